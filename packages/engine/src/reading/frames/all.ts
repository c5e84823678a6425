import { findings } from '../docket/findings.ts';
import { inquiries } from '../docket/inquiries.ts';
import { nationals } from '../docket/nationals.ts';
import { officers } from '../docket/officers.ts';
import { caseEvents } from '../docket/read.ts';
import { reports } from '../docket/reports.ts';
import type { Draft } from '../rules/pattern.ts';
import type { Sentence, StateMention } from '../token.ts';
import { acceptances } from './acceptance.ts';
import { arrests } from './arrests.ts';
import { counts } from './counts.ts';
import { officials } from './officials.ts';
import { presupposed } from './presupposed.ts';
import { ranks } from './ranks.ts';
import { reach } from './reach.ts';
import { referralActs, stateReferrals } from './referrals.ts';
import { standing } from './standing.ts';
import { survival } from './survival.ts';
import { treatyActs } from './treaty-acts.ts';
import { treatyNouns } from './treaty-nouns.ts';
import { verbOf } from './verbs.ts';

interface Frame {
  /** Control words, or what a verb does, or a kind of token: without one of them the frame cannot apply. */
  readonly needs: readonly string[];
  read(sentence: Sentence, taken: ReadonlySet<number>, carried: readonly StateMention[] | null, elliptic: boolean): readonly Draft[];
}

const LEAVING = ['withdrawal', 'do:withdraw', 'do:leave', 'do:unsign', 'signature'];

/** In the order in which they take words. */
const FRAMES: readonly Frame[] = [
  { needs: ['kind:state', 'kind:adjective'], read: (sentence) => findings(sentence) },
  { needs: ['INVESTIGATION', 'EXAMINATION', 'do:investigate', 'kind:state', 'kind:place', 'kind:adjective'], read: inquiries },
  {
    needs: [
      'kind:person',
      'WARRANT',
      'CHAMBER',
      'COURT',
      'court',
      'charges',
      'convicted',
      'acquitted',
      'sentenced',
      'trial',
      'arrested',
      'custody',
      'hague',
      'SUMMONS',
    ],
    read: caseEvents,
  },
  { needs: ['kind:state', 'kind:adjective', 'ORG'], read: nationals },
  { needs: ['kind:state', 'kind:adjective', 'kind:place'], read: reports },
  { needs: ['OTP', 'COURTPRES', 'OFFICIAL'], read: (sentence) => officers(sentence) },
  { needs: LEAVING, read: survival },
  { needs: ['UNSC', 'do:veto', 'resolution', 'resolutions'], read: referralActs },
  { needs: ['do:refer', 'do:urge', 'do:request'], read: stateReferrals },
  { needs: ['first', 'kind:ordinal'], read: ranks },
  { needs: ['do:accept', 'do:grant', 'do:reject', 'declaration'], read: acceptances },
  {
    needs: [
      'obliged',
      'should',
      'must',
      'do:arrest',
      'do:surrender',
      'do:violate',
      'do:welcome',
      'WARRANT',
      'failed_to',
      'failed',
      'failing',
      'let',
      'do:authorise',
      'noncompliance',
      'non',
      'kind:person',
    ],
    read: arrests,
  },
  { needs: ['withdrawal', 'accession', 'joining', 'membership', 'entry', 'ratification', 'signature', 'declaration'], read: presupposed },
  { needs: ['do:sign', 'do:unsign', 'do:ratify', 'do:accede', 'do:join', 'do:leave', 'do:withdraw'], read: treatyActs },
  {
    needs: [
      'withdrawal',
      'withdrawals',
      'ratification',
      'ratifications',
      'ratifying',
      'accession',
      'signature',
      'membership',
      'repeal',
      'repealing',
      'repealed',
      'do:revoke',
    ],
    read: treatyNouns,
  },
  { needs: ['PARTY', 'SIGNATORY', 'outside', 'beyond', 'within', 'inside', 'part', 'in', 'out'], read: standing },
  { needs: ['jurisdiction', 'do:prosecute', 'do:investigate', 'act', 'intervene', 'step', 'reach', 'handle', 'hear'], read: reach },
  { needs: ['OTP', 'COURTPRES', 'OFFICIAL'], read: officials },
  { needs: ['kind:number'], read: counts },
];

/** Statements found by what their words do, wherever they stand in the sentence. `taken`: words that a rule has read already. */
export function frameDrafts(
  sentence: Sentence,
  taken: Set<number>,
  carried: readonly StateMention[] | null,
  elliptic: boolean,
): readonly Draft[] {
  const asked = framesFor(sentence);
  const out: Draft[] = [];
  for (let index = 0; index < FRAMES.length; index += 1) {
    const frame = FRAMES[index];
    if (frame === undefined || (asked & (1 << index)) === 0) continue;
    for (const draft of frame.read(sentence, taken, carried, elliptic)) {
      out.push(draft);
      for (const at of draft.tokens) taken.add(at);
    }
  }
  return out;
}

/** The frames each need opens, as bits. */
const OPENED: ReadonlyMap<string, number> = (() => {
  const out = new Map<string, number>();
  for (const [index, { needs }] of FRAMES.entries()) for (const need of needs) out.set(need, (out.get(need) ?? 0) | (1 << index));
  return out;
})();

function framesFor({ tokens }: Sentence): number {
  let asked = 0;
  for (const token of tokens) {
    const plain = token.kind === 'word' || token.kind === 'term';
    asked |= OPENED.get(plain ? token.c : `kind:${token.kind}`) ?? 0;
    const verb = plain ? verbOf(token) : null;
    if (verb !== null) asked |= OPENED.get(`do:${verb.does}`) ?? 0;
  }
  return asked;
}

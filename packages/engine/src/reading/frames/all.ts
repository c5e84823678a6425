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
  const features = featuresOf(sentence);
  const out: Draft[] = [];
  for (const frame of FRAMES) {
    if (!frame.needs.some((need) => features.has(need))) continue;
    for (const draft of frame.read(sentence, taken, carried, elliptic)) {
      out.push(draft);
      for (const at of draft.tokens) taken.add(at);
    }
  }
  return out;
}

function featuresOf(sentence: Sentence): ReadonlySet<string> {
  const features = new Set<string>(['kind:any']);
  for (const token of sentence.tokens) {
    features.add(token.kind === 'word' || token.kind === 'term' ? token.c : `kind:${token.kind}`);
    const verb = verbOf(token);
    if (verb !== null) features.add(`do:${verb.does}`);
  }
  return features;
}

import type { Day } from '../../time/day.ts';
import { actsOf, type CheckWorld, together } from '../check/finding.ts';
import { judge } from '../check/judge.ts';
import type { Proposition } from '../statement.ts';
import type { Sentence, StateMention } from '../token.ts';
import { readTreaty } from './read.ts';

const DENIAL =
  /\b(?:not true|untrue|false(?:ly)?|myth|hoax|incorrect(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|denie[sd]|deny|denying|contrary to|pretends?|rumou?rs?|fake|fictional|novel|film)\b/i;

/** Kinds of propositions that speak of States and the treaty. */
export const OF_THE_TREATY: ReadonlySet<Proposition['kind']> = new Set([
  ...([
    'signature',
    'signatory',
    'ratification',
    'membership',
    'joined',
    'left',
    'in-force',
    'withdrawal-effect',
    'bound-until',
    'party-rank',
  ] as const),
  ...([
    'count',
    'withdrawal-count',
    'withdrawal-set',
    'ratification-withdrawn',
    'withdrawal-revoked',
    'withdrawal-rank',
    'signature-withdrawn',
    'acceptance',
    'article-124',
  ] as const),
]);

export interface TreatyAnswer {
  /** The propositions that decide; null: this reader decides nothing. */
  readonly parts: readonly Proposition[] | null;
  /** It read claims and found none of them contradicted. */
  readonly differs: boolean;
  /** Every clause was read. */
  readonly whole?: boolean;
}

const NOTHING: TreatyAnswer = { parts: null, differs: false };

/**
 * The propositions that decide a text about States and the Statute. A text is borne out only if every clause of it was read; one clause that
 * is contradicted is enough against it, whatever stands beside.
 */
export function treatyParts(sentences: readonly Sentence[], world: CheckWorld, asOf: Day): TreatyAnswer {
  let carried: readonly StateMention[] | null = null;
  const all: Proposition[] = [];
  const standing: Proposition[] = [];
  let differs = false;
  let whole = true;
  let motive = false;
  let unreal = false;
  for (const sentence of sentences) {
    if (DENIAL.test(sentence.text) || isOther(sentence) || OF_THE_UN.test(sentence.line) || UNION.test(sentence.text)) return NOTHING;
    const reading = readTreaty(sentence, carried);
    const named = sentence.tokens.find((token) => token.kind === 'state' && token.states !== undefined);
    carried = named?.states ?? carried;
    if (reading === null) {
      whole = false;
      continue;
    }
    unreal ||= reading.unreal;
    all.push(...reading.claims.map((claim) => claim.proposition));
    standing.push(...reading.standing);
    differs ||= reading.claims.some((claim) => claim.firm);
    whole &&= reading.whole;
    motive ||= reading.motive;
  }
  if (all.length === 0) return unreal ? { parts: null, differs: true } : NOTHING;
  const joining = new Set(
    all.flatMap((part) =>
      (part.kind === 'ratification' || part.kind === 'joined') && part.positive ? part.states.map((mention) => mention.state) : [],
    ),
  );
  const unsigned = new Set(
    all.flatMap((part) => (part.kind === 'signature-withdrawn' && part.positive ? part.states.map((mention) => mention.state) : [])),
  );
  const told = apart(all, all, world, asOf)
    .filter((part) => !(part.kind === 'signatory' && part.positive && part.states.every((mention) => unsigned.has(mention.state))))
    .filter(
      (part) =>
        !(
          part.kind === 'signature' &&
          !part.positive &&
          part.states.every((mention) => joining.has(mention.state)) &&
          judge(part, world, asOf).verdict === 'misleading'
        ),
    );
  const against = apart(standing, all, world, asOf).filter((part) => judge(part, world, asOf).verdict === 'contradicted');
  if (against.length > 0) return { parts: against, differs: false, whole };
  const verdict = together(told.map((part) => judge(part, world, asOf))).verdict;
  if (whole && verdict !== 'uncheckable') return { parts: told, differs: false, whole };
  // Words that mislead do so whatever else is told beside them, unless the reason given for it is the point.
  const misleading = standing.filter((part) => told.includes(part) && judge(part, world, asOf).verdict === 'misleading');
  if (misleading.length > 0 && !motive && sentences.length === 1) return { parts: misleading, differs: false };
  return { parts: null, differs };
}

/**
 * "ratified in October and became a party the same month": where the deposit is told by itself, joining is its entry into force. "acceded in
 * March and withdrew in April": what was taken back is the instrument.
 */
function apart(parts: readonly Proposition[], all: readonly Proposition[], world: CheckWorld, asOf: Day): readonly Proposition[] {
  const deposits = all.flatMap((part) => (part.kind === 'ratification' && part.positive && part.when !== undefined ? [part] : []));
  if (deposits.length === 0) return parts;
  return parts.map((part): Proposition => {
    if ((part.kind !== 'joined' && part.kind !== 'left') || !part.positive) return part;
    const states = part.states.map(({ state }) => state);
    if (!deposits.some((other) => other.states.map(({ state }) => state).join() === states.join())) return part;
    if (part.kind === 'joined')
      return part.when?.as === 'on' ? { kind: 'in-force', states: part.states, when: part.when, positive: true } : part;
    const taken = part.word === 'withdrew' && states.every((state) => actsOf(world, state, ['instrument-withdrawn'], asOf).length > 0);
    return taken ? { kind: 'ratification-withdrawn', states: part.states, ...(part.when === undefined ? {} : { when: part.when }) } : part;
  });
}

/** "is not a member of the United Nations": another membership than the one that is asked about. */
const OF_THE_UN = /(?:is|are|was|were|not|a|became|becomes?) PARTY of UN(?: |$)/;

/** "The European Union is a party": of the Union itself, and not of its members. */
const UNION =
  /^\W*(?:the )?(?:European Union|EU)\b(?: (?:itself|as such|as a whole))?,? (?:is|was|has|had|became|signed|ratified|joined|acceded|remains|does|did|never|also)\b/i;

/** Another court or treaty is spoken of, and not only as a set of States. */
function isOther(sentence: Sentence): boolean {
  if (sentence.tokens.some((token) => token.c === 'OTHERCOURT' && !/^(?:high|supreme|constitutional) court$/i.test(token.text)))
    return !/(?:^| )(?:COURT|STATUTE)(?: |$)/.test(sentence.line);
  return (
    sentence.tokens.some(
      (token) => token.c === 'OTHERTREATY' && !/^(?:european union|eu|nato|african union|au|ecowas|commonwealth)$/i.test(token.text),
    ) && !/(?:^| )(?:COURT|STATUTE)(?: |$)/.test(sentence.line)
  );
}

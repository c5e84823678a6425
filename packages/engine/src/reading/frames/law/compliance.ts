import type { Draft } from '../../rules/pattern.ts';
import type { Proposition } from '../../statement.ts';
import type { PersonMention, Sentence, StateMention, Token } from '../../token.ts';
import { verbOf } from '../verbs.ts';
import { foreignWords } from './every-word.ts';
import { standingsOf } from './reaches.ts';
import { isTurned } from './scope.ts';
import { isReference, type Sight, sightOf } from './sight.ts';

type Compliance = Extract<Proposition, { readonly kind: 'compliance' }>;

const LONGEST = 60;
const KNOWN: ReadonlySet<string> = new Set([
  'DUTYWORDS',
  ...[
    'COMPLY',
    'BREACH',
    'FOUND',
    'REFERRED',
    'PUTOFF',
    'MAJORITY',
    'COURT',
    'ASP',
    'COUNCIL',
    'WARRANT',
    'RANK',
    'PARTY',
    'NONPARTY',
    'NEG',
  ],
  ...[
    'STATUTE',
    'TERRITORY',
    'OBLIGED',
    'ACCUSED',
    'QUANT',
    'UN',
    'ABLE',
    'ANYWHERE',
    'WITHDRAW',
    'COOPERATE',
    'ARREST',
    'NOTNEG',
    'STATE',
  ],
  'SETTING',
]);

/** What States did or owed when somebody who was sought came to them. Whole sentences only. */
export function compliance(sentence: Sentence): readonly Draft[] {
  const { tokens } = sentence;
  if (tokens.length > LONGEST || !tokens.some((token) => token.kind === 'state' || token.kind === 'adjective')) return [];
  const sight = sightOf(sentence);
  if (!sight.has('COMPLY') || sight.has('BLOCK')) return [];
  if (foreignWords(sight, KNOWN).length > 0) return [];
  if (tokens.some((token, at) => /^(?:number|ordinal|money|group)$/.test(token.kind) && !isReference(tokens, at) && !isLength(tokens, at)))
    return [];
  const persons = tokens.flatMap((token): readonly PersonMention[] => (token.kind === 'person' ? (token.persons ?? []) : []));
  const made = duty(sight, persons) ?? found(sight, persons);
  if (made === null) return [];
  const all = tokens.map((_, at) => at);
  return made.map((proposition) => ({ proposition, tokens: all, hypothetical: false, whole: true as const }));
}

/** "two days later": how long after. */
function isLength(tokens: readonly Token[], at: number): boolean {
  return /^(?:days?|weeks?|hours?)$/.test(tokens[at + 1]?.c ?? '');
}

/** The State that acts: the first that is no owner of a title and stands in no place. */
function actors(sight: Sight): readonly StateMention[] {
  const { tokens } = sight.sentence;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'state' || (token.states ?? []).length === 0) continue;
    const before = tokens[at - 1]?.c ?? '';
    const next = tokens.slice(at + 1, at + 4);
    if (tokens[at + 1]?.c === "'s" && next.some((one) => one.kind === 'person' || one.kind === 'state')) continue;
    if (/^(?:unlike|from)$/.test(before)) continue;
    return token.states ?? [];
  }
  return [];
}

/** "Mongolia was under no duty to arrest the Russian president". */
function duty(sight: Sight, persons: readonly PersonMention[]): readonly Proposition[] | null {
  const { byConcept, words } = sight;
  const owed = (byConcept.get('OBLIGED') ?? [])[0];
  if (owed === undefined || !byConcept.has('ARREST') || byConcept.has('FOUND') || byConcept.has('REFERRED')) return null;
  if (
    ['fail', 'breach', 'break', 'broke', 'violat', 'flout', 'ignor', 'shirk', 'neglect'].some((stem) =>
      words.some((word) => word.stem === stem),
    )
  )
    return null;
  if (sight.sentence.tokens.some((token) => token.kind === 'date')) return null;
  const states = actors(sight);
  if (states.length === 0) return null;
  const scope = sight.scopeAt(words[owed.words[0] ?? 0]?.at ?? 0);
  const leaving = (byConcept.get('WITHDRAW') ?? []).some((one) => sight.scopeAt(words[one.words[0] ?? 0]?.at ?? 0) === scope);
  if (leaving) return null;
  const beside = standingsOf(sight, scope, states);
  if (beside === null) return null;
  const positive = !isTurned(owed, words, sight.found, sight.scopeAt, sight.denied, new Set(['NONPARTY', 'NOTNEG', 'OBLIGED']));
  return [{ kind: 'duty-to-arrest', states, persons, positive }, ...beside];
}

/** "A chamber found that Hungary had failed to arrest him", "Italy let him go". */
function found(sight: Sight, persons: readonly PersonMention[]): readonly Proposition[] | null {
  const { byConcept, sentence } = sight;
  const { tokens } = sentence;
  const states = actors(sight);
  const judged = tokens.some((token) => /^(?:CHAMBER|APPEALS|COURT|court)$/.test(token.c)) && byConcept.has('FOUND');
  const passive = byConcept.has('FOUND') && tokens.some((token) => token.c === 'is' || token.c === 'has');
  if (states.length === 0 || (!judged && !passive && !byConcept.has('REFERRED'))) return null;
  if (persons.length === 0 && !byConcept.has('REFERRED') && !byConcept.has('BREACH')) return null;
  const cleared =
    /\b(?:cleared|complied|no breach|not (?:breached|violated|failed|in breach)|did not (?:breach|violate|break)|lawful(?:ly)?|legal(?:ly)?|entitled|justified|excused|within its rights|respected|honou?red)\b/i.test(
      sentence.text,
    );
  // "let him go" alone is no finding of fault.
  if (!cleared && !FAULT.test(sentence.text) && !byConcept.has('REFERRED')) return null;
  const chamber = /pre[- ]trial chamber (?:iii|ii|i)\b/i.exec(sentence.text)?.[0];
  const days = tokens.flatMap((token, at) =>
    token.kind === 'date' && token.date !== undefined ? [{ range: token.date, ruling: isOfRuling(tokens, at) }] : [],
  );
  const sentTo = destination(sight);
  if (sentTo === undefined) return null;
  const proposition: Compliance = {
    kind: 'compliance',
    states,
    persons,
    found: true,
    breach: !cleared,
    sentTo,
    days,
    chamber: chamber === undefined ? null : `Pre-Trial Chamber ${chamber.split(/\s+/).at(-1)?.toUpperCase() ?? ''}`,
  };
  return [proposition];
}

/** "ruled on 24 October 2024": the day goes with the verb of finding. */
function isOfRuling(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:rule|confirm|decide)$/.test(verbOf(token)?.does ?? ''));
}

const FAULT =
  /\b(?:fail(?:s|ed|ing|ure)?|breach(?:es|ed|ing)?|violat\w+|broke|break(?:s|ing)?|broken|faulted|fault|flout\w*|def(?:y|ied|ying)|shirk\w*|neglect\w*|ignor\w+|disregard\w*|rebuke\w*|censur\w+|condemn\w+|reprimand\w*|non-?compliance|non-?cooperation|wrong(?:ly)?|unlawful(?:ly)?|in default|should have arrested|did not arrest|not arresting|without arresting)\b/i;

/** Undefined where the words of referring cannot be read. */
function destination(sight: Sight): Compliance['sentTo'] | undefined {
  const { byConcept, sentence } = sight;
  if (!byConcept.has('REFERRED')) return null;
  if (byConcept.has('PUTOFF')) return 'put-off';
  if (/\b(?:not|without|never|nor|no)\b[^,;]{0,30}\brefer/i.test(sentence.text) || /\brefrained|declined to refer/i.test(sentence.text))
    return 'nobody';
  const council = byConcept.has('COUNCIL');
  const assembly = /assembly/i.test(sentence.text);
  return council === assembly ? undefined : council ? 'council' : 'assembly';
}

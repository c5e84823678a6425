import type { ConceptPoint } from '../../lexicon/shape.ts';
import { isReference, type Sight } from './points.ts';
import { isTurned } from './scope.ts';
import { stemOf } from './words.ts';

const NONE: ReadonlySet<string> = new Set();

/** Whether the numbers in the words are those of the point; null where there is none to weigh. */
export function valueHolds(sight: Sight, values: readonly string[]): boolean | null {
  const { words, sentence } = sight;
  const wanted = values.map((value) => {
    const [count = '', ...unit] = value.split(' ');
    return { count: Number(count), unit: unit.length === 0 ? null : stemOf(unit[0] ?? '') };
  });
  const units = new Set(wanted.flatMap((one) => (one.unit === null ? [] : [one.unit])));
  for (const unit of ['year', 'month', 'day', 'week']) if ([...units].some((one) => /year|month/.test(one))) units.add(stemOf(unit));
  let seen = false;
  for (const [index, word] of words.entries()) {
    const token = sentence.tokens[word.at];
    if (token?.kind !== 'number' || token.number === undefined || isReference(sentence.tokens, word.at)) continue;
    const unit = words.slice(index + 1, index + 4).find((next) => units.has(next.stem))?.stem ?? null;
    if (unit === null && wanted.every((one) => one.unit !== null)) return null;
    seen = true;
    if (!wanted.some((one) => one.count === token.number && (one.unit === null || one.unit === unit))) return false;
  }
  if (seen) return true;
  // "a year", without a number.
  const bare = words.some((word) => units.has(word.stem) && /year/.test(word.stem));
  return bare && wanted.some((one) => one.count === 1 && one.unit === stemOf('year')) ? true : null;
}

export function dateHolds(sight: Sight, day: string, needed: boolean): boolean | null {
  const dates = sight.sentence.tokens.flatMap((token) => (token.kind === 'date' && token.date !== undefined ? [token.date] : []));
  if (dates.length === 0) return needed && !sight.byConcept.has('KAMPALADAY') ? null : !sight.byConcept.has('KAMPALADAY');
  return dates.some((range) => day >= range.from && day < range.until);
}

const SIXFOLD: readonly (readonly [RegExp, number])[] = [
  [/^(?:favour|favor|yes|in favour|for)$/, 120],
  [/^(?:against|no)$/, 7],
  [/^(?:abstain|abstention|abstent)$/, 21],
];

/** A point whose words need more than a negation to be weighed: what they claim, or null; undefined: nothing more to weigh. */
export function specialTest(check: NonNullable<ConceptPoint['check']>, sight: Sight, turned: boolean): boolean | null | undefined {
  const has = (concept: string) => sight.byConcept.has(concept);
  const word = (...stems: string[]) => sight.words.some((one) => stems.includes(one.stem));
  switch (check) {
    case 'contrast':
      return undefined;
    case 'whom': {
      // Each of the two is denied, or not: "individuals, not States", "does not try States but individuals".
      const out = (concepts: readonly string[]) => {
        const all = concepts.flatMap((concept) => sight.byConcept.get(concept) ?? []);
        return all.every((one) => isTurned(one, sight.words, sight.found, sight.scopeAt, sight.denied, NONE));
      };
      const [states, persons] = [out(['STATE', 'COMPANY']), out(['INDIVIDUAL'])];
      if (!persons) return states;
      if (!states) return false;
      const but = sight.words.findLastIndex((one) => one.stem === 'but');
      const last = (sight.byConcept.get('INDIVIDUAL') ?? []).some((one) => (one.words[0] ?? 0) > but);
      return but < 0 ? null : last;
    }
    case 'nuclear': {
      const listed = has('LISTED') || word('ban', 'prohibit', 'forbid', 'outlaw', 'name', 'mention');
      return listed ? !word('not', 'no', 'never', 'omit', 'silent', 'nowhere') : word('omit', 'silent') ? false : null;
    }
    case 'four':
      return has('AGG') ? undefined : sight.sentence.tokens.some((token) => token.number === 4) ? false : has('QUANT') ? null : undefined;
    case 'later':
      if (has('BEFORE')) return turned ? true : has('ACCEPTANCE') ? null : false;
      return word('only', 'onward', 'start', 'begin') || has('AFTER') ? true : null;
    case 'refer':
      if (has('QUANT') && !word('without')) return null;
      return word('can', 'could', 'may', 'power', 'abl', 'right', 'also', 'entitl', 'empower') ? undefined : null;
    case 'notmonths':
      return has('MONTHS') ? null : undefined;
    case 'complement':
      return word('only', 'unles', 'if', 'when', 'where', 'last') || has('COMPLEMENT') ? undefined : null;
    case 'romevote': {
      const numbers = sight.sentence.tokens.flatMap((token) =>
        token.kind === 'number' && token.number !== undefined ? [token.number] : [],
      );
      if (!numbers.some((count) => count === 120 || count === 7 || count === 21)) return null;
      const labelled = sight.words.flatMap((one, at) => {
        const label = SIXFOLD.find(
          ([pattern]) => pattern.test(sight.words[at + 1]?.stem ?? '') || pattern.test(sight.words[at + 2]?.stem ?? ''),
        );
        const count = sight.sentence.tokens[one.at]?.number;
        return label === undefined || count === undefined ? [] : [label[1] === count];
      });
      return labelled.length === 0 ? null : labelled.every((fits) => fits);
    }
    case 'kampala':
      return has('KAMPALADAY') && !sight.sentence.tokens.some((token) => token.kind === 'date' && token.text.includes('2018'))
        ? false
        : undefined;
    case 'non-party-aggression':
      if (turned) return true;
      if (has('UNSC') || word('unles', 'except')) return null;
      return false;
    default:
      return check satisfies never;
  }
}

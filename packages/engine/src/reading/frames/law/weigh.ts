import type { ConceptPoint } from '../../lexicon/shape.ts';
import { isTurned } from './scope.ts';
import { isReference, type Sight } from './sight.ts';
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
  const bare = wanted.some((one) => one.unit === null);
  const said: (boolean | null)[] = [];
  for (const [index, word] of words.entries()) {
    const token = sentence.tokens[word.at];
    if (token?.kind !== 'number' || token.number === undefined || isReference(sentence.tokens, word.at)) continue;
    const unit = words.slice(index + 1, index + 4).find((next) => units.has(next.stem))?.stem ?? null;
    if (wanted.some((one) => one.count === token.number && (one.unit === null || one.unit === unit))) said.push(true);
    else said.push(unit !== null || (bare && /^(?:under|below|than|age|aged)$/.test(words[index - 1]?.stem ?? '')) ? false : null);
  }
  if (said.includes(true)) return said.includes(false) ? null : true;
  // A number that counts something else says nothing of the point.
  if (said.length > 0) return said.length === 1 && said[0] === false ? false : null;
  // "a year", without a number.
  const single = words.some((word) => units.has(word.stem) && /year/.test(word.stem));
  return single && wanted.some((one) => one.count === 1 && one.unit === stemOf('year')) ? true : null;
}

export function dateHolds(sight: Sight, day: string, needed: boolean): boolean | null {
  const dates = sight.sentence.tokens.flatMap((token) => (token.kind === 'date' && token.date !== undefined ? [token.date] : []));
  if (dates.length === 0) return needed && !sight.has('KAMPALADAY') ? null : !sight.has('KAMPALADAY');
  return dates.some((range) => day >= range.from && day < range.until);
}

const SIXFOLD: readonly (readonly [RegExp, number])[] = [
  [/^(?:favour|favor|yes|in favour|for)$/, 120],
  [/^(?:against|no)$/, 7],
  [/^(?:abstain|abstention|abstent)$/, 21],
];

/** A point whose words need more than a negation to be weighed: what they claim, or null; undefined: nothing more to weigh. */
export function specialTest(check: NonNullable<ConceptPoint['check']>, sight: Sight, turned: boolean): boolean | null | undefined {
  const { has } = sight;
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
    case 'age': {
      const ages = sight.sentence.tokens.flatMap((token) => (token.kind === 'number' && token.number !== undefined ? [token.number] : []));
      return ages.length === 1 && (ages[0] ?? 99) < 18 ? !turned : null;
    }
    case 'age-over': {
      // "anyone who was at least 16": eighteen is where it begins.
      const [age, ...more] = numbersIn(sight);
      // "jurisdiction over four crimes": a number of things, and nobody's age.
      if (
        /\bover (?!when\b|if\b|at\b|the\b|as\b)\w+ (?:\p{L}+ )?(?:crimes?|offen[cs]es?|situations?|cases?|countries|[Ss]tates|members?|matters?|conflicts?)\b/u.test(
          sight.sentence.text,
        )
      )
        return null;
      if (age === undefined || more.length > 0 || age > 18 || turned) return null;
      return age === 18 ? false : true;
    }
    case 'term': {
      // "may sentence to fifty years": anything up to thirty.
      const [years, ...more] = numbersIn(sight);
      if (years === undefined || more.length > 0) return null;
      return years <= 30 ? (turned ? false : null) : turned;
    }
    case 'not-again':
      return turned || has('NEG') ? undefined : null;
    case 'languages':
      return has('NOLANG') ? null : !turned;
    case 'without-referral':
      // "cannot act without a referral": there is the motion of the Prosecutor too.
      return word('without', 'unles') && turned ? null : word('without') && word('cannot', 'not', 'never') ? false : null;
    case 'both-languages':
      return (word('english') && word('french')) || word('a', 'one') ? undefined : null;
    case 'no-immunity':
      // The denial of immunity, told of one from outside: what the Appeals Chamber held.
      return /\bno (?:\w+ ){0,2}immunity\b|\bnot (?:immune|exempt|shielded|protected)\b/i.test(sight.sentence.text) ? true : null;
    case 'dutch':
      return sight.sentence.tokens.every((token) => (token.states ?? []).every((mention) => mention.state === 'NLD')) ? undefined : null;
    case 'old-day': {
      // "crimes of 1994": days that lie wholly before the first.
      const days = sight.sentence.tokens.flatMap((token) => (token.kind === 'date' && token.date !== undefined ? [token.date] : []));
      return days.length === 1 && (days[0]?.until ?? '9') <= '2002-07-01' ? turned : null;
    }
    case 'including':
      // Names stand there as examples alone.
      return sight.sentence.tokens.every((token) => token.kind !== 'state') ||
        /\b(?:including|such as|like|among them)\b/i.test(sight.sentence.text)
        ? undefined
        : null;
    case 'before':
      // Unturned it claims reach only where somebody is told to be able to act.
      return turned || has('TRY') || has('JURIS') ? undefined : null;
    case 'own-motion': {
      // "the Prosecutor's approval" is the wrong way round.
      const leave = sight.byConcept.get('AUTHORISE') ?? [];
      const own = leave.some((one) => {
        const token = sight.words[one.words[0] ?? 0]?.at ?? 0;
        return sight.sentence.tokens[token - 1]?.c === "'s" && sight.sentence.tokens[token - 2]?.c === 'OTP';
      });
      if (own) return null;
      const { text } = sight.sentence;
      const denied = /\b(?:not|cannot|never|nor)\b|n't\b/i.test(text);
      if (/\bwithout\b/i.test(text.replace(/\bwithout (?:a|any) referral\b/gi, ''))) return denied;
      if (/\b(?:unless|until|before|only (?:if|with|after|when|once))\b/i.test(text)) return true;
      return !denied;
    }
    case 'icj': {
      // "the one hears disputes, the other tries persons": which is which.
      const disputes = sight.byConcept.get('DISPUTE')?.[0]?.words[0] ?? 0;
      const away = (concept: string) =>
        Math.min(...(sight.byConcept.get(concept) ?? []).map((one) => Math.abs((one.words[0] ?? 0) - disputes)), 99);
      const between = sight.sentence.tokens.some((token) => token.c === 'COURT');
      return between && away('COURT') < away('ICJ') ? null : turned ? null : undefined;
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
      return word('can', 'cannot', 'could', 'may', 'power', 'abl', 'right', 'also', 'entitl', 'empower') ? undefined : null;
    case 'notmonths':
      return has('MONTHS') ? null : undefined;
    case 'complement': {
      const failing = (sight.byConcept.get('UNWILLING') ?? [])[0]?.words[0];
      if (failing !== undefined && nearestActor(sight, failing, ['COURT', 'NATIONALCOURTS', 'STATE', 'PARTY']) === 'COURT') return null;
      return word('only', 'unles', 'if', 'when', 'where', 'last') || has('COMPLEMENT') ? undefined : null;
    }
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
      if (has('UNSC') && word('without', 'unles')) return word('cannot', 'not', 'never', 'nobody');
      if (turned) return true;
      if (has('UNSC') || word('unles', 'except')) return null;
      return false;
    default:
      return check satisfies never;
  }
}

function numbersIn(sight: Sight): readonly number[] {
  return sight.sentence.tokens.flatMap((token, at) =>
    token.kind === 'number' && token.number !== undefined && !isReference(sight.sentence.tokens, at) ? [token.number] : [],
  );
}

/** The nearest of some actors before a word. */
function nearestActor(sight: Sight, at: number, concepts: readonly string[]): string | null {
  let best: { readonly concept: string; readonly at: number; readonly words: number } | null = null;
  for (const concept of concepts)
    for (const one of sight.byConcept.get(concept) ?? []) {
      const place = one.words[one.words.length - 1] ?? 0;
      if (place >= at) continue;
      if (best === null || place > best.at || (place === best.at && one.words.length > best.words))
        best = { concept, at: place, words: one.words.length };
    }
  return best?.concept ?? null;
}

const ACTORS = [
  'COURT',
  'UNSC',
  'UNGA',
  'UN',
  'SG',
  'PARTY',
  'ASP',
  'OTP',
  'JUDGES',
  'NGO',
  'VICTIM',
  'NONPARTY',
  'STATE',
  'TREATY',
  'RESOLUTION',
];

/** Whether the act is told to be that of one of `who`: its subject, or named with "by" or "of" behind it. */
export function isAgent(sight: Sight, verbs: readonly string[], who: readonly string[]): boolean {
  return verbs
    .flatMap((concept) => sight.byConcept.get(concept) ?? [])
    .some((verb) => {
      const from = verb.words[0] ?? 0;
      const to = verb.words[verb.words.length - 1] ?? from;
      const behind = sight.words.findIndex(
        (word, index) => index > to && index <= to + 8 && /^(?:by|of|to|from|through|on|in)$/.test(word.stem),
      );
      const named = who.flatMap((concept) => sight.byConcept.get(concept) ?? []);
      const passive = behind >= 0 && named.some((one) => (one.words[0] ?? 0) > behind && (one.words[0] ?? 0) <= behind + 6);
      const link = sight.words[behind]?.stem ?? '';
      if (passive && (link === 'by' || (verbs.includes('CREATE') && /^(?:of|to|from|through)$/.test(link)))) return true;
      // "may ask the Court to hold off": what is asked for is the act of the one that asks.
      const asked = sight.words.findIndex(
        (word, index) => index < from && index > from - 8 && /^(?:ask|request|requir|tel|order|let)$/.test(word.stem),
      );
      const subject = nearestActor(sight, asked < 0 ? from : asked, ACTORS);
      return (
        subject !== null &&
        (who.includes(subject) || named.some((one) => (one.words[0] ?? 0) < from && sameWords(sight, one.words, subject, from)))
      );
    });
}

function sameWords(sight: Sight, words: readonly number[], concept: string, before: number): boolean {
  const nearest = (sight.byConcept.get(concept) ?? []).filter((one) => (one.words[0] ?? 0) < before).at(-1);
  return nearest?.words.some((word) => words.includes(word)) === true;
}

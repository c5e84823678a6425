import { pointsLexicon } from '../lexicon/points.ts';
import type { PointWords } from '../lexicon/shape.ts';
import type { Draft } from '../rules/pattern.ts';
import type { Sentence, StateMention, Token } from '../token.ts';
import { isCourtSide } from './clause.ts';
import { NEGATIVE } from './marks.ts';

interface Point extends Omit<PointWords, 'words' | 'without'> {
  readonly words: readonly ReadonlySet<string>[];
  readonly without: ReadonlySet<string>;
}

const POINTS: readonly Point[] = pointsLexicon.points.map((entry) => ({
  ...entry,
  words: entry.words.map((list) => new Set(list)),
  without: new Set(entry.without ?? []),
}));
/** Longer sentences tell a story, not a point of law. */
const LONGEST = 40;
const DENYING: ReadonlySet<string> = new Set(['lack', 'lacks', 'ban', 'bans', 'forbid', 'forbids', 'exclude', 'excludes', 'abolished']);

/** What the Statute says and the Court is, by the words needed for it, in any order. */
export function points(
  sentence: Sentence,
  taken: ReadonlySet<number>,
  _carried: readonly StateMention[] | null,
  elliptic: boolean,
): readonly Draft[] {
  const { tokens } = sentence;
  if (tokens.length > LONGEST) return [];
  const court =
    tokens.some((token) => isCourtSide(token) || token.c === 'STATUTE' || token.c === 'UNCOURT' || ownsCourt(token)) ||
    (elliptic && /^its?$/i.test(tokens[0]?.text ?? ''));
  const bag = bagOf(tokens);
  for (const point of POINTS) {
    if (point.court && !court) continue;
    const places = placesOf(point, bag, taken);
    if (places === null) continue;
    const negatives = tokens.filter((token) => NEGATIVE.has(token.c) || DENYING.has(token.c)).length;
    const wrong = point.weigh !== undefined && !WEIGHTS[point.weigh](tokens);
    const positive = wrong ? false : point.turns && negatives % 2 === 1 ? !point.says : point.says;
    return [
      {
        proposition: { kind: 'law', point: point.point, positive },
        tokens: tokens.flatMap((token, at) => (places.includes(at) || goesAlong(token, point.weigh !== undefined) ? [at] : [])),
        hypothetical: tokens.some((token) => token.c === 'if'),
      },
    ];
  }
  return [];
}

/** "the court's reach": the Court is named inside the phrase. */
function ownsCourt(token: Token): boolean {
  return token.c === 'jurisdiction' && /court|icc/i.test(token.text);
}

/** Words of the grammar and of the lexicon that no point leaves unread; names, dates and numbers are not among them. */
function goesAlong(token: Token, weighed: boolean): boolean {
  return (
    token.kind === 'term' ||
    NEGATIVE.has(token.c) ||
    (token.kind === 'word' && token.known) ||
    (weighed && (token.kind === 'number' || token.kind === 'date'))
  );
}

function bagOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const bag = new Map<string, number[]>();
  const put = (key: string, at: number) => {
    const list = bag.get(key);
    if (list === undefined) bag.set(key, [at]);
    else if (list.at(-1) !== at) list.push(at);
  };
  for (const [at, token] of tokens.entries()) {
    put(token.c, at);
    if (token.kind !== 'date' && token.kind !== 'mark') put(token.text.toLowerCase(), at);
  }
  return bag;
}

function placesOf(point: Point, bag: ReadonlyMap<string, readonly number[]>, taken: ReadonlySet<number>): readonly number[] | null {
  const places: number[] = [];
  for (const words of point.words) {
    const place = firstOf(words, bag, taken);
    if (place === null) return null;
    places.push(place);
  }
  for (const word of point.without) if (bag.has(word)) return null;
  return places;
}

function firstOf(words: ReadonlySet<string>, bag: ReadonlyMap<string, readonly number[]>, taken: ReadonlySet<number>): number | null {
  for (const word of words) {
    const place = bag.get(word)?.find((at) => !taken.has(at));
    if (place !== undefined) return place;
  }
  return null;
}

const WEIGHTS: Readonly<Record<NonNullable<PointWords['weigh']>, (tokens: readonly Token[]) => boolean>> = {
  'thirty-years': (tokens) => {
    const years = yearsIn(tokens);
    return years.length === 0 ? tokens.some((token) => token.c === 'life') : years.every((count) => count === 30);
  },
  'nine-years': (tokens) => yearsIn(tokens).includes(9),
  'one-year': (tokens) => {
    const counted = tokens.flatMap((token, at) =>
      token.number !== undefined && /^(?:years?|months?)$/.test(tokens[at + 1]?.c ?? '')
        ? [{ count: token.number, months: /^month/.test(tokens[at + 1]?.c ?? '') }]
        : [],
    );
    if (counted.length === 0) return tokens.some((token) => token.c === 'year');
    return counted.every(({ count, months }) => count === (months ? 12 : 1));
  },
  'first-day': (tokens) => dateHolds(tokens, '2002-07-01'),
  // Words that grant what lies before the first day are wrong as well.
  'before-start': (tokens) =>
    dateHolds(tokens, '2002-07-01') &&
    tokens.some((token) => NEGATIVE.has(token.c) || /^(?:beyond|outside|cannot|lacks?|excluded)$/.test(token.c)),
  'aggression-start': (tokens) => dateHolds(tokens, '2018-07-17'),
};

function yearsIn(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap((token, at) => (/^years?$/.test(tokens[at + 1]?.c ?? '') && token.number !== undefined ? [token.number] : []));
}

function dateHolds(tokens: readonly Token[], day: string): boolean {
  const date = tokens.find((token) => token.kind === 'date')?.date;
  return date !== undefined && day >= date.from && day < date.until;
}

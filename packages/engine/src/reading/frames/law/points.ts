import { LAW_POINTS } from '../../check/law-points.ts';
import { lawLexicon } from '../../generated/law.ts';
import type { ConceptPoint, OpenPoint } from '../../lexicon/shape.ts';
import type { Draft } from '../../rules/pattern.ts';
import type { Sentence, Token } from '../../token.ts';
import { foreignWords } from './every-word.ts';
import { isPossible, numberOf, type Possible } from './possible.ts';
import { isTurned } from './scope.ts';
import { isReference, type Sight, sightOf } from './sight.ts';
import { dateHolds, isAgent, specialTest, valueHolds } from './weigh.ts';
import { type Found, stemOf } from './words.ts';

/** Longer sentences tell a story, not a point of law. */
const LONGEST = 60;
/** Ideas that hold their own negation, whatever the point. */
const WHOLE = ['NOTNEG', 'NONPARTY', 'NOTHINGPENDING', 'WHILEMEMBER'];
/** Told of what is not so. */
const SUPPOSED = /^if\b.*\bwill\b|\bif\b.*\b(?:would|could|might)\b|\bwould\b.*\bif\b|^(?:had|were)\b/i;
/** Told of one occasion, or of what somebody wants: no rule. */
const EPISODE =
  /\b(?:wants?|asks|asked|heard|hears|began|begins|visited|complained|resigned|met|spoke|visits|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|tomorrow|(?:last|next|this|previous) (?:week|month|year|spring|summer|autumn|winter|night|morning)|hopes?|insists?|demands?|vows?|urges?|warns?|accuses?|blames?)\b/i;
const PAST = /\b(?:was|were|had)\b/i;
const CONDITION = /\b(?:if|provided|unless|once|on condition|as long as|so long as)\b/i;
const TIMES: ReadonlySet<string> = new Set(['before-2002', 'retroactive', 'temporal', 'later-joiner', 'aggression-since-2018']);
const EMPTY: ReadonlySet<string> = new Set();

const NEEDED: readonly ReadonlySet<string>[] = lawLexicon.points.map((point) => new Set((point.need ?? []).map(stemOf)));
const NEEDED_OPEN: readonly ReadonlySet<string>[] = lawLexicon.open.map((point) => new Set((point.need ?? []).map(stemOf)));

/** The lists of each point by the numbers of their concepts. */
function numbered(points: readonly { readonly all: readonly (readonly string[])[] }[]): readonly (readonly (readonly number[])[])[] {
  return points.map(({ all }) => all.map((list) => list.map(numberOf)));
}

const LISTS = numbered(lawLexicon.points);
const LISTS_OPEN = numbered(lawLexicon.open);

/** Points all of whose concepts could be told, in the order of the lexicon, where the first that fits is taken. */
function candidates(lists: readonly (readonly (readonly number[])[])[], possible: Possible): readonly number[] {
  const out: number[] = [];
  for (let index = 0; index < lists.length; index += 1)
    if (lists[index]?.every((list) => list.some((concept) => isPossible(possible, concept))) === true) out.push(index);
  return out;
}

/** What the Statute says and the Court is, and what is open in its law. Takes the whole sentence, or none of it. */
export function lawPoints(sentence: Sentence): readonly Draft[] {
  if (!isOfLength(sentence)) return [];
  const sight = sightOf(sentence);
  const open = candidates(LISTS_OPEN, sight.possible).filter((index) => hasAll(sight, lawLexicon.open[index], NEEDED_OPEN[index] ?? EMPTY));
  const points = candidates(LISTS, sight.possible).filter((index) => hasAll(sight, lawLexicon.points[index], NEEDED[index] ?? EMPTY));
  if ((open.length === 0 && points.length === 0) || isNoRule(sentence)) return [];
  // What a State declared is a fact; the view on it would be another sentence.
  const declared = /\bdeclared that\b/i.test(sentence.text);
  for (const index of declared ? [] : open) {
    const point = lawLexicon.open[index];
    if (point === undefined || distinct(sight, point) === null) continue;
    // Of one person or State the question may have an answer.
    if (sentence.tokens.some((token) => token.kind === 'person') && /aggression/i.test(sentence.text)) continue;
    if (takesEveryWord(sight, point)) return [whole(sentence, { kind: 'open-issue', issue: point.issue, from: point.from })];
  }
  const past = PAST.test(sentence.text);
  for (const index of points) {
    const point = lawLexicon.points[index];
    if (point === undefined || (past && point.past !== true)) continue;
    const positive = claim(sight, point);
    if (positive !== null && takesEveryWord(sight, point)) return [whole(sentence, { kind: 'law', point: point.point, positive })];
  }
  return [];
}

function isOfLength({ tokens }: Sentence): boolean {
  return tokens.length <= LONGEST && tokens.length >= 3;
}

/** Whether the words tell what somebody wants, fears or supposes, and hold no point of law. */
export function isNoRule(sentence: Sentence): boolean {
  return isOfLength(sentence) && (isBlocked(sightOf(sentence)) || SUPPOSED.test(sentence.text) || EPISODE.test(undated(sentence)));
}

/** A word of wishing or doubting; the name of the Union is none where it is told what the Court is. */
function isBlocked(sight: Sight): boolean {
  if (!sight.has('BLOCK')) return false;
  const union = new Set((sight.byConcept.get('EU') ?? []).flatMap((one) => one.words));
  return (sight.byConcept.get('BLOCK') ?? []).some((one) => !one.words.every((word) => union.has(word)));
}

/** The words without its dates: "yesterday" is weighed as one. */
function undated(sentence: Sentence): string {
  return sentence.tokens
    .filter((token) => token.kind !== 'date')
    .map((token) => token.text)
    .join(' ');
}

function whole(sentence: Sentence, proposition: Draft['proposition']): Draft {
  return { proposition, tokens: sentence.tokens.map((_, at) => at), hypothetical: false, whole: true };
}

/** What a word that is none of the point's may do to it, nobody weighs. */
function takesEveryWord(sight: Sight, point: ConceptPoint | OpenPoint): boolean {
  const measured = 'value' in point || 'date' in point;
  return foreignWords(sight, [...point.all.flat(), ...(point.also ?? [])], measured).length === 0;
}

function hasAll(sight: Sight, point: ConceptPoint | OpenPoint | undefined, need: ReadonlySet<string>): boolean {
  if (point === undefined || !point.all.every((list) => list.some((concept) => sight.has(concept)))) return false;
  if ((point.none ?? []).some((concept) => sight.has(concept))) return false;
  return need.size === 0 || sight.words.some((word) => need.has(word.stem));
}

/** Whether the words claim the point (true), its contrary (false), or neither (null). Beside a claim that is wrong a day changes nothing. */
function claim(sight: Sight, point: ConceptPoint): boolean | null {
  const claimed = claimOf(sight, point);
  if (claimed === null) return null;
  // "If the Council so decides": a condition that the point does not weigh.
  if (
    CONDITION.test(sight.sentence.text) &&
    !sight.byConcept.has('GRAVITY') &&
    !(point.quant ?? []).some((word) => /^(?:unless|if|when|except)$/.test(word)) &&
    TIMES.has(point.point)
  )
    return null;
  const wrong = LAW_POINTS[point.point]?.holds === !claimed;
  return holdsBack(sight, wrong ? { ...point, dates: true } : point) ? null : claimed;
}

function claimOf(sight: Sight, point: ConceptPoint): boolean | null {
  const chosen = distinct(sight, point);
  if (chosen === null) return null;
  if (isElsewhere(sight, point)) return null;
  if (point.agent !== undefined && !isAgent(sight, point.agent[0] ?? [], point.agent[1] ?? [])) return null;
  const [key] = chosen;
  if (key === undefined) return null;
  const turned = turnedBy(sight, point, key);
  if (turned === null) return null;
  if (point.sure === true && turned) return null;
  // A denial of what is never denied in its words: "never takes effect after a year".
  if (point.turns === false && turned && point.check !== 'whom') return null;
  if (point.turnedonly === true && !turned) return null;
  const special = point.check === undefined ? undefined : specialTest(point.check, sight, turned);
  if (special === null) return null;
  const wrong = point.value !== undefined ? (valueHolds(sight, point.value) ?? (point.maybe === true ? true : null)) : true;
  const dated = point.date === undefined ? true : dateHolds(sight, point.date, point.dated === true);
  if (wrong === null || dated === null) return null;
  // Of several days, which is that of the point is not known.
  if (!dated && sight.sentence.tokens.filter((token) => token.kind === 'date').length > 1) return null;
  if (!wrong || !dated) return turned ? null : false;
  if (special !== undefined) return special;
  const says = point.says ?? true;
  return turned && point.turns !== false ? !says : says;
}

/** Told of other courts beside, unless the point is one that does. */
function isElsewhere(sight: Sight, point: ConceptPoint): boolean {
  const named = point.all.flat();
  return (
    (sight.has('HOMECOURTS') && !named.includes('NATIONALCOURTS') && !named.includes('STATE')) ||
    (sight.has('ICJ') && !named.includes('ICJ') && !named.includes('INDIVIDUAL'))
  );
}

/** One finding for each list, none of them taken twice. */
function distinct(sight: Sight, point: ConceptPoint | OpenPoint, from = 0, taken: readonly number[] = []): readonly Found[] | null {
  const list = point.all[from];
  if (list === undefined) return [];
  for (const one of list.flatMap((concept) => sight.byConcept.get(concept) ?? [])) {
    if (one.words.some((word) => taken.includes(word))) continue;
    const rest = distinct(sight, point, from + 1, [...taken, ...one.words]);
    if (rest !== null) return [one, ...rest];
  }
  return null;
}

/** Null where the idea stands both denied and undenied, unless the point is one that tells the two apart: then it is claimed where undenied. */
function turnedBy(sight: Sight, point: ConceptPoint, key: Found): boolean | null {
  const keys = (point.all[0] ?? []).flatMap((concept) => sight.byConcept.get(concept) ?? []);
  const plain = keys.find((one) => !one.words.some((word) => sight.denied.has(word)));
  if (plain !== undefined && point.check !== 'contrast' && keys.some((one) => one.words.some((word) => sight.denied.has(word))))
    return null;
  return isTurned(plain ?? key, sight.words, sight.found, sight.scopeAt, sight.denied, new Set([...WHOLE, ...point.all.flat()]));
}

/** Words such as "only" that the point does not weigh, names and numbers it does not know. */
function holdsBack(sight: Sight, point: ConceptPoint): boolean {
  const quant = new Set((point.quant ?? []).map(stemOf));
  if ((sight.byConcept.get('QUANT') ?? []).some((one) => one.words.every((word) => !quant.has(sight.words[word]?.stem ?? '')))) return true;
  const own = new Set(
    sight.found
      .filter((one) => one.words.length > 1 && point.all.some((list) => list.includes(one.concept)))
      .flatMap((one) => one.words.map((word) => sight.words[word]?.at ?? -1)),
  );
  return sight.sentence.tokens.some(
    (token, at) => !(own.has(at) && token.kind !== 'number') && isStrange(sight.sentence.tokens, token, at, point),
  );
}

function isStrange(tokens: readonly Token[], token: Token, at: number, point: ConceptPoint): boolean {
  switch (token.kind) {
    case 'person':
      return point.names !== true && point.people !== true;
    case 'state':
    case 'place':
    case 'adjective':
      return point.names !== true;
    case 'date':
      return point.date === undefined && point.dates !== true;
    case 'ordinal':
      return point.value === undefined && point.quant === undefined && !isReference(tokens, at);
    case 'number':
      if (point.numbers === true || /^one$/i.test(token.text)) return false;
      return point.value === undefined && point.check !== 'romevote' && !isReference(tokens, at);
    case 'money':
    case 'group':
      return true;
    default:
      return false;
  }
}

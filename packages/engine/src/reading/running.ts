import type { Day } from '../time/day.ts';
import { byClauses } from './by-clauses.ts';
import type { CheckWorld, Finding } from './check/finding.ts';
import { judge } from './check/judge.ts';
import { clausesOf, reachesOver } from './clausewise.ts';
import { bodyOf, type Context, inContext } from './context.ts';
import type { ReadStatement } from './read-text.ts';
import { saidIn, type Whole } from './said.ts';
import { stanceOf } from './stance.ts';
import type { Proposition } from './statement.ts';
import type { Sentence } from './token.ts';

/** Words by which clauses bear on one another, so that a part of the sentence may say what the whole does not. */
const ORDERING =
  /\b(?:before|after|afterwards|later|earlier|when|where|until|or|nearly|almost|reported|staff|only|none|no|from (?:the )?(?:very )?(?:start|beginning|outset)|of the (?:five|permanent|two|three|four|six|seven|eight|nine|ten|original|founding)|since|all|each|both|thereby|because|having|that (?:same |very )?(?:year|month|day|January|February|March|April|May|June|July|August|September|October|November|December)|in (?:its|their) own)\b/i;
/** More than one thing is told. */
const SEVERAL = /[,;:–—]|\band\b/i;
/** What somebody says, thinks or supposes: the sentence as a whole is not what the text tells as so. */
const REPORTED =
  /["“”«»?]|\b(?:said|says?|saying|claim\p{L}*|believ\p{L}*|argu\p{L}*|insist\p{L}*|according to|alleg\p{L}*|reportedly|rumou?r\p{L}*|thinks?|hop(?:e|es|ed|ing)|fear(?:s|ed|ing)?|wants?|wanted|should|if|whether|must have|perhaps|maybe|probably|likely|myth|false|wrong|untrue)\b/iu;
/** A time told by another sentence: "in July of that year". */
const ELSEWHEN =
  /\b(?:that|the same|the following|the previous|the next) (?:very )?(?:year|month|week|day|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
/** Longer ones are told in clauses. */
const LONGEST = 45;

/** Puts a sentence of a running text to the reader of whole statements. */
export interface Running {
  readonly world: CheckWorld;
  readonly asOf: Day;
  scan(text: string): Sentence;
}

/**
 * What is found in parts of a sentence, held against what it says as a whole: where the two differ the whole decides, and where no part gave a
 * verdict the whole may.
 */
export function held(own: readonly ReadStatement[], sentence: Sentence, context: Context, of: Running): readonly ReadStatement[] {
  if (ELSEWHEN.test(sentence.text) && !/\b(?:19|20)\d\d\b/.test(sentence.text))
    return own.map((statement) => ({ ...statement, finding: null, said: null }));
  const given = own.filter((statement) => statement.finding !== null);
  if (own.some((statement) => statement.stance !== 'asserted')) return own;
  if (given.length > 0) {
    const against = given.some(({ finding, proposition }) => finding?.verdict === 'contradicted' || WEIGHED_WHOLE.has(proposition.kind));
    return against || SEVERAL.test(sentence.text) || ORDERING.test(sentence.text) ? agreed(own, given, sentence, context, of) : own;
  }
  if (sentence.tokens.length > LONGEST || REPORTED.test(sentence.text) || stanceOf(sentence, 0, false).stance !== 'asserted') return own;
  if (!mayTell(sentence) || bodyOf(sentence, context) !== 'court') return own;
  const text = inContext(sentence, context);
  if (text === null) return own;
  const whole = wholeOf(text === sentence.text ? sentence : of.scan(text), of);
  if (whole !== null && isWithinAContext(whole, sentence)) return own;
  if (whole !== null) return replaced(own, sentence, whole, of);
  return text === sentence.text ? [...own, ...clauseByClause(sentence, of)] : own;
}

/** What binds one clause to another. */
const BOUND =
  /\b(?:as|so|neither|nor) (?:did|does|do|had|has|have|was|were|is|are)\b|\b(?:years?|months?|weeks?|days?|hours?) (?:after|before|later|earlier)\b|\b(?:rejoined|again|thereby|nearly|almost)\b/i;

/** Clauses that stand beside one another, each told by itself: those that can be read, where the sentence as one cannot. */
function clauseByClause(sentence: Sentence, of: Running): readonly ReadStatement[] {
  const clauses = clausesOf(sentence) ?? [];
  if (BOUND.test(sentence.text) || clauses.some((clause) => reachesOver(clause.text))) return [];
  return clauses.flatMap((clause) => {
    const at = sentence.text.indexOf(clause.text.slice(1)) - 1;
    if (clause.borrowed || (clause.link !== 'first' && clause.link !== 'and') || at < 0) return [];
    const scanned = of.scan(clause.text);
    const whole = saidIn([scanned], 'en', of.asOf, of.world);
    const stretch = { ...sentence, start: sentence.start + at, text: sentence.text.slice(at, at + clause.text.length) };
    if (whole.verdict.verdict === 'uncheckable' || isWithinAContext(whole, scanned)) return [];
    return replaced([], stretch, whole, of);
  });
}

/** What hangs on every word: over whom, for what, for how long. */
const WEIGHED_WHOLE: ReadonlySet<Proposition['kind']> = new Set(['jurisdiction', 'reach', 'duty-to-arrest', 'inquiry'] as const);

/** A cheap look: without a name, a number or a term of the field a sentence tells nothing of the record. */
function mayTell({ tokens }: Sentence): boolean {
  return tokens.some((token) => token.kind !== 'word' && token.kind !== 'mark');
}

const SET = /\b(?:in the world|worldwide|anywhere|of all|ever|countr(?:y|ies)|states?|nations?|governments?|members?)\b/i;

/** False if it is told of all; but of whom it is told the sentences before may have said: "was the first to ratify", "nobody has been charged". */
function isWithinAContext({ parts, verdict }: Pick<Whole, 'parts' | 'verdict'>, sentence: Sentence): boolean {
  if (verdict.verdict !== 'contradicted') return false;
  return parts.some((part) => {
    if (part.kind === 'party-rank' || (part.kind === 'act-order' && part.members === null && part.region === null))
      return !SET.test(sentence.text);
    if (part.kind === 'docket-people')
      return !sentence.tokens.some((token) => token.kind === 'state' || token.c === 'COURT' || token.c === 'court');
    if (part.kind === 'party-set') return /^(?:of|among|out of)\b/i.test(sentence.text) && part.members === null;
    return part.kind === 'statute-in-force';
  });
}

function agreed(
  own: readonly ReadStatement[],
  given: readonly ReadStatement[],
  sentence: Sentence,
  context: Context,
  of: Running,
): readonly ReadStatement[] {
  const text = inContext(sentence, context) ?? sentence.text;
  const told = text === sentence.text ? sentence : of.scan(text);
  const whole = saidIn([told], 'en', of.asOf, of.world);
  const { verdict } = whole.verdict;
  if (verdict === 'uncheckable') return throughClauses(told, whole, of) === null ? sureParts(own, sentence) : own;
  if (!given.some((statement) => statement.finding?.verdict === verdict)) return replaced(own, sentence, whole, of);
  // Of what is borne out as a whole no part is false.
  return verdict !== 'supported'
    ? own
    : own.map((statement) => (statement.finding?.verdict === verdict ? statement : { ...statement, finding: null }));
}

/** Of a sentence that could not be read as one: a part that is false may be so by the rest, and of one clause, or of bound ones, no part stands. */
function sureParts(own: readonly ReadStatement[], { text }: Sentence): readonly ReadStatement[] {
  const bound = !/[,;:–—]/.test(text) || BOUND.test(text) || /\bbecause\b/i.test(text);
  return own.map((statement) =>
    (bound && statement.finding?.verdict !== 'misleading') ||
    (statement.finding?.verdict === 'contradicted' && statement.proposition.kind !== 'left')
      ? { ...statement, finding: null }
      : statement,
  );
}

/** The verdict on a sentence taken as one statement; null where there is none. */
function wholeOf(sentence: Sentence, of: Running): Pick<Whole, 'parts' | 'verdict'> | null {
  const whole = saidIn([sentence], 'en', of.asOf, of.world);
  return whole.verdict.verdict === 'uncheckable' ? throughClauses(sentence, whole, of) : whole;
}

/** The verdict its clauses bear, where the sentence as one has none. */
function throughClauses(sentence: Sentence, { barred }: Whole, { asOf, world, scan }: Running): ReturnType<typeof byClauses> {
  return barred ? null : byClauses(sentence, (text) => saidIn([scan(text)], 'en', asOf, world), world, asOf);
}

/** One statement over the sentence, in place of what its parts were taken to say. */
function replaced(
  own: readonly ReadStatement[],
  sentence: Sentence,
  whole: Pick<Whole, 'parts' | 'verdict'>,
  { world, asOf }: Running,
): readonly ReadStatement[] {
  const [proposition] = whole.parts;
  if (proposition === undefined || whole.verdict.verdict === 'uncheckable') return own;
  const text = sentence.text.replace(/[\s.!]+$/, '');
  return [
    {
      proposition,
      stance: 'asserted',
      speaker: null,
      start: sentence.start,
      end: sentence.start + text.length,
      text,
      finding: whole.verdict,
      said: null,
      ...todayOf(whole.parts, whole.verdict, world, asOf),
    },
  ];
}

/** What is to be said on the day of the record, where that differs. */
export function todayOf(parts: readonly Proposition[], then: Finding | null, world: CheckWorld, asOf: Day): Pick<ReadStatement, 'today'> {
  const [only, ...more] = parts;
  if (then === null || only === undefined || more.length > 0 || asOf === world.record.version.date) return {};
  const now = judge(only, world, world.record.version.date);
  return now.verdict === then.verdict || now.verdict === 'uncheckable' ? {} : { today: { verdict: now.verdict, says: now.says } };
}

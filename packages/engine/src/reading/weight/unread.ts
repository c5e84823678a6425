import type { Day } from '../../time/day.ts';
import type { CheckWorld, VerdictWord } from '../check/finding.ts';
import { judge } from '../check/judge.ts';
import { NEGATIVE, PREPOSITIONS } from '../frames/marks.ts';
import { verbOf } from '../frames/verbs.ts';
import type { Language } from '../lexicon/shape.ts';
import type { Draft } from '../rules/pattern.ts';
import type { SlotReading } from '../slots/read.ts';
import type { Proposition } from '../statement.ts';
import type { Sentence, Token } from '../token.ts';
import { isBeside } from './beside.ts';
import { type Carried, carriedBy, isCarried } from './carried.ts';
import { clauseOf } from './clauses.ts';
import { crimeNotCharged, isCrime } from './crimes.ts';
import { isConsumed } from './degree.ts';
import { couldTurn } from './near.ts';
import { actorAmiss, mayAct } from './organs.ts';
import { denialAmiss, tenseAmiss } from './polarity.ts';
import { reportedFrom } from './reported.ts';
import { SELF_WEIGHED } from './self-weighed.ts';
import { DEGREE, EXCEPTING, LIGHT, SUPERLATIVE, SUPPOSED } from './words.ts';

/** What one sentence says, with the words each statement rests on. */
export interface Weighed {
  readonly sentence: Sentence;
  readonly drafts: readonly Draft[];
  readonly used: ReadonlySet<number>;
  readonly language: Language;
  readonly slots: SlotReading | null;
}

const OPENERS =
  /^(?:as|when|after|before|while|amid|despite|following|during|in|on|at|over|for|under|with|by|from|into|near|against|through|throughout|to|of|where|since|between|across|inside|within|towards?|about|around|given)$/;
const LONGEST_PHRASE = 12;
/** Words without a known meaning that a sentence may hold beside what was read. */
const STRANGERS: Readonly<Record<VerdictWord, number>> = { supported: 5, contradicted: 3, misleading: 3, unsettled: 3, uncheckable: 99 };
const LEGAL: ReadonlySet<Proposition['kind']> = new Set(['law', 'jurisdiction-non-parties', 'survives-withdrawal']);
const PERSONAL: ReadonlySet<Proposition['kind']> = new Set(['person', 'case-event', 'sentence', 'first-convicted', 'warrant-nationals']);

/**
 * Why a verdict cannot be given: the words of weight that nothing read, or none. Every date, number, name, negation, condition, exception,
 * comparison, organ and crime must be part of what is judged, or stand where it is known to change nothing. For a contradiction it is
 * enough that one clause which is false has been read whole: what is joined to it cannot make it true.
 */
export function unread(of: Weighed, verdict: VerdictWord, world: CheckWorld, asOf: Day): string | null {
  if (verdict === 'uncheckable' || of.drafts.length === 0) return null;
  if (of.drafts.every((draft) => draft.whole === true)) return null;
  if (of.slots !== null) return unreadInSlots(of.drafts, of.slots, verdict, world, asOf);
  const all = unreadIn(of, of.drafts, () => true, verdict, world);
  if (all === null || verdict !== 'contradicted') return all;
  const { tokens } = of.sentence;
  for (const draft of of.drafts) {
    if (judge(draft.proposition, world, asOf).verdict !== 'contradicted') continue;
    if (standsAlone(of, draft)) return null;
    const inside = clauseOf(tokens, draft.tokens);
    if (tokens.some((token, at) => !inside(at) && (GOVERNING.test(token.c) || GOVERNING.test(token.text)))) continue;
    if (unreadIn(of, [draft], inside, verdict, world) === null) return null;
  }
  return all;
}

function isWeighed(of: Weighed, at: number): boolean {
  return of.drafts.some((draft) => SELF_WEIGHED.has(draft.proposition.kind) && draft.tokens.includes(at));
}

const SUPPOSING = /^(?:if|unless|whether|suppose|imagine|should)$/i;

/** A stretch that is false by what was read of it: other words in it cannot make it true, save a negation, a condition, a day or a count. */
function standsAlone(of: Weighed, draft: Draft): boolean {
  if (draft.clause === undefined || draft.hypothetical) return false;
  const { tokens, text, start } = of.sentence;
  if (tokens.some((token, at) => !of.used.has(at) && SUPPOSING.test(token.text))) return false;
  const first = tokens[draft.clause[0] ?? 0];
  const last = tokens[draft.clause.at(-1) ?? 0];
  if (first === undefined || last === undefined || EXCEPTING.test(text.slice(first.start - start, last.end - start))) return false;
  return draft.clause.every((at) => {
    const token = tokens[at];
    if (token === undefined || of.used.has(at)) return true;
    if (token.kind === 'date' || token.kind === 'ordinal') return false;
    if (token.kind === 'number')
      return (
        /^one$/i.test(token.text) || /^(?:other|men|women|commanders|leaders|others|people|suspects)$/i.test(tokens[at + 1]?.text ?? '')
      );
    return !NEGATIVE.has(token.c) && !SUPPOSED.has(token.c);
  });
}

/** By slots each stretch of the sentence says what it left unread. */
function unreadInSlots(drafts: readonly Draft[], slots: SlotReading, verdict: VerdictWord, world: CheckWorld, asOf: Day): string | null {
  if (slots.unread === null) return null;
  const clean = drafts.some((draft, at) => slots.gaps[at] === null && judge(draft.proposition, world, asOf).verdict === 'contradicted');
  return verdict === 'contradicted' && clean ? null : `Left unread: ${slots.unread}.`;
}

/** Words that reach over the clause in which they stand. */
const GOVERNING = /^(?:if|unless|whether|neither|none|nobody|should|suppose|imagine|not|never|until)$/i;

/** Why what `drafts` say is not borne by the words of the sentence that lie `inside`. */
export function unreadIn(
  of: Weighed,
  drafts: readonly Draft[],
  inside: (at: number) => boolean,
  verdict: VerdictWord,
  world: CheckWorld,
  edge: (at: number) => boolean = () => false,
): string | null {
  if (of.slots !== null) {
    const gaps = drafts.map((draft) => of.slots?.gaps[of.drafts.indexOf(draft)] ?? null);
    const gap = gaps.find((entry) => entry !== null);
    return gap === undefined ? null : `Left unread: ${gap}.`;
  }
  const { sentence } = of;
  const { tokens } = sentence;
  const parts = drafts.map((draft) => draft.proposition);
  const carried = carriedOf(of.drafts, world);
  const legal = parts.every((part) => LEGAL.has(part.kind));
  const reported = reportedFrom(sentence, drafts);
  const exception = legal || parts.some((part) => part.kind === 'did-not-arrest') ? null : EXCEPTING.exec(textOf(sentence, inside));
  if (exception !== null) return `It makes an exception that was not weighed: ${exception[0]}.`;
  const open = wayIn(of, parts, verdict);
  const heavy: string[] = [];
  let strangers = 0;
  // "Had Russia ratified": a condition without its word.
  if (/^(?:had|were|should)$/i.test(tokens[0]?.text ?? '')) return `It supposes: ${tokens[0]?.text ?? ''}.`;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || !inside(at) || (open !== null && at >= open)) continue;
    if (at < reported.from || at >= reported.until) {
      if (NEGATIVE.has(token.c) || SUPPOSED.has(token.c)) heavy.push(token.text);
      continue;
    }
    if (edge(at) && (of.used.has(at) || !couldTurn(tokens, at))) continue;
    const weight = weigh(of, at, parts, carried, legal, verdict, world);
    if (weight === 'heavy') heavy.push(token.text);
    else strangers += weight;
  }
  if (heavy.length > 0) return `Left unread: ${[...new Set(heavy)].join(', ')}.`;
  if (strangers > STRANGERS[verdict]) return 'Left unread: too many words.';
  return (
    denialAmiss(sentence, drafts, of.drafts) ??
    actorAmiss(sentence, drafts) ??
    tenseAmiss(sentence, parts, verdict) ??
    crimeNotCharged(
      tokens.filter((_, at) => inside(at)),
      parts,
      world,
    )
  );
}

/** What all statements of a sentence carry, gathered once. */
function carriedOf(drafts: readonly Draft[], world: CheckWorld): Carried {
  if (gathered?.drafts !== drafts || gathered.world !== world)
    gathered = {
      drafts,
      world,
      carried: carriedBy(
        drafts.map((draft) => draft.proposition),
        world,
      ),
    };
  return gathered.carried;
}

let gathered: { readonly drafts: readonly Draft[]; readonly world: CheckWorld; readonly carried: Carried } | null = null;

function textOf(sentence: Sentence, inside: (at: number) => boolean): string {
  const { tokens, text } = sentence;
  const kept: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) if (inside(at)) kept.push(tokens[at]?.text ?? '');
  return kept.length === tokens.length ? text : kept.join(' ');
}

function weigh(
  of: Weighed,
  at: number,
  parts: readonly Proposition[],
  carried: Carried,
  legal: boolean,
  verdict: VerdictWord,
  world: CheckWorld,
): 'heavy' | number {
  const { tokens } = of.sentence;
  const { used } = of;
  const token = tokens[at] as Token;
  const isUsed = used.has(at);
  if (isUsed && isWeighed(of, at)) return 0;
  switch (token.kind) {
    case 'date':
    case 'number':
    case 'ordinal':
    case 'money':
    case 'group':
    case 'state':
    case 'adjective':
    case 'person':
    case 'place':
      return isCarried(tokens, at, carried) || isBeside(of, at, parts, carried, verdict, world) ? 0 : 'heavy';
    default:
  }
  const { c } = token;
  const low = token.text.toLowerCase();
  if (NEGATIVE.has(c)) return isUsed || isEmptyNegative(tokens, at) ? 0 : 'heavy';
  if (SUPPOSED.has(c) || SUPPOSED.has(low))
    return isUsed || (legal && /^(?:can|could|may|might|must|should|will|would|until)$/.test(c)) ? 0 : 'heavy';
  if (isJust(tokens, at)) return 0;
  if (DEGREE.has(c) || DEGREE.has(low) || SUPERLATIVE.test(low)) return isConsumed(tokens, at, isUsed, parts, carried) ? 0 : 'heavy';
  if (token.kind === 'term')
    return isUsed ||
      FREE_TERM.test(c) ||
      (c === 'WARRANT' && parts.some((part) => part.kind === 'did-not-arrest' || part.kind === 'duty-to-arrest')) ||
      mayAct(c, parts) ||
      isHearer(tokens, at) ||
      isScorned(tokens, at)
      ? 0
      : 'heavy';
  const verb = verbOf(token);
  if (verb !== null && !isUsed && isOnlyTalked(tokens, at)) return 0;
  if (verb !== null && !isUsed)
    return QUIET_VERB.test(verb.does) ? 1 : isScorn(tokens, at) || parts.some((part) => VERBS[part.kind]?.test(verb.does)) ? 0 : 'heavy';
  if (!legal && !isUsed && /^(?:amendments?|protocols?|spring|summer|autumn|winter|decade|century)$/.test(low)) return 'heavy';
  if (LIGHT.has(c) || LIGHT.has(low)) return 0;
  if (isUsed) {
    if (token.known || parts.some((part) => LOOSE.has(part.kind))) return 0;
    return of.language !== 'en' ||
      parts.some((part) => part.kind === 'situation') ||
      (isCrime(token) && parts.some((part) => part.kind === 'jurisdiction')) ||
      /^\p{Ll}+(?:an|ese|ish|ean)$/u.test(token.text)
      ? 0.5
      : 'heavy';
  }
  if (token.known) return HEAVY_NOUN.test(c) && !isJudges(tokens, at) ? 'heavy' : 0;
  // "the court's building", "Russia's ambassador": something else is spoken of.
  if (tokens[at - 1]?.c === "'s" && (used.has(at - 2) || FREE_TERM.test(tokens[at - 2]?.c ?? ''))) return 'heavy';
  const phrase = inPhrase(tokens, at, used);
  const personal = parts.some((part) => PERSONAL.has(part.kind));
  if (phrase === null) return isName(token) && at > 0 ? 'heavy' : 1;
  if (isName(token)) return personal || !/^(?:in|at|near)$/.test(phrase) ? 'heavy' : 0.5;
  return personal && /^(?:for|of|over|with|on)$/.test(phrase) ? 1 : 1 / 3;
}

const FREE_TERM = /^(?:COURT|STATUTE|COUNTRY|UN|ORG|WARCRIMES|CAH|GENOCIDE|AGGRESSION|HEADOFSTATE|court|treaty)$/;
const QUIET_VERB = /^(?:announce|decide|send|open|resume|grant|receive|urge|rule|accuse|attack|intend|welcome|notify|close)$/;
/** Statements whose frames read whole phrases: what lies in them is read. */
const LOOSE: ReadonlySet<Proposition['kind']> = new Set([
  'law',
  'duty-to-arrest',
  'did-not-arrest',
  'non-compliance-found',
  'survives-withdrawal',
  'article-124',
]);
/** Verbs that stand beside a statement of a kind and say no more than it does. */
const VERBS: Readonly<Partial<Record<Proposition['kind'], RegExp>>> = {
  'withdrawal-revoked': /^take-effect$/,
  'ratification-withdrawn': /^take-effect$/,
  'statute-in-force': /^establish$/,
  'statute-adopted': /^establish$/,
  'court-established': /^(?:prosecute|take-effect)$/,
  count: /^(?:lodge|accede|ratify)$/,
};
const HEAVY_NOUN =
  /^(?:withdrawal|jurisdiction|immunity|declaration|obliged|immediate|conviction|acquittal|trial|confirmed|at_large|custody|died|death_penalty|absentia|budget|cost|double|parliament|reservations?|referral)$/;

function isName(token: Token): boolean {
  return !token.known && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** "just quit", "just days after": of time; "just two States" counts. */
function isJust(tokens: readonly Token[], at: number): boolean {
  return /^just$/i.test(tokens[at]?.text ?? '') && !/^(?:number|state|group|person|ordinal)$/.test(tokens[at + 1]?.kind ?? '');
}

/** "nor a friend": a negation joined to one that was read. */
function isEmptyNegative(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.c !== 'nor') return false;
  if (at === 0) return tokens[1]?.joinedBy === 'nor';
  const next = tokens[at + 1];
  return next !== undefined && next.kind === 'word' && !next.known && tokens.slice(0, at).some((token) => token.c === 'neither');
}

/** "told the UN", "on the prosecutor's request": an organ that only hears or asks. */
function isHearer(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.c ?? '';
  return /^(?:SG|UN)$/.test(tokens[at]?.c ?? '') && /^(?:told|to|with|at|notified|informed|by|of)$/.test(before);
}

/** The preposition that opens the phrase an unread word stands in; null where the word stands free. */
function inPhrase(tokens: readonly Token[], at: number, used: ReadonlySet<number>): string | null {
  for (let before = at - 1; before >= 0 && before >= at - LONGEST_PHRASE; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'mark' || used.has(before)) {
      return token !== undefined && used.has(before) && OPENERS.test(token.c) ? token.c : null;
    }
    if (OPENERS.test(token.c) || PREPOSITIONS.has(token.c)) return token.c;
    if (token.c === 'but') return null;
  }
  return null;
}

/** "rejected the warrant", "ignored the ruling": what a State thinks of the Court changes nothing that was read. */
function isScorn(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:reject|violate)$/.test(verbOf(tokens[at])?.does ?? '') &&
    /^(?:WARRANT|INVESTIGATION|jurisdiction|ruled)$/.test(tokens[at + 1]?.c ?? '')
  );
}

function isScorned(tokens: readonly Token[], at: number): boolean {
  return at > 0 && isScorn(tokens, at - 1);
}

function isJudges(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.c === 'trial' && tokens[at + 1]?.c === 'CHAMBER';
}

/** "no jurisdiction without a referral": the way in that is named takes nothing from a true denial; where it begins. */
function wayIn(of: Weighed, parts: readonly Proposition[], verdict: VerdictWord): number | null {
  if (verdict !== 'supported' || !parts.some((part) => part.kind === 'jurisdiction' && !part.positive)) return null;
  const { tokens } = of.sentence;
  const at = tokens.findIndex((token) => /^(?:without|unless)$/.test(token.c) || token.text.toLowerCase() === 'unless');
  if (
    at < 0 ||
    !/^(?:UNSC|referral|referred|consent|accepted|declaration|it)$/.test(
      tokens.slice(at + 1, at + 3).find((token) => token.c !== 'S')?.c ?? '',
    )
  )
    return null;
  return at;
}

/** "despite threats to leave", "calls to withdraw": talk of an act is none. */
function isOnlyTalked(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.c === 'to' || tokens[at - 1]?.c === 'of' ? tokens[at - 2] : undefined;
  return /^(?:threats?|calls?|pressure|plans?|demands?|appeals?|moves?|talk|proposals?|bids?|attempts?|efforts?|motions?)$/i.test(
    before?.text ?? '',
  );
}

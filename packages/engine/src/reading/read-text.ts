import type { Day } from '../time/day.ts';
import { previousDay } from '../time/day.ts';
import type { Allegation } from './allegations/allegation.ts';
import { allegationsIn } from './allegations/find.ts';
import { readWhole } from './cases/whole.ts';
import type { CheckWorld, Finding, VerdictWord } from './check/finding.ts';
import { judge, judgeAll } from './check/judge.ts';
import { statementsIn } from './concepts/statements.ts';
import { textDate } from './dates.ts';
import { draftsOf } from './drafts.ts';
import { verbOf } from './frames/verbs.ts';
import type { Language } from './lexicon/shape.ts';
import type { Draft } from './rules/pattern.ts';
import { saidIn } from './said.ts';
import { scanSentence } from './scan.ts';
import { splitSentences } from './sentences.ts';
import type { Proposition, Stance, Statement } from './statement.ts';
import type { Sentence, StateMention } from './token.ts';
import { readTreaty } from './treaty/read.ts';
import { isLanguage, languageOf, type Vocabularies } from './vocabularies.ts';
import { nearOf } from './weight/near.ts';
import { strangerIn } from './weight/strangers.ts';
import { turnIn } from './weight/turns.ts';
import { unreadIn } from './weight/unread.ts';

export interface ReadInput {
  readonly text: string;
  readonly lang?: string | null;
  readonly date?: string | null;
}

/** A statement found in a text with what the record says to it. */
export interface ReadStatement extends Statement {
  /** Only what the text itself asserts is judged. */
  readonly finding: Finding | null;
  /** What is to be said of words the text reports as somebody else's. */
  readonly said: Finding | null;
  /** What holds on the day of the record, only where it differs. */
  readonly today?: { readonly verdict: VerdictWord; readonly says: string };
}

export interface TextRead {
  readonly language: string;
  readonly asOf: Day;
  readonly dated: boolean;
  readonly statements: readonly ReadStatement[];
  readonly allegations: readonly Allegation[];
}

/** Reads a text: the statements about the Court with their spans, each judged on the day of the text, and the accusations in it. */
export function readText(input: ReadInput, world: CheckWorld, vocabularies: Vocabularies): TextRead {
  const given = input.lang ?? null;
  const language = languageOf(input.text, given !== null && isLanguage(given) ? given : null);
  const recordDay = world.record.version.date;
  const span = input.date === null || input.date === undefined ? null : textDate(input.date);
  const last = span === null ? recordDay : previousDay(span.until);
  const asOf = last > recordDay ? recordDay : last;
  const phrases = vocabularies.of(language);
  const textDay = span === null ? null : span.precision === 'day' ? span.from : last;
  const statements: ReadStatement[] = [];
  const places = splitSentences(input.text);
  const sentences = places.map(([start, end]) =>
    language === 'en' && !HINT.test(input.text.slice(start, end)) ? null : scanSentence(input.text, start, end, phrases, textDay),
  );
  if (language !== 'en') {
    const found = statementsIn(input.text, language, textDay, world, asOf).map(({ finding, ...rest }) => ({
      ...rest,
      speaker: null,
      text: input.text.slice(rest.start, rest.end),
      finding: rest.stance === 'asserted' ? finding : null,
      said: rest.stance === 'attributed' ? finding : null,
      ...todayOf(rest.proposition, finding, world),
    }));
    return { language, asOf, dated: span !== null, statements: found, allegations: allegationsIn(sentences) };
  }
  const aboutCourt = sentences.some((sentence) => sentence !== null && /(?:^| )(?:COURT|STATUTE)(?: |$)/.test(sentence.line));
  let carried: readonly StateMention[] | null = null;
  for (const sentence of sentences) {
    if (sentence === null) {
      carried = null;
      continue;
    }
    if (aboutCourt && !/(?:^| )OTHERCOURT(?: |$)/.test(sentence.line))
      statements.push(...statementsOf(sentence, carried, input.text, world, asOf, language));
    carried = actingStates(sentence) ?? carried;
  }
  return { language, asOf, dated: span !== null, statements, allegations: allegationsIn(sentences) };
}

/** Words without which an English sentence holds nothing for this reader: a cheap look before the sentence is read. */
const HINT =
  /ICC\b|[Cc]ourt|Tribunal|Statute|[Tt]reaty|[Ss]ign|[Rr]atif|[Aa]cced|[Jj]oin|[Ww]ithdr|\bleave|\bleft\b|\bquit|[Mm]ember|\bpart(?:y|ies)\b|Part(?:y|ies)\b|[Ww]arrant|[Pp]rosecut|[Jj]udge|[Cc]hamber|[Jj]urisdiction|[Ss]ecurity Council|[Cc]onvict|[Aa]cquit|[Ss]entenc|[Cc]harge|[Aa]rrest|[Ii]nvestigat|[Cc]rime|[Gg]enocide|[Aa]ggression|[Aa]trocit|[Aa]ccus|[Bb]ack(?:s|ed|ing)?\b|[Aa]nnex|[Bb]omb|[Ss]hell|[Ii]nvad|[Oo]ffensive|[Ii]mmun|Hague|[Aa]buses|cases|[Vv]eto|[Rr]efer|[Dd]en(?:y|ied|ies)\b|[Rr]eject|[Dd]ismiss|\b[Aa]rm(?:s|ed|ing)\b|[Ff]inanc|[Ff]und(?:s|ed|ing)?\b|[Ss]upport|[Ff]ight|[Ff]ought|\b[Ww]ar\b|[Ww]eapon|[Cc]onflict/;

function statementsOf(
  sentence: Sentence,
  carried: readonly StateMention[] | null,
  text: string,
  world: CheckWorld,
  asOf: Day,
  language: Language,
): ReadStatement[] {
  const pronoun = /^(?:it|they|that COUNTRY)(?: |$)/.test(sentence.line) ? carried : null;
  const found = draftsOf(sentence, pronoun, false, language);
  const { drafts, used } = found;
  const known = drafts.filter((draft) => !isStranger(draft.proposition, world));
  const findings = judgeAll(
    known.map((draft) => draft.proposition),
    world,
    asOf,
  );
  let second: ReadonlySet<VerdictWord> | null | undefined;
  /** Whether the reader of treaty acts, where it reads the sentence whole, comes to the same in some clause of it. */
  const seconded = (verdict: VerdictWord): boolean => {
    if (second === undefined) {
      const reading = readTreaty(sentence, carried);
      second =
        reading === null || !reading.whole || reading.claims.length === 0
          ? null
          : new Set(reading.claims.map((claim) => judge(claim.proposition, world, asOf).verdict));
    }
    return second === null || second.has(verdict);
  };
  /** Whether the reader of cases, where it reads the sentence whole, comes to the same. */
  const borneOut = (verdict: VerdictWord): boolean => {
    if (isPlain(sentence)) return true;
    const whole = readWhole(sentence, world.record);
    if (whole === null) return true;
    const own = judgeAll(whole, world, asOf).map((entry) => entry.verdict);
    return own.includes(verdict) || own.includes('uncheckable');
  };
  /** Words beside the statement, strangers in it or another reading of it: asked in the order of what they cost. */
  const isDoubtful = (draft: Draft, verdict: VerdictWord, places: readonly number[]): boolean => {
    if (weightyNear(sentence, used, places)) return true;
    const near = nearOf(sentence.tokens, draft.tokens);
    const unread = unreadIn(
      { sentence, ...found, language },
      [draft],
      (at) => near(at) !== 'far',
      verdict,
      world,
      (at) => near(at) === 'edge',
    );
    if (unread !== null || strangerIn(sentence, [draft.proposition], verdict) !== null) return true;
    if (!isPlain(sentence) && !NOTICES.has(draft.proposition.kind) && turnIn(sentence, [draft.proposition], verdict) !== null) return true;
    if (OF_CASES.has(draft.proposition.kind) && !borneOut(verdict)) return true;
    return TREATY.has(draft.proposition.kind) && !seconded(verdict);
  };
  const own = known.map((draft, index): ReadStatement => {
    const places = [...draft.tokens].sort((a, b) => a - b);
    const first = places[0] ?? 0;
    const start = sentence.tokens[first]?.start ?? sentence.start;
    const end = Math.max(...places.map((place) => sentence.tokens[place]?.end ?? start));
    const told = stanceOf(sentence, first, draft.hypothetical);
    // That a report said so is what the text asserts.
    const reported = draft.proposition.kind === 'law' && REPORTED.has(draft.proposition.point) && told.stance === 'attributed';
    const { stance, speaker } = reported ? { stance: 'asserted' as const, speaker: told.speaker } : told;
    const judged = stance === 'asserted' || stance === 'attributed' ? (findings[index] ?? null) : null;
    const result = judged === null || judged.verdict === 'uncheckable' || isDoubtful(draft, judged.verdict, places) ? null : judged;
    return {
      proposition: draft.proposition,
      stance,
      speaker,
      start,
      end,
      text: text.slice(start, end),
      finding: stance === 'asserted' ? result : null,
      said: stance === 'attributed' ? result : null,
      ...(asOf === world.record.version.date ? {} : todayOf(draft.proposition, result, world)),
    };
  });
  return ORDERING.test(sentence.text) ? agreed(own, sentence, world, asOf, language) : own;
}

/** Words by which clauses bear on one another, so that a part of the sentence may say what the whole does not. */
const ORDERING =
  /\b(?:before|after|afterwards|later|earlier|when|until|only|none|no|from (?:the )?(?:very )?(?:start|beginning|outset)|of the (?:five|permanent|two|three|four|six|seven|eight|nine|ten|original|founding)|since|all|each|both|thereby|because|having|that (?:same |very )?(?:year|month|day|January|February|March|April|May|June|July|August|September|October|November|December)|in (?:its|their) own)\b/i;

/** What is found in parts of a sentence, held against what the sentence says as a whole: where the two differ the whole decides. */
function agreed(own: readonly ReadStatement[], sentence: Sentence, world: CheckWorld, asOf: Day, language: Language): ReadStatement[] {
  const given = own.filter((statement) => statement.finding !== null);
  if (given.length === 0 || own.some((statement) => statement.stance !== 'asserted')) return [...own];
  const whole = saidIn([sentence], language, asOf, world);
  const { verdict } = whole.verdict;
  if (verdict === 'uncheckable') return [...own];
  // Of what is borne out as a whole no part is false.
  if (given.some((statement) => statement.finding?.verdict === verdict))
    return verdict !== 'supported'
      ? [...own]
      : own.map((statement) => (statement.finding?.verdict === verdict ? statement : { ...statement, finding: null }));
  const [proposition] = whole.parts;
  if (proposition === undefined) return [...own];
  const rest = own.map((statement) => ({ ...statement, finding: null }));
  return [
    ...rest,
    {
      proposition,
      stance: 'asserted',
      speaker: null,
      start: sentence.start,
      end: sentence.start + sentence.text.length,
      text: sentence.text,
      finding: whole.verdict,
      said: null,
      ...todayOf(proposition, whole.verdict, world),
    },
  ];
}

/** A short clause with nothing to count, order, deny or set beside it: one reader is enough. */
function isPlain({ text, tokens }: Sentence): boolean {
  return (
    tokens.length <= 12 &&
    !/[,;:()\d–—]|\b(?:no|not|none|nobody|never|nor|neither|first|second|third|last|only|until|before|after|since|all|every|each|both|most|some|two|three|four|five|six|seven|eight|nine|ten|without|except|but|while|still|yet|later|again|once|twice|would|could|might|said|says)\b|n['’]t\b/i.test(
      text,
    )
  );
}

/** Kinds that the reader of whole sentences about cases seconds. */
const OF_CASES: ReadonlySet<Proposition['kind']> = new Set(['case-event', 'nationals', 'inquiry', 'sentence', 'person'] as const);
/** A running text tells of notices in the words of intention that turn a statement given alone. */
const NOTICES: ReadonlySet<Proposition['kind']> = new Set(['left', 'signature-withdrawn'] as const);
/** Kinds that the reader of treaty acts reads better; the plain acts it is not asked about, for speed. */
const TREATY: ReadonlySet<Proposition['kind']> = new Set([
  ...(['withdrawal-effect', 'withdrawal-revoked', 'withdrawal-rank', 'party-rank', 'count', 'in-force', 'acceptance'] as const),
]);
const REPORTED = new Set(['ukraine-armed-conflict', 'crimea-occupation']);

/** What is to be said on the day of the record, where that differs. */
function todayOf(proposition: Proposition, then: Finding | null, world: CheckWorld): Pick<ReadStatement, 'today'> {
  if (then === null) return {};
  const now = judge(proposition, world, world.record.version.date);
  return now.verdict === then.verdict || now.verdict === 'uncheckable' ? {} : { today: { verdict: now.verdict, says: now.says } };
}

/** A death or an arrest of somebody the Court never charged is not its business. */
function isStranger(proposition: Proposition, world: CheckWorld): boolean {
  const deed = proposition.kind === 'person' ? proposition.act : proposition.kind === 'case-event' ? proposition.event : null;
  if (deed === null || !['died', 'arrested', 'released', 'trial'].includes(deed) || !('persons' in proposition)) return false;
  return proposition.persons.some((mention) => !world.record.persons.some((person) => person.id === mention.person));
}

const SAYING = new Set(['announced', 'claimed', 'says', 'told', 'asked', 'warned', 'accused']);
const DENYING =
  /(?:^| )(?:not true|false that|untrue|denied|denies|deny|falsely|wrong|myth|hoax|incorrect|disinformation|debunked|contrary to|baseless|refuted)(?: |$)/;
const RISKY = new Set([
  'not',
  'never',
  'no_longer',
  'not_yet',
  'if',
  'would',
  'could',
  'might',
  'unless',
  'without',
  'neither',
  'failed_to',
  'none',
  'whether',
  'no',
]);

function stanceOf(sentence: Sentence, first: number, hypothetical: boolean): { readonly stance: Stance; readonly speaker: string | null } {
  const { tokens, line } = sentence;
  if (line.endsWith('?') || sentence.text.trimEnd().endsWith('?')) return { stance: 'question', speaker: null };
  if (DENYING.test(line)) return { stance: 'denied', speaker: null };
  if (hypothetical) return { stance: 'hypothetical', speaker: null };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !SAYING.has(token.c)) continue;
    if (token.text.toLowerCase() === 'according to') return { stance: 'attributed', speaker: tokens[at + 1]?.text ?? null };
    const inside =
      at > first &&
      (tokens[at + 1]?.c === 'it' || tokens[at + 1]?.text.toLowerCase() === 'that') &&
      (token.c !== 'announced' || /^(?:said|says|has said)$/i.test(token.text)) &&
      at < first + 4;
    if (at < first || inside || (tokens[at + 1]?.c === 'it' && at <= first))
      return { stance: 'attributed', speaker: speakerBefore(sentence, at) };
    // "..., Russia said": behind the words.
    if (at > first && /^[,"]$/.test(tokens[at - 2]?.c ?? '') && tokens.length - at < 4)
      return { stance: 'attributed', speaker: tokens[at - 1]?.text ?? null };
  }
  return { stance: 'asserted', speaker: null };
}

function speakerBefore(sentence: Sentence, at: number): string | null {
  for (let before = at - 1; before >= 0 && before >= at - 6; before -= 1) {
    const token = sentence.tokens[before];
    if (token?.kind === 'state' || token?.kind === 'person' || token?.c === 'OTP' || token?.c === 'COURT') return token.text;
  }
  return sentence.tokens[at - 1]?.text ?? null;
}

/** A negation or condition beside the statement that nothing read: then it is left alone. */
function weightyNear(sentence: Sentence, used: ReadonlySet<number>, places: readonly number[]): boolean {
  const first = places[0] ?? 0;
  // "Neither of the two countries, X and Y, has": a denial of the whole, however far before.
  if (sentence.tokens.some((token, at) => at < first && !used.has(at) && (token.c === 'neither' || token.c === 'none'))) return true;
  const from = first - 4;
  const to = (places[places.length - 1] ?? 0) + 2;
  for (let at = Math.max(0, from); at <= to && at < sentence.tokens.length; at += 1) {
    if (used.has(at)) continue;
    if (RISKY.has(sentence.tokens[at]?.c ?? '')) return true;
  }
  return false;
}

/** The State that acts in a sentence, for "it" in the next one. */
function actingStates(sentence: Sentence): readonly StateMention[] | null {
  let found: readonly StateMention[] | null = null;
  for (const [at, token] of sentence.tokens.entries()) {
    if (token.kind !== 'state' || token.states === undefined) continue;
    const next = sentence.tokens[at + 1]?.c ?? '';
    const before = sentence.tokens[at - 1]?.c ?? '';
    if (/^(?:in|of|against|with|over|on|for|from|by|at)$/.test(before) || next === "'s") continue;
    const acts = /^(?:has|is|will|would|did|announced|claimed)$/.test(next) || verbOf(sentence.tokens[at + 1])?.form === 'past';
    if (found === null || acts) found = token.states;
  }
  return found;
}

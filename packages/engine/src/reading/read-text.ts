import type { Day } from '../time/day.ts';
import { previousDay } from '../time/day.ts';
import type { Allegation } from './allegations/allegation.ts';
import { allegationsIn } from './allegations/find.ts';
import { readWhole } from './cases/whole.ts';
import type { CheckWorld, Finding, VerdictWord } from './check/finding.ts';
import { judge, judgeAll } from './check/judge.ts';
import { statementsIn } from './concepts/statements.ts';
import { after, NOTHING_YET } from './context.ts';
import { textDate } from './dates.ts';
import { draftsOf } from './drafts.ts';
import type { Language } from './lexicon/shape.ts';
import { isQuoted, quotedIn } from './quoted.ts';
import type { Draft } from './rules/pattern.ts';
import { held, type Running, todayOf } from './running.ts';
import { scanSentence } from './scan.ts';
import { splitSentences } from './sentences.ts';
import { stanceOf } from './stance.ts';
import type { Proposition, Statement } from './statement.ts';
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
  const places = splitSentences(input.text).map(([start, end]) => [start + datelineIn(input.text.slice(start, end)), end] as const);
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
      ...todayOf([rest.proposition], finding, world, asOf),
    }));
    return { language, asOf, dated: span !== null, statements: found, allegations: allegationsIn(sentences) };
  }
  const aboutCourt = isAboutCourt(sentences);
  const quotations = quotedIn(input.text);
  let context = NOTHING_YET;
  const running: Running = { world, asOf, scan: (text) => scanSentence(text, 0, text.length, phrases, textDay) };
  for (const sentence of sentences) {
    if (sentence === null) {
      context = { ...context, states: null, named: null, person: null };
      continue;
    }
    if (aboutCourt && !/(?:^| )OTHERCOURT(?: |$)/.test(sentence.line))
      statements.push(
        ...inTheirWords(
          held(statementsOf(sentence, context.states, input.text, world, asOf, language), sentence, context, running),
          quotations,
        ),
      );
    context = after(sentence, context);
  }
  return { language, asOf, dated: span !== null, statements, allegations: allegationsIn(sentences) };
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const DATELINE = new RegExp(
  `^(?:\\p{Lu}[\\p{Lu}’'. -]{2,40}(?:, \\p{Lu}[\\p{L} ]+)?,? ?)?(?:\\([A-Z][A-Za-z]+\\) ?)?(?:\\d{1,2} ${MONTH}(?: \\d{4})?|${MONTH} \\d{1,2}(?:, \\d{4})?)?(?: ?\\([A-Z][A-Za-z]+\\))? ?[-–—] `,
  'u',
);

/** How long the line of place and day is that a report opens with: "THE HAGUE, 7 May – ". */
function datelineIn(sentence: string): number {
  const found = DATELINE.exec(sentence)?.[0] ?? '';
  return /\d|\p{Lu}{3}/u.test(found) ? found.length : 0;
}

/** Whether a text speaks of the Court: by its name, or of a court and of somebody or something that is the Court's. */
function isAboutCourt(sentences: readonly (Sentence | null)[]): boolean {
  let court = false;
  let its = false;
  for (const sentence of sentences) {
    if (sentence === null) continue;
    if (/(?:^| )(?:COURT|STATUTE)(?: |$)/.test(sentence.line)) return true;
    court ||= /(?:^| )(?:court|hague)(?: |$)/.test(sentence.line);
    its ||= /(?:^| )(?:OTP|COURTPRES)(?: |$)/.test(sentence.line) || sentence.tokens.some((token) => token.kind === 'person');
  }
  return court && its;
}

/** What stands between quotation marks is not the text's own word. */
function inTheirWords(found: readonly ReadStatement[], quotations: ReturnType<typeof quotedIn>): readonly ReadStatement[] {
  if (quotations.length === 0) return found;
  return found.map((statement) =>
    statement.stance === 'asserted' && isQuoted(quotations, statement.start, statement.end)
      ? { ...statement, stance: 'attributed', finding: null, said: statement.finding }
      : statement,
  );
}

/** Words without which an English sentence holds nothing for this reader: a cheap look before the sentence is read. */
const HINT =
  /ICC\b|[Cc]ourt|Tribunal|Statute|[Tt]reaty|[Ss]ign|[Rr]atif|[Aa]cced|[Jj]oin|[Ww]ithdr|\bleav|\bleft\b|\bquit|\bexit|[Nn]otif|[Nn]otices?\b|[Aa]nnounc|[Ss]urrender|[Cc]ustody|\bwanted\b|[Dd]etain|handed over|\bArticle \d|[Dd]eclar|\bbelong|[Cc]omplain|[Ff]ugitive|at large|[Mm]ember|\bpart(?:y|ies)\b|Part(?:y|ies)\b|[Ww]arrant|[Pp]rosecut|[Jj]udge|[Cc]hamber|[Jj]urisdiction|[Ss]ecurity Council|[Cc]onvict|[Aa]cquit|[Ss]entenc|[Cc]harge|[Aa]rrest|[Ii]nvestigat|[Cc]rime|[Gg]enocide|[Aa]ggression|[Aa]trocit|[Aa]ccus|[Bb]ack(?:s|ed|ing)?\b|[Aa]nnex|[Bb]omb|[Ss]hell|[Ii]nvad|[Oo]ffensive|[Ii]mmun|Hague|[Aa]buses|cases|[Vv]eto|[Rr]efer|[Dd]en(?:y|ied|ies)\b|[Rr]eject|[Dd]ismiss|\b[Aa]rm(?:s|ed|ing)\b|[Ff]inanc|[Ff]und(?:s|ed|ing)?\b|[Ss]upport|[Ff]ight|[Ff]ought|\b[Ww]ar\b|[Ww]eapon|[Cc]onflict/;

function statementsOf(
  sentence: Sentence,
  carried: readonly StateMention[] | null,
  text: string,
  world: CheckWorld,
  asOf: Day,
  language: Language,
): ReadStatement[] {
  // "Nor does Ukraine belong": no part of it is what it says.
  if (/^nor\b/i.test(sentence.text)) return [];
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
  return known.map((draft, index): ReadStatement => {
    const places = [...draft.tokens].sort((a, b) => a - b);
    const first = places[0] ?? 0;
    const start = sentence.tokens[first]?.start ?? sentence.start;
    const end = Math.max(...places.map((place) => sentence.tokens[place]?.end ?? start));
    const supposed = draft.hypothetical || (draft.proposition.kind !== 'law' && SUPPOSING.test(sentence.text));
    const told = stanceOf(sentence, first, supposed);
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
      ...todayOf([draft.proposition], result, world, asOf),
    };
  });
}

/** "If he came, Pretoria would have to arrest him": of what might be. */
const SUPPOSING = /(?:^|[,;–—] )(?:if|unless|should|suppose|imagine|had)\b/i;

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

/** A death or an arrest of somebody the Court never charged is not its business. */
function isStranger(proposition: Proposition, world: CheckWorld): boolean {
  const deed = proposition.kind === 'person' ? proposition.act : proposition.kind === 'case-event' ? proposition.event : null;
  if (deed === null || !['died', 'arrested', 'released', 'trial'].includes(deed) || !('persons' in proposition)) return false;
  return proposition.persons.some((mention) => !world.record.persons.some((person) => person.id === mention.person));
}

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

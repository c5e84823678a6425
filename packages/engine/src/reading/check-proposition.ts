import type { Day } from '../time/day.ts';
import { previousDay } from '../time/day.ts';
import { byClauses } from './by-clauses.ts';
import type { CheckWorld, Finding, VerdictWord } from './check/finding.ts';
import { isPlain, sentencesOf, verdictOf } from './concepts/read.ts';
import { textDate } from './dates.ts';
import { saidBy } from './said.ts';
import type { Proposition } from './statement.ts';
import type { DayRange } from './token.ts';
import { turningDays } from './turning-days.ts';
import { isLanguage, languageOf, type Vocabularies } from './vocabularies.ts';

export interface PropositionInput {
  readonly text: string;
  readonly lang?: string | null;
  /** A day, month or year, as text; null: not known. */
  readonly date?: string | null;
}

export interface Period {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** The answer to one statement, taken as given. */
export interface Checked {
  readonly verdict: VerdictWord;
  readonly statement: string;
  readonly because: string;
  readonly sources: readonly string[];
  readonly wouldChange: string;
  readonly note?: string;
  /** The day it was judged on. */
  readonly asOf: Day;
  readonly types: readonly Proposition['kind'][];
  /** What holds on the day of the record, only where it differs. */
  readonly today?: { readonly verdict: VerdictWord; readonly says: string };
  /** For a text without a date: when it would be true. */
  readonly trueIn?: readonly Period[];
}

/** Judges a statement as given, whoever made it: every part of it must be found, or there is no verdict. */
export function checkProposition(input: PropositionInput, world: CheckWorld, vocabularies: Vocabularies): Checked {
  const given = input.lang ?? null;
  const recordDay = world.record.version.date;
  const span = input.date === null || input.date === undefined ? null : textDate(input.date);
  const asOf = span === null ? recordDay : earlier(previousDay(span.until), recordDay);
  if (given !== null && !isLanguage(given)) return nothing(`The language ${given} is not one this reader knows.`, asOf);
  if (input.date !== null && input.date !== undefined && span === null) return nothing('The date is none.', asOf);
  const language = languageOf(input.text, given);
  if (language !== 'en') {
    const read = sentencesOf(input.text, language, span === null ? null : previousDay(span.until), world);
    const said = read.flatMap((sentence) => sentence.clauses.flatMap((clause) => clause.propositions));
    const found = verdictOf(read, world, asOf);
    // What no clause tells whole may still be told by its slots, where the words are surely about the Court.
    if (found.verdict !== 'uncheckable' || said.length > 0 || !isPlain(read))
      return concluded(said, found, (day) => verdictOf(read, world, day), span, asOf, world);
  }
  const read = saidBy(input.text, language, span, asOf, world, vocabularies);
  if (read.verdict.verdict !== 'uncheckable') return concluded(read.parts, read.verdict, read.weigh, span, asOf, world);
  const [only] = read.sentences;
  const joined =
    language === 'en' && read.sentences.length === 1 && only !== undefined && !read.barred
      ? byClauses(only, (text) => saidBy(text, language, span, asOf, world, vocabularies), world, asOf)
      : null;
  if (joined !== null) return concluded(joined.parts, joined.verdict, joined.weigh, span, asOf, world);
  return concluded(read.parts, read.verdict, read.weigh, span, asOf, world);
}

/** The answer in full: what holds on the day of the record, and for a text without a day the periods in which it is true. */
function concluded(
  parts: readonly Proposition[],
  verdict: Finding,
  weigh: (day: Day) => Finding,
  span: DayRange | null,
  asOf: Day,
  world: CheckWorld,
): Checked {
  if (parts.length === 0) return nothing(verdict.because, asOf);
  const recordDay = world.record.version.date;
  const types = parts.map((part) => part.kind);
  const now = verdict.verdict === 'uncheckable' || asOf === recordDay ? null : weigh(recordDay);
  const differs = now !== null && now.verdict !== verdict.verdict && now.verdict !== 'uncheckable';
  const turning = verdict.verdict === 'uncheckable' ? [] : turningDays(parts, world);
  const inside =
    span === null || span.precision === 'day' ? [] : turning.filter((day) => day > span.from && day < span.until && day <= recordDay);
  const changes = inside.filter((day) => weigh(day).verdict !== weigh(previousDay(day)).verdict);
  const note = [verdict.note, changes.length > 0 ? `The answer changes inside that time, on ${changes.join(', ')}.` : undefined]
    .filter((text) => text !== undefined)
    .join(' ');
  return {
    verdict: verdict.verdict,
    statement: verdict.says,
    because: verdict.because,
    sources: verdict.sources,
    wouldChange: verdict.wouldChange,
    ...(note === '' ? {} : { note }),
    asOf,
    types,
    ...(differs && now !== null ? { today: { verdict: now.verdict, says: now.says } } : {}),
    ...(span === null && verdict.verdict !== 'uncheckable' ? { trueIn: periods(turning, weigh, recordDay) } : {}),
  };
}

function nothing(because: string, asOf: Day): Checked {
  return {
    verdict: 'uncheckable',
    statement: '',
    because,
    sources: [],
    wouldChange: 'Words that name who did what toward the Court, and when.',
    asOf,
    types: [],
  };
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function periods(turning: readonly Day[], weigh: (day: Day) => Finding, last: Day): Period[] {
  const days = ['1998-07-17', ...turning.filter((day) => day > '1998-07-17' && day <= last)];
  const out: { from: Day | null; until: Day | null }[] = [];
  for (const day of days) {
    const holds = weigh(day).verdict === 'supported';
    const current = out[out.length - 1];
    const isOpen = current !== undefined && current.until === null;
    if (holds && !isOpen) out.push({ from: day, until: null });
    if (!holds && isOpen && current !== undefined) current.until = day;
  }
  return out;
}

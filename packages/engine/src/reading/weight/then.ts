import { addDays, type Day, previousDay } from '../../time/day.ts';
import type { CheckWorld } from '../check/finding.ts';
import type { Proposition, When } from '../statement.ts';
import type { DayRange, Sentence } from '../token.ts';

type Membership = Extract<Proposition, { readonly kind: 'membership' }>;

const OF_THEN = /\b(?:was|were|had been|wasn['’]t|weren['’]t)\b/i;
/** Words that put what is told of then beside another time. */
const BESIDE =
  /\b(?:when|while|during|before|after|since|until|till|upon|once|as soon as|at the (?:time|moment|start|outbreak|beginning|end)|on the (?:day|eve)|in the (?:days?|time)|but|yet|although|though)\b/i;
const AT_THAT_TIME = /\b(?:when|while|during|at the (?:time|moment|start|outbreak|beginning)|on the day)\b/i;
/** Beside a clause that tells of joining or leaving a day is that of the change. */
const CHANGE =
  /\b(?:join\p{L}*|ratif\p{L}*|becam\p{L}*|becom\p{L}*|acced\p{L}*|since|until|till|before|after|later|now|today|left|leav\p{L}*|withdr\p{L}*|(?:has|have) been)\b/iu;

const STEPS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bwarrants?\b/i, ['warrant-issued']],
  [/\b(?:arrest\p{L}*|surrender\p{L}*|captur\p{L}*|handed over|detained)\b/iu, ['arrested-or-surrendered']],
  [/\bconvict\p{L}*/iu, ['convicted']],
  [/\bacquit\p{L}*/iu, ['acquitted']],
  [/\bsentenced\b/i, ['sentenced']],
  [/\bcharges\b.*\bconfirmed\b/i, ['charges-confirmed']],
  [/\btrial\b/i, ['trial-opened']],
];

/** Days of the world by which a text dates what it tells. */
const DAYS: readonly (readonly [RegExp, Day])[] = [
  [/\b(?:Statute|treaty)\b.*\b(?:entered|came|enter|come) into force\b/i, '2002-07-01'],
  [/\bannex\p{L}*\b.*\bCrimea\b|\bCrimea\b.*\bannex/iu, '2014-03-18'],
  [/\b(?:Russian?|Moscow|Putin)\b.*\b(?:full[- ]scale )?inva(?:ded|sion|des)\b/i, '2022-02-24'],
];

/**
 * Membership told of a time that the clause beside it gives ("was not a member when Russia invaded"): with that day; null where the time is
 * not known and the answer hangs on it; the parts as they are where it does not.
 */
export function thenTold(parts: readonly Proposition[], sentence: Sentence, world: CheckWorld, asOf: Day): readonly Proposition[] | null {
  const { text } = sentence;
  const open = parts.filter((part): part is Membership => part.kind === 'membership' && part.when === undefined);
  const beside = open.length === 0 || !OF_THEN.test(text) ? null : BESIDE.exec(text);
  if (beside === null) return parts;
  const time = timeIn(sentence, world, beside.index);
  if (time !== null) {
    const when: When = { range: time, as: 'on' };
    return parts.map((part) => (open.includes(part as Membership) ? ({ ...part, when } as Membership) : part));
  }
  const days = [
    '2002-07-01',
    asOf,
    ...sentence.tokens.flatMap(({ date }) => (date === undefined ? [] : [date.from, previousDay(date.until)])),
  ].filter((day) => day <= asOf);
  const told = sentence.tokens.some(({ date }) => date !== undefined) ? days.slice(1) : days;
  const settled = open.every((part) =>
    part.states.every(({ state }) => {
      const kinds = new Set(told.map((day) => world.ledger.standing(state, day, asOf).kind));
      return kinds.size === 1 && !kinds.has('withdrawn');
    }),
  );
  return settled ? parts : null;
}

function timeIn(sentence: Sentence, world: CheckWorld, from: number): DayRange | null {
  const { text, tokens } = sentence;
  const behind = text.slice(from);
  const dates = tokens.flatMap(({ date }) => (date === undefined ? [] : [date]));
  const atThatTime = AT_THAT_TIME.exec(text);
  if (/\b(?:before|after|since|until|till|upon|once)\b/i.test(text)) return null;
  if (dates.length === 1) {
    const clause = atThatTime === null ? behind : text.slice(atThatTime.index);
    return atThatTime !== null || !CHANGE.test(clause) ? (dates[0] ?? null) : null;
  }
  if (dates.length > 1 || atThatTime === null) return null;
  const clause = text.slice(atThatTime.index);
  const known = DAYS.find(([words]) => words.test(clause))?.[1] ?? stepIn(sentence, clause, world);
  return known === null ? null : { from: known, until: addDays(known, 1), precision: 'day' };
}

/** "when the warrant for Putin was issued". */
function stepIn({ tokens }: Sentence, clause: string, world: CheckWorld): Day | null {
  const named = tokens.filter((token) => token.kind === 'person' && clause.includes(token.text));
  const [person] = named;
  if (person?.persons === undefined || named.length > 1 || /\b(?:not|no|never)\b|n['’]t\b/i.test(clause)) return null;
  const kinds = STEPS.filter(([words]) => words.test(clause));
  const [step] = kinds;
  if (step === undefined || kinds.length > 1) return null;
  const file = world.record.persons.find((entry) => entry.id === person.persons?.[0]?.person);
  const days = file?.events.filter((event) => step[1].includes(event.kind)) ?? [];
  return days.length === 1 ? (days[0]?.on ?? null) : null;
}

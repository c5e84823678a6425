import { addDays, dayOf, partsOf } from '../../time/day.ts';
import type { When } from '../statement.ts';
import type { DayRange } from '../token.ts';
import type { Item } from './tape.ts';

export interface Duration {
  /** Null: "several", "some". */
  readonly n: number | null;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly approx: 'exact' | 'about' | 'more' | 'less';
}

/** An item with what its days mean: `T` a day with its relation, `U` a length of time. */
export interface Timed extends Item {
  readonly when?: When;
  /** "from D to D": the end. */
  readonly to?: DayRange;
  /** "between D and D". */
  readonly ends?: { readonly from: DayRange; readonly to: DayRange };
  /** "its signature of 2000": of the noun before it. */
  readonly ofNoun?: boolean;
  readonly span?: Duration;
  /** How a length of time is meant: before or after something, ago, for so long. */
  readonly dir?: 'before' | 'after' | 'ago' | 'for' | 'within';
  /** "later", "earlier": counted from what was told before, not from what follows. */
  readonly adverb?: boolean;
}

const UNITS: Readonly<Record<string, readonly [Duration['unit'], number]>> = {
  day: ['day', 1],
  days: ['day', 1],
  week: ['week', 1],
  weeks: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  months: ['month', 1],

  year: ['year', 1],
  years: ['year', 1],
  decade: ['year', 10],
  decades: ['year', 10],
  twelvemonth: ['year', 1],
};
const DAYS: Readonly<Record<Duration['unit'], number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
const VAGUE = /^(?:several|few|some|many|couple)$/;
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 6],
  summer: [6, 9],
  autumn: [9, 12],
  fall: [9, 12],
  winter: [12, 15],
};

/** Joins days with the words that place them, and numbers with the units they count. */
export function timed(tape: readonly Item[]): Timed[] {
  return relations(sinceRome(lengths(startOfTreaty(dates(tape)))));
}

/** "late July 2027", "the end of 2027", "New Year's Eve 2000", "spring 2019". */
function dates(tape: readonly Item[]): Timed[] {
  const out: Timed[] = [];
  let year: number | null = null;
  for (let at = 0; at < tape.length; at += 1) {
    const item = tape[at] as Item;
    const dayBefore = out.filter((entry) => entry.when !== undefined).at(-1)?.when?.range;
    if (item.lo === 'day' && /^(?:next|following)$/.test(out[out.length - 1]?.lo ?? '') && dayBefore?.precision === 'day') {
      while (/^(?:the|next|following)$/.test(out[out.length - 1]?.lo ?? '')) out.pop();
      out.push({ ...item, c: 'D', when: { range: oneDay(dayBefore.until), as: 'on' } });
      continue;
    }
    const named = yearless(tape, at, year);
    if (named !== null) {
      if (named.back) out.pop();
      out.push({ ...item, c: 'D', when: { range: named.range, as: 'on' } });
      at += named.forward;
      continue;
    }
    let range = item.token?.date;
    // "in the 2000s".
    const decade = /^(\d{3}0)$/.exec(item.text)?.[1];
    if (decade !== undefined && tape[at + 1]?.lo === 's' && tape[at + 1]?.start === item.end) {
      const first = Number(decade);
      while (out.at(-1)?.lo === 'the') out.pop();
      out.push({
        ...item,
        c: 'D',
        when: { range: { from: dayOf(first, 1, 1), until: dayOf(first + 10, 1, 1), precision: 'loose' }, as: 'on' },
      });
      at += 1;
      continue;
    }
    if (item.c === 'D' && range !== undefined) {
      const same = ofThatYear(tape, at, year);
      const settled = same > 0 && year !== null;
      if (settled && year !== null) {
        range = inYear(range, year);
        at += same;
      }
      if (
        !settled &&
        year !== null &&
        range.precision === 'month' &&
        !/\d{4}/.test(item.text) &&
        /^(?:that|previous|preceding)$/.test(tape[at - 1]?.lo ?? '')
      ) {
        const told = out.filter((entry) => entry.when !== undefined).at(-1)?.when?.range;
        const { month } = partsOf(range.from);
        const back = /^p/.test(tape[at - 1]?.lo ?? '') && told !== undefined && month >= partsOf(told.from).month ? 1 : 0;
        const named = told === undefined ? year : partsOf(told.from).year;
        while (/^(?:the|that|previous|preceding)$/.test(out[out.length - 1]?.lo ?? '')) out.pop();
        out.push({ ...item, when: { range: inYear(range, named - back), as: 'on' } });
        continue;
      }
      const turned = settled ? null : (following(tape, at, year, range) ?? toCome(tape, at, range));
      if (turned !== null) {
        while (/^(?:the|following|next)$/.test(out[out.length - 1]?.lo ?? '')) out.pop();
        out.push({ ...item, when: { range: turned, as: 'on' } });
        ({ year } = partsOf(turned.from));
        continue;
      }
      const next = settled ? null : nextAfter(tape, at, range);
      if (next !== null) range = next;
      if (range.precision === 'month') while (/^(?:last|past|this)$/.test(out[out.length - 1]?.lo ?? '')) out.pop();
      ({ year } = partsOf(range.from));
    }
    if (item.c !== 'D' || range === undefined) {
      out.push(item);
      continue;
    }
    let shown = range;
    let back = out.length;
    const word = (steps: number) => out[back - 1 - steps]?.lo ?? '';
    if (word(0) === 'eve' && word(1) === "'s" && word(2) === 'year' && word(3) === 'new') {
      shown = oneDay(dayOf(partsOf(range.from).year, 12, 31));
      back -= 4;
    } else {
      const of = word(0) === 'of' ? 1 : 0;
      const season = SEASONS[word(of)];
      if (season !== undefined && range.precision === 'year') {
        const { year } = partsOf(range.from);
        const [from, until] = season;
        shown = { from: monthDay(year, from), until: monthDay(year, until), precision: 'loose' };
        back -= of + 1;
      } else if (of === 1 && word(1) === 'day' && /^(?:last|final|closing)$/.test(word(2))) {
        shown = oneDay(addDays(range.until, -1));
        back -= 3;
      } else if (of === 1 && word(1) === 'day' && /^(?:first|opening)$/.test(word(2))) {
        shown = oneDay(range.from);
        back -= 3;
      } else if (
        of === 1 &&
        /^(?:days|weeks|hours|months)$/.test(word(1)) &&
        /^(?:last|final|closing|dying|first|opening|early)$/.test(word(2))
      ) {
        const length = Math.round((Date.parse(range.until) - Date.parse(range.from)) / 86_400_000);
        const late = /^(?:last|final|closing|dying)$/.test(word(2));
        const part = Math.max(1, Math.round(length * (word(1) === 'months' ? 0.35 : 0.12)));
        shown = late
          ? { from: addDays(range.until, -part), until: range.until, precision: 'loose' }
          : { from: range.from, until: addDays(range.from, part), precision: 'loose' };
        back -= 3;
      } else if (
        of === 1 &&
        word(1) === 'week' &&
        /^(?:first|opening|second|third|last|final)$/.test(word(2)) &&
        range.precision === 'month'
      ) {
        const at = { first: 0, opening: 0, second: 7, third: 14, last: -8, final: -8 }[word(2)] ?? 0;
        const from = at < 0 ? addDays(range.until, at) : addDays(range.from, at);
        shown = { from, until: at < 0 ? range.until : addDays(from, 8), precision: 'loose' };
        back -= 3;
      } else if (of === 1 && /^(?:end|close)$/.test(word(1))) {
        shown = { ...range, from: addDays(range.until, range.precision === 'year' ? -31 : range.precision === 'month' ? -8 : -1) };
        back -= 2;
      } else if (of === 1 && word(1) === 'first' && range.precision === 'month') {
        shown = oneDay(range.from);
        back -= 2;
      } else if (range.precision !== 'day' && /^(?:late|early|mid|beginning|start|middle|end)$/.test(word(of))) {
        shown = part(range, word(of));
        back -= of + 1;
      } else if (
        word(0) === 'year' &&
        word(1) === 'the' &&
        word(2) === 'of' &&
        /^(?:end|close)$/.test(word(3)) &&
        range.precision === 'year'
      ) {
        shown = { ...range, from: addDays(range.until, -31) };
        back -= 4;
      } else if (of === 1 && /^(?:month|year|course|day)$/.test(word(1))) back -= 2;
    }
    while (/^(?:the|a)$/.test(out[back - 1]?.lo ?? '')) back -= 1;
    const gone = out.splice(back);
    out.push({ ...item, start: gone[0]?.start ?? item.start, when: { range: shown, as: 'on' } });
  }
  return out;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A day without a year behind "will": after what was told before it; behind "binds nobody until": the next one. */
function toCome(tape: readonly Item[], at: number, range: DayRange): DayRange | null {
  if (/\d{4}/.test(tape[at]?.text ?? '') || range.precision === 'year') return null;
  const verb = tape.slice(0, at).findLast((item) => ['be', 'bound', 'remain', 'belong', 'have', 'do', 'will'].includes(item.c));
  if (
    tape[at - 1]?.c === 'until' &&
    (range.precision === 'day' || range.precision === 'month') &&
    MONTHS.some((month) => (tape[at]?.lo ?? '').includes(month.slice(0, 3))) &&
    /^(?:is|are|binds?|remains?|stays?|belongs?|does|do|has|have)$/.test(verb?.lo ?? '')
  )
    return inYear(range, partsOf(range.from).year + 1);
  if (!tape.slice(0, at).some((item) => item.c === 'will')) return null;
  const told = tape
    .slice(0, at)
    .filter((item) => item.token?.date !== undefined)
    .at(-1)?.token?.date;
  if (told === undefined || range.from >= told.from) return null;
  return inYear(range, partsOf(range.from).year + 1);
}

/** "deposited on 2 January 2015; membership followed on 1 April": a day without a year is the next one after the day told before it. */
function nextAfter(tape: readonly Item[], at: number, range: DayRange): DayRange | null {
  if (/\d{4}/.test(tape[at]?.text ?? '') || (range.precision !== 'day' && range.precision !== 'month')) return null;
  if (
    !MONTHS.some((month) => (tape[at]?.lo ?? '').includes(month.slice(0, 3))) ||
    /^(?:last|past|this|coming|next)$/.test(tape[at - 1]?.lo ?? '')
  )
    return null;
  const told = tape
    .slice(0, at)
    .filter((item) => item.token?.date !== undefined && /\d{4}/.test(item.text))
    .at(-1)?.token?.date;
  if (told === undefined) return null;
  const { year } = partsOf(told.from);
  const same = inYear(range, year);
  return same.until > told.from || told.precision === 'year' ? same : inYear(range, year + 1);
}

/** "the following June" behind a day of September: of the next year. */
function following(tape: readonly Item[], at: number, year: number | null, range: DayRange): DayRange | null {
  if (year === null || range.precision !== 'month' || !/^(?:following|next)$/.test(tape[at - 1]?.lo ?? '')) return null;
  const told = tape
    .slice(0, at)
    .filter((item) => item.token?.date !== undefined)
    .at(-1)?.token?.date;
  if (told === undefined) return null;
  const { month } = partsOf(range.from);
  const next = month > partsOf(told.from).month && told.precision !== 'year' ? year : year + 1;
  return { from: monthDay(next, month), until: monthDay(next, month + 1), precision: 'month' };
}

/** "of that year", "of the same year" behind a day: how many items it takes. */
function ofThatYear(tape: readonly Item[], at: number, year: number | null): number {
  if (year === null) return 0;
  const of = tape[at + 1]?.lo === 'of' ? 1 : 0;
  const tail = tape.slice(at + 1 + of, at + 5 + of).map((item) => item.lo);
  const end = tail.indexOf('year');
  return end > 0 && tail.slice(0, end).every((word) => /^(?:that|the|same|very|this)$/.test(word)) ? end + 1 + of : 0;
}

function inYear(range: DayRange, year: number): DayRange {
  const { month, day } = partsOf(range.from);
  if (range.precision === 'day') return oneDay(dayOf(year, month, day));
  return { from: monthDay(year, month), until: monthDay(year, month + 1), precision: 'month' };
}

/** "1 September" where the text gives no year of its own, "the same year", "the following year": counted from the day told before. */
function yearless(
  tape: readonly Item[],
  at: number,
  year: number | null,
): { readonly range: DayRange; readonly back: boolean; readonly forward: number } | null {
  if (year === null) return null;
  const item = tape[at] as Item;
  const month = item.capital ? MONTHS.indexOf(item.lo) : -1;
  if (month >= 0 && item.c === '?') {
    const before = tape[at - 1];
    const day = before?.c === 'N' && before.n !== undefined && before.n <= 31 ? before.n : undefined;
    const range =
      day === undefined
        ? { from: monthDay(year, month + 1), until: monthDay(year, month + 2), precision: 'month' as const }
        : oneDay(dayOf(year, month + 1, day));
    return { range, back: day !== undefined, forward: ofThatYear(tape, at, year) };
  }
  if (item.lo === 'month' && /^(?:same|that)$/.test(tape[at - 1]?.lo ?? '')) {
    const told = tape.slice(0, at).findLast((entry) => entry.token?.date !== undefined)?.token?.date;
    if (told === undefined || told.precision === 'year') return null;
    const { year: of, month: named } = partsOf(told.from);
    return { range: { from: monthDay(of, named), until: monthDay(of, named + 1), precision: 'month' }, back: true, forward: 0 };
  }
  if (item.lo === 'year') {
    const before = tape[at - 1]?.lo ?? '';
    const step = /^(?:same|that)$/.test(before)
      ? 0
      : /^(?:following|next)$/.test(before)
        ? 1
        : /^(?:previous|preceding)$/.test(before)
          ? -1
          : null;
    if (step !== null)
      return { range: { from: dayOf(year + step, 1, 1), until: dayOf(year + step + 1, 1, 1), precision: 'year' }, back: true, forward: 0 };
  }
  return null;
}

function oneDay(day: string): DayRange {
  return { from: day, until: addDays(day, 1), precision: 'day' };
}

function monthDay(year: number, month: number): string {
  return month > 12 ? dayOf(year + 1, month - 12, 1) : dayOf(year, month, 1);
}

function part(range: DayRange, word: string): DayRange {
  const length = (Date.parse(range.until) - Date.parse(range.from)) / 86_400_000;
  const at = (share: number) => addDays(range.from, Math.round(length * share));
  const [from, until] = /^(?:early|beginning|start)$/.test(word) ? [0, 0.45] : /^mid/.test(word) ? [0.25, 0.75] : [0.55, 1];
  return { from: at(from), until: at(until), precision: 'loose' };
}

/** "some ten years", "a year and a half", "six months later". */
function lengths(given: readonly Timed[]): Timed[] {
  let items = given;
  const out: Timed[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Timed;
    const next = items[at + 1];
    const unit = next === undefined ? undefined : UNITS[next.lo];
    const vague = VAGUE.test(item.lo);
    const isNumber = item.c === 'N' && item.n !== undefined;
    const halves =
      isNumber && next?.lo === 'and' && items[at + 2]?.lo === 'a' && items[at + 3]?.lo === 'half'
        ? UNITS[items[at + 4]?.lo ?? '']
        : undefined;
    if (halves !== undefined && item.n !== undefined) {
      const [name, size] = halves;
      const [n, unitName] = name === 'year' ? ([(item.n + 0.5) * size * 12, 'month'] as const) : ([(item.n + 0.5) * size, name] as const);
      const tail = items[at + 4] as Timed;
      items = [...items.slice(0, at), { ...item, n }, { ...tail, lo: unitName === 'month' ? 'months' : tail.lo }, ...items.slice(at + 5)];
      at -= 1;
      continue;
    }
    const half = item.lo === 'half' && /^an?$/.test(next?.lo ?? '') && UNITS[items[at + 2]?.lo ?? ''] !== undefined;
    // "only days before it would have become final".
    const own = UNITS[item.lo];
    if (
      own !== undefined &&
      /s$/.test(item.lo) &&
      ['before', 'after'].includes(next?.c ?? '') &&
      !['N', 'U', '?'].includes(out.at(-1)?.c ?? '')
    ) {
      while (/^(?:only|just|mere)$/.test(out.at(-1)?.lo ?? '')) out.pop();
      const dir = next?.c === 'before' ? ('before' as const) : ('after' as const);
      out.push({ ...item, c: 'U', end: next?.end ?? item.end, span: { n: null, unit: own[0], approx: 'about' }, dir });
      at += 1;
      continue;
    }
    if (!(((isNumber || vague || /^(?:a|an|another)$/.test(item.lo)) && unit !== undefined) || half) || next === undefined) {
      out.push(item);
      continue;
    }
    const measure = half
      ? (UNITS[items[at + 2]?.lo ?? ''] as readonly [Duration['unit'], number])
      : (unit as readonly [Duration['unit'], number]);
    let n: number | null = half ? 0.5 : vague ? null : (item.n ?? 1) * measure[1];
    let last = half ? at + 2 : at + 1;
    let { 0: name } = measure;
    const tail = items
      .slice(last + 1, last + 4)
      .map((entry) => entry.lo)
      .join(' ');
    if (/^and (?:a )?half/.test(tail) && n !== null) {
      n += 0.5;
      last += /^and a half/.test(tail) ? 3 : 2;
    }
    if (n !== null && !Number.isInteger(n) && name === 'year') {
      n *= 12;
      name = 'month';
    }
    // "a year and two days".
    const more = items[last + 2];
    const moreUnit = UNITS[items[last + 3]?.lo ?? ''];
    if (n !== null && items[last + 1]?.lo === 'and' && more?.c === 'N' && more.n !== undefined && moreUnit !== undefined) {
      n = Math.round(n * DAYS[name] + more.n * moreUnit[1] * DAYS[moreUnit[0]]);
      name = 'day';
      last += 3;
    }
    let approx: Duration['approx'] = 'exact';
    let before = out.length;
    for (;;) {
      const c = out[before - 1]?.c;
      const lo = out[before - 1]?.lo ?? '';
      if (c === 'about' || lo === 'some') approx = 'about';
      else if (c === 'more') approx = 'more';
      else if (c === 'fewer') approx = 'less';
      else if (c !== 'exactly' && !/^(?:just|only|full|another|all|whole)$/.test(lo) && !(approx !== 'exact' && lo === 'a')) break;
      before -= 1;
    }
    if (items[last + 1]?.c === 'exactly') last += 1;
    const gone = out.splice(before);
    let dir: Timed['dir'];
    const behind = items[last + 1];
    if (behind?.c === 'before' || behind?.c === 'earlier') dir = 'before';
    else if (behind?.c === 'after' || behind?.c === 'later' || behind?.lo === 'on') dir = 'after';
    const adverb = behind?.c === 'later' || behind?.c === 'earlier' || behind?.lo === 'on';
    if (behind?.lo === 'ago') dir = 'ago';
    if (behind?.lo === 'short of' || behind?.lo === 'shy of') dir = 'before';
    if (dir !== undefined) last += 1;
    if (dir === undefined && /^(?:for|in|within)$/.test(out[out.length - 1]?.lo ?? '')) {
      dir = out[out.length - 1]?.lo === 'for' ? 'for' : 'within';
      out.pop();
    }
    if (dir === undefined && out[out.length - 1]?.lo === 'after' && !['S', 'sign', 'signature', 'it'].includes(items[last + 1]?.c ?? '')) {
      dir = 'after';
      out.pop();
    }
    out.push({
      c: 'U',
      text: item.text,
      lo: item.lo,
      start: gone[0]?.start ?? item.start,
      end: items[last]?.end ?? item.end,
      capital: false,
      span: { n, unit: name, approx },
      ...(dir === undefined ? {} : { dir }),
      ...(adverb ? { adverb } : {}),
    });
    at = last;
  }
  return out;
}

/** "on the day the Statute took effect": 1 July 2002. */
function startOfTreaty(items: readonly Timed[]): Timed[] {
  const text = items.map((item) => (item.c === 'statute' || item.c === 'force' || item.c === 'it' ? item.c : item.lo)).join(' ');
  if (!/\bday (?:of (?:it|the)? ?force|(?:that |on which |when )?(?:the )?(?:statute|it) (?:first )?force)\b/.test(text)) return [...items];
  const at = items.findIndex(
    (item, place) => /\bday$/.test(item.lo) && items.slice(place + 1, place + 6).some((next) => next.c === 'force'),
  );
  if (at < 0) return [...items];
  const end = items.findIndex((item, place) => place > at && item.c === 'force');
  if (items.slice(at, end).some((item) => item.c === 'S' || item.c === 'withdrawal' || item.c === 'notice')) return [...items];
  const day = items[at] as Timed;
  let from = at;
  while (/^(?:the|on|very)$/.test(items[from - 1]?.lo ?? '')) from -= 1;
  const tail = items[end + 1]?.lo === 'of' && items[end + 3]?.c === 'statute' ? end + 3 : end;
  return [...items.slice(0, from), { ...day, c: 'D', when: { range: oneDay('2002-07-01'), as: 'on' } }, ...items.slice(tail + 1)];
}

/** "Ten years after Rome": in 2008. */
function sinceRome(items: readonly Timed[]): Timed[] {
  const at = items.findIndex(
    (item, place) =>
      item.c === 'U' &&
      item.dir === 'after' &&
      item.span?.unit === 'year' &&
      item.span.n != null &&
      item.span.n > 1 &&
      /^(?:in |the )?rome(?: conference)?$/.test(items[place + 1]?.lo ?? ''),
  );
  const length = items[at];
  if (length?.span?.n == null) return [...items];
  const year = 1998 + length.span.n;
  const when = { range: { from: dayOf(year, 1, 1), until: dayOf(year + 1, 1, 1), precision: 'year' as const }, as: 'on' as const };
  return [...items.slice(0, at), { ...length, c: 'D', when }, ...items.slice(at + 2)];
}

const AS: Readonly<Record<string, When['as']>> = {
  since: 'since',
  until: 'until',
  till: 'until',
  before: 'before',
  after: 'after',
  by: 'by',
  from: 'since',
  'prior to': 'before',
  following: 'after',
  'ahead of': 'before',
  'ever since': 'since',
  'as of': 'since',
  'as from': 'since',
  through: 'until',
  'up to': 'until',
  'with effect from': 'since',
  'effective from': 'since',
  'counting from': 'since',
  'starting from': 'since',
  starting: 'since',
  beginning: 'since',
  to: 'until',
  onwards: 'since',
  'going back to': 'since',
  'stretch back to': 'since',
  'reach back to': 'since',
  'dating back to': 'since',
  'from start of': 'since',
};
const QUIET = /^(?:in|on|at|of|during|dated|only|as|early|back|late|sometime|the|throughout|within|exactly|that|around|about)$/;

/** A day takes the words before it: "in", "since", "from ... to ...", "between ... and ...". */
function relations(items: readonly Timed[]): Timed[] {
  const out: Timed[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Timed;
    if (item.c !== 'D' || item.when === undefined) {
      out.push(item);
      continue;
    }
    const { range } = item.when;
    // "not until 2016": then, and not before.
    if (/^(?:until|till)$/.test(out[out.length - 1]?.lo ?? '') && out[out.length - 2]?.lo === 'not') {
      out.splice(-2);
      out.push({ ...item, c: 'T', when: { range, as: 'on' } });
      continue;
    }
    let as: When['as'] = 'on';
    let ofNoun = false;
    let last = out[out.length - 1];
    const earlier = out[out.length - 2];
    // "from D to D".
    if (earlier?.c === 'T' && earlier.when !== undefined && last !== undefined && /^(?:to|until|till|through|and|up to)$/.test(last.lo)) {
      const between = last.lo === 'and';
      if (between && out[out.length - 3]?.lo === 'between') {
        out.splice(-3);
        out.push({
          ...item,
          c: 'T',
          start: earlier.start,
          when: { range: { ...earlier.when.range, until: range.until, precision: 'loose' }, as: 'on' },
          ends: { from: earlier.when.range, to: range },
        });
        continue;
      }
      if (earlier.when.as === 'since' && !between) {
        out.splice(between ? -3 : -2);
        out.push({ ...item, c: 'T', start: earlier.start, when: { range: earlier.when.range, as: 'since' }, to: range });
        continue;
      }
    }
    const known = AS[last?.lo ?? ''];
    if (known !== undefined && !(last?.lo === 'to' && earlier?.c !== 'T')) {
      as = known;
      out.pop();
    } else {
      ofNoun = /^(?:of|dated)$/.test(last?.lo ?? '');
      while (last !== undefined && QUIET.test(last.lo) && last.c !== 'S') {
        out.pop();
        last = out[out.length - 1];
      }
      const now = AS[last?.lo ?? ''];
      if (now !== undefined && last?.lo !== 'to') {
        as = now;
        out.pop();
      }
    }
    // "ever since the Kampala conference of 2010".
    for (let back = out.length - 1; as === 'on' && back >= 0 && back >= out.length - 4; back -= 1) {
      const word = out[back] as Timed;
      if (word.c === 'since') {
        out.splice(back);
        as = 'since';
        break;
      }
      if (!['.', '?', 'kampala', 'adopt', 'court'].includes(word.c)) break;
    }
    // "10 May 2021 onwards".
    if (/^(?:onwards?|forward)$/.test(items[at + 1]?.lo ?? '')) {
      as = 'since';
      at += 1;
    }
    out.push({ ...item, c: 'T', when: { range, as }, ...(ofNoun && as === 'on' ? { ofNoun } : {}) });
  }
  return out;
}

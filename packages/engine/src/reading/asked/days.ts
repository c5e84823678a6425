import { type Day, dayOf, daysInMonth } from '../../time/day.ts';
import { type EdtfText, readEdtf } from '../../time/edtf.ts';
import { monthsLexicon } from '../generated/months.ts';

/** What the words of a date may mean, for a person to confirm: the two dates that go into the facts of a question. */
export interface DaysReading {
  readonly from: EdtfText;
  readonly to: EdtfText;
  /** `day`: that day. `some-day`: one day of it. `throughout`: from the first day to the last. `since`: until the day of asking. */
  readonly how: 'day' | 'some-day' | 'throughout' | 'since';
  /** The digits leave open which is the day and which the month. */
  readonly orderUnclear: boolean;
}

/**
 * Reads a date as people write it in nine languages: "November 2016", "16-17 July 2014", "since 2011", "2014-05", EDTF.
 * Every reading is offered; where 03/04/2016 may be two days, both are. Empty: the words name no date.
 */
export function readDays(text: string, asOf: Day): readonly DaysReading[] {
  const plain = plainWords(text);
  const edtf = readEdtf(text.trim());
  if (edtf !== null) return edtf.qualified ? [someDay(text.trim())] : readingsOf(text.trim(), text.trim());
  const [start = '', end = '', more] = text.split('/').map((part) => part.trim());
  if (more === undefined && readEdtf(start) !== null && readEdtf(end) !== null) return readingsOf(start, end);
  const onward = ONWARD.test(plain);
  const since = onward || SINCE.test(plain);
  const about = ABOUT.test(plain);
  const [left = [], right] = halves(tokensOf(plain.replace(ONWARD, ' ').replace(SINCE, ' ').replace(ABOUT, ' ')));
  const lefts = datesOf(left);
  const rights = right === undefined ? [undefined] : datesOf(right);
  const readings = lefts.flatMap((one) =>
    rights.flatMap((other) => {
      const first = completed(one, other);
      const last = other === undefined ? undefined : completed(other, one);
      if (first === null || last === null) return [];
      const from = edtfOf(first, about);
      const to = last === undefined ? from : edtfOf(last, about);
      if (from === null || to === null) return [];
      const unclear = first.unclear === true || last?.unclear === true;
      return (since && last === undefined ? sinceOf(from, asOf) : readingsOf(from, to)).map((reading) =>
        unclear ? { ...reading, orderUnclear: true } : reading,
      );
    }),
  );
  return readings.filter((one, at) => readings.findIndex((other) => other.from === one.from && other.to === one.to) === at);
}

/** A date of which parts may still be missing: "16" of "16-17 July 2014". */
interface Parts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly unclear?: true;
}

type Token = number | { readonly month: number } | { readonly dates: readonly Parts[] } | '-';

const SINCE =
  /(?:^|\s)(?:since|from|starting|depuis|des|a partir de|desde|с|з|від|от|начиная с|починаючи з|منذ|ابتداء من|自|从)(?=\s|$|\d)/u;
const ONWARD = /(?:^|\s)(?:onwards?|on|(?:to|until|till|through) (?:today|now|the present)|-\s*(?:today|now|present))\s*$/u;
const ABOUT =
  /(?:^|\s)(?:about|around|circa|ca|c|approximately|approx|roughly|vers|environ|hacia|около|примерно|близько|приблизно|حوالي|نحو|约|大约)(?=\s|$|\d)|~/u;
const TO = /(?:^|\s)(?:to|until|till|through|and|a|au|et|jusqu|hasta|al|y|до|по|и|і|й|إلى|حتى|至|到)(?=\s|$)/gu;

const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(monthsLexicon).flatMap((names) =>
    names.flatMap((forms, index) => forms.split(' ').map((form) => [withoutMarks(form.replaceAll('_', ' ')), index + 1] as const)),
  ),
);
const MONTH_WORDS = new RegExp(`(?<![\\p{L}])(?:${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`, 'gu');

/** Lower case, no accents, digits of one kind, Han dates in the order of ISO, months by number: "16 november 2016" as "16 m11 2016". */
function plainWords(text: string): string {
  return withoutMarks(text.slice(0, 120))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/(\d{4})年/g, ' $1 ')
    .replace(/(\d{1,2})月(?:(\d{1,2})[日号])?/g, ' m$1 $2 ')
    .replace(/[至到]/g, ' 至 ')
    .replace(/[自从约]|大约/g, ' $& ')
    .replace(MONTH_WORDS, (name) => ` m${MONTHS.get(name) ?? ''} `)
    .replace(/(\d)\s*(?:st|nd|rd|th|er|º|°|ro|го|е|й)(?![\p{L}])/gu, '$1')
    .replace(/[–—−]/g, '-')
    .replace(/[,'’]/g, ' ');
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}

function tokensOf(plain: string): readonly Token[] {
  const words = plain.replace(TO, ' - ').match(/\d+(?:[./-]\d+)+|m\d+|\d+|\.\.|[-/]/g) ?? [];
  return words.flatMap((word): readonly Token[] => {
    if (/^(?:-|\/|\.\.)$/.test(word)) return ['-'];
    if (word.startsWith('m')) return [{ month: Number(word.slice(1)) }];
    return /[./-]/.test(word) ? joined(word) : [Number(word)];
  });
}

/** Digits written together: a full date, month and year, or the two ends of a range. */
function joined(word: string): readonly Token[] {
  const [a = '', b = '', c, more] = word.split(/[./-]/);
  const mark = /[./-]/.exec(word)?.[0];
  if (more !== undefined) return [];
  if (c !== undefined) return [{ dates: wholeDates(a, b, c) }];
  if (a.length === 4 && b.length === 4) return [Number(a), '-', Number(b)];
  if (a.length === 4 && b.length === 2) return [{ dates: [{ year: Number(a), month: Number(b) }] }];
  if (b.length === 4 && a.length <= 2) return mark === '-' ? [] : [{ dates: [{ year: Number(b), month: Number(a) }] }];
  return mark === '.' ? [] : [Number(a), '-', Number(b)];
}

/** 2016-11-16 is one day. 03/04/2016 may be two; so may 03.04.2016, of which the day first is the usual one. */
function wholeDates(a: string, b: string, c: string): readonly Parts[] {
  if (a.length === 4) return [{ year: Number(a), month: Number(b), day: Number(c) }];
  if (c.length !== 4) return [];
  const year = Number(c);
  const orders = [
    { year, day: Number(a), month: Number(b) },
    { year, day: Number(b), month: Number(a) },
  ].filter(({ day, month }) => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month));
  return orders.length > 1 && a !== b ? orders.map((order) => ({ ...order, unclear: true as const })) : orders.slice(0, 1);
}

/** The tokens before and after the mark of a range. More than one mark: no date that can be told. */
function halves(tokens: readonly Token[]): readonly [readonly Token[], (readonly Token[])?] | readonly [] {
  const marks = tokens.flatMap((token, at) => (token === '-' && at > 0 && at < tokens.length - 1 ? [at] : []));
  const bare = (some: readonly Token[]) => some.filter((token) => token !== '-');
  if (marks.length === 0) return [bare(tokens)];
  const [at, second] = marks;
  return at === undefined || second !== undefined ? [] : [bare(tokens.slice(0, at)), bare(tokens.slice(at + 1))];
}

function datesOf(tokens: readonly Token[]): readonly Parts[] {
  const [only, more] = tokens;
  if (only !== undefined && more === undefined && typeof only === 'object' && 'dates' in only) return only.dates;
  let parts: { year?: number; month?: number; day?: number } = {};
  for (const token of tokens) {
    const next =
      typeof token === 'number'
        ? token >= 1900 && token <= 2099
          ? { year: token }
          : token >= 1 && token <= 31
            ? { day: token }
            : null
        : typeof token === 'object' && 'month' in token && token.month >= 1 && token.month <= 12
          ? { month: token.month }
          : null;
    if (next === null || Object.keys(next).some((key) => key in parts)) return [];
    parts = { ...parts, ...next };
  }
  return tokens.length === 0 ? [] : [parts];
}

/** What one end of a range leaves out, the other says: "16-17 July 2014", "July 16 to 3 August 2014". */
function completed(date: Parts, other: Parts | undefined): Parts | null {
  const year = date.year ?? other?.year;
  const month = date.month ?? (date.day === undefined ? undefined : other?.month);
  if (year === undefined || (date.day !== undefined && month === undefined)) return null;
  return { ...date, year, ...(month === undefined ? {} : { month }) };
}

function edtfOf({ year, month, day }: Parts, about: boolean): EdtfText | null {
  if (year === undefined) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  const text = [String(year), ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join('-');
  const full = about ? `${text}~` : text;
  return readEdtf(full) === null ? null : full;
}

function readingsOf(from: EdtfText, to: EdtfText): readonly DaysReading[] {
  const first = readEdtf(from);
  const last = readEdtf(to);
  if (first === null || last === null || last.until <= first.from) return [];
  const exact = first.precision === 'day' && last.precision === 'day' && !first.qualified && !last.qualified;
  if (from === to) {
    if (exact) return [{ from, to, how: 'day', orderUnclear: false }];
    return first.qualified || first.precision === 'decade' || first.precision === 'century'
      ? [someDay(from)]
      : [someDay(from), throughout(from, to)];
  }
  const written: DaysReading = { from, to, how: 'throughout', orderUnclear: false };
  return exact || first.qualified || last.qualified ? [written] : [throughout(from, to), written];
}

function sinceOf(from: EdtfText, asOf: Day): readonly DaysReading[] {
  const first = readEdtf(from);
  if (first === null || first.from > asOf) return [];
  const written: DaysReading = { from, to: asOf, how: 'since', orderUnclear: false };
  return first.precision === 'day' || first.qualified ? [written] : [{ ...written, from: first.from }, written];
}

function someDay(date: EdtfText): DaysReading {
  return { from: date, to: date, how: 'some-day', orderUnclear: false };
}

/** From the first day of the first to the last day of the last. */
function throughout(from: EdtfText, to: EdtfText): DaysReading {
  return { from: readEdtf(from)?.from ?? from, to: lastDay(to), how: 'throughout', orderUnclear: false };
}

function lastDay(date: EdtfText): EdtfText {
  const [year = '', month] = date.split('-');
  if (date.length === 10) return date;
  return month === undefined ? `${year}-12-31` : dayOf(Number(year), Number(month), daysInMonth(Number(year), Number(month)));
}

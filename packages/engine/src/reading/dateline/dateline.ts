import type { Day } from '../../time/day.ts';
import { fold } from '../asked/fold.ts';
import { towns } from '../asked/towns.ts';
import { type NumberOrder, orderOf, type WrittenDay, writtenDays } from './written-days.ts';

/** Words that may stand beside the day in a line that is nothing but a date. Weekdays and hours are known besides. */
const BESIDE =
  /^(?:published|posted|written|issued|released|dated?|on|at|in|of|last|first|publication|original(?:ly)?|publi[ée]e?|publicad[oa]|fecha|data|date|le|el|em|a|à|as|le|du|vom|am|veröffentlicht|pubblicato|il|опубликовано|дата|года?|г|опубліковано|року|р|yayın(?:lanma)?|tarihi?|نشر|نُشر|تاريخ|في|بتاريخ|发布|发表|日期|时间|news|utc|gmt|est|edt|cet|cest|bst|msk|am|pm|a\.m|p\.m|h|hrs?|uhr|edition|print|web|local|time)$/iu;
const LATER = /^(?:updated?|modified|edited|corrected|revised|mis|jour|actualizado|atualizado|обновлено|оновлено|güncellenme|更新)$/iu;
const AGENCY = /^(?:\p{Lu}[\p{Lu}.’' -]{2,30})(?:, ?\p{L}[\p{L} .’'-]{2,30})?,? (?=[\p{L}\d])/u;

interface Line {
  readonly found: WrittenDay;
  readonly words: string;
  readonly at: number;
  readonly head: boolean;
  readonly later: boolean;
}

/** The day that a line of the text gives it. */
export interface DatelineDay {
  readonly day: Day;
  readonly how: 'dateline';
  /** The words of the line. */
  readonly where: string;
  /** Why an ambiguous form was read this way. */
  readonly note?: string;
}

/** Why lines with dates give the text no day. */
export interface DatelineProblem {
  readonly code: 'date-several' | 'date-ambiguous';
  readonly found: string;
  readonly expected: string;
}

/** The day of the text from a line that holds only a date, or from an agency's opening. Two that differ give none, and it is said. */
export function readDateline(text: string): { readonly date: DatelineDay | null; readonly problem: DatelineProblem | null } {
  let order: { readonly order: NumberOrder; readonly because: string } | null = null;
  const settled = (): NonNullable<typeof order> => {
    order ??= orderOf(text);
    return order;
  };
  const lines = dateLines(text, () => settled().order);
  const first = lines.filter((line) => !line.later);
  const usable = first.length > 0 ? first : lines;
  const head = usable.filter((line) => line.head);
  const pool = head.length > 0 ? head.slice(0, 1) : usable;
  const [chosen] = pool;
  if (chosen === undefined) return { date: null, problem: null };
  const different = new Set(pool.map((line) => line.found.day ?? line.words));
  if (different.size > 1)
    return {
      date: null,
      problem: {
        code: 'date-several',
        found: `${different.size} lines with different dates`,
        expected: 'one day of publication',
      },
    };
  if (chosen.found.day === null) {
    const [monthFirst, dayFirst] = chosen.found.either ?? ['', ''];
    return {
      date: null,
      problem: {
        code: 'date-ambiguous',
        found: `\`${chosen.words}\`, which is ${monthFirst} or ${dayFirst}`,
        expected: 'a day that can be read in one way',
      },
    };
  }
  const note =
    chosen.found.either === null
      ? {}
      : { note: `read as ${settled().order === 'month-first' ? 'month/day' : 'day/month'}, because ${settled().because}` };
  return { date: { day: chosen.found.day, how: 'dateline', where: chosen.words, ...note }, problem: null };
}

function dateLines(text: string, order: () => NumberOrder): readonly Line[] {
  const out: Line[] = [];
  let at = 0;
  let before = 0;
  const headEnd = Math.max(1500, Math.min(6000, text.length / 4));
  for (const line of text.split('\n')) {
    const bare = line.trim();
    const start = at;
    at += line.length + 1;
    if (bare === '') continue;
    before += 1;
    if (!/\d{4}|[٠-٩]{4}/.test(bare.slice(0, 160))) continue;
    const head = start < headEnd;
    const pieces = bare.length <= 120 ? bare.split(/ *[|•·] *| +[—–-] +/) : [];
    const piece = pieces.map((words) => ({ words, read: onlyDate(words, order) })).find(({ read }) => read !== null);
    if (piece?.read !== null && piece !== undefined)
      out.push({ found: piece.read.found, words: piece.words, at: start, head, later: piece.read.later });
    else if (head) {
      const opening = agencyDay(bare, order) ?? (before <= OPENING ? townDay(bare, order) : null);
      if (opening !== null) out.push({ found: opening, words: bare.slice(0, opening.end), at: start, head, later: false });
    }
    if (out.length > 50) break;
  }
  return out;
}

function onlyDate(words: string, order: () => NumberOrder): { readonly found: WrittenDay; readonly later: boolean } | null {
  if (words.length > 80) return null;
  const open = writtenDays(words, null);
  const days = open.some((found) => found.day === null) ? writtenDays(words, order()) : open;
  const [found] = days;
  if (found === undefined || days.length > 1) return null;
  const rest = `${words.slice(0, found.start)} ${words.slice(found.end)}`.replace(/\d{1,2}[:.h]\d{2}(?::\d{2})?/g, ' ');
  const beside = rest.match(/[\p{L}\p{M}][\p{L}\p{M}.]*/gu) ?? [];
  if (/\d{3,}/.test(rest)) return null;
  const later = beside.some((word) => LATER.test(word));
  return beside.every((word) => BESIDE.test(word.replace(/\.$/, '')) || LATER.test(word) || isWeekday(word)) ? { found, later } : null;
}

/** "ALEPPO, Nov 18, 2016 (Agency) - ...". */
function agencyDay(line: string, order: () => NumberOrder): WrittenDay | null {
  const place = AGENCY.exec(line)?.[0];
  if (place === undefined) return null;
  const [found] = writtenDays(line.slice(0, 100), order());
  if (found === undefined || found.day === null) return null;
  const between = line.slice(0, found.start).trim();
  if (!/^[\p{Lu}\p{L} .,’'(-]+$/u.test(between) || between.split(/\s+/).length > 5 || !/^\p{Lu}{3,}/u.test(between)) return null;
  return /^ ?(?:\([^)]{2,40}\) ?)?(?:[-–—:]|\/)/u.test(line.slice(found.end)) ? found : null;
}

/** Lines of the opening: further down, a town and a day may stand under a picture. */
const OPENING = 2;

/** "The Hague, 17 November 2016", and nothing else in the line: only a town that is known, so that no heading is taken for one. */
function townDay(line: string, order: () => NumberOrder): WrittenDay | null {
  const place = /^\p{L}[\p{L}\p{M}’' .-]{1,40}(?=, )/u.exec(line)?.[0];
  if (place === undefined || !isTown(place)) return null;
  const [found, ...more] = writtenDays(line, order());
  if (found === undefined || more.length > 0 || found.start !== place.length + 2) return null;
  return /^\.?$/.test(line.slice(found.end)) ? found : null;
}

let townNames: ReadonlySet<string> | undefined;

function isTown(place: string): boolean {
  townNames ??= new Set(towns().flatMap(({ names }) => names.map(fold)));
  return townNames.has(fold(place));
}

let weekdays: ReadonlySet<string> | undefined;

function isWeekday(word: string): boolean {
  weekdays ??= new Set(
    ['en', 'fr', 'es', 'pt', 'de', 'it', 'ru', 'uk', 'tr', 'ar', 'zh'].flatMap((locale) =>
      (['long', 'short'] as const).flatMap((style) =>
        Array.from({ length: 7 }, (_, day) =>
          new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' })
            .format(new Date(Date.UTC(2016, 10, 14 + day)))
            .toLowerCase()
            .replace(/\.$/, ''),
        ),
      ),
    ),
  );
  return weekdays.has(word.toLowerCase().replace(/\.$/, ''));
}

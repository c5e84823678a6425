import type { Day } from '../../time/day.ts';
import { cut } from './cut.ts';
import { withDates } from './dates.ts';
import { withDurations } from './durations.ts';
import { withNumbers } from './numbers.ts';
import type { Item, Piece } from './shape.ts';
import type { Tongue } from './tongue.ts';

const QUOTES = /^["“”«»「」『』《》„‟‘]$/;
const MARKS: Readonly<Record<string, string>> = {
  ',': ',',
  '،': ',',
  '，': ',',
  '、': 'and-mark',
  ';': ';',
  '؛': ';',
  '；': ';',
  ':': ':',
  '：': ':',
  '—': ',',
  '–': ',',
  '(': ',',
  ')': ',',
  '（': ',',
  '）': ',',
  '?': '?',
  '؟': '?',
  '？': '?',
  '…': ',',
};

/** The concepts of one sentence, in the order in which they stand. */
export function itemsOf(text: string, start: number, end: number, tongue: Tongue, textDay: Day | null): readonly Item[] {
  const pieces = cut(text, start, end, tongue.language, tongue.words);
  const out: Item[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const found = piece.kind === 'word' ? tongue.phrases.find(pieces, at) : null;
    if (found !== null) {
      for (const c of found.before) if (c !== 'light') out.push({ c, start: piece.start, end: piece.start, text: '' });
      const last = pieces[at + found.length - 1] ?? piece;
      const { person, ...rest } = found.meaning;
      const c =
        tongue.language === 'ar' && found.length === 1 && isIndefinite(found.meaning.c, piece.text) ? 'other-court' : found.meaning.c;
      const base = { start: piece.start, end: last.end, text: text.slice(piece.start, last.end), capital: piece.capital };
      for (const part of withState(c))
        out.push(
          part.states === undefined
            ? { ...base, ...rest, c: part.c, ...(person === undefined ? {} : { persons: [person] }) }
            : { ...base, ...part },
        );
      at += found.length;
      continue;
    }
    const item = isDotted(pieces, at, tongue) ? { ...base(piece), c: 'ORD', number: Number(piece.text) } : plain(piece, tongue);
    if (item !== null) out.push(item);
    at += 1;
  }
  return withDurations(withDates(withNumbers(twinMonths(nicknamed(out)), tongue.language), textDay));
}

/** "A court": only with its article is it the Court. */
function isIndefinite(c: string, text: string): boolean {
  return c === 'COURT' && !/ال|لل/.test(text);
}

function base(piece: Piece): Pick<Item, 'start' | 'end' | 'text'> {
  return { start: piece.start, end: piece.end, text: piece.text };
}

/** "125. üyesi": in Turkish a full stop behind a number makes it an ordinal. */
function isDotted(pieces: readonly Piece[], at: number, tongue: Tongue): boolean {
  const [number, dot, next] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  return (
    tongue.language === 'tr' &&
    number?.kind === 'number' &&
    /^\d{1,3}$/.test(number.text) &&
    dot?.text === '.' &&
    dot.glued &&
    next !== undefined
  );
}

/** Endings of the future tense, for verbs the words of the language do not hold. */
const FUTURE: Readonly<Partial<Record<string, RegExp>>> = {
  fr: /(?:er|ir|dr|tr|vr)(?:a|ont)$/,
  es: /[aei]r(?:á|án)$/,
  pt: /[aei]r(?:á|ão)$/,
  tr: /(?:acak|ecek)(?:lar|ler)?(?:t[ıi]r)?$/,
};

/** "Known as Terminator": what somebody is called says nothing. */
function nicknamed(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => item.c === 'nickname')) return items;
  const out = [...items];
  for (const [at, item] of items.entries()) {
    if (item.c !== 'nickname') continue;
    let taken = 0;
    for (let next = at + 1; next < items.length && taken < 3; next += 1) {
      const other = items[next];
      if (other === undefined || (other.c !== 'light' && other.c !== 'of' && other.c !== 'unknown' && other.c !== 'like')) break;
      if (other.c !== 'unknown') continue;
      out[next] = { ...other, c: 'light' };
      taken += 1;
    }
  }
  return out;
}

/** "نيسان/أبريل": one month told twice. */
function twinMonths(items: readonly Item[]): readonly Item[] {
  return items.filter((item, at) => {
    const [before, last] = [items[at - 1], items[at - 2]];
    if (item.c === 'unknown' && item.text === '/') return !(before?.c === 'MONTH' && items[at + 1]?.c === 'MONTH');
    return !(item.c === 'MONTH' && before?.text === '/' && last?.c === 'MONTH' && last.number === item.number);
  });
}

/** "parliament:UKR": a parliament whose name tells the State. */
function withState(c: string): readonly { readonly c: string; readonly states?: readonly string[] }[] {
  const [concept = '', state] = c.split(':');
  if (concept === 'parliament' && state !== undefined) return [{ c: 'STATE', states: [state] }, { c: 'parliament' }];
  return c.split('+').map((part) => ({ c: part }));
}

function plain(piece: Piece, tongue: Tongue): Item | null {
  const base = { start: piece.start, end: piece.end, text: piece.text, capital: piece.capital };
  if (piece.kind === 'number') {
    const key = piece.forms[0]?.key ?? '';
    const number = Number(key.replace(',', '.'));
    return Number.isFinite(number) ? { ...base, c: 'NUM', number } : { ...base, c: 'unknown' };
  }
  if (piece.kind === 'mark') {
    const c = MARKS[piece.text];
    if (c !== undefined) return { ...base, c };
    return QUOTES.test(piece.text) || /^[.。'’ʼ\-‑!！·º°]$/.test(piece.text) ? null : { ...base, c: 'unknown' };
  }
  const suffix = piece.forms[0]?.key ?? '';
  if ((tongue.words['ordinal-suffixes'] ?? []).includes(suffix)) return { ...base, c: 'ordinal-suffix' };
  if (!piece.capital && piece.text.length > 5 && FUTURE[tongue.language]?.test(piece.text.toLowerCase()) === true)
    return { ...base, c: 'foretold' };
  return { ...base, c: 'unknown' };
}

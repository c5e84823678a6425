import { readFileSync, statSync } from 'node:fs';
import { readHtml } from './html-text.ts';

export const LARGEST_TEXT = 16 * 1024 * 1024;

export interface TextFile {
  readonly text: string;
  readonly title: string | null;
  readonly lang: string | null;
  readonly date: string | null;
  /** How the date was found: meta, time, text. */
  readonly dateFrom: string | null;
}

/** Reads plain text, Markdown or HTML. Null: too large, or not text. */
export function readTextFile(path: string): TextFile | null {
  if (path !== '-' && statSync(path).size > LARGEST_TEXT) return null;
  const bytes = readFileSync(path === '-' ? 0 : path);
  if (bytes.length > LARGEST_TEXT || bytes.subarray(0, 4096).includes(0)) return null;
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (/\.x?html?$/i.test(path) || /^\s*<(?:!doctype html|html|head|body)\b/i.test(text)) {
    const page = readHtml(text);
    return { text: page.text, title: page.title, lang: page.lang, date: page.date?.day ?? null, dateFrom: page.date?.from ?? null };
  }
  const found = dateInText(text);
  return { text, title: null, lang: null, date: found, dateFrom: found === null ? null : 'text' };
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A line that holds nothing but a date: how saved articles carry the day of publication. */
function dateInText(text: string): string | null {
  for (const line of text.split('\n')) {
    const bare = line.trim().replace(/(\d)(?:st|nd|rd|th)\b/, '$1');
    const american = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})$/.exec(bare);
    if (american !== null) return iso(Number(american[3]), Number(american[1]), Number(american[2]));
    const worded = /^([A-Z][a-z]+) (\d{1,2}),? ((?:19|20)\d{2})$/.exec(bare) ?? null;
    if (worded !== null) return iso(Number(worded[3]), MONTHS.indexOf((worded[1] ?? '').toLowerCase()) + 1, Number(worded[2]));
    if (/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(bare)) return bare;
  }
  return null;
}

function iso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

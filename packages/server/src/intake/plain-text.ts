import { writtenDays } from '@ratione/engine/reading';
import { parse } from 'yaml';
import { dateline } from './dateline.ts';
import { languageCode, webAddress } from './html/page-facts.ts';
import type { FoundDate, ParsedDocument } from './source-read.ts';

/** Plain text as it stands: a place in it is a place in the file. */
export function readPlainText(text: string, path: string): ParsedDocument {
  const found = dateline(text, path);
  return {
    text,
    title: null,
    author: null,
    site: null,
    url: null,
    language: null,
    date: found.date,
    notLaterThan: null,
    spans: [{ start: 0, end: text.length, at: { unit: 'characters', start: 0, end: text.length } }],
    issues: found.issues,
  };
}

/** Markdown as it stands, without its front matter, which may tell title, author, language and day. */
export function readMarkdown(source: string, path: string): ParsedDocument {
  const head = /^---\r?\n([\s\S]{0,65536}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  const matter = head === null ? {} : matterOf(head[1] ?? '');
  const from = head === null || matter === null ? 0 : head[0].length;
  const text = source.slice(from);
  const facts = matter ?? {};
  const stated = frontDate(facts);
  const found = stated === null ? dateline(text, path) : { date: stated, issues: [] };
  return {
    text,
    title: words(facts['title']) ?? heading(text),
    author: words(facts['author']) ?? words(facts['byline']),
    site: words(facts['site']) ?? words(facts['publisher']),
    url: webAddress(words(facts['url']) ?? words(facts['canonical'])),
    language: languageCode(words(facts['lang']) ?? words(facts['language'])),
    date: found.date,
    notLaterThan: null,
    spans: [{ start: 0, end: text.length, at: { unit: 'characters', start: from, end: source.length } }],
    issues: found.issues,
  };
}

/** Null: what stands between the two rules is no list of keys. */
function matterOf(yaml: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 10, schema: 'failsafe' });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    // Two rules around something that is no YAML: plain Markdown.
    return null;
  }
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : null;
}

function heading(text: string): string | null {
  return /^# +(.{1,300}?) *#*$/m.exec(text.slice(0, 20_000))?.[1] ?? null;
}

function frontDate(matter: Readonly<Record<string, unknown>>): FoundDate | null {
  for (const key of ['date', 'published', 'pubdate', 'publish_date', 'publishDate']) {
    const [found] = writtenDays(words(matter[key])?.replace(/T\d.*$/, '') ?? '', null);
    if (found !== undefined && found.day !== null) return { day: found.day, how: 'front-matter', where: key };
  }
  return null;
}

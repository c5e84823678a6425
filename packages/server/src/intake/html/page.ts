import type { Issue } from '@ratione/engine';
import { dateline } from '../dateline.ts';
import { intakeIssue } from '../intake-issue.ts';
import type { IntakeLimits } from '../limits.ts';
import type { OriginalSpan, ParsedDocument } from '../source-read.ts';
import { articleOf } from './article.ts';
import { type Block, blocksOf } from './blocks.ts';
import { pageFacts, webAddress } from './page-facts.ts';
import { type Document, named, parsePage, parsePiece } from './tree.ts';
import { wordsOnly } from './words-only.ts';

/** The main text of a page and what the page says of itself. Scripts are data here, and nothing is fetched. */
export function readPage(html: string, path: string, limits: Pick<IntakeLimits, 'nesting'>): ParsedDocument {
  const document = parsePage(html, limits.nesting);
  if (document === null) return withoutTree(html, path, limits.nesting);
  const facts = pageFacts(document);
  const everything = blocksOf(document);
  const article = articleOf(html);
  const main = article === null ? mainBlocks(document, everything) : align(blocksOf(parsePiece(article.html), true), everything);
  const { text, spans } = joined(withHeadline(main, facts.title, everything));
  const stated = facts.date === null ? lineInPage(text, everything, path) : { date: facts.date, issues: [] };
  return {
    text,
    title: facts.title,
    author: facts.author ?? byline(article?.byline ?? null),
    site: facts.site,
    url: facts.url ?? savedFrom(html),
    language: facts.language,
    date: stated.date,
    notLaterThan: null,
    spans,
    issues: [...stated.issues, ...empty(text, path)],
  };
}

function withoutTree(html: string, path: string, nesting: number): ParsedDocument {
  const text = wordsOnly(html);
  return {
    text,
    title: null,
    author: null,
    site: null,
    url: savedFrom(html),
    language: null,
    date: null,
    notLaterThan: null,
    spans: [],
    issues: [
      intakeIssue(
        path,
        'nesting',
        `elements nested more than ${nesting} deep`,
        'a page as browsers build it',
        'its words were taken without the order of the page: headings, date and author are not known',
      ),
    ],
  };
}

function mainBlocks(document: Document, everything: readonly Block[]): readonly Block[] {
  const [main] = [...named(document, 'article'), ...named(document, 'main')];
  const inside = main === undefined ? [] : blocksOf(main);
  return inside.length === 0 ? everything : inside;
}

/** Blocks of the extracted article with the places of the same words in the page. */
function align(blocks: readonly Block[], page: readonly Block[]): readonly Block[] {
  let at = 0;
  return blocks.map((block) => {
    const next = page.findIndex((other, order) => order >= at && (other.text === block.text || other.text.includes(block.text)));
    const found = page[next];
    if (found === undefined) return { text: block.text, from: -1, to: -1 };
    at = found.text === block.text ? next + 1 : next;
    return { text: block.text, from: found.from, to: found.to };
  });
}

/** Extraction leaves the headline out; it is part of what the text says. */
function withHeadline(main: readonly Block[], title: string | null, page: readonly Block[]): readonly Block[] {
  if (title === null || main.length === 0) return main;
  if (main.slice(0, 4).some((block) => block.text.includes(title) || (block.text.length > 20 && title.includes(block.text)))) return main;
  const place = page.find((block) => block.text === title);
  return [place ?? { text: title, from: -1, to: -1 }, ...main];
}

function joined(blocks: readonly Block[]): { readonly text: string; readonly spans: readonly OriginalSpan[] } {
  const parts: string[] = [];
  const spans: OriginalSpan[] = [];
  let length = 0;
  for (const block of blocks) {
    if (block.from >= 0)
      spans.push({ start: length, end: length + block.text.length, at: { unit: 'characters', start: block.from, end: block.to } });
    parts.push(block.text);
    length += block.text.length + 2;
  }
  return { text: parts.join('\n\n'), spans };
}

/** A line of the main text, else a line that stands in the page beside it, such as a byline in the header. */
function lineInPage(text: string, everything: readonly Block[], path: string): ReturnType<typeof dateline> {
  const within = dateline(text, path);
  if (within.date !== null || within.issues.length > 0) return within;
  return dateline(everything.map((block) => block.text).join('\n\n'), path);
}

function byline(text: string | null): string | null {
  const name =
    text
      ?.replace(/\s+/g, ' ')
      .replace(/^by:? /i, '')
      .trim() ?? '';
  return name === '' || name.length > 120 || /\d{4}/.test(name) ? null : name;
}

/** The address a browser writes into a page it saves. */
function savedFrom(html: string): string | null {
  return webAddress(/<!-- saved from url=\(\d+\)(\S{1,2000}?) ?-->/.exec(html.slice(0, 4096))?.[1]);
}

function empty(text: string, path: string): Issue[] {
  return text.trim() === ''
    ? [intakeIssue(path, 'no-words', 'a page without words', 'a page with text', 'save it from the browser after it has loaded')]
    : [];
}

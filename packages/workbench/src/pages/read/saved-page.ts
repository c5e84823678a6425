import { isDay } from '@ratione/engine';
import type { FoundDay } from './taken.ts';

export interface SavedPage {
  readonly text: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly date: FoundDay | null;
}

/** Fields in which pages say when they were published. The day of a change is never taken for it. */
const FIELDS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'citation_publication_date',
  'dcterms.issued',
  'dc.date.issued',
  'pubdate',
  'date',
];

export function isSavedPage(content: string, name: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*<(!doctype|html)/i.test(content);
}

/** The words of a saved page without its markup, and what its head says of it. Nothing in it runs or is fetched. */
export function savedPage(content: string): SavedPage {
  const page = new DOMParser().parseFromString(content, 'text/html');
  const facts = {
    title: words(page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? page.querySelector('title')?.textContent),
    language: /^[a-z]{2}/.exec(page.documentElement.lang.toLowerCase())?.[0] ?? null,
    date: publishedIn(page),
  };
  for (const element of page.querySelectorAll('script, style, noscript, template, nav, footer, svg')) element.remove();
  for (const element of page.querySelectorAll('p, li, h1, h2, h3, h4, blockquote, div, br')) element.append('\n\n');
  const main = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
  const text = (main.textContent ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*\n\s*/g, '\n\n')
    .trim();
  return { ...facts, text };
}

function publishedIn(page: Document): FoundDay | null {
  const metas = [...page.querySelectorAll('meta[content]')];
  for (const field of FIELDS) {
    const meta = metas.find((element) =>
      ['property', 'name', 'itemprop'].some((attribute) => element.getAttribute(attribute)?.trim().toLowerCase() === field),
    );
    const day = dayIn(meta?.getAttribute('content'));
    if (day !== null) return { day, how: 'meta', where: field };
  }
  const times = [...page.querySelectorAll('time[datetime]')];
  const marked = times.find((element) => element.hasAttribute('pubdate') || element.getAttribute('itemprop') === 'datePublished');
  const inside = times.filter((element) => element.closest('article, main') !== null && !/modified|updated/i.test(element.className));
  const days = (marked === undefined ? inside : [marked]).flatMap((element) => dayIn(element.getAttribute('datetime')) ?? []);
  const [day] = days;
  return day !== undefined && new Set(days).size === 1 ? { day, how: 'time-element', where: 'time' } : null;
}

/** The day as the page writes it, in its own time zone. Other forms than ISO are left to the reader. */
function dayIn(value: string | null | undefined): string | null {
  const found = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value ?? '')?.[1];
  return found !== undefined && isDay(found) ? found : null;
}

function words(text: string | null | undefined): string | null {
  const plain = text?.replace(/\s+/g, ' ').trim() ?? '';
  return plain === '' ? null : plain.slice(0, 300);
}

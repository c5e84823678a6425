import { writtenDays } from '@ratione/engine/reading';
import type { FoundDate } from '../source-read.ts';
import { linkedData } from './linked-data.ts';
import { attribute, type Document, type Element, elements, type Node, named, wordsIn } from './tree.ts';

export interface PageFacts {
  readonly title: string | null;
  readonly author: string | null;
  readonly site: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly date: FoundDate | null;
}

const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_date',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'publish-date',
  'publish_date',
  'pubdate',
  'article.published',
  'cxenseparse:recs:publishtime',
  'date',
] as const;

/** What the head and the marks of a page say of it. The date of a change is never taken for that of publication. */
export function pageFacts(document: Document): PageFacts {
  const metas = named(document, 'meta').slice(0, 500);
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = metas.find((element) => metaName(element) === name);
      const content = found === undefined ? undefined : attribute(found, 'content')?.trim();
      if (content !== undefined && content !== '') return content.slice(0, 500);
    }
    return null;
  };
  const data = linkedData(document);
  const headings = named(document, 'h1');
  const [heading] = headings;
  const [title] = named(document, 'title');
  const [root] = named(document, 'html');
  const author = meta('author', 'article:author', 'dc.creator', 'citation_author', 'parsely-author', 'sailthru.author');
  return {
    title:
      meta('og:title') ??
      data.headline ??
      (headings.length === 1 && heading !== undefined ? wordsIn(heading) || null : null) ??
      (title === undefined ? null : wordsIn(title) || null),
    // Some sites put the address of a profile where the name should be.
    author: (author !== null && !/^(?:https?:)?\/\//.test(author) ? author : null) ?? data.author,
    site: meta('og:site_name', 'application-name') ?? data.publisher,
    url: webAddress(linkTo(document, 'canonical') ?? meta('og:url')),
    language: languageCode(
      (root === undefined ? null : (attribute(root, 'lang') ?? attribute(root, 'xml:lang'))) ??
        meta('content-language', 'dc.language', 'og:locale') ??
        data.language,
    ),
    date: publishedMeta(meta) ?? asDay(data.published, 'json-ld', 'datePublished') ?? publishedTime(document),
  };
}

export function languageCode(tag: string | null | undefined): string | null {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}

export function webAddress(text: string | null | undefined): string | null {
  const address = text?.trim() ?? '';
  return /^https?:\/\/[^\s"'<>]{3,2000}$/i.test(address) ? address : null;
}

function metaName(element: Element): string {
  return (
    attribute(element, 'property') ??
    attribute(element, 'name') ??
    attribute(element, 'itemprop') ??
    attribute(element, 'http-equiv') ??
    ''
  )
    .trim()
    .toLowerCase();
}

function linkTo(document: Document, relation: string): string | null {
  const found = elements(document, (element) => element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === relation)[0];
  return found === undefined ? null : (attribute(found, 'href') ?? null);
}

function publishedMeta(meta: (...names: readonly string[]) => string | null): FoundDate | null {
  for (const name of DATE_NAMES) {
    const found = asDay(meta(name), 'meta', name);
    if (found !== null) return found;
  }
  return null;
}

/** The day as the page writes it, in its own time zone. */
function asDay(value: string | null, how: FoundDate['how'], where: string): FoundDate | null {
  if (value === null) return null;
  const [found] = writtenDays(value.replace(/^(\d{4})(\d{2})(\d{2})(?!\d)/, '$1-$2-$3').replace(/T\d.*$/, ''), null);
  return found?.day === null || found === undefined ? null : { day: found.day, how, where };
}

/** A `time` element that is marked as the publication, or the only day in the main part. */
function publishedTime(document: Document): FoundDate | null {
  const times = named(document, 'time').filter((element) => attribute(element, 'datetime') !== undefined);
  const marked = times.find(
    (element) =>
      attribute(element, 'pubdate') !== undefined ||
      /datePublished/i.test(attribute(element, 'itemprop') ?? '') ||
      /\b(?:entry-date|published|dt-published)\b/i.test(attribute(element, 'class') ?? ''),
  );
  if (marked !== undefined) return asDay(attribute(marked, 'datetime') ?? null, 'time-element', 'time, marked as publication');
  const [article] = [...named(document, 'article'), ...named(document, 'main')];
  const inside = (article === undefined ? times : times.filter((element) => below(element, article))).filter(
    (element) => !/modified|updated/i.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'itemprop') ?? ''}`),
  );
  const days = inside
    .map((element) => asDay(attribute(element, 'datetime') ?? null, 'time-element', 'time'))
    .filter((found) => found !== null);
  return new Set(days.map((found) => found.day)).size === 1 ? (days[0] ?? null) : null;
}

function below(element: Element, ancestor: Node): boolean {
  for (let node: Node | null = element; node !== null; node = 'parentNode' in node ? node.parentNode : null)
    if (node === ancestor) return true;
  return false;
}

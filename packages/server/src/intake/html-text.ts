import { parse } from 'parse5';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

export interface PageText {
  readonly text: string;
  readonly title: string | null;
  readonly lang: string | null;
  /** Day of publication and where the page says so. */
  readonly date: { readonly day: string; readonly from: string } | null;
}

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'footer',
  'aside',
  'form',
  'iframe',
  'button',
  'select',
  'head',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'section',
  'article',
  'tr',
  'br',
  'figcaption',
  'header',
  'main',
  'ul',
  'ol',
  'table',
]);
const DEEPEST = 400;

/** The main text of a page, its title, language and date. Nothing in it is run. */
export function readHtml(html: string): PageText {
  const document = parse(html) as unknown as Node;
  const main =
    find(document, (node) => node.nodeName === 'article') ??
    find(document, (node) => node.nodeName === 'main') ??
    find(document, (node) => node.nodeName === 'body') ??
    document;
  const parts: string[] = [];
  gather(main, parts, 0);
  const title = find(document, (node) => node.nodeName === 'title');
  const root = find(document, (node) => node.nodeName === 'html');
  return {
    text: parts
      .join('')
      .replace(/[ \t]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    title: title === null ? null : plain(title).trim() || null,
    lang: root === null ? null : (attribute(root, 'lang')?.toLowerCase().split('-')[0] ?? null),
    date: dateOf(document),
  };
}

function gather(node: Node, parts: string[], depth: number): void {
  if (depth > DEEPEST || SILENT.has(node.nodeName)) return;
  if (node.nodeName === '#text') {
    parts.push((node.value ?? '').replace(/\s+/g, ' '));
    return;
  }
  const block = BLOCKS.has(node.nodeName);
  if (block) parts.push('\n\n');
  for (const child of node.childNodes ?? []) gather(child, parts, depth + 1);
  if (block) parts.push('\n\n');
}

function find(node: Node, wanted: (node: Node) => boolean): Node | null {
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (wanted(next)) return next;
    for (let at = (next.childNodes?.length ?? 0) - 1; at >= 0; at -= 1) {
      const child = next.childNodes?.[at];
      if (child !== undefined) waiting.push(child);
    }
  }
  return null;
}

function plain(node: Node): string {
  return (node.childNodes ?? []).map((child) => child.value ?? '').join('');
}

function attribute(node: Node, name: string): string | undefined {
  return node.attrs?.find((attr) => attr.name === name)?.value;
}

const DATE_NAMES = new Set([
  'article:published_time',
  'date',
  'dc.date',
  'dc.date.issued',
  'pubdate',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
]);

function dateOf(document: Node): PageText['date'] {
  const meta = find(
    document,
    (node) =>
      node.nodeName === 'meta' &&
      DATE_NAMES.has((attribute(node, 'property') ?? attribute(node, 'name') ?? attribute(node, 'itemprop') ?? '').toLowerCase()),
  );
  const time = find(document, (node) => node.nodeName === 'time' && attribute(node, 'datetime') !== undefined);
  for (const [value, from] of [
    [meta === null ? undefined : attribute(meta, 'content'), 'meta'],
    [time === null ? undefined : attribute(time, 'datetime'), 'time'],
  ] as const) {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0];
    if (day !== undefined) return { day, from };
  }
  return null;
}

import type { Issue } from '@ratione/engine';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

const MOST_BYTES = 32 * 1024 * 1024;
const DEEPEST = 512;
/** A status page has a few thousand elements. */
const MOST_ELEMENTS = 100_000;
const MOST_ATTRIBUTES = 2000;

/** Thrown inside the parser to stop it; never leaves this file. */
class Refused extends Error {}

export type ReadHtml = { readonly document: DefaultTreeAdapterMap['document'] } | { readonly issue: Issue };

/** Parses a saved page into a tree. Nothing in it is run or fetched; a page too large, too deep or too crowded is refused. */
export function readHtml(html: string): ReadHtml {
  // A string holds at least one byte for each unit, so its length is a floor for the size of the file.
  if (html.length > MOST_BYTES) return { issue: refused('too-large', `${html.length} characters`, `at most ${MOST_BYTES}`) };
  if (attributesCrowd(html))
    return {
      issue: refused('too-crowded', `more than ${MOST_ATTRIBUTES} attributes on one element`, 'a status page of the UN Treaty Collection'),
    };
  let depth = 0;
  let elements = 0;
  try {
    const document = parse<DefaultTreeAdapterMap>(html, {
      scriptingEnabled: false,
      treeAdapter: {
        ...defaultTreeAdapter,
        createElement: (tagName, namespace, attributes) => {
          elements += 1;
          if (elements > MOST_ELEMENTS) throw new Refused();
          return defaultTreeAdapter.createElement(tagName, namespace, attributes);
        },
        onItemPush: () => {
          depth += 1;
          if (depth > DEEPEST) throw new Refused();
        },
        onItemPop: () => {
          depth -= 1;
        },
      },
    });
    return { document };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return depth > DEEPEST
      ? { issue: refused('too-deep', `more than ${DEEPEST} elements inside one another`, 'a status page of the UN Treaty Collection') }
      : { issue: refused('too-crowded', `more than ${MOST_ELEMENTS} elements`, 'a status page of the UN Treaty Collection') };
  }
}

function refused(code: string, found: string, expected: string): Issue {
  return { code: `record.compare.${code}`, path: 'page', found, expected, help: 'save the page again from the browser as HTML' };
}

/** Whether a tag carries so many attributes that looking for repeated ones would never end. One pass, no backtracking. */
function attributesCrowd(html: string): boolean {
  let at = html.indexOf('<');
  while (at >= 0) {
    let words = 0;
    let between = true;
    for (at += 1; at < html.length && html[at] !== '>'; at += 1) {
      const quote = html[at];
      if ((quote === '"' || quote === "'") && html[at - 1] === '=') {
        const end = html.indexOf(quote, at + 1);
        if (end < 0) return false;
        at = end;
        between = true;
      } else if (/[\s/]/.test(quote ?? '')) between = true;
      else if (between) {
        between = false;
        words += 1;
        if (words > MOST_ATTRIBUTES && quote !== '<') return true;
      }
      if (html[at] === '<') words = 0;
    }
    at = html.indexOf('<', at);
  }
  return false;
}

/** Elements of these names in document order. Walks without recursion. */
export function elementsNamed(root: Node, ...names: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node && names.includes(node.tagName)) found.push(node);
    if ('childNodes' in node) open.push(...[...node.childNodes].reverse());
  }
  return found;
}

/** Text of an element with single spaces; footnote marks set as superscripts, scripts and styles are left out. */
export function textOf(root: Node): string {
  const parts: string[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    else if ('tagName' in node && SILENT.has(node.tagName)) parts.push(' ');
    else if ('tagName' in node && APART.has(node.tagName) && node !== root) {
      parts.push(' ');
      open.push(...[...node.childNodes].reverse());
    } else if ('childNodes' in node) {
      open.push(...[...node.childNodes].reverse());
    }
  }
  return parts
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Elements whose text stands apart from what comes before. */
const APART = new Set(['br', 'div', 'p', 'li', 'tr', 'td', 'th', 'table', 'option']);
const SILENT = new Set(['sup', 'script', 'style', 'template', 'noscript']);

export function attribute(element: Element, name: string): string {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? '';
}

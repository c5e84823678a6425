import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, parseFragment } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];
export type Document = DefaultTreeAdapterMap['document'];

/** Thrown inside the parser to stop it; never leaves this file. */
class TooDeep extends Error {}

/** A page as a browser would read it, with places in the source. Null: nested more deeply than `deepest`. Nothing is run or fetched. */
export function parsePage(html: string, deepest: number): Document | null {
  const depths = new WeakMap<object, number>();
  const enter = (parent: object, child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > deepest) throw new TooDeep();
    depths.set(child, depth);
  };
  try {
    return parse(html, {
      sourceCodeLocationInfo: true,
      scriptingEnabled: false,
      treeAdapter: {
        ...defaultTreeAdapter,
        appendChild(parent, child) {
          enter(parent, child);
          defaultTreeAdapter.appendChild(parent, child);
        },
        insertBefore(parent, child, before) {
          enter(parent, child);
          defaultTreeAdapter.insertBefore(parent, child, before);
        },
      },
    });
  } catch (problem) {
    if (problem instanceof TooDeep) return null;
    throw problem;
  }
}

/** A piece of HTML made by our own extraction, never deeper than the page it came from. */
export function parsePiece(html: string): Node {
  return parseFragment(html);
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute(node: Node, name: string): string | undefined {
  return isElement(node) ? node.attrs.find((attr) => attr.name === name)?.value : undefined;
}

/** Every element below a node that passes, in the order of the page. */
export function elements(root: Node, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isElement(next) && wanted(next)) found.push(next);
    const children = childrenOf(next);
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child !== undefined) waiting.push(child);
    }
  }
  return found;
}

export function named(root: Node, name: string): Element[] {
  return elements(root, (element) => element.tagName === name);
}

/** All words below a node, with white space closed up. */
export function wordsIn(root: Node): string {
  const parts: string[] = [];
  const waiting: Node[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('value' in next && typeof next.value === 'string') parts.push(next.value);
    const children = childrenOf(next);
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child !== undefined) waiting.push(child);
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

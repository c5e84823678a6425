import { childrenOf, isElement, type Node } from './tree.ts';

/** A paragraph, heading, cell or item: its words, and where they stand in the source of the page. */
export interface Block {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const SILENT = new Set(
  'script style noscript template svg math nav footer aside form iframe button select head object canvas audio video dialog menu'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p div li h1 h2 h3 h4 h5 h6 blockquote section article tr figcaption figure header main ul ol dl dt dd table caption pre address details summary hr body'.split(
    ' ',
  ),
);

/** The words below a node, block by block. `whole` keeps what stands beside the main text too, such as footers. */
export function blocksOf(root: Node, whole = false): Block[] {
  const out: Block[] = [];
  let words = '';
  let from = -1;
  let to = -1;
  const flush = (): void => {
    const text = words
      .replace(/[ \t\r\f\v\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{2,}/g, '\n')
      .trim();
    if (text !== '') out.push({ text, from, to });
    words = '';
    from = -1;
    to = -1;
  };
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      words += node.value.replace(/\s+/g, ' ');
      const place = node.sourceCodeLocation;
      if (place !== undefined && place !== null && node.value.trim() !== '') {
        if (from < 0) from = place.startOffset;
        to = place.endOffset;
      }
      return;
    }
    const name = isElement(node) ? node.tagName : '';
    if (SILENT.has(name) && !(whole && (name === 'footer' || name === 'aside'))) return;
    if (isElement(node) && isHidden(node)) return;
    const block = BLOCKS.has(name);
    if (block) flush();
    if (name === 'br') words += '\n';
    if (name === 'td' || name === 'th') words += ' ';
    for (const child of childrenOf(node)) walk(child);
    if (block) flush();
  };
  walk(root);
  flush();
  return out;
}

function isHidden(element: { readonly attrs: readonly { readonly name: string; readonly value: string }[] }): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
  );
}

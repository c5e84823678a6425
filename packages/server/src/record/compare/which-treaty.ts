import type { AmendmentId } from '@ratione/engine';
import type { TreatyPage } from './comparison.ts';
import { attribute, elementsNamed, type Node, textOf } from './read-html.ts';

/** Letters under which chapter XVIII-10 files the amendments. */
const AMENDMENT_OF: Readonly<Record<string, AmendmentId>> = {
  a: '2010-art8-poison-gas-bullets-NIAC',
  b: '2010-aggression',
  c: '2015-art124-deletion',
  d: '2017-biological-weapons',
  e: '2017-non-detectable-fragments',
  f: '2017-blinding-lasers',
  g: '2019-starvation-NIAC',
};

/** Tells which page it is: by its own address (form, canonical link, note of the browser that saved it), else by its heading. */
export function whichTreaty(document: Node, html: string): TreatyPage | null {
  const own = [
    ...elementsNamed(document, 'form').map((form) => attribute(form, 'action')),
    ...elementsNamed(document, 'link')
      .filter((link) => attribute(link, 'rel') === 'canonical')
      .map((link) => attribute(link, 'href')),
    /<!--\s*saved from url=\(\d+\)(\S{1,500})/.exec(html.slice(0, 4096))?.[1] ?? '',
  ];
  for (const address of own) {
    const number = /mtdsg_no=([A-Za-z0-9-]+)/.exec(address)?.[1];
    if (number !== undefined) return ofNumber(number);
  }
  return byHeading(textOf(document));
}

function ofNumber(number: string): TreatyPage | null {
  const match = /^XVIII-10(?:-([a-z]))?$/i.exec(number);
  if (match === null) return null;
  const letter = match[1]?.toLowerCase();
  if (letter === undefined) return { chapter: 'XVIII-10', amendment: null };
  const amendment = AMENDMENT_OF[letter];
  return amendment === undefined ? null : { chapter: `XVIII-10-${letter}`, amendment };
}

function byHeading(text: string): TreatyPage | null {
  const start = text.slice(0, 20000);
  const letter = /\b10\s*\.\s*([a-g])\b[ .]*Amendment/i.exec(start)?.[1];
  if (letter !== undefined) return ofNumber(`XVIII-10-${letter}`);
  return /\b10\s*\.\s*Rome Statute of the International Criminal Court/i.test(start) ? ofNumber('XVIII-10') : null;
}

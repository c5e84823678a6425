import { type Table, tableHtml } from './table.ts';
import { escaped, REACH_WORDS, REACHES } from './words.ts';

/** One drawing in the two widths a page may have; each is hidden where the other is shown. */
export interface Drawing {
  readonly label: string;
  readonly wide: string;
  readonly narrow: string;
}

export interface Figure {
  readonly id: string;
  /** The one message of the figure. */
  readonly title: string;
  /** What the drawing shows, for those who do not see it. */
  readonly says: string;
  readonly drawings: readonly Drawing[];
  readonly key: string;
  readonly table: Table;
  readonly note?: string;
  /** Whether two drawings stand side by side where there is room. */
  readonly pair?: boolean;
}

/** Tables of no more rows are printed under their drawing; longer ones are on the page and beside the result. */
const PRINTED = 45;

export function figureHtml({ id, title, says, drawings, key, table, note, pair }: Figure): string {
  const drawn = drawings.map(
    ({ label, wide, narrow }) =>
      `<div class="drawing">${label === '' ? '' : `<h4>${escaped(label)}</h4>`}<div role="img" aria-label="${escaped(label === '' ? says : `${label}. ${says}`)}"><div class="wide">${wide}</div><div class="narrow">${narrow}</div></div></div>`,
  );
  return `<figure id="${escaped(id)}" class="${drawings.length === 2 && pair === true ? 'pair' : 'single'}">
<figcaption><h3>${escaped(title)}</h3>${key}</figcaption>
<div class="drawn">${drawn.join('')}</div>
${note === undefined ? '' : `<p class="note">${escaped(note)}</p>`}
<details${table.rows.length > PRINTED ? '' : ' class="printed"'}><summary>The figures as a table</summary>${tableHtml(table)}</details>
</figure>`;
}

/** What each answer looks like, with its word. */
export function answerKey(more = ''): string {
  return `<p class="key">${REACHES.map((reach) => `<span>${swatch(`answer-${reach}`)}${REACH_WORDS[reach]}</span>`).join(' ')}${more}</p>`;
}

export function swatch(name: string): string {
  return `<svg class="swatch ${name}" width="18" height="12" aria-hidden="true"><rect x="0.5" y="0.5" width="17" height="11"></rect></svg>`;
}

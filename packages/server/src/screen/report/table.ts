import { count, escaped } from './words.ts';

export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A table whose first column names the row and whose numbers line up. */
export function tableHtml({ caption, head, rows }: Table): string {
  const heads = head.map((words, column) => `<th scope="col"${isNumeric(rows, column) ? ' class="number"' : ''}>${escaped(words)}</th>`);
  const lines = rows.map((cells) => `<tr>${cells.map((cell, column) => cellHtml(cell, column)).join('')}</tr>`);
  return `<div class="scroll" role="region" aria-label="${escaped(caption)}" tabindex="0"><table><caption><span>${escaped(caption)}</span></caption><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`;
}

function cellHtml(cell: string | number, column: number): string {
  if (typeof cell === 'number') return `<td class="number">${count(cell)}</td>`;
  if (column > 0 && isFigure(cell)) return `<td class="number">${escaped(cell)}</td>`;
  return column === 0 ? `<th scope="row"><bdi>${escaped(cell)}</bdi></th>` : `<td><bdi>${escaped(cell)}</bdi></td>`;
}

function isNumeric(rows: Table['rows'], column: number): boolean {
  return rows.length > 0 && rows.every((cells) => isFigure(cells[column]));
}

/** A number, or a text that is one with its sign or as a share. */
function isFigure(cell: string | number | undefined): boolean {
  return typeof cell === 'number' || (cell !== undefined && /^(none|[+−]?[\d,.]+(\u00a0%)?)$/.test(cell));
}

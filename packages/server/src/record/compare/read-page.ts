import type { Day, Issue } from '@ratione/engine';
import type { TreatyPage } from './comparison.ts';
import { type DateCell, readDateCell, readStatusDay } from './read-date.ts';
import { type Element, elementsNamed, readHtml, textOf } from './read-html.ts';
import { whichTreaty } from './which-treaty.ts';

export interface PageRow {
  /** As the page writes it, without footnote numbers. */
  readonly participant: string;
  readonly signature: Day | null;
  readonly instrument: { readonly day: Day; readonly kind: string } | null;
}

export interface StatusPage {
  readonly treaty: TreatyPage | null;
  readonly statusAsAt: Day | null;
  /** Numbers the page states at its head. */
  readonly stated: { readonly signatories: number | null; readonly parties: number | null };
  readonly rows: readonly PageRow[];
  readonly issues: readonly Issue[];
}

const NOTHING = { treaty: null, statusAsAt: null, stated: { signatories: null, parties: null }, rows: [] } as const;

export function readStatusPage(html: string): StatusPage {
  const read = readHtml(html);
  if ('issue' in read) return { ...NOTHING, issues: [read.issue] };
  const treaty = whichTreaty(read.document, html);
  const text = textOf(read.document);
  const page = {
    treaty,
    statusAsAt: readStatusDay(text),
    stated: { signatories: stated(text, 'Signatories'), parties: stated(text, 'Parties') },
  };
  const issues: Issue[] = [];
  if (treaty === null) {
    issues.push({
      code: 'record.compare.unknown-page',
      path: 'page',
      found: 'no sign of chapter XVIII-10',
      expected: 'the status page of the Rome Statute or of one of its amendments',
      help: 'open the page at the UN Treaty Collection and save it as HTML',
    });
  }
  const table = participantTable(elementsNamed(read.document, 'table'));
  if (table === null) {
    issues.push({
      code: 'record.compare.no-table',
      path: 'page',
      found: 'no table of participants',
      expected: 'a table whose first column is headed Participant',
      help: 'wait until the page has loaded before you save it',
    });
    return { ...page, rows: [], issues };
  }
  const rows = table.rows.flatMap((cells, index) => readRow(cells, table.columns, `page, row ${index + 1}`, issues));
  return { ...page, rows, issues };
}

function stated(text: string, word: string): number | null {
  const match = new RegExp(`\\b${word}\\s*:\\s*(\\d{1,3})\\b`).exec(text);
  return match === null ? null : Number(match[1]);
}

interface Columns {
  readonly signature: number | null;
  readonly instrument: number;
  /** What a mark after the day stands for; the empty mark is the word without one. */
  readonly kinds: ReadonlyMap<string, string>;
}

function participantTable(tables: readonly Element[]): { readonly columns: Columns; readonly rows: readonly (readonly string[])[] } | null {
  for (const table of tables) {
    // A table that holds another is the frame of the page, not the list.
    if (elementsNamed(table, 'table').length > 1) continue;
    const rows = elementsNamed(table, 'tr').map((row) => elementsNamed(row, 'td', 'th').map(textOf));
    const header = rows.findIndex((cells) => /^participant/i.test(cells[0] ?? ''));
    const columns = columnsOf(rows[header] ?? []);
    if (columns !== null)
      return { columns, rows: rows.slice(header + 1).filter((cells) => cells.length > columns.instrument && cells.join('') !== '') };
  }
  return null;
}

function columnsOf(header: readonly string[]): Columns | null {
  const instrument = header.findIndex((cell, index) => index > 0 && /ratification|acceptance|accession/i.test(cell));
  if (instrument < 0) return null;
  const signature = header.findIndex((cell, index) => index > 0 && index !== instrument && /signature/i.test(cell));
  const kinds = new Map<string, string>();
  for (const [, word = '', mark = ''] of (header[instrument] ?? '').matchAll(
    /(ratification|acceptance|approval|accession|succession)\s*(?:\(([A-Za-z]{1,2})\))?/gi,
  )) {
    if (!kinds.has(mark)) kinds.set(mark, word.toLowerCase());
  }
  return { signature: signature < 0 ? null : signature, instrument, kinds };
}

function readRow(cells: readonly string[], columns: Columns, path: string, issues: Issue[]): readonly PageRow[] {
  const participant = withoutFootnotes(cells[0] ?? '');
  if (participant === '') return [];
  const at = `${path}, ${participant}`;
  const signature = columns.signature === null ? null : dateOf(cells[columns.signature] ?? '', at, issues);
  const cell = dateOf(cells[columns.instrument] ?? '', at, issues);
  if (cell === null) return [{ participant, signature: signature?.day ?? null, instrument: null }];
  const kind = columns.kinds.get(cell.mark);
  if (kind === undefined)
    issues.push({
      code: 'record.compare.unknown-mark',
      path: at,
      found: `the mark \`${cell.mark}\``,
      expected: 'a mark that the head of the column explains',
      help: 'compare this State by hand',
    });
  return [{ participant, signature: signature?.day ?? null, instrument: { day: cell.day, kind: kind ?? `unknown mark ${cell.mark}` } }];
}

function dateOf(text: string, path: string, issues: Issue[]): DateCell | null {
  const cell = readDateCell(text);
  if (cell !== 'impossible') return cell;
  issues.push({
    code: 'record.compare.unread-day',
    path,
    found: `\`${text.slice(0, 80)}\``,
    expected: 'a day such as 13 Sep 2000',
    help: 'compare this State by hand',
  });
  return null;
}

/** "Denmark 2, 3" and "Bolivia (Plurinational State of)1" lose their numbers. */
function withoutFootnotes(name: string): string {
  return name.replace(/[\s,]*\[?\d+(?:[\s,]+\d+)*\]?$/, '').trim();
}

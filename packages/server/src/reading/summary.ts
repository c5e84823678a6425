import type { SourceRefused } from '../intake/source-read.ts';
import type { ReadSource } from './read-text.ts';
import { visible } from './visible.ts';

/** One row of the table over many texts. */
export interface SummaryRow {
  readonly name: string;
  readonly part: string | null;
  readonly status: 'read' | 'not-read' | 'refused';
  readonly format: string | null;
  readonly sha256: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly date_from: string | null;
  readonly not_later_than: string | null;
  readonly language: string | null;
  readonly statements: number;
  readonly supported: number;
  readonly contradicted: number;
  readonly misleading: number;
  readonly unsettled: number;
  /** Found, and without a verdict on the text: reported of others, hypothetical, or not decided by the record. */
  readonly not_judged: number;
  readonly accusations: number;
  readonly relations: number;
  readonly issues: string;
}

export const SUMMARY_COLUMNS: readonly (keyof SummaryRow)[] = [
  'name',
  'part',
  'status',
  'format',
  'sha256',
  'title',
  'date',
  'date_from',
  'not_later_than',
  'language',
  'statements',
  'supported',
  'contradicted',
  'misleading',
  'unsettled',
  'not_judged',
  'accusations',
  'relations',
  'issues',
];

export function summaryRow(taken: ReadSource | SourceRefused): SummaryRow {
  const issues = taken.issues.map((issue) => `${issue.code}: ${issue.found}`).join('; ');
  if (!('source' in taken))
    return {
      name: taken.name,
      part: taken.part,
      status: 'refused',
      format: null,
      sha256: null,
      title: null,
      date: null,
      date_from: null,
      not_later_than: null,
      language: null,
      ...NOTHING,
      issues,
    };
  const { source, read } = taken;
  const statements = read?.statements ?? [];
  const count = (verdict: string): number => statements.filter((statement) => statement.finding?.verdict === verdict).length;
  const allegations = read?.allegations ?? [];
  const relations = allegations.filter((allegation) => allegation.kind === 'backing' || allegation.kind === 'fighting').length;
  return {
    name: source.name,
    part: source.part,
    status: read === null ? 'not-read' : 'read',
    format: source.format,
    sha256: source.sha256,
    title: source.title,
    date: source.date,
    date_from: source.dateFrom?.how ?? null,
    not_later_than: source.notLaterThan?.day ?? null,
    language: source.language,
    statements: statements.length,
    supported: count('supported'),
    contradicted: count('contradicted'),
    misleading: count('misleading'),
    unsettled: count('unsettled'),
    not_judged: statements.filter((statement) => statement.finding === null).length,
    accusations: allegations.length - relations,
    relations,
    issues,
  };
}

const NOTHING = {
  statements: 0,
  supported: 0,
  contradicted: 0,
  misleading: 0,
  unsettled: 0,
  not_judged: 0,
  accusations: 0,
  relations: 0,
} as const;

/**
 * A cell of a CSV file. Words from a text that a spreadsheet would take for a formula get an apostrophe before them;
 * what would steer a terminal is shown by its code.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const shown = visible(value);
  const safe = /^[=+\-@\t]/.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

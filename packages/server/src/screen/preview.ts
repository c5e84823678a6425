import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Issue } from '@ratione/engine';
import { openDuck } from './duck.ts';
import { type Compression, openInput, type TableFormat } from './intake/format.ts';
import { findMapping, type Mapping, ROLES, type Role, readMapping, toldByYear } from './intake/mapping.ts';
import { sourceOf } from './intake/source.ts';

/** The head of a table, before it is screened: how it would be read, and its first rows. */
export interface TablePreview {
  readonly format: TableFormat;
  readonly compression: Compression;
  readonly encoding: 'utf-8' | 'utf-16';
  /** Columns in the file’s own order, with the role each plays; null: it is not read for an answer. */
  readonly columns: readonly { readonly name: string; readonly role: Role | null }[];
  readonly mapping: Mapping;
  /** First rows, every cell as text, one cell a column. An HXL tag row is among them. */
  readonly rows: readonly (readonly string[])[];
  /** Sentences on what the mapping leaves open, such as that no column tells the day. */
  readonly remarks: readonly string[];
  /** What is wrong with the mapping that was given; the mapping found by names then stands in its place. */
  readonly issues: readonly Issue[];
}

/** Roles a person may give to columns, in the order in which they matter. */
export const MAPPING_ROLES: readonly Role[] = ROLES;

/** No preview shows more rows than this. */
export const PREVIEW_ROWS = 50;

export interface PreviewRequest {
  /** A path; `name` is what its uploader called it, if the path does not. */
  readonly file: string;
  readonly name?: string;
  /** At most 50; left out: 20. */
  readonly rows?: number;
  /** The content of a mapping file, to be tried. */
  readonly mapping?: unknown;
}

/** Reads the head of a table. Throws `InputProblem` where the file as a whole cannot be read. */
export async function previewTable({ file, name = basename(file), rows = 20, mapping }: PreviewRequest): Promise<TablePreview> {
  const folder = mkdtempSync(join(tmpdir(), `ratione-screen-${process.pid}-`));
  try {
    const duck = await openDuck({ folder, memory: '256MB', threads: 1 });
    const connection = await duck.connect();
    try {
      const input = await openInput(file, name, folder);
      const source = await sourceOf(connection, input, folder);
      const found = findMapping(source.columns, source.sample);
      const given = mapping === undefined ? null : readMapping(mapping, source.columns);
      const chosen = given !== null && 'mapping' in given ? given.mapping : found;
      return {
        format: input.format,
        compression: input.compression,
        encoding: input.encoding,
        columns: source.columns.map((column) => ({ name: column, role: ROLES.find((role) => chosen.columns[role] === column) ?? null })),
        mapping: chosen,
        rows: source.sample
          .slice(0, Math.max(0, Math.min(PREVIEW_ROWS, rows)))
          .map((cells) => source.columns.map((_, index) => cells[index] ?? '')),
        remarks: remarksOn(chosen),
        issues: given !== null && 'issues' in given ? given.issues : [],
      };
    } finally {
      connection.closeSync();
      duck.closeSync();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const BY_YEAR = 'The year alone is told: each row asks about some day of its year, and depends where its days answer differently.';

/** What a mapping leaves open. */
export function remarksOn(mapping: Mapping): readonly string[] {
  const { columns } = mapping;
  const remarks: string[] = [];
  if (columns.start === undefined) remarks.push('No column tells the day; every row depends on it.');
  else if (toldByYear(mapping)) remarks.push(BY_YEAR);
  const point = columns.latitude !== undefined && columns.longitude !== undefined;
  const country = columns.country ?? columns['ucdp-country'] ?? columns['iso-country'];
  if (!point && country === undefined) remarks.push('No column tells the place; every row depends on it.');
  else if (!point) remarks.push('No column tells the coordinates; the place is told by the country column, which is not the territory.');
  if (columns['type-of-violence'] === undefined && columns['sub-event-type'] === undefined)
    remarks.push('No column tells the type of event as UCDP or ACLED do; each row asks about a generic war crime.');
  if (columns.deaths === undefined) remarks.push('No column counts deaths; only events are counted.');
  return remarks;
}

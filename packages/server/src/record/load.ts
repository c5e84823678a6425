import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '@ratione/engine';
import { parseDocument } from 'yaml';
import type { FileKind } from './file-kind.ts';
import { fileKind } from './file-kind.ts';

export interface RecordFile {
  /** Relative to the record folder, with forward slashes: "states/bdi.yaml". */
  readonly path: string;
  readonly kind: FileKind;
  readonly value: unknown;
}

export interface LoadedRecord {
  readonly files: readonly RecordFile[];
  readonly issues: readonly Issue[];
}

/** Reads every YAML file of a record folder, in path order. Bad files become issues; missing folders are empty. */
export function loadRecord(folder: string): LoadedRecord {
  const files: RecordFile[] = [];
  const issues: Issue[] = [];
  for (const path of yamlFiles(folder, '')) {
    const kind = fileKind(path);
    if (kind === undefined) {
      issues.push({
        code: 'record.file.unplaced',
        path,
        found: 'a file in a place the record does not have',
        expected: 'a place of the record, as in states/syr.yaml',
        help: 'move or rename the file',
      });
      continue;
    }
    const read = readYaml(readFileSync(join(folder, path), 'utf8'), path);
    issues.push(...read.issues);
    if (read.issues.length === 0) files.push({ path, kind, value: read.value });
  }
  return { files, issues };
}

/** YAML 1.2, so that `NO` stays a word and a day stays text. Aliases are refused: one fact, one place. */
export function readYaml(text: string, path: string): { readonly value: unknown; readonly issues: readonly Issue[] } {
  const document = parseDocument(text, { prettyErrors: false });
  const issues = document.errors.map(
    (error): Issue => ({
      code: 'record.file.not-yaml',
      path: `${path}:${text.slice(0, error.pos[0]).split('\n').length}`,
      found: error.message,
      expected: 'valid YAML',
      help: 'correct the line shown',
    }),
  );
  if (issues.length > 0) return { value: undefined, issues };
  return { value: document.toJS({ maxAliasCount: 0 }), issues };
}

function yamlFiles(folder: string, under: string): string[] {
  const found: string[] = [];
  const entries = readdirSync(join(folder, under), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) found.push(...yamlFiles(folder, path));
    else if (entry.name.endsWith('.yaml')) found.push(path);
  }
  return found;
}

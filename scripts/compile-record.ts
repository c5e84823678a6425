/** Compiles record/ into packages/record/dist. Exit 1 if the record has issues. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileRecord } from '../packages/server/src/record/compile.ts';
import { loadRecord } from '../packages/server/src/record/load.ts';
import { checkSchemas } from '../packages/server/src/record/schema-check.ts';

const folder = resolve(process.argv[2] ?? 'record');
const target = resolve(process.argv[3] ?? 'packages/record/dist');

const loaded = loadRecord(folder);
const misshapen = checkSchemas(loaded.files);
const badFiles = new Set(misshapen.map((issue) => issue.path.split(' ')[0]));
const { record, issues } = compileRecord(loaded.files.filter((file) => !badFiles.has(file.path)));

const problems = [...loaded.issues, ...misshapen, ...issues];
for (const problem of problems) {
  process.stderr.write(`${problem.path}: found ${problem.found}; expected ${problem.expected} (${problem.code})\n`);
}

const json = JSON.stringify(record);
mkdirSync(target, { recursive: true });
write('record.json', json);
write('record.js', `export const record = JSON.parse('${singleQuoted(json)}');\n`);
write('record.d.ts', "import type { RecordData } from '@ratione/engine';\nexport declare const record: RecordData;\n");

const { counts, date, hash } = record.version;
process.stderr.write(
  `record of ${date}, ${hash.slice(0, 12)}: ${counts.states} States, ${counts.acts} acts, ${counts.situations} situations, ${counts.persons} persons, ${counts.sources} sources, ${problems.length} issues\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

function write(name: string, text: string): void {
  const path = resolve(target, name);
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** Text that stands between single quotes in a script of any age. */
function singleQuoted(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

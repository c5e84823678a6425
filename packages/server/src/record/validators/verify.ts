import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '@ratione/engine';
import { camelCaseKeys } from '../camel-case.ts';
import { compileRecord } from '../compile.ts';
import { loadRecord } from '../load.ts';
import { checkSchemas } from '../schema-check.ts';
import type { RecordException } from './exceptions.ts';
import { outOfOrderAsWritten } from './order.ts';
import { type RuleResult, type Verification, verification, verifyData } from './verify-data.ts';

/** Reads a record folder and runs every rule. A file of the wrong form stops the rest: the rules speak of entries, not of broken files. */
export function verifyRecord(folder: string): Verification {
  if (!existsSync(join(folder, 'states'))) return verification([schemaResult(0, [notARecord(folder)])]);
  const { files, issues: unread } = loadRecord(folder);
  const misshapen = checkSchemas(files);
  const early = [...unread, ...misshapen];
  if (early.length > 0) return verification([schemaResult(files.length, early)]);
  const { record, issues: uncompiled } = compileRecord(files);
  const exceptions = files
    .filter((file) => file.kind === 'exceptions')
    .flatMap((file) => camelCaseKeys(file.value) as readonly RecordException[]);
  const { results } = verifyData(record, exceptions, { order: outOfOrderAsWritten(files) });
  return verification([schemaResult(files.length, uncompiled), ...results]);
}

function notARecord(folder: string): Issue {
  return {
    code: 'record.not-a-record',
    path: folder,
    found: 'no folder states/ in it',
    expected: 'a record folder: states/, sources/, docket/ and the others',
    help: 'name the record/ folder itself',
  };
}

function schemaResult(checked: number, issues: RuleResult['issues']): RuleResult {
  return {
    name: 'schema',
    says: 'Every file stands in its place, reads as YAML and has the form of its schema.',
    checked,
    issues,
    excepted: [],
  };
}

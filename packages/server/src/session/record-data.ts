import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RecordData } from '@ratione/engine';

/** The compiled record, read where npm put it. */
export function loadRecord(): RecordData {
  const path = createRequire(import.meta.url).resolve('@ratione/record/record.json');
  return JSON.parse(readFileSync(path, 'utf8')) as RecordData;
}

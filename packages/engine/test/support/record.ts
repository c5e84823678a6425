import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRatione, type Ratione, type RecordData } from '../../src/index.ts';

export const repository = fileURLToPath(new URL('../../../../', import.meta.url));
export const recordFile = fileURLToPath(new URL('../../../record/dist/record.json', import.meta.url));

/** The compiled record. The test run builds it first (scripts/vitest-build.ts). */
export const record = JSON.parse(readFileSync(recordFile, 'utf8')) as RecordData;

export const ratione: Ratione = createRatione(record);

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { withdrawalTakesEffect } from '../../src/record/validators/article-127.ts';
import type { RecordException } from '../../src/record/validators/exceptions.ts';
import { outOfOrderAsWritten } from '../../src/record/validators/order.ts';
import { verifyRecord } from '../../src/record/validators/verify.ts';
import { type Verification, verifyData } from '../../src/record/validators/verify-data.ts';
import { changeAct, SMALL } from './small-record.ts';

const WRONG = changeAct('bdi-withdrew', { takesEffect: '2017-10-28' });
const REASONED: RecordException = {
  rule: 'article-127',
  at: 'states/bdi.yaml, act bdi-withdrew',
  because: 'the notice names a later day',
  untilWhen: 'never: the notice is what it is',
};

function verify(record: typeof SMALL, exceptions: readonly RecordException[]): Verification {
  return verifyData(record, exceptions, {}, [withdrawalTakesEffect]);
}

function codes({ results }: Verification): readonly string[] {
  return results.flatMap((result) => result.issues.map((issue) => issue.code));
}

describe('verifying a record', () => {
  test('a good record is clean and says how much was looked at', () => {
    const verification = verify(SMALL, []);
    expect(verification.ok).toBe(true);
    expect(verification.results[0]).toMatchObject({ name: 'article-127', checked: 2, issues: [], excepted: [] });
  });

  test('a broken rule makes it unclean', () => {
    expect(verify(WRONG, []).ok).toBe(false);
    expect(codes(verify(WRONG, []))).toEqual(['record.article-127']);
  });

  test('an exception with a reason sets the issue aside and shows why', () => {
    const verification = verify(WRONG, [REASONED]);
    expect(verification.ok).toBe(true);
    expect(verification.results[0]?.excepted).toMatchObject([
      { issue: { code: 'record.article-127' }, because: 'the notice names a later day' },
    ]);
  });

  test.each([
    ['without a reason', { ...REASONED, because: ' ' }, ['record.article-127', 'record.exception.no-reason']],
    ['without an end', { ...REASONED, untilWhen: '' }, ['record.article-127', 'record.exception.no-reason']],
    ['for another entry', { ...REASONED, at: 'states/bdi.yaml' }, ['record.article-127', 'record.exception.idle']],
    ['for a rule nobody wrote', { ...REASONED, rule: 'article-128' }, ['record.article-127', 'record.exception.unknown-rule']],
  ] as const)('an exception %s is itself an issue and covers nothing', (_, exception, expected) => {
    expect(codes(verify(WRONG, [exception]))).toEqual(expected);
  });

  test('an exception that is no longer needed is an issue', () => {
    expect(codes(verify(SMALL, [REASONED]))).toEqual(['record.exception.idle']);
  });

  test('issues found in the files count under the rule they belong to', () => {
    const early = { code: 'record.article-127', path: 'states/bdi.yaml', found: 'x', expected: 'y', help: 'z' };
    expect(codes(verifyData(SMALL, [], { 'article-127': [early] }, [withdrawalTakesEffect]))).toEqual(['record.article-127']);
  });
});

describe('verifying a folder', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  function folderWith(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'ratione-record-'));
    folders.push(folder);
    mkdirSync(join(folder, 'states'));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    return folder;
  }

  test.each([
    ['that is no YAML', { 'states/bdi.yaml': 'state: [BDI' }, 'record.file.not-yaml'],
    ['that lacks what its schema asks for', { 'states/bdi.yaml': 'state: BDI' }, 'record.schema.required'],
    ['in a place of its own', { 'notes.yaml': 'state: BDI' }, 'record.file.unplaced'],
  ] as const)('stops at a file %s', (_, files, code) => {
    const verification = verifyRecord(folderWith(files));
    expect(verification.ok).toBe(false);
    expect(verification.results.map(({ name }) => name)).toEqual(['schema']);
    expect(codes(verification)).toContain(code);
  });

  test('runs every rule over files of the right form, here over none, and misses the States', () => {
    const verification = verifyRecord(folderWith({}));
    expect(verification.results.length).toBeGreaterThan(20);
    expect(codes(verification)).toContain('record.minimum-counts');
  });

  test('sees the order of acts in the file, which the compiler would hide', () => {
    const acts = [
      { id: 'later', act: 'signature', on: '2000-01-01' },
      { id: 'earlier', act: 'signature', on: '1999-01-01' },
    ];
    const file = { path: 'states/bdi.yaml', kind: 'state', value: { state: 'BDI', acts } } as const;
    expect(outOfOrderAsWritten([file])).toMatchObject([{ code: 'record.order', path: 'states/bdi.yaml, act earlier' }]);
    expect(outOfOrderAsWritten([{ ...file, value: { state: 'BDI', acts: [...acts].reverse() } }])).toEqual([]);
  });
});

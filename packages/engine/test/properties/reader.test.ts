import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { toJson } from '../../src/index.ts';
import { ratione } from '../support/record.ts';
import { question } from './random-question.ts';
import { PATIENCE, runs } from './runs.ts';

vi.setConfig({ testTimeout: PATIENCE });

const KEYS = [
  'as_of',
  'date_from',
  'date_to',
  'place',
  'suspect',
  'crimes',
  'conflict',
  'matter',
  'nationalities',
  'iso3',
  'lat',
  'also_at',
  'un_or_au_operation',
  '__proto__',
  'constructor',
  'toString',
];

const facts = fc.oneof(
  fc.anything({ withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true }),
  fc.jsonValue(),
  fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...KEYS), fc.jsonValue()))),
);

function wellRead(value: unknown): void {
  const reading = ratione.read(value);
  if ('issues' in reading) {
    expect(reading.issues.length).toBeGreaterThan(0);
    for (const issue of reading.issues)
      for (const part of [issue.code, issue.path, issue.found, issue.expected, issue.help]) expect(part, issue.code).not.toBe('');
  } else {
    expect(ratione.ask(reading.question, reading.notes).jurisdiction).toMatch(/^(yes|no|contested|depends)$/);
  }
}

describe('reading facts', () => {
  test('whatever is given comes out as a question or as issues with path, found, expected and help', () => {
    fc.assert(fc.property(facts, wellRead), runs(1000));
  });

  test('also where one fact of a good question is replaced by something else', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(...KEYS.slice(0, 8)), fc.oneof(fc.jsonValue(), fc.anything()), (good, key, bad) =>
        wellRead({ ...good, [key]: bad }),
      ),
      runs(400),
    );
  });

  test('does not change what it was given', () => {
    fc.assert(
      fc.property(question, (given) => {
        const before = JSON.stringify(given);
        const reading = ratione.read(given);
        if ('question' in reading) toJson(ratione.ask(reading.question, reading.notes));
        expect(JSON.stringify(given)).toBe(before);
      }),
      runs(40),
    );
  });
});

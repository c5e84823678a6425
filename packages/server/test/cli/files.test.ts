import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repeatedKeys } from '../../src/input/json-repeats.ts';
import { json } from './run.ts';

interface Refused {
  readonly issues: readonly { readonly code: string; readonly path: string; readonly found: string }[];
}

function written(name: string, bytes: string | Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'ratione-')), name);
  writeFileSync(file, bytes);
  return file;
}

describe('files that cannot be what they seem', () => {
  test.each([
    ['UTF-16', Buffer.from('\ufeff{"crimes": ["7(1)(a)"]}', 'utf16le')],
    ['UTF-8', Buffer.from('{"place": {"iso3": "CIV", "region": "Du\u00e9kou\u00e9"}, "crimes": ["7(1)(a)"]}', 'latin1')],
  ])('bytes in another encoding are named: %s', (named, bytes) => {
    const { issues } = json(['ask', '--facts', written('facts.json', bytes)]) as Refused;
    expect(issues[0]?.found).toContain(named);
  });

  test('a byte order mark is no fault', () => {
    expect(json(['ask', '--facts', written('facts.json', '\ufeff{"crimes": ["7(1)(a)"]}')])).toHaveProperty('jurisdiction');
  });

  test('a key given twice in one object is refused, every one of them', () => {
    const { issues } = json(
      ['ask', '--facts', '-'],
      '{"as_of": "2016-11-30",\n"as_of": "2020-01-01", "place": {"iso3": "SYR", "iso3": "FRA"}}',
    ) as Refused;
    expect(issues.map((issue) => [issue.code, issue.path, issue.found])).toEqual([
      ['input.json.repeated-key', 'standard input, line 2, column 1', '`as_of`, given before in the same object'],
      ['input.json.repeated-key', 'standard input, line 2, column 49', '`iso3`, given before in the same object'],
    ]);
  });

  test.each([
    ['{"a": {"b": 1}, "b": [{"b": 2}, {"b": 3}], "c": "\\"a\\": 1"}', 0],
    ['[{"a": 1}, {"a": 1}]', 0],
    ['{"a": 1, "\\u0061": 2}', 1],
    ['{"a\\\\": 1, "a": 2}', 0],
    ['{"a": "x", "b": "y", "a": "z", "a": 0}', 2],
    ['"alone"', 0],
  ])('%s has %i', (text, count) => {
    expect(repeatedKeys(text)).toHaveLength(count);
  });

  test('a folder that is no record is said to be none, once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ratione-'));
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other', 'page.yaml'), 'a: 1\n');
    const verification = json(['record', 'verify', '--folder', folder]) as {
      readonly ok: boolean;
      readonly results: readonly { readonly issues: readonly { readonly found: string }[] }[];
    };
    expect(verification.ok).toBe(false);
    const issues = verification.results.flatMap((result) => result.issues);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.found).toContain('states/');
  });
});

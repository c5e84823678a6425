import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { visible } from '../../src/reading/visible.ts';
import { ALEPPO, ALEPPO_FLAGS, ratione } from './run.ts';

const sign = (code: number) => String.fromCharCode(code);
const HOSTILE = `${sign(0x1b)}[2J${sign(0x1b)}]0;owned${sign(7)}Aleppo${sign(0x202e)}evil${sign(8)}${sign(0x9b)}31m${sign(0x7f)}`;
const steering = (text: string) =>
  [...text].filter((one) => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(one) && one !== '\n' && one !== '\t');

describe('control characters', () => {
  test('are shown by their code, line breaks and tabs kept', () => {
    expect(visible(`a${sign(0x1b)}[31m\tb\n${sign(0x9b)}${sign(0x202e)}\r`)).toBe('a\\u001b[31m\tb\n\\u009b\\u202e\\u000d');
  });

  test('of our own colours pass on a coloured terminal alone', () => {
    const painted = `${sign(0x1b)}[1;32mYes${sign(0x1b)}[0m`;
    expect(visible(painted, true)).toBe(painted);
    expect(visible(painted)).not.toContain(sign(0x1b));
    expect(visible(`${sign(0x1b)}[2J`, true)).toBe('\\u001b[2J');
  });

  test.each(['text', 'md', 'html', 'json'])('in facts never leave as %s', (format) => {
    const facts = { ...ALEPPO, place: { iso3: 'SYR', region: HOSTILE }, matter: { [HOSTILE]: 'x' } };
    const ran = ratione(['ask', '--facts', '-', '--format', format], { input: JSON.stringify(facts) });
    expect(ran.exit).toBe(0);
    expect(steering(ran.stdout + ran.stderr)).toEqual([]);
    if (format === 'json') expect(() => JSON.parse(ran.stdout) as unknown).not.toThrow();
  });

  test('in flags, names and file names never leave on stderr', () => {
    for (const words of [
      ['ask', '--crime', HOSTILE, '--place', HOSTILE, '--national', HOSTILE, '--on', HOSTILE, '--what-if', HOSTILE],
      ['ask', '--facts', HOSTILE],
      ['state', HOSTILE],
      ['person', HOSTILE],
      ['situation', HOSTILE],
      ['rule', HOSTILE],
      ['crime', HOSTILE],
      [HOSTILE],
      ['ask', `--${HOSTILE}`],
      ['record', 'verify', '--folder', HOSTILE],
      ['record', 'compare', HOSTILE],
    ]) {
      const ran = ratione(words);
      expect(steering(ran.stdout + ran.stderr), words[0]).toEqual([]);
      expect(ran.exit, words[0]).not.toBe(70);
    }
  });

  test("in acts of one's own never leave either", () => {
    const file = join(mkdtempSync(join(tmpdir(), 'ratione-')), 'acts.json');
    const act = { state: 'SYR', act: 'ratification', deposited: '2014-01-01', says: `Syria ${HOSTILE} ratified.` };
    const whole = { ...act, 'in-force-from': '2014-04-01' };
    writeFileSync(file, JSON.stringify([whole]));
    for (const words of [
      ['state', 'SYR', '--with-acts', file],
      ['ask', ...ALEPPO_FLAGS, '--with-acts', file],
    ]) {
      const ran = ratione(words);
      expect(ran.exit).toBe(0);
      expect(steering(ran.stdout + ran.stderr), words[0]).toEqual([]);
    }
  });
});

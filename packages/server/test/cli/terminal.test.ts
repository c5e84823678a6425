import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../src/cli/print.ts';
import { faultIn, lineAndColumn } from '../../src/input/json-fault.ts';
import { ALEPPO_FLAGS, ratione, repository } from './run.ts';

const ESCAPE = String.fromCharCode(27);
const bin = `${repository}packages/server/bin/ratione.mjs`;

describe('what reaches the terminal', () => {
  test('no colour where no terminal is attached, nor with NO_COLOR', () => {
    expect(ratione(['ask', ...ALEPPO_FLAGS]).stdout).not.toContain(ESCAPE);
    expect(ratione(['state', 'RUS'], { env: { NO_COLOR: '1' } }).stdout).not.toContain(ESCAPE);
  });

  test('stdout carries the answer and nothing else', () => {
    const ran = ratione(['ask', ...ALEPPO_FLAGS, '--json', '--what-if', 'SYR declares 12(3) from 2011-03-15']);
    expect(() => JSON.parse(ran.stdout) as unknown).not.toThrow();
  });

  test('text fits 80 columns', () => {
    for (const words of [
      ['ask', ...ALEPPO_FLAGS],
      ['state', 'UKR'],
      ['parties'],
      ['crime', '8.2.e.xix'],
      ['docket', '--stats'],
      ['situation', 'phl'],
      ['why-not', ...ALEPPO_FLAGS],
      ['--help'],
    ]) {
      const long = ratione(words)
        .stdout.split('\n')
        .filter((line) => line.length > 80 && !line.includes('https://'));
      expect(long, words.join(' ')).toEqual([]);
    }
  });

  test('a reader that stops early is no error', async () => {
    const child = spawn(process.execPath, [bin, 'parties', '--json'], { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'] });
    const complaints: string[] = [];
    child.stderr.on('data', (part: Buffer) => complaints.push(part.toString()));
    child.stdout.destroy();
    const [exit] = (await once(child, 'close')) as [number];
    expect([exit, complaints.join('')]).toEqual([0, '']);
  });

  test('the version names the day and the hash of the record', () => {
    expect(ratione(['--version']).stdout).toMatch(/^ratione \d+\.\d+\.\d+, record of \d{4}-\d{2}-\d{2} \([0-9a-f]{8}\)\n$/);
  });

  test('an answer names the day of asking and the day of the last check', () => {
    const text = ratione(['state', 'RUS', '--as-of', '2016-11-30']).stdout;
    expect(text).toContain('Asked as of 30 November 2016');
    expect(text).toMatch(/last\s+checked/);
  });
});

describe('completion', () => {
  test('bash completes commands, options and choices', () => {
    const script = ratione(['completion', 'bash']).stdout;
    const complete = (...words: readonly string[]) => {
      const quoted = words.map((word) => `'${word}'`).join(' ');
      const ran = spawnSync(
        'bash',
        ['-c', `${script}\nCOMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _ratione; printf '%s\\n' "\${COMPREPLY[@]}"`],
        { encoding: 'utf8' },
      );
      expect(ran.stderr).toBe('');
      return ran.stdout.trim().split('\n');
    };
    expect(complete('ratione', 'sta')).toEqual(['state']);
    expect(complete('ratione', 'ask', '--na')).toEqual(['--national']);
    expect(complete('ratione', 'ask', '--conflict', 'ni')).toEqual(['niac']);
    expect(complete('ratione', 'record', 'ver')).toEqual(['verify']);
    expect(complete('ratione', 'record', 'verify', '--fol')).toEqual(['--folder']);
  });

  test('zsh and fish have every command', () => {
    for (const shell of ['zsh', 'fish']) {
      const script = ratione(['completion', shell]).stdout;
      for (const command of ['ask', 'state', 'parties', 'situation', 'person', 'docket', 'crime', 'rule', 'why-not', 'changes', 'record'])
        expect(script).toContain(command);
    }
  });
});

describe('small pieces', () => {
  test.each([
    '{}',
    '[]',
    '[1, 2, {"a": null}]',
    '"x"',
    '-1.5e3',
    '{"a": {"b": [true, false]}}',
  ])('sound JSON has its fault at its end: %s', (text) => {
    expect(faultIn(text)).toBe(text.length);
  });

  test('a place is counted from line 1, column 1', () => {
    expect(lineAndColumn('a\nbc', 3)).toBe('line 2, column 2');
  });

  test('wrapping keeps the lead and indents what follows', () => {
    expect(wrap('  one two three', 10, '    ')).toBe('  one two\n    three');
  });
});

import { describe, expect, test } from 'vitest';
import { ALEPPO_FLAGS, ratione } from './run.ts';

describe('exit codes', () => {
  const rows: readonly (readonly [string, readonly string[], number])[] = [
    ['an answer of no is an answer', ['ask', ...ALEPPO_FLAGS], 0],
    ['help was asked for', ['--help'], 0],
    ['help of one command was asked for', ['ask', '--help'], 0],
    ['the version was asked for', ['--version'], 0],
    ['a State is known', ['state', 'Russia'], 0],
    ['a State is not known', ['state', 'Ruritania'], 1],
    ['a rule is not known', ['rule', 'R-999'], 1],
    ['a day does not exist', ['parties', '--on', '2015-02-29'], 1],
    ['the day of asking does not exist', ['parties', '--as-of', 'yesterday'], 1],
    ['a file is not there', ['ask', '--facts', 'no-such-file.json'], 1],
    ['the days stand in the wrong order', ['changes', '--between', '2016-11-30', '2016-11-29'], 1],
    ['a supposition is not understood', ['state', 'SYR', '--what-if', 'SYR sulks'], 1],
    ['nothing is asked and no terminal is there to ask in', ['ask'], 2],
    ['no command is given', [], 2],
    ['the command does not exist', ['aks'], 2],
    ['the option does not exist', ['ask', '--crimes', '7.1.a'], 2],
    ['an option lacks its value', ['parties', '--on'], 2],
    ['a choice is none of those offered', ['completion', 'tcsh'], 2],
    ['the two days are not named', ['changes'], 2],
  ];
  test.each(rows)('%s', (_, words, exit) => {
    const ran = ratione(words);
    expect(ran.exit, ran.stderr).toBe(exit);
    expect(ran.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });

  test('a mistyped command is met with the one that was meant', () => {
    expect(ratione(['stat', 'RUS']).stderr).toContain('state');
  });

  test('problems go to stderr and leave stdout empty', () => {
    const ran = ratione(['state', 'Ruritania']);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain('Ruritania');
  });
});

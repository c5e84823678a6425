import type { Issue } from '@ratione/engine';
import { fileIssue, nameOf, shortened } from './input-issue.ts';
import { faultIn, lineAndColumn } from './json-fault.ts';
import type { RepeatedKey } from './json-repeats.ts';
import { repeatedKeys } from './json-repeats.ts';

/** JSON in which no key stands twice in one object. `file`: what issues call it. */
export function parseJson(text: string, file: string): { readonly value: unknown } | { readonly issues: readonly Issue[] } {
  try {
    const value: unknown = JSON.parse(text);
    const repeated = repeatedKeys(text);
    return repeated.length === 0 ? { value } : { issues: repeated.slice(0, 100).map((one) => keyTwice(text, file, one)) };
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    if (text.trim() === '')
      return { issues: [fileIssue(file, 'nothing', 'one question, or a list of questions, as JSON', 'the file is empty')] };
    return {
      issues: [
        {
          code: 'input.json.malformed',
          path: `${nameOf(file)}, ${lineAndColumn(text, faultIn(text))}`,
          found: shortened(problem.message.replace(/ in JSON at position \d+.*$/, '')),
          expected: 'well-formed JSON',
          help: 'look just before that place for a missing comma, quote or bracket',
        },
      ],
    };
  }
}

function keyTwice(text: string, file: string, { key, offset }: RepeatedKey): Issue {
  return {
    code: 'input.json.repeated-key',
    path: `${nameOf(file)}, ${lineAndColumn(text, offset)}`,
    found: `\`${shortened(key)}\`, given before in the same object`,
    expected: 'each key once',
    help: 'keep the one that is meant',
  };
}

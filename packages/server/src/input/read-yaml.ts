import { parseDocument } from 'yaml';
import { DEEPEST, tooDeep } from './input-depth.ts';
import { fileIssue, nameOf, reasonOf, shortened } from './input-issue.ts';
import type { Input } from './read-input.ts';
import { nestsDeeper } from './yaml-depth.ts';

/** A YAML file of facts. References are followed, but not without end. */
export function parseYaml(text: string, file: string): Input {
  if (nestsDeeper(text, DEEPEST)) return { issues: [tooDeep(file)] };
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  if (document.errors.length > 0) {
    return {
      issues: document.errors.map((error) => ({
        code: 'input.yaml.malformed',
        path: `${nameOf(file)}${error.linePos === undefined ? '' : `, line ${error.linePos[0].line}, column ${error.linePos[0].col}`}`,
        found: shortened(error.message.split('\n')[0] ?? ''),
        expected: 'well-formed YAML',
        help: 'check the indentation and quotes there',
      })),
    };
  }
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch (problem) {
    return { issues: [fileIssue(file, reasonOf(problem), 'YAML whose references can be followed', 'write the repeated parts out')] };
  }
}

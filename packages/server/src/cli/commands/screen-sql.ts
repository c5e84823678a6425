import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { AssumedNational, Issue } from '@ratione/engine';
import { InputProblem } from '../../screen/intake/input-problem.ts';
import { loadWorld } from '../../screen/land.ts';
import { readPositions } from '../../screen/positions.ts';
import type { Dialect } from '../../screen/sql/dialect.ts';
import { statementsForCodes, statementsForFile } from '../../screen/sql/statements.ts';
import { flagIssue } from '../../session/flag-issue.ts';
import { openSession, type SharedOptions } from '../../session/session.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { print } from '../print.ts';

export interface SqlOptions extends SharedOptions {
  readonly dialect: Dialect;
  readonly position?: readonly string[];
  readonly assumeNational?: string;
}

/** Prints the answers as tables and views in the SQL of another engine. */
export async function screenSql(file: string | undefined, options: SqlOptions): Promise<ExitCode> {
  const session = await openSession(options);
  if ('issues' in session) return refuse(session.issues, false);
  const issues: Issue[] = [];
  if (file !== undefined && !existsSync(file))
    issues.push({ code: 'input.file', path: file, found: 'no such file', expected: 'a table of events', help: 'Give its path.' });
  const held = readPositions(options.position ?? [], session.ratione);
  if ('issues' in held) issues.push(...held.issues);
  const given = options.assumeNational;
  const state =
    given === undefined || given === 'unknown' ? 'unknown' : given === 'stateless' ? 'none' : session.ratione.find(given)?.state;
  if (state === undefined) issues.push(flagIssue('--assume-national', given ?? '', 'a State by name or code, or `stateless`', ''));
  if ('issues' in held || state === undefined || issues.length > 0) return refuse(issues, false);
  const national: AssumedNational = state;
  const request = {
    dialect: options.dialect,
    ratione: session.ratione,
    settings: { asOf: session.asOf, positions: held.positions },
    national,
  };
  try {
    const statements =
      file === undefined
        ? statementsForCodes(request)
        : statementsForFile({ ...request, file, name: basename(file), locator: loadWorld(session.ratione) });
    for await (const statement of statements) await print(`${statement};\n`);
    return ANSWERED;
  } catch (problem) {
    if (problem instanceof InputProblem) return refuse([problem.issue], false);
    throw problem;
  }
}

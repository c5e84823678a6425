import type { Issue } from '@ratione/engine';
import { readInput } from '../input/read-input.ts';
import { flagIssue } from '../session/flag-issue.ts';
import type { QuestionItems } from '../session/question-items.ts';
import { earliestAsOf, questionItems } from '../session/question-items.ts';
import type { Session, SharedOptions } from '../session/session.ts';
import { openSession } from '../session/session.ts';
import { underFlags } from './flag-paths.ts';
import type { QuestionFlags } from './question-flags.ts';
import { factsFromFlags, flagsGiven } from './question-flags.ts';
import { withTown } from './town-flag.ts';

export interface QuestionOptions extends QuestionFlags, SharedOptions {
  readonly facts?: string;
}

/** What is asked, and the record it is asked over. */
export interface Asked extends QuestionItems {
  readonly session: Session;
}

/** Opens the record and gathers what is asked, from a file or from flags. */
export async function gather(options: QuestionOptions): Promise<Asked | { readonly issues: readonly Issue[] }> {
  if (options.facts !== undefined) return gatherFile(options, options.facts);
  const session = await openSession(options);
  const ratione = 'issues' in session ? session.official : session.ratione;
  const town = await withTown(options, ratione);
  const read = factsFromFlags(town.flags, ratione);
  const judged = ratione.read({ as_of: 'issues' in session ? ratione.record.version.date : session.asOf, ...read.facts }, 'question');
  // What the flags got wrong is left unknown in the facts, so that the engine judges only the rest.
  const issues = [
    ...('issues' in session ? session.issues : []),
    ...town.issues,
    ...read.issues,
    ...('issues' in judged ? underFlags(judged.issues, 'question', options) : []),
  ];
  if (issues.length > 0 || 'issues' in session) return { issues };
  const facts = { as_of: session.asOf, ...read.facts };
  return {
    session: { ...session, remarks: [...session.remarks, ...town.remarks, ...read.remarks] },
    items: [{ title: null, facts, path: 'question' }],
    many: false,
  };
}

async function gatherFile(options: QuestionOptions, file: string): Promise<Asked | { readonly issues: readonly Issue[] }> {
  const beside = flagsGiven(options).map((flag) =>
    flagIssue(flag, 'a fact beside --facts', 'facts from the file or from flags', 'leave one of them out'),
  );
  const input = await readInput(file);
  if ('issues' in input || beside.length > 0) {
    const session = await openSession(options);
    return { issues: [...('issues' in session ? session.issues : []), ...beside, ...('issues' in input ? input.issues : [])] };
  }
  const session = await openSession(options, earliestAsOf(input.value));
  return 'issues' in session ? session : { session, ...questionItems(input.value, session) };
}

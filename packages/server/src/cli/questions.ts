import type { Day, Issue } from '@ratione/engine';
import { isMapping, unwrapped } from '@ratione/engine/views';
import { readInput } from '../input/read-input.ts';
import { flagIssue } from '../session/flag-issue.ts';
import type { Session, SharedOptions } from '../session/session.ts';
import { openSession } from '../session/session.ts';
import { underFlags } from './flag-paths.ts';
import type { QuestionFlags } from './question-flags.ts';
import { factsFromFlags, flagsGiven } from './question-flags.ts';

export interface QuestionOptions extends QuestionFlags, SharedOptions {
  readonly facts?: string;
}

/** Facts in the order given, each by itself; `many` where a list was given, so that a list goes out. */
export interface Asked {
  readonly session: Session;
  readonly items: readonly { readonly title: string | null; readonly facts: unknown; readonly path: string }[];
  readonly many: boolean;
}

/** Opens the record and gathers what is asked, from a file or from flags. */
export async function gather(options: QuestionOptions): Promise<Asked | { readonly issues: readonly Issue[] }> {
  if (options.facts !== undefined) return gatherFile(options, options.facts);
  const session = await openSession(options);
  const ratione = 'issues' in session ? session.official : session.ratione;
  const read = factsFromFlags(options, ratione);
  const judged = ratione.read({ as_of: 'issues' in session ? ratione.record.version.date : session.asOf, ...read.facts }, 'question');
  // What the flags got wrong is left unknown in the facts, so that the engine judges only the rest.
  const issues = [
    ...('issues' in session ? session.issues : []),
    ...read.issues,
    ...('issues' in judged ? underFlags(judged.issues, 'question', options) : []),
  ];
  if (issues.length > 0 || 'issues' in session) return { issues };
  const facts = { as_of: session.asOf, ...read.facts };
  return {
    session: { ...session, remarks: [...session.remarks, ...read.remarks] },
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
  const many = Array.isArray(input.value);
  const given: readonly unknown[] = Array.isArray(input.value) ? input.value : [input.value];
  const session = await openSession(options, earliestAsOf(given));
  if ('issues' in session) return session;
  const items = given.map((element, index) => {
    const { title, facts } = unwrapped(element);
    return { title, facts: dated(facts, session), path: many ? `facts[${index}]` : 'facts' };
  });
  return { session, items, many };
}

/** An as-of day given on the command line replaces those of the file; otherwise it fills in where one is absent. */
function dated(facts: unknown, session: Session): unknown {
  if (!isMapping(facts)) return facts;
  const own = facts['as_of'];
  return session.asOfGiven || own === undefined || own === null ? { ...facts, as_of: session.asOf } : facts;
}

function earliestAsOf(given: readonly unknown[]): Day | undefined {
  const days = given
    .map((element) => unwrapped(element).facts)
    .flatMap((facts) => (isMapping(facts) && typeof facts['as_of'] === 'string' ? [facts['as_of']] : []));
  return days.length === 0 ? undefined : days.reduce((a, b) => (a < b ? a : b));
}

import type { Determination } from '@ratione/engine';
import type { ExitCode } from './exit-code.ts';
import { ANSWERED, ISSUES } from './exit-code.ts';
import { bold, issueText, print, printIssues, printJson } from './print.ts';
import type { Answered, Asked } from './questions.ts';
import { answer } from './questions.ts';
import type { Session } from './session.ts';

type Good = Exclude<Answered, { readonly issues: unknown }>;

/**
 * Prints the answer to each question in the order asked: one for one, a list for a list. A question that cannot be read keeps
 * its place with its issues, and the exit says so once all is printed.
 */
export async function answerEach(
  asked: Asked,
  json: boolean,
  asJson: (determination: Determination, session: Session, notes: readonly string[]) => object,
  asText: (determination: Determination, session: Session, notes: readonly string[]) => string,
  heading: (title: string) => string = (title) => `${bold(title)}\n\n`,
): Promise<ExitCode> {
  let exit: ExitCode = ANSWERED;
  let lead = json ? '[\n' : '';
  for (const [index, item] of asked.items.entries()) {
    const answered = answer(asked.session.ratione, item.facts, item.path);
    if ('issues' in answered) exit = ISSUES;
    if (json) {
      const view = jsonOf(answered, asked.session, asJson);
      if (!asked.many) await printJson(view);
      else await print(`${lead}${JSON.stringify(view)}`);
      lead = ',';
    } else if ('issues' in answered && !asked.many) {
      printIssues(answered.issues);
    } else {
      const title = asked.many ? heading(item.title ?? `Question ${index + 1}`) : '';
      await print(`${lead}${title}${textOf(answered, asked.session, asText)}`);
      lead = '\n';
    }
  }
  if (json && asked.many) await print(asked.items.length === 0 ? '[]' : ']');
  return exit;
}

function jsonOf(
  answered: Answered,
  session: Session,
  asJson: (determination: Determination, session: Session, notes: readonly string[]) => object,
): object {
  return 'issues' in answered ? { issues: answered.issues } : asJson(answered.determination, session, notesOf(answered));
}

function textOf(
  answered: Answered,
  session: Session,
  asText: (determination: Determination, session: Session, notes: readonly string[]) => string,
): string {
  return 'issues' in answered
    ? `Not answered.\n${answered.issues.map(issueText).join('\n')}`
    : asText(answered.determination, session, notesOf(answered));
}

/** Notes on the reading of the facts and on the answer, each once. */
function notesOf(good: Good): readonly string[] {
  return [...new Set([...good.notes, ...good.determination.notes])];
}

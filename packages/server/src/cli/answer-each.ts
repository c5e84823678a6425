import type { Determination } from '@ratione/engine';
import type { Answered } from '@ratione/engine/views';
import { answer } from '@ratione/engine/views';
import type { Session } from '../session/session.ts';
import type { ExitCode } from './exit-code.ts';
import { ANSWERED, ISSUES } from './exit-code.ts';
import { bold, issueText, print, printIssues, printJson } from './print.ts';
import type { Asked } from './questions.ts';

/** How one command shows an answer; `title` is null where a single question was asked. */
export interface AnswerForm {
  readonly json: boolean;
  asJson(session: Session, determination: Determination): object;
  asText(determination: Determination, session: Session, title: string | null): string;
}

/**
 * Prints the answer to each question in the order asked: one for one, a list for a list. A question that cannot be read keeps
 * its place with its issues, and the exit says so once all is printed.
 */
export async function answerEach(asked: Asked, form: AnswerForm): Promise<ExitCode> {
  const write = form.json ? writeJson : writeText;
  let exit: ExitCode = ANSWERED;
  for (const [index, item] of asked.items.entries()) {
    const answered = answer(asked.session.ratione, item.facts, item.path);
    if ('issues' in answered) exit = ISSUES;
    await write(answered, asked, form, index);
  }
  if (form.json && asked.many) await print(asked.items.length === 0 ? '[]' : ']');
  return exit;
}

async function writeJson(answered: Answered, asked: Asked, form: AnswerForm, index: number): Promise<void> {
  const view = 'issues' in answered ? { issues: answered.issues } : form.asJson(asked.session, answered.determination);
  if (asked.many) await print(`${index === 0 ? '[\n' : ','}${JSON.stringify(view)}`);
  else await printJson(view);
}

async function writeText(answered: Answered, asked: Asked, form: AnswerForm, index: number): Promise<void> {
  const title = asked.many ? (asked.items[index]?.title ?? `Question ${index + 1}`) : null;
  if (!('issues' in answered)) await print(`${index === 0 ? '' : '\n'}${form.asText(answered.determination, asked.session, title)}`);
  else if (title === null) printIssues(answered.issues);
  else await print(`${index === 0 ? '' : '\n'}${bold(title)}\n\nNot answered.\n${answered.issues.map(issueText).join('\n')}`);
}

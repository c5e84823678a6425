import type { Determination, Issue } from '@ratione/engine';
import { renderHtml, renderMarkdown, renderText } from '@ratione/engine';
import { askView, unofficialLine } from '@ratione/engine/views';
import { flagIssue } from '../../session/flag-issue.ts';
import type { Session } from '../../session/session.ts';
import { openSession } from '../../session/session.ts';
import { answerEach } from '../answer-each.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { USAGE } from '../exit-code.ts';
import { remarkAll } from '../freshness.ts';
import { remark, WIDTH, wantsColour, wrap } from '../print.ts';
import { hasFacts } from '../question-flags.ts';
import type { Asked, QuestionOptions } from '../questions.ts';
import { gather } from '../questions.ts';

export interface AskOptions extends QuestionOptions {
  readonly format?: 'text' | 'md' | 'html' | 'json';
  readonly short?: boolean;
}

export async function ask(options: AskOptions): Promise<ExitCode> {
  const json = options.json === true || options.format === 'json';
  const inPerson = options.facts === undefined && !hasFacts(options);
  if (inPerson && !(process.stdin.isTTY === true && process.stderr.isTTY === true)) {
    remark('ratione ask: nothing is asked. Give facts by flags or --facts FILE, or run it in a terminal. See: ratione ask --help');
    return USAGE;
  }
  const asked = inPerson ? await askInPerson(options) : await gather(options);
  if ('issues' in asked) return refuse(asked.issues, json);
  if (asked.many && options.format === 'html') return refuse([oneAtATime()], json);
  remarkAll(asked.session);
  return answerEach(asked, {
    json,
    asJson: askView,
    asText: (determination, session, title) => rendered(determination, session, title, options),
  });
}

async function askInPerson(options: AskOptions): Promise<Asked | { readonly issues: readonly Issue[] }> {
  const session = await openSession(options);
  if ('issues' in session) return session;
  const { interview } = await import('../interview.ts');
  const facts = await interview(session.ratione, session.asOf);
  return { session, items: [{ title: null, facts, path: 'question' }], many: false };
}

function oneAtATime(): Issue {
  return flagIssue('--format', 'html with a list of questions', 'one question', 'a page holds one answer; use md or json for a list');
}

function rendered(determination: Determination, session: Session, title: string | null, options: AskOptions): string {
  const form = { short: options.short === true, record: session.ratione.record, ...(title === null ? {} : { title }) };
  const mark = unofficialLine(session);
  if (options.format === 'html') {
    const page = renderHtml(determination, form);
    return mark === null ? page : page.replace('<footer>', () => `<footer><p>${escaped(mark)}</p>`);
  }
  if (options.format === 'md') return `${renderMarkdown(determination, form)}${mark === null ? '' : `\n> ${escaped(mark)}\n`}`;
  const text = renderText(determination, { ...form, width: WIDTH, colour: wantsColour(process.stdout) });
  return mark === null ? text : `${text}${wrap(mark)}\n`;
}

/** Words for a page: no mark-up of theirs holds, in HTML or in Markdown. */
function escaped(text: string): string {
  return text.replace(/[&<>"'*_`[\]|\\#]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

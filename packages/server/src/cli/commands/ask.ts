import type { Determination } from '@ratione/engine';
import { renderHtml, renderMarkdown, renderText, toJson } from '@ratione/engine';
import { answerEach } from '../answer-each.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { USAGE } from '../exit-code.ts';
import { remarkAll, staleness } from '../freshness.ts';
import { bold, remark, WIDTH, wantsColour, wrap } from '../print.ts';
import { hasFacts } from '../question-flags.ts';
import type { Asked, QuestionOptions } from '../questions.ts';
import { gather } from '../questions.ts';
import type { Session } from '../session.ts';
import { openSession } from '../session.ts';

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
  remarkAll(asked.session);
  return answerEach(
    asked,
    json,
    askJson,
    (determination, session, notes) => rendered(determination, session, notes, options),
    (title) => titled(title, options.format),
  );
}

async function askInPerson(
  options: AskOptions,
): Promise<Asked | Extract<Awaited<ReturnType<typeof openSession>>, { readonly issues: unknown }>> {
  const session = await openSession(options);
  if ('issues' in session) return session;
  const { interview } = await import('../interview.ts');
  const facts = await interview(session.ratione, session.asOf);
  return { session, items: [{ title: null, facts, path: 'question' }], many: false };
}

function askJson(determination: Determination, _session: Session, notes: readonly string[]): object {
  return { schema: 'ratione/ask/1', ...toJson(determination), notes };
}

function titled(title: string, format: AskOptions['format']): string {
  if (format === 'md') return `## ${title}\n\n`;
  if (format === 'html') return `<h2>${title.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</h2>\n`;
  return `${bold(title)}\n\n`;
}

export function rendered(determination: Determination, session: Session, notes: readonly string[], options: AskOptions): string {
  const short = options.short === true;
  const { record } = session.ratione;
  if (options.format === 'md') return renderMarkdown(determination, { short, record });
  if (options.format === 'html') return renderHtml(determination, { short, record });
  const text = renderText(determination, { short, width: WIDTH, colour: wantsColour(process.stdout), record }).trimEnd();
  const warning = staleness(determination.freshness.lastChecked, determination.asOf);
  const further = notes.filter((note) => !determination.notes.includes(note)).map((note) => wrap(`Note: ${note}`));
  return [text, ...further, ...(warning === null || /warning/i.test(text) ? [] : [warning])].join('\n');
}

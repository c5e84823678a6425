import type { Determination } from '@ratione/engine';
import { forumsView, titleOf } from '@ratione/engine/views';
import type { Session } from '../../session/session.ts';
import { answerEach } from '../answer-each.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { USAGE } from '../exit-code.ts';
import { footer, remarkAll } from '../freshness.ts';
import { bold, field, remark, wrap } from '../print.ts';
import { hasFacts } from '../question-flags.ts';
import type { QuestionOptions } from '../questions.ts';
import { gather } from '../questions.ts';

/** Where else it could be tried, each court with its reason for yes or no. */
export async function forums(options: QuestionOptions): Promise<ExitCode> {
  if (options.facts === undefined && !hasFacts(options)) {
    remark('ratione forums: nothing is asked. Give facts by flags or --facts FILE. See: ratione forums --help');
    return USAGE;
  }
  const asked = await gather(options);
  if ('issues' in asked) return refuse(asked.issues, options.json);
  remarkAll(asked.session);
  return answerEach(asked, { json: options.json === true, asJson: forumsView, asText: forumsText });
}

function forumsText(determination: Determination, session: Session, title: string | null): string {
  const { record } = session.ratione;
  const entries = determination.forums.flatMap((forum) => [
    '',
    bold(wrap(`${forum.forum}: ${forum.available}`)),
    field('  Why', forum.because),
    field('  Basis', forum.legalBasis),
    field(
      '  Source',
      `${[...new Set(forum.sources.map((source) => titleOf(record, source)))].join('; ')}${forum.confidence === 'memory' ? ' (from memory)' : ''}`,
    ),
  ]);
  return [
    ...(title === null ? [] : [wrap(title)]),
    wrap(`The International Criminal Court: ${determination.jurisdiction}. ${determination.headline}`),
    ...(entries.length === 0 ? ['', 'The record names no other forum for this.'] : entries),
    '',
    wrap(footer({ ...session, asOf: determination.asOf }, determination.freshness.lastChecked)),
  ].join('\n');
}

import type { Determination } from '@ratione/engine';
import { failedLimbs, whyNotView } from '@ratione/engine/views';
import type { Session } from '../../session/session.ts';
import { answerEach } from '../answer-each.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { USAGE } from '../exit-code.ts';
import { footer, remarkAll } from '../freshness.ts';
import { bold, remark, wrap } from '../print.ts';
import { hasFacts } from '../question-flags.ts';
import type { QuestionOptions } from '../questions.ts';
import { gather } from '../questions.ts';

/** What stands in the way, limb by limb, and the smallest changes that would remove it. */
export async function whyNot(options: QuestionOptions): Promise<ExitCode> {
  if (options.facts === undefined && !hasFacts(options)) {
    remark('ratione why-not: nothing is asked. Give facts by flags or --facts FILE. See: ratione why-not --help');
    return USAGE;
  }
  const asked = await gather(options);
  if ('issues' in asked) return refuse(asked.issues, options.json);
  remarkAll(asked.session);
  return answerEach(asked, { json: options.json === true, asJson: whyNotView, asText: whyNotText });
}

function whyNotText(determination: Determination, session: Session, title: string | null): string {
  const { jurisdiction, headline, bars, flips, missing } = determination;
  const limbs = failedLimbs(determination.proof);
  const none = jurisdiction === 'yes' ? 'Nothing bars it; the limbs below failed and others carried it.' : 'No single bar explains it.';
  return [
    ...(title === null ? [] : [wrap(title)]),
    bold(wrap(headline)),
    '',
    bars.length === 0 ? none : wrap(`Bars: ${bars.join(', ')}`),
    ...limbs.flatMap((limb) => [
      '',
      wrap(`Art. ${limb.cites} not met: ${limb.says} [${limb.rule}]`),
      ...limb.because.map((reason) => wrap(`  - ${reason}`, 80, '    ')),
    ]),
    ...(flips.length === 0
      ? []
      : ['', 'It would be different', ...flips.map((flip) => wrap(`  - ${flip.change}: ${flip.to}`, 80, '    '))]),
    ...(missing.length === 0 ? [] : ['', 'Not known, and it matters', ...missing.map((fact) => wrap(`  - ${fact.ask}`, 80, '    '))]),
    '',
    wrap(footer({ ...session, asOf: determination.asOf }, determination.freshness.lastChecked)),
  ].join('\n');
}

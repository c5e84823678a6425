import { inWords } from '@ratione/engine';
import type { DocketStats } from '@ratione/engine/views';
import { docketChecked, docketDay, docketOn, docketView, STAGE_WORDS, STAGES, termInWords } from '@ratione/engine/views';
import type { SharedOptions } from '../../session/session.ts';
import { openSessionOn } from '../../session/session.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { footer, remarkAll } from '../freshness.ts';
import { bold, field, print, printJson, table, wrap } from '../print.ts';

export interface DocketOptions extends SharedOptions {
  readonly on?: string;
  readonly stats?: boolean;
}

export async function docket(options: DocketOptions): Promise<ExitCode> {
  const opened = await openSessionOn(options);
  if ('issues' in opened) return refuse(opened.issues, options.json);
  const { session, on } = opened;
  const { record } = session.ratione;
  remarkAll(session);
  if (options.json === true) {
    await printJson(docketView(session, on, { statsOnly: options.stats === true }));
    return ANSWERED;
  }
  const view = docketOn(record, docketDay(session, on));
  const lists =
    options.stats === true
      ? []
      : [
          'Situations under investigation',
          table(view.situations.map((situation) => [situation.id, situation.opened, situation.name])),
          '',
          'Persons publicly charged',
          table(
            view.persons.map((person) => [
              `${person.name}${person.article_70 ? ' (Article 70)' : ''}`,
              person.situation,
              STAGE_WORDS[person.stage],
            ]),
          ),
          '',
        ];
  await print(
    [bold(`The Court's docket on ${inWords(on)}`), '', ...lists, statsText(view), '', wrap(footer(session, docketChecked(record)))].join(
      '\n',
    ),
  );
  return ANSWERED;
}

function statsText(view: DocketStats): string {
  const stages = STAGES.filter((stage) => (view.by_stage[stage] ?? 0) > 0).map((stage) => [
    String(view.by_stage[stage]).padStart(5),
    STAGE_WORDS[stage],
  ]);
  const offences = STAGES.filter((stage) => (view.article_70_by_stage[stage] ?? 0) > 0).map((stage) => [
    String(view.article_70_by_stage[stage]).padStart(5),
    `${STAGE_WORDS[stage]} (offences against justice, Article 70)`,
  ]);
  // A conviction that an appeal undid stands beside the acquittal that followed.
  const acquitted = new Set(view.acquittals.map((one) => one.person));
  const undone = (person: string) => (acquitted.has(person) ? ' (undone on appeal)' : '');
  const euros = (amount: number) => `EUR ${amount.toLocaleString('en-GB')}`;
  return [
    `${view.persons_charged} persons publicly charged`,
    ...(stages.length + offences.length === 0 ? [] : [table([...stages, ...offences])]),
    '',
    `${view.sentences.length} sentences pronounced for crimes of Article 5`,
    ...view.sentences.map((sentence) =>
      wrap(`  ${sentence.on}  ${sentence.name}: ${termInWords(sentence.months)}${undone(sentence.person)}`, 80, ' '.repeat(14)),
    ),
    '',
    field(
      'Convictions',
      `${view.convictions.length}${names(view.convictions.map(({ name, person }) => ({ name: `${name}${undone(person)}` })))}`,
    ),
    field('Acquittals', `${view.acquittals.length}${names(view.acquittals)}`),
    field(
      'Budgets',
      `${euros(view.budget.approved_eur)} approved through ${view.budget.through ?? 'no year yet'}; ${euros(view.budget.approved_eur_years_ended)} for years that had ended`,
    ),
    ...(view.budget.not_confirmed.length === 0 ? [] : [field('', `not confirmed: ${view.budget.not_confirmed.join(', ')}`)]),
  ].join('\n');
}

function names(entries: readonly { readonly name: string }[]): string {
  return entries.length === 0 ? '' : `: ${entries.map((entry) => entry.name).join(', ')}`;
}

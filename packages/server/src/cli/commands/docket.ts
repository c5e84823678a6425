import type { Day, Person, RecordData } from '@ratione/engine';
import { inWords } from '@ratione/engine';
import { refuse } from '../command.ts';
import { eventsBy, publicFrom, STAGE_WORDS, STAGES, stageOn, termInWords, underExamination } from '../docket-view.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { footer, recordStamp, remarkAll } from '../freshness.ts';
import { bold, field, print, printJson, table, wrap } from '../print.ts';
import type { SharedOptions } from '../session.ts';
import { openSessionOn } from '../session.ts';
import { unofficialMark } from '../unofficial.ts';

export interface DocketOptions extends SharedOptions {
  readonly on?: string;
  readonly stats?: boolean;
}

export async function docket(options: DocketOptions): Promise<ExitCode> {
  const opened = await openSessionOn(options);
  if ('issues' in opened) return refuse(opened.issues, options.json);
  const { session, on } = opened;
  const { record } = session.ratione;
  // What had not happened by the day of asking cannot be counted, whatever day is asked about.
  const seen = on < session.asOf ? on : session.asOf;
  const view = docketOn(record, seen);
  const checked = record.situations.map((situation) => situation.checked.on).reduce((a, b) => (a < b ? a : b), record.version.date);
  remarkAll(session);
  if (options.json === true) {
    const { situations, persons, ...stats } = view;
    await printJson({
      schema: 'ratione/docket/1',
      ...unofficialMark(session),
      on,
      as_of: session.asOf,
      ...(options.stats === true ? {} : { situations, persons }),
      stats,
      record: recordStamp(session, checked),
    });
    return ANSWERED;
  }
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
  await print([bold(`The Court's docket on ${inWords(on)}`), '', ...lists, statsText(view), '', wrap(footer(session, checked))].join('\n'));
  return ANSWERED;
}

type View = ReturnType<typeof docketOn>;

/** Persons, sentences and money as they stood on `day`. */
export function docketOn(record: RecordData, day: Day) {
  const charged = record.persons.filter((person) => stageOn(person, day) !== null);
  const article70 = new Set(record.cases.filter((entry) => entry.type === 'article-70').map((entry) => entry.id));
  const core = charged.filter((person) => !article70.has(person.case));
  const budgets = record.budget.filter((year) => year.from <= day);
  const approved = budgets.filter((year) => year.approvedThousandEur !== null);
  const sum = (years: readonly { readonly approvedThousandEur: number | null }[]) =>
    Math.round(years.reduce((total, year) => total + (year.approvedThousandEur ?? 0), 0) * 1000);
  return {
    situations: record.situations
      .filter((situation) => situation.investigationOpened !== undefined && situation.investigationOpened <= day)
      .map((situation) => ({ id: situation.id, name: situation.name, opened: situation.investigationOpened ?? '' })),
    persons: charged.map((person) => ({
      id: person.id,
      name: person.name,
      situation: person.situation,
      public_from: publicFrom(person),
      stage: stageOn(person, day) ?? 'wanted',
      article_70: article70.has(person.case),
    })),
    examinations: record.situations.filter((situation) => underExamination(situation, day)).length,
    persons_charged: new Set(charged.map((person) => person.name)).size,
    by_stage: Object.fromEntries(STAGES.map((stage) => [stage, core.filter((person) => stageOn(person, day) === stage).length])),
    article_70_by_stage: Object.fromEntries(
      STAGES.map((stage) => [stage, charged.filter((person) => article70.has(person.case) && stageOn(person, day) === stage).length]),
    ),
    sentences: pronounced(core, day),
    convictions: withEvent(core, 'convicted', day),
    article_70_convictions: withEvent(
      charged.filter((person) => article70.has(person.case)),
      'convicted',
      day,
    ),
    acquittals: withEvent(core, 'acquitted', day),
    budget: {
      approved_eur: sum(approved),
      approved_eur_years_ended: sum(approved.filter((year) => year.until <= day)),
      through: approved[approved.length - 1]?.year ?? null,
      years: approved.map((year) => ({
        year: year.year,
        approved_eur: Math.round((year.approvedThousandEur ?? 0) * 1000),
        confidence: year.confidence,
      })),
      not_confirmed: budgets.filter((year) => year.approvedThousandEur === null).map((year) => year.year),
    },
  };
}

function pronounced(core: readonly Person[], day: Day) {
  return core
    .flatMap((person) =>
      person.sentence?.core === true && person.sentence.on <= day
        ? [{ person: person.id, name: person.name, on: person.sentence.on, months: person.sentence.months }]
        : [],
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

function withEvent(persons: readonly Person[], kind: 'convicted' | 'acquitted', day: Day) {
  return persons.flatMap((person) => {
    const event = eventsBy(person, day).find((entry) => entry.kind === kind);
    return event === undefined ? [] : [{ person: person.id, name: person.name, on: event.on }];
  });
}

function statsText(view: View): string {
  const stages = STAGES.filter((stage) => (view.by_stage[stage] ?? 0) > 0).map((stage) => [
    String(view.by_stage[stage]).padStart(5),
    STAGE_WORDS[stage],
  ]);
  const offences = STAGES.filter((stage) => (view.article_70_by_stage[stage] ?? 0) > 0).map((stage) => [
    String(view.article_70_by_stage[stage]).padStart(5),
    `${STAGE_WORDS[stage]} (offences against justice, Article 70)`,
  ]);
  const euros = (amount: number) => `EUR ${amount.toLocaleString('en-GB')}`;
  return [
    `${view.persons_charged} persons publicly charged`,
    ...(stages.length + offences.length === 0 ? [] : [table([...stages, ...offences])]),
    '',
    `${view.sentences.length} sentences pronounced for crimes of Article 5`,
    ...view.sentences.map((sentence) => wrap(`  ${sentence.on}  ${sentence.name}: ${termInWords(sentence.months)}`, 80, ' '.repeat(14))),
    '',
    field('Convictions', `${view.convictions.length}${names(view.convictions)}`),
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

import type { Confidence, Person, RecordData, SituationId } from '../record/shape.ts';
import type { Day } from '../time/day.ts';
import type { EdtfText } from '../time/edtf.ts';
import type { ViewContext } from './context.ts';
import { eventsBy, openedBy, publicFrom, STAGES, type Stage, stageOn, underExamination } from './docket-stages.ts';
import { type RecordStamp, recordStamp } from './record-stamp.ts';
import { type UnofficialMark, unofficialMark } from './unofficial.ts';

export interface DocketPerson {
  readonly id: string;
  readonly name: string;
  readonly situation: SituationId;
  readonly public_from: Day;
  readonly stage: Stage;
  readonly article_70: boolean;
}

interface NamedEvent {
  readonly person: string;
  readonly name: string;
  readonly on: EdtfText;
}

/** Figures of the docket on a day; `core` crimes are those of Article 5, offences against justice stand apart. */
export interface DocketStats {
  readonly examinations: number;
  readonly persons_charged: number;
  readonly by_stage: Readonly<Partial<Record<Stage, number>>>;
  readonly article_70_by_stage: Readonly<Partial<Record<Stage, number>>>;
  readonly sentences: readonly { readonly person: string; readonly name: string; readonly on: Day; readonly months: number | 'life' }[];
  readonly convictions: readonly NamedEvent[];
  readonly article_70_convictions: readonly NamedEvent[];
  readonly acquittals: readonly NamedEvent[];
  readonly budget: {
    readonly approved_eur: number;
    readonly approved_eur_years_ended: number;
    readonly through: string | null;
    readonly years: readonly { readonly year: string; readonly approved_eur: number; readonly confidence: Confidence }[];
    readonly not_confirmed: readonly string[];
  };
}

export interface DocketLists {
  readonly situations: readonly { readonly id: SituationId; readonly name: string; readonly opened: Day }[];
  readonly persons: readonly DocketPerson[];
}

/** What the Court had opened, charged, decided and been granted by a day. The lists are left out where figures only are wanted. */
export interface DocketView extends UnofficialMark, Partial<DocketLists> {
  readonly schema: 'ratione/docket/1';
  readonly on: Day;
  readonly as_of: Day;
  readonly stats: DocketStats;
  readonly record: RecordStamp;
}

export function docketView(context: ViewContext, on: Day, { statsOnly = false }: { readonly statsOnly?: boolean } = {}): DocketView {
  const { record } = context.ratione;
  const { situations, persons, ...stats } = docketOn(record, docketDay(context, on));
  return {
    schema: 'ratione/docket/1',
    ...unofficialMark(context),
    on,
    as_of: context.asOf,
    ...(statsOnly ? {} : { situations, persons }),
    stats,
    record: recordStamp(context, docketChecked(record)),
  };
}

/** What had not happened by the day of asking cannot be counted, whatever day is asked about. */
export function docketDay({ asOf }: Pick<ViewContext, 'asOf'>, on: Day): Day {
  return on < asOf ? on : asOf;
}

/** The day on which the least recently checked situation was looked at. */
export function docketChecked(record: RecordData): Day {
  return record.situations.map((situation) => situation.checked.on).reduce((a, b) => (a < b ? a : b), record.version.date);
}

/** Persons, sentences and money as they stood on `day`. */
export function docketOn(record: RecordData, day: Day): DocketLists & DocketStats {
  const charged = record.persons.flatMap((person) => {
    const stage = stageOn(person, day);
    return stage === null ? [] : [{ person, stage }];
  });
  const article70 = new Set(record.cases.filter((entry) => entry.type === 'article-70').map((entry) => entry.id));
  const core = charged.filter(({ person }) => !article70.has(person.case));
  const offences = charged.filter(({ person }) => article70.has(person.case));
  const budgets = record.budget.filter((year) => year.from <= day);
  const approved = budgets.filter((year) => year.approvedThousandEur !== null);
  const sum = (years: readonly { readonly approvedThousandEur: number | null }[]) =>
    Math.round(years.reduce((total, year) => total + (year.approvedThousandEur ?? 0), 0) * 1000);
  return {
    situations: record.situations.flatMap((situation) => {
      const opened = openedBy(situation, day);
      return opened === null ? [] : [{ id: situation.id, name: situation.name, opened }];
    }),
    persons: charged.map(({ person, stage }) => ({
      id: person.id,
      name: person.name,
      situation: person.situation,
      public_from: publicFrom(person),
      stage,
      article_70: article70.has(person.case),
    })),
    examinations: record.situations.filter((situation) => underExamination(situation, day)).length,
    persons_charged: new Set(charged.map(({ person }) => person.name)).size,
    by_stage: countByStage(core),
    article_70_by_stage: countByStage(offences),
    sentences: pronounced(core, day),
    convictions: withEvent(core, 'convicted', day),
    article_70_convictions: withEvent(offences, 'convicted', day),
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

interface Charged {
  readonly person: Person;
  readonly stage: Stage;
}

function countByStage(charged: readonly Charged[]): DocketStats['by_stage'] {
  return Object.fromEntries(STAGES.map((stage) => [stage, charged.filter((entry) => entry.stage === stage).length]));
}

function pronounced(core: readonly Charged[], day: Day): DocketStats['sentences'] {
  return core
    .flatMap(({ person }) =>
      person.sentence?.core === true && person.sentence.on <= day
        ? [{ person: person.id, name: person.name, on: person.sentence.on, months: person.sentence.months }]
        : [],
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

function withEvent(charged: readonly Charged[], kind: 'convicted' | 'acquitted', day: Day): readonly NamedEvent[] {
  return charged.flatMap(({ person }) => {
    const event = eventsBy(person, day).find((entry) => entry.kind === kind);
    return event === undefined ? [] : [{ person: person.id, name: person.name, on: event.on }];
  });
}

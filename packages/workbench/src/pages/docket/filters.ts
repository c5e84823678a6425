import type { CourtCase, Day, Person, RecordData, Situation } from '@ratione/engine';
import { firstKnown, publicFrom, type Stage, stageOn, type ViewContext, visiblePersons, visibleSituations } from '@ratione/engine/views';
import { useLinkText } from '../../app/link-state.ts';
import { matches } from '../../parts/matches.ts';
import { type Region, regionsOf } from './regions.ts';

/** What a link to the docket keeps besides the day. Empty: not filtered. */
export interface Filters {
  readonly words: string;
  readonly situation: string;
  readonly stage: string;
  readonly year: string;
  readonly region: string;
}

export type FilterName = keyof Filters;

export function useFilters(): readonly [Filters, Readonly<Record<FilterName, (value: string) => void>>] {
  const [words, setWords] = useLinkText('q');
  const [situation, setSituation] = useLinkText('situation');
  const [stage, setStage] = useLinkText('stage');
  const [year, setYear] = useLinkText('year');
  const [region, setRegion] = useLinkText('region');
  return [
    { words, situation, stage, year, region },
    { words: setWords, situation: setSituation, stage: setStage, year: setYear, region: setRegion },
  ];
}

export interface PersonRow {
  readonly person: Person;
  readonly stage: Stage;
  readonly publicFrom: Day;
  readonly situation: Situation | undefined;
  readonly regions: readonly Region[];
}

/** Everybody publicly charged by the day of asking, with the stage on it, the earliest first. */
export function personRows(context: ViewContext): readonly PersonRow[] {
  const { record } = context.ratione;
  return visiblePersons(context)
    .flatMap((person) => {
      const stage = stageOn(person, context.asOf);
      if (stage === null) return [];
      const situation = record.situations.find((one) => one.id === person.situation);
      return [{ person, stage, publicFrom: publicFrom(person), situation, regions: regionsOf(record, situation?.states ?? []) }];
    })
    .sort((one, other) =>
      one.publicFrom < other.publicFrom ? -1 : one.publicFrom > other.publicFrom ? 1 : one.person.name < other.person.name ? -1 : 1,
    );
}

export function keepPersons(rows: readonly PersonRow[], filters: Filters): readonly PersonRow[] {
  return rows.filter(
    ({ person, stage, publicFrom: day, situation, regions }) =>
      (filters.situation === '' || person.situation === filters.situation) &&
      (filters.stage === '' || stage === filters.stage) &&
      (filters.year === '' || day.startsWith(filters.year)) &&
      (filters.region === '' || regions.some((region) => region === filters.region)) &&
      matches([person.name, person.case, person.role, situation?.name, ...(situation?.names ?? [])].join(' '), filters.words),
  );
}

export interface SituationRow {
  readonly situation: Situation;
  readonly known: Day;
  readonly regions: readonly Region[];
}

/** Every situation known by the day of asking, the earliest first. */
export function situationRows(context: ViewContext): readonly SituationRow[] {
  return visibleSituations(context)
    .map((situation) => ({ situation, known: firstKnown(situation), regions: regionsOf(context.ratione.record, situation.states) }))
    .sort((one, other) => (one.known < other.known ? -1 : one.known > other.known ? 1 : one.situation.id < other.situation.id ? -1 : 1));
}

/** `persons`: those left after filtering; a stage of persons keeps the situations in which one stands at it. */
export function keepSituations(rows: readonly SituationRow[], filters: Filters, persons: readonly PersonRow[]): readonly SituationRow[] {
  return rows.filter(
    ({ situation, known, regions }) =>
      (filters.situation === '' || situation.id === filters.situation) &&
      (filters.stage === '' || persons.some((row) => row.person.situation === situation.id)) &&
      (filters.year === '' || known.startsWith(filters.year)) &&
      (filters.region === '' || regions.some((region) => region === filters.region)) &&
      matches([situation.name, ...situation.names, situation.number ?? ''].join(' '), filters.words),
  );
}

export interface CaseRow {
  readonly entry: CourtCase;
  readonly persons: readonly PersonRow[];
  readonly from: Day;
}

/** Cases in which somebody was publicly charged by the day of asking, each with those persons. */
export function caseRows(record: RecordData, rows: readonly PersonRow[]): readonly CaseRow[] {
  return record.cases
    .flatMap((entry) => {
      const persons = rows.filter(({ person }) => person.case === entry.id);
      const [first] = persons;
      return first === undefined ? [] : [{ entry, persons, from: first.publicFrom }];
    })
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : one.entry.id < other.entry.id ? -1 : 1));
}

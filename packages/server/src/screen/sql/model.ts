import { suppositionColumns } from '../supposition.ts';
import type { ColumnType } from './dialect.ts';

export interface TableModel {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
}

/** Days that no row has: an unknown day is looked up here. */
export const NO_DAY = '0001-01-01';
export const AFTER_NO_DAY = '1900-01-02';
/** Every day before the first change of any status. */
export const EARLIEST = '0001-01-01';

export const CERTAINTY = { period: 0, within: 1, unknown: 2 } as const;

/** A track is a place with an actor and a kind of crime: place times this, plus the kind. */
export const KINDS = 4096;

/** What the texts of a row about its place were read as. */
export const PLACE_TEXT = {
  name: 'ratione_place_text',
  columns: {
    place_text: 'integer',
    lat: 'number',
    lon: 'number',
    place_id: 'integer',
    place: 'text',
    place_confidence: 'text',
    place_issue: 'text',
  },
} as const satisfies TableModel;

export const DAY_TEXT = {
  name: 'ratione_day_text',
  columns: {
    day_text: 'integer',
    first_day: 'day',
    last_day: 'day',
    certainty: 'integer',
    day_issue: 'text',
  },
} as const satisfies TableModel;

export const EVENT_TEXT = {
  name: 'ratione_event_text',
  columns: {
    event_text: 'integer',
    kind: 'integer',
    crime: 'text',
    candidates: 'text',
    missing_facts: 'text',
    actor_state: 'text',
    event_issue: 'text',
  },
} as const satisfies TableModel;

/** A dictionary with the texts themselves, for an engine that finds its rows by them. */
export function withTexts(model: TableModel, texts: Readonly<Record<string, ColumnType>>): TableModel {
  const [[number = '', type = 'integer'] = [], ...readings] = Object.entries(model.columns);
  return { name: model.name, columns: { [number]: type, ...texts, ...Object.fromEntries(readings) } };
}

/** The engine’s answers, each with the days it holds for. */
export const ANSWER = {
  name: 'ratione_answer',
  columns: {
    track: 'integer',
    certainty: 'integer',
    from_day: 'day',
    until_day: 'day',
    last_from: 'day',
    last_until: 'day',
    reach: 'text',
    reach_by_place: 'text',
    settled_by: 'text',
    bases: 'text',
    states: 'text',
    bars: 'text',
    trigger_type: 'text',
    situation: 'text',
    reach_if_actor_national: 'text',
    held_position: 'text',
    question: 'text',
  },
} as const satisfies TableModel;

/** The answers with those under supposed acts beside them, two columns for each set of acts. */
export function answersWith(suppositions: readonly string[]): TableModel {
  const more = suppositions.flatMap(suppositionColumns).map((column) => [column, 'text'] as const);
  return { name: ANSWER.name, columns: { ...ANSWER.columns, ...Object.fromEntries(more) } };
}

/** Track of each place by code or unit, for rows that name one. */
export const PLACE_CODE = {
  name: 'ratione_place_code',
  columns: { code: 'text', place_id: 'integer', place: 'text' },
} as const satisfies TableModel;

/** Kind of each crime asked about, for an unnamed actor. */
export const CRIME_KIND = { name: 'ratione_crime_kind', columns: { crime: 'text', kind: 'integer' } } as const satisfies TableModel;

import type { DuckDBConnection } from '@duckdb/node-api';
import {
  type CountryReader,
  candidatesInWords,
  crimeClassOf,
  type Day,
  type DayStyle,
  type PlaceReader,
  type ReadingRule,
  type RowEvent,
  type RowIssue,
  readRowDays,
  readRowEvent,
} from '@ratione/engine';
import { dayNumber, TableWriter } from './append.ts';
import { type DistinctTexts, type Kind, textsOf } from './distinct-texts.ts';
import type { Mapping } from './intake/mapping.ts';
import type { Cells } from './sql/emit.ts';
import { CERTAINTY, DAY_TEXT, EVENT_TEXT, KINDS, NO_DAY, PLACE_TEXT, type TableModel } from './sql/model.ts';

/** What the distinct texts of a table were read as, and the ids under which the working tables know it. */
export interface Dictionaries {
  /** Place keys by id. */
  readonly places: readonly string[];
  /** Crime class and actor by id. */
  readonly kinds: readonly { readonly crime: string; readonly actor: string | null }[];
  /** First and last day and certainty, three numbers a text; days from 1 January 1970. */
  readonly days: Int32Array;
  /** Issues by the number of the text. */
  readonly issues: Readonly<Record<Kind, ReadonlyMap<number, readonly RowIssue[]>>>;
  /** Rows with each issue, by the kind of text it was found in. */
  readonly issueRows: Readonly<Record<Kind, ReadonlyMap<string, number>>>;
  /** Rows read by each rule. */
  readonly ruleRows: ReadonlyMap<ReadingRule, number>;
  readonly dayOrder: DayStyle['order'];
}

export interface Readers {
  /** The day of asking: conduct dated later is answered by what was known on it, and counted. */
  readonly asOf: Day;
  readonly places: PlaceReader;
  readonly countries: CountryReader;
}

type Reading = { readonly issues: readonly RowIssue[]; readonly rules: readonly ReadingRule[] };

/** Reads every distinct text once, and writes what it was read as beside its number. */
export async function readTexts(
  connections: { readonly read: DuckDBConnection; readonly write: DuckDBConnection },
  distinct: DistinctTexts,
  mapping: Mapping,
  readers: Readers,
  told: (rows: number) => void = () => undefined,
): Promise<Dictionaries> {
  const issues = { place: new Map<number, readonly RowIssue[]>(), day: new Map(), event: new Map() };
  const issueRows = { place: new Map<string, number>(), day: new Map(), event: new Map() };
  const ruleRows = new Map<ReadingRule, number>();
  const note = (kind: Kind, id: number, rows: number, read: Reading): string | null => {
    for (const rule of read.rules) ruleRows.set(rule, (ruleRows.get(rule) ?? 0) + rows);
    if (read.issues.length === 0) return null;
    issues[kind].set(id, read.issues);
    const codes = [...new Set(read.issues.map((issue) => issue.code))];
    for (const code of codes) issueRows[kind].set(code, (issueRows[kind].get(code) ?? 0) + rows);
    return codes.join('; ');
  };
  const dayOrder = mapping.dayOrder === 'by-values' ? await orderOfDays(connections.read) : mapping.dayOrder;
  const style: DayStyle = { precision: mapping.dayPrecision, order: dayOrder };
  let done = 0;
  const fill = async (
    kind: Kind,
    model: TableModel,
    read: (id: number, rows: number, texts: readonly string[]) => Cells,
  ): Promise<void> => {
    const writer = await TableWriter.create(connections.write, model);
    for await (const batch of textsOf(connections.read, kind)) {
      for (const { id, rows, texts } of batch) writer.write([id, ...read(id, rows, texts)]);
      done += batch.length;
      told(done);
    }
    writer.close();
  };

  const places = new Map<string, number>();
  await fill('place', PLACE_TEXT, (id, rows, [latitude = '', longitude = '', precision = '', country = '', ucdpId = '', iso = '']) => {
    const read = readers.places.read({ latitude, longitude, precision, country, ucdpId, iso });
    let placeId = places.get(read.key);
    if (placeId === undefined) {
      if (places.size === MOST_PLACES) throw new Error('more places than a track has numbers for');
      placeId = places.size;
      places.set(read.key, placeId);
    }
    return [read.lat, read.lon, placeId, read.key === '' ? null : read.key, read.confidence, note('place', id, rows, read)];
  });
  const days = new Int32Array(3 * distinct.counts.day);
  await fill('day', DAY_TEXT, (id, rows, [start = '', end = '', precision = '']) => {
    const read = readRowDays({ start, end, precision }, style);
    const certainty = read.first === null || read.last === null ? CERTAINTY.unknown : CERTAINTY[read.certainty];
    const [first, last] = [read.first ?? NO_DAY, read.last ?? NO_DAY];
    days.set([dayNumber(first), dayNumber(last), certainty], 3 * id);
    const later: readonly ReadingRule[] = first > readers.asOf ? ['day-after-the-day-of-asking'] : [];
    return [first, last, certainty, note('day', id, rows, { issues: read.issues, rules: [...read.rules, ...later] })];
  });
  const kinds = new Map<string, { readonly id: number; readonly crime: string; readonly actor: string | null }>();
  await fill('event', EVENT_TEXT, (id, rows, texts) => {
    const [type = '', event = '', subEvent = '', actorA = '', actorB = '', conflict = '', dyad = '', civilians = '0'] = texts;
    const read = readRowEvent(
      { type, event, subEvent, actorA, actorB, conflict, dyad, civilianDeaths: civilians === '1' },
      readers.countries,
    );
    return [
      kindOf(read, kinds),
      read.crime,
      candidatesInWords(read.candidates) || null,
      read.missing.join('; ') || null,
      read.actorState,
      note('event', id, rows, read),
    ];
  });
  return { places: [...places.keys()], kinds: [...kinds.values()], days, issues, issueRows, ruleRows, dayOrder };
}

/** A track is a whole number of 32 bits. */
const MOST_PLACES = Math.floor(2 ** 31 / KINDS);

function kindOf(
  read: RowEvent,
  kinds: Map<string, { readonly id: number; readonly crime: string; readonly actor: string | null }>,
): number {
  const crime = crimeClassOf(read.crime);
  const key = `${crime} ${read.actorState ?? ''}`;
  let kind = kinds.get(key);
  if (kind === undefined) {
    if (kinds.size === KINDS) throw new Error('more kinds of crime and actors than a track has numbers for');
    kind = { id: kinds.size, crime, actor: read.actorState };
    kinds.set(key, kind);
  }
  return kind.id;
}

/** Whether the file writes the day or the month first: shown by any number above twelve. */
async function orderOfDays(connection: DuckDBConnection): Promise<DayStyle['order']> {
  const part = (group: number): string =>
    `max(TRY_CAST(regexp_extract(start_day, '^(\\d{1,2})[/-](\\d{1,2})[/-]\\d{4}', ${group}) AS INTEGER))`;
  const reader = await connection.runAndReadAll(`SELECT ${part(1)}, ${part(2)} FROM seen_day`);
  const [first, second] = (reader.getRows()[0] ?? []).map((cell) => (cell === null ? 0 : Number(cell)));
  if ((first ?? 0) > 12 && (second ?? 0) <= 12) return 'day-first';
  return (second ?? 0) > 12 && (first ?? 0) <= 12 ? 'month-first' : 'unclear';
}

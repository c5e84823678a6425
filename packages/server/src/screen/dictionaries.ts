import type { DuckDBConnection } from '@duckdb/node-api';
import {
  type CountryReader,
  candidatesInWords,
  crimeClassOf,
  type DayStyle,
  type PlaceReader,
  type ReadingRule,
  type RowEvent,
  type RowIssue,
  readRowDays,
  readRowEvent,
} from '@ratione/engine';
import { TableWriter } from './append.ts';
import type { Mapping } from './intake/mapping.ts';
import { STAGED } from './intake/stage.ts';
import { countsAny } from './sql/emit.ts';
import { CERTAINTY, DAY_TEXT, EVENT_TEXT, NO_DAY, PLACE_TEXT, type TableModel } from './sql/model.ts';

/** What the distinct texts of a table were read as, and the ids under which the working tables know it. */
export interface Dictionaries {
  /** Place keys by id. */
  readonly places: readonly string[];
  /** Crime class and actor by id. */
  readonly kinds: readonly { readonly crime: string; readonly actor: string | null }[];
  readonly issues: Readonly<Record<Kind, ReadonlyMap<number, readonly RowIssue[]>>>;
  readonly rules: Readonly<Record<Kind, ReadonlyMap<number, readonly ReadingRule[]>>>;
  readonly dayOrder: DayStyle['order'];
  readonly distinct: Readonly<Record<Kind, number>>;
}

export type Kind = 'place' | 'day' | 'event';

export interface Readers {
  readonly places: PlaceReader;
  readonly countries: CountryReader;
}

/** Two connections: one that reads, one that writes. */
export interface Connections {
  readonly read: DuckDBConnection;
  readonly write: DuckDBConnection;
}

/** Reads every distinct text of the staged table once. */
export async function readTexts(connections: Connections, mapping: Mapping, readers: Readers): Promise<Dictionaries> {
  const found = {
    issues: { place: new Map(), day: new Map(), event: new Map() },
    rules: { place: new Map(), day: new Map(), event: new Map() },
  } satisfies Pick<Dictionaries, 'issues' | 'rules'>;
  const combinations = new Map<string, readonly ReadingRule[]>();
  const note = (
    kind: Kind,
    id: number,
    { issues, rules }: { readonly issues: readonly RowIssue[]; readonly rules: readonly ReadingRule[] },
  ): string | null => {
    if (issues.length > 0) (found.issues[kind] as Map<number, readonly RowIssue[]>).set(id, issues);
    if (rules.length > 0) {
      const key = rules.join();
      const shared = combinations.get(key) ?? rules;
      combinations.set(key, shared);
      (found.rules[kind] as Map<number, readonly ReadingRule[]>).set(id, shared);
    }
    return issues.length === 0 ? null : [...new Set(issues.map((issue) => issue.code))].join('; ');
  };
  const places = new Map<string, number>();
  const kinds = new Map<string, { readonly id: number; readonly crime: string; readonly actor: string | null }>();
  const dayOrder = mapping.dayOrder === 'by-values' ? await orderOfDays(connections.read) : mapping.dayOrder;
  const style: DayStyle = { precision: mapping.dayPrecision, order: dayOrder };
  const s = STAGED;

  const placeTexts = {
    latitude: s.latitude,
    longitude: s.longitude,
    place_precision: s['place-precision'],
    country: s.country,
    ucdp_country: s['ucdp-country'],
    iso_country: s['iso-country'],
  };
  const placeCount = await fill(
    connections,
    PLACE_TEXT,
    placeTexts,
    (id, [latitude = '', longitude = '', precision = '', country = '', ucdpId = '', iso = '']) => {
      const read = readers.places.read({ latitude, longitude, precision, country, ucdpId, iso });
      const placeId = places.get(read.key) ?? places.size;
      places.set(read.key, placeId);
      return [read.lat, read.lon, placeId, read.key === '' ? null : read.key, read.confidence, note('place', id, read)];
    },
  );
  const dayTexts = { start_day: s.start, end_day: s.end, day_precision: s['day-precision'] };
  const dayCount = await fill(connections, DAY_TEXT, dayTexts, (id, [start = '', end = '', precision = '']) => {
    const read = readRowDays({ start, end, precision }, style);
    const certainty = read.first === null || read.last === null ? CERTAINTY.unknown : CERTAINTY[read.certainty];
    return [read.first ?? NO_DAY, read.last ?? NO_DAY, certainty, note('day', id, read)];
  });
  const eventTexts = {
    violence_type: s['type-of-violence'],
    event_type: s['event-type'],
    sub_event_type: s['sub-event-type'],
    actor_a: s['actor-a'],
    actor_b: s['actor-b'],
    civilian_deaths: countsAny(s['civilian-deaths']),
  };
  const eventCount = await fill(
    connections,
    EVENT_TEXT,
    eventTexts,
    (id, [type = '', event = '', subEvent = '', actorA = '', actorB = '', civilians = '0']) => {
      const read = readRowEvent({ type, event, subEvent, actorA, actorB, civilianDeaths: civilians === '1' }, readers.countries);
      return [
        kindOf(read, kinds),
        read.crime,
        candidatesInWords(read.candidates) || null,
        read.missing.join('; ') || null,
        read.actorState,
        note('event', id, read),
      ];
    },
  );
  return {
    places: [...places.keys()],
    kinds: [...kinds.values()],
    ...found,
    dayOrder,
    distinct: { place: placeCount, day: dayCount, event: eventCount },
  };
}

function kindOf(
  read: RowEvent,
  kinds: Map<string, { readonly id: number; readonly crime: string; readonly actor: string | null }>,
): number {
  const crime = crimeClassOf(read.crime);
  const key = `${crime} ${read.actorState ?? ''}`;
  let kind = kinds.get(key);
  if (kind === undefined) {
    kind = { id: kinds.size, crime, actor: read.actorState };
    kinds.set(key, kind);
  }
  return kind.id;
}

type Row = readonly (string | number | null)[];

/** Numbers the distinct texts, has each read once, and puts text and reading side by side; returns how many there are. */
async function fill(
  { read, write }: Connections,
  model: TableModel,
  texts: Readonly<Record<string, string>>,
  entry: (id: number, texts: readonly string[]) => Row,
): Promise<number> {
  const [number = '', ...columns] = Object.keys(model.columns);
  const found = Object.entries(texts).map(([column, sql]) => `${sql} AS ${column}`);
  await write.run(
    `CREATE OR REPLACE TABLE seen AS SELECT CAST(row_number() OVER () - 1 AS INTEGER) AS ${number}, * FROM (SELECT DISTINCT ${found.join(', ')} FROM source)`,
  );
  const reading = Object.fromEntries(Object.entries(model.columns).filter(([column]) => texts[column] === undefined));
  const writer = await TableWriter.create(write, { name: 'reading', columns: reading });
  const result = await read.stream('SELECT * FROM seen');
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    const [ids = [], ...cells] = chunk.getColumns();
    for (let row = 0; row < chunk.rowCount; row += 1) {
      const id = Number(ids[row]);
      writer.write([
        id,
        ...entry(
          id,
          cells.map((column) => String(column[row])),
        ),
      ]);
    }
  }
  writer.close();
  const ordered = columns.map((column) => `${texts[column] === undefined ? 'r' : 's'}.${column}`);
  await write.run(
    `CREATE OR REPLACE TABLE ${model.name} AS SELECT s.${number}, ${ordered.join(', ')} FROM seen s JOIN reading r ON r.${number} = s.${number}`,
  );
  await write.run('DROP TABLE seen');
  await write.run('DROP TABLE reading');
  return writer.rows;
}

/** Whether the file writes the day or the month first: shown by any number above twelve. */
async function orderOfDays(connection: DuckDBConnection): Promise<DayStyle['order']> {
  const part = (group: number): string =>
    `max(TRY_CAST(regexp_extract(${STAGED.start}, '^(\\d{1,2})[/-](\\d{1,2})[/-]\\d{4}', ${group}) AS INTEGER))`;
  const reader = await connection.runAndReadAll(`SELECT ${part(1)}, ${part(2)} FROM source`);
  const [first, second] = (reader.getRows()[0] ?? []).map((cell) => (cell === null ? 0 : Number(cell)));
  if ((first ?? 0) > 12 && (second ?? 0) <= 12) return 'day-first';
  return (second ?? 0) > 12 && (first ?? 0) <= 12 ? 'month-first' : 'unclear';
}

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
import { CERTAINTY, DAY_TEXT, EVENT_TEXT, NO_DAY, PLACE_TEXT } from './sql/model.ts';

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
  const note = (
    kind: Kind,
    id: number,
    { issues, rules }: { readonly issues: readonly RowIssue[]; readonly rules: readonly ReadingRule[] },
  ): string | null => {
    if (issues.length > 0) (found.issues[kind] as Map<number, readonly RowIssue[]>).set(id, issues);
    if (rules.length > 0) (found.rules[kind] as Map<number, readonly ReadingRule[]>).set(id, rules);
    return issues.length === 0 ? null : [...new Set(issues.map((issue) => issue.code))].join('; ');
  };
  const places = new Map<string, number>();
  const kinds = new Map<string, { readonly id: number; readonly crime: string; readonly actor: string | null }>();
  const dayOrder = mapping.dayOrder === 'by-values' ? await orderOfDays(connections.read) : mapping.dayOrder;
  const style: DayStyle = { precision: mapping.dayPrecision, order: dayOrder };
  const s = STAGED;

  const placeCount = await fill(
    connections,
    PLACE_TEXT,
    `SELECT DISTINCT ${s.latitude}, ${s.longitude}, ${s['place-precision']}, ${s.country}, ${s['ucdp-country']}, ${s['iso-country']} FROM source`,
    (id, [latitude = '', longitude = '', precision = '', country = '', ucdpId = '', iso = '']) => {
      const read = readers.places.read({ latitude, longitude, precision, country, ucdpId, iso });
      const placeId = places.get(read.key) ?? places.size;
      places.set(read.key, placeId);
      return [
        id,
        latitude,
        longitude,
        precision,
        country,
        ucdpId,
        iso,
        read.lat,
        read.lon,
        placeId,
        read.key === '' ? null : read.key,
        read.confidence,
        note('place', id, read),
      ];
    },
  );
  const dayCount = await fill(
    connections,
    DAY_TEXT,
    `SELECT DISTINCT ${s.start}, ${s.end}, ${s['day-precision']} FROM source`,
    (id, [start = '', end = '', precision = '']) => {
      const read = readRowDays({ start, end, precision }, style);
      const certainty = read.first === null || read.last === null ? CERTAINTY.unknown : CERTAINTY[read.certainty];
      return [id, start, end, precision, read.first ?? NO_DAY, read.last ?? NO_DAY, certainty, note('day', id, read)];
    },
  );
  const eventCount = await fill(
    connections,
    EVENT_TEXT,
    `SELECT DISTINCT ${s['type-of-violence']}, ${s['event-type']}, ${s['sub-event-type']}, ${s['actor-a']}, ${s['actor-b']}, CAST(${countsAny(s['civilian-deaths'])} AS VARCHAR) FROM source`,
    (id, [type = '', event = '', subEvent = '', actorA = '', actorB = '', civilians = '0']) => {
      const read = readRowEvent({ type, event, subEvent, actorA, actorB, civilianDeaths: civilians === '1' }, readers.countries);
      return [
        id,
        type,
        event,
        subEvent,
        actorA,
        actorB,
        Number(civilians),
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

async function fill(
  { read, write }: Connections,
  model: Parameters<typeof TableWriter.create>[1],
  sql: string,
  entry: (id: number, texts: readonly string[]) => Row,
): Promise<number> {
  const writer = await TableWriter.create(write, model);
  const result = await read.stream(sql);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    const columns = chunk.getColumns();
    for (let row = 0; row < chunk.rowCount; row += 1)
      writer.write(
        entry(
          writer.rows,
          columns.map((column) => String(column[row])),
        ),
      );
  }
  writer.close();
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

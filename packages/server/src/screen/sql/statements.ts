import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AssumedNational,
  CountryReader,
  crimeClassOf,
  crimes,
  type Day,
  daysBetween,
  FIRST_DAY,
  LAST_DAY,
  type Locator,
  PlaceReader,
  type Ratione,
  type ScreenSettings,
  Tracks,
} from '@ratione/engine';
import { answerRows, findQuestions, spanOf } from '../answers.ts';
import { dayNumber } from '../append.ts';
import { type Dictionaries, readTexts } from '../dictionaries.ts';
import { gatherTexts, KINDS_OF_TEXT, type Kind, TEXTS } from '../distinct-texts.ts';
import { openDuck, rowsOf } from '../duck.ts';
import { createEvents, DICTIONARIES, keyDictionaries } from '../events.ts';
import { openInput } from '../intake/format.ts';
import { findMapping, type Mapping, type Role } from '../intake/mapping.ts';
import { sourceOf } from '../intake/source.ts';
import { viewSource } from '../intake/view.ts';
import type { ColumnType, Dialect } from './dialect.ts';
import { type Cells, countsAny, createTable, eventView, insertRows, quotedName, readWithoutSides, screenedView } from './emit.ts';
import { ANSWER, CERTAINTY, CRIME_KIND, EVENT_TEXT, KINDS, PLACE_CODE, PLACE_TEXT, type TableModel, withTexts } from './model.ts';

export interface SqlRequest {
  readonly dialect: Dialect;
  readonly ratione: Ratione;
  readonly settings: ScreenSettings;
  readonly national: AssumedNational;
}

/**
 * For rows that name their place by territory code or unit and their days as dates: the answer for every place, the four main kinds
 * of crime and every stretch of days, also for events of up to a year that cross from one stretch into another.
 */
export async function* statementsForCodes({
  dialect,
  ratione,
  settings,
  national,
  only,
}: SqlRequest & { readonly only?: readonly string[] }): AsyncGenerator<string> {
  const countries = new CountryReader(ratione);
  const reader = new PlaceReader(ratione, countries, null, 'none');
  const wanted = (id: string): boolean => only === undefined || only.includes(id);
  const codes = [...new Set([...ratione.record.states.map((file) => file.state), ...ratione.record.codes.map((one) => one.code)])]
    .filter(wanted)
    .sort();
  const places = new Map<string, number>();
  const placeId = (key: string): number => {
    const id = places.get(key) ?? places.size;
    places.set(key, id);
    return id;
  };
  const named: Cells[] = [];
  for (const code of codes) {
    const { key } = reader.read({ latitude: '', longitude: '', precision: '', country: '', ucdpId: '', iso: code });
    named.push([code, placeId(key), key]);
  }
  for (const unit of ratione.record.units)
    if (!codes.includes(unit.id) && wanted(unit.id)) named.push([unit.id, placeId(unit.id), unit.id]);
  const classes = [...KINDS_OFFERED];
  const original = crimes.filter((crime) => classes.includes(crimeClassOf(crime.id)));
  const kinds = classes.map((crime) => ({ crime, actor: null }));
  const tracks = new Tracks(ratione, settings, national);
  const dictionaries = { places: [...places.keys()], kinds };

  yield header(`Places by territory code or unit; ${named.length} of them`, ratione, settings);
  yield* table(PLACE_CODE, named, dialect);
  yield* table(
    CRIME_KIND,
    original.map((crime) => [crime.id, classes.indexOf(crimeClassOf(crime.id))]),
    dialect,
  );
  yield* table(
    PLACE_TEXT,
    named
      .map(([, id, key]) => [Number(id), null, null, Number(id), String(key), 'country', null])
      .filter((row, index, all) => all.findIndex((other) => other[0] === row[0]) === index),
    dialect,
  );
  yield* table(
    EVENT_TEXT,
    original.map((crime, index) => [index, classes.indexOf(crimeClassOf(crime.id)), crime.id, '', '', null, null]),
    dialect,
  );
  yield* table(ANSWER, answerRows(everyUse(dictionaries, tracks), dictionaries, tracks), dialect);
  yield `-- Make ratione_event from your rows. crime: a paragraph of 1998, as 8.2.c.i-1; certainty: ${CERTAINTY.period} for conduct from the first to the last day,
-- ${CERTAINTY.within} for conduct on some day of them. Spans of more than a year across a change of status find no answer and stay null.
-- CREATE VIEW ratione_event AS SELECT e.row_number, e.id, c.place_id * ${KINDS} + k.kind AS track, e.certainty, e.first_day, e.last_day, c.place_id AS place_text, 0 AS day_text, t.event_text
--   FROM your_rows e JOIN ratione_place_code c ON c.code = e.code JOIN ratione_crime_kind k ON k.crime = e.crime JOIN ratione_event_text t ON t.crime = e.crime;
-- Then:
${screenedView(dialect).replace(/^/gm, '-- ')}`;
}

/** Genocide, crimes against humanity, war crimes of either kind of conflict; not the offences with rules of their own. */
const KINDS_OFFERED: readonly string[] = ['6.a', '7.1.a', '8.2.a.i', '8.2.c.i-1'].map(crimeClassOf);

const LONGEST_SPAN = 366;

/** Every stretch of every track, and every pair that an event of up to a year can begin and end in. */
function everyUse(
  { places, kinds }: Pick<Dictionaries, 'places' | 'kinds'>,
  tracks: Tracks,
): ReadonlyMap<number, { readonly starts: Int32Array; readonly used: Set<number> }> {
  const uses = new Map<number, { readonly starts: Int32Array; readonly used: Set<number> }>();
  for (const [place, key] of places.entries()) {
    for (const [kind, { crime }] of kinds.entries()) {
      const days = tracks.starts(key, null, crime);
      const starts = Int32Array.from(days, dayNumber);
      const used = new Set<number>([-1]);
      for (const [begins, from] of days.entries()) {
        used.add(begins);
        for (let ends = begins + 1; ends < days.length; ends += 1) {
          const until: Day = days[begins + 1] ?? LAST_DAY;
          if (daysBetween(until, days[ends] ?? LAST_DAY) > LONGEST_SPAN) break;
          for (const sure of [CERTAINTY.period, CERTAINTY.within])
            used.add(spanOf(starts, sure, dayNumber(from), dayNumber(days[ends] ?? FIRST_DAY)));
        }
      }
      uses.set(place * KINDS + kind, { starts, used });
    }
  }
  return uses;
}

/** For the rows of one file, wherever it has been loaded as text: what its texts were read as, and the answers they need. */
export async function* statementsForFile(
  request: SqlRequest & { readonly file: string; readonly name: string; readonly locator: Locator | null },
): AsyncGenerator<string> {
  const { dialect, ratione, settings, national } = request;
  const folder = mkdtempSync(join(tmpdir(), 'ratione-sql-'));
  try {
    const duck = await openDuck({ folder, memory: '700MB', threads: 2 });
    const connections = { read: await duck.connect(), write: await duck.connect() };
    const source = await sourceOf(connections.read, await openInput(request.file, request.name, folder), folder);
    const mapping = findMapping(source.columns, source.sample);
    const countries = new CountryReader(ratione);
    const { write } = connections;
    const view = await viewSource(write, source, mapping, false, folder);
    const distinct = await gatherTexts(write, view);
    const dictionaries = await readTexts(connections, distinct, mapping, {
      asOf: settings.asOf,
      countries,
      places: new PlaceReader(ratione, countries, request.locator, mapping.placePrecision),
    });
    await createEvents(write, distinct, view);
    await keyDictionaries(write);
    const tracks = new Tracks(ratione, settings, national);
    const uses = await findQuestions(write, dictionaries, tracks);
    yield header(`The texts of ${request.name}, and the answers they need`, ratione, settings);
    for (const kind of KINDS_OF_TEXT) {
      const model = withTexts(DICTIONARIES[kind], textTypes(kind));
      const numeric = Object.values(model.columns).map((type) => type === 'integer' || type === 'number');
      const columns = Object.keys(model.columns).map((column) => `${TEXTS[kind][column] === undefined ? 't' : 's'}.${column}`);
      const rows = await rowsOf(
        write,
        `SELECT ${columns.join(', ')} FROM ${model.name} t JOIN seen_${kind} s ON s.rowid = t.${kind}_text ORDER BY 1`,
      );
      yield* table(
        model,
        rows.map((row) => row.map((cell, index) => (cell !== null && numeric[index] === true ? Number(cell) : cell))),
        dialect,
      );
    }
    yield* table(ANSWER, answerRows(uses, dictionaries, tracks), dialect);
    yield `-- Your rows are expected in a table ratione_input: every column of the file as text, none null, and row_number from 1.\n${viewOf(mapping, dialect)}`;
    yield screenedView(dialect);
    connections.read.closeSync();
    connections.write.closeSync();
    duck.closeSync();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The view of events over the file as loaded, by the names it gives its columns. */
function viewOf(mapping: Mapping, dialect: Dialect): string {
  const column = (role: Role): string => {
    const name = mapping.columns[role];
    return name === undefined ? "''" : `s.${quotedName(name, dialect)}`;
  };
  const inName = (role: Role): string => readWithoutSides(column(role), column('actor-a'), column('actor-b'));
  return eventView('ratione_input', 's.row_number', column('id'), {
    place: {
      latitude: column('latitude'),
      longitude: column('longitude'),
      place_precision: column('place-precision'),
      country: column('country'),
      ucdp_country: column('ucdp-country'),
      iso_country: column('iso-country'),
    },
    day: { start_day: column('start'), end_day: column('end'), day_precision: column('day-precision') },
    event: {
      violence_type: column('type-of-violence'),
      event_type: column('event-type'),
      sub_event_type: column('sub-event-type'),
      actor_a: column('actor-a'),
      actor_b: column('actor-b'),
      conflict_read: inName('conflict'),
      dyad_read: inName('dyad'),
      civilian_deaths: countsAny(column('civilian-deaths')),
    },
  });
}

function textTypes(kind: Kind): Readonly<Record<string, ColumnType>> {
  return Object.fromEntries(Object.keys(TEXTS[kind]).map((column) => [column, column === 'civilian_deaths' ? 'integer' : 'text']));
}

function* table(model: TableModel, rows: Iterable<Cells>, dialect: Dialect): Generator<string> {
  yield createTable(model, dialect);
  yield* insertRows(model, rows, dialect);
}

function header(words: string, ratione: Ratione, { asOf }: ScreenSettings): string {
  return `-- ${words}. As of ${asOf}; record ${ratione.record.version.hash}.\n-- An event is not a crime: each answer says what the Court could try if it were one.\nSELECT 1`;
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type Certainty, crimeClassOf, type Tracks } from '@ratione/engine';
import { dayNumber, TableWriter } from './append.ts';
import type { Dictionaries } from './dictionaries.ts';
import { rowsOf } from './duck.ts';
import { EVENT_WORDS, EVENTS } from './events.ts';
import type { Cells } from './sql/emit.ts';
import { AFTER_NO_DAY, CERTAINTY, EARLIEST, KINDS, NO_DAY, type TableModel } from './sql/model.ts';

/** Which stretches of days the rows of one track begin and end in. */
interface TrackUse {
  readonly starts: Int32Array;
  readonly used: Set<number>;
}

/** What the numbers of places and kinds stand for. */
type Named = Pick<Dictionaries, 'places' | 'kinds'>;

const SPAN = 1 << 12;
/** Milliseconds after which what waits beside the answers has its turn. */
const TURN = 10;

/** Beginnings and ends of the days of a text, as numbers of stretches of any track; texts that share them ask alike. */
const DAY_STRETCH = { name: 'day_stretch', columns: { day_text: 'integer', stretch: 'integer' } } as const satisfies TableModel;

/** The distinct questions of `event`: days that no status of any track in use tells apart count as one. */
export async function findQuestions(
  connection: DuckDBConnection,
  dictionaries: Dictionaries,
  tracks: Tracks,
): Promise<ReadonlyMap<number, TrackUse>> {
  const uses = new Map<number, TrackUse>();
  for (const [cell] of await rowsOf(connection, `SELECT DISTINCT ${EVENT_WORDS.track} FROM ${EVENTS} ORDER BY 1`)) {
    const track = Number(cell);
    uses.set(track, { starts: startsOf(track, dictionaries, tracks), used: new Set() });
  }
  const starts = Int32Array.from([...new Set([...uses.values()].flatMap((use) => [...use.starts]))].sort((one, other) => one - other));
  const { days } = dictionaries;
  const stretches = new Map<string, number>();
  const example: number[] = [];
  const writer = await TableWriter.create(connection, DAY_STRETCH);
  for (let text = 0; 3 * text < days.length; text += 1) {
    const [first = 0, last = 0, certainty = 0] = days.subarray(3 * text, 3 * text + 3);
    const begins = certainty === CERTAINTY.unknown ? -1 : stretchOf(starts, first);
    const ends = certainty === CERTAINTY.unknown ? -1 : last === first ? begins : stretchOf(starts, last);
    const key = `${begins} ${ends} ${begins === ends ? '' : certainty}`;
    let stretch = stretches.get(key);
    if (stretch === undefined) {
      stretch = stretches.size;
      stretches.set(key, stretch);
      example.push(text);
    }
    writer.write([text, stretch]);
  }
  writer.close();
  const asked = await rowsOf(
    connection,
    `SELECT DISTINCT ${EVENT_WORDS.track}, d.stretch FROM ${EVENTS} JOIN ${DAY_STRETCH.name} d ON d.day_text = w.day_text`,
  );
  for (const [track, stretch] of asked) {
    const use = uses.get(Number(track));
    const text = example[Number(stretch)] ?? 0;
    const [first = 0, last = 0, certainty = 0] = days.subarray(3 * text, 3 * text + 3);
    use?.used.add(spanOf(use.starts, certainty, first, last));
  }
  return uses;
}

/** One number for the stretches a row begins and ends in; where they are one, how sure the days are no longer matters. */
export function spanOf(starts: Int32Array, certainty: number, first: number, last: number): number {
  if (certainty === CERTAINTY.unknown) return -1;
  const begins = stretchOf(starts, first);
  const ends = last === first ? begins : stretchOf(starts, last);
  return begins === ends ? begins : (begins * SPAN + ends) * 2 + certainty + SPAN;
}

function stretchOf(starts: Int32Array, day: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

function startsOf(track: number, { places, kinds }: Named, tracks: Tracks): Int32Array {
  const kind = kinds[track % KINDS];
  const days = tracks.starts(places[Math.floor(track / KINDS)] ?? '', kind?.actor ?? null, kind?.crime ?? '');
  return Int32Array.from(days, dayNumber);
}

/** Puts each distinct question to the engine once and writes the answers beside the days they hold for. */
export async function writeAnswers(
  connection: DuckDBConnection,
  uses: ReadonlyMap<number, TrackUse>,
  dictionaries: Named,
  tracks: Tracks,
  table: TableModel,
): Promise<number> {
  const writer = await TableWriter.create(connection, table);
  let turn = performance.now();
  for (const row of answerRows(uses, dictionaries, tracks)) {
    writer.write(row);
    if (performance.now() - turn < TURN) continue;
    await nextTurn();
    turn = performance.now();
  }
  writer.close();
  return writer.rows;
}

export function* answerRows(uses: ReadonlyMap<number, TrackUse>, { places, kinds }: Named, tracks: Tracks): Generator<Cells> {
  for (const [track, { used }] of [...uses].sort(([one], [other]) => one - other)) {
    const place = places[Math.floor(track / KINDS)] ?? '';
    const kind = kinds[track % KINDS];
    const crime = crimeClassOf(kind?.crime ?? '');
    const actor = kind?.actor ?? null;
    const starts = tracks.starts(place, actor, crime);
    for (const span of [...used].sort((one, other) => one - other)) {
      const both = span >= SPAN ? (span - SPAN) >> 1 : null;
      const begins = both === null ? span : Math.floor(both / SPAN);
      const ends = both === null ? span : both % SPAN;
      const certainty: Certainty = span < 0 ? 'unknown' : both === null || (span - SPAN) % 2 === 0 ? 'period' : 'within';
      const first = span < 0 ? null : (starts[begins] ?? null);
      const last = span < 0 ? null : (starts[ends] ?? null);
      const found = tracks.answer({ place, actor, crime, certainty, first, last });
      const { answer, supposed } = found;
      const days =
        span < 0
          ? [NO_DAY, AFTER_NO_DAY, NO_DAY, AFTER_NO_DAY]
          : [begins === 0 ? EARLIEST : found.from, found.until, ends === 0 ? EARLIEST : found.lastFrom, found.lastUntil];
      const cells = [
        answer.reach,
        answer.reachByPlace,
        listed(answer.settledBy),
        listed(answer.bases),
        listed(answer.states),
        listed(answer.bars),
        answer.trigger,
        answer.situation,
        answer.reachIfActorNational,
        listed(answer.position),
        answer.question,
        ...supposed.flatMap((one) => [one.reach, one.reachByPlace]),
      ];
      for (const sure of both === null && span >= 0 ? [CERTAINTY.period, CERTAINTY.within] : [CERTAINTY[certainty]])
        yield [track, sure, ...days, ...cells];
    }
  }
}

function listed(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join('; ');
}

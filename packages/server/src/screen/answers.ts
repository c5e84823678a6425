import type { DuckDBConnection } from '@duckdb/node-api';
import { type Certainty, crimeClassOf, type Tracks } from '@ratione/engine';
import { dayNumber, TableWriter } from './append.ts';
import type { Connections, Dictionaries } from './dictionaries.ts';
import type { Cells } from './sql/emit.ts';
import { AFTER_NO_DAY, CERTAINTY, EARLIEST, KINDS, NO_DAY, type TableModel } from './sql/model.ts';

/** Which stretches of days the rows of one track begin and end in. */
interface TrackUse {
  readonly starts: Int32Array;
  readonly used: Set<number>;
}

const SPAN = 1 << 12;

/** The distinct questions of `event`, found in one pass over whole numbers. */
export async function findQuestions(
  connection: DuckDBConnection,
  dictionaries: Dictionaries,
  tracks: Tracks,
): Promise<ReadonlyMap<number, TrackUse>> {
  const uses = new Map<number, TrackUse>();
  const epoch = `DATE '1970-01-01'`;
  const result = await connection.stream(`SELECT DISTINCT track, certainty, first_day - ${epoch}, last_day - ${epoch} FROM event`);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return uses;
    const [trackOf, certaintyOf, firstOf, lastOf] = [0, 1, 2, 3].map((index) => chunk.getColumnVector(index));
    for (let row = 0; row < chunk.rowCount; row += 1) {
      const track = Number(trackOf?.getItem(row));
      let use = uses.get(track);
      if (use === undefined) {
        use = { starts: startsOf(track, dictionaries, tracks), used: new Set() };
        uses.set(track, use);
      }
      use.used.add(spanOf(use.starts, Number(certaintyOf?.getItem(row)), Number(firstOf?.getItem(row)), Number(lastOf?.getItem(row))));
    }
  }
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

function startsOf(track: number, { places, kinds }: Dictionaries, tracks: Tracks): Int32Array {
  const kind = kinds[track % KINDS];
  const days = tracks.starts(places[Math.floor(track / KINDS)] ?? '', kind?.actor ?? null, kind?.crime ?? '');
  return Int32Array.from(days, dayNumber);
}

/** Puts each distinct question to the engine once and writes the answers beside the days they hold for. */
export async function writeAnswers(
  { write }: Connections,
  uses: ReadonlyMap<number, TrackUse>,
  dictionaries: Dictionaries,
  tracks: Tracks,
  table: TableModel,
): Promise<number> {
  const writer = await TableWriter.create(write, table);
  for (const row of answerRows(uses, dictionaries, tracks)) writer.write(row);
  writer.close();
  return writer.rows;
}

export function* answerRows(uses: ReadonlyMap<number, TrackUse>, { places, kinds }: Dictionaries, tracks: Tracks): Generator<Cells> {
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

import { statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import {
  type AssumedNational,
  CountryReader,
  type Day,
  ENGINE_VERSION,
  type Headline,
  type Locator,
  PlaceReader,
  type PositionId,
  type Ratione,
  Tracks,
} from '@ratione/engine';
import { findQuestions, writeAnswers } from './answers.ts';
import { codeRepeatedTexts, conflictType } from './codes.ts';
import { CREATE_DUPLICATES, createEvents, resultColumns, selectResult } from './columns.ts';
import { type Connections, type Dictionaries, readTexts } from './dictionaries.ts';
import { oneNumber, openDuck, rowsOf } from './duck.ts';
import { hashInput } from './input-hash.ts';
import { type InputFile, openInput } from './intake/format.ts';
import { InputProblem } from './intake/input-problem.ts';
import { findMapping, type Mapping } from './intake/mapping.ts';
import { linesOfRows } from './intake/repair.ts';
import { spoolStandardInput } from './intake/spool.ts';
import { repairedSource, type Source, sourceOf, stage } from './intake/stage.ts';
import { assumptionsOf, type Manifest } from './manifest.ts';
import { outputOf, writeResult } from './output.ts';
import { countRules, writeIssues } from './row-issues.ts';
import { Scratch } from './scratch.ts';
import { answersWith } from './sql/model.ts';
import { type Supposition, type SuppositionCounts, suppositionColumns } from './supposition.ts';
import { type OnProgress, Watch } from './watch.ts';

export interface ScreenRequest {
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly out: string;
  readonly ratione: Ratione;
  /** Acts only supposed, for a reach beside the first: all together, then each alone. */
  readonly suppositions: readonly Supposition[];
  readonly ownActs: number;
  readonly land: {
    readonly locator: Locator;
    readonly source: { readonly package: string; readonly version: string; readonly hash: string };
  } | null;
  readonly asOf: Day;
  readonly positions: ReadonlyMap<string, PositionId>;
  readonly national: AssumedNational;
  readonly withInput: boolean;
  /** Chooses the mapping once the columns are known; throws where it cannot. */
  readonly mapping?: (columns: readonly string[]) => Mapping;
  /** Told the mapping before the file is read. */
  readonly onMapping?: (mapping: Mapping, columns: readonly string[]) => void;
  /** Memory for tables before they go to disk, as in `450MB`. */
  readonly memory: string;
  readonly threads: number;
  /** Told five times a second, and at each step, how far the run has come. */
  readonly onProgress?: OnProgress;
  /** Stops the run: what it rejects with is the signal’s reason, and nothing is left behind. */
  readonly signal?: AbortSignal;
}

export interface Screened {
  readonly manifest: Manifest;
  /** Seconds spent on each step, by the clock and by the processors. */
  readonly seconds: Readonly<Record<string, number>>;
  readonly work: Readonly<Record<string, number>>;
}

export function issuesPath(out: string): string {
  return `${out}.issues.csv`;
}

export function manifestPath(out: string): string {
  return `${out}.manifest.json`;
}

/**
 * Screens one file: every record of it comes out, in order, with the answer to its question. Writes the result, its issues and its
 * manifest, all whole or none. Throws `InputProblem` where the file as a whole cannot be read, and the reason of `signal` where stopped.
 */
export async function screenFile(request: ScreenRequest): Promise<Screened> {
  const scratch = new Scratch();
  const watch = new Watch(request.onProgress, request.signal);
  try {
    return await screenWith(request, scratch, watch);
  } catch (problem) {
    request.signal?.throwIfAborted();
    throw problem;
  } finally {
    watch.end();
    scratch.clear();
  }
}

async function screenWith(request: ScreenRequest, scratch: Scratch, watch: Watch): Promise<Screened> {
  const { ratione } = request;
  const clock = new StepClock();
  const output = outputOf(request.out);
  watch.step('opening');
  const path = request.file === '-' ? await spoolStandardInput(scratch.folder) : request.file;
  const duck = await openDuck({ folder: scratch.folder, memory: request.memory, threads: request.threads });
  const connections: Connections = { read: await duck.connect(), write: await duck.connect() };
  const { read, write } = connections;
  try {
    await watch.attach(write, read);
    const input = await openInput(path, request.file === '-' ? '' : basename(request.file), scratch.folder);
    let source = await sourceOf(read, input, scratch.folder);
    const mapping = request.mapping === undefined ? findMapping(source.columns, source.sample) : request.mapping(source.columns);
    request.onMapping?.(mapping, source.columns);
    clock.mark('opening');

    const hashed = hashInput(path, request.signal);
    // Read later; a failure here must not end the program before the reading says what is wrong.
    hashed.catch(() => undefined);
    watch.step('reading');
    const staged = await staging(connections, source, mapping, input, request.withInput, scratch.folder);
    source = staged.source;
    const rows = staged.rows;
    clock.mark('reading');

    watch.total(rows);
    watch.step('texts');
    const countries = new CountryReader(ratione);
    const readers = { countries, places: new PlaceReader(ratione, countries, request.land?.locator ?? null, mapping.placePrecision) };
    const dictionaries = await readTexts(connections, mapping, readers);
    clock.mark('texts');
    await write.run(createEvents(request.withInput ? source.columns : [], await conflictType(write)));
    await write.run(CREATE_DUPLICATES);
    const events = await oneNumber(write, 'SELECT count(*) FROM event WHERE track IS NOT NULL');
    if (events !== rows) throw new Error(`${rows} rows were read, but ${events} matched what their texts were read as`);
    clock.mark('events');

    watch.step('answering');
    const settings = { asOf: request.asOf, positions: request.positions };
    const keys = request.suppositions.map(({ key }) => key);
    const answers = answersWith(keys);
    const supposing = request.suppositions.map((one) => one.ratione);
    const tracks = new Tracks(ratione, settings, request.national, supposing);
    const uses = await findQuestions(read, dictionaries, tracks);
    clock.mark('questions');
    await writeAnswers(connections, uses, dictionaries, tracks, answers);
    await codeRepeatedTexts(write, answers);
    clock.mark('answers');

    watch.step('writing');
    const shape = { suppositions: keys, input: request.withInput ? source.columns : [], disarm: output.format === 'csv' };
    const unfinished = scratch.unfinished(request.out);
    await writeResult(write, selectResult(shape), unfinished, output);
    clock.mark('writing');
    watch.step('checking');

    const counts = await countsOf(connections, rows, dictionaries, tracks.asked);
    const { sha256, bytes, newlines } = await hashed;
    const before =
      source.linesBefore !== null && (input.compression !== 'none' || newlines === rows + source.linesBefore) ? source.linesBefore : null;
    if (before === null && !source.repaired && source.delimiter !== null) await findLines(connections, input, source);
    const rowIssues = await writeIssues(
      connections,
      dictionaries,
      mapping,
      { before: source.repaired ? null : before },
      scratch.unfinished(issuesPath(request.out)),
    );
    clock.mark('issues');
    const manifest: Manifest = {
      schema: 'ratione/screen/1',
      engine: ENGINE_VERSION,
      record: { hash: ratione.record.version.hash, date: ratione.record.version.date },
      land: request.land?.source ?? null,
      input: {
        name: request.file === '-' ? '-' : basename(request.file),
        sha256,
        bytes,
        format: input.format,
        compression: input.compression,
        repaired: source.repaired,
        rows,
      },
      mapping: { ...mapping, dayOrderFound: dictionaries.dayOrder },
      settings: {
        asOf: request.asOf,
        positions: Object.fromEntries([...request.positions].sort()),
        national: request.national,
        whatIf: request.suppositions[0]?.acts ?? [],
        ownActs: request.ownActs,
        withInput: request.withInput,
      },
      assumptions: assumptionsOf(settings, request.national),
      columns: [...resultColumns(keys), ...shape.input],
      counts: { ...counts, rowIssues, rules: await countRules(write, dictionaries) },
      whatIf: await supposedCounts(write, request.suppositions),
    };
    writeFileSync(scratch.unfinished(manifestPath(request.out)), `${JSON.stringify(manifest, null, 2)}\n`);
    request.signal?.throwIfAborted();
    scratch.finish();
    return { manifest, seconds: clock.seconds, work: clock.work };
  } finally {
    read.closeSync();
    write.closeSync();
    duck.closeSync();
  }
}

/** Reads the file into the staging table; where DuckDB refuses a record, the file is read again record by record. */
async function staging(
  { write }: Connections,
  source: Source,
  mapping: Mapping,
  input: InputFile,
  withInput: boolean,
  folder: string,
): Promise<{ readonly source: Source; readonly rows: number }> {
  try {
    return { source, rows: await stage(write, source, mapping, withInput, folder) };
  } catch (problem) {
    if (input.format !== 'csv')
      throw new InputProblem(
        'input.unreadable',
        problem instanceof Error ? (problem.message.split('\n')[0] ?? '').slice(0, 160) : 'an unreadable file',
        'a readable table',
        'Check the file.',
      );
    const repaired = await repairedSource(source, input, folder);
    return { source: repaired, rows: await stage(write, repaired, mapping, withInput, folder) };
  }
}

/** Above this the file is not searched for the line of each issue; the row still says where to look. */
const LINES_SEARCHED_BELOW = 256 * 1024 * 1024;

async function findLines({ write }: Connections, input: InputFile, source: Source): Promise<void> {
  if (input.compression === 'zstd' || statSync(input.path).size > LINES_SEARCHED_BELOW) return;
  const wanted = await rowsOf(
    write,
    `SELECT row_number FROM event e LEFT JOIN ratione_place_text p ON p.place_text = e.place_text LEFT JOIN ratione_day_text d ON d.day_text = e.day_text LEFT JOIN ratione_event_text v ON v.event_text = e.event_text LEFT JOIN duplicate x ON x.id = e.id WHERE p.place_issue IS NOT NULL OR d.day_issue IS NOT NULL OR v.event_issue IS NOT NULL OR x.first_row < e.row_number ORDER BY 1`,
  );
  const rows = wanted.map(([row]) => Number(row));
  if (rows.length === 0) return;
  const lines = await linesOfRows(input.path, source.columns.length, source.delimiter ?? ',', rows);
  await write.run('CREATE OR REPLACE TABLE line_of (row_number BIGINT, line VARCHAR)');
  const appender = await write.createAppender('line_of');
  for (const [row, line] of lines) {
    appender.appendBigInt(BigInt(row));
    appender.appendVarchar(String(line));
    appender.endRow();
  }
  appender.closeSync();
  await write.run('UPDATE event SET found_line = line_of.line FROM line_of WHERE line_of.row_number = event.row_number');
}

const ANSWERED = `FROM event e LEFT JOIN ratione_answer a ON a.track = e.track AND a.certainty = e.certainty AND e.first_day >= a.from_day AND e.first_day < a.until_day AND e.last_day >= a.last_from AND e.last_day < a.last_until`;

async function countsOf(
  { write }: Connections,
  rows: number,
  dictionaries: Dictionaries,
  questions: number,
): Promise<Omit<Manifest['counts'], 'rowIssues' | 'rules'>> {
  const [reach, reachByPlace] = [none(), none()];
  let counted = 0;
  for (const [here, byPlace, count] of await rowsOf(write, `SELECT a.reach, a.reach_by_place, count(*) ${ANSWERED} GROUP BY ALL`)) {
    counted += Number(count);
    if (isHeadline(here)) reach[here] += Number(count);
    if (isHeadline(byPlace)) reachByPlace[byPlace] += Number(count);
  }
  const answered = Object.values(reach).reduce((sum, count) => sum + count, 0);
  if (counted !== rows || answered !== rows) throw new Error(`${rows} rows went in, ${counted} came out, ${answered} with an answer`);
  const issues: Record<string, number> = {};
  for (const kind of ['place', 'day', 'event'] as const) {
    const found = dictionaries.issues[kind];
    if (found.size === 0) continue;
    for (const [entry, times] of await rowsOf(write, `SELECT ${kind}_text, count(*) FROM event GROUP BY 1`)) {
      for (const code of new Set(found.get(Number(entry))?.map((issue) => issue.code))) issues[code] = (issues[code] ?? 0) + Number(times);
    }
  }
  const duplicates = await oneNumber(write, 'SELECT count(*) FROM event e JOIN duplicate x ON x.id = e.id AND x.first_row < e.row_number');
  if (duplicates > 0) issues['duplicate-id'] = duplicates;
  const broken = await oneNumber(write, 'SELECT count(*) FROM event WHERE problem IS NOT NULL');
  if (broken > 0) issues['record-broken'] = broken;
  const rowsWithIssues = await oneNumber(
    write,
    `SELECT count(*) FROM event e LEFT JOIN ratione_place_text p ON p.place_text = e.place_text LEFT JOIN ratione_day_text d ON d.day_text = e.day_text LEFT JOIN ratione_event_text v ON v.event_text = e.event_text LEFT JOIN duplicate x ON x.id = e.id WHERE p.place_issue IS NOT NULL OR d.day_issue IS NOT NULL OR v.event_issue IS NOT NULL OR e.problem IS NOT NULL OR x.first_row < e.row_number`,
  );
  return {
    rows,
    questions,
    reach,
    reachByPlace,
    rowsWithIssues,
    issues: Object.fromEntries(Object.entries(issues).sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

async function supposedCounts(connection: DuckDBConnection, suppositions: readonly Supposition[]): Promise<readonly SuppositionCounts[]> {
  const found: SuppositionCounts[] = [];
  for (const { key, acts } of suppositions) {
    const columns = suppositionColumns(key);
    const [reach, reachByPlace] = [none(), none()];
    for (const [here, byPlace, count] of await rowsOf(
      connection,
      `SELECT a.${columns[0]}, a.${columns[1]}, count(*) ${ANSWERED} GROUP BY ALL`,
    )) {
      if (isHeadline(here)) reach[here] += Number(count);
      if (isHeadline(byPlace)) reachByPlace[byPlace] += Number(count);
    }
    found.push({ key, acts, columns, reach, reachByPlace });
  }
  return found;
}

function none(): Record<Headline, number> {
  return { yes: 0, no: 0, depends: 0, contested: 0 };
}

function isHeadline(text: string | null | undefined): text is Headline {
  return text === 'yes' || text === 'no' || text === 'depends' || text === 'contested';
}

class StepClock {
  readonly seconds: Record<string, number> = {};
  readonly work: Record<string, number> = {};
  #last = performance.now();
  #used = process.cpuUsage();

  mark(step: string): void {
    const now = performance.now();
    const used = process.cpuUsage(this.#used);
    this.seconds[step] = (now - this.#last) / 1000;
    this.work[step] = (used.user + used.system) / 1_000_000;
    this.#last = now;
    this.#used = process.cpuUsage();
  }
}

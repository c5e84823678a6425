import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  type AssumedNational,
  CountryReader,
  type Day,
  ENGINE_VERSION,
  type Locator,
  PlaceReader,
  type PositionId,
  type Ratione,
  Tracks,
} from '@ratione/engine';
import { findQuestions, writeAnswers } from './answers.ts';
import { codeAnswers, codeReadTexts } from './codes.ts';
import { originalNames, type RowIssues, resultColumns, selectResult } from './columns.ts';
import { countIssues, countReaches, sortedByName } from './counts.ts';
import { oneNumber, openDuck } from './duck.ts';
import { CREATE_DUPLICATES } from './events.ts';
import { hashInput } from './input-hash.ts';
import { openInput } from './intake/format.ts';
import { InputProblem } from './intake/input-problem.ts';
import { findMapping, type Mapping } from './intake/mapping.ts';
import { sourceOf } from './intake/source.ts';
import { spoolStandardInput } from './intake/spool.ts';
import { lineWords } from './lines.ts';
import { assumptionsOf, type Manifest } from './manifest.ts';
import { outputOf, writeResult } from './output.ts';
import { refuseOverwriting } from './overwriting.ts';
import { type Connections, readRecords } from './records.ts';
import { writeIssues } from './row-issues.ts';
import { Scratch } from './scratch.ts';
import { answersWith } from './sql/model.ts';
import type { Supposition } from './supposition.ts';
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
    throw wantsMemory(problem) ? memoryProblem(request.memory) : problem;
  } finally {
    watch.end();
    scratch.clear();
  }
}

function wantsMemory(problem: unknown): boolean {
  return problem instanceof Error && problem.message.startsWith('Out of Memory Error');
}

function memoryProblem(memory: string): InputProblem {
  return new InputProblem(
    'input.memory',
    `a table that needs more than ${memory} at once`,
    'fewer columns, or more memory',
    'Give more with `--memory 2GB`, or leave the original columns out.',
  );
}

async function screenWith(request: ScreenRequest, scratch: Scratch, watch: Watch): Promise<Screened> {
  const { ratione } = request;
  const clock = new StepClock();
  const output = outputOf(request.out);
  refuseOverwriting(request.file, [request.out, issuesPath(request.out), manifestPath(request.out)]);
  watch.step('opening');
  const path = request.file === '-' ? await spoolStandardInput(scratch.folder) : request.file;
  const duck = await openDuck({ folder: scratch.folder, memory: request.memory, threads: request.threads });
  const connections: Connections = { read: await duck.connect(), write: await duck.connect(), scan: await duck.connect() };
  const { read, write } = connections;
  try {
    await watch.attach(connections);
    const input = await openInput(path, request.file === '-' ? '' : basename(request.file), scratch.folder);
    const source = await sourceOf(read, input, scratch.folder);
    const mapping = request.mapping === undefined ? findMapping(source.columns, source.sample) : request.mapping(source.columns);
    request.onMapping?.(mapping, source.columns);
    clock.mark('opening');

    watch.step('reading');
    const countries = new CountryReader(ratione);
    const records = await readRecords(connections, source, {
      input,
      mapping,
      readers: {
        asOf: request.asOf,
        countries,
        places: new PlaceReader(ratione, countries, request.land?.locator ?? null, mapping.placePrecision),
      },
      withInput: request.withInput,
      folder: scratch.folder,
      watch,
      mark: (step) => clock.mark(step),
    });
    const { dictionaries, view, rows } = records;
    // One processor is free from here on, while this thread asks the engine.
    const hashed = hashInput(path, request.signal);
    // Awaited below; a failure here must not end the program before then.
    hashed.catch(() => undefined);

    watch.step('answering');
    const settings = { asOf: request.asOf, positions: request.positions };
    const keys = request.suppositions.map(({ key }) => key);
    const answers = answersWith(keys);
    const supposing = request.suppositions.map((one) => one.ratione);
    const tracks = new Tracks(ratione, settings, request.national, supposing);
    const uses = await findQuestions(write, dictionaries, tracks);
    clock.mark('questions');
    // Ids that occur twice are looked for while the engine answers.
    const repeated = read.run(CREATE_DUPLICATES);
    repeated.catch(() => undefined);
    const coded = codeReadTexts(connections.scan);
    coded.catch(() => undefined);
    await writeAnswers(write, uses, dictionaries, tracks, answers);
    await codeAnswers(write, answers);
    await Promise.all([repeated, coded]);
    clock.mark('answers');

    watch.step('writing');
    const issues: RowIssues = {
      texts: Object.values(dictionaries.issues).some((found) => found.size > 0),
      duplicates: (await oneNumber(write, 'SELECT count(*) FROM duplicate')) > 0,
    };
    const original = request.withInput ? records.source.columns : [];
    const disarm = output.format === 'csv';
    const shape = { suppositions: keys, view, input: original, disarm, issues };
    // Counted over the same join meanwhile: it needs no more than one pass, and no order.
    const counting = countReaches(read, rows, request.suppositions);
    counting.catch(() => undefined);
    await writeResult(write, selectResult(shape), scratch.unfinished(request.out), output);
    clock.mark('writing');

    watch.step('checking');
    const { whatIf, ...reaches } = await counting;
    const issueCounts = await countIssues(write, dictionaries, view, issues);
    watch.issues(issueCounts.rowsWithIssues);
    const { sha256, bytes, newlines } = await hashed;
    const lines = await lineWords(write, input, records.source, rows, newlines, view, issues);
    const rowIssues = await writeIssues(write, dictionaries, mapping, view, issues, lines, scratch.unfinished(issuesPath(request.out)));
    const manifest: Manifest = {
      schema: 'ratione/screen-manifest/1',
      engine: ENGINE_VERSION,
      record: { hash: ratione.record.version.hash, date: ratione.record.version.date },
      land: request.land?.source ?? null,
      input: {
        name: request.file === '-' ? '-' : basename(request.file),
        sha256,
        bytes,
        format: input.format,
        compression: input.compression,
        repaired: records.source.repaired,
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
      columns: [...resultColumns(keys), ...originalNames(original, keys, disarm)],
      counts: { rows, questions: tracks.asked, ...reaches, rowIssues, ...issueCounts, rules: sortedByName(dictionaries.ruleRows) },
      whatIf,
    };
    writeFileSync(scratch.unfinished(manifestPath(request.out)), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    request.signal?.throwIfAborted();
    scratch.finish();
    clock.mark('checking');
    return { manifest, seconds: clock.seconds, work: clock.work };
  } finally {
    for (const connection of Object.values(connections)) connection.closeSync();
    duck.closeSync();
  }
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

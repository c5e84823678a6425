import type { DuckDBConnection } from '@duckdb/node-api';
import { type Dictionaries, type Readers, readTexts } from './dictionaries.ts';
import { gatherTexts } from './distinct-texts.ts';
import { createEvents, keyDictionaries } from './events.ts';
import { OrderLost } from './in-order.ts';
import type { InputFile } from './intake/format.ts';
import { InputProblem } from './intake/input-problem.ts';
import type { Mapping } from './intake/mapping.ts';
import { repairedSource, type Source } from './intake/source.ts';
import { type SourceView, viewSource } from './intake/view.ts';
import type { Watch } from './watch.ts';

/** Three connections, since each runs one query at a time: to read, to write, and to go through the file meanwhile. */
export interface Connections {
  readonly read: DuckDBConnection;
  readonly write: DuckDBConnection;
  readonly scan: DuckDBConnection;
}

export interface Reading {
  readonly input: InputFile;
  readonly mapping: Mapping;
  readonly readers: Readers;
  readonly withInput: boolean;
  readonly folder: string;
  readonly watch: Watch;
  readonly mark: (step: string) => void;
}

export interface Records {
  readonly source: Source;
  readonly view: SourceView;
  readonly dictionaries: Dictionaries;
  readonly rows: number;
}

/** Reads the whole file; where DuckDB refuses a record of a CSV file, it is read again record by record. */
export async function readRecords(connections: Connections, source: Source, reading: Reading): Promise<Records> {
  const { input, folder, watch } = reading;
  try {
    return await readOnce(connections, source, reading);
  } catch (problem) {
    watch.signal?.throwIfAborted();
    if (!(problem instanceof FileRefused)) throw problem;
    if (input.format !== 'csv')
      throw new InputProblem('input.unreadable', problem.message.slice(0, 160), 'a readable table', 'Check the file.');
    watch.step('reading');
    return readOnce(connections, await repairedSource(source, input, folder), reading);
  }
}

/** Two passes over the file: one for its distinct texts, one for its rows while the texts are read. */
async function readOnce(connections: Connections, source: Source, reading: Reading): Promise<Records> {
  const { read, write, scan } = connections;
  const { mapping, readers, withInput, folder, watch, mark } = reading;
  const view = await refusable(viewSource(scan, source, mapping, withInput, folder));
  const distinct = await refusable(gatherTexts(scan, view));
  mark('reading');
  const { rows, counts } = distinct;
  const texts = counts.place + counts.day + counts.event;
  let done = 0;
  watch.total(rows);
  watch.step('texts', () => Math.round((rows * done) / Math.max(1, texts)));
  const events = refusable(createEvents(scan, distinct, view));
  // Awaited below; a refusal must not end the program before then.
  events.catch(() => undefined);
  const dictionaries = await readTexts({ read, write }, distinct, mapping, readers, (count) => {
    done = count;
  });
  mark('texts');
  const found = await events;
  await keyDictionaries(write);
  mark('events');
  if (found !== rows) throw new Error(`${rows} rows were read for their texts, but ${found} for themselves`);
  return { source, view, dictionaries, rows };
}

/** DuckDB would not read the file. */
class FileRefused extends Error {}

async function refusable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (problem) {
    if (problem instanceof InputProblem || problem instanceof OrderLost) throw problem;
    // No fault of the file, and reading it record by record would need no less.
    if (problem instanceof Error && problem.message.startsWith('Out of Memory Error')) throw problem;
    throw new FileRefused(problem instanceof Error ? problem.message.split('\n')[0] : String(problem));
  }
}

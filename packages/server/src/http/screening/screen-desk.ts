import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { PREVIEW_ROWS } from '../../screen/preview.ts';
import { notAnswered, Problem } from '../problem.ts';
import { deskProblem, fellOver } from './desk-problem.ts';
import { type KeptFile, keepFile } from './kept-file.ts';
import { privateFolder } from './private-folder.ts';
import { ScreenJob } from './screen-job.ts';
import { asMembers, type JobWords } from './screen-words.ts';
import type { FilePreview } from './task.ts';
import { type RunningTask, startTask, type TaskEnd } from './task-process.ts';
import { turnstile } from './turns.ts';

export interface DeskLimits {
  /** Of one file. */
  readonly fileBytes: number;
  /** Of all files together. */
  readonly allBytes: number;
  readonly files: number;
  readonly jobs: number;
  /** Heads of tables read at a time, how many more may wait, and how long one may take in milliseconds. */
  readonly previews: { readonly most: number; readonly waiting: number; readonly time: number };
}

export const DESK_LIMITS: DeskLimits = {
  fileBytes: 4 * 1024 ** 3,
  allBytes: 16 * 1024 ** 3,
  files: 50,
  jobs: 50,
  previews: { most: 2, waiting: 50, time: 60_000 },
};

/**
 * Where tables are handed in and screenings run, one after the other. Everything lies in one private folder while the server runs
 * and goes with it. Throws `Problem` where something asked for cannot be had.
 */
export class ScreenDesk {
  readonly #folder = privateFolder();
  readonly #limits: DeskLimits;
  readonly #files = new Map<string, KeptFile>();
  readonly #jobs = new Map<string, ScreenJob>();
  readonly #onExit = (): void => rmSync(this.#folder, { recursive: true, force: true });
  readonly #inTurn: ReturnType<typeof turnstile>;
  #turn: Promise<void> = Promise.resolve();
  #coming = 0;
  #closed = false;

  constructor(limits: DeskLimits = DESK_LIMITS) {
    this.#limits = limits;
    const { most, waiting } = limits.previews;
    this.#inTurn = turnstile(most, waiting, () => tooMany('previews', most + waiting, 'Ask again when the others are answered.'));
    process.once('exit', this.#onExit);
  }

  /** Keeps a table. `name` is what its owner calls it: its ending tells the form where the content does not. */
  async receive(name: string, content: Readable): Promise<KeptFile> {
    const { fileBytes, allBytes, files } = this.#limits;
    if (this.#files.size + this.#coming >= files) throw tooMany('files', files, 'Remove one: DELETE /api/screen/files/{file}.');
    const held = [...this.#files.values()].reduce((sum, file) => sum + file.bytes, 0);
    const id = newId('file');
    this.#coming += 1;
    try {
      const file = await keepFile(id, name, content, join(this.#folder, id), Math.min(fileBytes, allBytes - held));
      this.#files.set(id, file);
      return file;
    } finally {
      this.#coming -= 1;
    }
  }

  /** The head of a table, read as a run would; with a mapping to try, where one is given. */
  async preview(id: string, rows = 20, mapping?: unknown): Promise<FilePreview> {
    const { path } = this.file(id);
    const end = await this.#inTurn(() =>
      endWithin(
        this.#limits.previews.time,
        startTask({ kind: 'preview', file: path, rows: Math.min(rows, PREVIEW_ROWS), ...(mapping === undefined ? {} : { mapping }) }),
      ),
    );
    if (end.says === 'previewed') return end.preview;
    if (end.says === 'refused') throw notAnswered(asMembers(end.issues));
    if (end.says === 'stopped') throw new Problem('took-too-long', 'The head of the table could not be read in time');
    throw fellOver('file', end.says === 'failed' ? end.problem : end.says);
  }

  file(id: string): KeptFile {
    const file = this.#files.get(id);
    if (file === undefined) throw unknown('file', id);
    return file;
  }

  removeFile(id: string): void {
    const file = this.file(id);
    if ([...this.#jobs.values()].some((job) => job.file.id === id && !job.ended))
      throw deskProblem('conflict', 'file-in-use', 'file', 'a file that is being screened', 'one that is not', 'Stop the screening first.');
    this.#files.delete(id);
    rmSync(file.folder, { recursive: true, force: true });
  }

  /** Starts a screening, or lets it wait for those before it. */
  start(asked: JobWords): ScreenJob {
    const file = this.file(asked.file);
    if (this.#jobs.size >= this.#limits.jobs) throw tooMany('screenings', this.#limits.jobs, 'Remove one: DELETE /api/screen/jobs/{job}.');
    const id = newId('job');
    const job = new ScreenJob(id, file, asked, join(this.#folder, id));
    this.#jobs.set(id, job);
    this.#turn = this.#turn.then(() => (this.#closed ? undefined : job.run()));
    return job;
  }

  job(id: string): ScreenJob {
    const job = this.#jobs.get(id);
    if (job === undefined) throw unknown('job', id);
    return job;
  }

  async removeJob(id: string): Promise<void> {
    const job = this.job(id);
    this.#jobs.delete(id);
    await job.remove();
  }

  /** Stops everything and removes every file. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#jobs.values()].map((job) => job.remove()));
    this.#jobs.clear();
    this.#files.clear();
    rmSync(this.#folder, { recursive: true, force: true });
    process.off('exit', this.#onExit);
  }
}

/** The end of a task, which is stopped where it takes longer. */
async function endWithin(milliseconds: number, task: RunningTask): Promise<TaskEnd> {
  const timer = setTimeout(task.stop, milliseconds);
  try {
    return await task.end;
  } finally {
    clearTimeout(timer);
  }
}

/** An id that nobody guesses. It begins with a letter that no number has, so that no reader of addresses takes it for one. */
function newId(what: 'file' | 'job'): string {
  return `${what}-${randomBytes(16).toString('hex')}`;
}

function unknown(what: 'file' | 'job', id: string): Problem {
  return deskProblem(
    'not-found',
    `${what}-unknown`,
    what,
    /^(file|job)-[0-9a-f]{32}$/.test(id) ? 'an id that is not, or no longer, known' : 'something that is no id',
    what === 'file' ? 'the id of a file that was handed in' : 'the id of a screening',
    'Files and results live only while the server runs, and until they are removed.',
  );
}

function tooMany(what: string, most: number, help: string): Problem {
  return deskProblem('too-many', 'too-many', what, `${most} ${what} already`, `at most ${most} at a time`, help);
}

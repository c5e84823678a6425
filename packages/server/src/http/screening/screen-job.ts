import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '@ratione/engine';
import type { Manifest } from '../../screen/manifest.ts';
import { ScreenResult } from '../../screen/result.ts';
import type { RowFilter } from '../../screen/row-filter.ts';
import type { ScreenProgress } from '../../screen/watch.ts';
import { notAnswered } from '../problem.ts';
import { deskProblem, fellOver } from './desk-problem.ts';
import type { KeptFile } from './kept-file.ts';
import { asMembers, type JobSettings, type JobWords, wordsFrom } from './screen-words.ts';
import { type RunningTask, startTask } from './task-process.ts';

export type JobState = 'waiting' | 'running' | 'done' | 'stopped' | 'refused' | 'failed';

/** A screening as those who asked for it see it. */
export interface JobView {
  readonly id: string;
  readonly file: { readonly id: string; readonly name: string; readonly bytes: number };
  /** As asked. */
  readonly settings: JobSettings;
  readonly mapping: unknown;
  readonly state: JobState;
  /** How far it has come; null before it begins. */
  readonly progress: ScreenProgress | null;
  /** Why it was refused or failed. */
  readonly issues: readonly Issue[];
  /** Sentences the asker should see. */
  readonly remarks: readonly string[];
  /** Once done: settings, mapping, assumptions and counts. */
  readonly manifest: Manifest | null;
}

export const DOWNLOADS = ['csv', 'parquet', 'jsonl', 'geojson'] as const;
export type Download = (typeof DOWNLOADS)[number];

/** One screening: waits for its turn, runs in a process of its own, and keeps its result until it is removed. */
export class ScreenJob {
  readonly id: string;
  readonly file: KeptFile;
  readonly asked: JobWords;
  readonly #folder: string;
  readonly #listeners = new Set<(view: JobView) => void>();
  #state: JobState = 'waiting';
  #progress: ScreenProgress | null = null;
  #issues: readonly Issue[] = [];
  #remarks: readonly string[] = [];
  #manifest: Manifest | null = null;
  #task: RunningTask | null = null;
  #result: Promise<ScreenResult> | null = null;
  #report: Promise<string> | null = null;
  #saved = 0;

  constructor(id: string, file: KeptFile, asked: JobWords, folder: string) {
    this.id = id;
    this.file = file;
    this.asked = asked;
    this.#folder = folder;
    mkdirSync(folder, { mode: 0o700 });
  }

  get view(): JobView {
    const { id, name, bytes } = this.file;
    return {
      id: this.id,
      file: { id, name, bytes },
      settings: this.asked.settings ?? {},
      mapping: this.asked.mapping ?? null,
      state: this.#state,
      progress: this.#progress,
      issues: this.#issues,
      remarks: this.#remarks,
      manifest: this.#manifest,
    };
  }

  get ended(): boolean {
    return this.#state !== 'waiting' && this.#state !== 'running';
  }

  /** Told of every change; the answer ends it. */
  watch(listener: (view: JobView) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Runs to its end, whatever that is. */
  async run(): Promise<void> {
    if (this.#state !== 'waiting') return;
    this.#state = 'running';
    this.#tell();
    this.#task = startTask({ kind: 'screen', file: this.file.path, out: this.#out, words: wordsFrom(this.asked) }, (progress) => {
      this.#progress = progress;
      this.#tell();
    });
    const end = await this.#task.end;
    this.#task = null;
    if (end.says === 'screened') {
      this.#manifest = end.manifest;
      this.#remarks = end.remarks;
      this.#state = 'done';
    } else if (end.says === 'refused') {
      this.#issues = asMembers(end.issues);
      this.#state = 'refused';
    } else if (end.says === 'stopped') {
      this.#state = 'stopped';
    } else {
      this.#issues = fellOver('job', end.says === 'failed' ? end.problem : end.says).issues;
      this.#state = 'failed';
    }
    this.#tell();
  }

  /** Asks it to stop. A result that is whole already stays. */
  stop(): void {
    if (this.#state === 'waiting') {
      this.#state = 'stopped';
      this.#tell();
    }
    this.#task?.stop();
  }

  /** Stops it and takes away everything it wrote. */
  async remove(): Promise<void> {
    this.stop();
    await this.#task?.end;
    this.#listeners.clear();
    const result = await this.#result?.catch(() => null);
    result?.close();
    this.#result = null;
    await this.#report?.catch(() => null);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The result, open for reading. Throws `Problem` (409) while there is none. */
  result(): Promise<ScreenResult> {
    if (this.#state !== 'done')
      throw deskProblem(
        'conflict',
        'not-done',
        'job',
        `a screening that is ${this.#state}`,
        'one that is done',
        this.ended ? 'Start another.' : 'Wait for its end: GET /api/screen/jobs/{job}/events tells.',
      );
    this.#result ??= ScreenResult.open(this.#out);
    return this.#result;
  }

  /** Path of a file with the rows of a filter, and whether it may be removed once sent. */
  async download(form: Download, filter: RowFilter): Promise<{ readonly path: string; readonly passing: boolean }> {
    const result = await this.result();
    const all = Object.values(filter).every((value) => value === undefined);
    if (form === 'parquet' && all) return { path: this.#out, passing: false };
    this.#saved += 1;
    const path = join(this.#folder, `saved-${this.#saved}.${form}`);
    await result.save(path, filter);
    return { path, passing: true };
  }

  /** Path of the rows that had issues, as CSV. */
  async issuesFile(): Promise<string> {
    await this.result();
    return `${this.#out}.issues.csv`;
  }

  /** Path of the report, made when first asked for. */
  async report(): Promise<string> {
    await this.result();
    this.#report ??= this.#makeReport();
    this.#report.catch(() => {
      this.#report = null;
    });
    return this.#report;
  }

  async #makeReport(): Promise<string> {
    const page = join(this.#folder, 'report.html');
    if (existsSync(page)) return page;
    const end = await startTask({ kind: 'report', out: this.#out, page }).end;
    if (end.says === 'reported') return page;
    throw end.says === 'refused' ? notAnswered(end.issues) : fellOver('report', end.says === 'failed' ? end.problem : end.says);
  }

  get #out(): string {
    return join(this.#folder, 'result.parquet');
  }

  #tell(): void {
    for (const listener of this.#listeners) listener(this.view);
  }
}

import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import type { Issue } from '@ratione/engine';
import { readInput } from '../../input/read-input.ts';
import { InputProblem } from '../../screen/intake/input-problem.ts';
import { type Mapping, ROLES, toldByYear } from '../../screen/intake/mapping.ts';
import { outputOf } from '../../screen/output.ts';
import { refuseOverwriting } from '../../screen/overwriting.ts';
import { MappingRefused, prepareScreen } from '../../screen/prepare.ts';
import { BY_YEAR } from '../../screen/preview.ts';
import { ProgressLine } from '../../screen/progress.ts';
import { issuesPath, manifestPath, type Screened, screenFile } from '../../screen/run.ts';
import type { SharedOptions } from '../../session/session.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED, USAGE } from '../exit-code.ts';
import { print, printJson, remark } from '../print.ts';

export interface ScreenOptions extends SharedOptions {
  readonly out?: string;
  readonly position?: readonly string[];
  readonly assumeNational?: string;
  readonly withInput?: boolean;
  readonly mapping?: string;
  readonly report?: string;
  readonly threads?: string;
  readonly memory?: string;
}

/** The person at the terminal, or the system, asked the run to stop. */
class Stopped extends Error {
  readonly exit: number;

  constructor(signal: NodeJS.Signals) {
    super(signal);
    this.exit = 128 + (constants.signals[signal] ?? 15);
  }
}

/** Screens a table of events and writes the result beside its issues and manifest. Nothing goes to standard output but the summary. */
export async function screen(file: string, options: ScreenOptions): Promise<ExitCode> {
  if (options.out === undefined) {
    remark('Say where the result goes: --out RESULT.parquet');
    return USAGE;
  }
  const { out, mapping: mappingFile, json, report: page, ...words } = options;
  const issues: Issue[] = [];
  if (file !== '-' && !existsSync(file))
    issues.push({
      code: 'input.file',
      path: file,
      found: 'no such file',
      expected: 'a table of events',
      help: 'Give its path, or - for standard input.',
    });
  const given = mappingFile === undefined ? null : await readInput(mappingFile);
  if (given !== null && 'issues' in given) issues.push(...given.issues);
  const read = await prepareScreen({ ...words, ...(given === null || 'issues' in given ? {} : { mapping: given.value }) });
  if ('issues' in read) return refuse([...issues, ...read.issues], json);
  if (issues.length > 0) return refuse(issues, json);
  const { remarks, ...prepared } = read.prepared;
  const line = new ProgressLine(process.stderr);
  const stop = new AbortController();
  const onSignal = (signal: NodeJS.Signals): void => stop.abort(new Stopped(signal));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, onSignal);
  try {
    outputOf(out);
    const results = [out, issuesPath(out), manifestPath(out)];
    if (mappingFile !== undefined) refuseOverwriting(mappingFile, results);
    if (page !== undefined) {
      const { reportDataPath } = await import('../../screen/report/write.ts');
      for (const kept of [file, ...(mappingFile === undefined ? [] : [mappingFile])]) refuseOverwriting(kept, [page, reportDataPath(out)]);
      for (const result of [...results, reportDataPath(out)]) refuseOverwriting(resolve(result), [resolve(page)]);
    }
    const screened = await screenFile({
      ...prepared,
      file,
      out,
      onMapping: (mapping, columns) => sayMapping(mapping, columns, line),
      ...(process.stderr.isTTY === true ? { onProgress: (progress) => line.show(progress) } : {}),
      signal: stop.signal,
    });
    line.clear();
    for (const text of remarks) remark(text);
    if (page !== undefined) {
      const { writeReport } = await import('../../screen/report/write.ts');
      await writeReport(out, page, screened.manifest, prepared.ratione);
    }
    await report(screened, options);
    return ANSWERED;
  } catch (problem) {
    line.clear();
    if (problem instanceof Stopped) process.exit(problem.exit);
    if (problem instanceof InputProblem)
      return refuse([{ ...problem.issue, path: problem.issue.path === 'file' ? file : problem.issue.path }], json);
    if (problem instanceof MappingRefused) return refuse(problem.issues, json);
    throw problem;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, onSignal);
  }
}

async function report(screened: Screened, options: ScreenOptions): Promise<void> {
  const out = options.out ?? '';
  const { counts, settings, whatIf } = screened.manifest;
  if (options.json === true)
    return printJson({
      schema: 'ratione/screen/1',
      result: out,
      issues: issuesPath(out),
      manifest: manifestPath(out),
      report: options.report ?? null,
      asOf: settings.asOf,
      counts,
      whatIf,
    });
  const share = (count: number): string => `${count} (${counts.rows === 0 ? 0 : ((100 * count) / counts.rows).toFixed(1)} %)`;
  const line = (label: string, reach: typeof counts.reach): string =>
    `${label}  yes ${share(reach.yes)}, no ${share(reach.no)}, depends ${share(reach.depends)}, contested ${share(reach.contested)}`;
  const later = counts.rules['day-after-the-day-of-asking'] ?? 0;
  const lines = [
    `${counts.rows} rows, ${counts.questions} distinct questions, asked as of ${settings.asOf}.`,
    line('Within reach:          ', counts.reach),
    line('By place, time, referral:', counts.reachByPlace),
    ...whatIf.flatMap(({ acts, reach, reachByPlace }) => [
      `Supposed${acts.length > 1 ? ', all together' : ''}: ${acts.join('; ')}`,
      line('  Within reach:          ', reach),
      line('  By place, time, referral:', reachByPlace),
    ]),
    ...(later === 0 ? [] : [`${later} rows are dated after that day; what was known on it is applied to them.`]),
    `${counts.rowsWithIssues} rows with issues: ${issuesPath(out)}`,
    `Result: ${out}   Manifest: ${manifestPath(out)}`,
    ...(options.report === undefined ? [] : [`Report: ${options.report}`]),
    'An event is not a crime: each row says what the Court could try if it were one.',
  ];
  await print(lines.join('\n'));
}

function sayMapping(mapping: Mapping, columns: readonly string[], line: ProgressLine): void {
  line.clear();
  const played = ROLES.flatMap((role) => (mapping.columns[role] === undefined ? [] : [`${role}: ${mapping.columns[role]}`]));
  remark(
    `Columns read as (${mapping.found === 'file' ? 'given' : `found by ${mapping.found}`}): ${played.length === 0 ? 'none' : played.join(', ')}.`,
  );
  if (mapping.columns.start === undefined)
    remark(`No column tells the day; every row depends on it. Columns: ${columns.slice(0, 40).join(', ')}. Name one with --mapping.`);
  else if (toldByYear(mapping)) remark(BY_YEAR);
}

import { existsSync } from 'node:fs';
import type { AssumedNational, Issue, Ratione } from '@ratione/engine';
import { InputProblem } from '../../screen/intake/input-problem.ts';
import { type Mapping, ROLES, readMapping } from '../../screen/intake/mapping.ts';
import { loadWorld } from '../../screen/land.ts';
import { outputOf } from '../../screen/output.ts';
import { readPositions } from '../../screen/positions.ts';
import { Progress } from '../../screen/progress.ts';
import { issuesPath, manifestPath, type Screened, screenFile } from '../../screen/run.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED, USAGE } from '../exit-code.ts';
import { flagIssue } from '../flag-issue.ts';
import { print, printJson, remark } from '../print.ts';
import { readInput } from '../read-input.ts';
import { openSession, type SharedOptions } from '../session.ts';

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

class MappingRefused extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('the mapping file has issues');
    this.issues = issues;
  }
}

/** Screens a table of events and writes the result beside its issues and manifest. Nothing goes to standard output but the summary. */
export async function screen(file: string, options: ScreenOptions): Promise<ExitCode> {
  if (options.out === undefined) {
    remark('Say where the result goes: --out RESULT.parquet');
    return USAGE;
  }
  const base = await openSession({ ...options, whatIf: [] });
  if ('issues' in base) return refuse(base.issues, options.json);
  const supposed = (options.whatIf ?? []).length === 0 ? null : await openSession(options);
  if (supposed !== null && 'issues' in supposed) return refuse(supposed.issues, options.json);
  const issues: Issue[] = [];
  if (file !== '-' && !existsSync(file))
    issues.push({
      code: 'input.file',
      path: file,
      found: 'no such file',
      expected: 'a table of events',
      help: 'Give its path, or - for standard input.',
    });
  const held = readPositions(options.position ?? [], base.ratione);
  if ('issues' in held) issues.push(...held.issues);
  const national = nationalOf(options.assumeNational, base.ratione);
  if (national === null)
    issues.push(
      flagIssue(
        '--assume-national',
        options.assumeNational ?? '',
        'a State by name or code, `stateless`, `actor` or `unknown`',
        'As in --assume-national SYR',
      ),
    );
  const threads = options.threads === undefined ? 2 : Number(options.threads);
  if (!Number.isInteger(threads) || threads < 1 || threads > 256)
    issues.push(flagIssue('--threads', options.threads ?? '', 'a whole number from 1 to 256', ''));
  const memory = options.memory ?? '450MB';
  if (!/^\d+(\.\d+)?\s*[KMGT]i?B$/i.test(memory)) issues.push(flagIssue('--memory', memory, 'a size, as in 1GB', ''));
  const given = options.mapping === undefined ? null : await readInput(options.mapping);
  if (given !== null && 'issues' in given) issues.push(...given.issues);
  if (issues.length > 0 || 'issues' in held || national === null) return refuse(issues, options.json);

  const progress = new Progress(process.stderr);
  try {
    outputOf(options.out);
    const world = loadWorld(base.ratione);
    if (world === null) remark('The map of the world was not built; places are told by country and by the record’s own outlines.');
    const screened = await screenFile({
      file,
      out: options.out,
      ratione: base.ratione,
      supposing: supposed?.ratione ?? null,
      suppositions: options.whatIf ?? [],
      ownActs: base.ownActs.length,
      land: world === null ? null : { locator: world, source: world.source },
      asOf: (supposed ?? base).asOf,
      positions: held.positions,
      national,
      withInput: options.withInput === true,
      ...(given === null || 'issues' in given ? {} : { mapping: (columns: readonly string[]) => chosen(given.value, columns) }),
      onMapping: (mapping, columns) => sayMapping(mapping, columns, progress),
      memory,
      threads,
      progress,
    });
    for (const text of [...base.remarks, ...(supposed?.remarks ?? [])]) remark(text);
    if (options.report !== undefined) {
      const { writeReport } = await import('../../screen/report/write.ts');
      await writeReport(options.out, options.report, screened.manifest, base.ratione);
    }
    await report(screened, options);
    return ANSWERED;
  } catch (problem) {
    if (problem instanceof InputProblem)
      return refuse([{ ...problem.issue, path: problem.issue.path === 'file' ? file : problem.issue.path }], options.json);
    if (problem instanceof MappingRefused) return refuse(problem.issues, options.json);
    throw problem;
  }
}

async function report(screened: Screened, options: ScreenOptions): Promise<void> {
  const out = options.out ?? '';
  const { counts } = screened.manifest;
  if (options.json === true)
    return printJson({ schema: 'ratione/screen/1', result: out, issues: issuesPath(out), manifest: manifestPath(out), counts });
  const share = (count: number): string => `${count} (${counts.rows === 0 ? 0 : ((100 * count) / counts.rows).toFixed(1)} %)`;
  const line = (label: string, reach: typeof counts.reach): string =>
    `${label}  yes ${share(reach.yes)}, no ${share(reach.no)}, depends ${share(reach.depends)}, contested ${share(reach.contested)}`;
  const lines = [
    `${counts.rows} rows, ${counts.questions} distinct questions, asked as of ${screened.manifest.settings.asOf}.`,
    line('Within reach:          ', counts.reach),
    line('By place, time, referral:', counts.reachByPlace),
    `${counts.rowsWithIssues} rows with issues: ${issuesPath(out)}`,
    `Result: ${out}   Manifest: ${manifestPath(out)}`,
    ...(options.report === undefined ? [] : [`Report: ${options.report}`]),
    'An event is not a crime: each row says what the Court could try if it were one.',
  ];
  await print(lines.join('\n'));
}

function sayMapping(mapping: Mapping, columns: readonly string[], progress: Progress): void {
  progress.end();
  const played = ROLES.flatMap((role) => (mapping.columns[role] === undefined ? [] : [`${role}: ${mapping.columns[role]}`]));
  remark(
    `Columns read as (${mapping.found === 'file' ? 'given' : `found by ${mapping.found}`}): ${played.length === 0 ? 'none' : played.join(', ')}.`,
  );
  if (mapping.columns.start === undefined)
    remark(`No column tells the day; every row depends on it. Columns: ${columns.slice(0, 40).join(', ')}. Name one with --mapping.`);
}

function chosen(value: unknown, columns: readonly string[]): Mapping {
  const read = readMapping(value, columns);
  if ('issues' in read) throw new MappingRefused(read.issues);
  return read.mapping;
}

function nationalOf(given: string | undefined, ratione: Ratione): AssumedNational | null {
  if (given === undefined || given === 'unknown') return 'unknown';
  if (given === 'stateless') return 'none';
  if (given === 'actor') return 'actor';
  return ratione.find(given)?.state ?? null;
}

/** Whole tables: `screen` beside DuckDB merely copying the same CSV to Parquet, its kernel, its memory. Rows may be given. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { root } from './facts.ts';
import { writeGed } from './generate-ged.ts';
import { line, number } from './measure.ts';
import { equalToEngine } from './screen-equal.ts';
import { kernel } from './screen-kernel.ts';
import { copyOnce, type Once, screenOnce, THREADS, typedColumns } from './screen-once.ts';

const PUBLISHED = join(root, '../shared/events/ucdp/ucdp_events_share.csv.zst');
const PAIRS = 3;
const AIM = { ratio: 1.5, megabytes: 1000 };

const median = (of: readonly number[]): number => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
const seconds = (value: number): string => `${number(value, 2)} s`;

/** Each run in a process of its own, so that its memory is its own. */
function inProcess(words: readonly string[]): Once {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...words], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Once;
}

async function benchFile(what: string, file: string, folder: string): Promise<number> {
  const out = join(folder, 'screened.parquet');
  const columns = await typedColumns(file);
  const pairs = Array.from({ length: PAIRS }, () => ({
    copy: inProcess(['--copy', file, join(folder, 'copy.parquet'), columns, folder]),
    screen: inProcess(['--screen', file, out]),
  }));
  const last = pairs.at(-1)?.screen;
  const ratio = median(pairs.map(({ copy, screen }) => screen.seconds / copy.seconds));
  const work = median(pairs.map(({ copy, screen }) => screen.work / copy.work));
  const peak = Math.max(...pairs.map(({ screen }) => screen.peakMegabytes));
  const rows = await rowsOf(out);
  const { asked, checksum } = await equalToEngine(file, out, rows);
  line(
    `screen ${what}, ${number(rows)} rows, ${number(statSync(file).size / 2 ** 20)} MB`,
    `${seconds(median(pairs.map(({ screen }) => screen.seconds)))}; a plain copy ${seconds(median(pairs.map(({ copy }) => copy.seconds)))}`,
  );
  line(
    '  as a ratio to the copy, median of pairs',
    `${number(ratio, 2)}${aim(ratio <= AIM.ratio)}; of processor time ${number(work, 2)}`,
    `at most ${AIM.ratio}`,
  );
  line(
    '  seconds by step',
    Object.entries(last?.steps ?? {})
      .map(([step, spent]) => `${step} ${number(spent, 2)}`)
      .join(', '),
  );
  line('  start to first progress, to first row written', `${seconds(last?.toProgress ?? 0)}, ${seconds(last?.toRows ?? 0)}`);
  line('  peak memory', `${number(peak)} MB${aim(peak < AIM.megabytes)}`, `under ${number(AIM.megabytes)} MB and flat`);
  line('  rows equal to the engine asked again', `all ${number(rows)}, in ${number(asked)} distinct questions; checksum ${checksum}`);
  return peak;
}

async function rowsOf(result: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(`SELECT count(*) FROM read_parquet('${result}')`);
  connection.closeSync();
  instance.closeSync();
  return Number(reader.getRows()[0]?.[0]);
}

/** The published events, unpacked: both sides read plain CSV. */
async function unpack(to: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (SELECT * FROM read_csv('${PUBLISHED}', all_varchar = true, header = true)) TO '${to}' (FORMAT CSV, HEADER)`);
  connection.closeSync();
  instance.closeSync();
}

const aim = (met: boolean): string => (met ? ', met' : ', missed');

async function main(words: readonly string[]): Promise<void> {
  const [how, file = '', out = '', columns = '', spill = ''] = words;
  if (how === '--copy' || how === '--screen') {
    const once = how === '--copy' ? await copyOnce(file, out, columns, spill) : await screenOnce(file, out);
    process.stdout.write(JSON.stringify(once));
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'ratione-bench-'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(130);
    });
  try {
    const { perSecond, sum } = await kernel(10_000_000);
    line(
      'screening: kernel, million rows a second, one core',
      `${number(perSecond / 1_000_000, 1)}${aim(perSecond >= 10_000_000)}; sum of answers ${sum}`,
      '10',
    );
    line('other work on the machine meanwhile (load)', `${number(loadavg()[0] ?? 0, 1)}; ${THREADS} threads for both sides`);
    const peaks: number[] = [];
    if (words.length === 0 && existsSync(PUBLISHED)) {
      const events = join(folder, 'published.csv');
      await unpack(events);
      await benchFile('published events', events, folder);
      rmSync(events);
    }
    for (const rows of words.length > 0 ? words.map(Number) : [400_000, 3_000_000]) {
      const events = join(folder, `ged-${rows}.csv`);
      await writeGed(events, { rows, seed: 1 });
      peaks.push(await benchFile('invented events', events, folder));
      rmSync(events);
    }
    const [small = 0, large = 0] = peaks;
    if (peaks.length === 2) line('screening: memory of the larger table beside the smaller', `${number(large / small, 2)} times`, 'flat');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));

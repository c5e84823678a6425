import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { createRatione, type RecordData } from '@ratione/engine';
import { loadWorld } from '../packages/server/src/screen/land.ts';
import { screenFile } from '../packages/server/src/screen/run.ts';
import { writeGed } from './generate-ged.ts';

/** Rows may be given: `bench/screen 400000 3000000`. A step of its own process measures memory alone. */
const THREADS = 2;
const AS_OF = '2026-11-21';

const TYPED = `id: 'VARCHAR', relid: 'VARCHAR', year: 'INTEGER', active_year: 'VARCHAR', code_status: 'VARCHAR', type_of_violence: 'INTEGER', conflict_dset_id: 'VARCHAR', conflict_new_id: 'INTEGER', conflict_name: 'VARCHAR', dyad_dset_id: 'VARCHAR', dyad_new_id: 'INTEGER', dyad_name: 'VARCHAR', side_a_dset_id: 'VARCHAR', side_a_new_id: 'INTEGER', side_a: 'VARCHAR', side_b_dset_id: 'VARCHAR', side_b_new_id: 'INTEGER', side_b: 'VARCHAR', number_of_sources: 'INTEGER', source_article: 'VARCHAR', source_office: 'VARCHAR', source_date: 'VARCHAR', source_headline: 'VARCHAR', source_original: 'VARCHAR', where_prec: 'INTEGER', where_coordinates: 'VARCHAR', where_description: 'VARCHAR', adm_1: 'VARCHAR', adm_2: 'VARCHAR', latitude: 'DOUBLE', longitude: 'DOUBLE', geom_wkt: 'VARCHAR', priogrid_gid: 'INTEGER', country: 'VARCHAR', country_id: 'INTEGER', region: 'VARCHAR', event_clarity: 'INTEGER', date_prec: 'INTEGER', date_start: 'TIMESTAMP', date_end: 'TIMESTAMP', deaths_a: 'INTEGER', deaths_b: 'INTEGER', deaths_civilians: 'INTEGER', deaths_unknown: 'INTEGER', best: 'INTEGER', high: 'INTEGER', low: 'INTEGER', gwnoa: 'VARCHAR', gwnob: 'VARCHAR'`;
const READ =
  'id, date_start, date_end, date_prec, latitude, longitude, where_prec, country, country_id, type_of_violence, side_a, side_b, deaths_civilians, best, conflict_name';

function engine() {
  const record = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@ratione/record/record.json'), 'utf8')) as RecordData;
  return createRatione(record);
}

async function plainCopy(file: string, folder: string, columns: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(THREADS), memory_limit: '450MB', temp_directory: folder });
  const connection = await instance.connect();
  const begun = performance.now();
  await connection.run(
    `COPY (SELECT ${columns} FROM read_csv('${file}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {${TYPED}})) TO '${folder}/copy.parquet' (FORMAT PARQUET)`,
  );
  const seconds = (performance.now() - begun) / 1000;
  connection.closeSync();
  instance.closeSync();
  return seconds;
}

async function screenOnce(file: string, out: string) {
  const ratione = engine();
  const world = loadWorld(ratione);
  const begun = performance.now();
  const screened = await screenFile({
    file,
    out,
    ratione,
    suppositions: [],
    ownActs: 0,
    land: world === null ? null : { locator: world, source: world.source },
    asOf: AS_OF,
    positions: new Map(),
    national: 'unknown',
    withInput: false,
    memory: '450MB',
    threads: THREADS,
  });
  return { seconds: (performance.now() - begun) / 1000, steps: screened.seconds, counts: screened.manifest.counts };
}

/** The join of answers alone, over whole numbers already in memory, on one core. */
async function kernel(rows: number): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE event AS SELECT CAST(range % 400 AS INTEGER) * 4096 AS track, 0 AS certainty, DATE '1989-01-01' + CAST(hash(range) % 13500 AS INTEGER) AS first_day FROM range(${rows})`,
  );
  await connection.run(
    `CREATE TABLE ratione_answer AS SELECT CAST(t.range AS INTEGER) * 4096 AS track, 0 AS certainty, DATE '1900-01-01' + CAST(d.range * 4500 AS INTEGER) AS from_day, DATE '1900-01-01' + CAST((d.range + 1) * 4500 AS INTEGER) AS until_day, CAST(t.range * 20 + d.range AS INTEGER) AS answer FROM range(400) t, range(12) d`,
  );
  const begun = performance.now();
  const reader = await connection.runAndReadAll(
    'SELECT count(*), sum(a.answer) FROM event e LEFT JOIN ratione_answer a ON a.track = e.track AND a.certainty = e.certainty AND e.first_day >= a.from_day AND e.first_day < a.until_day',
  );
  const seconds = (performance.now() - begun) / 1000;
  if (Number(reader.getRows()[0]?.[0]) !== rows) throw new Error('the kernel lost rows');
  connection.closeSync();
  instance.closeSync();
  return rows / seconds;
}

/** SHA-256 over the answers, in order of rows. */
async function checksum(result: string): Promise<string> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const hash = createHash('sha256');
  const stream = await connection.stream(
    `SELECT "row" || '|' || reach || '|' || reach_by_place || '|' || coalesce(bases, '') || '|' || coalesce(bars, '') || '|' || coalesce(trigger, '') || '|' || coalesce(question, '') FROM read_parquet('${result}') ORDER BY "row"`,
  );
  for (let chunk = await stream.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await stream.fetchChunk())
    for (const [line] of chunk.getRows()) hash.update(`${String(line)}\n`);
  connection.closeSync();
  instance.closeSync();
  return hash.digest('hex').slice(0, 16);
}

async function main(words: readonly string[]): Promise<void> {
  if (words[0] === '--memory-of') {
    const [, file = '', out = ''] = words;
    const { seconds, steps, counts } = await screenOnce(file, out);
    process.stdout.write(
      `${JSON.stringify({ seconds, steps, questions: counts.questions, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`,
    );
    return;
  }
  const sizes = words.length > 0 ? words.map(Number) : [400_000, 3_000_000];
  const folder = mkdtempSync(join(tmpdir(), 'ratione-bench-'));
  try {
    process.stdout.write(
      `screen: ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, ${THREADS} threads\n`,
    );
    process.stdout.write(`  kernel, one core: ${Math.round((await kernel(10_000_000)) / 1000) / 1000} million rows a second (aim 10)\n`);
    for (const rows of sizes) {
      const file = join(folder, `ged-${rows}.csv`);
      const out = join(folder, `ged-${rows}.parquet`);
      if (!existsSync(file)) await writeGed(file, { rows, seed: 1 });
      // Both are run with the file in the page cache; the copy twice, the better counts.
      const everything = Math.min(await plainCopy(file, folder, '*'), await plainCopy(file, folder, '*'));
      const readColumns = Math.min(await plainCopy(file, folder, READ), await plainCopy(file, folder, READ));
      const child = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), '--memory-of', file, out], {
        encoding: 'utf8',
      });
      if (child.status !== 0) throw new Error(child.stderr);
      const measured = JSON.parse(child.stdout) as {
        seconds: number;
        steps: Record<string, number>;
        questions: number;
        peakMegabytes: number;
      };
      const steps = Object.entries(measured.steps).map(([step, seconds]) => `${step} ${seconds.toFixed(2)}`);
      process.stdout.write(
        `  ${rows} rows (${Math.round(statSync(file).size / 1_048_576)} MB): screen ${measured.seconds.toFixed(2)} s; plain copy of all columns ${everything.toFixed(2)} s, ratio ${(measured.seconds / everything).toFixed(2)} (aim 1.5); of the columns read ${readColumns.toFixed(2)} s, ratio ${(measured.seconds / readColumns).toFixed(2)}\n`,
      );
      process.stdout.write(
        `    ${measured.questions} questions, peak ${measured.peakMegabytes} MB (aim under 1000), checksum ${await checksum(out)}\n    seconds: ${steps.join(', ')}\n`,
      );
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { answerRow, type Certainty } from '@ratione/engine';
import nodeSqlParser from 'node-sql-parser';
import { expect, test } from 'vitest';
import { gedHeader, gedLines } from '../../../../bench/generate-ged.ts';
import { csvCell, splitRecord } from '../../src/screen/intake/csv-record.ts';
import { DIALECTS, type Dialect } from '../../src/screen/sql/dialect.ts';
import { statementsForCodes, statementsForFile } from '../../src/screen/sql/statements.ts';
import { AS_OF, fileOf, ratione, screened, world } from './support.ts';

const settings = { asOf: AS_OF, positions: new Map<string, string>() };
const columns = gedHeader().split(',');
const lines = [...gedLines({ rows: 1500, seed: 11 })].map((line, index) => (index % 40 === 7 ? withoutSides(line) : line));

/** A row as releases of candidates have it: the sides are told by the name of the conflict alone. */
function withoutSides(line: string): string {
  const { cells } = splitRecord(line, ',');
  const blank: Readonly<Record<string, string>> = { side_a: '', side_b: ' ', dyad_name: '', conflict_name: 'Russia - Ukraine' };
  return cells.map((cell, at) => csvCell(blank[columns[at] ?? ''] ?? cell)).join(',');
}
const file = fileOf(`${[gedHeader(), ...lines].join('\n')}\n`);

async function statements(dialect: Dialect): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const statement of statementsForFile({
    dialect,
    ratione,
    settings,
    national: 'unknown',
    file,
    name: 'events.csv',
    locator: world,
  }))
    found.push(statement);
  return found;
}

const CODES = [
  'SYR',
  'UKR',
  'UKR-crimea',
  'BDI',
  'PHL',
  'LBY',
  'SDN',
  'SDN-darfur',
  'PSE',
  'PSE-gaza',
  'ISR',
  'GEO',
  'GEO-abkhazia',
  'MMR',
  'ARM',
  'MNE',
  'XKX',
  'SSD',
  'TWN',
  'FRA',
  'COL',
  'ATA',
];

type Rows = readonly Readonly<Record<string, unknown>>[];
type Run = (sql: string) => Promise<Rows>;

/** Loads the file as text, as a user of that engine would, and screens it there. */
async function screenedBy(run: Run, dialect: 'duckdb' | 'postgres'): Promise<Rows> {
  const type = dialect === 'duckdb' ? 'VARCHAR' : 'TEXT';
  await run(`CREATE TABLE ratione_input (row_number BIGINT, ${columns.map((column) => `"${column}" ${type}`).join(', ')})`);
  const rows = lines.map(
    (line, index) =>
      `(${[String(index + 1), ...splitRecord(line, ',').cells.map((cell) => `'${cell.replaceAll("'", "''")}'`)].join(', ')})`,
  );
  for (let at = 0; at < rows.length; at += 250) await run(`INSERT INTO ratione_input VALUES ${rows.slice(at, at + 250).join(', ')}`);
  for (const statement of await statements(dialect)) await run(statement);
  return run('SELECT * FROM ratione_screened ORDER BY "row"');
}

const COMPARED = [
  'id',
  'reach',
  'reach_by_place',
  'settled_by',
  'bases',
  'states',
  'bars',
  'trigger',
  'situation',
  'place',
  'place_confidence',
  'day_certainty',
  'crime',
  'actor_state',
  'reach_if_actor_national',
  'position',
  'question',
];

async function compare(rows: Rows): Promise<void> {
  const expected = await screened(file);
  expect(rows.length).toBe(expected.rows.length);
  const wrong = rows.flatMap((row, index) =>
    COMPARED.filter((column) => (row[column] ?? null) !== expected.rows[index]?.[column]).map(
      (column) => `row ${index + 1}: ${column} ${String(row[column])}, not ${expected.rows[index]?.[column]}`,
    ),
  );
  expect(wrong.slice(0, 10)).toEqual([]);
}

test('the emitted SQL on DuckDB gives each row the answer of the engine', { timeout: 60_000 }, async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await compare(await screenedBy(async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(), 'duckdb'));
});

test('the emitted SQL on PostgreSQL in memory gives each row the answer of the engine', { timeout: 120_000 }, async () => {
  const base = await PGlite.create();
  await compare(await screenedBy(async (sql) => ((await base.exec(sql)).at(-1)?.rows ?? []) as Rows, 'postgres'));
  await base.close();
});

const server = process.env['RATIONE_TEST_POSTGRES_URL'] ?? '';
const psql = ['psql', ...debianPrograms()].find((program) => spawnSync(program, ['--version']).status === 0);
const why = server === '' ? 'RATIONE_TEST_POSTGRES_URL names no server' : psql === undefined ? 'no psql' : null;

/** Where Debian keeps what is not on the path. */
function debianPrograms(): readonly string[] {
  const folder = '/usr/lib/postgresql';
  return existsSync(folder) ? readdirSync(folder).map((version) => `${folder}/${version}/bin/psql`) : [];
}

test.skipIf(why !== null)(
  `the emitted SQL on a PostgreSQL server gives each row the answer of the engine${why === null ? '' : ` (${why})`}`,
  { timeout: 120_000 },
  async () => {
    const schema = `ratione_test_${process.pid}`;
    const script = [`CREATE SCHEMA ${schema}`, `SET search_path TO ${schema}`];
    const kept = async (sql: string): Promise<Rows> => {
      script.push(sql);
      return [];
    };
    await screenedBy(kept, 'postgres');
    // What was asked last becomes a line of JSON each.
    const select = script.pop() ?? '';
    script.push(`SELECT row_to_json(s) FROM (${select}) s`, 'SET client_min_messages TO warning', `DROP SCHEMA ${schema} CASCADE`);
    const ran = spawnSync(psql ?? '', ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '--single-transaction', server], {
      input: `${script.join(';\n')};\n`,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    const rows = ran.stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    await compare(rows);
  },
);

test('the answers by code on DuckDB are those of the engine, for every place and stretch sampled', { timeout: 180_000 }, async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  let template = '';
  for await (const statement of statementsForCodes({ dialect: 'duckdb', ratione, settings, national: 'unknown', only: CODES })) {
    if (statement.startsWith('--') && statement.includes('ratione_event')) template = statement;
    else await connection.run(statement);
  }
  const days = [
    '1999-05-05',
    '2002-06-30',
    '2002-07-01',
    '2005-04-01',
    '2010-01-01',
    '2011-03-01',
    '2014-03-19',
    '2015-04-01',
    '2017-10-26',
    '2017-10-27',
    '2019-03-17',
    '2022-02-24',
    '2025-06-02',
  ];
  const codes = CODES;
  const events = codes.flatMap((code) =>
    days.flatMap((day, index) =>
      ['8.2.c.i-1', '7.1.a'].map((crime) => ({
        code,
        day,
        last: index % 3 === 0 ? day : `${day.slice(0, 8)}28`,
        crime,
        certainty: index % 2,
      })),
    ),
  );
  await connection.run(
    'CREATE TABLE your_rows (row_number INTEGER, id VARCHAR, code VARCHAR, crime VARCHAR, certainty INTEGER, first_day DATE, last_day DATE)',
  );
  const kept = events.filter((event) => event.last >= event.day);
  await connection.run(
    `INSERT INTO your_rows VALUES ${kept.map((event, index) => `(${index + 1}, 'e${index + 1}', '${event.code}', '${event.crime}', ${event.certainty}, DATE '${event.day}', DATE '${event.last}')`).join(', ')}`,
  );
  const view = template
    .replace(/^-- /gm, '')
    .split('\n')
    .slice(2)
    .join('\n')
    .replace(/^Then:$/m, '');
  for (const statement of view.split(';')) if (statement.trim() !== '') await connection.run(statement);
  const rows = (await connection.runAndReadAll('SELECT * FROM ratione_screened ORDER BY "row"')).getRowObjectsJson();
  expect(rows.length).toBe(kept.length);
  const wrong = kept.flatMap((event, index) => {
    const place = String(rows[index]?.['place']);
    const certainty: Certainty = event.certainty === 0 ? 'period' : 'within';
    const answer = answerRow(
      { place, certainty, first: event.day, last: event.last, national: 'unknown', crime: event.crime, asOf: AS_OF },
      null,
      ratione,
      settings,
    );
    const row = rows[index];
    return row?.['reach'] === answer.reach &&
      row['reach_by_place'] === answer.reachByPlace &&
      (row['bars'] ?? '') === answer.bars.join('; ')
      ? []
      : [`${event.code} ${event.day} ${event.last}: ${String(row?.['reach'])}, engine ${answer.reach}`];
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});

test('each dialect’s SQL parses as that dialect', { timeout: 120_000 }, async () => {
  // No parser of ClickHouse’s or Spark’s own dialect is at hand in JavaScript: the views are read by the nearest ones.
  const parser = new nodeSqlParser.Parser();
  const nearest: Readonly<Record<Dialect, string>> = {
    duckdb: 'postgresql',
    postgres: 'postgresql',
    clickhouse: 'postgresql',
    spark: 'hive',
  };
  for (const dialect of DIALECTS) {
    const views = (await statements(dialect))
      .filter((statement) => statement.includes('CREATE VIEW'))
      .map((statement) => statement.slice(statement.indexOf('SELECT')));
    expect(views.length).toBe(2);
    for (const view of views)
      expect(() => parser.astify(view, { database: nearest[dialect] }), `${dialect}: ${view.slice(0, 200)}`).not.toThrow();
  }
});

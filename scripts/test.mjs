// Every check of the repository, in order. The last line counts them: "tests: N passed, N failed, N skipped".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';
import { build, buildWorkbench, ensureInstalled, findBrowser, requireNode, root, runNode, say, tool } from './set-up.mjs';

requireNode();
process.chdir(root);
ensureInstalled([
  'esbuild',
  'yaml',
  'commander',
  'ajv',
  'vitest',
  'typescript',
  '@biomejs/biome',
  'dependency-cruiser',
  'fast-check',
  'playwright-core',
  'vite',
  'react',
  'fastify',
]);

const scratch = join(root, '.build');
const report = join(scratch, 'vitest.json');
const results = [];
const total = { passed: 0, failed: 0, skipped: 0 };
const before = treeState();

await check('build', () => build() === 0);
await check('workbench', () => buildWorkbench() === 0);
const browser = await findBrowser();
await check(
  'browser',
  () => browser !== null || (process.env.CI === 'true' ? false : 'skipped'),
  browser ?? 'none found and none could be installed: the tests in a browser do not run',
);
const given = process.env.RATIONE_TEST_POSTGRES_URL ?? '';
const postgres = given === '' ? await startPostgres() : { url: given };
await check(
  'PostgreSQL server',
  () => (postgres.url === undefined ? 'skipped' : true),
  `${postgres.why}: the emitted SQL is run by PGlite alone`,
);
await check('form and lint', () => runNode([tool('@biomejs/biome/bin/biome'), 'check', '.']) === 0);
await check('types', () => typesHold('tsconfig.json'));
await check('types of the workbench', () => typesHold('packages/workbench/tsconfig.json'));
await check('boundaries', boundariesHold);
await check('record', () => runNode(['packages/server/dist/cli.js', 'record', 'verify']) === 0);
await check('tests', testsPass);
await postgres.stop?.();
await check('record compiles to the same bytes', sameBytes);
// Only a clean tree can show that nothing was left behind: elsewhere somebody may be editing.
await check('tree left clean', () => (before === '' ? treeState() === '' : 'skipped'));

say('');
for (const { name, outcome, seconds, note } of results) say(`${outcome.padEnd(7)} ${name} (${seconds} s)${note === '' ? '' : `: ${note}`}`);
process.stdout.write(`tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function check(name, does, remark = '') {
  say(`\n== ${name}`);
  const begun = Date.now();
  const failedBefore = total.failed;
  const came = await does();
  const outcome =
    came === 'skipped' ? 'skipped' : came === true || (came === 'counted' && total.failed === failedBefore) ? 'passed' : 'failed';
  // The test runner's own tests are counted one by one where they ran.
  if (came !== 'counted') total[outcome] += 1;
  results.push({
    name,
    outcome,
    seconds: ((Date.now() - begun) / 1000).toFixed(1),
    note: outcome === 'passed' && name !== 'browser' ? '' : remark,
  });
}

function typesHold(config) {
  return runNode([tool('typescript/bin/tsc'), '--noEmit', '-p', config]) === 0;
}

/** A cruise that saw no module proves nothing, so the modules are counted. */
function boundariesHold() {
  const words = [
    tool('dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'packages',
    'scripts',
  ];
  const cruise = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  let summary;
  try {
    ({ summary } = JSON.parse(cruise.stdout));
  } catch {
    say(`dependency-cruiser did not report: ${cruise.stderr}`);
    return false;
  }
  for (const { from, to, rule } of summary.violations) say(`${from} may not import ${to}: ${adviceOf(rule.name)}`);
  say(`${summary.totalCruised} modules, ${summary.violations.length} violations`);
  return summary.totalCruised > 50 && summary.violations.length === 0;
}

function adviceOf(name) {
  const rules = JSON.parse(
    spawnSync(process.execPath, ['-p', "JSON.stringify(require('./.dependency-cruiser.cjs').forbidden)"], { cwd: root, encoding: 'utf8' })
      .stdout,
  );
  return rules.find((rule) => rule.name === name)?.comment ?? name;
}

function testsPass() {
  rmSync(report, { force: true });
  const env = {
    ...process.env,
    ...(browser === null ? {} : { CHROME_PATH: browser }),
    ...(postgres.url === undefined ? {} : { RATIONE_TEST_POSTGRES_URL: postgres.url }),
  };
  const status = runNode([tool('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    env,
  });
  let counts;
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return false;
  }
  total.passed += counts.numPassedTests;
  total.failed += counts.numFailedTests;
  total.skipped += counts.numPendingTests + counts.numTodoTests;
  // A file that cannot be loaded fails without any test of its own having failed.
  return status !== 0 && counts.numFailedTests === 0 ? false : 'counted';
}

function sameBytes() {
  const again = join(scratch, 'record-again');
  mkdirSync(again, { recursive: true });
  const status = runNode(['.build/compile-record.mjs', 'record', again], { stdio: ['ignore', 2, 2] });
  return status === 0 && readFileSync(join(again, 'record.json')).equals(readFileSync('packages/record/dist/record.json'));
}

function treeState() {
  const status = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  return status.status === 0 ? status.stdout : null;
}

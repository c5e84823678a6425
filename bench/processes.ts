import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './facts.ts';
import { at, line, number } from './measure.ts';

function runNode(words: readonly string[]): { readonly milliseconds: number; readonly stdout: string } {
  const begun = performance.now();
  const ran = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (ran.status !== 0) throw new Error(`node ${words.join(' ')} ended with ${ran.status}: ${ran.stderr}`);
  return { milliseconds: performance.now() - begun, stdout: ran.stdout };
}

/** From start to end of the process, as a person waits for it. */
export function benchStartUp(): void {
  const cli = 'packages/server/bin/ratione.mjs';
  const ask = [
    cli,
    'ask',
    '--crime',
    '8.2.e.i',
    '--place',
    'SYR',
    '--region',
    'Aleppo',
    '--on',
    '2016-11-16',
    '--national',
    'RUS',
    '--as-of',
    '2016-11-30',
    '--short',
  ];
  const empty = median(['-e', '0']);
  line('start-up of the command line, --version', `${number(median([cli, '--version']))} ms`, 'under 200 ms');
  line('  one question asked', `${number(median(ask))} ms`);
  line('  an empty Node process', `${number(empty)} ms`);
}

function median(words: readonly string[]): number {
  runNode(words);
  const times = Array.from({ length: 10 }, () => runNode(words).milliseconds).sort((a, b) => a - b);
  return at(times, 0.5);
}

/** What the record and the engine add to an empty process, after a garbage collection. */
export function benchMemory(): void {
  const report =
    'globalThis.gc(); globalThis.gc(); const { heapUsed, rss } = process.memoryUsage(); process.stdout.write(JSON.stringify({ heapUsed, rss }));';
  const load = `
    const { readFileSync } = await import('node:fs');
    const { createRatione } = await import(${JSON.stringify(join(root, 'packages/engine/dist/index.js'))});
    globalThis.ratione = createRatione(JSON.parse(readFileSync(${JSON.stringify(join(root, 'packages/record/dist/record.json'))}, 'utf8')));
    const { question } = globalThis.ratione.read({ as_of: '2016-11-30', date_from: '2016-11-16', date_to: '2016-11-16', place: { iso3: 'SYR' }, suspect: { nationalities: ['RUS'] }, crimes: ['8(2)(e)(i)'] });
    globalThis.answer = globalThis.ratione.ask(question).jurisdiction;`;
  const measure = (code: string): { readonly heapUsed: number; readonly rss: number } =>
    JSON.parse(runNode(['--expose-gc', '--input-type=module', '-e', `${code}\n${report}`]).stdout) as { heapUsed: number; rss: number };
  const [empty, loaded] = [measure(''), measure(load)];
  const megabytes = (bytes: number): string => `${number(bytes / 1024 / 1024, 1)} MB`;
  line(
    'memory above an empty process: heap, resident',
    `${megabytes(loaded.heapUsed - empty.heapUsed)}, ${megabytes(loaded.rss - empty.rss)}`,
    'under 60 MB',
  );
}

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ratione } from '@ratione/engine';
import { createReader } from '@ratione/engine/reading';
import { root } from './facts.ts';
import { line, number } from './measure.ts';

const STATEMENTS = [
  'Russia withdrew its signature from the Rome Statute in November 2016.',
  'The International Criminal Court has issued an arrest warrant for Vladimir Putin.',
  'Neither Ukraine nor Russia was then a member of the court.',
  'Officials met in the capital on Tuesday to discuss the budget for roads, schools and hospitals.',
  'A spokesman said the weather had delayed the convoy, and that trucks would leave again in the morning.',
  'The United States signed in 2000 but has not ratified the treaty.',
  'Families waited for hours near the bridge while volunteers handed out water and bread.',
  'According to the ministry, prices rose by 4 percent over the year.',
];
const ARTICLES = 1000;
const FIRST = 100;
const CHECKS = 2000;
const FILES = 10_000;

/** Articles of 800 words a second on one core, milliseconds for one check, memory over ten thousand files; each with a checksum. */
export async function benchReading(ratione: Ratione): Promise<void> {
  const reader = createReader(ratione);
  const articles = Array.from({ length: ARTICLES }, (_, seed) => article(seed, 800));
  const cold = process.cpuUsage();
  for (const text of articles.slice(0, FIRST)) reader.read({ text, date: '2023-05-01' });
  const coldSeconds = spent(process.cpuUsage(cold));
  const found = createHash('sha256');
  // Time of the processor, not of the clock: others may be using the machine.
  const begun = process.cpuUsage();
  const read = articles.map((text) => reader.read({ text, date: '2023-05-01' }).statements);
  const seconds = spent(process.cpuUsage(begun));
  for (const statements of read)
    found.update(JSON.stringify(statements.map(({ start, end, finding }) => [start, end, finding?.verdict ?? null])));
  line('articles of 800 words read, one core', `${number(ARTICLES / seconds)} a second`, 'at least 200');
  line(`  the first ${FIRST} of a new process`, `${number(FIRST / coldSeconds)} a second`);
  line('  checksum of what was found', found.digest('hex').slice(0, 32));

  const verdicts = createHash('sha256');
  const started = process.cpuUsage();
  for (let at = 0; at < CHECKS; at += 1)
    verdicts.update(reader.check({ text: STATEMENTS[at % STATEMENTS.length] ?? '', date: '2023-05-01' }).verdict);
  line('one statement checked', `${number((spent(process.cpuUsage(started)) * 1000) / CHECKS, 3)} ms`, 'under 5 ms');
  line('  checksum of the verdicts', verdicts.digest('hex').slice(0, 32));
  await benchFiles();
}

/** Ten thousand files through the command line; what it holds is read from the system while it works. */
async function benchFiles(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ratione-bench-'));
  try {
    for (let seed = 0; seed < FILES; seed += 1) writeFileSync(join(folder, `${String(seed).padStart(5, '0')}.txt`), article(seed, 120));
    const out = join(folder, 'summary.json');
    const begun = performance.now();
    const child = spawn(
      process.execPath,
      [join(root, 'packages/server/dist/cli.js'), 'read', '.', '--out', out, '--as-of', '2023-05-01', '--lang', 'en'],
      {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const held: { readonly texts: number; readonly megabytes: number }[] = [];
    let lines = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines += 1;
    });
    const timer = setInterval(() => {
      const megabytes = residentMegabytes(child.pid ?? 0);
      if (megabytes !== null) held.push({ texts: lines / 2, megabytes });
    }, 100);
    const exit = await new Promise<number | null>((resolve) => child.on('exit', resolve));
    clearInterval(timer);
    if (exit !== 0) throw new Error(`reading ${FILES} files ended with ${exit}`);
    line(
      `${number(FILES)} short files read through the command line`,
      `${number(FILES / ((performance.now() - begun) / 1000))} a second by the clock`,
    );
    const most = (from: number, to: number): number =>
      Math.max(0, ...held.filter((one) => one.texts >= from * FILES && one.texts < to * FILES).map((one) => one.megabytes));
    const [early, late] = [most(0.1, 0.4), most(0.7, 1.01)];
    line(
      '  memory held, first and last third',
      early === 0 ? 'not measured on this system' : `${number(early)} and ${number(late)} MB`,
      'flat',
    );
    line('  checksum of the summary', createHash('sha256').update(readFileSync(out)).digest('hex').slice(0, 32));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a process holds, from the system; null where it does not tell. */
function residentMegabytes(pid: number): number | null {
  try {
    const found = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return found === undefined ? null : Number(found) / 1024;
  } catch {
    // Ended between two looks, or no such system.
    return null;
  }
}

function spent(usage: NodeJS.CpuUsage): number {
  return (usage.user + usage.system) / 1e6;
}

/** About so many words, one sentence in two or so about the Court. */
function article(seed: number, length: number): string {
  const parts: string[] = [];
  let words = 0;
  for (let at = seed; words < length; at += 1) {
    const sentence = STATEMENTS[(at * 7 + seed) % STATEMENTS.length] ?? '';
    parts.push(sentence);
    words += sentence.split(' ').length;
  }
  return parts.join(' ');
}

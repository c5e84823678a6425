import { statSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { createRatione } from '@ratione/engine';
import { benchDeterminations, benchStatus } from './determinations.ts';
import { caseFacts, checksum, loadRecord, questionsOf, root } from './facts.ts';
import { line, number, worked } from './measure.ts';
import { benchMemory, benchStartUp } from './processes.ts';
import { benchReading } from './reading.ts';
import { benchTerritory } from './territory.ts';
import { benchTwelveRules, simpleFacts } from './twelve-rules.ts';

const record = loadRecord();
const ratione = createRatione(record);
const questions = questionsOf(ratione, caseFacts());
const kilobytes = (path: string): string => `${number(statSync(join(root, path)).size / 1024)} kB`;

line(
  'machine',
  `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${number(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}`,
);
line('Node, date', `${process.version}, ${new Date().toISOString().slice(0, 10)}`);
line('other work on the machine (load of the last minute)', number(loadavg()[0] ?? 0, 1));
line(
  'record',
  `${record.version.date}, ${record.version.hash.slice(0, 16)}: ${number(record.version.counts.states)} States, ${number(record.version.counts.acts)} acts`,
);
line(
  'sizes',
  `engine ${kilobytes('packages/engine/dist/index.js')}, record ${kilobytes('packages/record/dist/record.json')}, ${questions.length} questions`,
);

// No figure is printed before the answers are known to be the same whatever was asked first.
const forward = questions.map((_, index) => index);
const sum = checksum(ratione, questions, forward);
const shuffled = [...forward].sort((a, b) => scrambled(a) - scrambled(b));
for (const [how, other] of [
  ['backwards', checksum(ratione, questions, [...forward].reverse())],
  ['shuffled, by a new engine', checksum(createRatione(record), questions, shuffled)],
] as const) {
  if (other !== sum) throw new Error(`asked ${how} the answers differ: ${other}, not ${sum}`);
}
line('checksum of all answers, in three orders', sum.slice(0, 32));

benchDeterminations(ratione, questions);
benchStatus(ratione);
benchTerritory(record);
await benchTwelveRules(simpleFacts(ratione, questions));
benchStartUp();
benchMemory();
await benchReading(ratione);
if (!worked()) process.exitCode = 70;

/** A fixed disorder. */
function scrambled(index: number): number {
  return (index * 2_654_435_761) % 4_294_967_291;
}

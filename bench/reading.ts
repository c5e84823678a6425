/** Articles of 800 words read per second on one core, and milliseconds for one check. */
import { readFileSync } from 'node:fs';
import { createRatione } from '@ratione/engine';
import { createReader } from '@ratione/engine/reading';

const ratione = createRatione(JSON.parse(readFileSync('packages/record/dist/record.json', 'utf8')));
const reader = createReader(ratione);
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

const articles = Array.from({ length: 200 }, (_, number) => article(number));
for (const text of articles.slice(0, 20)) reader.read({ text, date: '2023-05-01' });
let found = 0;
// Time of the processor, not of the clock: others may be using the machine.
const begun = process.cpuUsage();
for (const text of articles) found += reader.read({ text, date: '2023-05-01' }).statements.length;
const seconds = spent(process.cpuUsage(begun));

const checks = 2000;
const started = process.cpuUsage();
for (let at = 0; at < checks; at += 1) reader.check({ text: STATEMENTS[at % STATEMENTS.length] ?? '', date: '2023-05-01' });
const each = (spent(process.cpuUsage(started)) * 1000) / checks;

process.stdout.write(
  `reading: ${(articles.length / seconds).toFixed(0)} articles of 800 words a second (${found} statements found), ${each.toFixed(3)} ms a check\n`,
);

function spent(usage: NodeJS.CpuUsage): number {
  return (usage.user + usage.system) / 1e6;
}

/** About 800 words, one sentence in eight or so about the Court. */
function article(seed: number): string {
  const parts: string[] = [];
  let words = 0;
  for (let at = seed; words < 800; at += 1) {
    const sentence = STATEMENTS[(at * 7 + seed) % STATEMENTS.length] ?? '';
    parts.push(sentence);
    words += sentence.split(' ').length;
  }
  return parts.join(' ');
}

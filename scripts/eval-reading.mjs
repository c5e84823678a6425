// Scores the reader on the annotated set of cases/reading and, where a file is named, on a further set of JSON lines.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { createRatione } from '../packages/engine/dist/index.js';
import { createReader } from '../packages/engine/dist/reading.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const ratione = createRatione(JSON.parse(readFileSync(join(root, 'packages/record/dist/record.json'), 'utf8')));
const reader = createReader(ratione);
const TRUTH = { true: 'supported', false: 'contradicted', misleading: 'misleading', undetermined: 'unsettled' };

const folder = join(root, 'cases/reading');
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')));
const rows = texts.flatMap((text) =>
  text.statements.map((entry) => ({
    text: entry.says,
    lang: text.lang,
    date: text.date === '' ? null : String(text.date),
    type: entry.type,
    want: entry.verdict,
    or: entry.or ?? [],
  })),
);
report(`own set: ${texts.length} texts, ${rows.length} statements`, rows);
readWhole();
readArticles();

const further = process.argv[2];
if (further !== undefined) {
  const lines = readFileSync(further, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  report(
    `${further}: ${lines.length} statements`,
    lines.map((line) => ({ text: line.text, lang: line.lang, date: line.date, type: line.claim_type, want: TRUTH[line.truth], or: [] })),
  );
}

function report(title, list) {
  const byType = new Map();
  const wrong = [];
  const total = { right: 0, given: 0, wanted: 0, traps: 0, sprung: 0 };
  for (const row of list) {
    const { verdict, types } = reader.check({ text: row.text, lang: row.lang, date: row.date });
    const given = verdict !== 'uncheckable';
    const line = byType.get(row.type) ?? { wanted: 0, given: 0, right: 0 };
    byType.set(row.type, line);
    if (row.want === 'none') {
      total.traps += 1;
      if (given && !row.or.includes(verdict)) {
        total.sprung += 1;
        wrong.push(`${row.text} | wanted none, got ${verdict} (${types.join(', ')})`);
      }
    } else {
      total.wanted += 1;
      line.wanted += 1;
    }
    if (!given || (row.want === 'none' && row.or.includes(verdict))) continue;
    total.given += 1;
    line.given += 1;
    if (verdict === row.want || row.or.includes(verdict)) {
      total.right += 1;
      line.right += 1;
    } else if (row.want !== 'none')
      wrong.push(`${row.text} (${row.date ?? 'no date'}) | wanted ${row.want}, got ${verdict} (${types.join(', ')})`);
  }
  console.log(`\n${title}`);
  console.log(
    `verdicts given ${total.given}, right ${percent(total.right, total.given)}, wrong per 100 given ${percent(total.given - total.right, total.given)}, recall ${percent(total.right, total.wanted)}, traps ${total.traps}, sprung ${total.sprung}`,
  );
  for (const [type, line] of [...byType].sort())
    console.log(
      `  ${type.padEnd(26)} precision ${percent(line.right, line.given)}  recall ${percent(line.right, line.wanted)}  of ${line.wanted}`,
    );
  for (const text of wrong) console.log(`  wrong: ${text}`);
}

/** Every text read as a whole: what `read` finds in it, and whether a trap got a verdict. */
function readWhole() {
  let found = 0;
  let right = 0;
  const wrong = [];
  for (const text of texts) {
    const whole = text.statements.map((entry) => entry.says).join(' ');
    const result = reader.read({ text: whole, lang: text.lang, date: text.date === '' ? null : String(text.date) });
    let at = 0;
    for (const entry of text.statements) {
      const start = whole.indexOf(entry.says, at);
      const end = start + entry.says.length;
      at = end;
      const inside = result.statements.filter(
        (statement) => statement.start >= start && statement.end <= end + 1 && statement.finding !== null,
      );
      if (inside.length === 0) continue;
      found += 1;
      const worst = gravest(inside);
      // `part`: what a part of the sentence that it asserts by itself bears, where the rest is left alone.
      if (worst === entry.verdict || worst === entry.part || entry.or?.includes(worst)) right += 1;
      else wrong.push(`${entry.says} (${text.date}) | wanted ${entry.verdict}, got ${worst}`);
    }
  }
  console.log(`\nread as whole texts: ${found} statements judged, right ${percent(right, found)}`);
  for (const text of wrong) console.log(`  wrong: ${text}`);
}

/** Whole articles: what of each marked assertion is judged, and what is judged that the article does not assert itself. */
function readArticles() {
  const articles = join(root, 'cases/articles');
  const count = { asserted: 0, judged: 0, right: 0, said: 0 };
  const wrong = [];
  for (const article of readdirSync(articles).flatMap((file) => parse(readFileSync(join(articles, file), 'utf8')))) {
    const found = reader.read({ text: article.text, date: String(article.date) }).statements.filter((entry) => entry.finding !== null);
    for (const mark of article.marks) {
      const from = article.text.indexOf(mark.says);
      const to = from + mark.says.length;
      const inside = found.filter((entry) => Math.min(entry.end, to) - Math.max(entry.start, from) > (entry.end - entry.start) / 2);
      const worst = gravest(inside);
      const asserted = mark.stance === 'asserted' && mark.verdict !== 'none';
      if (asserted) count.asserted += 1;
      if (worst === undefined) continue;
      if (!asserted) {
        count.said += 1;
        wrong.push(`${mark.says} | ${mark.stance}, got ${worst}`);
        continue;
      }
      count.judged += 1;
      if (worst === mark.verdict || worst === mark.part || mark.or?.includes(worst)) count.right += 1;
      else wrong.push(`${mark.says} | wanted ${mark.verdict}, got ${worst}`);
    }
  }
  console.log(
    `\nread in articles: ${count.asserted} assertions, ${count.judged} judged, right ${percent(count.right, count.judged)}, recall ${percent(count.right, count.asserted)}, judged though not asserted ${count.said}`,
  );
  for (const text of wrong) console.log(`  wrong: ${text}`);
}

/** The gravest verdict among statements that have one. */
function gravest(statements) {
  return ['contradicted', 'misleading', 'unsettled', 'supported'].find((word) =>
    statements.some((statement) => statement.finding.verdict === word),
  );
}

function percent(part, whole) {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);
}

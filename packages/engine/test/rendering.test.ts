import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createRatione, type Determination, renderHtml, renderMarkdown, renderText, toJson } from '../src/index.ts';
import { questionRows } from './support/case-rows.ts';
import { ratione, record } from './support/record.ts';

const folder = fileURLToPath(new URL('golden/', import.meta.url));
const rows = questionRows().filter((row) => row.file === 'november-2016.yaml');
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

function answerOf(facts: unknown): Determination {
  const reading = ratione.read(facts);
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return ratione.ask(reading.question, reading.notes);
}

/** Compares with the file; UPDATE_GOLDEN=1 writes it, to be read as prose before it is kept. The receipt changes with every act added. */
function golden(name: string, text: string): void {
  const steady = text
    .replace(/record [0-9a-f]{16}/g, 'record (hash)')
    .replace(/question [0-9a-f]{16}/g, 'question (hash)')
    .replace(/Record last checked [^.]+\./g, 'Record last checked (day).');
  const file = `${folder}${name}`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, steady);
  if (!existsSync(file)) throw new Error(`${name} is missing: run the test once with UPDATE_GOLDEN=1 and read the file`);
  expect(steady).toBe(readFileSync(file, 'utf8'));
}

describe('the questions of November 2016, in short', () => {
  test('are all there', () => expect(rows.length).toBeGreaterThanOrEqual(11));
  test.each(rows.map((row) => [row.name, row.facts] as const))('%s', (name, facts) =>
    golden(`${slug(name)}.txt`, renderText(answerOf(facts), { record, short: true, width: 100, title: name })));

  test('question 12: where eight States stood', () => {
    const lines = ['RUS', 'USA', 'UKR', 'SYR', 'IRQ', 'AFG', 'ISR', 'SDN'].flatMap((state) =>
      ['2016-11-29', '2016-11-30'].map((day) => ratione.status(state, day, day)?.says ?? ''),
    );
    golden('12-where-eight-states-stood.txt', `${lines.join('\n')}\n`);
  });
});

describe('one answer in full', () => {
  const [first] = rows;
  const answer = answerOf(first?.facts);
  const options = { record, title: first?.name ?? '' };
  test('Markdown', () => golden('1-full.md', renderMarkdown(answer, options)));
  test('HTML', () => golden('1-full.html', renderHtml(answer, options)));

  test('JSON survives a round trip and holds no undefined', () => {
    const json = toJson(answer);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  test('plain text keeps to its width, but for addresses, and has no colour unless asked', () => {
    const text = renderText(answer, { record, width: 72 });
    expect(text.split('\n').filter((line) => line.length > 72 && !line.includes('http'))).toEqual([]);
    expect(text.includes('\u001b')).toBe(false);
    expect(renderText(answer, { record, colour: true }).includes('\u001b[')).toBe(true);
  });

  test('every golden file belongs to a test', () => {
    const expected = [...rows.map((row) => `${slug(row.name)}.txt`), '12-where-eight-states-stood.txt', '1-full.md', '1-full.html'];
    expect(readdirSync(folder).toSorted()).toEqual(expected.toSorted());
  });
});

describe('hostile text', () => {
  const evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>\' & javascript:alert(1)';
  const hostile = createRatione({
    ...record,
    states: record.states.map((file) =>
      file.state === 'SYR' ? { ...file, name: evil, shortName: evil, acts: file.acts.map((act) => ({ ...act, says: evil })) } : file,
    ),
    sources: Object.fromEntries(
      Object.entries(record.sources).map(([id, source]) => [id, { ...source, title: evil, url: 'javascript:alert(1)' }]),
    ),
  });
  const reading = hostile.read({
    as_of: '2016-11-30',
    date_from: '2016-11-16',
    date_to: '2016-11-16',
    place: { iso3: 'SYR', region: evil },
    suspect: { nationalities: ['SYR'], office: evil },
    crimes: [evil, '8(2)(e)(i)'],
    conflict: 'niac',
    matter: { [evil]: evil },
  });

  test('is text in HTML, and no address but http opens', () => {
    if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
    const html = renderHtml(hostile.ask(reading.question, reading.notes), { record: hostile.record, title: evil });
    expect(html).not.toMatch(/<script|<img|<[^>]*\sonerror/i);
    expect(html).not.toMatch(/href="javascript:/i);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('opens no tag in Markdown either', () => {
    if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
    expect(renderMarkdown(hostile.ask(reading.question, reading.notes), { record: hostile.record, title: evil })).not.toMatch(
      /(^|[^\\])<(script|img)/i,
    );
  });
});

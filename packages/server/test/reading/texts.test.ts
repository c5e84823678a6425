import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { json, ratione } from '../cli/run.ts';
import { docx, PARAGRAPHS, page, pdf, set, warc } from '../intake/fixtures.ts';

const schemas = new URL('../../schemas/', import.meta.url);
const ajv = new Ajv2020({ strict: true, allErrors: true, strictRequired: false, allowUnionTypes: true });
for (const file of readdirSync(schemas)) ajv.addSchema(JSON.parse(readFileSync(new URL(file, schemas), 'utf8')) as object);

function faults(id: string, value: unknown): unknown {
  const validate = ajv.getSchema(id);
  if (validate === undefined) return `no schema ${id}`;
  return validate(value) ? [] : validate.errors;
}

const PAGE = page({
  lang: 'en',
  head: '<meta property="article:published_time" content="2016-11-18"><meta name="author" content="A. Writer"><meta property="og:site_name" content="The Example"><link rel="canonical" href="https://example.org/notice">',
});
const ACCUSING =
  'The ministry said nothing.\n\nRussia has been accused of committing war crimes in Aleppo and Homs. Russia has begun to back the Taliban in Afghanistan.\n';

let folder: string;
let notice: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ratione-texts-'));
  notice = join(folder, 'notice.html');
  writeFileSync(notice, PAGE);
  const texts = join(folder, 'texts');
  mkdirSync(join(texts, 'deep', 'page_files'), { recursive: true });
  writeFileSync(join(texts, 'a.txt'), `18 November 2016\n\n${ACCUSING}`);
  writeFileSync(join(texts, 'b-copy.txt'), `18 November 2016\n\n${ACCUSING}Printed again.`);
  writeFileSync(join(texts, 'c.md'), `---\ndate: 2025-02-01\n---\n${PARAGRAPHS.join('\n\n')}`);
  writeFileSync(join(texts, 'deep', 'page.html'), PAGE);
  writeFileSync(join(texts, 'deep', 'page_files', 'frame.html'), PAGE);
  writeFileSync(join(texts, 'deep', 'd.pdf'), pdf([set(PARAGRAPHS.join(' '))]));
  writeFileSync(join(texts, 'deep', 'e.docx'), docx(PARAGRAPHS));
  writeFileSync(join(texts, 'deep', 'broken.pdf'), '%PDF-1.4 and no more');
  writeFileSync(join(texts, 'deep', 'picture.dat'), Buffer.alloc(2000));
  writeFileSync(join(texts, 'deep', 'style.css'), 'p { color: red }');
  writeFileSync(
    join(texts, 'f.txt'),
    'Russland hat den Internationalen Strafgerichtshof nie anerkannt, und das Parlament hat den Vertrag von Rom nicht ratifiziert.',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('one text', () => {
  test('the JSON is of its schema, and spans lead back to the file', () => {
    const read = json(['read', notice]) as {
      readonly as_of: string;
      readonly source: { readonly date: unknown };
      readonly statements: readonly {
        readonly type: string;
        readonly text: string;
        readonly original: { readonly start: number; readonly end: number };
        readonly finding: { readonly verdict: string } | null;
      }[];
      readonly accusations: { readonly accusations: readonly { readonly accused_state: string }[] };
    };
    expect(faults('ratione/read/1', read)).toEqual([]);
    expect(read.as_of).toBe('2016-11-18');
    expect(read.source.date).toEqual({ day: '2016-11-18', how: 'meta', where: 'article:published_time' });
    const signature = read.statements.find((statement) => statement.type === 'signature');
    expect(signature?.finding?.verdict).toBe('supported');
    expect(PAGE.slice(signature?.original.start, signature?.original.end)).toContain('Russia signed the Rome Statute');
    expect(read.accusations.accusations.map((row) => row.accused_state)).toContain('RUS');
  });

  test('what is refused is an issue, and the exit says so', () => {
    const ran = ratione(['read', join(folder, 'texts', 'deep', 'broken.pdf'), '--json']);
    expect(ran.exit).toBe(1);
    expect(faults('ratione/read/1', JSON.parse(ran.stdout))).toEqual([]);
    expect(ratione(['read', join(folder, 'nothing')]).stderr).toContain('no such file');
    expect(ratione(['read']).exit).toBe(1);
    expect(ratione(['read', notice, '--as-of', '201X']).stderr).toContain('--as-of');
  });

  test('the day the user states wins, and standard input is read', () => {
    const ran = ratione(['read', '-', '--as-of', '2025-02', '--json'], {
      input: 'Ukraine is a member of the International Criminal Court.',
    });
    const read = JSON.parse(ran.stdout) as {
      readonly as_of: string;
      readonly statements: readonly { readonly finding: { readonly verdict: string } }[];
    };
    expect(read.as_of).toBe('2025-02-28');
    expect(read.statements[0]?.finding.verdict).toBe('supported');
  });

  test('a text in a language that is not read gets no verdict', () => {
    const ran = ratione(['read', join(folder, 'texts', 'f.txt'), '--json']);
    expect(ran.exit).toBe(1);
    const read = JSON.parse(ran.stdout) as {
      readonly read_as: null;
      readonly statements: readonly unknown[];
      readonly issues: readonly { readonly code: string }[];
    };
    expect(read).toMatchObject({ read_as: null, statements: [], source: { language: 'de' } });
    expect(read.issues.map((issue) => issue.code)).toEqual(['intake.language']);
  });

  test('nothing in the terminal is wider than 80 columns, and Markdown has its tables', () => {
    const ran = ratione(['read', notice]);
    expect(ran.exit).toBe(0);
    for (const line of ran.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(ran.stdout).toContain('18 November 2016, from a meta tag of the page');
    const markdown = ratione(['read', notice, '--format', 'md']).stdout;
    expect(markdown).toContain('| | Statement | Verdict | In fact | Because | Sources |');
    expect(markdown).toContain('Nobody is called responsible by it');
  });

  test('a review names the program as reviewer and nobody whom the text does not name', () => {
    const reviews = JSON.parse(ratione(['read', notice, '--format', 'claimreview']).stdout) as readonly Readonly<Record<string, unknown>>[];
    expect(reviews.length).toBeGreaterThan(2);
    for (const review of reviews) {
      expect(review).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        author: { '@type': 'SoftwareApplication', name: 'Ratione' },
      });
      expect(review['url']).toBeUndefined();
      expect((review['reviewRating'] as { readonly alternateName: string }).alternateName).toMatch(
        /^(?:supported|contradicted|misleading|unsettled)$/,
      );
    }
    expect(reviews[0]?.['itemReviewed']).toMatchObject({
      author: { name: 'A. Writer' },
      datePublished: '2016-11-18',
      appearance: { url: 'https://example.org/notice' },
    });
    const bare = join(folder, 'bare.txt');
    writeFileSync(bare, 'Russia signed the Rome Statute in 2000.');
    const [lone] = JSON.parse(ratione(['read', bare, '--format', 'claimreview']).stdout) as readonly { readonly itemReviewed: object }[];
    expect(lone?.itemReviewed).toEqual({ '@type': 'Claim' });
  });

  test('the page runs nothing, loads nothing and says each verdict in words', () => {
    const hostile = join(folder, 'hostile.txt');
    writeFileSync(
      hostile,
      `</mark><script>alert(1)</script> & "quotes"\u202e\n\nRussia signed the Rome Statute in 2000 <img src=x onerror=alert(1)>. Russia is a party to the Rome Statute.`,
    );
    const html = ratione(['read', hostile, '--format', 'html']).stdout;
    expect(html).not.toMatch(/<script|<img|<link|onerror=alert\(1\)>|\u202e/);
    expect(html).toContain('&#60;script&#62;');
    expect(html).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-[A-Za-z0-9+/=]+&#39;/);
    expect(html).toContain('✓1<span class="hidden"> supported</span>');
    expect(html).toContain('✗2<span class="hidden"> contradicted</span>');
    expect(html).toContain('prefers-color-scheme:dark');
    expect(html).toContain('@media print');
  });
});

describe('many texts', () => {
  test('a folder: a row for each text, in order; one bad file stops nothing', () => {
    const out = join(folder, 'summary.csv');
    const claims = join(folder, 'claims.jsonl');
    const ran = ratione(['read', join(folder, 'texts'), '--out', out, '--allegations', claims]);
    expect(ran.exit).toBe(1);
    const lines = readFileSync(out, 'utf8').trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^name,part,status,format,sha256,/);
    expect(lines.slice(1).map((line) => line.split(',')[0]?.split('/').pop())).toEqual([
      'a.txt',
      'b-copy.txt',
      'c.md',
      'broken.pdf',
      'd.pdf',
      'e.docx',
      'page.html',
      'f.txt',
    ]);
    expect(lines.filter((line) => line.includes(',refused,'))).toHaveLength(1);
    expect(ran.stderr.replace(/\s+/g, ' ')).toContain('1 could not be read, 1 are in a language that is not read, 1 files were no texts');
    expect(statSync(claims).mode & 0o777).toBe(0o600);
    const allegations = readFileSync(claims, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly kind: string });
    expect(allegations.flatMap((allegation) => faults('ratione/allegation/1', allegation))).toEqual([]);
    expect(new Set(allegations.map((allegation) => allegation.kind))).toContain('backing');
  });

  test('JSON is a line for each text, and the summary may be JSON too', () => {
    const out = join(folder, 'summary.json');
    const ran = ratione(['read', join(folder, 'texts'), '--json', '--out', out]);
    const lines = ran.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toHaveLength(8);
    for (const line of lines) expect(faults('ratione/read/1', line)).toEqual([]);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveLength(8);
  });

  test('a page for each text, and no two under one name', () => {
    const into = join(folder, 'pages');
    const file = join(folder, 'two.warc.gz');
    const capture = { date: '2017-01-01T00:00:00Z', type: 'text/html', body: Buffer.from(PAGE) };
    writeFileSync(
      file,
      warc(
        [
          { ...capture, url: 'https://example.org/1' },
          { ...capture, url: 'https://example.org/2' },
        ],
        true,
      ),
    );
    expect(ratione(['read', file, '--format', 'html', '--into', into]).exit).toBe(0);
    expect(readdirSync(into).sort()).toEqual(['two.warc.gz-2.html', 'two.warc.gz.html']);
    expect(ratione(['read', file, '--format', 'html']).exit).toBe(1);
  });

  test('a cell that a spreadsheet would run is not one', () => {
    const file = join(folder, 'formula.html');
    const out = join(folder, 'formula.csv');
    writeFileSync(file, page({ lang: 'en', title: '=HYPERLINK("http://example.org")' }));
    ratione(['read', file, '--out', out]);
    expect(readFileSync(out, 'utf8')).toContain(`"'=HYPERLINK(""http://example.org"")"`);
  });
});

describe('accusations over texts', () => {
  test('copies count once, and each row has an answer then and now', () => {
    const view = json(['accusations', join(folder, 'texts', 'a.txt'), join(folder, 'texts', 'b-copy.txt')]) as {
      readonly texts: unknown;
      readonly accusations: readonly {
        readonly accused_state: string;
        readonly place: { readonly name: string };
        readonly texts: number;
        readonly independent_texts: number;
        readonly at_the_time: { readonly as_of: string; readonly jurisdiction: string };
      }[];
      readonly relations: { readonly edges: readonly { readonly from: string; readonly how: string; readonly to: string }[] };
    };
    expect(faults('ratione/accusations/1', view)).toEqual([]);
    expect(view.texts).toEqual({ read: 2, with_accusations: 2, independent: 1 });
    expect(
      view.accusations.map((row) => [
        row.accused_state,
        row.place.name,
        row.texts,
        row.independent_texts,
        row.at_the_time.as_of,
        row.at_the_time.jurisdiction,
      ]),
    ).toEqual([
      ['RUS', 'Aleppo', 2, 1, '2016-11-18', 'no'],
      ['RUS', 'Homs', 2, 1, '2016-11-18', 'no'],
    ]);
    expect(view.relations.edges.map((edge) => [edge.from, edge.how, edge.to])).toEqual([['RUS', 'backs', 'taliban in afghanistan']]);
  });

  test('as text and as a table for spreadsheets', () => {
    const file = join(folder, 'texts', 'a.txt');
    const csv = ratione(['accusations', file, '--format', 'csv']).stdout.split('\r\n');
    expect(csv[0]).toMatch(/^accuser,accused,accused_state,act,place/);
    expect(csv[1]).toContain('RUS');
    const text = ratione(['accusations', file]).stdout;
    expect(text).toContain('Who could be tried where');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('nothing to read is a problem', () => {
    expect(ratione(['accusations', join(folder, 'nothing')]).exit).toBe(1);
  });
});

test('a watched folder: what is there, what comes, and an orderly end', async () => {
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  writeFileSync(join(inbox, 'a.txt'), ACCUSING);
  const bin = fileURLToPath(new URL('../../bin/ratione.mjs', import.meta.url));
  const out = join(folder, 'watched.csv');
  const child = spawn(process.execPath, [bin, 'read', '--watch', inbox, '--json', '--out', out], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  const lines = () => stdout.split('\n').filter((line) => line !== '');
  const until = async (count: number) => {
    const started = Date.now();
    while (lines().length < count && Date.now() - started < 15_000) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(lines()).toHaveLength(count);
  };
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  try {
    await until(1);
    writeFileSync(join(inbox, 'b.html'), PAGE);
    await until(2);
  } finally {
    child.kill('SIGINT');
  }
  expect(await ended).toBe(0);
  expect((JSON.parse(lines()[1] ?? '') as { readonly source: { readonly name: string } }).source.name).toContain('b.html');
  expect(readFileSync(out, 'utf8').trimEnd().split('\r\n')).toHaveLength(3);
}, 40_000);

test('linked data ends no script element that it is laid into, and says the same', () => {
  const path = join(folder, 'hostile.html');
  writeFileSync(path, PAGE.replace('A. Writer', '</script><script>alert(1)</script>'));
  const { stdout } = ratione(['read', path, '--format', 'claimreview']);
  expect(stdout).not.toContain('<');
  expect(JSON.stringify(JSON.parse(stdout))).toContain('</script><script>');
});

import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSource, readSources, type SourceHints } from '../../src/intake/read-source.ts';
import { isRead, type SourceRead } from '../../src/intake/source-read.ts';
import { DocumentReaders } from '../../src/intake/worker/document-readers.ts';
import { docx, letter, PARAGRAPHS, page, pdf, savedPage, set, TITLE, wacz, warc } from './fixtures.ts';

let readers: DocumentReaders;
let folder: string;

beforeAll(async () => {
  readers = new DocumentReaders();
  folder = await mkdtemp(join(tmpdir(), 'ratione-intake-'));
});
afterAll(async () => {
  await readers.close();
  await rm(folder, { recursive: true });
});

async function take(content: string | Uint8Array, name = 'file', hints: SourceHints = {}): Promise<SourceRead> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const intake = await readSource({ bytes, name }, { readers }, hints);
  if (!isRead(intake)) throw new Error(JSON.stringify(intake.issues));
  return intake;
}

const PUBLISHED = '<meta property="article:published_time" content="2016-11-18T09:30:00+00:00">';
const ARTICLE = page({
  lang: 'en-GB',
  head: `${PUBLISHED}<meta property="og:site_name" content="The Example"><meta name="author" content="A. Writer"><link rel="canonical" href="https://example.org/notice">`,
});

describe('what each form tells of its text', () => {
  test('a page: main text, title, author, site, day and language', async () => {
    const read = await take(ARTICLE, 'notice.html');
    expect(read).toMatchObject({
      format: 'html',
      title: TITLE,
      author: 'A. Writer',
      site: 'The Example',
      url: 'https://example.org/notice',
      date: '2016-11-18',
      dateFrom: { how: 'meta', where: 'article:published_time' },
      language: 'en',
      languageFrom: 'declared',
      issues: [],
    });
    expect(read.text.split('\n\n')).toEqual([TITLE, ...PARAGRAPHS]);
    expect(read.sha256).toBe(createHash('sha256').update(ARTICLE).digest('hex'));
  });

  test('a page is known by its bytes, whatever it is called', async () => {
    expect((await take(ARTICLE, 'notice.pdf')).format).toBe('html');
    expect((await take(gzipSync(ARTICLE), 'notice')).title).toBe(TITLE);
  });

  test('each paragraph of a page is found again in the file', async () => {
    const read = await take(ARTICLE, 'notice.html');
    for (const span of read.spans) {
      if (span.at.unit !== 'characters') throw new Error('a page has characters');
      expect(ARTICLE.slice(span.at.start, span.at.end).replace(/\s+/g, ' ')).toBe(read.text.slice(span.start, span.end));
    }
    expect(read.spans).toHaveLength(5);
  });

  test('plain text is kept as it is', async () => {
    const words = `A short text\n\nNovember 18th, 2016\n\n${PARAGRAPHS.join('\n\n')}`;
    const read = await take(words, 'a.txt');
    expect(read).toMatchObject({ format: 'text', text: words, title: null, date: '2016-11-18', language: 'en', languageFrom: 'detected' });
    expect(read.dateFrom).toEqual({ how: 'dateline', where: 'November 18th, 2016' });
  });

  test('Markdown gives up its front matter and keeps its places', async () => {
    const source = `---\ntitle: The notice\ndate: 2016-11-18\nauthor: A. Writer\nlang: en\n---\n# Heading\n\n${PARAGRAPHS.join('\n\n')}`;
    const read = await take(source, 'a.md');
    expect(read).toMatchObject({
      format: 'markdown',
      title: 'The notice',
      author: 'A. Writer',
      date: '2016-11-18',
      dateFrom: { how: 'front-matter', where: 'date' },
      languageFrom: 'declared',
    });
    const [span] = read.spans;
    expect(source.slice(span?.at.unit === 'characters' ? span.at.start : 0).startsWith('# Heading')).toBe(true);
    expect((await take('# A heading\n\nSee [the report](https://example.org).', 'notes')).format).toBe('markdown');
  });

  test('a PDF: its pages as paragraphs, its properties, the day it was made', async () => {
    const file = pdf([set(`${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`), set(PARAGRAPHS[2])], {
      Title: 'The notice',
      Author: 'A. Writer',
      CreationDate: "D:20161118093000+01'00'",
    });
    const read = await take(file, 'a.pdf');
    expect(read).toMatchObject({
      format: 'pdf',
      title: 'The notice',
      author: 'A. Writer',
      date: '2016-11-18',
      dateFrom: { how: 'pdf-info', where: 'CreationDate' },
      language: 'en',
    });
    expect(read.text).toBe(`${PARAGRAPHS[0]} ${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}`);
    expect(read.spans.map((span) => span.at)).toEqual([
      { unit: 'page', number: 1 },
      { unit: 'page', number: 2 },
    ]);
  });

  test('a PDF that states its day is not dated by its properties', async () => {
    const read = await take(pdf([['14 November 2016', '', ...set(PARAGRAPHS[0])]], { CreationDate: 'D:20190101000000' }), 'a.pdf');
    expect(read).toMatchObject({ date: '2016-11-14', dateFrom: { how: 'dateline' } });
  });

  test('words cut at the end of a line are whole again', async () => {
    const read = await take(pdf([['The Prosecutor of the Court wrote about an inter-', 'national armed conflict in Crimea.']]), 'a.pdf');
    expect(read.text).toBe('The Prosecutor of the Court wrote about an international armed conflict in Crimea.');
  });

  test('a Word file: its paragraphs and properties; its day of creation is no day of publication', async () => {
    const read = await take(
      docx(PARAGRAPHS, { title: 'The notice', creator: 'A. Writer', created: '2009-01-01T00:00:00Z', modified: '2016-11-20T10:00:00Z' }),
      'a.docx',
    );
    expect(read).toMatchObject({
      format: 'docx',
      title: 'The notice',
      author: 'A. Writer',
      date: null,
      notLaterThan: { day: '2016-11-20' },
      language: 'en',
    });
    expect(read.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(read.spans[1]?.at).toEqual({ unit: 'paragraph', number: 2 });
  });

  test('a letter: subject, sender, day of sending, attachments counted', async () => {
    const boundary = 'b1';
    const read = await take(
      letter(
        {
          From: '"A. Writer" <writer@example.org>',
          To: 'desk@example.org',
          Subject: '=?utf-8?Q?The_notice?=',
          Date: 'Fri, 18 Nov 2016 23:30:00 -0500',
          'MIME-Version': '1.0',
          'Content-Type': `multipart/mixed; boundary=${boundary}`,
        },
        `--${boundary}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${PARAGRAPHS.join('\r\n\r\n')}\r\n--${boundary}\r\nContent-Type: application/pdf; name=report.pdf\r\nContent-Disposition: attachment; filename=report.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--${boundary}--\r\n`,
      ),
      'a.eml',
    );
    expect(read).toMatchObject({
      format: 'eml',
      title: 'The notice',
      author: 'A. Writer',
      date: '2016-11-18',
      dateFrom: { how: 'mail-header', where: 'Date' },
    });
    expect(read.text).toContain(PARAGRAPHS[1]);
    expect(read.issues.map((issue) => issue.code)).toEqual(['intake.attachments']);
  });

  test('a page saved in one file: its address, and the day of saving only as the latest', async () => {
    const read = await take(savedPage(page({ lang: 'en' }), 'https://example.org/notice', 'Sat, 3 Dec 2016 10:00:00 -0000'), 'a.mhtml');
    expect(read).toMatchObject({
      format: 'mhtml',
      title: TITLE,
      url: 'https://example.org/notice',
      date: null,
      notLaterThan: { day: '2016-12-03', where: 'Date of saving' },
    });
    expect(read.text).toContain(PARAGRAPHS[3]);
  });

  test.each([true, false])('a web archive (compressed: %s): each page, with the day of capture as the latest', async (zipped) => {
    const file = warc(
      [
        { url: 'https://example.org/notice', date: '2017-02-01T00:00:00Z', type: 'text/html; charset=utf-8', body: Buffer.from(ARTICLE) },
        {
          url: 'https://example.org/old',
          date: '2017-02-01T00:00:00Z',
          type: 'text/html',
          body: gzipSync(page({ lang: 'en' })),
          headers: { 'Content-Encoding': 'gzip' },
        },
        { url: 'https://example.org/gone', date: '2017-02-01T00:00:00Z', type: 'text/html', body: Buffer.from(ARTICLE), status: 404 },
        { url: 'https://example.org/a.png', date: '2017-02-01T00:00:00Z', type: 'image/png', body: Buffer.from([137, 80, 78, 71]) },
        { url: 'https://example.org/a.txt', date: '2017-02-01T00:00:00Z', type: 'text/plain', body: Buffer.from(PARAGRAPHS[0]) },
      ],
      zipped,
    );
    const path = join(folder, zipped ? 'a.warc.gz' : 'a.warc');
    await writeFile(path, file);
    const found: SourceRead[] = [];
    for await (const intake of readSources({ path }, { readers })) if (isRead(intake)) found.push(intake);
    expect(found.map((read) => [read.part, read.format, read.date, read.notLaterThan?.day])).toEqual([
      ['https://example.org/notice', 'html', '2016-11-18', '2017-02-01'],
      ['https://example.org/old', 'html', null, '2017-02-01'],
      ['https://example.org/a.txt', 'text', null, '2017-02-01'],
    ]);
    expect(found[1]?.text).toContain(PARAGRAPHS[2]);
  });

  test('a WACZ gives the pages of its list, and their titles where they have none', async () => {
    const inner = warc(
      [
        { url: 'https://example.org/a.txt', date: '2017-02-01T00:00:00Z', type: 'text/plain', body: Buffer.from(PARAGRAPHS.join('\n\n')) },
        { url: 'https://example.org/frame', date: '2017-02-01T00:00:00Z', type: 'text/html', body: Buffer.from(ARTICLE) },
      ],
      true,
    );
    const found: SourceRead[] = [];
    for await (const intake of readSources(
      { bytes: wacz(inner, [{ url: 'https://example.org/a.txt', title: 'From the list' }]), name: 'a.wacz' },
      { readers },
    ))
      if (isRead(intake)) found.push(intake);
    expect(found.map((read) => [read.part, read.title])).toEqual([['https://example.org/a.txt', 'From the list']]);
  });

  test('what the user states wins', async () => {
    const read = await take(ARTICLE, 'notice.html', { date: '2016-11', language: 'fr' });
    expect(read).toMatchObject({ date: '2016-11', dateFrom: { how: 'given' }, language: 'fr', languageFrom: 'given' });
  });

  test('a day of publication after the capture is none', async () => {
    const file = warc(
      [{ url: 'https://example.org/notice', date: '2016-11-01T00:00:00Z', type: 'text/html', body: Buffer.from(ARTICLE) }],
      false,
    );
    const read = await take(file, 'a.warc');
    expect(read.date).toBeNull();
    expect(read.issues.map((issue) => issue.code)).toEqual(['intake.date-later']);
  });

  test('the original is kept under its hash, for its owner alone, where asked', async () => {
    const keep = join(folder, 'kept');
    const bytes = Buffer.from(ARTICLE);
    const intake = await readSource({ bytes, name: 'notice.html' }, { readers, keep });
    if (!isRead(intake)) throw new Error('refused');
    const path = join(keep, intake.sha256);
    expect(await readFile(path)).toEqual(bytes);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await readSource({ bytes, name: 'again.html' }, { readers, keep });
  });
});

describe('encodings', () => {
  const russian = 'Россия в ноябре 2016 года сообщила, что не станет участницей Римского статута Международного уголовного суда.';
  const cp1251 = Buffer.from(
    [...russian].map((letter) => (letter < '\u0080' ? letter.charCodeAt(0) : letter === 'ё' ? 0xb8 : letter.charCodeAt(0) - 0x410 + 0xc0)),
  );
  const rows: readonly (readonly [string, Uint8Array, string, string])[] = [
    [
      'windows-1251, declared in a meta tag',
      Buffer.concat([
        Buffer.from('<!doctype html><html><head><meta charset="windows-1251"><title>x</title></head><body><p>'),
        cp1251,
        Buffer.from('</p></body></html>'),
      ]),
      'a.html',
      'Россия в ноябре',
    ],
    ['windows-1251, declared by nobody', cp1251, 'a.txt', 'Россия в ноябре'],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${russian}`, 'utf16le'), 'a.txt', 'Россия в ноябре'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${russian}`), 'a.txt', 'Россия в ноябре'],
    [
      'GB 18030, declared in a meta tag',
      Buffer.concat([
        Buffer.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><p>'),
        Buffer.from([0xb6, 0xed, 0xc2, 0xde, 0xcb, 0xb9]),
        Buffer.from('</p></body></html>'),
      ]),
      'a.html',
      '俄罗斯',
    ],
    [
      'a page that says UTF-8 and is windows-1251',
      Buffer.concat([Buffer.from('<!doctype html><meta charset="utf-8"><p>'), cp1251, Buffer.from('</p>')]),
      'a.html',
      'Россия в ноябре',
    ],
  ];
  test.each(rows)('%s', async (_, bytes, name, words) => {
    expect((await take(bytes, name)).text).toContain(words);
  });

  test('an encoding that had to be worked out is said', async () => {
    expect((await take(cp1251, 'a.txt')).issues.map((issue) => issue.code)).toEqual(['intake.encoding-worked-out']);
  });
});

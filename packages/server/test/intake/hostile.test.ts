import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type IntakeLimits, LIMITS } from '../../src/intake/limits.ts';
import { readSource, readSources } from '../../src/intake/read-source.ts';
import { type Intake, isRead } from '../../src/intake/source-read.ts';
import { DocumentReaders } from '../../src/intake/worker/document-readers.ts';
import { docx, PARAGRAPHS, page, pdf, wacz, warc } from './fixtures.ts';

let readers: DocumentReaders;

beforeAll(() => {
  readers = new DocumentReaders();
});
afterAll(() => readers.close());

async function take(content: string | Uint8Array, name: string, limits: Partial<IntakeLimits> = {}): Promise<Intake> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readSource({ bytes, name }, { readers, limits: { ...LIMITS, ...limits } });
}

async function codes(content: string | Uint8Array, name: string, limits: Partial<IntakeLimits> = {}): Promise<readonly string[]> {
  return (await take(content, name, limits)).issues.map((issue) => issue.code);
}

/** A zip whose directory says that its one entry is small. */
function lyingZip(name: string, size: number): Uint8Array {
  const file = Buffer.from(zipSync({ [name]: new Uint8Array(size) }, { level: 9 }));
  for (let at = 0; at + 4 < file.length; at += 1) {
    if (file.readUInt32LE(at) === 0x04034b50) file.writeUInt32LE(100, at + 22);
    if (file.readUInt32LE(at) === 0x02014b50) file.writeUInt32LE(100, at + 24);
  }
  return file;
}

const entities = (declared: string) =>
  docx(
    PARAGRAPHS,
    {},
    {
      'word/document.xml': strToU8(
        `<?xml version="1.0"?>${declared}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    },
  );

describe('what is refused, and in which words', () => {
  const rows: readonly {
    readonly what: string;
    readonly file: () => string | Uint8Array;
    readonly name: string;
    readonly limits?: Partial<IntakeLimits>;
    readonly code: string;
  }[] = [
    { what: 'an empty file', file: () => '', name: 'a.txt', code: 'intake.empty' },
    {
      what: 'bytes that are no text',
      file: () => Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 256),
      name: 'a.txt',
      code: 'intake.binary',
    },
    {
      what: 'a picture called a text',
      file: () => Buffer.from('\u0089PNG\r\n\u001a\n....', 'latin1'),
      name: 'a.txt',
      code: 'intake.format',
    },
    { what: 'Rich Text', file: () => '{\\rtf1\\ansi words}', name: 'a.txt', code: 'intake.format' },
    { what: 'an old Word file', file: () => Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), name: 'a.doc', code: 'intake.format' },
    { what: 'a zip of another kind', file: () => zipSync({ 'notes.txt': strToU8('words') }), name: 'a.zip', code: 'intake.format' },
    { what: 'a spreadsheet', file: () => zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), name: 'a.docx', code: 'intake.format' },
    { what: 'a file over the limit', file: () => 'word '.repeat(1000), name: 'a.txt', limits: { fileBytes: 1000 }, code: 'intake.size' },
    { what: 'a gzip bomb', file: () => gzipSync(Buffer.alloc(80 * 1024 * 1024)), name: 'a.txt.gz', code: 'intake.expands' },
    { what: 'a gzip file that breaks off', file: () => gzipSync(page({})).subarray(0, 200), name: 'a.html.gz', code: 'intake.gzip' },
    { what: 'gzip within gzip', file: () => gzipSync(gzipSync(page({}))), name: 'a.gz', code: 'intake.format' },
    {
      what: 'a Word file that is a bomb',
      file: () => docx(PARAGRAPHS, {}, { 'word/document.xml': new Uint8Array(80 * 1024 * 1024).fill(32) }),
      name: 'a.docx',
      code: 'intake.expands',
    },
    {
      what: 'a Word file that lies about its size',
      file: () => lyingZip('word/document.xml', 1024 * 1024),
      name: 'a.docx',
      code: 'intake.docx',
    },
    {
      what: 'a Word file that declares entities',
      file: () => entities('<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'),
      name: 'a.docx',
      code: 'intake.xml-entities',
    },
    {
      what: 'a Word file that asks for another',
      file: () => entities('<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]>'),
      name: 'a.docx',
      code: 'intake.xml-entities',
    },
    {
      what: 'a Word file without its parts',
      file: () => zipSync({ 'word/document.xml': strToU8('<x/>') }),
      name: 'a.docx',
      code: 'intake.docx',
    },
    { what: 'a PDF that is none', file: () => '%PDF-1.7 and no more', name: 'a.pdf', code: 'intake.pdf' },
    {
      what: 'a page that takes too long',
      file: () =>
        page({
          body: PARAGRAPHS.map((words) => `<p>${words}</p>`)
            .join('')
            .repeat(3000),
        }),
      name: 'a.html',
      limits: { milliseconds: 20 },
      code: 'intake.time',
    },
    {
      what: 'a page that needs too much',
      file: () => page({ body: '<p><b><i>a</i></b></p>'.repeat(400_000) }),
      name: 'a.html',
      limits: { workerMegabytes: 24 },
      code: 'intake.memory',
    },
  ];
  test.each(rows)('$what: $code', async ({ file, name, limits, code }) => {
    const fresh = new DocumentReaders();
    try {
      const bytes = file();
      const intake = await readSource(
        { bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name },
        { readers: fresh, limits: { ...LIMITS, ...limits } },
      );
      expect(isRead(intake)).toBe(false);
      expect(intake.issues.map((issue) => issue.code)).toEqual([code]);
      expect(intake.issues[0]?.path).toBe(name);
    } finally {
      await fresh.close();
    }
  });

  test.each([
    ['/no/such/file', 'intake.file'],
    ['/dev/zero', 'intake.file'],
    ['/', 'intake.file'],
  ])('%s: %s', async (path, code) => {
    expect((await readSource({ path }, { readers })).issues.map((issue) => issue.code)).toEqual([code]);
  });
});

describe('what is read all the same', () => {
  test('a page nested a hundred thousand deep: its words', async () => {
    const intake = await take(
      `<!doctype html><title>t</title>${'<div>'.repeat(100_000)}<p>Russia &amp; Ukraine</p><script>var a = 1;</script>`,
      'a.html',
    );
    expect(isRead(intake) && intake.text).toBe('t\nRussia & Ukraine');
    expect(intake.issues.map((issue) => issue.code)).toEqual(['intake.nesting']);
  });

  test('scripts, styles and hidden parts are no words', async () => {
    const hidden =
      '<div hidden>secret one</div><div style="display:none">secret two</div><template>secret three</template><style>secret{}</style><noscript>secret four</noscript>';
    const intake = await take(
      page({ body: `${hidden}<script>document.write("secret five")</script>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}` }),
      'a.html',
    );
    expect(isRead(intake) && intake.text).toContain(PARAGRAPHS[0]);
    expect(isRead(intake) && intake.text).not.toContain('secret');
  });

  test('linked data that is broken, deep or enormous says nothing', async () => {
    const data = (json: string): string => page({ head: `<script type="application/ld+json">${json}</script>` });
    for (const json of [
      '{"@type":"NewsArticle","datePublished":',
      '['.repeat(5000) + ']'.repeat(5000),
      `{"@type":"NewsArticle","headline":"${'x'.repeat(2_000_000)}"}`,
    ]) {
      const intake = await take(data(json), 'a.html');
      expect(isRead(intake) && intake.date).toBeNull();
      expect(isRead(intake) && intake.text).toContain(PARAGRAPHS[0]);
    }
  });

  test('of a PDF with many pages the first', async () => {
    const intake = await take(pdf(Array.from({ length: 6 }, (_, index) => [`Page number ${index + 1} of this text.`])), 'a.pdf', {
      pages: 3,
    });
    expect(isRead(intake) && intake.spans).toHaveLength(3);
    expect(intake.issues.map((issue) => issue.code)).toEqual(['intake.pages']);
  });

  test('of a text of millions of letters the first', async () => {
    const intake = await take('word '.repeat(5000), 'a.txt', { characters: 1000 });
    expect(isRead(intake) && intake.text).toHaveLength(1000);
    expect(isRead(intake) && intake.spans.at(-1)?.end).toBe(1000);
    expect(intake.issues.map((issue) => issue.code)).toEqual(['intake.length']);
  });

  test('the thread lives on after a file that killed it', async () => {
    expect(await codes(page({ body: '<p>a</p>'.repeat(200_000) }), 'a.html', { milliseconds: 5 })).toEqual(['intake.time']);
    expect(isRead(await take(page({}), 'b.html'))).toBe(true);
  });

  test('long lines and odd letters cost no more than their length', async () => {
    const started = performance.now();
    for (const words of [
      '1/2/'.repeat(400_000),
      'a '.repeat(800_000),
      `${'1 de '.repeat(300_000)}`,
      'November '.repeat(200_000),
      '“'.repeat(1_000_000),
      '<'.repeat(1_000_000),
      '---\n'.repeat(300_000),
    ])
      await take(words, 'a.md');
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('web archives', () => {
  const capture = { url: 'https://example.org/a', date: '2017-02-01T00:00:00Z', type: 'text/html', body: Buffer.from(page({})) };
  async function every(bytes: Uint8Array, limits: Partial<IntakeLimits> = {}): Promise<readonly string[]> {
    const out: string[] = [];
    for await (const intake of readSources({ bytes, name: 'a.warc' }, { readers, limits: { ...LIMITS, ...limits } }))
      out.push(isRead(intake) ? 'read' : (intake.issues[0]?.code ?? ''));
    return out;
  }

  test('an archive that breaks off: the pages before it, and that it does', async () => {
    const whole = warc([capture, capture], true);
    expect(await every(whole.subarray(0, whole.length - 300))).toEqual(['read', 'intake.warc']);
  });

  test('an archive that unfolds without end', async () => {
    expect(
      await every(warc([{ ...capture, type: 'image/png', body: Buffer.alloc(30 * 1024 * 1024) }, capture], true), {
        archiveExpandedBytes: 1024 * 1024,
      }),
    ).toEqual(['intake.expands']);
  });

  test('headers without end', async () => {
    const endless = gzipSync(Buffer.concat([Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nX: '), Buffer.alloc(20 * 1024 * 1024, 97)]));
    expect(await every(endless)).toEqual(['intake.warc']);
  });

  test('a page that unfolds without end is passed over', async () => {
    const bomb = { ...capture, body: gzipSync(Buffer.alloc(80 * 1024 * 1024)), headers: { 'Content-Encoding': 'gzip' } };
    expect(await every(warc([bomb, capture], false))).toEqual(['read']);
  });

  test('an archive without a page', async () => {
    expect(await every(warc([{ ...capture, status: 302 }], false))).toEqual(['intake.no-pages']);
  });

  test('more pages than are taken', async () => {
    expect(await every(warc([capture, capture, capture], false), { parts: 2 })).toEqual(['read', 'read', 'intake.parts']);
  });

  test('a WACZ whose list is broken', async () => {
    expect(await every(wacz(warc([capture], true), [{ url: capture.url, title: '' }]))).toEqual(['read']);
  });
});

import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** Words of our own, long enough to count as an article, with four statements about the Court. */
export const PARAGRAPHS = [
  'Russia signed the Rome Statute on 13 September 2000. It never ratified the treaty, and so it was at no time a member of the International Criminal Court, whatever headlines said that week about its leaving.',
  'Ukraine is a signatory to the Rome Statute that has not ratified it. It had, however, accepted jurisdiction by two declarations, and the Prosecutor was looking at what happened there since November 2013.',
  'Russia has been accused of committing war crimes in Aleppo by aid workers who counted the hospitals that were hit. Moscow denies that its aircraft struck them, and says that it fights armed groups alone.',
  'Nothing in the notice changed what the Court could try: crimes in Syria were out of its reach before, and crimes in Ukraine stayed within it.',
] as const;

export const TITLE = 'What the notice of November changed';

/** Every member of `facts` as a meta tag. */
export function page(facts: {
  readonly head?: string;
  readonly body?: string;
  readonly lang?: string;
  readonly title?: string;
  readonly before?: string;
}): string {
  const body = facts.body ?? PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n');
  return `<!doctype html>
<html${facts.lang === undefined ? '' : ` lang="${facts.lang}"`}>
<head><meta charset="utf-8"><title>${facts.title ?? TITLE} | The Example</title>${facts.head ?? ''}
<script>document.title = 'run'; fetch('http://127.0.0.1:9/')</script></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<header><h1>${facts.title ?? TITLE}</h1>${facts.before ?? ''}</header>
<article>
${body}
</article>
<aside><p>Most read: ten recipes for soup</p></aside>
<footer>Copyright 2025 The Example. Published 1 January 2025.</footer>
</body></html>`;
}

/** A PDF of one page for each list of lines, with properties, made by hand. */
export function pdf(pages: readonly (readonly string[])[], info: Readonly<Record<string, string>> = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [index, lines] of pages.entries()) {
    const content = `BT /F1 11 Tf 14 TL 60 780 Td ${lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join(' ')} ET`;
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`);
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  const infoNumber = add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${value})`)
      .join(' ')} >>`,
  );
  let out = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [index, body] of objects.entries()) {
    places.push(out.length);
    out += `${index + 1} 0 obj\n${body}\nendobj\n`;
  }
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${infoNumber} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

/** Lines of at most 90 letters, as a page is set. */
export function set(words: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line.length + word.length > 88) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

export function docx(
  paragraphs: readonly string[],
  core: { readonly title?: string; readonly creator?: string; readonly created?: string; readonly modified?: string } = {},
  more: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const time = (name: string, value: string | undefined): string =>
    value === undefined ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${value}</dcterms:${name}>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'docProps/core.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${core.title === undefined ? '' : `<dc:title>${escaped(core.title)}</dc:title>`}${core.creator === undefined ? '' : `<dc:creator>${escaped(core.creator)}</dc:creator>`}${time('created', core.created)}${time('modified', core.modified)}</cp:coreProperties>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((words) => `<w:p><w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ),
    ...more,
  });
}

export function letter(headers: Readonly<Record<string, string>>, body: string): string {
  return `${Object.entries(headers)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\r\n')}\r\n\r\n${body}`;
}

export function savedPage(html: string, url: string, saved: string): string {
  return [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${url}`,
    'Subject: =?utf-8?Q?What=20the=20notice=20changed?=',
    `Date: ${saved}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--abc----"',
    '',
    '',
    '------MultipartBoundary--abc----',
    'Content-Type: text/html',
    'Content-ID: <frame-1@mhtml.blink>',
    'Content-Transfer-Encoding: base64',
    `Content-Location: ${url}`,
    '',
    Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '------MultipartBoundary--abc----',
    'Content-Type: text/css',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: cid:css-1@mhtml.blink',
    '',
    '@charset "utf-8"; p { color: red }',
    '------MultipartBoundary--abc------',
    '',
  ].join('\r\n');
}

export interface Capture {
  readonly url: string;
  readonly date: string;
  readonly type: string;
  readonly body: Uint8Array;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A WARC with one response for each capture; each record compressed by itself where `zipped`. */
export function warc(captures: readonly Capture[], zipped: boolean): Uint8Array {
  const records = captures.map((capture) => {
    const http = Buffer.concat([
      Buffer.from(
        `HTTP/1.1 ${capture.status ?? 200} OK\r\nContent-Type: ${capture.type}\r\n${Object.entries(capture.headers ?? {})
          .map(([key, value]) => `${key}: ${value}\r\n`)
          .join('')}\r\n`,
      ),
      capture.body,
    ]);
    const record = Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\nWARC-Target-URI: ${capture.url}\r\nWARC-Date: ${capture.date}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`,
      ),
      http,
      Buffer.from('\r\n\r\n'),
    ]);
    return zipped ? gzipSync(record) : record;
  });
  return Buffer.concat(records);
}

export function wacz(archive: Uint8Array, pages: readonly { readonly url: string; readonly title: string }[]): Uint8Array {
  const list = [{ format: 'json-pages-1.0', id: 'pages', title: 'All pages' }, ...pages].map((line) => JSON.stringify(line)).join('\n');
  return zipSync({
    'datapackage.json': strToU8('{"profile":"data-package","wacz_version":"1.1.1"}'),
    'pages/pages.jsonl': strToU8(list),
    'archive/data.warc.gz': [archive, { level: 0 }],
  });
}

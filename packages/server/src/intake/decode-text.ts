import type { Issue } from '@ratione/engine';
import { IntakeProblem, intakeIssue } from './intake-issue.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly issues: readonly Issue[];
}

/**
 * Bytes as text: by byte order mark, else as declared, else as UTF-8. Only where none of these fits is the encoding worked out from
 * the letters it would give, and then it is said.
 */
export function decodeText(bytes: Uint8Array, path: string, declared: string | null): DecodedText {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return { text: strip(new TextDecoder(mark).decode(bytes)), encoding: mark, issues: [] };
  const label = declared === null ? null : known(declared);
  // A page that calls itself UTF-16 and could be read far enough to say so is not.
  const first = label === null || label.startsWith('utf-16') ? 'utf-8' : label;
  const strict = tryDecode(bytes, first);
  if (strict !== null) return { text: strip(strict), encoding: first, issues: unknownLabel(path, declared, label) };
  const utf8 = first === 'utf-8' ? null : tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return { text: strip(utf8), encoding: 'utf-8', issues: [contradicted(path, first, 'utf-8')] };
  if (label !== null && label !== 'utf-8')
    return { text: strip(new TextDecoder(label).decode(bytes)), encoding: label, issues: [damaged(path, label)] };
  const likely = likelyEncoding(bytes);
  if (likely === null) {
    if (label === 'utf-8') return { text: strip(new TextDecoder().decode(bytes)), encoding: 'utf-8', issues: [damaged(path, 'utf-8')] };
    throw new IntakeProblem(
      'encoding',
      'bytes that are no text in UTF-8 and declare no other encoding',
      'text',
      'save the file again with the encoding UTF-8',
    );
  }
  return { text: new TextDecoder(likely).decode(bytes), encoding: likely, issues: [contradicted(path, declared ?? 'no encoding', likely)] };
}

/** The encoding a page or an XML file names in its first bytes, or a content type in its parameter. */
export function declaredEncoding(bytes: Uint8Array, contentType: string | null): string | null {
  const fromType = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  if (fromType !== undefined) return fromType;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml\b[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    null
  );
}

export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function known(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch (problem) {
    if (problem instanceof RangeError) return null;
    throw problem;
  }
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (problem) {
    if (problem instanceof TypeError) return null;
    throw problem;
  }
}

function strip(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Of the few encodings old pages use, the one whose letters make words. Null: none does. */
function likelyEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 64 * 1024);
  const share = (encoding: string, wanted: RegExp): number => {
    const high = [...new TextDecoder(encoding).decode(sample)].filter((letter) => letter > '\u007f');
    return high.length === 0 ? 0 : high.filter((letter) => wanted.test(letter)).length / high.length;
  };
  // In the wrong one of the two, the letters come out with small and capital exchanged.
  if (share('windows-1251', /[а-яёіїєґ]/u) > 0.7) return 'windows-1251';
  if (share('koi8-r', /[а-яё]/u) > 0.7) return 'koi8-r';
  if (
    tryDecode(sample.subarray(0, sample.length - 4), 'gb18030') !== null &&
    share('gb18030', /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/u) > 0.9
  )
    return 'gb18030';
  return share('windows-1252', /[À-ÖØ-öø-ÿ‘’“”–—…€«»]/u) > 0.9 ? 'windows-1252' : null;
}

function contradicted(path: string, said: string, used: string): Issue {
  return intakeIssue(
    path,
    'encoding-worked-out',
    `${said} declared, and bytes that are ${used}`,
    'an encoding that fits',
    `read as ${used}`,
  );
}

function damaged(path: string, encoding: string): Issue {
  return intakeIssue(path, 'encoding-damaged', `bytes that ${encoding} does not have`, `text in ${encoding}`, 'some letters may be lost');
}

function unknownLabel(path: string, declared: string | null, label: string | null): Issue[] {
  return declared === null || label !== null
    ? []
    : [intakeIssue(path, 'encoding-unknown', `\`${declared.slice(0, 40)}\``, 'the name of an encoding', 'read as UTF-8')];
}

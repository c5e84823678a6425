import { foldWord } from './fold.ts';
import type { Language } from './lexicon/shape.ts';

/** A word, number or mark before any meaning is given to it. */
export interface RawToken {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** First letter is a capital; `acronym`: all of them. */
  readonly capital: boolean;
  readonly acronym: boolean;
  /** Nothing but a hyphen stood before. */
  readonly glued: boolean;
}

const PIECE = /\p{Script=Han}|(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*(?:(?:st|nd|rd|th)\b)?|[^\s\p{L}\p{N}]/gu;
const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['the', 'a', 'an']),
  fr: new Set(['le', 'la', 'les', 'l', 'un', 'une', 'du', 'de', 'd', 'des', 'au', 'aux', 'ne', 'n']),
  es: new Set(['el', 'la', 'los', 'las', 'un', 'una', 'de', 'del', 'al']),
  pt: new Set(['o', 'os', 'as', 'um', 'uma', 'de', 'do', 'da', 'dos', 'das', 'ao']),
};

export function isArticle(key: string, language: Language): boolean {
  return ARTICLES[language]?.has(key) === true;
}

/** Cuts `text` from `from` to `to` into pieces. Contractions come apart; hyphens join nothing. */
export function rawTokens(text: string, from: number, to: number, language: Language): RawToken[] {
  const out: RawToken[] = [];
  const part = text.slice(from, to);
  let glued = false;
  for (const match of part.matchAll(PIECE)) {
    const piece = match[0];
    const start = from + match.index;
    const end = start + piece.length;
    const first = piece.charCodeAt(0);
    if (piece === '-' || piece === '‑' || piece === '–' || piece === '_') {
      glued = true;
      if (piece === '–' && part.charAt(match.index - 1) === ' ') {
        out.push(mark(',', start, end));
        glued = false;
      }
      continue;
    }
    if (piece === '—') {
      out.push(mark(',', start, end));
      continue;
    }
    if (isLetter(first) || (first > 127 && /^[\p{L}\p{M}]/u.test(piece))) {
      const { key, capital, acronym } = written(piece, language);
      out.push({ text: piece, key, start, end, kind: 'word', capital, acronym, glued });
    } else if (/^\p{N}/u.test(piece))
      out.push({ text: piece, key: piece.toLowerCase(), start, end, kind: 'number', capital: false, acronym: false, glued });
    else if (first === 39 || first === 0x2019 || first === 0x2bc || first === 0x60) out.push(mark("'", start, end));
    else if (
      first === 34 ||
      first === 0x201c ||
      first === 0x201d ||
      first === 0xab ||
      first === 0xbb ||
      first === 0x2018 ||
      first === 0x300a ||
      first === 0x300b
    )
      out.push(mark('"', start, end));
    else if (piece === '/') out.push(mark(',', start, end));
    else if (first === 0xff0c || first === 0x3001 || first === 0x60c) out.push(mark(',', start, end));
    else if (first === 0x61b || first === 0xff1b) out.push(mark(';', start, end));
    else out.push(mark(piece, start, end));
    glued = false;
  }
  return joinApostrophes(out, language);
}

function mark(text: string, start: number, end: number): RawToken {
  return { text, key: text, start, end, kind: 'mark', capital: false, acronym: false, glued: false };
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

type Written = Pick<RawToken, 'key' | 'capital' | 'acronym'>;

const WRITTEN = new Map<Language, Map<string, Written>>();
/** More words than a text holds; then the memory is given back. */
const MOST = 20_000;

/** How a word is keyed and written, kept by the word. */
function written(piece: string, language: Language): Written {
  let known = WRITTEN.get(language);
  if (known === undefined || known.size >= MOST) {
    known = new Map();
    WRITTEN.set(language, known);
  }
  let found = known.get(piece);
  if (found === undefined) {
    const bare = piece.includes('.') ? piece.replaceAll('.', '') : piece;
    const capital = bare !== bare.toLowerCase() && /^\p{Lu}/u.test(bare);
    found = { key: foldWord(bare, language), capital, acronym: capital && bare.length > 1 && bare === bare.toUpperCase() };
    known.set(piece, found);
  }
  return found;
}

/** "n't" becomes "not", "'s" its own word, "l'" nothing, and a Turkish ending behind an apostrophe is cut. */
function joinApostrophes(raw: RawToken[], language: Language): RawToken[] {
  if (!raw.some((token) => token.key === "'")) return raw;
  const out: RawToken[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const token = raw[at];
    if (token === undefined) continue;
    const last = out[out.length - 1];
    const next = raw[at + 1];
    if (
      token.key !== "'" ||
      last === undefined ||
      next === undefined ||
      last.end !== token.start ||
      next.start !== token.end ||
      next.kind !== 'word'
    ) {
      if (token.key === "'") {
        // An apostrophe that closes a plural possessive or a quotation carries nothing.
        if (last !== undefined && last.end === token.start) continue;
        out.push({ ...token, key: '"', text: '"' });
      } else out.push(token);
      continue;
    }
    const tail = next.key;
    if (language === 'en' && tail === 't' && last.key.endsWith('n')) {
      out.pop();
      const base = last.key === 'won' ? 'will' : last.key === 'can' ? 'can' : last.key.slice(0, -1);
      out.push({ ...last, key: base }, { ...last, text: "n't", key: 'not', start: last.end - 1, end: next.end });
      at += 1;
    } else if (language === 'en' && /^(?:s|ve|ll|re|d)$/.test(tail)) {
      const key = tail === 's' ? "'s" : tail === 've' ? 'have' : tail === 'll' ? 'will' : tail === 're' ? 'are' : 'would';
      out.push({ ...token, text: `'${tail}`, key, kind: 'word', end: next.end });
      at += 1;
    } else if (language === 'tr') {
      at += 1;
    }
  }
  return out;
}

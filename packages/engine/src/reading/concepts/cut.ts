import type { Language } from '../lexicon/shape.ts';
import { fold, withoutArticle } from './fold.ts';
import type { Form, Piece, TongueWords } from './shape.ts';

const PIECE = /\p{Script=Han}|[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu;
/** In Ukrainian an apostrophe is a letter. */
const PIECE_UK = /\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu;
const APOSTROPHE = /^['’ʼ`]$/;

/** Cuts a sentence into words, numbers and marks. What a Turkish name has behind its apostrophe is an ending. */
export function cut(text: string, from: number, to: number, language: Language, words: TongueWords): Piece[] {
  const out: Piece[] = [];
  const alone = language === 'zh' ? lettersAlone(text.slice(from, to), from) : null;
  let last = -1;
  for (const match of text.slice(from, to).matchAll(language === 'uk' ? PIECE_UK : PIECE)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const cutOut = pieceOf(match[0], start, end, last === start, language, words);
    const piece = alone === null ? cutOut : { ...cutOut, inWord: !alone.has(start) };
    const before = out[out.length - 1];
    last = end;
    if (language === 'tr' && piece.kind === 'word' && piece.glued && before !== undefined && APOSTROPHE.test(before.text)) {
      out.pop();
      const isOrdinal = (words['ordinal-suffixes'] ?? []).includes(piece.forms[0]?.key ?? '');
      if (isOrdinal && /^\p{N}/u.test(out[out.length - 1]?.text ?? '')) out.push(piece);
      continue;
    }
    out.push(piece);
  }
  return out;
}

let segmenter: Intl.Segmenter | null = null;

/** Where a letter of a Chinese text is a word by itself. */
function lettersAlone(text: string, from: number): ReadonlySet<number> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const out = new Set<number>();
  for (const { segment, index } of segmenter.segment(text)) if (segment.length === 1) out.add(from + index);
  return out;
}

function pieceOf(text: string, start: number, end: number, glued: boolean, language: Language, words: TongueWords): Piece {
  const kind = /^\p{N}/u.test(text) ? 'number' : /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark';
  return {
    text,
    forms: kind === 'word' ? formsOf(fold(text, language), language, words) : [{ key: digits(text), before: [] }],
    start,
    end,
    kind,
    capital: kind === 'word' && /^\p{Lu}/u.test(text),
    glued,
  };
}

function digits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

/** The word as it stands, then without its particles (Arabic), fewest cut off first. */
function formsOf(key: string, language: Language, words: TongueWords): readonly Form[] {
  if (language !== 'ar') return [{ key, before: [] }];
  const out: Form[] = [{ key: withoutArticle(key), before: [] }];
  const prefixes = Object.entries(words.prefixes ?? {});
  const strip = (rest: string, before: readonly string[]) => {
    for (const [letters, concept] of prefixes) {
      if (!rest.startsWith(letters) || rest.length - letters.length < 2) continue;
      const behind = rest.slice(letters.length);
      const form = { key: withoutArticle(behind), before: [...before, concept] };
      out.push(form);
      if (form.before.length < 3) strip(behind, form.before);
    }
  };
  strip(key, []);
  for (const form of [...out])
    for (const suffix of words.suffixes ?? [])
      if (form.key.endsWith(suffix) && form.key.length - suffix.length > 2) {
        const bare = form.key.slice(0, -suffix.length);
        out.push({ ...form, key: bare });
        if (bare.endsWith('ت')) out.push({ ...form, key: `${bare.slice(0, -1)}ه` });
      }
  return out;
}

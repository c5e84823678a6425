import type { Language } from '../lexicon/shape.ts';

/** A concept found in a sentence: where its words lie in the text. */
export interface Hit {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

interface Stem {
  readonly concept: string;
  readonly parts: readonly string[];
  readonly exact: readonly boolean[];
}

/** Concepts by the beginnings of their words; `=` behind a word means the whole word. In Chinese a stem is found anywhere. */
export class Stems {
  readonly language: Language;
  readonly #byLetter = new Map<string, Stem[]>();

  constructor(language: Language, table: Readonly<Record<string, readonly string[]>>) {
    this.language = language;
    for (const [concept, list] of Object.entries(table)) {
      for (const phrase of list) {
        const pieces = language === 'zh' ? [phrase] : phrase.split(/[ '’-]/).filter((piece) => piece !== '');
        const parts = pieces.map((piece) => plain(piece.replace(/=$/, ''), language));
        const stem = { concept, parts, exact: pieces.map((piece) => piece.endsWith('=')) };
        const letter = parts[0]?.charAt(0) ?? '';
        const known = this.#byLetter.get(letter) ?? [];
        known.push(stem);
        this.#byLetter.set(letter, known);
      }
    }
    for (const list of this.#byLetter.values()) list.sort((a, b) => b.parts.join(' ').length - a.parts.join(' ').length);
  }

  /** The longest phrases first; no word counts twice. */
  find(text: string, from: number, to: number): readonly Hit[] {
    return this.language === 'zh' ? this.#inHan(text, from, to) : this.#inWords(text, from, to);
  }

  #inHan(text: string, from: number, to: number): readonly Hit[] {
    const out: Hit[] = [];
    for (let at = from; at < to; at += 1) {
      const stem = this.#byLetter.get(text.charAt(at))?.find((entry) => text.startsWith(entry.parts[0] ?? '', at));
      if (stem === undefined) continue;
      const end = at + (stem.parts[0]?.length ?? 1);
      out.push({ concept: stem.concept, start: at, end });
      at = end - 1;
    }
    return out;
  }

  #inWords(text: string, from: number, to: number): readonly Hit[] {
    const words = wordsOf(text, from, to, this.language);
    const out: Hit[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const stem = this.#best(words, at);
      if (stem === null) continue;
      const last = words[at + stem.parts.length - 1];
      out.push({ concept: stem.concept, start: words[at]?.start ?? from, end: last?.end ?? to });
      at += stem.parts.length - 1;
    }
    return out;
  }

  #best(words: readonly Word[], at: number): Stem | null {
    const word = words[at];
    if (word === undefined) return null;
    let best: Stem | null = null;
    for (const key of word.keys) {
      for (const stem of this.#byLetter.get(key.charAt(0)) ?? []) {
        if (best !== null && length(best) >= length(stem)) break;
        const fits = stem.parts.every((part, index) => {
          const keys = index === 0 ? [key] : (words[at + index]?.keys ?? []);
          return keys.some((other) => (stem.exact[index] === true ? other === part : other.startsWith(part)));
        });
        if (fits) best = stem;
      }
    }
    return best;
  }
}

function length(stem: Stem): number {
  return stem.parts.join(' ').length;
}

interface Word {
  readonly start: number;
  readonly end: number;
  /** The word, and in Arabic the word without its prefixes. */
  readonly keys: readonly string[];
}

function wordsOf(text: string, from: number, to: number, language: Language): readonly Word[] {
  const out: Word[] = [];
  for (const match of text.slice(from, to).matchAll(/[\p{L}\p{M}]+/gu)) {
    const start = from + match.index;
    // Behind an apostrophe Turkish writes the ending of a name.
    if (language === 'tr' && /['’]/.test(text.charAt(start - 1))) continue;
    const word = plain(match[0], language);
    const bare = language === 'ar' ? /^[وفبلكس]?(?:ال|لل)?(.{3,})$/.exec(word)?.[1] : undefined;
    out.push({ start, end: start + match[0].length, keys: bare === undefined || bare === word ? [word] : [word, bare] });
  }
  return out;
}

/** Lower case; accents stay, since they tell words apart ("retiro", "retiró"), but for short vowels in Arabic and the Russian ё. */
function plain(word: string, language: Language): string {
  const lower = language === 'tr' ? word.toLocaleLowerCase('tr') : word.toLowerCase();
  if (language === 'ru') return lower.replaceAll('ё', 'е');
  if (language !== 'ar') return lower.normalize('NFC');
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return bare
    .replace(/ـ/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

import type { Language } from '../lexicon/shape.ts';
import { fold, withoutArticle } from './fold.ts';
import type { Form, Meaning, Piece } from './shape.ts';

type Test = (key: string) => boolean;

interface Phrase {
  /** What the first word must be beyond its beginning. */
  readonly own: Test | null;
  readonly rest: readonly Test[];
  readonly meaning: Meaning;
  /** Must be written with a capital. */
  readonly capital: boolean;
  /** The longer the first word is given, the surer the match. */
  readonly given: number;
}

/** A phrase found at a place. */
export interface Found {
  readonly meaning: Meaning;
  readonly length: number;
  readonly before: readonly string[];
}

/** Letters of numbers and dates, which are words of their own wherever they stand. */
const COUNTED = /^(?:NUM|ORD|(?:year|month|day|ordinal)-mark)$/;
/** Letters of Chinese that link words, wherever a cutter joins them to another. */
const LINKING = /^[向于对已与后了在是由被将]$/;
const CAPITALS: ReadonlySet<Language> = new Set(['fr', 'es', 'pt', 'ru', 'uk', 'tr']);

/** The phrases of one language, looked up by their first word; the longest wins, then the one given in full. */
export class ConceptPhrases {
  readonly #whole = new Map<string, Phrase[]>();
  readonly #open = new Map<string, Phrase[]>();
  readonly #kept = new Map<string, readonly Phrase[]>();
  readonly #language: Language;
  readonly #endings: ReadonlySet<string>;
  #shortest = 99;
  #longest = 0;

  constructor(language: Language, endings: readonly string[]) {
    this.#language = language;
    this.#endings = new Set(['', ...endings]);
  }

  add(phrase: string, meaning: Meaning): void {
    for (const variant of variantsOf(phrase)) this.#addOne(variant, meaning);
  }

  #addOne(phrase: string, meaning: Meaning): void {
    const words = wordsOf(phrase, this.#language);
    const [first, ...rest] = words.map((word) => this.#testOf(word));
    if (first === undefined) return;
    const made: Phrase = {
      own: first.ending ? first.test : null,
      rest: rest.map((word) => word.test),
      meaning,
      capital: CAPITALS.has(this.#language) && /^\p{Lu}/u.test(phrase),
      given: first.key.length * 2 + (first.open ? 0 : 1),
    };
    const table = first.open || first.ending ? this.#open : this.#whole;
    const list = table.get(first.key) ?? [];
    list.push(made);
    table.set(first.key, list);
    if (table === this.#open) {
      this.#shortest = Math.min(this.#shortest, first.key.length);
      this.#longest = Math.max(this.#longest, first.key.length);
    }
  }

  #testOf(word: string): { readonly key: string; readonly open: boolean; readonly ending: boolean; readonly test: Test } {
    const mark = word.at(-1);
    const open = mark === '*';
    const ending = mark === '~';
    const folded = fold(open || ending ? word.slice(0, -1) : word, this.#language);
    const key = this.#language === 'ar' ? withoutArticle(folded) : folded;
    const test: Test = open
      ? (text) => text.startsWith(key)
      : ending
        ? (text) => text.startsWith(key) && this.#endings.has(text.slice(key.length))
        : (text) => text === key;
    return { key, open, ending, test };
  }

  find(pieces: readonly Piece[], at: number): Found | null {
    const piece = pieces[at];
    if (piece === undefined) return null;
    let best: (Found & { readonly score: number }) | null = null;
    for (const [cost, form] of piece.forms.entries()) {
      const found = this.#best(pieces, at, form, cost);
      if (found !== null && (best === null || found.score > best.score)) best = found;
    }
    return best;
  }

  #best(pieces: readonly Piece[], at: number, form: Form, cost: number): (Found & { readonly score: number }) | null {
    let best: (Found & { readonly score: number }) | null = null;
    for (const phrase of this.#candidates(form.key)) {
      if (phrase.capital && pieces[at]?.capital !== true) continue;
      if (phrase.rest.length === 0 && pieces[at]?.inWord === true && !COUNTED.test(phrase.meaning.c) && !LINKING.test(form.key)) continue;
      const length = this.#follow(pieces, at, phrase.rest);
      if (length === 0) continue;
      const score = length * 1000 + phrase.given - cost * 3;
      if (best === null || score > best.score) best = { meaning: phrase.meaning, length, before: form.before, score };
    }
    return best;
  }

  /** Phrases whose first word this may be; kept, since texts repeat their words. */
  #candidates(key: string): readonly Phrase[] {
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const found = [...(this.#whole.get(key) ?? [])];
    for (let size = Math.min(key.length, this.#longest); size >= this.#shortest; size -= 1)
      for (const phrase of this.#open.get(key.slice(0, size)) ?? []) if (phrase.own === null || phrase.own(key)) found.push(phrase);
    if (this.#kept.size > 20_000) this.#kept.clear();
    this.#kept.set(key, found);
    return found;
  }

  #follow(pieces: readonly Piece[], at: number, rest: readonly Test[]): number {
    let next = at + 1;
    for (const test of rest) {
      while (isJoint(pieces[next])) next += 1;
      const piece = pieces[next];
      if (piece === undefined || !piece.forms.some((form) => test(form.key))) return 0;
      next += 1;
    }
    return next - at;
  }
}

/** A hyphen or apostrophe between the words of a phrase. */
function isJoint(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind === 'mark' && /^['’ʼ\-‑·.]$/.test(piece.text);
}

/** "Росси(я|и)" gives both. */
function variantsOf(phrase: string): readonly string[] {
  const match = /^(.*?)\(([^()]*)\)(.*)$/.exec(phrase);
  if (match === null) return [phrase];
  return (match[2] ?? '').split('|').flatMap((choice) => variantsOf(`${match[1]}${choice}${match[3]}`));
}

const WORD = /\p{Script=Han}|[\p{L}\p{M}]+[*~]?|\p{N}+/gu;
const WORD_UK = /\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*[*~]?|\p{N}+/gu;

function wordsOf(phrase: string, language: Language): readonly string[] {
  return phrase.match(language === 'uk' ? WORD_UK : WORD) ?? [];
}

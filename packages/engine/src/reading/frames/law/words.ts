import { lawLexicon } from '../../generated/law.ts';
import type { Sentence, Token } from '../../token.ts';

/** One word of a sentence by its stem, and the token it stands in. */
export interface Word {
  readonly stem: string;
  readonly at: number;
  /** The control word, at the first word of its token only. */
  readonly control: string | null;
  /** Left out by the scanner: an adverb, an article. A phrase may step over it. */
  readonly dropped?: true;
}

/** A concept found: the words it takes. */
export interface Found {
  readonly concept: string;
  readonly words: readonly number[];
}

const KINDS: Readonly<Partial<Record<Token['kind'], string>>> = {
  number: 'N',
  ordinal: 'O',
  date: 'D',
  state: 'S',
  person: 'P',
  place: 'L',
};
const OPTIONAL = '_';
/** The most words that a gap in a phrase may hold. */
const GAP = 2;

const STEMS = new Map<string, string>();
/** More words than a text holds; then the memory is given back. */
const MOST_STEMS = 20_000;

/** Takes the endings off a word, so that its forms are alike. */
export function stemOf(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  if (STEMS.size >= MOST_STEMS) STEMS.clear();
  const made = stripped(word);
  STEMS.set(word, made);
  return made;
}

function stripped(word: string): string {
  let stem = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  if (stem.length > 4 && /ies$|ied$/.test(stem)) stem = `${stem.slice(0, -3)}y`;
  else if (/sses$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  else if (stem.length > 3 && /[^su]s$/.test(stem) && !stem.endsWith('is')) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem.replace(/([b-df-hj-np-rtv-z])\1$/, '$1');
}

const ARTICLE = /^(?:the|a|an|s|t)$/i;

/** The words of a sentence: a token of several words gives several. */
export function wordsOf(sentence: Sentence): readonly Word[] {
  const out: Word[] = [];
  let end = sentence.start;
  for (const [at, token] of sentence.tokens.entries()) {
    // Most tokens stand one space apart.
    const between =
      token.start - end > 1 ? (sentence.text.slice(end - sentence.start, token.start - sentence.start).match(/\p{L}+/gu) ?? []) : [];
    for (const part of between) if (!ARTICLE.test(part)) out.push({ stem: stemOf(part), at, control: null, dropped: true });
    end = Math.max(end, token.end);
    const control = KINDS[token.kind] ?? token.c;
    if (token.kind === 'date' || token.kind === 'number' || token.kind === 'mark') {
      out.push({ stem: token.kind === 'number' ? String(token.number ?? token.text) : token.text, at, control });
      continue;
    }
    const parts = /[\s'’-]/.test(token.text) ? token.text.split(/[\s'’-]+/).filter((part) => part !== '') : [token.text];
    for (const [index, part] of parts.entries()) out.push({ stem: stemOf(part), at, control: index === 0 ? control : null });
  }
  for (const part of sentence.text.slice(end - sentence.start).match(/\p{L}+/gu) ?? [])
    if (!ARTICLE.test(part)) out.push({ stem: stemOf(part), at: sentence.tokens.length - 1, control: null, dropped: true });
  return out;
}

interface Phrase {
  readonly concept: string;
  readonly parts: readonly string[];
}

function partsOf(phrase: string): readonly string[] {
  return phrase.split(/[\s'-]+/).map((part) => (part.startsWith('=') || part === OPTIONAL ? part : stemOf(part)));
}

const INDEX: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const index = new Map<string, Phrase[]>();
  for (const [concept, phrases] of Object.entries(lawLexicon.concepts))
    for (const phrase of phrases) {
      const parts = partsOf(phrase).filter((part) => !/^(?:the|a|an)$/.test(part));
      const [first] = parts;
      if (first === undefined) continue;
      const list = index.get(first);
      if (list === undefined) index.set(first, [{ concept, parts }]);
      else list.push({ concept, parts });
    }
  return index;
})();

/** Phrases that begin with a control word, by that word. */
const CONTROLS: ReadonlyMap<string, readonly Phrase[]> = new Map(
  [...INDEX].flatMap(([first, phrases]) => (first.startsWith('=') ? [[first.slice(1), phrases] as const] : [])),
);

export const FILLER: ReadonlySet<string> = new Set(lawLexicon.filler.map(stemOf));

/** Concepts that give way to a longer one around them: "member" in "non-member". */
const YIELDING: ReadonlySet<string> = new Set(['QUANT', 'BLOCK']);
const TO_OUTSIDERS: ReadonlySet<string> = new Set(['PARTY', 'ASP']);

/** The concepts of a sentence. */
export function conceptsOf(words: readonly Word[]): readonly Found[] {
  const found: Found[] = [];
  for (const [at, word] of words.entries()) {
    for (const phrase of INDEX.get(word.stem) ?? []) add(phrase, at);
    if (word.control !== null) for (const phrase of CONTROLS.get(word.control) ?? []) add(phrase, at);
  }
  return found.filter((one) => {
    const yields = YIELDING.has(one.concept);
    if (!yields && !TO_OUTSIDERS.has(one.concept)) return true;
    return !found.some(
      (other) =>
        (yields || other.concept === 'NONPARTY') &&
        other.words.length > one.words.length &&
        one.words.every((word) => other.words.includes(word)),
    );
  });

  function add(phrase: Phrase, at: number): void {
    if (!mayFollow(words, at, phrase.parts[1])) return;
    const taken = match(words, at, phrase.parts, 0);
    if (taken === null) return;
    if (found.some((one) => one.concept === phrase.concept && isSame(one.words, taken))) return;
    found.push({ concept: phrase.concept, words: taken });
  }
}

/** A cheap look at the second word of a phrase: most phrases fail there. */
function mayFollow(words: readonly Word[], at: number, second: string | undefined): boolean {
  if (second === undefined || second === OPTIONAL) return true;
  const token = words[at]?.at;
  for (let next = at + 1; next < words.length; next += 1) {
    const word = words[next];
    if (word === undefined) return false;
    if (second.startsWith('=') ? word.control === second.slice(1) : word.stem === second) return true;
    // What is left out, and the rest of the same token, may stand between.
    if (word.dropped !== true && word.at !== token) return false;
  }
  return false;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

function match(words: readonly Word[], at: number, parts: readonly string[], from: number): readonly number[] | null {
  const part = parts[from];
  if (part === undefined) return [];
  if (part === OPTIONAL) {
    for (let gap = 0; gap <= GAP; gap += 1) {
      const rest = match(words, at + gap, parts, from + 1);
      if (rest !== null) return rest;
    }
    return null;
  }
  const word = words[at];
  if (from > 0 && word?.dropped === true && word.stem !== part) return match(words, at + 1, parts, from);
  if (word === undefined || !(part.startsWith('=') ? word.control === part.slice(1) : word.stem === part)) return null;
  // A control word takes its whole token.
  let next = at + 1;
  if (part.startsWith('=')) while (words[next]?.at === word.at) next += 1;
  const rest = match(words, next, parts, from + 1);
  if (rest === null) return null;
  const own: number[] = [];
  for (let place = at; place < next; place += 1) own.push(place);
  return rest.length === 0 ? own : [...own, ...rest];
}

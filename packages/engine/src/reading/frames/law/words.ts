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
export const OPTIONAL = '_';
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
    if (token.start - end > 1) addDropped(out, sentence.text.slice(end - sentence.start, token.start - sentence.start), at);
    end = Math.max(end, token.end);
    const control = KINDS[token.kind] ?? token.c;
    if (token.kind === 'date' || token.kind === 'number' || token.kind === 'mark') {
      out.push({ stem: token.kind === 'number' ? String(token.number ?? token.text) : token.text, at, control });
      continue;
    }
    const stems = stemsIn(token.text);
    for (let index = 0; index < stems.length; index += 1) out.push({ stem: stems[index] ?? '', at, control: index === 0 ? control : null });
  }
  if (sentence.start + sentence.text.length > end) addDropped(out, sentence.text.slice(end - sentence.start), sentence.tokens.length - 1);
  return out;
}

function addDropped(out: Word[], between: string, at: number): void {
  for (const part of between.match(/\p{L}+/gu) ?? [])
    if (!ARTICLE.test(part)) out.push({ stem: stemOf(part), at, control: null, dropped: true });
}

const STEMS_IN = new Map<string, readonly string[]>();

/** The stems of the words of a token. */
function stemsIn(text: string): readonly string[] {
  const known = STEMS_IN.get(text);
  if (known !== undefined) return known;
  if (STEMS_IN.size >= MOST_STEMS) STEMS_IN.clear();
  const made = /[\s'’-]/.test(text)
    ? text
        .split(/[\s'’-]+/)
        .filter((part) => part !== '')
        .map(stemOf)
    : [stemOf(text)];
  STEMS_IN.set(text, made);
  return made;
}

export interface Phrase {
  readonly concept: string;
  /** Stems, control words behind "=", and gaps. */
  readonly parts: readonly string[];
  /** Its place in the lexicon. */
  readonly order: number;
}

/** The phrases that one word opens, by the word that must follow: most phrases fail there. */
interface Opening {
  /** Of one word, or with a gap behind the first. */
  readonly free: readonly Phrase[];
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
  readonly byControl: ReadonlyMap<string, readonly Phrase[]>;
}

function partsOf(phrase: string): readonly string[] {
  return phrase.split(/[\s'-]+/).map((part) => (part.startsWith('=') || part === OPTIONAL ? part : stemOf(part)));
}

/** The phrases of every concept, in the order of the lexicon. */
export const PHRASES: readonly Phrase[] = Object.entries(lawLexicon.concepts)
  .flatMap(([concept, phrases]) =>
    phrases.map((phrase) => ({ concept, parts: partsOf(phrase).filter((part) => !/^(?:the|a|an)$/.test(part)) })),
  )
  .filter(({ parts }) => parts.length > 0)
  .map((phrase, order) => ({ ...phrase, order }));

const OPENINGS: ReadonlyMap<string, Opening> = (() => {
  const index = new Map<string, Phrase[]>();
  for (const phrase of PHRASES) put(index, phrase.parts[0] ?? '', phrase);
  return new Map([...index].map(([first, phrases]) => [first, openingOf(phrases)]));
})();

function put(index: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [phrase]);
  else list.push(phrase);
}

function openingOf(phrases: readonly Phrase[]): Opening {
  const free: Phrase[] = [];
  const byStem = new Map<string, Phrase[]>();
  const byControl = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const second = phrase.parts[1];
    if (second === undefined || second === OPTIONAL) free.push(phrase);
    else if (second.startsWith('=')) put(byControl, second.slice(1), phrase);
    else put(byStem, second, phrase);
  }
  return { free, byStem, byControl };
}

/** Phrases that begin with a control word, by that word. */
const CONTROLS: ReadonlyMap<string, Opening> = new Map(
  [...OPENINGS].flatMap(([first, opening]) => (first.startsWith('=') ? [[first.slice(1), opening] as const] : [])),
);

/** Concepts that give way to a longer one around them: "member" in "non-member". */
const YIELDING: ReadonlySet<string> = new Set(['QUANT', 'BLOCK']);
const TO_OUTSIDERS: ReadonlySet<string> = new Set(['PARTY', 'ASP']);

/** The concepts of a sentence. */
export function conceptsOf(words: readonly Word[]): readonly Found[] {
  const found: Found[] = [];
  let yields = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const opening = OPENINGS.get(word.stem);
    if (opening !== undefined) addAll(opening, at);
    const controlled = word.control === null ? undefined : CONTROLS.get(word.control);
    if (controlled !== undefined) addAll(controlled, at);
  }
  if (!yields) return found;
  return found.filter((one) => {
    const gives = YIELDING.has(one.concept);
    if (!gives && !TO_OUTSIDERS.has(one.concept)) return true;
    return !found.some(
      (other) =>
        (gives || other.concept === 'NONPARTY') &&
        other.words.length > one.words.length &&
        one.words.every((word) => other.words.includes(word)),
    );
  });

  function addAll(opening: Opening, at: number): void {
    for (const phrase of mayFollow(opening, words, at)) {
      const taken = match(words, at, phrase.parts, 0);
      if (taken === null) continue;
      if (found.some((one) => one.concept === phrase.concept && isSame(one.words, taken))) continue;
      if (YIELDING.has(phrase.concept) || TO_OUTSIDERS.has(phrase.concept)) yields = true;
      found.push({ concept: phrase.concept, words: taken });
    }
  }
}

/** The phrases whose second word stands where it may, in the order of the lexicon. */
function mayFollow({ free, byStem, byControl }: Opening, words: readonly Word[], at: number): readonly Phrase[] {
  if (byStem.size === 0 && byControl.size === 0) return free;
  const token = words[at]?.at;
  let out: readonly Phrase[] = free;
  let mixed = false;
  for (let next = at + 1; next < words.length; next += 1) {
    const word = words[next];
    if (word === undefined) break;
    add(byStem.get(word.stem));
    if (word.control !== null) add(byControl.get(word.control));
    // What is left out, and the rest of the same token, may stand between.
    if (word.dropped !== true && word.at !== token) break;
  }
  return mixed ? [...new Set(out)].sort((a, b) => a.order - b.order) : out;

  function add(more: readonly Phrase[] | undefined): void {
    if (more === undefined) return;
    mixed ||= out.length > 0;
    out = out.length === 0 ? more : [...out, ...more];
  }
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

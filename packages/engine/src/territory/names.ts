import type { Unit } from '../record/shape.ts';

/** How a text names a unit: as the place, as something next to it, or as one part of a wider place. */
export type Mention = 'is' | 'beside' | 'part';

export interface NamedUnit {
  readonly unit: number;
  readonly mention: Mention;
}

interface Phrase {
  readonly words: readonly string[];
  /** Positions of the units so named; empty for a homonym that lies elsewhere. */
  readonly units: readonly number[];
}

/** Phrases by their first word, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly Phrase[]>;

const asciiWords = /[a-z0-9]+/g;
const anyWords = /[\p{L}\p{N}]+/gu;
const marks = /\p{M}+/gu;
const apostrophes = /['’ʼ`´‘]/g;
const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', ə: 'e' };

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 126) return false;
  return true;
}

/** Lower-case words without accents or apostrophes: "Dzhankoi’s Öst-Krim" gives dzhankois, ost, krim. */
export function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return (lower.includes("'") || lower.includes('`') ? lower.replace(apostrophes, '') : lower).match(asciiWords) ?? [];
  const plain = lower
    .replace(apostrophes, '')
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[ıłđøßæə]/g, (letter) => plainLetters[letter] ?? letter);
  return plain.match(anyWords) ?? [];
}

export function indexNames(units: readonly { readonly at: number; readonly unit: Unit }[], elsewhere: readonly string[]): NameIndex {
  const phrases = new Map<string, { words: readonly string[]; units: number[] }>();
  for (const name of elsewhere) {
    const words = wordsOf(name);
    phrases.set(words.join(' '), { words, units: [] });
  }
  for (const { at, unit } of units) {
    for (const name of [unit.name, ...unit.names]) {
      const words = wordsOf(name);
      const key = words.join(' ');
      const known = phrases.get(key);
      if (known === undefined) phrases.set(key, { words, units: [at] });
      else if (known.units.length > 0 && !known.units.includes(at)) known.units.push(at);
    }
  }
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases.values()) {
    const first = phrase.words[0];
    if (first === undefined) continue;
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), phrase].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return byFirst;
}

const articles = new Set(['the', 'al', 'el', 'occupied', 'annexed']);
const denying = new Set(['outside', 'except', 'excluding', 'without', 'excepting', 'minus']);
const besideWords = new Set(['near', 'off', 'bordering', 'beside', 'toward', 'towards', 'opposite', 'facing', 'overlooking', 'from']);
const directions = new Set([
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'km',
  'border',
  'coast',
  'vicinity',
  'outskirts',
]);
const partWords = new Set(['including', 'incl', 'includes', 'notably', 'especially', 'particularly']);

/** What the words before a name do to it; null where they say the place is not there. */
function mentionBefore(words: readonly string[], at: number, othersBefore: boolean): Mention | null {
  let back = at - 1;
  while (back >= 0 && articles.has(words[back] ?? '')) back -= 1;
  const before = words[back] ?? '';
  if (denying.has(before)) return null;
  if (besideWords.has(before)) return 'beside';
  const earlier = words[back - 1] ?? '';
  if (before === 'to' && (earlier === 'close' || earlier === 'adjacent' || earlier === 'next')) return 'beside';
  if ((before === 'of' || before === 'with') && directions.has(earlier)) return 'beside';
  return partWords.has(before) && !othersBefore ? 'part' : 'is';
}

/** Units named in the text, in the order of mention. */
export function unitsNamed(index: NameIndex, text: string): readonly NamedUnit[] {
  const words = wordsOf(text);
  const found: NamedUnit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrases = index.get(words[at] ?? '');
    const phrase = phrases?.find(({ words: wanted }) => wanted.every((word, step) => words[at + step] === word));
    if (phrase === undefined) continue;
    const mention = mentionBefore(words, at, found.length > 0);
    if (mention !== null) for (const unit of phrase.units) if (!found.some((named) => named.unit === unit)) found.push({ unit, mention });
    at += phrase.words.length - 1;
  }
  return found;
}

const joining = /[&;+/]|\b(?:and|including|incl|or|et|y|und|plus)\b/i;

/** Whether the text strings places together ("Crimea and Sevastopol") rather than writing an address ("Sevastopol, Crimea"). */
export function listsPlaces(text: string): boolean {
  return joining.test(text);
}

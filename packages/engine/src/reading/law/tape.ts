import type { StateId } from '../../record/shape.ts';
import { towns } from '../asked/towns.ts';
import { kept } from '../kept.ts';
import { isStrangeName, type PersonMention, type Sentence, type Token } from '../token.ts';

/** A sentence as one line of small letters, where each name, day and number stands as a letter with the place of its token. */
export interface Tape {
  readonly line: string;
  readonly sentence: Sentence;
  token(slot: string | undefined): Token | undefined;
  /** The one State a name or a town stands for, or null. */
  state(slot: string | undefined): StateId | null;
}

/**
 * S a State, X its people or soldiers ("Russian troops"), Y its soil, A an adjective, P a person, L a place with a name of its own,
 * T a town, D a day or time, N a number, O an ordinal, M money, G a group of States.
 */
const LETTERS: Readonly<Partial<Record<Token['kind'], string>>> = {
  state: 'S',
  adjective: 'A',
  person: 'P',
  date: 'D',
  place: 'L',
  number: 'N',
  ordinal: 'O',
  money: 'M',
  group: 'G',
};
const ARTICLE = /^(?:the|a|an)$/;

export const tapeOf = kept(look);

function look(sentence: Sentence): Tape {
  const { tokens } = sentence;
  const out: string[] = [];
  const found = new Map<number, StateId>();
  let end = sentence.start;
  const between = (from: number, to: number) => {
    if (to <= from) return;
    for (const word of sentence.text
      .slice(from - sentence.start, to - sentence.start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [])
      if (!ARTICLE.test(word) && word !== 's' && word !== 't') out.push(word);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.start > end + 1) between(end, token.start);
    end = Math.max(end, token.end);
    const letter = letterOf(token);
    if (letter !== undefined) {
      out.push(token.kind === 'number' && /^one$/i.test(token.text) && out.at(-1) === 'no' ? 'one' : `${letter}${at}`);
      continue;
    }
    const town = townAt(tokens, at);
    if (town !== null) {
      found.set(at, town.state);
      out.push(`T${at}`);
      at += town.length - 1;
      end = tokens[at]?.end ?? end;
      continue;
    }
    if (token.kind === 'term') out.push(token.c);
    else if (token.c === 'jurisdiction') out.push('JURIS');
    else if (token.c === 'court' || token.c === 'hague') out.push('COURT');
    else if (token.kind === 'mark') out.push(token.c);
    else out.push(plainOf(token.text));
  }
  between(end, sentence.start + sentence.text.length);
  const line = plainLine(out.join(' '));
  const token = (slot: string | undefined) => (slot === undefined ? undefined : tokens[Number(slot.slice(1))]);
  return {
    line,
    sentence,
    token,
    state: (slot) => (slot === undefined ? null : (found.get(Number(slot.slice(1))) ?? stateOf(token(slot)))),
  };
}

/** Contractions written out, and the Court under one name. */
function plainLine(words: string): string {
  let line = words.includes('-') ? words.replace(/-/g, ' ') : words;
  if (line.includes("n't"))
    line = line
      .replace(
        /\b(could|would|should|does|did|do|has|have|had|is|are|was|were|ca|wo)n't\b/g,
        (_, verb: string) => `${verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb} not`,
      )
      .replace(/\bca?n? n't\b/g, 'can not')
      .replace(/\bn't\b/g, 'not');
  if (line.includes('cannot')) line = line.replace(/\bcannot\b/g, 'can not');
  if (line.includes('no one')) line = line.replace(/\bno one\b/g, 'nobody');
  if (line.includes('court') || line.includes('icc'))
    line = line
      .replace(/\b(?:court|icc)'s jurisdiction\b/g, 'JURIS')
      .replace(/\b(?:court|icc)'s\b/g, "COURT 's")
      .replace(/\b(?:icc|court)\b/g, 'COURT');
  if (line.includes('COURT'))
    line = line.replace(/\bCOURT(?: 's)? (?:JURIS|jurisdiction)\b/g, 'JURIS').replace(/\bCOURT in COURT\b/g, 'COURT');
  return line.replace(/(?: [,;:"])+$/, '').trim();
}

function letterOf(token: Token): string | undefined {
  if ((token.kind === 'state' || token.kind === 'adjective') && token.organ === 'nationals') return 'X';
  if (token.kind === 'state' && token.organ === 'territory') return 'Y';
  return LETTERS[token.kind];
}

const PLAIN = new Map<string, string>();
/** More words than a text holds; then the memory is given back. */
const MOST_PLAIN = 20_000;

function plainOf(text: string): string {
  const known = PLAIN.get(text);
  if (known !== undefined) return known;
  if (PLAIN.size >= MOST_PLAIN) PLAIN.clear();
  const made = stripped(text);
  PLAIN.set(text, made);
  return made;
}

function stripped(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/’/g, "'")
    .replace(/^(?:the|a|an) /, '')
    .replace(/ (?:the|a|an) /g, ' ');
}

let townIndex: ReadonlyMap<string, { readonly state: StateId; readonly capital: boolean | undefined }> | undefined;

function townNames(): ReadonlyMap<string, { readonly state: StateId; readonly capital: boolean | undefined }> {
  if (townIndex !== undefined) return townIndex;
  const index = new Map<string, { readonly state: StateId; readonly capital: boolean | undefined }>();
  for (const { names, code, capital } of towns())
    for (const name of names) {
      const plain = plainOf(name);
      if (!index.has(plain)) index.set(plain, { state: code, capital });
    }
  townIndex = index;
  return index;
}

/** A town that no other list knows, by one to three words with capitals. */
function townAt(tokens: readonly Token[], at: number): { readonly state: StateId; readonly length: number } | null {
  const first = tokens[at];
  if (first === undefined || first.known || first.kind !== 'word' || !/^\p{Lu}/u.test(first.text)) return null;
  for (let length = 3; length >= 1; length -= 1) {
    const words = tokens.slice(at, at + length);
    if (words.length < length || words.some((word) => word.kind !== 'word' || word.known)) continue;
    if (length === 1 && isStrangeName(tokens[at + 1])) return null;
    const town = townNames().get(words.map((word) => plainOf(word.text)).join(' '));
    if (town !== undefined && (at > 0 || town.capital === true)) return { state: town.state, length };
  }
  return null;
}

/** The one State a name stands for, or null. */
export function stateOf(token: Token | undefined): StateId | null {
  if (token === undefined) return null;
  if (token.placed !== undefined) return token.placed.state;
  const [one, ...more] = token.states ?? [];
  return one === undefined || more.length > 0 || one.orElse.length > 0 ? null : one.state;
}

export function personsOf(token: Token | undefined): readonly PersonMention[] {
  return token?.persons ?? [];
}

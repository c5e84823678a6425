import { docketLexicon } from '../generated/docket.ts';
import { kept } from '../kept.ts';
import type { PersonMention, Sentence, Token } from '../token.ts';

/** A word, phrase or name of a sentence with what it can mean in proceedings. */
export interface Piece {
  /** First and last token. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly is: ReadonlySet<string>;
  readonly persons?: readonly PersonMention[];
}

const NAMED = new Set(['person', 'state', 'adjective', 'place', 'date', 'number', 'ordinal', 'money', 'group', 'mark']);
const TERMS: Readonly<Record<string, string>> = {
  WARRANT: 'warrant',
  SUMMONS: 'summons',
  EXAMINATION: 'examination',
  INVESTIGATION: 'investigation',
  COURT: 'court',
  OTP: 'otp',
  CHAMBER: 'chamber',
  APPEALS: 'appeals-chamber',
  ASP: 'assembly',
  UNSC: 'council',
  OTHERCOURT: 'other-court',
  OTHERTREATY: 'other-treaty',
  ICJ: 'other-court',
  ORG: 'organisation',
  WARCRIMES: 'crime',
  CAH: 'crime',
  GENOCIDE: 'crime',
  AGGRESSION: 'crime',
};
const NEGATIONS: ReadonlySet<string> = new Set([
  ...['not', 'never', 'no', 'none', 'nobody', 'neither', 'nor', 'no_longer', 'not_yet', 'failed_to', 'without', 'refusing', 'unable'],
]);
/** Phrases that hold their own negation. */
const OWN_DENIAL = ['not-guilty', 'plan', 'large', 'deny-guilt'];

interface Entry {
  readonly text: string;
  readonly words: readonly string[];
  readonly is: ReadonlySet<string>;
  /** What it means where its word denies. */
  readonly denied: ReadonlySet<string>;
}

let built: ReadonlyMap<string, readonly Entry[]> | null = null;

/** Phrases by their first word, longest first. */
function entries(): ReadonlyMap<string, readonly Entry[]> {
  if (built !== null) return built;
  const phrases = new Map<string, string[]>();
  for (const [concept, list] of Object.entries(docketLexicon.words))
    for (const phrase of list) {
      const key = plain(phrase);
      phrases.set(key, [...(phrases.get(key) ?? []), concept]);
    }
  const byFirst = new Map<string, Entry[]>();
  for (const [phrase, concepts] of phrases) {
    const words = phrase.split(' ');
    const list = byFirst.get(words[0] ?? '') ?? [];
    const is = new Set(concepts);
    list.push({ text: phrase, words, is, denied: OWN_DENIAL.some((concept) => is.has(concept)) ? is : new Set([...is, 'not']) });
    byFirst.set(words[0] ?? '', list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  built = byFirst;
  return built;
}

const PLAIN = new Map<string, string>();
/** More wordings than a text holds; then the memory is given back. */
const MOST = 20_000;

function plain(text: string): string {
  const known = PLAIN.get(text);
  if (known !== undefined) return known;
  if (PLAIN.size >= MOST) PLAIN.clear();
  const made = text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[-–\s]+/g, ' ')
    .replace(/\b(?:the|a|an) /g, '')
    .trim();
  PLAIN.set(text, made);
  return made;
}

interface Word {
  readonly text: string;
  readonly at: number;
}

/** The pieces of a sentence in order; several readers ask for them. */
export const piecesOf = kept(cutUp);

function cutUp(sentence: Sentence): readonly Piece[] {
  const out: Piece[] = [];
  let run: Word[] = [];
  const flush = () => {
    if (run.length > 0) addMatched(run, sentence.tokens, out);
    run = [];
  };
  for (const [at, token] of sentence.tokens.entries()) {
    // One phrase that stands for several control words is one phrase.
    if (at > 0 && sentence.tokens[at - 1]?.start === token.start) continue;
    const term = token.kind === 'term' ? TERMS[token.c] : undefined;
    if (NAMED.has(token.kind) || term !== undefined) {
      flush();
      const is = new Set([term ?? token.kind, ...(term === 'crime' ? [token.c] : [])]);
      out.push({ from: at, to: at, text: plain(token.text), is, ...(token.persons === undefined ? {} : { persons: token.persons }) });
      continue;
    }
    const text = plain(token.text);
    if (text.includes(' ')) for (const word of text.split(' ')) run.push({ text: word, at });
    else run.push({ text, at });
  }
  flush();
  return described(out).map((piece, index) => settled(piece, out, index));
}

/** "the LRA's leader": a person by what he is called. A name beside it wins. */
function described(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const found = descriptionAt(pieces, at);
    const last = found === null ? undefined : pieces[found.end];
    const next = found === null ? undefined : pieces[found.end + 1];
    const piece = pieces[at];
    if (piece === undefined) break;
    if (found === null || last === undefined || next?.is.has('person') === true || next?.text === "'s") {
      out.push(piece);
      continue;
    }
    const text = pieces
      .slice(at, found.end + 1)
      .map((part) => part.text)
      .join(' ');
    const apposed = pieces.some((part, index) => part.is.has('person') && Math.abs(index - (index < at ? at : found.end)) <= 2);
    out.push({
      from: piece.from,
      to: last.to,
      text,
      is: new Set([apposed ? 'title' : 'person']),
      ...(apposed ? {} : { persons: [{ person: found.person }] }),
    });
    at = found.end;
  }
  return out;
}

let descriptions: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly person: string }[]> | null = null;

function descriptionsByWord(): NonNullable<typeof descriptions> {
  if (descriptions === null) {
    const made = new Map<string, { words: readonly string[]; person: string }[]>();
    for (const [person, list] of Object.entries(docketLexicon.persons))
      for (const phrase of list) {
        const words = plain(phrase)
          .replace(/(\w)'s\b/g, "$1 's")
          .replace(/s'(?= )/g, "s 's")
          .split(' ');
        const first = words[0] ?? '';
        made.set(
          first,
          [...(made.get(first) ?? []), { words, person }].sort((a, b) => b.words.length - a.words.length),
        );
      }
    descriptions = made;
  }
  return descriptions;
}

/** Whether a person may be meant, by name or by what he is called: a look at single words before the sentence is cut up. */
export function mayNamePerson(sentence: Sentence): boolean {
  const known = descriptionsByWord();
  return sentence.tokens.some(
    (token) =>
      token.kind === 'person' ||
      (token.kind !== 'mark' &&
        plain(token.text)
          .split(/[ ']/)
          .some((word) => known.has(word))),
  );
}

function descriptionAt(pieces: readonly Piece[], at: number): { readonly end: number; readonly person: string } | null {
  const known = descriptionsByWord();
  // A cheap look before the words are taken apart.
  if (!known.has(/^[^ ']*/.exec(pieces[at]?.text ?? '')?.[0] ?? '')) return null;
  const words: { text: string; end: number }[] = [];
  for (let next = at; next < pieces.length && words.length < 10; next += 1)
    for (const text of (pieces[next]?.text ?? '')
      .replace(/(\w)'s\b/g, "$1 's")
      .replace(/s'(?= |$)/g, "s 's")
      .split(' '))
      words.push({ text, end: next });
  const found = known.get(words[0]?.text ?? '')?.find((entry) => entry.words.every((word, index) => words[index]?.text === word));
  return found === undefined ? null : { end: words[found.words.length - 1]?.end ?? at, person: found.person };
}

/** "trial judges" are no trial; "refused to confirm" denies, "refused the request" refuses. */
function settled(piece: Piece, pieces: readonly Piece[], index: number): Piece {
  const next = pieces[index + 1];
  // "the prosecutor, not the judges": it denies the doer, not the deed.
  if (piece.is.has('not') && next !== undefined && ['chamber', 'otp', 'court'].some((kind) => next.is.has(kind)))
    return { ...piece, is: new Set(['inert']) };
  if (piece.is.has('trial') && next !== undefined && (next.is.has('chamber') || /^(?:judges?|panel|hearing)$/.test(next.text)))
    return { ...piece, is: new Set() };
  if (
    piece.text === 'leave' &&
    next?.text !== 'to' &&
    !means(pieces[index - 1], 'issue', 'seek', 'give', 'refuse', 'authorise') &&
    pieces[index - 1]?.text !== 'for'
  )
    return { ...piece, is: new Set([...piece.is].filter((concept) => concept !== 'leave')) };
  // "handed him over": the particle stands apart.
  if (
    /^(?:hand|hands|handed|handing|turn|turned|turning)$/.test(piece.text) &&
    pieces.slice(index + 1, index + 5).some((later) => later.text === 'over')
  )
    return { ...piece, is: new Set(['surrender-ed']) };
  // "ended in 2014": the day, not what it led to.
  if (/^end(?:ed|s) in$/.test(piece.text) && next?.is.has('date') === true) return { ...piece, is: new Set(['drop-ed']) };
  // "concluded that": said, not ended.
  if (/^conclud/.test(piece.text) && pieces.slice(index + 1, index + 4).some((later) => later.text === 'that'))
    return { ...piece, is: new Set(['rule-ed']) };
  const declines = /^(?:refus|declin|fail)/.test(piece.text);
  if (!declines) return piece;
  const to = pieces.slice(index + 1, index + 5).find((later) => !later.is.has('date') && !/^(?:on|in)$/.test(later.text));
  return to?.text === 'to'
    ? { ...piece, is: new Set(['not']) }
    : { ...piece, is: new Set([...piece.is].filter((concept) => concept !== 'not')) };
}

const INERT: ReadonlySet<string> = new Set();
const ONLY_NOT: ReadonlySet<string> = new Set(['not']);

function addMatched(run: readonly Word[], tokens: readonly Token[], out: Piece[]): void {
  const known = entries();
  for (let at = 0; at < run.length; at += 1) {
    const word = run[at];
    if (word === undefined) break;
    const entry = known.get(word.text)?.find((candidate) => stands(candidate, run, at));
    const length = entry?.words.length ?? 1;
    const last = run[at + length - 1] ?? word;
    const denies = NEGATIONS.has(tokens[word.at]?.c ?? '') && run[at - 1]?.at !== word.at;
    out.push({
      from: word.at,
      to: last.at,
      text: entry?.text ?? word.text,
      is: entry === undefined ? (denies ? ONLY_NOT : INERT) : denies ? entry.denied : entry.is,
    });
    at += length - 1;
  }
}

function stands({ words }: Entry, run: readonly Word[], at: number): boolean {
  for (let index = 1; index < words.length; index += 1) if (run[at + index]?.text !== words[index]) return false;
  return true;
}

/** Whether a piece means one of these, a verb in any of its forms. */
const FORM = /-(?:ed|ing)$/;
const BASES = new Map<string, string>();

function base(meaning: string): string {
  const known = BASES.get(meaning);
  if (known !== undefined) return known;
  const made = meaning.replace(FORM, '');
  BASES.set(meaning, made);
  return made;
}

/** All that some pieces mean, their verbs in any form. */
export function meaningsOf(pieces: readonly Piece[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { is } of pieces) for (const meaning of is) out.add(meaning).add(base(meaning));
  return out;
}

/** Whether a piece means one of many. */
export function meansAny(piece: Piece | undefined, concepts: ReadonlySet<string>): boolean {
  if (piece === undefined) return false;
  for (const meaning of piece.is) if (concepts.has(meaning) || concepts.has(base(meaning))) return true;
  return false;
}

export function means(piece: Piece | undefined, ...concepts: readonly string[]): boolean {
  if (piece === undefined || piece.is.size === 0) return false;
  for (const meaning of piece.is) if (concepts.includes(meaning) || concepts.includes(base(meaning))) return true;
  return false;
}

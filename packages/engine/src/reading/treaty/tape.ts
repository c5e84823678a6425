import { ordinalWord, readDigits, unitWord } from '../numbers.ts';
import type { Sentence, Token } from '../token.ts';
import { matchAt } from './lexicon.ts';

/**
 * A sentence as this part of the reader sees it. `c` is a concept ("ratify"), `S` States, `A` an adjective of a State, `P` a person,
 * `L` a place, `D` a day, `N` a number, `O` an ordinal, `G` a set of States, `X` an article of the Statute, `?` a word without meaning here,
 * `.` a word without weight, or a mark of punctuation.
 */
export interface Item {
  readonly c: string;
  readonly text: string;
  /** Lower case. */
  readonly lo: string;
  readonly token?: Token;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Of a set of States: its place in the lexicon. Of an article: its number. */
  readonly of?: string;
  readonly n?: number;
}

export interface Piece {
  readonly text: string;
  readonly lo: string;
  readonly start: number;
  readonly end: number;
  readonly token?: Token;
  readonly article?: string;
  readonly mark: boolean;
}

/** What a name, day or number of a sentence is called on a tape. */
export const ENTITY: Readonly<Record<string, string>> = {
  state: 'S',
  adjective: 'A',
  person: 'P',
  place: 'L',
  date: 'D',
  number: 'N',
  ordinal: 'O',
  money: '$',
};
const ARTICLE = /\b(?:articles?|art\.?)\s+(\d+)(?:\s*(bis|ter))?(?:\s*\(\s*(\d+)\s*\))?(?:\s*\(\s*\w+\s*\))?/giu;
const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?\b|[^\s]/gu;

/** Cuts the sentence into names, days, numbers and concepts. */
export function tapeOf(sentence: Sentence): Item[] {
  const pieces = piecesOf(sentence);
  const out: Item[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    if (piece.article !== undefined) {
      out.push({ c: 'X', of: piece.article, ...base(piece) });
      at += 1;
      continue;
    }
    if (piece.mark) {
      out.push({ c: piece.text, ...base(piece) });
      at += 1;
      continue;
    }
    const found = matchAt(pieces, at);
    if (found !== null && found.concept === 'capital') {
      const last = pieces[at + found.length - 1] as Piece;
      const shown = { ...piece, text: sentence.text.slice(piece.start - sentence.start, last.end - sentence.start), end: last.end };
      if (/^\p{Lu}/u.test(piece.text)) out.push({ c: 'S', ...base(shown), token: capital(shown, found.of ?? '') });
      else out.push({ c: '?', ...base(shown) });
      at += found.length;
      continue;
    }
    if (found !== null && (piece.token === undefined || found.length > 1)) {
      const last = pieces[at + found.length - 1] as Piece;
      out.push({
        c: found.concept,
        text: sentence.text.slice(piece.start - sentence.start, last.end - sentence.start),
        lo: pieces
          .slice(at, at + found.length)
          .map((part) => part.lo)
          .join(' '),
        start: piece.start,
        end: last.end,
        capital: /^\p{Lu}/u.test(piece.text),
        ...(found.of === undefined ? {} : { of: found.of }),
      });
      at += found.length;
      continue;
    }
    out.push(entityOrWord(piece));
    at += 1;
  }
  return settled(out);
}

const UNIT = /^(?:half|years?|months?|weeks?|days?|decades?|fortnights?|hours?|more|percent)$/;

const VERBS_OF_ACTS: ReadonlySet<string> = new Set([
  'sign',
  'ratify',
  'accede',
  'join',
  'leave',
  'withdraw',
  'notify',
  'revoke',
  'deposit',
]);

/** Words whose sense hangs on what follows: "over" a hundred, "over" a crime; "one" country, "the old one". */
function settled(items: readonly Item[]): Item[] {
  const merged = hundredths(dozens(items));
  return merged.map((item, at, items) => {
    if (item.lo === 'but' && isExcepting(items, at)) return { ...item, c: 'except' };
    // "signed on the last day", "on the very first day": of those on which it could be signed.
    if (
      (item.c === 'last' || item.c === 'first') &&
      items[at + 1]?.lo === 'day' &&
      items[at + 2]?.lo !== 'of' &&
      items.some((entry) => entry.c === 'sign' || entry.c === 'signature')
    )
      return { ...item, c: item.c === 'last' ? 'closing' : 'opening' };
    // "the closing day of the Rome conference": that on which the Statute was laid open.
    if (item.c === 'closing' && items.slice(at + 1, at + 6).some((next) => /conference|negotiations|talks/.test(next.lo)))
      return { ...item, c: 'opening' };
    // "out of the eight", "three out of five": of them.
    if (
      item.lo === 'out of' &&
      ['N', 'G', 'all'].includes(items.slice(at + 1).find((next) => next.c !== '.')?.c ?? '') &&
      (at === 0 || items[at - 1]?.c === 'N')
    )
      return { ...item, c: '.', lo: 'of' };
    // "will only take effect in 2027": then.
    if (
      item.c === 'only' &&
      item.lo === 'only' &&
      ['force', 'deadline'].includes(items[at + 1]?.c ?? '') &&
      ['will', 'have', 'do', 'withdrawal'].includes(items[at - 1]?.c ?? '')
    )
      return { ...item, c: '.' };
    // "almost ratified", "is said to have left": not said to be so.
    if (item.c === 'about' && /^(?:nearly|almost|all but|just about)$/.test(item.lo) && VERBS_OF_ACTS.has(items[at + 1]?.c ?? ''))
      return { ...item, c: 'might' };
    if (item.c === 'except' && item.lo === 'all but' && VERBS_OF_ACTS.has(items[at + 1]?.c ?? '')) return { ...item, c: 'might' };
    if (
      /^(?:said|reported|believed|thought|understood|known|rumoured|rumored|feared|alleged|held)$/.test(item.lo) &&
      items[at - 1]?.c === 'be' &&
      items[at + 1]?.lo === 'to' &&
      ['have', 'be'].includes(items[at + 2]?.c ?? '')
    )
      return { ...item, c: 'might' };
    // "on or after": not on that day alone.
    if (
      item.lo === 'or' &&
      /^(?:on|in|at)$/.test(items[at - 1]?.lo ?? '') &&
      /^(?:after|before|about|around|since)$/.test(items[at + 1]?.lo ?? '')
    )
      return { ...item, c: '?' };
    // "is not a member any more".
    if (item.c === 'neg' && item.lo === 'not' && anyMoreBehind(items, at)) return { ...item, c: 'nolonger', lo: 'no longer' };
    // "only signed": no more than that.
    if (item.c === 'only' && ['sign', 'signature'].includes(items[at + 1]?.c ?? '') && items[at - 1]?.c === 'S')
      return { ...item, c: 'merely' };
    // "Pakistan is not one".
    if (item.c === 'nobody' && item.lo === 'not one' && ['be', 'have'].includes(items[at - 1]?.c ?? ''))
      return { ...item, c: 'neg', lo: 'not' };
    // "the South ratified", of Korea.
    if (/^(?:south|north)$/.test(item.lo) && item.c === '?' && item.capital && items[at - 1]?.lo === 'the') {
      const other = items.some((entry) => entry.c === 'S' && entry.token?.states?.some(({ state }) => state === 'KOR' || state === 'PRK'));
      if (other) return { ...item, c: 'S', token: capital(item, item.lo === 'south' ? 'KOR' : 'PRK') };
    }
    // "formally pulled out of the treaty": the verb; "its pulling out of": the noun.
    if (item.c === 'withdrawal' && /^pull(?:s|ed|ing)? out/.test(item.lo) && isVerbAt(items, at)) return { ...item, c: 'withdraw' };
    // "took its notice back".
    if (/^(?:take|takes|took|taken|taking|pulled|pull)$/.test(item.lo) && item.c === 'bring') {
      const noun = items
        .slice(at + 1, at + 5)
        .findIndex((entry) => entry.c === 'notice' || entry.c === 'withdrawal' || entry.c === 'instrument');
      if (noun >= 0 && items.slice(at + noun + 2, at + noun + 4).some((entry) => entry.lo === 'back')) return { ...item, c: 'revoke' };
    }
    // "came in as the 123rd member".
    if (item.c === 'reach' && /^(?:comes?|came|coming) in$/.test(item.lo) && isVerbAt(items, at)) return { ...item, c: 'join' };
    // "was out a year later".
    if (
      /^(?:out|gone)$/.test(item.lo) &&
      items[at + 1]?.lo !== 'of' &&
      items[at - 1]?.c === 'be' &&
      ['S', 'and', 'it'].includes(beforeVerb(items, at - 1))
    )
      return { ...item, c: 'leave' };
    if (/^(?:over|under|about|around|some|below|above|up to|barely)$/.test(item.lo) && ['more', 'fewer', 'about'].includes(item.c)) {
      const next = items.slice(at + 1, at + 4).find((entry) => !(entry.c === '.' && /^(?:a|an|the|just|only)$/.test(entry.lo)));
      return next?.c === 'N' || next?.c === 'about' || UNIT.test(next?.lo ?? '') || next?.lo === 'half' ? item : { ...item, c: '.' };
    }
    if (item.c === 'party' && item.capital && items[at - 1]?.c === '?' && items[at - 1]?.capital === true) return { ...item, c: '?' };
    if (item.c === 'all' && /^(?:each|both)$/.test(item.lo) && ['have', 'S', 'be', 'do'].includes(items[at - 1]?.c ?? ''))
      return { ...item, c: '.' };
    if (
      item.c === 'leave' &&
      /^(?:exits?|walkouts?)$/.test(item.lo) &&
      (items[at - 1]?.c === "'s" || /^(?:the|its|their|an?|this|that|of)$/.test(items[at - 1]?.lo ?? '') || items[at - 1]?.c === 'A')
    )
      return { ...item, c: 'withdrawal' };
    if (
      item.c === 'since' &&
      (items[at - 1]?.c === 'have' || items[at + 1] === undefined || items[at + 1]?.c === ',' || items[at + 1]?.c === 'and')
    )
      return { ...item, c: '.' };
    if (
      item.c === 'neg' &&
      /^(?:refuse|refuses|refused|declined|decline)$/.test(item.lo) &&
      ['declaration', 'accept', 'notice', 'instrument'].includes(items.slice(at + 1).find((entry) => entry.c !== '.')?.c ?? '')
    )
      return { ...item, c: 'reject' };
    if (item.c === 'leave' && items[at + 1]?.lo === 'out' && items[at + 2]?.lo !== 'of') return { ...item, c: '?' };
    if (
      (item.c === 'party' || item.c === 'signatory') &&
      /^(?:part(?:y|ies)|members?|signator(?:y|ies))$/.test(item.lo) &&
      /^(?:to|of)$/.test(items[at + 1]?.lo ?? '')
    ) {
      const next = items.slice(at + 2, at + 5).find((entry) => entry.c !== '.' || entry.lo === 'committee');
      if (next?.c === '?' || next?.c === 'parliament' || next?.c === 'country') return { ...item, c: '?' };
    }
    if (
      item.c === 'G' &&
      items[at + 1]?.c === '?' &&
      !/^(?:than|apart|alike|together|alone|save|bound|each|twice|ever|since)$/.test(items[at + 1]?.lo ?? '') &&
      !/(?:ed|ly)$/.test(items[at + 1]?.lo ?? '')
    )
      return { ...item, c: '?' };
    if (item.c === 'within') {
      const next = items.slice(at + 1, at + 5).find((entry) => entry.c !== '.' && entry.c !== '?');
      if (!/fold|tent|ranks|club|aboard|roof|board/.test(item.lo) && !['court', 'statute', 'membership'].includes(next?.c ?? ''))
        return { ...item, c: '.' };
    }
    if (item.c === 'before' && item.lo === 'before' && items.slice(at + 1, at + 3).find((entry) => entry.c !== '.')?.c === 'court')
      return { ...item, c: '.' };
    if (item.c === 'let' && /^(?:allowed|permitted)$/.test(item.lo) && items[at - 1]?.c === '?') return { ...item, c: '.' };
    if (item.c === 'N' && item.lo === 'one') {
      const next = items[at + 1];
      if (
        next === undefined ||
        !(UNIT.test(next.lo) || ['country', 'party', 'signatory', 'G', 'A', 'N', '?', 'newhead'].includes(next.c) || next.lo === 'of')
      )
        return { ...item, c: 'it' };
    }
    return item;
  });
}

function anyMoreBehind(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && items[next]?.c !== ','; next += 1)
    if (/^any ?(?:more|longer)$/.test(items[next]?.lo ?? '')) return true;
  return false;
}

/** The concept of what stands before the verb at `at`, small words and auxiliaries passed over. */
function beforeVerb(items: readonly Item[], at: number): string {
  let back = at - 1;
  while (['.', 'have', 'be', 'never', 'already', 'still', 'will', 'neg', 'do', 'country'].includes(items[back]?.c ?? '')) back -= 1;
  return items[back]?.c ?? '';
}

function isVerbAt(items: readonly Item[], at: number): boolean {
  return ['S', 'it', 'and', 'rel', ',', 'P', 'G', 'U'].includes(beforeVerb(items, at)) && items[at - 1]?.lo !== 'its';
}

/** "every State but Suriname", "no country but Burundi", "all but two": what is left out, and no contrast. */
function isExcepting(items: readonly Item[], at: number): boolean {
  const next = items.slice(at + 1, at + 4).find((entry) => entry.c !== '.');
  if (next?.c !== 'S' && next?.c !== 'N') return false;
  for (let back = at - 1; back >= 0 && back >= at - 6; back -= 1) {
    const { c, lo } = items[back] as Item;
    if (c === 'all' || c === 'nobody' || /^(?:any|anywhere|everywhere|everyone|everybody|no|other)$/.test(lo)) return true;
    if (!['.', 'country', 'G', 'party', 'A', 'L'].includes(c)) return false;
  }
  return false;
}

/** "the one hundredth", "the hundred and twenty-third". */
function hundredths(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (const item of items) {
    const last = out[out.length - 1];
    const before = out[out.length - 2];
    if (item.c === 'O' && last !== undefined && (last.lo === 'one' || (last.c === 'N' && (last.n ?? 0) % 100 === 0))) {
      out[out.length - 1] = { ...item, n: last.lo === 'one' ? (item.n ?? 0) : (last.n ?? 0) + (item.n ?? 0), start: last.start };
      continue;
    }
    if (
      item.c === 'O' &&
      last?.lo === 'and' &&
      (before?.lo === 'hundred' || (before?.c === 'N' && (before.n ?? 0) % 100 === 0 && before.n !== 0))
    ) {
      out.splice(-2);
      if (out[out.length - 1]?.lo === 'one') out.pop();
      out.push({ ...item, n: 100 + (item.n ?? 0), start: before.start });
      continue;
    }
    out.push(item);
  }
  return out;
}

/** "two dozen", "a dozen". */
function dozens(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (const item of items) {
    const last = out[out.length - 1];
    if (/^dozens?$/.test(item.lo) && last !== undefined && (last.c === 'N' || /^(?:a|half)$/.test(last.lo))) {
      out[out.length - 1] = { ...last, c: 'N', n: (last.n ?? (last.lo === 'half' ? 0.5 : 1)) * 12, end: item.end };
      continue;
    }
    out.push(item);
  }
  return out;
}

function capital(piece: Pick<Piece, 'start' | 'end' | 'text'>, state: string): Token {
  return { kind: 'state', c: 'S', start: piece.start, end: piece.end, text: piece.text, known: true, states: [{ state, orElse: [] }] };
}

function base(piece: Piece) {
  return { text: piece.text, lo: piece.lo, start: piece.start, end: piece.end, capital: /^\p{Lu}/u.test(piece.text) };
}

function entityOrWord(piece: Piece): Item {
  const { token } = piece;
  if (token !== undefined) {
    const c = ENTITY[token.kind] ?? '?';
    return { c, ...base(piece), token, ...(token.number === undefined ? {} : { n: token.number }) };
  }
  const digits = /^(\d+(?:[.,]\d+)*)(st|nd|rd|th)?$/.exec(piece.lo);
  if (digits !== null) return { c: digits[2] === undefined ? 'N' : 'O', n: readDigits(digits[1] ?? '0'), ...base(piece) };
  const times = { twice: 2, thrice: 3 }[piece.lo];
  if (times !== undefined) return { c: 'times', n: times, ...base(piece) };
  const unit = unitWord(piece.lo);
  if (unit !== undefined) return { c: 'N', n: unit, ...base(piece) };
  const ordinal = ordinalWord(piece.lo);
  if (ordinal !== undefined) return { c: 'O', n: ordinal, ...base(piece) };
  if (/ly$/.test(piece.lo) && piece.lo.length > 4 && !/^\p{Lu}/u.test(piece.text)) return { c: '.', ...base(piece) };
  return { c: '?', ...base(piece) };
}

export function piecesOf(sentence: Sentence): Piece[] {
  const { text, start: offset } = sentence;
  const articles: { readonly from: number; readonly to: number; readonly name: string }[] = [];
  for (const match of text.matchAll(ARTICLE))
    articles.push({
      from: offset + match.index,
      to: offset + match.index + match[0].length,
      name: `${match[1]}${match[2]?.toLowerCase() ?? ''}${match[3] === undefined ? '' : `(${match[3]})`}`,
    });
  const inArticle = (at: number) => articles.find((entry) => at >= entry.from && at < entry.to);
  const out: Piece[] = [];
  let at = offset;
  const words = (to: number) => {
    for (const match of text.slice(at - offset, to - offset).matchAll(WORD)) {
      const from = at + match.index;
      if (inArticle(from) !== undefined) continue;
      pushWord(out, match[0], from);
    }
    at = Math.max(at, to);
  };
  const entities = sentence.tokens.filter((token) => ENTITY[token.kind] !== undefined && inArticle(token.start) === undefined);
  const stops = [
    ...entities.map((token) => ({ from: token.start, to: token.end, token, article: undefined })),
    ...articles.map((entry) => ({ from: entry.from, to: entry.to, token: undefined, article: entry.name })),
  ].sort((a, b) => a.from - b.from);
  for (const stop of stops) {
    if (stop.from < at) continue;
    words(stop.from);
    const shown = text.slice(stop.from - offset, stop.to - offset);
    out.push({
      text: shown,
      lo: shown.toLowerCase(),
      start: stop.from,
      end: stop.to,
      mark: false,
      ...(stop.token === undefined ? {} : { token: stop.token }),
      ...(stop.article === undefined ? {} : { article: stop.article }),
    });
    at = Math.max(at, stop.to);
  }
  words(offset + text.length);
  return out;
}

/** Contractions come apart, hyphens join nothing, dashes and brackets set off asides as commas do. */
function pushWord(out: Piece[], word: string, from: number): void {
  const last = out[out.length - 1];
  const end = from + word.length;
  const lo = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (/^[’'`ʼ]$/.test(word)) {
    out.push({ text: "'", lo: "'", start: from, end, mark: true });
    return;
  }
  if (last?.text === "'" && last.end === from) {
    const before = out[out.length - 2];
    out.pop();
    if (lo === 's') out.push({ text: "'s", lo: "'s", start: from - 1, end, mark: true });
    else if (lo === 't' && before !== undefined && before.lo.endsWith('n')) {
      out.pop();
      const verb = before.lo === 'won' ? 'will' : before.lo === 'can' ? 'can' : before.lo.slice(0, -1);
      out.push(
        { ...before, text: verb, lo: verb, end: before.end - 1 },
        { text: "n't", lo: 'not', start: before.end - 1, end, mark: false },
      );
    } else {
      const full = { ve: 'have', ll: 'will', re: 'are', d: 'would', m: 'am' }[lo] ?? lo;
      out.push({ text: word, lo: full, start: from - 1, end, mark: false });
    }
    return;
  }
  if (/^[-‑–]$/.test(word)) {
    if (word === '–') out.push({ text: ',', lo: ',', start: from, end, mark: true });
    return;
  }
  if (/^[—()[\]]$/.test(word)) {
    out.push({ text: ',', lo: ',', start: from, end, mark: true });
    return;
  }
  if (/^["“”„«»‘.…!]$/.test(word)) return;
  if (/^[^\p{L}\p{N}]$/u.test(word)) {
    out.push({ text: word, lo: word, start: from, end, mark: true });
    return;
  }
  if (lo === 'cannot') {
    out.push({ text: 'can', lo: 'can', start: from, end, mark: false }, { text: 'not', lo: 'not', start: from, end, mark: false });
    return;
  }
  out.push({ text: word, lo, start: from, end, mark: false });
}

import type { Day } from '../time/day.ts';
import { type DateFound, readDate } from './dates.ts';
import { foldWord } from './fold.ts';
import { peopleLexicon } from './generated/people.ts';
import type { Language } from './lexicon/shape.ts';
import { numberWords } from './number-words.ts';
import { ordinalWord, readDigits, scaleWord, unitWord } from './numbers.ts';
import { isArticle, type RawToken, rawTokens } from './raw.ts';
import { withRoles } from './roles.ts';
import type { Sentence, StateMention, Token } from './token.ts';
import type { Entry, Phrases } from './trie.ts';

/** Reads one sentence into tokens: names, dates, numbers, control words, and words the lexicon does not know. */
export function scanSentence(text: string, start: number, end: number, phrases: Phrases, textDay: Day | null): Sentence {
  const language = phrases.language;
  const raw = rawTokens(text, start, end, language);
  const shouting = isShouting(raw);
  const tokens: Token[] = [];
  let at = 0;
  while (at < raw.length) {
    const token = raw[at];
    if (token === undefined) break;
    const date = readDate(raw, at, language, textDay);
    if (date !== null && !isResolution(raw, at)) {
      tokens.push(dateToken(text, raw, at, date));
      at += date.length;
      continue;
    }
    const number = readNumber(text, raw, at, language);
    if (number !== null) {
      tokens.push(number.token);
      at += number.length;
      continue;
    }
    if (token.kind === 'mark') {
      if (language === 'zh' && token.key === '"') {
        at += 1;
        continue;
      }
      if ('()[],;:"'.includes(token.key) || token.key === '?') tokens.push(plain('mark', token.key, token, true));
      at += 1;
      continue;
    }
    if (isArticle(token.key, language)) {
      at += 1;
      continue;
    }
    const found = longest(raw, at, phrases, shouting);
    if (found !== null) {
      const made = fromEntry(text, raw, at, found.length, found.entry);
      if (made !== null) tokens.push(...split(made));
      at += found.length;
      continue;
    }
    if (!(language === 'en' && isManner(token))) tokens.push(plain('word', token.key, token, false));
    at += 1;
  }
  return sentenceOf(text, start, end, language === 'ar' ? subjectFirst(collapse(tokens, textDay)) : collapse(tokens, textDay));
}

/** One word of another language may be several control words: "imzalamadı" is "not" and "signed". */
function split(token: Token): readonly Token[] {
  if (!token.c.includes('+')) return [token];
  return token.c.split('+').map((c) => ({ ...token, c, kind: c === c.toUpperCase() ? ('term' as const) : ('word' as const) }));
}

const MOVABLE = /^(?:signed|ratified|acceded|withdrew|unsigned|issued|announced|opened|convicted|joined|left|requested)$/;

/** Verb before subject (Arabic): the State or the Court moves in front of the verb and its negation. */
function subjectFirst(tokens: readonly Token[]): Token[] {
  const out = [...tokens];
  for (let at = 1; at < out.length; at += 1) {
    const token = out[at];
    if (token === undefined || (token.kind !== 'state' && token.c !== 'COURT' && token.c !== 'OTP')) continue;
    let from = at;
    while (from > 0 && (MOVABLE.test(out[from - 1]?.c ?? '') || /^(?:not|never|no_longer|not_yet)$/.test(out[from - 1]?.c ?? '')))
      from -= 1;
    if (from === at || out.slice(0, from).some((before) => before.kind === 'state' || before.c === 'COURT')) continue;
    out.splice(at, 1);
    out.splice(from, 0, token);
  }
  return out;
}

/** "Resolution 1970 (2011)": a number that only looks like a year. */
function isResolution(raw: readonly RawToken[], at: number): boolean {
  if (!/^\d{4}$/.test(raw[at]?.text ?? '')) return false;
  return (
    /^(?:resolutions?|res|résolution|resolución|resolução)$/.test(raw[at - 1]?.key ?? '') ||
    (raw[at + 1]?.key === '(' && /^(?:19|20)\d\d$/.test(raw[at + 2]?.text ?? '') && raw[at + 3]?.key === ')')
  );
}

const KEPT =
  /^(?:falsely|allegedly|supposedly|wrongly|barely|daily|family|reply|apply|supply|ally|rally|likely|unlikely|possibly|probably|monthly|yearly|partly|mostly|partially|previously|formerly)$/;

/** An adverb of manner, which changes no statement: "unanimously", "swiftly". */
function isManner(token: RawToken): boolean {
  return token.key.length > 5 && token.key.endsWith('ly') && !token.capital && !KEPT.test(token.key);
}

/** Lines wholly in capitals or wholly without: there a capital says nothing. */
function isShouting(raw: readonly RawToken[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const token of raw) {
    if (token.kind !== 'word') continue;
    words += 1;
    if (token.capital) capitals += 1;
  }
  return capitals === 0 || (words > 3 && raw.filter((token) => token.kind === 'word' && token.acronym).length > words * 0.8);
}

function plain(kind: 'word' | 'mark', c: string, token: RawToken, known: boolean): Token {
  return { kind, c, start: token.start, end: token.end, text: token.text, known };
}

function dateToken(text: string, raw: readonly RawToken[], at: number, found: DateFound): Token {
  const start = raw[at]?.start ?? 0;
  const end = raw[at + found.length - 1]?.end ?? start;
  return { kind: 'date', c: 'D', start, end, text: text.slice(start, end), known: true, date: found.range };
}

function longest(
  raw: readonly RawToken[],
  at: number,
  phrases: Phrases,
  shouting: boolean,
): { readonly entry: Entry; readonly length: number } | null {
  const first = raw[at];
  if (first === undefined) return null;
  const list = phrases.startingWith(first.key);
  if (list === undefined) return null;
  for (const { rest, entry } of list) {
    if (entry.written === 'acronym' && !first.acronym) continue;
    const length = matches(raw, at, rest, phrases.language);
    if (length === 0) continue;
    if (!shouting && entry.written === 'capital' && !raw.slice(at, at + length).some((token) => token.capital)) continue;
    return { entry, length };
  }
  return null;
}

function matches(raw: readonly RawToken[], at: number, rest: readonly string[], language: Language): number {
  let next = at + 1;
  for (const key of rest) {
    while (raw[next] !== undefined && raw[next]?.key !== key && isArticle(raw[next]?.key ?? '', language)) next += 1;
    if (raw[next]?.key !== key) return 0;
    next += 1;
  }
  return next - at;
}

function fromEntry(text: string, raw: readonly RawToken[], at: number, length: number, entry: Entry): Token | null {
  if (entry.kind === 'drop') return null;
  const start = raw[at]?.start ?? 0;
  const end = raw[at + length - 1]?.end ?? start;
  const words = text.slice(start, end);
  // Whole literals: this is the busiest place of the reader, and spreading costs more than the rest of it.
  switch (entry.kind) {
    case 'term':
    case 'word':
      return { kind: entry.kind, c: entry.value, start, end, text: words, known: true };
    case 'not-state':
      return { kind: 'word', c: 'other_place', start, end, text: words, known: false };
    case 'state':
      return looksLikePerson(raw, at, length)
        ? { kind: 'word', c: 'other_name', start, end, text: words, known: false }
        : { kind: 'state', c: 'S', start, end, text: words, known: true, states: mentionsOf(entry) };
    case 'adjective':
      return entry.organ === undefined
        ? { kind: 'adjective', c: 'A', start, end, text: words, known: true, states: mentionsOf(entry) }
        : { kind: 'adjective', c: 'A', start, end, text: words, known: true, states: mentionsOf(entry), organ: entry.organ };
    case 'person':
      return { kind: 'person', c: 'P', start, end, text: words, known: true, persons: [{ person: entry.value }] };
    case 'place':
      return entry.placed === undefined
        ? { kind: 'place', c: 'L', start, end, text: words, known: true, place: entry.value }
        : { kind: 'place', c: 'L', start, end, text: words, known: true, place: entry.value, placed: entry.placed };
    case 'group':
      return { kind: 'group', c: 'G', start, end, text: words, known: true, group: entry.value };
    default:
      return entry.kind satisfies never;
  }
}

function mentionsOf(entry: Entry): readonly StateMention[] {
  const orElse = entry.orElse ?? [];
  return entry.all === undefined ? [{ state: entry.value, orElse }] : entry.all.map((state) => ({ state, orElse }));
}

const GIVEN_NAMES = new Set(['jordan', 'chad', 'georgia', 'israel', 'china', 'india', 'kenya', 'cuba']);

/** "Jordan Peterson", "Chad Smith": a State's name with a surname glued behind it. */
function looksLikePerson(raw: readonly RawToken[], at: number, length: number): boolean {
  const first = raw[at];
  const next = raw[at + length];
  if (length !== 1 || first === undefined || !GIVEN_NAMES.has(first.key)) return false;
  if (next === undefined || next.kind !== 'word' || !next.capital || next.acronym) return false;
  return raw.some((token) => token.kind === 'word' && !token.capital) && !MAY_FOLLOW.has(next.key);
}

const MAY_FOLLOW = new Set(['has', 'is', 'was', 'and', 'joined', 'signed', 'ratified', 'icc', 'rome', 'withdrew', 'did', 'never']);

function readNumber(
  text: string,
  raw: readonly RawToken[],
  at: number,
  language: Language,
): { readonly token: Token; readonly length: number } | null {
  const first = raw[at];
  if (first === undefined) return null;
  let next = at;
  let currency: 'EUR' | 'USD' | undefined;
  if (
    first.key === '€' ||
    first.key === '$' ||
    (first.acronym && (first.key === 'us' || first.key === 'eur' || first.key === 'usd') && /^[$\d]/.test(raw[at + 1]?.text ?? ''))
  ) {
    currency = first.key === '€' || first.key === 'eur' ? 'EUR' : 'USD';
    next = at + 1;
    if (raw[next]?.key === '$') next += 1;
  }
  const token = raw[next];
  if (token === undefined) return null;
  const ordinal = token.kind === 'number' ? /^(\d+)(?:st|nd|rd|th)$/.exec(token.text) : null;
  if (ordinal !== null) return numberToken(text, raw, at, next + 1 - at, Number(ordinal[1]), 'ordinal', undefined);
  const ordered = language === 'en' ? ordinalWord(token.key) : undefined;
  if (ordered !== undefined && currency === undefined) return numberToken(text, raw, at, 1, ordered, 'ordinal', undefined);
  let value: number;
  if (token.kind === 'number') {
    if (!/^\d+(?:[.,]\d+)*$/.test(token.text)) return null;
    value = readDigits(token.text);
    next += 1;
    if (raw[next]?.key === '%') return numberToken(text, raw, at, next + 1 - at, value, 'percent', undefined);
  } else if (language === 'en') {
    const unit = unitWord(token.key);
    if (unit !== undefined) {
      value = unit;
      next += 1;
      while (raw[next]?.key === 'and' && unitWord(raw[next + 1]?.key ?? '') !== undefined && value >= 100) next += 1;
      const tens = unitWord(raw[next]?.key ?? '');
      if (tens !== undefined && unit >= 20 && tens < 10) {
        value += tens;
        next += 1;
        if (/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/.test(raw[next]?.key ?? '')) return null;
      } else if (unit >= 20) {
        const compound = ordinalWord(raw[next]?.key ?? '');
        const firstWord = raw[next]?.key === 'first' ? 1 : compound;
        if (firstWord !== undefined && firstWord < 10 && raw[next]?.glued === true)
          return numberToken(text, raw, at, next + 1 - at, unit + firstWord, 'ordinal', undefined);
      }
    } else if (
      (token.key === 'a' || token.key === 'an') &&
      scaleWord(raw[next + 1]?.key ?? '') !== undefined &&
      (raw[next + 1]?.key ?? '').length > 2
    ) {
      value = 1;
      next += 1;
    } else return null;
  } else {
    const found = foreignNumber(raw, next, language);
    if (found === null) return null;
    return numberToken(text, raw, at, next + found.length - at, found.value, 'number', undefined);
  }
  for (;;) {
    const word = raw[next]?.key ?? '';
    const scale = language === 'zh' ? undefined : scaleWord(word);
    if (scale === undefined || (word.length < 2 && currency === undefined)) break;
    value *= scale;
    next += 1;
    if (raw[next]?.key === 'and') {
      const rest = unitWord(raw[next + 1]?.key ?? '');
      if (rest !== undefined && scale <= 1000) {
        value += rest;
        next += 2;
        const units = unitWord(raw[next]?.key ?? '');
        if (rest >= 20 && units !== undefined && units < 10) {
          value += units;
          next += 1;
        }
      }
    }
  }
  const behind = raw[next]?.key ?? '';
  if (currency === undefined && (behind === 'euros' || behind === 'euro' || behind === 'eur' || behind === '€')) {
    currency = 'EUR';
    next += 1;
  } else if (currency === undefined && (behind === 'dollars' || behind === 'dollar' || behind === 'usd' || behind === '$')) {
    currency = 'USD';
    next += 1;
  } else if (currency === undefined && behind === 'us' && /^dollars?$/.test(raw[next + 1]?.key ?? '')) {
    currency = 'USD';
    next += 2;
  }
  return numberToken(text, raw, at, next - at, value, 'number', currency);
}

/** "catorze", "dix-huit", "восемнадцати", "十八": the longest words first. */
function foreignNumber(
  raw: readonly RawToken[],
  at: number,
  language: Language,
): { readonly value: number; readonly length: number } | null {
  const table = numberWords(language, (word) => foldWord(word, language));
  for (const length of [3, 2, 1]) {
    const keys = raw.slice(at, at + length).map((token) => token.key);
    if (keys.length < length) continue;
    const value = table.get(keys.join(language === 'zh' ? '' : ' '));
    if (value !== undefined && (length > 1 || language !== 'zh' || /^(?:年|项|名|个)$/.test(raw[at + 1]?.key ?? '')))
      return { value, length };
  }
  return null;
}

function numberToken(
  text: string,
  raw: readonly RawToken[],
  at: number,
  length: number,
  value: number,
  kind: 'number' | 'ordinal' | 'percent',
  currency: 'EUR' | 'USD' | undefined,
): { readonly token: Token; readonly length: number } {
  const start = raw[at]?.start ?? 0;
  const end = raw[at + length - 1]?.end ?? start;
  const base = { start, end, text: text.slice(start, end), known: true, number: value };
  if (kind === 'percent') return { token: { ...base, kind: 'word', c: 'percent' }, length };
  if (currency !== undefined) return { token: { ...base, kind: 'money', c: 'M', currency }, length };
  return { token: { ...base, kind, c: kind === 'ordinal' ? 'O' : 'N' }, length };
}

/** Joins lists of States and of persons, takes names in brackets with the name before, and organs with their State. */
function collapse(tokens: readonly Token[], textDay: Day | null): Token[] {
  const read = tokens.some(({ c }) => c === 'but')
    ? tokens.map((token, at) =>
        token.c === 'but' && token.text.toLowerCase() === 'yet' && at > 0 && tokens[at - 1]?.c !== ',' ? { ...token, c: 'yet' } : token,
      )
    : tokens;
  return joinLists(joinOrgans(withRoles(inPlaces(dropRepeats(read)), textDay)));
}

/** "Darfur, Sudan": the State behind a place says where it lies, nothing more. */
function inPlaces(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ placed }) => placed !== undefined)) return tokens;
  return tokens.filter((token, at) => {
    const place = token.c === ',' ? tokens[at - 1] : tokens[at - 2];
    const state = token.c === ',' ? tokens[at + 1] : token;
    if (place?.placed === undefined || state?.kind !== 'state') return true;
    if (token.c !== ',' && tokens[at - 1]?.c !== ',') return true;
    return state.states?.[0]?.state !== place.placed.state;
  });
}

/** "International Criminal Court (ICC)": the bracket says nothing new. */
function dropRepeats(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const last = out[out.length - 1];
    if (token === undefined) continue;
    if (token.c === '(' && tokens[at + 2]?.c === ')' && last !== undefined) {
      const inner = tokens[at + 1];
      if (
        inner !== undefined &&
        ((inner.kind === 'term' && (inner.c === last.c || last.c === 'OTHERCOURT')) ||
          (!inner.known && inner.kind === 'word' && last.kind !== 'mark'))
      ) {
        at += 2;
        continue;
      }
      if (inner?.kind === 'date' && inner.date !== undefined && (last.kind === 'state' || last.kind === 'person')) {
        out.pop();
        if (last.kind === 'state')
          out.push({
            ...last,
            end: tokens[at + 2]?.end ?? last.end,
            states: (last.states ?? []).map((mention) => withDay(mention, inner)),
          });
        else
          out.push({
            ...last,
            end: tokens[at + 2]?.end ?? last.end,
            persons: (last.persons ?? []).map((mention) => ({ ...mention, ...(inner.date === undefined ? {} : { on: inner.date }) })),
          });
        at += 2;
        continue;
      }
    }
    if (last?.kind === 'person' && token.kind === 'person' && last.persons?.[0]?.person === token.persons?.[0]?.person) {
      out.pop();
      out.push({ ...token, start: last.start });
      continue;
    }
    if (last !== undefined && token.kind === 'term' && last.c === token.c && token.c === 'COURT') continue;
    out.push(token);
  }
  return out;
}

function withDay(mention: StateMention, inner: Token): StateMention {
  return inner.date === undefined ? mention : { ...mention, on: inner.date };
}

/** Part of a person's name the lexicon does not know. */
function isName(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && !token.known && /^\p{Lu}\p{Ll}+$/u.test(token.text);
}

/** "the Russian parliament", "the National Assembly of Armenia", "Israel's government": one State acting. */
function joinOrgans(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const next = tokens[at + 1];
    if (token.kind === 'state' && next?.c === 'government' && isName(tokens[at + 2])) {
      let end = at + 2;
      while (isName(tokens[end + 1])) end += 1;
      out.push({ ...token, end: tokens[end]?.end ?? token.end, organ: 'government' });
      at = end;
      continue;
    }
    const owned = ownedOrgan(tokens, at);
    if (owned !== null) {
      out.push(owned.token);
      at = owned.end;
      continue;
    }
    if (
      token.kind === 'adjective' &&
      token.organ === undefined &&
      next !== undefined &&
      (next.c === 'parliament' || next.c === 'government' || next.c === 'nationals' || next.c === 'territory')
    ) {
      let end = at + 1;
      let organ: Token['organ'] = next.c;
      while (
        tokens[end + 1]?.c === 'government' ||
        tokens[end + 1]?.c === 'parliament' ||
        (tokens[end + 1] !== undefined && isName(tokens[end + 1]))
      )
        end += 1;
      if (tokens[end]?.c === 'parliament') organ = 'parliament';
      const last = tokens[end] ?? next;
      const person = tokens[end + 1];
      if (person?.kind === 'person' && organ === 'government') {
        out.push(token.states === undefined ? person : { ...person, titled: token.states });
        at = end + 1;
        continue;
      }
      out.push({ ...token, kind: 'state', c: 'S', end: last.end, organ });
      at = end;
      continue;
    }
    if (
      (token.c === 'parliament' || token.c === 'government' || token.c === 'nationals' || token.c === 'territory') &&
      tokens[at + 1]?.c === 'of' &&
      tokens[at + 2]?.kind === 'state'
    ) {
      const state = tokens[at + 2];
      if (state !== undefined) {
        out.push({ ...state, start: token.start, organ: token.c });
        at += 2;
        continue;
      }
    }
    if (
      token.kind === 'state' &&
      tokens[at + 1]?.c === "'s" &&
      ['parliament', 'government', 'nationals', 'territory'].includes(tokens[at + 2]?.c ?? '')
    ) {
      const organ = tokens[at + 2];
      if (organ !== undefined && tokens[at + 3]?.kind !== 'person') {
        out.push({ ...token, end: organ.end, organ: organ.c as 'parliament' | 'government' | 'nationals' | 'territory' });
        at += 2;
        continue;
      }
    }
    out.push(token);
  }
  return out;
}

/** "The Gambia's new government", "the Bush administration": adjectives between, or a leader in place of the State. */
function ownedOrgan(tokens: readonly Token[], at: number): { readonly token: Token; readonly end: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const leader = token.kind === 'person' ? leaderStates(token) : [];
  if (leader.length > 0 && /^(?:government|administration)$/.test(tokens[at + 1]?.c ?? '') && !isCapital(tokens[at + 1]))
    return {
      token: { ...token, kind: 'state', c: 'S', states: leader, organ: 'government', end: tokens[at + 1]?.end ?? token.end },
      end: at + 1,
    };
  if (token.kind !== 'state' || tokens[at + 1]?.c !== "'s") return null;
  for (let end = at + 2; end <= at + 4; end += 1) {
    const word = tokens[end];
    if (word === undefined) return null;
    if (word.c === 'government' || word.c === 'parliament') {
      if (end === at + 2) return null;
      if (tokens[end + 1]?.kind === 'person' || tokens[end + 1]?.c === "'s") return null;
      return { token: { ...token, end: word.end, organ: word.c }, end };
    }
    if (word.kind !== 'word' || word.known) return null;
  }
  return null;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function leaderStates(token: Token): readonly StateMention[] {
  const states = (token.persons ?? []).map(
    ({ person }) => peopleLexicon['without-warrant'][person]?.state ?? peopleLexicon.leaders[person],
  );
  return states.flatMap((state) => (state === undefined ? [] : [{ state, orElse: [] }]));
}

function joinLists(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.kind !== 'state' && token.kind !== 'person') {
      out.push(token);
      continue;
    }
    let list = token;
    let next = at + 1;
    let by = '';
    for (;;) {
      const step = listStep(tokens, next, token.kind, token.organ);
      if (step === null) break;
      by = step.word === '' ? by : step.word;
      list = merged(list, step.token);
      next = step.next;
    }
    out.push(by === '' ? list : { ...list, joinedBy: by });
    at = next - 1;
  }
  return out;
}

function listStep(
  tokens: readonly Token[],
  from: number,
  kind: 'state' | 'person',
  organ: Token['organ'],
): { readonly token: Token; readonly next: number; readonly word: string } | null {
  let at = from;
  let word = '';
  let comma = false;
  if (tokens[at]?.c === ',') {
    comma = true;
    at += 1;
  }
  const joiner = tokens[at]?.c ?? '';
  if (['and', 'or', 'nor', '&', 'y', 'e', 'et', 'ou', 'o', 'и', 'та', 'и', 'و', 've'].includes(joiner)) {
    word = joiner;
    at += 1;
    if (tokens[at]?.c === 'for' || tokens[at]?.c === 'in' || tokens[at]?.c === 'against') at += 1;
  } else if (!comma) return null;
  const token = tokens[at];
  if (token === undefined || token.kind !== kind) return null;
  if (organ === 'parliament' && token.organ === undefined) return null;
  // "Israel, Sudan has ...": a comma before a clause of its own is no list; a list has "and" at its end or another comma.
  if (word === '' && !listGoesOn(tokens, at + 1, kind)) return null;
  return { token, next: at + 1, word };
}

function listGoesOn(tokens: readonly Token[], from: number, kind: 'state' | 'person'): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const c = tokens[at]?.c ?? '';
    if (c === 'and' || c === 'or' || c === 'nor' || c === '&') return tokens[at + 1]?.kind === kind;
    if (c !== ',' && tokens[at]?.kind !== kind) return false;
  }
  return true;
}

function merged(list: Token, token: Token): Token {
  return {
    ...list,
    end: token.end,
    text: `${list.text}, ${token.text}`,
    ...(list.states === undefined ? {} : { states: [...list.states, ...(token.states ?? [])] }),
    ...(list.persons === undefined ? {} : { persons: [...list.persons, ...(token.persons ?? [])] }),
    ...(list.titled === undefined && token.titled === undefined ? {} : { titled: [...(list.titled ?? []), ...(token.titled ?? [])] }),
  };
}

const NUMBERED = /^[SAPLDNOMG]$/;

function sentenceOf(text: string, start: number, end: number, tokens: readonly Token[]): Sentence {
  const line = tokens
    .map((token, index) => (token.c.length === 1 && token.kind !== 'word' && NUMBERED.test(token.c) ? `${token.c}${index}` : token.c))
    .join(' ');
  return { start, end, text: text.slice(start, end), tokens, line };
}

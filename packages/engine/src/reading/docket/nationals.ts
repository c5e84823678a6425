import { dateAt } from '../frames/dates.ts';
import type { Draft } from '../rules/pattern.ts';
import type { Exactness, Proposition, When } from '../statement.ts';
import type { Sentence, StateMention } from '../token.ts';
import { chunksOf } from './chunks.ts';
import { crimesIn } from './crimes.ts';
import { eventOf } from './event.ts';
import { isForeignCourt } from './foreign.ts';
import { clauseOf } from './marks.ts';
import { type Piece, piecesOf } from './pieces.ts';

type Nationals = Extract<Proposition, { readonly kind: 'nationals' }>;

const PEOPLE =
  /^(?:nationals?|citizens?|officials?|soldiers?|commanders?|leaders?|generals?|officers?|suspects?|men|women|man|woman|persons?|people|individuals?|fugitives?|defendants?|politicians?|ministers?|troops|rebels?|figures?|servicem[ae]n)$/;
const READ: Readonly<Record<string, Nationals['act']>> = {
  warrant: 'warrant',
  wanted: 'wanted',
  'at-large': 'wanted',
  'warrant-stands': 'wanted',
  charged: 'charged',
  convicted: 'convicted',
  acquitted: 'acquitted',
  tried: 'tried',
  sentenced: 'convicted',
  unsealed: 'warrant',
};

const COURTLY = /court|tribunal|\bicc\b|hague|chamber|judge|prosecut|warrant|panel|bench/i;

/** People counted by nationality or by situation, none of them named: "six Russians are wanted", "no American has been charged". */
export function nationals(sentence: Sentence, taken: ReadonlySet<number>): readonly Draft[] {
  if (!COURTLY.test(sentence.text)) return [];
  if (!sentence.tokens.some((token) => token.c === 'ORG' || token.kind === 'adjective' || token.organ === 'nationals')) return [];
  // "Ivorian rebel leader Ouattara": somebody by name whom nothing knows.
  if (sentence.tokens.some((token, at) => at > 0 && token.kind === 'word' && !token.known && /^\p{Lu}\p{Ll}{3,}$/u.test(token.text)))
    return [];
  const pieces = piecesOf(sentence);
  if (pieces.some((piece) => piece.is.has('person') || piece.is.has('other-court') || piece.is.has('plan') || piece.is.has('application')))
    return [];
  const courtly = pieces.some(
    (piece) =>
      ['court', 'chamber', 'otp', 'warrant'].some((kind) => piece.is.has(kind)) || piece.text === 'court' || piece.text === 'hague',
  );
  if (!courtly || isForeignCourt(sentence, pieces)) return [];
  for (const chunk of chunksOf(pieces)) {
    const at = chunk.pieces.findIndex((piece, index) => isPeople(sentence, chunk.pieces, piece, index));
    const subject = chunk.pieces[at];
    if (subject === undefined || taken.has(subject.from)) continue;
    const found = eventOf(chunk.pieces, null);
    const act = found === null ? undefined : READ[found.event];
    if (found === null || act === undefined) continue;
    const states: readonly StateMention[] = sentence.tokens[subject.from]?.states ?? [];
    const read = countOf(sentence, chunk.pieces, at);
    if (read === null) continue;
    const used = new Set<number>();
    const when: When[] = [];
    const text = chunk.pieces.map((piece) => piece.text).join(' ');
    const split = splitOf(sentence, chunk.pieces, at);
    const own = chunk.pieces.slice(0, split?.at ?? chunk.pieces.length);
    const crimes = crimesIn(own.map((piece) => piece.text).join(' ')).map((entry) => entry.crime);
    const related: string[] = [];
    for (const piece of chunk.pieces) {
      const token = sentence.tokens[piece.from];
      if (token?.kind === 'date') {
        const held = dateAt(sentence.tokens, piece.from);
        if (held !== null) when.push(held.when);
        for (const place of held?.used ?? []) used.add(place);
      } else if ((token?.kind === 'state' || token?.kind === 'place') && piece !== subject) {
        related.push(...(token.placed === undefined ? (token.states ?? []).map((mention) => mention.state) : [token.placed.state]));
        used.add(piece.from);
      } else if (token?.kind !== 'number' && token?.kind !== 'ordinal')
        for (let place = piece.from; place <= piece.to; place += 1) used.add(place);
    }
    for (const place of read.used) used.add(place);
    if (split !== null) used.add(split.number);
    if (/\b(?:first|only|last|most|several|many|few|dozens|more|fewer|some|half|majority)\b/.test(text) && read.exactness === 'exact')
      continue;
    const base: Nationals = {
      kind: 'nationals',
      states,
      act,
      positive: !found.negative,
      when,
      crimes,
      related,
      ...(subject.is.has('organisation') ? { group: subject.text } : {}),
      ...(read.count === null ? {} : { count: read.count, exactness: read.exactness }),
    };
    const out: Draft[] = [{ proposition: base, tokens: [...used], hypothetical: false, clause: clauseOf(chunk.pieces) }];
    if (split !== null) {
      const rest = crimesIn(
        chunk.pieces
          .slice(split.at)
          .map((piece) => piece.text)
          .join(' '),
      ).map((entry) => entry.crime);
      if (rest.length === 0) return [];
      out.push({
        proposition: { ...base, crimes: rest, count: split.count, exactness: 'exact' },
        tokens: [split.number],
        hypothetical: false,
      });
    }
    return out;
  }
  return [];
}

function isPeople(sentence: Sentence, pieces: readonly Piece[], piece: Piece, index: number): boolean {
  const token = sentence.tokens[piece.from];
  if (piece.is.has('organisation'))
    return (
      PEOPLE.test(pieces[index + 1]?.text ?? '') || /^(?:leaders?|members?|commanders?|fighters?)$/.test(pieces[index - 2]?.text ?? '')
    );
  if (token === undefined || (token.states ?? []).length !== 1) return false;
  if (token.organ === 'nationals') return true;
  // "no American has", "one Russian was".
  if (
    token.kind === 'adjective' &&
    /^(?:no|any|one|single|not|another)$/.test(pieces[index - 1]?.text ?? '') &&
    /^(?:has|have|is|was|were|ever|will)$/.test(pieces[index + 1]?.text ?? '')
  )
    return true;
  return token.kind === 'adjective' && PEOPLE.test(pieces[index + 1]?.text ?? pieces[index + 2]?.text ?? '');
}

/** "Six Russians", "no American", "at least four Libyans". */
function countOf(
  sentence: Sentence,
  pieces: readonly Piece[],
  at: number,
): { readonly count: number | null; readonly exactness: Exactness; readonly used: readonly number[] } | null {
  // "five leaders of the LRA": the number stands before the people, not before the group.
  const before = pieces[at]?.is.has('organisation') === true && /^of$/.test(pieces[at - 1]?.text ?? '') ? pieces[at - 3] : pieces[at - 1];
  if (before?.is.has('number') === true) {
    const lead = `${pieces[at - 3]?.text ?? ''} ${pieces[at - 2]?.text ?? ''}`;
    const exactness: Exactness = /\b(?:at least|more than|no fewer than)$/.test(lead.trim())
      ? 'more'
      : /\b(?:fewer than|less than|at most)$/.test(lead.trim())
        ? 'fewer'
        : /\b(?:about|around|roughly|some|nearly|almost)$/.test(lead.trim())
          ? 'about'
          : 'exact';
    return { count: sentence.tokens[before.from]?.number ?? null, exactness, used: [before.from] };
  }
  if (pieces.some((piece) => piece.is.has('number') && piece !== before && pieces.indexOf(piece) < at)) return null;
  return { count: null, exactness: 'exact', used: [] };
}

/** "..., two of them for the deportation of children". */
function splitOf(
  sentence: Sentence,
  pieces: readonly Piece[],
  at: number,
): { readonly at: number; readonly count: number; readonly number: number } | null {
  const place = pieces.findIndex(
    (piece, index) =>
      index > at &&
      piece.is.has('number') &&
      pieces[index + 1]?.text === 'of' &&
      /^(?:them|whom|these|those)$/.test(pieces[index + 2]?.text ?? ''),
  );
  const piece = pieces[place];
  const count = piece === undefined ? undefined : sentence.tokens[piece.from]?.number;
  return piece === undefined || count === undefined ? null : { at: place, count, number: piece.from };
}

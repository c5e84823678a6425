import type { Token } from '../token.ts';
import { ADVERB, AUXILIARY, DATE_WORDS, isBreak, JOINING, NEGATIVE, PREPOSITIONS, SUBORDINATE, SUPPOSING } from './marks.ts';
import { verbOf } from './verbs.ts';

const TARGET = /^(?:STATUTE|COURT|treaty|court|organisation|organization|body|institution|icc|convention|tribunal)$/;
const GLUE = /^(?:to|from|of|on|up|onto|as|with|at|in|out|fully|membership|jurisdiction|by|for)$/;

export interface ObjectHeld {
  /** Last token of the object; the verb itself where none is written. */
  readonly end: number;
  readonly used: readonly number[];
}

/**
 * Whether the object of a verb or noun at `at` is the Court or the Statute: written behind it, or left out where the sentence names it
 * elsewhere or, with `elliptic`, may leave it unsaid. Null where something else stands there: "left office", "signed a decree".
 */
export function objectOf(tokens: readonly Token[], at: number, elliptic: boolean): ObjectHeld | null {
  const used: number[] = [];
  let place = at + 1;
  while (GLUE.test(tokens[place]?.c ?? '') && !datesFollow(tokens, place)) {
    used.push(place);
    place += 1;
  }
  const token = tokens[place];
  if (token !== undefined && (TARGET.test(token.c) || isIt(token))) {
    used.push(place);
    let end = place;
    const next = tokens[place + 1];
    if (isIt(token) && next !== undefined && next.kind === 'word' && !next.known && !mayFollow(next)) return null;
    if (next?.c === "'s") {
      // "the court's statute", but not "the court's building".
      const owned = tokens[place + 2];
      if (owned === undefined || !/^(?:STATUTE|treaty|jurisdiction|membership)$/.test(owned.c)) return null;
      used.push(place + 1, place + 2);
      end = place + 2;
    } else if (next?.c === 'of' && TARGET.test(tokens[place + 2]?.c ?? '')) {
      used.push(place + 1, place + 2);
      end = place + 2;
    } else if (next !== undefined && TARGET.test(next.c)) {
      used.push(place + 1);
      end = place + 1;
    } else if (next?.kind === 'word' && !next.known && !mayFollow(next) && /^(?:COURT|court)$/.test(token.c)) return null;
    return { end, used };
  }
  if (token?.c === 'OTHERTREATY' || token?.c === 'OTHERCOURT') return null;
  if (!elliptic && !namedElsewhere(tokens, at)) return null;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'date' || next.kind === 'mark' || verbOf(next) !== null || mayFollow(next)) {
    if (/^(?:to|from|of)$/.test(next?.c ?? '') && !datesFollow(tokens, at + 1)) return null;
    return { end: at, used: [] };
  }
  return null;
}

function isIt(token: Token): boolean {
  return token.c === 'it' && /^(?:it|them|itself)$/i.test(token.text);
}

/** A word that cannot be the object of the verb before it. */
function mayFollow(token: Token): boolean {
  return (
    JOINING.has(token.c) ||
    PREPOSITIONS.has(token.c) ||
    AUXILIARY.has(token.c) ||
    NEGATIVE.has(token.c) ||
    ADVERB.has(token.c) ||
    SUBORDINATE.has(token.c) ||
    SUPPOSING.has(token.c) ||
    /ly$/.test(token.c) ||
    isBreak(token.c) ||
    /^(?:immediate|today|later|earlier|ago|altogether|entirely|completely|formally|last|this|next|early|late|in_protest|citing|making|becoming|out|either|afterwards|years|year|months|weeks|days|due|thus|yet|over|whose|effective)$/.test(
      token.c,
    )
  );
}

function namedElsewhere(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < tokens.length && next < at + 14; next += 1) {
    const c = tokens[next]?.c ?? '';
    if (c === 'STATUTE' || c === 'COURT' || c === 'treaty' || c === 'court') return true;
    if (c === 'OTHERTREATY' || isBreak(c)) break;
  }
  for (let before = at - 1; before >= 0; before -= 1) {
    const c = tokens[before]?.c ?? '';
    if (c === 'OTHERTREATY') return false;
    if (c === 'STATUTE' || c === 'COURT') return true;
  }
  return false;
}

function datesFollow(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 4; next += 1) {
    if (tokens[next]?.kind === 'date') return true;
    if (!DATE_WORDS.has(tokens[next]?.c ?? '')) return false;
  }
  return false;
}

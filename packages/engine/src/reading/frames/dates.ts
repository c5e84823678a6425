import type { When } from '../statement.ts';
import type { Token } from '../token.ts';
import { DATE_WORDS, isBreak } from './marks.ts';
import { verbOf } from './verbs.ts';

export interface DateHeld {
  readonly when: When;
  readonly used: readonly number[];
}

/** How the words before a date limit it. */
export function relationOf(tokens: readonly Token[], at: number): When['as'] {
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    const c = tokens[before]?.c ?? '';
    if (c === 'since' || c === 'until' || c === 'before' || c === 'after' || c === 'by') return c;
    if (c === 'effective' || c === 'from') return 'since';
    if (!DATE_WORDS.has(c)) break;
  }
  return 'on';
}

export function dateAt(tokens: readonly Token[], at: number): DateHeld | null {
  const range = tokens[at]?.date;
  if (range === undefined) return null;
  const used = [at];
  for (let before = at - 1; before >= 0 && before >= at - 4 && DATE_WORDS.has(tokens[before]?.c ?? ''); before -= 1) used.push(before);
  return { when: { range, as: relationOf(tokens, at) }, used };
}

/** The date that goes with a predicate: behind it before the next one, else between it and its subject, else at the head of the clause. */
export function dateFor(
  tokens: readonly Token[],
  predicate: { readonly at: number; readonly end: number; readonly subject: number; readonly first: boolean },
): DateHeld | null {
  const { at, end, subject, first } = predicate;
  for (let next = end + 1; next < tokens.length && next <= end + 16; next += 1) {
    const token = tokens[next];
    if (token === undefined || isBreak(token.c)) break;
    if (token.kind === 'date') return dateAt(tokens, next);
    const verb = verbOf(token);
    if (verb !== null || token.c === 'but' || token.c === 'PARTY' || token.kind === 'person') break;
    if (token.kind === 'state' && tokens[next + 1]?.kind !== 'date') break;
    if (/^(?:which|who|when|while|because|if)$/i.test(token.text)) break;
    // "before 2017" is a date; "before it took effect" opens another clause.
    if (/^(?:before|after|until|since)$/.test(token.c) && !isDateSoon(tokens, next + 1)) break;
  }
  for (let between = at - 1; between > subject; between -= 1) if (tokens[between]?.kind === 'date') return dateAt(tokens, between);
  if (!first || subject < 0) return null;
  for (let before = subject - 1; before >= 0 && before >= subject - 4; before -= 1) {
    const token = tokens[before];
    if (token === undefined || isBreak(token.c) || verbOf(token) !== null || token.c === 'is' || token.c === 'has') return null;
    if (token.kind === 'date') return isAtHead(tokens, before) ? dateAt(tokens, before) : null;
  }
  return null;
}

function isDateSoon(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 3; next += 1) {
    if (tokens[next]?.kind === 'date') return true;
    if (!DATE_WORDS.has(tokens[next]?.c ?? '')) return false;
  }
  return false;
}

/** Nothing but its own prepositions stands before the date in its clause. */
function isAtHead(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && DATE_WORDS.has(tokens[before]?.c ?? '')) before -= 1;
  const token = tokens[before];
  return token === undefined || token.kind === 'mark' || token.c === 'and' || token.c === 'but' || token.c === 'that';
}

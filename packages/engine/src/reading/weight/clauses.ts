import { verbOf } from '../frames/verbs.ts';
import type { Token } from '../token.ts';

const CUT = /^(?:because|while|whereas|so|but|which|who|when|where|although|though|meaning|and|or|since|as|after|before)$/;
const FINITE = /^(?:is|has|did|does|do|will|would|can|could|may|might|must|should|became|cannot|obliged)$/;

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly finite: boolean;
  readonly bracketed: boolean;
}

/** The words that may qualify what rests on `own`: its clause, and the phrases of the sentence that hold no verb of their own. */
export function clauseOf(tokens: readonly Token[], own: readonly number[]): (at: number) => boolean {
  const mine = new Set(own);
  const segments = segmentsOf(tokens);
  const kept = segments.filter((segment) => {
    for (let at = segment.from; at <= segment.to; at += 1) if (mine.has(at) && tokens[at]?.kind !== 'mark') return true;
    return !segment.finite && !segment.bracketed;
  });
  return (at) => kept.some((segment) => at >= segment.from && at <= segment.to);
}

function segmentsOf(tokens: readonly Token[]): readonly Segment[] {
  const out: Segment[] = [];
  let from = 0;
  const push = (to: number) => {
    if (to < from) return;
    out.push({ from, to, finite: isPredicate(tokens, from, to), bracketed: tokens[to]?.c === ')' });
    from = to + 1;
  };
  for (const [at, token] of tokens.entries()) {
    if (at === 0) continue;
    if (token.kind === 'mark' && token.c !== '"') push(at);
    else if (token.kind === 'word' && CUT.test(token.c) && isPredicate(tokens, at + 1, nextCut(tokens, at + 1))) push(at - 1);
  }
  push(tokens.length - 1);
  return out;
}

function nextCut(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' || (token?.kind === 'word' && CUT.test(token.c))) return at - 1;
  }
  return tokens.length - 1;
}

function isPredicate(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (FINITE.test(token.c)) return true;
    const verb = verbOf(token);
    if (verb !== null && verb.form === 'past') return true;
  }
  return false;
}

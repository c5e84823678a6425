import type { Proposition } from '../../statement.ts';
import { type Chunk, has, hasOnly, itemOf } from '../chunks.ts';
import type { Context } from '../context.ts';
import type { Passage } from './passage.ts';

/** "that for seven years it does not accept jurisdiction over war crimes": what a declaration under Article 124 says. */
function excludedFor(chunk: Chunk, context: Context): Proposition | null {
  const { last } = context;
  if (last?.kind !== 'article-124' || !['rel', ',', 'and', 'because'].includes(chunk.op ?? '') || chunk.lead !== null) return null;
  const { items } = chunk;
  if (!items.some((item) => item.c === 'warcrimes') || items.some((item) => item.c === 'S' && /^(?:russia|foreign)/.test(item.lo)))
    return null;
  const out = items.some((item) => item.c === 'neg') && items.some((item) => item.c === 'accept' || item.lo === 'apply');
  if (!out && !items.some((item) => item.c === 'outside' || /^(?:exclud|exempt)/.test(item.lo))) return null;
  const years = items.find((item) => item.c === 'U' && item.span?.unit === 'year')?.span?.n;
  if (items.some((item) => item.c === 'T')) return null;
  return { ...last, years: years ?? last.years };
}

/** "... that ended on 22 February 2014": the end of what a declaration covers. */
function endOf(chunk: Chunk, context: Context): Proposition | null {
  const { last } = context;
  if (chunk.op !== 'rel' || last?.kind !== 'acceptance') return null;
  const day = itemOf(chunk, 'T');
  if (day?.when === undefined || !chunk.items.some((item) => item.c === 'cease' || /^(?:expired|ran out|run out)$/.test(item.lo)))
    return null;
  if (!hasOnly(chunk, 'cease', 'T', '.', 'have', 'force', '?')) return null;
  return { ...last, end: day.when.range };
}

/** "a declaration covering the time since 2013". */
export function coveringTime({ chunk, context }: Passage): boolean {
  if (chunk.items.some((item) => /^cover/.test(item.lo)) && has(chunk, 'declaration', 'accept')) context.covering = true;
  return false;
}

export function excludedCrimes(passage: Passage): boolean {
  const { claims, context } = passage;
  const excluded = excludedFor(passage.chunk, context);
  const at = excluded === null ? -1 : claims.findLastIndex((claim) => claim.proposition.kind === 'article-124');
  const claim = claims[at];
  if (excluded === null || claim === undefined) return false;
  claims[at] = { ...claim, firm: true, proposition: excluded };
  context.last = excluded;
  return true;
}

export function endOfAcceptance(passage: Passage): boolean {
  const ended = endOf(passage.chunk, passage.context);
  return ended !== null && passage.tell(ended);
}

/** "..., because it had no authority to": why a declaration under Article 12(3) was refused. */
export function whyRefused({ chunk, context: { last } }: Passage): boolean {
  return (
    last?.kind === 'acceptance' &&
    last.refused !== undefined &&
    (has(chunk, 'noauthority') || (chunk.op === 'because' && hasOnly(chunk, 'it', '.', '?')))
  );
}

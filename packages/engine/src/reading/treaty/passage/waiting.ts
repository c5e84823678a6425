import { has, hasOnly } from '../chunks.ts';
import type { Passage } from './passage.ts';
import { topicFrom } from './subject.ts';

/** "Mexico waited ...". */
export function waited(passage: Passage): boolean {
  const { chunk, context } = passage;
  if (!has(chunk, 'wait') || !hasOnly(chunk, 'S', 'wait', '.', 'it', 'have', 'country')) return false;
  topicFrom(chunk, context);
  context.waited = { n: null, unit: 'year', approx: 'exact' };
  return true;
}

/** "... ten years after signing". */
export function waitedSinceSigning({ chunk, context }: Passage): boolean {
  if (context.waited === null || context.waited.n !== null || chunk.lead?.span === undefined || !has(chunk, 'sign', 'signature'))
    return false;
  context.waited = chunk.lead.span;
  context.event = 'sign';
  return true;
}

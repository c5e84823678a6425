import { type Chunk, has, hasOnly, VERBAL } from '../chunks.ts';
import type { Context } from '../context.ts';
import type { Timed } from '../times.ts';
import type { Passage } from './passage.ts';
import { topicFrom } from './subject.ts';

export const NOUNS: ReadonlySet<string> = new Set([
  'notice',
  'withdrawal',
  'declaration',
  'accession',
  'ratification',
  'membership',
  'signature',
  'instrument',
  'amendment',
  'accept',
  'X',
  'deletion',
  'aggression',
  'starvation',
  'kampala',
  'biological',
  'lasers',
]);

export const VERBS: ReadonlySet<string> = new Set([...VERBAL, 'reject', 'nolonger']);

/** The noun of a part without a verb: "Burundi's notification". */
function nounOf(chunk: Chunk): Timed | null {
  const noun = chunk.items.find((item) => NOUNS.has(item.c));
  if (noun === undefined || chunk.lead !== null || (chunk.op !== null && chunk.op !== ';' && chunk.op !== 'though')) return null;
  const finite = has(chunk, 'have', 'be', 'do');
  return chunk.items.some(
    (item) =>
      VERBS.has(item.c) && item !== noun && item.lo !== 'decision' && !(['deposit', 'reach', 'give', 'come'].includes(item.c) && !finite),
  )
    ? null
    : noun;
}

/** "its notice never took effect, because it was withdrawn": the notice was, not the State. */
export function withNoun(chunk: Chunk, context: Context): Chunk {
  const { noun } = context;
  const at = chunk.items.findIndex((item) => item.c !== '.');
  if (noun === null || !['notice', 'withdrawal'].includes(noun.c) || chunk.items[at]?.lo !== 'it') return chunk;
  const next = chunk.items.slice(at + 1).filter((item) => item.c !== '.' && item.c !== 'have' && item.c !== 'never' && item.c !== 'later');
  if (next[0]?.c !== 'be' || !next.slice(1).some((item) => item.c === 'withdraw' || item.c === 'revoke')) return chunk;
  return { ...chunk, items: chunk.items.map((item, place) => (place === at ? { ...noun, start: item.start, end: item.end } : item)) };
}

/** "reversed course in February, before its withdrawal had taken effect": what was turned back stands behind. */
export function turnedBack(chunk: Chunk, next: Chunk | undefined): Chunk | null {
  const verb = chunk.items.find((item) => item.c === 'revoke' && /course|mind|think|thought|turn|row|climb/.test(item.lo));
  const noun = next?.items.find((item) => item.c === 'withdrawal' || item.c === 'notice');
  if (verb === undefined || noun === undefined || !['before', 'lead-before', 'and', ','].includes(next?.op ?? '')) return null;
  if (has(chunk, 'notice', 'withdrawal')) return null;
  return { ...chunk, items: [...chunk.items, { ...noun, c: 'notice', start: verb.start, end: verb.end }] };
}

/** "its notice, which ...": the noun a relative clause speaks of. */
export function nounBefore({ chunk, chunks, at, context }: Passage): boolean {
  if (chunk.op !== 'rel') return false;
  const tail = (chunks[at - 1]?.items ?? [])
    .slice(-3)
    .filter((item) => NOUNS.has(item.c))
    .at(-1);
  if (tail !== undefined) context.noun = tail;
  return false;
}

export function nounAlone({ chunk, context }: Passage): boolean {
  const noun = nounOf(chunk);
  if (noun === null) return false;
  context.noun = noun;
  topicFrom(chunk, context);
  return hasOnly(chunk, 'S', 'A', "'s", '.', 'it', 'X', 'O', 'country', 'newhead', noun.c, 'T', 'first') && !has(chunk, 'T');
}

/** "withdrew before it entered into force": the ratification was withdrawn, nobody left. */
export function withdrawnBeforeForce({ chunk, claims }: Passage): boolean {
  const last = claims.at(-1);
  if (chunk.op !== 'before' || has(chunk, 'withdrawal', 'notice', 'T')) return false;
  if (!has(chunk, 'force') && !(has(chunk, 'deadline') && has(chunk, 'accession', 'ratification', 'membership', 'statute', 'instrument')))
    return false;
  if (last?.proposition.kind === 'ratification-withdrawn') return true;
  if (last?.proposition.kind !== 'left') return false;
  claims.pop();
  const { states, when, positive } = last.proposition;
  if (positive) claims.push({ ...last, proposition: { kind: 'ratification-withdrawn', states, ...(when === undefined ? {} : { when }) } });
  return true;
}

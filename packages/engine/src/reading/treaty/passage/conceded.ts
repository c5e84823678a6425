import { type Chunk, itemOf, statesIn } from '../chunks.ts';
import { announcement, notification } from '../propositions.ts';
import type { Passage } from './passage.ts';

const CONCEDING = /^(?:despite|notwithstanding|in spite of|for all|regardless of|whatever|irrespective of)$/;

const WORDS: ReadonlySet<string> = new Set([
  'it',
  'S',
  'A',
  "'s",
  '.',
  'T',
  'notice',
  'withdrawal',
  'announce',
  'say',
  'country',
  'newhead',
  'parliament',
  'vote',
  'intend',
  'decide',
  'P',
  'leave',
]);

/** "despite its letter of July", "whatever the Taliban say", "its July notice notwithstanding": what changes nothing of what is told. */
export function conceded(passage: Passage): boolean {
  const { chunk, context } = passage;
  const rest = concededOf(chunk);
  if (rest === null || rest.length === 0 || !rest.every((item) => WORDS.has(item.c))) return false;
  const states = statesIn(chunk);
  const whose = states.length > 0 ? states : context.topic;
  const noun = rest.some(
    (item) => item.c === 'notice' || (item.c === 'withdrawal' && !rest.some((word) => ['announce', 'say', 'intend'].includes(word.c))),
  );
  const when = itemOf(chunk, 'T')?.when;
  if (whose !== null && noun) return passage.tell(notification(whose, true, when === undefined ? {} : { when }));
  if (when === undefined) return true;
  return whose !== null && passage.tell(announcement(whose, { when }));
}

function concededOf(chunk: Chunk) {
  if (chunk.lead !== null) return null;
  const [head, ...rest] = chunk.items;
  if (head === undefined) return null;
  if (CONCEDING.test(head.lo)) return rest;
  const last = chunk.items.at(-1);
  if (last?.lo === 'notwithstanding') return chunk.items.slice(0, -1);
  // The word itself joined this clause to the one before.
  const bare = chunk.op === 'though' && !chunk.items.some((item) => ['be', 'have', 'do', 'will'].includes(item.c));
  return bare && chunk.items.some((item) => item.c === 'notice' || item.c === 'withdrawal') && head.c === 'it' ? chunk.items : null;
}

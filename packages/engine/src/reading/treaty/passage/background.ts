import { type Chunk, has, hasOnly } from '../chunks.ts';

export const PLAIN: ReadonlySet<string> = new Set([
  '?',
  '.',
  'A',
  'L',
  'be',
  'have',
  'do',
  'it',
  'rel',
  'country',
  'newhead',
  "'s",
  'un',
  'court',
  'say',
  'and',
  'already',
  'parliament',
  'when',
  'decide',
  'vote',
  'both',
  'statute',
  'exactly',
  'P',
  'intend',
  'depositary',
  'registrar',
  'announce',
  'still',
  'long',
  'after',
  'like',
  'citizens',
  'give',
  'bring',
  'come',
  'count',
  'begin',
  'hardly',
  'let',
  'will',
  'activate',
]);

const ASIDE: ReadonlySet<string> = new Set([',', 'rel', 'after', 'when', 'though', 'before', 'since']);

/** An aside that tells of place, manner or reaction and bears on nothing that is checked. */
export function isBackground(chunk: Chunk): boolean {
  if (chunk.op !== null && !ASIDE.has(chunk.op)) return false;
  if (chunk.lead !== null) return false;
  if (
    chunk.op === ',' &&
    has(chunk, 'nonparty') &&
    chunk.items.some((item) => item.lo === 'long' || item.c === 'nolonger') &&
    hasOnly(chunk, '.', 'nonparty', 'nolonger', '?')
  )
    return true;
  if (
    chunk.op === null &&
    !/^(?:after|following|amid|despite|under|with|in|at|on|during|by|when|like|as|once|having|for|from|speaking|citing|according)$/.test(
      chunk.items[0]?.lo ?? '',
    ) &&
    !hasOnly(chunk, '.', 'say', '?')
  )
    return false;
  if (chunk.op === null && chunk.items.length > 3 && chunk.items[0]?.c === '?' && chunk.items[0]?.capital) return false;
  const strangers = chunk.items.filter((item) => item.c === '?').length;
  if (strangers > 12) return false;
  // "under Putin's first presidency": of whose time.
  if (
    chunk.op === ',' &&
    /^(?:under|during)$/.test(chunk.items[0]?.lo ?? '') &&
    has(chunk, 'P') &&
    hasOnly(chunk, 'P', "'s", '.', '?', 'first', 'O', 'country', 'last', 'newhead', 'and')
  )
    return true;
  // "neither then nor since": a denial said again.
  if (
    chunk.op === ',' &&
    chunk.items[0]?.lo === 'neither' &&
    chunk.items.some((item) => item.lo === 'nor') &&
    chunk.items.every((item) => PLAIN.has(item.c) || ['neg', 'yet', 'since'].includes(item.c))
  )
    return true;
  const tells = chunk.op === 'after' || chunk.op === 'when' || chunk.op === 'though';
  return chunk.items.every(
    (item) => PLAIN.has(item.c) || (tells && ['notice', 'withdrawal', 'membership', 'vote', 'parliament', 'G'].includes(item.c)),
  );
}

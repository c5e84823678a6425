import { has, hasHead } from '../chunks.ts';
import { isBackground, PLAIN } from './background.ts';
import type { Passage } from './passage.ts';
import { topicFrom } from './subject.ts';

/** A clause that no reader knows: it may give a day to its neighbours, be mere background, or leave the sentence half read. */
export function unread(passage: Passage): boolean {
  const { chunk, context } = passage;
  const { topic } = context;
  if (has(chunk, 'neg', 'nobody', 'might') && chunk.op !== 'because' && !hasHead(chunk) && !has(chunk, 'S'))
    passage.blocked ||= !has(chunk, '?');
  topicFrom(chunk, context);
  if (dayOfMembership(passage) || dayOfNext(passage)) return true;
  if (!isBackground(chunk) || (chunk.op === 'because' && context.topic === topic)) {
    passage.leaves();
    // What was not read may be what a later clause counts from.
    context.event = null;
  }
  if (chunk.op === 'because') passage.motive = true;
  return true;
}

/** "was a member when ... in 2010". */
function dayOfMembership({ chunk, claims }: Passage): boolean {
  const days = chunk.op === 'when' ? chunk.items.filter((item) => item.c === 'T') : [];
  const before = claims.at(-1);
  if (days.length !== 1 || days[0]?.when === undefined || before?.proposition.kind !== 'membership') return false;
  if (before.proposition.when !== undefined || hasHead(chunk) || has(chunk, 'neg')) return false;
  claims[claims.length - 1] = { ...before, proposition: { ...before.proposition, when: days[0].when } };
  return true;
}

function dayOfNext({ chunk, chunks, at, next }: Passage): boolean {
  const days = chunk.items.filter((item) => item.c === 'T');
  const [day] = days;
  if (next?.op !== ',' || days.length !== 1 || day?.when === undefined || has(next, 'T', 'S')) return false;
  const participle = /ing\b/.test(next.items[0]?.lo ?? '') && has(chunk, 'S') && !(hasHead(chunk) || has(chunk, 'neg', 'might'));
  // "When delegates met in June 2010 the Court had 111 parties": the day of the count.
  const counted =
    (chunk.op === 'when' || chunk.items[0]?.c === 'when' || /^(?:at|by)$/.test(chunk.items[0]?.lo ?? '')) &&
    has(next, 'N') &&
    has(next, 'party', 'signatory', 'ratify') &&
    chunk.items.every((item) => item === day || PLAIN.has(item.c) || item.c === 'kampala' || item.c === 'assembly');
  if (!participle && !counted) return false;
  chunks[at + 1] = { ...next, items: [...next.items, day] };
  return true;
}

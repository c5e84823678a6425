import { hasHead, hasOnly, itemOf } from '../chunks.ts';
import { membersOf } from '../sets/members.ts';
import type { Passage } from './passage.ts';

/** What stands beside the name of a State and is no act: "two Portuguese-speaking countries", "independent since May 2002", "home to ...". */
export function apposed(passage: Passage): boolean {
  const { chunk, context } = passage;
  if (chunk.op !== ',' || chunk.lead !== null || context.topic === null || passage.claims.length > 0) return false;
  const [head] = chunk.items.filter((item) => item.c !== '.');
  if (head?.lo === 'independent') return chunk.items.every((item) => item === head || ['T', '.', 'since'].includes(item.c));
  if (/^(?:home|host|seat|birthplace)$/.test(head?.lo ?? '')) return !hasHead(chunk) && chunk.items.length < 9;
  const group = itemOf(chunk, 'G');
  if (group === undefined || !hasOnly(chunk, 'N', 'G', '.', 'both', 'country')) return false;
  const number = itemOf(chunk, 'N');
  const { members } = membersOf(group.of ?? null);
  if (members === null || (number !== undefined && number.n !== context.topic.length)) return false;
  return context.topic.every(({ state }) => members.includes(state));
}

import { GLOBAL } from '../acts/act-of-event.ts';
import { hasOnly, statesIn } from '../chunks.ts';
import type { Passage } from './passage.ts';

/** "falls due on 18 June, six days ahead of Bamako's": the same act of others, so much later or earlier. */
export function aheadOfTheirs(passage: Passage): boolean {
  const { chunk, context } = passage;
  const { event, actors } = context;
  const { lead } = chunk;
  if (lead?.span === undefined || (lead.dir !== 'before' && lead.dir !== 'after') || event === null || actors === null || GLOBAL.has(event))
    return false;
  const others = statesIn(chunk);
  if (others.length === 0 || !hasOnly(chunk, 'S', "'s", 'and', '.', 'it', 'A', 'country', 'withdrawal', 'notice')) return false;
  if (others.some((other) => actors.some((actor) => actor.state === other.state))) return false;
  const { span, dir } = lead;
  return passage.tell(
    ...others.map((other) => ({
      kind: 'interval' as const,
      states: actors,
      first: event,
      second: event,
      others: [other],
      order: dir,
      span,
    })),
  );
}

import type { ViewContext } from './context.ts';

/** Stands in a view only where it was asked over acts that the record does not hold. */
export interface UnofficialMark {
  readonly unofficial?: readonly string[];
}

/** The acts of the user's own that an answer was asked over, for its readers; nothing where there are none. */
export function unofficialMark({ ownActs }: Pick<ViewContext, 'ownActs'>): UnofficialMark {
  return ownActs.length === 0 ? {} : { unofficial: ownActs.map((act) => act.says) };
}

/** The same in one line of text; null where there are none. */
export function unofficialLine({ ownActs }: Pick<ViewContext, 'ownActs'>): string | null {
  const [first, ...more] = ownActs;
  if (first === undefined) return null;
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return `Unofficial: asked over acts that the record does not hold. ${first.says}${others}`;
}

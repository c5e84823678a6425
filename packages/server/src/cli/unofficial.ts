import type { Session } from './session.ts';

/** The acts of the user's own that an answer was asked over, for its readers; nothing where there are none. */
export function unofficialMark(session: Session): { readonly unofficial?: readonly string[] } {
  return session.ownActs.length === 0 ? {} : { unofficial: session.ownActs.map((act) => act.says) };
}

/** The same in one line of text; null where there are none. */
export function unofficialLine(session: Session): string | null {
  const [first, ...more] = session.ownActs;
  if (first === undefined) return null;
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return `Unofficial: asked over acts that the record does not hold. ${first.says}${others}`;
}

import type { Clause } from '../clause.ts';

/** What a parliament did is not yet what the State did. */
export function parliamentary(clause: Clause): boolean {
  return clause.has('parliament') || clause.items.some((item) => item.token?.organ === 'parliament');
}

import type { StateId } from '../../../record/shape.ts';
import type { Clause } from '../clause.ts';

export interface Order {
  readonly place: 'first' | 'last' | number;
  /** Among whom; null for both: among all States. */
  readonly members: readonly StateId[] | null;
  readonly region: string | null;
}

/** "The first African State to": a place in an order, and among whom. */
export function orderOf(clause: Clause): Order | null {
  const ordinal = clause.all('ORD')[0];
  if (clause.has('first', 'last') && !isOfStates(clause)) return null;
  const place = clause.has('first') ? 'first' : clause.has('last') ? 'last' : ordinal?.number;
  if (place === undefined) return null;
  clause.useItem(ordinal);
  clause.use('first', 'last', 'COUNTRY');
  return { place, ...groupOf(clause) };
}

/** Whether "first" and "last" are told of States or of their act, and not of something unknown. */
function isOfStates(clause: Clause): boolean {
  const at = clause.items.findIndex((item) => item.c === 'first' || item.c === 'last');
  const next = clause.items.slice(at + 1).find((item) => !/^(?:light|of|on|for|is|and)$/.test(item.c));
  const before = clause.items[at - 1];
  if (before?.c === 'for' && next?.c !== 'COUNTRY') return false;
  return next === undefined || !/^(?:unknown|DATE\??|days|day-mark|months|part)$/.test(next.c);
}

/** A set of States or a regional group that limits what is said. */
export function groupOf(clause: Clause): Pick<Order, 'members' | 'region'> {
  const set = clause.all('SET')[0];
  const group = clause.all('GROUP')[0];
  clause.useItem(set);
  clause.useItem(group);
  return { members: set?.states ?? null, region: set === undefined ? (group?.group ?? null) : null };
}

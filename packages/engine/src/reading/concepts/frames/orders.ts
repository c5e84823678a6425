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
  const place = clause.has('first') ? 'first' : clause.has('last') ? 'last' : ordinal?.number;
  if (place === undefined) return null;
  clause.useItem(ordinal);
  clause.use('first', 'last', 'COUNTRY');
  return { place, ...groupOf(clause) };
}

/** A set of States or a regional group that limits what is said. */
export function groupOf(clause: Clause): Pick<Order, 'members' | 'region'> {
  const set = clause.all('SET')[0];
  const group = clause.all('GROUP')[0];
  clause.useItem(set);
  clause.useItem(group);
  return { members: set?.states ?? null, region: set === undefined ? (group?.group ?? null) : null };
}

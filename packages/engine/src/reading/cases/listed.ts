import type { RecordData, StateId } from '../../record/shape.ts';
import { type Item, is } from './tape.ts';

const JOINT = /^(?:,|and|or|nor|plus)$/;

/** The items once for each place of a list, "Darfur, Libya and Syria"; null where there is no list of places that are inquired into apart. */
export function eachListed(items: readonly Item[], record: RecordData): readonly (readonly Item[])[] | null {
  const run = runOf(items);
  if (run === null) return null;
  const members = items.slice(run.from, run.to + 1).flatMap(membersOf);
  const states = new Set(members.flatMap((one) => one.states ?? []));
  if (states.size < 2 || record.situations.some((situation) => [...states].every((state) => situation.states.includes(state)))) return null;
  return members.map((one) => [...items.slice(0, run.from), one, ...items.slice(run.to + 1)]);
}

function isPlace(one: Item | undefined): boolean {
  return is(one, 'S', 'L') && one?.states !== undefined;
}

/** The one stretch of places side by side; who referred or acted is none. */
function runOf(items: readonly Item[]): { readonly from: number; readonly to: number } | null {
  if (items.some((one) => /^(?:refer|ask)$/.test(one.is.get('INQ') ?? '') || one.is.get('NOUN') === 'referral')) return null;
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < items.length; at += 1) {
    if (!isPlace(items[at])) continue;
    let to = at;
    for (let next = at + 1; next < items.length; next += 1) {
      if (isPlace(items[next])) to = next;
      else if (!(JOINT.test(items[next]?.lo ?? '') || (items[next]?.lo === 'in' && JOINT.test(items[next - 1]?.lo ?? '')))) break;
    }
    if (!isAside(items, at, to) && items.slice(at, to + 1).flatMap(membersOf).length > 1) found.push({ from: at, to });
    at = to;
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Who acted or whom it was against: "by Russia", "US forces", "between Georgia and Russia". */
export function isAside(items: readonly Item[], from: number, to: number): boolean {
  return (
    /^(?:by|from|against|between)$/.test(items[from - 1]?.lo ?? '') ||
    is(items[to + 1], "'s", 'PEOPLE') ||
    /^(?:forces|troops|soldiers|nationals|citizens|officials|personnel|army|military)$/.test(items[to + 1]?.lo ?? '')
  );
}

function membersOf(one: Item): readonly Item[] {
  if (!isPlace(one)) return [];
  const mentions = one.token?.states ?? [];
  const { token } = one;
  if (token === undefined || mentions.length < 2) return [one];
  return mentions.map((mention) => ({ ...one, states: [mention.state], token: { ...token, states: [mention] } }));
}

/** Whether a place stands in the clause that the inquiry told of does not reach, so that a part of it would be passed over. */
export function namesAnother(
  items: readonly Item[],
  where: { readonly about: StateId; readonly situation?: string },
  record: RecordData,
): boolean {
  const near = new Set([
    where.about,
    ...record.situations
      .filter((situation) => (where.situation === undefined ? situation.states.includes(where.about) : situation.id === where.situation))
      .flatMap((situation) => situation.states),
  ]);
  return items.some((one, at) => isPlace(one) && !isAside(items, at, at) && (one.states ?? []).some((state) => !near.has(state)));
}

import type { StateId } from '../../record/shape.ts';
import type { People, PeopleDid } from '../statement.ts';
import { gather, isAdjunct } from './adjuncts.ts';
import { EVENTS, OWN, STANDS, THINGS } from './steps.ts';
import { type Item, is } from './tape.ts';

/** "six men convicted by the Court so far", "the first head of State to be charged": what the set has in common. */
export function absorbed(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const one = items[at] as Item;
    if (!is(one, 'G', 'OTHERS') || one.people === undefined) {
      out.push(one);
      continue;
    }
    let next = at + 1;
    let people: People = one.people;
    for (;;) {
      const found = modifier(items, next, at, one);
      if (found === null) break;
      people = { ...people, ...(found.of.length === 0 ? {} : { of: found.of }), did: [...people.did, found.did] };
      next = found.end;
    }
    out.push({ ...one, people });
    at = next - 1;
  }
  return out;
}

function modifier(
  items: readonly Item[],
  from: number,
  at: number,
  set: Item,
): { readonly did: PeopleDid; readonly of: readonly StateId[]; readonly end: number } | null {
  let next = from;
  const relative = is(items[next], 'who', 'that', 'whom') || items[next]?.lo === 'whom';
  if (relative) next += 1;
  const infinitive = items[next]?.lo === 'to' && (is(items[next + 1], 'BE') || is(items[next + 1], 'ACT') || is(items[next + 1], 'HAVE'));
  if (infinitive) next += 1;
  let positive = true;
  const skip = () => {
    while (is(items[next], 'HAVE', 'BE', 'EVER', 'NEG', 'B') || (is(items[next], 'DO') && items[next]?.is.get('DO') === 'be-out')) {
      if (is(items[next], 'B') && !(relative || infinitive || is(items[next + 1], 'ACT', 'HAVE', 'EVER'))) return;
      if (is(items[next], 'NEG')) positive = !positive;
      next += 1;
    }
  };
  skip();
  // "the first to have charges confirmed".
  if (is(items[next], 'NOUN') && is(items[next + 1], 'DO') && infinitive) {
    const done = THINGS[items[next]?.is.get('NOUN') ?? '']?.[items[next + 1]?.is.get('DO') ?? ''];
    if (done === undefined || items[next]?.counts !== undefined) return null;
    const absent = is(items[next + 2], 'ABS');
    return { did: { event: done, positive, when: [], crimes: [], ...(absent ? { absent } : {}) }, of: [], end: next + (absent ? 3 : 2) };
  }
  const act = items[next];
  const event = is(act, 'ACT') ? EVENTS[act?.is.get('ACT') ?? ''] : is(act, 'STATE') ? STANDS[act?.is.get('STATE') ?? ''] : undefined;
  if (act === undefined || event === undefined) return null;
  if (!relative && !infinitive && is(act, 'ACT') && act.form !== 'past' && !OWN.has(act.is.get('ACT') ?? '')) return null;
  if (!relative && !infinitive && next !== from && !is(items[from], 'B', 'EVER')) return null;
  next += 1;
  const held: Item[] = [];
  while (items[next] !== undefined && isAdjunct(items[next] as Item)) {
    held.push(items[next] as Item);
    next += 1;
  }
  const before = is(items[at - 1], 'NEG') ? items[at - 2] : items[at - 1];
  const predicate = is(before, 'BE') || (is(before, 'HAVE') && set.rank !== undefined);
  const later = items.slice(next).some((one) => is(one, 'BE', 'ACT', 'DO', 'STATE', 'HAVE') || /^(?:come|comes|came)$/.test(one.lo));
  if (!predicate && !later && !relative) return null;
  const adjuncts = gather(held);
  if (
    adjuncts.places.some((place) => !place.ofCrimes) ||
    Object.keys(adjuncts.details).length > 0 ||
    adjuncts.conduct.length > 0 ||
    adjuncts.counts !== undefined ||
    (adjuncts.spans.length > 0 && set.rank === undefined)
  )
    return null;
  return {
    did: { event, positive, when: adjuncts.when, crimes: adjuncts.crimes, ...(adjuncts.absent ? { absent: true } : {}) },
    of: adjuncts.places.flatMap((place) => [...place.states]),
    end: next,
  };
}

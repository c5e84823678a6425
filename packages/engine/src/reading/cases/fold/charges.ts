import { type Item, is, item } from '../tape.ts';

/** "on 61 counts", "all three charges". */
export function foldCounts(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const one = items[at] as Item;
    let next = at;
    const all = one.is.get('Q') === 'all' || one.lo === 'all';
    const opening = one.lo === 'of' && is(items[at + 1], 'N') ? 'of' : null;
    if (all) next += 1;
    if (is(items[next], 'of')) next += 1;
    const number = is(items[next], 'N') ? items[next]?.n : undefined;
    if (number !== undefined) next += 1;
    let of: number | undefined;
    if (number !== undefined && is(items[next], 'of') && is(items[next + 1], 'N')) {
      of = items[next + 1]?.n;
      next += 2;
    }
    while (is(items[next], 'POSS')) next += 1;
    const noun = items[next];
    if ((!all && number === undefined) || noun?.is.get('NOUN') !== 'charges') {
      out.push(one);
      continue;
    }
    const prep = opening ?? out.at(-1)?.lo ?? '';
    const counts = { number: number ?? null, of: of ?? null, all };
    if (/^(?:on|of|with|over|to|for)$/.test(prep)) {
      if (opening === null) out.pop();
      out.push(item('K', '', one, noun, { counts }));
    } else out.push({ ...noun, counts, start: one.start });
    at = next;
  }
  return out;
}

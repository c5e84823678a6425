import { type Item, is, item } from '../tape.ts';

/** "for war crimes and crimes against humanity", "of the war crime of using child soldiers". */
export function foldCrimes(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const one = items[at] as Item;
    // "kill" the verb is no crime where somebody was killed.
    if (!is(one, 'CRIME') || (is(one, 'ACT') && one.form === 'past')) {
      out.push(one);
      continue;
    }
    const crimes = [one.is.get('CRIME') ?? ''];
    let last = at;
    for (let next = at + 1; next < items.length; next += 1) {
      const join = items[next];
      if (is(join, ',', 'and', 'or', 'including', 'of', 'as', 'such') || join?.lo === 'both' || join?.lo === 'well' || is(join, 'Q'))
        continue;
      if (!is(join, 'CRIME')) break;
      crimes.push(join?.is.get('CRIME') ?? '');
      last = next;
    }
    let from = out.length;
    while (
      from > 0 &&
      /^(?:for|of|over|with|on|in|connection|suspicion|charges?|counts?|both|including|under|alleged)$/.test(out[from - 1]?.lo ?? '') &&
      !out[from - 1]?.counts
    )
      from -= 1;
    const noun = out.slice(from).find((other) => other.is.get('NOUN') === 'charges');
    const prep = out.slice(from).some((other) => /^(?:for|of|over|with|on|in)$/.test(other.lo));
    const first = out[from] ?? one;
    out.length = from;
    if (noun !== undefined && !is(first, 'on', 'for', 'over', 'with', 'of', 'in')) out.push({ ...noun, crimes });
    else out.push(item(prep ? 'C' : 'CN', '', first, items[last] as Item, { crimes: [...new Set(crimes)] }));
    at = last;
  }
  return out;
}

import { type Item, is, item } from '../tape.ts';

/** "the ICC's judges", "Pre-Trial Chamber II of the Court", "judges in The Hague". */
export function foldBodies(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const one = items[at] as Item;
    if (!is(one, 'B') || (is(one, 'P') && !is(one, 'B'))) {
      out.push(one);
      continue;
    }
    let of = one.is.get('B') ?? 'court';
    let last = at;
    let chamber: string | undefined;
    for (;;) {
      const numeral = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x)$/.exec(items[last + 1]?.lo ?? '');
      if (numeral !== null && of === 'chamber') {
        chamber = `${/^pre/.test(one.lo) ? 'Pre-Trial Chamber' : 'Trial Chamber'} ${numeral[0].toUpperCase()}`;
        last += 1;
        if (items[last + 1]?.lo === '(') break;
        continue;
      }
      const joint = is(items[last + 1], "'s", 'of', 'at', 'in', 'on') && is(items[last + 2], 'B') ? 2 : is(items[last + 1], 'B') ? 1 : 0;
      if (joint === 0) break;
      const other = items[last + joint]?.is.get('B') ?? '';
      if (of === 'court') of = other;
      else if (other !== 'court' && other !== of) break;
      last += joint;
    }
    if (of === 'chamber' && chamber === undefined && /^pre trial/.test(one.lo)) chamber = 'Pre-Trial Chamber';
    if (of === 'chamber' && chamber === undefined && /^trial/.test(one.lo)) chamber = 'Trial Chamber';
    if (of === 'appeals') chamber = 'Appeals Chamber';
    // "a Kenyan prosecutor", "Italy's judges": of another court.
    if (isOfState(out, one)) {
      out.push({ ...one, is: new Map([['?', '']]) });
      continue;
    }
    const prep = is(out.at(-1), out.at(-1)?.lo ?? '-') ? (out.at(-1)?.lo ?? '') : '';
    const by = /^(?:by|before|at|from|in|to|with|of)$/.test(prep);
    if (of === 'court' && one.indefinite === true && one.lo === 'court') {
      out.push({ ...one, is: new Map([['?', '']]) });
      continue;
    }
    if (by) out.pop();
    out.push(
      item(by ? 'BY' : 'B', of, one, items[last] as Item, { ...(chamber === undefined ? {} : { chamber }), lo: by ? prep : one.lo }),
    );
    at = last;
  }
  return out;
}

function isOfState(out: readonly Item[], one: Item): boolean {
  if (
    !/^(?:court|judges?|prosecutors?|prosecution|magistrates?|chief prosecutor|deputy prosecutor|appeals? (?:judges?|chamber))$/.test(
      one.lo,
    )
  )
    return false;
  const before = out.at(-1);
  return is(before, 'A') || (is(before, "'s") && is(out.at(-2), 'S'));
}

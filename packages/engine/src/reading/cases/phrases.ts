import type { StateId } from '../../record/shape.ts';
import { type Item, is, item } from './tape.ts';

/** "It was the Court that sentenced him": the Court sentenced him. */
export function cleft(items: readonly Item[]): readonly Item[] {
  return is(items[0], 'IT') && is(items[1], 'BE') && is(items[2], 'B') ? items.slice(2) : items;
}

/** "in his absence", "by majority", "in Manila": small phrases that stand beside any clause. */
export function marked(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const one = items[at] as Item;
    const next = items[at + 1];
    const then = items[at + 2];
    if (one.lo === 'in' && next?.lo === 'absentia') {
      out.push(item('ABS', '', one, next));
      at += 1;
    } else if (one.lo === 'in' && is(next, 'POSS') && then?.lo === 'absence') {
      out.push(item('ABS', '', one, then));
      at += 2;
    } else if (is(one, 'B') && /^(?:appear|stand-trial)$/.test(out.at(-1)?.is.get('ACT') ?? '')) {
      out.push({ ...one, is: new Map([['BY', one.is.get('B') ?? '']]) });
    } else if (one.lo === 'on' && next?.lo === 'appeal') {
      out.push(item('APP', '', one, next));
      at += 1;
    } else if (one.lo === 'by' && is(next, 'S') && next?.states !== undefined && !is(then, "'s")) {
      out.push(item('LOC', 'by', one, next, { states: next.states, text: next.text }));
      at += 1;
    } else if (one.lo === 'by' && next?.lo === 'majority') {
      out.push(item('MAJ', '', one, next));
      at += 1;
    } else if (one.lo === 'unanimously') out.push(item('UNA', '', one, one));
    else if (
      /^(?:in|from|to|at|into|near|over|inside|across|for|about)$/.test(one.lo) &&
      is(next, 'S', 'L') &&
      !is(then, "'s") &&
      next !== undefined
    ) {
      const inquiry = /^(?:in|over)$/.test(one.lo) && /^(?:situation|investigation|case)$/.test(then?.is.get('NOUN') ?? '');
      out.push(
        item('LOC', inquiry ? 'crimes' : one.lo, one, inquiry && then !== undefined ? then : next, {
          ...(next.states === undefined ? {} : { states: next.states }),
          text: next.text,
        }),
      );
      at += inquiry ? 2 : 1;
    } else if (/^(?:in|over|for)$/.test(one.lo) && warOf(items, at) !== null) {
      const war = warOf(items, at) as { readonly end: number; readonly situation: string };
      out.push(item('TH', war.situation, one, items[war.end] as Item));
      at = war.end;
    } else if (/^(?:in|from|to|at|into|near)$/.test(one.lo) && is(next, 'TOWN') && next !== undefined) {
      out.push(item('LOC', one.lo, one, next, { states: [next.is.get('TOWN') ?? ''], text: next.text }));
      at += 1;
    } else if (/^(?:over|for|in|during|about|with|on|to)$/.test(one.lo) && is(next, 'THEME') && next !== undefined) {
      out.push(item('TH', next.is.get('THEME') ?? '', one, next));
      at += 1;
    } else if (/^(?:for|over|of|about)$/.test(one.lo) && is(next, 'CONDUCT', 'CRIME') && crimesPlace(items, at) !== null) {
      const place = crimesPlace(items, at) as { readonly at: number; readonly states: readonly StateId[] };
      out.push(item('LOC', 'crimes', one, items[place.at] as Item, { states: place.states }));
      at = place.at;
    } else if (/^(?:for|against)$/.test(one.lo) && is(next, 'G') && next !== undefined && out.some((other) => is(other, 'NOUN'))) {
      out.push({ ...next, is: new Map([['FORG', '']]) });
      at += 1;
    } else if (
      /^(?:on|under)$/.test(one.lo) &&
      next?.is.get('NOUN') === 'warrant' &&
      next.persons === undefined &&
      next.told === undefined &&
      out.some((other) => is(other, 'ACT'))
    ) {
      out.push(item('EVER', '', one, next));
      at += 1;
    } else if (/^(?:for|against)$/.test(one.lo) && is(next, 'P') && next !== undefined && out.some((other) => is(other, 'NOUN'))) {
      out.push(item('FORP', '', one, next, { persons: next.persons ?? [] }));
      at += 1;
    } else if (is(one, 'or', 'and') && is(out.at(-1), 'REGION', 'A') && is(next, 'REGION', 'A')) {
      // "a European or Asian country": either.
    } else out.push(one);
  }
  return out;
}

/** "over the 2008 war", "over the violence of 2007": a situation by its year. */
function warOf(items: readonly Item[], from: number): { readonly end: number; readonly situation: string } | null {
  const [a, b] = [items[from + 1], items[from + 2]];
  const time = is(a, 'T') ? a : is(b, 'T') ? b : undefined;
  const deed = is(a, 'T') ? b : a;
  const year = time?.when?.range.from.slice(0, 4);
  if (year === undefined || !is(deed, 'CONDUCT')) return null;
  const what = deed?.lo ?? '';
  const situation =
    year === '2008' && /war|conflict|fighting/.test(what)
      ? 'geo'
      : /^200[78]$/.test(year) && /violence|election/.test(what)
        ? 'ken'
        : /^201[01]$/.test(year) && /violence|crisis/.test(what)
          ? 'civ'
          : null;
  if (situation === null) return null;
  const inside = is(items[from + 3], 'in') && is(items[from + 4], 'S', 'L') ? from + 4 : from + 2;
  return { end: inside, situation };
}

/** "for crimes committed in Darfur". */
function crimesPlace(items: readonly Item[], from: number): { readonly at: number; readonly states: readonly StateId[] } | null {
  let at = from + 1;
  while (is(items[at], 'CONDUCT') || (is(items[at], 'CRIME') && is(items[at], 'CONDUCT'))) at += 1;
  if (at === from + 1 || !/^(?:in|across|inside)$/.test(items[at]?.lo ?? '')) return null;
  const place = items[at + 1];
  return is(place, 'S', 'L') && place?.states !== undefined ? { at: at + 1, states: place.states } : null;
}

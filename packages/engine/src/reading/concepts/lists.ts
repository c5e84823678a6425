import { NEGATIVE } from './clause.ts';
import type { Item } from './shape.ts';

const JOINTS: ReadonlySet<string> = new Set(['and', 'and-mark', 'or', 'nor', ',', 'neither']);
const BETWEEN: ReadonlySet<string> = new Set(['of', 'light', 'on', 'for', 'against', 'not', 'title', 'NUM', 'government', 'light-judges']);

/** Lists of States or of persons become one item each. */
export function joinLists(items: readonly Item[]): readonly Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    if (item.c !== 'STATE' && item.c !== 'PERSON') {
      out.push(item);
      continue;
    }
    let list = item;
    for (;;) {
      let next = at + 1;
      while (JOINTS.has(items[next]?.c ?? '') || BETWEEN.has(items[next]?.c ?? '')) next += 1;
      const other = items[next];
      const between = items.slice(at + 1, next);
      if (other === undefined || other.c !== item.c || !between.some((joint) => JOINTS.has(joint.c))) break;
      const commas = between.every((joint) => joint.c === ',' || BETWEEN.has(joint.c));
      if (commas && !listGoesOn(items, next + 1, item.c) && runFrom(items, at, item.c) < 3 && size(list) < 3) break;
      list = merged(list, other);
      for (const joint of between) if (NEGATIVE.has(joint.c)) out.push(joint);
      at = next;
    }
    out.push(list);
  }
  return out;
}

function size(list: Item): number {
  return list.states?.length ?? list.persons?.length ?? 1;
}

/** How many names stand one after another, told apart by commas alone. */
function runFrom(items: readonly Item[], from: number, c: string): number {
  let names = 0;
  for (let at = from; at < items.length; at += 1) {
    if (items[at]?.c === c) names += 1;
    else if (items[at]?.c !== ',') break;
  }
  return names;
}

/** A list told with commas has "and" at its end; else the comma begins a clause. */
function listGoesOn(items: readonly Item[], from: number, c: string): boolean {
  for (let at = from; at < items.length; at += 1) {
    const own = items[at]?.c ?? '';
    if (JOINTS.has(own) && own !== ',') {
      let next = at + 1;
      while (BETWEEN.has(items[next]?.c ?? '') || JOINTS.has(items[next]?.c ?? '')) next += 1;
      return items[next]?.c === c;
    }
    if (own === ':' || own === 'rel') return true;
    if (own !== ',' && own !== c && !BETWEEN.has(own)) return false;
  }
  return c === 'PERSON';
}

function merged(list: Item, other: Item): Item {
  return {
    ...list,
    end: other.end,
    ...(list.states === undefined ? {} : { states: [...new Set([...list.states, ...(other.states ?? [])])] }),
    ...(list.persons === undefined ? {} : { persons: [...list.persons, ...(other.persons ?? [])] }),
  };
}

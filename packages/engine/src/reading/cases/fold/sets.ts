import type { People } from '../../statement.ts';
import { type Item, is, item } from '../tape.ts';
import { groupAt } from './groups.ts';
import { APPROX, exactness } from './words.ts';

/** "six Russians", "no head of state", "the first African leader", "five LRA commanders", "three men from Georgia". */
export function foldSets(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const set = setAt(items, at);
    if (set === null) {
      out.push(items[at] as Item);
      continue;
    }
    out.push(set.item);
    at = set.end;
  }
  return out;
}

function setAt(items: readonly Item[], at: number): { readonly item: Item; readonly end: number } | null {
  let next = at;
  let quant: Item['quant'];
  let rank: Item['rank'];
  let people: { -readonly [K in keyof People]: People[K] } = { did: [] };
  const first = items[at];
  if (first === undefined || is(first, 'P', ',', 'and', 'T', 'BE')) return null;
  const words: string[] = [];
  while (APPROX.test(items[next]?.lo ?? '') && !is(items[next], 'Q') && words.length < 3) {
    words.push(items[next]?.lo ?? '');
    next += 1;
  }
  const q = items[next]?.is.get('Q');
  if (q === 'none' || q === 'all' || q === 'any') {
    quant = { quant: q === 'any' ? 'some' : q };
    next += 1;
    if (is(items[next], 'of')) next += 1;
    // "nobody" is a set of its own.
    if (/^(?:nobody|no one|anyone|anybody|everyone|everybody|none)$/.test(items[next - 1]?.lo ?? '') && !is(items[next], 'PEOPLE', 'A')) {
      const from = items[next]?.lo === 'from' ? items[next + 1] : undefined;
      if (is(from, 'REGION'))
        return {
          item: item('G', '', first, from as Item, {
            quant,
            people: { ...people, region: from?.is.get('REGION') as People['region'] & string },
          }),
          end: next + 1,
        };
      if (is(from, 'S') && from?.states !== undefined)
        return { item: item('G', '', first, from, { quant, people: { ...people, states: from.states } }), end: next + 1 };
      if (/^from /.test(items[next]?.lo ?? '') && is(items[next], 'REGION'))
        return {
          item: item('G', '', first, items[next] as Item, {
            quant,
            people: { ...people, region: items[next]?.is.get('REGION') as People['region'] & string },
          }),
          end: next,
        };
      return { item: item('G', '', first, items[next - 1] as Item, { quant, people }), end: next - 1 };
    }
  } else if (is(items[next], 'NEG') && items[next]?.lo === 'no') {
    quant = { quant: 'none' };
    next += 1;
  }
  if (/^(?:first|last|only|longest|shortest)$/.test(items[next]?.is.get('Q') ?? '')) {
    rank = items[next]?.is.get('Q') as Item['rank'];
    next += 1;
  }
  if (is(items[next], 'O') && items[next]?.n === 1) {
    rank = 'first';
    next += 1;
  }
  if (is(items[next], 'N') && items[next]?.n !== undefined && quant?.quant !== 'none') {
    quant = { quant: quant?.quant === 'all' ? 'all' : 'count', count: items[next]?.n ?? 0, exactness: exactness(words) };
    next += 1;
  } else if (is(items[next], 'N') && (quant?.quant === 'none' || quant?.quant === 'all')) next += 1;
  else if (words.length > 0) return null;
  // "four of the six Kenyans".
  if (quant?.quant === 'count' && is(items[next], 'of')) {
    const inner = setAt(items, next + 1);
    if (inner?.item.people !== undefined && inner.item.quant?.quant === 'count')
      return { item: { ...inner.item, quant, n: inner.item.quant.count ?? 0, start: first.start }, end: inner.end };
  }
  let head = false;
  let other = false;
  for (; next < items.length; next += 1) {
    const one = items[next];
    if (one === undefined) break;
    const group = groupAt(items, next);
    if (group !== null && !head) {
      people = { ...people, group: group.group };
      next = group.end;
      continue;
    }
    if (is(one, 'A') && one.states !== undefined && !head) {
      people = { ...people, states: one.states };
      if (!is(items[next + 1], 'PEOPLE', 'SOFT', 'A') && groupAt(items, next + 1) === null) {
        // "six Russians", "no American".
        if (quant === undefined && rank === undefined && one.token?.organ !== 'nationals') return null;
        head = true;
        next += 1;
        break;
      }
      continue;
    }
    if (is(one, 'REGION') && !head) {
      people = { ...people, region: one.is.get('REGION') as People['region'] & string };
      if (!is(items[next + 1], 'PEOPLE', 'SOFT')) {
        if (quant === undefined && rank === undefined) return null;
        head = true;
        next += 1;
        break;
      }
      continue;
    }
    if (is(one, 'other', 'others')) {
      other = true;
      if (one.lo === 'others' || !is(items[next + 1], 'PEOPLE', 'A', 'SOFT')) {
        head = true;
        next += 1;
        break;
      }
      continue;
    }
    if (is(one, 'PEOPLE')) {
      const kind = one.is.get('PEOPLE');
      if (kind === 'woman') people = { ...people, kind: 'woman' };
      else if (kind === 'man' && /^m[ae]n$/.test(one.lo) && rank !== undefined) people = { ...people };
      else if (kind === 'head') people = { ...people, kind: 'head' };
      else if (kind === 'sitting') {
        // Who held office when is not on record; that no head of State at all did is.
        if (quant?.quant !== 'none') return null;
        people = { ...people, kind: 'head' };
      }
      head = true;
      if (!is(items[next + 1], 'PEOPLE') || is(items[next + 1], 'ACT')) {
        next += 1;
        break;
      }
      continue;
    }
    if (is(one, 'SOFT') && !is(one, 'ACT')) continue;
    if (is(one, 'SOFT') && is(items[next + 1], 'PEOPLE', 'SOFT', 'A')) continue;
    break;
  }
  // "the first to be convicted", "the longest it has handed down".
  if (!head && rank !== undefined && next < items.length) {
    const to = items[next]?.lo === 'to' && is(items[next + 1], 'BE', 'ACT', 'HAVE');
    if (
      to ||
      (is(items[next], 'ACT') && items[next]?.form === 'past') ||
      (is(items[next], 'B') && is(items[next + 1], 'HAVE', 'EVER', 'ACT'))
    )
      head = true;
  }
  const before = items[at - 1];
  if (
    head &&
    quant === undefined &&
    rank === undefined &&
    /^(?:of|among)$/.test(before?.lo ?? '') &&
    /^(?:those|people|persons)$/.test(items[next - 1]?.lo ?? '')
  )
    quant = { quant: 'some' };
  if (!head || (quant === undefined && rank === undefined)) return null;
  if (other && quant === undefined) return null;
  // "of the LRA", "from Libya", "of any European country".
  for (;;) {
    if (!/^(?:of|from|in|among)$/.test(items[next]?.lo ?? '')) break;
    const group = groupAt(items, next + 1);
    const target = items[next + 1];
    if (group !== null) {
      people = { ...people, group: group.group };
      next = group.end + 1;
    } else if (is(target, 'S') && target?.states !== undefined) {
      people = items[next]?.lo === 'in' ? { ...people, of: target.states } : { ...people, states: target.states };
      next += 2;
      if (/^(?:investigation|situation|case)$/.test(items[next]?.is.get('NOUN') ?? '')) next += 1;
    } else if (is(target, 'REGION')) {
      people = { ...people, region: target?.is.get('REGION') as People['region'] & string };
      next += 2;
    } else break;
  }
  const last = items[next - 1] as Item;
  return {
    item: item(other ? 'OTHERS' : 'G', '', first, last, {
      people,
      ...(quant === undefined ? {} : { quant }),
      ...(rank === undefined ? {} : { rank }),
    }),
    end: next - 1,
  };
}

import type { When } from '../../statement.ts';
import { type Item, is } from '../tape.ts';

/** "the warrant against him", "Bemba's conviction", "his trial": a thing with those it belongs to. */
export function foldNouns(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const one = items[at] as Item;
    const ownAct = is(one, 'NOUN');
    if (!ownAct) {
      out.push(one);
      continue;
    }
    let persons: readonly string[] | undefined;
    let own = false;
    let start = one;
    let when: When | undefined;
    let rank: Item['rank'];
    let second = false;
    for (;;) {
      const before = out.at(-1);
      if (
        is(before, 'T') &&
        before?.when !== undefined &&
        (before.is.get('T') ?? '') === '' &&
        (is(out.at(-2), 'POSS', "'s") || before.det || out.length === 1)
      ) {
        when = before.when;
        out.pop();
      } else if (is(before, 'Q') && /^(?:first|last|longest|shortest|only)$/.test(before?.is.get('Q') ?? '')) {
        rank = before?.is.get('Q') as Item['rank'];
        out.pop();
      } else if (is(before, 'O') && before?.n !== undefined && before.n <= 2) {
        if (before.n === 1) rank = 'first';
        else second = true;
        out.pop();
      } else if (is(before, 'Q') && before?.is.get('Q') === 'second' && one.is.get('NOUN') === 'warrant') {
        second = true;
        out.pop();
      } else break;
    }
    let n: number | undefined;
    if (is(out.at(-1), 'N') && /^(?:warrant|summons|conviction|acquittal)$/.test(one.is.get('NOUN') ?? '')) n = (out.pop() as Item).n;
    const before = out.at(-1);
    if (is(before, 'POSS')) {
      own = true;
      start = out.pop() as Item;
    } else if (is(before, "'s") && is(out.at(-2), 'P')) {
      out.pop();
      start = out.pop() as Item;
      persons = start.persons;
    } else if (is(before, 'BY', 'B') && /s$/.test(one.lo) === false && is(before, 'B') && items[at - 1]?.lo === "'s") {
      out.pop();
    } else if (is(before, "'s") && is(out.at(-2), 'B', 'BY')) {
      out.pop();
      out.pop();
    }
    let end = at;
    for (;;) {
      // "the term given to Ntaganda".
      if (
        is(items[end + 1], 'ACT', 'DO') &&
        items[end + 1]?.form === 'past' &&
        /^(?:to|against|for|on)$/.test(items[end + 2]?.lo ?? '') &&
        is(items[end + 3], 'P') &&
        one.det
      ) {
        persons = items[end + 3]?.persons;
        end += 3;
        continue;
      }
      const prep = items[end + 1];
      // "the warrant of March 2009".
      if (is(prep, 'T') && prep?.is.get('T') === 'of' && prep.when !== undefined && when === undefined) {
        when = prep.when;
        end += 1;
        continue;
      }
      if (!/^(?:for|against|of|on|over|in)$/.test(prep?.lo ?? '')) break;
      const target = items[end + 2];
      if (is(target, 'P')) {
        persons = [...(persons ?? []), ...(target?.persons ?? [])];
        end += 2;
        continue;
      }
      if (is(target, 'PRON') || (is(target, 'POSS') && is(items[end + 3], 'NOUN'))) {
        own = true;
        end += is(target, 'POSS') && is(items[end + 3], 'NOUN') ? 3 : 2;
        continue;
      }
      break;
    }
    out.push({
      ...one,
      start: start.start,
      end: (items[end] as Item).end,
      ...(persons === undefined ? {} : { persons }),
      ...(own ? { told: ['own'] } : {}),
      ...(when === undefined ? {} : { when }),
      ...(rank === undefined ? {} : { rank }),
      ...(second ? { second } : {}),
      ...(n === undefined ? {} : { n }),
    });
    at = end;
  }
  return out;
}

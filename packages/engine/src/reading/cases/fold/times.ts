import type { When } from '../../statement.ts';
import { type Item, is, item } from '../tape.ts';

/** "in late July 2025", "dated 8 July 2005". */
export function foldTimes(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (const one of items) {
    const range = one.token?.date;
    if (!is(one, 'D') || range === undefined) {
      out.push(one);
      continue;
    }
    let from = out.length;
    const words: string[] = [];
    while (
      from > 0 &&
      words.length < 5 &&
      /^(?:in|on|at|since|until|before|after|by|during|from|of|early|late|mid|end|beginning|start|dated|back|around|about|as|only|well|into|day|through|throughout|between|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|month|summer|spring|autumn|winter)$/.test(
        out[from - 1]?.lo ?? '',
      )
    ) {
      words.unshift(out[from - 1]?.lo ?? '');
      from -= 1;
    }
    if (words[0] === 'of' && words.length === 1 && is(out[from - 1], '?', 'NOUN', 'CRIME')) words[0] = 'of';
    const [first] = words;
    const as: When['as'] = words.includes('since')
      ? 'since'
      : words.includes('until') || words.includes('through')
        ? 'until'
        : words.includes('before')
          ? 'before'
          : words.includes('after')
            ? 'after'
            : words.includes('by') || (words.includes('as') && words.includes('of'))
              ? 'by'
              : first === 'from'
                ? 'since'
                : 'on';
    const opener = out[from] ?? one;
    out.length = from;
    // "2002-2003", "from 2002 to 2003".
    const before = out.at(-1)?.lo === 'to' || out.at(-1)?.lo === 'and' ? out.at(-2) : out.at(-1);
    if (
      words.length === 0 &&
      before?.when !== undefined &&
      is(before, 'T') &&
      range.from >= before.when.range.from &&
      (before === out.at(-1) || /^(?:from|between)$/.test(before.is.get('T') ?? ''))
    ) {
      out.length = out.indexOf(before);
      out.push({
        ...before,
        when: { range: { from: before.when.range.from, until: range.until, precision: 'loose' }, as: 'on' },
        end: one.end,
      });
      continue;
    }
    out.push(item('T', first ?? '', opener, one, { when: { range, as } }));
  }
  return out;
}

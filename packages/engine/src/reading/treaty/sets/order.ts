import type { Clause } from '../clause.ts';

export interface Order {
  readonly place: 'first' | 'last' | number;
  readonly at: number;
}

/** "the first", "the 125th and most recent", "before any other European State". */
export function orderOf(clause: Clause): Order | null {
  // "before any other European State", "ahead of all others".
  for (const [at, item] of clause.items.entries()) {
    if (item.c !== 'before' && item.c !== 'after') continue;
    const [a, b] = clause.items.slice(at + 1).filter((word) => word.c !== '.');
    const other =
      /^(?:any|every|all|anybody|anyone|everybody|everyone)$/.test(a?.lo ?? '') &&
      (/^(?:other|else)$/.test(b?.lo ?? '') || /^every|^any(?:body|one)/.test(a?.lo ?? ''));
    if (!other) continue;
    clause.items.forEach((word, place) => {
      if (place > at && /^(?:any|every|all|other|else|anybody|anyone|everybody|everyone)$/.test(word.lo)) clause.use(place);
    });
    return { place: item.c === 'before' ? 'first' : 'last', at };
  }
  for (const [at, item] of clause.items.entries()) {
    const next = clause.items.slice(at + 1).find((word) => word.c !== '.' || word.lo === 'to') ?? { c: 'end', lo: '' };
    const noun =
      [
        'country',
        'G',
        'party',
        'A',
        'signatory',
        'S',
        'rel',
        'it',
        'nonparty',
        'withdraw',
        'sign',
        'ratify',
        'join',
        'leave',
        'notify',
        'accede',
        'N',
        'ratification',
        'accession',
        'signature',
        'withdrawal',
        'notice',
      ].includes(next.c) ||
      next.lo === 'to' ||
      next.lo === 'one';
    if (item.c === 'first' && (noun || next.c === 'end')) return { place: 'first', at };
    if (item.c === 'last' && (noun || next.c === 'end')) return { place: 'last', at };
    // "the 125th and most recent member", "and the second in the world".
    const joined =
      next.c === 'and' &&
      ['last', 'first'].includes(clause.items.slice(at + 1).find((word) => word.c !== '.' && word.c !== 'and')?.c ?? '');
    if (item.c === 'O' && item.n !== undefined && (noun || joined || (next.c === 'end' && clause.chunk.op === 'and')))
      return { place: item.n, at };
  }
  return null;
}

import { type Item, is, item } from '../tape.ts';

/** What stands where the pattern fits, one entry for each of its parts. */
export type Match = readonly (Item | undefined)[];

export interface Rule {
  /**
   * Parts in order: a symbol (`P`), a symbol with its value (`ACT:arrest`), words (`=of`), alternatives with a bar, `?` behind what may be missing.
   * `^` in front: only where a clause opens; `$` at the end: only where one closes.
   */
  readonly when: string;
  /** What stands there instead; null where the words say something else. */
  give(match: Match, before: readonly Item[], after: readonly Item[]): readonly Item[] | null;
}

interface Part {
  readonly any: readonly { readonly symbol: string; readonly of?: string; readonly lo?: string }[];
  readonly optional: boolean;
}

interface Compiled {
  readonly parts: readonly Part[];
  readonly opens: boolean;
  readonly closes: boolean;
  readonly rule: Rule;
}

function compiled(rule: Rule): Compiled {
  const words = rule.when.split(' ');
  const opens = words[0] === '^';
  const closes = words.at(-1) === '$';
  const parts = words.slice(opens ? 1 : 0, closes ? -1 : undefined).map((word): Part => {
    const optional = word.endsWith('?');
    const any = (optional ? word.slice(0, -1) : word).split('|').map((one) => {
      if (one.startsWith('=')) return { symbol: '', lo: one.slice(1).replaceAll('_', ' ') };
      const [symbol = '', of] = one.split(':');
      return of === undefined ? { symbol } : { symbol, of };
    });
    return { any, optional };
  });
  return { parts, opens, closes, rule };
}

export function fits(part: Part, one: Item | undefined): boolean {
  if (one === undefined) return false;
  return part.any.some(({ symbol, of, lo }) =>
    lo !== undefined
      ? one.lo === lo
      : symbol === 'X'
        ? is(one, 'P', 'PRON')
        : of === undefined
          ? is(one, symbol)
          : one.is.get(symbol) === of,
  );
}

const EDGE = (one: Item | undefined): boolean =>
  one === undefined || is(one, ',', ';', ':', '(', ')', 'and', 'but', 'who', 'which', 'while', 'although');

function matchAt(
  { parts, opens, closes }: Compiled,
  items: readonly Item[],
  at: number,
): { readonly match: Match; readonly end: number } | null {
  if (opens && !EDGE(items[at - 1])) return null;
  const match: (Item | undefined)[] = [];
  let next = at;
  for (const part of parts) {
    if (fits(part, items[next])) {
      match.push(items[next]);
      next += 1;
    } else if (part.optional) match.push(undefined);
    else return null;
  }
  if (next === at || (closes && !EDGE(items[next]))) return null;
  return { match, end: next };
}

/** Each rule in turn, wherever it fits, from left to right. */
export function applied(rules: readonly Rule[]): (items: readonly Item[]) => Item[] {
  const made = rules.map(compiled);
  return (items) => {
    let now = [...items];
    for (const rule of made) {
      for (let at = 0; at < now.length; at += 1) {
        const found = matchAt(rule, now, at);
        if (found === null) continue;
        const given = rule.rule.give(found.match, now.slice(0, at), now.slice(found.end));
        if (given === null) continue;
        now = [...now.slice(0, at), ...given, ...now.slice(found.end)];
        at += Math.max(given.length - 1, 0);
      }
    }
    return now;
  };
}

/** A word that was not written, of the place of one that was. */
export function as(symbol: string, of: string, from: Item | undefined, more: Partial<Item> = {}): Item {
  const place = from ?? EMPTY;
  return item(symbol, of, place, place, { det: false, ...more });
}

const EMPTY: Item = { is: new Map(), lo: '', text: '', start: 0, end: 0, det: false, form: 'base' };

export function was(from: Item | undefined): Item {
  return as('BE', '', from, { lo: 'was' });
}

export function comma(from: Item | undefined): Item {
  return as(',', '', from, { lo: ',' });
}

/** A thing with those it belongs to. */
export function owned(noun: string, by: Item | undefined, from: Item | undefined, more: Partial<Item> = {}): Item {
  const persons = by?.persons;
  return as('NOUN', noun, from, { ...(persons === undefined ? { told: ['own'] } : { persons }), ...more });
}

export function present(match: Match): readonly Item[] {
  return match.filter((one) => one !== undefined);
}

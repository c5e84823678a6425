import { type Item, is } from '../tape.ts';
import { as, owned, present, type Rule, was } from './rule.ts';

function monthsOf(one: Item | undefined): number | 'life' | undefined {
  return one?.months ?? (is(one, 'Z') && one?.n !== undefined && (one.span?.unit ?? 0) > 300 ? one.n * 12 : undefined);
}

function rankOf(one: Item | undefined): 'longest' | 'shortest' | null {
  const rank = one?.rank ?? one?.is.get('Q');
  return (rank === 'longest' || rank === 'shortest') && (is(one, 'Q', 'G') || one?.is.get('NOUN') === 'term') ? rank : null;
}

/** "the Court has ever imposed", "ever handed down by the judges", "so far": said of any longest term. */
function tailEnd(items: readonly Item[], from: number): number {
  let at = from;
  while (
    is(items[at], 'EVER', 'B', 'BY', 'HAVE') ||
    items[at]?.lo === 'then' ||
    (is(items[at], 'DO', 'ACT') &&
      /^(?:issue|sentence)$/.test(items[at]?.is.get('DO') ?? items[at]?.is.get('ACT') ?? '') &&
      items[at]?.form === 'past' &&
      !is(items[at + 1], 'to'))
  )
    at += 1;
  return at;
}

function told(who: Item, rank: 'longest' | 'shortest', months: number | 'life' | undefined, from: Item | undefined): readonly Item[] {
  return [
    as('P', '', who, { persons: who.persons ?? [], told: who.told?.filter((one) => one !== 'own') ?? [] }),
    was(from),
    as('NOUN', 'term', from, { rank, ...(months === undefined ? {} : { months }) }),
  ];
}

/** "30 years, the heaviest so far", "his term is the longest it has imposed", "The longest term is the 30 years given to him". */
export function longest(items: readonly Item[]): Item[] {
  const at = items.findIndex((one) => rankOf(one) !== null);
  const rank = rankOf(items[at]);
  if (rank === null || items.some((one) => is(one, 'NEG'))) return [...items];
  const end = tailEnd(items, at + 1);
  const before = items[at - 1];
  const rest = items.slice(end);
  if (is(before, 'BE')) {
    const noun = items[at - 2];
    const owner = noun?.persons?.length === 1 ? noun : is(items[at - 3], "'s") ? items[at - 4] : undefined;
    const months = monthsOf(noun);
    if (owner?.persons?.length !== 1 || (owner !== noun && months === undefined) || (owner === noun && noun?.is.get('NOUN') !== 'term'))
      return [...items];
    return [...items.slice(0, at - (owner === noun ? 2 : 4)), ...told(owner, rank, months, before), ...rest];
  }
  if (is(before, ',')) {
    const who = items.slice(0, at).findLast((one) => is(one, 'P') || (is(one, 'NOUN') && one.persons !== undefined));
    const years = items[at - 2];
    if (who?.persons?.length !== 1 || (monthsOf(years) === undefined && years?.is.get('NOUN') !== 'term')) return [...items];
    return [
      ...items.slice(0, at),
      ...told(who, rank, monthsOf(years), before),
      ...(rest.length === 0 || is(rest[0], ',') ? [] : [before as Item]),
      ...rest,
    ];
  }
  // The rank first.
  if (at > 0 || !is(items[end], 'BE')) return [...items];
  const behind = items.slice(end + 1);
  const years = behind.find((one) => monthsOf(one) !== undefined);
  const who = behind.find((one) => one.persons?.length === 1);
  const plain = behind.every(
    (one) =>
      one === years ||
      one === who ||
      is(one, "'s", 'to', 'of', 'EVER') ||
      (is(one, 'ACT', 'DO') && /^(?:give|gave|hand|impos)/.test(one.lo)),
  );
  if (who === undefined || !plain || (years === undefined && who.is.get('NOUN') !== 'term')) return [...items];
  return [...told(who, rank, monthsOf(years) ?? monthsOf(who), items[end])];
}

const heads = (from: Item | undefined) => as('DET', 'first', from, { details: { first: 'heads' } });

/** Firsts of those who ruled while sought, and of judgments. */
export const RANKS: readonly Rule[] = [
  {
    when: 'P BE Q:first PEOPLE:sitting =to BE ACT:want|ACT:charge|STATE:wanted BY?',
    give: ([who, be, , , , , act, by]) => present([who, be, act, by, heads(act)]),
  },
  {
    when: 'P BE Q:first PEOPLE:sitting ACT:want|ACT:charge|STATE:wanted BY?',
    give: ([who, be, , , act, by]) => present([who, be, act, by, heads(act)]),
  },
  {
    when: 'P BE Q:first PEOPLE:sitting =against PRON B HAVE? DO:issue NOUN:warrant',
    give: ([who, , , , , , , , verb, noun]) => present([owned('warrant', who, noun), was(verb), verb, heads(verb)]),
  },
  // "his acquittal was the first".
  {
    when: 'NOUN:acquittal|NOUN:conviction BE Q:first EVER? $',
    give: ([noun, be]) =>
      noun?.persons?.length !== 1
        ? null
        : present([
            as('P', '', noun, { persons: noun.persons, told: [] }),
            be,
            { ...noun, persons: undefined, rank: 'first' } as unknown as Item,
          ]),
  },
  {
    when: 'NOUN:conviction BE Q:first =in NOUN:situation|CONDUCT:situation INQ:refer BY:council',
    give: ([noun, be]) =>
      noun?.persons?.length !== 1
        ? null
        : present([
            as('P', '', noun, { persons: noun.persons, told: [] }),
            be,
            as('ACT', 'convict', be, { form: 'past' }),
            as('DET', 'first', be, { details: { first: 'council' } }),
          ]),
  },
  {
    when: 'P BE G ACT:convict =in NOUN:situation|CONDUCT:situation =came? BY:council',
    give: ([who, be, set, act]) =>
      set?.rank === 'first' ? present([who, be, act, as('DET', 'first', be, { details: { first: 'council' } })]) : null,
  },
];

/** "Arrested in Manila on 11 March, Duterte was in custody the next day". */
export function openerTold(items: readonly Item[]): Item[] {
  const first = items[0];
  const mark = items.findIndex((one) => is(one, ','));
  const who = items[mark + 1];
  if (!is(first, 'ACT') || first?.form !== 'past' || mark < 1 || !is(who, 'P') || who === undefined) return [...items];
  if (items.slice(1, mark).some((one) => is(one, 'P', 'PRON', 'NEG', 'BE', 'HAVE', 'DO', 'ACT', 'NOUN'))) return [...items];
  return [as('P', '', first, { persons: who.persons ?? [], told: who.told ?? [] }), was(first), ...items];
}

import type { Clause } from '../clause.ts';
import type { Context } from '../context.ts';
import type { Timed } from '../times.ts';
import { factTold, type Told } from '../told.ts';

/** "With Tunisia the number of parties rises to 116", "sank from 123 to 122 upon the departure of the Philippines". */
export function countAt(clause: Clause): Told | null {
  const numbers = clause.all('N').filter(({ item }) => (item.n ?? 0) > 20);
  const ordinal = clause.all('O').find(({ item }) => (item.n ?? 0) > 20);
  const listed = clause.all('S');
  const names = listed.length > 0 ? listed : clause.all('A');
  const name = names[0];
  const { occasion } = clause.context;
  if (name === undefined && occasion !== null) {
    const told = countOnOccasion(clause, numbers, occasion);
    if (told !== null) return told;
  }
  if (
    names.length !== 1 ||
    name === undefined ||
    !(
      clause.has('party') ||
      (clause.has('membership') && clause.has('bring')) ||
      clause.items.some((item) => /^(?:bring|brought|brings|took|takes|take) .*(?:membership|number|total) to$/.test(item.lo)) ||
      (clause.has('count') && clause.has('accession', 'withdrawal'))
    ) ||
    (numbers.length === 0 && ordinal === undefined)
  )
    return null;
  const prep = clause.preposition(name.at);
  const opened = clause.items.slice(0, name.at).some((item) => /^(?:with|upon|on|after|following|by|through|when)$/.test(item.lo));
  const brought =
    clause.has('bring') && clause.c(name.at + 1) === "'s" && clause.has('accession', 'withdrawal', 'membership', 'ratification');
  // "Manila's departure cut the membership to 122", "the departure of the Philippines leaves the Court with 122 members".
  const verb = clause.items.findIndex(
    (item) =>
      item.c === 'bring' ||
      item.c === 'give' ||
      (item.c === 'leave' && /^leav|^left/.test(item.lo)) ||
      (item.c === 'count' && /^(?:br|t)/.test(item.lo)),
  );
  const noun = clause.items.findIndex(
    (item) => ['accession', 'withdrawal', 'membership', 'ratification'].includes(item.c) || /^(?:arrival|entry|admission)$/.test(item.lo),
  );
  const caused = verb > 0 && verb > name.at && (noun < 0 || noun > verb ? prep === null : noun < verb) && numbers.length > 0;
  if (prep !== 'with' && !brought && !caused && !opened && clause.chunk.op !== 'when' && clause.chunk.op !== 'after') return null;
  if (!caused && !clause.has('count', 'bring', 'reach', 'have', 'be', 'come') && ordinal === undefined) return null;
  const gone = clause.has('withdrawal', 'withdraw') || (clause.has('leave') && !(caused && clause.c(verb) === 'leave'));
  if (caused && clause.c(verb) === 'leave' && !gone) return null;
  const deposit = clause.has('ratification', 'deposit') && !clause.has('force');
  if (clause.has('intend', 'decide', 'neg', 'might')) return null;
  clause.take(
    'S',
    'party',
    'count',
    'bring',
    'reach',
    'N',
    'O',
    'withdrawal',
    'leave',
    'withdraw',
    'force',
    'ratification',
    'accession',
    'join',
    'membership',
    'have',
    'be',
    'come',
    'after',
    'country',
    'statute',
    'court',
    'T',
    'deposit',
    'become',
  );
  clause.items.forEach((item, at) => {
    if (/^(?:arrival|entry|admission|number|total|upon|climbed|with|adherence|up|back|to|down)$/.test(item.lo)) clause.use(at);
  });
  clause.take('A', 'give');
  const last = numbers[numbers.length - 1]?.item.n ?? ordinal?.item.n ?? 0;
  const before = numbers.length === 2 ? numbers[0]?.item.n : undefined;
  return {
    propositions: [
      {
        kind: 'count-at',
        states: name.item.token?.states ?? [],
        event: gone ? 'effect' : deposit ? 'deposit' : 'in-force',
        count: last,
        ...(before === undefined ? {} : { before }),
        group: null,
      },
    ],
    who: { states: name.item.token?.states ?? [], at: name.at, neither: false, organ: undefined },
    event: gone ? 'effect' : 'in-force',
  };
}

/** "upon the departure of the Philippines, the number sank from 123 to 122". */
function countOnOccasion(
  clause: Clause,
  numbers: readonly { readonly item: Timed }[],
  { states, event }: NonNullable<Context['occasion']>,
): Told | null {
  const [first, second] = numbers;
  if (first === undefined || !clause.has('party', 'membership') || !clause.has('count', 'bring', 'reach', 'have', 'be', 'come', 'leave'))
    return null;
  clause.take('leave');
  clause.take('party', 'count', 'bring', 'reach', 'N', 'have', 'be', 'come', 'country', 'statute', 'court', 'membership', 'will', 'it');
  clause.items.forEach((item, at) => {
    if (/^(?:number|total|climbed|from|to|down|up|left|leaving)$/.test(item.lo)) clause.use(at);
  });
  return factTold({
    kind: 'count-at',
    states,
    event,
    count: (second ?? first).item.n ?? 0,
    ...(clause.has('will') ? { toCome: true } : {}),
    ...(second === undefined || first.item.n === undefined ? {} : { before: first.item.n }),
    group: null,
  });
}

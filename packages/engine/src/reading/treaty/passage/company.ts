import { treatyLexicon } from '../../generated/treaty.ts';
import type { Proposition } from '../../statement.ts';
import type { StateMention } from '../../token.ts';
import { actOfEvent } from '../acts/act-of-event.ts';
import { type Chunk, has, hasOnly, statesIn } from '../chunks.ts';
import type { Context } from '../context.ts';
import type { Timed } from '../times.ts';
import type { Passage } from './passage.ts';

/** "ten countries deposited on that day, among them Ireland". */
function includedIn(chunk: Chunk, context: Context): Proposition | null {
  const { last } = context;
  if (chunk.items[0]?.c !== 'including' || last?.kind !== 'party-set' || last.quant !== 'count' || last.when === undefined) return null;
  const states = statesIn(chunk);
  if (states.length === 0 || !hasOnly(chunk, 'including', 'S', '.', 'and', 'A', 'country')) return null;
  return actOfEvent(
    last.pred === 'signed' ? 'sign' : last.pred === 'ratified' ? 'deposit' : last.pred === 'notified' ? 'notify' : 'now',
    states,
    last.when,
  );
}

/** "With nine others", "one of ten States": how many did so on the day told behind. */
function companyOf(
  chunk: Chunk,
  behind: readonly Chunk[],
): { readonly proposition: Proposition; readonly topic: readonly StateMention[] | null } | null {
  const numbers = chunk.items.filter((item) => item.c === 'N');
  const number = numbers.at(-1);
  const day = behind.flatMap((next) => next.items).find((item) => item.c === 'T' && item.when?.range.precision === 'day');
  const deposit = behind.some((next) => has(next, 'deposit', 'ratify', 'ratification', 'accede'));
  if (number?.n === undefined || number.n > 40 || day?.when === undefined || !deposit || chunk.lead !== null) return null;
  const more = chunk.items.some((item) => /^others?$/.test(item.lo));
  const others =
    more &&
    /^(?:with|like|together with|along with|alongside)$/.test(chunk.items[0]?.lo ?? '') &&
    chunk.items.every((item) => ['N', '.', 'country', 'like'].includes(item.c) || /^others?$/.test(item.lo));
  const names = chunk.items.filter((item) => item.c === 'S');
  const one =
    behind[0]?.op === 'rel' &&
    names.length === 1 &&
    numbers[0]?.lo === 'one' &&
    numbers.length === 2 &&
    hasOnly(chunk, 'S', 'be', 'N', '.', 'country', 'G');
  if (!others && !one) return null;
  return {
    proposition: {
      kind: 'party-set',
      pred: 'ratified',
      quant: 'count',
      count: others ? number.n + 1 : number.n,
      exactness: 'exact',
      states: [],
      members: null,
      region: null,
      negative: false,
      when: day.when,
    },
    topic: one ? (names[0]?.token?.states ?? null) : null,
  };
}

/** "with Guatemala as the latest arrival", "Bangladesh being the newest". */
function latestOf(chunk: Chunk, context: Context, before: Proposition | undefined): Proposition | null {
  const names = chunk.items.filter((item) => item.c === 'S');
  const last = chunk.items.findIndex((item) => item.c === 'last');
  if (chunk.op !== ',' || names.length !== 1 || last < 0 || chunk.items.indexOf(names[0] as Timed) > last) return null;
  const being =
    chunk.items.some((item) => item.lo === 'being') || (chunk.items[0]?.lo === 'with' && chunk.items.some((item) => item.lo === 'as'));
  const states = names[0]?.token?.states ?? [];
  if (!being || states.length !== 1 || (before?.kind !== 'count' && before?.kind !== 'party-set')) return null;
  const known = ['S', 'last', '.', 'when', 'be', 'party', 'join', 'country', 'it', 'accession', 'first'];
  if (!chunk.items.every((item) => known.includes(item.c) || /^(?:arrival|addition|entrant|recruit|entry)$/.test(item.lo))) return null;
  const region = context.group === null ? null : (treatyLexicon.groups[Number(context.group.of)]?.region ?? null);
  return { kind: 'act-order', pred: 'joined', place: 'last', states, members: null, region };
}

export function company(passage: Passage): boolean {
  const { chunk, chunks, at, context } = passage;
  const found = companyOf(chunk, chunks.slice(at + 1));
  if (found === null) return false;
  if (found.topic !== null) context.topic = found.topic;
  return passage.tell(found.proposition);
}

export function latestArrival(passage: Passage): boolean {
  const latest = latestOf(passage.chunk, passage.context, passage.claims.at(-1)?.proposition);
  return latest !== null && passage.tell(latest);
}

export function amongThem(passage: Passage): boolean {
  const members = includedIn(passage.chunk, passage.context);
  return members !== null && passage.tell(members);
}

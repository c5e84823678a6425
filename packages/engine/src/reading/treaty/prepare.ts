import type { Token } from '../token.ts';
import { type Chunk, HEADS } from './chunks.ts';
import { inGroup } from './passage/linking.ts';
import { membersOf } from './sets/members.ts';
import type { Timed } from './times.ts';

const NAMING: ReadonlySet<string> = new Set([
  'S',
  '.',
  'and',
  'last',
  'both',
  'it',
  'first',
  'A',
  'country',
  'including',
  'after',
  'later',
  'T',
  "'s",
  'rel',
]);
const AUXILIARY: ReadonlySet<string> = new Set(['be', 'have', 'do', 'will']);

/** Rewrites that let each clause be read alone: who is spoken of is put where it is said of them. */
export function prepared(chunks: readonly Chunk[]): Chunk[] {
  return listed(startDays(occasions(leftBehind(appositions(contrasts(pioneers(named(interrupted(clubs(chunks))))))))));
}

/** "but unlike Barbados it has never ratified": the contrast and the clause come apart. */
function contrasts(chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap((chunk) => {
    const { items } = chunk;
    if (!['unlike', 'like'].includes(items[0]?.c ?? '') || !items.some((item) => HEADS.has(item.c))) return [chunk];
    const name = items.findIndex((item) => item.c === 'S');
    const next = items[name + 1];
    if (name < 0 || next === undefined || !(next.c === 'it' || next.c === 'S')) return [chunk];
    return [
      { ...chunk, items: items.slice(0, name + 1) },
      { op: ',', lead: null, items: items.slice(name + 1) },
    ];
  });
}

/** "A founding member since July 2002, Hungary still belongs": the State is what is told of it. */
function appositions(chunks: readonly Chunk[]): Chunk[] {
  const [first, second] = chunks;
  if (first === undefined || second === undefined || first.op !== null || first.lead !== null || second.op !== ',') return [...chunks];
  const { items } = first;
  const told = items.some((item) => ['party', 'signatory', 'nonparty', 'founding'].includes(item.c));
  if (!told || items.some((item) => ['S', 'G', 'N', 'nobody', 'all', 'most', 'P'].includes(item.c) || AUXILIARY.has(item.c)))
    return [...chunks];
  if (!/^(?:a|an|the|once|itself|already|long|not|no|as)$/.test(items[0]?.lo ?? '') && !told) return [...chunks];
  if (/^(?:among|of|with|in|for|like)$/.test(items[0]?.lo ?? '')) return [...chunks];
  const name = second.items.find((item) => item.c !== '.');
  if (name?.c !== 'S' || name.token?.joinedBy === 'nor') return [...chunks];
  const is: Timed = { ...name, c: 'be', lo: 'is', text: 'is' };
  return [{ ...first, items: [name, is, ...items.filter((item) => item.lo !== 'as')] }, ...chunks.slice(1)];
}

/** "Venezuela is, despite its letter, still a party", "became, in 2011, the first": the verb goes with what it waits for. */
function interrupted(chunks: readonly Chunk[]): Chunk[] {
  const [first, aside, rest] = chunks;
  const open = first?.items.at(-1);
  if (first !== undefined && aside !== undefined && first.op === null && aside.op === null && open?.c === 'become')
    return [{ ...first, items: [...first.items, ...aside.items] }, ...chunks.slice(2)];
  if (first === undefined || aside === undefined || rest === undefined || first.op !== null || rest.op !== ',') return [...chunks];
  const verb = first.items.at(-1);
  if (verb === undefined || !(AUXILIARY.has(verb.c) || verb.c === 'remain') || !first.items.some((item) => item.c === 'S'))
    return [...chunks];
  if (aside.op !== ',' && aside.op !== 'though') return [...chunks];
  if (rest.items.some((item) => item.c === 'S' || AUXILIARY.has(item.c))) return [...chunks];
  return [{ ...first, items: [...first.items, ...rest.items] }, aside, ...chunks.slice(3)];
}

/** "is a member of NATO but not of the Court": what is told of the other club is known from its list. */
function clubs(chunks: readonly Chunk[]): Chunk[] {
  const [first] = chunks;
  const turn = first?.items.findIndex((item) => item.c === 'though' || (item.c === ',' && item.lo === 'but')) ?? -1;
  if (first === undefined || turn < 0) return [...chunks];
  const [left, right] = [first.items.slice(0, turn), first.items.slice(turn + 1)];
  if (
    right[0]?.lo !== 'not' ||
    !right.every((item) => ['neg', '.', 'court', 'statute'].includes(item.c)) ||
    !right.some((item) => item.c === 'court')
  )
    return [...chunks];
  if (!left.every((item) => ['S', 'be', '.', 'party', 'G', 'belong', 'country'].includes(item.c)) || !inGroup(left)) return [...chunks];
  const kept = left.filter((item) => item.c !== 'G');
  const verb = kept.findIndex((item) => item.c === 'be' || item.c === 'belong');
  const name = left.find((item) => item.c === 'S') as Timed;
  const told: Timed[] = kept[verb]?.c === 'be' ? kept.slice(0, verb + 1) : [name, { ...name, c: 'be', lo: 'is', text: 'is' }];
  const party: Timed = { ...name, c: 'party', lo: 'member', text: 'member' };
  return [{ ...first, items: [...told, ...right.slice(0, 1), party, ...right.slice(1)] }, ...chunks.slice(1)];
}

const AMENDED: ReadonlySet<string> = new Set(['starvation', 'lasers', 'biological', 'fragments', 'poison', 'aggression']);

/** "the amendment that makes starvation a war crime": what tells amendments apart stands behind the noun. */
function named(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (const chunk of chunks) {
    const before = out[out.length - 1];
    const open =
      before?.items.some((item) => item.c === 'amendment') === true &&
      !before.items.some((item) => AMENDED.has(item.c)) &&
      before.items.at(-1)?.c === 'amendment';
    const tells = chunk.op === 'rel' && chunk.lead === null && chunk.items.some((item) => AMENDED.has(item.c));
    const plain = !chunk.items.some((item) => ['S', 'A', 'T', 'neg', 'never', 'N', 'might'].includes(item.c));
    if (before !== undefined && open && tells && plain) out[out.length - 1] = { ...before, items: [...before.items, ...chunk.items] };
    else out.push(chunk);
  }
  return out;
}

/** "Until Burundi in October 2017, no State had ever left": who was the first stands before what nobody had done. */
function pioneers(chunks: readonly Chunk[]): Chunk[] {
  const [first, second] = chunks;
  if (first === undefined || second === undefined || !second.items.some((item) => item.c === 'nobody')) return [...chunks];
  const [head] = first.items;
  const opens = first.op === 'until' || first.op === 'before' || head?.c === 'until' || head?.c === 'before';
  if (!opens || !first.items.some((item) => item.c === 'S')) return [...chunks];
  const named = first.items.filter((item) => item.c !== 'until' && item.c !== 'before');
  if (!named.every((item) => ['S', 'T', 'do', '.', 'it', 'have'].includes(item.c))) return [...chunks];
  return [{ ...second, op: null }, { ...first, op: 'before', items: named }, ...chunks.slice(2)];
}

/** "leaving El Salvador and Nicaragua as the only ones outside": they are. */
function leftBehind(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk) => {
    const [head] = chunk.items;
    const name = chunk.items.findIndex((item) => item.c === 'S');
    if (head?.lo !== 'leaving' || name < 0 || name > 2 || !chunk.items.some((item) => item.c === 'only' || item.c === 'last')) return chunk;
    const as = chunk.items[name + 1];
    if (as?.lo !== 'as' && as?.c !== 'when') return chunk;
    return { ...chunk, items: [chunk.items[name] as Timed, { ...as, c: 'be', lo: 'are' }, ...chunk.items.slice(name + 2)] };
  });
}

/** "By the time the Statute entered into force, Croatia had ratified": a day of the clause beside it. */
function startDays(chunks: readonly Chunk[]): Chunk[] {
  const at = chunks.findIndex(
    (chunk) =>
      chunk.lead === null &&
      (chunk.op === 'when' || (chunk.op === null && chunk.items[0]?.c === 'when')) &&
      chunk.items.some((item) => item.c === 'statute') &&
      chunk.items.some((item) => item.c === 'force') &&
      chunk.items.every((item) => ['statute', 'force', '.', 'when', 'first', 'have', 'be', 'court'].includes(item.c)),
  );
  const start = chunks[at];
  if (start === undefined) return [...chunks];
  const main = at === 0 ? 1 : at - 1;
  const home = chunks[main];
  if (home === undefined || !home.items.some((item) => item.c === 'S') || home.items.some((item) => item.c === 'T' || item.c === 'N'))
    return [...chunks];
  const acts = home.items.some((item) => ['ratify', 'sign', 'accede', 'ratification', 'deposit', 'signature'].includes(item.c));
  const before = home.items.some(
    (item) => item.lo === 'had' || item.c === 'neg' || item.c === 'already' || item.c === 'yetto' || item.c === 'yet',
  );
  const [word] = start.items as [Timed];
  const day: Timed = {
    ...word,
    c: 'T',
    when: { range: { from: '2002-07-01', until: '2002-07-02', precision: 'day' }, as: acts && before ? 'by' : 'on' },
  };
  return chunks.flatMap((chunk, place) =>
    place === at ? [] : place === main ? [{ ...home, op: at === 0 ? null : home.op, items: [...home.items, day] }] : [chunk],
  );
}

/** "With the Philippines gone, ...": an act told as the occasion of what follows. */
function occasions(chunks: readonly Chunk[]): Chunk[] {
  const [first] = chunks;
  if (first === undefined || first.op !== null || !/^(?:with|now)$/.test(first.items[0]?.lo ?? '') || chunks.length < 2) return [...chunks];
  const name = first.items.findIndex((item) => item.c === 'S' || item.c === 'A');
  const end = first.items.at(-1);
  const joined = end !== undefined && /^(?:on board|in|aboard|inside|within)$/.test(end.lo);
  if (name < 0 || end === undefined || !(joined || /^(?:gone|out|departed|outside)$/.test(end.lo))) return [...chunks];
  const rest = first.items.slice(name + 1, -1);
  if (rest.some((item) => item.c !== '.' && item.c !== 'already')) return [...chunks];
  const left: Timed = joined ? { ...end, c: 'join', lo: 'joined' } : { ...end, c: 'leave', lo: 'left' };
  return [{ ...first, op: 'after', items: [...first.items.slice(1), left].filter((item) => item !== end) }, ...chunks.slice(1)];
}

/** "Six members have given notice: Niger, ... and, last, Nauru": the list is who is counted, if it is as long as was said. */
function listed(chunks: readonly Chunk[]): Chunk[] {
  for (let at = 0; at < chunks.length - 1; at += 1) {
    const chunk = chunks[at] as Chunk;
    const { items } = chunk;
    const numbers = items.filter((item) => item.c === 'N');
    const [number] = numbers;
    if (numbers.length !== 1 || number?.n === undefined || number.n < 1 || number.n > 20 || chunk.lead !== null) continue;
    if (items.some((item) => item.c === 'S' || item.c === 'A') || !items.some((item) => HEADS.has(item.c) && item.c !== 'party')) {
      const former = items.some((item) => item.c === 'nolonger') && items.some((item) => item.c === 'party');
      const counted = items.some((item) => item.c === 'G' || item.c === 'only') && items.some((item) => item.c === 'be');
      if (!former && !counted) continue;
      if (former) {
        const rest = chunks.slice(at + 1).flatMap((next) => next.items);
        const name = rest.find((item) => item.c === 'S');
        const count = rest.filter((item) => item.c === 'S').flatMap((item) => item.token?.states ?? []).length;
        if (
          name === undefined ||
          count !== number.n ||
          rest.filter((item) => item.c === 'S').length > 1 ||
          !rest.every((item) => NAMING.has(item.c))
        )
          continue;
        const is: Timed = { ...name, c: 'be', lo: 'are', text: 'are' };
        const only: Timed = { ...number, c: 'only', lo: 'only' };
        return [
          ...chunks.slice(0, at),
          { ...chunk, items: [name, is, only, ...items.filter((item) => item.c === 'nolonger' || item.c === 'party')] },
        ];
      }
    }
    const tail = chunks.slice(at + 1);
    if (
      !tail.every((next) => next.lead === null && next.items.every((item) => NAMING.has(item.c))) ||
      !tail.some((next) => next.items.some((item) => item.c === 'S'))
    )
      continue;
    const names = tail.flatMap((next) => next.items.filter((item) => item.c === 'S'));
    const states = names.flatMap((item) => item.token?.states ?? []);
    const days = tail.flatMap((next) => next.items.filter((item) => item.c === 'T'));
    if (states.length !== number.n || days.length > 0) continue;
    const [name] = names as [Timed];
    const token = { ...(name.token as Token), states };
    const subject: Timed = { ...name, token, start: name.start, end: (names.at(-1) as Timed).end };
    const group = items.find((item) => item.c === 'G');
    if (group !== undefined && !items.some((item) => item.c === 'only')) {
      const members = membersOf(group.of ?? null).members;
      if (members === null || !states.every(({ state }) => members.includes(state))) return [...chunks];
      const told = items.filter((item) => item !== number && item !== group);
      return [...chunks.slice(0, at + 1), { op: 'and', lead: null, items: [subject, ...told] }];
    }
    const place = items.indexOf(number);
    const kept = items.filter(
      (item, index) => item !== number && !(Math.abs(index - place) === 1 && ['party', 'country', 'signatory', '.'].includes(item.c)),
    );
    return [...chunks.slice(0, at), { ...chunk, items: [subject, ...(items.some((item) => item.c === 'only') ? items : kept)] }];
  }
  return [...chunks];
}

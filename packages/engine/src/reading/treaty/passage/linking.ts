import { treatyLexicon } from '../../generated/treaty.ts';
import { type Chunk, HEADS, has, hasOnly } from '../chunks.ts';
import type { Timed } from '../times.ts';
import { NOUNS } from './nouns.ts';
import type { Passage } from './passage.ts';

/** A day or a length of time that stands between commas belongs to the clause before, or to the one behind where it comes first. */
export function gathered(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  let waiting: readonly Timed[] = [];
  for (const chunk of chunks) {
    const before = out[out.length - 1];
    if (
      before !== undefined &&
      chunk.op === 'before' &&
      chunk.lead === null &&
      has(chunk, 'deadline') &&
      has(chunk, 'T') &&
      hasOnly(chunk, 'deadline', 'T', '.')
    ) {
      out[out.length - 1] = { ...before, items: [...before.items, ...chunk.items.filter((item) => item.c === 'T')] };
      continue;
    }
    const bare =
      chunk.lead === null &&
      (chunk.op === ',' || chunk.op === null) &&
      has(chunk, 'T', 'U') &&
      hasOnly(chunk, 'T', '.', 'U', 'immediate', 'exactly', 'and');
    const participle =
      chunk.op === ',' &&
      chunk.lead === null &&
      has(chunk, 'T') &&
      /^(?:lodged|deposited|dated|filed|submitted|handed|sent|received|made|signed|delivered|given|taken|agreed|adopted|decided|voted|approved|notified|announced)$/.test(
        chunk.items.find((item) => item.c !== '.')?.lo.split(' ')[0] ?? '',
      ) &&
      hasOnly(
        chunk,
        'T',
        '.',
        'deposit',
        'give',
        'reach',
        'un',
        'depositary',
        'registrar',
        'come',
        'bring',
        'assembly',
        'decide',
        'vote',
        'adopt',
        'notify',
        'announce',
      );
    if (participle && before?.items.some((item) => NOUNS.has(item.c))) {
      out[out.length - 1] = { ...before, items: [...before.items, ...chunk.items] };
      continue;
    }
    const home = bare ? out.findLastIndex((earlier) => earlier.items.some((item) => HEADS.has(item.c) || item.c === 'founding')) : -1;
    const owner = out[home];
    if (bare && owner !== undefined && (home === out.length - 1 || !out.slice(home + 1).some((later) => has(later, 'S')))) {
      out[home] = { ...owner, items: [...owner.items, ...chunk.items] };
      continue;
    }
    if (bare) {
      waiting = [...waiting, ...chunk.items];
      continue;
    }
    out.push(waiting.length === 0 ? chunk : { ...chunk, op: chunk.op === ',' ? null : chunk.op, items: [...waiting, ...chunk.items] });
    waiting = [];
  }
  if (waiting.length > 0) out.push({ op: ',', lead: null, items: waiting });
  return out;
}

/** "is the only country | that is a party", "belongs to the States | that never signed": one statement in two clauses. */
function linked(chunk: Chunk, next: Chunk | undefined): Chunk | null {
  if (next?.op !== 'rel' || next.lead !== null) return null;
  const { items } = chunk;
  if (items.some((item) => item.c === 'N') && items.every((item) => item.c === 'N' || item.c === '.') && items.at(-1)?.lo === 'of')
    return { ...chunk, items: [...items, ...next.items.filter((item) => item.c !== 'rel')] };
  if (items[0]?.lo === 'among' || items[0]?.lo === 'of') return null;
  const heads = items.some((item) => HEADS.has(item.c) && !['belong', 'party'].includes(item.c));
  if (heads) return null;
  // "are the three countries that have": those and no others.
  const size = items.find((item) => item.c === 'N');
  const named = items.flatMap((item) => (item.c === 'S' ? [...(item.token?.states ?? [])] : [])).length;
  if (
    size?.n !== undefined &&
    size.n === named &&
    items.some((item) => item.c === 'be') &&
    items.some((item) => item.c === 'country') &&
    items[items.indexOf(size) - 1]?.lo === 'the'
  )
    return {
      ...chunk,
      items: [
        ...items.filter((item) => item !== size && item.c !== 'be').map((item) => item),
        { ...size, c: 'only', lo: 'only' },
        ...next.items.filter((item) => item.c !== 'rel'),
      ],
    };
  const set =
    items.some((item) => ['only', 'first', 'last', 'O', 'nobody', 'all', 'most', 'belong'].includes(item.c)) ||
    items.some((item) => item.lo === 'one');
  const noun = items.some((item) => ['country', 'G', 'party', 'nobody'].includes(item.c) || item.lo === 'one' || item.lo === 'ones');
  if (!set || !noun) return null;
  const drop = items.some((item) => ['only', 'first', 'last', 'O', 'nobody', 'all', 'most'].includes(item.c))
    ? []
    : ['belong', 'be', 'country', 'party', 'N', ...(inGroup(items) ? ['G'] : [])];
  return {
    ...chunk,
    items: [...items.filter((item) => !drop.includes(item.c) && item.lo !== 'one'), ...next.items.filter((item) => item.c !== 'rel')],
  };
}

/** Whether the State named is of the set it is said to be one of. */
export function inGroup(items: readonly Timed[]): boolean {
  const group = items.find((item) => item.c === 'G');
  const states = items.find((item) => item.c === 'S')?.token?.states ?? [];
  const members = group === undefined ? undefined : treatyLexicon.groups[Number(group.of)]?.states;
  return members !== undefined && states.length > 0 && states.every((mention) => members.includes(mention.state));
}

export function joinRelative(passage: Passage): boolean {
  const link = linked(passage.chunk, passage.next);
  if (link === null) return false;
  passage.at += 1;
  passage.chunk = link;
  return false;
}

import type { StateMention } from '../token.ts';
import type { Timed } from './times.ts';

/** A clause or an aside: what joins it to the one before, and its items. */
export interface Chunk {
  /** `null` for the first; else the joining concept: "and", "rel", "before", ",", ";". */
  readonly op: string | null;
  /** A length of time in front of "before" or "after". */
  readonly lead: Timed | null;
  readonly items: readonly Timed[];
  /** Joined by "or". */
  readonly or?: boolean;
}

export function has(chunk: Chunk | undefined, ...concepts: readonly string[]): boolean {
  return chunk?.items.some((item) => concepts.includes(item.c)) ?? false;
}

export function hasOnly(chunk: Chunk, ...concepts: readonly string[]): boolean {
  return chunk.items.every((item) => concepts.includes(item.c));
}

export function itemOf(chunk: Chunk | undefined, concept: string): Timed | undefined {
  return chunk?.items.find((item) => item.c === concept);
}

/** The States a clause names. */
export function statesIn(chunk: Chunk): StateMention[] {
  return chunk.items.flatMap((item) => (item.c === 'S' ? [...(item.token?.states ?? [])] : []));
}

/** Concepts that can be what a clause is about. */
export const HEADS: ReadonlySet<string> = new Set([
  ...[
    'sign',
    'signature',
    'signatory',
    'nonsignatory',
    'ratify',
    'ratification',
    'accede',
    'accession',
    'join',
    'admit',
    'party',
    'nonparty',
  ],
  ...[
    'membership',
    'within',
    'belong',
    'bound',
    'outside',
    'force',
    'withdraw',
    'withdrawal',
    'leave',
    'notify',
    'notice',
    'revoke',
    'reversal',
  ],
  ...[
    'jurisdiction',
    'declaration',
    'optout',
    'amendment',
    'aggression',
    'instrument',
    'reservation',
    'adopt',
    'activate',
    'deletion',
    'X',
  ],
  ...['starvation', 'lasers', 'biological', 'fragments', 'poison', 'article8', 'accept', 'deposit', 'reach'],
]);

export function hasHead(chunk: Chunk): boolean {
  return chunk.items.some((item) => HEADS.has(item.c));
}

/** Verbs of what States do under the treaty, and those that help them. */
export const VERBAL: readonly string[] = [
  ...[
    'sign',
    'ratify',
    'accede',
    'join',
    'force',
    'withdraw',
    'leave',
    'notify',
    'revoke',
    'accept',
    'optout',
    'adopt',
    'activate',
    'deposit',
    'reach',
    'be',
    'have',
    'become',
  ],
  ...['belong', 'remain', 'cease', 'announce', 'decide', 'vote', 'intend', 'begin', 'come', 'do', 'give', 'bound', 'will'],
];

const FINITE: ReadonlySet<string> = new Set([...VERBAL, 'admit', 'count', 'bring', 'nofurther']);

const SUBORDINATE: ReadonlySet<string> = new Set(['because', 'though', 'when', 'if', 'before', 'after', 'until', 'since']);

const TELLING: ReadonlySet<string> = new Set([
  'notify',
  'announce',
  'say',
  'un',
  'depositary',
  'registrar',
  'T',
  'court',
  'decide',
  'intend',
  'notice',
  'assembly',
]);

export function chunksOf(items: readonly Timed[]): Chunk[] {
  const out: Chunk[] = [];
  let op: string | null = null;
  let lead: Timed | null = null;
  let or = false;
  let current: Timed[] = [];
  const close = (next: string | null, nextLead: Timed | null = null) => {
    if (current.length > 0 || op === ';') out.push({ op, lead, items: current, ...(or ? { or } : {}) });
    or = false;
    op = current.length > 0 || op === null ? next : next === ',' ? op : next;
    lead = nextLead;
    current = [];
  };
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Timed;
    const { c } = item;
    if (c === ';' || c === ':') {
      close(';');
      continue;
    }
    if (c === ',') {
      close(',');
      continue;
    }
    if (c === 'rel') {
      const last = current[current.length - 1];
      const said = current.findLast((entry) => entry.c !== '.');
      const telling = item.lo === 'that' && said !== undefined && TELLING.has(said.c);
      const demonstrative =
        item.lo === 'that' && (last === undefined || /^(?:of|in|on|at|by|and|from|with|for)$/.test(last.lo)) && current.length > 0;
      if (!telling && !demonstrative) {
        close('rel');
        continue;
      }
      current.push(item);
      continue;
    }
    // "the largest group of the Court with 34 of its 124 members".
    if (item.lo === 'with' && items[at + 1]?.c === 'N' && current.some((entry) => entry.c === 'largest')) {
      close(',');
      current.push(item);
      continue;
    }
    if (isZeroRelative(items, at)) close('rel');
    if (c === 'U' && item.adverb !== true && (item.dir === 'before' || item.dir === 'after') && goesOn(items, at + 1)) {
      close(item.dir === 'before' ? 'lead-before' : 'lead-after', item);
      continue;
    }
    if (
      SUBORDINATE.has(c) &&
      !(
        c === 'when' &&
        item.lo === 'as' &&
        (!clauseAhead(items, at + 1) ||
          ['party', 'nonparty', 'signatory'].includes(items.slice(at + 1).find((next) => next.c !== '.')?.c ?? '') ||
          ['count', 'join', 'remain'].includes(items[at - 1]?.c ?? '') ||
          current[0]?.lo === 'leaving')
      ) &&
      (clauseAhead(items, at + 1) || c === 'because' || c === 'if' || (c === 'after' && strangeClause(items, at + 1)))
    ) {
      close(c);
      continue;
    }
    // "When delegates met in June 2010 the Court had 111 parties": the day ends the clause in front.
    if (
      current.length > 1 &&
      (current[0]?.c === 'when' || op === 'when') &&
      current.at(-1)?.c === 'T' &&
      !current.some((entry) => entry.c === 'S') &&
      ((item.lo === 'the' && ['court', 'statute', 'country', 'G'].includes(items[at + 1]?.c ?? '')) ||
        c === 'S' ||
        c === 'N' ||
        c === 'G') &&
      items.slice(at + 1).some((entry) => FINITE.has(entry.c))
    )
      close(',');
    if (
      (c === 'and' ||
        (c === 'though' && item.lo === 'but') ||
        (c === 'yet' && item.lo === 'yet' && items[at - 1]?.c !== 'neg' && items[at - 1]?.c !== 'have') ||
        (c === 'neg' && (item.lo === 'nor' || item.lo === 'without'))) &&
      splits(current, items, at)
    ) {
      close('and');
      if (item.lo === 'or') or = true;
      if (c === 'neg') current.push(item);
      continue;
    }
    current.push(item);
  }
  close(null);
  return out.filter((chunk) => chunk.items.length > 0 || chunk.lead !== null);
}

/** "a treaty it had signed", "the notice Pretoria had sent": a clause behind a noun without a pronoun to join it. */
function isZeroRelative(items: readonly Timed[], at: number): boolean {
  const item = items[at] as Timed;
  const before = items[at - 1];
  if (!(item.c === 'it' && /^(?:it|they|he|she)$/.test(item.lo)) && item.c !== 'S') return false;
  if (!['statute', 'court', 'notice', 'declaration', 'instrument'].includes(before?.c ?? '')) return false;
  let next = at + 1;
  while (['have', '.', 'do'].includes(items[next]?.c ?? '')) next += 1;
  return ['sign', 'ratify', 'join', 'leave', 'deposit', 'give', 'accede', 'adopt'].includes(items[next]?.c ?? '');
}

/** Whether what follows up to the next boundary names an event: "before it ratified", "after signing". */
function goesOn(items: readonly Timed[], from: number): boolean {
  for (let at = from; at < items.length; at += 1) {
    const { c } = items[at] as Timed;
    if (c === ',' || c === ';' || c === ':' || c === 'rel') return false;
    if (HEADS.has(c) || c === 'deadline' || c === 'have' || c === 'do' || c === 'give') return true;
    if (c === 'it' && [',', ';', ':', undefined].includes(items[at + 1]?.c)) return false;
    if (c === '?' || c === 'S' || c === 'it') return true;
  }
  return false;
}

/** "after its Prosecutor described Crimea as occupied": a clause whose verb nothing here knows. */
function strangeClause(items: readonly Timed[], from: number): boolean {
  for (let at = from; at < items.length && at < from + 6; at += 1) {
    const { c, lo } = items[at] as Timed;
    if ([',', ';', ':', 'T', 'U'].includes(c)) return false;
    if (c === '?' && /ed$/.test(lo) && at > from && at < items.length - 1) return true;
  }
  return false;
}

/** Whether a clause with a verb or an act follows. */
function clauseAhead(items: readonly Timed[], from: number): boolean {
  for (let at = from; at < items.length; at += 1) {
    const { c } = items[at] as Timed;
    if (c === ';' || c === ':') return false;
    if (c === ',' && at > from) return false;
    if (HEADS.has(c) || FINITE.has(c) || c === 'deadline') return true;
    if (c === 'T') return false;
  }
  return false;
}

const CRIMES: ReadonlySet<string> = new Set(['poison', 'lasers', 'biological', 'fragments', 'starvation', 'aggression', 'internal']);

/** "for the Maldives on 1 December 2011 and for Vanuatu two months later". */
function sameAgain(current: readonly Timed[], items: readonly Timed[], at: number): boolean {
  if (!current.some((item) => item.c === 'S') || !current.some((item) => item.c === 'T')) return false;
  const rest = items.slice(at + 1);
  const end = rest.findIndex((item) => [',', ';', ':', 'rel'].includes(item.c));
  const tail = end < 0 ? rest : rest.slice(0, end);
  return (
    tail.some((item) => item.c === 'S') &&
    tail.some((item) => item.c === 'T' || item.c === 'U') &&
    tail.every((item) => ['S', 'T', 'U', '.', 'A'].includes(item.c))
  );
}

/** "signed in 2000 and ratified in 2002": both sides tell something. */
function splits(current: readonly Timed[], items: readonly Timed[], at: number): boolean {
  // "the first of the Caribbean to ratify and the second in the world".
  if (
    current.some(({ c }) => c === 'first' || c === 'O' || c === 'last') &&
    items[at + 1]?.lo === 'the' &&
    ['O', 'first', 'last'].includes(items[at + 2]?.c ?? '') &&
    items.slice(at + 3, at + 8).some(({ c, lo }) => c === 'G' || lo === 'world' || c === 'country')
  )
    return true;
  const before = current.some(({ c }) => HEADS.has(c) || FINITE.has(c));
  if (!before) return false;
  // "are parties and should arrest him".
  if (items[at]?.c === 'and' && items.slice(at + 1).find((item) => item.c !== '.')?.c === 'might' && current.some(({ c }) => HEADS.has(c)))
    return true;
  // "acceded without ever signing": the negation is of the second act alone.
  if (items[at]?.lo === 'without') {
    const next = items.slice(at + 1).find((item) => item.c !== '.' && item.c !== 'it' && item.c !== 'never');
    if (
      next !== undefined &&
      ['signature', 'sign', 'ratification', 'ratify', 'accession', 'accede', 'join', 'withdraw', 'leave'].includes(next.c)
    )
      return true;
  }
  const [left, right] = [items[at - 1]?.c ?? '', items.slice(at + 1).find((item) => item.c !== '.')?.c ?? ''];
  if (CRIMES.has(left) && CRIMES.has(right)) return false;
  if (sameAgain(current, items, at)) return true;
  for (let next = at + 1; next < items.length; next += 1) {
    const { c } = items[next] as Timed;
    if (c === ';' || c === ':' || c === 'rel' || (c === ',' && next > at + 1)) return false;
    if (FINITE.has(c)) return true;
    if (c === 'party' || c === 'signatory' || c === 'nonparty')
      return current.some((item) => item.c === 'signatory' || item.c === 'party' || item.c === 'sign');
    if (/^(?:signature|ratification|accession|withdrawal|notice|instrument)$/.test(c)) {
      const rest = items.slice(next + 1, next + 14);
      return rest.some((item) => FINITE.has(item.c) || item.c === 'T');
    }
  }
  return false;
}

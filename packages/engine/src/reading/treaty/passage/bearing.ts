import type { Proposition } from '../../statement.ts';
import { type Chunk, has, hasHead } from '../chunks.ts';
import type { Passage } from './passage.ts';

/** Clauses whose own statement stands whatever is told of the time around them. */
const STANDING: ReadonlySet<string | null> = new Set([null, ',', ';', 'and', 'rel', 'though', 'because', 'since']);

const TIMING: ReadonlySet<string> = new Set(['before', 'until', 'when', 'if', 'lead-before', 'lead-after']);

/** Claims that hang on who else is counted. */
const OF_SETS: ReadonlySet<Proposition['kind']> = new Set([
  'party-set',
  'act-order',
  'count',
  'count-at',
  'withdrawal-count',
  'withdrawal-set',
  'withdrawal-rank',
  'party-rank',
  'outsiders',
  'share-of-members',
  'group-order',
]);

/** An act that was never done, or not on that day, was not done so at any time. */
const ACTS: ReadonlySet<Proposition['kind']> = new Set(['signature', 'ratification', 'joined', 'left']);

/** The claims that stand by themselves: nothing that was left unread in the sentence can turn them. */
export function standing({ chunks, claims, left }: Passage): readonly Proposition[] {
  return claims
    .filter((claim) => {
      const own = chunks[claim.at] as Chunk;
      if (left.size === 0) return claim.firm;
      if (!claim.firm || !claim.full || !STANDING.has(own.op) || own.lead !== null) return false;
      return ![...left].some((at) => at !== claim.at && bears(chunks[at] as Chunk, at < claim.at, own, claim.proposition));
    })
    .map((claim) => claim.proposition);
}

function isAct(claim: Proposition): boolean {
  if (claim.kind === 'membership') return claim.how === 'no-longer' || (claim.positive && claim.when?.as === 'since');
  if (claim.kind === 'withdrawal-effect' || claim.kind === 'in-force') return claim.when !== null;
  return ACTS.has(claim.kind) && 'positive' in claim && claim.positive;
}

function bears(left: Chunk, before: boolean, own: Chunk, claim: Proposition): boolean {
  const reason = own.op === 'because' || own.op === 'since';
  if (left.op === 'because') return false;
  if (has(left, 'except', 'unlike', 'if')) return true;
  if (before) {
    if (TIMING.has(left.op ?? '') || left.lead !== null || own.op === 'rel') return true;
    if (reason) return has(left, 'neg', 'never', 'nobody');
    if (left.op === ',' || left.op === 'rel') return has(left, 'might', 'neg') || OF_SETS.has(claim.kind);
    return has(left, 'might', 'neg', 'never', 'nobody', 'only', 'merely', 'outside', 'G', 'N', 'O', 'all', 'most', 'party', 'country');
  }
  if (left.lead !== null || TIMING.has(left.op ?? ''))
    return !isAct(claim) || (claim.kind === 'left' && left.op?.endsWith('before') === true);
  // "thirty States signed and never ratified": the number is of those who did both.
  if (OF_SETS.has(claim.kind) && ['and', 'rel', 'though'].includes(left.op ?? '') && !has(left, 'N', 'S', 'G', 'country', 'party'))
    return true;
  if (OF_SETS.has(claim.kind) && claim.kind !== 'count' && has(left, 'N', 'G', 'S', 'A', 'O')) return true;
  // "is a member, but of another court".
  return left.op === 'though' && !hasHead(left) && !has(left, 'be', 'have', 'do');
}

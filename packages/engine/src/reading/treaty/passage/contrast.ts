import type { Proposition } from '../../statement.ts';
import type { StateMention } from '../../token.ts';
import { type Chunk, hasHead, statesIn } from '../chunks.ts';
import type { Passage } from './passage.ts';

/** "unlike its neighbours Syria and Iraq". */
function contrastOf(chunk: Chunk): readonly StateMention[] | null {
  if (!['unlike', 'like'].includes(chunk.items[0]?.c ?? '') || hasHead(chunk)) return null;
  const states = statesIn(chunk);
  return states.length === 0 ? null : states;
}

/** "Like Russia, Israel signed": the same of those named. */
function same(propositions: readonly Proposition[], states: readonly StateMention[]): Proposition[] | null {
  const out = propositions.flatMap((part): Proposition[] =>
    'states' in part && 'positive' in part && !('when' in part && part.when !== undefined) ? [{ ...part, states } as Proposition] : [],
  );
  return out.length === propositions.length ? out : null;
}

function opposite(proposition: Proposition, states: readonly StateMention[]): Proposition | null {
  if (proposition.kind === 'membership' && proposition.positive) return { kind: 'membership', states, positive: false, how: 'is' };
  if (proposition.kind === 'interval' && proposition.first === 'in-force')
    return { kind: 'membership', states, positive: false, how: 'is' };
  if (proposition.kind === 'membership') return { kind: 'membership', states, positive: true, how: 'is' };
  if (proposition.kind === 'joined' && proposition.positive) return { kind: 'membership', states, positive: false, how: 'is' };
  if (proposition.kind === 'acceptance') return { kind: 'acceptance', states, positive: !proposition.positive };
  if (proposition.kind === 'signature') return { kind: 'signature', states, positive: !proposition.positive };
  if (proposition.kind === 'ratification')
    return { kind: 'ratification', states, positive: !proposition.positive, by: 'state', word: 'ratified' };
  return null;
}

/** "Palestine, not Israel, is a member". */
export function notThatOne(passage: Passage): boolean {
  const { chunk, context } = passage;
  const [denial, ...denied] = chunk.items.filter((item) => item.c !== '.');
  if (chunk.op !== ',' || denial?.lo !== 'not' || denied.length !== 1 || denied[0]?.c !== 'S') return false;
  if (context.topic === null || passage.next === undefined) return false;
  const states = denied[0].token?.states;
  passage.contrast = states === undefined ? null : { states, alike: false };
  return true;
}

export function unlikeOthers(passage: Passage): boolean {
  const { chunk, next } = passage;
  const against = contrastOf(chunk);
  if (against === null) return false;
  passage.contrast = { states: against, alike: chunk.items[0]?.c === 'like' };
  const before = passage.claims.at(-1)?.proposition;
  // "never signed, unlike its neighbours Georgia and Syria": behind what it is set against.
  if (before !== undefined && chunk.op !== null && (next === undefined || next.op === ';' || !hasHead(next)))
    passage.tell(...contrasted(passage, [before]));
  return true;
}

/** What is told of those whom a clause is set against, once. */
export function contrasted(passage: Passage, told: readonly Proposition[]): readonly Proposition[] {
  const { contrast } = passage;
  const [first] = told;
  if (contrast === null || first === undefined) return [];
  passage.contrast = null;
  const other = contrast.alike ? same(told, contrast.states) : opposite(first, contrast.states);
  if (other === null) passage.leaves();
  return other === null ? [] : [other].flat();
}

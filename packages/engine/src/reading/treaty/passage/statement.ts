import type { Proposition } from '../../statement.ts';
import { predOf } from '../acts/act-of-event.ts';
import { amendmentsOf } from '../amendments.ts';
import { type Chunk, has, itemOf } from '../chunks.ts';
import { Clause } from '../clause.ts';
import type { Context } from '../context.ts';
import { ratification } from '../propositions.ts';
import type { Told } from '../told.ts';
import { contrasted } from './contrast.ts';
import { comparisonsOf, intervalsOf } from './intervals.ts';
import { inCompany, MILD, strangersOf, underLeader } from './leftovers.ts';
import { furtherDenied } from './neither.ts';
import { turnedBack, withNoun } from './nouns.ts';
import type { Passage } from './passage.ts';
import { topicFrom } from './subject.ts';
import { tellings } from './tellings.ts';

const OF_DECLARATIONS: ReadonlySet<Proposition['kind']> = new Set(['acceptance', 'amendment', 'article-124', 'opt-out']);

/** Reads the clause as a statement. */
export function statement(passage: Passage): boolean {
  const { chunk, context } = passage;
  const read = readingOf(passage);
  const about = amendmentsOf(new Clause(chunk, context));
  if (about.length > 0) context.amendments = about;
  if (read === null) {
    if (!furtherDenied(chunk) || context.topic === null) return false;
    return passage.tell(ratification(context.topic, false));
  }
  record(passage, read.told, read.clause);
  remember(passage, read.told);
  return true;
}

function readingOf(passage: Passage): { readonly told: Told; readonly clause: Clause } | null {
  const { chunk, chunks, at, next, context } = passage;
  const turned = turnedBack(chunk, next);
  const before = chunks[at - 1];
  if (sharesAuxiliary(chunk, before)) {
    // "has not signed or ratified": neither. "has not signed and ratified": not both, or only the one.
    if (chunk.or === true) context.denied = !context.denied;
    else passage.leaves();
  }
  const modal = chunk.op === 'and' && context.modal && !has(chunk, 'S', 'have', 'be', 'T');
  context.modal = has(chunk, 'might') || modal;
  if (modal) return null;
  const read = tellings(turned ?? withNoun(chunk, context), context);
  if (read !== null || context.noun === null || (chunk.op !== 'rel' && has(chunk, 'S'))) return read;
  if (![',', 'and', 'rel', 'because'].includes(chunk.op ?? '')) return null;
  return tellings({ ...chunk, items: [context.noun, ...chunk.items] }, context);
}

/** "has not signed and/or ratified": the second verb stands under the denial of the first. */
function sharesAuxiliary(chunk: Chunk, before: Chunk | undefined): boolean {
  if (chunk.op !== 'and' || before === undefined || !has(before, 'neg', 'never') || has(before, 'reject')) return false;
  if (before.items.some((item) => /^(?:neither|nor|without|fail|refus|declin)/.test(item.lo))) return false;
  if (has(chunk, 'S', 'it', 'have', 'be', 'do', 'neg', 'never', 'T', 'U', 'still', 'will', 'remain')) return false;
  return chunk.or === true || has(before, 'have');
}

function record(passage: Passage, told: Told, clause: Clause): void {
  const { chunk, claims, context } = passage;
  const measured = intervalsOf(chunk, told, clause, context);
  const propositions = [...told.propositions, ...measured.propositions];
  underLeader(clause);
  inCompany(clause);
  propositions.push(...comparisonsOf(told, clause));
  const mild = clause.rest().every(({ item }) => MILD.has(item.c));
  const strangers = strangersOf(clause);
  const firm = mild && strangers <= 1;
  const allowed = propositions.every((part) => OF_DECLARATIONS.has(part.kind)) ? 1 : 0;
  if (!mild || strangers > allowed || measured.open) passage.leaves();
  const start = Math.min(...chunk.items.map((item) => item.start));
  const end = Math.max(...chunk.items.map((item) => item.end));
  for (const proposition of propositions) claims.push({ proposition, firm, start, end, at: passage.at, full: mild && strangers === 0 });
  // "Only one State, France": nothing but a set can say so.
  if (context.only && !told.propositions.some((part) => ['party-set', 'opt-out', 'amendment'].includes(part.kind))) passage.leaves();
  context.except = null;
  context.only = false;
  for (const proposition of contrasted(passage, told.propositions))
    claims.push({ proposition, firm, start, end, at: passage.at, full: mild && strangers === 0 });
  context.denied = false;
  if (told.succession === true) succeeded(passage, told);
}

/** A State that succeeded to the treaty need not have signed or ratified it. */
function succeeded({ claims }: Passage, told: Told): void {
  const own = new Set((told.who?.states ?? []).map((mention) => mention.state));
  for (let back = claims.length - 1; back >= 0; back -= 1) {
    const part = claims[back]?.proposition;
    if (
      part !== undefined &&
      (part.kind === 'signature' || part.kind === 'ratification') &&
      !part.positive &&
      part.states.every((mention) => own.has(mention.state))
    )
      claims.splice(back, 1);
  }
}

/** Of whom and what the clause spoke, for those behind it. */
function remember({ chunk, next, context }: Passage, told: Told): void {
  const noun = chunk.items.find((item) => item.c === 'notice' || item.c === 'withdrawal' || item.c === 'declaration');
  if (noun !== undefined) context.noun = noun;
  if (told.who !== null) context.topic = told.who.states;
  else topicFrom(chunk, context);
  if (told.event !== null) {
    context.event = told.event;
    context.actors = told.who?.states ?? context.topic;
  }
  if (told.propositions.some((part) => part.kind === 'article-124')) context.declared124 = true;
  const [first] = told.propositions;
  context.pred = predOf(first) ?? context.pred;
  context.group = itemOf(chunk, 'G') ?? context.group;
  const causing =
    next?.op === ',' && /^(?:leaving|bringing|taking|making|raising|cutting|lifting|reducing|pushing)\b/.test(next.items[0]?.lo ?? '');
  const opening = causing || chunk.op === 'after' || (chunk.op === null && /^(?:with|upon|on|by|through)$/.test(chunk.items[0]?.lo ?? ''));
  context.occasion = opening && told.event !== null && told.who !== null ? { states: told.who.states, event: told.event } : null;
  if (first === undefined) return;
  context.last = first;
  if ('when' in first && first.when !== undefined) context.day = first.when as Context['day'];
}

import type { Draft } from '../rules/pattern.ts';
import type { Proposition } from '../statement.ts';
import type { PersonMention, Sentence, Token } from '../token.ts';
import { isCourtSide, span, verbGroup } from './clause.ts';
import { dateFor } from './dates.ts';
import { isBreak } from './marks.ts';
import { personBefore, personsAfter } from './persons.ts';
import { verbOf } from './verbs.ts';

const CASE = /^(?:charges|case|cases|proceedings|prosecution|trial)$/;
const ENDING = new Set(['revoke', 'close', 'withdraw', 'overturn', 'leave', 'reject']);
const FALLEN = /^(?:collapsed|collapse|dropped|vacated|unravelled|terminated|dismissed|abandoned|discontinued|withdrawn)$/;
const PRISON = /^(?:prison|jail|imprisonment|behind|sentence|sentenced|term|custody|bars)$/;

/** Cases dropped or ended, and terms of imprisonment. */
export function proceedings(sentence: Sentence, taken: ReadonlySet<number>): readonly Draft[] {
  const { tokens } = sentence;
  if (!tokens.some((token) => token.kind === 'person')) return [];
  const out: Draft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken.has(at)) continue;
    const made = confirmed(tokens, at) ?? dropped(tokens, at) ?? term(tokens, at);
    if (made !== null) out.push(made);
  }
  return out;
}

/** "dropped their case against Kenyatta", "the charges against Ruto collapsed", "Mokom's case was closed". */
function dropped(tokens: readonly Token[], at: number): Draft | null {
  if (!CASE.test(tokens[at]?.c ?? '')) return null;
  let verb = -1;
  for (let place = Math.max(0, at - 6); place < Math.min(tokens.length, at + 14); place += 1) {
    const found = verbOf(tokens[place]);
    if ((found !== null && ENDING.has(found.does)) || FALLEN.test(tokens[place]?.c ?? '')) {
      verb = place;
      if (place > at) break;
    }
    if (place > at && isBreak(tokens[place]?.c ?? '')) break;
  }
  if (verb < 0) return null;
  const who = owners(tokens, at);
  if (who === null) return null;
  const group = verbGroup(tokens, verb);
  if (group.negative || group.supposed || group.future) return null;
  const held = dateFor(tokens, { at: verb, end: Math.max(at, verb, ...who.used), subject: Math.min(at, verb, ...who.used), first: true });
  const proposition: Proposition = {
    kind: 'person',
    persons: who.persons,
    act: 'charges-dropped',
    positive: true,
    ...(held === null ? {} : { when: held.when }),
  };
  const agents = span(Math.max(0, group.from - 5), group.from).filter((place) => isCourtSide(tokens[place]));
  return {
    proposition,
    tokens: [
      ...new Set([
        ...who.used,
        at,
        ...group.used,
        ...agents,
        ...span(Math.min(at, verb), Math.max(at, verb)).filter((place) => tokens[place]?.c === 'it'),
        ...(held?.used ?? []),
      ]),
    ],
    hypothetical: false,
  };
}

function owners(
  tokens: readonly Token[],
  at: number,
): { readonly persons: readonly PersonMention[]; readonly used: readonly number[] } | null {
  for (let next = at + 1; next <= at + 5; next += 1) {
    if (/^(?:against|of|for)$/.test(tokens[next]?.c ?? '')) {
      const who = personsAfter(tokens, next, 8);
      return who === null ? null : { persons: who.persons, used: span(next, who.to) };
    }
  }
  for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1)
    if (tokens[before]?.kind === 'person' && tokens[before + 1]?.c === "'s")
      return { persons: tokens[before]?.persons ?? [], used: [before, before + 1] };
  return null;
}

/** "was given nine years", "received a 14-year jail term", "serving 30 years". */
function term(tokens: readonly Token[], at: number): Draft | null {
  const life = tokens[at]?.c === 'life';
  const years =
    tokens[at]?.kind === 'number' && tokens[at + 1]?.c === 'years'
      ? (tokens[at]?.number ?? null)
      : tokens[at]?.kind === 'number' && tokens[at + 1]?.c === 'year'
        ? (tokens[at]?.number ?? null)
        : null;
  if (!life && years === null) return null;
  const before = tokens.slice(Math.max(0, at - 7), at);
  const after = tokens.slice(at, at + 5);
  const verbs = before.flatMap((token, index) => {
    const verb = verbOf(token);
    return verb === null ? [] : [{ does: verb.does, place: Math.max(0, at - 7) + index }];
  });
  const giving = verbs.findLast((verb) => /^(?:sentence|grant|send|receive|issue)$/.test(verb.does));
  const prison =
    [...before, ...after].some((token) => PRISON.test(token.c)) ||
    /prison|jail|imprison|sentence|behind bars/i.test(`${tokens[at]?.text ?? ''} ${tokens[at + 1]?.text ?? ''}`);
  if (giving === undefined || (giving.does !== 'sentence' && !prison && tokens[at + 1]?.c === 'year')) return null;
  if (/^(?:ago|later|old|after|before|earlier|since)$/.test(tokens[at + 2]?.c ?? '')) return null;
  const group = verbGroup(tokens, giving.place);
  if (group.supposed || group.negative || group.future) return null;
  const who =
    group.passive || giving.does === 'receive'
      ? personBefore(tokens, group.from)
      : courtBefore(tokens, group.from)
        ? personsAfter(tokens, giving.place, 8)
        : personBefore(tokens, group.from);
  if (who === null) return null;
  // "15 and 12 years": one term for each.
  if (tokens[at - 1]?.c === 'and' && tokens[at - 2]?.kind === 'number') return null;
  const held = dateFor(tokens, { at, end: life ? at : at + 1, subject: Math.min(who.from, at), first: true });
  return {
    proposition: {
      kind: 'sentence',
      persons: who.persons,
      months: years === null ? 'life' : years * 12,
      ...(held === null ? {} : { when: held.when }),
    },
    tokens: [
      ...new Set([
        ...who.used,
        ...group.used,
        ...span(giving.place, life ? at : at + 1).filter((place) => tokens[place]?.kind !== 'date'),
        ...span(at, Math.min(tokens.length - 1, at + 4)).filter((place) => PRISON.test(tokens[place]?.c ?? '')),
        ...(held?.used ?? []),
      ]),
    ],
    hypothetical: false,
  };
}

function courtBefore(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(Math.max(0, from - 6), from).some(isCourtSide);
}

/** "Kony's charges were confirmed in his absence", "judges confirmed the charges against Ongwen". */
function confirmed(tokens: readonly Token[], at: number): Draft | null {
  if (tokens[at]?.c !== 'charges') return null;
  const verb = span(Math.max(0, at - 5), Math.min(tokens.length - 1, at + 9)).find((place) => verbOf(tokens[place])?.does === 'confirm');
  if (verb === undefined) return null;
  const who = owners(tokens, at);
  if (who === null) return null;
  const group = verbGroup(tokens, verb);
  if (group.supposed || group.future) return null;
  const held = dateFor(tokens, { at: verb, end: Math.max(at, verb, ...who.used), subject: Math.min(at, verb, ...who.used), first: true });
  const agents = span(Math.max(0, group.from - 5), group.from).filter((place) => isCourtSide(tokens[place]));
  return {
    proposition: {
      kind: 'person',
      persons: who.persons,
      act: 'charges-confirmed',
      positive: !group.negative,
      ...(held === null ? {} : { when: held.when }),
    },
    tokens: [...new Set([...who.used, at, ...group.used, ...agents, ...(held?.used ?? [])])],
    hypothetical: false,
  };
}

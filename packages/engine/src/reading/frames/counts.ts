import { exactness } from '../rules/counts.ts';
import type { Draft } from '../rules/pattern.ts';
import type { CountOf } from '../statement.ts';
import type { Sentence, StateMention, Token } from '../token.ts';
import { isCourtSide, span } from './clause.ts';
import { dateFor } from './dates.ts';
import { isBreak, NEGATIVE } from './marks.ts';
import { objectOf } from './object.ts';
import { verbOf } from './verbs.ts';

const BOUND = /^(?:more|over|fewer|under|about|some|at_least|around|nearly|almost|roughly)$/;

/** How many States are Parties, signed or ratified, and how many persons the Court has sentenced or convicted. */
export function counts(
  sentence: Sentence,
  taken: ReadonlySet<number>,
  _carried: readonly StateMention[] | null,
  elliptic: boolean,
): readonly Draft[] {
  const { tokens } = sentence;
  const out: Draft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (taken.has(at) || token?.kind !== 'number' || token.number === undefined || !Number.isInteger(token.number)) continue;
    const made = ofStates(tokens, at, token.number, elliptic) ?? ofGroup(tokens, at, token.number);
    if (made !== null) out.push(made);
  }
  return out;
}

function ofStates(tokens: readonly Token[], at: number, count: number, elliptic: boolean): Draft | null {
  if (count === 1) return null;
  let noun = at + 1;
  let group: string | null = null;
  while (noun <= at + 4) {
    const token = tokens[noun];
    if (token === undefined || isBreak(token.c) || token.c === ',') return null;
    if (token.c === 'COUNTRY' || token.c === 'PARTY' || token.c === 'SIGNATORY' || token.c === 'signature' || token.c === 'ratification')
      break;
    if (token.kind === 'group') group = token.group ?? null;
    else if (token.kind === 'adjective' || verbOf(token) !== null || token.kind === 'number') return null;
    noun += 1;
  }
  const head = tokens[noun];
  if (head === undefined || noun > at + 4) return null;
  const used = [...span(at, noun)];
  let of: CountOf | null =
    head.c === 'PARTY'
      ? 'parties'
      : head.c === 'SIGNATORY' || head.c === 'signature'
        ? 'signatories'
        : head.c === 'ratification'
          ? 'ratifications'
          : null;
  const linked =
    tokens.some((token) => isCourtSide(token) || token.c === 'STATUTE' || token.c === 'treaty' || token.c === 'ASP') || elliptic;
  if (!linked) return null;
  let end = noun;
  if (of === null) {
    for (let next = noun + 1; next < tokens.length && next <= noun + 9; next += 1) {
      const token = tokens[next];
      if (token === undefined || isBreak(token.c) || token.c === 'but') break;
      if (NEGATIVE.has(token.c)) return null;
      if (token.c === 'PARTY' || (/^(?:in|within|inside)$/.test(token.c) && tokens[next + 1]?.c === 'COURT')) of = 'parties';
      const verb = verbOf(token);
      if (verb !== null) {
        if (tokens[next + 1]?.c === 'together') return null;
        if (/^(?:join|ratify|accede|sign)$/.test(verb.does) && objectOf(tokens, next, elliptic) === null) return null;
        if (verb.does === 'join') of = 'parties';
        else if (verb.does === 'ratify' || verb.does === 'accede') of = 'ratifications';
        else if (verb.does === 'sign') of = 'signatories';
        else if (verb.does === 'accept')
          of = tokens.slice(next, next + 6).some((word) => /^(?:jurisdiction|authority)$/.test(word.c)) ? 'parties' : null;
        else return null;
      }
      if (of !== null) {
        end = next;
        break;
      }
      if (token.kind === 'state' || token.kind === 'person') return null;
    }
  }
  if (
    of === null &&
    head.c === 'COUNTRY' &&
    tokens.some((token) => /^(?:arrest|arrested|obliged|WARRANT)$/.test(token.c)) &&
    tokens.slice(noun + 1, noun + 7).every((token) => token.kind !== 'state')
  )
    of = 'parties';
  if (of === null) return null;
  // "five permanent members of the Security Council", "members of the alliance".
  if (tokens.slice(at, noun).some((token) => token.c === 'permanent') || !boundToCourt(tokens, noun)) return null;
  if (tokens.slice(Math.max(0, at - 3), at).some((token) => NEGATIVE.has(token.c))) return null;
  // "39 member states referred", "the first 60 ratifications", "12 of the 124 members".
  const behind = tokens[end + 1];
  const verb = verbOf(behind) ?? verbOf(tokens[end + 2]);
  if (verb !== null && !/^(?:ratify|sign|join|accede)$/.test(verb.does) && head.c !== 'COUNTRY') return null;
  if (tokens[noun + 1]?.c === 'not' || tokens[at - 1]?.c === 'first' || (tokens[at - 1]?.c === 'of' && tokens[at - 2]?.kind === 'number'))
    return null;
  if (of === 'ratifications' && head.c === 'ratification') return null;
  for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1) {
    const c = tokens[before]?.c ?? '';
    if (
      BOUND.test(c) ||
      /^(?:total|of|all|with|it|has|is|the|now|currently|there|counts|'s|comprises|includes|only|number)$/.test(c) ||
      isCourtSide(tokens[before])
    )
      used.push(before);
    else break;
  }
  const bound = tokens.slice(Math.max(0, at - 2), at).find((token) => BOUND.test(token.c))?.c;
  for (let next = noun + 1; next <= Math.min(tokens.length - 1, end + 6); next += 1)
    if (
      /^(?:has|is|that|which|to|of|COURT|STATUTE|treaty|court|it|jurisdiction|authority|accepted|accept)$/.test(tokens[next]?.c ?? '') ||
      next <= end
    )
      used.push(next);
  if (isBackground(tokens, at)) return null;
  const held = dateFor(tokens, { at, end, subject: Math.min(...used), first: true });
  return {
    proposition: { kind: 'count', of, count, exactness: exactness(bound), group, ...(held === null ? {} : { when: held.when }) },
    tokens: [...new Set([...used, ...(held?.used ?? [])])],
    hypothetical: false,
  };
}

function boundToCourt(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1];
  if (next?.c !== 'of' && next?.c !== 'to') return true;
  const held = tokens[noun + 2];
  return held !== undefined && (isCourtSide(held) || /^(?:STATUTE|treaty|it|ASP|organisation|organization|body)$/.test(held.c));
}

/** "Of the 123 members, 33 are African". */
function ofGroup(tokens: readonly Token[], at: number, count: number): Draft | null {
  const group = span(at + 1, at + 4).find((place) => tokens[place]?.kind === 'group');
  if (group === undefined || !tokens.slice(at + 1, group).every((token) => /^(?:is|from|in|of|it|them|COUNTRY)$/.test(token.c)))
    return null;
  if (!tokens.slice(0, at).some((token) => token.c === 'PARTY')) return null;
  const name = tokens[group]?.group ?? null;
  return {
    proposition: { kind: 'count', of: 'parties', count, exactness: 'exact', group: name },
    tokens: span(at, group),
    hypothetical: false,
  };
}

/** "after sixty States had ratified": a number of its own time, not of the day of the text. */
function isBackground(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'mark') return false;
    if (/^(?:after|once|when|until|before|upon|following|requires?|needs?|needed|required)$/.test(token.c))
      return token.c !== 'before' || tokens[before + 1]?.kind !== 'date';
  }
  return false;
}

import type { Draft } from '../rules/pattern.ts';
import type { PersonAct, Proposition, When } from '../statement.ts';
import type { PersonMention, Sentence, StateMention, Token } from '../token.ts';
import { isCourtSide, span, type VerbGroup, verbGroup } from './clause.ts';
import { dateFor } from './dates.ts';
import { isBreak, NEGATIVE } from './marks.ts';
import { verbOf } from './verbs.ts';

const VERBS: Readonly<Record<string, PersonAct>> = {
  convict: 'convicted',
  acquit: 'acquitted',
  charge: 'charged',
  arrest: 'arrested',
  surrender: 'custody',
  release: 'released',
};
const NOUNS: Readonly<Record<string, PersonAct>> = { conviction: 'convicted', acquittal: 'acquitted' };

interface Patients {
  readonly persons: readonly PersonMention[];
  /** First and last token of the names. */
  readonly from: number;
  readonly to: number;
  readonly used: readonly number[];
}

/** What happened to persons before the Court: convicted, acquitted, charged, arrested, handed over, freed. */
export function personActs(
  sentence: Sentence,
  taken: ReadonlySet<number>,
  _carried: readonly StateMention[] | null,
  elliptic: boolean,
): readonly Draft[] {
  const { tokens } = sentence;
  if (!tokens.some((token) => token.kind === 'person')) return [];
  const out: Draft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken.has(at)) continue;
    const token = tokens[at];
    const noun = token === undefined ? undefined : NOUNS[token.c];
    if (noun !== undefined) {
      const made = nominal(tokens, at, noun);
      if (made !== null) out.push(made);
      continue;
    }
    const verb = verbOf(token);
    const act = verb === null ? undefined : VERBS[verb.does];
    if (verb === null || act === undefined) continue;
    const made = verbal(tokens, at, act, elliptic);
    if (made !== null) out.push(made);
  }
  return out;
}

function verbal(tokens: readonly Token[], at: number, act: PersonAct, elliptic: boolean): Draft | null {
  const group = verbGroup(tokens, at);
  const who = patientsOf(tokens, at, group);
  if (who === null) return null;
  // "handed over to the Court", "arrested on an ICC warrant": else the State acted for itself.
  const byCourt = tokens.some(isCourtSide);
  if (act === 'custody' && !behind(tokens, at, 8).some(isCourtSide)) return null;
  if (act === 'released' && !byCourt) return null;
  if (act === 'charged' && !byCourt && !elliptic) return null;
  if (act === 'arrested' && verbOf(tokens[at])?.form !== 'past') return null;
  const held = dateFor(tokens, { at, end: Math.max(at, who.to > at ? who.to : at), subject: Math.min(who.from, at), first: true });
  const when: { readonly when?: When } = held === null ? {} : { when: held.when };
  const to = act === 'custody' ? at + 1 + behind(tokens, at, 8).findIndex(isCourtSide) : at;
  return {
    proposition: {
      kind: 'person',
      persons: who.persons,
      act,
      positive: !group.negative,
      ...(tokens.slice(group.from, at).some((token) => token.c === 'still' || /^remain/i.test(token.text)) ? { still: true } : {}),
      ...when,
    },
    tokens: [...new Set([...who.used, ...group.used, ...span(at, to), ...(held?.used ?? [])])],
    hypothetical: group.supposed || group.future,
  };
}

function behind(tokens: readonly Token[], at: number, reach: number): readonly Token[] {
  return tokens.slice(at + 1, at + 1 + reach);
}

/** Whom a verb befalls: behind it where the Court acts, before it in the passive and in headlines. */
export function patientsOf(tokens: readonly Token[], at: number, group: VerbGroup): Patients | null {
  if (!group.passive && actsBefore(tokens, group.from)) return personsAfter(tokens, at);
  return personBefore(tokens, group.from) ?? (group.passive ? null : personsAfter(tokens, at));
}

/** The Court, the Prosecutor or judges stand before the verb group as those who act. */
function actsBefore(tokens: readonly Token[], from: number): boolean {
  for (let before = from - 1; before >= 0 && before >= from - 8; before -= 1) {
    const token = tokens[before];
    if (token === undefined || isBreak(token.c)) return false;
    if (isCourtSide(token)) return true;
    if (token.kind === 'person' && !/^(?:in|of|at)$/.test(tokens[before - 1]?.c ?? '')) return false;
  }
  return false;
}

/** The persons named behind `at`, up to the next verb or the end of the clause. */
export function personsAfter(tokens: readonly Token[], at: number, reach = 14): Patients | null {
  const persons: PersonMention[] = [];
  let from = -1;
  let to = -1;
  for (let next = at + 1; next < tokens.length && next <= (to < 0 ? at : to) + reach; next += 1) {
    const token = tokens[next];
    if (token === undefined || isBreak(token.c)) break;
    if (token.kind === 'person') {
      if (to >= 0 && !listed(tokens, to, next)) break;
      persons.push(...(token.persons ?? []));
      if (from < 0) from = next;
      to = next;
      continue;
    }
    if (verbOf(token) !== null || token.c === 'is' || token.c === 'has' || token.c === 'but') break;
    if (
      to >= 0 &&
      (token.kind === 'date' || /^(?:who|which|whose|in|on|over|after|while|for)$/i.test(token.text)) &&
      !continues(tokens, next)
    )
      break;
    if (to < 0 && isStranger(tokens, next)) return null;
  }
  if (persons.length === 0) return null;
  if (strangerBehind(tokens, to)) return null;
  return { persons, from, to, used: span(at + 1, to) };
}

/** Between two names of one list: a comma, "and", and the words of a title. */
function listed(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from + 1, to);
  return between[0]?.c === ',' || between[0]?.c === 'and' || between[0]?.c === 'for' || between[0]?.c === 'against';
}

function continues(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.c === 'for' && tokens[at + 1]?.kind === 'person';
}

/** A name the lexicon does not know: the sentence is about somebody else too. */
function isStranger(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    !token.known &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    next !== undefined &&
    next.kind === 'word' &&
    !next.known &&
    /^\p{Lu}\p{Ll}+$/u.test(next.text)
  );
}

function strangerBehind(tokens: readonly Token[], to: number): boolean {
  const and = tokens[to + 1]?.c === ',' && tokens[to + 2]?.c === 'and' ? to + 2 : to + 1;
  return tokens[and]?.c === 'and' && isStranger(tokens, and + 1);
}

/** The person nearest before `from` that no other verb or preposition takes: "Bemba, a former vice-president, was". */
export function personBefore(tokens: readonly Token[], from: number, reach = 22): Patients | null {
  for (let before = from - 1; before >= 0 && before >= from - reach; before -= 1) {
    const token = tokens[before];
    if (token === undefined || isBreak(token.c)) return null;
    if (token.kind === 'person' && token.persons !== undefined) {
      if (tokens[before + 1]?.c === "'s") continue;
      if (/^(?:by|with|like|unlike|against|from|under)$/.test(tokens[before - 1]?.c ?? '')) continue;
      return { persons: token.persons, from: before, to: before, used: span(before, from - 1).filter((place) => linking(tokens, place)) };
    }
    if (token.c === 'it' && /^(?:he|she|they|who|whose)$/i.test(token.text)) continue;
    if (token.c === 'nationals' || token.c === 'individuals') return null;
  }
  return null;
}

/** Words between a name and its verb that the statement rests on; what an aside says is left to be judged by itself. */
function linking(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (token.kind === 'person' || token.kind === 'mark' || ['it', 'is', 'has', 'and', 'then', 'later', 'but'].includes(token.c))
  );
}

/** "Bemba's conviction was quashed", "the conviction of Katanga", "judges overturned the conviction". */
function nominal(tokens: readonly Token[], at: number, act: PersonAct): Draft | null {
  const owner = ownerOf(tokens, at);
  if (owner === null) return null;
  let end = act;
  const used: number[] = [...owner.used, at];
  for (const [next, token] of tokens.entries()) {
    const verb = verbOf(token);
    if (verb === null || Math.abs(next - at) > 9) continue;
    if (verb.does === 'overturn' || verb.does === 'revoke') {
      if (verbGroup(tokens, next).negative) return null;
      end = act === 'convicted' ? 'acquitted' : 'convicted';
      if (act === 'acquitted') return null;
      used.push(...verbGroup(tokens, next).used, ...tokens.flatMap((word, place) => (isCourtSide(word) && place < next ? [place] : [])));
    }
    if (verb.does === 'confirm') used.push(...verbGroup(tokens, next).used);
    if (verb.does === 'intend' || verb.does === 'request') return null;
  }
  if (tokens.slice(Math.max(0, at - 3), at).some((token) => NEGATIVE.has(token.c))) return null;
  const held = dateFor(tokens, { at, end: Math.max(at, ...used), subject: Math.min(...used), first: true });
  const proposition: Proposition = {
    kind: 'person',
    persons: owner.persons,
    act: end,
    positive: true,
    ...(held === null ? {} : { when: held.when }),
  };
  return { proposition, tokens: [...new Set([...used, ...(held?.used ?? [])])], hypothetical: false };
}

function ownerOf(
  tokens: readonly Token[],
  at: number,
): { readonly persons: readonly PersonMention[]; readonly used: readonly number[] } | null {
  for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1) {
    const token = tokens[before];
    if (token?.kind === 'person' && tokens[before + 1]?.c === "'s") return { persons: token.persons ?? [], used: [before, before + 1] };
    if (token?.kind === 'mark') break;
  }
  if (!/^(?:of|against)$/.test(tokens[at + 1]?.c ?? '')) return null;
  const who = personsAfter(tokens, at + 1, 8);
  return who === null ? null : { persons: who.persons, used: [at + 1, ...who.used] };
}

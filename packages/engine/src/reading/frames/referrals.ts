import type { StateId } from '../../record/shape.ts';
import type { Draft } from '../rules/pattern.ts';
import type { When } from '../statement.ts';
import type { Sentence, StateMention, Token } from '../token.ts';
import { span, verbGroup } from './clause.ts';
import { dateFor } from './dates.ts';
import { isBreak } from './marks.ts';
import { subjectOf } from './subject.ts';
import { verbOf } from './verbs.ts';

const REFERRING = new Set(['refer', 'send', 'urge', 'request', 'authorise', 'grant']);

/** What the Security Council sent to the Court or kept from it, and what Parties referred. */
export function referralActs(sentence: Sentence, taken: ReadonlySet<number>): readonly Draft[] {
  const { tokens } = sentence;
  const out: Draft[] = [];
  const named = tokens.findIndex((token, at) => token.c === 'UNSC' && tokens[at - 1]?.c !== 'to' && tokens[at - 1]?.c !== 'from');
  const council =
    named >= 0
      ? named
      : tokens.findIndex(
          (token, at) =>
            /^resolutions?$/.test(token.c) && /^(?:1593|1970)$/.test(String(tokens[at + 1]?.number ?? tokens[at + 1]?.text ?? '')),
        );
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken.has(at)) continue;
    const verb =
      verbOf(tokens[at]) ??
      (/^(?:gave|given|grant)/i.test(tokens[at]?.text ?? '') && tokens[at]?.c === 'accepted'
        ? { does: 'grant', form: 'past' as const }
        : null);
    if (verb?.does === 'veto') {
      const made = veto(tokens, at);
      if (made !== null) out.push(made);
      continue;
    }
    if (council < 0 || verb === null || !REFERRING.has(verb.does)) continue;
    const made = referral(tokens, at, council, verb.does);
    if (made !== null) out.push(made);
  }
  return out;
}

function statesIn(tokens: readonly Token[], from: number, to: number): { readonly states: readonly StateId[]; readonly last: number } {
  const states: StateId[] = [];
  let last = from;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || isBreak(token.c)) break;
    const found =
      token.placed !== undefined
        ? [token.placed.state]
        : token.kind === 'state' || token.kind === 'adjective'
          ? (token.states ?? []).map((mention) => mention.state)
          : personState(token);
    if (found.length === 0) continue;
    states.push(...found);
    last = at;
  }
  return { states: [...new Set(states)], last };
}

function personState(token: Token): readonly StateId[] {
  return token.kind === 'person' && token.persons?.[0]?.person === 'm-gaddafi' ? ['LBY'] : [];
}

/** "The Security Council referred Darfur", "asked the Court to look into Darfur", "Libya was referred by the Council". */
function referral(tokens: readonly Token[], at: number, council: number, does: string): Draft | null {
  const group = verbGroup(tokens, at);
  const passive = group.passive;
  if (does !== 'refer') {
    // "asked the Court to investigate", "sent Syria to the Court".
    const court = tokens
      .slice(at, at + 10)
      .findIndex((token) => token.c === 'COURT' || token.c === 'OTP' || token.c === 'court' || token.c === 'jurisdiction');
    if (court < 0) return null;
    if ((does === 'urge' || does === 'request') && !tokens.slice(at + 1, at + 8).some((token) => token.c === 'to')) return null;
    if (council > at) return null;
    if (
      does === 'grant' &&
      !tokens
        .slice(at + 1, at + 8)
        .some((token) => /^(?:jurisdiction|authority|mandate|power)$/.test(token.c) || /jurisdiction/.test(token.text))
    )
      return null;
  }
  if (!passive && council > group.from) return null;
  if (passive && council < at && !tokens.slice(at, at + 12).some((token) => token.c === 'UNSC')) return null;
  // An attempt, a demand or a plan is no referral.
  const before = tokens.slice(Math.max(0, group.from - 5), group.from);
  if (before.some((token) => /^(?:if|would|could|should|attempt|attempts|effort|efforts|unless|whether|fail|fails)$/.test(token.c)))
    return null;
  const outer = before.flatMap((token) => verbOf(token)?.does ?? []);
  if (outer.some((other) => other === 'veto' || other === 'reject' || other === 'urge' || other === 'request')) return null;
  const { states, last } = passive ? statesIn(tokens, Math.max(0, group.from - 8), group.from) : statesIn(tokens, at + 1, at + 16);
  if (states.length === 0) return null;
  const held = dateFor(tokens, { at, end: Math.max(at, last), subject: Math.min(council, group.from), first: true });
  const when: { readonly when?: When } = held === null ? {} : { when: held.when };
  const resolution = tokens.flatMap((token, place) =>
    /^resolutions?$/.test(tokens[place - 1]?.c ?? '') && token.number !== undefined ? [token.number] : [],
  );
  return {
    proposition: {
      kind: 'council-referral',
      situations: [],
      states,
      positive: !group.negative,
      only: tokens.some((token) => token.c === 'only'),
      ...when,
      ...(resolution.length === 0 ? {} : { resolution }),
    },
    tokens: [...new Set([council, ...group.used, ...span(Math.min(council, group.from), Math.max(last, at)), ...(held?.used ?? [])])],
    hypothetical: group.supposed || group.future,
  };
}

/** "Six countries including Argentina referred Venezuela", "Congo referred its own situation", "invited the prosecutor to investigate". */
export function stateReferrals(sentence: Sentence, taken: ReadonlySet<number>, carried: readonly StateMention[] | null): readonly Draft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): readonly Draft[] => {
    if (taken.has(at)) return [];
    const verb = verbOf(token);
    const asked =
      (verb?.does === 'urge' || verb?.does === 'request') &&
      tokens.slice(at + 1, at + 9).some((word) => word.c === 'OTP' || word.c === 'COURT') &&
      tokens.slice(at + 1, at + 12).some((word) => verbOf(word)?.does === 'investigate');
    if (verb?.does !== 'refer' && !asked) return [];
    const group = verbGroup(tokens, at);
    if (group.supposed || group.future || group.negative) return [];
    const subject = subjectOf({ sentence, carried }, at);
    const number = tokens
      .slice(Math.max(0, at - 10), at)
      .findLast((word, index, list) => word.kind === 'number' && /^(?:COUNTRY|PARTY)$/.test(list[index + 1]?.c ?? ''));
    const by = subject?.states ?? [];
    if (by.length === 0 && number === undefined) return [];
    const { states, last } = statesIn(tokens, at + 1, at + 14);
    const own = tokens.slice(at + 1, at + 10).some((word) => word.c === 'it' && /^(?:its|itself|their)$/i.test(word.text));
    const about = states[0] ?? (own ? by[0]?.state : undefined);
    if (about === undefined || tokens.slice(0, at).some((word) => word.c === 'UNSC')) return [];
    const objectEnd = own
      ? Math.max(
          last,
          span(at, Math.min(tokens.length - 1, at + 12)).findLast((place) =>
            /^(?:territory|soil|it|situation|crimes)$/.test(tokens[place]?.c ?? ''),
          ) ?? at,
        )
      : Math.max(at, last);
    const held = dateFor(tokens, { at, end: objectEnd, subject: subject?.at ?? at, first: true });
    if (own && states.length === 0 && by.length > 1)
      return by.map((mention) => ({
        proposition: {
          kind: 'state-referral' as const,
          situation: null,
          by: [mention],
          count: null,
          about: mention.state,
          first: false,
          self: false,
        },
        tokens: [
          ...new Set([
            ...(subject === null || subject.at < 0 ? [] : [subject.at]),
            ...group.used,
            ...span(at, Math.max(at, last)),
            ...courtBehind(tokens, Math.max(at, last)),
          ]),
        ],
        hypothetical: false,
      }));
    const listed = by.length > 1 && number !== undefined;
    return [
      {
        proposition: {
          kind: 'state-referral',
          situation: null,
          by,
          count: number?.number ?? null,
          about,
          first: false,
          self: false,
          ...(held === null ? {} : { when: held.when }),
        },
        tokens: [
          ...new Set([
            ...(subject === null || subject.at < 0 ? [] : [subject.at]),
            ...(listed || number !== undefined ? [tokens.indexOf(number as Token)] : []),
            ...group.used,
            ...span(at, objectEnd),
            ...courtBehind(tokens, objectEnd),
            ...(held?.used ?? []),
          ]),
        ],
        hypothetical: false,
      },
    ];
  });
}

/** "Russia and China blocked a resolution that would have sent Syria to the Court". */
function veto(tokens: readonly Token[], at: number): Draft | null {
  const group = verbGroup(tokens, at);
  let who = -1;
  for (let before = group.from - 1; before >= 0 && before >= group.from - 10; before -= 1) {
    if (tokens[before]?.kind === 'state' && !/^(?:in|on|of|over)$/.test(tokens[before - 1]?.c ?? '')) {
      who = before;
      break;
    }
  }
  const passive = tokens.slice(at + 1, at + 4).findIndex((token) => token.kind === 'state');
  if (who < 0 && tokens[at + 1]?.c === 'by' && passive >= 0) who = at + 1 + passive;
  const token = tokens[who];
  if (token?.states === undefined) return null;
  if (!tokens.some((word) => word.c === 'COURT' || word.c === 'court' || word.c === 'hague' || word.c === 'referral')) return null;
  const { states, last } = who > at ? statesIn(tokens, 0, at) : statesIn(tokens, at + 1, at + 18);
  const about = states.find((state) => !token.states?.some((mention) => mention.state === state) && state !== 'FRA');
  if (about === undefined) return null;
  const held = dateFor(tokens, { at, end: Math.max(at, last), subject: Math.min(who, at), first: true });
  return {
    proposition: {
      kind: 'council-veto',
      states: token.states,
      about,
      positive: !group.negative,
      ...(held === null ? {} : { when: held.when }),
    },
    tokens: [
      ...new Set([who, ...group.used, ...span(Math.min(who, at), Math.max(last, at)), ...courtBehind(tokens, last), ...(held?.used ?? [])]),
    ],
    hypothetical: group.supposed,
  };
}

function courtBehind(tokens: readonly Token[], last: number): number[] {
  return span(last + 1, Math.min(tokens.length - 1, last + 5)).filter((place) =>
    /^(?:COURT|court|to|hague|situation|war|conflict|'s)$/.test(tokens[place]?.c ?? ''),
  );
}

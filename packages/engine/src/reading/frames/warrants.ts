import type { Draft } from '../rules/pattern.ts';
import type { PersonAct, When } from '../statement.ts';
import type { PersonMention, Sentence, Token } from '../token.ts';
import { isCourtSide, span, verbAfter, verbBefore, verbGroup } from './clause.ts';
import { dateAt, dateFor } from './dates.ts';
import { NEGATIVE } from './marks.ts';
import { personBefore, personsAfter } from './persons.ts';
import { verbOf } from './verbs.ts';

const OPERATORS = new Set([
  'issue',
  'request',
  'revoke',
  'reject',
  'authorise',
  'approve',
  'lodge',
  'send',
  'announce',
  'close',
  'withdraw',
  'leave',
]);
const HOLDS = /^(?:for|against|on|over|naming|targeting|seeking|concerning|covering|of)$/;

/** Warrants issued, asked for, or standing against persons. */
export function warrants(sentence: Sentence, taken: ReadonlySet<number>): readonly Draft[] {
  const { tokens } = sentence;
  const out: Draft[] = [];
  if (!tokens.some((token) => token.kind === 'person')) return againstNationals(tokens, taken);
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.c !== 'WARRANT' || taken.has(at)) continue;
    const made = warrant(tokens, at);
    if (made === null) continue;
    out.push(made, ...furtherDates(tokens, made));
  }
  out.push(...wanted(tokens, taken));
  return out;
}

interface Named {
  readonly persons: readonly PersonMention[];
  readonly used: readonly number[];
  readonly to: number;
  readonly subject: boolean;
}

function warrant(tokens: readonly Token[], at: number): Draft | null {
  const who = namedIn(tokens, at);
  if (who === null) return null;
  const before = verbBefore(tokens, at, OPERATORS);
  const after = before === null || who.subject ? verbAfter(tokens, Math.max(at, who.to), OPERATORS, 8) : null;
  const operator = before ?? after;
  let act: PersonAct = 'warrant';
  let negative = tokens.slice(Math.max(0, at - 3), at).some((token) => NEGATIVE.has(token.c));
  let hypothetical = false;
  const used = [...who.used, at, ...span(Math.max(0, at - 3), at - 1).filter((place) => NEGATIVE.has(tokens[place]?.c ?? ''))];
  if (operator !== null) {
    const group = verbGroup(tokens, operator.at);
    negative = negative !== group.negative;
    hypothetical = group.supposed || group.future;
    used.push(...group.used, ...span(Math.min(operator.at, at), Math.max(operator.at, at)).filter((place) => light(tokens[place])));
    if (['revoke', 'reject', 'withdraw', 'leave', 'close'].includes(operator.verb.does)) return null;
    const asked = operator.verb.does === 'request' || askedBefore(tokens, operator.at, at) || wantedBefore(tokens, operator.at);
    if (asked && operator.verb.does !== 'authorise' && operator.verb.does !== 'approve') act = 'applied';
    if ((operator.verb.does === 'lodge' || operator.verb.does === 'send' || operator.verb.does === 'announce') && !asked) return null;
    // "for whom the court issued": the Court stands between.
    for (let place = operator.at - 1; place >= 0 && place >= operator.at - 8; place -= 1) if (isCourtSide(tokens[place])) used.push(place);
  } else if (askedBefore(tokens, at, at)) return null;
  else if (wantedBefore(tokens, at)) act = 'applied';
  const held = dateFor(tokens, { at, end: Math.max(at, who.to, operator?.at ?? 0), subject: Math.min(at, ...used), first: true });
  const second = tokens[at - 1]?.kind === 'ordinal' && tokens[at - 1]?.number === 2;
  const when: { readonly when?: When } = held === null ? {} : { when: held.when };
  return {
    proposition: { kind: 'person', persons: who.persons, act, positive: !negative, ...(second ? { nth: 2 } : {}), ...when },
    tokens: [...new Set([...used, ...(second ? [at - 1] : []), ...(held?.used ?? [])])],
    hypothetical,
  };
}

function light(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'number' ||
      token.kind === 'ordinal' ||
      token.kind === 'mark' ||
      /^(?:it|of|for|first|two|second|new|and|that|to|CHAMBER|court|COURT|on|in)$/.test(token.c))
  );
}

/** "applications for", "a request for", "asked judges to issue". */
function askedBefore(tokens: readonly Token[], operator: number, at: number): boolean {
  return tokens
    .slice(Math.max(0, Math.min(operator, at) - 8), at)
    .some(
      (token) =>
        /^(?:application|applications|request|requests|bid|bids|plea|motion|petition)$/.test(token.c) ||
        token.c === 'requested' ||
        token.c === 'request' ||
        token.c === 'requesting',
    );
}

function namedIn(tokens: readonly Token[], at: number): Named | null {
  let next = at + 1;
  while (
    /^(?:of|arrest|out|issued|it|by|COURT|court|is|has|in|that|which|CHAMBER|unsealed|,|yet|not_yet|not|been|ever|also|pending|outstanding|still|there|never|so|far)$/.test(
      tokens[next]?.c ?? '',
    ) &&
    !HOLDS.test(tokens[next]?.c ?? '')
  )
    next += 1;
  if (tokens[next]?.kind === 'date') next += 1;
  if (HOLDS.test(tokens[next]?.c ?? '') || tokens[next]?.c === ':') {
    const behind = personsAfter(tokens, next);
    if (behind !== null)
      return {
        persons: behind.persons,
        used: [...span(at + 1, next).filter((place) => tokens[place]?.kind !== 'date'), ...behind.used],
        to: behind.to,
        subject: false,
      };
  }
  for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1) {
    const token = tokens[before];
    if (token?.kind === 'person' && tokens[before + 1]?.c === "'s")
      return { persons: token.persons ?? [], used: [before, before + 1], to: at, subject: true };
    if (token?.kind === 'mark') break;
  }
  // "Putin faces a warrant", "Kony has been under a warrant since".
  const holder = /\b(?:subject|subjects|target|targets|face|faces|faced|facing|under|has|have|had|with|received|got|hit|named)\b/i;
  const from = tokens.slice(Math.max(0, at - 7), at).findIndex((token) => holder.test(token.text));
  if (from < 0) return null;
  const place = Math.max(0, at - 7) + from;
  const subject = personBefore(tokens, place + 1);
  return subject === null ? null : { persons: subject.persons, used: [...subject.used, ...span(place, at - 1)], to: at, subject: true };
}

/** "wanted by the Court", "a fugitive from the ICC", "the ICC is after Putin". */
function wanted(tokens: readonly Token[], taken: ReadonlySet<number>): readonly Draft[] {
  return tokens.flatMap((token, at): readonly Draft[] => {
    if (taken.has(at)) return [];
    const passive = /^(?:wanted|sought|hunted)$/i.test(token.text) && tokens[at + 1]?.c === 'by' && isCourtSide(tokens[at + 2]);
    if (/^wants?$/i.test(token.text) && tokens.slice(Math.max(0, at - 5), at).some(isCourtSide)) {
      const who = personsAfter(tokens, at, 3);
      const verb = who === null ? undefined : tokens[who.to + 1];
      if (who !== null && verb !== undefined && /^(?:arrested|detained|jailed|tried|surrendered)$/i.test(verb.text))
        return [
          {
            proposition: { kind: 'person', persons: who.persons, act: 'wanted', positive: true },
            tokens: [...span(Math.max(0, at - 5), at).filter((place) => isCourtSide(tokens[place])), at, ...who.used, who.to + 1],
            hypothetical: false,
          },
        ];
    }
    const hyphened = isCourtSide(token) && /^(?:wanted|indicted|indictee|fugitive|suspect)$/i.test(tokens[at + 1]?.text ?? '');
    if (passive) {
      const group = verbGroup(tokens, at);
      const who = personBefore(tokens, group.from);
      if (who === null) return [];
      const held = dateFor(tokens, { at, end: at + 2, subject: who.from, first: true });
      return [
        {
          proposition: {
            kind: 'person',
            persons: who.persons,
            act: 'wanted',
            positive: !group.negative,
            ...(held === null ? {} : { when: held.when }),
          },
          tokens: [...new Set([...who.used, ...group.used, at, at + 1, at + 2, ...(held?.used ?? [])])],
          hypothetical: group.supposed,
        },
      ];
    }
    if (!hyphened) return [];
    const who = personsAfter(tokens, at + 1, 5) ?? personBefore(tokens, at, 5);
    return who === null
      ? []
      : [
          {
            proposition: { kind: 'person', persons: who.persons, act: 'wanted', positive: true },
            tokens: [...who.used, at, at + 1],
            hypothetical: false,
          },
        ];
  });
}

/** "in 2009 and 2010": the same again on another day. */
function furtherDates(tokens: readonly Token[], said: Draft): readonly Draft[] {
  const { proposition } = said;
  if (proposition.kind !== 'person' || proposition.when === undefined) return [];
  const last = Math.max(...said.tokens.filter((place) => tokens[place]?.kind === 'date'));
  const next =
    tokens[last + 1]?.c === 'and' ? (tokens[last + 2]?.kind === 'date' ? last + 2 : tokens[last + 3]?.kind === 'date' ? last + 3 : -1) : -1;
  const held = next < 0 ? null : dateAt(tokens, next);
  return held === null
    ? []
    : [{ proposition: { ...proposition, when: held.when }, tokens: [last + 1, ...held.used], hypothetical: said.hypothetical }];
}

/** "issued warrants against Russian officials", "no American has been charged": nobody by name. */
function againstNationals(tokens: readonly Token[], taken: ReadonlySet<number>): readonly Draft[] {
  for (const [at, token] of tokens.entries()) {
    if (taken.has(at) || token.c !== 'WARRANT') continue;
    const to = span(at + 1, Math.min(tokens.length - 1, at + 7)).find((place) => {
      const word = tokens[place];
      return word?.kind === 'state' && word.organ === 'nationals'
        ? true
        : word?.kind === 'adjective' &&
            (word.organ === 'nationals' || tokens[place + 1]?.c === 'nationals' || tokens[place + 1]?.c === 'HEADOFSTATE');
    });
    const states = to === undefined ? undefined : tokens[to]?.states;
    if (to === undefined || states === undefined) continue;
    const issue = verbBefore(tokens, at, new Set(['issue', 'request'])) ?? verbAfter(tokens, to, new Set(['issue', 'request']), 6);
    if (issue === null || issue.verb.does === 'request') continue;
    if (tokens.slice(0, at).some((word) => /^(?:request|requests|application|applications|requested)$/.test(word.c))) continue;
    const group = verbGroup(tokens, issue.at);
    const negative = group.negative !== tokens.slice(Math.max(0, at - 3), at).some((word) => NEGATIVE.has(word.c));
    if (span(at + 1, to).some((place) => tokens[place]?.kind === 'number')) continue;
    const held = dateFor(tokens, { at, end: Math.max(to, issue.at), subject: Math.min(issue.at, at), first: true });
    const agents = span(Math.max(0, group.from - 5), group.from).filter((place) => isCourtSide(tokens[place]));
    return [
      {
        proposition: {
          kind: 'warrant-nationals',
          states,
          act: 'warrant',
          positive: !negative,
          ...(held === null ? {} : { when: held.when }),
        },
        tokens: [...new Set([...agents, ...group.used, ...span(Math.min(issue.at, at), Math.max(to, issue.at)), ...(held?.used ?? [])])],
        hypothetical: group.supposed || group.future,
      },
    ];
  }
  return [];
}

/** "asked judges to issue", "wants a warrant", "is pushing for": what the Prosecutor wishes has not been issued. */
function wantedBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 8), at).some((token) => {
    const does = verbOf(token)?.does;
    return (
      does === 'urge' ||
      does === 'intend' ||
      /^(?:wants?|wanted|asks?|asked|demands?|demanded|pushing|hopes?|pleads?|pleaded|petitioned|called|calls|calling)$/i.test(token.text)
    );
  });
}

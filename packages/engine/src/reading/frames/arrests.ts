import type { Draft } from '../rules/pattern.ts';
import type { When } from '../statement.ts';
import type { PersonMention, Sentence, StateMention, Token } from '../token.ts';
import { readChain } from './chain.ts';
import { isCourtSide, span, verbBefore, verbGroup } from './clause.ts';
import { dateFor } from './dates.ts';
import { isBreak, NEGATIVE } from './marks.ts';
import { type Subject, subjectOf } from './subject.ts';
import { verbOf } from './verbs.ts';

const RULING = new Set(['rule', 'confirm']);

/** Arrests that States owed the Court or failed to make, and what the Court found about it. */
export function arrests(sentence: Sentence, taken: ReadonlySet<number>, carried: readonly StateMention[] | null): readonly Draft[] {
  const { tokens } = sentence;
  const out: Draft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || taken.has(at)) continue;
    const made =
      breach(sentence, at, carried) ?? missed(sentence, at, carried) ?? duty(sentence, at, carried) ?? bound(sentence, at, carried);
    if (made === null) continue;
    out.push(made);
    at = Math.max(at, ...made.tokens);
  }
  return out;
}

function own(tokens: readonly Token[], subject: Subject): number[] {
  return subject.at < 0 ? [] : tokens[subject.at - 1]?.c === 'neither' ? [subject.at - 1, subject.at] : [subject.at];
}

function personsNear(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly persons: readonly PersonMention[]; readonly last: number } {
  const persons: PersonMention[] = [];
  let last = from;
  for (let at = from; at <= to && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || isBreak(token.c)) break;
    if (token.kind === 'person') {
      persons.push(...(token.persons ?? []));
      last = at;
    }
  }
  return { persons, last };
}

/** "failed in its duty", "breached its obligations", "had not complied", as the Court found. */
function breach(sentence: Sentence, at: number, carried: readonly StateMention[] | null): Draft | null {
  const { tokens } = sentence;
  const verb = verbOf(tokens[at]);
  const failed = /^(?:failed_to|failed|failing)$/.test(tokens[at]?.c ?? '');
  const noncompliance =
    /^(?:noncompliance|noncompliant)$/.test(tokens[at]?.c ?? '') ||
    (tokens[at]?.c === 'non' && /^(?:compliance|compliant|cooperation)$/.test(tokens[at + 1]?.c ?? ''));
  const notDone =
    NEGATIVE.has(tokens[at]?.c ?? '') && /^(?:comply|complied|cooperate|cooperated|met|fulfilled|honoured)$/.test(tokens[at + 1]?.c ?? '');
  if (!(verb?.does === 'violate' || failed || noncompliance || notDone)) return null;
  const ruling = verbBefore(tokens, at, RULING, 12) ?? trailing(tokens, at);
  if (ruling === null) return null;
  const court =
    tokens.some((token, place) => isCourtSide(token) && Math.abs(place - ruling.at) < 7) || verbGroup(tokens, ruling.at).passive;
  if (!court) return null;
  const words = tokens.slice(at, at + 8);
  if (
    (verb?.does === 'violate' || (failed && tokens[at]?.c !== 'failed_to')) &&
    !words.some((token) => /^(?:obliged|duties|commitments|terms|STATUTE|responsibilities)$/.test(token.c))
  )
    return null;
  const subject = noncompliance
    ? (subjectOf({ sentence, carried }, ruling.at) ?? subjectOf({ sentence, carried }, at))
    : subjectOf({ sentence, carried }, at);
  const object = noncompliance && subject === null ? tokens.slice(ruling.at, at).find((token) => token.kind === 'state') : undefined;
  const states = subject?.states ?? object?.states ?? [];
  if (states.length === 0) return null;
  const { persons, last } = personsNear(tokens, at, at + 16);
  const held = dateFor(tokens, { at, end: Math.max(at, last), subject: Math.min(ruling.at, subject?.at ?? at), first: true });
  const when: { readonly when?: When } = held === null || held.when.range.precision === 'loose' ? {} : { when: held.when };
  const from = Math.min(ruling.at, subject?.at === undefined || subject.at < 0 ? at : subject.at);
  return {
    proposition: { kind: 'non-compliance-found', states, persons, ...when },
    tokens: [
      ...new Set([
        ...(subject === null ? [] : own(tokens, subject)),
        ...span(Math.max(0, from - 2), Math.max(at, last, ruling.at)).filter(
          (place) => isPlain(tokens[place]) || tokens[place]?.kind === 'person',
        ),
        ...dutyWords(tokens, at, 14),
        ...(held?.used ?? []),
      ]),
    ],
    hypothetical: false,
  };
}

/** "..., the judges ruled." */
function trailing(tokens: readonly Token[], at: number) {
  const place = tokens.findLastIndex((token) => {
    const verb = verbOf(token);
    return verb !== null && RULING.has(verb.does);
  });
  return place > at && tokens.length - place < 6 ? { at: place, verb: { does: 'rule', form: 'past' as const } } : null;
}

function isPlain(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'state' && token.kind !== 'date' && token.kind !== 'place';
}

function dutyWords(tokens: readonly Token[], at: number, reach: number): number[] {
  return span(at, Math.min(tokens.length - 1, at + reach)).filter((place) =>
    /^(?:obliged|duties|to|arrest|arresting|surrender|not|failed_to|failing|by|it|under|STATUTE|treaty|COURT|court|cooperate|comply|with|and|request|requests|when|visited|let|left|leave)$/.test(
      tokens[place]?.c ?? '',
    ),
  );
}

/** "did not arrest Putin", "welcomed Putin instead of arresting him", "let Bashir leave". */
function missed(sentence: Sentence, at: number, carried: readonly StateMention[] | null): Draft | null {
  const { tokens } = sentence;
  const letting = /^(?:let|allowed|allow|lets)$/i.test(tokens[at]?.text ?? '');
  const verb =
    verbOf(tokens[at]) ??
    (letting ? { does: 'let', form: 'past' as const } : null) ??
    (/^(?:execut|enforc|honou?r|implement|obey)/.test(tokens[at]?.c ?? '') ? { does: 'execute', form: 'base' as const } : null);
  if (verb === null) return null;
  const executing =
    /^(?:execut\w+|enforc\w+|honou?r\w*|implement\w*|obey\w*)$/.test(tokens[at]?.c ?? '') &&
    tokens.slice(at + 1, at + 4).some((token) => token.c === 'WARRANT');
  const arrest = verb.does === 'arrest' || verb.does === 'surrender' || executing;
  const group = verbGroup(tokens, at);
  const outer = tokens
    .slice(Math.max(0, at - 4), at)
    .some((token) => /^(?:failed_to|refusing|unwilling)$/.test(token.c) || NEGATIVE.has(token.c));
  const negative = arrest && (group.negative || outer) && !/^(?:obliged)$/.test(tokens[at - 2]?.c ?? '');
  const instead =
    verb.does === 'welcome' && tokens.slice(at + 1, at + 14).findIndex((token) => token.c === 'arrest' || token.c === 'arresting');
  const freed = letting && tokens.slice(at + 1, at + 8).some((token) => /^(?:leave|left|go|escape|depart|slip)$/.test(token.c));
  if (!negative && !(typeof instead === 'number' && instead >= 0) && !freed) return null;
  if (tokens.slice(Math.max(0, at - 5), at).some((token) => token.c === 'obliged' || token.c === 'if')) return null;
  let { persons, last } = personsNear(tokens, at + 1, at + 8);
  if (persons.length === 0 && /^(?:him|her|them)$/i.test(tokens[at + 1]?.text ?? '')) {
    const named = tokens.slice(0, at).findLast((token) => token.kind === 'person');
    persons = named?.persons ?? [];
    last = at + 1;
  }
  if (persons.length === 0) return null;
  const subject = subjectOf({ sentence, carried }, at);
  if (subject === null || subject.states.length === 0) return null;
  const chain = readChain(tokens, subject.from, at, subject.gaps);
  const going = span(at + 1, Math.min(tokens.length - 1, at + 8)).find((place) =>
    /^(?:leave|left|go|escape|depart|slip)$/.test(tokens[place]?.c ?? ''),
  );
  const to = typeof instead === 'number' && instead >= 0 ? at + 1 + instead : freed ? Math.max(last, going ?? last) : last;
  const held = dateFor(tokens, { at, end: Math.max(to, last), subject: subject.at, first: true });
  return {
    proposition: { kind: 'did-not-arrest', states: subject.states, persons, positive: true, ...(held === null ? {} : { when: held.when }) },
    tokens: [
      ...new Set([
        ...own(tokens, subject),
        ...subject.used,
        ...chain.used,
        ...span(at, Math.min(to, tokens.length - 1)).filter((place) => tokens[place]?.kind !== 'date' || held?.used.includes(place)),
        ...(held?.used ?? []),
      ]),
    ],
    hypothetical: chain.supposed || chain.future,
  };
}

/** "is obliged to arrest", "must hand over", "has no duty to cooperate". */
function duty(sentence: Sentence, at: number, carried: readonly StateMention[] | null): Draft | null {
  const { tokens } = sentence;
  const should = tokens[at]?.c === 'should' && tokens[at + 1]?.c === 'has';
  if (tokens[at]?.c !== 'obliged' && tokens[at]?.text.toLowerCase() !== 'must' && !should) return null;
  // "breached its duty by not arresting": no duty is denied.
  if (tokens.slice(Math.max(0, at - 5), at).some((token) => verbOf(token)?.does === 'violate' || /^fail/.test(token.c))) return null;
  const owed = tokens.slice(at + 1, at + 9).findIndex((token) => {
    const verb = verbOf(token);
    return (
      verb?.does === 'arrest' ||
      verb?.does === 'surrender' ||
      (verb?.does === 'send' && /^(?:hand|turn|give)/i.test(token.text)) ||
      /^(?:cooperate|comply|execute|enforce|honour|honor|detain|obey)$/.test(token.c)
    );
  });
  if (owed < 0) return null;
  const act = at + 1 + owed;
  if (tokens.slice(at, act).some((token) => token.kind === 'state')) return null;
  const subject = subjectOf({ sentence, carried }, at);
  if (subject === null || subject.states.length === 0) return null;
  const chain = readChain(tokens, subject.from, at, subject.gaps);
  const negative =
    ((chain.negative || subject.joinedBy === 'nor') !== subject.negative) !== tokens.slice(at, act).some((token) => NEGATIVE.has(token.c));
  const { persons, last } = personsNear(tokens, act, act + 6);
  if (
    !tokens
      .slice(act, act + 8)
      .some(
        (token) => isCourtSide(token) || token.c === 'WARRANT' || token.kind === 'person' || token.c === 'individuals' || token.c === 'it',
      ) &&
    !tokens.some(isCourtSide)
  )
    return null;
  return {
    proposition: { kind: 'duty-to-arrest', states: subject.states, persons, positive: !negative },
    tokens: [
      ...new Set([
        ...own(tokens, subject),
        ...subject.used,
        ...chain.used,
        ...span(at, Math.max(act, last)),
        ...span(act, Math.min(tokens.length - 1, act + 7)).filter((place) =>
          /^(?:with|WARRANT|COURT|court|it|for|individuals|anyone|to|over|hague)$/.test(tokens[place]?.c ?? ''),
        ),
        ...conditionBehind(tokens, Math.max(act, last)),
      ]),
    ],
    hypothetical: false,
  };
}

/** "if he sets foot on its territory": the case for which the duty is told. */
function conditionBehind(tokens: readonly Token[], at: number): number[] {
  const from = span(at + 1, Math.min(tokens.length - 1, at + 6)).find((place) =>
    /^(?:if|should|when|whenever)$/.test(tokens[place]?.c ?? ''),
  );
  if (from === undefined) return [];
  const stop = tokens.findIndex(
    (token, place) => place > from && (token.c === ',' || token.c === ';' || token.c === 'but' || token.c === 'because'),
  );
  return span(from, (stop < 0 ? tokens.length : stop) - 1);
}

/** "remain bound by the Statute for at least a year", "still has obligations to the Court". */
function bound(sentence: Sentence, at: number, carried: readonly StateMention[] | null): Draft | null {
  const { tokens } = sentence;
  if (tokens[at]?.c !== 'obliged') return null;
  const to = tokens.findIndex(
    (token, place) =>
      place > at && place <= at + 5 && (token.c === 'STATUTE' || token.c === 'COURT' || token.c === 'court' || token.c === 'treaty'),
  );
  if (to < 0) return null;
  const subject = subjectOf({ sentence, carried }, at);
  if (subject === null || subject.person || subject.states.length === 0) return null;
  const chain = readChain(tokens, subject.from, at, subject.gaps);
  if (
    chain.negative ||
    chain.supposed ||
    !/\b(?:remain|remains|still|stay|stays|continue|continues|keep|keeps)\b/i.test(
      tokens
        .slice(subject.from, at)
        .map((token) => token.text)
        .join(' '),
    )
  )
    return null;
  let end = to;
  while (end + 1 < tokens.length && /^(?:for|at|at_least|more|least|another|year|years|until|,|further)$/.test(tokens[end + 1]?.c ?? ''))
    end += 1;
  if (tokens[end + 1]?.kind === 'date') return null;
  return {
    proposition: { kind: 'bound-until', states: subject.states, when: null, positive: true },
    tokens: [...new Set([...own(tokens, subject), ...subject.used, ...chain.used, ...span(at, end)])],
    hypothetical: false,
  };
}

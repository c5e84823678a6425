import type { Draft } from '../rules/pattern.ts';
import type { Proposition, When } from '../statement.ts';
import type { Sentence, StateMention, Token } from '../token.ts';
import { readChain } from './chain.ts';
import { dateFor } from './dates.ts';
import { NEGATIVE } from './marks.ts';
import { type ObjectHeld, objectOf } from './object.ts';
import { type Subject, subjectOf } from './subject.ts';

const COPULA = /^(?:is|became|has|remain|stays?|counts?|considered|not|still|did|does|been)$/;
const OUTSIDE = /^(?:outside|beyond)$/;
const INSIDE = /^(?:within|inside|part)$/;

/** Where States stand: Party, signatory, outside the Court. */
export function standing(
  sentence: Sentence,
  taken: ReadonlySet<number>,
  carried: readonly StateMention[] | null,
  elliptic: boolean,
): readonly Draft[] {
  const { tokens } = sentence;
  const out: Draft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || taken.has(at)) continue;
    const kind = token.c === 'PARTY' ? 'party' : token.c === 'SIGNATORY' ? 'signatory' : null;
    const made = kind === null ? located(sentence, at, carried) : nominal(sentence, at, kind, carried, elliptic);
    if (made !== null) out.push(made);
  }
  return out;
}

/** "is outside the Court", "is not in the ICC", "is part of the Court". */
function located(sentence: Sentence, at: number, carried: readonly StateMention[] | null): Draft | null {
  const { tokens } = sentence;
  const { c } = tokens[at] ?? { c: '' };
  const inside = INSIDE.test(c) || (c === 'in' && /^(?:COURT|STATUTE)$/.test(tokens[at + 1]?.c ?? ''));
  const out = c === 'out' && tokens[at + 1]?.c === 'of';
  if (!inside && !out && !OUTSIDE.test(c)) return null;
  let place = at + 1;
  while (/^(?:of|to|membership|system|jurisdiction)$/.test(tokens[place]?.c ?? '')) place += 1;
  if (!/^(?:COURT|STATUTE|court|treaty)$/.test(tokens[place]?.c ?? '') || tokens[place + 1]?.c === "'s") return null;
  let from = at;
  let copula = false;
  while (
    from > 0 &&
    (COPULA.test(tokens[from - 1]?.c ?? '') ||
      NEGATIVE.has(tokens[from - 1]?.c ?? '') ||
      /^(?:longer|now|firmly|squarely)$/.test(tokens[from - 1]?.c ?? ''))
  ) {
    from -= 1;
    if (/^(?:is|became|remain)$/.test(tokens[from]?.c ?? '')) copula = true;
  }
  if (!copula) return null;
  const subject = subjectOf({ sentence, carried }, from);
  if (subject === null || subject.person || subject.states.length === 0) return null;
  const chain = readChain(tokens, subject.from, at, subject.gaps);
  const negative = ((chain.negative !== subject.negative) !== (subject.joinedBy === 'nor')) !== !inside;
  const held = dateFor(tokens, { at, end: place, subject: subject.at, first: true });
  return {
    proposition: {
      kind: 'membership',
      states: subject.states,
      positive: !negative,
      how: negative && chain.noLonger ? 'no-longer' : chain.still && !negative ? 'still' : 'is',
      ...(held === null ? {} : { when: held.when }),
    },
    tokens: placesOf(tokens, subject, chain.used, [at, ...range(at + 1, place)], held?.used ?? []),
    hypothetical: chain.supposed || chain.future,
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function placesOf(tokens: readonly Token[], subject: Subject, ...more: readonly (readonly number[])[]): number[] {
  const own = subject.at < 0 ? [] : tokens[subject.at - 1]?.c === 'neither' ? [subject.at - 1, subject.at] : [subject.at];
  return [...new Set([...own, ...subject.used, ...more.flat()])];
}

function nominal(
  sentence: Sentence,
  at: number,
  kind: 'party' | 'signatory',
  carried: readonly StateMention[] | null,
  elliptic: boolean,
): Draft | null {
  const { tokens } = sentence;
  const led = leader(tokens, at);
  const object = objectOf(tokens, at, elliptic || led.court) ?? (led.court ? { end: at, used: [] } : null);
  if (object === null) return null;
  return besideName(sentence, at, kind, led, object) ?? copular(sentence, at, kind, led, object, carried) ?? null;
}

interface Lead {
  /** First token of the noun phrase: "a founding ICC member". */
  readonly from: number;
  readonly court: boolean;
  readonly negative: boolean;
  readonly founding: boolean;
  readonly former: boolean;
}

function leader(tokens: readonly Token[], at: number): Lead {
  let from = at;
  let court = false;
  let negative = false;
  let founding = false;
  let former = false;
  while (from > 0) {
    const token = tokens[from - 1];
    if (token === undefined) break;
    const { c } = token;
    if (c === 'COURT' || c === 'STATUTE' || c === 'court') court = true;
    else if (c === 'non') negative = !negative;
    else if (/^(?:founding|original)$/.test(c)) founding = true;
    else if (/^(?:former|ex|onetime)$/.test(c)) former = true;
    else if (
      !/^(?:full|active|loyal|longtime|fellow|current|staunch|committed|regular|valued|proud|new|newest|SIGNATORY|'s|COUNTRY)$/.test(c)
    )
      break;
    from -= 1;
  }
  return { from, court, negative, founding, former };
}

function propose(
  kind: 'party' | 'signatory',
  states: readonly StateMention[],
  read: {
    readonly negative: boolean;
    readonly noLonger: boolean;
    readonly still: boolean;
    readonly never: boolean;
    readonly founding: boolean;
  },
  when: { readonly when?: When },
): Proposition {
  if (kind === 'signatory')
    return { kind: 'signatory', states, positive: !read.negative && !read.noLonger, noLonger: read.noLonger, ...when };
  const how = read.noLonger ? 'no-longer' : read.never ? 'never' : read.still ? 'still' : read.founding ? 'founding' : 'is';
  return { kind: 'membership', states, positive: !read.negative && !read.noLonger, how, ...when };
}

/** "ICC member Mongolia", "non-member Israel", "Mongolia, an ICC member,", "as a signatory, South Africa". */
function besideName(sentence: Sentence, at: number, kind: 'party' | 'signatory', lead: Lead, object: ObjectHeld): Draft | null {
  const { tokens } = sentence;
  const read = { negative: lead.negative, noLonger: lead.former, still: false, never: false, founding: lead.founding };
  const next = tokens[at + 1];
  if (
    next?.kind === 'state' &&
    next.states !== undefined &&
    tokens[at + 2]?.c !== "'s" &&
    (lead.court || lead.negative || tokens.some((token) => token.c === 'COURT'))
  )
    return { proposition: propose(kind, next.states, read, {}), tokens: [...range(lead.from, at + 1)], hypothetical: false };
  const before = tokens[lead.from - 1];
  const name = tokens[lead.from - 2];
  if (before?.c === ',' && name?.kind === 'state' && name.states !== undefined) {
    const held = dateFor(tokens, { at, end: object.end, subject: at, first: false });
    return {
      proposition: propose(kind, name.states, read, held === null ? {} : { when: held.when }),
      tokens: [lead.from - 2, lead.from - 1, ...range(lead.from, at), ...object.used, ...(held?.used ?? [])],
      hypothetical: false,
    };
  }
  if (before?.c === 'as' || before?.c === 'like') {
    const comma = object.end + 1;
    const after = tokens[comma + 1];
    if (tokens[comma]?.c === ',' && after?.kind === 'state' && after.states !== undefined)
      return {
        proposition: propose(kind, after.states, read, {}),
        tokens: [lead.from - 1, ...range(lead.from, at), ...object.used, comma, comma + 1],
        hypothetical: false,
      };
  }
  return null;
}

/** "is not a party to", "remains a member", "is one of the members", "became a State Party". */
function copular(
  sentence: Sentence,
  at: number,
  kind: 'party' | 'signatory',
  lead: Lead,
  object: ObjectHeld,
  carried: readonly StateMention[] | null,
): Draft | null {
  const { tokens } = sentence;
  let from = lead.from;
  // "is (not) one of (the court's) (124) ..."
  while (
    from > 0 &&
    (/^(?:one|of|among|amongst|only|all|just|COURT|STATUTE|'s|that|current|many|some|other|of|to|as|both|fully|considered)$/.test(
      tokens[from - 1]?.c ?? '',
    ) ||
      tokens[from - 1]?.kind === 'number' ||
      tokens[from - 1]?.kind === 'adjective' ||
      tokens[from - 1]?.kind === 'group')
  )
    from -= 1;
  let copula = -1;
  while (from > 0) {
    const token = tokens[from - 1];
    if (token === undefined) break;
    if (
      !COPULA.test(token.c) &&
      !NEGATIVE.has(token.c) &&
      !/^(?:will|would|never|yet|first|last|also|long|ever|could|should|may|might|been|since)$/.test(token.c) &&
      token.kind !== 'date'
    )
      break;
    from -= 1;
    if (/^(?:is|became)$/.test(token.c)) copula = from;
  }
  if (copula < 0) return null;
  const subject = subjectOf({ sentence, carried }, from);
  if (subject === null || subject.person || subject.states.length === 0) return null;
  const chain = readChain(tokens, subject.from, lead.from, subject.gaps);
  const negative = ((chain.negative || subject.joinedBy === 'nor') !== subject.negative) !== lead.negative;
  const held = dateFor(tokens, { at, end: object.end, subject: subject.at, first: true });
  const when: { readonly when?: When } = held === null ? {} : { when: held.when };
  if (kind === 'party' && (chain.noLonger || chain.stage === 'reversed') && chain.future && held !== null)
    return {
      proposition: { kind: 'withdrawal-effect', states: subject.states, when: held.when, immediate: false },
      tokens: placesOf(tokens, subject, chain.used, range(lead.from, at), object.used, held.used),
      hypothetical: chain.supposed,
    };
  if (
    kind === 'party' &&
    /^became|become|becoming/i.test(tokens[copula]?.text ?? '') &&
    negative &&
    (chain.future || chain.stage !== 'do')
  ) {
    // "told the UN that it would not become a Party": the notice a signatory gives.
    const told =
      chain.stage === 'notified' ||
      chain.stage === 'announced' ||
      tokens
        .slice(0, subject.at < 0 ? 0 : subject.at)
        .some((token) => /^(?:order|decree|directive|signed|notified|letter|announced)$/.test(token.c));
    return {
      proposition: { kind: 'signature-withdrawn', states: subject.states, positive: true, planned: chain.stage !== 'notified', ...when },
      tokens: placesOf(tokens, subject, chain.used, range(lead.from, at), object.used, held?.used ?? [], told ? orderWords(tokens) : []),
      hypothetical: chain.supposed || !told,
    };
  }
  const became = /^became|become|becoming/i.test(tokens[copula]?.text ?? '');
  const read = {
    negative,
    noLonger: chain.noLonger || chain.stage === 'reversed' || lead.former || chain.former,
    still: chain.still || /remain/i.test(tokens[copula]?.text ?? ''),
    never: chain.never,
    founding: lead.founding,
  };
  const proposition: Proposition =
    kind === 'party' && became && !negative && chain.stage === 'do'
      ? { kind: 'joined', states: subject.states, positive: true, ...when }
      : propose(kind, subject.states, read, when);
  return {
    proposition,
    tokens: placesOf(tokens, subject, chain.used, range(lead.from, at), object.used, held?.used ?? []),
    hypothetical: chain.supposed || (chain.future && !became),
  };
}

function orderWords(tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, at) =>
    /^(?:order|decree|directive|signed|notified|letter|announced|that|UN|SG|saying)$/.test(token.c) ? [at] : [],
  );
}

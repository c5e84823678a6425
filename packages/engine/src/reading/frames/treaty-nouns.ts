import type { Draft } from '../rules/pattern.ts';
import type { Proposition, When } from '../statement.ts';
import type { Sentence, StateMention, Token } from '../token.ts';
import { type Chain, readChain } from './chain.ts';
import { dateFor } from './dates.ts';
import { isBreak, NEGATIVE, PREPOSITIONS } from './marks.ts';
import { objectOf } from './object.ts';
import { type SubjectWorld, subjectOf } from './subject.ts';
import { immediateAfter } from './treaty-acts.ts';
import { verbOf } from './verbs.ts';

type Noun = 'withdrawal' | 'ratification' | 'accession' | 'signature' | 'membership';

const NOUNS: Readonly<Record<string, Noun>> = {
  withdrawal: 'withdrawal',
  withdrawals: 'withdrawal',
  ratification: 'ratification',
  ratifications: 'ratification',
  ratifying: 'ratification',
  accession: 'accession',
  signature: 'signature',
  membership: 'membership',
};

/** Adjectives behind "is" that say an act is complete, or that it is not yet. */
const FINAL = /^(?:official|final|effective|complete|completed|formal|reality|done|finalised|finalized|closed|valid|binding|irrevocable)$/;
const PENDING = /^(?:pending|incomplete|underway|process|progress|way)$/;

interface Owner {
  readonly states: readonly StateMention[];
  readonly at: number;
  readonly used: readonly number[];
  readonly organ: Token['organ'];
}

/** What is said of a State's withdrawal, ratification, accession, signature or membership as a thing. */
export function treatyNouns(
  sentence: Sentence,
  taken: ReadonlySet<number>,
  carried: readonly StateMention[] | null,
  elliptic: boolean,
): readonly Draft[] {
  const { tokens } = sentence;
  const world: SubjectWorld = { sentence, carried };
  const out: Draft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const noun = token === undefined || taken.has(at) ? undefined : NOUNS[token.c];
    if (noun === undefined || token === undefined) continue;
    const object = objectOf(tokens, at, elliptic);
    const owner = ownerOf(world, at, object?.end ?? at);
    const made =
      (owner === null ? null : asSubject(world, at, noun, owner, object?.end ?? at)) ??
      asObject(world, at, noun, owner, object?.end ?? at, elliptic);
    if (made === null) continue;
    if (object === null && !elliptic) continue;
    out.push({ ...made, tokens: [...new Set([...made.tokens, at, ...(object?.used ?? [])])] });
  }
  out.push(...repeals(world, taken));
  return out;
}

/** "Parliament voted to repeal the law that approved the Statute": a step at home towards leaving. */
function repeals(world: SubjectWorld, taken: ReadonlySet<number>): readonly Draft[] {
  const { tokens } = world.sentence;
  return tokens.flatMap((token, at): readonly Draft[] => {
    if (taken.has(at) || !/^repeal/i.test(token.text)) return [];
    const treaty = tokens.findIndex(
      (other, index) => index > at && index <= at + 8 && (other.c === 'STATUTE' || other.c === 'COURT' || other.c === 'treaty'),
    );
    if (treaty < 0) return [];
    const subject = subjectOf(world, at);
    if (subject === null || subject.states.length === 0) return [];
    const held = dateFor(tokens, { at, end: treaty, subject: subject.at, first: true });
    return [
      {
        proposition: {
          kind: 'left',
          states: subject.states,
          positive: true,
          word: 'withdrew',
          aspect: 'voted',
          immediate: false,
          ...(held === null ? {} : { when: held.when }),
        },
        tokens: [
          ...new Set([...(subject.at < 0 ? [] : [subject.at]), ...subject.used, ...range(subject.from, treaty), ...(held?.used ?? [])]),
        ],
        hypothetical: false,
      },
    ];
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** "Burundi's withdrawal", "its exit", "the withdrawal of Burundi", "the Burundian withdrawal". */
function ownerOf(world: SubjectWorld, at: number, end: number): Owner | null {
  const { tokens } = world.sentence;
  for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1) {
    const token = tokens[before];
    if (token === undefined) break;
    if (token.c === "'s" && tokens[before - 1]?.states !== undefined)
      return { states: tokens[before - 1]?.states ?? [], at: before - 1, used: [before], organ: tokens[before - 1]?.organ };
    if (token.c === "'s") {
      // "the country's withdrawal".
      const who = /^(?:country|nation|state|COUNTRY|government)$/i.test(tokens[before - 1]?.c ?? '')
        ? pronounState(world, before - 1)
        : null;
      return who === null ? null : { ...who, used: [before - 1, before] };
    }
    if (
      token.kind === 'state' &&
      token.states !== undefined &&
      /[’']$/.test(world.sentence.text.slice(token.end - world.sentence.start, token.end - world.sentence.start + 1))
    )
      return { states: token.states, at: before, used: [], organ: token.organ };
    if (token.kind === 'adjective' && token.states !== undefined) return { states: token.states, at: before, used: [], organ: undefined };
    if (token.c === 'it' && /^(?:its|their|his|her)$/i.test(token.text)) {
      const who = pronounState(world, before);
      return who === null ? null : { ...who, used: [before] };
    }
    if (PREPOSITIONS.has(token.c) || verbOf(token) !== null || token.kind === 'mark') break;
  }
  for (const place of [at + 1, end + 1]) {
    const next = tokens[place];
    if (next === undefined || !/^(?:of|by)$/.test(next.c)) continue;
    const name = tokens[place + 1];
    if (name?.kind === 'state' && name.states !== undefined)
      return { states: name.states, at: place + 1, used: [place], organ: name.organ };
  }
  return null;
}

/** The State "its" stands for: that of the verb before, else the one named before. */
function pronounState(world: SubjectWorld, at: number): Owner | null {
  const { tokens } = world.sentence;
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token === undefined || isBreak(token.c)) break;
    if (verbOf(token) !== null || token.c === 'is' || token.c === 'has') {
      const subject = subjectOf(world, before);
      if (subject !== null) return { states: subject.states, at: subject.at, used: subject.used, organ: subject.organ };
      break;
    }
  }
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token?.kind === 'state' && token.states !== undefined) return { states: token.states, at: before, used: [], organ: token.organ };
  }
  return world.carried === null ? null : { states: world.carried, at: -1, used: [], organ: undefined };
}

interface Made extends Draft {}

/** The noun is what the sentence speaks of: "Burundi's withdrawal took effect on Friday". */
function asSubject(world: SubjectWorld, at: number, noun: Noun, owner: Owner, end: number): Made | null {
  const { tokens } = world.sentence;
  let start = Math.max(end, owner.at) + 1;
  // Over phrases and asides between the noun and its verb.
  while (start < tokens.length) {
    const token = tokens[start];
    if (token === undefined) return null;
    if (verbOf(token) !== null || /^(?:is|has|will|would|did|does|became|entered_force)$/.test(token.c) || NEGATIVE.has(token.c)) break;
    if (isBreak(token.c) || /^(?:which|who|that|and|but|because|if)$/i.test(token.text)) return null;
    start += 1;
    if (start - end > 10) return null;
  }
  let negative = false;
  let future = false;
  let supposed = false;
  const used: number[] = [...(owner.at < 0 ? [] : [owner.at]), ...owner.used];
  for (let next = start; next < tokens.length && next < start + 9; next += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    const { c } = token;
    used.push(next);
    if (NEGATIVE.has(c)) negative = true;
    else if (c === 'will' || c === 'would' || /^(?:due|set|expected|scheduled)$/.test(c)) future = true;
    else if (/^(?:could|should|may|might|if|must)$/.test(c)) supposed = true;
    else if (c === 'is' || c === 'has' || c === 'became' || c === 'to' || c === 'did' || c === 'does' || c === 'only' || c === 'then') {
      const adjective = tokens[next + 1];
      if (c !== 'has' && adjective !== undefined && (FINAL.test(adjective.c) || adjective.c === 'closed')) {
        used.push(next + 1);
        return effect(world, at, noun, owner, next + 1, { negative, future, supposed, used });
      }
      if (
        c === 'is' &&
        adjective !== undefined &&
        (PENDING.test(adjective.c) || tokens[next + 2]?.c === 'process') &&
        noun === 'withdrawal'
      )
        return draft(
          { kind: 'left', states: owner.states, positive: !negative, word: 'withdrew', aspect: 'under-way', immediate: false },
          [...used, next + 1],
          supposed,
        );
    } else if (c === 'entered_force' || c === 'immediate') {
      return effect(world, at, noun, owner, next, { negative, future, supposed, used });
    } else {
      const verb = verbOf(token);
      if (verb === null) {
        if (/ly$/.test(c)) continue;
        return null;
      }
      if (verb.does === 'close') return effect(world, at, noun, owner, next, { negative, future, supposed, used });
      const passive = tokens.slice(start, next).some((word) => word.c === 'is' || word.c === 'has');
      if (!passive && verb.form !== 'past') return null;
      return passiveOf(world, at, noun, owner, next, verb.does, { negative, supposed, used });
    }
  }
  return null;
}

interface Read {
  readonly negative: boolean;
  readonly supposed: boolean;
  readonly used: readonly number[];
}

function draft(proposition: Proposition, used: readonly number[], hypothetical: boolean): Made {
  return { proposition, tokens: used, hypothetical };
}

/** The act is complete, or will be on a day. */
function effect(
  world: SubjectWorld,
  at: number,
  noun: Noun,
  owner: Owner,
  end: number,
  read: Read & { readonly future: boolean },
): Made | null {
  const { tokens } = world.sentence;
  const held =
    dateFor(tokens, { at: end, end, subject: at, first: true }) ??
    dateFor(tokens, { at, end: at, subject: Math.min(owner.at, at), first: true });
  const { states } = owner;
  const used = [...read.used, ...(held?.used ?? [])];
  const immediate = tokens[end]?.c === 'immediate' || immediateAfter(tokens, end);
  if (noun === 'withdrawal') {
    if (immediate) return draft({ kind: 'withdrawal-effect', states, when: null, immediate: true }, [...used, end + 1], read.supposed);
    if (held !== null && !read.negative && held.when.as !== 'until' && held.when.as !== 'before')
      return draft({ kind: 'withdrawal-effect', states, when: held.when, immediate: false }, used, read.supposed);
    if (held !== null) return null;
    if (read.future) return null;
    return draft({ kind: 'membership', states, positive: read.negative, how: read.negative ? 'still' : 'no-longer' }, used, read.supposed);
  }
  if (noun === 'signature' || held === null) return null;
  return draft({ kind: 'in-force', states, when: held.when, positive: !read.negative }, used, read.supposed);
}

/** "was announced", "was revoked", "was notified", "was approved by parliament". */
function passiveOf(world: SubjectWorld, at: number, noun: Noun, owner: Owner, verb: number, does: string, read: Read): Made | null {
  const { tokens } = world.sentence;
  const held =
    dateFor(tokens, { at: verb, end: verb, subject: at, first: true }) ??
    dateFor(tokens, { at, end: at, subject: Math.min(owner.at, at), first: true });
  const dated: { readonly when?: When } = held === null ? {} : { when: held.when };
  const { states } = owner;
  const used = [...read.used, ...(held?.used ?? [])];
  const left = (aspect: 'announced' | 'voted' | 'notified') =>
    read.negative
      ? null
      : draft({ kind: 'left', states, positive: true, word: 'withdrew', aspect, immediate: false, ...dated }, used, read.supposed);
  switch (does) {
    case 'revoke':
      if (noun === 'withdrawal')
        return draft({ kind: 'withdrawal-revoked', states, positive: !read.negative, ...dated }, used, read.supposed);
      if (noun === 'signature')
        return draft({ kind: 'signature-withdrawn', states, positive: !read.negative, planned: false, ...dated }, used, read.supposed);
      return noun === 'ratification' || noun === 'accession'
        ? draft({ kind: 'ratification-withdrawn', states }, used, read.supposed)
        : null;
    case 'withdraw':
      if (noun === 'signature')
        return draft({ kind: 'signature-withdrawn', states, positive: !read.negative, planned: false, ...dated }, used, read.supposed);
      return noun === 'withdrawal' || noun === 'membership' ? null : draft({ kind: 'ratification-withdrawn', states }, used, read.supposed);
    case 'announce':
      return noun === 'withdrawal' ? left('announced') : null;
    case 'approve':
      return noun === 'withdrawal' ? left('voted') : null;
    case 'notify':
    case 'send':
    case 'lodge':
      if (noun === 'withdrawal') return left('notified');
      return noun === 'ratification' || noun === 'accession'
        ? draft(
            {
              kind: 'ratification',
              states,
              positive: !read.negative,
              by: 'state',
              word: noun === 'accession' ? 'acceded' : 'ratified',
              ...dated,
            },
            used,
            read.supposed,
          )
        : null;
    default:
      return null;
  }
}

/** The noun is what somebody does something with: "gave notice of its withdrawal", "deposited its ratification". */
function asObject(world: SubjectWorld, at: number, noun: Noun, owner: Owner | null, end: number, elliptic: boolean): Made | null {
  const { tokens } = world.sentence;
  let verb = -1;
  for (let before = at - 1; before >= 0 && before >= at - 14; before -= 1) {
    const token = tokens[before];
    if (token === undefined || isBreak(token.c) || (token.c === ',' && before < at - 1 && tokens[before + 1]?.kind === 'state')) break;
    const found = verbOf(token);
    if (found === null) continue;
    verb = before;
    break;
  }
  if (verb < 0) return null;
  const subject = subjectOf(world, verb);
  const states = owner?.states ?? subject?.states;
  if (states === undefined || states.length === 0) return null;
  const from = subject === null ? verb : subject.from;
  const chain = readChain(tokens, from, at, subject?.gaps, noun !== 'withdrawal');
  const held = dateFor(tokens, { at, end: Math.max(end, owner?.at ?? 0), subject: subject?.at ?? from - 1, first: true });
  const used = [
    ...(subject === null || subject.at < 0 ? [] : [subject.at]),
    ...(subject?.used ?? []),
    ...(owner === null ? [] : [owner.at, ...owner.used].filter((place) => place >= 0)),
    ...chain.used,
    ...(held?.used ?? []),
  ];
  const made = nounProposition(noun, states, chain, subject?.organ, held === null ? {} : { when: held.when }, immediateAfter(tokens, end));
  if (made === null) return null;
  if (noun === 'membership' && !elliptic && !tokens.some((token) => token.c === 'COURT' || token.c === 'STATUTE')) return null;
  return draft(made, used, chain.supposed || (chain.future && made.kind !== 'left' && made.kind !== 'withdrawal-revoked'));
}

function nounProposition(
  noun: Noun,
  states: readonly StateMention[],
  chain: Chain,
  organ: Token['organ'],
  dated: { readonly when?: When },
  immediate: boolean,
): Proposition | null {
  const { stage, negative } = chain;
  switch (noun) {
    case 'withdrawal':
      if (stage === 'reversed') return { kind: 'withdrawal-revoked', states, positive: !negative, ...dated };
      if (negative) return null;
      if (immediate && (stage === 'announced' || stage === 'under-way'))
        return { kind: 'withdrawal-effect', states, when: null, immediate: true };
      if (stage === 'do') return null;
      return { kind: 'left', states, positive: true, word: 'withdrew', aspect: stage, immediate, ...dated };
    case 'ratification':
    case 'accession': {
      const word = noun === 'accession' ? 'acceded' : 'ratified';
      if (stage === 'reversed') return negative ? null : { kind: 'ratification-withdrawn', states };
      if (stage === 'voted' || (stage === 'planned' && organ === 'parliament'))
        return { kind: 'ratification', states, positive: !negative, by: organ === 'parliament' ? 'parliament' : 'state', word, ...dated };
      return chain.delivered || stage === 'notified'
        ? { kind: 'ratification', states, positive: !negative, by: 'state', word, ...dated }
        : null;
    }
    case 'signature':
      if (stage === 'reversed') return { kind: 'signature-withdrawn', states, positive: !negative, planned: chain.future, ...dated };
      return null;
    case 'membership':
      if (stage === 'reversed') return { kind: 'left', states, positive: !negative, word: 'left', aspect: 'done', immediate, ...dated };
      return null;
    default:
      return noun satisfies never;
  }
}

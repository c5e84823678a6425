import type { Draft } from '../rules/pattern.ts';
import type { Proposition, When } from '../statement.ts';
import type { Sentence, StateMention, Token } from '../token.ts';
import { type Chain, readChain } from './chain.ts';
import { type DateHeld, dateAt, dateFor } from './dates.ts';
import { objectOf } from './object.ts';
import { type Subject, subjectOf } from './subject.ts';
import { type Form, verbOf } from './verbs.ts';

type Act = 'sign' | 'unsign' | 'ratify' | 'accede' | 'join' | 'leave' | 'withdraw';

const ACTS: ReadonlySet<string> = new Set(['sign', 'unsign', 'ratify', 'accede', 'join', 'leave', 'withdraw']);

/** What States did toward the Statute, told by verbs: signed, never ratified, announced that it would leave. */
export function treatyActs(
  sentence: Sentence,
  taken: ReadonlySet<number>,
  carried: readonly StateMention[] | null,
  elliptic: boolean,
): readonly Draft[] {
  const { tokens } = sentence;
  const world = { sentence, carried };
  const out: Draft[] = [];
  const read = new Map<number, { readonly chain: Chain; readonly supposed: boolean }>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken.has(at)) continue;
    const verb = verbOf(tokens[at]);
    if (verb === null || !ACTS.has(verb.does)) continue;
    const object = objectOf(tokens, at, elliptic);
    if (object === null) continue;
    const agent = agentOf(tokens, at, object.end);
    const subject = agent ?? subjectOf(world, at);
    if (subject === null || subject.states.length === 0) continue;
    const earlier = subject.shared === null ? undefined : read.get(subject.shared);
    const chain = readChain(tokens, agent === null ? subject.from : passiveFrom(tokens, at), at, subject.gaps);
    const negative = polarity(chain, subject, earlier?.chain, tokens, at);
    const supposed = chain.supposed || (earlier?.supposed === true && !hasOwnAuxiliary(tokens, subject.from, at));
    read.set(at, { chain: { ...chain, negative }, supposed });
    const held = dateFor(tokens, { at, end: object.end, subject: agent === null ? subject.at : at, first: subject.shared === null });
    const early = act(verb.does) && chain.stage === 'do' && beforeForce(tokens, object.end);
    const made = early
      ? { kind: 'ratification-withdrawn' as const, states: subject.states }
      : propose(verb.does as Act, verb.form, subject, chain, negative, held, immediateAfter(tokens, object.end), tokens, at);
    if (made === null) continue;
    const own = subject.at < 0 ? [] : tokens[subject.at - 1]?.c === 'neither' ? [subject.at - 1, subject.at] : [subject.at];
    out.push({
      proposition: made,
      tokens: [...new Set([...own, ...subject.used, ...chain.used, at, ...object.used, ...(held?.used ?? [])])],
      hypothetical: supposed || (chain.future && made.kind !== 'left' && made.kind !== 'signature-withdrawn'),
    });
    out.push(...gapped(tokens, made, Math.max(object.end, ...(held?.used ?? [])), supposed));
  }
  return out;
}

function hasOwnAuxiliary(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).some((token) => /^(?:has|is|did|does|do)$/.test(token.c));
}

/** "signed but has not ratified", "neither signed nor ratified", "has not signed or ratified". */
function polarity(chain: Chain, subject: Subject, earlier: Chain | undefined, tokens: readonly Token[], at: number): boolean {
  let negative = chain.negative !== subject.negative;
  if (subject.joinedBy === 'nor') negative = true;
  if (earlier === undefined || chain.negative) return negative;
  const between = tokens.slice(Math.max(0, (subject.shared ?? at) + 1), at).map((token) => token.c);
  const joined = between.find((c) => c === 'or' || c === 'nor' || c === 'and' || c === 'but');
  if ((joined === 'or' || joined === 'nor') && earlier.negative) return true;
  if (
    joined === 'and' &&
    earlier.negative &&
    !hasOwnAuxiliary(tokens, (subject.shared ?? at) + 1, at) &&
    verbOf(tokens[at])?.form === 'base'
  )
    return true;
  return negative;
}

/** "signed by Russia": the one behind "by". */
function agentOf(tokens: readonly Token[], at: number, end: number): Subject | null {
  for (const place of [at + 1, end + 1]) {
    if (tokens[place]?.c !== 'by') continue;
    const name = tokens[place + 1];
    // "a directive signed by Russia": something else was signed.
    const before = tokens[at - 1]?.c ?? '';
    if (place === at + 1 && !/^(?:is|has|STATUTE|treaty|COURT|,|and|or|not|been|also)$/.test(before) && at > 0) continue;
    if (name?.kind === 'state' && name.states !== undefined)
      return {
        states: name.states,
        organ: name.organ,
        joinedBy: name.joinedBy,
        at: place + 1,
        from: 0,
        used: [place],
        negative: false,
        gaps: [],
        person: false,
        shared: null,
      };
  }
  return null;
}

/** Where the auxiliaries of a passive begin. */
function passiveFrom(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && /^(?:has|is|not|never|not_yet|also|already|only)$/.test(tokens[from - 1]?.c ?? '')) from -= 1;
  return from;
}

export function immediateAfter(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(end + 1, end + 6).some((token) => token.c === 'immediate');
}

/** "having", "after", "by" before -ing: done; "is withdrawing": under way. */
function isGerund(tokens: readonly Token[], at: number): 'done' | 'under-way' | 'none' {
  const before = tokens[at - 1]?.c ?? '';
  if (before === 'is' || tokens[at - 2]?.c === 'is') return 'under-way';
  if (/^(?:after|by|despite|since|having|before|without|upon|on|following|not|never|,)$/.test(before)) return 'done';
  return 'none';
}

function propose(
  act: Act,
  form: Form,
  subject: Subject,
  chain: Chain,
  negative: boolean,
  held: DateHeld | null,
  immediate: boolean,
  tokens: readonly Token[],
  at: number,
): Proposition | null {
  const { states } = subject;
  const dated: { readonly when?: When } = held === null ? {} : { when: held.when };
  const { stage } = chain;
  const gerund = form === 'ing' ? isGerund(tokens, at) : 'none';
  const done =
    form === 'past' ||
    gerund === 'done' ||
    (form === 'base' && (negative || chain.emphatic || chain.future || chain.supposed || isPresent(tokens, at)));
  switch (act) {
    case 'sign':
      if (stage === 'reversed') return { kind: 'signature-withdrawn', states, positive: !negative, planned: false, ...dated };
      if (stage !== 'do' || !done) return null;
      return { kind: 'signature', states, positive: !negative, ...dated };
    case 'unsign':
      return {
        kind: 'signature-withdrawn',
        states,
        positive: !negative,
        planned: chain.future || gerund === 'under-way' || (stage !== 'do' && stage !== 'notified'),
        ...dated,
      };
    case 'ratify':
    case 'accede': {
      if (stage === 'voted' && subject.organ === 'parliament')
        return { kind: 'ratification', states, positive: !negative, by: 'parliament', word: 'ratified', ...dated };
      // "never intended to join" denies a plan, not an act.
      if (stage !== 'do' || !done) return null;
      return {
        kind: 'ratification',
        states,
        positive: !negative,
        by: subject.organ === 'parliament' ? 'parliament' : 'state',
        word: act === 'accede' ? 'acceded' : 'ratified',
        ...dated,
      };
    }
    case 'join':
      if (stage === 'voted' && subject.organ === 'parliament')
        return { kind: 'ratification', states, positive: !negative, by: 'parliament', word: 'ratified', ...dated };
      // "never intended to join" denies a plan, not an act.
      if (stage !== 'do' || !done) return null;
      return { kind: 'joined', states, positive: !negative, ...dated };
    case 'leave':
    case 'withdraw': {
      const word = act === 'leave' ? 'left' : 'withdrew';
      if (stage === 'reversed') return { kind: 'withdrawal-revoked', states, positive: !negative, ...dated };
      const aspect =
        stage !== 'do'
          ? stage
          : form === 'ing' && gerund !== 'done'
            ? 'under-way'
            : form === 'base' && (chain.future || chain.supposed)
              ? 'planned'
              : form === 'base' && !negative && !chain.emphatic
                ? 'planned'
                : chain.future
                  ? 'planned'
                  : 'done';
      if (aspect !== 'done' && negative) return null;
      return { kind: 'left', states, positive: !negative, word, aspect, immediate, ...dated };
    }
    default:
      return act satisfies never;
  }
}

/** "Russia signs the treaty": a headline's present. */
function isPresent(tokens: readonly Token[], at: number): boolean {
  return /s$/.test(tokens[at]?.text.split(' ')[0] ?? '') && tokens[at - 1]?.c !== 'to';
}

/** "Burundi left in 2017 and the Philippines in 2019", "followed by": the verb is left out the second time. */
function gapped(tokens: readonly Token[], said: Proposition, end: number, supposed: boolean): readonly Draft[] {
  if (!('states' in said) || !('when' in said) || said.when === undefined) return [];
  let at = end + 1;
  while (/^(?:,|and|;|followed|by|then|while|with)$/.test(tokens[at]?.c ?? '')) at += 1;
  const name = tokens[at];
  if (at === end + 1 || name?.kind !== 'state' || name.states === undefined) return [];
  const date = [at + 1, at + 2, at + 3].find((place) => tokens[place]?.kind === 'date');
  if (date === undefined || tokens.slice(at + 1, date).some((token) => !/^(?:in|on|,|following|since)$/.test(token.c))) return [];
  const held = dateAt(tokens, date);
  if (held === null || verbOf(tokens[date + 1]) !== null) return [];
  const proposition = { ...said, states: name.states, when: held.when } as Proposition;
  return [{ proposition, tokens: [at, ...held.used], hypothetical: supposed }];
}

function act(does: string): boolean {
  return does === 'withdraw' || does === 'leave';
}

/** "withdrew before it came into force": an instrument taken back in time ends no membership. */
function beforeForce(tokens: readonly Token[], end: number): boolean {
  const before = tokens.findIndex((token, at) => at > end && at <= end + 4 && token.c === 'before');
  return before > 0 && tokens.slice(before + 1, before + 5).some((token) => token.c === 'entered_force');
}

import { peopleLexicon } from '../generated/people.ts';
import type { Draft } from '../rules/pattern.ts';
import type { Proposition } from '../statement.ts';
import type { Sentence, StateMention } from '../token.ts';
import { span } from './clause.ts';
import { dateFor } from './dates.ts';
import { isBreak, NEGATIVE } from './marks.ts';
import { objectOf } from './object.ts';
import { type Subject, subjectOf } from './subject.ts';
import { verbOf } from './verbs.ts';

const NOUN = /^(?:COUNTRY|PARTY|one|ones|SIGNATORY|member)$/;

/** Who was first, second or only to leave, to announce it, to ratify or to join. */
export function ranks(
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
    const rank = token.c === 'first' ? 1 : token.kind === 'ordinal' ? (token.number ?? null) : null;
    if (rank === null) continue;
    const made = ranked(sentence, at, rank, carried, elliptic);
    if (made !== null) out.push(made);
  }
  return out;
}

function ranked(sentence: Sentence, at: number, rank: number, carried: readonly StateMention[] | null, elliptic: boolean): Draft | null {
  const { tokens } = sentence;
  let noun = at + 1;
  let group: string | null = null;
  while (noun <= at + 5) {
    const token = tokens[noun];
    if (token === undefined || isBreak(token.c) || token.c === ',') return null;
    if (token.kind === 'group') group = token.group ?? null;
    else if (/^(?:african|africa)$/i.test(token.text)) group = 'African';
    else if (/^(?:latin|european|asian|arab|muslim|eu|western)$/i.test(token.text)) return null;
    if (NOUN.test(token.c) || /^(?:to|that)$/.test(token.c)) break;
    if (verbOf(token) !== null || token.kind === 'adjective') return null;
    noun += 1;
  }
  if (tokens[noun] === undefined || noun > at + 5) return null;
  let place = NOUN.test(tokens[noun]?.c ?? '') ? noun + 1 : noun;
  while (
    /^(?:to|that|which|ever|has|is|of|in|COURT|STATUTE|history|africa|world|continent|region|far|so|and|only|formally)$/i.test(
      tokens[place]?.c ?? '',
    ) ||
    tokens[place]?.kind === 'group'
  ) {
    if (tokens[place]?.kind === 'group' || /^africa$/i.test(tokens[place]?.text ?? '')) group = tokens[place]?.group ?? 'African';
    place += 1;
  }
  let verb = verbOf(tokens[place]);
  let stage: 'withdraw' | 'announce' | 'notify' = 'withdraw';
  let end = place;
  if (verb?.does === 'announce' || verb?.does === 'notify' || verb?.does === 'send' || verb?.does === 'open') {
    stage = verb.does === 'announce' || verb.does === 'open' ? 'announce' : 'notify';
    const inner = span(place + 1, Math.min(tokens.length - 1, place + 8)).find((next) => {
      const other = verbOf(tokens[next]);
      return other?.does === 'leave' || other?.does === 'withdraw' || tokens[next]?.c === 'withdrawal';
    });
    if (inner === undefined) return null;
    end = inner;
    verb = verbOf(tokens[inner]) ?? { does: 'withdraw', form: 'base' };
  }
  if (verb === null || !['leave', 'withdraw', 'ratify', 'accede', 'join', 'sign'].includes(verb.does)) return null;
  const object = objectOf(tokens, end, elliptic || NOUN.test(tokens[noun]?.c ?? ''));
  if (object === null) return null;
  const who = holderOf(sentence, at, object.end, carried);
  if (who === null || who.subject.states.length === 0) return null;
  const held = dateFor(tokens, { at, end: object.end, subject: who.subject.at, first: true });
  const when = held === null ? {} : { when: held.when };
  const leaving = verb.does === 'leave' || verb.does === 'withdraw';
  if (!leaving && (rank !== 1 || who.negative || group !== null)) return null;
  const known = group !== null && Object.hasOwn(peopleLexicon.groups, group) ? group : null;
  if (group !== null && known === null) return null;
  const proposition: Proposition = leaving
    ? {
        kind: 'withdrawal-rank',
        states: who.subject.states,
        rank,
        group: known,
        stage,
        positive: !who.negative,
        ...(who.toCome ? { toCome: true } : {}),
        ...when,
      }
    : { kind: 'party-rank', states: who.subject.states, rank, last: false, verb: verb.does === 'ratify' ? 'ratified' : 'became', ...when };
  return {
    proposition,
    tokens: [...new Set([...who.used, ...span(at, object.end), ...object.used, ...(held?.used ?? [])])],
    hypothetical: who.supposed,
  };
}

interface Holder {
  readonly subject: Subject;
  readonly negative: boolean;
  readonly supposed: boolean;
  readonly toCome: boolean;
  readonly used: readonly number[];
}

/** "X is the first", "making it the first", "X, the first country to", "the first was X". */
function holderOf(sentence: Sentence, at: number, end: number, carried: readonly StateMention[] | null): Holder | null {
  const { tokens } = sentence;
  let from = at;
  let copula = -1;
  while (from > 0) {
    const token = tokens[from - 1];
    if (token === undefined) break;
    if (
      !(
        /^(?:is|became|has|not|only|thus|thereby|would|will|also|it|as|one|making|makes|made|so|far|and|the)$/.test(token.c) ||
        NEGATIVE.has(token.c)
      )
    )
      break;
    from -= 1;
    if (token.c === 'is' || token.c === 'became' || /^mak|^made/.test(token.c)) copula = from;
  }
  const between = tokens.slice(from, at);
  const negative = between.some((token) => NEGATIVE.has(token.c));
  const toCome = between.some((token) => token.c === 'would' || token.c === 'will');
  const supposed = between.some((token) => /^(?:could|might|may|if)$/.test(token.c));
  if (copula >= 0) {
    const subject = subjectOf({ sentence, carried }, copula);
    if (subject !== null && !subject.person)
      return {
        subject,
        negative,
        supposed,
        toCome,
        used: [...own(subject), ...subject.used, ...span(from, at - 1), ...(tokens[from - 1]?.c === ',' ? [from - 1] : [])],
      };
  }
  const before = tokens[from - 1];
  const name = tokens[from - 2];
  if (before?.c === ',' && name?.kind === 'state' && name.states !== undefined) {
    const subject = subjectOf({ sentence, carried }, from - 1) ?? null;
    if (subject !== null) return { subject, negative, supposed, toCome, used: [from - 2, from - 1, ...span(from, at - 1)] };
  }
  // "The first country to leave was Burundi".
  const link = span(end + 1, Math.min(tokens.length - 1, end + 4)).find((place) => tokens[place]?.c === 'is');
  const after = link === undefined ? undefined : tokens[link + 1];
  if (link !== undefined && after?.kind === 'state' && after.states !== undefined) {
    const subject: Subject = {
      states: after.states,
      organ: after.organ,
      joinedBy: after.joinedBy,
      at: link + 1,
      from: link,
      used: [link],
      negative: false,
      gaps: [],
      person: false,
      shared: null,
    };
    return { subject, negative, supposed, toCome, used: [link, link + 1] };
  }
  return null;
}

function own(subject: Subject): number[] {
  return subject.at < 0 ? [] : [subject.at];
}

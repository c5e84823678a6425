import { treatyLexicon } from '../generated/treaty.ts';
import type { Exactness, Proposition, SetPredicate, When } from '../statement.ts';
import type { StateMention } from '../token.ts';
import { otherObject } from './acts/strange.ts';
import { type Clause, inCourt, whoOf } from './clause.ts';
import type { EventName } from './context.ts';
import { ratification } from './propositions.ts';
import type { Told } from './told.ts';

const TREATY = ['statute', 'court'];

const WORDS: Readonly<Record<SetPredicate, readonly string[]>> = {
  party: ['party', 'membership', 'within', 'belong', 'bound', 'be', 'accept', 'remain', 'inside', 'nonparty', 'outside'],
  signed: ['sign', 'signatory', 'signature', 'nonsignatory'],
  ratified: ['ratify', 'ratification', 'accede', 'deposit', 'instrument', 'accession', 'accept'],
  joined: ['join', 'become', 'party', 'membership', 'admit'],
  withdrew: ['withdraw', 'withdrawal', 'leave', 'cease', 'nolonger', 'party', 'force', 'membership', 'actually', 'remain'],
  notified: ['notify', 'notice', 'deposit', 'give', 'withdrawal', 'reach', 'withdraw', 'leave'],
  revoked: ['revoke', 'notice', 'withdrawal', 'withdraw', 'decide', 'decision'],
  'article-124': ['party', 'X', 'reservation', 'optout', 'warcrimes', 'declaration', 'give', 'be', 'ratify'],
  'opted-out': ['optout', 'X', 'declaration', 'aggression', 'deposit', 'jurisdiction', 'accept', 'amendment', 'kampala', 'give', 'party'],
  accepted: ['accept', 'jurisdiction', 'declaration', 'X', 'deposit', 'give', 'registrar'],
  unsigned: ['signature', 'withdraw', 'revoke', 'sign', 'notify'],
  pending: ['notice', 'pending', 'withdrawal', 'withdraw', 'leave', 'have'],
  announced: ['announce', 'withdraw', 'leave', 'withdrawal', 'intend', 'decide'],
};

/** What the members of a set are said to have done or to be. */
function predicateOf(clause: Clause): { readonly pred: SetPredicate; readonly outside: boolean } | null {
  const has = (...concepts: readonly string[]) => clause.has(...concepts);
  const articles = clause.all('X').map(({ item }) => item.of ?? '');
  if ((articles.some((name) => name.startsWith('124')) && !has('deletion')) || (has('reservation', 'optout') && has('warcrimes')))
    return { pred: 'article-124', outside: false };
  if (has('optout') || articles.some((name) => name.startsWith('15bis')))
    return has('warcrimes') ? null : { pred: 'opted-out', outside: false };
  if (has('declaration', 'accept') && (has('jurisdiction') || articles.some((name) => name.startsWith('12(3)'))))
    return { pred: 'accepted', outside: false };
  if (has('signature') && has('withdraw', 'revoke')) return { pred: 'unsigned', outside: false };
  if (
    has(
      'amendment',
      'aggression',
      'starvation',
      'lasers',
      'biological',
      'fragments',
      'poison',
      'article8',
      'deletion',
      'jurisdiction',
      'declaration',
      'other',
      'optout',
      'reservation',
    )
  )
    return null;
  if (articles.length > 0) return null;
  const found = (pred: SetPredicate, outside = false) => ({ pred, outside });
  if (has('pending') && has('notice', 'withdrawal')) return found('pending');
  if (has('revoke') && has('notice', 'withdrawal', 'withdraw', 'leave')) return found('revoked');
  if (has('notice') && has('withdraw') && !clause.has('notify', 'deposit', 'give')) return found('revoked');
  if (has('notify') || (has('notice') && has('deposit', 'give', 'reach', 'have'))) return found('notified');
  if (has('announce') && has('withdraw', 'leave', 'withdrawal')) return found('announced');
  if (has('withdraw', 'leave') || (has('cease', 'nolonger') && has('party', 'membership', 'bound')) || (has('withdrawal') && has('force')))
    return found('withdrew');
  if (has('ratify', 'accede', 'ratification', 'accession') || (has('deposit') && has('instrument'))) return found('ratified');
  if (has('sign', 'signatory', 'signature', 'nonsignatory') && !has('nofurther', 'merely')) return found('signed', has('nonsignatory'));
  if (has('join', 'admit') || (has('become') && has('party'))) return found('joined');
  if (has('nonparty', 'outside')) return found('party', true);
  if (has('party', 'membership', 'within', 'bound')) return found('party');
  if (has('belong') && has('court', 'statute')) return found('party');
  if (inCourt(clause)) return found('party');
  if (has('accept') && has('statute')) return found('ratified');
  if (clause.context.pred !== null && clause.items.some((item) => item.c === 'do' || item.lo === 'so') && !has(...TREATY))
    return found(clause.context.pred);
  // "and the second in the world", "and the 34th from Africa": of the same act.
  if (clause.context.pred !== null && clause.chunk.op === 'and' && has('O', 'first', 'last') && !has('S', 'be', 'have', 'do'))
    return found(clause.context.pred);
  return null;
}

/** States a set is made of; null: all there are. */
interface Members {
  readonly members: readonly string[] | null;
  readonly region: string | null;
}

function membersOf(index: string | null): Members {
  if (index === null) return { members: null, region: null };
  const group = treatyLexicon.groups[Number(index)];
  return { members: group?.states ?? null, region: group?.region ?? null };
}

/** Claims about sets of States: all, none, only, most, the first, the last, so many. */
export function setTold(clause: Clause): Told | null {
  const groups = clause.all('G');
  const group = groups[0];
  const frame = group?.item.of ?? clause.context.frame;
  const country = clause.has('country', 'nobody', 'party') || clause.items.some((item) => item.lo === 'one' || item.lo === 'ones');
  const order = orderOf(clause);
  const determiner = clause.items.findIndex(
    (item, at) =>
      item.lo === 'no' &&
      (clause.c(at + 1) === 'G' || clause.c(at + 1) === 'country' || clause.c(at + 1) === 'party' || clause.lo(at + 1) === 'other'),
  );
  // "none of them": of those named before, State by State.
  if (clause.has('nobody') && clause.items.some((item) => /^(?:them|these|those)$/.test(item.lo))) return null;
  const none = clause.has('nobody') || determiner >= 0;
  if (
    clause.items.some(
      (item, at) =>
        (item.c === 'first' || item.c === 'last') &&
        (clause.c(at - 1) === 'belong' ||
          /^(?:among|one)$/.test(clause.lo(at - 1)) ||
          /^(?:among|one of)$/.test(clause.lo(at - 2)) ||
          clause.preposition(at) === 'among'),
    )
  )
    return null;
  const some = clause.items.findIndex((item, at) => item.c === 'neg' && item.lo === 'not' && clause.c(at + 1) === 'all');
  const quantified =
    clause.context.except !== null || clause.context.only || none || clause.has('all', 'only', 'most', 'except') || order !== null;
  if (!quantified) return null;
  // "in the Levant", "of the Lusophone world": a set this reader does not know.
  if (clause.items.some((item, at) => item.c === '?' && item.capital && at > 0)) return null;
  const found = predicateOf(clause);
  if (found === null) return null;
  if (otherObject(clause, ['leave', 'withdraw', 'join', 'sign', 'ratify', 'accede'])) return null;
  const { pred, outside } = found;
  if (determiner >= 0) clause.use(determiner);
  // "the only party": what the set is drawn from is not the predicate alone.
  const excepted = clause
    .all('S')
    .filter(({ at }) => /^(?:except|unlike|of)$/.test(clause.preposition(at) ?? '') && exceptBefore(clause, at));
  const except: StateMention[] = excepted.flatMap(({ item, at }) => {
    clause.use(at);
    return [...(item.token?.states ?? [])];
  });
  if (clause.context.except !== null) except.push(...clause.context.except);
  if (some >= 0) clause.use(some);
  const negative = clause.negative() !== outside;
  const days = clause.days();
  const [day] = days;
  const end = days[days.length - 1];
  const spanned = days.length > 1 && days.every(({ item }) => item.when?.as === 'on');
  const when: { readonly when?: When } =
    day?.item.when === undefined
      ? {}
      : spanned && end?.item.when !== undefined
        ? { when: { range: { ...day.item.when.range, until: end.item.when.range.until, precision: 'loose' }, as: 'on' } }
        : { when: day.item.when };
  const own = () => {
    if (spanned) clause.take('T');
    clause.items.forEach((item, at) => {
      if (/^(?:use|used|uses|invoked|invokes|invoke|availed|avail|clause|resorted|relied|made|make|known)$/.test(item.lo)) clause.use(at);
    });
    clause.take(
      ...WORDS[pred],
      ...TREATY,
      'come',
      'already',
      'count',
      'become',
      'will',
      'G',
      'country',
      'nobody',
      'all',
      'only',
      'most',
      'except',
      'both',
      'still',
      'yet',
      'un',
      'depositary',
      'will',
    );
    if (day !== undefined) clause.use(day.at);
    // "all twelve", "the five": the number of the set.
    const size = membersOf(frame).members?.length;
    for (const { item, at } of clause.all('N'))
      if (item.n === size || item.n === 1 || (size !== undefined && except.length > 0 && item.n === size - except.length)) clause.use(at);
  };
  const chosen = clause.all('S').map(({ item }) => item.token?.states ?? []);
  const told = clause.context.topic ?? [];
  const within =
    clause.has('only') &&
    chosen.length === 1 &&
    told.length > (chosen[0]?.length ?? 0) &&
    (chosen[0] ?? []).every((mention) => told.some(({ state }) => state === mention.state)) &&
    !clause.has('country', 'G', 'party')
      ? told.map(({ state }) => state)
      : null;
  // "Of Georgia and Ukraine only Georgia has ratified".
  const [all, own_] = clause.all('S');
  const picked =
    clause.has('only') &&
    chosen.length === 2 &&
    clause.lo(0) === 'of' &&
    all !== undefined &&
    own_ !== undefined &&
    clause.at('only') > all.at &&
    (chosen[0]?.length ?? 0) > 1
      ? (chosen[0] ?? []).map(({ state }) => state)
      : null;
  if (picked !== null && all !== undefined) clause.use(all.at);
  const among = clause.context.among ?? within ?? picked;
  const { members, region } = among !== null && clause.all('G').length === 0 ? { members: among, region: null } : membersOf(frame);
  if (order !== null) {
    if (clause.items.some((item) => /^(?:summer|spring|autumn|winter|week|month|year|season|decade)$/.test(item.lo))) return null;
    const who = whoOf(clause);
    if (who === null || who.states.length === 0 || (who.states.length > 1 && typeof order.place === 'number')) return null;
    if (negative && !['article-124', 'opted-out', 'accepted'].includes(pred)) return null;
    own();
    clause.use(order.at);
    const event = EVENT_OF[pred];
    const given = clause.items.some((item) => item.c === 'give' || item.lo === 'would') || clause.has('will');
    // "the first of these exits": of things told before, not of the State spoken of last.
    if (!clause.has('S', 'A') && clause.items.some((item, at) => at > order.at && /^(?:these|those|them)$/.test(item.lo))) return null;
    if (given && members !== null) return null;
    const stage = ({ withdrew: 'withdraw', notified: 'notify', announced: 'announce' } as const)[pred as 'withdrew'];
    if (stage !== undefined && members === null && order.place !== 'last' && who.states.length === 1) {
      clause.take('give');
      return {
        propositions: [
          {
            kind: 'withdrawal-rank',
            states: who.states,
            rank: order.place === 'first' ? 1 : order.place,
            group: region,
            stage,
            positive: true,
            ...(given ? { toCome: clause.has('will') } : {}),
            ...when,
          },
        ],
        who,
        event,
      };
    }
    if (
      (pred === 'party' || pred === 'joined' || pred === 'ratified') &&
      members === null &&
      region === null &&
      typeof order.place === 'number'
    ) {
      clause.take('give');
      const made = clause.items.some((item) => item.c === 'give' && /^ma[dk]/.test(item.lo)) && clause.has('ratification', 'accession');
      if (made) clause.take('ratification', 'accession', 'party', 'become');
      if (clause.has('last')) clause.take('last', 'and');
      return {
        propositions: [
          ...(clause.has('last')
            ? [{ kind: 'act-order' as const, pred: 'joined' as const, place: 'last' as const, states: who.states, members, region }]
            : []),
          ...(made && when.when !== undefined ? [ratification(who.states, true, when)] : []),
          {
            kind: 'party-rank',
            states: who.states,
            rank: order.place,
            last: false,
            verb: pred === 'ratified' && !made ? 'ratified' : 'became',
            ...(clause.has('will') ? { toCome: true } : {}),
            ...(made ? {} : when),
          },
        ],
        who,
        event,
      };
    }
    clause.take('give');
    return {
      propositions: [
        {
          kind: 'act-order',
          pred,
          place: order.place,
          ...(negative ? { positive: false } : {}),
          states: who.states,
          members,
          region,
          ...when,
        },
      ],
      who,
      event,
    };
  }
  const rival = clause.all('S').find(({ at }) => clause.preposition(at) === 'before');
  if (none && rival !== undefined && except.length === 0 && !negative && rival.item.token?.states?.length === 1) {
    own();
    clause.use(rival.at);
    clause.take('before', 'do', 'already');
    return {
      propositions: [{ kind: 'act-order', pred, place: 'first', states: rival.item.token?.states ?? [], members, region, ...when }],
      who: { states: rival.item.token?.states ?? [], at: rival.at, neither: false, organ: undefined },
      event: EVENT_OF[pred],
    };
  }
  if (none) {
    if (except.length === 0 && clause.has('S') && group === undefined) return null;
    own();
    const quant = negative ? ('all' as const) : ('none' as const);
    return {
      propositions: [{ kind: 'party-set', pred, quant, states: except, members, region, negative: false, ...when }],
      who: null,
      event: null,
    };
  }
  if (
    (clause.has('only') || clause.context.only) &&
    (clause.has('S') || clause.context.topic !== null) &&
    (frame !== null ||
      country ||
      clause.context.only ||
      clause.c(clause.at('only') + (clause.c(clause.at('only') + 1) === '.' ? 2 : 1)) === 'S')
  ) {
    const who = whoOf(clause);
    if (who === null) return null;
    own();
    for (const { item, at } of clause.all('N')) if (item.n === who.states.length) clause.use(at);
    return {
      propositions: [{ kind: 'party-set', pred, quant: 'only', states: [...who.states, ...except], members, region, negative, ...when }],
      who,
      event: null,
    };
  }
  if (clause.items.some((item) => item.c === 'except' && /^(?:nobody|no one|none)/.test(item.lo)) && except.length > 0) {
    own();
    return {
      propositions: [{ kind: 'party-set', pred, quant: 'only', states: except, members, region, negative, ...when }],
      who: null,
      event: null,
    };
  }
  if (frame === null && !clause.has('country')) return null;
  if (clause.has('most')) {
    if (frame === null) return null;
    own();
    return {
      propositions: [{ kind: 'party-set', pred, quant: 'most', states: [], members, region, negative, ...when }],
      who: null,
      event: null,
    };
  }
  // "all but two of the permanent members".
  const left = clause.items.findIndex((item, at) => item.c === 'except' && item.lo === 'all but' && clause.c(at + 1) === 'N');
  if (left >= 0 && members !== null && except.length === 0) {
    const n = clause.items[left + 1]?.n ?? 0;
    clause.use(left + 1);
    own();
    return {
      propositions: [
        {
          kind: 'party-set',
          pred,
          quant: 'count',
          count: members.length - n,
          exactness: 'exact',
          states: [],
          members,
          region,
          negative,
          ...when,
        },
      ],
      who: null,
      event: null,
    };
  }
  if (clause.has('all') || except.length > 0) {
    if (frame === null) return null;
    own();
    if (some >= 0)
      return negative
        ? null
        : {
            propositions: [{ kind: 'party-set', pred, quant: 'not-all', states: [], members, region, negative: false, ...when }],
            who: null,
            event: null,
          };
    return {
      propositions: [
        {
          kind: 'party-set',
          pred,
          quant: negative ? 'none' : 'all',
          states: except,
          members,
          region,
          negative: false,
          ...(clause.has('leave', 'cease', 'nolonger') && pred === 'withdrew' ? { strict: true } : {}),
          ...when,
        },
      ],
      who: null,
      event: null,
    };
  }
  return null;
}

export const EVENT_OF = {
  signed: 'sign',
  ratified: 'deposit',
  party: 'in-force',
  joined: 'in-force',
  withdrew: 'effect',
  notified: 'notify',
  revoked: 'revoke',
  announced: 'announce',
  pending: 'notify',
  'article-124': 'declare-124',
  'opted-out': 'opt-out',
  accepted: 'declare',
  unsigned: 'unsign',
} as const satisfies Readonly<Record<SetPredicate, EventName>>;

function exceptBefore(clause: Clause, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 6; before -= 1) if (clause.c(before) === 'except') return true;
  return false;
}

function orderOf(clause: Clause): { readonly place: 'first' | 'last' | number; readonly at: number } | null {
  // "before any other European State", "ahead of all others".
  for (const [at, item] of clause.items.entries()) {
    if (item.c !== 'before' && item.c !== 'after') continue;
    const [a, b] = clause.items.slice(at + 1).filter((word) => word.c !== '.');
    const other =
      /^(?:any|every|all|anybody|anyone|everybody|everyone)$/.test(a?.lo ?? '') &&
      (/^(?:other|else)$/.test(b?.lo ?? '') || /^every|^any(?:body|one)/.test(a?.lo ?? ''));
    if (!other) continue;
    clause.items.forEach((word, place) => {
      if (place > at && /^(?:any|every|all|other|else|anybody|anyone|everybody|everyone)$/.test(word.lo)) clause.use(place);
    });
    return { place: item.c === 'before' ? 'first' : 'last', at };
  }
  for (const [at, item] of clause.items.entries()) {
    const next = clause.items.slice(at + 1).find((word) => word.c !== '.' || word.lo === 'to') ?? { c: 'end', lo: '' };
    const noun =
      [
        'country',
        'G',
        'party',
        'A',
        'signatory',
        'S',
        'rel',
        'it',
        'nonparty',
        'withdraw',
        'sign',
        'ratify',
        'join',
        'leave',
        'notify',
        'accede',
        'N',
        'ratification',
        'accession',
        'signature',
        'withdrawal',
        'notice',
      ].includes(next.c) ||
      next.lo === 'to' ||
      next.lo === 'one';
    if (item.c === 'first' && (noun || next.c === 'end')) return { place: 'first', at };
    if (item.c === 'last' && (noun || next.c === 'end')) return { place: 'last', at };
    // "the 125th and most recent member", "and the second in the world".
    const joined =
      next.c === 'and' &&
      ['last', 'first'].includes(clause.items.slice(at + 1).find((word) => word.c !== '.' && word.c !== 'and')?.c ?? '');
    if (item.c === 'O' && item.n !== undefined && (noun || joined || (next.c === 'end' && clause.chunk.op === 'and')))
      return { place: item.n, at };
  }
  return null;
}

/** Groups against each other, shares of the members of the United Nations, and the number of Parties on the day of a State's act. */
export function compareTold(clause: Clause): Told | null {
  const groups = clause.all('G').map(({ item, at }) => ({ region: treatyLexicon.groups[Number(item.of)]?.region ?? null, at }));
  const quiet = { who: null, event: null };
  const day = clause.days()[0];
  const when: { readonly when?: When } = day?.item.when === undefined ? {} : { when: day.item.when };
  const [first, second] = groups;
  if (clause.has('if', 'might', 'X')) return null;
  const outsiders = outsidersOf(clause, when);
  if (outsiders !== null) return outsiders;
  if (clause.has('neg', 'never')) return null;
  if (
    first === undefined &&
    clause.lo(0) === 'with' &&
    clause.has('party') &&
    clause.context.group !== null &&
    clause.all('N').length === 2 &&
    clause.preposition(clause.all('N')[1]?.at ?? 0) === 'of'
  ) {
    const region = treatyLexicon.groups[Number(clause.context.group.of)]?.region;
    const [own, of] = clause.all('N');
    if (region === undefined || own?.item.n === undefined || of?.item.n === undefined) return null;
    clause.take('N', 'party', 'court', 'statute', 'country', 'assembly');
    return {
      propositions: [
        { kind: 'count', of: 'parties', count: own.item.n, exactness: 'exact', group: region },
        { kind: 'count', of: 'parties', count: of.item.n, exactness: 'exact', group: null },
      ],
      ...quiet,
    };
  }
  if (
    first === undefined &&
    (clause.chunk.op === ',' || clause.chunk.op === null) &&
    clause.lo(0) === 'with' &&
    clause.has('party') &&
    clause.context.group !== null &&
    clause.all('N').length === 1
  ) {
    const region = treatyLexicon.groups[Number(clause.context.group.of)]?.region;
    const n = clause.all('N')[0]?.item.n;
    if (region === undefined || n === undefined) return null;
    clause.take('N', 'party', 'court', 'statute');
    return { propositions: [{ kind: 'count', of: 'parties', count: n, exactness: 'exact', group: region }], ...quiet };
  }
  if (
    first !== undefined &&
    first.region !== null &&
    clause.has('largest') &&
    groups.length === 1 &&
    clause.has('be', 'still', 'remain', 'have')
  ) {
    clause.take('largest', 'G', 'party', 'country', 'N', 'still', 'be', 'remain', 'belong', 'have', 'only', 'assembly', ...TREATY);
    clause.items.forEach((item, at) => {
      if (/^(?:regional|groups?|among|single|bloc|five)$/.test(item.lo)) clause.use(at);
    });
    if (day !== undefined) clause.use(day.at);
    const small = clause.items.some((item) => item.lo === 'smallest');
    return {
      propositions: [{ kind: 'group-order', region: first.region, than: null, order: small ? 'fewest' : 'most', ...when }],
      ...quiet,
    };
  }
  const than = clause.items.findIndex((item) => item.lo === 'than');
  if (
    first?.region != null &&
    second?.region != null &&
    (clause.has('party', 'ratify', 'join') || clause.all('G').some(({ item }) => /member|part/.test(item.lo))) &&
    clause.items.some((item) => /^(?:more|fewer|less)$/.test(item.lo)) &&
    than > first.at &&
    than < second.at
  ) {
    const fewer = clause.items.some((item) => /^(?:fewer|less)$/.test(item.lo));
    clause.take('G', 'party', 'count', 'country', 'have', 'more', 'fewer', ...TREATY);
    clause.items.forEach((item, at) => {
      if (/^(?:more|fewer|less|than|furnishes|group|does|do)$/.test(item.lo)) clause.use(at);
    });
    return {
      propositions: [{ kind: 'group-order', region: first.region, than: second.region, order: fewer ? 'fewer' : 'more', ...when }],
      ...quiet,
    };
  }
  if (
    first?.region != null &&
    groups.length === 1 &&
    clause.has('party') &&
    than > 0 &&
    clause.items.slice(than).some((item) => item.lo === 'other') &&
    clause.items.some((item) => /^(?:more|fewer)$/.test(item.lo))
  ) {
    const few = clause.items.some((item) => item.lo === 'fewer');
    clause.take('G', 'party', 'have', 'more', 'fewer', 'count', ...TREATY);
    clause.items.forEach((item, at) => {
      if (/^(?:more|fewer|than|any|other|region|group)$/.test(item.lo)) clause.use(at);
    });
    return { propositions: [{ kind: 'group-order', region: first.region, than: null, order: few ? 'fewest' : 'most', ...when }], ...quiet };
  }
  const share = shareOf(clause);
  if (share !== null && first?.region != null && groups.length === 1 && clause.has('party') && clause.has('be', 'come', 'have', 'count')) {
    const exactness = clause.has('more') ? ('more' as const) : clause.has('fewer') ? ('fewer' as const) : ('about' as const);
    clause.take('share', 'N', 'party', 'about', 'more', 'fewer', 'country', 'G', 'come', 'count', ...TREATY);
    return { propositions: [{ kind: 'share-of-members', share, exactness, region: first.region, ...when }], ...quiet };
  }
  if (share !== null && clause.has('un') && clause.has('party', 'ratify', 'join', 'bound')) {
    const exactness = clause.has('more') ? ('more' as const) : clause.has('fewer') ? ('fewer' as const) : ('about' as const);
    clause.take('share', 'N', 'un', 'party', 'ratify', 'join', 'bound', 'about', 'more', 'fewer', 'country', 'most', ...TREATY);
    if (day !== undefined) clause.use(day.at);
    return { propositions: [{ kind: 'share-of-members', share, exactness, ...when }], ...quiet };
  }
  return countAt(clause);
}

/** "Some seventy countries have never joined". */
function outsidersOf(clause: Clause, when: { readonly when?: When }): Told | null {
  const number = clause.all('N')[0];
  const outside =
    clause.has('nonparty', 'outside') ||
    ((clause.has('neg', 'never', 'yetto') || clause.has('nolonger')) && clause.has('join', 'ratify', 'party', 'bound'));
  if (
    number?.item.n === undefined ||
    clause.all('N').length !== 1 ||
    !outside ||
    clause.has('G', 'S', 'A', 'nolonger', 'sign', 'withdraw') ||
    !clause.has('country') ||
    clause.c(number.at + 1) !== 'country'
  )
    return null;
  const exactness = exactnessOf(clause, number.at);
  clause.take(
    'N',
    'country',
    'nonparty',
    'outside',
    'neg',
    'never',
    'yetto',
    'yet',
    'join',
    'ratify',
    'party',
    'bound',
    'still',
    'remain',
    ...TREATY,
  );
  clause.items.forEach((item, at) => {
    if (item.lo === 'some') clause.use(at);
  });
  return {
    propositions: [
      {
        kind: 'outsiders',
        count: number.item.n,
        exactness: exactness === 'exact' && clause.items.some((item) => item.lo === 'some') ? 'about' : exactness,
        ...when,
      },
    ],
    who: null,
    event: null,
  };
}

function shareOf(clause: Clause): number | null {
  const at = clause.at('share');
  if (at < 0) return null;
  const part = { third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, half: 2, eighths: 8, tenths: 10 }[clause.lo(at)];
  if (part === undefined) return null;
  const before = clause.items[at - 1];
  return (before?.c === 'N' ? (before.n ?? 1) : 1) / part;
}

/** "With Tunisia the number of parties rises to 116", "sank from 123 to 122 upon the departure of the Philippines". */
function countAt(clause: Clause): Told | null {
  const numbers = clause.all('N').filter(({ item }) => (item.n ?? 0) > 20);
  const ordinal = clause.all('O').find(({ item }) => (item.n ?? 0) > 20);
  const listed = clause.all('S');
  const names = listed.length > 0 ? listed : clause.all('A');
  const name = names[0];
  const { occasion } = clause.context;
  if (
    name === undefined &&
    occasion !== null &&
    clause.has('party', 'membership') &&
    numbers.length > 0 &&
    clause.has('count', 'bring', 'reach', 'have', 'be', 'come', 'leave')
  ) {
    clause.take('leave');
    clause.take('party', 'count', 'bring', 'reach', 'N', 'have', 'be', 'come', 'country', 'statute', 'court', 'membership', 'will', 'it');
    clause.items.forEach((item, at) => {
      if (/^(?:number|total|climbed|from|to|down|up|left|leaving)$/.test(item.lo)) clause.use(at);
    });
    const [first, second] = numbers;
    return {
      propositions: [
        {
          kind: 'count-at',
          states: occasion.states,
          event: occasion.event,
          count: (second ?? first)?.item.n ?? 0,
          ...(clause.has('will') ? { toCome: true } : {}),
          ...(second === undefined || first?.item.n === undefined ? {} : { before: first.item.n }),
          group: null,
        },
      ],
      who: null,
      event: null,
    };
  }
  if (
    names.length !== 1 ||
    name === undefined ||
    !(
      clause.has('party') ||
      (clause.has('membership') && clause.has('bring')) ||
      clause.items.some((item) => /^(?:bring|brought|brings|took|takes|take) .*(?:membership|number|total) to$/.test(item.lo)) ||
      (clause.has('count') && clause.has('accession', 'withdrawal'))
    ) ||
    (numbers.length === 0 && ordinal === undefined)
  )
    return null;
  const prep = clause.preposition(name.at);
  const opened = clause.items.slice(0, name.at).some((item) => /^(?:with|upon|on|after|following|by|through|when)$/.test(item.lo));
  const brought =
    clause.has('bring') && clause.c(name.at + 1) === "'s" && clause.has('accession', 'withdrawal', 'membership', 'ratification');
  // "Manila's departure cut the membership to 122", "the departure of the Philippines leaves the Court with 122 members".
  const verb = clause.items.findIndex(
    (item) =>
      item.c === 'bring' ||
      item.c === 'give' ||
      (item.c === 'leave' && /^leav|^left/.test(item.lo)) ||
      (item.c === 'count' && /^(?:br|t)/.test(item.lo)),
  );
  const noun = clause.items.findIndex(
    (item) => ['accession', 'withdrawal', 'membership', 'ratification'].includes(item.c) || /^(?:arrival|entry|admission)$/.test(item.lo),
  );
  const caused = verb > 0 && verb > name.at && (noun < 0 || noun > verb ? prep === null : noun < verb) && numbers.length > 0;
  if (prep !== 'with' && !brought && !caused && !opened && clause.chunk.op !== 'when' && clause.chunk.op !== 'after') return null;
  if (!caused && !clause.has('count', 'bring', 'reach', 'have', 'be', 'come') && ordinal === undefined) return null;
  const gone = clause.has('withdrawal', 'withdraw') || (clause.has('leave') && !(caused && clause.c(verb) === 'leave'));
  if (caused && clause.c(verb) === 'leave' && !gone) return null;
  const deposit = clause.has('ratification', 'deposit') && !clause.has('force');
  if (clause.has('intend', 'decide', 'neg', 'might')) return null;
  clause.take(
    'S',
    'party',
    'count',
    'bring',
    'reach',
    'N',
    'O',
    'withdrawal',
    'leave',
    'withdraw',
    'force',
    'ratification',
    'accession',
    'join',
    'membership',
    'have',
    'be',
    'come',
    'after',
    'country',
    'statute',
    'court',
    'T',
    'deposit',
    'become',
  );
  clause.items.forEach((item, at) => {
    if (/^(?:arrival|entry|admission|number|total|upon|climbed|with|adherence|up|back|to|down)$/.test(item.lo)) clause.use(at);
  });
  clause.take('A', 'give');
  const last = numbers[numbers.length - 1]?.item.n ?? ordinal?.item.n ?? 0;
  const before = numbers.length === 2 ? numbers[0]?.item.n : undefined;
  return {
    propositions: [
      {
        kind: 'count-at',
        states: name.item.token?.states ?? [],
        event: gone ? 'effect' : deposit ? 'deposit' : 'in-force',
        count: last,
        ...(before === undefined ? {} : { before }),
        group: null,
      },
    ],
    who: { states: name.item.token?.states ?? [], at: name.at, neither: false, organ: undefined },
    event: gone ? 'effect' : 'in-force',
  };
}

/** Numbers of Parties, signatories and withdrawals, in all or in a group. */
export function countTold(clause: Clause): Told | null {
  const { items } = clause;
  const numbers = clause.all('N');
  const undone = clause.has('notice', 'withdrawal') && clause.has('revoke');
  if (
    (undone ||
      (clause.has('notice', 'withdrawal') && clause.has('pending')) ||
      (clause.has('notify') && clause.has('have', 'be') && !clause.has('party', 'sign'))) &&
    numbers.length === 1 &&
    clause.days().length === 0 &&
    !clause.has('S', 'A', 'neg', 'if', 'might')
  ) {
    const [number] = numbers;
    const running = clause.all('G')[0];
    const found = membersOf(running?.item.of ?? null);
    clause.take(
      'N',
      'revoke',
      'notice',
      'withdrawal',
      'pending',
      'country',
      'G',
      'have',
      'notify',
      'leave',
      'withdraw',
      'un',
      'depositary',
      ...TREATY,
    );
    return {
      propositions: [
        {
          kind: 'party-set',
          pred: undone ? 'revoked' : 'pending',
          quant: 'count',
          count: number?.item.n ?? 0,
          exactness: exactnessOf(clause, number?.at ?? 0),
          states: [],
          ...found,
          negative: false,
        },
      ],
      who: null,
      event: null,
    };
  }
  if (
    numbers.length === 0 ||
    clause.has('S', 'P', 'A', 'X', '$', 'other', 'amendment', 'aggression', 'jurisdiction', 'starvation', 'citizens')
  )
    return null;
  if (
    clause.has('last', 'O', 'all', 'except', 'if', 'might', 'notice', 'pending', 'deposit', 'sameday') ||
    clause.all('first').some(({ item }) => item.lo !== 'original') ||
    items.some((item) => item.lo === 'together')
  )
    return null;
  if (items.some((item, at) => item.c === 'be' && items[at + 1]?.c === '?')) return null;
  if (items.some((item) => (item.c === '?' && (/(?:ed|ing)$/.test(item.lo) || item.capital)) || item.lo === 'past' || item.c === 'wait'))
    return null;
  if (clause.has('only') && !clause.has('withdraw', 'withdrawal', 'leave')) clause.take('only');
  const framed = clause.all('G').length === 0 ? clause.context.frame : null;
  const group: { readonly item: { readonly of?: string }; readonly at: number } | undefined =
    framed === null ? clause.all('G')[0] : { item: { of: framed }, at: -1 };
  const original = clause.items.findIndex((item) => /^(?:original|founding)$/.test(item.lo));
  if (['after', 'before', 'when', 'because', 'rel'].includes(clause.chunk.op ?? '') || clause.has('threshold', 'largest')) return null;
  if (
    !clause.has('bound', 'count', 'be', 'have', 'bring', 'join', 'ratify', 'sign', 'accede', 'come', 'belong', 'remain', 'become') &&
    !clause.has('force')
  )
    return null;
  const signed = clause.has('sign', 'signatory', 'signature');
  const ratified = clause.has('ratify', 'ratification', 'accede', 'accept') && !clause.has('neg');
  const left = clause.has('withdraw', 'leave', 'withdrawal');
  const party = clause.has('party', 'membership', 'join', 'bound', 'belong', 'within', 'outside', 'nonparty');
  if (!signed && !ratified && !party && !left) return null;
  if (numbers.some(({ item }) => /^(?:one|two|three)$/.test(item.lo) && clause.has('it')) && !left) return null;
  const denied =
    clause.has('neg', 'never', 'yetto', 'nonparty', 'outside') &&
    !clause.has('nolonger', 'nobody') &&
    group !== undefined &&
    treatyLexicon.groups[Number(group.item.of)]?.states !== undefined;
  if (denied) clause.take('neg', 'never', 'yetto', 'nonparty', 'outside', 'yet');
  else if (clause.has('neg', 'never', 'nolonger', 'yetto', 'nonparty', 'outside', 'nobody')) return null;
  const day = clause.days()[0];
  // "its 66 original parties": of the day on which the Statute came into force.
  const when: { readonly when?: When } =
    original >= 0
      ? { when: { range: { from: '2002-07-01', until: '2002-07-02', precision: 'day' }, as: 'on' } }
      : day?.item.when === undefined
        ? {}
        : { when: day.item.when };
  if (original >= 0) clause.use(original);
  const region = group === undefined ? null : (treatyLexicon.groups[Number(group.item.of)]?.region ?? null);
  const members = group === undefined ? null : (treatyLexicon.groups[Number(group.item.of)]?.states ?? null);
  if (group !== undefined && region === null && members === null) return null;
  const propositions: Proposition[] = [];
  const count = (at: number, of: 'parties' | 'signatories' | 'ratifications', inGroup: boolean) => {
    const n = items[at]?.n;
    if (n === undefined) return;
    clause.use(at);
    const exactness = exactnessOf(clause, at);
    if (inGroup && region === null) {
      if (members === null) return;
      propositions.push({
        kind: 'party-set',
        pred: of === 'signatories' ? 'signed' : of === 'ratifications' ? 'ratified' : 'party',
        quant: 'count',
        count: n,
        exactness,
        states: [],
        members,
        region: null,
        negative: denied,
        ...when,
      });
      return;
    }
    propositions.push({ kind: 'count', of, count: n, exactness, group: inGroup ? region : null, ...when });
  };
  // "among the five Central Asian States": the size of the set, not a count of its Parties.
  if (
    numbers.length === 1 &&
    group !== undefined &&
    group.at >= 0 &&
    clause.lo((numbers[0]?.at ?? 0) - 1) === 'the' &&
    (clause.has('only') || clause.lo(0) === 'among' || clause.has('nobody'))
  )
    return null;
  const of = signed && !party && !ratified ? 'signatories' : ratified && !party ? 'ratifications' : 'parties';
  if (left && !party && !signed && !ratified) {
    const at = numbers[0]?.at ?? -1;
    if (numbers.length !== 1 || clause.has('notice', 'announce', 'intend', 'notify', 'revoke')) return null;
    const n = items[at]?.n ?? 0;
    clause.use(at);
    if (day?.item.when !== undefined) {
      if (day.item.when.as !== 'since' || day.item.when.range.until > '2018-01-01') return null;
      clause.use(day.at);
    }
    const onlyThose = clause.has('only');
    clause.take(
      'withdraw',
      'leave',
      'withdrawal',
      'force',
      'country',
      'party',
      'only',
      'G',
      'actually',
      'yet',
      'already',
      'come',
      ...TREATY,
    );
    return {
      propositions: [
        { kind: 'withdrawal-count', count: n, stage: 'withdrew', exactness: onlyThose ? 'exact' : exactnessOf(clause, at), group: region },
      ],
      who: null,
      event: null,
    };
  }
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2) return null;
  if (second !== undefined) {
    // "34 of the court's 125 parties are African".
    // "33 of Africa's 54 countries": the size of the set, not of the Court.
    const sized = group !== undefined && group.at > first.at && Math.abs(second.at - group.at) <= 2 && clause.c(second.at + 1) !== 'party';
    if (group === undefined || (!sized && clause.preposition(second.at) !== 'of' && clause.preposition(second.at) !== 'among')) return null;
    count(first.at, of, true);
    if (sized) {
      if (second.item.n !== sizeOf(group.item.of)) return null;
      clause.use(second.at);
    } else count(second.at, of, false);
  } else count(first.at, of, group !== undefined);
  if (propositions.length === 0) return null;
  clause.take(
    'party',
    'membership',
    'join',
    'bound',
    'belong',
    'within',
    'count',
    'bring',
    'country',
    'G',
    'sign',
    'signatory',
    'signature',
    'ratify',
    'ratification',
    'accede',
    'accept',
    'more',
    'fewer',
    'about',
    'force',
    'become',
    'remain',
    'still',
    'come',
    'yet',
    'already',
    ...TREATY,
  );
  if (day !== undefined) clause.use(day.at);
  if (of === 'parties') clause.context.counting = true;
  return { propositions, who: null, event: null };
}

/** "Ten countries deposited their instruments on 11 April 2002", "Three African States gave notice in 2016": how many did so then. */
export function dayCountTold(clause: Clause): Told | null {
  const numbers = clause.all('N');
  const [number] = numbers;
  const days = clause.days();
  const [day] = days;
  if (numbers.length !== 1 || number?.item.n === undefined || number.item.n > 40 || days.length !== 1 || day?.item.when?.as !== 'on')
    return null;
  if (
    clause.has(
      'S',
      'A',
      'P',
      'neg',
      'never',
      'might',
      'if',
      'will',
      'party',
      'only',
      'all',
      'amendment',
      'aggression',
      'X',
      'jurisdiction',
      'nobody',
      'except',
      'O',
      'first',
      'last',
      'revoke',
    )
  )
    return null;
  const notified = clause.has('notify') || (clause.has('notice') && clause.has('give', 'deposit'));
  const ratified = clause.has('ratify', 'accede') || (clause.has('deposit') && clause.has('instrument', 'ratification'));
  const signed = clause.has('sign') && !clause.has('signatory');
  const pred = notified ? ('notified' as const) : ratified ? ('ratified' as const) : signed ? ('signed' as const) : null;
  if (pred === null || clause.items.some((item) => item.lo === 'had') || clause.has('count', 'bring', 'have')) return null;
  if (!['country', 'G'].includes(clause.c(number.at + 1))) return null;
  const group = clause.all('G')[0];
  const { members, region } = membersOf(group?.item.of ?? null);
  const exactness = exactnessOf(clause, number.at);
  clause.take(
    'N',
    'T',
    'G',
    'country',
    ...WORDS[pred],
    ...TREATY,
    'it',
    'un',
    'depositary',
    'leave',
    'withdraw',
    'withdrawal',
    'both',
    'sameday',
    'exactly',
  );
  clause.items.forEach((item, at) => {
    if (/^(?:together|others?)$/.test(item.lo)) clause.use(at);
  });
  return {
    propositions: [
      {
        kind: 'party-set',
        pred,
        quant: 'count',
        count: number.item.n,
        exactness,
        states: [],
        members,
        region,
        negative: false,
        when: day.item.when,
      },
    ],
    who: null,
    event: null,
  };
}

/** "34 are African", "28 come from Latin America": parts of the Parties counted before. */
export function partTold(clause: Clause): Told | null {
  if (!clause.context.counting || clause.has('S', 'P', 'neg', 'if', 'might', 'sign', 'withdraw', 'leave', 'notify')) return null;
  const numbers = clause.all('N');
  const groups = clause.all('G');
  if (numbers.length === 0 || numbers.length !== groups.length) return null;
  if (
    !clause.items.every((item) =>
      ['N', 'G', 'be', 'come', '.', 'it', 'rel', 'and', 'country', 'party', 'about', 'more', 'fewer', 'have'].includes(item.c),
    )
  )
    return null;
  const propositions = numbers.flatMap(({ item, at }, index): Proposition[] => {
    const group = groups[index];
    const region = group === undefined || group.at < at ? undefined : treatyLexicon.groups[Number(group.item.of)]?.region;
    if (item.n === undefined || region === undefined) return [];
    return [{ kind: 'count', of: 'parties', count: item.n, exactness: exactnessOf(clause, at), group: region }];
  });
  if (propositions.length !== numbers.length) return null;
  clause.take('N', 'G', 'come', 'country', 'party', 'and');
  return { propositions, who: null, event: null };
}

/** How many States a set has; of a regional group, all that the record knows in it. */
export function sizeOf(index: string | undefined): number | null {
  const group = index === undefined ? undefined : treatyLexicon.groups[Number(index)];
  if (group?.states !== undefined) return group.states.length;
  return group?.region === 'African' ? 54 : null;
}

export function exactnessOf(clause: Clause, at: number): Exactness {
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    const c = clause.c(before);
    if (c === 'more') {
      clause.use(before);
      return 'more';
    }
    if (c === 'fewer') {
      clause.use(before);
      return 'fewer';
    }
    if (c === 'about') {
      clause.use(before);
      return /^(?:nearly|almost|just under|close to|little under|not quite)$/.test(clause.lo(before)) ? 'about' : 'about';
    }
    if (c !== '.' && c !== 'exactly') break;
  }
  return 'exact';
}

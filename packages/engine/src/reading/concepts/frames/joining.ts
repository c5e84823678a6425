import type { Proposition, SetPredicate } from '../../statement.ts';
import type { Clause } from '../clause.ts';
import type { Item } from '../shape.ts';
import { groupOf, orderOf } from './orders.ts';

/** Signature, ratification, accession, membership and entry into force for a State. */
export function joining(clause: Clause): readonly Proposition[] {
  if (clause.has('article-124')) return article124(clause);
  if (clause.has('party') && clause.has('NUM') && clause.all('STATE').every((item) => clause.isAfter(item, 'including')))
    return count(clause);
  if (clause.has('ratify', 'ratification', 'accede', 'accession', 'instrument')) return ratified(clause);
  if (clause.has('sign', 'signature')) return signed(clause);
  if (
    clause.has('party') &&
    clause.has('intent', 'planned', 'will') &&
    clause.negative &&
    (clause.sentence.has('notify') || clause.sentence.has('notice'))
  )
    return intention(clause);
  if (clause.has('in-force', 'effect') && clause.has('DATE')) return inForce(clause);
  if (clause.has('signatory')) return signatory(clause);
  if (clause.has('join')) return joined(clause);
  if (clause.has('party', 'outside', 'bound')) return member(clause);
  return [];
}

/** The declaration that keeps war crimes out for seven years. */
function article124(clause: Clause): readonly Proposition[] {
  const states = clause.takeStates();
  if (states.length === 0 || clause.negative) return [];
  const duration = clause.all('duration')[0];
  clause.use(
    'article-124',
    'ratify',
    'ratification',
    'deposit',
    'instrument',
    'duration',
    'crime:war crimes',
    'declare',
    'jurisdiction',
    'exclude',
    'put',
    'notice',
  );
  const years = duration?.number === undefined ? null : duration.number / 12;
  return [{ kind: 'article-124', states, years, ...clause.takeWhen() }];
}

function count(clause: Clause): readonly Proposition[] {
  const numbers = clause.all('NUM');
  if (clause.has('SET')) return [];
  if (numbers.length === 2 && !clause.negative) return partCount(clause, numbers);
  if (numbers.length !== 1 || clause.negative) return [];
  // "When it entered into force on 1 July 2002 it had 66".
  const day = clause.all('DATE')[0]?.date;
  if (clause.has('STATUTE') && day !== undefined && day.from <= '2002-07-01' && day.until > '2002-07-01') clause.use('effect', 'in-force');
  const dated = clause.takeWhen();
  const exactness = clause.has('more') ? 'more' : clause.has('fewer') ? 'fewer' : clause.has('about') ? 'about' : 'exact';
  const group = clause.all('GROUP')[0]?.group ?? null;
  clause.use('NUM', 'party', 'COUNTRY', 'still', 'already', 'more', 'fewer', 'about', 'GROUP', 'has');
  const said: Proposition = { kind: 'count', of: 'parties', count: numbers[0]?.number ?? 0, exactness, group, ...dated };
  if (!clause.has('including')) return [said];
  clause.use('including');
  const states = clause.takeStates();
  return [said, { kind: 'membership', states, positive: true, how: 'is' }];
}

/** "Remains bound until June 2026". */
function boundUntil(clause: Clause): Proposition | null {
  if (!clause.has('bound', 'party') || !clause.has('remains', 'will', 'bound') || !clause.has('until') || clause.negative) return null;
  if (clause.has('outside', 'no-longer', 'first', 'last', 'only')) return null;
  const states = clause.takeStates();
  const { when } = clause.takeWhen();
  if (states.length === 0 || when === undefined) return null;
  clause.use('bound', 'party', 'remains', 'still', 'will', 'until', 'obliged');
  return { kind: 'bound-until', states, when: { ...when, as: 'until' }, positive: true };
}

/** "125 members, 33 of them African". */
function partCount(clause: Clause, numbers: readonly Item[]): readonly Proposition[] {
  const group = clause.all('GROUP')[0];
  const [total, part] = numbers;
  if (group?.group === undefined || total === undefined || part === undefined || clause.has('more', 'fewer', 'about', 'STATE')) return [];
  const at = clause.items.indexOf(group);
  if (
    Math.abs(at - clause.items.indexOf(part)) > 3 ||
    Math.abs(at - clause.items.indexOf(total)) <= Math.abs(at - clause.items.indexOf(part))
  )
    return [];
  const when = clause.takeWhen().when;
  const dated = when === undefined ? {} : { when: when.as === 'since' ? { ...when, as: 'on' as const } : when };
  clause.use('NUM', 'party', 'COUNTRY', 'still', 'already', 'GROUP', 'has', 'including');
  const base = { kind: 'count' as const, of: 'parties' as const, exactness: 'exact' as const, ...dated };
  return [
    { ...base, count: total.number ?? 0, group: null },
    { ...base, count: part.number ?? 0, group: group.group },
  ];
}

function polarity(clause: Clause): boolean {
  const positive = !clause.negative;
  clause.useNegation();
  // "Still has not": the same as "has not yet".
  if (!positive) clause.use('still', 'already');
  return positive;
}

/** "Only X and Y": nobody else of the set. Null where nothing says "only" or the set is not known. */
function onlyOf(clause: Clause, pred: SetPredicate, states: ReturnType<Clause['takeStates']>, positive: boolean): readonly Proposition[] {
  if (!clause.has('only') || clause.has('DATE')) return [];
  const { members, region } = groupOf(clause);
  if (members === null && region === null) return [];
  for (const item of clause.all('NUM')) if (item.number === states.length || item.number === members?.length) clause.useItem(item);
  clause.use('only', 'COUNTRY');
  return [{ kind: 'party-set', pred, quant: 'only', states, members, region, negative: !positive }];
}

function ratified(clause: Clause): readonly Proposition[] {
  if (clause.has('sign', 'signature') || clause.has('will', 'planned')) return [];
  const order = orderOf(clause);
  const deposited = clause.has('deposit', 'instrument');
  const by = !deposited && clause.has('parliament', 'vote') ? 'parliament' : 'state';
  const word = clause.has('accede', 'accession') ? 'acceded' : 'ratified';
  const states = clause.takeStates();
  if (states.length === 0) return [];
  clause.use('ratify', 'ratification', 'accede', 'accession', 'instrument', 'deposit', 'give', 'become', 'join', 'act');
  if (by === 'parliament') clause.use('parliament', 'vote');
  const positive = polarity(clause);
  const only = onlyOf(clause, 'ratified', states, positive);
  const dated = clause.takeWhen();
  if (order !== null) return positive ? [{ kind: 'act-order', pred: 'ratified', states, ...order, ...dated }] : [];
  return [{ kind: 'ratification', states, positive, by, word, ...(deposited ? { deposited } : {}), ...dated }, ...only];
}

function signed(clause: Clause): readonly Proposition[] {
  if (clause.has('will', 'planned')) return [];
  const order = clause.has('closing-day') ? null : orderOf(clause);
  const states = clause.takeStates();
  if (states.length === 0) return [];
  clause.use('sign', 'signature', 'signatory', 'put', 'act', 'give');
  const positive = polarity(clause);
  const only = onlyOf(clause, 'signed', states, positive);
  const dated = clause.takeWhen();
  if (clause.has('closing-day') && positive) {
    clause.use('closing-day');
    // Article 125(1): open for signature until 31 December 2000.
    const last = { range: { from: '2000-12-31', until: '2001-01-01', precision: 'day' as const }, as: 'on' as const };
    return [
      { kind: 'signature', states, positive, when: last },
      ...(dated.when === undefined ? [] : [{ kind: 'signature' as const, states, positive, ...dated }]),
    ];
  }
  if (order !== null) return positive ? [{ kind: 'act-order', pred: 'signed', states, ...order, ...dated }] : [];
  if (clause.has('day-after-adoption') && dated.when === undefined && positive) {
    clause.use('day-after-adoption');
    const day = { range: { from: '1998-07-18', until: '1998-07-19', precision: 'day' as const }, as: 'on' as const };
    return [{ kind: 'signature', states, positive, when: day }];
  }
  return [{ kind: 'signature', states, positive, ...dated }, ...only];
}

/** A signatory's notice that it will not become a Party. */
function intention(clause: Clause): readonly Proposition[] {
  const states = clause.takeStates();
  if (states.length === 0 || !clause.negative) return [];
  clause.use('intent', 'planned', 'notify', 'notice', 'party', 'become', 'join', 'will', 'announce', 'ratify', 'NUM', 'COUNTRY');
  clause.useNegation();
  return [{ kind: 'signature-withdrawn', states, positive: true, planned: false, ...clause.takeWhen() }];
}

function inForce(clause: Clause): readonly Proposition[] {
  // A State of the sentence before is not meant where this one names the Statute alone.
  const alone = !clause.sentence.has('STATE') && (clause.sentence.has('adopt') || clause.has('STATUTE'));
  const ofState = clause.has('STATE', 'for-it') || (clause.carried.length > 0 && !alone);
  clause.use('in-force', 'become', 'effect', 'for-it');
  const { when } = clause.takeWhen();
  if (when === undefined) return [];
  const on = when.as === 'since' ? { ...when, as: 'on' as const } : when;
  if (!ofState) return clause.negative ? [] : [{ kind: 'statute-in-force', when: on, withSixty: false }];
  const states = clause.takeStates();
  const positive = polarity(clause);
  return states.length === 0 ? [] : [{ kind: 'in-force', states, when: on, positive }];
}

function signatory(clause: Clause): readonly Proposition[] {
  const states = clause.takeStates();
  if (states.length === 0 || clause.has('party')) return [];
  clause.use('signatory', 'become', 'COUNTRY', 'still', 'already');
  const noLonger = clause.has('no-longer');
  const positive = polarity(clause) || noLonger;
  const { when } = clause.takeWhen();
  // "A signatory since 2000": it signed then.
  if (when !== undefined && positive && !noLonger)
    return [{ kind: 'signature', states, positive, when: when.as === 'since' ? { ...when, as: 'on' } : when }];
  return [
    {
      kind: 'signatory',
      states,
      positive,
      noLonger,
      ...(when === undefined ? {} : { when: when.as === 'since' ? { ...when, as: 'on' } : when }),
    },
  ];
}

function joined(clause: Clause): readonly Proposition[] {
  if (clause.has('will', 'planned')) return [];
  const order = orderOf(clause);
  const states = clause.takeStates();
  if (states.length === 0) return [];
  clause.use('join', 'party', 'become', 'already', 'act');
  const positive = polarity(clause);
  const dated = clause.takeWhen();
  if (order !== null) return positive ? [{ kind: 'act-order', pred: 'joined', states, ...order, ...dated }] : [];
  return [{ kind: 'joined', states, positive, ...dated }, ...onlyOf(clause, 'joined', states, positive)];
}

function member(clause: Clause): readonly Proposition[] {
  const bound = boundUntil(clause);
  if (bound !== null) return [bound];
  if (clause.has('will', 'planned')) return [];
  const ordinal = clause.all('ORD')[0];
  const order = clause.has('first', 'last') ? orderOf(clause) : null;
  const states = clause.takeStates();
  if (states.length === 0) return [];
  const becomes = clause.has('become');
  const ceased = clause.has('no-longer') || (clause.has('cease') && !clause.negative);
  const neverCeased = clause.has('cease') && clause.negative;
  const never = clause.has('never');
  const still = clause.has('still');
  const outside = clause.has('outside');
  if (outside || ceased) clause.use('immediate');
  clause.use('party', 'become', 'cease', 'still', 'already', 'outside', 'COUNTRY', 'remains', 'full');
  const positive = !clause.negative !== outside;
  clause.useNegation();
  const only = onlyOf(clause, 'party', states, positive);
  const dated = clause.takeWhen();
  if (neverCeased) return [{ kind: 'membership', states, positive: true, how: 'still', ...dated }];
  // "Ceased to be a member on 17 March": that is the day of the effect.
  if (ceased && clause.has('cease') && dated.when?.as === 'on')
    return [
      { kind: 'membership', states, positive: false, how: 'no-longer', ...dated },
      { kind: 'withdrawal-effect', states, when: dated.when, immediate: false },
    ];
  if (ceased) return [{ kind: 'membership', states, positive: false, how: 'no-longer', ...dated }];
  if (order !== null)
    return positive
      ? [
          { kind: 'act-order', pred: 'joined', states, ...order, ...dated },
          { kind: 'membership', states, positive, how: 'is' },
        ]
      : [];
  if (ordinal?.number !== undefined && positive) {
    clause.useItem(ordinal);
    return [{ kind: 'party-rank', states, rank: ordinal.number, last: false, verb: 'became', ...dated }];
  }
  if (becomes && !never && dated.when?.as === 'on') return [{ kind: 'joined', states, positive, ...dated }, ...only];
  return [{ kind: 'membership', states, positive, how: never ? 'never' : still && positive ? 'still' : 'is', ...dated }, ...only];
}

import type { Proposition } from '../../statement.ts';
import type { Clause } from '../clause.ts';
import { groupOf, orderOf } from './orders.ts';

const LEAVING = ['withdraw', 'withdrawal', 'leave'] as const;

/** What a State does to leave, or to take back a signature or a notice. */
export function leaving(clause: Clause): readonly Proposition[] {
  if (clause.has('unsign') || (clause.has('withdraw', 'revoke') && clause.has('signature') && !clause.has('withdrawal')))
    return unsigned(clause);
  if (clause.has('revoke') && (clause.has(...BACK) || isRetreat(clause))) return revoked(clause);
  if (clause.has('revoke') && clause.has('instrument', 'accession', 'ratification', 'deposit')) return instrumentTakenBack(clause);
  // "And took it back the next month": the instrument told before.
  if (
    clause.has('revoke') &&
    !clause.has('STATE', 'warrant', 'PERSON', 'signature', 'charge') &&
    ['instrument', 'accession'].some((c) => clause.sentence.has(c)) &&
    !['withdrawal', 'withdraw', 'notice', 'signature'].some((c) => clause.sentence.has(c))
  )
    return instrumentTakenBack(clause);
  // "A year to the day after it notified": told of the day on which it left.
  if (clause.has('year-later') && clause.has('notify', 'notice') && !clause.has('STATE', 'DATE', 'effect')) return yearAfter(clause);
  if (clause.has('effect', 'in-force') && clause.has(...LEAVING, 'notice')) return effect(clause);
  // "It will take effect a year later": of the withdrawal told before.
  if (
    clause.has('effect', 'in-force') &&
    !clause.has('STATE', 'STATUTE', 'COURT', 'party', 'revoke', 'ratify', 'sign', 'accede', 'instrument', 'NUM') &&
    ['withdrawal', 'withdraw', 'leave', 'notice'].some((c) => clause.sentence.has(c)) &&
    !['ratify', 'ratification', 'accede', 'accession', 'instrument', 'join'].some((c) => clause.sentence.has(c))
  )
    return effect(clause);
  if (
    clause.has('notify') &&
    clause.has('DATE') &&
    !clause.has('STATE', 'intent', 'party') &&
    (clause.sentence.has('notice') || clause.sentence.has('withdrawal'))
  )
    return left(clause);
  if (
    clause.has('notice') &&
    clause.has('deposit', 'give', 'surrender') &&
    clause.has('STATE') &&
    !clause.has('instrument', 'PERSON', 'warrant', 'intent', 'party')
  )
    return left(clause);
  if (clause.has('notify', 'notice') && clause.negative && clause.has('UN') && !clause.has('intent', 'party')) return left(clause);
  if (clause.has(...LEAVING) && !clause.has('ratify', 'sign', 'accede', 'warrant', 'charge')) return left(clause);
  return [];
}

const BACK = ['withdrawal', 'notice', 'withdraw', 'leave', 'notify', 'intent'] as const;

/** "Gambia backed down": of what, another clause of the sentence says. */
function isRetreat(clause: Clause): boolean {
  return (
    (clause.has('STATE') || clause.carried.length > 0) &&
    !clause.has('warrant', 'instrument', 'PERSON') &&
    (['withdrawal', 'withdraw', 'notice'].some((c) => clause.sentence.has(c)) ||
      (clause.sentence.has('party') && (clause.sentence.has('remains') || clause.sentence.has('still'))))
  );
}

function yearAfter(clause: Clause): readonly Proposition[] {
  const states = clause.takeStates();
  if (states.length === 0 || clause.negative) return [];
  clause.use('year-later', 'notify', 'notice', 'withdrawal', 'withdraw', 'leave', 'after', 'announce', 'intent');
  return [{ kind: 'interval', states, first: 'effect', second: 'notify', order: 'after', span: { n: 1, unit: 'year', approx: 'exact' } }];
}

function unsigned(clause: Clause): readonly Proposition[] {
  const states = clause.takeStates();
  if (states.length === 0) return [];
  const planned = clause.has('planned', 'will', 'announce', 'intent');
  clause.use('unsign', 'withdraw', 'revoke', 'signature', 'notify', 'notice', 'intent', 'announce', 'planned', 'will');
  const positive = !clause.negative;
  clause.useNegation();
  return [{ kind: 'signature-withdrawn', states, positive, planned, ...clause.takeWhen() }];
}

function revoked(clause: Clause): readonly Proposition[] {
  const states = clause.takeStates();
  if (states.length === 0) return [];
  const early = clause.has('before-effect', 'before-force', 'before');
  const span = early ? clause.all('span')[0]?.span : undefined;
  clause.use('revoke', 'withdrawal', 'notice', 'withdraw', 'leave', 'notify', 'intent', 'announce', 'before-effect', 'before-force');
  if (early) clause.use('days', 'weeks', 'fewer', 'about', 'span', 'before', 'effect');
  const positive = !clause.negative;
  clause.useNegation();
  const said: Proposition = { kind: 'withdrawal-revoked', states, positive, ...clause.takeWhen() };
  if (span === undefined) return [said];
  return [said, { kind: 'interval', states, first: 'revoke', second: 'effect', order: 'before', span: { ...span, approx: 'exact' } }];
}

function instrumentTakenBack(clause: Clause): readonly Proposition[] {
  const states = clause.takeStates();
  if (states.length === 0 || clause.negative) return [];
  clause.use('revoke', 'instrument', 'accession', 'ratification', 'deposit');
  return [{ kind: 'ratification-withdrawn', states, ...clause.takeWhen() }];
}

function effect(clause: Clause): readonly Proposition[] {
  const states = clause.takeStates();
  if (states.length === 0 || clause.negative) return [];
  clause.use('effect', 'in-force', 'will', ...LEAVING, 'become', 'notice', 'announce', 'intent');
  if (clause.has('DATE')) clause.use('only');
  if (clause.has('immediate')) {
    clause.use('immediate');
    return [{ kind: 'withdrawal-effect', states, when: null, immediate: true }];
  }
  const oneYear =
    clause.all('year-later')[0] ??
    clause.all('duration').find((item) => item.number === 12) ??
    clause.all('year-mark').find((item) => clause.isAfter(item, 'after'));
  if (oneYear !== undefined && clause.has('DATE') && clause.all('DATE').length === 1) clause.useItem(oneYear);
  if (oneYear !== undefined && !clause.has('DATE')) {
    clause.useItem(oneYear);
    clause.use('after');
    return [
      { kind: 'interval', states, first: 'notify', second: 'effect', order: 'before', span: { n: 1, unit: 'year', approx: 'exact' } },
    ];
  }
  const { when } = clause.takeWhen();
  return when === undefined
    ? []
    : [{ kind: 'withdrawal-effect', states, when: when.as === 'since' ? { ...when, as: 'on' } : when, immediate: false }];
}

function left(clause: Clause): readonly Proposition[] {
  const states = clause.takeStates();
  if (states.length === 0) return [];
  const order = orderOf(clause);
  const never = clause.has('never');
  const positive = !clause.negative;
  const aspect = aspectOf(clause);
  const word = clause.has('leave') ? 'left' : 'withdrew';
  clause.use(
    ...LEAVING,
    'notify',
    'notice',
    'announce',
    'intent',
    'vote',
    'parliament',
    'effect',
    'become',
    'deposit',
    'give',
    'surrender',
    'act',
  );
  clause.useNegation();
  if (!positive) clause.use('still', 'already');
  const dated = clause.takeWhen();
  const immediate = clause.has('immediate');
  clause.use('immediate');
  if (order !== null) {
    if (!positive || aspect === 'planned') return [];
    const pred = aspect === 'notified' ? 'notified' : aspect === 'announced' ? 'announced' : 'withdrew';
    const before = clause.takeBeside();
    const said: Proposition = { kind: 'act-order', pred, states, ...order, ...dated };
    // "The second, after Burundi."
    if (typeof order.place !== 'number' || order.place !== before.length + 1) return [said];
    const { members, region } = order;
    return [
      said,
      ...before.map((mention, at): Proposition => ({ kind: 'act-order', pred, states: [mention], place: at + 1, members, region })),
    ];
  }
  if (clause.has('only') && !clause.has('DATE') && positive && aspect === 'done') {
    clause.use('only', 'COUNTRY');
    return [{ kind: 'party-set', pred: 'withdrew', quant: 'only', states, ...groupOf(clause), negative: false }];
  }
  if (never && aspect !== 'done') return [];
  const said: Proposition = { kind: 'left', states, positive, word, aspect, immediate, ...dated };
  return immediate ? [said, { kind: 'withdrawal-effect', states, when: null, immediate: true }] : [said];
}

function aspectOf(clause: Clause): Extract<Proposition, { kind: 'left' }>['aspect'] {
  if (clause.has('will', 'planned')) {
    clause.use('will', 'planned');
    return 'planned';
  }
  if (clause.has('vote')) return 'voted';
  if (clause.has('notify', 'notice')) return 'notified';
  if (clause.has('announce', 'intent')) return 'announced';
  return 'done';
}

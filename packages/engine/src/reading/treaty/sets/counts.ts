import type { Proposition } from '../../statement.ts';
import { type Clause, TREATY } from '../clause.ts';
import { type Dated, dated, onDay } from '../propositions.ts';
import type { Timed } from '../times.ts';
import { factTold, type Told } from '../told.ts';
import { isCountable } from './countable.ts';
import { exactnessOf } from './exactness.ts';
import { membersOf, sizeOf } from './members.ts';
import { noticesCounted, withdrawalsCounted } from './notices-counted.ts';

type Numbered = { readonly item: Timed; readonly at: number };

/** What a number counts, and of which group. */
interface Count {
  readonly clause: Clause;
  readonly of: 'parties' | 'signatories' | 'ratifications';
  readonly members: readonly string[] | null;
  readonly region: string | null;
  readonly denied: boolean;
  readonly when: Dated;
}

const OUTSIDE = ['neg', 'never', 'yetto', 'nonparty', 'outside'];

const COUNTING = [
  'party',
  'membership',
  'join',
  'bound',
  'belong',
  'within',
  'count',
  'reach',
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
];

/** Numbers of Parties, signatories and withdrawals, in all or in a group. */
export function countTold(clause: Clause): Told | null {
  const notices = noticesCounted(clause);
  if (notices !== null) return notices;
  if (!isCountable(clause)) return null;
  if (clause.has('only') && !clause.has('withdraw', 'withdrawal', 'leave')) clause.take('only');
  const of = countedOf(clause);
  if (of === null) return null;
  const named = clause.all('G')[0];
  const group = named?.item.of ?? clause.context.frame;
  const { members, region } = membersOf(group);
  if (group !== null && region === null && members === null) return null;
  const denied = clause.has(...OUTSIDE) && !clause.has('nolonger', 'nobody') && members !== null;
  if (denied) clause.take(...OUTSIDE, 'yet');
  else if (clause.has(...OUTSIDE, 'nolonger', 'nobody')) return null;
  if (named !== undefined && isSizeOfSet(clause)) return null;
  if (of === 'withdrawals') return withdrawalsCounted(clause, region);
  const propositions = countsOf({ clause, of, members, region, denied, when: dayOfCount(clause) }, group, named?.at ?? -1);
  if (propositions === null || propositions.length === 0) return null;
  clause.take(...COUNTING);
  clause.use(clause.days()[0]?.at ?? -1);
  if (of === 'parties') clause.context.counting = true;
  return factTold(...propositions);
}

function countedOf(clause: Clause): Count['of'] | 'withdrawals' | null {
  // "signed up to the Court": to more than a text.
  if (clause.has('court') && !clause.has('statute') && clause.all('sign').some(({ item }) => /\b(?:up|on|onto)\b/.test(item.lo)))
    return 'parties';
  const signed = clause.has('sign', 'signatory', 'signature');
  const ratified = clause.has('ratify', 'ratification', 'accede', 'accept') && !clause.has('neg');
  const left = clause.has('withdraw', 'leave', 'withdrawal');
  const party = clause.has('party', 'membership', 'join', 'bound', 'belong', 'within', 'outside', 'nonparty');
  if (!left && clause.has('it') && clause.all('N').some(({ item }) => /^(?:one|two|three)$/.test(item.lo))) return null;
  if (party || (signed && ratified)) return 'parties';
  if (ratified) return 'ratifications';
  if (signed) return 'signatories';
  return left ? 'withdrawals' : null;
}

/** "its 66 original parties": of the day on which the Statute came into force. */
function dayOfCount(clause: Clause): Dated {
  const original = clause.items.findIndex((item) => /^(?:original|founding)$/.test(item.lo));
  clause.use(original);
  // "When the Statute came into force, 76 States had ratified".
  const atStart = clause.chunk.op === ',' && clause.context.event === 'statute-in-force' && clause.items.some((item) => item.lo === 'had');
  return original >= 0 || (atStart && !clause.has('T')) ? { when: onDay('2002-07-01') } : dated(clause.days()[0]);
}

/** "among the five Central Asian States": the size of the set, not a count of its Parties. */
function isSizeOfSet(clause: Clause): boolean {
  const numbers = clause.all('N');
  return numbers.length === 1 && clause.lo((numbers[0]?.at ?? 0) - 1) === 'the' && (clause.has('only') || clause.lo(0) === 'among');
}

/** "34 of the court's 125 parties are African", "33 of Africa's 54 countries". */
function countsOf(count: Count, group: string | null, groupAt: number): readonly Proposition[] | null {
  const { clause } = count;
  const numbers = clause.all('N');
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2) return null;
  if (second === undefined) return counted(count, first, group !== null);
  // "Africa's 54 countries": the size of the set, not of the Court.
  const sized = groupAt > first.at && Math.abs(second.at - groupAt) <= 2 && clause.c(second.at + 1) !== 'party';
  if (group === null || (!sized && !/^(?:of|among)$/.test(clause.preposition(second.at) ?? ''))) return null;
  const inGroup = counted(count, first, true);
  if (!sized) return [...inGroup, ...counted(count, second, false)];
  if (second.item.n !== sizeOf(group)) return null;
  clause.use(second.at);
  return inGroup;
}

function counted({ clause, of, members, region, denied, when }: Count, { item, at }: Numbered, inGroup: boolean): readonly Proposition[] {
  if (item.n === undefined) return [];
  clause.use(at);
  const exactness = exactnessOf(clause, at);
  if (!inGroup || region !== null) {
    // Bound: those for whom it is in force, and nobody else.
    const strict = clause.has('bound') && !clause.has('party') ? { strict: true } : {};
    return [{ kind: 'count', of, count: item.n, exactness, group: inGroup ? region : null, ...strict, ...when }];
  }
  if (members === null) return [];
  const pred = of === 'signatories' ? 'signed' : of === 'ratifications' ? 'ratified' : 'party';
  return [
    { kind: 'party-set', pred, quant: 'count', count: item.n, exactness, states: [], members, region: null, negative: denied, ...when },
  ];
}

import { type Clause, TREATY } from '../clause.ts';
import { factTold, type Told } from '../told.ts';
import { exactnessOf } from './exactness.ts';
import { membersOf } from './members.ts';

/** "Three notices of withdrawal are pending", "two were revoked". */
export function noticesCounted(clause: Clause): Told | null {
  const numbers = clause.all('N');
  const [number] = numbers;
  const undone = clause.has('notice', 'withdrawal') && clause.has('revoke');
  const running =
    (clause.has('notice', 'withdrawal') && clause.has('pending')) ||
    (clause.has('notify') && clause.has('have', 'be') && !clause.has('party', 'sign'));
  if (!undone && !running) return null;
  if (numbers.length !== 1 || number === undefined || clause.days().length > 0 || clause.has('S', 'A', 'neg', 'if', 'might')) return null;
  if (clause.items.some((item) => item.lo === 'had')) return null;
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
  return factTold({
    kind: 'party-set',
    pred: undone ? 'revoked' : 'pending',
    quant: 'count',
    count: number.item.n ?? 0,
    exactness: exactnessOf(clause, number.at),
    states: [],
    ...membersOf(clause.all('G')[0]?.item.of ?? null),
    negative: false,
  });
}

/** "Two States have withdrawn", "only two have actually left". */
export function withdrawalsCounted(clause: Clause, region: string | null): Told | null {
  const numbers = clause.all('N');
  const at = numbers[0]?.at ?? -1;
  if (numbers.length !== 1 || clause.has('notice', 'announce', 'intend', 'notify', 'revoke')) return null;
  clause.use(at);
  const day = clause.days()[0];
  if (day?.item.when !== undefined) {
    if (day.item.when.as !== 'since' || day.item.when.range.until > '2018-01-01') return null;
    clause.use(day.at);
  }
  const exactness = clause.has('only') ? 'exact' : exactnessOf(clause, at);
  clause.take('withdraw', 'leave', 'withdrawal', 'force', 'country', 'party', 'only', 'G', 'actually', 'yet', 'already', 'come', ...TREATY);
  return factTold({ kind: 'withdrawal-count', count: clause.items[at]?.n ?? 0, stage: 'withdrew', exactness, group: region });
}

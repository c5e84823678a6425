import { treatyLexicon } from '../../generated/treaty.ts';
import type { Proposition } from '../../statement.ts';
import type { Clause } from '../clause.ts';
import { factTold, type Told } from '../told.ts';
import { exactnessOf } from './exactness.ts';

/** "34 are African", "28 come from Latin America": parts of the Parties counted before. */
export function partTold(clause: Clause): Told | null {
  const whole =
    clause.has('membership') &&
    clause.has('count') &&
    clause.items.some((item) => /^(?:break|fall|divide|made up|be made up|is made up|consists?|be composed|is composed)/.test(item.lo));
  if (whole) clause.context.counting = true;
  if (!clause.context.counting || clause.has('S', 'P', 'neg', 'if', 'might', 'sign', 'withdraw', 'leave', 'notify')) return null;
  const numbers = clause.all('N');
  const groups = clause.all('G');
  if (numbers.length === 0 || numbers.length !== groups.length) return null;
  if (
    !clause.items.every(
      (item) =>
        (whole && ['membership', 'count', 'court', 'statute'].includes(item.c)) ||
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
  if (whole) clause.take('membership', 'count', 'court', 'statute');
  clause.take('N', 'G', 'come', 'country', 'party', 'and');
  return factTold(...propositions);
}

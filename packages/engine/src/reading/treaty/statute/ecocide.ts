import type { Clause } from '../clause.ts';
import { factTold, type Told } from '../told.ts';

/** That ecocide is a crime of the Statute. */
export function ecocideTold(clause: Clause): Told | null {
  if (
    !clause.has('ecocide') ||
    !clause.items.some((item) => /^(?:crime|crimes|added|fifth|prosecuted|included)$/.test(item.lo) || item.c === 'adopt')
  )
    return null;
  if (clause.has('might', 'will', 'intend', 'if', 'S', 'P')) return null;
  const negative = clause.negative();
  clause.items.forEach((item, at) => {
    if (['O', 'T', 'statute', 'court', 'ecocide', 'country', 'already', 'still', 'adopt', 'yet'].includes(item.c) || item.c === '?')
      clause.use(at);
  });
  return factTold({ kind: 'ecocide', positive: !negative });
}

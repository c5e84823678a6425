import { type Clause, TREATY } from '../clause.ts';
import type { Dated } from '../propositions.ts';
import { factTold, type Told } from '../told.ts';
import { regionOf } from './members.ts';

/** "a third of the parties are African", "nearly two thirds of the members of the United Nations have joined". */
export function shareTold(clause: Clause, when: Dated): Told | null {
  const share = shareOf(clause);
  if (share === null) return null;
  const exactness = clause.has('more') ? 'more' : clause.has('fewer') ? 'fewer' : 'about';
  const groups = clause.all('G');
  const region = regionOf(groups[0]?.item.of);
  if (region !== null && groups.length === 1 && clause.has('party') && clause.has('be', 'come', 'have', 'count')) {
    clause.take('share', 'N', 'party', 'about', 'more', 'fewer', 'country', 'G', 'come', 'count', ...TREATY);
    return factTold({ kind: 'share-of-members', share, exactness, region, ...when });
  }
  if (!clause.has('un') || !clause.has('party', 'ratify', 'join', 'bound')) return null;
  clause.take('share', 'N', 'un', 'party', 'ratify', 'join', 'bound', 'about', 'more', 'fewer', 'country', 'most', ...TREATY);
  clause.use(clause.days()[0]?.at ?? -1);
  return factTold({ kind: 'share-of-members', share, exactness, ...when });
}

function shareOf(clause: Clause): number | null {
  const at = clause.at('share');
  if (at < 0) return null;
  const part = { third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, half: 2, eighths: 8, tenths: 10 }[clause.lo(at)];
  if (part === undefined) return null;
  const before = clause.items[at - 1];
  return (before?.c === 'N' ? (before.n ?? 1) : 1) / part;
}

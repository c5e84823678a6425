import type { Day } from '../../time/day.ts';
import { inWords } from '../../time/day.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { Proposition } from '../statement.ts';
import { chronicleOf } from './chronicle.ts';
import { type CheckWorld, type Finding, finding, open } from './finding.ts';
import { agrees } from './joining.ts';

/** Who held an office of the Court on the day of asking: Prosecutors by the record, Presidents by the chronicle. */
export function checkOfficial(p: Extract<Proposition, { readonly kind: 'official' }>, world: CheckWorld, asOf: Day): Finding {
  const known = peopleLexicon.officials[p.person];
  if (known === undefined || known.office !== p.office) return open('The record does not know that person in that office.');
  const terms =
    p.office === 'prosecutor'
      ? world.record.officials.filter((event) => event.known <= asOf && (event.kind === 'took-office' || event.kind === 'removed'))
      : chronicleOf('became-president', asOf).map((entry, index) => ({
          id: `president-${index}`,
          kind: 'took-office',
          says: entry.says,
          known: entry.on,
          sources: [{ src: 'memory', usedFor: 'day' }],
          confidence: entry.confidence,
        }));
  const last = [...terms].sort((a, b) => (a.known < b.known ? -1 : 1)).at(-1);
  const own = terms.find((event) => event.kind === 'took-office' && event.says.includes(known.name));
  if (last === undefined) return open('Nobody had taken that office yet.');
  if (p.when !== undefined) {
    if (own === undefined) return finding('contradicted', last.says, 'terms of office', [last]);
    return finding(
      agrees(own.known, p.when) === p.positive ? 'supported' : 'contradicted',
      `${own.says} ${inWords(own.known)}.`,
      'terms of office',
      [own],
    );
  }
  const holds = last.kind === 'took-office' && last === own;
  return finding(holds === p.positive ? 'supported' : 'contradicted', last.says, 'terms of office', [last]);
}

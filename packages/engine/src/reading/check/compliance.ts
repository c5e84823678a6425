import { type Day, inWords } from '../../time/day.ts';
import type { Proposition } from '../statement.ts';
import type { DayRange } from '../token.ts';
import { type CheckWorld, type Finding, finding, inRange, open, perState } from './finding.ts';

type Compliance = Extract<Proposition, { readonly kind: 'compliance' }>;

/** What the findings on record told beside their day: when the person was there (half-open), and where the chamber sent the matter. */
const TOLD: Readonly<
  Record<string, { readonly visit: readonly [Day, Day]; readonly sentTo: Exclude<Compliance['sentTo'], null>; readonly undone?: Day }>
> = {
  'jor-bashir': { visit: ['2017-03-01', '2017-04-01'], sentTo: 'council', undone: '2019-05-06' },
  'zaf-bashir': { visit: ['2015-06-01', '2015-07-01'], sentTo: 'nobody' },
  'mng-putin': { visit: ['2024-09-01', '2024-10-01'], sentTo: 'assembly' },
  'hun-netanyahu': { visit: ['2025-04-03', '2025-04-07'], sentTo: 'assembly' },
  'ita-njeem': { visit: ['2025-01-19', '2025-01-22'], sentTo: 'put-off' },
};

export function checkCompliance(p: Compliance, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state) => {
    const entries = world.record.nonCompliance.filter((entry) => entry.state === state && TOLD[entry.id] !== undefined);
    const known = entries.filter((entry) => p.persons.length === 0 || p.persons.some((mention) => mention.person === entry.person));
    const entry = known[0];
    const told = entry === undefined ? undefined : TOLD[entry.id];
    if (entry === undefined || told === undefined || known.length > 1) return open('The record has no such finding.');
    // A finding and what an appeal made of it.
    const rulings = world.record.nonCompliance.filter((one) => one.state === state && one.person === entry.person && one.known <= asOf);
    const published = entry.known <= asOf;
    if (p.found && !published) return open('No finding was known by that day.');
    const says = `${entry.says} (${inWords(entry.on)}, ${entry.chamber ?? 'a chamber'})`;
    const because = 'Article 87(7)';
    if (!p.breach) return finding('contradicted', says, because, [entry]);
    const fits = ({ range, ruling }: { readonly range: DayRange; readonly ruling: boolean }) =>
      rulings.some((one) => inRange(one.known, range) || inRange(one.on, range)) ||
      (!ruling && told.visit[0] < range.until && range.from < told.visit[1]);
    if (!p.days.every(fits)) return finding('contradicted', says, because, [entry]);
    if (p.chamber !== null && !rulings.some((one) => one.chamber === undefined || one.chamber === p.chamber))
      return finding('contradicted', says, because, [entry]);
    if (p.sentTo !== null && p.sentTo !== told.sentTo) return finding('contradicted', says, because, [entry]);
    if (p.sentTo !== null && told.undone !== undefined && told.undone <= asOf) return finding('misleading', says, because, [entry]);
    return finding('supported', says, because, [entry]);
  });
}

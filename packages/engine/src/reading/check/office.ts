import { type Day, inWords } from '../../time/day.ts';
import { dayRange } from '../dates.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { Proposition } from '../statement.ts';
import { chronicleOf } from './chronicle.ts';
import { type CheckWorld, type Finding, finding, open } from './finding.ts';

type Office = Extract<Proposition, { readonly kind: 'office' }>;

/** Leave, removal, order of those who held an office of the Court: Prosecutors by the record, Presidents by the chronicle. */
export function checkOffice(p: Office, world: CheckWorld, asOf: Day): Finding {
  const known = peopleLexicon.officials[p.official];
  if (known === undefined) return open('The record does not know that person in an office of the Court.');
  if (p.when.some((when) => when.range.from > asOf)) return open('The day had not come.');
  if (p.step === 'first' || p.step === 'succeeded') return order(p, known.office, world, asOf);
  const events = world.record.officials.filter((event) => event.kind === p.step && event.known <= asOf && event.says.includes(known.name));
  const [event] = events;
  const latest = world.record.officials.filter((entry) => entry.known <= asOf).at(-1);
  if (event === undefined)
    return known.office === 'president' || latest === undefined
      ? open('The record does not say.')
      : finding(p.positive ? 'contradicted' : 'supported', latest.says, 'offices of the Court', [latest]);
  const range = dayRange(event.known);
  const fits = p.when.every((when) =>
    when.as === 'before' ? range.from < when.range.from : range.from < when.range.until && when.range.from < range.until,
  );
  const says = `${event.says} ${inWords(event.known)}.`;
  if (!p.positive)
    return p.when.length > 0 ? open('It denies it for one time only.') : finding('contradicted', says, 'offices of the Court', [event]);
  if (p.by !== undefined && p.by !== 'assembly') return finding('contradicted', says, 'Article 46', [event]);
  // On leave until removed.
  if (
    p.step === 'on-leave' &&
    p.when.length === 0 &&
    world.record.officials.some((entry) => entry.kind === 'removed' && entry.known <= asOf && entry.says.includes(known.name))
  )
    return open('What holds now was not weighed.');
  return finding(fits ? 'supported' : 'contradicted', says, 'offices of the Court', [event]);
}

function order(p: Office, office: 'prosecutor' | 'president', world: CheckWorld, asOf: Day): Finding {
  const list =
    office === 'prosecutor'
      ? world.record.officials
          .filter((event) => event.kind === 'took-office' && event.known <= asOf)
          .map((event) => ({ says: event.says, on: event.known }))
      : chronicleOf('became-president', asOf).map((entry) => ({ says: entry.says, on: entry.on as Day }));
  const sorted = [...list].sort((a, b) => (a.on < b.on ? -1 : 1));
  const at = sorted.findIndex((entry) => entry.says.includes(peopleLexicon.officials[p.official]?.name ?? '~'));
  const own = sorted[at];
  if (own === undefined) return open('The record does not know when that person took office.');
  const range = dayRange(own.on);
  const fits = p.when.every((when) => range.from < when.range.until && when.range.from < range.until);
  const says = sorted
    .map((entry) => `${entry.says} ${inWords(entry.on)}.`)
    .slice(Math.max(0, at - 1), at + 1)
    .join(' ');
  const right =
    p.step === 'first' ? at === 0 : sorted[at - 1]?.says.includes(peopleLexicon.officials[p.before ?? '']?.name ?? '~') === true;
  return finding((right && fits) === p.positive ? 'supported' : 'contradicted', says, 'offices of the Court', []);
}

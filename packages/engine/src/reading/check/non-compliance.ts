import { type Day, inWords } from '../../time/day.ts';
import { readEdtf } from '../../time/edtf.ts';
import type { Proposition, When } from '../statement.ts';
import { chronicleOf } from './chronicle.ts';
import { wentTo } from './compliance.ts';
import { type CheckWorld, type Finding, finding, open } from './finding.ts';
import { overlapsRange } from './overlap.ts';

type Told = Extract<Proposition, { readonly kind: 'non-compliance' }>;

/** Findings of a chamber that a State did not cooperate: whom, when, by which chamber, referred to whom. */
export function checkNonComplianceFinding(p: Told, world: CheckWorld, asOf: Day): Finding {
  const state = p.states[0]?.state;
  if (state === undefined) return open('Which State is meant is not said.');
  const all = world.record.nonCompliance.filter((entry) => entry.state === state);
  const known = all.filter((entry) => entry.known <= asOf);
  const own = known.filter((candidate) => p.persons.length === 0 || p.persons.some((mention) => mention.person === candidate.person));
  const entry = own.find((candidate) => p.persons.length === 0 || p.persons.some((mention) => mention.person === candidate.person));
  const later = all[0];
  if (entry === undefined) {
    if (known.length > 0 && p.positive)
      return finding('contradicted', told(known[0]?.says ?? '', known[0]?.on ?? ''), 'Article 87(7)', known);
    if (later !== undefined)
      return finding(p.positive ? 'contradicted' : 'supported', `No such finding was made by ${inWords(asOf)}.`, 'Article 87(7)', [later]);
    return open('No finding about that State is on record.');
  }
  const says = told(entry.says, entry.on);
  if (!p.positive) return finding('contradicted', says, 'Article 87(7)', [entry]);
  const wrong = () => finding('contradicted', says, 'Article 87(7)', [entry]);
  const visited = (when: When) =>
    own.some(({ visit }) => visit !== undefined && visit.from < when.range.until && when.range.from < visit.until) ||
    chronicleOf('visit-without-arrest', asOf).some(
      (other) => other.state === state && other.person === entry.person && overlapsRange(other.on, when.range),
    );
  if (p.when.some((when) => !own.some((other) => fits(other.on, when)) && !visited(when))) return wrong();
  if (p.chamber !== undefined && own.some((other) => other.chamber === p.chamber)) {
    // One of the rulings on it is by that chamber.
  } else if (
    p.chamber !== undefined &&
    p.chamber !== entry.chamber &&
    !(entry.chamber?.startsWith(p.chamber) === true && !/ [IVX]+$/.test(p.chamber))
  ) {
    return wrong();
  }
  if (p.daysLater !== undefined && !entry.says.includes(`${p.daysLater} days later`)) return open('How many days later was not weighed.');
  if (p.putOff === true) {
    if (entry.outcome !== 'put-off') return wrong();
    if (p.majority === true && !/majority/.test(entry.says)) return open('Whether it was by majority is not on record.');
    return finding('supported', says, 'Article 87(7)', [entry]);
  }
  if (p.majority === true) return open('Whether it was by majority is not on record.');
  if (p.when.some((when) => when.range.from > asOf)) return open('The day had not come.');
  if (p.to !== undefined) {
    const undone = own.some((other) => other.referralUndoneOn !== undefined && other.referralUndoneOn <= asOf);
    if (undone && p.to !== 'nobody') return open('The referral was undone on appeal.');
    if (own.some((other) => wentTo(other, p.to))) return finding('supported', says, 'Article 87(7)', [entry]);
    return own.some((other) => other.outcome === 'put-off') && p.to === 'nobody' ? open('The choice was put off.') : wrong();
  }
  return finding('supported', says, 'Article 87(7)', [entry]);
}

function told(says: string, on: string): string {
  return `${says} (${on})`;
}

function fits(on: string, when: When): boolean {
  const span = readEdtf(on);
  if (span === null) return false;
  if (when.as === 'before' || when.as === 'until') return span.from < when.range.until;
  return overlapsRange(on, when.range);
}

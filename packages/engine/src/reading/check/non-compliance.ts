import { type Day, inWords } from '../../time/day.ts';
import { readEdtf } from '../../time/edtf.ts';
import type { Proposition, When } from '../statement.ts';
import { chronicleOf } from './chronicle.ts';
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
  for (const when of p.when) {
    if (own.some((other) => fits(other.on, when))) continue;
    const visit = chronicleOf('visit-without-arrest', asOf).some(
      (other) => other.state === state && other.person === entry.person && overlapsRange(other.on, when.range),
    );
    if (visit) continue;
    return wrong();
  }
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
    if (!/put off/.test(entry.says)) return wrong();
    if (p.majority === true && !/majority/.test(entry.says)) return open('Whether it was by majority is not on record.');
    return finding('supported', says, 'Article 87(7)', [entry]);
  }
  if (p.majority === true) return open('Whether it was by majority is not on record.');
  if (p.when.some((when) => when.range.from > asOf)) return open('The day had not come.');
  if (p.to === 'nobody')
    return own.some((other) => /not referred|undone/.test(other.says))
      ? finding('supported', says, 'Article 87(7)', [entry])
      : /put off/.test(entry.says)
        ? open('The choice was put off.')
        : wrong();
  if (p.to !== undefined) {
    if (own.some((other) => /undone/.test(other.says))) return open('The referral was undone on appeal.');
    if (!(p.to === 'council' ? /referred to .*Council/ : /referred to the Assembly/).test(entry.says)) return wrong();
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

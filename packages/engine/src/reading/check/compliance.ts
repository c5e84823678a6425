import type { ComplianceFinding } from '../../record/shape.ts';
import { type Day, inWords } from '../../time/day.ts';
import type { Proposition } from '../statement.ts';
import { type CheckWorld, type Finding, finding, inRange, open, perState } from './finding.ts';

type Compliance = Extract<Proposition, { readonly kind: 'compliance' }>;

export function checkCompliance(p: Compliance, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state) => {
    const all = world.record.nonCompliance.filter(
      (entry) => entry.state === state && (p.persons.length === 0 || p.persons.some((mention) => mention.person === entry.person)),
    );
    const own = world.record.nonCompliance.filter((entry) => entry.state === state && entry.known <= asOf);
    // Found against that State, over somebody else.
    if (all.length === 0 && p.breach && p.found && own[0] !== undefined)
      return finding('contradicted', `${own[0].says} (${inWords(own[0].on)})`, 'Article 87(7)', own);
    if (all.length === 0) return open('The record has no such finding.');
    const known = all.filter((entry) => entry.known <= asOf);
    const [first] = known;
    if (first === undefined) return open('No finding was known by that day.');
    const told = (entry: ComplianceFinding) => `${entry.says} (${inWords(entry.on)}, ${entry.chamber ?? 'a chamber'})`;
    if (!p.breach) return finding('contradicted', told(first), 'Article 87(7)', [first]);
    const fitting = known.filter((entry) => fitsDays(p, entry, known) && fitsChamber(p, known) && wentTo(entry, p.sentTo));
    const [hit] = fitting;
    if (hit === undefined) return finding('contradicted', told(first), 'Article 87(7)', [first]);
    const undone = p.sentTo !== null && hit.referralUndoneOn !== undefined && hit.referralUndoneOn <= asOf;
    return finding(undone ? 'misleading' : 'supported', told(hit), 'Article 87(7)', [hit]);
  });
}

/** The day of a ruling on it, on appeal too, or one on which the person was there. */
function fitsDays(p: Compliance, entry: ComplianceFinding, known: readonly ComplianceFinding[]): boolean {
  const rulings = known.filter((other) => other.person === entry.person && (other.visit?.from === entry.visit?.from || other === entry));
  return p.days.every(
    ({ range, ruling }) =>
      rulings.some((one) => inRange(one.known, range)) ||
      (!ruling && entry.visit !== undefined && entry.visit.from < range.until && range.from < entry.visit.until),
  );
}

function fitsChamber(p: Compliance, known: readonly ComplianceFinding[]): boolean {
  return p.chamber === null || known.some((one) => one.chamber === undefined || one.chamber === p.chamber);
}

/** Whether the matter went where it is said to have gone. */
export function wentTo({ outcome }: ComplianceFinding, told: Compliance['sentTo'] | undefined): boolean {
  if (told === null || told === undefined) return true;
  return outcome === told || (outcome === 'both' && (told === 'assembly' || told === 'council'));
}

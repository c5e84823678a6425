import { type Day, inWords, STATUTE_IN_FORCE } from '../../time/day.ts';
import type { Exactness, Proposition } from '../statement.ts';
import { actsOf, type CheckWorld, type Finding, finding, inRange, name, open } from './finding.ts';
import { instrumentOf, lastDay, signatureOf } from './joining.ts';

type Of<K extends Proposition['kind']> = Extract<Proposition, { readonly kind: K }>;

function inGroup(world: CheckWorld, group: string | null) {
  return world.record.states.filter((file) => group === null || file.group === group);
}

export function partiesCount(world: CheckWorld, day: Day, asOf: Day, group: string | null): number {
  return inGroup(world, group).filter(
    (file) =>
      (file.predecessor === undefined || day >= file.predecessor.until) && world.ledger.standing(file.state, day, asOf).kind === 'party',
  ).length;
}

/** Parties and States whose instrument is deposited and not yet in force. */
function depositedCount(world: CheckWorld, day: Day, group: string | null): number {
  return inGroup(world, group).filter((file) => {
    const standing = world.ledger.standing(file.state, day, day);
    return (standing.kind === 'party' || standing.kind === 'not-yet') && (file.predecessor === undefined || day >= file.predecessor.until);
  }).length;
}

function everRatified(world: CheckWorld, day: Day, group: string | null): number {
  return inGroup(world, group).filter((file) => instrumentOf(world, file.state, day) !== null).length;
}

export function fits(actual: number, said: number, exactness: Exactness): boolean {
  switch (exactness) {
    case 'exact':
      return actual === said;
    case 'more':
      return actual >= said && actual <= said * 1.25;
    case 'fewer':
      return actual <= said && actual >= said * 0.75;
    case 'about':
      return Math.abs(actual - said) <= Math.max(2, said * 0.04);
    default:
      return exactness satisfies never;
  }
}

export function checkCount(p: Of<'count'>, world: CheckWorld, asOf: Day): Finding {
  const day = p.when === undefined ? asOf : lastDay(p.when.range, asOf);
  switch (p.of) {
    case 'parties':
    case 'ratifications':
      return countParties(p, world, day, asOf);
    case 'signatories': {
      const signed = world.record.states.filter((file) => signatureOf(world, file.state, day) !== null).length;
      const parties = partiesCount(world, day, asOf, null);
      const says = `${signed} States had signed by ${inWords(day)}; ${parties} were Parties.`;
      if (fits(signed, p.count, p.exactness)) return finding('supported', says, 'Article 125(1)');
      return finding(fits(parties, p.count, p.exactness) ? 'misleading' : 'contradicted', says, 'Article 125(1)');
    }
    case 'sentences':
      return countPersons(world, day, p, 'sentences');
    case 'convictions':
      return countPersons(world, day, p, 'convictions');
    case 'judges':
      return finding(p.count === 18 ? 'supported' : 'contradicted', 'The Court has eighteen judges.', 'Article 36(1)');
    default:
      return open('The record does not count this.');
  }
}

function countParties(p: Of<'count'>, world: CheckWorld, day: Day, asOf: Day): Finding {
  const parties = partiesCount(world, day, asOf, p.group);
  const whose = p.group === null ? 'States' : `States of the ${p.group} group`;
  const says = `${parties} ${whose} were Parties on ${inWords(day)}.`;
  if (p.group !== null && !['African', 'Asia-Pacific', 'GRULAC', 'Eastern European', 'WEOG'].includes(p.group))
    return open('The record does not know that group.');
  if (fits(parties, p.count, p.exactness)) return finding('supported', says, 'Article 126', [], 'Another number of Parties on that day.');
  const deposited = depositedCount(world, day, p.group);
  // Until the Statute was in force to "ratify" could only mean the deposit; afterwards a lay reader takes the number for that of members.
  if (p.of === 'ratifications' && day <= STATUTE_IN_FORCE && fits(deposited, p.count, p.exactness))
    return finding('supported', `${deposited} ${whose} had deposited an instrument by ${inWords(day)}. ${says}`, 'Articles 125 and 126(1)');
  const late = p.when !== undefined && p.when.range.precision === 'year';
  if (!late && p.strict !== true && fits(deposited, p.count, p.exactness))
    return finding('misleading', `${says} ${deposited} counts an instrument deposited and not yet in force.`, 'Article 126(2)');
  if (p.of === 'ratifications' && fits(everRatified(world, day, p.group), p.count, p.exactness))
    return finding('misleading', `${says} The higher number counts States that have left.`, 'Articles 126 and 127');
  if (p.exactness === 'more' && parties >= p.count && p.count >= 60) return finding('supported', says, 'Article 126');
  return finding('contradicted', says, 'Article 126', [], 'Another number of Parties on that day.');
}

function countPersons(world: CheckWorld, day: Day, p: Of<'count'>, what: 'sentences' | 'convictions'): Finding {
  const article70 = new Set(world.record.cases.filter((entry) => entry.type === 'article-70').map((entry) => entry.id));
  const core = world.record.persons.filter((person) => !article70.has(person.case));
  const found =
    what === 'sentences'
      ? core.filter((person) => person.sentence?.core === true && person.sentence.on <= day)
      : core.filter((person) => person.events.some((event) => event.kind === 'convicted' && event.known <= day));
  const standing = found.filter((person) => !person.events.some((event) => event.kind === 'acquitted' && event.known <= day));
  const names = found.map((person) => person.name).join(', ');
  const says =
    what === 'sentences'
      ? `By ${inWords(day)} the Court had sentenced ${found.length} persons for crimes of the Statute: ${names}.`
      : `By ${inWords(day)} the Court had convicted ${found.length} persons of crimes of the Statute, ${standing.length} of whom stayed convicted.`;
  const bound: Exactness = p.exactness;
  if (fits(found.length, p.count, bound) || fits(standing.length, p.count, bound))
    return finding('supported', says, 'Articles 74 to 76', found);
  return bound === 'exact' && p.count > found.length * 2
    ? finding('contradicted', says, 'Articles 74 to 76', found)
    : open('Counts of persons differ with what is counted.');
}

export function checkPartyRank(p: Of<'party-rank'>, world: CheckWorld, asOf: Day): Finding {
  const [mention] = p.states;
  if (mention === undefined || p.states.length > 1) return open('Only one State can hold a place in order.');
  const joined = instrumentOf(world, mention.state, asOf);
  if (joined === null) return finding('contradicted', `${name(world, mention.state)} has not joined the Statute.`, 'Article 126');
  if (p.last) {
    const newest = world.record.states
      .flatMap((file) => instrumentOf(world, file.state, asOf) ?? [])
      .sort((a, b) => (a.deposited > b.deposited ? -1 : 1))[0];
    return newest === undefined
      ? open('')
      : finding(newest.state === mention.state ? 'supported' : 'contradicted', newest.says, 'Article 126', [newest]);
  }
  if (p.when !== undefined && !inRange(joined.inForceFrom, p.when.range) && !inRange(joined.deposited, p.when.range))
    return finding('contradicted', joined.says, 'Article 126', [joined]);
  const after = partiesCount(world, joined.inForceFrom, joined.inForceFrom, null);
  const instruments = world.record.states.flatMap((file) => instrumentOf(world, file.state, asOf) ?? []);
  const same = instruments.filter((act) => act.inForceFrom === joined.inForceFrom).length;
  const inOrder = p.rank <= after && p.rank > after - same;
  const byDeposit = instruments.filter((act) => act.deposited <= joined.deposited).length;
  const sameDeposit = instruments.filter((act) => act.deposited === joined.deposited).length;
  const gone = world.record.states.filter((file) =>
    actsOf(world, file.state, ['withdrawal'], asOf).some(
      (act) =>
        act.takesEffect <= joined.deposited &&
        !actsOf(world, file.state, ['withdrawal-rescinded'], asOf).some((back) => back.rescinds === act.id),
    ),
  ).length;
  const inDeposits = [0, gone].some((less) => p.rank <= byDeposit - less && p.rank > byDeposit - less - sameDeposit);
  // The first sixty-six came into force on one day: only their deposits have an order.
  const ordered = inOrder && (p.verb !== 'ratified' || p.rank > 66);
  if (ordered && joined.inForceFrom <= asOf)
    return finding('supported', `${joined.says} That made ${after} Parties.`, 'Article 126', [joined]);
  if (inDeposits || ordered)
    return finding(
      p.verb === 'ratified' || joined.inForceFrom <= asOf || p.toCome === true || (p.when !== undefined && p.when.range.from > asOf)
        ? 'supported'
        : 'misleading',
      joined.says,
      'Article 126(2): deposited, in force later',
      [joined],
    );
  return finding('contradicted', `${joined.says} That made ${after} Parties.`, 'Article 126', [joined]);
}

import type { Choice } from '../law/choices.ts';
import { isOutside } from '../law/crimes/outside.ts';
import type { Incident } from '../law/incident.ts';
import { article5 } from '../law/rome-statute/article-05.ts';
import { heads } from '../law/rome-statute/article-08.ts';
import { article11_1, disappearanceAttack } from '../law/rome-statute/article-11.ts';
import { article12_2_a, type Link } from '../law/rome-statute/article-12-2-a.ts';
import { article12_2_b } from '../law/rome-statute/article-12-2-b.ts';
import { article13_b, type Referral } from '../law/rome-statute/article-13-b.ts';
import { activated, article15bis, article25_3bis, statesOf } from '../law/rome-statute/article-15bis.ts';
import { deferralInForce } from '../law/rome-statute/article-16.ts';
import { article25_1, article26 } from '../law/rome-statute/article-25-26.ts';
import { amendmentAccepted } from '../law/rome-statute/article-121.ts';
import { clausesOverConsent } from '../law/rome-statute/carve-out.ts';
import type { Finding } from '../logic/finding.ts';
import { alleged, allOf, anyOf, onRecord, part, rule } from '../proof/build.ts';
import type { Proof } from '../proof/proof.ts';
import { walk } from '../proof/walk.ts';
import type { Bar, Base } from '../terms/outcome.ts';
import { inWords, previousDay, STATUTE_IN_FORCE } from '../time/day.ts';

/** The law applied once: one crime, one stretch of days, one position on every contested issue met. */
export interface Branch {
  readonly finding: Finding;
  readonly proof: Proof;
  /** Links and referrals with what they came to. */
  readonly links: readonly Link[];
  readonly referrals: readonly Referral[];
  /** Articles 5, 11(1), 25, 26 and the heads: what no act of any State or of the Council could cure. */
  readonly incurable: boolean;
  /** The consent path (13(a), 13(c)) holds by itself. */
  readonly consent: Finding;
  readonly referral: Finding;
  readonly choices: readonly Choice[];
  readonly incident: Incident;
}

export function applyLaw(incident: Incident): Branch {
  const floor = article11_1(incident);
  if (floor.finding === 'notMet') return closed(incident, floor);
  const disappearance = disappearanceAttack(incident);
  const aggression = incident.crime.family === 'aggression';
  const subject = part('Subject matter', allOf([article5(incident), heads(incident), ...(disappearance === null ? [] : [disappearance])]));
  const person = part('Person', allOf([article25_1(incident), article26(incident), ...(aggression ? [article25_3bis(incident)] : [])]));
  const time = part('Time', aggression ? allOf([floor, activated(incident)]) : floor);
  const { links, consent } = aggression ? consentToAggression(incident) : consentOfStates(incident);
  // R-15ter: a referral reaches aggression past the limits of Article 15 bis.
  const referrals = article13_b(incident);
  const council = referrals.length === 0 ? noReferral(incident) : anyOf(referrals.map((referral) => referral.proof));
  const preconditions = part('Territory, nationality or referral', anyOf([consent, council]));
  const proof = allOf([time, subject, person, preconditions, ...deferral(incident, preconditions)]);
  return {
    finding: proof.finding,
    proof,
    links,
    referrals,
    incurable: [time, subject, person].some((head) => head.finding === 'notMet'),
    consent: consent.finding,
    referral: council.finding,
    choices: incident.choices.met,
    incident,
  };
}

/** said beside a yes; a request of the Council stops any step and leaves jurisdiction as it is. */
function deferral(incident: Incident, preconditions: Proof): readonly Proof[] {
  const act = preconditions.finding === 'met' ? deferralInForce(incident) : null;
  if (act === null) return [];
  const until = act.until === undefined || act.until === null ? '' : ` until ${inWords(previousDay(act.until))}`;
  const says = `${act.document} asks the Court not to begin or go on with such a case${until}: personnel of a contributing non-Party, over an operation set up or authorised by the Council.`;
  return [part('Deferral', rule('R-16.1', '16', says, onRecord(act, 'met')))];
}

/** Nothing before July 2002 can be cured, so links are not asked; what else fails by itself is still said. */
function closed(incident: Incident, floor: Proof): Branch {
  const others = [
    part('Subject matter', allOf([article5(incident), heads(incident)])),
    part('Person', allOf([article25_1(incident), article26(incident)])),
  ];
  const proof = allOf([part('Time', floor), ...others.filter((one) => one.finding === 'notMet')]);
  return {
    finding: 'notMet',
    proof,
    links: [],
    referrals: [],
    incurable: true,
    consent: 'notMet',
    referral: 'notMet',
    choices: incident.choices.met,
    incident,
  };
}

/** Article 12(2), and what limits it: Article 121(5), and the Council’s exclusive-jurisdiction clauses as some read them. */
function consentOfStates(incident: Incident): { readonly links: readonly Link[]; readonly consent: Proof } {
  const links = [...article12_2_a(incident), ...article12_2_b(incident)];
  const linked = anyOf(links.map((link) => link.proof));
  const says = 'A State on whose territory the conduct occurred, or whose national the suspect was, had accepted jurisdiction.';
  // Article 121(5) is asked where some State in play was bound, even if its base fails for another reason.
  if (linked.finding === 'notMet')
    return {
      links,
      consent: rule(
        'R-12.2',
        '12(2)',
        says,
        allOf([
          linked,
          ...(someStateBound(incident, links) ? amendmentAccepted(incident).filter((limit) => limit.finding === 'notMet') : []),
        ]),
      ),
    };
  const limits = [...amendmentAccepted(incident), ...clauses(incident)];
  return { links, consent: rule('R-12.2', '12(2)', says, allOf([linked, ...limits])) };
}

function someStateBound(incident: Incident, links: readonly Link[]): boolean {
  const { ledger, day, question } = incident;
  return links.some((link) => link.state !== null && ledger.standing(link.state, day, question.asOf).kind === 'party');
}

function clauses(incident: Incident): readonly Proof[] {
  return clausesOverConsent(incident).map(({ act, reach }) => {
    const taken = incident.choices.take('C-18', { subject: act.id });
    const stays = taken !== 'effective-everywhere';
    const leaf = incident.choices.leaf('C-18', stays ? 'met' : 'notMet', undefined, act.id);
    const says = `${act.document}, paragraph ${act.carveOut?.paragraph ?? ''}, does not keep the Court from such personnel.`;
    const premise =
      reach.finding === 'open' ? (stays ? leaf : anyOf([leaf, reach])) : anyOf([leaf, onRecord(act, stays ? 'met' : 'notMet')]);
    return rule('R-13.b.4', '12(2)', says, premise, 'excluded-nationals');
  });
}

/** Aggression: the links are the State attacked and the acting State; Article 15bis decides. */
function consentToAggression(incident: Incident): { readonly links: readonly Link[]; readonly consent: Proof } {
  const consent = article15bis(incident);
  const { aggressor, victim } = statesOf(incident);
  const { ledger, day, question } = incident;
  const party = (state: string): Finding => (ledger.standing(state, day, question.asOf).kind === 'party' ? 'met' : 'notMet');
  const links: Link[] = [];
  if (victim !== null)
    links.push({
      limb: 'territory',
      base: 'territorial',
      state: victim,
      proof: alleged('matter.victim_state', `The act was directed against ${ledger.name(victim)}.`, party(victim)),
    });
  if (aggressor !== null)
    links.push({
      limb: 'nationality',
      base: 'nationality',
      state: aggressor,
      proof: alleged('matter.aggressor_state', `The act was that of ${ledger.name(aggressor)}.`, party(aggressor)),
    });
  return { links, consent };
}

function noReferral(incident: Incident): Proof {
  const draft = incident.ledger
    .councilActs('referral-vetoed', incident.question.asOf)
    .find((act) => incident.question.place.candidates.some((candidate) => act.units?.includes(candidate.state ?? '') === true));
  const says = 'No referral by the Security Council reaches the incident.';
  if (draft !== undefined) return rule('R-13.b.1', '13(b)', says, onRecord(draft, 'notMet'));
  return rule('R-13.b.1', '13(b)', says, referralsKnown(incident));
}

/** What the Council had referred by the day of asking, as the record has it. */
function referralsKnown(incident: Incident): Proof {
  const acts = incident.ledger.councilActs('referral', incident.question.asOf);
  const [first] = acts;
  if (first === undefined) return alleged('as_of', 'The Security Council had referred no situation by then.', 'notMet');
  const names = acts.map((act) => act.document).join(' and ');
  return {
    ...onRecord(first, 'notMet', `The Council had made no other referral than by ${names}.`),
    sources: [...new Set(acts.flatMap((act) => act.sources.map((use) => use.src)))],
  };
}

/** Every base that holds independently; on an open branch, the links that would carry it. */
export function basesOf(branch: Branch, finding: Finding): readonly Base[] {
  const bases = new Set<Base>();
  const standing = branch.links.filter((link) => link.proof.finding === 'met');
  const carrying = standing.length > 0 ? standing : branch.links.filter((link) => link.proof.finding === finding);
  if (branch.consent === finding || (finding === 'open' && branch.consent !== 'notMet')) for (const link of carrying) bases.add(link.base);
  for (const referral of branch.referrals) if (referral.proof.finding === finding) bases.add('unsc-referral');
  return [...bases];
}

/** On a no the links are informational: which State accepted, though something else fails. */
export function informationalBases(branch: Branch): readonly Base[] {
  return [...new Set(branch.links.filter((link) => link.proof.finding === 'met').map((link) => link.base))];
}

/**
 * What alone would defeat the branch: the bars of failing limbs. A limb that fails inside a disjunction that holds is no bar;
 * `no-link` stands only if nothing more specific explains the missing link.
 */
export function barsOf(branch: Branch): readonly Bar[] {
  // A word outside the Statute fails whatever else is so; nothing further explains it.
  if (isOutside(branch.incident.crime) && !onlyTime(branch)) return ['crime-not-in-statute-at-date'];
  const bars = new Set<Bar>();
  const worded = new Set<Bar>();
  collect(branch.proof, bars, worded, branch.finding === 'open');
  // That a declaration does not speak of nationals or ships explains a missing link only where nothing else does.
  if (!specificLink(bars)) for (const bar of worded) bars.add(bar);
  if (branch.finding !== 'met' && branch.consent !== 'met' && branch.referral !== 'met' && !onlyTime(branch) && !specificLink(bars))
    bars.add('no-link');
  return [...bars];
}

function onlyTime(branch: Branch): boolean {
  return branch.incident.day < STATUTE_IN_FORCE;
}

const LINK_BARS: readonly Bar[] = [
  'not-in-force-yet',
  'outside-acceptance-scope',
  'withdrawn',
  'excluded-nationals',
  'art-124',
  'territorial-exclusion',
  'invalid-declaration',
  'aggression-non-party',
  'aggression-not-accepted',
  'aggression-opt-out',
  'amendment-not-accepted',
];

function specificLink(bars: ReadonlySet<Bar>): boolean {
  return LINK_BARS.some((bar) => bars.has(bar));
}

function collect(proof: Proof, bars: Set<Bar>, worded: Set<Bar>, open: boolean): void {
  if (proof.finding === 'met' || (proof.finding === 'open' && !open)) return;
  if (proof.kind === 'rule' && proof.bar !== undefined) (proof.rule === 'R-12.3.e' ? worded : bars).add(proof.bar);
  if (proof.kind === 'rule' || proof.kind === 'part') collect(proof.premise, bars, worded, open);
  if (proof.kind === 'join') for (const premise of proof.premises) collect(premise, bars, worded, open);
  if (proof.kind === 'spread') for (const branch of proof.branches) collect(branch.premise, bars, worded, open);
}

/** Facts nobody has told us that still matter: gaps below open nodes only. */
export function gapsOf(proof: Proof): readonly { readonly fact: string; readonly ask: string }[] {
  const found = new Map<string, { fact: string; ask: string }>();
  const visit = (node: Proof): void => {
    if (node.finding !== 'open') return;
    if (node.kind === 'gap') {
      if (!found.has(node.fact)) found.set(node.fact, { fact: node.fact, ask: node.ask });
      return;
    }
    if (node.kind === 'rule' || node.kind === 'part') visit(node.premise);
    if (node.kind === 'join') for (const premise of node.premises) visit(premise);
    if (node.kind === 'spread') for (const branch of node.branches) visit(branch.premise);
  };
  visit(proof);
  return [...found.values()];
}

/** Acts of the record that carry the proof. */
export function factsOf(proof: Proof): ReadonlySet<string> {
  const facts = new Set<string>();
  for (const node of walk(proof)) if (node.kind === 'record') facts.add(node.fact);
  return facts;
}

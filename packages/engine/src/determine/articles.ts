import type { Crime } from '../law/crimes/crime.ts';
import { isOutside } from '../law/crimes/outside.ts';
import type { Incident } from '../law/incident.ts';
import { linkedStates } from '../law/places.ts';
import { contextPinpoint } from '../law/rome-statute/article-08.ts';
import { deferralRefused } from '../law/rome-statute/article-16.ts';
import { leads } from '../law/rome-statute/leadership.ts';
import { coveringTrigger, scopeCovers, situationsInPlay } from '../law/situations.ts';
import type { Proof } from '../proof/proof.ts';
import { rulesIn } from '../proof/walk.ts';
import type { Situation } from '../record/shape.ts';
import type { Pinpoint } from '../terms/pinpoint.ts';
import { daysBetween, STATUTE_IN_FORCE } from '../time/day.ts';
import type { Headline, Trigger } from './answer.ts';
import type { Branch } from './branch.ts';

/** More would bury the decisive ones; the proof cites them all. */
const LIMIT = 7;

/** The provisions the answer rests on, most decisive first. */
export function articlesOf(headline: Headline, branches: readonly Branch[], trigger: Trigger, deferred: boolean): readonly Pinpoint[] {
  const found = new Set<Pinpoint>();
  const add = (...pinpoints: readonly Pinpoint[]): void => {
    for (const pinpoint of pinpoints) if (pinpoint !== '') found.add(pinpoint);
  };
  if (headline === 'no') {
    for (const branch of branches) add(...failing(branch.proof));
    for (const branch of branches)
      if (branch.consent === 'notMet' && !branch.incurable && branch.incident.crime.family !== 'aggression') add(...noLink(branch));
    if (branches.some((branch) => branch.incident.crime.family === 'aggression' && !branch.incurable)) add('15ter(1)');
    for (const branch of branches) add(branch.incident.crime.pinpoint);
    for (const branch of branches)
      if (branch.incident.question.matter.elementsNotMet.includes('contextual')) add(definitionOf(branch.incident.crime));
    for (const branch of branches) if (branch.incurable) add(...linkPinpoints(branch));
  } else {
    for (const branch of branches) add(...linkPinpoints(branch));
    for (const branch of branches) add(...special(branch.incident, branch.proof, headline));
    if (deferred) add('16');
    add(...triggerPinpoints(trigger));
    if (branches.some((branch) => deferralAsked(branch))) add('16');
    for (const branch of branches) add(...personal(branch));
    for (const branch of branches) add(...docket(branch));
    add(branches[0]?.incident.crime.pinpoint ?? '');
    if (branches.some(joinedLate)) add('11(2)');
    for (const branch of branches) add(branch.incident.crime.pinpoint);
    if (headline === 'depends') for (const branch of branches) add(...failing(branch.proof));
    if (branches.some((branch) => branch.incident.began < STATUTE_IN_FORCE || branch.incident.day === STATUTE_IN_FORCE)) add('11(1)');
    if (branches.some((branch) => examinations(branch).some((situation) => situation.closed !== undefined))) add('15(6)');
  }
  return [...found].slice(0, LIMIT);
}

/** Provisions of limbs that fail and carry a bar. */
function failing(proof: Proof): readonly Pinpoint[] {
  const cites: Pinpoint[] = [];
  for (const node of rulesIn(proof)) {
    if (node.finding !== 'notMet' || node.bar === undefined) continue;
    cites.push(...(FAILING[node.rule] ?? [node.cites]));
  }
  return cites;
}

const FAILING: Readonly<Record<string, readonly Pinpoint[]>> = {
  'R-5.1': ['5(1)', '22(2)'],
  'R-11.1': ['11(1)', '24(1)'],
  'R-11.2.a': ['11(2)', '126(2)', '12(2)(a)', '12(2)(b)'],
  'R-11.c': ['7(1)(i)', '24(1)', '11(2)'],
  'R-12.3.a': ['12(3)', '125'],
  'R-12.3.b': ['12(3)', '11(2)'],
  'R-121.5.a': ['121(5)', '22(1)', '24(1)'],
  'R-15bis.a': ['15bis(2)', '15bis(3)'],
  'R-15bis.f': ['121(5)', '15bis(4)'],
  'R-25.3bis': ['25(3bis)', '8bis(1)'],
  'R-7.0': ['7(2)(a)', '53(1)(a)'],
  'R-127.2.b': ['127(1)', '127(2)'],
};

function noLink(branch: Branch): readonly Pinpoint[] {
  const nationality = branch.links.some((link) => link.limb === 'nationality');
  return [
    '12(2)(a)',
    ...(nationality ? ['12(2)(b)'] : []),
    '12(3)',
    ...(branch.incident.ledger.councilActs('referral', branch.incident.question.asOf).length > 0 ? ['13(b)'] : []),
  ];
}

function linkPinpoints(branch: Branch): readonly Pinpoint[] {
  const carried = branch.links.some((link) => link.proof.finding === 'met');
  const cites: Pinpoint[] = [];
  for (const link of branch.links) {
    if (link.proof.finding === 'notMet' || (carried && link.proof.finding === 'open')) continue;
    if (
      link.base === 'declaration-12(3)' ||
      (link.limb === 'vessel-or-aircraft' && rulesIn(link.proof).some((node) => node.rule.startsWith('R-12.3')))
    )
      cites.push('12(3)');
    cites.push(link.limb === 'nationality' ? '12(2)(b)' : '12(2)(a)');
    if (link.base === 'declaration-12(3)') cites.push('11(2)');
  }
  if (branch.referral !== 'notMet') cites.push('13(b)');
  if (branch.incident.crime.family !== 'aggression') return cites;
  // Table T4: a referral by the Council goes through Article 15 ter alone.
  return branch.consent === 'notMet' ? ['13(b)', '15ter(1)', '8bis(1)'] : ['15bis(4)', '121(5)', '8bis(1)', ...cites];
}

/** Provisions beyond the plain link that the case turns on. */
function special(incident: Incident, proof: Proof, headline: Headline): readonly Pinpoint[] {
  const cites: Pinpoint[] = [];
  for (const node of rulesIn(proof)) {
    if (node.rule === 'R-127.2.a' || (node.rule === 'R-11.c' && node.cites === '127(2)')) cites.push('127(2)', '127(1)');
    if (node.rule === 'R-127.1.a') cites.push('127(1)');
    if (node.rule === 'R-121.5.b' || (node.rule.startsWith('R-124') && (node.finding !== 'met' || nearDeclaration124(incident))))
      cites.push(node.cites);
    if (node.rule === 'R-11.c' && node.cites === '7(1)(i)') cites.push('7(1)(i)');
    if (node.rule === 'R-13.b.4' && headline !== 'yes') cites.push('13(b)');
    if (node.rule === 'R-13.b.6') cites.push('121(5)');
    if (node.rule === 'R-124.3' && headline === 'contested') cites.push('12(3)');
    if (node.rule === 'R-11.2.a' && /territory and nationals were/.test(node.says)) cites.push('11(2)');
  }
  return cites;
}

/** Whether a declaration under Article 124 ran on the day, or began or ended within a year of it: else its mention is background. */
function nearDeclaration124(incident: Incident): boolean {
  const { ledger, day, question } = incident;
  return linkedStates(incident).some((state) => {
    const declaration = ledger.everDeclared124(state, question.asOf);
    if (declaration === null) return false;
    if (declaration.covers === 'nationals') return true;
    return (
      ledger
        .boundaries(state, question.asOf)
        .some((turn) => turn >= declaration.from && turn <= declaration.until && Math.abs(daysBetween(day, turn)) <= 366) ||
      ledger.article124(state, day, question.asOf) !== null
    );
  });
}

function triggerPinpoints(trigger: Trigger): readonly Pinpoint[] {
  switch (trigger.type) {
    case 'state-referral-made':
      return ['13(a)', '14(1)'];
    case 'unsc-referral-made':
      return ['13(b)'];
    case 'art15-authorised':
      return ['13(c)', '15(4)'];
    case 'art15-authorisation-needed':
      return ['13(c)', '15(3)'];
    case 'art15bis-pre-trial-division':
      return ['15bis(8)'];
    case 'unsc-referral-or-12(3)-needed':
    case 'unsc-referral-only':
    case 'none':
      return [];
    default:
      return trigger.type satisfies never;
  }
}

/** Age and office, where the question raises them. */
function personal(branch: Branch): readonly Pinpoint[] {
  const { suspect, matter } = branch.incident.question;
  const cites: Pinpoint[] = [];
  if (suspect.age.kind !== 'assumed-adult') cites.push('26');
  if (typeof suspect.office === 'string' && (leads(suspect.office) === true || /minister|government|head of/i.test(suspect.office)))
    cites.push('27(2)', ...(branch.consent === 'notMet' ? ['98(1)'] : []));
  if (branch.incident.crime.family === 'aggression') cites.push('25(3bis)');
  if (matter.previouslyTried === true) cites.push('20(3)');
  return cites;
}

/** What the Court’s own decisions on the situation turned on, known by the day of asking. */
function docket(branch: Branch): readonly Pinpoint[] {
  const { asOf } = branch.incident.question;
  return examinations(branch).flatMap((situation) => [
    ...(situation.closed !== undefined ? situation.closed.articles : []),
    ...situation.events
      .filter((event) => event.known <= asOf)
      .flatMap((event) => event.articles ?? [])
      .filter((article) => /^(18|15\(5\))/.test(article)),
  ]);
}

/** The situation that covers the incident, or closed examinations of the same place and time, as known on the day of asking. */
function examinations(branch: Branch): readonly Situation[] {
  const { incident } = branch;
  const { question } = incident;
  if (question.matter.outsideKnownSituations) return [];
  const covering = coveringTrigger(incident)?.situation;
  const found =
    covering !== undefined
      ? [covering]
      : situationsInPlay(incident).filter((one) => {
          const scope = one.examinationScope;
          const begun =
            (one.examinationOpened !== undefined && one.examinationOpened <= question.asOf) ||
            (one.closed !== undefined && one.closed.on <= question.asOf);
          return scope !== undefined && begun && scopeCovers(incident, one, scope);
        });
  return found.map((situation) => {
    const { closed, ...open } = situation;
    return closed === undefined || closed.on <= question.asOf ? situation : open;
  });
}

/** Whether a State the answer rests on joined only after the Court began. */
function joinedLate(branch: Branch): boolean {
  const { day, ledger, question } = branch.incident;
  return branch.links.some((link) => {
    if (link.state === null || link.proof.finding === 'notMet') return false;
    const standing = ledger.standing(link.state, day, question.asOf);
    return standing.kind === 'party' && standing.membership.instrument.inForceFrom > STATUTE_IN_FORCE;
  });
}

/** A deferral asked for in the year before the day of asking, or one that once covered such operations. */
function deferralAsked(branch: Branch): boolean {
  const { question, day } = branch.incident;
  const refused = deferralRefused(branch.incident);
  if (refused !== null && daysBetween(refused.on, question.asOf) <= 365) return true;
  return question.matter.operation !== null && day < '2004-07-01';
}

/** Definition paragraph of Article 7(2) that belongs to a head of Article 7(1). */
const DEFINITIONS: Readonly<Record<string, Pinpoint>> = {
  b: '7(2)(b)',
  c: '7(2)(c)',
  d: '7(2)(d)',
  f: '7(2)(e)',
  h: '7(2)(g)',
  i: '7(2)(i)',
  j: '7(2)(h)',
};

export function definitionOf(crime: Crime): Pinpoint {
  if (isOutside(crime) || crime.family !== 'crimes_against_humanity') return '';
  return DEFINITIONS[crime.id.split('.')[2]?.charAt(0) ?? ''] ?? contextPinpoint(crime);
}

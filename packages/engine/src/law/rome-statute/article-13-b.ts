import { alleged, allOf, anyOf, gap, onRecord, rule } from '../../proof/build.ts';
import type { Proof } from '../../proof/proof.ts';
import type { CouncilAct, Situation } from '../../record/shape.ts';
import { inWords } from '../../time/day.ts';
import type { Incident } from '../incident.ts';
import { nexusNames, placeIn } from '../situations.ts';
import { legality } from './article-22.ts';
import { consentUnderReferral } from './article-121.ts';
import { carveOutReaches } from './carve-out.ts';

export interface Referral {
  readonly act: CouncilAct;
  readonly proof: Proof;
}

/** Article 13(b): each referral by the Security Council known on the day of asking, applied to the incident. Consent of States is not needed. */
export function article13_b(incident: Incident): readonly Referral[] {
  return incident.ledger
    .councilActs('referral', incident.question.asOf)
    .filter((act) => concerns(incident, act))
    .map((act) => ({ act, proof: referred(incident, act) }));
}

/** Only referrals that name a State or unit in play are worth printing. */
function concerns(incident: Incident, act: CouncilAct): boolean {
  const { place, matter } = incident.question;
  const situation = situationOf(incident, act);
  if (situation !== undefined && nexusNames(matter.nexusTo, situation)) return true;
  return (act.units ?? []).some((unit) => {
    const whole = incident.territory.unit(unit)?.titles[0]?.claims[0]?.state;
    return place.candidates.some(
      (candidate) =>
        candidate.unit === unit || candidate.state === unit || (whole !== undefined && whole !== null && candidate.state === whole),
    );
  });
}

function situationOf(incident: Incident, act: CouncilAct): Situation | undefined {
  return incident.ledger.situations().find((situation) => situation.id === act.situation);
}

function referred(incident: Incident, act: CouncilAct): Proof {
  const inTime = time(incident, act);
  const inPlace = place(incident, act);
  const reached = [inTime, inPlace];
  if (inTime.finding === 'notMet' || inPlace.finding === 'notMet')
    return rule('R-13.b.1', '13(b)', `${act.document} does not reach the incident.`, allOf(reached));
  // R-13.b.5: legality limits every referral.
  const limits = [...carveOut(incident, act), legality(incident), ...consentUnderReferral(incident)];
  return rule(
    'R-13.b.1',
    '13(b)',
    `The Security Council referred the situation by ${act.document}; the consent of States under Article 12(2) is then not needed.`,
    allOf([...reached, ...limits]),
  );
}

/** R-13.b.2: the days the resolution names. */
function time(incident: Incident, act: CouncilAct): Proof {
  const from = act.from ?? act.on;
  const inside = incident.day >= from && (act.until === undefined || act.until === null || incident.day < act.until);
  return rule('R-13.b.2', '13(b)', `${act.document} speaks of events since ${inWords(from)}.`, onRecord(act, inside ? 'met' : 'notMet'));
}

/** R-13.b.2, R-13.b.3: the place named, or a link to the situation; crimes long after the referral: C-13. */
function place(incident: Incident, act: CouncilAct): Proof {
  const { question, ledger, choices } = incident;
  const situation = situationOf(incident, act);
  const units = act.units ?? [];
  const name = situation?.name ?? units.join(', ');
  if (question.matter.outsideKnownSituations)
    return rule(
      'R-13.b.3',
      '13(b)',
      `The incident is said to have no link to ${name}.`,
      alleged('matter.outside_known_situations', 'The incident lies outside the known situations.', 'notMet'),
    );
  const linked = situation !== undefined && nexusNames(question.matter.nexusTo, situation);
  if (linked || placeIn(incident, units)) {
    const fact = linked
      ? alleged('matter.nexus_to_situation', `The incident is linked to ${name}.`, 'met')
      : alleged('place', `The place lies in what was referred: ${name}.`, 'met');
    const late =
      incident.day > act.on &&
      (ledger.issue('C-13')?.modes.some((mode) => mode.mode === 'noted' && (mode.from === 'always' || mode.from <= question.asOf)) ??
        false);
    if (!late) return rule('R-13.b.3', '13(b)', `The incident belongs to the situation referred: ${name}.`, fact);
    const holds = choices.take('C-13', { mode: 'noted' }) === 'link-suffices';
    return rule(
      'R-13.b.3',
      '13(b)',
      `The incident came after the referral; it belongs to the situation while its link to the crisis lasts.`,
      allOf([fact, choices.leaf('C-13', holds ? 'met' : 'notMet')]),
    );
  }
  const partly = units.some((unit) => question.place.candidates.some((candidate) => candidate.unit === unit));
  const withinState = units.some(
    (unit) =>
      incident.territory.unit(unit)?.kind === 'part-of-state' &&
      question.place.candidates.some(
        (candidate) => candidate.unit === null && candidate.state === incident.territory.unit(unit)?.titles[0]?.claims[0]?.state,
      ),
  );
  if (partly || (withinState && !question.place.located)) {
    return rule(
      'R-12.2.a.14',
      '13(b)',
      `Only part of the State was referred: ${name}.`,
      gap('factMissing', 'place', `Did the conduct happen in ${name}, or in connection with it?`),
    );
  }
  return rule(
    'R-13.b.2',
    '13(b)',
    `The place is outside what was referred: ${name}.`,
    alleged('place', 'The place is elsewhere.', 'notMet'),
  );
}

/** R-13.b.4: paragraph 6 of the referring resolutions, C-18. */
function carveOut(incident: Incident, act: CouncilAct): readonly Proof[] {
  const reach = carveOutReaches(incident, act);
  if (reach === null) return [];
  const taken = incident.choices.take('C-18', { subject: act.id });
  const stays = taken === 'ineffective';
  const leaf = incident.choices.leaf('C-18', stays ? 'met' : 'notMet', undefined, act.id);
  const says = `${act.document}, paragraph ${act.carveOut?.paragraph ?? ''}, does not keep the Court from such personnel.`;
  if (reach.finding === 'open') return [rule('R-13.b.4', '13(b)', says, stays ? leaf : anyOf([leaf, reach]), 'excluded-nationals')];
  return [rule('R-13.b.4', '13(b)', says, anyOf([leaf, onRecord(act, stays ? 'met' : 'notMet')]), 'excluded-nationals')];
}

import { alleged, allOf, anyOf, gap, onAct, onRecord, rule } from '../../proof/build.ts';
import type { Proof } from '../../proof/proof.ts';
import type { Standing } from '../../record/ledger.ts';
import type { StateId } from '../../record/shape.ts';
import { inWords } from '../../time/day.ts';
import type { Incident } from '../incident.ts';
import { leads } from './leadership.ts';
import { neverParty } from './leaves.ts';

const AGGRESSION = '2010-aggression';

/** R-25.3bis: only those able to control or direct the political or military action of a State. */
export function article25_3bis(incident: Incident): Proof {
  const says =
    'Aggression can be committed only by a person in a position effectively to control or direct a State’s political or military action.';
  const { office } = incident.question.suspect;
  const leader = office === undefined || office === null ? null : leads(office);
  if (leader === null)
    return rule(
      'R-25.3bis',
      '25(3bis)',
      says,
      gap('factMissing', 'suspect.office', 'Which office did the suspect hold, and could it control or direct the State’s action?'),
      'head-not-applicable',
    );
  return rule(
    'R-25.3bis',
    '25(3bis)',
    says,
    alleged('suspect.office', `The suspect was ${office ?? ''}.`, leader ? 'met' : 'notMet'),
    'head-not-applicable',
  );
}

/** R-15bis.a: jurisdiction over aggression was switched on for acts from 17 July 2018. */
export function activated(incident: Incident): Proof {
  const amendment = incident.ledger.amendment(AGGRESSION);
  const effective = amendment?.activation?.effective ?? '2018-07-17';
  const known = amendment?.activation === undefined || amendment.activation.decided <= incident.question.asOf;
  const met = incident.day >= effective && known;
  if (!known) {
    const pending = `Jurisdiction over aggression had not been activated by ${inWords(incident.question.asOf)}.`;
    return rule('R-15bis.a', '15bis(3)', pending, alleged('as_of', pending, 'notMet'), 'aggression-not-activated');
  }
  const says = `Jurisdiction over aggression reaches acts from ${inWords(effective)} only.`;
  return rule(
    'R-15bis.a',
    '15bis(3)',
    says,
    amendment === undefined
      ? alleged('date_from', `The act is dated ${inWords(incident.day)}.`, met ? 'met' : 'notMet')
      : onRecord(
          amendment,
          met ? 'met' : 'notMet',
          `The Assembly activated jurisdiction as of ${inWords(effective)}; the act is dated ${inWords(incident.day)}.`,
        ),
    'aggression-not-activated',
  );
}

/** Article 15bis(4) and (5), table T4: referral by a State or the Prosecutor’s own motion. */
export function article15bis(incident: Incident): Proof {
  const { aggressor, victim } = statesOf(incident);
  const optedOut = optOut(incident, aggressor);
  const out = optedOut?.finding === 'notMet';
  // Before activation no acceptance could have counted, so none is asked for.
  const active = activated(incident).finding === 'met';
  const limbs = [nonParties(incident, aggressor, victim), optedOut, active ? acceptance(incident, aggressor, victim, out) : null];
  return rule(
    'R-15bis.b',
    '15bis(4)',
    'On referral by a State or the Prosecutor’s own motion, aggression is reached only through Article 15bis.',
    allOf(limbs.filter((limb) => limb !== null)),
  );
}

/** The acting State and the State attacked: as alleged, else read from nationality and place. */
export function statesOf(incident: Incident): { readonly aggressor: StateId | null; readonly victim: StateId | null } {
  const { matter, suspect, place } = incident.question;
  const aggressor =
    matter.aggressor === undefined ? (suspect.nationalities?.length === 1 ? (suspect.nationalities[0] ?? null) : null) : matter.aggressor;
  const victim = matter.victim === undefined ? (place.candidates[0]?.state ?? null) : matter.victim;
  return { aggressor, victim };
}

/** R-15bis.c: no jurisdiction over nationals, or on the territory, of a State that is not a Party. */
function nonParties(incident: Incident, aggressor: StateId | null, victim: StateId | null): Proof {
  const { ledger, question, day } = incident;
  const says =
    'Aggression by nationals of a non-Party, or on its territory, is outside (Article 15bis(5)); later ratification changes nothing.';
  const leaves: Proof[] = [];
  const test = (state: StateId | null, role: string, fact: string): void => {
    if (state === null) {
      leaves.push(gap('factMissing', fact, `Which is the ${role}?`));
      return;
    }
    const standing = ledger.standing(state, day, question.asOf);
    const name = ledger.name(state);
    leaves.push(membershipLeaf(incident, state, standing, `The ${role}, ${name}, was not a Party on ${inWords(day)}.`));
  };
  test(aggressor, 'acting State', 'matter.aggressor_state');
  test(victim, 'State attacked', 'matter.victim_state');
  const nationals = question.suspect.nationalities?.filter((state) => state !== aggressor) ?? [];
  for (const state of nationals) test(state, 'State of the suspect’s nationality', 'suspect.nationalities');
  return rule('R-15bis.c', '15bis(5)', says, allOf(leaves), 'aggression-non-party');
}

function membershipLeaf(incident: Incident, state: StateId, standing: Standing, says: string): Proof {
  switch (standing.kind) {
    case 'party':
      return onAct(standing.membership.instrument, 'met');
    case 'withdrawn':
      return onRecord(standing.withdrawal, 'notMet', says);
    case 'not-yet':
      return onRecord(standing.membership.instrument, 'notMet', says);
    case 'never':
      return neverParty(incident, state, standing);
    default:
      return standing satisfies never;
  }
}

/** R-15bis.d: a Party may have opted out beforehand. */
function optOut(incident: Incident, aggressor: StateId | null): Proof | null {
  if (aggressor === null) return null;
  const declaration = incident.ledger.optOut(aggressor, incident.day, incident.question.asOf);
  if (declaration === null) return null;
  return rule(
    'R-15bis.d',
    '15bis(4)',
    `${incident.ledger.name(aggressor)} had declared that it does not accept jurisdiction over aggression by it.`,
    onAct(declaration, 'notMet'),
    'aggression-opt-out',
  );
}

/** R-15bis.f, C-22: must both Parties have accepted the amendments, or does one acceptance suffice? Asked only of Parties. */
function acceptance(incident: Incident, aggressor: StateId | null, victim: StateId | null, settled: boolean): Proof | null {
  const { ledger, question, day, choices } = incident;
  const parties = [aggressor, victim].filter(
    (state): state is StateId => state !== null && ledger.standing(state, day, question.asOf).kind === 'party',
  );
  if (parties.length === 0) return null;
  const stances = parties.map((state) => ({
    state,
    act: ledger.acceptance(state, AGGRESSION, day, question.asOf),
    undated: ledger.undatedAcceptance(state, AGGRESSION, question.asOf),
  }));
  const accepted = stances.filter((one) => one.act !== null);
  const leaves: Proof[] = stances.map((one) => (one.act !== null ? onAct(one.act, 'met') : notAccepted(incident, one.state)));
  const says = 'The amendments on aggression must have been accepted; by whom is disputed (Article 121(5); ICC-ASP/16/Res.5, paragraph 2).';
  if (accepted.length === parties.length) return rule('R-15bis.f', '121(5)', says, allOf(leaves), 'aggression-not-accepted');
  if (stances.some((one) => one.act === null && one.undated !== null))
    return rule(
      'R-15bis.f',
      '121(5)',
      says,
      gap(
        'notModelled',
        'record.2010-aggression',
        'A State in play has accepted the amendments, but the day of its deposit was not found.',
      ),
      'aggression-not-accepted',
    );
  if (parties.length === 1 && accepted.length === 0 && (aggressor === null || victim === null)) {
    return rule(
      'R-15bis.f',
      '121(5)',
      says,
      gap(
        'factMissing',
        aggressor === null ? 'matter.aggressor_state' : 'matter.victim_state',
        'Which was the other State, and had it accepted the amendments?',
      ),
      'aggression-not-accepted',
    );
  }
  if (accepted.length === 0 || parties.length === 1)
    return rule('R-15bis.f', '121(5)', says, anyOf(leaves.filter((leaf) => leaf.finding === 'notMet')), 'aggression-not-accepted');
  // Where an opt-out already decides, which acceptances are needed is not asked.
  if (settled) return null;
  const one = choices.take('C-22') === 'one-acceptance';
  return rule(
    'R-15bis.f',
    '121(5)',
    says,
    one ? allOf([choices.leaf('C-22', 'met'), anyOf(leaves)]) : allOf([choices.leaf('C-22', 'notMet'), ...leaves]),
    'aggression-not-accepted',
  );
}

function notAccepted(incident: Incident, state: StateId): Proof {
  const says = `${incident.ledger.name(state)} had not accepted the amendments on aggression with effect by ${inWords(incident.day)}.`;
  const amendment = incident.ledger.amendment(AGGRESSION);
  return amendment === undefined
    ? alleged('matter', says, 'notMet')
    : { ...onRecord(amendment, 'notMet', says), sources: incident.ledger.listsOf(AGGRESSION, incident.question.asOf) };
}

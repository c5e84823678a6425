import { alleged, allOf, anyOf, gap, onAct, onRecord, rule } from '../../proof/build.ts';
import type { Proof } from '../../proof/proof.ts';
import type { AmendmentId, StateId } from '../../record/shape.ts';
import { titleOn } from '../../territory/title.ts';
import { inWords } from '../../time/day.ts';
import type { Incident } from '../incident.ts';
import { statesOfElements } from '../places.ts';

type Stance = 'accepted' | 'party-not-accepted' | 'non-party' | 'undated';

interface StateStance {
  readonly state: StateId;
  readonly stance: Stance;
  readonly leaf: Proof;
}

/**
 * Article 121(5), second sentence, table T3, on the consent path: the amended crime may not be reached when committed by nationals
 * or on territory of a Party that has not accepted. Non-Parties: C-20, no ruling.
 */
export function amendmentAccepted(incident: Incident): readonly Proof[] {
  const amendment = incident.crime.amendment;
  if (amendment === null || incident.crime.family === 'aggression' || incident.day < incident.crime.firstInForce) return [];
  const territories = territoriesOf(incident).map((state) => stanceOf(incident, state, amendment, 'On its territory'));
  const nationalities =
    incident.question.suspect.nationalities?.map((state) => stanceOf(incident, state, amendment, 'Its national')) ?? null;
  const says = `Article ${incident.crime.pinpoint} came by amendment; Article 121(5) asks who has accepted it.`;
  return [rule('R-121.5.b', '121(5)', says, table3(incident, territories, nationalities), 'amendment-not-accepted')];
}

function table3(incident: Incident, territories: readonly StateStance[], nationalities: readonly StateStance[] | null): Proof {
  const { choices } = incident;
  const refusingTerritory = territories.filter((one) => one.stance === 'party-not-accepted');
  const refusingNational = nationalities?.filter((one) => one.stance === 'party-not-accepted') ?? [];
  if (refusingTerritory.length > 0) {
    if (territories.length > refusingTerritory.length && territories.some((one) => one.stance === 'accepted')) {
      const inPart = choices.take('C-20c') === 'barred-in-part';
      return anyOf([
        choices.leaf('C-20c', inPart ? 'met' : 'notMet'),
        ...refusingTerritory.map((one) => ({ ...one.leaf, finding: 'notMet' }) as Proof),
      ]);
    }
    return barred(incident, refusingTerritory);
  }
  if (refusingNational.length > 0) {
    if (nationalities?.some((one) => one.stance === 'accepted') === true) {
      // .f: a national of two Parties, one of which did not accept.
      const reached = choices.take('C-20b') === 'accepted-link-suffices';
      return anyOf([choices.leaf('C-20b', reached ? 'met' : 'notMet'), ...refusingNational.map((one) => one.leaf)]);
    }
    return barred(incident, refusingNational);
  }
  const all = [...territories, ...(nationalities ?? [])];
  const undated = all.filter((one) => one.stance === 'undated');
  if (undated.length > 0) return allOf(undated.map((one) => one.leaf));
  if (nationalities === null) {
    const asked = gap(
      'factMissing',
      'suspect.nationalities',
      'Of which State is the suspect a national, and has it accepted the amendment?',
    );
    return allOf([...territories.filter((one) => one.stance === 'accepted').map((one) => one.leaf), asked]);
  }
  const outside = all.filter((one) => one.stance === 'non-party');
  const leaves = all.filter((one) => one.stance === 'accepted').map((one) => one.leaf);
  if (outside.length === 0)
    return leaves.length === 0
      ? alleged('suspect.nationalities', 'No State is in play whose acceptance could matter.', 'met')
      : allOf(leaves);
  const reached = choices.take('C-20') === 'ordinary-rules';
  const names = outside.map((one) => incident.ledger.name(one.state)).join(', ');
  return rule(
    'R-121.5.d',
    '121(5)',
    `The sentence speaks of Parties only; ${names} ${outside.length === 1 ? 'is' : 'are'} none.`,
    allOf([...leaves, choices.leaf('C-20', reached ? 'met' : 'notMet')]),
  );
}

/** C-20a, noted by the words: a Party that has not accepted bars both links. */
function barred(incident: Incident, refusing: readonly StateStance[]): Proof {
  const narrower = incident.choices.take('C-20a') === 'narrower';
  return anyOf([incident.choices.leaf('C-20a', narrower ? 'met' : 'notMet'), ...refusing.map((one) => one.leaf)]);
}

function stanceOf(incident: Incident, state: StateId, amendment: AmendmentId, role: string): StateStance {
  const { ledger, day, question } = incident;
  const name = ledger.name(state);
  const party = ledger.standing(state, day, question.asOf).kind === 'party';
  if (!party) return { state, stance: 'non-party', leaf: alleged('place', `${role}: ${name} was not a Party.`, 'notMet') };
  const unit = incident.question.place.candidates.find((candidate) => candidate.unit !== null)?.unit ?? null;
  const excluded = unit !== null && role === 'On its territory' ? ledger.exclusion(state, unit, day, question.asOf, amendment) : null;
  if (excluded !== null) return { state, stance: 'party-not-accepted', leaf: onAct(excluded, 'notMet') };
  // .c: in force on the day of the conduct, not on that of asking.
  const acceptance = ledger.acceptance(state, amendment, day, question.asOf);
  if (acceptance !== null) return { state, stance: 'accepted', leaf: onAct(acceptance, 'met') };
  const later = ledger.acceptanceDeposited(state, amendment, question.asOf);
  if (later !== null) return { state, stance: 'party-not-accepted', leaf: onAct(later, 'notMet') };
  const undated = ledger.undatedAcceptance(state, amendment, question.asOf);
  if (undated !== null) {
    if (undated.inForceBy !== undefined && day >= undated.inForceBy) return { state, stance: 'accepted', leaf: onAct(undated, 'met') };
    return {
      state,
      stance: 'undated',
      leaf: gap(
        'notModelled',
        `record.${undated.id}`,
        `${name} has accepted the amendment, but the day of its deposit was not found: was it in force on ${inWords(day)}?`,
      ),
    };
  }
  const entry = ledger.amendment(amendment);
  // .e and C-21, noted: a State that joined after the amendment still accepts it separately, as the depositary lists it.
  const joined = ledger.standing(state, day, question.asOf);
  if (
    joined.kind === 'party' &&
    entry !== undefined &&
    joined.membership.instrument.deposited > entry.adopted &&
    incident.choices.take('C-21', { subject: state }) === 'bound-as-amended'
  ) {
    return { state, stance: 'accepted', leaf: incident.choices.leaf('C-21', 'met', undefined, state) };
  }
  const says = `${role}: ${name} was a Party and had not accepted the amendment (${entry?.resolution ?? amendment}) with effect by ${inWords(day)}.`;
  return {
    state,
    stance: 'party-not-accepted',
    leaf:
      entry === undefined
        ? alleged('place', says, 'notMet')
        : { ...onRecord(entry, 'notMet', says), sources: ledger.listsOf(amendment, question.asOf) },
  };
}

/** The States on whose territory the conduct or an element of it lies; the recognised title where claims differ. */
function territoriesOf(incident: Incident): readonly StateId[] {
  const { place, matter } = incident.question;
  const states = new Set<StateId>(statesOfElements(incident));
  if (place.setting !== 'eez' && place.setting !== 'high-seas') {
    for (const candidate of place.candidates) {
      const unit = candidate.unit === null ? undefined : incident.territory.unit(candidate.unit);
      const title = unit === undefined ? undefined : titleOn(unit, incident.day);
      const state = title?.characterised?.state ?? title?.claims[0]?.state ?? candidate.state;
      if (state !== null) states.add(incident.ledger.continuityOf(state, incident.day));
    }
  }
  if (typeof matter.vesselFlag === 'string') states.add(matter.vesselFlag);
  if (typeof matter.aircraftRegistration === 'string' && states.size === 0) states.add(matter.aircraftRegistration);
  return [...states];
}

/** R-13.b.6, C-19: does a referral by the Council lift Article 121(5)? Asked only where some State in play has not accepted. */
export function consentUnderReferral(incident: Incident): readonly Proof[] {
  const amendment = incident.crime.amendment;
  if (amendment === null || incident.crime.family === 'aggression') return [];
  const states = [...territoriesOf(incident), ...(incident.question.suspect.nationalities ?? [])];
  if (states.every((state) => incident.ledger.acceptance(state, amendment, incident.day, incident.question.asOf) !== null)) return [];
  const holds = incident.choices.take('C-19') === 'referral-overrides';
  return [
    rule(
      'R-13.b.6',
      '121(5)',
      `Article ${incident.crime.pinpoint} came by an amendment that not every State in play has accepted; whether a referral needs that is open.`,
      incident.choices.leaf('C-19', holds ? 'met' : 'notMet'),
      'amendment-not-accepted',
    ),
  ];
}

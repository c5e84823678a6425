import type { CrimeFamily } from '../law/crimes/crime.ts';
import { linkedStates } from '../law/places.ts';
import { type CoveringTrigger, coveringTrigger, FAMILY_WORDS, subjectWords } from '../law/situations.ts';
import { rulesIn } from '../proof/walk.ts';
import type { SituationTrigger } from '../record/shape.ts';
import { inWords } from '../time/day.ts';
import type { Trigger, TriggerType } from './answer.ts';
import type { Branch } from './branch.ts';

/** table T9: what has brought the matter before the Court by the day of asking, or what still must. */
export function triggerWhereJurisdiction(branch: Branch): Trigger {
  const { incident } = branch;
  // .d: a declaration is no trigger, so none is looked for here.
  if (incident.crime.family === 'aggression' && branch.consent !== 'notMet') {
    return {
      // R-15bis.g: six months for the Council, then the Pre-Trial Division.
      type: 'art15bis-pre-trial-division',
      note: 'On referral by a State or the Prosecutor’s own motion: a determination by the Security Council, or after six months authorisation by the Pre-Trial Division (Article 15bis(6) to (8)).',
      situation: null,
      ifLinked: false,
    };
  }
  const found = coveringTrigger(incident, (trigger) =>
    trigger.type === 'unsc-referral' ? branch.referral !== 'notMet' : branch.consent !== 'notMet',
  );
  if (found !== null) {
    const { situation, trigger } = found;
    const note = [`${trigger.by}, ${inWords(trigger.on)}: ${situation.name}.`, ...givenFor(found, incident.crime.family)].join(' ');
    // R-13.a: a referral by a State Party, from the docket. R-13.c, R-15.1: else the Prosecutor's own motion, once authorised.
    return { type: MADE[trigger.type], note, situation: situation.id, ifLinked: found.fit !== 'within' };
  }
  const referral = branch.referrals.find((one) => one.proof.finding !== 'notMet');
  if (referral !== undefined && branch.consent === 'notMet') {
    return {
      type: 'unsc-referral-made',
      note: `${referral.act.document}, ${inWords(referral.act.on)}.`,
      situation: referral.act.situation ?? null,
      ifLinked: false,
    };
  }
  const needed =
    'A referral by any State Party (Article 14), or the Prosecutor’s own motion with authorisation by a Pre-Trial Chamber (Article 15(3) and (4)).';
  return { type: 'art15-authorisation-needed', note: [needed, ...ifLinked(branch)].join(' '), situation: null, ifLinked: false };
}

/** The word under which tables and texts give the trigger. */
export type TriggerWord = TriggerType | `${TriggerType}-if-linked`;

export function triggerWord({ type, ifLinked }: Trigger): TriggerWord {
  return ifLinked ? `${type}-if-linked` : type;
}

const MADE = {
  'state-referral': 'state-referral-made',
  'unsc-referral': 'unsc-referral-made',
  'art15-authorised': 'art15-authorised',
} as const;

/** R-13.d: what the referral or authorisation names, and whether the conduct is told to belong to it. */
function givenFor({ situation, trigger, fit }: CoveringTrigger, family: CrimeFamily): readonly string[] {
  const { subject } = trigger.scope;
  if (subject === undefined) return [];
  const words = `${trigger.type === 'art15-authorised' ? 'Authorised' : 'Made'} for ${subjectWords(subject)}`;
  const link = `(matter.nexus_to_situation: ${situation.name})`;
  switch (fit) {
    case 'within':
      return [`${words}.`];
    case 'other-crime':
      return [`${words}: covers ${FAMILY_WORDS[family]} only if linked to that ${link}.`];
    case 'context-not-told':
      return [`${words}: covers this only if linked to that, which is not told ${link}.`];
  }
}

/**
 * .a.6: authorisations that take in conduct on the territory of other Parties where it is linked to their situation, said where
 * the link has not been told and the facts leave it open: a war crime of a conflict not international in character, by a person not
 * known to be the territorial State's own.
 */
function ifLinked({ incident, consent }: Branch): readonly string[] {
  const { crime, day, question } = incident;
  const { matter, suspect, place } = question;
  const foreign = (suspect.nationalities ?? []).every((state) => !place.candidates.some((candidate) => candidate.state === state));
  if (matter.nexusTo !== undefined || matter.outsideKnownSituations || crime.conflict !== 'NIAC' || consent === 'notMet' || !foreign)
    return [];
  return incident.ledger.record.situations.flatMap(({ name, triggers }) => {
    const found = triggers.find(({ known, scope }) => known <= question.asOf && scope.linkedFrom !== undefined && scope.linkedFrom <= day);
    return found?.scope.linkedFrom === undefined
      ? []
      : [
          `If the conduct is linked to the situation ${name} (matter.nexus_to_situation), the ${authorisation(found)} covers it: acts so linked on the territory of other Parties since ${inWords(found.scope.linkedFrom)} are inside.`,
        ];
  });
}

function authorisation({ type, by, on }: SituationTrigger): string {
  return type === 'art15-authorised' ? `authorisation of ${inWords(on)} (${by})` : `referral of ${inWords(on)} by ${by}`;
}

/** What could still open jurisdiction over branches that have none: nothing, only the Council, or also a State’s acceptance. */
export function triggerWithoutJurisdiction(branches: readonly Branch[]): Trigger {
  const curable = branches.filter((branch) => !branch.incurable);
  if (curable.length === 0)
    return { type: 'none', note: 'No act of a State or of the Council could cure this.', situation: null, ifLinked: false };
  const accepting = new Set<string>();
  for (const branch of curable) for (const state of couldAccept(branch)) accepting.add(state);
  if (accepting.size === 0)
    return {
      type: 'unsc-referral-only',
      note: 'Only a referral by the Security Council could bring this before the Court; permanent members may veto one.',
      situation: null,
      ifLinked: false,
    };
  const names = [...accepting].map((state) => curable[0]?.incident.ledger.name(state) ?? state).join(' or ');
  return {
    type: 'unsc-referral-or-12(3)-needed',
    note: `A referral by the Security Council, or a declaration under Article 12(3) by ${names} reaching back to the conduct.`,
    situation: null,
    ifLinked: false,
  };
}

/** States in play that were not bound on the day and could still lodge an acceptance for it. Aggression: none (R-15bis.e). */
function couldAccept(branch: Branch): readonly string[] {
  const { incident } = branch;
  // Article 121(5) protects a Party that has not accepted, whoever else accepts.
  if (incident.crime.family === 'aggression' || barredByAmendment(branch)) return [];
  const { ledger, day, question } = incident;
  return linkedStates(incident)
    .map((state) => ledger.continuityOf(state, day))
    .filter((state) => ledger.isState(state) && ledger.standing(state, day, question.asOf).kind !== 'party');
}

function barredByAmendment(branch: Branch): boolean {
  return rulesIn(branch.proof).some((node) => node.rule === 'R-121.5.b' && node.finding === 'notMet');
}

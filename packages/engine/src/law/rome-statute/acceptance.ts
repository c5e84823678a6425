import { allOf, anyOf, onAct, onRecord, rule } from '../../proof/build.ts';
import type { Proof } from '../../proof/proof.ts';
import type { Declaration, Standing } from '../../record/ledger.ts';
import type { StateId } from '../../record/shape.ts';
import { inWords, previousDay } from '../../time/day.ts';
import type { Incident } from '../incident.ts';
import { legality } from './article-22.ts';
import { exercisableAfterWithdrawal } from './article-127.ts';
import { neverParty } from './leaves.ts';

export type Limb = 'territory' | 'nationality' | 'registration';

/** Whether a State was bound on the day, how, and the proof. */
export interface Acceptance {
  readonly state: StateId;
  readonly proof: Proof;
  readonly via: 'membership' | 'declaration' | null;
}

/**
 * Articles 11(2), 12(1), 12(3) and 127: whether `state` had accepted jurisdiction on the day of the conduct, as Party or by declaration.
 * Each failing act stays in the proof under the name of its bar; where a declaration misses the day, that names the bar rather
 * than the later entry into force.
 */
export function accepted(incident: Incident, state: StateId, limb: Limb): Acceptance {
  const { ledger, day, question } = incident;
  // R-13.t: on the day of the conduct, not of the trigger.
  const standing = ledger.standing(state, day, question.asOf);
  // R-12.3.f: also those of a State that has joined since, for days before it did.
  const declarations = ledger.declarations(state, question.asOf);
  if (standing.kind === 'party')
    return withPalestine(incident, state, { state, proof: asParty(incident, state, standing), via: 'membership' });
  const byDeclaration = declarations.map((declaration) => declared(incident, state, declaration, limb));
  const covering = byDeclaration.find((one) => one.proof.finding !== 'notMet');
  // A window that misses the day, or a refused lodging, is the more specific reason than "not yet a Party".
  const specific = byDeclaration.some((one) => one.specific);
  const membership = notParty(incident, state, standing, specific || covering !== undefined);
  const proofs = [membership, ...bestDeclarations(byDeclaration)];
  const announced = ledger
    .announcedAcceptances(state, question.asOf)
    .map((act) => rule('R-12.3.a', '12(3)', 'An acceptance counts only once lodged with the Registrar.', onAct(act, 'notMet')));
  const proof = anyOf([...proofs, ...announced]);
  const acceptance: Acceptance = {
    state,
    proof,
    via: covering !== undefined ? 'declaration' : membership.finding === 'met' ? 'membership' : null,
  };
  return covering === undefined ? acceptance : withPalestine(incident, state, acceptance);
}

function asParty(incident: Incident, state: StateId, standing: Extract<Standing, { kind: 'party' }>): Proof {
  const { ledger, day, question } = incident;
  const { instrument, withdrawal } = standing.membership;
  const name = ledger.name(state);
  const through =
    standing.through === state
      ? ''
      : ` (its territory and nationals were ${ledger.name(standing.through)}'s until ${inWords(previousDay(ledger.file(state)?.predecessor?.until ?? day))})`;
  const party = rule(
    'R-11.2.a',
    '11(2)',
    `${name} was a State Party on ${inWords(day)}: the Statute was in force for it from ${inWords(instrument.inForceFrom)}${through}.`,
    onAct(instrument, 'met'),
  );
  if (withdrawal === null || withdrawal.takesEffect > question.asOf) {
    return withdrawal === null
      ? neverLeft(incident, standing.through, party)
      : rule(
          'R-127.1.a',
          '127(1)',
          `Its notice of withdrawal takes effect only on ${inWords(withdrawal.takesEffect)}; until then it is a Party.`,
          party,
        );
  }
  return exercisableAfterWithdrawal(incident, standing.through, party, withdrawal);
}

/** R-127.1.a: a notice taken back before it took effect leaves the State a Party without a gap. */
function neverLeft(incident: Incident, state: StateId, party: Proof): Proof {
  const { ledger, question, day } = incident;
  const announced = ledger.announcements(state, question.asOf).filter((act) => act.known <= day);
  if (announced.length > 0)
    return rule(
      'R-127.1.a',
      '127(1)',
      `An announcement is no notice: only a written notice received by the Secretary-General counts, and one year must pass.`,
      allOf([party, ...announced.map((act) => onAct(act, 'met'))]),
    );
  const rescinded = ledger.rescinded(state, question.asOf);
  if (rescinded === null || day < rescinded.notice.received) return party;
  return rule(
    'R-127.1.a',
    '127(1)',
    `Its notice of withdrawal was taken back before it took effect; ${ledger.name(state)} never ceased to be a Party.`,
    allOf([party, onAct(rescinded.notice, 'met'), onAct(rescinded.rescission, 'met')]),
  );
}

/** Why membership does not carry the day. `quiet`: a declaration gives the bar its name. */
function notParty(incident: Incident, state: StateId, standing: Exclude<Standing, { kind: 'party' }>, quiet: boolean): Proof {
  const { ledger, day, crime, question, began } = incident;
  const name = ledger.name(state);
  switch (standing.kind) {
    case 'not-yet': {
      const { instrument } = standing.membership;
      return rule(
        'R-11.2.a',
        '11(2)',
        `${name} was not yet a Party on ${inWords(day)}: the Statute entered into force for it on ${inWords(instrument.inForceFrom)}.`,
        onAct(instrument, 'notMet'),
        quiet ? undefined : 'not-in-force-yet',
      );
    }
    case 'withdrawn': {
      const { withdrawal } = standing;
      const tail =
        crime.continuing === 'yes' &&
        question.matter.continuing === true &&
        began < withdrawal.takesEffect &&
        began >= standing.membership.instrument.inForceFrom;
      if (tail) {
        const base = rule(
          'R-11.c',
          '127(2)',
          `A continuing crime begun while ${name} was a Party may be followed past its withdrawal.`,
          continuingDecision(incident) ?? onAct(withdrawal, 'met'),
        );
        return exercisableAfterWithdrawal(incident, state, base, withdrawal, true);
      }
      // R-127.1.b: the day of effect is the first outside.
      return rule(
        'R-127.2.b',
        '127(1)',
        `${name} had ceased to be a Party on ${inWords(withdrawal.takesEffect)}; its last day inside was ${inWords(previousDay(withdrawal.takesEffect))}.`,
        onAct(withdrawal, 'notMet'),
        quiet ? undefined : 'withdrawn',
      );
    }
    case 'never':
      return neverParty(incident, state, standing);
    default:
      return standing satisfies never;
  }
}

/** The decision that let the Burundi investigation follow continuing crimes past the withdrawal, once it was given. */
function continuingDecision(incident: Incident): Proof | null {
  for (const situation of incident.ledger.situations()) {
    const event = situation.events.find(
      (one) => one.known <= incident.question.asOf && one.kind === 'authorisation' && one.articles?.includes('127(2)') === true,
    );
    if (event !== undefined) return onRecord(event, 'met');
  }
  return null;
}

interface DeclaredProof {
  readonly proof: Proof;
  readonly specific: boolean;
  readonly rank: number;
}

/** R-12.3.a to f: one declaration, its authority, its words and its window. */
function declared(incident: Incident, state: StateId, declaration: Declaration, limb: Limb): DeclaredProof {
  const { ledger, day, question } = incident;
  const name = ledger.name(state);
  const standing = declaration.standing.filter((step) => step.from <= question.asOf).at(-1);
  // R-11.2.b: a declaration may cover days before it was lodged.
  const inWindow = day >= declaration.coversFrom && (declaration.coversUntil === null || day < declaration.coversUntil);
  const worded =
    limb === 'registration'
      ? declaration.limbs.includes('territory') && declaration.limbs.includes('nationality')
      : declaration.limbs.includes(limb);
  if (standing?.as === 'refused') {
    const proof = rule(
      'R-12.3.a',
      '12(3)',
      `The declaration lodged for ${name} on ${inWords(declaration.lodged)} was not given effect (${standing.by}).`,
      onAct(declaration, 'notMet'),
      inWindow && worded ? 'invalid-declaration' : undefined,
    );
    return { proof, specific: inWindow && worded, rank: 0 };
  }
  const window = `from ${inWords(declaration.coversFrom)}${declaration.coversUntil === null ? ', with no end stated' : ` to ${inWords(previousDay(declaration.coversUntil))}`}`;
  if (!inWindow) {
    return {
      proof: rule(
        'R-12.3.b',
        '12(3)',
        `${name}'s declaration covers crimes ${window}; ${inWords(day)} is outside.`,
        onAct(declaration, 'notMet'),
        'outside-acceptance-scope',
      ),
      specific: true,
      rank: 1,
    };
  }
  if (!worded) {
    // C-14b, noted: the words decide. The other view reads the acceptance as covering nationals abroad too.
    // Whether words on territory take in a ship or aircraft registered there has never been ruled on, so that stays live.
    const both =
      incident.choices.take('C-14b', limb === 'registration' ? { subject: state, mode: 'live' } : { subject: state }) === 'both-limbs';
    const finding = both ? 'met' : 'notMet';
    const says = `${name}'s declaration speaks of ${declaration.territoryWords}, ${limb === 'registration' ? 'not of ships and aircraft registered in it' : 'not of its nationals abroad'}.`;
    return {
      proof: rule(
        'R-12.3.e',
        '12(3)',
        says,
        anyOf([onAct(declaration, finding), incident.choices.leaf('C-14b', finding, undefined, state)]),
        'outside-acceptance-scope',
      ),
      specific: !both,
      rank: both ? 3 : 1,
    };
  }
  const contested = standing?.as === 'contested' && standing.issue !== undefined ? standing.issue : null;
  const subject = contested === 'C-14' ? state : '';
  if (contested !== null && !(standing?.holdsUnder?.includes(incident.choices.take(contested, { mode: 'live', subject })) ?? false)) {
    return { proof: validity(incident, name, declaration, standing?.by ?? '', contested, subject, false), specific: worded, rank: 0 };
  }
  const covers = rule(
    'R-12.3.c',
    '12(3)',
    `${name} accepted jurisdiction over crimes ${window}, by the declaration lodged on ${inWords(declaration.lodged)}.`,
    onAct(declaration, 'met'),
  );
  // R-22.4: an acceptance that reaches back must not surprise the person.
  const fair = day < declaration.lodged ? [legality(incident)] : [];
  if (contested === null) return { proof: allOf([covers, ...fair]), specific: true, rank: 3 };
  return {
    proof: allOf([covers, ...fair, validity(incident, name, declaration, standing?.by ?? '', contested, subject, true)]),
    specific: true,
    rank: 3,
  };
}

/** R-12.3.a, C-14, C-09: whether those who lodged the declaration could bind the State. */
function validity(
  incident: Incident,
  name: string,
  declaration: Declaration,
  by: string,
  issue: string,
  subject: string,
  holds: boolean,
): Proof {
  const finding = holds ? 'met' : 'notMet';
  return rule(
    'R-12.3.a',
    '12(3)',
    `Whether the declaration lodged for ${name} on ${inWords(declaration.lodged)} binds the State is disputed (${by}).`,
    anyOf([onAct(declaration, finding), incident.choices.leaf(issue, finding, undefined, subject)]),
    'invalid-declaration',
  );
}

/** Keep the declaration that carries the day; failing that, those that come nearest. */
function bestDeclarations(all: readonly DeclaredProof[]): readonly Proof[] {
  const best = Math.max(-1, ...all.map((one) => one.rank));
  return all.filter((one) => one.rank === best).map((one) => one.proof);
}

/** C-09: whether Palestine is a State for Article 12, and over which area. */
function withPalestine(incident: Incident, state: StateId, acceptance: Acceptance): Acceptance {
  if (state !== 'PSE' || acceptance.proof.finding === 'notMet') return acceptance;
  const holds = incident.choices.take('C-09') === 'party-and-area';
  const says = 'Palestine acceded and is a Party for the purposes of Article 12(2), whatever its status elsewhere.';
  const leaf = incident.choices.leaf('C-09', holds ? 'met' : 'notMet');
  const proof = rule(
    'R-12.2.a.10',
    '12(2)(a)',
    says,
    {
      kind: 'join',
      how: 'allOf',
      premises: [acceptance.proof, leaf],
      finding: holds ? acceptance.proof.finding : 'notMet',
    },
    holds || acceptance.via !== 'declaration' ? undefined : 'invalid-declaration',
  );
  return { state, proof, via: holds ? acceptance.via : null };
}

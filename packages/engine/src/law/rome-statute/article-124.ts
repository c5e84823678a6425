import { allOf, anyOf, gap, onAct, rule } from '../../proof/build.ts';
import type { Proof } from '../../proof/proof.ts';
import type { ActOf, StateId } from '../../record/shape.ts';
import { inWords, previousDay } from '../../time/day.ts';
import type { Incident } from '../incident.ts';
import { linkedStates } from '../places.ts';

type Declaration124 = ActOf<'declaration-124'>;

/**
 * Article 124, table T7: a State could decline war crimes by its nationals or on its territory for seven years. It derogates
 * from Article 12(1) and (2) only: genocide, crimes against humanity and Council referrals are untouched.
 * One proof per declaration that touches the link of `state` through `limb`; none where no declaration is in play.
 */
export function notWithheldUnder124(incident: Incident, state: StateId, limb: 'territory' | 'nationality'): readonly Proof[] {
  const { ledger, day, question } = incident;
  const own = ledger.article124(state, day, question.asOf);
  if (incident.crime.family !== 'war_crimes') {
    return own === null
      ? []
      : [
          rule(
            'R-124.1',
            '124',
            `The declaration of ${ledger.name(state)} is limited to Article 8; this crime is untouched.`,
            onAct(own, 'met'),
          ),
        ];
  }
  const proofs = own === null ? outsideItsDays(incident, state) : ownBase(incident, state, limb, own);
  for (const other of linkedStates(incident)) {
    if (other === state) continue;
    const declaration = ledger.article124(other, day, question.asOf);
    if (declaration !== null && reaches(incident, other, declaration)) proofs.push(otherBase(incident, state, other, declaration));
  }
  return proofs;
}

/** A declaration that had not begun, or had ended, by the day of the conduct. */
function outsideItsDays(incident: Incident, state: StateId): Proof[] {
  const declaration = incident.ledger.everDeclared124(state, incident.question.asOf);
  if (declaration === null) return [];
  if (declaration.covers === 'nationals' && incident.question.suspect.nationalities?.includes(state) !== true) return [];
  const name = incident.ledger.name(state);
  const says =
    incident.day < declaration.from
      ? `${name}’s declaration under Article 124 began only on ${inWords(declaration.from)}.`
      : `${name}’s declaration under Article 124 had ended.`;
  return [rule('R-124.1', '124', says, onAct(declaration, 'met'))];
}

/** The declarant's own territory or nationals, and a declaration that names nationals only (R-124.3, C-08). */
function ownBase(incident: Incident, state: StateId, limb: 'territory' | 'nationality', declaration: Declaration124): Proof[] {
  const { choices, ledger, question } = incident;
  const until = inWords(previousDay(declaration.until));
  const name = ledger.name(state);
  if (declaration.covers === 'nationals-and-territory') {
    return [
      rule(
        'R-124.1',
        '124',
        `${name} declined jurisdiction over war crimes by its nationals or on its territory until ${until}.`,
        onAct(declaration, 'notMet'),
        'art-124',
      ),
    ];
  }
  const says = `${name} declined jurisdiction over war crimes alleged against its own nationals until ${until}.`;
  const nationalities = question.suspect.nationalities;
  const onOwnSoil = question.place.candidates.some((candidate) => candidate.state === state);
  if (limb === 'nationality' && !onOwnSoil) return [rule('R-124.1', '124', says, onAct(declaration, 'notMet'), 'art-124')];
  if (nationalities !== null && !nationalities.includes(state)) {
    return [rule('R-124.3', '124', `${says} The suspect is not one.`, onAct(declaration, 'met'))];
  }
  // C-08: a declaration under Article 12(3) had accepted the same territory with no end; which prevails is open.
  const taken = choices.take('C-08', { subject: state });
  const holds = limb === 'territory' ? taken !== 'bars' : taken === 'ineffective';
  const leaf = choices.leaf('C-08', holds ? 'met' : 'notMet', undefined, state);
  if (nationalities === null) {
    const premise = holds ? leaf : anyOf([leaf, gap('factMissing', 'suspect.nationalities', `Is the suspect a national of ${name}?`)]);
    return [rule('R-124.3', '124', says, premise, 'art-124')];
  }
  return [rule('R-124.3', '124', says, anyOf([onAct(declaration, holds ? 'met' : 'notMet'), leaf]), 'art-124')];
}

/** C-08b: does the declaration of one State bind the base of another? */
function otherBase(incident: Incident, state: StateId, declarant: StateId, declaration: Declaration124): Proof {
  const { choices, ledger } = incident;
  const holds = choices.take('C-08b', { subject: declarant }) === 'own-acceptance-only';
  const finding = holds ? 'met' : 'notMet';
  return rule(
    'R-124.2',
    '124',
    `${ledger.name(declarant)}’s declaration may or may not bind the base that rests on ${ledger.name(state)}.`,
    allOf([anyOf([onAct(declaration, finding), choices.leaf('C-08b', finding, undefined, declarant)])]),
    'art-124',
  );
}

/** Whether the words of the declaration touch this incident: its nationals, or (full form) its territory. */
function reaches(incident: Incident, declarant: StateId, declaration: Declaration124): boolean {
  const { suspect, place, matter } = incident.question;
  if (suspect.nationalities?.includes(declarant) === true) return true;
  if (declaration.covers === 'nationals') return false;
  return place.candidates.some((candidate) => candidate.state === declarant) || matter.alsoAt.includes(declarant);
}

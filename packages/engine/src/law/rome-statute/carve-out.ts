import { alleged, gap } from '../../proof/build.ts';
import type { Proof } from '../../proof/proof.ts';
import type { CouncilAct } from '../../record/shape.ts';
import type { Incident } from '../incident.ts';
import type { Operation } from '../question.ts';

/**
 * R-13.b.4, table T6: whether an exclusive-jurisdiction clause of the Council takes in the suspect: a national or personnel of a
 * non-Party other than the State referred, over acts tied to an operation the Council (or, for Darfur, the African Union) set up
 * or authorised, unless the sending State waived. Null: it does not. An open proof: nationality or operation is not known.
 */
export function carveOutReaches(incident: Incident, act: CouncilAct): Proof | null {
  const clause = act.carveOut;
  if (clause === undefined) return null;
  const { operation } = incident.question.matter;
  if (operation === null) return null;
  if (operation === 'unknown') {
    return nonParty(incident, null, clause.outside) === false
      ? null
      : gap(
          'factMissing',
          'matter.un_or_au_operation',
          'Did the conduct arise from an operation the Security Council or the African Union set up or authorised?',
        );
  }
  if (operation.waiver || !authorised(operation, clause.authorisedBy)) return null;
  const protectedPerson = nonParty(incident, operation, clause.outside);
  if (protectedPerson === false) return null;
  if (protectedPerson === null)
    return gap('factMissing', 'suspect.nationalities', 'Of which State is the suspect a national, official or serviceman?');
  return alleged('matter.un_or_au_operation', `The suspect served in ${operation.name}, authorised by ${operation.authorisedBy}.`, 'met');
}

function authorised(operation: Operation, by: readonly ('Security Council' | 'African Union')[]): boolean {
  const words = operation.authorisedBy.toLowerCase();
  if (words === '' || /\b(none|no mandate|unauthori[sz]ed|unilateral)\b/.test(words)) return false;
  const africanUnion = /african union|\bau\b|psc/.test(words);
  if (africanUnion && !/security council|s\/res|united nations|\bun\b/.test(words)) return by.includes('African Union');
  return true;
}

/** True: protected as a non-Party’s. False: a Party’s or the referred State’s own. Null: not known. */
function nonParty(incident: Incident, operation: Operation | null, outside: string): boolean | null {
  const { ledger, day, question } = incident;
  const party = (state: string): boolean => ledger.standing(state, day, question.asOf).kind === 'party';
  const nationalities = question.suspect.nationalities;
  const contributing = operation?.contributingState ?? null;
  if (nationalities !== null) {
    if (nationalities.some(party)) return false;
    if (nationalities.length > 0) return nationalities.some((state) => state !== outside);
  }
  if (contributing !== null) return contributing !== outside && !party(contributing);
  return nationalities === null ? null : false;
}

/**
 * C-18 on the consent path: some hold that an exclusive-jurisdiction clause, as a decision under Chapter VII, also keeps the
 * Court from acting through Article 12. Empty where no clause takes in the suspect.
 */
export function clausesOverConsent(incident: Incident): readonly { readonly act: CouncilAct; readonly reach: Proof }[] {
  const { ledger, question, day } = incident;
  if (question.matter.operation === null) return [];
  const acts = [...ledger.councilActs('referral', question.asOf), ...ledger.councilActs('exclusive-jurisdiction', question.asOf)];
  return acts.flatMap((act) => {
    const inTime = day >= (act.from ?? act.on) && (act.until === undefined || act.until === null || day < act.until);
    const inPlace = question.place.candidates.some(
      (candidate) => act.units?.some((unit) => unit === candidate.unit || unit === candidate.state) === true,
    );
    const reach = inTime && inPlace ? carveOutReaches(incident, act) : null;
    return reach === null ? [] : [{ act, reach }];
  });
}

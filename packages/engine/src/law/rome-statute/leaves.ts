import { alleged, allOf, onAct, rule } from '../../proof/build.ts';
import type { Proof } from '../../proof/proof.ts';
import type { Standing } from '../../record/ledger.ts';
import type { StateId } from '../../record/shape.ts';
import { inWords } from '../../time/day.ts';
import type { Incident } from '../incident.ts';

/** "Syria signed on 29 November 2000 and never ratified": a State that was no Party by any act known on the day of asking. */
export function neverParty(incident: Incident, state: StateId, standing: Extract<Standing, { kind: 'never' }>): Proof {
  const { ledger, question } = incident;
  const name = ledger.name(state);
  const by = inWords(question.asOf);
  if (standing.takenBack !== null) {
    return rule(
      'R-126.1',
      '126(2)',
      `${name} deposited an instrument and took it back before it could enter into force; it never became a Party.`,
      allOf([onAct(standing.takenBack.instrument, 'notMet'), onAct(standing.takenBack.withdrawal, 'notMet')]),
    );
  }
  if (standing.signature === null)
    return rule('R-12.1', '12(1)', `${name} had neither signed nor joined the Statute by ${by}.`, noneFound(incident, state));
  const signed = onAct(standing.signature, 'notMet');
  const signedOn = standing.signature.act === 'signature' ? inWords(standing.signature.on) : '';
  if (standing.notice === null)
    return rule(
      'R-12.1',
      '12(1)',
      `${name} signed on ${signedOn} and had not ratified by ${by}; a signature does not make a Party.`,
      allOf([signed, noneFound(incident, state, 'ratification')]),
    );
  return rule(
    'R-12.1',
    '12(1)',
    `${name} signed on ${signedOn}, never ratified, and gave notice that it does not intend to become a Party; it never was one.`,
    allOf([signed, onAct(standing.notice, 'notMet')]),
  );
}

/** A recorded absence. Where the record has no file for the entity, it says so. */
export function noneFound(incident: Incident, state: StateId, act?: string): Proof {
  const file = incident.ledger.file(state);
  if (file === undefined) return alleged('place', `${state} is not among the States of the record.`, 'notMet');
  const absence =
    file.noneFound.find((one) => one.act === act) ?? file.noneFound.find((one) => one.act === 'signature') ?? file.noneFound[0];
  return {
    kind: 'record',
    fact: `${file.state}.none-found`,
    says: `No instrument by which ${incident.ledger.name(state)} became a Party was found where they are listed.`,
    sources: absence?.lookedIn ?? [],
    confidence: 'one-source',
    checkedOn: absence?.on ?? file.checked.on,
    finding: 'notMet',
  };
}

import type { CouncilAct } from '../../record/shape.ts';
import type { Incident } from '../incident.ts';
import { coveringTrigger } from '../situations.ts';

/**
 * a request of the Security Council for twelve months stops any start or continuation. The requests of 2002 and 2003
 * concerned current or former officials or personnel of contributing non-Parties over operations of, or authorised by, the United Nations.
 * The question is asked on the day of asking: jurisdiction itself is untouched.
 */
export function deferralInForce(incident: Incident): CouncilAct | null {
  const { ledger, question, day } = incident;
  const { operation } = question.matter;
  if (operation === null || operation === 'unknown') return null;
  const running = ledger
    .councilActs('deferral', question.asOf)
    .find(
      (act) =>
        act.from !== undefined && question.asOf >= act.from && (act.until === undefined || act.until === null || question.asOf < act.until),
    );
  if (running === undefined || operation.authorisedBy === '') return null;
  const contributing = operation.contributingState ?? question.suspect.nationalities?.[0] ?? null;
  if (contributing === null || ledger.standing(contributing, day, question.asOf).kind === 'party') return null;
  return running;
}

/** A deferral that was asked for and not made (Kenya, November 2013): it stops nothing. */
export function deferralRefused(incident: Incident): CouncilAct | null {
  const situation = coveringTrigger(incident)?.situation;
  const states = situation?.states ?? [];
  return (
    incident.ledger
      .councilActs('deferral-not-adopted', incident.question.asOf)
      .find(
        (act) =>
          act.units?.some((unit) => states.includes(unit)) === true || (act.situation !== undefined && act.situation === situation?.id),
      ) ?? null
  );
}

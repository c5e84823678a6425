import { alleged, assumed, rule } from '../../proof/build.ts';
import type { Proof } from '../../proof/proof.ts';
import { inWords, previousDay, STATUTE_IN_FORCE } from '../../time/day.ts';
import type { Incident } from '../incident.ts';

/** nothing before 1 July 2002, by no path and for nobody. The day itself is inside. */
export function article11_1(incident: Incident): Proof {
  const inside = incident.day >= STATUTE_IN_FORCE;
  const when = inside
    ? `The conduct is dated on or after 1 July 2002: ${inWords(incident.day)}.`
    : `The conduct is dated before 1 July 2002: to ${inWords(previousDay(incident.until))}.`;
  return rule(
    'R-11.1',
    '11(1)',
    'The Court has jurisdiction only over crimes committed on or after 1 July 2002 (Articles 11(1) and 24(1)).',
    alleged('date_from', when, inside ? 'met' : 'notMet'),
    'not-in-force-yet',
  );
}

/** Elements of Crimes, footnote to 7(1)(i): the attack a disappearance belongs to must come after the Statute entered into force. */
export function disappearanceAttack(incident: Incident): Proof | null {
  if (incident.crime.id !== '7.1.i') return null;
  const says =
    'An enforced disappearance counts only if the attack it belongs to came after 1 July 2002 (Elements of Crimes, footnote to Article 7(1)(i)).';
  const attack = incident.question.matter.attack;
  if (attack === undefined)
    return rule(
      'R-11.c',
      '7(1)(i)',
      says,
      assumed('matter.attack_period', 'No period of the attack is stated; it is taken to be that of the conduct.'),
    );
  const after = attack.to === null || attack.to >= STATUTE_IN_FORCE;
  const ended =
    attack.from !== null && attack.from >= STATUTE_IN_FORCE
      ? `The attack began on ${inWords(attack.from)}.`
      : attack.to === null
        ? 'The attack is not said to have ended.'
        : `The attack ended on ${inWords(attack.to)}.`;
  return rule('R-11.c', '7(1)(i)', says, alleged('matter.attack_period', ended, after ? 'met' : 'notMet'), 'not-in-force-yet');
}

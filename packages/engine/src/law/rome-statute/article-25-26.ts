import { alleged, assumed, gap, rule } from '../../proof/build.ts';
import type { Proof } from '../../proof/proof.ts';
import { addYears, inWords } from '../../time/day.ts';
import type { Incident } from '../incident.ts';

/** the Court tries natural persons; not States, companies, parties or armed groups. */
export function article25_1(incident: Incident): Proof {
  const natural = incident.question.suspect.naturalPerson;
  return rule(
    'R-25.1',
    '25(1)',
    'The Court tries natural persons only.',
    alleged(
      'suspect.natural_person',
      natural ? 'The suspect is a natural person.' : 'The suspect is not a natural person.',
      natural ? 'met' : 'notMet',
    ),
    'not-a-natural-person',
  );
}

/** nobody who was under 18 at the time of the conduct. What happened to the person as a child does not matter. */
export function article26(incident: Incident): Proof {
  const says = 'The Court has no jurisdiction over anyone under 18 at the time of the conduct.';
  const { age } = incident.question.suspect;
  switch (age.kind) {
    case 'assumed-adult':
      return rule('R-26.1', '26', says, assumed('suspect.age_at_conduct', 'No age is stated; the suspect is taken to be an adult.'));
    case 'possibly-minor':
      return rule(
        'R-26.1',
        '26',
        says,
        gap('factMissing', 'suspect.age_at_conduct', `How old was the suspect at the time? ${age.because}`),
        'under-18',
      );
    case 'years': {
      const words =
        age.from === age.to ? `The suspect was ${age.from} at the time.` : `The suspect was between ${age.from} and ${age.to} at the time.`;
      if (age.from < 18 && age.to >= 18)
        return rule('R-26.1', '26', says, gap('factMissing', 'suspect.age_at_conduct', `${words} Was the suspect 18 or over?`), 'under-18');
      return rule('R-26.1', '26', says, alleged('suspect.age_at_conduct', words, age.from >= 18 ? 'met' : 'notMet'), 'under-18');
    }
    case 'born': {
      const eighteenFrom = addYears(age.span.from, 18);
      const eighteenBy = addYears(age.span.until, 18);
      if (incident.day >= eighteenFrom && incident.day < eighteenBy && age.span.precision !== 'day') {
        return rule('R-26.1', '26', says, gap('factMissing', 'matter.date_of_birth', 'On which day was the suspect born?'), 'under-18');
      }
      const adult = incident.day >= eighteenFrom;
      return rule(
        'R-26.1',
        '26',
        says,
        alleged('matter.date_of_birth', `The suspect turned 18 on ${inWords(eighteenFrom)}.`, adult ? 'met' : 'notMet'),
        'under-18',
      );
    }
    default:
      return age satisfies never;
  }
}

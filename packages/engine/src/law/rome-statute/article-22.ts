import { assumed, rule } from '../../proof/build.ts';
import type { Proof } from '../../proof/proof.ts';
import type { Incident } from '../incident.ts';

/** where the Statute did not bind the person’s State or the place at the time, the crime must have been foreseeable to the person. */
export function legality(incident: Incident): Proof {
  return rule(
    'R-22.4',
    '22(1)',
    `That Article ${incident.crime.pinpoint} was criminal must have been foreseeable and accessible to the suspect then.`,
    assumed(
      'law',
      incident.question.asOf >= '2021-11-01'
        ? 'The paragraph reflects customary law of the time; the test of the Appeals Chamber (1 November 2021) is taken as met.'
        : 'The paragraph reflects customary law of the time.',
    ),
  );
}

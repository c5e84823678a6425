import { circumstance, conduct, consequence, stateOfMind } from './element.ts';
import { offencesOf } from './offence.ts';
import { death, genocidalIntent, genocidalPattern, groupMembership } from './shared-elements.ts';

const offence = offencesOf('genocide', 'none');
const flags = ['special-intent'] as const;

/** Article 6. */
export const genocide = [
  offence('6.a', 'Genocide by killing', [death, groupMembership, genocidalIntent, genocidalPattern], { flags }),
  offence(
    '6.b',
    'Genocide by causing grave harm to body or mind',
    [
      consequence('One or more people suffered grave harm of body or mind; torture and sexual violence can be such harm.'),
      groupMembership,
      genocidalIntent,
      genocidalPattern,
    ],
    { flags },
  ),
  offence(
    '6.c',
    'Genocide by conditions of life meant to destroy',
    [
      conduct(
        'One or more people were made to live under certain conditions, such as without food or medicine, or driven from their homes.',
      ),
      groupMembership,
      genocidalIntent,
      circumstance(
        'Those conditions were calculated to destroy the group physically, in whole or in part; no actual destruction is needed.',
      ),
      genocidalPattern,
    ],
    { flags },
  ),
  offence(
    '6.d',
    'Genocide by preventing births',
    [
      conduct('Certain measures were imposed on one or more people.'),
      groupMembership,
      genocidalIntent,
      stateOfMind('The measures were meant to prevent births in the group.'),
      genocidalPattern,
    ],
    { flags },
  ),
  offence(
    '6.e',
    'Genocide by forcibly transferring children',
    [
      conduct('One or more people were transferred by force; threats and a coercive setting count as force.'),
      groupMembership,
      genocidalIntent,
      circumstance('They were taken out of that group and put into another.'),
      circumstance('They were under eighteen.'),
      stateOfMind('The person knew that they were under eighteen, or should have.'),
      genocidalPattern,
    ],
    { flags: ['special-intent', 'child-victim', 'should-have-known'] },
  ),
];

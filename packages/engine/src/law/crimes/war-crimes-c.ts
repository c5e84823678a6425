import { circumstance, conduct, stateOfMind } from './element.ts';
import { near, offencesOf, same } from './offence.ts';
import {
  death,
  forbiddenPurpose,
  hostageTaking,
  nonInternationalConflict,
  outOfTheFighting,
  outrage,
  severePain,
} from './shared-elements.ts';

const offence = offencesOf('war_crimes', 'NIAC');
const flags = ['common-article-3'] as const;
const toPersonOutOfTheFighting = [...outOfTheFighting, ...nonInternationalConflict];

/** Article 8(2)(c): serious violations of Article 3 common to the Geneva Conventions. */
export const warCrimesC = [
  offence('8.2.c.i-1', 'Murder, non-international conflict', [death, ...toPersonOutOfTheFighting], { flags, counterpart: same('8.2.a.i') }),
  offence(
    '8.2.c.i-2',
    'Mutilation, common Article 3',
    [
      conduct('Someone was mutilated, above all disfigured for good, disabled for good, or deprived of an organ or limb.'),
      circumstance('No medical reason called for it and it was not done in the victim’s interest.'),
      ...toPersonOutOfTheFighting,
    ],
    { flags, counterpart: near('8.2.b.x-1') },
  ),
  offence('8.2.c.i-3', 'Cruel treatment', [severePain, ...toPersonOutOfTheFighting], { flags, counterpart: same('8.2.a.ii-2') }),
  offence('8.2.c.i-4', 'Torture, non-international conflict', [severePain, forbiddenPurpose, ...toPersonOutOfTheFighting], {
    flags,
    counterpart: same('8.2.a.ii-1'),
  }),
  offence('8.2.c.ii', 'Outrages on dignity, non-international conflict', [...outrage, ...toPersonOutOfTheFighting], {
    flags,
    counterpart: same('8.2.b.xxi'),
  }),
  offence('8.2.c.iii', 'Hostage-taking, non-international conflict', [...hostageTaking, ...toPersonOutOfTheFighting], {
    flags: ['common-article-3', 'special-intent'],
    continuing: 'yes',
    captureIsElement: true,
    counterpart: same('8.2.a.viii'),
  }),
  offence(
    '8.2.c.iv',
    'Sentencing or executing without due process',
    [
      conduct('Someone was sentenced or executed.'),
      ...outOfTheFighting,
      circumstance(
        'No court had given judgment before; or the court was not independent and impartial, or withheld other guarantees that all regard as indispensable; what was missing is weighed together.',
      ),
      stateOfMind('The person knew that judgment or guarantees were missing and that a fair trial needs them.'),
      ...nonInternationalConflict,
    ],
    { flags, counterpart: same('8.2.a.vi') },
  ),
];

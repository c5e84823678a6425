import { circumstance, conduct, consequence, stateOfMind } from './element.ts';
import { near, offencesOf, same } from './offence.ts';
import { death, forbiddenPurpose, hostageTaking, internationalConflict, protectedPerson, severePain } from './shared-elements.ts';

const offence = offencesOf('war_crimes', 'IAC');
const flags = ['grave-breach'] as const;
const toProtectedPerson = [...protectedPerson, ...internationalConflict];

/** Article 8(2)(a): grave breaches of the Geneva Conventions. */
export const warCrimesA = [
  offence('8.2.a.i', 'Wilful killing of a protected person', [death, ...toProtectedPerson], { flags, counterpart: same('8.2.c.i-1') }),
  offence('8.2.a.ii-1', 'Torture of a protected person', [severePain, forbiddenPurpose, ...toProtectedPerson], {
    flags,
    counterpart: same('8.2.c.i-4'),
  }),
  offence('8.2.a.ii-2', 'Inhuman treatment of a protected person', [severePain, ...toProtectedPerson], {
    flags,
    counterpart: same('8.2.c.i-3'),
  }),
  offence(
    '8.2.a.ii-3',
    'Biological experiments on a protected person',
    [
      conduct('Someone was made the subject of a biological experiment.'),
      consequence('It put the health or wholeness of body or mind in serious danger.'),
      circumstance('It was not meant to heal, no medical reason called for it, and it did not serve the victim.'),
      ...toProtectedPerson,
    ],
    { flags, counterpart: near('8.2.e.xi-2') },
  ),
  offence(
    '8.2.a.iii',
    'Wilfully causing great suffering or serious injury',
    [
      consequence('One or more people suffered greatly in body or mind, or were seriously injured in body or health.'),
      ...toProtectedPerson,
    ],
    {
      flags,
      counterpart: near('8.2.c.i-3'),
    },
  ),
  offence(
    '8.2.a.iv',
    'Extensive unlawful destruction or appropriation of property',
    [
      conduct('Certain property was destroyed or appropriated.'),
      circumstance('Military necessity did not justify it.'),
      circumstance('It was extensive and wanton.'),
      circumstance('The property was protected by one of the four Geneva Conventions of 1949.'),
      stateOfMind('The person knew the facts behind that protection.'),
      ...internationalConflict,
    ],
    { flags, counterpart: near('8.2.e.xii') },
  ),
  offence(
    '8.2.a.v',
    'Compelling a protected person to serve in hostile forces',
    [
      conduct('By acts or threats someone was made to fight their own country or its forces, or otherwise to serve with a hostile power.'),
      ...toProtectedPerson,
    ],
    { flags },
  ),
  offence(
    '8.2.a.vi',
    'Denying a fair trial to a protected person',
    [
      conduct('Guarantees of a fair and regular trial were withheld, above all those of the Third and Fourth Conventions.'),
      ...toProtectedPerson,
    ],
    {
      flags,
      counterpart: same('8.2.c.iv'),
    },
  ),
  offence(
    '8.2.a.vii-1',
    'Unlawful deportation or transfer of a protected person',
    [conduct('Someone was taken to another State or another place.'), ...toProtectedPerson],
    {
      flags: ['grave-breach', 'cross-border-element'],
      counterpart: near('8.2.e.viii'),
    },
  ),
  offence(
    '8.2.a.vii-2',
    'Unlawful confinement of a protected person',
    [conduct('Someone was confined, or kept confined, in a place.'), ...toProtectedPerson],
    { flags, continuing: 'yes', captureIsElement: true },
  ),
  offence('8.2.a.viii', 'Hostage-taking, international conflict', [...hostageTaking, ...toProtectedPerson], {
    flags: ['grave-breach', 'special-intent'],
    continuing: 'yes',
    captureIsElement: true,
    counterpart: same('8.2.c.iii'),
  }),
];

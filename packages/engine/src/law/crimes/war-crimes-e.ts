import { circumstance, conduct } from './element.ts';
import { near, offencesOf, same } from './offence.ts';
import {
  attackOnCivilianPersons,
  attackOnEmblem,
  attackOnMission,
  attackOnProtectedBuilding,
  biologicalWeapon,
  blindingLaser,
  childSoldiers,
  destructionOrSeizure,
  enforcedProstitution,
  enforcedSterilisation,
  expandingBullets,
  experiment,
  forcedPregnancy,
  gas,
  hiddenFragments,
  mutilation,
  nonInternationalConflict,
  noQuarter,
  otherSexualViolence,
  pillage,
  poison,
  rape,
  sexualSlavery,
  starvation,
  treachery,
} from './shared-elements.ts';

const offence = offencesOf('war_crimes', 'NIAC');
const inOtherPartysPower = 'The victim was in the power of another party to the conflict.';

/** Article 8(2)(e): other serious violations in non-international armed conflict. */
export const warCrimesE = [
  offence('8.2.e.i', 'Attacking civilians, non-international conflict', [...attackOnCivilianPersons, ...nonInternationalConflict], {
    flags: ['conduct-of-hostilities'],
    counterpart: same('8.2.b.i'),
  }),
  offence(
    '8.2.e.ii',
    'Attacking those who show a protective emblem, non-international conflict',
    [...attackOnEmblem, ...nonInternationalConflict],
    {
      flags: ['conduct-of-hostilities'],
      counterpart: same('8.2.b.xxiv'),
    },
  ),
  offence(
    '8.2.e.iii',
    'Attacking an aid or peacekeeping mission, non-international conflict',
    [...attackOnMission, ...nonInternationalConflict],
    {
      flags: ['conduct-of-hostilities'],
      counterpart: same('8.2.b.iii'),
    },
  ),
  offence(
    '8.2.e.iv',
    'Attacking protected buildings, non-international conflict',
    [...attackOnProtectedBuilding, ...nonInternationalConflict],
    {
      flags: ['conduct-of-hostilities-disputed'],
      counterpart: same('8.2.b.ix'),
    },
  ),
  offence('8.2.e.v', 'Pillage, non-international conflict', [...pillage, ...nonInternationalConflict], { counterpart: same('8.2.b.xvi') }),
  offence('8.2.e.vi-1', 'Rape, non-international conflict', [...rape, ...nonInternationalConflict], { counterpart: same('8.2.b.xxii-1') }),
  offence('8.2.e.vi-2', 'Sexual slavery, non-international conflict', [...sexualSlavery, ...nonInternationalConflict], {
    counterpart: same('8.2.b.xxii-2'),
    continuing: 'yes',
  }),
  offence('8.2.e.vi-3', 'Enforced prostitution, non-international conflict', [...enforcedProstitution, ...nonInternationalConflict], {
    counterpart: same('8.2.b.xxii-3'),
  }),
  offence('8.2.e.vi-4', 'Forced pregnancy, non-international conflict', [...forcedPregnancy, ...nonInternationalConflict], {
    counterpart: same('8.2.b.xxii-4'),
    continuing: 'yes',
    flags: ['special-intent'],
  }),
  offence('8.2.e.vi-5', 'Enforced sterilisation, non-international conflict', [...enforcedSterilisation, ...nonInternationalConflict], {
    counterpart: same('8.2.b.xxii-5'),
  }),
  offence(
    '8.2.e.vi-6',
    'Other sexual violence, non-international conflict',
    [
      ...otherSexualViolence('It was as grave as a serious violation of Article 3 common to the Geneva Conventions.'),
      ...nonInternationalConflict,
    ],
    { counterpart: same('8.2.b.xxii-6') },
  ),
  offence(
    '8.2.e.vii',
    'Child soldiers in armed forces or groups',
    [
      ...childSoldiers('Children were drafted or taken into an armed force or group, or put to active use in the fighting.'),
      ...nonInternationalConflict,
    ],
    { flags: ['should-have-known', 'child-victim'], continuing: 'yes', counterpart: same('8.2.b.xxvi') },
  ),
  offence(
    '8.2.e.viii',
    'Ordering the displacement of civilians',
    [
      conduct('An order was given to displace a civilian population.'),
      circumstance('Neither the safety of the civilians nor military necessity justified it.'),
      circumstance('The person was in a position to bring the displacement about by such an order.'),
      ...nonInternationalConflict,
    ],
    { counterpart: near('8.2.a.vii-1'), flags: ['order-required'] },
  ),
  offence(
    '8.2.e.ix',
    'Treacherous killing or wounding, non-international conflict',
    [...treachery('One or more enemy fighters'), ...nonInternationalConflict],
    { counterpart: same('8.2.b.xi') },
  ),
  offence('8.2.e.x', 'Denying quarter, non-international conflict', [...noQuarter, ...nonInternationalConflict], {
    counterpart: same('8.2.b.xii'),
    flags: ['commander-only'],
  }),
  offence(
    '8.2.e.xi-1',
    'Mutilation of a person in another party’s power',
    [...mutilation(inOtherPartysPower), ...nonInternationalConflict],
    { counterpart: same('8.2.b.x-1') },
  ),
  offence(
    '8.2.e.xi-2',
    'Medical or scientific experiments, non-international conflict',
    [...experiment(inOtherPartysPower), ...nonInternationalConflict],
    { counterpart: same('8.2.b.x-2') },
  ),
  offence(
    '8.2.e.xii',
    'Destroying or seizing the adversary’s property',
    [...destructionOrSeizure('It belonged to an adversary.', 'Military necessity did not require it.'), ...nonInternationalConflict],
    { counterpart: same('8.2.b.xiii') },
  ),
  offence('8.2.e.xiii', 'Poison or poisoned weapons, non-international conflict', [...poison, ...nonInternationalConflict], {
    amendment: '2010-art8-poison-gas-bullets-NIAC',
    counterpart: same('8.2.b.xvii'),
    flags: ['weapon'],
  }),
  offence('8.2.e.xiv', 'Asphyxiating or poisonous gas and the like, non-international conflict', [...gas, ...nonInternationalConflict], {
    amendment: '2010-art8-poison-gas-bullets-NIAC',
    counterpart: same('8.2.b.xviii'),
    flags: ['weapon'],
  }),
  offence('8.2.e.xv', 'Expanding bullets, non-international conflict', [...expandingBullets, ...nonInternationalConflict], {
    amendment: '2010-art8-poison-gas-bullets-NIAC',
    counterpart: same('8.2.b.xix'),
    flags: ['weapon'],
    weakCustom: true,
  }),
  offence('8.2.e.xvi', 'Biological or toxin weapons, non-international conflict', [...biologicalWeapon, ...nonInternationalConflict], {
    amendment: '2017-biological-weapons',
    elementsStatus: 'reconstructed',
    counterpart: same('8.2.b.xxvii'),
    flags: ['weapon'],
  }),
  offence(
    '8.2.e.xvii',
    'Fragments that X-rays do not show, non-international conflict',
    [...hiddenFragments, ...nonInternationalConflict],
    {
      amendment: '2017-non-detectable-fragments',
      elementsStatus: 'reconstructed',
      counterpart: same('8.2.b.xxviii'),
      flags: ['weapon'],
      weakCustom: true,
    },
  ),
  offence('8.2.e.xviii', 'Blinding laser weapons, non-international conflict', [...blindingLaser, ...nonInternationalConflict], {
    amendment: '2017-blinding-lasers',
    elementsStatus: 'reconstructed',
    counterpart: same('8.2.b.xxix'),
    flags: ['weapon'],
    weakCustom: true,
  }),
  offence(
    '8.2.e.xix',
    'Starvation of civilians as a way of fighting, non-international conflict',
    [...starvation, ...nonInternationalConflict],
    {
      amendment: '2019-starvation-NIAC',
      elementsStatus: 'reconstructed',
      counterpart: same('8.2.b.xxv'),
      flags: ['special-intent'],
    },
  ),
];

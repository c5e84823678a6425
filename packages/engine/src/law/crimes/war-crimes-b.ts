import { circumstance, conduct, consequence, nextElementSays, stateOfMind } from './element.ts';
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
  internationalConflict,
  mutilation,
  noQuarter,
  otherSexualViolence,
  outrage,
  pillage,
  poison,
  rape,
  sexualSlavery,
  starvation,
  treachery,
} from './shared-elements.ts';

const offence = offencesOf('war_crimes', 'IAC');
const inEnemyPower = 'The victim was in the power of an adverse party.';
const deathOrSeriousInjury = [
  consequence('It led to death or serious injury.', nextElementSays),
  stateOfMind('The person knew that it could lead to death or serious injury.'),
];

/** Article 8(2)(b): other serious violations in international armed conflict. */
export const warCrimesB = [
  offence('8.2.b.i', 'Attacking civilians, international conflict', [...attackOnCivilianPersons, ...internationalConflict], {
    flags: ['conduct-of-hostilities'],
    counterpart: same('8.2.e.i'),
  }),
  offence(
    '8.2.b.ii',
    'Attacking civilian objects',
    [
      conduct('An attack was directed.'),
      circumstance('Its object was something civilian, that is, no military objective.'),
      stateOfMind('The person meant such things to be the object of the attack.'),
      ...internationalConflict,
    ],
    { flags: ['conduct-of-hostilities'] },
  ),
  offence('8.2.b.iii', 'Attacking an aid or peacekeeping mission, international conflict', [...attackOnMission, ...internationalConflict], {
    flags: ['conduct-of-hostilities'],
    counterpart: same('8.2.e.iii'),
  }),
  offence(
    '8.2.b.iv',
    'Attack causing excessive civilian or environmental harm',
    [
      conduct('An attack was launched.'),
      circumstance(
        'It would cause civilian death, injury or damage, or wide, lasting and severe damage to nature, clearly out of proportion to the concrete and direct overall military advantage expected; what in fact followed is not decisive.',
      ),
      stateOfMind(
        'The person knew that harm so clearly excessive would follow, weighing it on what was known at the time (Elements of Crimes, fn 37).',
      ),
      ...internationalConflict,
    ],
    { flags: ['conduct-of-hostilities', 'value-judgement-required'] },
  ),
  offence(
    '8.2.b.v',
    'Attacking undefended places',
    [
      conduct('A town, village, dwelling or building was attacked.'),
      circumstance('It could have been occupied without resistance.'),
      circumstance('It was no military objective.'),
      ...internationalConflict,
    ],
    { flags: ['conduct-of-hostilities'] },
  ),
  offence(
    '8.2.b.vi',
    'Killing or wounding a person out of combat',
    [
      consequence('One or more people were killed or wounded.'),
      circumstance('They were out of combat.'),
      stateOfMind('The person knew the facts that gave them that status.'),
      ...internationalConflict,
    ],
    { counterpart: near('8.2.c.i-1') },
  ),
  offence(
    '8.2.b.vii-1',
    'Misuse of a flag of truce',
    [
      conduct('A flag of truce was used.'),
      stateOfMind('The aim was to feign a wish to parley where there was none.'),
      stateOfMind('The person knew that such use is forbidden, or should have.'),
      ...deathOrSeriousInjury,
      ...internationalConflict,
    ],
    { flags: ['should-have-known'] },
  ),
  offence(
    '8.2.b.vii-2',
    'Misuse of the enemy’s flag, insignia or uniform',
    [
      conduct('The enemy’s flag, insignia or uniform was used.'),
      circumstance('It was used in a way the law of war forbids, in the course of an attack.'),
      stateOfMind('The person knew that such use is forbidden, or should have.'),
      ...deathOrSeriousInjury,
      ...internationalConflict,
    ],
    { flags: ['should-have-known'] },
  ),
  offence('8.2.b.vii-3', 'Misuse of the United Nations flag, insignia or uniform', [
    conduct('The flag, insignia or uniform of the United Nations was used.'),
    circumstance('It was used in a way the law of war forbids.'),
    stateOfMind('The person knew that such use is forbidden; that they should have known is not enough here.'),
    ...deathOrSeriousInjury,
    ...internationalConflict,
  ]),
  offence(
    '8.2.b.vii-4',
    'Misuse of the emblems of the Geneva Conventions',
    [
      conduct('A distinctive emblem of the Geneva Conventions was used.'),
      circumstance('It was used for combat, in a way the law of war forbids.'),
      stateOfMind('The person knew that such use is forbidden, or should have.'),
      ...deathOrSeriousInjury,
      ...internationalConflict,
    ],
    { flags: ['should-have-known'] },
  ),
  offence(
    '8.2.b.viii',
    'Transfer by an occupier of its own people into, or of the inhabitants within or out of, occupied territory',
    [
      conduct(
        'The occupier moved part of its own population into the occupied land, be it indirectly; or deported or moved all or some of the inhabitants, within that land or out of it.',
      ),
      ...internationalConflict,
    ],
    { counterpart: near('8.2.e.viii'), continuing: 'arguable', flags: ['occupation-required', 'cross-border-element'] },
  ),
  offence('8.2.b.ix', 'Attacking protected buildings, international conflict', [...attackOnProtectedBuilding, ...internationalConflict], {
    flags: ['conduct-of-hostilities-disputed'],
    counterpart: same('8.2.e.iv'),
  }),
  offence('8.2.b.x-1', 'Mutilation, international conflict', [...mutilation(inEnemyPower), ...internationalConflict], {
    counterpart: same('8.2.e.xi-1'),
  }),
  offence(
    '8.2.b.x-2',
    'Medical or scientific experiments, international conflict',
    [...experiment(inEnemyPower), ...internationalConflict],
    { counterpart: same('8.2.e.xi-2') },
  ),
  offence(
    '8.2.b.xi',
    'Treacherous killing or wounding, international conflict',
    [...treachery('One or more people'), ...internationalConflict],
    { counterpart: same('8.2.e.ix') },
  ),
  offence('8.2.b.xii', 'Denying quarter, international conflict', [...noQuarter, ...internationalConflict], {
    counterpart: same('8.2.e.x'),
    flags: ['commander-only'],
  }),
  offence(
    '8.2.b.xiii',
    'Destroying or seizing the enemy’s property',
    [...destructionOrSeizure('It belonged to a hostile party.', 'Military necessity did not justify it.'), ...internationalConflict],
    { counterpart: same('8.2.e.xii') },
  ),
  offence('8.2.b.xiv', 'Abolishing the rights or actions of enemy nationals', [
    conduct('Certain rights or actions were abolished, suspended or made inadmissible in court.'),
    circumstance('The measure was aimed at nationals of a hostile party.'),
    stateOfMind('The person meant it to be aimed at them.'),
    ...internationalConflict,
  ]),
  offence('8.2.b.xv', 'Compelling enemy nationals to fight their own country', [
    conduct('By acts or threats someone was made to take part in operations against their own country or its forces.'),
    circumstance('They were nationals of a hostile party.'),
    ...internationalConflict,
  ]),
  offence('8.2.b.xvi', 'Pillage, international conflict', [...pillage, ...internationalConflict], { counterpart: same('8.2.e.v') }),
  offence('8.2.b.xvii', 'Poison or poisoned weapons, international conflict', [...poison, ...internationalConflict], {
    counterpart: same('8.2.e.xiii'),
    flags: ['weapon'],
  }),
  offence('8.2.b.xviii', 'Asphyxiating or poisonous gas and the like, international conflict', [...gas, ...internationalConflict], {
    counterpart: same('8.2.e.xiv'),
    flags: ['weapon'],
  }),
  offence('8.2.b.xix', 'Expanding bullets, international conflict', [...expandingBullets, ...internationalConflict], {
    counterpart: same('8.2.e.xv'),
    flags: ['weapon'],
  }),
  offence('8.2.b.xx', 'Weapons of an annex that was never adopted (cannot be charged)', [], {
    elementsStatus: 'none',
    flags: ['weapon', 'inoperative-no-annex'],
  }),
  offence('8.2.b.xxi', 'Outrages on dignity, international conflict', [...outrage, ...internationalConflict], {
    counterpart: same('8.2.c.ii'),
  }),
  offence('8.2.b.xxii-1', 'Rape, international conflict', [...rape, ...internationalConflict], { counterpart: same('8.2.e.vi-1') }),
  offence('8.2.b.xxii-2', 'Sexual slavery, international conflict', [...sexualSlavery, ...internationalConflict], {
    counterpart: same('8.2.e.vi-2'),
    continuing: 'yes',
  }),
  offence('8.2.b.xxii-3', 'Enforced prostitution, international conflict', [...enforcedProstitution, ...internationalConflict], {
    counterpart: same('8.2.e.vi-3'),
  }),
  offence('8.2.b.xxii-4', 'Forced pregnancy, international conflict', [...forcedPregnancy, ...internationalConflict], {
    counterpart: same('8.2.e.vi-4'),
    continuing: 'yes',
    flags: ['special-intent'],
  }),
  offence('8.2.b.xxii-5', 'Enforced sterilisation, international conflict', [...enforcedSterilisation, ...internationalConflict], {
    counterpart: same('8.2.e.vi-5'),
  }),
  offence(
    '8.2.b.xxii-6',
    'Other sexual violence, international conflict',
    [...otherSexualViolence('It was as grave as a grave breach of the Geneva Conventions.'), ...internationalConflict],
    {
      counterpart: same('8.2.e.vi-6'),
    },
  ),
  offence('8.2.b.xxiii', 'Using human shields', [
    conduct('Civilians or other protected people were moved, or the place where they were was turned to use.'),
    stateOfMind('The aim was to shield a military objective from attack, or to shield, help or hinder military operations.'),
    ...internationalConflict,
  ]),
  offence(
    '8.2.b.xxiv',
    'Attacking those who show a protective emblem, international conflict',
    [...attackOnEmblem, ...internationalConflict],
    {
      flags: ['conduct-of-hostilities'],
      counterpart: same('8.2.e.ii'),
    },
  ),
  offence('8.2.b.xxv', 'Starvation of civilians as a way of fighting, international conflict', [...starvation, ...internationalConflict], {
    flags: ['special-intent'],
    counterpart: same('8.2.e.xix'),
  }),
  offence(
    '8.2.b.xxvi',
    'Child soldiers in national armed forces',
    [
      ...childSoldiers('Children were drafted or taken into national armed forces, or put to active use in the fighting.'),
      ...internationalConflict,
    ],
    { flags: ['should-have-known', 'child-victim'], continuing: 'yes', counterpart: same('8.2.e.vii') },
  ),
  offence('8.2.b.xxvii', 'Biological or toxin weapons, international conflict', [...biologicalWeapon, ...internationalConflict], {
    amendment: '2017-biological-weapons',
    elementsStatus: 'reconstructed',
    counterpart: same('8.2.e.xvi'),
    flags: ['weapon'],
  }),
  offence('8.2.b.xxviii', 'Fragments that X-rays do not show, international conflict', [...hiddenFragments, ...internationalConflict], {
    amendment: '2017-non-detectable-fragments',
    elementsStatus: 'reconstructed',
    counterpart: same('8.2.e.xvii'),
    flags: ['weapon'],
    weakCustom: true,
  }),
  offence('8.2.b.xxix', 'Blinding laser weapons, international conflict', [...blindingLaser, ...internationalConflict], {
    amendment: '2017-blinding-lasers',
    elementsStatus: 'reconstructed',
    counterpart: same('8.2.e.xviii'),
    flags: ['weapon'],
    weakCustom: true,
  }),
];

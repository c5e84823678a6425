import { circumstance, conduct, consequence, context, stateOfMind } from './element.ts';

/** Elements that several crimes have in common, each a group in the order of the Elements of Crimes. */

export const groupMembership = circumstance('The victims were members of a particular national, ethnic, racial or religious group.');
export const genocidalIntent = stateOfMind(
  'The aim was to destroy that group as such, in whole or in part; knowing of such a plan is not enough.',
);
export const genocidalPattern = context(
  'It fitted a manifest pattern of similar conduct against the group, or could by itself bring the destruction about.',
  'No fixed test: a chamber decides case by case (Elements of Crimes, introduction to Art. 6).',
);

export const attackOnCivilians = [
  context(
    'It formed part of a widespread or systematic attack on a civilian population: many acts, carrying out the policy of a State or an organisation.',
  ),
  stateOfMind('The person knew that the act belonged to such an attack, or wanted it to; its details need not be known.'),
];

/** The attack itself, not only the disappearance, must come after the Statute's entry into force (Elements of Crimes, fn 24). */
export const attackAfterEntryIntoForce = [
  context(
    'It formed part of a widespread or systematic attack on a civilian population, and that attack came after the Statute entered into force (fn 24).',
  ),
  stateOfMind('The person knew that the act belonged to such an attack, or wanted it to; its details need not be known.'),
];

export const internationalConflict = [
  context('It took place during, and was linked to, an international armed conflict; military occupation counts.'),
  stateOfMind('The person knew the facts that made it an armed conflict; no legal label is needed.'),
];

export const nonInternationalConflict = [
  context('It took place during, and was linked to, an armed conflict that was not international.'),
  stateOfMind('The person knew the facts that made it an armed conflict; no legal label is needed.'),
];

export const protectedPerson = [
  circumstance('The victim was protected by one of the four Geneva Conventions of 1949.'),
  stateOfMind(
    'The person knew the facts behind that protection; as to nationality, knowing that the victim was on the other side is enough.',
  ),
];

export const outOfTheFighting = [
  circumstance('The victim was out of combat, or was a civilian, medic or cleric taking no active part in the fighting.'),
  stateOfMind('The person knew the facts that gave the victim that status.'),
];

export const death = consequence('One or more people were killed.');
export const severePain = consequence('One or more people suffered severe pain, of body or mind.');
export const forbiddenPurpose = stateOfMind(
  'The pain served a purpose: to get information or a confession, to punish, frighten or force, or out of discrimination; the list is open.',
);

export const ownership = conduct(
  'The person treated another as property: bought, sold, lent or traded them, or took their liberty in a like way, trafficking included.',
);
export const sexualActCaused = conduct('The victim was made to take part in sexual acts.');

export const rape = [
  conduct(
    'A sexual organ penetrated any part of a body, or an object or body part penetrated the anus or genitals, however slightly; sex of victim and perpetrator is irrelevant.',
  ),
  circumstance('It was done by force, threat or pressure, in a setting that itself coerced, or to someone who could not truly consent.'),
];
export const sexualSlavery = [ownership, sexualActCaused];
export const enforcedProstitution = [
  conduct(
    'People were made to perform sexual acts by force, threat or pressure, in a setting that itself coerced, or although they could not truly consent.',
  ),
  circumstance('The person or someone else gained, or hoped to gain, money or another advantage from those acts.'),
];
export const forcedPregnancy = [
  conduct(
    'A woman made pregnant by force was kept confined, in order to change the ethnic make-up of a population or to commit other grave breaches of international law.',
  ),
];
export const enforcedSterilisation = [
  conduct('People were permanently deprived of the ability to have children; temporary birth control is something else.'),
  circumstance('No medical need called for it and there was no genuine consent; consent won by deceit does not count.'),
];
export const otherSexualViolence = (asGraveAs: string) => [
  conduct(
    'A sexual act was done to a person, or a person was made to do one, by force, threat or pressure, in a coercive setting, or without the ability to consent.',
  ),
  circumstance(asGraveAs),
  stateOfMind('The person knew the facts that made it so grave.'),
];

export const mutilation = (inWhosePower: string) => [
  conduct('Someone was mutilated, above all disfigured for good, disabled for good, or deprived of an organ or limb.'),
  consequence('It killed the victim or put body or mind in serious danger.'),
  circumstance('No medical reason called for it and it was not done in the victim’s interest; consent is no defence.'),
  circumstance(inWhosePower),
];
export const experiment = (inWhosePower: string) => [
  conduct('Someone was made the subject of a medical or scientific experiment.'),
  consequence('It killed the victim or put the health or wholeness of body or mind in serious danger.'),
  circumstance('No medical reason called for it and it was not done in the victim’s interest; consent is no defence.'),
  circumstance(inWhosePower),
];

export const attackOnCivilianPersons = [
  conduct('An attack was directed.'),
  circumstance('Its object was a civilian population, or single civilians who took no direct part in the fighting.'),
  stateOfMind('The person meant those civilians to be the object of the attack.'),
];
export const attackOnMission = [
  conduct('An attack was directed.'),
  circumstance(
    'Its object was the people, sites, stores, units or vehicles of an aid or peacekeeping mission that accords with the UN Charter.',
  ),
  stateOfMind('The person meant them to be the object of the attack.'),
  circumstance('At the time they were owed the protection that civilians and civilian objects have.'),
  stateOfMind('The person knew the facts behind that protection.'),
];
export const attackOnProtectedBuilding = [
  conduct('An attack was directed.'),
  circumstance(
    'Its object was a building for worship, teaching, art, science or charity, a historic monument, a hospital or a place where the sick and wounded are gathered, and no military objective.',
  ),
  stateOfMind('The person meant that building to be the object of the attack.'),
];
export const attackOnEmblem = [
  conduct('People, buildings, units, vehicles or other things that rightly showed a protective emblem or other sign were attacked.'),
  stateOfMind('The person meant those so marked to be the object of the attack.'),
];
export const treachery = (victims: string) => [
  conduct(`${victims} were led to trust that they had protection under the law of war, or owed it.`),
  stateOfMind('The person meant to betray that trust.'),
  consequence('They were killed or wounded.'),
  conduct('Their trust was used to kill or wound them.'),
  circumstance('They belonged to the other side.'),
];
export const noQuarter = [
  conduct('It was declared or ordered that there should be no survivors.'),
  stateOfMind('The aim was to threaten the other side with this or to fight on that footing.'),
  circumstance('The person effectively commanded or controlled the forces to whom it was addressed.'),
];
export const destructionOrSeizure = (owner: string, necessity: string) => [
  conduct('Certain property was destroyed or seized.'),
  circumstance(owner),
  circumstance('The law of armed conflict protected it against that.'),
  stateOfMind('The person knew the facts that gave the property its status.'),
  circumstance(necessity),
];
export const pillage = [
  conduct('Certain property was taken.'),
  stateOfMind('The aim was to deprive the owner and to use it for private ends; what military need takes is not pillage.'),
  circumstance('The owner had not agreed.'),
];
export const hostageTaking = [
  conduct('Someone was seized, detained or otherwise held.'),
  conduct('It was threatened to kill or hurt that person, or to go on holding them.'),
  stateOfMind('The aim was to make a State, an organisation or people do or leave something, as the price of safety or release.'),
];
export const outrage = [
  conduct('People were humiliated, degraded or otherwise hurt in their dignity; the dead count, and the victim need not be aware of it.'),
  circumstance(
    'It was so severe that it is generally seen as an outrage; what the victim’s culture makes of it counts.',
    'Knew the facts; the person need not have judged them so (Elements of Crimes, general introduction, para. 4).',
  ),
];
export const childSoldiers = (forces: string) => [
  conduct(forces),
  circumstance('The children were under fifteen.'),
  stateOfMind('The person knew it, or should have.'),
];
export const starvation = [
  conduct('Civilians were deprived of what they cannot live without, relief held back included.'),
  stateOfMind('The aim was to starve civilians as a way of fighting.'),
];

export const poison = [
  conduct('A substance was used, or a weapon that gives one off.'),
  circumstance('By its poison it would ordinarily kill or gravely harm health.'),
];
export const gas = [
  conduct('A gas, or a substance or device that works like one, was used.'),
  circumstance('By choking or poisoning it would ordinarily kill or gravely harm health.'),
];
export const expandingBullets = [
  conduct('Certain bullets were used.'),
  circumstance('Their use was forbidden because they spread or flatten easily in the body.'),
  stateOfMind('The person knew that their nature makes suffering or wounds worse for no use.'),
];
export const biologicalWeapon = [
  conduct('A weapon was used.'),
  circumstance('It worked through microbes, other living agents or toxins, wherever they came from.'),
];
export const hiddenFragments = [
  conduct('A weapon was used.'),
  circumstance('Its chief effect is to wound with fragments that X-rays do not show in the body.'),
];
export const blindingLaser = [
  conduct('A laser weapon was used.'),
  circumstance('One of its purposes in combat was to blind for ever eyes that are naked or wear only glasses or lenses.'),
];

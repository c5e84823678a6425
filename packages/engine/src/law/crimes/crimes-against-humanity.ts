import { circumstance, conduct, consequence, stateOfMind } from './element.ts';
import { offencesOf } from './offence.ts';
import {
  attackAfterEntryIntoForce,
  attackOnCivilians,
  death,
  enforcedProstitution,
  enforcedSterilisation,
  forcedPregnancy,
  otherSexualViolence,
  ownership,
  rape,
  severePain,
  sexualSlavery,
} from './shared-elements.ts';

const offence = offencesOf('crimes_against_humanity', 'none');

/** Article 7(1). No armed conflict is needed. */
export const crimesAgainstHumanity = [
  offence('7.1.a', 'Murder as a crime against humanity', [death, ...attackOnCivilians]),
  offence('7.1.b', 'Extermination', [
    consequence('One or more people were killed, directly or through living conditions calculated to destroy part of a population.'),
    circumstance('It was a mass killing of civilians or belonged to one; the first deaths of a mass killing count.'),
    ...attackOnCivilians,
  ]),
  offence('7.1.c', 'Enslavement', [ownership, ...attackOnCivilians], { continuing: 'yes' }),
  offence(
    '7.1.d',
    'Deportation or forcible transfer of population',
    [
      conduct(
        'People were driven out by expulsion or other force, to another State (deportation) or another place (transfer), with no ground that international law allows.',
      ),
      circumstance('They were lawfully where they were taken from.'),
      stateOfMind('The person knew the facts that made their presence lawful.'),
      ...attackOnCivilians,
    ],
    { flags: ['cross-border-element'] },
  ),
  offence(
    '7.1.e',
    'Unlawful imprisonment as a crime against humanity',
    [
      conduct('Someone was imprisoned, or otherwise severely deprived of liberty.'),
      circumstance('It was so grave that it broke basic rules of international law.'),
      stateOfMind('The person knew the facts that made it so grave.'),
      ...attackOnCivilians,
    ],
    { continuing: 'yes', captureIsElement: true },
  ),
  offence(
    '7.1.f',
    'Torture as a crime against humanity',
    [
      severePain,
      circumstance('The victim was in the person’s custody or control.'),
      circumstance('The pain was more than what goes with lawful punishment.'),
      ...attackOnCivilians,
    ],
    { flags: ['no-purpose-needed'] },
  ),
  offence('7.1.g-1', 'Rape as a crime against humanity', [...rape, ...attackOnCivilians]),
  offence('7.1.g-2', 'Sexual slavery as a crime against humanity', [...sexualSlavery, ...attackOnCivilians], { continuing: 'yes' }),
  offence('7.1.g-3', 'Enforced prostitution as a crime against humanity', [...enforcedProstitution, ...attackOnCivilians]),
  offence('7.1.g-4', 'Forced pregnancy as a crime against humanity', [...forcedPregnancy, ...attackOnCivilians], {
    continuing: 'yes',
    flags: ['special-intent'],
  }),
  offence('7.1.g-5', 'Enforced sterilisation as a crime against humanity', [...enforcedSterilisation, ...attackOnCivilians]),
  offence('7.1.g-6', 'Other grave sexual violence as a crime against humanity', [
    ...otherSexualViolence('It was as grave as the other sexual crimes of this paragraph.'),
    ...attackOnCivilians,
  ]),
  offence(
    '7.1.h',
    'Persecution',
    [
      conduct('People were severely deprived of fundamental rights, against international law.'),
      circumstance('They were picked out because of the identity of their group, or the group itself was.'),
      stateOfMind(
        'The ground was political, racial, national, ethnic, cultural, religious or gender, or another that international law condemns everywhere.',
      ),
      circumstance(
        'It was connected with another act of Article 7(1) or another crime of the Court.',
        'None beyond knowing of the attack (Elements of Crimes, fn 22).',
      ),
      ...attackOnCivilians,
    ],
    { continuing: 'arguable', flags: ['special-intent', 'connection-required'] },
  ),
  offence(
    '7.1.i',
    'Enforced disappearance',
    [
      conduct('Someone was arrested, detained or abducted; or their detention was denied, or word of their fate or whereabouts refused.'),
      circumstance('The detention and the refusal went together, whichever came first.'),
      stateOfMind('The person knew that refusal would ordinarily follow, or that a detention had gone before.'),
      circumstance('A State or political organisation carried out the detention, or allowed, backed or tolerated it.'),
      circumstance('The refusal came from that State or organisation, or had its permission or backing.'),
      stateOfMind('The aim was to keep the victim out of the law’s protection for a long time.'),
      ...attackAfterEntryIntoForce,
    ],
    { continuing: 'yes', captureIsElement: true, flags: ['special-intent', 'attack-after-entry-into-force'] },
  ),
  offence(
    '7.1.j',
    'Apartheid',
    [
      conduct('An inhumane act was done to one or more people.'),
      circumstance('The act was one that Article 7(1) lists, or of like nature and weight.'),
      stateOfMind('The person knew the facts that gave the act this weight.'),
      circumstance('It took place within an institutional regime in which one racial group systematically oppresses and rules another.'),
      stateOfMind('The aim was to keep that regime up.'),
      ...attackOnCivilians,
    ],
    { continuing: 'yes', flags: ['special-intent'] },
  ),
  offence(
    '7.1.k',
    'Other inhumane acts',
    [
      consequence('An inhumane act caused great suffering, or serious harm to body, mind or health.'),
      circumstance('The act was of like nature and weight as the others in Article 7(1).'),
      stateOfMind('The person knew the facts that gave the act this weight.'),
      ...attackOnCivilians,
    ],
    { flags: ['residual-clause'] },
  ),
];

import { alleged, allOf, assumed, gap, rule } from '../../proof/build.ts';
import type { Proof } from '../../proof/proof.ts';
import type { Crime } from '../crimes/crime.ts';
import { isOutside } from '../crimes/outside.ts';
import type { Incident } from '../incident.ts';

/** The heads of Articles 6 to 8: contextual elements, the act itself, and for war crimes the character of the conflict. */
export function heads(incident: Incident): Proof {
  if (isOutside(incident.crime)) return assumed('crimes', 'No elements are laid down for it.');
  return allOf([elements(incident), ...(incident.crime.conflict === 'none' ? [] : [conflictCharacter(incident)])]);
}

/** Elements are taken as made out unless the question says one is missing. */
function elements(incident: Incident): Proof {
  const { crime, question } = incident;
  const missing = question.matter.elementsNotMet;
  const id = HEAD_RULE[crime.family];
  const cites = contextPinpoint(crime);
  if (missing.length === 0) {
    return rule(
      id,
      cites,
      `The elements of Article ${crime.pinpoint} are taken as made out.`,
      assumed('matter.elements_not_met', 'No element is said to be missing.'),
    );
  }
  const names = missing.map((element) => (element === 'contextual' ? 'the contextual elements' : 'the conduct itself')).join(' and ');
  return rule(
    id,
    cites,
    `Article ${crime.pinpoint} is not made out: ${names} ${missing.length === 1 && missing[0] === 'conduct' ? 'is' : 'are'} missing.`,
    alleged(
      'matter.elements_not_met',
      `The question says ${names} ${missing.length === 1 && missing[0] === 'conduct' ? 'is' : 'are'} not met.`,
      'notMet',
    ),
    'head-not-applicable',
  );
}

const HEAD_RULE = { genocide: 'R-9.1', crimes_against_humanity: 'R-7.0', war_crimes: 'R-8.2.conflict', aggression: 'R-8bis.g' } as const;

/** Where the contextual element of the family stands in the Statute. */
export function contextPinpoint(crime: Crime): string {
  if (crime.family === 'crimes_against_humanity') return '7(2)(a)';
  return crime.family === 'aggression' ? '8bis(1)' : crime.pinpoint;
}

/** .conflict: 8(2)(a) and (b) need an international conflict or occupation, 8(2)(c) and (e) one that is not international. */
function conflictCharacter(incident: Incident): Proof {
  const { crime, question } = incident;
  const needed = crime.conflict === 'IAC' ? 'iac' : 'niac';
  const words = needed === 'iac' ? 'an international armed conflict or occupation' : 'an armed conflict not of an international character';
  const id = crime.id.startsWith('8.2.e') ? 'R-8.2.f' : 'R-8.2.conflict';
  const says = `Article ${crime.pinpoint} needs ${words}.`;
  const cites = crime.id.startsWith('8.2.c') ? '8(2)(d)' : crime.id.startsWith('8.2.e') ? '8(2)(f)' : crime.pinpoint;
  const stated = question.conflict;
  switch (stated) {
    case 'unknown':
      return rule(
        id,
        cites,
        says,
        gap('factMissing', 'conflict', 'Was there an armed conflict, and was it international?'),
        'head-not-applicable',
      );
    case 'not-stated':
    case 'not-required':
      return rule(id, cites, says, assumed('conflict', `No character is stated; ${words} is assumed.`));
    case 'iac':
    case 'niac':
    case 'both':
    case 'none': {
      const holds = stated === needed || stated === 'both';
      return rule(id, cites, says, alleged('conflict', CONFLICT_WORDS[stated], holds ? 'met' : 'notMet'), 'head-not-applicable');
    }
    default:
      return stated satisfies never;
  }
}

const CONFLICT_WORDS = {
  iac: 'The conflict was international.',
  niac: 'The conflict was not international.',
  both: 'International and other conflicts ran side by side.',
  none: 'There was no armed conflict.',
} as const;

import { circumstance, conduct, consequence, stateOfMind } from './element.ts';
import { offencesOf } from './offence.ts';

const offence = offencesOf('aggression', 'none');
const amendment = '2010-aggression';

/** Article 8 bis(1). */
export const aggression = [
  offence(
    '8bis.1',
    'Crime of aggression',
    [
      conduct('The person took part in planning, preparing, starting or carrying out a State’s act of aggression.'),
      circumstance('The person could effectively control or direct what the State does in politics or war.'),
      consequence(
        'A State did use armed force against the sovereignty, integrity or independence of another, or otherwise against the UN Charter; an act that never came about is not enough.',
      ),
      stateOfMind('The person knew the facts that set this force against the Charter.'),
      circumstance('By its character, gravity and scale the act was a manifest breach of the Charter, judged objectively.'),
      stateOfMind('The person knew the facts that made the breach manifest.'),
    ],
    { amendment, flags: ['leadership'] },
  ),
];

const act = (letter: string, label: string) =>
  offence(`8bis.2.${letter}`, `Act of aggression: ${label}`, [], {
    amendment,
    elementsStatus: 'act-not-offence',
    flags: ['act-of-aggression'],
  });

/** Article 8 bis(2): what a State does. The offence that a person can commit is 8bis.1. */
export const actsOfAggression = [
  act('a', 'invading or attacking, an occupation that follows, or annexing by force'),
  act('b', 'bombarding or using other weapons against another State’s territory'),
  act('c', 'blockading ports or coasts'),
  act('d', 'attacking the land, sea or air forces or fleets of another State'),
  act('e', 'using forces stationed by agreement against its terms, or keeping them after it ends'),
  act('f', 'letting another State use one’s territory for aggression against a third'),
  act('g', 'sending armed bands, or a substantial part in what they do, where as grave as the other acts'),
];

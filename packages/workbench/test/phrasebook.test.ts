import { describe, expect, it } from 'vitest';
import { type Fill, phrasebook } from '../src/parts/phrasebook.ts';

const STATES: Readonly<Record<string, string>> = { Syria: 'Syrie', 'the United States': 'États-Unis', Chad: 'Tchad' };
const fill: Fill = (kind, english) => (kind === 'state' ? (STATES[english] ?? null) : kind === 'text' ? `[${english}]` : english);

const read = phrasebook(
  {
    '{state} was a State Party on {day}: the Statute was in force for it from {day2}.': '{state} : Partie le {day} (en vigueur le {day2}).',
    'The Court tries natural persons only.': 'La Cour ne juge que des personnes physiques.',
    'The suspect was a national of {state}.': 'Nationalité du suspect : {state}.',
    'The suspect was {text}.': 'Fonction : {text}.',
    'if, on {issue}, this view is right: “{phrase}”': 'si, sur {issue}, ceci est juste : « {phrase} »',
    'No: it accepts what its words accept.': 'Non : elle accepte ce que disent ses mots.',
  },
  fill,
);

describe('a phrasebook', () => {
  it.each([
    ['The Court tries natural persons only.', 'La Cour ne juge que des personnes physiques.'],
    [
      'Chad was a State Party on 3 March 2010: the Statute was in force for it from 1 January 2007.',
      'Tchad : Partie le 3 March 2010 (en vigueur le 1 January 2007).',
    ],
    ['The suspect was a national of the United States.', 'Nationalité du suspect : États-Unis.'],
    // A value that is none of its kind leaves the template to a wider one.
    ['The suspect was a national of Ruritania.', 'Fonction : [a national of Ruritania].'],
    ['The suspect was Head of State.', 'Fonction : [Head of State].'],
    [
      'if, on C-14b, this view is right: “No: it accepts what its words accept”',
      'si, sur C-14b, ceci est juste : « Non : elle accepte ce que disent ses mots »',
    ],
    [
      'The Court tries natural persons only. No: it accepts what its words accept.',
      'La Cour ne juge que des personnes physiques. Non : elle accepte ce que disent ses mots.',
    ],
    ['The Court tries natural persons only. Nobody knows this sentence.', null],
    ['Chad was a State Party on 3 March 2010: the Statute was in force for it from today.', null],
  ])('%s', (english, own) => expect(read(english)).toBe(own));
});

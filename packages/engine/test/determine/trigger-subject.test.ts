import { describe, expect, it } from 'vitest';
import { triggerWord } from '../../src/index.ts';
import { ratione } from '../support/record.ts';

const facts = (place: string, on: string, crime: string, more: object = {}) => ({
  as_of: '2026-11-21',
  date_from: on,
  date_to: on,
  place: { iso3: place, setting: 'land' },
  suspect: { nationalities: [place] },
  crimes: [crime],
  conflict: crime.startsWith('7') ? 'none' : 'niac',
  ...more,
});

const ask = (question: object) => {
  const read = ratione.read(question);
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  return ratione.ask(read.question);
};

const told = (situation: string) => ({ matter: { nexus_to_situation: situation } });

// Pre-Trial Chamber I, Philippines, 15 September 2021, ICC-01/21-12: crimes in the campaign called the war on drugs.
// Pre-Trial Chamber II, Kenya, 31 March 2010, ICC-01/09-19: crimes against humanity. Uganda's letter of 16 December 2003: the LRA.
// Venezuela's letter of February 2020: measures of the United States. Bolivia's of 4 September 2020: the blockades of August.
describe('a referral or authorisation given for named crimes or a named context', () => {
  it.each([
    ['a battle in Mindanao', facts('PHL', '2017-06-01', '8(2)(c)(i)-1'), 'art15-authorised-if-linked'],
    ['a killing in the Philippines, for what is not told', facts('PHL', '2016-11-15', '7(1)(a)'), 'art15-authorised-if-linked'],
    ['one of the campaign against drugs', facts('PHL', '2016-11-15', '7(1)(a)', told('War on drugs')), 'art15-authorised'],
    ['Mount Elgon as a war crime', facts('KEN', '2008-03-10', '8(2)(c)(i)-1'), 'art15-authorised-if-linked'],
    ['Eldoret as a crime against humanity', facts('KEN', '2008-01-01', '7(1)(a)'), 'art15-authorised'],
    ['an attack in Uganda, by whom is not told', facts('UGA', '2010-07-11', '8(2)(e)(i)'), 'state-referral-made-if-linked'],
    ['one by the Lord’s Resistance Army', facts('UGA', '2004-02-21', '8(2)(e)(i)', told('LRA')), 'state-referral-made'],
    ['a killing in La Paz in August 2020', facts('BOL', '2020-08-10', '7(1)(a)'), 'state-referral-made-if-linked'],
    ['Venezuela in January 2014, before the six referred it', facts('VEN', '2014-01-20', '7(1)(a)'), 'state-referral-made-if-linked'],
    ['Venezuela after it', facts('VEN', '2017-07-30', '7(1)(a)'), 'state-referral-made'],
    ['an authorisation that names none: Burundi', facts('BDI', '2016-01-15', '7(1)(a)'), 'art15-authorised'],
    ['Afghanistan', facts('AFG', '2016-01-15', '8(2)(c)(i)-1'), 'art15-authorised'],
  ])('%s', (_, question, word) => {
    const answer = ask(question);
    expect(triggerWord(answer.trigger)).toBe(word);
    expect(answer.trigger.ifLinked).toBe(word.endsWith('-if-linked'));
    // The trigger is said with care; reach does not turn on it.
    expect(answer.jurisdiction).toBe('yes');
  });

  it('says for what it was given, and what is not told', () => {
    expect(ask(facts('PHL', '2017-06-01', '8(2)(c)(i)-1')).trigger.note).toBe(
      'Pre-Trial Chamber I, 15 September 2021: Philippines. Authorised for crimes against humanity in connection with the campaign called the war on drugs and the killings around Davao before it: covers war crimes only if linked to that (matter.nexus_to_situation: Philippines).',
    );
    expect(ask(facts('UGA', '2010-07-11', '8(2)(e)(i)')).trigger.note).toBe(
      "Uganda, 16 December 2003: Uganda. Made for crimes in connection with the conflict with the Lord's Resistance Army in the north, whichever side acted: covers this only if linked to that, which is not told (matter.nexus_to_situation: Uganda).",
    );
    expect(ask(facts('KEN', '2008-01-01', '7(1)(a)')).trigger.note).toBe(
      'Pre-Trial Chamber II, 31 March 2010: Kenya. Authorised for crimes against humanity.',
    );
  });

  it('rests on sources in every case', () => {
    const subjects = ratione.record.situations.flatMap(({ triggers }) => triggers.flatMap(({ scope }) => scope.subject ?? []));
    expect(subjects.length).toBeGreaterThan(5);
    for (const { sources } of subjects) for (const { src } of sources) expect(ratione.record.sources[src]).toBeDefined();
  });
});

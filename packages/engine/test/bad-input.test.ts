import { describe, expect, test } from 'vitest';
import type { Issue } from '../src/index.ts';
import { ratione } from './support/record.ts';

const GOOD = {
  as_of: '2016-11-30',
  date_from: '2016-11-16',
  date_to: '2016-11-16',
  place: { iso3: 'SYR', region: 'Aleppo', setting: 'land' },
  suspect: { nationalities: ['RUS'], age_at_conduct: null, natural_person: true },
  crimes: ['8(2)(e)(i)'],
  conflict: 'niac',
  matter: {},
};

function issuesOf(facts: unknown): readonly Issue[] {
  const reading = ratione.read(facts);
  return 'issues' in reading ? reading.issues : [];
}

const brief = (facts: unknown): readonly string[] => issuesOf(facts).map((issue) => `${issue.path}: ${issue.code}`);

describe('an age and a date of birth', () => {
  const asked = (age: number | string, born: string) =>
    brief({ ...GOOD, suspect: { age_at_conduct: age }, matter: { date_of_birth: born } });
  const CONTRADICTION = ['facts.suspect.age_at_conduct: question.age.contradiction'];

  test.each([
    [15, '2000-11-17', []],
    [16, '2000-11-17', CONTRADICTION],
    [16, '2000-11-16', []],
    [15, '2000-11-16', CONTRADICTION],
    [16, '2000', []],
    [17, '2000', CONTRADICTION],
    ['15-17', '1990', CONTRADICTION],
    ['25-30', '1990', []],
    [0, '2017', CONTRADICTION],
    [30, 'in May', ['facts.matter.date_of_birth: question.day.impossible']],
  ])('%s years, born %s', (age, born, expected) => {
    expect(asked(age, born)).toEqual(expected);
  });
});

describe('bad input is a list of issues', () => {
  test('the facts these rows start from have none', () => expect(issuesOf(GOOD)).toEqual([]));

  test.each([
    [
      'an impossible day',
      { ...GOOD, date_from: '2016-02-30', date_to: '2016-02-30' },
      ['facts.date_from: question.day.impossible', 'facts.date_to: question.day.impossible'],
    ],
    ['29 February of a common year', { ...GOOD, date_from: '2015-02-29' }, ['facts.date_from: question.day.impossible']],
    ['an impossible day of asking', { ...GOOD, as_of: '2016-11-31' }, ['facts.as_of: question.day.impossible']],
    ['no day of asking', { ...GOOD, as_of: undefined }, ['facts.as_of: question.as-of.missing']],
    ['a day that is no text', { ...GOOD, date_from: true }, ['facts.date_from: question.day.impossible']],
    [
      'an unknown State as nationality',
      { ...GOOD, suspect: { nationalities: ['ZZZ'] } },
      ['facts.suspect.nationalities[0]: question.state.unknown'],
    ],
    ['an unknown place', { ...GOOD, place: { iso3: 'XXX' } }, ['facts.place.iso3: place.code-unknown']],
    ['a last day before the first', { ...GOOD, date_to: '2016-11-01' }, ['facts.date_to: question.period.backwards']],
    [
      'stateless and a national',
      { ...GOOD, suspect: { nationalities: ['stateless', 'RUS'] } },
      ['facts.suspect.nationalities: question.nationality.contradiction'],
    ],
    [
      'an attack that ends before it begins',
      { ...GOOD, matter: { attack_period: { from: '2016-05-02', to: '2016-05-01' } } },
      ['facts.matter.attack_period.to: question.period.backwards'],
    ],
    ['a malformed paragraph', { ...GOOD, crimes: ['8(2)(z)'] }, ['facts.crimes[0]: question.crime.malformed']],
    ['no crime', { ...GOOD, crimes: [] }, ['facts.crimes: question.crimes.missing']],
    ['a crime that is no text', { ...GOOD, crimes: [8] }, ['facts.crimes[0]: question.crime.malformed']],
    [
      'coordinates off the globe',
      { ...GOOD, place: { iso3: 'SYR', lat: 136.2, lon: 37 } },
      ['facts.place.lat: question.coordinate.impossible'],
    ],
    ['an unknown setting', { ...GOOD, place: { iso3: 'SYR', setting: 'moon' } }, ['facts.place.setting: question.setting.unknown']],
    [
      'an impossible age',
      { ...GOOD, suspect: { nationalities: ['RUS'], age_at_conduct: -1 } },
      ['facts.suspect.age_at_conduct: question.age.impossible'],
    ],
    ['an unknown kind of conflict', { ...GOOD, conflict: 'war' }, ['facts.conflict: question.conflict.unknown']],
    ['a misspelt key', { ...GOOD, suspects: {} }, ['facts.suspects: question.key.unknown']],
    ['a list in place of facts', [GOOD], ['facts: question.object.expected']],
    ['nothing', null, ['facts: question.object.expected']],
    ['text in place of a group', { ...GOOD, suspect: 'a soldier' }, ['facts.suspect: question.object.expected']],
  ])('%s', (_, facts, expected) => expect(brief(facts)).toEqual(expected));

  test('every problem is listed at once, each with what was found, what was expected and what to do', () => {
    const issues = issuesOf({
      as_of: '2016-02-30',
      date_from: '2016-02-31',
      date_to: '2016-13',
      place: { iso3: 'XXX', lat: 95, setting: 'moon' },
      suspect: { nationalities: ['ZZZ'], age_at_conduct: 'old', hat: 'red' },
      crimes: ['8(2)(z)', 'piracy'],
      conflict: 'war',
      matter: { vessel_flag: 'QQQ', un_or_au_operation: 7 },
      colour: 'blue',
    });
    expect(issues.map((issue) => issue.path).toSorted()).toEqual([
      'facts.as_of',
      'facts.colour',
      'facts.conflict',
      'facts.crimes[0]',
      'facts.date_from',
      'facts.date_to',
      'facts.matter.un_or_au_operation',
      'facts.matter.vessel_flag',
      'facts.place.iso3',
      'facts.place.lat',
      'facts.place.setting',
      'facts.suspect.age_at_conduct',
      'facts.suspect.hat',
      'facts.suspect.nationalities[0]',
    ]);
    for (const issue of issues) for (const words of [issue.found, issue.expected, issue.help]) expect(words, issue.path).toMatch(/\w/);
  });

  test('a path given by the caller stands in front', () =>
    expect(ratione.read(null, 'facts[3]')).toMatchObject({ issues: [{ path: 'facts[3]' }] }));

  test('a huge value is shown short', () =>
    expect(issuesOf({ ...GOOD, conflict: 'x'.repeat(100_000) })[0]?.found.length).toBeLessThan(100));
});

describe('what is no bad input', () => {
  test.each([['piracy'], ['terrorism'], ['drug trafficking']])('%s names no paragraph: the answer is no', (crime) => {
    const reading = ratione.read({ ...GOOD, crimes: [crime] });
    if ('issues' in reading) throw new Error(reading.issues[0]?.code);
    const answer = ratione.ask(reading.question);
    expect(answer.jurisdiction).toBe('no');
    expect(answer.bars).toContain('crime-not-in-statute-at-date');
  });

  test('an unknown key under matter is a note that reaches the answer', () => {
    const reading = ratione.read({ ...GOOD, matter: { weather: 'rain' } });
    if ('issues' in reading) throw new Error(reading.issues[0]?.code);
    expect(ratione.ask(reading.question, reading.notes).notes.join()).toMatch(/facts\.matter\.weather/);
  });

  test('the code of a territory as nationality stands for its State', () => {
    expect(ratione.read({ ...GOOD, suspect: { nationalities: ['GRL'] } })).toMatchObject({
      question: { suspect: { nationalities: ['DNK'] } },
    });
  });

  test('a missing fact is never an error', () => expect(issuesOf({ as_of: '2016-11-30', crimes: ['7(1)(a)'] })).toEqual([]));

  test.each([['8(2)(E)(I)'], [' 8 ( 2 ) (e)(i)'], ['8.2.e.i'], ['Art. 8(2)(e)(i)']])('%s is 8(2)(e)(i)', (crime) => {
    const reading = ratione.read({ ...GOOD, crimes: [crime] });
    expect('issues' in reading ? reading.issues : reading.question.crimes[0]?.id).toBe('8.2.e.i');
  });

  test('the day of asking may come from the caller', () => {
    const reading = ratione.read({ ...GOOD, as_of: undefined }, 'facts', '2020-01-01');
    expect('question' in reading && reading.question.asOf).toBe('2020-01-01');
  });
});

describe('a key that is none', () => {
  const said = (facts: object): string => {
    const reading = ratione.read(facts);
    return 'issues' in reading ? reading.issues.map((issue) => issue.help).join(' ') : reading.notes.join(' ');
  };

  test.each([
    [{ suspects: {} }, 'Did you mean `suspect`?'],
    [{ crime: ['7(1)(a)'] }, 'Did you mean `crimes`?'],
    [{ date: '2016-11-16' }, 'Did you mean `date_from`?'],
    [{ element_on_territory_of: ['ARM'] }, '`element_on_territory_of` belongs under `matter`.'],
    [{ place: { iso3: 'SYR', longitude: 37 } }, 'Did you mean `lon`?'],
    [{ place: { iso3: 'SYR', iso: 'SYR' } }, 'Did you mean `iso3`?'],
    [{ suspect: { nationality: ['RUS'] } }, 'Did you mean `nationalities`?'],
    [{ suspect: { age: 30 } }, 'Did you mean `age_at_conduct`?'],
    [{ matter: { elements_on_territory_of: ['ARM'] } }, 'Did you mean `element_on_territory_of`?'],
    [{ matter: { elementOnTerritoryOf: ['ARM'] } }, 'Did you mean `element_on_territory_of`?'],
    [{ matter: { element_on_teritory_of: ['ARM'] } }, 'Did you mean `element_on_territory_of`?'],
    [{ matter: { vesel_flag: 'COM' } }, 'Did you mean `vessel_flag`?'],
    [{ matter: { weather: 'fog' } }, 'it was left aside.'],
  ])('%j: %s', (change, expected) => {
    expect(said({ ...GOOD, ...change })).toContain(expected);
  });

  test('far from every key suggests none', () => {
    expect(said({ ...GOOD, matter: { weather: 'fog' } })).not.toContain('Did you mean');
  });
});

describe('a code of another list says what it could mean', () => {
  const help = (facts: object): string =>
    issuesOf({ ...GOOD, ...facts })
      .map((issue) => issue.help)
      .join(' ');

  test.each([
    ['UNK', 'Elsewhere UNK stands for Kosovo (write XKX), or for what is not known (write null, or leave it out).'],
    ['RKS', 'Elsewhere RKS stands for Kosovo (write XKX).'],
    ['RU', 'Elsewhere RU stands for Russia (write RUS).'],
    ['UK', 'Elsewhere UK stands for the United Kingdom (write GBR).'],
    ['GER', 'Elsewhere GER stands for Germany (write DEU).'],
    ['BUR', 'Elsewhere BUR stands for Burkina Faso (write BFA), or for Myanmar (write MMR).'],
    ['ZZZ', 'Elsewhere ZZZ stands for what is not known (write null, or leave it out).'],
    ['QQQ', ''],
  ])('%s', (code, expected) => {
    expect(help({ place: { iso3: code } })).toBe(
      [expected, 'Use the three-letter code; for an unknown place use null.'].filter((one) => one !== '').join(' '),
    );
    expect(help({ suspect: { nationalities: [code] } })).toContain(expected);
  });

  test('no code of the list is one of the record, nor means one that the record lacks', () => {
    for (const written of ['UNK', 'GER', 'BUR', 'ANT', 'SCG', 'TPE', 'PAL']) expect(ratione.territory.code(written)).toBeUndefined();
  });
});

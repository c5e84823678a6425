import { record } from '@ratione/record';
import { expect, test } from 'vitest';
import { createRatione } from '../src/index.ts';

const ratione = createRatione(record);

function situationOf(day: string, asOf = '2022-01-31'): string | null {
  const read = ratione.read({
    as_of: asOf,
    date_from: day,
    place: { iso3: 'CAF' },
    suspect: { nationalities: ['RUS'] },
    crimes: ['8(2)(c)(i)'],
  });
  if (!('question' in read)) throw new Error('the question could not be read');
  return ratione.ask(read.question).trigger.situation;
}

test('R-13.0: where a State referred twice, the later window is named once it was opened and only from its first day', () => {
  expect(situationOf('2021-12-15')).toBe('car2');
  expect(situationOf('2012-07-31')).toBe('car1');
  expect(situationOf('2013-12-05', '2014-05-29')).toBe('car1');
});

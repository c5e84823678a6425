import { describe, expect, it } from 'vitest';
import { dayInWords } from '../src/parts/day-text.tsx';

describe('a day in words', () => {
  it('is written as the language does', () => expect(dayInWords('2016-11-16')).toBe('16 November 2016'));

  it.each(['yesterday', '2016-02-31', '9999-99-99', '<b>', ''])('leaves %j, which is no day and comes from a link, as it stands', (text) =>
    expect(dayInWords(text)).toBe(text));
});

import { describe, expect, it } from 'vitest';
import { factInWords } from '../src/pages/ask/fact-in-words.ts';

describe('a further fact in a line', () => {
  it.each([
    [['ALB', 'MKD'], 'ALB, MKD'],
    [{ from: '2011-03-15', to: null }, 'from: 2011-03-15; to: unknown'],
    ['ISIS', 'ISIS'],
    [true, 'true'],
    [[], 'none'],
    [null, 'unknown'],
  ])('%j reads %j', (value, text) => expect(factInWords(value)).toBe(text));
});

import { describe, expect, it } from 'vitest';
import { csvText } from '../src/parts/csv.ts';

describe('a table as CSV', () => {
  it('quotes what needs it and ends lines as RFC 4180 says', () => {
    expect(csvText(['State', 'since'], [['Congo, "Brazzaville"', 1998]])).toBe('\uFEFFState,since\r\n"Congo, ""Brazzaville""",1998\r\n');
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx', '\r=x'])('disarms %j', (text) => {
    expect(csvText(['a'], [[text]])).toContain(`'${text[0]}`);
  });

  it('leaves numbers alone and nothing empty', () => {
    expect(csvText(['a', 'b', 'c'], [[-5, '-5.5', null]])).toContain('\r\n-5,-5.5,\r\n');
  });
});

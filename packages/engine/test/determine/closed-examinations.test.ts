import { describe, expect, it } from 'vitest';
import { ratione } from '../support/record.ts';

const flagged = (facts: object): readonly string[] => {
  const read = ratione.read({ conflict: 'none', crimes: ['7(1)(a)'], ...facts });
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  return ratione
    .ask(read.question)
    .flags.filter((flag) => flag.rule === 'R-15.6')
    .map((flag) => flag.says);
};

const on = (day: string) => ({ date_from: day, date_to: day });
const at = (iso3: string, national: string) => ({ place: { iso3, setting: 'land' }, suspect: { nationalities: [national] } });
const basra = { ...at('IRQ', 'GBR'), ...on('2003-09-15'), crimes: ['8(2)(a)(ii)'], conflict: 'iac' };
const FIRST =
  'The examination “Iraq/United Kingdom (first)” was closed on 9 February 2006: The few crimes found were not grave enough. Closing is no finding that jurisdiction is lacking, and new facts may reopen it.';
const SECOND = 'The examination “Iraq/United Kingdom (second)” was closed on 9 December 2020';

// Prosecutor: Iraq, 9 February 2006; Iraq/United Kingdom, 9 December 2020; Honduras, 28 October 2015; DRC, 14 October 2024. Article 15(6).
describe('a closed examination is told where it took in the conduct', () => {
  it.each([
    ['British soldier in Basra, asked in 2007', { ...basra, as_of: '2007-01-01' }, [FIRST]],
    ['the same between the second opening and its closing', { ...basra, as_of: '2016-11-30' }, []],
    ['the same today: the last word is of 2020', { ...basra, as_of: '2026-11-21' }, [SECOND]],
    ['Honduras in the months looked at', { ...at('HND', 'HND'), ...on('2010-03-01'), as_of: '2026-11-21' }, ['The examination “Honduras”']],
    ['Honduras, five years after them', { ...at('HND', 'HND'), ...on('2020-03-01'), as_of: '2026-11-21' }, []],
    ['a crime in England has nothing to do with Basra', { ...at('GBR', 'GBR'), ...on('2020-03-01'), as_of: '2026-11-21' }, []],
    ['nor an Argentine in the Falklands', { ...at('FLK', 'ARG'), ...on('2010-05-02'), as_of: '2026-11-21' }, []],
    ['a crime in Greece is not aboard the flotilla', { ...at('GRC', 'GRC'), ...on('2010-06-01'), as_of: '2026-11-21' }, []],
    ['nor a killing in Cambodia a deportation to China', { ...at('KHM', 'KHM'), ...on('2019-03-01'), as_of: '2026-11-21' }, []],
  ] as const)('%s', (_, facts, expected) => {
    const found = flagged(facts);
    expect(found.length, found.join('\n')).toBe(expected.length);
    for (const [index, start] of expected.entries()) expect(found[index]?.startsWith(start), found[index]).toBe(true);
  });

  it('says that none was opened where none was', () => {
    const fighter = { ...at('SYR', 'FRA'), ...on('2014-08-01'), as_of: '2026-11-21', matter: { nexus_to_situation: 'ISIS' } };
    expect(flagged(fighter)).toEqual([
      'No examination was opened on “Syria and Iraq (foreign fighters of ISIS)” (8 April 2015): Neither State is a Party and the leaders were mainly their nationals; nationals of Parties gave too narrow a footing. That is no finding that jurisdiction is lacking, and new facts may open one.',
    ]);
  });

  it('does not call a situation that was joined to another one closed for good', () => {
    const goma = { ...at('COD', 'COD'), ...on('2025-01-27'), as_of: '2026-11-21' };
    expect(flagged(goma)).toEqual([
      '“Democratic Republic of the Congo II (North Kivu)” was closed as a situation of its own on 14 October 2024: It was folded into the older situation in the same country.',
    ]);
  });
});

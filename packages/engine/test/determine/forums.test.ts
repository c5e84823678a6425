import { describe, expect, it } from 'vitest';
import { ratione } from '../support/record.ts';

const others = (facts: object) => {
  const read = ratione.read({ as_of: '2026-11-21', conflict: 'none', crimes: ['7(1)(a)'], ...facts });
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  return new Map(ratione.ask(read.question).forums.map((one) => [one.forum, one]));
};

const on = (day: string) => ({ date_from: day, date_to: day });

describe('other courts', () => {
  it.each([
    ['1997-12-31', 'no'],
    ['1998-01-01', 'depends'],
    ['1999-04-10', 'depends'],
    ['2000-12-31', 'depends'],
    ['2001-01-01', 'no'],
  ])('name the Specialist Chambers for Kosovo on %s, when Kosovo was no State: %s', (day, available) => {
    const found = others({ ...on(day), place: { iso3: 'XKX' }, suspect: { nationalities: ['SRB'] } });
    expect(found.get('Kosovo Specialist Chambers, The Hague')?.available).toBe(available);
  });

  it('do not name them for Belgrade', () => {
    const found = others({ ...on('1999-04-10'), place: { iso3: 'SRB', region: 'Belgrade' }, suspect: { nationalities: ['SRB'] } });
    expect(found.has('Kosovo Specialist Chambers, The Hague')).toBe(false);
  });

  it.each([
    ['SYR', 'International, Impartial and Independent Mechanism for Syria'],
    ['MMR', 'Independent Investigative Mechanism for Myanmar'],
  ])('that collect evidence and try nobody can try nobody: %s', (iso3, mechanism) => {
    const found = others({ ...on('2017-09-01'), place: { iso3 }, suspect: { nationalities: [iso3] } });
    expect(found.get(mechanism)?.available).toBe('no');
  });

  it('tell of a tribunal that has closed, and not before its time', () => {
    const train = { ...on('1999-04-12'), place: { iso3: 'SRB' }, suspect: { nationalities: ['USA'] } };
    const name = 'International Criminal Tribunal for the former Yugoslavia';
    expect(others({ ...train, as_of: '2017-12-31' }).get(name)?.available).toBe('depends');
    expect(others({ ...train, as_of: '2018-01-01' }).get(name)?.because).toBe(
      'It had ended by 1 January 2018. The Tribunal for the former Yugoslavia tried core crimes committed there since 1991.',
    );
  });

  const aleppo = { ...on('2014-03-03'), place: { iso3: 'SYR' }, suspect: { nationalities: ['SYR'] } };
  const raslan = 'Higher Regional Court Koblenz: Anwar Raslan';

  it.each([
    ['2019-12-31', undefined],
    ['2021-06-01', 'It concerns an officer of Syrian intelligence (universal jurisdiction under the Völkerstrafgesetzbuch).'],
    ['2022-01-13', 'It had ended by 13 January 2022. Convicted; life imprisonment.'],
  ])('tell of a trial as it stood on %s', (as_of, because) => {
    const found = others({ ...aleppo, as_of }).get(raslan);
    if (because === undefined) expect(found).toBeUndefined();
    else expect(found?.because).toContain(because);
  });

  it('know a trial without a day of opening from its judgment', () => {
    const gharib = 'Higher Regional Court Koblenz: Eyad al-Gharib';
    expect(others({ ...aleppo, as_of: '2016-11-30' }).has(gharib)).toBe(false);
    expect(others({ ...aleppo, as_of: '2021-02-24' }).get(gharib)?.available).toBe('no');
  });

  it('tell nothing that came after the day asked', () => {
    const nisour = { ...on('2007-09-16'), place: { iso3: 'IRQ' }, suspect: { nationalities: ['USA'] } };
    const found = (as_of: string) =>
      [...others({ ...nisour, as_of })].find(([forum]) => /Nisour|Slough|Blackwater/.test(forum))?.[1].because ?? '';
    expect(found('2015-01-01')).not.toContain('2020');
    expect(found('2026-11-21')).toContain('pardoned on 22 December 2020');
  });

  it('name the tribunal on aggression once, and for aggression alone', () => {
    const kyiv = { ...on('2022-03-03'), place: { iso3: 'UKR' }, suspect: { nationalities: ['RUS'] } };
    const named = (crimes: readonly string[]) => [...others({ ...kyiv, crimes }).keys()].filter((forum) => forum.includes('Aggression'));
    expect(named(['8 bis(1)'])).toEqual(['Special Tribunal for the Crime of Aggression against Ukraine']);
    expect(named(['7(1)(a)'])).toEqual([]);
  });
});

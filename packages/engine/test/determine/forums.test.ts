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

  it('tell of a tribunal that has closed, and not before its time', () => {
    const train = { ...on('1999-04-12'), place: { iso3: 'SRB' }, suspect: { nationalities: ['USA'] } };
    const name = 'International Criminal Tribunal for the former Yugoslavia';
    expect(others({ ...train, as_of: '2017-12-31' }).get(name)?.available).toBe('depends');
    expect(others({ ...train, as_of: '2018-01-01' }).get(name)?.because).toBe(
      'It had ended by 1 January 2018. The Tribunal for the former Yugoslavia tried core crimes committed there since 1991.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { createRatione } from '../../src/index.ts';
import { chargesBy, docketOn, personMemory, personView, situationMemory, situationView, stageOn } from '../../src/view/index.ts';
import { record } from '../support/record.ts';

const ratione = createRatione(record);
const at = (asOf: string) => ({ ratione, asOf, ownActs: [] });
const situation = (id: string) => {
  const found = record.situations.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const person = (id: string) => {
  const found = record.persons.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

// Pre-Trial Chamber III, Burundi, 25 October 2017, under seal until 9 November 2017.
describe('a ruling under seal is not known before it is public', () => {
  it.each([
    ['2017-10-25', null, 0],
    ['2017-11-08', null, 0],
    ['2017-11-09', '2017-10-25', 1],
  ])('Burundi as known on %s', (asOf, opened, triggers) => {
    const view = situationView(at(asOf), situation('bdi'));
    expect(view.investigation_opened).toBe(opened);
    expect(view.triggers).toHaveLength(triggers);
    expect(view.kind).toBe(opened === null ? 'preliminary-examination' : 'investigation');
    expect(view.events.some((event) => event.kind === 'authorisation')).toBe(opened !== null);
    expect(docketOn(record, asOf).situations.some(({ id }) => id === 'bdi')).toBe(opened !== null);
  });

  // Until then only an examination was known to have been open when Burundi left, and no ruling said what that is worth (C-04).
  it.each([
    ['2017-11-08', 'contested', 'art15-authorisation-needed', false],
    ['2017-11-09', 'yes', 'art15-authorised', true],
  ])('an answer as of %s', (asOf, jurisdiction, trigger, lasting) => {
    const read = ratione.read({
      as_of: asOf,
      date_from: '2016-01-15',
      date_to: '2016-01-15',
      place: { iso3: 'BDI' },
      suspect: { nationalities: ['BDI'] },
      crimes: ['7(1)(a)'],
      conflict: 'none',
    });
    if ('issues' in read) throw new Error(JSON.stringify(read.issues));
    const answer = ratione.ask(read.question);
    expect([answer.jurisdiction, answer.trigger.type]).toEqual([jurisdiction, trigger]);
    // Article 127(2), first sentence: the duty to cooperate lasts for what was begun while Burundi was a Party.
    expect(answer.flags.some(({ rule }) => rule === 'R-127.2.c')).toBe(lasting);
  });

  it('what was begun after a State had left leaves it no such duty by that sentence (the Philippines)', () => {
    const read = ratione.read({
      as_of: '2022-01-01',
      date_from: '2016-11-15',
      date_to: '2016-11-15',
      place: { iso3: 'PHL' },
      suspect: { nationalities: ['PHL'] },
      crimes: ['7(1)(a)'],
      conflict: 'none',
    });
    if ('issues' in read) throw new Error(JSON.stringify(read.issues));
    expect(ratione.ask(read.question).flags.some(({ rule }) => rule === 'R-127.2.c')).toBe(false);
  });
});

describe('charges of a day', () => {
  it.each([
    // The counts of genocide came with the second warrant.
    ['bashir', '2010-07-11', ['7(1)(a)', '7(1)(b)', '7(1)(d)', '7(1)(f)', '7(1)(g)', '8(2)(e)(i)', '8(2)(e)(v)'], true],
    [
      'bashir',
      '2010-07-12',
      ['6(a)', '6(b)', '6(c)', '7(1)(a)', '7(1)(b)', '7(1)(d)', '7(1)(f)', '7(1)(g)', '8(2)(e)(i)', '8(2)(e)(v)'],
      true,
    ],
    // Seventy counts were confirmed of seven in the warrant: of the day before, the record tells none.
    ['ongwen', '2016-03-22', [], false],
    ['duterte', '2025-06-01', ['7(1)(a)'], true],
    // The provisions are those of the conviction.
    ['katanga', '2014-03-06', [], true],
  ] as const)('%s as known on %s', (id, asOf, crimes, complete) => {
    expect(chargesBy(person(id), asOf)).toMatchObject({ crimes, complete });
    expect(personView(at(asOf), person(id))).toMatchObject({ charged_crimes: crimes, charges_complete: complete });
  });

  it('tells all of them once nothing later changed them', () => {
    for (const one of record.persons)
      expect(chargesBy(one, record.version.date)).toEqual({ crimes: one.chargedCrimes, modes: one.modes, complete: true });
  });
});

describe('what rests on memory', () => {
  it('names no event of a person that had not come by the day', () => {
    expect(person('abd-al-rahman').fromMemory).toContain('second-warrant');
    expect(personMemory(person('abd-al-rahman'), '2018-01-15')).not.toContain('second-warrant');
    expect(personMemory(person('abd-al-rahman'), '2018-01-16')).toContain('second-warrant');
    for (const one of record.persons)
      for (const event of one.events) {
        const before = one.events.filter((other) => other.known < event.known).map(({ kind }) => kind);
        if (!before.includes(event.kind) && stageOn(one, event.known) === null)
          expect(personMemory(one, '2002-07-01')).not.toContain(event.kind);
      }
  });

  it('names no closing of a situation before it closed', () => {
    const gabon = situation('gab');
    const closed = gabon.closed?.on ?? '';
    expect(situationMemory(gabon, '2017-01-01')).not.toContain('closed');
    expect(situationMemory(gabon, closed)).toContain('closed');
  });
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = new RegExp(`(?:(\\d{1,2}) )?(?:(${MONTHS.join('|')}) )?((?:19|20)\\d\\d)`, 'g');
/** Words that look ahead, or tell the reach of what was done. */
const AHEAD = /(?:to take effect on|set for|to the end of|crimes from .{4,20} to|from \d{4} to the end of|lapsed at the end of) $/;

it('no entry of the docket tells of a day after its own, but what lies ahead', () => {
  const wrong: string[] = [];
  const events = [
    ...record.situations.flatMap((one) => one.events.map((event) => ({ ...event, where: one.id }))),
    ...record.cases.flatMap((one) => one.events.map((event) => ({ ...event, where: one.id }))),
    ...record.persons.flatMap((one) => one.events.map((event) => ({ ...event, where: one.id }))),
    ...record.nonCompliance.map((event) => ({ ...event, where: event.id })),
    ...record.officials.map((event) => ({ ...event, where: event.id })),
  ];
  for (const { says, known, where } of events)
    for (const match of says.matchAll(DAYS)) {
      const [, day, month, year = ''] = match;
      const named = [
        year,
        ...(month === undefined ? [] : [String(MONTHS.indexOf(month) + 1).padStart(2, '0')]),
        ...(day === undefined ? [] : [day.padStart(2, '0')]),
      ].join('-');
      if (named > known.slice(0, named.length) && !AHEAD.test(says.slice(0, match.index))) wrong.push(`${where}: ${says}`);
    }
  expect(wrong).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRatione } from '../../src/ratione.ts';
import { findPlaces, readCrimes, readPersons, standsFor } from '../../src/reading/asked/index.ts';
import { towns } from '../../src/reading/asked/towns.ts';
import type { RecordData } from '../../src/record/shape.ts';

const ratione = createRatione(JSON.parse(readFileSync('packages/record/dist/record.json', 'utf8')) as RecordData);

/** "SYR pilot (organ)": nationality, office and what the nationality rests on, where the words do not say it; `?` where not said. */
const said = (text: string, on?: string) =>
  readPersons(text, ratione, on).map(({ nationalities, office, age, basis }) =>
    [
      nationalities === undefined ? '?' : nationalities.length === 0 ? 'none' : nationalities.join('+'),
      ...(office === undefined ? [] : [office]),
      ...(age === undefined ? [] : [String(age)]),
      ...(basis === undefined ? [] : [`(${basis.kind}${basis.officeUndated ? ', undated' : ''}${basis.fromMemory ? ', memory' : ''})`]),
    ].join(' '),
  );

describe('persons in a few words', () => {
  it.each([
    // What the words say stays as said.
    ['Russian pilot', undefined, ['RUS pilot', 'RUS']],
    ['a soldier of the United States', undefined, ['USA soldier', 'USA']],
    ['stateless', undefined, ['none']],
    ['17-year-old Ugandan commander', undefined, ['UGA commander 17', 'UGA']],
    ['interrogator', undefined, ['? interrogator']],
    ['Congolese soldier', undefined, ['COD soldier', 'COG soldier', 'COD', 'COG']],
    // Persons of the docket: nationality of the record, office of the day where its days are known.
    ['Omar al-Bashir', '2009-03-04', ['SDN president (record)', 'SDN (record)']],
    ['Omar al-Bashir', '2019-04-10', ['SDN president (record)', 'SDN (record)']],
    ['Omar al-Bashir', '2019-04-11', ['SDN (record)']],
    ['Omar al-Bashir', undefined, ['SDN (record)']],
    ['Vladimir Putin', '2022-03-16', ['RUS president (record)', 'RUS (record)']],
    ['President Putin', '2022-03-16', ['RUS President (record)']],
    ['Russian President Vladimir Putin', '2022-03-16', ['RUS President (record)']],
    ['defence minister Gallant', '2025-01-01', ['ISR defence minister (record)', '? defence minister Gallant']],
    ['Netanyahu', '2022-01-01', ['ISR (record)']],
    ['Ongwen', '2004-02-20', ['UGA (record)', 'UGA brigade commander, abducted as a child (record, undated)']],
    ['Joseph Kony, aged 25', undefined, ['UGA 25 (record)', 'UGA leader of a rebel group 25 (record, undated)', '? Joseph Kony 25']],
    // A name that two persons share is offered for both; a nationality that the record holds from memory says so.
    ['Gaddafi', '2011-03-01', ['LBY leader (record)', 'LBY (record)', 'LBY (record)', 'LBY prime minister in fact (record, undated)']],
    ['Sanakoev', undefined, ['GEO (record, memory)', 'GEO envoy of the de facto president for human rights (record, undated, memory)']],
    // No warrant and no summons in the record: from general knowledge, and said so.
    ['Bashar al-Assad', '2013-08-21', ['SYR (general-knowledge)']],
    ['Min Aung Hlaing', undefined, ['MMR (general-knowledge)']],
    // Organs of one State: an inference, with the words as they stand beside it (memo, R-12.2.b.5).
    ['CIA interrogator', undefined, ['USA CIA interrogator (organ)', '? CIA interrogator']],
    ['FSB officer', undefined, ['RUS FSB officer (organ)', '? FSB officer']],
    ['IDF soldier', undefined, ['ISR IDF soldier (organ)', '? IDF soldier']],
    ['Israel Defense Forces soldier', undefined, ['ISR Israel Defense Forces soldier (organ)', '? Israel Defense Forces soldier']],
    ['CIA interrogator of Polish nationality', undefined, ['POL CIA interrogator', 'POL']],
    // Contested: the words as they stand come first.
    ['Wagner fighter', undefined, ['? Wagner fighter', 'RUS Wagner fighter (contested)']],
    ['Rapid Support Forces commander', undefined, ['? Rapid Support Forces commander', 'SDN Rapid Support Forces commander (contested)']],
    // Armed groups and forces of many States have no nationality, whatever their name says.
    ['Taliban official', undefined, ['? Taliban official (armed-group)']],
    ['LRA commander', undefined, ['? LRA commander (armed-group)']],
    ['Free Syrian Army fighter', undefined, ['? Free Syrian Army fighter (armed-group)']],
    ['French ISIS fighter', undefined, ['FRA ISIS fighter', 'FRA']],
    ['UN peacekeeper', undefined, ['? UN peacekeeper (mixed)']],
    ['Bangladeshi UN peacekeeper', undefined, ['BGD UN peacekeeper', 'BGD']],
  ] as const)('%s, on %s', (text, on, expected) => {
    expect(said(text, on)).toEqual(expected);
  });

  it('reads each person of the docket by the name of the record as its nationality', () => {
    for (const person of ratione.record.persons) {
      const first = readPersons(person.name, ratione)[0];
      expect([person.name, first?.nationalities, first?.basis?.kind]).toEqual([person.name, person.nationalities, 'record']);
    }
  });
});

/** Each place offered: its code and region, and the units and States it stands for. */
const offered = (text: string) =>
  findPlaces(text, ratione).map(({ place, within }) => {
    const stands = standsFor(place, ratione, '2016-01-01', '2026-01-01').map(({ unit, claims }) => unit ?? claims[0]?.state);
    return `${within ?? ''} ${place.region ?? ''}: ${stands.join('+')}`;
  });

describe('towns in a few words', () => {
  it.each([
    ['Kabul', ['AFG Kabul: AFG']],
    ['Sderot', ['ISR Sderot: ISR']],
    ['Kiev', ['UKR Kiev: UKR']],
    ['喀布尔', ['AFG 喀布尔: AFG']],
    ['Lodz', ['POL Łódź: POL']],
    // The town first as the unit that the record makes of its region, then as itself, in the same unit.
    ['Mariupol', ['UKR Donetsk region: UKR-donetsk', 'UKR Mariupol: UKR-donetsk']],
    ['Simferopol', ['UKR Crimea: UKR-crimea', 'UKR Simferopol: UKR-crimea']],
    ['El Fasher', ['SDN Darfur: SDN-darfur', 'SDN El Fasher: SDN-darfur']],
    // Several of a name: all of them, capitals first.
    ['Tripoli', ['LBY Tripoli: LBY', 'LBN Tripoli: LBN']],
    ['Donetsk', ['UKR Donetsk region: UKR-donetsk', 'RUS Donetsk: RUS', 'UKR Donetsk: UKR-donetsk']],
    // No map decides a State: the town is filed under one code and stands for what its point may be in.
    ['Jerusalem', ['ISR Jerusalem: PSE-east-jerusalem+ISR', 'PSE East Jerusalem: PSE-east-jerusalem']],
    ['Modiin Ilit', ['PSE Modiin Ilit: PSE-west-bank+PSE']],
  ])('%s', (text, expected) => {
    expect(offered(text)).toEqual(expected);
  });

  it('knows a capital of every State of the record, and each stands for that State or a unit filed under it', () => {
    const capitals = towns().filter(({ capital }) => capital);
    const lacking = ratione.record.states.filter(({ state }) => !capitals.some(({ code }) => code === state)).map(({ state }) => state);
    expect(lacking).toEqual([]);
    for (const { names, code } of capitals) {
      const found = findPlaces(names[0] ?? '', ratione).filter(({ within }) => within === code);
      const places = found.flatMap(({ place }) => standsFor(place, ratione, '2016-01-01', '2026-01-01'));
      const holder = ratione.territory.code(code)?.state ?? code;
      const own = places.some(({ unit, claims }) =>
        unit === null ? claims[0]?.state === holder : ratione.territory.unit(unit)?.codes.includes(code),
      );
      expect([code, names[0], own]).toEqual([code, names[0], true]);
    }
  });

  it('files every town under a code that the map gives for its point', () => {
    const mapped = createRatione(ratione.record, { land: new Uint8Array(readFileSync('packages/record/dist/land.bin')) });
    const elsewhere = towns().filter(({ code, lat, lon }) => {
      const candidates = mapped.territory.onMap(lat, lon, 0)?.candidates ?? [];
      const codes = candidates.flatMap(({ unit, state }) => [...(unit === null ? [] : (mapped.territory.unit(unit)?.codes ?? [])), state]);
      return !codes.includes(code) && !codes.includes(mapped.territory.code(code)?.state ?? code);
    });
    expect(elsewhere.map(({ code, names }) => `${code} ${names[0]}`)).toEqual([]);
  });
});

/** The first paragraphs offered. */
const paragraphs = (text: string, context: Parameters<typeof readCrimes>[2] = {}, most = 4) =>
  readCrimes(text, ratione, context)
    .slice(0, most)
    .map(({ asked }) => asked);

describe('crimes in a few words, by the conflict that place and time suggest', () => {
  it.each([
    // International since 24 February 2022 (General Assembly, ES-11/1): that paragraph first, its twin beside it.
    ['Mariupol hospital 2022', {}, ['8.2.b.ix', '8.2.e.iv', '8.2.b.xxiv', '8.2.e.ii']],
    ['Mariupol hospital 2021', {}, ['8.2.e.iv', '8.2.b.ix', '8.2.e.ii', '8.2.b.xxiv']],
    ['Mariupol hospital 23 February 2022', {}, ['8.2.e.iv', '8.2.b.ix', '8.2.e.ii', '8.2.b.xxiv']],
    ['Mariupol hospital 24 February 2022', {}, ['8.2.b.ix', '8.2.e.iv', '8.2.b.xxiv', '8.2.e.ii']],
    ['Mariupol hospital March 2022', {}, ['8.2.b.ix', '8.2.e.iv', '8.2.b.xxiv', '8.2.e.ii']],
    ['Mariupol hospital 9 March 2022', {}, ['8.2.b.ix', '8.2.e.iv', '8.2.b.xxiv', '8.2.e.ii']],
    ['bombing of a hospital in Aleppo, 2016', {}, ['8.2.e.iv', '8.2.b.ix', '8.2.e.i', '8.2.b.i']],
    ['pillage', { place: { iso3: 'UKR' }, from: '2022-02-23' }, ['8.2.b.xvi', '8.2.e.v']],
    ['pillage', { place: { iso3: 'UKR' }, from: '2022-02-24' }, ['8.2.b.xvi', '8.2.e.v']],
    ['pillage', { place: { iso3: 'MLI' }, from: '2012-06-01' }, ['8.2.e.v', '8.2.b.xvi']],
    ['hospital', { place: { iso3: 'UKR', region: 'Crimea' }, from: '2016-01-01' }, ['8.2.b.ix', '8.2.e.iv', '8.2.b.xxiv', '8.2.e.ii']],
    ['hospital', { place: { iso3: 'UKR', region: 'Donetsk' }, from: '2016-01-01' }, ['8.2.e.iv', '8.2.b.ix', '8.2.e.ii', '8.2.b.xxiv']],
    // Murder is the act, civilians are its victims.
    ['murder of civilians', {}, ['7.1.a', '8.2.c.i-1', '8.2.a.i', '8.2.e.i']],
    ['murder of civilians in Bucha, March 2022', {}, ['7.1.a', '8.2.a.i', '8.2.c.i-1', '8.2.b.i']],
    ['attack on civilians', {}, ['8.2.b.i', '8.2.e.i', '8.2.b.iv', '8.2.b.ii']],
  ] as const)('%s %j', (text, context, expected) => {
    expect(paragraphs(text, context, expected.length)).toEqual(expected);
  });
});

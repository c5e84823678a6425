import { readFileSync } from 'node:fs';
import { createRatione, crimes, type RecordData } from '@ratione/engine';
import { describe, expect, it } from 'vitest';
import { worldOf } from '../../../scripts/workbench/world.ts';
import { atlasOf, fillOn, paintOn } from '../src/pages/world/atlas.ts';
import { historyOf } from '../src/pages/world/history.ts';
import { LAYERS, marksOn } from '../src/pages/world/layers.ts';
import { neighbour } from '../src/pages/world/map/neighbour.ts';
import { pathText } from '../src/pages/world/map/shapes.ts';
import { addMonths } from '../src/pages/world/move-day.ts';
import { placeOf } from '../src/pages/world/paints.ts';
import { countOn, standingsOn } from '../src/pages/world/standings.ts';
import { triedRows } from '../src/pages/world/tried.ts';
import { partiesOverTime, turnsBetween } from '../src/pages/world/turns.ts';

const record = JSON.parse(readFileSync('packages/record/dist/record.json', 'utf8')) as RecordData;
const ratione = createRatione(record);
const atlas = atlasOf(ratione, worldOf());
const { standings, shapes } = atlas;
const LAST = '2026-11-21';

describe('standings over all days', () => {
  it.each([
    ['2002-06-30', 0],
    ['2016-11-30', 124],
    ['2017-10-26', 124],
    ['2017-10-27', 123],
    ['2019-03-17', 122],
  ] as const)('on %s there were %i Parties', (day, count) => {
    expect(countOn(standings, day).party).toBe(count);
  });

  it('agree with the engine on every day of a change and the day before', () => {
    const days = partiesOverTime(standings).flatMap(({ day }) => [day, addMonths(day, -1)]);
    for (const day of days) {
      const ours = standingsOn(standings, day).filter(({ standing }) => standing === 'party');
      expect(ours.map(({ state }) => state).sort(), day).toEqual(
        ratione
          .parties(day, day)
          .map(({ iso3 }) => iso3)
          .sort(),
      );
    }
  });

  it('know Russia as a signatory until its notice came', () => {
    const turns = turnsBetween(standings, '2016-11-15', '2016-11-30').filter(({ state }) => state === 'RUS');
    expect(turns).toEqual([{ state: 'RUS', day: '2016-11-30', before: 'signatory', after: 'signatory-no-intention' }]);
  });
});

describe('the drawn world', () => {
  it('has a place for every State, and an outline of sane size for every unit that is cut', () => {
    for (const { state } of record.states) expect(shapes.byId.has(state) || state === 'PSE', state).toBe(true);
    const sphere = shapes.width * shapes.height;
    for (const piece of shapes.pieces.filter(({ over }) => over !== null)) expect(piece.area, piece.id).toBeLessThan(sphere / 50);
  });

  it('does not split Russia at the edge of the map', () => {
    const xs = (shapes.byId.get('RUS')?.rings ?? []).flatMap((ring) => ring.filter((_, at) => at % 2 === 0));
    expect(Math.min(...xs)).toBeGreaterThan(shapes.width * 0.4);
  });

  it('names every unit so that the engine finds that one and no other', () => {
    for (const unit of record.units) {
      const read = ratione.read({
        as_of: LAST,
        date_from: LAST,
        place: placeOf(unit),
        suspect: { nationalities: [] },
        crimes: ['7(1)(a)'],
      });
      expect('question' in read && read.question.place.candidates.map((candidate) => candidate.unit), unit.id).toEqual([unit.id]);
    }
  });

  it.each([
    ['UKR-crimea', '2013-06-01', 'signatory', 'UKR'],
    ['UKR-crimea', '2016-11-16', 'disputed', null],
    ['GRL', '2003-01-01', 'left-out', 'DNK'],
    ['GRL', '2010-01-01', 'party', 'DNK'],
    ['JEY', '2016-11-16', 'coverage', 'GBR'],
    ['GIB', '2016-11-16', 'party', 'GBR'],
    ['TKL', '2016-11-16', 'left-out', 'NZL'],
    ['HKG', '2016-11-16', 'non-party', 'CHN'],
    ['PRI', '2016-11-16', 'signatory-no-intention', 'USA'],
    ['XKX', '2005-01-01', 'party', 'SRB'],
    ['XKX', '2016-11-16', 'disputed', null],
    ['MNE', '2005-01-01', 'party', 'SRB'],
    ['TLS', '2001-01-01', 'none', null],
    ['ATA', '2016-11-16', 'none', null],
  ] as const)('fills %s on %s as %s', (id, day, fill, state) => {
    expect(paintOn(atlas, id, day)).toEqual({ fill, state });
  });

  it('simplifies outlines without losing land', () => {
    const france = shapes.byId.get('FRA')?.rings ?? [];
    expect(pathText(france, 2).length).toBeLessThan(pathText(france, 0.1).length / 2);
    expect(pathText(france, 2)).toMatch(/^M/);
  });

  it('leads from land to land by arrows', () => {
    const main = shapes.pieces.filter((piece) => piece.main);
    const from = shapes.byId.get('FRA');
    if (from === undefined) throw new Error('no France');
    expect(['ESP', 'AND']).toContain(neighbour(from, main, 'ArrowDown')?.id);
    for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const)
      expect(neighbour(from, main, arrow)?.id, arrow).toBeDefined();
  });

  it('never fills what lies under a cut as the cut', () => {
    expect(fillOn(atlas, 'RUS', '2016-11-16')).toBe('signatory');
    expect(fillOn(atlas, 'UKR', '2016-11-16')).toBe('signatory');
  });
});

describe('layers', () => {
  const at = (layer: (typeof LAYERS)[number], day: string) =>
    marksOn(ratione, layer, day)
      .map((mark) => mark.at)
      .sort();

  it('show three withdrawals under way on 16 November 2016, one declaration, two referrals', () => {
    expect(at('leaving', '2016-11-16')).toEqual(['BDI', 'GMB', 'ZAF']);
    expect(at('declaration', '2016-11-16')).toEqual(['UKR']);
    expect(at('referral', '2016-11-16')).toEqual(['LBY', 'SDN-darfur']);
    expect(at('article-124', '2005-01-01')).toEqual(['COL', 'FRA']);
  });

  it('draw a declaration hollow while its validity is disputed, and not at all once refused', () => {
    expect(marksOn(ratione, 'declaration', '2010-01-01').find((mark) => mark.at === 'PSE')?.hollow).toBe(true);
    expect(at('declaration', '2013-01-01')).not.toContain('PSE');
  });

  it('have a place on the map for every mark', () => {
    for (const layer of LAYERS)
      for (const mark of marksOn(ratione, layer, LAST))
        expect(shapes.byId.has(mark.at) || shapes.byId.has(`${mark.at}-west-bank`), `${layer} ${mark.at}`).toBe(true);
  });
});

describe('what could be tried', () => {
  it('answers for every paragraph of the Statute once', () => {
    const rows = triedRows(ratione, 'UKR', 'land', LAST);
    expect(rows.map(({ family, amendment, only }) => [family, amendment, only.length])).toContainEqual(['war_crimes', null, 1]);
    expect(new Set(rows.map(({ family, amendment }) => `${family}${amendment}`)).size).toBe(
      new Set(crimes.map(({ family, amendment }) => `${family}${amendment}`)).size,
    );
  });

  it('follows the declaration and the ratification of Ukraine, and its opt-out under Article 124 for nationals', () => {
    const war = (link: 'land' | 'abroad') =>
      triedRows(ratione, 'UKR', link, LAST)
        .find(({ family, amendment, only }) => family === 'war_crimes' && amendment === null && only.length === 0)
        ?.stretches.map(({ from, answer, bars }) => [from, answer, bars.join()]);
    expect(war('land')).toEqual([
      ['2002-07-01', 'no', 'outside-acceptance-scope'],
      ['2013-11-21', 'yes', ''],
      ['2025-01-01', 'yes', ''],
    ]);
    expect(war('abroad')).toEqual([
      ['2002-07-01', 'no', 'outside-acceptance-scope'],
      ['2025-01-01', 'no', 'art-124'],
    ]);
  });

  it('names the open issue behind a contested answer', () => {
    const [genocide] = triedRows(ratione, 'BDI', 'land', LAST);
    expect(genocide?.stretches.find(({ answer }) => answer === 'contested')?.issues).toContain('C-04');
  });
});

describe('the history of a State', () => {
  it('runs in order, and holds acts with sources, effects, the Council and the Court', () => {
    const history = historyOf(ratione, standings, 'LBY', LAST);
    expect(history.map(({ day }) => day)).toEqual(history.map(({ day }) => day).sort());
    expect(new Set(history.map(({ kind }) => kind))).toEqual(new Set(['act', 'council', 'court']));
    expect(history.every(({ kind, fact }) => kind === 'effect' || (fact?.sources.length ?? 0) > 0)).toBe(true);
  });

  it('shows a withdrawal twice: the notice, and the day it took effect', () => {
    const days = historyOf(ratione, standings, 'BDI', LAST).filter(
      ({ standing, key }) => standing === 'withdrawn' || key.includes('withdrawal'),
    );
    expect(days.map(({ day }) => day)).toEqual(['2016-10-27', '2017-10-27']);
  });
});

it('months keep the day, or end with a shorter month', () => {
  expect(addMonths('2016-03-31', -1)).toBe('2016-02-29');
  expect(addMonths('2016-12-15', 1)).toBe('2017-01-15');
});

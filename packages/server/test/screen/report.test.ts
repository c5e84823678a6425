import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declarationBy } from '@ratione/engine';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { namesFrom } from '../../src/screen/report/names.ts';
import { renderReport } from '../../src/screen/report/report.ts';
import { sumByReach } from '../../src/screen/report/tallies.ts';
import { moved } from '../../src/screen/report/what-if.ts';
import { reportDataPath, writeReport } from '../../src/screen/report/write.ts';
import type { ReportData } from '../../src/screen/report-data.ts';
import { screenFile } from '../../src/screen/run.ts';
import { AS_OF, fileOf, folder, ratione, request } from './support.ts';

const HOSTILE = '</title><script>alert(1)</script>" onload="alert(2)\u202e';
const PLACES = [
  ['Uganda', 2.5, 32.5],
  ['Syria', 35.2, 38.1],
  ['Ukraine', 48, 37.8],
  ['Mexico', 23, -102],
  ['Myanmar (Burma)', 20, 96],
  ['Atlantis', '', ''],
] as const;

/** Invented events: two a year at each place, more deaths the later. */
function events(): string {
  const rows = PLACES.flatMap(([country, latitude, longitude], place) =>
    Array.from({ length: 40 }, (_, index) => {
      const day = `${2000 + (index >> 1)}-0${1 + (index % 9)}-15`;
      return [
        `e${place}-${index}`,
        day,
        country,
        latitude,
        longitude,
        3,
        index * 3,
        `"${place === 1 ? HOSTILE.replaceAll('"', '""') : `Conflict ${place}`}"`,
      ].join(',');
    }),
  );
  return ['id,date_start,country,latitude,longitude,type_of_violence,best,conflict_name', ...rows, 'last,,Uganda,2.5,32.5,3,7,None'].join(
    '\n',
  );
}

let html = '';
let data: ReportData;
let page: ReturnType<typeof parseHTML>['document'];
const out = join(folder, 'report-result.parquet');
const report = join(folder, 'report.html');

beforeAll(async () => {
  const act = declarationBy('SYR', '2011-03-15', AS_OF);
  const supposing = ratione.withActs([act]);
  const { manifest } = await screenFile(
    request(fileOf(events(), `<b>events.csv`), out, {
      suppositions: [{ key: '', acts: ['SYR declares 12(3) from 2011-03-15 <i>'], ratione: supposing }],
    }),
  );
  await writeReport(out, report, manifest, ratione);
  html = readFileSync(report, 'utf8');
  data = JSON.parse(readFileSync(reportDataPath(out), 'utf8')) as ReportData;
  page = parseHTML(html).document;
});

function numbersOf(figure: string): readonly (readonly string[])[] {
  return [...page.querySelectorAll(`#${figure} details tbody tr`)].map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

function plain(cell: string | undefined): number {
  return Number((cell ?? '').replaceAll(',', ''));
}

describe('a report', () => {
  test('holds no script, fetches nothing and neutralises what the file says', () => {
    expect(html).not.toMatch(/<script|<iframe|<object|<embed|<link|@import|javascript:/i);
    expect(html).not.toMatch(/(?:src|href|xlink:href)\s*=\s*["']?\s*(?:https?:)?\/\//i);
    expect(html).not.toMatch(/url\(\s*["']?(?!#)/i);
    expect(html).not.toContain('\u202e');
    expect(html).not.toContain('<b>events');
    for (const element of page.querySelectorAll('*')) for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on/i);
    expect(
      [...page.querySelectorAll('#conflicts details tbody th')].some((cell) => (cell.textContent ?? '').includes('<script>alert(1)')),
    ).toBe(true);
  });

  test('gives every drawing words and a table', () => {
    const figures = [...page.querySelectorAll('figure')];
    expect(figures.map((figure) => figure.id)).toEqual([
      'whole',
      'years-events',
      'years-deaths',
      'map',
      'bases',
      'states',
      'conflicts',
      'what-if-any',
      'what-if-place',
    ]);
    for (const figure of figures) {
      expect(figure.querySelector('details table caption')?.textContent).not.toBe('');
      expect(figure.querySelectorAll('details tbody tr').length).toBeGreaterThan(0);
      for (const drawing of figure.querySelectorAll('.drawing')) {
        expect((drawing.querySelector('[role=img]')?.getAttribute('aria-label') ?? '').length).toBeGreaterThan(20);
        expect(drawing.querySelectorAll('.wide svg, .narrow svg').length).toBe(2);
      }
    }
    const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of page.querySelectorAll('a')) expect(ids).toContain((link.getAttribute('href') ?? '').slice(1));
  });

  test('says the numbers of its data', () => {
    const anyGround = sumByReach(data.byReach, ({ reach }) => reach);
    expect(data.total.events).toBe(241);
    expect(page.querySelector('h1')?.textContent).toContain(`${anyGround.yes.events} of 241 recorded events`);
    const years = numbersOf('years-events');
    expect(years.length).toBe(21);
    expect(years.at(-1)?.[0]).toBe('no day');
    expect(years.reduce((sum, row) => sum + plain(row[1]), 0)).toBe(anyGround.yes.events);
    expect(years.reduce((sum, row) => sum + plain(row[5]), 0)).toBe(241);
    expect(numbersOf('years-deaths').reduce((sum, row) => sum + plain(row[5]), 0)).toBe(data.total.deaths);
    const placeAlone = sumByReach(data.byReach, ({ reachByPlace }) => reachByPlace);
    expect(years.reduce((sum, row) => sum + plain(row[7]), 0)).toBe(placeAlone.yes.events);
    const uganda = numbersOf('states').find(([name]) => name === 'Uganda');
    expect(plain(uganda?.[5])).toBe(data.byState.filter(({ name }) => name === 'UGA').reduce((sum, { events }) => sum + events, 0));
    const drawn = numbersOf('map').reduce((sum, row) => sum + row.slice(1, 5).reduce((all, cell) => all + plain(cell), 0), 0);
    expect(drawn).toBe(241 - data.map.eventsWithoutPoint);
  });

  test('compares before and after without gaining or losing an event', () => {
    const before = sumByReach(data.byReach, ({ reachByPlace }) => reachByPlace);
    const after = moved(
      before,
      data.whatIf[0]?.changes ?? [],
      (change) => change.beforeByPlace,
      (change) => change.afterByPlace,
    );
    expect(after.yes.events).toBeGreaterThan(before.yes.events);
    const [first, second] = numbersOf('what-if-place');
    expect(
      first
        ?.slice(1)
        .map(plain)
        .reduce((sum, count) => sum + count),
    ).toBe(241);
    expect(second?.slice(1).map(plain)).toEqual([after.yes.events, after.contested.events, after.depends.events, after.no.events]);
    expect(
      second
        ?.slice(1)
        .map(plain)
        .reduce((sum, count) => sum + count),
    ).toBe(241);
  });

  test('is the same page for the same data', () => {
    expect(renderReport(data, namesFrom(ratione, AS_OF))).toBe(html);
    expect(existsSync(join(folder, `.report.html.${process.pid}.unfinished`))).toBe(false);
  });

  test('speaks where there is nothing to draw', async () => {
    const empty = join(folder, 'report-empty.parquet');
    const { manifest } = await screenFile(request(fileOf('id,date_start,country,latitude,longitude\n'), empty));
    await writeReport(empty, `${empty}.html`, manifest, ratione);
    expect(readFileSync(`${empty}.html`, 'utf8')).toContain('The file holds no rows');
    const bare = join(folder, 'report-bare.parquet');
    const { manifest: without } = await screenFile(request(fileOf('id,date_start\na,x\n'), bare));
    await writeReport(bare, `${bare}.html`, without, ratione);
    const words = readFileSync(`${bare}.html`, 'utf8');
    expect(words).toContain('No row has a point');
    expect(words).not.toContain('NaN');
  });
});

import type { NamedTally, ReportData } from '../report-data.ts';
import { type Bar, namedBars, shareBars, type YearBar, yearBars } from './bars.ts';
import { answerKey, type Figure, swatch } from './figure.ts';
import { mapDrawing } from './map.ts';
import type { ReportNames } from './names.ts';
import type { Table } from './table.ts';
import { type ByReach, gathered, measuresOf, sumByReach, totalOf } from './tallies.ts';
import { ALL_GROUNDS, count, MEASURE_WORDS, type Measure, PLACE_ALONE, REACH_WORDS, REACHES, share } from './words.ts';

/** The whole file in a few bars: both questions, both measures. */
export function wholeFigure(data: ReportData): Figure {
  const measures = measuresOf(data);
  const anyGround = sumByReach(data.byReach, ({ reach }) => reach);
  const placeAlone = sumByReach(data.byReach, ({ reachByPlace }) => reachByPlace);
  const bars = measures.flatMap((measure) => [
    { name: `${MEASURE_WORDS[measure]}, on all grounds`, by: anyGround, measure },
    { name: `${MEASURE_WORDS[measure]}, by place, time and referral`, by: placeAlone, measure },
  ]);
  return {
    id: 'whole',
    title: `${share(anyGround.yes.events, data.total.events)} of events within reach on all grounds, ${share(placeAlone.yes.events, data.total.events)} by place, time and referral alone`,
    says: bars.map(({ name, by, measure }) => `${name}: ${spoken(by, measure)}.`).join(' '),
    drawings: [shareBars('', bars)],
    key: answerKey(),
    table: {
      caption: 'All rows by answer',
      head: ['Counted', ...REACHES.flatMap((reach) => [REACH_WORDS[reach], 'share']), 'All'],
      rows: bars.map(({ name, by, measure }) => [
        name,
        ...REACHES.flatMap((reach) => [by[reach][measure], share(by[reach][measure], totalOf(by)[measure])]),
        totalOf(by)[measure],
      ]),
    },
  };
}

export function yearFigures(data: ReportData): readonly Figure[] {
  const years = [...gathered(data.byYear, ({ year }) => year)].map(([year, rows]) => ({
    year,
    anyGround: sumByReach(rows, ({ reach }) => reach),
    placeAlone: sumByReach(rows, ({ reachByPlace }) => reachByPlace),
  }));
  const dated = years.flatMap(({ year, ...rest }) => (year === null ? [] : [{ year, ...rest }]));
  if (dated.length === 0) return [];
  const without = years.find(({ year }) => year === null);
  return measuresOf(data).map((measure) => {
    const anyGround: readonly YearBar[] = dated.map(({ year, anyGround: by }) => ({ year, by }));
    const placeAlone: readonly YearBar[] = dated.map(({ year, placeAlone: by }) => ({ year, by }));
    const most = dated.reduce((one, other) => (totalOf(other.anyGround)[measure] > totalOf(one.anyGround)[measure] ? other : one));
    return {
      id: `years-${measure}`,
      title: `${MEASURE_WORDS[measure]} by year of the first day`,
      says: `Columns from ${dated[0]?.year ?? ''} to ${dated.at(-1)?.year ?? ''}, each split by answer; the highest is ${most.year} with ${count(totalOf(most.anyGround)[measure])} ${measure}.`,
      drawings: [yearBars(ALL_GROUNDS, anyGround, measure), yearBars(PLACE_ALONE, placeAlone, measure)],
      key: answerKey(),
      ...(without === undefined
        ? {}
        : {
            note: `${count(totalOf(without.anyGround)[measure])} ${measure} have no day that could be read; they stand in the table only.`,
          }),
      table: {
        caption: `${MEASURE_WORDS[measure]} by year and answer`,
        head: [
          'Year',
          ...REACHES.map((reach) => REACH_WORDS[reach]),
          'All',
          'Share within reach',
          'Within reach by place, time and referral',
          'Share',
        ],
        rows: years.map(({ year, anyGround: by, placeAlone: place }) => {
          const all = totalOf(by)[measure];
          return [
            year === null ? 'no day' : String(year),
            ...REACHES.map((reach) => by[reach][measure]),
            all,
            share(by.yes[measure], all),
            place.yes[measure],
            share(place.yes[measure], all),
          ];
        }),
      },
    };
  });
}

export interface NamedFigure {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly NamedTally[];
  readonly named: (code: string) => string;
  readonly shown: number;
  readonly note: string;
}

/** Bars for the bases, States or conflicts with most events; the table has them all. */
export function namedFigure(data: ReportData, { id, title, rows, named, shown, note }: NamedFigure): Figure {
  const measures = measuresOf(data);
  const bars: readonly Bar[] = [...gathered(rows, ({ name }) => name)]
    .map(([code, group]) => ({ name: named(code), by: sumByReach(group, ({ reach }) => reach) }))
    .sort((one, other) => totalOf(other.by).events - totalOf(one.by).events || (one.name < other.name ? -1 : 1));
  const top = bars.slice(0, shown);
  return {
    id,
    title,
    says: `Bars split by answer. ${top
      .slice(0, 5)
      .map(({ name, by }) => `${name}: ${count(totalOf(by).events)} events, ${count(by.yes.events)} within reach`)
      .join('; ')}.`,
    drawings: measures.map((measure) => namedBars(MEASURE_WORDS[measure], top, measure, measures.length > 1)),
    pair: measures.length > 1,
    key: answerKey(),
    note: bars.length > top.length ? `${note} Drawn: the ${top.length} with most events, of ${bars.length} in the table.` : note,
    table: answersTable(title, bars, measures),
  };
}

function answersTable(caption: string, bars: readonly Bar[], measures: readonly Measure[]): Table {
  return {
    caption,
    head: [
      '',
      ...measures.flatMap((measure) => [
        ...REACHES.map((reach) => `${MEASURE_WORDS[measure]}: ${REACH_WORDS[reach].toLowerCase()}`),
        `${MEASURE_WORDS[measure]}: all`,
      ]),
    ],
    rows: bars.map(({ name, by }) => [
      name,
      ...measures.flatMap((measure) => [...REACHES.map((reach) => by[reach][measure]), totalOf(by)[measure]]),
    ]),
  };
}

export function mapFigure(data: ReportData, names: ReportNames): Figure {
  const { squares, ...drawing } = mapDrawing(data, names);
  const degrees = squares[0]?.degrees ?? data.map.degrees;
  const tops = REACHES.map((reach) => `${squares.filter(({ most }) => most === reach).length} ${REACH_WORDS[reach].toLowerCase()}`);
  const corner = (value: number, positive: string, negative: string): string => `${Math.abs(value)}° ${value < 0 ? negative : positive}`;
  return {
    id: 'map',
    title: 'The answer most events have, place by place',
    says: `A map in the Equal Earth projection with ${squares.length} squares that hold events, by the answer most of their events have: ${tops.join(', ')}. The table gives every square.`,
    drawings: [drawing],
    key: answerKey(` <span>${swatch('disputed-unit')}Place claimed by several</span>`),
    note: `Squares of ${degrees}° on the wide drawing, larger on a narrow one; too coarse to point at a village. ${data.map.eventsWithoutPoint === 0 ? 'Every event has a point.' : `${count(data.map.eventsWithoutPoint)} events have no point and are not drawn.`} The map draws land and no border: outlines of claimed places are coarse and decide nothing.`,
    table: {
      caption: `Events by square of ${degrees}°, named by its south-western corner`,
      head: ['Square', ...REACHES.map((reach) => REACH_WORDS[reach]), 'Deaths', 'Place claimed by several, or one of several'],
      rows: squares.map(({ latitude, longitude, by, disputed }) => [
        `${corner(latitude, 'N', 'S')}, ${corner(longitude, 'E', 'W')}`,
        ...REACHES.map((reach) => by[reach].events),
        totalOf(by).deaths,
        disputed ? 'most events' : 'few or no events',
      ]),
    },
  };
}

function spoken(by: ByReach, measure: Measure): string {
  return REACHES.map((reach) => `${REACH_WORDS[reach].toLowerCase()} ${share(by[reach][measure], totalOf(by)[measure])}`).join(', ');
}

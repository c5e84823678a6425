import { axisX, axisY, barX, barY, gridX, gridY, ruleX, ruleY, text } from '@observablehq/plot';
import type { Reach, Tally } from '../report-data.ts';
import type { Drawing } from './figure.ts';
import { EDGE, FILL } from './paint.ts';
import { drawn, NARROW, WIDE } from './surface.ts';
import { type ByReach, totalOf } from './tallies.ts';
import { count, type Measure, REACH_WORDS, REACHES, shortened } from './words.ts';

export interface Bar {
  readonly name: string;
  readonly by: ByReach;
}

/** A stretch of a bar, from where the stretch before it ends. */
interface Stretch {
  readonly name: string;
  readonly reach: Reach;
  readonly from: number;
  readonly to: number;
}

function stretches(name: string, by: ByReach, measure: keyof Tally, whole: number): readonly Stretch[] {
  let from = 0;
  return REACHES.flatMap((reach) => {
    const to = from + (whole === 0 ? 0 : by[reach][measure] / whole);
    const found = { name, reach, from, to };
    from = to;
    return found.to > found.from ? [found] : [];
  });
}

const paint = { fill: (one: Stretch): string => FILL[one.reach], stroke: (one: Stretch): string => EDGE[one.reach], strokeWidth: 0.8 };

/** Bars that each stand for the whole, with their shares written in. */
export function shareBars(label: string, bars: readonly (Bar & { readonly measure: Measure })[]): Drawing {
  const parts = bars.flatMap(({ name, by, measure }) => stretches(name, by, measure, totalOf(by)[measure] / 100));
  const draw = (width: number, left: number, words: boolean): string => {
    const legible = parts.filter(({ from, to }) => to - from >= (words ? 5 : 19));
    const shareOf = ({ from, to }: Stretch): string => `${(to - from).toFixed(1)}\u00a0%`;
    const written = { x: (one: Stretch): number => (one.from + one.to) / 2, y: 'name', dy: 0, fontWeight: 600 };
    return drawn({
      width,
      height: bars.length * 44 + 30,
      marginLeft: left,
      marginRight: 24,
      marginTop: 4,
      marginBottom: 26,
      x: { domain: [0, 100] },
      y: { domain: bars.map(({ name }) => name), padding: 0.28 },
      marks: [
        axisX({ tickFormat: (value: number) => `${value} %`, ticks: words ? 10 : 4, tickSize: 3, label: null }),
        axisY({ tickSize: 0, label: null, lineWidth: left / 13 }),
        barX(parts, { x1: 'from', x2: 'to', y: 'name', ...paint }),
        text(
          legible.filter(({ reach }) => reach === 'yes' || reach === 'no'),
          {
            ...written,
            text: (one: Stretch) =>
              words && one.to - one.from > 20 ? `${REACH_WORDS[one.reach].toLowerCase()} ${shareOf(one)}` : shareOf(one),
            fill: 'var(--paper)',
          },
        ),
        text(
          legible.filter(({ reach }) => reach === 'depends' || reach === 'contested'),
          {
            ...written,
            text: (one: Stretch) =>
              words && one.to - one.from > 24 ? `${REACH_WORDS[one.reach].toLowerCase()} ${shareOf(one)}` : shareOf(one),
            fill: 'var(--ink)',
            stroke: 'var(--paper)',
            strokeWidth: 6,
          },
        ),
      ],
    });
  };
  return { label, wide: draw(WIDE, 190, true), narrow: draw(NARROW, 104, false) };
}

/** Bars by name, longest first, with their totals at the end. */
export function namedBars(label: string, bars: readonly Bar[], measure: Measure, half: boolean): Drawing {
  const parts = bars.flatMap(({ name, by }) => stretches(name, by, measure, 1));
  const largest = Math.max(1, ...bars.map(({ by }) => totalOf(by)[measure]));
  const draw = (width: number, left: number): string => {
    const letters = Math.floor(left / 7.2);
    return drawn({
      width,
      height: bars.length * 22 + 34,
      marginLeft: left,
      marginRight: 62,
      marginTop: 4,
      marginBottom: 26,
      x: { domain: [0, largest] },
      y: { domain: bars.map(({ name }) => name), padding: 0.24 },
      marks: [
        gridX({ ticks: 3, stroke: 'var(--rule)', strokeOpacity: 1 }),
        axisX({ tickFormat: count, ticks: 3, tickSize: 3, label: null }),
        axisY({ tickSize: 0, label: null, tickFormat: (name: string) => shortened(name, letters) }),
        barX(parts, { x1: 'from', x2: 'to', y: 'name', ...paint }),
        ruleX([0], { stroke: 'var(--quiet)' }),
        text(bars, {
          x: ({ by }: Bar) => totalOf(by)[measure],
          y: 'name',
          text: ({ by }: Bar) => count(totalOf(by)[measure]),
          textAnchor: 'start',
          dx: 5,
          fill: 'var(--ink)',
        }),
      ],
    });
  };
  return { label, wide: half ? draw(WIDE / 2 - 12, 170) : draw(WIDE, 240), narrow: draw(NARROW, 124) };
}

export interface YearBar {
  readonly year: number;
  readonly by: ByReach;
}

/** Columns by year, on one scale that begins at zero. */
export function yearBars(label: string, years: readonly YearBar[], measure: Measure): Drawing {
  const first = Math.min(...years.map(({ year }) => year));
  const last = Math.max(...years.map(({ year }) => year));
  const parts = years.flatMap(({ year, by }) => stretches(String(year), by, measure, 1));
  const all = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const draw = (width: number, every: number): string =>
    drawn({
      width,
      height: 190,
      marginLeft: 56,
      marginRight: 8,
      marginTop: 10,
      marginBottom: 24,
      x: { domain: all, padding: 0.16 },
      marks: [
        gridY({ ticks: 4, stroke: 'var(--rule)', strokeOpacity: 1 }),
        axisY({ tickFormat: count, ticks: 4, tickSize: 0, label: null }),
        axisX({ ticks: all.filter((year) => Number(year) % every === 0 || all.length <= 6), tickSize: 3, label: null }),
        barY(parts, { y1: 'from', y2: 'to', x: 'name', ...paint }),
        ruleY([0], { stroke: 'var(--quiet)' }),
      ],
    });
  const every = (most: number): number => [1, 2, 5, 10, 20, 50, 100].find((step) => all.length / step <= most) ?? 100;
  return { label, wide: draw(WIDE, every(18)), narrow: draw(NARROW, every(6)) };
}

import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart, type ChartProps } from '../../../parts/chart.tsx';
import { Figure } from '../../../parts/figure.tsx';
import { useNumbers } from '../../../parts/numbers.ts';
import type { Filter } from '../filter.ts';
import { type Aggregates, REACHES } from '../shapes.ts';
import { REACH_EDGE, REACH_FILL } from './patterns.tsx';
import { ReachKey } from './reach-bar.tsx';
import { type Measure, totalOf, type YearTally, yearsOf } from './sums.ts';

interface YearsProps {
  readonly figures: Aggregates;
  readonly measure: Measure;
  readonly change: (change: Filter) => void;
}

/** Events by year of their first day, split by answer: on all grounds, and by place, time and referral alone. */
export function Years({ figures, measure, change }: YearsProps) {
  const { t } = useTranslation('screen');
  const { count } = useNumbers();
  const years = useMemo(() => yearsOf(figures), [figures]);
  const dated = years.filter(({ year }) => year !== null);
  const most = dated.reduce<YearTally | null>(
    (best, one) => (best === null || totalOf(one.by)[measure] > totalOf(best.by)[measure] ? one : best),
    null,
  );
  const grounds = { all: t('ground.all'), place: t('ground.place') };
  const { all, place } = grounds;
  const plot: ChartProps['plot'] = useCallback(
    (Plot, { width, narrow, rtl, locale }) => {
      const bars = years.flatMap(({ year, by, byPlace }) =>
        year === null
          ? []
          : REACHES.flatMap((reach) => [
              { year, reach, ground: all, value: by[reach][measure] },
              { year, reach, ground: place, value: byPlace[reach][measure] },
            ]),
      );
      const every = Math.ceil(dated.length / Math.max(3, Math.floor(width / 56)));
      return {
        height: narrow ? 340 : 400,
        marginLeft: 56,
        marginRight: 8,
        x: {
          type: 'band',
          reverse: rtl,
          label: null,
          tickSize: 0,
          ticks: dated.flatMap(({ year }, at) => (at % every === 0 && year !== null ? [year] : [])),
          tickFormat: String,
        },
        y: { label: null, ticks: 4, tickFormat: (value: number) => new Intl.NumberFormat(locale, { notation: 'compact' }).format(value) },
        fy: { label: null, domain: [all, place], padding: 0.2, axis: null },
        marks: [
          Plot.gridY({ ticks: 4, stroke: 'var(--rule)', strokeOpacity: 1 }),
          ...REACHES.map((reach) =>
            Plot.barY(
              bars.filter((bar) => bar.reach === reach && bar.value > 0),
              {
                x: 'year',
                fy: 'ground',
                y1: (bar: (typeof bars)[number]) => below(years, bar, measure, all),
                y2: (bar: (typeof bars)[number]) => below(years, bar, measure, all) + bar.value,
                fill: REACH_FILL[reach],
                stroke: REACH_EDGE[reach],
                inset: reach === 'depends' ? 0.5 : 0,
                insetLeft: 0.5,
                insetRight: 0.5,
              },
            ),
          ),
          Plot.text([all, place], {
            fy: (ground: string) => ground,
            text: (ground: string) => ground,
            frameAnchor: rtl ? 'top-right' : 'top-left',
            dy: -14,
            fill: 'var(--ink)',
          }),
          Plot.ruleY([0], { stroke: 'var(--rule-strong)' }),
        ],
      };
    },
    [years, dated, measure, all, place],
  );
  if (dated.length === 0) return <p>{t('years.empty')}</p>;
  const message =
    most === null || most.year === null
      ? t('years.title')
      : t('years.message', { year: most.year, n: count(totalOf(most.by)[measure]), measure: t(`years.of.${measure}`) });
  return (
    <Figure
      heading={2}
      message={message}
      file="screened-by-year"
      note={
        years.length > dated.length ? t('years.without', { n: count(totalOf(years.at(-1)?.by ?? most?.by ?? EMPTY).events) }) : undefined
      }
      rows={years}
      rowKey={({ year }) => String(year)}
      columns={[
        {
          title: t('years.year'),
          value: ({ year }) => year ?? t('filter.noYear'),
          cell: ({ year }) => (
            <button type="button" className="plain" onClick={() => change({ year: year === null ? 'none' : String(year) })}>
              {year ?? t('filter.noYear')}
            </button>
          ),
        },
        ...REACHES.map((reach) => ({
          title: t(`reach.${reach}`),
          numeric: true,
          value: ({ by }: YearTally) => by[reach][measure],
          cell: ({ by }: YearTally) => count(by[reach][measure]),
        })),
        ...REACHES.map((reach) => ({
          title: `${t(`reach.${reach}`)} (${t('ground.placeShort')})`,
          numeric: true,
          value: ({ byPlace }: YearTally) => byPlace[reach][measure],
          cell: ({ byPlace }: YearTally) => count(byPlace[reach][measure]),
        })),
      ]}
    >
      <Chart label={message} plot={plot} />
      <ReachKey />
    </Figure>
  );
}

const EMPTY = {
  yes: { events: 0, deaths: 0 },
  contested: { events: 0, deaths: 0 },
  depends: { events: 0, deaths: 0 },
  no: { events: 0, deaths: 0 },
};

/** Height of what is stacked under a bar. */
function below(
  years: readonly YearTally[],
  bar: { readonly year: number; readonly reach: (typeof REACHES)[number]; readonly ground: string },
  measure: Measure,
  all: string,
): number {
  const tally = years.find(({ year }) => year === bar.year);
  const by = bar.ground === all ? tally?.by : tally?.byPlace;
  let sum = 0;
  for (const reach of REACHES) {
    if (reach === bar.reach) break;
    sum += by?.[reach][measure] ?? 0;
  }
  return sum;
}

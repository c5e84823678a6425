import type { Day } from '@ratione/engine';
import { memo, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart, type ChartProps } from '../../parts/chart.tsx';
import { DayText, dayInWords } from '../../parts/day-text.tsx';
import { Figure } from '../../parts/figure.tsx';
import type { NameOf } from '../../parts/names.ts';
import { numberInWords } from '../../parts/number-text.ts';
import type { Standings } from './standings.ts';
import { ADOPTED } from './track.ts';
import { partiesOverTime } from './turns.ts';

interface PartiesChartProps {
  readonly standings: Standings;
  readonly day: Day;
  readonly last: Day;
  readonly nameOf: NameOf;
}

/** How many States the Statute bound, from 1998 to today, with the day shown. */
export const PartiesChart = memo(function PartiesChart({ standings, day, last, nameOf }: PartiesChartProps) {
  const { t } = useTranslation('world');
  const steps = useMemo(() => partiesOverTime(standings).filter((step) => step.day <= last), [standings, last]);
  const count = steps.findLast((step) => step.day <= day)?.count ?? 0;
  const message = count === 0 ? t('chart.none', { day: dayInWords(day) }) : t('chart.message', { count, day: dayInWords(day) });
  const points = useMemo(
    () =>
      [{ day: ADOPTED, count: 0 }, ...steps, { day: last, count: steps.at(-1)?.count ?? 0 }].map((step) => ({
        ...step,
        at: dateOf(step.day),
      })),
    [steps, last],
  );
  const plot = useCallback<ChartProps['plot']>(
    (library, { narrow, rtl, width }) => ({
      height: narrow ? 220 : 280,
      marginLeft: rtl ? 12 : 34,
      marginRight: rtl ? 34 : 12,
      marginTop: 24,
      x: { type: 'utc', reverse: rtl, ticks: Math.max(3, Math.floor(width / 90)), label: null, tickSize: 4 },
      y: { domain: [0, 140], label: null, ticks: 5, axis: rtl ? 'right' : 'left', tickSize: 0 },
      marks: [
        library.ruleY([0], { stroke: 'var(--rule-strong)' }),
        library.gridY({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: 5 }),
        library.lineY(points, { x: 'at', y: 'count', curve: 'step-after', stroke: 'var(--yes)', strokeWidth: 2 }),
        library.ruleX([dateOf(day)], { stroke: 'var(--ink)', strokeDasharray: '3 3' }),
        library.dot([{ at: dateOf(day), count }], { x: 'at', y: 'count', fill: 'var(--yes)', stroke: 'var(--paper)', r: 5 }),
        library.text([{ at: dateOf(day), count }], {
          x: 'at',
          y: 'count',
          text: () => numberInWords(count),
          dy: -14,
          fontSize: 15,
          fontWeight: 600,
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          strokeWidth: 4,
          textAnchor: 'middle',
        }),
        library.text([{ at: dateOf(last), count: 0 }], {
          frameAnchor: rtl ? 'top-right' : 'top-left',
          text: () => t('chart.axis'),
          dy: -18,
          dx: rtl ? 34 : -34,
          fill: 'var(--ink-soft)',
          textAnchor: rtl ? 'end' : 'start',
        }),
      ],
    }),
    [points, day, last, count, t],
  );
  return (
    <Figure
      heading={2}
      message={message}
      columns={[
        { title: t('chart.day'), value: (step) => step.day, cell: (step) => <DayText day={step.day} length="medium" /> },
        { title: t('chart.count'), value: (step) => step.count, cell: (step) => numberInWords(step.count), numeric: true },
        { title: t('chart.joined'), value: (step) => step.joined.map(nameOf).join('; ') },
        { title: t('chart.left'), value: (step) => step.left.map(nameOf).join('; ') },
      ]}
      rows={steps}
      rowKey={(step) => step.day}
      file="parties"
      note={t('chart.note')}
    >
      <Chart label={t('chart.label', { message })} plot={plot} />
    </Figure>
  );
});

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

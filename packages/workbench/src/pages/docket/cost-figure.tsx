import type { Day } from '@ratione/engine';
import { type DocketView, titleOf } from '@ratione/engine/views';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart, type ChartSetting, type PlotLibrary } from '../../parts/chart.tsx';
import { English } from '../../parts/english.tsx';
import { Figure } from '../../parts/figure.tsx';
import { eurosInWords, numberInWords } from '../../parts/number-text.ts';
import { useLaw } from '../../record/law.ts';

/** The budgets approved for the Court, by financial year begun by the day, with how well each is supported. */
export function CostFigure({ view, on }: { readonly view: DocketView; readonly on: Day }) {
  const { t } = useTranslation(['docket', 'terms']);
  const { record } = useLaw();
  const { budget } = view.stats;
  const rows = useMemo(
    () =>
      budget.years.map((year) => {
        const entry = record.budget.find((one) => one.year === year.year);
        return { ...year, sources: (entry?.sources ?? []).map((use) => titleOf(record, use.src)).join('; ') };
      }),
    [budget, record],
  );
  const plot = useCallback(
    ({ plot: _, barY, ruleY, axisX, axisY }: PlotLibrary, { narrow, rtl, locale }: ChartSetting) => {
      type Row = (typeof rows)[number];
      const place = { x: 'year', y: (row: Row) => row.approved_eur / 1_000_000, insetLeft: 2, insetRight: 2 };
      const millions = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
      return {
        height: 260,
        marginLeft: rtl ? 16 : 44,
        marginRight: rtl ? 44 : 16,
        marginBottom: 32,
        x: { domain: rows.map((row) => row.year), reverse: rtl, label: null },
        y: { label: null, grid: true },
        marks: [
          axisY({
            anchor: rtl ? ('right' as const) : ('left' as const),
            ticks: 4,
            tickSize: 0,
            label: null,
            tickFormat: (value: number) => millions.format(value),
          }),
          axisX({
            tickSize: 0,
            label: null,
            tickFormat: (year: string, index: number) =>
              narrow && index % 4 !== 0 ? '' : index % 2 === 0 || !narrow ? shortYear(year) : '',
          }),
          barY(rows, {
            ...place,
            filter: (row: Row) => row.confidence !== 'memory',
            fill: 'var(--yes)',
          }),
          barY(rows, {
            ...place,
            filter: (row: Row) => row.confidence === 'memory',
            fill: 'var(--paper)',
            stroke: 'var(--yes)',
            strokeDasharray: '3 2',
          }),
          ruleY([0], { stroke: 'var(--rule-strong)' }),
        ],
      };
    },
    [rows],
  );
  if (rows.length === 0) return null;
  const message = t('cost.message', { amount: eurosInWords(budget.approved_eur), through: budget.through ?? '' });
  return (
    <Figure
      heading={2}
      message={message}
      file={`ratione-docket-budgets-${on}`}
      rows={rows}
      rowKey={(row) => row.year}
      columns={[
        { title: t('cost.year'), value: (row) => row.year },
        { title: t('cost.approved'), value: (row) => row.approved_eur, cell: (row) => numberInWords(row.approved_eur), numeric: true },
        { title: t('cost.support'), value: (row) => t(`terms:confidence.${row.confidence}`) },
        { title: t('sentences.sources'), value: (row) => row.sources, cell: (row) => <English>{row.sources}</English> },
      ]}
      note={t('cost.note')}
    >
      <Chart label={message} plot={plot} />
    </Figure>
  );
}

/** "2002-2003" as "2002–03". */
function shortYear(year: string): string {
  return year.replace(/^(\d{4})-\d{2}(\d{2})$/, '$1–$2');
}

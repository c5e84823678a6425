import { type Day, daysBetween } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DayText, dayInWords } from '../../parts/day-text.tsx';
import { English } from '../../parts/english.tsx';
import { Figure } from '../../parts/figure.tsx';
import styles from './docket.module.css';
import type { PersonRow } from './filters.ts';
import { onSearch } from './on-search.ts';
import { StageKey } from './stage-key.tsx';
import { type StageSpan, stageSpans } from './stage-spans.ts';
import { Track, YearAxis } from './track.tsx';

interface SpanRow extends StageSpan {
  readonly row: PersonRow;
}

/** Each person as a line of stages over the years up to the day of asking; the same as a table, one stage a row. */
export function PersonsFigure({ rows, on }: { readonly rows: readonly PersonRow[]; readonly on: Day }) {
  const { t } = useTranslation('docket');
  const lines = rows.map((row) => ({ row, spans: stageSpans(row.person, on) }));
  const spanRows: readonly SpanRow[] = lines.flatMap(({ row, spans }) => spans.map((span) => ({ ...span, row })));
  const [first = on] = spanRows.map((span) => span.from).sort();
  const start: Day = `${first.slice(0, 4)}-01-01`;
  if (rows.length === 0) return <p className="soft">{t('persons.none')}</p>;
  return (
    <Figure
      heading={2}
      message={t('persons.message', { count: rows.length, day: dayInWords(on) })}
      file={`ratione-docket-stages-${on}`}
      rows={spanRows}
      rowKey={(span) => `${span.row.person.id} ${span.from}`}
      columns={[
        {
          title: t('persons.person'),
          value: (span) => span.row.person.name,
          cell: (span) => (
            <Link to="/person/$person" params={{ person: span.row.person.id }} search={onSearch(on)}>
              <English>{span.row.person.name}</English>
            </Link>
          ),
        },
        {
          title: t('persons.situation'),
          value: (span) => span.row.situation?.name ?? span.row.person.situation,
          cell: (span) => <English>{span.row.situation?.name ?? span.row.person.situation}</English>,
        },
        { title: t('persons.stage'), value: (span) => t(`stage.${span.stage}`) },
        { title: t('persons.from'), value: (span) => span.from, cell: (span) => <DayText day={span.from} length="medium" /> },
        {
          title: t('persons.until'),
          value: (span) => span.until,
          cell: (span) => (span.until === null ? t('persons.still') : <DayText day={span.until} length="medium" />),
        },
      ]}
      note={t('persons.note')}
    >
      <div className={styles['tracks']}>
        <StageKey />
        <div className={styles['axis']}>
          <YearAxis start={start} end={on} />
        </div>
        <ol>
          {lines.map(({ row, spans }) => (
            <li key={row.person.id}>
              <Link to="/person/$person" params={{ person: row.person.id }} search={onSearch(on)} className={styles['name']}>
                <English>{row.person.name}</English>
              </Link>
              <Track spans={spans} start={start} days={daysBetween(start, on) + 1} end={on} />
              <span className={styles['stage']}>{t(`stage.${row.stage}`)}</span>
            </li>
          ))}
        </ol>
      </div>
    </Figure>
  );
}

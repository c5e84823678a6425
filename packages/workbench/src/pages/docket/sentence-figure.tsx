import type { Day } from '@ratione/engine';
import { type DocketView, titleOf } from '@ratione/engine/views';
import { useTranslation } from 'react-i18next';
import { DayText, dayInWords } from '../../parts/day-text.tsx';
import { English } from '../../parts/english.tsx';
import { Figure } from '../../parts/figure.tsx';
import { useLaw } from '../../record/law.ts';
import styles from './docket.module.css';
import { PersonLink } from './person-link.tsx';
import { termInWords } from './term-text.ts';
import { undoneIn } from './undone.ts';

/** The longest term that is not for life (Article 77(1)(a)): the scale of the lines. */
const LONGEST_TERM = 360;

/** Sentences for crimes of Article 5 as pronounced at trial, by day. */
export function SentenceFigure({ view, on }: { readonly view: DocketView; readonly on: Day }) {
  const { t } = useTranslation('docket');
  const { record } = useLaw();
  const rows = view.stats.sentences;
  const undone = undoneIn(view);
  if (rows.length === 0) return null;
  const sourcesOf = (id: string) =>
    (record.persons.find((person) => person.id === id)?.sources ?? [])
      .filter((use) => {
        const date = record.sources[use.src]?.date;
        return date === undefined || date <= on.slice(0, date.length);
      })
      .map((use) => titleOf(record, use.src))
      .join('; ');
  return (
    <Figure
      heading={2}
      message={t('sentences.message', { count: rows.length, day: dayInWords(on) })}
      file={`ratione-docket-sentences-${on}`}
      rows={rows}
      rowKey={(row) => row.person}
      columns={[
        { title: t('persons.person'), value: (row) => row.name, cell: (row) => <PersonLink id={row.person} name={row.name} on={on} /> },
        { title: t('sentences.pronounced'), value: (row) => row.on, cell: (row) => <DayText day={row.on} length="medium" /> },
        { title: t('sentences.term'), value: (row) => row.months, cell: (row) => termInWords(t, row.months) },
        { title: t('sentences.since'), value: (row) => (undone.has(row.person) ? t('sentences.undone') : '') },
        { title: t('sentences.sources'), value: (row) => sourcesOf(row.person), cell: (row) => <English>{sourcesOf(row.person)}</English> },
      ]}
      note={t('sentences.note')}
    >
      <ul className={styles['terms']}>
        {rows.map((row) => (
          <li key={row.person}>
            <PersonLink id={row.person} name={row.name} on={on} />
            <span className={styles['line']}>
              <span
                className={styles['term']}
                style={{ inlineSize: `${(78 * (row.months === 'life' ? LONGEST_TERM : row.months)) / LONGEST_TERM}%` }}
              />
              <span>
                {termInWords(t, row.months)}
                <span className="soft">
                  {' · '}
                  <DayText day={row.on} length="medium" />
                  {undone.has(row.person) && ` · ${t('sentences.undone')}`}
                </span>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

import type { Day } from '@ratione/engine';
import { kindBy, numberBy, openedBy } from '@ratione/engine/views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DayText } from '../../parts/day-text.tsx';
import { English } from '../../parts/english.tsx';
import styles from './docket.module.css';
import type { PersonRow, SituationRow } from './filters.ts';
import { onSearch } from './on-search.ts';

interface SituationListProps {
  readonly rows: readonly SituationRow[];
  readonly persons: readonly PersonRow[];
  readonly on: Day;
}

/** Situations as a table: what each was on the day, since when known, and how many persons were publicly charged in it. */
export function SituationList({ rows, persons, on }: SituationListProps) {
  const { t } = useTranslation('docket');
  if (rows.length === 0) return <p className="soft">{t('situations.none')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('parts.situations')}>
      <table className={styles['list']}>
        <thead>
          <tr>
            <th scope="col">{t('situations.situation')}</th>
            <th scope="col">{t('situations.kind')}</th>
            <th scope="col">{t('situations.known')}</th>
            <th scope="col">{t('situations.opened')}</th>
            <th scope="col" className="end">
              {t('situations.persons')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ situation, known }) => {
            const opened = openedBy(situation, on);
            const charged = persons.filter((row) => row.person.situation === situation.id).length;
            const closed = situation.closed !== undefined && situation.closed.on <= on;
            return (
              <tr key={situation.id}>
                <th scope="row">
                  <Link to="/situation/$situation" params={{ situation: situation.id }} search={onSearch(on)}>
                    <English>{situation.name}</English>
                  </Link>{' '}
                  <span className="tiny soft numbers">{numberBy(situation, on)}</span>
                </th>
                <td>
                  {t(`kind.${kindBy(situation, on)}`)}
                  {closed && `, ${t('situations.closed')}`}
                </td>
                <td>
                  <DayText day={known} length="medium" />
                </td>
                <td>{opened === null ? '' : <DayText day={opened} length="medium" />}</td>
                <td className="end">{charged}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

import type { Day } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DayText } from '../../parts/day-text.tsx';
import { English } from '../../parts/english.tsx';
import styles from './docket.module.css';
import type { CaseRow } from './filters.ts';
import { onSearch } from './on-search.ts';

interface CaseListProps {
  readonly rows: readonly CaseRow[];
  readonly on: Day;
  /** Left out on the page of one situation. */
  readonly withSituation?: boolean;
}

/** Cases as a table, each with the persons publicly charged in it and their stage on the day. */
export function CaseList({ rows, on, withSituation = true }: CaseListProps) {
  const { t } = useTranslation('docket');
  if (rows.length === 0) return <p className="soft">{t('cases.none')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('parts.cases')}>
      <table className={styles['list']}>
        <thead>
          <tr>
            <th scope="col">{t('cases.case')}</th>
            {withSituation && <th scope="col">{t('cases.situation')}</th>}
            <th scope="col">{t('cases.public')}</th>
            <th scope="col">{t('cases.persons')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entry, persons, from }) => (
            <tr key={entry.id}>
              <th scope="row">
                <English>{entry.name}</English>
                {entry.type === 'article-70' && <span className="tiny soft"> {t('cases.article70')}</span>}
              </th>
              {withSituation && (
                <td>
                  <Link to="/situation/$situation" params={{ situation: entry.situation }} search={onSearch(on)}>
                    <English>{persons[0]?.situation?.name ?? entry.situation}</English>
                  </Link>
                </td>
              )}
              <td>
                <DayText day={from} length="medium" />
              </td>
              <td>
                <ul className={styles['bare']}>
                  {persons.map(({ person, stage }) => (
                    <li key={person.id}>
                      <Link to="/person/$person" params={{ person: person.id }} search={onSearch(on)}>
                        <English>{person.name}</English>
                      </Link>
                      : {t(`stage.${stage}`)}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

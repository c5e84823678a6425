import type { Day } from '@ratione/engine';
import type { AcceptanceView, CrimeView } from '@ratione/engine/views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../parts/day-field.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { useNames } from '../../parts/names.ts';
import { useLaw } from '../../record/law.ts';
import styles from './law.module.css';

interface AcceptancesProps {
  readonly view: CrimeView;
  readonly on: Day;
  readonly onDay: (day: Day) => void;
}

/** Which Parties had accepted the amendment that added the crime, in force on a day; those still to come stand apart. */
export function Acceptances({ view, on, onDay }: AcceptancesProps) {
  const { t } = useTranslation('law');
  const inForce = view.accepted_by ?? [];
  const later = view.accepted_later ?? [];
  return (
    <section aria-labelledby="crime-accepted">
      <h2 id="crime-accepted">{t('accepted.title')}</h2>
      <p>{t('accepted.rule')}</p>
      <div className={styles['filters']}>
        <DayField label={t('accepted.on')} day={on} onDay={onDay} />
        <p className="small" role="status">
          {t('accepted.count', { count: inForce.length })}
        </p>
      </div>
      {inForce.length > 0 && <Rows title={t('accepted.inForce')} rows={inForce} />}
      {later.length > 0 && <Rows title={t('accepted.later')} rows={later} />}
    </section>
  );
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly AcceptanceView[] }) {
  const { t } = useTranslation('law');
  const { nameOf } = useNames(useLaw().record);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
    <section className={styles['tall']} tabIndex={0} aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('accepted.state')}</th>
            <th scope="col">{t('accepted.deposited')}</th>
            <th scope="col">{t('accepted.from')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.iso3} ${row.deposited}`}>
              <th scope="row">
                <Link to="/state/$state" params={{ state: row.iso3 }}>
                  {nameOf(row.iso3)}
                </Link>
              </th>
              <td>
                <DayText day={row.deposited} />
              </td>
              <td>{row.in_force_from === null ? t('accepted.nobody') : <DayText day={row.in_force_from} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

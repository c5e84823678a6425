import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import styles from './law.module.css';
import type { ReadingPage } from './readings.ts';

/** Choices of interpretation, each with its page. */
export function ReadingList({ found }: { readonly found: readonly ReadingPage[] }) {
  const { t } = useTranslation('law');
  return (
    <>
      <p className="soft">{t('readings.lede')}</p>
      <ul className={styles['rows']}>
        {found.map((reading) => (
          <li key={reading.id} className={styles['reading']}>
            <span className={styles['pinpoint']}>
              <English>{reading.id}</English>
            </span>
            <Link to="/reading/$reading" params={{ reading: reading.id }}>
              <English>{reading.title}</English>
            </Link>
            <span className={styles['mark']}>
              <English>{[...reading.rules, ...reading.issues].join(', ')}</English>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

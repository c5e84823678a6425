import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import type { RecordException } from '../../record/law-shape.ts';
import styles from './record.module.css';

/** Where the record departs from its own checks, why, and when that must end. */
export function Exceptions({ exceptions }: { readonly exceptions: readonly RecordException[] }) {
  const { t } = useTranslation('record');
  return (
    <section aria-labelledby="record-exceptions">
      <h2 id="record-exceptions">{t('exceptions.title')}</h2>
      <p>{t('exceptions.lede', { count: exceptions.length })}</p>
      <ul className={styles['exceptions']}>
        {exceptions.map((one) => (
          <li key={one.at}>
            <span className="mono" dir="ltr">
              {one.at}
            </span>
            <br />
            <English>{one.because}</English> <span className="soft">{t('exceptions.until')}</span> <English>{one.untilWhen}</English>
          </li>
        ))}
      </ul>
    </section>
  );
}

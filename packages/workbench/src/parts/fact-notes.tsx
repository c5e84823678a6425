import type { RecordData } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { DayText } from './day-text.tsx';
import styles from './proof.module.css';
import type { FactNote } from './proof-paragraphs.ts';

/** The acts and facts behind a paragraph: in the margin where there is room, under it where there is not. */
export function FactNotes({ facts }: { readonly facts: readonly FactNote[]; readonly record: RecordData }) {
  const { t } = useTranslation();
  return (
    <ul className={styles['notes']}>
      {facts.map((fact) => (
        <li key={fact.says}>
          {fact.says}
          {fact.sources.length > 0 && <span className={styles['numbers']}> [{fact.sources.join(', ')}]</span>}
          {fact.remark !== null && <em> {t(`remark.${fact.remark}`)}</em>}
          {fact.checkedOn !== null && (
            <span className={styles['checked']}>
              {' '}
              {t('remark.checked', { day: '' })}
              <DayText day={fact.checkedOn} length="medium" />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

import type { Determination } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../parts/day-text.tsx';
import styles from './ask.module.css';
import type { Made } from './ask-search.ts';
import { madeBy } from './made-by.ts';

/** Said where a link was made with another record, or gave another answer: what it was then, and whether it still is. */
export function RecordChanged({ made, determination }: { readonly made: Made | null; readonly determination: Determination }) {
  const { t } = useTranslation(['ask', 'terms']);
  if (made === null) return null;
  const now = madeBy(determination);
  const same = made.jurisdiction === now.jurisdiction && [...made.bars].sort().join() === [...now.bars].sort().join();
  const record = made.record === now.record;
  if (same && record) return null;
  const words = ({ jurisdiction, bars }: Made) =>
    [
      t(`common:answer.${jurisdiction}`, { defaultValue: jurisdiction }),
      ...bars.map((bar) => t(`terms:bar.${bar}`, { defaultValue: bar })),
    ].join(': ');
  return (
    <section className={styles['changed']} aria-label={t('changed.title')}>
      <p className="caps">{t('changed.title')}</p>
      <p>
        {record ? t('changed.engine') : t('changed.record', { before: dayInWords(made.recordDate), after: dayInWords(now.recordDate) })}{' '}
        {same ? t('changed.same') : t('changed.differs', { before: words(made), after: words(now) })}
      </p>
    </section>
  );
}

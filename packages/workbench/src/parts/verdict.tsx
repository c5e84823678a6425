import type { Finding, Headline } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import styles from './verdict.module.css';

/** An answer as word and shape; colour only repeats what both say. */
export function Verdict({ value, size = 'line' }: { readonly value: Headline; readonly size?: 'line' | 'large' }) {
  const { t } = useTranslation();
  return (
    <span className={styles[size]} data-answer={value}>
      <span className={styles['mark']} aria-hidden="true" />
      {t(`answer.${value}`)}
    </span>
  );
}

/** The shape of an answer alone, beside words that say it. */
export function VerdictMark({ value }: { readonly value: Headline }) {
  return (
    <span className={styles['alone']} data-answer={value} aria-hidden="true">
      <span className={styles['mark']} />
    </span>
  );
}

/** A limb's finding, for lists and proofs. */
export function FindingMark({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  return (
    <span className={styles['finding']} data-finding={finding}>
      <span className={styles['mark']} aria-hidden="true" />
      {t(`finding.${finding}`)}
    </span>
  );
}

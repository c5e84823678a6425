import { useTranslation } from 'react-i18next';
import styles from './docket.module.css';

const RUNNING = ['wanted', 'summoned', 'before-confirmation', 'committed-for-trial', 'on-trial'] as const;
const OVER = ['convicted', 'acquitted', 'charges-declined'] as const;

/** How each stage is drawn: boxes for what goes on, lines for what has ended. */
export function StageKey() {
  const { t } = useTranslation('docket');
  return (
    <p className={styles['key']}>
      {[...RUNNING, ...OVER].map((stage) => (
        <span key={stage}>
          <span className={styles['sample']} aria-hidden="true">
            <span data-stage={stage} data-ended={OVER.some((one) => one === stage)} />
          </span>
          {stage === 'charges-declined' ? t('persons.otherwiseEnded') : t(`stage.${stage}`)}
        </span>
      ))}
    </p>
  );
}

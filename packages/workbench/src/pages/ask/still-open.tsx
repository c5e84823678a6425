import { withFacts } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { InOwnWords } from '../../parts/saying.tsx';
import type { Facts } from './facts.ts';
import styles from './form.module.css';
import { MissingFacts } from './missing-facts.tsx';
import type { Standing } from './open-facts.ts';

/** Of the facts not yet given, those that can still change the answer, with what each would do. */
export function StillOpen({
  standing: { missing, settled },
  facts,
  onFacts,
}: {
  readonly standing: Standing;
  readonly facts: Facts;
  readonly onFacts: (facts: Facts) => void;
}) {
  const { t } = useTranslation('ask');
  if (settled) return <p className={styles['settled']}>{t('open.settled')}</p>;
  if (missing.length === 0) return <p className={styles['settled']}>{t('open.contested')}</p>;
  return (
    <section className={styles['open']} aria-labelledby="ask-open">
      <h2 id="ask-open">{t('open.title')}</h2>
      <p className={styles['hint']}>{t('open.says')}</p>
      <InOwnWords>
        <MissingFacts missing={missing} onAnswer={(change) => onFacts(withFacts(facts, change))} />
      </InOwnWords>
    </section>
  );
}

import type { Crime } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { LegalTerm, LegalText } from '../../parts/legal-term.tsx';
import styles from './law.module.css';

/** The elements as a numbered list, each with its kind and the state of mind that goes with it. */
export function Elements({ crime }: { readonly crime: Crime }) {
  const { t } = useTranslation('law');
  return (
    <section aria-labelledby="crime-elements">
      <h2 id="crime-elements">{t('crime.elements')}</h2>
      <p className="small soft">{t(`crime.status.${crime.elementsStatus}`)}</p>
      <ol className={styles['elements']}>
        {crime.elements.map((element) => (
          <li key={element.no}>
            <span className={`${styles['number']} numbers`}>{element.no}</span>
            <div>
              <LegalText of="elements">{element.says}</LegalText>
              <p className="small soft">
                <span className={styles['kind']}>{t(`element.${element.kind}`)}</span> <LegalTerm of="elements">{element.mental}</LegalTerm>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

import { type Person, readCrime, statuteLink } from '@ratione/engine';
import { chargesBy } from '@ratione/engine/views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import { LegalTerm } from '../../parts/legal-term.tsx';
import styles from './docket.module.css';

/** What the person was charged with, by paragraph. The names of the crimes describe violence and stay folded until asked for. */
export function Charges({ person, on }: { readonly person: Person; readonly on: string }) {
  const { t } = useTranslation('docket');
  const { crimes: charged, modes, complete } = chargesBy(person, on);
  const crimes = charged.map((paragraph) => {
    const reading = readCrime(paragraph);
    return { paragraph, crimes: reading.kind === 'paragraph' ? reading.crimes : [] };
  });
  return (
    <section aria-labelledby="person-charges">
      <h2 id="person-charges">{t('charges.title')}</h2>
      <p>
        {charged.length > 0 && (
          <>
            {t('charges.paragraphs')} <English>{charged.join(', ')}</English>.{' '}
          </>
        )}
        {modes.length > 0 && (
          <>
            {t('charges.modes')} <English>{modes.join(', ')}</English>.{' '}
          </>
        )}
        <a href={statuteLink(modes[0] ?? charged[0] ?? '25')} target="_blank" rel="noreferrer noopener">
          {t('charges.statute')}
        </a>
      </p>
      {!complete && <p className="small soft">{t('charges.later')}</p>}
      {crimes.some((one) => one.crimes.length > 0) && (
        <details className={styles['warned']}>
          <summary>{t('charges.warning')}</summary>
          <ul>
            {crimes.flatMap(({ paragraph, crimes: named }) =>
              named.map((crime) => (
                <li key={`${paragraph} ${crime.id}`}>
                  <Link to="/crime/$crime" params={{ crime: crime.id }}>
                    <English>{crime.pinpoint}</English> <LegalTerm of="crimes">{crime.label}</LegalTerm>
                  </Link>
                </li>
              )),
            )}
          </ul>
        </details>
      )}
    </section>
  );
}

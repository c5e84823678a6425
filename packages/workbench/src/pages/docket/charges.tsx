import { type Person, readCrime, statuteLink } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import styles from './docket.module.css';

/** What the person was charged with, by paragraph. The names of the crimes describe violence and stay folded until asked for. */
export function Charges({ person, complete }: { readonly person: Person; readonly complete: boolean }) {
  const { t } = useTranslation('docket');
  const crimes = person.chargedCrimes.map((paragraph) => {
    const reading = readCrime(paragraph);
    return { paragraph, crimes: reading.kind === 'paragraph' ? reading.crimes : [] };
  });
  return (
    <section aria-labelledby="person-charges">
      <h2 id="person-charges">{t('charges.title')}</h2>
      <p>
        {t('charges.paragraphs')} <English>{person.chargedCrimes.join(', ')}</English>.{' '}
        {person.modes.length > 0 && (
          <>
            {t('charges.modes')} <English>{person.modes.join(', ')}</English>.{' '}
          </>
        )}
        <a href={statuteLink(person.modes[0] ?? person.chargedCrimes[0] ?? '25')} target="_blank" rel="noreferrer noopener">
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
                    <English>{`${crime.pinpoint} ${crime.label}`}</English>
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

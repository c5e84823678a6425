import type { Crime } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLinkText } from '../../app/link-state.ts';
import { Choice } from '../../parts/choice.tsx';
import { English } from '../../parts/english.tsx';
import { LegalTerm } from '../../parts/legal-term.tsx';
import styles from './law.module.css';
import { CRIME_GROUPS, groupOf } from './order.ts';

const CONFLICTS = ['IAC', 'NIAC', 'none'] as const;
const AGES = ['first', 'added'] as const;

/** The crimes by paragraph, or the likeliest first where plain words were given; filtered by conflict and by amendment. */
export function CrimeList({ found, ranked }: { readonly found: readonly Crime[]; readonly ranked: boolean }) {
  const { t } = useTranslation('law');
  const [conflict, setConflict] = useLinkText('conflict');
  const [age, setAge] = useLinkText('since');
  const shown = found.filter(
    (crime) => (conflict === '' || crime.conflict === conflict) && (age === '' || (age === 'added') === (crime.amendment !== null)),
  );
  return (
    <>
      <div className={styles['filters']}>
        <Choice
          label={t('crimes.conflict')}
          value={conflict}
          onValue={setConflict}
          options={[['', t('crimes.any')], ...CONFLICTS.map((one) => [one, t(`conflict.${one}`)] as const)]}
        />
        <Choice
          label={t('crimes.since')}
          value={age}
          onValue={setAge}
          options={[['', t('crimes.any')], ...AGES.map((one) => [one, t(`crimes.${one}`)] as const)]}
        />
        <p className="small soft" role="status">
          {t('crimes.count', { count: shown.length })}
        </p>
      </div>
      {ranked ? (
        <>
          <p className="small soft">{t('crimes.ranked')}</p>
          <Crimes crimes={shown} />
        </>
      ) : (
        CRIME_GROUPS.map((group) => {
          const crimes = shown.filter((crime) => groupOf(crime) === group);
          return crimes.length === 0 ? null : (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{t(`group.${group.replaceAll('.', '-')}`)}</h2>
              <Crimes crimes={crimes} />
            </section>
          );
        })
      )}
    </>
  );
}

function Crimes({ crimes }: { readonly crimes: readonly Crime[] }) {
  const { t } = useTranslation('law');
  return (
    <ul className={styles['rows']}>
      {crimes.map((crime) => (
        <li key={crime.id} className={styles['crime']}>
          <span className={styles['pinpoint']}>
            <English>{crime.pinpoint}</English>
          </span>
          <Link to="/crime/$crime" params={{ crime: crime.id }}>
            <LegalTerm of="crimes">{crime.label}</LegalTerm>
          </Link>
          <span className={styles['mark']}>{crime.conflict === 'none' ? '' : t(`conflict.${crime.conflict}`)}</span>
          <span className={styles['mark']}>{crime.amendment === null ? '' : t('crimes.addedIn', { year: crime.adopted.slice(0, 4) })}</span>
        </li>
      ))}
    </ul>
  );
}

import type { Day, Ratione, StateId } from '@ratione/engine';
import { firstKnown, kindBy, stageOn } from '@ratione/engine/views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DayText } from '../../parts/day-text.tsx';
import { English } from '../../parts/english.tsx';
import styles from './state.module.css';

interface StateDocketProps {
  readonly ratione: Ratione;
  readonly state: StateId;
  readonly day: Day;
}

/** Situations that concern the State and its nationals publicly charged, as of the day. */
export function StateDocket({ ratione, state, day }: StateDocketProps) {
  const { t } = useTranslation('world');
  const { record } = ratione;
  const situations = record.situations.filter((situation) => situation.states.includes(state) && firstKnown(situation) <= day);
  const persons = record.persons.flatMap((person) => {
    const stage = person.nationalities.includes(state) ? stageOn(person, day) : null;
    return stage === null ? [] : [{ id: person.id, name: person.name }];
  });
  return (
    <div className={styles['docket']}>
      <section aria-labelledby="situations">
        <h2 id="situations">{t('state.situations')}</h2>
        {situations.length === 0 && <p>{t('state.none')}</p>}
        <ul className={styles['plainList']}>
          {situations.map((situation) => {
            const kind = kindBy(situation, day);
            return (
              <li key={situation.id}>
                <Link to="/situation/$situation" params={{ situation: situation.id }} search={{ on: day }}>
                  <English>{situation.name}</English>
                </Link>{' '}
                <span className={styles['kindWord']}>
                  {situation.closed !== undefined && situation.closed.on <= day ? (
                    <>
                      {t('state.closed')} <DayText day={situation.closed.on} length="medium" />
                    </>
                  ) : (
                    t(kind === 'investigation' ? 'layer.investigation' : kind === 'not-opened' ? 'state.notOpened' : 'layer.examination')
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="persons">
        <h2 id="persons">{t('state.persons')}</h2>
        {persons.length === 0 && <p>{t('state.none')}</p>}
        <ul className={styles['plainList']}>
          {persons.map(({ id, name }) => (
            <li key={id}>
              <Link to="/person/$person" params={{ person: id }} search={{ on: day }}>
                <English>{name}</English>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

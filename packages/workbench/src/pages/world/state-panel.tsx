import type { Day, Ratione, StateId } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import type { NameOf } from '../../parts/names.ts';
import { unitsAround } from './atlas.ts';
import { situationsAt } from './layers.ts';
import styles from './world.module.css';

interface StatePanelProps {
  readonly state: StateId;
  readonly ratione: Ratione;
  readonly day: Day;
  readonly nameOf: NameOf;
  readonly onChoose: (id: string) => void;
}

/** A State in brief: where it stood on the day, what is open before the Court, and its parts that the law treats apart. */
export function StatePanel({ state, ratione, day, nameOf, onChoose }: StatePanelProps) {
  const { t } = useTranslation('world');
  const status = ratione.status(state, day, day);
  if (status === null) return null;
  const situations = (['investigation', 'examination'] as const).flatMap((stage) =>
    situationsAt(ratione, day, stage)
      .filter(({ states }) => states.includes(state))
      .map(({ id, name }) => ({ id, name, stage })),
  );
  const units = unitsAround(ratione, state, day);
  return (
    <>
      <p lang="en" dir="ltr">
        {status.says}
      </p>
      <p>
        <Link to="/state/$state" params={{ state }} search={{ on: day }}>
          {t('panel.page', { state: nameOf(state) })}
        </Link>
      </p>
      {situations.length > 0 && (
        <>
          <h3>{t('panel.situations')}</h3>
          <ul className={styles['plainList']}>
            {situations.map(({ id, name, stage }) => (
              <li key={id}>
                <Link to="/situation/$situation" params={{ situation: id }} search={{ on: day }}>
                  <English>{name}</English>
                </Link>{' '}
                <span className={styles['aside']}>{t(`layer.${stage}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {units.length > 0 && (
        <>
          <h3>{t('panel.units')}</h3>
          <ul className={styles['plainList']}>
            {units.map(({ id }) => (
              <li key={id}>
                <button type="button" className="plain" onClick={() => onChoose(id)}>
                  {nameOf(id)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

import type { Day } from '@ratione/engine';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameOf } from '../../parts/names.ts';
import type { Atlas } from './atlas.ts';
import { StatePanel } from './state-panel.tsx';
import { UnitPanel } from './unit-panel.tsx';
import styles from './world.module.css';

interface PlacePanelProps {
  readonly atlas: Atlas;
  /** Empty: nothing chosen. */
  readonly id: string;
  readonly day: Day;
  readonly nameOf: NameOf;
  readonly onChoose: (id: string) => void;
}

/** What was chosen on the map. Its heading takes the focus when another place is chosen. */
export const PlacePanel = memo(function PlacePanel({ atlas, id, day, nameOf, onChoose }: PlacePanelProps) {
  const { t } = useTranslation('world');
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(id);
  useEffect(() => {
    if (id !== '' && id !== shown.current) heading.current?.focus({ preventScroll: innerWidth > 1000 });
    shown.current = id;
  }, [id]);
  if (id === '') return <p className={`${styles['aside']} no-print`}>{t('panel.hint')}</p>;
  const { ratione } = atlas;
  const unit = ratione.territory.unit(id);
  return (
    <section className={styles['panel']} aria-label={nameOf(id)}>
      <h2 ref={heading} tabIndex={-1}>
        {id.split('+').map(nameOf).join(' – ')}
      </h2>
      {unit !== undefined ? (
        <UnitPanel unit={unit} ratione={ratione} day={day} nameOf={nameOf} />
      ) : id.includes('+') ? (
        <p>{t('unit.undecided', { states: id.split('+').map(nameOf).join(', ') })}</p>
      ) : (
        <StatePanel state={id} ratione={ratione} day={day} nameOf={nameOf} onChoose={onChoose} />
      )}
      <button type="button" className="plain no-print" onClick={() => onChoose('')}>
        {t('panel.close')}
      </button>
    </section>
  );
});

import type { StandsFor } from '@ratione/engine/asked';
import { useTranslation } from 'react-i18next';
import type { PlaceOfFacts } from './facts.ts';
import styles from './form.module.css';
import type { Names } from './load-names.ts';

/** The place in a few words: "Aleppo, Syria". */
export function placeTitle(place: PlaceOfFacts, names: Names | null): string {
  const within = place.iso3 === null ? null : (names?.nameOf(place.iso3) ?? place.iso3);
  const point = place.lat !== undefined && place.lon !== undefined ? `${place.lat}, ${place.lon}` : null;
  const named = [place.region ?? (within === null ? point : null), within].filter((part) => part !== null && part !== undefined);
  return [...new Set(named)].join(', ');
}

/** What a place stands for: the State or unit, and where that is disputed, who says what. */
export function PlaceStandsFor({
  stands,
  names: { nameOf, nameInSentence },
}: {
  readonly stands: readonly StandsFor[];
  readonly names: Names;
}) {
  const { t } = useTranslation('ask');
  return (
    <>
      {stands.map((one) => {
        const states = one.claims.map(({ state }) => (state === null ? t('place.noState') : nameOf(state)));
        const holders = one.claims.map(({ state }) => (state === null ? t('place.noState') : nameInSentence(state)));
        return (
          <span key={`${one.unit}${one.name}`} className={styles['stands']}>
            {!one.disputed && t(one.unit === null ? 'place.state' : 'place.unit', { name: one.name, states: holders.join(', ') })}
            {one.disputed && (
              <>
                <span className={styles['hatch']} aria-hidden="true" />
                {t('place.disputed', { name: one.name, states: states.join(' · ') })}
                {one.characterised !== null &&
                  ` ${t('place.characterised', { state: nameInSentence(one.characterised.state), by: one.characterised.by })}`}
              </>
            )}
          </span>
        );
      })}
    </>
  );
}

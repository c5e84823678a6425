import type { StandsFor } from '@ratione/engine/reading';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/language.ts';
import type { PlaceOfFacts } from './facts.ts';
import styles from './form.module.css';
import type { Tools } from './load-tools.ts';

/** Name of a State by its code, in the language of the interface where it has one; the code where the record has none. */
export function stateName(code: string, { ratione, stateNameIn }: Tools): string {
  const own = stateNameIn(code, currentLanguage());
  if (own !== null) return own;
  const file = ratione.ledger.file(code);
  return file === undefined ? (ratione.territory.code(code)?.name ?? code) : ratione.ledger.name(code).replace(/^the /, '');
}

/** The place in a few words: "Aleppo, Syria". */
export function placeTitle(place: PlaceOfFacts, tools: Tools | null): string {
  const within = place.iso3 === null ? null : tools === null ? place.iso3 : stateName(place.iso3, tools);
  const point = place.lat !== undefined && place.lon !== undefined ? `${place.lat}, ${place.lon}` : null;
  const named = [place.region ?? (within === null ? point : null), within].filter((part) => part !== null && part !== undefined);
  return [...new Set(named)].join(', ');
}

/** What a place stands for: the State or unit, and where that is disputed, who says what. */
export function PlaceStandsFor({ stands, tools }: { readonly stands: readonly StandsFor[]; readonly tools: Tools }) {
  const { t } = useTranslation('ask');
  return (
    <>
      {stands.map((one) => {
        const states = one.claims.map(({ state }) => (state === null ? t('place.noState') : stateName(state, tools)));
        return (
          <span key={`${one.unit}${one.name}`} className={styles['stands']}>
            {!one.disputed && t(one.unit === null ? 'place.state' : 'place.unit', { name: one.name, states: states.join(', ') })}
            {one.disputed && (
              <>
                <span className={styles['hatch']} aria-hidden="true" />{' '}
                {t('place.disputed', { name: one.name, states: states.join(' · ') })}
                {one.characterised !== null &&
                  ` ${t('place.characterised', { state: stateName(one.characterised.state, tools), by: one.characterised.by })}`}
              </>
            )}
          </span>
        );
      })}
    </>
  );
}

import type { PlaceReading, StandsFor } from '@ratione/engine/asked';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/language.ts';
import { translateLegal } from '../../app/legal.ts';
import type { PlaceOfFacts } from './facts.ts';
import styles from './form.module.css';
import type { Names } from './load-names.ts';

/** The place in a few words: "Aleppo, Syria". */
export function placeTitle(place: PlaceOfFacts, names: Names | null): string {
  const within = place.iso3 === null ? null : (names?.nameOf(place.iso3) ?? place.iso3);
  const point = place.lat !== undefined && place.lon !== undefined ? `${place.lat}, ${place.lon}` : null;
  // The record's own name of a region is translated; a writer's words stay as they are.
  const region = place.region === undefined ? undefined : (translateLegal('record', place.region) ?? place.region);
  const named = [region ?? (within === null ? point : null), within].filter((part) => part !== null && part !== undefined);
  return [...new Set(named)].join(', ');
}

/** What words were read as: States and territories by their names on the page, a unit by its translation. */
export function nameOfReading(name: string, kind: PlaceReading['kind'], within: string | null, { nameOf }: Names): string {
  if (currentLanguage() === 'en') return name;
  if ((kind === 'state' || kind === 'territory') && within !== null) return nameOf(within);
  return translateLegal('record', name) ?? name;
}

/** What a place stands for: the State or unit, and where that is disputed, who says what. */
export function PlaceStandsFor({ stands, names }: { readonly stands: readonly StandsFor[]; readonly names: Names }) {
  const { t } = useTranslation('ask');
  const { nameOf, nameInSentence } = names;
  return (
    <>
      {stands.map((one) => {
        const states = one.claims.map(({ state }) => (state === null ? t('place.noState') : nameOf(state)));
        const [first] = one.claims;
        const kind = one.unit === null ? 'state' : 'unit';
        const name = nameOfReading(one.name, kind, first?.state ?? null, names);
        const holders = one.claims.map(({ state }) => (state === null ? t('place.noState') : nameInSentence(state)));
        return (
          <span key={`${one.unit}${one.name}`} className={styles['stands']}>
            {!one.disputed && t(one.unit === null ? 'place.state' : 'place.unit', { name, states: holders.join(', ') })}
            {one.disputed && (
              <>
                <span className={styles['hatch']} aria-hidden="true" />
                {t('place.disputed', { name, states: states.join(' · ') })}
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

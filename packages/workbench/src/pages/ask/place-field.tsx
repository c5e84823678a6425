import { useTranslation } from 'react-i18next';
import { daysOf, type Facts, placeOf } from './facts.ts';
import { loadTools, type Tools } from './load-tools.ts';
import { nameOfReading, PlaceStandsFor, placeTitle } from './place-words.tsx';
import { pointReadings } from './point-readings.tsx';
import { Given, SuggestField, type Suggestion } from './suggest-field.tsx';
import { thenFocus } from './then-focus.ts';

interface FieldProps {
  readonly facts: Facts;
  readonly onFacts: (facts: Facts) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly error: string | null;
  readonly tools: Tools | null;
  readonly asOf: string;
}

/** Where: a name or coordinates, read as a State, a territory, a unit or a place in one. */
export function PlaceField({ facts, onFacts, text, onText, error, tools, asOf }: FieldProps) {
  const { t } = useTranslation('ask');
  const place = placeOf(facts);
  const day = daysOf(facts)?.from.match(/^\d{4}-\d{2}-\d{2}$/)?.[0] ?? asOf;
  const title = place === null ? '' : place.setting === 'high-seas' ? t('terms:setting.high-seas') : placeTitle(place, tools);
  return (
    <SuggestField
      inputId="ask-place"
      label={t('field.place')}
      hint={t('hint.place')}
      text={text}
      onText={onText}
      error={error}
      none={t('none.place')}
      open={place === null}
      given={
        place !== null && (
          <Given
            id="ask-place"
            action={t('form.change')}
            label={t('form.changeNamed', { name: title })}
            onAction={() => thenFocus('ask-place', () => onFacts({ ...facts, place: { iso3: null } }))}
          >
            <span dir="auto">{title}</span>
            {tools !== null && place.setting !== 'high-seas' && (
              <PlaceStandsFor stands={tools.standsFor(place, tools.ratione, day, asOf)} names={tools} />
            )}
          </Given>
        )
      }
      suggest={async (words): Promise<readonly Suggestion<Facts>[]> => {
        const loaded = await loadTools();
        const readings = loaded.findPlaces(words, loaded.ratione, undefined, undefined, loaded.placeNames);
        if (readings.some(({ kind }) => kind === 'point')) return pointReadings(readings, loaded, day, asOf, t);
        return readings.map(({ place: found, name, kind, within }) => ({
          key: JSON.stringify(found),
          value: { ...found },
          title: (
            <span dir="auto">
              {kind === 'region' || kind === 'named' ? placeTitle(found, loaded) : nameOfReading(name, kind, within, loaded)}
            </span>
          ),
          detail:
            kind === 'sea' ? (
              t('terms:setting.high-seas')
            ) : (
              <PlaceStandsFor stands={loaded.standsFor(found, loaded.ratione, day, asOf)} names={loaded} />
            ),
        }));
      }}
      onConfirm={(found) => {
        onFacts({ ...facts, place: found });
        onText('');
      }}
    />
  );
}

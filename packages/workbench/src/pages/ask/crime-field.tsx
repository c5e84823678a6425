import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/language.ts';
import { CrimeName, CrimeWhy, labelsOf } from './crime-name.tsx';
import { crimesOf, daysOf, type Facts, placeOf } from './facts.ts';
import styles from './form.module.css';
import type { Names } from './load-names.ts';
import { loadTools } from './load-tools.ts';
import { Given, SuggestField } from './suggest-field.tsx';
import { thenFocus } from './then-focus.ts';

interface FieldProps {
  readonly facts: Facts;
  readonly onFacts: (facts: Facts) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly error: string | null;
  readonly names: Names | null;
}

/** What happened, in plain words or as paragraphs; several may be confirmed. */
export function CrimeField({ facts, onFacts, text, onText, error, names }: FieldProps) {
  const { t } = useTranslation('ask');
  const crimes = crimesOf(facts);
  return (
    <SuggestField
      inputId="ask-crime"
      label={t('field.crime')}
      hint={t('hint.crime')}
      text={text}
      onText={onText}
      error={error}
      none={t('none.crime')}
      open
      given={
        crimes.length > 0 && (
          <ul className={styles['givens']}>
            {crimes.map((asked) => (
              <li key={asked}>
                <Given
                  action={t('form.remove')}
                  label={t('form.removeNamed', { name: asked })}
                  onAction={() => thenFocus('ask-crime', () => onFacts({ ...facts, crimes: crimes.filter((one) => one !== asked) }))}
                >
                  <AskedCrime asked={asked} names={names} />
                </Given>
              </li>
            ))}
          </ul>
        )
      }
      suggest={async (words) => {
        const { readCrimes, ratione, crimeNames } = await loadTools();
        const found = readCrimes(words, ratione, {
          language: currentLanguage(),
          names: crimeNames,
          place: placeOf(facts),
          ...daysOf(facts),
        }).filter(({ asked }) => !crimes.includes(asked));
        const asWritten = { key: 'as-written', value: words.trim(), title: `“${words.trim()}”`, detail: t('crime.asWritten') };
        const readings = found.map((suggestion) => ({
          key: suggestion.asked,
          value: suggestion.asked,
          title: <CrimeName pinpoint={suggestion.pinpoint} labels={labelsOf(suggestion.crimes)} />,
          detail: <CrimeWhy suggestion={suggestion} />,
        }));
        return readings.length > 0 || !/\p{L}{3}/u.test(words) || /\d/.test(words) ? readings : [asWritten];
      }}
      onConfirm={(asked) => {
        onFacts({ ...facts, crimes: [...crimes, asked] });
        onText('');
      }}
    />
  );
}

/** A confirmed paragraph by number and name; a word outside the Statute as it was written. */
export function AskedCrime({ asked, names }: { readonly asked: string; readonly names: Names | null }) {
  const found = names?.readCrime(asked.trim());
  if (found?.kind !== 'paragraph') return <span dir="auto">{asked}</span>;
  return (
    <CrimeName
      pinpoint={found.pinpoint + (/-\d+$/.exec(found.crimes.length === 1 ? (found.crimes[0]?.id ?? '') : '')?.[0] ?? '')}
      labels={labelsOf(found.crimes)}
    />
  );
}

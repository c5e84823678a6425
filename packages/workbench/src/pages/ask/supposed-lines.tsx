import type { FactsChange } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../parts/day-text.tsx';
import styles from './ask.module.css';
import type { AskState, Supposed } from './ask-search.ts';
import { daysInWords } from './days-in-words.ts';
import { type Facts, nationalitiesOf, placeOf, textOf } from './facts.ts';
import type { Names } from './load-names.ts';
import { matterWords } from './matter-words.ts';
import { placeTitle } from './place-words.tsx';
import { useNamesLoaded } from './use-loaded.ts';

/** What is only supposed, in plain sight above the answer, each with the button that takes it back. */
export function SupposedLines({ state, onState }: { readonly state: AskState; readonly onState: (state: AskState) => void }) {
  const { t } = useTranslation('ask');
  const names = useNamesLoaded();
  const words = useSupposedWords();
  if (state.supposed.length === 0) return null;
  return (
    <section className={styles['supposed']} aria-label={t('supposed.title')}>
      <p className="caps">{t('supposed.title')}</p>
      <ul>
        {state.supposed.map((one) => {
          const says = words(one, names);
          return (
            <li key={JSON.stringify(one)}>
              {says}{' '}
              <button
                type="button"
                className="plain no-print"
                aria-label={t('supposed.backNamed', { says })}
                onClick={() => onState({ ...state, compare: null, made: null, supposed: state.supposed.filter((other) => other !== one) })}
              >
                {t('supposed.back')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function useSupposedWords(): (supposed: Supposed, names: Names | null) => string {
  const { t } = useTranslation(['ask', 'terms']);
  return (supposed, names) => {
    const name = (code: string) => names?.nameOf(code) ?? code;
    switch (supposed.kind) {
      case 'declaration':
        return t('supposed.declaration', { state: name(supposed.state), from: dayInWords(supposed.from) });
      case 'referral':
        return t('supposed.referral', {
          place: names?.ratione.territory.unit(supposed.place)?.name ?? name(supposed.place),
          from: dayInWords(supposed.from),
        });
      case 'facts':
        return factsWords(supposed.facts, names, name).join('; ');
      default:
        return supposed satisfies never;
    }
  };

  function factsWords(change: FactsChange, names: Names | null, name: (code: string) => string): readonly string[] {
    const facts: Facts = { ...change };
    const suspect: Facts = { ...change.suspect };
    const states = nationalitiesOf(facts);
    const place = placeOf(facts);
    const matter = Object.entries(change.matter ?? {});
    const age = textOf(suspect['age_at_conduct']);
    return [
      ...(change.date_from === undefined
        ? []
        : [t('supposed.when', { days: daysInWords(change.date_from, change.date_to ?? change.date_from) })]),
      ...(place === null ? [] : [t('supposed.where', { place: placeTitle(place, names) })]),
      ...(states === null ? [] : [t('supposed.nationality', { states: states.map(name).join(' + ') })]),
      ...(age === null ? [] : [t('supposed.age', { age })]),
      ...(typeof suspect['office'] === 'string' ? [t('supposed.office', { office: suspect['office'] })] : []),
      ...(suspect['natural_person'] === true ? [t('supposed.natural')] : []),
      ...(change.conflict === undefined
        ? []
        : [t('supposed.conflict', { conflict: t(`terms:conflict.${change.conflict}`, { defaultValue: change.conflict }) })]),
      ...matter.map(([key, value]) =>
        key === 'element_on_territory_of' && Array.isArray(value)
          ? t('supposed.element', { states: value.map((state) => name(String(state))).join(', ') })
          : matterWords(key, value, t, names),
      ),
    ];
  }
}

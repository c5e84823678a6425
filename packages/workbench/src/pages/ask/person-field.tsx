import type { PersonBasis, PersonReading } from '@ratione/engine/asked';
import { useTranslation } from 'react-i18next';
import { daysOf, type Facts, nationalitiesOf, partOf, textOf, withPart } from './facts.ts';
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

/** Who: nationality, office and age of the person suspected, or of the kind of person. */
export function PersonField({ facts, onFacts, text, onText, error, names }: FieldProps) {
  const { t } = useTranslation('ask');
  const words = usePersonWords();
  const basisWords = useBasisWords();
  const on = daysOf(facts)?.from.match(/^\d{4}-\d{2}-\d{2}$/)?.[0];
  const given = personOf(facts);
  const said = words(given, names);
  return (
    <SuggestField
      inputId="ask-person"
      label={t('field.person')}
      hint={t('hint.person')}
      text={text}
      onText={onText}
      error={error}
      none={t('none.person')}
      open={said === ''}
      given={
        said !== '' && (
          <Given
            id="ask-person"
            action={t('form.change')}
            label={t('form.changeNamed', { name: said })}
            onAction={() =>
              thenFocus('ask-person', () =>
                onFacts(withPart(facts, 'suspect', { nationalities: null, office: undefined, age_at_conduct: undefined })),
              )
            }
          >
            <span dir="auto">{said}</span>
          </Given>
        )
      }
      suggest={async (written) => {
        const loaded = await loadTools();
        return loaded.readPersons(written, loaded.ratione, on).map((reading) => ({
          key: JSON.stringify(reading),
          value: reading,
          title: <span dir="auto">{words(reading, loaded)}</span>,
          ...(reading.basis === undefined ? {} : { detail: <span dir="auto">{basisWords(reading.basis, loaded)}</span> }),
        }));
      }}
      onConfirm={({ nationalities, office, age }) => {
        onFacts(
          withPart(facts, 'suspect', {
            ...(nationalities === undefined ? {} : { nationalities }),
            ...(office === undefined ? {} : { office }),
            ...(age === undefined ? {} : { age_at_conduct: age }),
          }),
        );
        onText('');
      }}
    />
  );
}

/** What the facts say of the person; undefined where they say nothing. */
export function personOf(facts: Facts): PersonReading {
  const suspect = partOf(facts, 'suspect');
  const nationalities = nationalitiesOf(facts);
  const office = textOf(suspect['office']);
  const age = Number(suspect['age_at_conduct'] ?? Number.NaN);
  return {
    ...(nationalities === null ? {} : { nationalities }),
    ...(office === null ? {} : { office }),
    ...(Number.isFinite(age) ? { age } : {}),
  };
}

/** A person in a few words: "national of Russia, pilot". Empty where nothing is said. */
export function usePersonWords(): (person: PersonReading, names: Names | null) => string {
  const { t } = useTranslation('ask');
  return ({ nationalities, office, age }, names) => {
    const states = nationalities?.map((code) => names?.nameOf(code) ?? code) ?? [];
    return [
      ...(nationalities === undefined
        ? []
        : [states.length === 0 ? t('person.stateless') : t('person.national', { states: states.join(' + ') })]),
      ...(office === undefined ? [] : [office]),
      ...(age === undefined ? [] : [t('person.age', { age })]),
    ].join(', ');
  };
}

/** What a reading rests on where the words do not say it: the record, general knowledge, or an inference from an organisation. */
function useBasisWords(): (basis: PersonBasis, names: Names) => string {
  const { t } = useTranslation('ask');
  return ({ kind, name, state, fromMemory, officeUndated }, { nameOf }) => {
    const key = kind === 'general-knowledge' ? 'generalKnowledge' : kind === 'record' && fromMemory === true ? 'recordMemory' : kind;
    return [
      t(`person.basis.${key}`, { name, state: state === undefined ? '' : nameOf(state) }),
      ...(officeUndated === true ? [t('person.basis.officeUndated')] : []),
    ].join('; ');
  };
}

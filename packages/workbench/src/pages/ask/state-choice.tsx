import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, LANGUAGES } from '../../app/language.ts';
import type { Names } from './load-names.ts';

interface StateChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly names: Names | null;
  readonly onChoose: (state: string | null) => void;
}

/** A State of the record, from a list by name. */
export function StateChoice({ label, value, names, onChoose }: StateChoiceProps) {
  const { t } = useTranslation('ask');
  const id = useId();
  const states =
    names?.ratione.record.states.map(({ state }) => [state, names.nameOf(state)] as const) ??
    (value === null ? [] : [[value, value] as const]);
  const order = new Intl.Collator(LANGUAGES[currentLanguage()].locale);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}>
        <option value="">{t('further.notSaid')}</option>
        {states
          .toSorted(([, one], [, other]) => order.compare(one, other))
          .map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>
    </div>
  );
}

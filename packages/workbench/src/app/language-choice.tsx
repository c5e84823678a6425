import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, currentLanguage, LANGUAGES, type Language } from './language.ts';

export function LanguageChoice() {
  const { t } = useTranslation();
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id} className="unseen">
        {t('language')}
      </label>
      <select id={id} value={currentLanguage()} onChange={(event) => void chooseLanguage(event.target.value as Language)}>
        {Object.entries(LANGUAGES).map(([tag, { name }]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

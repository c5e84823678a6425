import { useTranslation } from 'react-i18next';
import { Choice } from '../../parts/choice.tsx';
import { isReadLanguage, languageName, READ } from './languages.ts';

/** The language of a text: found out by the reader, or said. One that is not read stays in the list while it is the text's. */
export function LanguageField({ value, onValue }: { readonly value: string; readonly onValue: (language: string) => void }) {
  const { t } = useTranslation('read');
  const other = value !== '' && !isReadLanguage(value) ? [value] : [];
  return (
    <Choice
      label={t('language')}
      value={value}
      options={[['', t('languageFound')], ...[...READ, ...other].map((language) => [language, languageName(language)] as const)]}
      onValue={onValue}
    />
  );
}

import type { CrimeSuggestion } from '@ratione/engine';
import { useTranslation } from 'react-i18next';

/** A paragraph as lawyers write it, with its name. Names of crimes are in English. */
export function CrimeName({ pinpoint, label }: { readonly pinpoint: string; readonly label: string }) {
  return (
    <span lang="en" dir="ltr">
      <span className="numbers">{pinpoint}</span> {label}
    </span>
  );
}

export function labelOfCrimes(crimes: CrimeSuggestion['crimes']): string {
  const [first, ...rest] = crimes;
  if (first === undefined) return '';
  return rest.length === 0 ? first.label : [first, ...rest].map(({ label }) => label).join('; ');
}

/** Why a paragraph is suggested, and what kind of conflict it needs. */
export function CrimeWhy({ suggestion }: { readonly suggestion: CrimeSuggestion }) {
  const { t } = useTranslation('ask');
  const conflicts = new Set(suggestion.crimes.map((crime) => crime.conflict));
  const conflict = conflicts.size === 1 ? [...conflicts][0] : undefined;
  return (
    <>
      {suggestion.because === 'words' && t('crime.words', { words: suggestion.words.map((word) => `“${word}”`).join(', ') })}
      {suggestion.because === 'everyday' && t('crime.everyday', { words: suggestion.words.map((word) => `“${word}”`).join(', ') })}
      {suggestion.because === 'paragraph' && t('crime.paragraph', { count: suggestion.crimes.length })}
      {conflict !== undefined && ` · ${t(`crime.conflict.${conflict}`)}`}
    </>
  );
}

import type { CrimeSuggestion } from '@ratione/engine';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { LegalTerm } from '../../parts/legal-term.tsx';

/** A paragraph as lawyers write it, with the names of what it means in the language of the page. */
export function CrimeName({ pinpoint, labels }: { readonly pinpoint: string; readonly labels: readonly string[] }) {
  return (
    <span>
      <bdi lang="en" dir="ltr" className="numbers">
        {pinpoint}
      </bdi>{' '}
      {labels.map((label, at) => (
        <Fragment key={label}>
          {at > 0 && '; '}
          <LegalTerm of="crimes">{label}</LegalTerm>
        </Fragment>
      ))}
    </span>
  );
}

export function labelsOf(crimes: CrimeSuggestion['crimes']): readonly string[] {
  return crimes.map(({ label }) => label);
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

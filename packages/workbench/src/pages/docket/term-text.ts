import type { TFunction } from 'i18next';

/** A sentence in the words of the language: "14 years", "2 years and 6 months", "life". `t` of the namespace `docket`. */
export function termInWords(t: TFunction<'docket'>, months: number | 'life'): string {
  if (months === 'life') return t('term.life');
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (rest === 0 && years > 0) return t('term.years', { count: years });
  const monthsText = t('term.months', { count: rest });
  return years === 0 ? monthsText : t('term.both', { years: t('term.years', { count: years }), months: monthsText });
}

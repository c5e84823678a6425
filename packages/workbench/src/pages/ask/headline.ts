import type { Determination } from '@ratione/engine';
import type { TFunction } from 'i18next';
import { dayInWords } from '../../parts/day-text.tsx';

/** The answer as one sentence in the language of the interface: "No. On 16 November 2016 the Court could not try this." */
export function headlineOf(determination: Determination, today: string, t: TFunction<'ask'>): string {
  const { jurisdiction, asOf, segments, bars } = determination;
  const tense = asOf === today ? 'now' : 'then';
  const day = dayInWords(asOf);
  if (jurisdiction === 'yes') {
    const inside = segments.filter((segment) => segment.jurisdiction === 'yes');
    const [only] = inside;
    if (inside.length < segments.length && only !== undefined)
      return inside.length === 1
        ? t(`headline.part.${tense}`, { day, from: dayInWords(only.from), to: dayInWords(only.to) })
        : t(`headline.parts.${tense}`, { day });
    return bars.includes('deferral') ? t(`headline.deferred.${tense}`, { day }) : t(`headline.yes.${tense}`, { day });
  }
  return t(`headline.${jurisdiction}.${tense}`, { day });
}

/** Why, in the language of the interface: the reasons by their ids. */
export function whyOf(determination: Determination, t: TFunction<['ask', 'terms']>): string {
  const { jurisdiction, bases, bars, missing } = determination;
  const list = (reasons: readonly string[]) => reasons.join('; ');
  switch (jurisdiction) {
    case 'yes':
      return t('why.because', { reasons: list(bases.map((base) => t(`terms:baseSays.${base}`))) });
    case 'no':
      return t('why.because', { reasons: list(bars.map((bar) => t(`terms:barSays.${bar}`))) });
    case 'contested':
      return t('why.contested');
    case 'depends':
      return t('why.depends', {
        facts: missing.map(({ fact }) => t(`fact.${fact.replaceAll('.', '-')}`, { defaultValue: fact })).join(', '),
      });
    default:
      return jurisdiction satisfies never;
  }
}

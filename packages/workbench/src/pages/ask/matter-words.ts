import type { TFunction } from 'i18next';
import type { Names } from './load-names.ts';

/** One of the further facts of the question: its label and its value in the language of the page, States by name. */
export function matterWords(key: string, value: unknown, t: TFunction<'ask'>, names: Names | null): string {
  const label = t(`matter.${key}` as 'matter.vessel_flag', { defaultValue: key.replaceAll('_', ' ') });
  return `${label}: ${valueInWords(value, t, names)}`;
}

/** An empty list is none; null is unknown. */
function valueInWords(value: unknown, t: TFunction<'ask'>, names: Names | null): string {
  const inner = (one: unknown) => valueInWords(one, t, names);
  if (typeof value === 'string') return names !== null && /^[A-Z]{3}$/.test(value) ? names.nameOf(value) : value;
  if (value === null || value === undefined) return t('matterValue.unknown');
  if (typeof value === 'boolean') return t(value ? 'matterValue.yes' : 'matterValue.no');
  if (Array.isArray(value)) return value.length === 0 ? t('matterValue.none') : value.map(inner).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, part]) => (key === 'iso3' ? inner(part) : `${key.replaceAll('_', ' ')}: ${inner(part)}`))
      .join('; ');
  return String(value);
}

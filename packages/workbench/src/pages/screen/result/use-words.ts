import { useTranslation } from 'react-i18next';
import { useActSentence } from '../act-sentence.tsx';
import type { Filter, FilterKey } from '../filter.ts';
import { usePlaceNames } from '../place-names.ts';
import type { Manifest } from '../shapes.ts';

export interface ResultWords {
  readonly base: (base: string) => string;
  /** A bar, a fact waited for or a contested issue. */
  readonly why: (reason: string) => string;
  readonly state: (code: string) => string;
  /** Places of a row, joined by a bar. */
  readonly places: (ids: string) => string;
  /** One condition of a filter as a short sentence. */
  readonly condition: (key: FilterKey, value: string) => string;
}

/** Ids of a result in the words of the page’s language. */
export function useWords(manifest: Manifest): ResultWords {
  const { t, i18n } = useTranslation(['screen', 'terms']);
  const { nameOf } = usePlaceNames();
  const act = useActSentence();
  const term = (group: 'base' | 'bar', id: string) => {
    const key = `terms:${group}.${id}`;
    return i18n.exists(key) ? t(key) : null;
  };
  const base = (id: string) => term('base', id) ?? id;
  const why = (reason: string) => {
    if (reason === 'no-link') return t('why.noLink');
    const [issue, subject] = reason.split(' ');
    if (/^C-/.test(reason)) return subject === undefined ? reason : t('why.issue', { issue, subject: nameOf(subject) });
    const fact = `screen:fact.${reason}`;
    return term('bar', reason) ?? (i18n.exists(fact) ? t(fact) : reason);
  };
  const places = (ids: string) => ids.split('|').map(nameOf).join(' / ');
  const supposed = (key: string) => {
    const found = manifest.whatIf.find((one) => one.key === (key === 'all' ? '' : key));
    return found === undefined ? key : found.acts.map(act).join('; ');
  };
  const condition = (key: FilterKey, value: string): string => {
    const words: Partial<Record<FilterKey, (text: string) => string>> = {
      reach: (text) => t(`reach.${text}`),
      reachByPlace: (text) => t(`reach.${text}`),
      base,
      why,
      state: nameOf,
      place: nameOf,
      year: (text) => (text === 'none' ? t('filter.noYear') : text),
      rowIssue: (text) => t(`rowIssue.${text}`),
      changedBy: supposed,
      box: () => '',
    };
    const said = (words[key] ?? ((text) => text))(value);
    return key === 'box' ? t('filter.is.box') : t(`filter.is.${key}`, { value: said });
  };
  return { base, why, state: nameOf, places, condition };
}

/** The conditions of a filter that are set. */
export function conditionsOf(filter: Filter): readonly (readonly [FilterKey, string])[] {
  return (Object.entries(filter) as [FilterKey, string | undefined][]).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, value] as const],
  );
}

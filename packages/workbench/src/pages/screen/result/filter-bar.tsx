import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumbers } from '../../../parts/numbers.ts';
import type { Filter, FilterKey } from '../filter.ts';
import { type Aggregates, type Manifest, REACHES } from '../shapes.ts';
import styles from './result.module.css';
import { gathered } from './sums.ts';
import { conditionsOf, type ResultWords } from './use-words.ts';

interface FilterBarProps {
  /** Figures over all rows: what there is to choose from. */
  readonly whole: Aggregates;
  readonly figures: Aggregates;
  readonly manifest: Manifest;
  readonly filter: Filter;
  readonly change: (change: Filter) => void;
  readonly clear: () => void;
  readonly words: ResultWords;
}

type Option = readonly [value: string, words: string];

/** Which rows everything below is about. */
export function FilterBar({ whole, figures, manifest, filter, change, clear, words }: FilterBarProps) {
  const { t } = useTranslation('screen');
  const { count } = useNumbers();
  const named = (list: Aggregates['byState'], says: (name: string) => string): readonly Option[] =>
    gathered(
      list,
      ({ name }) => name,
      ({ reach }) => reach,
    ).map(({ key, total }) => [key, `${says(key)} (${count(total.events)})`]);
  const years = [...new Set(whole.byYear.map(({ year }) => (year === null ? 'none' : String(year))))];
  const reasons = gathered(
    whole.why,
    ({ reason }) => reason,
    ({ reach }) => reach,
  );
  const issues = gathered(
    whole.contested.map((row) => ({ ...row, reach: 'contested' as const })),
    ({ issue }) => issue,
    ({ reach }) => reach,
  );
  const choices: readonly (readonly [FilterKey, readonly Option[]])[] = [
    ['reach', REACHES.map((reach) => [reach, t(`reach.${reach}`)])],
    ['reachByPlace', REACHES.map((reach) => [reach, t(`reach.${reach}`)])],
    ['why', [...reasons, ...issues].map(({ key, total }) => [key, `${words.why(key)} (${count(total.events)})`])],
    ['base', named(whole.byBase, words.base)],
    ['state', named(whole.byState, words.state)],
    ['conflict', named(whole.byConflict, (name) => name)],
    ['year', years.map((year) => [year, year === 'none' ? t('filter.noYear') : year])],
    ['rowIssue', Object.entries(manifest.counts.issues).map(([code, rows]) => [code, `${t(`rowIssue.${code}`)} (${count(rows)})`])],
  ];
  const set = conditionsOf(filter);
  return (
    <section aria-label={t('filter.title')} className={`${styles['filters']} no-print`}>
      <div className={styles['choices']}>
        <SearchField text={filter.text ?? ''} onText={(text) => change({ text })} />
        {choices
          .filter(([, options]) => options.length > 0)
          .map(([key, options]) => (
            <FilterChoice key={key} name={key} options={options} value={filter[key] ?? ''} onValue={(value) => change({ [key]: value })} />
          ))}
      </div>
      {set.length > 0 && (
        <p className={styles['set']} role="status">
          <span className="numbers">{t('filter.shown', { count: figures.total.events, n: count(figures.total.events) })}</span>
          {set.map(([key, value]) => (
            <button
              key={key}
              type="button"
              className={styles['condition']}
              aria-label={t('filter.removeOne', { condition: words.condition(key, value) })}
              onClick={() => change({ [key]: '' })}
            >
              <bdi>{words.condition(key, value)}</bdi> <span aria-hidden="true">×</span>
            </button>
          ))}
          <button type="button" className="plain" onClick={clear}>
            {t('filter.clear')}
          </button>
        </p>
      )}
    </section>
  );
}

interface FilterChoiceProps {
  readonly name: FilterKey;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function FilterChoice({ name, options, value, onValue }: FilterChoiceProps) {
  const { t } = useTranslation('screen');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t(`filter.${name}`)}</label>
      <select id={id} value={value} onChange={(event) => onValue(event.target.value)}>
        <option value="">{t('filter.any')}</option>
        {value !== '' && !options.some(([option]) => option === value) && <option value={value}>{value}</option>}
        {options.map(([option, says]) => (
          <option key={option} value={option}>
            {says}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Words to look for; passed on when the reader stops typing. */
function SearchField({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const { t } = useTranslation('screen');
  const id = useId();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onText(typed), 400);
    return () => clearTimeout(timer);
  }, [typed, text, onText]);
  return (
    <div className="field">
      <label htmlFor={id}>{t('filter.text')}</label>
      <input id={id} type="search" dir="auto" value={typed} maxLength={200} onChange={(event) => setTyped(event.target.value)} />
    </div>
  );
}

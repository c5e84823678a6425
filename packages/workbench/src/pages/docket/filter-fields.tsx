import { STAGES } from '@ratione/engine/views';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../parts/choice.tsx';
import styles from './docket.module.css';
import type { FilterName, Filters, PersonRow, SituationRow } from './filters.ts';
import { REGIONS } from './regions.ts';

interface FilterFieldsProps {
  readonly filters: Filters;
  readonly set: Readonly<Record<FilterName, (value: string) => void>>;
  readonly persons: readonly PersonRow[];
  readonly situations: readonly SituationRow[];
  readonly part: 'persons' | 'situations' | 'cases';
  readonly found: number;
}

/** Words, situation, stage, year and region: only values that something has on the day of asking. */
export function FilterFields({ filters, set, persons, situations, part, found }: FilterFieldsProps) {
  const { t } = useTranslation('docket');
  const years = [
    ...new Set(
      (part === 'situations' ? situations.map((row) => row.known) : persons.map((row) => row.publicFrom)).map((day) => day.slice(0, 4)),
    ),
  ].sort();
  const stages = STAGES.filter((stage) => persons.some((row) => row.stage === stage));
  const regions = REGIONS.filter((region) => situations.some((row) => row.regions.includes(region)));
  const any = ['', t('filter.any')] as const;
  return (
    <div className={`${styles['filters']} no-print`}>
      <div className="field">
        <label htmlFor="docket-words">{t('filter.words')}</label>
        <input
          id="docket-words"
          type="search"
          autoComplete="off"
          value={filters.words}
          onChange={(event) => set.words(event.target.value)}
        />
      </div>
      <Choice
        label={t('filter.situation')}
        value={filters.situation}
        onValue={set.situation}
        options={[any, ...situations.map(({ situation }) => [situation.id, situation.name] as const)]}
      />
      <Choice
        label={t('filter.stage')}
        value={filters.stage}
        onValue={set.stage}
        options={[any, ...stages.map((stage) => [stage, t(`stage.${stage}`)] as const)]}
      />
      <Choice
        label={t(part === 'situations' ? 'filter.yearKnown' : 'filter.yearPublic')}
        value={filters.year}
        onValue={set.year}
        options={[any, ...years.map((year) => [year, year] as const)]}
      />
      <Choice
        label={t('filter.region')}
        value={filters.region}
        onValue={set.region}
        options={[any, ...regions.map((region) => [region, t(`region.${region}`)] as const)]}
      />
      <p className="small soft" role="status">
        {t(`filter.found.${part}`, { count: found })}
      </p>
    </div>
  );
}

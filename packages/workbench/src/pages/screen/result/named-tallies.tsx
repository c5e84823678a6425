import { useTranslation } from 'react-i18next';
import type { Filter } from '../filter.ts';
import type { Aggregates } from '../shapes.ts';
import { gathered, type Measure } from './sums.ts';
import { TallyTable } from './tally-table.tsx';
import type { ResultWords } from './use-words.ts';

export interface TalliesProps {
  readonly id: string;
  readonly figures: Aggregates;
  readonly measure: Measure;
  readonly deaths: boolean;
  readonly filter: Filter;
  readonly change: (change: Filter) => void;
  readonly words: ResultWords;
}

/** Events by basis, State or conflict; one with several counts under each. */
export function NamedTallies({
  by,
  id,
  figures,
  measure,
  deaths,
  filter,
  change,
  words,
}: TalliesProps & { readonly by: 'base' | 'state' | 'conflict' }) {
  const { t } = useTranslation('screen');
  const list = by === 'base' ? figures.byBase : by === 'state' ? figures.byState : figures.byConflict;
  const says = by === 'base' ? words.base : by === 'state' ? words.state : (name: string) => name;
  return (
    <TallyTable
      id={id}
      title={t(`${by}.title`)}
      note={t(`${by}.note`)}
      head={t(`${by}.head`)}
      empty={t(`${by}.empty`)}
      file={`screened-by-${by}`}
      rows={gathered(
        list,
        ({ name }) => name,
        ({ reach }) => reach,
      ).map((row) => ({ ...row, name: says(row.key) }))}
      whole={figures.total}
      measure={measure}
      deaths={deaths}
      chosen={filter[by]}
      onChoose={(key) => change({ [by]: key })}
    />
  );
}

import type { Day } from '@ratione/engine';
import type { DocketView } from '@ratione/engine/views';
import { CostFigure } from './cost-figure.tsx';
import type { PersonRow, SituationRow } from './filters.ts';
import { OutcomeFigure } from './outcome-figure.tsx';
import { RegionFigure } from './region-figure.tsx';
import { SentenceFigure } from './sentence-figure.tsx';
import { StageFigure } from './stage-figure.tsx';

interface StatisticsProps {
  readonly view: DocketView;
  readonly persons: readonly PersonRow[];
  readonly situations: readonly SituationRow[];
  readonly on: Day;
}

/** The figures of the docket on a day, each with the table behind it. */
export function Statistics({ view, persons, situations, on }: StatisticsProps) {
  return (
    <>
      <StageFigure view={view} on={on} />
      <SentenceFigure view={view} on={on} />
      <OutcomeFigure view={view} on={on} />
      <CostFigure view={view} on={on} />
      <RegionFigure persons={persons} situations={situations} on={on} />
    </>
  );
}

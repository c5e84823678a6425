import { type Day, daysBetween } from '@ratione/engine';
import styles from './docket.module.css';
import { ENDED, type StageSpan } from './stage-spans.ts';

interface TrackProps {
  readonly spans: readonly StageSpan[];
  readonly start: Day;
  readonly end: Day;
  /** Days from `start` to `end`, both counted. */
  readonly days: number;
}

/** Stages as lengths on one scale of days: boxes while proceedings went on, a line once they had ended. The words stand beside it. */
export function Track({ spans, start, end, days }: TrackProps) {
  const share = (from: Day, to: Day) => `${(100 * daysBetween(from, to)) / days}%`;
  return (
    <span className={styles['track']} aria-hidden="true">
      {spans.map((span) => (
        <span
          key={span.from}
          data-stage={span.stage}
          data-ended={ENDED.has(span.stage)}
          style={{
            insetInlineStart: share(start, span.from),
            inlineSize: span.until === null ? `calc(${share(span.from, end)} + ${100 / days}%)` : share(span.from, span.until),
          }}
        />
      ))}
    </span>
  );
}

/** Years over the tracks. */
export function YearAxis({ start, end }: { readonly start: Day; readonly end: Day }) {
  const first = Number(start.slice(0, 4));
  const last = Number(end.slice(0, 4));
  const days = daysBetween(start, end) + 1;
  const step = last - first > 12 ? 4 : last - first > 5 ? 2 : 1;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => year % step === 0 || year === first);
  return (
    <span className={styles['years']} aria-hidden="true">
      {years
        .filter((year, index) => index === 0 || index > 1 || year - first > step / 2)
        .map((year) => (
          <span key={year} style={{ insetInlineStart: `${(100 * daysBetween(start, `${year}-01-01`)) / days}%` }}>
            {year}
          </span>
        ))}
    </span>
  );
}

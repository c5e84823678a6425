import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { DayText } from '../../../parts/day-text.tsx';
import { useNumbers } from '../../../parts/numbers.ts';
import type { Aggregates, Job, Manifest, Tally } from '../shapes.ts';
import { ReachBar, ReachKey } from './reach-bar.tsx';
import styles from './result.module.css';
import { sumByReach } from './sums.ts';

interface SummaryProps {
  readonly ref: RefObject<HTMLHeadingElement | null>;
  readonly job: Job;
  readonly manifest: Manifest;
  readonly figures: Aggregates;
  readonly filtered: boolean;
  readonly deaths: boolean;
}

/** The answer in a sentence, with both shares, and the two bars behind it. */
export function Summary({ ref, job, manifest, figures, filtered, deaths }: SummaryProps) {
  const { t } = useTranslation('screen');
  const { count, share } = useNumbers();
  const all = sumByReach(figures.byReach, ({ reach }) => reach);
  const place = sumByReach(figures.byReach, ({ reachByPlace }) => reachByPlace);
  const total = figures.total.events;
  const told = (tally: Tally) => ({ count: tally.events, n: count(tally.events), share: share(tally.events, total) });
  const measures = deaths ? (['events', 'deaths'] as const) : (['events'] as const);
  return (
    <section aria-labelledby="screen-summary" className={styles['summary']}>
      <p className={styles['asked']}>
        <bdi>{job.file.name}</bdi> · {t('summary.asOf')} <DayText day={manifest.settings.asOf} />
        {filtered && (
          <>
            {' · '}
            <strong>{t('summary.filtered', { n: count(total), all: count(manifest.counts.rows) })}</strong>
          </>
        )}
      </p>
      <h2 id="screen-summary" ref={ref} tabIndex={-1} className={styles['headline']}>
        {total === 0 ? t('summary.none') : t('summary.headline', { count: all.yes.events, n: count(all.yes.events), total: count(total) })}
      </h2>
      {total > 0 && (
        <>
          <p className={styles['lead']}>
            {t('summary.shares', {
              share: share(all.yes.events, total),
              place: count(place.yes.events),
              placeShare: share(place.yes.events, total),
            })}
          </p>
          <p>
            {t('summary.depends', told(all.depends))} {t('summary.contested', told(all.contested))} {t('summary.outside', told(all.no))}{' '}
            {manifest.settings.national === 'unknown' && all.depends.events > 0 ? t('summary.national') : ''}
          </p>
          <p>{t('what.not')}</p>
          <div className={styles['wholes']}>
            {measures.flatMap((measure) =>
              [all, place].map((by, at) => (
                <div key={`${measure} ${at === 0 ? 'all' : 'place'}`} className={styles['whole']}>
                  <span>
                    {t(`measure.${measure}`)}, {t(at === 0 ? 'ground.all' : 'ground.place')}
                  </span>
                  <ReachBar by={by} measure={measure} tall />
                  <span className="numbers">{share(by.yes[measure], figures.total[measure])}</span>
                </div>
              )),
            )}
            <ReachKey />
          </div>
        </>
      )}
      {job.remarks.length > 0 && (
        <ul className={styles['remarks']} lang="en" dir="ltr">
          {job.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

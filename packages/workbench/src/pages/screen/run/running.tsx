import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumbers } from '../../../parts/numbers.ts';
import { stopJob } from '../api.ts';
import { type Job, STEPS } from '../shapes.ts';
import { useFollow } from './follow.ts';
import styles from './run.module.css';

/** A run while it goes: which step, how many rows, how fast, how long still, and a way to stop it. */
export function Running({ job }: { readonly job: Job }) {
  const { t } = useTranslation('screen');
  const { count, share, seconds } = useNumbers();
  const [stopping, setStopping] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useFollow(job.id);
  useEffect(() => title.current?.focus(), []);
  const { progress } = job;
  const now = progress === null ? -1 : STEPS.indexOf(progress.step);
  const facts =
    progress === null
      ? []
      : [
          ...(progress.rows > 0
            ? [
                progress.total === null
                  ? t('run.rows', { count: progress.rows, n: count(progress.rows) })
                  : t('run.rowsOf', { rows: count(progress.rows), total: count(progress.total) }),
              ]
            : progress.total !== null
              ? [t('run.rows', { count: progress.total, n: count(progress.total) })]
              : []),
          ...(progress.perSecond === null ? [] : [t('run.perSecond', { n: count(progress.perSecond) })]),
          ...(progress.secondsLeft === null || progress.secondsLeft < 1 ? [] : [t('run.left', { time: seconds(progress.secondsLeft) })]),
          t('run.issues', { count: progress.issues, n: count(progress.issues) }),
        ];
  return (
    <section aria-labelledby="screen-running" className={styles['run']}>
      <h2 id="screen-running" ref={title} tabIndex={-1}>
        {job.state === 'waiting' ? t('run.waiting') : t('run.title')} <bdi>{job.file.name}</bdi>
      </h2>
      <ol className={styles['steps']}>
        {STEPS.map((step, at) => (
          <li key={step} data-at={at < now ? 'done' : at === now ? 'now' : 'later'} aria-current={at === now ? 'step' : undefined}>
            <span>{t(`step.${step}`)}</span>
            <span className="numbers soft">
              {at < now ? t('run.done') : at === now && progress?.share !== null && progress !== null ? share(progress.share, 1) : ''}
            </span>
          </li>
        ))}
      </ol>
      <progress
        className={styles['bar']}
        aria-labelledby="screen-running"
        value={progress?.share == null ? undefined : (Math.max(0, now) + progress.share) / STEPS.length}
        max={1}
      />
      <p className={`${styles['facts']} numbers`}>{facts.join(' · ')}</p>
      <p className="unseen" role="status">
        {now < 0 ? t('run.waiting') : t('run.spoken', { step: t(`step.${STEPS[now] ?? 'opening'}`) })}
      </p>
      <button
        type="button"
        className="button"
        disabled={stopping}
        onClick={() => {
          setStopping(true);
          stopJob(job.id).catch(() => setStopping(false));
        }}
      >
        {t(stopping ? 'run.stopping' : 'run.stop')}
      </button>
      <p className="small soft">{t('run.leave')}</p>
    </section>
  );
}

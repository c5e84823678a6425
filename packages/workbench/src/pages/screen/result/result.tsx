import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { aggregatesOf, removeJob } from '../api.ts';
import { ScreenMap } from '../map/screen-map.tsx';
import { draftFrom, keepDraft } from '../prepare/draft.ts';
import { Problem } from '../problem.tsx';
import { RowDialog } from '../rows/row-dialog.tsx';
import { RowTable } from '../rows/row-table.tsx';
import type { Job, Manifest } from '../shapes.ts';
import { Downloads } from './downloads.tsx';
import { FilterBar } from './filter-bar.tsx';
import { HowMade } from './how-made.tsx';
import { NamedTallies } from './named-tallies.tsx';
import { Patterns } from './patterns.tsx';
import styles from './result.module.css';
import { Summary } from './summary.tsx';
import type { Measure } from './sums.ts';
import { useFilter } from './use-filter.ts';
import { useWords } from './use-words.ts';
import { WhatIf } from './what-if.tsx';
import { Why } from './why.tsx';
import { Years } from './years.tsx';

const PARTS = ['why', 'years', 'where', 'base', 'state', 'conflict', 'whatIf', 'rows', 'download', 'made'] as const;
type Part = (typeof PARTS)[number];

/** A result: what it comes to, in figures that filter, on a map and row by row. */
export function Result({ job }: { readonly job: Job }) {
  return job.manifest === null ? null : <ResultOf job={job} manifest={job.manifest} />;
}

function ResultOf({ job, manifest }: { readonly job: Job; readonly manifest: Manifest }) {
  const { t } = useTranslation('screen');
  const navigate = useNavigate();
  const { filter, change, clear, row, open } = useFilter();
  const words = useWords(manifest);
  const [measure, setMeasure] = useState<Measure>('events');
  const title = useRef<HTMLHeadingElement>(null);
  const whole = useQuery({ queryKey: ['screen', 'aggregates', job.id, {}], queryFn: () => aggregatesOf(job.id, {}) });
  const shown = useQuery({
    queryKey: ['screen', 'aggregates', job.id, filter],
    queryFn: () => aggregatesOf(job.id, filter),
    placeholderData: keepPreviousData,
  });
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const settings = async () => {
    keepDraft(job.file.id, draftFrom(job));
    await navigate({ to: '/screen', search: { file: job.file.id } });
  };
  const remove = async () => {
    await removeJob(job.id).catch(() => undefined);
    await navigate({ to: '/screen', search: {} });
  };
  if (shown.isError || whole.isError) return <Problem error={shown.error ?? whole.error} />;
  const figures = shown.data;
  if (figures === undefined || whole.data === undefined) return <p className="waiting">{t('loading')}</p>;
  const deaths = manifest.mapping.columns.deaths !== undefined;
  const tallies = { figures, measure, filter, change, words, deaths };
  const parts = PARTS.filter((part) =>
    part === 'conflict' ? figures.byConflict.length > 0 : part === 'whatIf' ? manifest.whatIf.length > 0 : true,
  );
  return (
    <div className={styles['result']} aria-busy={shown.isPlaceholderData}>
      <Patterns />
      <Summary
        ref={title}
        job={job}
        manifest={manifest}
        figures={figures}
        filtered={figures.total.events !== manifest.counts.rows}
        deaths={deaths}
      />
      <div className={`${styles['tools']} no-print`}>
        <button type="button" className="plain" onClick={() => void settings()}>
          {t('result.settings')}
        </button>
        <button type="button" className="plain" onClick={() => void navigate({ to: '/screen', search: {} })}>
          {t('another')}
        </button>
        <button type="button" className="plain" onClick={() => void remove()}>
          {t('result.remove')}
        </button>
      </div>
      <FilterBar whole={whole.data} figures={figures} manifest={manifest} filter={filter} change={change} clear={clear} words={words} />
      <div className={`${styles['bar']} no-print`}>
        <nav aria-label={t('result.parts')} className={styles['parts']}>
          {parts.map((part) => (
            <button key={part} type="button" className="plain" onClick={() => goTo(part)}>
              {t(`part.${part}`)}
            </button>
          ))}
        </nav>
        {deaths && (
          <label className={styles['measure']}>
            {t('result.measure')}{' '}
            <select value={measure} onChange={(event) => setMeasure(event.target.value as Measure)}>
              <option value="events">{t('measure.events')}</option>
              <option value="deaths">{t('measure.deaths')}</option>
            </select>
          </label>
        )}
      </div>
      <Why {...tallies} id={idOf('why')} />
      <section id={idOf('years')} tabIndex={-1}>
        <Years figures={figures} measure={measure} change={change} />
      </section>
      <section id={idOf('where')} tabIndex={-1}>
        <ScreenMap job={job.id} filter={filter} change={change} figures={figures} words={words} />
      </section>
      <NamedTallies {...tallies} id={idOf('base')} by="base" />
      <NamedTallies {...tallies} id={idOf('state')} by="state" />
      {figures.byConflict.length > 0 && <NamedTallies {...tallies} id={idOf('conflict')} by="conflict" />}
      {manifest.whatIf.length > 0 && (
        <section id={idOf('whatIf')} tabIndex={-1}>
          <WhatIf manifest={manifest} figures={figures} measure={measure} change={change} />
        </section>
      )}
      <section id={idOf('rows')} tabIndex={-1}>
        <RowTable job={job.id} manifest={manifest} filter={filter} total={figures.total.events} words={words} onOpen={open} />
      </section>
      <section id={idOf('download')} tabIndex={-1}>
        <Downloads job={job} manifest={manifest} filter={filter} />
      </section>
      <section id={idOf('made')} tabIndex={-1}>
        <HowMade job={job} manifest={manifest} />
      </section>
      {row !== null && <RowDialog job={job.id} row={row} manifest={manifest} words={words} onRow={open} />}
    </div>
  );
}

const idOf = (part: Part) => `screen-${part}`;

function goTo(part: Part): void {
  const section = document.getElementById(idOf(part));
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

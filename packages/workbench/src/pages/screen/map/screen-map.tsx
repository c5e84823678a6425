import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../../parts/figure.tsx';
import { useNumbers } from '../../../parts/numbers.ts';
import { useLaw } from '../../../record/law.ts';
import { pointsAddress } from '../api.ts';
import type { Filter } from '../filter.ts';
import { ReachKey } from '../result/reach-bar.tsx';
import { gathered } from '../result/sums.ts';
import type { ResultWords } from '../result/use-words.ts';
import { type Aggregates, REACHES } from '../shapes.ts';
import styles from './map.module.css';
import { MapSurface } from './map-surface.ts';
import type { CellFound } from './messages.ts';

interface ScreenMapProps {
  readonly job: string;
  readonly filter: Filter;
  readonly change: (change: Filter) => void;
  readonly figures: Aggregates;
  readonly words: ResultWords;
}

/** Where the events lie, coloured by answer. A worker counts and draws; the page only says what part is to be seen. */
export function ScreenMap({ job, filter, change, figures, words }: ScreenMapProps) {
  const { t } = useTranslation('screen');
  const { count } = useNumbers();
  const { record } = useLaw();
  const frame = useRef<HTMLDivElement>(null);
  const [surface, setSurface] = useState<MapSurface | null>(null);
  const [inView, setInView] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [cell, setCell] = useState<CellFound | null>(null);
  const id = useId();
  const disputed = useMemo(
    () => record.units.filter(({ titles }) => titles.some(({ claims }) => claims.length > 1)).flatMap(({ polygons }) => polygons),
    [record],
  );
  // What the map shows is set by everything but the box, which the map itself gives.
  const { box: _, ...rest } = filter;
  const address = pointsAddress(job, rest);

  useEffect(() => {
    if (frame.current === null) return;
    const made = new MapSurface(frame.current, disputed, {
      onDrawn: setInView,
      onCell: setCell,
      onProblem: setProblem,
    });
    setSurface(made);
    return () => {
      made.end();
      setSurface(null);
    };
  }, [disputed]);
  useEffect(() => {
    setProblem(null);
    surface?.load(address);
  }, [surface, address]);

  const filterBy = useCallback((found: CellFound['box']) => change({ box: found.map((edge) => edge.toFixed(3)).join(',') }), [change]);
  useEffect(() => surface?.onChoose(filterBy), [surface, filterBy]);
  const keys = (event: KeyboardEvent) => {
    if (surface?.key(event.key) === true) event.preventDefault();
  };
  const rows = gathered(
    figures.byState,
    ({ name }) => name,
    ({ reach }) => reach,
  );
  const total = cell?.counts.reduce((sum, one) => sum + one, 0) ?? 0;
  return (
    <Figure
      kind="map"
      heading={2}
      message={t('map.title')}
      file="screened-places"
      rows={rows}
      rowKey={({ key }) => key}
      note={
        figures.map.eventsWithoutPoint > 0
          ? t('map.without', { count: figures.map.eventsWithoutPoint, n: count(figures.map.eventsWithoutPoint) })
          : undefined
      }
      columns={[
        { title: t('state.head'), value: ({ key }) => words.state(key) },
        ...REACHES.map((reach) => ({
          title: t(`reach.${reach}`),
          numeric: true,
          value: ({ by }: (typeof rows)[number]) => by[reach].events,
          cell: ({ by }: (typeof rows)[number]) => count(by[reach].events),
        })),
        { title: t('measure.events'), numeric: true, value: ({ total: all }) => all.events, cell: ({ total: all }) => count(all.events) },
      ]}
    >
      <div>
        <div
          ref={frame}
          className={styles['frame']}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a map takes keys
          tabIndex={0}
          aria-label={t('map.label')}
          aria-describedby={`${id}-hint`}
          onKeyDown={keys}
        />
        <div className={`${styles['tools']} no-print`}>
          <button type="button" className="button" onClick={() => surface?.key('+')}>
            {t('map.closer')}
          </button>
          <button type="button" className="button" onClick={() => surface?.key('-')}>
            {t('map.further')}
          </button>
          <button type="button" className="button" onClick={() => surface?.fit()}>
            {t('map.fit')}
          </button>
          <button type="button" className="button" onClick={() => surface?.key('0')}>
            {t('map.world')}
          </button>
          <button type="button" className="button" onClick={() => surface !== null && filterBy(surface.box)}>
            {t('map.rows')}
          </button>
          {filter.box !== undefined && (
            <button type="button" className="plain" onClick={() => change({ box: '' })}>
              {t('map.noBox')}
            </button>
          )}
        </div>
        <p className={`${styles['cell']} numbers`} role="status">
          {problem !== null
            ? t('map.failed')
            : cell !== null
              ? t('map.here', {
                  count: total,
                  n: count(total),
                  parts: REACHES.flatMap((reach, at) =>
                    (cell.counts[at] ?? 0) > 0 ? [`${t(`reach.${reach}`)} ${count(cell.counts[at] ?? 0)}`] : [],
                  ).join(', '),
                })
              : inView === null
                ? t('map.loading')
                : t('map.inView', { count: inView, n: count(inView) })}
        </p>
        <ReachKey />
        <p className={styles['hint']} id={`${id}-hint`}>
          {t('map.hint')}
        </p>
      </div>
    </Figure>
  );
}

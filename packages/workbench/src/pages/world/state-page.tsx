import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../app/today.ts';
import { DayText, dayInWords } from '../../parts/day-text.tsx';
import { English } from '../../parts/english.tsx';
import { useNames } from '../../parts/names.ts';
import { useRecordHead } from '../../parts/running-head.ts';
import { useAtlas } from './atlas.ts';
import { DayControl } from './day-control.tsx';
import { historyOf, unitsOf } from './history.ts';
import styles from './state.module.css';
import { StateDocket } from './state-docket.tsx';
import { StateHistory } from './state-history.tsx';
import { StateMap } from './state-map.tsx';
import { StateUnits } from './state-units.tsx';
import { TriedFigure } from './tried-figure.tsx';
import { useFollowing, useShownDay } from './use-world-link.ts';

/** One State and the Court: where it stood on a day, all that was done, and what could be tried there, when. */
export function Page() {
  const { t } = useTranslation(['world', 'terms', 'common']);
  const atlas = useAtlas();
  const { ratione, standings, ticks } = atlas;
  const { nameOf } = useNames(ratione.record);
  const { state: given = '' } = useParams({ strict: false });
  const state = given.toUpperCase();
  const last = today();
  const [day, onDay] = useShownDay();
  const settled = useFollowing(day);
  const history = useMemo(() => historyOf(ratione, standings, state, last), [ratione, standings, state, last]);
  const units = useMemo(() => unitsOf(ratione, state, day), [ratione, state, day]);
  const own = useMemo(() => ownTicks(history, ticks), [history, ticks]);
  const status = ratione.status(state, day, day);
  useRecordHead(status === null ? '' : t('state.on', { state: nameOf(state), day: dayInWords(settled) }), ratione.record);
  if (status === null)
    return (
      <div className="page">
        <p>{t('state.unknown', { code: given })}</p>
        <Link to="/world">{t('state.world')}</Link>
      </div>
    );
  const name = nameOf(state);
  return (
    <div className="page">
      <p className="small no-print">
        <Link to="/world" search={{ on: day, at: state }}>
          {t('state.world')}
        </Link>
      </p>
      <h1>{t('state.on', { state: name, day: dayInWords(day) })}</h1>
      <div className={styles['head']}>
        <div>
          <p className={styles['standing']}>{t(`terms:standing.${status.standing}`)}</p>
          <p className={styles['sentence']} lang="en" dir="ltr">
            {status.says}
          </p>
          <p className="small soft">
            {t('state.rests')} <English>{status.basis}</English>. {t('state.checked', { day: dayInWords(status.lastChecked) })}
          </p>
        </div>
        <StateMap atlas={atlas} state={state} day={day} name={name} />
      </div>
      <DayControl day={day} last={last} ticks={own} onDay={onDay} />
      <section aria-labelledby="tried">
        <h2 id="tried">{t('state.tried')}</h2>
        <p className="small">{t('state.triedHint', { day: dayInWords(day) })}</p>
        <TriedFigure ratione={ratione} state={state} name={name} link="land" asOf={settled} />
        <TriedFigure ratione={ratione} state={state} name={name} link="abroad" asOf={settled} />
      </section>
      <section aria-labelledby="areas">
        <h2 id="areas">{t('state.areas')}</h2>
        {units.length === 0 ? (
          <p>{t('state.noAreas')}</p>
        ) : (
          <StateUnits atlas={atlas} units={units} state={state} day={day} nameOf={nameOf} />
        )}
      </section>
      <StateDocket ratione={ratione} state={state} day={day} />
      <section aria-labelledby="history">
        <h2 id="history">{t('state.history')}</h2>
        <p className="small">{t('state.historyHint')}</p>
        <StateHistory history={history} day={day} record={ratione.record} />
        <NoneFound state={state} />
      </section>
    </div>
  );
}

/** The acts of which it can be said that none was found, where, when. */
function NoneFound({ state }: { readonly state: string }) {
  const { t } = useTranslation('world');
  const { ratione } = useAtlas();
  const file = ratione.ledger.file(state);
  if (file === undefined || file.noneFound.length === 0) return null;
  return (
    <>
      <h3>{t('state.noneFound')}</h3>
      <ul className="small">
        {file.noneFound.map(({ act, lookedIn, on }) => (
          <li key={act}>
            <bdi lang="en">
              {act}: {lookedIn.map((id) => ratione.record.sources[id]?.title ?? id).join('; ')}
            </bdi>
            , <DayText day={on} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The marks of the slider: this State's days only. */
function ownTicks(history: ReturnType<typeof historyOf>, all: ReturnType<typeof useAtlas>['ticks']) {
  const days = new Map(history.map(({ day, kind }) => [day, kind] as const));
  const turning = new Set(history.filter(({ kind }) => kind === 'act' || kind === 'effect').map(({ day }) => day));
  const known = new Set(all.map(({ day }) => day));
  return [...days.keys()]
    .filter((day) => known.has(day) || turning.has(day) || days.get(day) === 'court')
    .sort()
    .map((day) => ({ day, turns: turning.has(day) }));
}

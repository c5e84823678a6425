import { type Day, isDay } from '@ratione/engine';
import type { TFunction } from 'i18next';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLinkText } from '../../app/link-state.ts';
import { today } from '../../app/today.ts';
import { dayInWords } from '../../parts/day-text.tsx';
import { useNames } from '../../parts/names.ts';
import { useRecordHead } from '../../parts/running-head.ts';
import { type Atlas, fillOn, paintOn, useAtlas } from './atlas.ts';
import { ChangesList } from './changes-list.tsx';
import { DayControl } from './day-control.tsx';
import { KeyList } from './key-list.tsx';
import { LayerChoice } from './layer-choice.tsx';
import { LAYERS, type Layer, type LayerMark, marksOn } from './layers.ts';
import { WorldMap } from './map/world-map.tsx';
import { addMonths } from './move-day.ts';
import type { Paint } from './paints.ts';
import { PartiesChart } from './parties-chart.tsx';
import { PlacePanel } from './place-panel.tsx';
import { PlaceSearch } from './place-search.tsx';
import { countOn } from './standings.ts';
import { StatesTable } from './states-table.tsx';
import { ADOPTED } from './track.ts';
import { useFollowing, useLinkChange, useShownDay } from './use-world-link.ts';
import styles from './world.module.css';

/** The world on any day since the Statute was adopted: where each State stood, what changed, and what the law treats apart. */
export function Page() {
  const { t } = useTranslation(['world', 'terms']);
  const atlas = useAtlas();
  const { ratione, standings, shapes } = atlas;
  const { nameOf, compare } = useNames(ratione.record);
  const last = today();
  const [day, onDay, rested] = useShownDay();
  const change = useLinkChange();
  const [at] = useLinkText('at');
  const named = useLinkText('names')[0] === 'yes';
  const [layerText] = useLinkText('layers');
  const layers = useMemo(() => LAYERS.filter((layer) => layerText.split(',').includes(layer)), [layerText]);
  // While the day is dragged, the map follows at once; lists and chart a few times a second, the long table once it rests.
  const settled = useFollowing(day);
  const since = sinceOf(useLinkText('since')[0], settled);
  const counts = countOn(standings, day);
  const marks = useMemo(
    () => Object.fromEntries(LAYERS.map((layer) => [layer, marksOn(ratione, layer, settled)])) as Record<Layer, readonly LayerMark[]>,
    [ratione, settled],
  );
  const shownMarks = useMemo(() => layers.flatMap((layer) => marksOn(ratione, layer, day)), [ratione, layers, day]);
  const labels = useMemo(() => labelsOf(nameOf, t), [nameOf, t]);
  const fills = shapes.pieces.map(({ id }) => fillOn(atlas, id, day));
  const show = useCallback((id: string) => change({ at: id }), [change]);
  const from = useCallback((first: Day) => change({ since: first }), [change]);
  const layer = useCallback((next: readonly Layer[]) => change({ layers: next.join(',') }), [change]);
  const names = useCallback((on: boolean) => change({ names: on ? 'yes' : '' }), [change]);
  const choose = useCallback((id: string) => change({ at: placeChosen(atlas, id, day) }), [change, atlas, day]);
  const places = useMemo(
    () =>
      [...ratione.record.states.map((file) => ({ id: file.state, names: [file.name, ...file.names, file.state] })), ...ratione.record.units]
        .map(({ id, names }) => ({ id, name: nameOf(id), names }))
        .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
        .sort((a, b) => compare(a.name, b.name)),
    [ratione, nameOf, compare],
  );
  useRecordHead(t('title', { day: dayInWords(settled) }), ratione.record);
  return (
    <div className={`page ${styles['page']}`}>
      <h1>{t('title', { day: dayInWords(day) })}</h1>
      <p className="lede">
        {counts.party === 0 ? t('lede.none') : t('lede.parties', { count: counts.party })} {t('lede.known')}
      </p>
      <DayControl day={day} last={last} ticks={atlas.ticks} onDay={onDay} />
      <div className={styles['world']}>
        <div className={styles['mapColumn']}>
          <WorldMap
            shapes={shapes}
            label={t('map.label', { day: dayInWords(settled) })}
            fillOf={(id) => fillOn(atlas, id, day)}
            labelOf={(id) => labels(id, paintOn(atlas, id, day))}
            nameOf={nameOf}
            chosen={at === '' ? null : at}
            isChosen={(id) => at !== '' && (id === at || paintOn(atlas, id, day).state === at)}
            onChoose={choose}
            marks={shownMarks}
            named={named}
          />
          <KeyList counts={counts} shown={new Set(fills)} />
          <p className={styles['aside']}>{t('map.drawing')}</p>
          <LayerChoice chosen={layers} marks={marks} onChange={layer} named={named} onNamed={names} />
        </div>
        <div className={styles['side']}>
          <PlaceSearch places={places} onChoose={show} />
          <PlacePanel atlas={atlas} id={known(atlas, at)} day={settled} nameOf={nameOf} onChoose={show} />
          <ChangesList atlas={atlas} from={since} to={settled} nameOf={nameOf} onFrom={from} onChoose={show} />
        </div>
        <div className={styles['below']}>
          <PartiesChart standings={standings} day={settled} last={last} nameOf={nameOf} />
          <StatesTable standings={standings} day={rested} nameOf={nameOf} compare={compare} />
        </div>
      </div>
    </div>
  );
}

/** The day to compare with: that of the address where it comes first, else a month before. */
function sinceOf(text: string, day: Day): Day {
  if (isDay(text) && text >= ADOPTED && text <= day) return text;
  const month = addMonths(day, -1);
  return month < ADOPTED ? ADOPTED : month;
}

/** Choosing land that is undisputed part of a State chooses the State; a unit of the record is a place of its own. */
function placeChosen(atlas: Atlas, id: string, day: Day): string {
  const { ratione } = atlas;
  if (id.includes('+') || ratione.ledger.isState(id)) return id;
  const unit = ratione.territory.unit(id) ?? ratione.territory.unit(ratione.territory.code(id)?.unit ?? '');
  return unit?.id ?? paintOn(atlas, id, day).state ?? '';
}

/** An id of the address, if it names a place. */
function known({ ratione, shapes }: Atlas, id: string): string {
  return ratione.ledger.isState(id) || ratione.territory.unit(id) !== undefined || shapes.byId.has(id) ? id : '';
}

/** Names with what the fill says, each put together once: the map asks for all of them on every day it shows. */
function labelsOf(nameOf: (id: string) => string, t: TFunction<readonly ['world', 'terms']>) {
  const made = new Map<string, string>();
  return (id: string, { fill, state }: Paint): string => {
    const key = `${id} ${fill} ${state}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const place = id.split('+').map(nameOf).join(' – ');
    const named = state === null || state === id ? place : t('map.of', { place, state: nameOf(state) });
    const ofLand = fill === 'left-out' || fill === 'coverage' || fill === 'disputed' || fill === 'none';
    const label = `${named}: ${t(ofLand ? `fill.${fill}` : `terms:standing.${fill}`)}`;
    made.set(key, label);
    return label;
  };
}

import { type CouncilAct, type Day, type Ratione, titleOn } from '@ratione/engine';
import { use } from 'react';
import { loadAsset } from '../../record/assets.ts';
import { useLaw } from '../../record/law.ts';
import type { WorldAsset } from '../../record/world-shape.ts';
import { shapesOf, type WorldShapes } from './map/shapes.ts';
import { type Fill, type Paint, paintTrack } from './paints.ts';
import { type Standings, standingsOf } from './standings.ts';
import { ADOPTED, type Track, valueOn } from './track.ts';

/** Everything the map needs, worked out once: a day is then a look-up, so that a reader can drag through the years. */
export interface Atlas {
  readonly ratione: Ratione;
  readonly standings: Standings;
  readonly shapes: WorldShapes;
  readonly paints: ReadonlyMap<string, Track<Paint>>;
  readonly ticks: readonly Tick[];
}

/** A day on which somebody acted. `turns`: the standing of a State changed. */
export interface Tick {
  readonly day: Day;
  readonly turns: boolean;
}

const made = new WeakMap<Ratione, Atlas>();

/** For components: the atlas, suspending until law, record and drawing are loaded. */
export function useAtlas(): Atlas {
  const ratione = useLaw();
  const world = use(loadAsset<WorldAsset>('world'));
  let atlas = made.get(ratione);
  if (atlas === undefined) {
    atlas = atlasOf(ratione, world);
    made.set(ratione, atlas);
  }
  return atlas;
}

export function atlasOf(ratione: Ratione, world: WorldAsset): Atlas {
  const standings = standingsOf(ratione);
  const shapes = shapesOf(world, ratione.record);
  const paints = new Map(shapes.pieces.map(({ id }) => [id, id.includes('+') ? UNDECIDED : paintTrack(ratione, standings, world, id)]));
  return { ratione, standings, shapes, paints, ticks: ticksOf(ratione, standings) };
}

/** Where the drawing may not decide between codes, the map takes no side on any day. */
const UNDECIDED: Track<Paint> = [{ from: ADOPTED, value: { fill: 'disputed', state: null } }];

export function paintOn({ paints }: Atlas, id: string, day: Day): Paint {
  return valueOn(paints.get(id) ?? [], day) ?? { fill: 'none', state: null };
}

export function fillOn(atlas: Atlas, id: string, day: Day): Fill {
  return paintOn(atlas, id, day).fill;
}

function ticksOf({ record }: Ratione, standings: Standings): readonly Tick[] {
  const turning = new Set([...standings.values()].flatMap((track) => track.slice(1).map(({ from }) => from)));
  const acts = record.states.flatMap((file) => file.acts.map(({ known }) => known));
  const council = record.council.filter((act: CouncilAct) => act.kind !== 'none-found').map(({ on }) => on);
  return [...new Set([...turning, ...acts, ...council])]
    .filter((day) => day >= ADOPTED)
    .sort()
    .map((day) => ({ day, turns: turning.has(day) }));
}

/** Units that a State holds, claims or that maps file under it, with a title on that day. */
export function unitsAround({ record }: Ratione, state: string, day: Day) {
  return record.units.filter(
    (unit) => unit.within.includes(state) && titleOn(unit, day)?.claims.some((claim) => claim.state === state) === true,
  );
}

import type { Day, Ratione, StateId, Unit, UnitId } from '@ratione/engine';
import { titleOn } from '@ratione/engine';
import type { WorldAsset } from '../../record/world-shape.ts';
import { actDays, type Standing, type Standings } from './standings.ts';
import { ADOPTED, type Track, trackOf, valueOn } from './track.ts';

/** How a piece of land is filled. A State's standing, or why the map takes no side. */
export type Fill = Standing | 'disputed' | 'left-out' | 'coverage' | 'none';

export const FILLS_OF_LAND = ['left-out', 'coverage', 'disputed', 'none'] as const;

/** `disputed`: several claims, or an open question of statehood. `left-out`: its Party kept it outside. `coverage`: whether its Party brought it in is disputed. */
export interface Paint {
  readonly fill: Fill;
  /** The State whose territory it was, where one alone. */
  readonly state: StateId | null;
}

const NO_STATE: Paint = { fill: 'none', state: null };
const DISPUTED: Paint = { fill: 'disputed', state: null };

/** How a code or unit is filled over all days, as could be known on each. */
export function paintTrack(ratione: Ratione, standings: Standings, world: Pick<WorldAsset, 'earlierTitles'>, id: string): Track<Paint> {
  const { territory } = ratione;
  const unit = territory.unit(id) ?? territory.unit(territory.code(id)?.unit ?? '');
  const earlier = world.earlierTitles.filter(({ code }) => code === id);
  const states = new Set(
    unit === undefined ? [stateOf(ratione, id)] : unit.titles.flatMap(({ claims }) => claims.map(({ state }) => state)),
  );
  const days = [...states].flatMap((state) => (state === null ? [] : daysOf(ratione, standings, state)));
  const titles = unit?.titles.flatMap(({ from, until }) => [from, until]) ?? [];
  const limits = earlier.flatMap(({ from, until }) => [from, until]);
  return trackOf(
    [...days, ...[...titles, ...limits].filter((day) => day !== null)],
    (day) => {
      const before = earlier.find(({ from, until }) => day < until && (from === null || day >= from));
      if (before !== undefined) return before.state === null ? NO_STATE : standingPaint(standings, before.state, day);
      return unit === undefined ? statePaint(ratione, standings, id, day) : unitPaint(ratione, standings, unit, day);
    },
    (a, b) => a.fill === b.fill && a.state === b.state,
  );
}

/** Whether several hold the land to be theirs on that day, or whether its State is one is itself disputed. */
export function isDisputed(unit: Unit, day: Day): boolean {
  const title = titleOn(unit, day);
  return title !== undefined && (title.claims.length > 1 || (unit.position !== undefined && title.claims.length > 0));
}

function unitPaint(ratione: Ratione, standings: Standings, unit: Unit, day: Day): Paint {
  const title = titleOn(unit, day);
  const [claim] = title?.claims ?? [];
  if (title === undefined || claim === undefined) return NO_STATE;
  if (isDisputed(unit, day) || claim.state === null) return DISPUTED;
  const own = standingPaint(standings, claim.state, day);
  return own.fill === 'party' ? { ...own, fill: coverageOn(ratione, unit, day) } : own;
}

/** What the law says of land of a Party on that day: asked for a person of no nationality, so that only the land can link. */
function coverageOn(ratione: Ratione, unit: Unit, day: Day): 'party' | 'left-out' | 'coverage' {
  const read = ratione.read({
    as_of: day,
    date_from: day,
    date_to: day,
    place: placeOf(unit),
    suspect: { nationalities: [] },
    crimes: ['7(1)(a)'],
  });
  if ('issues' in read) throw new Error(`${unit.id}: ${read.issues.map(({ help }) => help).join(' ')}`);
  const { jurisdiction, bars } = ratione.ask(read.question, read.notes);
  if (jurisdiction === 'yes') return 'party';
  return jurisdiction === 'no' && bars.includes('territorial-exclusion') ? 'left-out' : 'coverage';
}

/** Facts that name the unit: a code of its own, else its name under the code on maps. */
export function placeOf(unit: Unit): { readonly iso3: string | null; readonly region?: string } {
  const own = unit.codes.find((code) => code === unit.id);
  return own === undefined ? { iso3: unit.codes[0] ?? null, region: unit.name } : { iso3: own };
}

function statePaint(ratione: Ratione, standings: Standings, code: string, day: Day): Paint {
  const state = stateOf(ratione, code);
  return state === null ? NO_STATE : standingPaint(standings, state, day);
}

function standingPaint(standings: Standings, state: StateId, day: Day): Paint {
  const found = valueOn(standings.get(state) ?? [], day);
  return found === undefined ? NO_STATE : { fill: found.standing, state: found.through ?? state };
}

function stateOf(ratione: Ratione, code: string): StateId | null {
  return ratione.ledger.isState(code) ? code : (ratione.territory.code(code)?.state ?? null);
}

/** Days of the State's standing and of what it said about parts of its land. */
function daysOf(ratione: Ratione, standings: Standings, state: StateId): readonly Day[] {
  const acts = ratione.ledger.file(state)?.acts.filter(({ act }) => act.startsWith('territorial-')) ?? [];
  return [...(standings.get(state) ?? []).map(({ from }) => from), ...acts.flatMap(actDays), ...rulingsOnLand(ratione)];
}

/** Days on which a ruling answered whether a Party may leave land out, or brings it in by listing. */
const rulingsOnLand = ({ ledger }: Ratione): readonly Day[] =>
  ['C-11a', 'C-11b'].flatMap((id) => ledger.issue(id)?.modes.flatMap(({ from }) => (from === 'always' ? [] : [from])) ?? []);

/** Units in which more than one State, or a State and another body, ever stood since 1998. */
export function everDisputed(units: readonly Unit[]): readonly UnitId[] {
  return units
    .filter((unit) => [ADOPTED, ...unit.titles.map(({ from }) => from ?? ADOPTED)].some((day) => isDisputed(unit, day)))
    .map(({ id }) => id);
}

import type { StateId, Title, Unit, UnitId } from '../record/shape.ts';
import type { Day } from '../time/day.ts';
import type { EarlierTitle } from './land.ts';
import type { TerritoryIndex } from './place.ts';
import { titleBoundaries, titleOn } from './title.ts';

/**
 * A view on disputed title: `characterised` follows the chamber, Council, Assembly or ICJ where one has spoken,
 * `claims` lists every claimant, a State's code takes that State's claim where it makes one.
 */
export type TitlePosition = 'characterised' | 'claims' | StateId;

export interface TitleAnswer {
  /** States whose territory it was: one, or each claimant where the position does not choose. Empty: no State's. */
  readonly states: readonly StateId[];
  /** Who else claimed it or held it, being no State of the record. */
  readonly entities: readonly string[];
  /** The position used: `undisputed`, `characterised`, `claims`, `claim of RUS`, `no State`, or `not on record`. */
  readonly position: string;
  /** Who characterised it, where that was followed. */
  readonly by: string | null;
  /** Register of disputed questions that also bears on the unit: "C-09". */
  readonly issue: string | null;
  /** Whether the position used leaves one answer. */
  readonly settled: boolean;
}

export interface Continuity {
  /** The State that answers for `state` on `day`: Serbia for Montenegro before 3 June 2006. */
  continuityOf(state: StateId, day: Day): StateId;
  /** Days on which the State that answers for `state` changes. */
  continuityChanges(state: StateId): readonly Day[];
}

export interface TitleSource {
  readonly territory: Pick<TerritoryIndex, 'unit' | 'code' | 'unitFor'>;
  readonly continuity: Continuity;
  readonly earlier: readonly EarlierTitle[];
}

export type TitleReader = (place: UnitId | string, day: Day, position?: TitlePosition, asOf?: Day) => TitleAnswer;

/** Days on which the title to a place may change, ascending. */
export function titleChanges({ territory, continuity, earlier }: TitleSource, place: UnitId | string): readonly Day[] {
  const unit = territory.unit(place) ?? territory.unit(territory.code(place)?.unit ?? '');
  const states =
    unit === undefined
      ? territory.unitFor({ iso3: place }).candidates.map((one) => one.state)
      : unit.titles.flatMap((title) => [...title.claims.map((claim) => claim.state), title.characterised?.state ?? null]);
  const days = [
    ...(unit === undefined ? [] : titleBoundaries(unit)),
    ...earlier.flatMap((title) => (title.code === place && unit === undefined ? [title.from, title.until] : [])),
    ...states.flatMap((state) => (state === null ? [] : continuity.continuityChanges(state))),
  ];
  return [...new Set(days.filter((day) => day !== null))].sort();
}

/** Whose territory a unit, or the land under a code, was on `day`. `asOf` hides characterisations not yet made. */
export function titleReader(source: TitleSource): TitleReader {
  const readers = new Map<string, (day: Day, position?: TitlePosition, asOf?: Day) => TitleAnswer>();
  return (place, day, position, asOf) => {
    let reader = readers.get(place);
    if (reader === undefined) {
      const unit = source.territory.unit(place) ?? source.territory.unit(source.territory.code(place)?.unit ?? '');
      reader = unit === undefined ? readerOfCode(source, place) : readerOfUnit(source, unit);
      readers.set(place, reader);
    }
    return reader(day, position, asOf);
  };
}

function readerOfCode({ territory, continuity, earlier }: TitleSource, code: string): (day: Day) => TitleAnswer {
  const before = earlier.filter((title) => title.code === code);
  const [found] = territory.unitFor({ iso3: code }).candidates;
  const known = new Map<StateId, TitleAnswer>();
  return (day) => {
    const title = before.find(({ from, until }) => day < until && (from === null || day >= from));
    if (title !== undefined)
      return answer(title.state === null ? [] : [title.state], [title.entity], 'no State', { settled: title.state !== null });
    if (found === undefined) return answer([], [], 'not on record', { settled: false });
    if (found.state === null) return answer([], [], 'no State', { settled: true });
    const state = continuity.continuityOf(found.state, day);
    let here = known.get(state);
    if (here === undefined) {
      here = answer([state], [], 'undisputed', { settled: true });
      known.set(state, here);
    }
    return here;
  };
}

/** Answers without a position are kept for each title, as long as the same States answer for the claimants. */
function readerOfUnit(source: TitleSource, unit: Unit): (day: Day, position?: TitlePosition, asOf?: Day) => TitleAnswer {
  const known = new Map<Title, { readonly claimants: readonly (StateId | null)[]; readonly answer: TitleAnswer }>();
  return (day, position, asOf) => {
    const title = position === undefined && asOf === undefined ? titleOn(unit, day) : undefined;
    if (title === undefined) return titleOfUnit(source, unit, day, position, asOf);
    const kept = known.get(title);
    const claimantOf = (at: number): StateId | null => {
      const state = title.claims[at]?.state ?? null;
      return state === null ? null : source.continuity.continuityOf(state, day);
    };
    if (kept?.claimants.every((state, at) => state === claimantOf(at)) === true) return kept.answer;
    const found = titleOfUnit(source, unit, day, position, asOf);
    known.set(title, { claimants: title.claims.map((_, at) => claimantOf(at)), answer: found });
    return found;
  };
}

function titleOfUnit(
  { continuity }: TitleSource,
  unit: Unit,
  day: Day,
  position: TitlePosition | undefined,
  asOf: Day | undefined,
): TitleAnswer {
  const issue = unit.position ?? null;
  const title = titleOn(unit, day);
  if (title === undefined) return answer([], [], 'not on record', { issue, settled: false });
  const states = [...new Set(title.claims.flatMap(({ state }) => (state === null ? [] : [continuity.continuityOf(state, day)])))];
  const entities = title.claims.flatMap(({ state, entity }) => (state === null && entity !== undefined ? [entity] : []));
  const [only] = title.claims;
  if (only === undefined) return answer([], [], 'no State', { issue, settled: true });
  if (title.claims.length === 1) return answer(states, entities, 'undisputed', { issue, settled: true });
  if (position !== undefined && position !== 'characterised' && states.includes(position))
    return answer([position], [], `claim of ${position}`, { issue, settled: true });
  const known = characterisedBy(title, asOf);
  if (position === 'claims' || known === null) return answer(states, entities, 'claims', { issue, settled: false });
  return answer([continuity.continuityOf(known.state, day)], [], 'characterised', { issue, by: known.by, settled: true });
}

function characterisedBy(title: Title, asOf: Day | undefined): { readonly state: StateId; readonly by: string } | null {
  const { characterised } = title;
  return characterised === undefined || (asOf !== undefined && characterised.from > asOf) ? null : characterised;
}

function answer(
  states: readonly StateId[],
  entities: readonly string[],
  position: string,
  more: { readonly settled: boolean; readonly issue?: string | null; readonly by?: string },
): TitleAnswer {
  return { states, entities, position, by: more.by ?? null, issue: more.issue ?? null, settled: more.settled };
}

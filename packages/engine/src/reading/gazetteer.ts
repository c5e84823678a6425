import type { RecordData, SituationId, StateId, UnitId } from '../record/shape.ts';
import { peopleLexicon } from './generated/people.ts';

/** A place a text may name that is not a State as a whole. */
export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  /** The State under whose code a question about the place is asked; whose territory it is, its unit's titles say. */
  readonly state: StateId;
  readonly situation?: SituationId;
  /** Unit of the record's territory, where the place is one or lies in one. */
  readonly unit?: UnitId;
}

/** Places of the lexicon, then the units of the record by all their names. */
export function placesOf(record: RecordData): readonly { readonly place: NamedPlace; readonly names: readonly string[] }[] {
  const listed = Object.entries(peopleLexicon.places).map(([id, { names, ...rest }]) => ({ place: { id, ...rest }, names }));
  const units = record.units.flatMap((unit) => {
    const title = unit.titles.at(-1);
    const state = title?.characterised?.state ?? title?.claims[0]?.state ?? unit.codes[0];
    return state === undefined
      ? []
      : [{ place: { id: unit.id, name: unit.name, state, unit: unit.id }, names: [unit.name, ...unit.names] }];
  });
  return [...listed, ...units];
}

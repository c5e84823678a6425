import type { RecordData } from '../../record/shape.ts';
import type { CaseEvent } from '../statement.ts';
import type { Item } from './tape.ts';

export interface Context {
  readonly record: RecordData;
  subject: Item | null;
  noun: Item | null;
  term: boolean;
  event: CaseEvent | null;
  /** The first person named anywhere. */
  readonly first: Item | null;
  readonly courtly: boolean;
  readonly still: boolean;
  /** The Court is named in full. */
  readonly named: boolean;
  included: readonly string[];
  /** A set counted before: "of the five, three are dead". */
  pool: Item | null;
}

import type { Ledger } from '../record/ledger.ts';
import type { RecordData } from '../record/shape.ts';
import type { CheckWorld } from './check/finding.ts';
import { type Checked, type PropositionInput, checkProposition } from './check-proposition.ts';
import { Vocabularies } from './vocabularies.ts';

export type { Checked, Period, PropositionInput } from './check-proposition.ts';
export type { VerdictWord } from './check/finding.ts';
export type { Proposition, Stance, Statement } from './statement.ts';

/** Reads and checks statements about the Court over one record. Cheap to keep: vocabularies are built once per language. */
export interface Reader {
  check(input: PropositionInput): Checked;
}

export function createReader(of: { readonly record: RecordData; readonly ledger: Ledger }): Reader {
  const world: CheckWorld = { record: of.record, ledger: of.ledger };
  const vocabularies = new Vocabularies(of.record);
  return { check: (input) => checkProposition(input, world, vocabularies) };
}

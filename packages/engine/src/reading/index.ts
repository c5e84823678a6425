import type { Ratione } from '../ratione.ts';
import type { CheckWorld } from './check/finding.ts';
import { type Checked, checkProposition, type PropositionInput } from './check-proposition.ts';
import { type ReadInput, readText, type TextRead } from './read-text.ts';
import { Vocabularies } from './vocabularies.ts';

export type { Allegation, AllegationKind, AllegedPlace, AllegedTime, BackingHow, Denial } from './allegations/allegation.ts';
export type { Finding as RecordFinding, VerdictWord } from './check/finding.ts';
export type { Checked, Period, PropositionInput } from './check-proposition.ts';
export { type DatelineDay, type DatelineProblem, readDateline } from './dateline/dateline.ts';
export { writtenDays } from './dateline/written-days.ts';
export { LANGUAGES, type Language } from './lexicon/shape.ts';
export type { ReadInput, ReadStatement, TextRead } from './read-text.ts';
export type { Proposition, Stance, Statement } from './statement.ts';

/** Reads and checks statements about the Court over one record. Cheap to keep: vocabularies are built once per language. */
export interface Reader {
  /** Judges a statement as given, whoever made it. */
  check(input: PropositionInput): Checked;
  /** Finds the statements of a text and judges those that it asserts itself. */
  read(input: ReadInput): TextRead;
}

export function createReader(of: Pick<Ratione, 'record' | 'ledger' | 'read' | 'ask'>): Reader {
  const world: CheckWorld = {
    record: of.record,
    ledger: of.ledger,
    ask: (facts) => {
      const read = of.read(facts);
      return 'question' in read ? of.ask(read.question, read.notes) : null;
    },
  };
  const vocabularies = new Vocabularies(of.record);
  return { check: (input) => checkProposition(input, world, vocabularies), read: (input) => readText(input, world, vocabularies) };
}

/** @ratione/engine/accusations: who accuses whom of what in texts, whether the Court could try such conduct, and who backs whom. */

export type { AccusedText, MentionAt } from './accused-text.ts';
export { type AccusationAnswer, AccusationAsker, type AccusedConduct } from './ask-accusation.ts';
export { NearCopies } from './near-copies.ts';
export { type RelationEdge, type RelationGraph, type RelationNode, relationsDot } from './relations.ts';
export { type SuggestedCrimes, suggestedCrimes } from './suggested-crimes.ts';
export { type AccusationReport, type AccusationRow, AccusationTable, NOTICE, type Reach, type Voice } from './table.ts';

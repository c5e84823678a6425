import type { Element } from './crime.ts';

export type Clause = Omit<Element, 'no'>;

const intentAsToConduct = 'Meant to act so (Art. 30(2)(a)).';
const intentAsToResult = 'Meant the result, or knew that it would come in the ordinary run of things (Art. 30(2)(b)).';
const knowledgeOfFact = 'Knew of it (Art. 30(3)), unless another element sets a different test.';
const isTheStateOfMind = 'The element is itself a state of mind.';
export const nextElementSays = 'The next element says what state of mind is needed.';

export const conduct = (says: string): Clause => ({ kind: 'conduct', says, mental: intentAsToConduct });
export const consequence = (says: string, mental: string = intentAsToResult): Clause => ({ kind: 'consequence', says, mental });
export const circumstance = (says: string, mental: string = knowledgeOfFact): Clause => ({ kind: 'circumstance', says, mental });
export const stateOfMind = (says: string): Clause => ({ kind: 'mental', says, mental: isTheStateOfMind });
export const context = (says: string, mental: string = nextElementSays): Clause => ({ kind: 'contextual', says, mental });

export function numbered(clauses: readonly Clause[]): readonly Element[] {
  return clauses.map((clause, index) => ({ no: index + 1, ...clause }));
}

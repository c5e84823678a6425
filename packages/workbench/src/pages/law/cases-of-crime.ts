import { type Crime, readCrime } from '@ratione/engine';
import type { CaseEntry } from '../../record/law-shape.ts';

/** Rows that ask about this offence itself, or about a paragraph that is no wider than its own. */
export function casesOfCrime(cases: readonly CaseEntry[], crime: Crime): readonly CaseEntry[] {
  const paragraph = crime.id.replace(/-\d+$/, '');
  return cases.filter((row) =>
    crimesAsked(row.facts).some((asked) => {
      const reading = readCrime(asked);
      return reading.kind === 'paragraph' && (reading.id === crime.id || reading.id === paragraph);
    }),
  );
}

function crimesAsked(facts: unknown): readonly string[] {
  if (typeof facts !== 'object' || facts === null || !('crimes' in facts)) return [];
  return Array.isArray(facts.crimes) ? facts.crimes.filter((one: unknown) => typeof one === 'string') : [];
}

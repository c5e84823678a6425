import { crimeById, crimes } from '../law/crimes/catalogue.ts';
import type { CrimeId } from '../terms/pinpoint.ts';

/**
 * Paragraphs that the rules of jurisdiction cannot tell apart, so that one answer serves them all: same family, same conflict,
 * same amendment, alike in lasting or not and in where the victim was seized.
 */
export function crimeClassOf(id: CrimeId): CrimeId {
  return classes.get(id) ?? id;
}

const classes: ReadonlyMap<CrimeId, CrimeId> = (() => {
  const first = new Map<string, CrimeId>();
  const found = new Map<CrimeId, CrimeId>();
  for (const { id } of crimes) {
    const kind = kindOf(id);
    if (!first.has(kind)) first.set(kind, id);
    found.set(id, first.get(kind) ?? id);
  }
  return found;
})();

function kindOf(id: CrimeId): string {
  const crime = crimeById(id);
  if (crime === undefined) return id;
  const { family, conflict, amendment, continuing, captureIsElement, weakCustom, flags } = crime;
  const own =
    family === 'aggression' || id === '7.1.i' || flags.includes('child-victim') || flags.includes('inoperative-no-annex') ? id : '';
  return [family, conflict, amendment ?? '', continuing, captureIsElement === true, weakCustom === true, own].join('|');
}

import type { CrimeNames, PlaceNames } from '@ratione/engine/asked';
import { currentLanguage } from '../../app/language.ts';
import { translateLegal } from '../../app/legal.ts';
import { loadNames, type Names } from './load-names.ts';

export interface Tools extends Readonly<Omit<typeof import('./tools.ts'), 'crimes'>>, Names {
  /** What crimes and places are called in the language of the page, for those who write in it. */
  readonly crimeNames: CrimeNames;
  readonly placeNames: PlaceNames;
}

/** The readers of words over the law and the record. */
export async function loadTools(): Promise<Tools> {
  const [{ crimes, ...tools }, names] = await Promise.all([import('./tools.ts'), loadNames()]);
  const { units, codes } = names.ratione.record;
  return {
    ...tools,
    ...names,
    crimeNames: translated(
      'crimes',
      crimes.map(({ id, label }) => [id, label]),
    ),
    placeNames: translated(
      'record',
      [...units, ...codes].map(({ name }) => [name, name]),
    ),
  };
}

const NONE: ReadonlyMap<string, string> = new Map();
const made = new Map<string, ReadonlyMap<string, string>>();

/** Keys with the translation of their English words; the same map each time, so that what is made of it is kept. */
function translated(group: 'crimes' | 'record', entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const key = `${group} ${currentLanguage()}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const map = new Map(
    entries.flatMap(([id, english]) => {
      const own = translateLegal(group, english);
      return own === null ? [] : [[id, own] as const];
    }),
  );
  // Nothing yet: asked again once the words are there.
  if (map.size === 0) return NONE;
  made.set(key, map);
  return map;
}

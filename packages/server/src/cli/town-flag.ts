import type { Issue, Ratione } from '@ratione/engine';
import { flagIssue } from '../session/flag-issue.ts';
import type { QuestionFlags } from './question-flags.ts';
import { resolvePlace } from './read-place-flag.ts';

export interface TownReading {
  /** The flags with the town's code and name, where one town alone bears the name. */
  readonly flags: QuestionFlags;
  readonly issues: readonly Issue[];
  readonly remarks: readonly string[];
}

/** Reads `--place Kabul`: a town that is alone in its name is filled in and said; of several, none is taken. */
export async function withTown(flags: QuestionFlags, ratione: Ratione): Promise<TownReading> {
  const named = flags.place?.trim();
  const plain = { flags, issues: [], remarks: [] };
  if (named === undefined || /^(?:unknown|at sea|sea|high[ -]seas?)$/i.test(named) || resolvePlace(named, ratione) !== null) return plain;
  const { findPlaces } = await import('@ratione/engine/asked');
  const towns = findPlaces(named, ratione).filter(({ kind, exact, place }) => exact && kind === 'named' && place.lat !== undefined);
  const [only] = towns;
  if (only === undefined || only.within === null) return plain;
  const ways = towns.map(({ name, within }) => `--place ${within ?? ''} --region "${name}"`);
  if (towns.length > 1)
    return {
      flags: withoutPlace(flags),
      issues: [flagIssue('--place', named, 'one place; several bear this name', ways.join(', or '))],
      remarks: [],
    };
  const { region = only.name, lat, lon } = only.place;
  const point = flags.lat === undefined && flags.lon === undefined && lat !== undefined && lon !== undefined;
  return {
    flags: {
      ...flags,
      place: only.within,
      region: flags.region ?? region,
      ...(point ? { lat: String(lat), lon: String(lon), precisionKm: flags.precisionKm ?? '1' } : {}),
    },
    issues: [],
    remarks: [
      `"${named}" was read as ${only.name} in ${ratione.ledger.name(only.within)} (${ways[0] ?? ''}${point ? ` --lat ${lat} --lon ${lon}` : ''}).`,
    ],
  };
}

function withoutPlace({ place: _, ...flags }: QuestionFlags): QuestionFlags {
  return flags;
}

import type { PlaceReading } from '@ratione/engine/asked';
import type { TFunction } from 'i18next';
import { loadLawWithLand } from '../../record/law.ts';
import type { Facts } from './facts.ts';
import type { Tools } from './load-tools.ts';
import { PlaceStandsFor } from './place-words.tsx';
import type { Suggestion } from './suggest-field.tsx';

/**
 * What a pair of coordinates may stand for: each place that the land drawn there leaves open, and, near a border, the point left
 * open between them. The map suggests; a person confirms.
 */
export async function pointReadings(
  readings: readonly PlaceReading[],
  tools: Tools,
  day: string,
  asOf: string,
  t: TFunction<'ask'>,
): Promise<readonly Suggestion<Facts>[]> {
  const { territory } = await loadLawWithLand();
  return readings.flatMap(({ place, name }, order): readonly Suggestion<Facts>[] => {
    const { lat, lon } = place;
    if (lat === undefined || lon === undefined) return [];
    const { candidates } = territory.unitFor({ iso3: null, lat, lon });
    const note = order === 0 ? '' : ` (${t('place.swapped')})`;
    const codes = candidates.map(({ unit, state }) => (unit === null ? state : (territory.unit(unit)?.codes[0] ?? null)));
    const each = candidates.map((candidate, at): Suggestion<Facts> => {
      const code = codes[at] ?? null;
      const found = code === null ? { iso3: null, lat, lon, setting: 'high-seas' } : { iso3: code, lat, lon };
      return {
        key: `${name}|${candidate.name}`,
        value: found,
        title: (
          <span dir="ltr">
            {name}
            {note}
          </span>
        ),
        detail:
          code === null ? t('place.openSea') : <PlaceStandsFor stands={tools.standsFor(found, tools.ratione, day, asOf)} names={tools} />,
      };
    });
    const open: Suggestion<Facts> = {
      key: `${name}|open`,
      value: { iso3: null, lat, lon },
      title: <span dir="ltr">{name}</span>,
      detail: t('place.either', { names: candidates.map((candidate) => candidate.name).join(' · ') }),
    };
    return candidates.length > 1 ? [...each, open] : each;
  });
}

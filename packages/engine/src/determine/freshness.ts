import { linkedStates } from '../law/places.ts';
import { visitAll } from '../proof/walk.ts';
import { daysBetween } from '../time/day.ts';
import type { Freshness } from './answer.ts';
import type { LazyDetermination } from './determination.ts';

/** Days after which a last look at a State's record is called stale. */
export const STALE_AFTER_DAYS = 90;

/** When the record of each State the answer rests on was last checked, and which facts rest on memory alone. */
export function freshnessOf(determination: LazyDetermination): Freshness {
  const { ledger } = determination.world;
  const states = new Set(determination.speaking.flatMap((branch) => linkedStates(branch.incident)));
  const checked = [...states].flatMap((state) => {
    const file = ledger.file(state);
    return file === undefined ? [] : [{ state, lastChecked: file.checked.on }];
  });
  const oldest = checked.reduce((day, one) => (one.lastChecked < day ? one.lastChecked : day), ledger.record.version.date);
  const memory = new Set<string>();
  for (const branch of determination.speaking)
    visitAll(branch.proof, (node) => {
      if (node.kind === 'record' && node.confidence === 'memory' && node.unofficial !== true) memory.add(node.says);
    });
  return {
    lastChecked: oldest,
    stale: checked.filter((one) => daysBetween(one.lastChecked, determination.asOf) > STALE_AFTER_DAYS),
    fromMemory: [...memory],
  };
}

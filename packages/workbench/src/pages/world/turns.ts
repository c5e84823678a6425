import type { Day, StateId } from '@ratione/engine';
import type { Standing, Standings } from './standings.ts';

/** A State's change from one standing to another. */
export interface Turn {
  readonly state: StateId;
  readonly day: Day;
  /** Null: it had not existed as a State of its own. */
  readonly before: Standing | null;
  readonly after: Standing;
}

/** Every change of standing after `from` and up to `to`, in order of the day. */
export function turnsBetween(standings: Standings, from: Day, to: Day): readonly Turn[] {
  return [...standings]
    .flatMap(([state, track]) =>
      track.flatMap(({ from: day, value }, index): readonly Turn[] => {
        const before = track[index - 1]?.value;
        if (before === undefined || day <= from || day > to || value.through !== null) return [];
        if (before.through === null && before.standing === value.standing) return [];
        return [{ state, day, before: before.through === null ? before.standing : null, after: value.standing }];
      }),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.state < b.state ? -1 : 1));
}

/** The number of Parties from each day on which it changed, with who joined and who left. */
export function partiesOverTime(standings: Standings): readonly {
  readonly day: Day;
  readonly count: number;
  readonly joined: readonly StateId[];
  readonly left: readonly StateId[];
}[] {
  const byDay = new Map<Day, { joined: StateId[]; left: StateId[] }>();
  const on = (day: Day) => {
    const found = byDay.get(day) ?? { joined: [], left: [] };
    byDay.set(day, found);
    return found;
  };
  for (const [state, track] of standings)
    for (const [index, { from, value }] of track.entries()) {
      const before = track[index - 1]?.value;
      const was = before !== undefined && before.through === null && before.standing === 'party';
      const is = value.through === null && value.standing === 'party';
      if (is && !was) on(from).joined.push(state);
      if (was && !is) on(from).left.push(state);
    }
  let count = 0;
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, { joined, left }]) => {
      count += joined.length - left.length;
      return { day, count, joined, left };
    });
}

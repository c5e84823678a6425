import type { RecordData, SourceUse } from '@ratione/engine';
import { isRealDay, lastPossibleDay } from './dates.ts';
import { allEntries } from './entries.ts';
import { ruleOver } from './validator.ts';

interface Use {
  readonly path: string;
  readonly use: SourceUse;
  readonly known: string;
}

/** Uses that an earlier source can serve: a plan, a reason, the law behind the act, the words of a text lodged later. Never a day. */
const MAY_COME_BEFORE = /plan|announc|intention|expected|order|background|reason|decision|vote|law|authori[sz]|content|text/i;
const TELLS_THE_DAY = /\b(day|date)\b/i;
/** Uses that claim to be the act itself: such a source carries the day of the act. */
const IS_THE_ACT = /^(the )?(instrument|notice|declaration|resolution|act) itself$/i;

export const sourceDay = ruleOver<Use>({
  name: 'source-day',
  says: 'No source tells of an act before its day, and none later than the act is cited as the act itself; reports, lists and confirmations may be later.',
  over: datedUses,
  check:
    (record) =>
    ({ path, use, known }) => {
      const date = record.sources[use.src]?.date ?? '';
      const last = lastPossibleDay(date);
      if (last === null) return [];
      if (last < known && (!MAY_COME_BEFORE.test(use.usedFor) || TELLS_THE_DAY.test(use.usedFor))) {
        return [
          {
            path,
            found: `\`${use.src}\` of ${date} used for: ${use.usedFor}`,
            expected: `a source of ${known} or later`,
            help: 'name a later source, or say in `used-for` that it foretells the act',
          },
        ];
      }
      if (isRealDay(date) && date > known && IS_THE_ACT.test(use.usedFor)) {
        return [
          {
            path,
            found: `\`${use.src}\` of ${date} used as ${use.usedFor}`,
            expected: `a source of ${known}`,
            help: 'a later text reports or confirms the act: say so in `used-for`',
          },
        ];
      }
      return [];
    },
});

function datedUses(record: RecordData): readonly Use[] {
  return allEntries(record).flatMap(({ path, sourced, known }) => {
    if (known === null) return [];
    return sourced.sources.filter((use) => record.sources[use.src]?.date !== undefined).map((use) => ({ path, use, known }));
  });
}

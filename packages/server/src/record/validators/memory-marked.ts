import type { Confidence, RecordData } from '@ratione/engine';
import { allEntries } from './entries.ts';
import { supportOf } from './support.ts';
import { ruleOver } from './validator.ts';

export const memoryMarked = ruleOver({
  name: 'memory-marked',
  says: 'What rests on memory alone says so, in the entry and in its day.',
  over: (record) =>
    allEntries(record).filter(({ sourced }) =>
      restsOnMemory(
        sourced.sources.map((use) => use.src),
        record,
      ),
    ),
  check:
    (record) =>
    ({ path, sourced }) => {
      if (supportOf(sourced, record).retrieved > 0) return [];
      const claimed: readonly (Confidence | undefined)[] = [sourced.confidence, sourced.dateConfidence];
      const above = claimed.find((confidence) => confidence !== undefined && confidence !== 'memory');
      if (above === undefined) return [];
      return [
        { path, found: `\`${above}\`, on memory alone`, expected: '`memory`', help: 'mark it, or name the source that was retrieved' },
      ];
    },
});

function restsOnMemory(sources: readonly string[], record: RecordData): boolean {
  return sources.some((src) => src === 'memory' || record.sources[src]?.kind === 'memory');
}

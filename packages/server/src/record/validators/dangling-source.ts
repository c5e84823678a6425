import type { RecordData, SourceId } from '@ratione/engine';
import { allEntries, allSourceUses } from './entries.ts';
import { ruleOver } from './validator.ts';
import { where } from './where.ts';

/** `src` null: an entry that names no source at all. */
interface Named {
  readonly path: string;
  readonly src: SourceId | null;
  readonly as: string;
}

export const danglingSource = ruleOver<Named>({
  name: 'dangling-source',
  says: 'Every entry names a source, every source named is in the record, and each use says what the source was used for.',
  over: named,
  check:
    (record) =>
    ({ path, src, as }) => {
      if (src === null)
        return [
          { path, found: 'no source', expected: 'at least one source', help: 'name where the fact stands; `memory` is a source too' },
        ];
      if (record.sources[src] === undefined)
        return [
          {
            path,
            found: `the source \`${src}\``,
            expected: 'a source under `sources/`',
            help: 'write a file for the source or correct its id',
          },
        ];
      if (as.trim() === '')
        return [
          {
            path,
            found: `the source \`${src}\` without a use`,
            expected: '`used-for`, such as: day of deposit',
            help: 'say what was read there',
          },
        ];
      return [];
    },
});

function named(record: RecordData): readonly Named[] {
  return [
    ...allEntries(record).flatMap((entry) => (entry.sourced.sources.length === 0 ? [{ path: entry.path, src: null, as: '' }] : [])),
    ...allSourceUses(record).map(({ path, use }) => ({ path, src: use.src, as: use.usedFor })),
    ...record.states.flatMap((file) =>
      file.noneFound.flatMap((none) =>
        none.lookedIn.map((src) => ({ path: `${where.state(file.state)}, none found ${none.act}`, src, as: 'looked in' })),
      ),
    ),
  ];
}

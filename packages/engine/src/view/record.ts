import type { Confidence, RecordCounts, RecordData } from '../record/shape.ts';
import type { Day } from '../time/day.ts';
import { ENGINE_VERSION } from '../version.ts';

type Supported = Readonly<Record<Confidence, number>>;

/** Which record this is, what it holds and how well that is supported. */
export interface RecordView {
  readonly schema: 'ratione/record/1';
  readonly engine: string;
  readonly date: Day;
  readonly hash: string;
  readonly counts: RecordCounts;
  /** How many entries rest on two sources, on one, on memory alone. */
  readonly confidence: {
    readonly acts: Supported;
    readonly council: Supported;
    readonly situations: Supported;
    readonly persons: Supported;
    readonly forums: Supported;
    readonly units: Supported;
  };
  /** First and last day on which a State's entry was looked at. */
  readonly checked: { readonly first: Day; readonly last: Day };
}

export function recordView(record: RecordData): RecordView {
  const days = record.states.map((file) => file.checked.on).sort();
  return {
    schema: 'ratione/record/1',
    engine: ENGINE_VERSION,
    date: record.version.date,
    hash: record.version.hash,
    counts: record.version.counts,
    confidence: {
      acts: bySupport(record.states.flatMap((file) => file.acts)),
      council: bySupport(record.council),
      situations: bySupport(record.situations),
      persons: bySupport(record.persons),
      forums: bySupport([...record.forums, ...record.forumRules]),
      units: bySupport(record.units),
    },
    checked: { first: days[0] ?? record.version.date, last: days[days.length - 1] ?? record.version.date },
  };
}

function bySupport(entries: readonly { readonly confidence: Confidence }[]): Supported {
  const count = (confidence: Confidence) => entries.filter((entry) => entry.confidence === confidence).length;
  return { 'two-sources': count('two-sources'), 'one-source': count('one-source'), memory: count('memory') };
}

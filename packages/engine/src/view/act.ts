import type { Act, Confidence, CouncilAct, RecordData, Sourced, SourceUse } from '../record/shape.ts';
import type { Day } from '../time/day.ts';

/** A source behind a fact, as a reader needs it; null where the record does not say. */
export interface SourceView {
  readonly id: string;
  readonly used_for: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
}

/** One act. Besides these, the members that its kind has (record/shape.ts), their names in snake case. */
export interface ActView {
  readonly id: string;
  readonly known: Day;
  readonly says: string;
  readonly sources: readonly SourceView[];
  readonly confidence: Confidence;
  readonly checked_on: Day;
  readonly [member: string]: unknown;
}

/** One act, keys in the form of the other views; what came later than `asOf` is left out. */
export function actView(act: Act | CouncilAct, record: RecordData, asOf: Day): ActView {
  const { id, says, sources, confidence, checked, note, ...rest } = act;
  return {
    id,
    known: 'known' in act ? act.known : act.on,
    says,
    ...snakeCase('standing' in rest ? { ...rest, standing: rest.standing.filter((entry) => entry.from <= asOf) } : rest),
    // A note says what was known on the day it was checked, perhaps what became of the act.
    ...(note === undefined || asOf < checked.on ? {} : { note }),
    sources: sourceViews({ sources, confidence, checked }, record),
    confidence,
    checked_on: checked.on,
  };
}

export function sourceViews(fact: Sourced, record: RecordData): readonly SourceView[] {
  return usesView(fact.sources, record);
}

export function usesView(uses: readonly SourceUse[], record: RecordData): readonly SourceView[] {
  return uses.map((use) => {
    const source = record.sources[use.src];
    return {
      id: use.src,
      used_for: use.usedFor,
      publisher: source?.publisher ?? null,
      title: source?.title ?? null,
      url: source?.url ?? null,
    };
  });
}

/** Who published it, and what it is. */
export function titleOf(record: RecordData, id: string): string {
  const source = record.sources[id];
  return source === undefined ? id : [source.publisher, source.title].filter((text) => text !== undefined && text !== '').join(', ');
}

function snakeCase(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), member as unknown]),
  );
}

import type { Confidence, RecordData, Situation, SituationId, SituationTrigger, StateId } from '../record/shape.ts';
import type { Issue } from '../terms/issue.ts';
import type { Day } from '../time/day.ts';
import type { EdtfText } from '../time/edtf.ts';
import { type SourceView, sourceViews } from './act.ts';
import type { ViewContext } from './context.ts';
import { firstKnown, happenedBy, kindBy, numberBy, openedBy, type Stage, stageOn, statusBy } from './docket-stages.ts';
import { folded } from './folded.ts';
import { situationMemory } from './from-memory.ts';
import { type RecordStamp, recordStamp } from './record-stamp.ts';
import { type UnofficialMark, unofficialMark } from './unofficial.ts';

export interface SituationEventView {
  readonly on: EdtfText;
  readonly kind: string;
  readonly says: string;
  readonly articles: readonly string[];
  readonly document: string | null;
  readonly sources: readonly SourceView[];
  readonly confidence: Confidence;
}

/** What was referred, authorised, opened and decided in one situation by the day of asking. */
export interface SituationView extends UnofficialMark {
  readonly schema: 'ratione/situation/1';
  readonly as_of: Day;
  readonly id: SituationId;
  readonly name: string;
  readonly number: string | null;
  readonly states: readonly StateId[];
  readonly kind: Situation['kind'];
  readonly triggers: readonly SituationTrigger[];
  readonly investigation_opened: Day | null;
  readonly closed: NonNullable<Situation['closed']> | null;
  readonly status: string | null;
  readonly events: readonly SituationEventView[];
  readonly persons: readonly { readonly id: string; readonly name: string; readonly stage: Stage }[];
  readonly from_memory: readonly string[];
  readonly sources: readonly SourceView[];
  readonly confidence: Confidence;
  readonly record: RecordStamp;
}

/** Every situation known by the day of asking. */
export function situationsView(context: ViewContext): readonly SituationView[] {
  return visibleSituations(context).map((entry) => situationView(context, entry));
}

export function situationView(context: ViewContext, entry: Situation): SituationView {
  const {
    asOf,
    ratione: { record },
  } = context;
  return {
    schema: 'ratione/situation/1',
    ...unofficialMark(context),
    as_of: asOf,
    id: entry.id,
    name: entry.name,
    number: numberBy(entry, asOf),
    states: entry.states,
    kind: kindBy(entry, asOf),
    triggers: entry.triggers.filter((trigger) => trigger.known <= asOf),
    investigation_opened: openedBy(entry, asOf),
    closed: entry.closed !== undefined && entry.closed.on <= asOf ? entry.closed : null,
    status: statusBy(entry, asOf),
    events: happenedBy(entry, asOf).map((event) => ({
      on: event.on,
      kind: event.kind,
      says: event.says,
      articles: event.articles ?? [],
      document: event.document ?? null,
      sources: sourceViews(event, record),
      confidence: event.confidence,
    })),
    persons: personsOf(entry, record, asOf),
    from_memory: situationMemory(entry, asOf),
    sources: sourceViews(entry, record),
    confidence: entry.confidence,
    record: recordStamp(context, entry.checked.on),
  };
}

export function visibleSituations({ ratione, asOf }: Pick<ViewContext, 'ratione' | 'asOf'>): readonly Situation[] {
  return ratione.record.situations.filter((entry) => firstKnown(entry) <= asOf);
}

/** Situations that a reader may mean by an id, a name, the Court's number or a State. */
export function findSituations(context: ViewContext, named: string): readonly Situation[] {
  const wanted = folded(named);
  const state = context.ratione.find(named)?.state;
  return visibleSituations(context).filter(
    (entry) =>
      [entry.id, entry.name, numberBy(entry, context.asOf) ?? '', ...entry.names].some((name) => folded(name) === wanted) ||
      (state !== undefined && entry.states.includes(state)),
  );
}

export function unknownSituation(context: ViewContext, named: string): Issue {
  return {
    code: 'situation.unknown',
    path: 'situation',
    found: `\`${named}\``,
    expected: `one of ${visibleSituations(context)
      .map((entry) => entry.id)
      .join(', ')}`,
    help: 'a situation is named by its id, its name or its State',
  };
}

/** Persons publicly charged in the situation, with their stage on `asOf`. */
export function personsOf(entry: Situation, record: RecordData, asOf: Day): SituationView['persons'] {
  return record.persons
    .filter((person) => person.situation === entry.id)
    .flatMap((person) => {
      const stage = stageOn(person, asOf);
      return stage === null ? [] : [{ id: person.id, name: person.name, stage }];
    });
}

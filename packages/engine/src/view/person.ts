import type { Confidence, Person, PersonEvent, SituationId, StateId } from '../record/shape.ts';
import type { Issue } from '../terms/issue.ts';
import type { Day } from '../time/day.ts';
import { type SourceView, sourceViews } from './act.ts';
import type { ViewContext } from './context.ts';
import { chargesBy, eventsBy, publicFrom, roleBy, type Stage, stageOn, statusBy } from './docket-stages.ts';
import { folded } from './folded.ts';
import { personMemory } from './from-memory.ts';
import { type RecordStamp, recordStamp } from './record-stamp.ts';
import { type UnofficialMark, unofficialMark } from './unofficial.ts';

export interface SentenceView {
  readonly on: Day;
  readonly months: number | 'life';
  readonly core: boolean;
}

/** Charges, stage and decisions of one person publicly charged, by the day of asking. */
export interface PersonView extends UnofficialMark {
  readonly schema: 'ratione/person/1';
  readonly as_of: Day;
  readonly id: string;
  readonly name: string;
  readonly nationalities: readonly StateId[];
  readonly situation: SituationId;
  readonly case: string;
  readonly role: string;
  readonly instrument: Person['instrument'];
  readonly charged_crimes: readonly string[];
  /** False: a later decision changed the charges, and the record does not tell all of them for the day of asking. */
  readonly charges_complete: boolean;
  readonly modes: readonly string[];
  readonly stage: Stage | null;
  readonly events: readonly Pick<PersonEvent, 'kind' | 'on' | 'says' | 'confidence'>[];
  readonly sentence: SentenceView | null;
  readonly status: string | null;
  readonly from_memory: readonly string[];
  readonly sources: readonly SourceView[];
  readonly confidence: Confidence;
  readonly record: RecordStamp;
}

/** Everybody publicly charged by the day of asking. */
export function personsView(context: ViewContext): readonly PersonView[] {
  return visiblePersons(context).map((entry) => personView(context, entry));
}

export function personView(context: ViewContext, entry: Person): PersonView {
  const {
    asOf,
    ratione: { record },
  } = context;
  const charges = chargesBy(entry, asOf);
  return {
    schema: 'ratione/person/1',
    ...unofficialMark(context),
    as_of: asOf,
    id: entry.id,
    name: entry.name,
    nationalities: entry.nationalities,
    situation: entry.situation,
    case: entry.case,
    role: roleBy(entry, asOf),
    instrument: entry.instrument,
    charged_crimes: charges.crimes,
    charges_complete: charges.complete,
    modes: charges.modes,
    stage: stageOn(entry, asOf),
    events: eventsBy(entry, asOf).map(({ kind, on, says, confidence }) => ({ kind, on, says, confidence })),
    sentence: sentenceBy(entry, asOf),
    status: statusBy(entry, asOf),
    from_memory: personMemory(entry, asOf),
    sources: sourceViews(entry, record),
    confidence: entry.confidence,
    record: recordStamp(context, entry.checked.on),
  };
}

export function visiblePersons({ ratione, asOf }: Pick<ViewContext, 'ratione' | 'asOf'>): readonly Person[] {
  return ratione.record.persons.filter((entry) => publicFrom(entry) <= asOf);
}

/** Persons that a reader may mean by an id or by a name or a part of it; one person may stand in two cases. */
export function findPersons(context: ViewContext, named: string): readonly Person[] {
  const visible = visiblePersons(context);
  const wanted = folded(named);
  const exact = visible.filter((entry) => folded(entry.id) === wanted || folded(entry.name) === wanted);
  return exact.length > 0
    ? visible.filter((entry) => exact.some((other) => other.name === entry.name))
    : visible.filter((entry) => folded(entry.name).includes(wanted));
}

export function unknownPerson(named: string): Issue {
  return {
    code: 'person.unknown',
    path: 'person',
    found: `\`${named}\``,
    expected: 'a person publicly charged by the day of asking, by id or name',
    help: 'list them with: ratione person',
  };
}

/** The sentence as pronounced; the record's words on it may tell what became of it later. */
export function sentenceBy(entry: Person, asOf: Day): SentenceView | null {
  if (entry.sentence === undefined || entry.sentence.on > asOf) return null;
  const { on, months, core } = entry.sentence;
  return { on, months, core };
}

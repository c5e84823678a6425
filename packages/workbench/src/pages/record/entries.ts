import type { Confidence, Day, RecordData, SourceUse } from '@ratione/engine';

export const KINDS = [
  'act',
  'predecessor',
  'amendment',
  'council',
  'situation',
  'event',
  'case',
  'person',
  'person-event',
  'non-compliance',
  'official',
  'budget',
  'unit',
  'title',
  'forum',
  'forum-rule',
] as const;
export type EntryKind = (typeof KINDS)[number];

/** The page on which an entry is shown; null where no page shows it. */
export type EntryPage =
  | { readonly to: '/state/$state'; readonly params: { readonly state: string } }
  | { readonly to: '/situation/$situation'; readonly params: { readonly situation: string } }
  | { readonly to: '/person/$person'; readonly params: { readonly person: string } }
  | { readonly to: '/docket' };

/** One fact of the record with how well it is supported. */
export interface Entry {
  /** Unique, for reports: the id in the record, with what it belongs to. */
  readonly id: string;
  readonly kind: EntryKind;
  /** The State, situation or thing it belongs to. */
  readonly of: string;
  readonly says: string;
  readonly confidence: Confidence;
  /** The day alone rests on memory, the fact does not. */
  readonly dayFromMemory: boolean;
  readonly checkedOn: Day;
  readonly sources: readonly SourceUse[];
  readonly page: EntryPage | null;
}

interface Fact {
  readonly confidence: Confidence;
  readonly dateConfidence?: Confidence;
  readonly checked: { readonly on: Day };
  readonly sources: readonly SourceUse[];
}

/** Every entry of the record that has a confidence, in the order of `KINDS`. */
export function entriesOf(record: RecordData): readonly Entry[] {
  const situationName = new Map(record.situations.map((situation) => [situation.id, situation.name]));
  const nameOf = (situation: string) => situationName.get(situation) ?? situation;
  return [
    ...record.states.flatMap((file) => file.acts.map((act) => entry('act', act.id, file.name, act.says, act, stateIs(file.state)))),
    ...record.states.flatMap((file) =>
      file.predecessor === undefined
        ? []
        : [entry('predecessor', `${file.state}-predecessor`, file.name, file.predecessor.note, file.predecessor, stateIs(file.state))],
    ),
    ...record.amendments.map((one) => entry('amendment', one.id, one.title, one.says, one, null)),
    ...record.council.map((act) =>
      entry('council', act.id, act.document, act.says, act, act.situation === undefined ? null : situationIs(act.situation)),
    ),
    ...record.situations.map((one) => entry('situation', one.id, one.name, one.status, one, situationIs(one.id))),
    ...record.situations.flatMap((one) =>
      one.events.map((event) => entry('event', `${one.id}/${event.id}`, one.name, event.says, event, situationIs(one.id))),
    ),
    ...record.cases.map((one) => entry('case', `case ${one.id}`, one.name, one.stage, one, situationIs(one.situation))),
    ...record.cases.flatMap((one) =>
      one.events.map((event) => entry('event', `${one.id}/${event.id}`, one.name, event.says, event, situationIs(one.situation))),
    ),
    ...record.persons.map((one) =>
      entry('person', `person ${one.id}`, nameOf(one.situation), `${one.name}: ${one.status}`, one, personIs(one.id)),
    ),
    ...record.persons.flatMap((one) =>
      one.events.map((event) =>
        entry(
          'person-event',
          `${one.id}/${event.on}-${event.kind}`,
          one.name,
          event.says,
          { confidence: event.confidence, checked: one.checked, sources: one.sources },
          personIs(one.id),
        ),
      ),
    ),
    ...record.nonCompliance.map((one) => entry('non-compliance', one.id, one.state, one.says, one, personIs(one.person))),
    ...record.officials.map((one) => entry('official', one.id, '', one.says, one, { to: '/docket' as const })),
    ...record.budget.map((one) =>
      entry(
        'budget',
        `budget-${one.year}`,
        one.year,
        one.approvedThousandEur === null ? '' : `EUR ${one.approvedThousandEur} thousand`,
        one,
        {
          to: '/docket' as const,
        },
      ),
    ),
    ...record.units.map((one) => entry('unit', one.id, one.name, one.names.join(', '), one, null)),
    ...record.units.flatMap((one) =>
      one.titles.map((title) =>
        entry('title', `${one.id}/${title.from ?? 'always'}`, one.name, title.claims.map((claim) => claim.says).join(' '), title, null),
      ),
    ),
    ...record.forums.map((one) => entry('forum', one.id, one.name, one.status, one, null)),
    ...record.forumRules.map((one) => entry('forum-rule', one.id, one.forum, one.says, one, null)),
  ];
}

function entry(kind: EntryKind, id: string, of: string, says: string, fact: Fact, page: EntryPage | null): Entry {
  return {
    id,
    kind,
    of,
    says,
    confidence: fact.confidence,
    dayFromMemory: fact.confidence !== 'memory' && fact.dateConfidence === 'memory',
    checkedOn: fact.checked.on,
    sources: fact.sources,
    page,
  };
}

const stateIs = (state: string): EntryPage => ({ to: '/state/$state', params: { state } });
const situationIs = (situation: string): EntryPage => ({ to: '/situation/$situation', params: { situation } });
const personIs = (person: string): EntryPage => ({ to: '/person/$person', params: { person } });

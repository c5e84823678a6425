import type { Act, ActKind, ActOf, Day, DocketEvent, RecordData, Sourced, SourceUse } from '@ratione/engine';
import { where } from './where.ts';

/** Any entry of the record that stands on sources. */
export interface Entry {
  readonly path: string;
  readonly sourced: Sourced;
  /** Day the thing happened or became known; null where the entry has none. */
  readonly known: Day | null;
  readonly texts: readonly string[];
  readonly part: 'treaty' | 'council' | 'docket' | 'forum' | 'territory';
}

export function allActs(record: RecordData): readonly Act[] {
  return record.states.flatMap((file) => file.acts);
}

export function actsOfKind<K extends ActKind>(record: RecordData, ...kinds: readonly K[]): readonly ActOf<K>[] {
  return allActs(record).filter((act): act is ActOf<K> => (kinds as readonly ActKind[]).includes(act.act));
}

export const INSTRUMENT_KINDS = ['ratification', 'acceptance', 'approval', 'accession', 'succession'] as const;
export type Instrument = ActOf<(typeof INSTRUMENT_KINDS)[number]>;

export function instruments(record: RecordData): readonly Instrument[] {
  return actsOfKind(record, ...INSTRUMENT_KINDS);
}

export function isInstrument(act: Act): act is Instrument {
  return (INSTRUMENT_KINDS as readonly ActKind[]).includes(act.act);
}

function eventEntry(path: string, event: DocketEvent): Entry {
  return { path: `${path}, event ${event.id}`, sourced: event, known: event.known, texts: [event.says], part: 'docket' };
}

export function allEntries(record: RecordData): readonly Entry[] {
  const of = (part: Entry['part'], path: string, sourced: Sourced, known: Day | null, ...texts: readonly string[]): Entry => ({
    path,
    sourced,
    known,
    texts,
    part,
  });
  return [
    ...record.states.flatMap((file) =>
      file.predecessor === undefined
        ? []
        : [of('treaty', `${where.state(file.state)}, predecessor`, file.predecessor, null, file.predecessor.note)],
    ),
    ...allActs(record).map((act) =>
      of('treaty', where.act(act), act, act.act === 'amendment-acceptance-undated' ? null : act.known, act.says),
    ),
    ...record.amendments.map((amendment) =>
      of('treaty', where.amendment(amendment.id), amendment, amendment.adopted, amendment.title, amendment.says),
    ),
    ...record.council.map((act) => of('council', where.council(act.id), act, act.kind === 'none-found' ? null : act.on, act.says)),
    ...record.situations.flatMap((situation) => [
      of('docket', where.situation(situation.id), situation, null, situation.status),
      ...situation.events.map((event) => eventEntry(where.situation(situation.id), event)),
    ]),
    ...record.cases.flatMap((courtCase) => [
      of('docket', where.courtCase(courtCase.situation, courtCase.id), courtCase, null, courtCase.stage),
      ...courtCase.events.map((event) => eventEntry(where.courtCase(courtCase.situation, courtCase.id), event)),
    ]),
    ...record.persons.map((person) =>
      of(
        'docket',
        where.person(person.situation, person.id),
        person,
        null,
        person.role,
        person.status,
        ...person.events.map((event) => event.says),
      ),
    ),
    ...record.budget.map((year) => of('docket', where.budget(year.year), year, null)),
    ...record.officials.map((event) => ({ ...eventEntry('', event), path: where.official(event.id) })),
    ...record.nonCompliance.map((event) => ({ ...eventEntry('', event), path: where.nonCompliance(event.id) })),
    ...record.forums.map((forum) => of('forum', where.forum(forum.id), forum, null, forum.status)),
    ...record.forumRules.map((rule) => of('forum', where.forumRule(rule.id), rule, null, rule.says)),
    ...record.units.flatMap((unit) => [
      of('territory', where.unit(unit.id), unit, null),
      ...unit.titles.map((title, index) =>
        of('territory', where.title(unit.id, index), title, null, ...title.claims.map((claim) => claim.says)),
      ),
    ]),
  ];
}

/** Every place where a source is named, those inside an entry as well. */
export function allSourceUses(record: RecordData): readonly { readonly path: string; readonly use: SourceUse }[] {
  const within = (path: string, uses: readonly SourceUse[]) => uses.map((use) => ({ path, use }));
  return [
    ...allEntries(record).flatMap((entry) => within(entry.path, entry.sourced.sources)),
    ...actsOfKind(record, 'declaration-12-3').flatMap((act) =>
      act.standing.flatMap((standing) => within(`${where.act(act)}, standing from ${standing.from}`, standing.sources)),
    ),
    ...record.situations.flatMap(({ id, triggers }) =>
      triggers.flatMap((trigger) => within(`${where.situation(id)}, subject of ${trigger.on}`, trigger.scope.subject?.sources ?? [])),
    ),
    ...record.issues.flatMap((issue) =>
      issue.positions.flatMap((position) =>
        position.holders.flatMap((holder) =>
          within(`positions/${issue.id.toLowerCase()}.yaml, ${position.id}, ${holder.who}`, holder.sources),
        ),
      ),
    ),
    ...record.units.flatMap((unit) =>
      unit.titles.flatMap((title, index) => within(`${where.title(unit.id, index)}, characterised`, title.characterised?.sources ?? [])),
    ),
  ];
}

import type { Issue, RecordData, Situation } from '@ratione/engine';
import { inWords } from '@ratione/engine';
import { listedSources } from '../act-view.ts';
import { refuse } from '../command.ts';
import { firstKnown, happenedBy, kindBy, numberBy, STAGE_WORDS, stageOn, statusBy } from '../docket-view.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { folded } from '../fold.ts';
import { footer, recordStamp, remarkAll } from '../freshness.ts';
import { bold, field, print, printJson, table, wrap } from '../print.ts';
import type { Session, SharedOptions } from '../session.ts';
import { openSession } from '../session.ts';
import { unofficialMark } from '../unofficial.ts';

export async function situation(named: string | undefined, options: SharedOptions): Promise<ExitCode> {
  const session = await openSession(options);
  if ('issues' in session) return refuse(session.issues, options.json);
  const { record } = session.ratione;
  const visible = record.situations.filter((entry) => firstKnown(entry) <= session.asOf);
  if (named === undefined) return listAll(visible, session, options);
  const found = visible.filter((entry) => isNamed(entry, named, session));
  if (found.length === 0) return refuse([unknownSituation(named, visible)], options.json);
  remarkAll(session);
  if (options.json === true) {
    const views = found.map((entry) => situationJson(entry, session));
    await printJson(views.length === 1 && views[0] !== undefined ? views[0] : views);
  } else {
    await print(found.map((entry) => situationText(entry, session)).join('\n\n'));
  }
  return ANSWERED;
}

function isNamed(entry: Situation, named: string, session: Session): boolean {
  const wanted = folded(named);
  const state = session.ratione.find(named)?.state;
  return (
    [entry.id, entry.name, numberBy(entry, session.asOf) ?? '', ...entry.names].some((name) => folded(name) === wanted) ||
    (state !== undefined && entry.states.includes(state))
  );
}

async function listAll(entries: readonly Situation[], session: Session, options: SharedOptions): Promise<ExitCode> {
  if (options.json === true) await printJson(entries.map((entry) => situationJson(entry, session)));
  else
    await print(
      [
        entries.length === 0
          ? `No situation was before the Court by ${inWords(session.asOf)}.`
          : table(entries.map((entry) => [entry.id, kindBy(entry, session.asOf), entry.name])),
        '',
        wrap(footer(session, session.ratione.record.version.date)),
      ].join('\n'),
    );
  return ANSWERED;
}

function unknownSituation(named: string, visible: readonly Situation[]): Issue {
  return {
    code: 'situation.unknown',
    path: 'situation',
    found: `\`${named}\``,
    expected: `one of ${visible.map((entry) => entry.id).join(', ')}`,
    help: 'a situation is named by its id, its name or its State',
  };
}

function personsOf(entry: Situation, record: RecordData, asOf: string) {
  return record.persons
    .filter((person) => person.situation === entry.id)
    .flatMap((person) => {
      const stage = stageOn(person, asOf);
      return stage === null ? [] : [{ id: person.id, name: person.name, stage }];
    });
}

function situationJson(entry: Situation, session: Session): object {
  const {
    asOf,
    ratione: { record },
  } = session;
  return {
    schema: 'ratione/situation/1',
    ...unofficialMark(session),
    as_of: asOf,
    id: entry.id,
    name: entry.name,
    number: numberBy(entry, asOf),
    states: entry.states,
    kind: kindBy(entry, asOf),
    triggers: entry.triggers.filter((trigger) => trigger.on <= asOf),
    investigation_opened: entry.investigationOpened !== undefined && entry.investigationOpened <= asOf ? entry.investigationOpened : null,
    closed: entry.closed !== undefined && entry.closed.on <= asOf ? entry.closed : null,
    status: statusBy(entry, asOf),
    events: happenedBy(entry, asOf).map((event) => ({
      on: event.on,
      kind: event.kind,
      says: event.says,
      articles: event.articles ?? [],
      document: event.document ?? null,
      sources: listedSources(event, record),
      confidence: event.confidence,
    })),
    persons: personsOf(entry, record, asOf),
    from_memory: entry.fromMemory,
    sources: listedSources(entry, record),
    confidence: entry.confidence,
    record: recordStamp(session, entry.checked.on),
  };
}

function situationText(entry: Situation, session: Session): string {
  const {
    asOf,
    ratione: { record },
  } = session;
  const closed = entry.closed !== undefined && entry.closed.on <= asOf ? entry.closed : null;
  const status = statusBy(entry, asOf);
  const persons = personsOf(entry, record, asOf);
  return [
    bold(`${entry.name} (${[entry.id, numberBy(entry, asOf)].filter((part) => part !== null).join(', ')})`),
    '',
    ...entry.triggers
      .filter((trigger) => trigger.on <= asOf)
      .map((trigger) =>
        field(
          'Trigger',
          `${trigger.type}, ${inWords(trigger.on)}, ${trigger.by}; events since ${inWords(trigger.scope.from)}${trigger.scope.until === null ? '' : ` until before ${inWords(trigger.scope.until)}`}`,
        ),
      ),
    ...(entry.investigationOpened !== undefined && entry.investigationOpened <= asOf
      ? [field('Opened', inWords(entry.investigationOpened))]
      : []),
    ...(closed === null
      ? []
      : [
          field(
            'Closed',
            `${inWords(closed.on)}: ${closed.because}${closed.articles.length === 0 ? '' : ` (Art. ${closed.articles.join(', ')})`}`,
          ),
        ]),
    ...(status === null ? [] : [field('Status', status)]),
    '',
    ...happenedBy(entry, asOf).map((event) =>
      wrap(`${event.on}  ${event.says}${event.confidence === 'memory' ? ' [from memory]' : ''}`, 80, ' '.repeat(12)),
    ),
    ...(persons.length === 0 ? [] : ['', 'Persons', table(persons.map((person) => [`  ${person.name}`, STAGE_WORDS[person.stage]]))]),
    ...(entry.fromMemory.length === 0 ? [] : ['', wrap(`From memory, no source retrieved: ${entry.fromMemory.join(', ')}.`)]),
    '',
    wrap(footer(session, entry.checked.on)),
  ].join('\n');
}

import type { Situation } from '@ratione/engine';
import { inWords } from '@ratione/engine';
import {
  findSituations,
  happenedBy,
  kindBy,
  numberBy,
  openedBy,
  personsOf,
  STAGE_WORDS,
  situationMemory,
  situationsView,
  situationView,
  statusBy,
  subjectWords,
  unknownSituation,
  visibleSituations,
} from '@ratione/engine/views';
import type { Session, SharedOptions } from '../../session/session.ts';
import { openSession } from '../../session/session.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { footer, remarkAll } from '../freshness.ts';
import { bold, field, print, printJson, table, wrap } from '../print.ts';

export async function situation(named: string | undefined, options: SharedOptions): Promise<ExitCode> {
  const session = await openSession(options);
  if ('issues' in session) return refuse(session.issues, options.json);
  if (named === undefined) return listAll(session, options);
  const found = findSituations(session, named);
  if (found.length === 0) return refuse([unknownSituation(session, named)], options.json);
  remarkAll(session);
  if (options.json === true) {
    const views = found.map((entry) => situationView(session, entry));
    await printJson(views.length === 1 && views[0] !== undefined ? views[0] : views);
  } else {
    await print(found.map((entry) => situationText(entry, session)).join('\n\n'));
  }
  return ANSWERED;
}

async function listAll(session: Session, options: SharedOptions): Promise<ExitCode> {
  const entries = visibleSituations(session);
  if (options.json === true) await printJson(situationsView(session));
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

function situationText(entry: Situation, session: Session): string {
  const {
    asOf,
    ratione: { record },
  } = session;
  const closed = entry.closed !== undefined && entry.closed.on <= asOf ? entry.closed : null;
  const opened = openedBy(entry, asOf);
  const memory = situationMemory(entry, asOf);
  const status = statusBy(entry, asOf);
  const persons = personsOf(entry, record, asOf);
  return [
    bold(`${entry.name} (${[entry.id, numberBy(entry, asOf)].filter((part) => part !== null).join(', ')})`),
    '',
    ...entry.triggers
      .filter((trigger) => trigger.known <= asOf)
      .map((trigger) =>
        field(
          'Trigger',
          `${trigger.type}, ${inWords(trigger.on)}, ${trigger.by}; events since ${inWords(trigger.scope.from)}${trigger.scope.until === null ? '' : ` until before ${inWords(trigger.scope.until)}`}${trigger.scope.subject === undefined ? '' : `; for ${subjectWords(trigger.scope.subject)}`}`,
        ),
      ),
    ...(opened === null ? [] : [field('Opened', inWords(opened))]),
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
    ...(memory.length === 0 ? [] : ['', wrap(`From memory, no source retrieved: ${memory.join(', ')}.`)]),
    '',
    wrap(footer(session, entry.checked.on)),
  ].join('\n');
}

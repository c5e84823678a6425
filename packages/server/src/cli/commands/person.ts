import type { Day, Person } from '@ratione/engine';
import { inWords } from '@ratione/engine';
import {
  chargesBy,
  eventsBy,
  findPersons,
  personMemory,
  personView,
  roleBy,
  STAGE_WORDS,
  sentenceBy,
  stageOn,
  statusBy,
  termInWords,
  unknownPerson,
  visiblePersons,
} from '@ratione/engine/views';
import type { Session, SharedOptions } from '../../session/session.ts';
import { openSession } from '../../session/session.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { footer, remarkAll } from '../freshness.ts';
import { bold, field, print, printJson, table, wrap } from '../print.ts';

export async function person(named: string | undefined, options: SharedOptions): Promise<ExitCode> {
  const session = await openSession(options);
  if ('issues' in session) return refuse(session.issues, options.json);
  const found = named === undefined ? visiblePersons(session) : findPersons(session, named);
  if (found.length === 0 && named !== undefined) return refuse([unknownPerson(named)], options.json);
  remarkAll(session);
  if (options.json === true) {
    const views = found.map((entry) => personView(session, entry));
    await printJson(views.length === 1 && named !== undefined && views[0] !== undefined ? views[0] : views);
  } else if (named === undefined) {
    await print(
      [
        found.length === 0
          ? `Nobody had been publicly charged by ${inWords(session.asOf)}.`
          : table(found.map((entry) => [entry.id, entry.name, stageWords(entry, session)])),
        '',
        wrap(footer(session, session.ratione.record.version.date)),
      ].join('\n'),
    );
  } else {
    await print(found.map((entry) => personText(entry, session)).join('\n\n'));
  }
  return ANSWERED;
}

function stageWords(entry: Person, session: Session): string {
  const stage = stageOn(entry, session.asOf);
  return stage === null ? '' : STAGE_WORDS[stage];
}

function chargesText(entry: Person, asOf: Day): string {
  const { crimes, complete } = chargesBy(entry, asOf);
  if (complete) return crimes.length === 0 ? 'not recorded by paragraph' : crimes.join(', ');
  const later = 'a later decision changed the charges, and the record does not tell all of them for this day';
  return crimes.length === 0 ? later : `${crimes.join(', ')}; ${later}`;
}

function personText(entry: Person, session: Session): string {
  const { asOf } = session;
  const stage = stageOn(entry, asOf);
  const sentence = sentenceBy(entry, asOf);
  const status = statusBy(entry, asOf);
  const memory = personMemory(entry, asOf);
  return [
    bold(`${entry.name} (${entry.id})`),
    '',
    field('Role', roleBy(entry, asOf)),
    field('Situation', `${entry.situation}; case ${entry.case}`),
    field('Nationality', entry.nationalities.length === 0 ? 'not recorded' : entry.nationalities.join(', ')),
    field('Charges', chargesText(entry, asOf)),
    ...(stage === null ? [] : [field('Stage', STAGE_WORDS[stage])]),
    ...(sentence === null ? [] : [field('Sentence', `${sentence.on}: ${termInWords(sentence.months)}`)]),
    ...(status === null ? [] : [field('Status', status)]),
    '',
    ...eventsBy(entry, asOf).map((event) =>
      wrap(`${event.on}  ${event.says}${event.confidence === 'memory' ? ' [from memory]' : ''}`, 80, ' '.repeat(12)),
    ),
    ...(memory.length === 0 ? [] : ['', wrap(`From memory, no source retrieved: ${memory.join(', ')}.`)]),
    '',
    wrap(footer(session, entry.checked.on)),
  ].join('\n');
}

import type { Issue, Person } from '@ratione/engine';
import { inWords } from '@ratione/engine';
import { listedSources } from '../act-view.ts';
import { refuse } from '../command.ts';
import { eventsBy, publicFrom, roleBy, STAGE_WORDS, stageOn, statusBy, termInWords } from '../docket-view.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { folded } from '../fold.ts';
import { footer, recordStamp, remarkAll } from '../freshness.ts';
import { bold, field, print, printJson, table, wrap } from '../print.ts';
import type { Session, SharedOptions } from '../session.ts';
import { openSession } from '../session.ts';
import { unofficialMark } from '../unofficial.ts';

export async function person(named: string | undefined, options: SharedOptions): Promise<ExitCode> {
  const session = await openSession(options);
  if ('issues' in session) return refuse(session.issues, options.json);
  const visible = session.ratione.record.persons.filter((entry) => publicFrom(entry) <= session.asOf);
  const wanted = named === undefined ? null : folded(named);
  const exact = visible.filter((entry) => folded(entry.id) === wanted || folded(entry.name) === wanted);
  // One person may stand in two cases.
  const same = visible.filter((entry) => exact.some((other) => other.name === entry.name));
  const found = wanted === null ? visible : exact.length > 0 ? same : visible.filter((entry) => folded(entry.name).includes(wanted));
  if (found.length === 0 && wanted !== null) return refuse([unknownPerson(named ?? '')], options.json);
  remarkAll(session);
  if (options.json === true) {
    const views = found.map((entry) => personJson(entry, session));
    await printJson(views.length === 1 && wanted !== null && views[0] !== undefined ? views[0] : views);
  } else if (wanted === null) {
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

function unknownPerson(named: string): Issue {
  return {
    code: 'person.unknown',
    path: 'person',
    found: `\`${named}\``,
    expected: 'a person publicly charged by the day of asking, by id or name',
    help: 'list them with: ratione person',
  };
}

/** The sentence as pronounced; the record's words on it may tell what became of it later. */
function sentenceBy(entry: Person, asOf: string) {
  if (entry.sentence === undefined || entry.sentence.on > asOf) return null;
  const { on, months, core } = entry.sentence;
  return { on, months, core };
}

function personJson(entry: Person, session: Session): object {
  const {
    asOf,
    ratione: { record },
  } = session;
  return {
    schema: 'ratione/person/1',
    ...unofficialMark(session),
    as_of: asOf,
    id: entry.id,
    name: entry.name,
    nationalities: entry.nationalities,
    situation: entry.situation,
    case: entry.case,
    role: roleBy(entry, asOf),
    instrument: entry.instrument,
    charged_crimes: entry.chargedCrimes,
    modes: entry.modes,
    stage: stageOn(entry, asOf),
    events: eventsBy(entry, asOf).map(({ kind, on, says, confidence }) => ({ kind, on, says, confidence })),
    sentence: sentenceBy(entry, asOf),
    status: statusBy(entry, asOf),
    from_memory: entry.fromMemory,
    sources: listedSources(entry, record),
    confidence: entry.confidence,
    record: recordStamp(session, entry.checked.on),
  };
}

function personText(entry: Person, session: Session): string {
  const { asOf } = session;
  const stage = stageOn(entry, asOf);
  const sentence = sentenceBy(entry, asOf);
  const status = statusBy(entry, asOf);
  return [
    bold(`${entry.name} (${entry.id})`),
    '',
    field('Role', roleBy(entry, asOf)),
    field('Situation', `${entry.situation}; case ${entry.case}`),
    field('Nationality', entry.nationalities.length === 0 ? 'not recorded' : entry.nationalities.join(', ')),
    field('Charges', entry.chargedCrimes.length === 0 ? 'not recorded by paragraph' : entry.chargedCrimes.join(', ')),
    ...(stage === null ? [] : [field('Stage', STAGE_WORDS[stage])]),
    ...(sentence === null ? [] : [field('Sentence', `${sentence.on}: ${termInWords(sentence.months)}`)]),
    ...(status === null ? [] : [field('Status', status)]),
    '',
    ...eventsBy(entry, asOf).map((event) =>
      wrap(`${event.on}  ${event.says}${event.confidence === 'memory' ? ' [from memory]' : ''}`, 80, ' '.repeat(12)),
    ),
    ...(entry.fromMemory.length === 0 ? [] : ['', wrap(`From memory, no source retrieved: ${entry.fromMemory.join(', ')}.`)]),
    '',
    wrap(footer(session, entry.checked.on)),
  ].join('\n');
}

import type { Crime, Day } from '@ratione/engine';
import { crimeById, findCrimes, inWords, pinpointOf, readCrime, shortName } from '@ratione/engine';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { footer, oldestCheck, recordStamp, remarkAll } from '../freshness.ts';
import { bold, field, print, printJson, table, wrap } from '../print.ts';
import type { Session, SharedOptions } from '../session.ts';
import { openSessionOn } from '../session.ts';
import { unofficialMark } from '../unofficial.ts';

export interface CrimeOptions extends SharedOptions {
  readonly on?: string;
}

/** A paragraph gives its elements; a parent its children; other words the paragraphs they may point to. */
export async function crime(words: string, options: CrimeOptions): Promise<ExitCode> {
  const reading = readCrime(words);
  if (reading.kind === 'malformed') {
    return refuse(
      [
        {
          code: 'crime.malformed',
          path: 'crime',
          found: `\`${reading.found}\``,
          expected: reading.expected,
          help: 'give a paragraph of Articles 6 to 8 bis, or describe the conduct in words',
        },
      ],
      options.json,
    );
  }
  const opened = await openSessionOn(options);
  if ('issues' in opened) return refuse(opened.issues, options.json);
  const { session, on } = opened;
  remarkAll(session);
  if (reading.kind === 'outside-statute') return suggest(words, session, options);
  const asked = crimeById(reading.id);
  const offences = asked === undefined ? reading.crimes : [asked];
  if (options.json === true) {
    const views = offences.map((offence) => crimeJson(offence, on, session));
    await printJson(offences.length === 1 && views[0] !== undefined ? views[0] : views);
  } else if (offences.length === 1 && offences[0] !== undefined) {
    await print(crimeText(offences[0], on, session));
  } else {
    await print(
      [
        bold(`Article ${reading.pinpoint}: ${offences.length} offences`),
        '',
        table(offences.map((offence) => [offence.pinpoint, offence.id, offence.label])),
        '',
        wrap(footer(session, oldestCheck(session.ratione))),
      ].join('\n'),
    );
  }
  return ANSWERED;
}

async function suggest(words: string, session: Session, options: CrimeOptions): Promise<ExitCode> {
  const found = findCrimes(words);
  if (options.json === true) {
    await printJson({
      schema: 'ratione/crime-search/1',
      ...unofficialMark(session),
      as_of: session.asOf,
      words,
      found: found.map(({ crime: offence, why }) => ({ id: offence.id, pinpoint: offence.pinpoint, label: offence.label, why })),
      record: recordStamp(session, oldestCheck(session.ratione)),
    });
  } else if (found.length > 0) {
    await print(
      [
        wrap(`"${words}" names no paragraph of the Statute. It may be charged as:`),
        '',
        table(found.map(({ crime: offence }) => [offence.pinpoint, offence.label])),
      ].join('\n'),
    );
  } else {
    await print(wrap(`"${words}" names no paragraph of the Statute, and nothing in it resembles these words.`));
  }
  return ANSWERED;
}

interface Acceptance {
  readonly iso3: string;
  readonly name: string;
  readonly deposited: Day;
  /** Null: the amendment is not in force for anybody yet. */
  readonly in_force_from: Day | null;
}

/** Who had accepted the amendment that added the paragraph, in force on `on` or still to come, as known on the day of asking. */
function acceptances(offence: Crime, on: Day, session: Session) {
  const rows: Acceptance[] = session.ratione.record.states.flatMap((file) =>
    file.acts.flatMap((act) =>
      act.act === 'amendment-acceptance' && act.amendment === offence.amendment && act.known <= session.asOf
        ? [{ iso3: act.state, name: shortName(file), deposited: act.deposited, in_force_from: act.inForceFrom }]
        : [],
    ),
  );
  rows.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const bindsBy = (row: Acceptance) => row.in_force_from !== null && row.in_force_from <= on;
  return { inForce: rows.filter(bindsBy), toCome: rows.filter((row) => !bindsBy(row)) };
}

function sortKey(row: Acceptance): string {
  return `${row.in_force_from ?? '9999'} ${row.iso3}`;
}

function crimeJson(offence: Crime, on: Day, session: Session): object {
  const accepted = acceptances(offence, on, session);
  const counterpart = offence.counterpart;
  return {
    schema: 'ratione/crime/1',
    ...unofficialMark(session),
    as_of: session.asOf,
    on,
    id: offence.id,
    pinpoint: offence.pinpoint,
    label: offence.label,
    family: offence.family,
    conflict: offence.conflict,
    amendment: offence.amendment,
    adopted: offence.adopted,
    first_in_force: offence.firstInForce,
    elements: offence.elements,
    elements_status: offence.elementsStatus,
    counterpart: counterpart === null ? null : { id: counterpart.crime, pinpoint: pinpointOf(counterpart.crime), exact: counterpart.exact },
    continuing: offence.continuing,
    accepted_by: offence.amendment === null ? null : accepted.inForce,
    accepted_later: offence.amendment === null ? null : accepted.toCome,
    record: recordStamp(session, oldestCheck(session.ratione)),
  };
}

const ELEMENTS = {
  official: 'as the Elements of Crimes divide it',
  reconstructed: 'worked out from the amendment; no official elements were seen',
  none: 'no official elements exist',
  'act-not-offence': 'an act that forms part of the crime, not an offence by itself',
} as const satisfies Record<Crime['elementsStatus'], string>;

function crimeText(offence: Crime, on: Day, session: Session): string {
  const accepted = acceptances(offence, on, session);
  const other = offence.counterpart === null ? undefined : crimeById(offence.counterpart.crime);
  const conflict = { IAC: 'international armed conflict', NIAC: 'armed conflict not of an international character', none: 'none needed' }[
    offence.conflict
  ];
  return [
    bold(wrap(`Article ${offence.pinpoint} (${offence.id}): ${offence.label}`)),
    '',
    field('Conflict', conflict),
    field(
      'In the law',
      offence.amendment === null
        ? `since the Statute of 1998; in force since ${inWords(offence.firstInForce)}`
        : `by amendment ${offence.amendment}, adopted ${inWords(offence.adopted)}, first in force ${inWords(offence.firstInForce)}`,
    ),
    ...(other === undefined
      ? []
      : [
          field(
            'Counterpart',
            `${other.pinpoint} ${other.label}${offence.counterpart?.exact === true ? '' : ' (not the same in every part)'}`,
          ),
        ]),
    field('Elements', ELEMENTS[offence.elementsStatus]),
    '',
    ...offence.elements.map((element) =>
      wrap(
        `${String(element.no).padStart(2)}. ${element.says} [${element.kind}${element.mental === '' ? '' : `; ${element.mental}`}]`,
        80,
        '    ',
      ),
    ),
    ...(offence.amendment === null
      ? []
      : [
          '',
          `Accepted and in force on ${inWords(on)}: ${accepted.inForce.length} States`,
          wrap(accepted.inForce.map((row) => row.name).join(', ')),
          ...(accepted.toCome.length === 0
            ? []
            : [
                wrap(
                  `Accepted, in force later: ${accepted.toCome.map((row) => `${row.name} (${row.in_force_from ?? 'not in force'})`).join(', ')}`,
                ),
              ]),
        ]),
    '',
    wrap(footer(session, oldestCheck(session.ratione))),
  ].join('\n');
}

import type { Crime, Day } from '@ratione/engine';
import { crimeById, inWords, readCrime } from '@ratione/engine';
import { acceptances, crimeSearchView, crimesFound, crimeView, malformedCrime, oldestCheck } from '@ratione/engine/views';
import type { Session, SharedOptions } from '../../session/session.ts';
import { openSessionOn } from '../../session/session.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { footer, remarkAll } from '../freshness.ts';
import { bold, field, print, printJson, table, wrap } from '../print.ts';

export interface CrimeOptions extends SharedOptions {
  readonly on?: string;
}

/** A paragraph gives its elements; a parent its children; other words the paragraphs they may point to. */
export async function crime(words: string, options: CrimeOptions): Promise<ExitCode> {
  const malformed = malformedCrime(words);
  if (malformed !== null) return refuse([malformed], options.json);
  const reading = readCrime(words);
  const opened = await openSessionOn(options);
  if ('issues' in opened) return refuse(opened.issues, options.json);
  const { session, on } = opened;
  remarkAll(session);
  if (reading.kind !== 'paragraph') return suggest(words, session, options);
  const asked = crimeById(reading.id);
  const offences = asked === undefined ? reading.crimes : [asked];
  if (options.json === true) {
    const views = offences.map((offence) => crimeView(session, offence, on));
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
  const { conflictKindIn } = await import('@ratione/engine/asked');
  const conflict = conflictKindIn(words, session.ratione);
  const found = crimesFound(words, conflict);
  if (options.json === true) {
    await printJson(crimeSearchView(session, words, conflict));
  } else if (found.length > 0) {
    await print(
      [
        wrap(`"${words}" names no paragraph of the Statute. It may be charged as:`),
        '',
        table(found.map(({ pinpoint, label }) => [pinpoint, label])),
      ].join('\n'),
    );
  } else {
    await print(wrap(`"${words}" names no paragraph of the Statute, and nothing in it resembles these words.`));
  }
  return ANSWERED;
}

const ELEMENTS = {
  official: 'as the Elements of Crimes divide it',
  reconstructed: 'worked out from the amendment; no official elements were seen',
  none: 'no official elements exist',
  'act-not-offence': 'an act that forms part of the crime, not an offence by itself',
} as const satisfies Record<Crime['elementsStatus'], string>;

function crimeText(offence: Crime, on: Day, session: Session): string {
  const accepted = acceptances(session, offence, on);
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

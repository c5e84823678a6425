import { inWords } from '@ratione/engine';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { dayFlag } from '../flag-issue.ts';
import { footer, oldestCheck, remarkAll } from '../freshness.ts';
import { bold, print, printJson, table, wrap } from '../print.ts';
import type { SharedOptions } from '../session.ts';
import { openSession } from '../session.ts';

export interface PartiesOptions extends SharedOptions {
  readonly on?: string;
}

export async function parties(options: PartiesOptions): Promise<ExitCode> {
  const session = await openSession(options);
  if ('issues' in session) return refuse(session.issues, options.json);
  const on = dayFlag('--on', options.on, session.asOf);
  if (typeof on !== 'string') return refuse(on.issues, options.json);
  const rows = session.ratione.parties(on, session.asOf);
  remarkAll(session);
  if (options.json === true) {
    const listed = rows.map(({ iso3, name, since, basis }) => ({ iso3, name, since, basis }));
    await printJson({ schema: 'ratione/parties/1', on, as_of: session.asOf, count: rows.length, parties: listed });
    return ANSWERED;
  }
  await print(
    [
      bold(`${rows.length} States Parties on ${inWords(on)}`),
      '',
      table(rows.map((row) => [row.iso3, row.since, row.name])),
      '',
      wrap(footer(session, oldestCheck(session.ratione))),
    ].join('\n'),
  );
  return ANSWERED;
}

import { inWords } from '@ratione/engine';
import { oldestCheck, partiesView } from '@ratione/engine/views';
import type { SharedOptions } from '../../session/session.ts';
import { openSessionOn } from '../../session/session.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { footer, remarkAll } from '../freshness.ts';
import { bold, print, printJson, table, wrap } from '../print.ts';

export interface PartiesOptions extends SharedOptions {
  readonly on?: string;
}

export async function parties(options: PartiesOptions): Promise<ExitCode> {
  const opened = await openSessionOn(options);
  if ('issues' in opened) return refuse(opened.issues, options.json);
  const { session, on } = opened;
  const view = partiesView(session, on);
  const rows = view.parties;
  remarkAll(session);
  if (options.json === true) {
    await printJson(view);
    return ANSWERED;
  }
  const list = table(rows.map((row) => [row.iso3, row.since, row.name]));
  const heading = rows.length === 0 ? `No State was a Party on ${inWords(on)}.` : `${rows.length} States Parties on ${inWords(on)}`;
  await print(
    [bold(heading), ...(rows.length === 0 ? [] : ['', list]), '', wrap(footer(session, oldestCheck(session.ratione)))].join('\n'),
  );
  return ANSWERED;
}

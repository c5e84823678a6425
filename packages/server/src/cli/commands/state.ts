import type { Ratione, StateStatus } from '@ratione/engine';
import { inWords } from '@ratione/engine';
import { councilActs, STANDING_WORDS, statusView, unknownState, unofficialLine } from '@ratione/engine/views';
import type { Session, SharedOptions } from '../../session/session.ts';
import { openSessionOn } from '../../session/session.ts';
import { describeAct } from '../act-text.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { footer, remarkAll } from '../freshness.ts';
import { bold, field, print, printJson, WIDTH, wrap } from '../print.ts';

export interface StateOptions extends SharedOptions {
  readonly on?: string;
  readonly short?: boolean;
}

export async function state(names: readonly string[], options: StateOptions): Promise<ExitCode> {
  const opened = await openSessionOn(options);
  const ratione = 'issues' in opened ? opened.official : opened.session.ratione;
  const files = names.map((name) => ratione.find(name));
  const unknown = names.flatMap((name, index) => (files[index] === undefined ? [unknownState(name, ratione)] : []));
  if ('issues' in opened) return refuse([...opened.issues, ...unknown], options.json);
  if (unknown.length > 0) return refuse(unknown, options.json);
  const { session, on } = opened;
  const statuses = files.flatMap((file) => (file === undefined ? [] : (session.ratione.status(file.state, on, session.asOf) ?? [])));
  remarkAll(session);
  if (options.json === true) {
    const views = statuses.map((status) => statusView(session, status));
    await printJson(names.length === 1 && views[0] !== undefined ? views[0] : views);
  } else {
    const mark = unofficialLine(session);
    await print(
      statuses.map((status) => (options.short === true ? stateLine(status, session.ratione) : stateText(status, session))).join('\n\n') +
        (options.short === true && mark !== null ? `\n\n${wrap(mark)}` : ''),
    );
  }
  return ANSWERED;
}

function stateLine(status: StateStatus, ratione: Ratione): string {
  const accepted = status.declarations.filter((act) => act.act === 'declaration-12-3' && act.known <= status.on);
  const says = [status, ...accepted, ...councilActs(status, ratione)].map((entry) => wrap(`  ${entry.says}`, WIDTH, '  '));
  return [bold(`${status.name}: ${STANDING_WORDS[status.standing]}`), ...says].join('\n');
}

function stateText(status: StateStatus, session: Session): string {
  const acts = [...status.acts].sort((a, b) => (a.known < b.known ? -1 : 1));
  const council = councilActs(status, session.ratione);
  return [
    bold(`${status.name} (${status.state}) on ${inWords(status.on)}`),
    '',
    wrap(status.says),
    '',
    field('Standing', STANDING_WORDS[status.standing]),
    field(
      'Party since',
      status.since === null
        ? 'never bound by that day'
        : `${inWords(status.since)}${status.until === null ? '' : `, until ${inWords(status.until)} (that day no longer)`}`,
    ),
    field('Rests on', status.basis),
    ...(status.pendingWithdrawal === null ? [] : [field('Leaving', status.pendingWithdrawal.says)]),
    '',
    ...(acts.length === 0
      ? ['No act toward the Court is on record.']
      : ['Acts known on the day of asking:', ...acts.map((act) => describeAct(act, session.ratione))]),
    ...(council.length === 0 ? [] : ['', 'Security Council', ...council.map((act) => describeAct(act, session.ratione))]),
    '',
    wrap(footer(session, status.lastChecked)),
  ].join('\n');
}

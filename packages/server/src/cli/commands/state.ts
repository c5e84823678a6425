import type { Act, CouncilAct, Issue, Ratione, StateStatus } from '@ratione/engine';
import { inWords } from '@ratione/engine';
import { describeAct, listed } from '../act-view.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { footer, recordStamp, remarkAll } from '../freshness.ts';
import { bold, field, print, printJson, WIDTH, wrap } from '../print.ts';
import type { Session, SharedOptions } from '../session.ts';
import { openSessionOn } from '../session.ts';
import { unofficialLine, unofficialMark } from '../unofficial.ts';

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
    const views = statuses.map((status) => stateJson(status, session));
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

function unknownState(name: string, ratione: Ratione): Issue {
  const wanted = name.toLowerCase();
  const near = ratione.record.states
    .filter((file) => wanted.length > 2 && [file.name, ...file.names].some((other) => other.toLowerCase().includes(wanted.slice(0, 4))))
    .slice(0, 5);
  const code = ratione.territory.code(name.toUpperCase());
  const help =
    code !== undefined
      ? `${code.code} is a territory (${code.name}), not a State${code.state === null ? '' : `; see ${code.state}`}`
      : near.length > 0
        ? `perhaps ${near.map((file) => `${file.state} ${file.name}`).join(', ')}`
        : 'list the Parties with: ratione parties';
  return { code: 'state.unknown', path: 'state', found: `\`${name}\``, expected: 'a State by three-letter code or name', help };
}

/** What the Security Council did about the State or a part of it, by the day asked about. */
function councilActs(status: StateStatus, { record }: Ratione): readonly CouncilAct[] {
  const reaches = (unit: string) =>
    unit === status.state || record.units.find((entry) => entry.id === unit)?.within.includes(status.state) === true;
  return record.council.filter((act) => act.on <= status.on && act.on <= status.asOf && act.units?.some(reaches) === true);
}

function stateLine(status: StateStatus, ratione: Ratione): string {
  const accepted = status.declarations.filter((act) => act.act === 'declaration-12-3' && act.known <= status.on);
  const says = [status, ...accepted, ...councilActs(status, ratione)].map((entry) => wrap(`  ${entry.says}`, WIDTH, '  '));
  return [bold(`${status.name}: ${STANDING[status.standing]}`), ...says].join('\n');
}

function stateText(status: StateStatus, session: Session): string {
  const acts = [...status.acts].sort((a, b) => (a.known < b.known ? -1 : 1));
  const council = councilActs(status, session.ratione);
  return [
    bold(`${status.name} (${status.state}) on ${inWords(status.on)}`),
    '',
    wrap(status.says),
    '',
    field('Standing', STANDING[status.standing]),
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

const STANDING = {
  party: 'State Party',
  signatory: 'signatory, not a Party',
  'signatory-no-intention': 'signatory that has said it will not become a Party',
  'non-party': 'not a Party',
  withdrawn: 'a Party once; it has withdrawn',
  'ratified-not-in-force': 'has joined; the Statute is not yet in force for it',
} as const satisfies Record<StateStatus['standing'], string>;

function stateJson(status: StateStatus, session: Session): object {
  const { record } = session.ratione;
  return {
    schema: 'ratione/state/1',
    ...unofficialMark(session),
    as_of: status.asOf,
    on: status.on,
    state: status.state,
    name: status.name,
    standing: status.standing,
    is_party: status.isParty,
    since: status.since,
    until: status.until,
    basis: status.basis,
    says: status.says,
    declarations: status.declarations.map((act: Act) => listed(act, record, status.asOf)),
    pending_withdrawal: status.pendingWithdrawal === null ? null : listed(status.pendingWithdrawal, record, status.asOf),
    acts: status.acts.map((act: Act) => listed(act, record, status.asOf)),
    council: councilActs(status, session.ratione).map((act) => listed(act, record, status.asOf)),
    record: recordStamp(session, status.lastChecked),
  };
}

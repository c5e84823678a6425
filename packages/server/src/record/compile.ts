import { createHash } from 'node:crypto';
import type {
  Act,
  Amendment,
  BudgetYear,
  ContestedIssue,
  CouncilAct,
  CourtCase,
  Day,
  DocketEvent,
  ForumEntry,
  ForumRule,
  Issue,
  Person,
  RecordData,
  Situation,
  Source,
  StateFile,
  TerritoryCode,
  Unit,
} from '@ratione/engine';
import { camelCaseKeys } from './camel-case.ts';
import { canonicalJson } from './canonical-json.ts';
import type { FileKind } from './file-kind.ts';
import { firstPossibleDay, knownDay } from './known-day.ts';
import type { RecordFile } from './load.ts';

export interface CompiledRecord {
  readonly record: RecordData;
  readonly issues: readonly Issue[];
}

type RawState = Omit<StateFile, 'acts'> & { readonly acts: readonly Omit<Act, 'known' | 'state'>[] };

/** Puts the files together into one record, in one fixed order. Call it on files that passed `checkSchemas`. */
export function compileRecord(files: readonly RecordFile[]): CompiledRecord {
  const issues: Issue[] = [];
  // The schemas have vouched for each value: from here on the shapes hold.
  const read = <T>(kind: FileKind): readonly T[] =>
    files.filter((file) => file.kind === kind).map((file) => camelCaseKeys(file.value) as T);
  const list = <T>(kind: FileKind): readonly T[] => read<readonly T[]>(kind).flat();
  const byId = <T extends { readonly id: string }>(kind: FileKind): readonly T[] => sortedBy(read<T>(kind), (entry) => entry.id);

  const states = sortedBy(read<RawState>('state'), (file) => file.state).map(stateFile);
  const sources = byId<Source>('source');
  const data = {
    sources: Object.fromEntries(sources.map((source) => [source.id, source])),
    states,
    amendments: sortedBy(read<Amendment>('instrument'), (amendment) => `${amendment.adopted} ${amendment.id}`),
    council: sortedBy(read<CouncilAct>('council-act'), (act) => `${act.on} ${act.id}`),
    situations: byId<Situation>('situation').map(knownSituation),
    cases: byId<CourtCase>('case').map((courtCase) => ({ ...courtCase, events: inOrder(courtCase.events) })),
    persons: byId<Person>('person').map((person) => ({ ...person, events: inOrder(person.events) })),
    budget: sortedBy(list<BudgetYear>('budget'), (year) => `${year.from} ${year.year}`),
    officials: inOrder(list<DocketEvent>('officials')),
    nonCompliance: inOrder(list<RecordData['nonCompliance'][number]>('non-compliance')),
    forums: byId<ForumEntry>('forum'),
    forumRules: byId<ForumRule>('forum-rule'),
    issues: byId<ContestedIssue>('issue'),
    units: byId<Unit>('unit'),
    codes: sortedBy(list<TerritoryCode>('territory-codes'), (code) => code.code),
  };
  issues.push(...misnamed(files), ...repeated(files));
  const counts = {
    states: states.length,
    acts: states.reduce((sum, state) => sum + state.acts.length, 0),
    situations: data.situations.length,
    // One person may stand in two cases.
    persons: new Set(data.persons.map((person) => person.name)).size,
    sources: sources.length,
  };
  const unhashed = { version: { date: latestCheck(data), counts }, ...data };
  const hash = createHash('sha256').update(canonicalJson(unhashed), 'utf8').digest('hex');
  return { record: { ...unhashed, version: { ...unhashed.version, hash } }, issues };
}

function stateFile(file: RawState): StateFile {
  const acts = file.acts.map((act) => {
    const ofState = { ...act, state: file.state } as Omit<Act, 'known'>;
    return { ...ofState, known: knownDay(ofState) } as Act;
  });
  return { ...file, acts: sortedBy(acts, (act) => `${act.known} ${act.id}`) };
}

/** A ruling under seal is known from its own day on only where no later one is given. */
function knownSituation(situation: Situation): Situation {
  const { investigationOpened, investigationKnown = investigationOpened } = situation;
  return {
    ...situation,
    triggers: situation.triggers.map((trigger) => ({ ...trigger, known: (trigger.known as Day | undefined) ?? trigger.on })),
    ...(investigationKnown === undefined ? {} : { investigationKnown }),
    events: inOrder(situation.events),
  };
}

interface Dated {
  readonly on: string;
  readonly known: Day;
  readonly kind: string;
  readonly id?: string;
}

/** Files may leave `known` out: it is then the first day that `on` can mean. */
function inOrder<T extends Dated>(events: readonly T[]): readonly T[] {
  const dated = events.map((event): T => ({ ...event, known: (event.known as Day | undefined) ?? firstPossibleDay(event.on) }));
  return sortedBy(dated, (event) => `${event.known} ${event.id ?? event.kind}`);
}

/** Total: entries with equal keys are ordered by their whole content. */
function sortedBy<T>(entries: readonly T[], key: (entry: T) => string): readonly T[] {
  const keyed = entries.map((entry) => ({ entry, key: key(entry) }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare(canonicalJson(a.entry), canonicalJson(b.entry)));
  return keyed.map(({ entry }) => entry);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function latestCheck(data: unknown): Day {
  let latest: Day = '';
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('checked' in value) {
      const { on } = value.checked as { readonly on: Day };
      if (on > latest) latest = on;
    }
    for (const member of Object.values(value)) visit(member);
  };
  visit(data);
  return latest;
}

function idOf(file: RecordFile): string | undefined {
  const { id, state } = file.value as { readonly id?: string; readonly state?: string };
  return file.kind === 'state' ? state : id;
}

function misnamed(files: readonly RecordFile[]): Issue[] {
  return files.flatMap((file) => {
    const id = idOf(file);
    const parts = file.path.split('/');
    const name = (file.kind === 'situation' ? parts.at(-2) : parts.at(-1)?.slice(0, -'.yaml'.length)) ?? '';
    if (id === undefined || id.toLowerCase() === name) return [];
    return [
      {
        code: 'record.file.misnamed',
        path: file.path,
        found: `\`${id}\` in a file named \`${name}\``,
        expected: `a file named \`${id.toLowerCase()}\``,
        help: 'rename the file or correct the id',
      },
    ];
  });
}

function repeated(files: readonly RecordFile[]): Issue[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const id = idOf(file);
    if (id === undefined) return [];
    const key = `${file.kind} ${id}`;
    const before = first.get(key);
    first.set(key, before ?? file.path);
    if (before === undefined) return [];
    return [
      {
        code: 'record.id.repeated',
        path: file.path,
        found: `\`${id}\`, already in ${before}`,
        expected: 'one file for each id',
        help: 'merge the two files or change one id',
      },
    ];
  });
}

import type { Act, CouncilAct, Day, Issue, Ratione } from '@ratione/engine';
import { readInput } from '../input/read-input.ts';
import { camelCaseKeys } from '../record/camel-case.ts';
import { knownDay } from '../record/known-day.ts';
import { checkActs } from '../record/schema-check.ts';

/** Stands in for a source while the form is checked; no act keeps it. */
const OWN_SOURCE = 'user-supplied';
const MOST = 1000;

type OwnActs = { readonly acts: readonly (Act | CouncilAct)[] } | { readonly issues: readonly Issue[] };

interface Entry {
  readonly state: unknown;
  readonly act: Readonly<Record<string, unknown>>;
  readonly path: string;
}

/** Reads acts of the user's own from a file of YAML or JSON. */
export async function readOwnActs(file: string, ratione: Ratione, asked: Day): Promise<OwnActs> {
  const input = await readInput(file);
  return 'issues' in input ? input : ownActsOf(input.value, file, ratione, asked);
}

/**
 * Acts in the record's form: a list of acts that each name their `state`, a State's file (`state` and `acts`), or a list of such
 * files. What says where an act comes from may be left out: it comes from the user, and no source of the record can be claimed
 * for it. `file`: what issues call the input.
 */
export function ownActsOf(value: unknown, file: string, ratione: Ratione, asked: Day): OwnActs {
  const entries = entriesOf(value, file);
  if (entries.length === 0)
    return {
      issues: [issue('own-acts.none', file, 'no acts', 'a list of acts, each with `state` and `act`', 'see record/states for examples')],
    };
  if (entries.length > MOST)
    return { issues: [issue('own-acts.too-many', file, `${entries.length} acts`, `at most ${MOST}`, 'keep those the question turns on')] };
  const issues: Issue[] = [];
  const acts: Act[] = [];
  const stated = entries.map((entry) => (typeof entry.state === 'string' ? ratione.find(entry.state)?.state : undefined));
  const wholes = entries.map((entry, index) => withProvenance(entry.act, stated[index] ?? 'state', asked));
  const wrongOf = sortedByAct(checkActs(wholes, ''), entries);
  for (const [index, entry] of entries.entries()) {
    const state = stated[index];
    if (state === undefined) {
      issues.push(
        issue(
          'own-acts.state-unknown',
          `${entry.path}.state`,
          entry.state === undefined ? 'no State' : `\`${String(entry.state)}\``,
          'the three-letter code of a State',
          'run: ratione state NAME',
        ),
      );
    }
    const whole = wholes[index];
    const wrong = wrongOf.get(entry) ?? [];
    issues.push(...wrong);
    if (state === undefined || whole === undefined || wrong.length > 0) continue;
    // The schema has vouched for the shape.
    const read = camelCaseKeys(whole) as Omit<Act, 'known'>;
    const act: Omit<Act, 'known'> = {
      ...read,
      state,
      unofficial: true,
      sources: read.sources.filter((use) => use.src !== OWN_SOURCE && ratione.record.sources[use.src] === undefined),
    };
    acts.push({ ...act, known: knownDay(act) } as Act);
  }
  return issues.length > 0 ? { issues } : { acts };
}

/** The form is checked for all acts together, its rules being read once; each problem goes back under its act. */
function sortedByAct(issues: readonly Issue[], entries: readonly Entry[]): ReadonlyMap<Entry, readonly Issue[]> {
  const found = new Map<Entry, Issue[]>();
  for (const wrong of issues) {
    const [lead = '', number = ''] = /^ \[(\d+)\]/.exec(wrong.path) ?? [];
    const entry = entries[Number(number)];
    if (entry === undefined || lead === '') continue;
    found.set(entry, [...(found.get(entry) ?? []), { ...wrong, path: `${entry.path}${wrong.path.slice(lead.length)}` }]);
  }
  return found;
}

function entriesOf(value: unknown, path: string): Entry[] {
  if (Array.isArray(value)) return value.flatMap((member, index) => entriesOf(member, `${path}[${index}]`));
  if (!isMapping(value)) return [];
  const { state, acts, ...act } = value;
  if (!Array.isArray(acts)) return [{ state, act, path }];
  return acts.map((member: unknown, index) => ({
    state,
    act: isMapping(member) ? member : { act: member },
    path: `${path}.acts[${index}]`,
  }));
}

function withProvenance(act: Readonly<Record<string, unknown>>, state: string, asked: Day): Readonly<Record<string, unknown>> {
  const kind = typeof act['act'] === 'string' ? act['act'] : 'act';
  const days = Object.values(act)
    .filter((member) => typeof member === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(member))
    .join('-');
  return {
    id: `own-${state.toLowerCase()}-${kind}-${days}`,
    says: `An act of your own: ${kind}.`,
    sources: [{ src: OWN_SOURCE, 'used-for': 'content' }],
    confidence: 'one-source',
    checked: { on: asked, result: 'as supplied' },
    ...act,
  };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function issue(code: string, path: string, found: string, expected: string, help: string): Issue {
  return { code, path, found, expected, help };
}

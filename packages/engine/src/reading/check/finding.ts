import type { Determination } from '../../determine/answer.ts';
import { type Ledger, shortName } from '../../record/ledger.ts';
import type { Act, RecordData, SourceUse, StateFile, StateId } from '../../record/shape.ts';
import type { Day } from '../../time/day.ts';
import type { DayRange, StateMention } from '../token.ts';

export type VerdictWord = 'supported' | 'contradicted' | 'misleading' | 'unsettled' | 'uncheckable';

/** What the record or the law says to one proposition. */
export interface Finding {
  readonly verdict: VerdictWord;
  /** The correct statement, in one sentence. */
  readonly says: string;
  /** The rule or act that decides. */
  readonly because: string;
  readonly sources: readonly string[];
  readonly wouldChange: string;
  readonly note?: string;
  /** The record rests here on memory alone. */
  readonly fromMemory?: boolean;
}

/** The record, indexed for the checks. */
export interface CheckWorld {
  readonly ledger: Ledger;
  readonly record: RecordData;
  /** Puts a question to the law; null where it cannot be put. */
  readonly ask: (facts: object) => Determination | null;
}

interface Support {
  readonly sources: readonly SourceUse[];
  readonly confidence: string;
  readonly id: string;
}

export function finding(
  verdict: VerdictWord,
  says: string,
  because: string,
  support: readonly Support[] = [],
  wouldChange = 'An act or a ruling that the record does not hold.',
  note?: string,
): Finding {
  return {
    verdict,
    says,
    because,
    sources: sourcesOf(support, because),
    wouldChange,
    ...(note === undefined ? {} : { note }),
    ...(support.length > 0 && support.every((entry) => entry.confidence === 'memory') ? { fromMemory: true } : {}),
  };
}

/** What a finding rests on; where it rests on the Statute or on what is commonly known alone, that. */
function sourcesOf(support: readonly Support[], because: string): readonly string[] {
  const [only] = support;
  if (only === undefined) return [because.includes('Article') ? 'statute-copy-zbook' : 'memory'];
  if (support.length === 1 && namedBy(only).length <= 8) return namedBy(only);
  return [...new Set(support.flatMap(namedBy))].slice(0, 8);
}

const NAMED = new WeakMap<Support, readonly string[]>();

/** An act or file, and its sources. */
function namedBy(entry: Support): readonly string[] {
  const seen = NAMED.get(entry);
  if (seen !== undefined) return seen;
  const named = [...new Set([entry.id, ...entry.sources.map((use) => use.src)])];
  NAMED.set(entry, named);
  return named;
}

/** No verdict: the record cannot decide it. */
export function open(because: string): Finding {
  return { verdict: 'uncheckable', says: '', because, sources: [], wouldChange: 'A source that decides it.' };
}

const ORDER: readonly VerdictWord[] = ['contradicted', 'uncheckable', 'misleading', 'unsettled', 'supported'];

/** All must hold: one contradiction decides, then one gap, then what misleads. */
export function together(findings: readonly Finding[]): Finding {
  const [first] = findings;
  if (first === undefined) return open('Nothing in it can be asked.');
  if (findings.length === 1) return first.sources.length > 12 ? { ...first, sources: first.sources.slice(0, 12) } : first;
  const worst = ORDER.find((word) => findings.some((entry) => entry.verdict === word)) ?? 'supported';
  const chosen = findings.filter((entry) => entry.verdict === worst);
  const lead = chosen[0] ?? first;
  const notes = chosen.flatMap((entry) => entry.note ?? []);
  return {
    ...lead,
    says: [...new Set((worst === 'supported' ? findings : chosen).map((entry) => entry.says))]
      .filter((text) => text !== '')
      .slice(0, 6)
      .join(' '),
    sources: [...new Set(findings.flatMap((entry) => entry.sources))].slice(0, 12),
    ...(notes.length === 0 ? {} : { note: [...new Set(notes)].join(' ') }),
  };
}

/** Where a name may mean two States, both must give the same verdict. */
export function perState(mentions: readonly StateMention[], ask: (state: StateId, on: DayRange | undefined) => Finding): Finding {
  return together(
    mentions.map(({ state, orElse, on }) => {
      const main = ask(state, on);
      if (orElse.length === 0) return main;
      return orElse.some((other) => ask(other, on).verdict !== main.verdict) ? open('The name may mean more than one State.') : main;
    }),
  );
}

export function name(world: CheckWorld, state: StateId): string {
  const file = world.ledger.file(state);
  if (file === undefined) return state;
  const text = shortName(file);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function inRange(day: Day, range: DayRange): boolean {
  return day >= range.from && day < range.until;
}

export function flip(verdict: VerdictWord): VerdictWord {
  return verdict === 'supported' ? 'contradicted' : verdict === 'contradicted' ? 'supported' : verdict;
}

export function actsOf<K extends Act['act']>(
  world: CheckWorld,
  state: StateId,
  kinds: readonly K[],
  asOf: Day,
): readonly (Act & { readonly act: K })[] {
  const file = world.ledger.file(state);
  if (file === undefined) return [];
  const acts = ofKinds(file, kinds);
  return acts.every((act) => act.known <= asOf) ? acts : acts.filter((act) => act.known <= asOf);
}

const BY_KIND = new WeakMap<StateFile, ReadonlyMap<Act['act'], readonly Act[]>>();
const NONE: readonly never[] = [];

/** The acts of a file that are of one of these kinds, in its order. */
function ofKinds<K extends Act['act']>(file: StateFile, kinds: readonly K[]): readonly (Act & { readonly act: K })[] {
  let byKind = BY_KIND.get(file);
  if (byKind === undefined) {
    byKind = groupedByKind(file.acts);
    BY_KIND.set(file, byKind);
  }
  let found: readonly Act[] = NONE;
  for (const kind of kinds) {
    const own = byKind.get(kind);
    if (own === undefined) continue;
    if (found.length > 0) {
      found = file.acts.filter((act) => (kinds as readonly string[]).includes(act.act));
      break;
    }
    found = own;
  }
  return found as readonly (Act & { readonly act: K })[];
}

function groupedByKind(acts: readonly Act[]): ReadonlyMap<Act['act'], readonly Act[]> {
  const out = new Map<Act['act'], Act[]>();
  for (const act of acts) {
    const list = out.get(act.act);
    if (list === undefined) out.set(act.act, [act]);
    else list.push(act);
  }
  return out;
}

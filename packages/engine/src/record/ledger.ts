import type { Day } from '../time/day.ts';
import type {
  Act,
  ActOf,
  Amendment,
  AmendmentId,
  ContestedIssue,
  CouncilAct,
  RecordData,
  Situation,
  SourceId,
  StateFile,
  StateId,
  UnitId,
} from './shape.ts';

/** A State's time as a Party: from entry into force to the day a withdrawal takes effect. */
export interface Membership {
  readonly instrument: Act & { readonly deposited: Day; readonly inForceFrom: Day };
  readonly withdrawal: ActOf<'withdrawal'> | null;
}

export type Standing =
  | { readonly kind: 'party'; readonly membership: Membership; readonly through: StateId }
  | { readonly kind: 'not-yet'; readonly membership: Membership }
  | { readonly kind: 'withdrawn'; readonly membership: Membership; readonly withdrawal: ActOf<'withdrawal'> }
  | {
      readonly kind: 'never';
      readonly signature: ActOf<'signature'> | null;
      readonly notice: ActOf<'no-intention-notice'> | null;
      readonly takenBack: TakenBack | null;
    };

/** An instrument deposited and withdrawn before it could enter into force. */
export interface TakenBack {
  readonly instrument: Act;
  readonly withdrawal: ActOf<'instrument-withdrawn'>;
}

export type Declaration = ActOf<'declaration-12-3'>;

interface StateLedger {
  readonly file: StateFile;
  readonly instruments: readonly (Act & { readonly deposited: Day; readonly inForceFrom: Day })[];
  readonly takenBack: readonly ActOf<'instrument-withdrawn'>[];
  readonly withdrawals: readonly ActOf<'withdrawal'>[];
  readonly rescissions: readonly ActOf<'withdrawal-rescinded'>[];
  readonly declarations: readonly Declaration[];
  readonly acceptances: readonly ActOf<'amendment-acceptance'>[];
  readonly article124: readonly ActOf<'declaration-124'>[];
  readonly article124Withdrawn: readonly ActOf<'declaration-124-withdrawn'>[];
  readonly exclusions: readonly ActOf<'territorial-exclusion'>[];
  readonly extensions: readonly ActOf<'territorial-extension'>[];
  readonly optOuts: readonly ActOf<'opt-out-15bis-4'>[];
  /** Acts on whose days a status may change. */
  readonly turning: readonly Act[];
}

/** The record, indexed for questions of status. Every look-up takes the day of conduct and the day of asking. */
type StateLedgers = Pick<ReadonlyMap<StateId, StateLedger>, 'get' | 'has' | 'values'>;

/** A few States' ledgers over those of all others. No State is added. */
class LaidOver implements StateLedgers {
  readonly #over: ReadonlyMap<StateId, StateLedger>;
  readonly #under: StateLedgers;

  constructor(over: ReadonlyMap<StateId, StateLedger>, under: StateLedgers) {
    this.#over = over;
    this.#under = under;
  }

  get(state: StateId): StateLedger | undefined {
    return this.#over.get(state) ?? this.#under.get(state);
  }

  has(state: StateId): boolean {
    return this.#under.has(state);
  }

  *values(): MapIterator<StateLedger> {
    for (const entry of this.#under.values()) yield this.#over.get(entry.file.state) ?? entry;
  }
}

export class Ledger {
  readonly record: RecordData;
  readonly #states: StateLedgers;
  readonly #issues: ReadonlyMap<string, ContestedIssue>;
  readonly #amendments: ReadonlyMap<string, Amendment>;
  readonly #lists = new Map<string, readonly SourceId[]>();
  readonly #council: ReadonlyMap<CouncilAct['kind'], readonly CouncilAct[]>;
  readonly #situationsBy: ReadonlyMap<string, readonly Situation[]>;

  /** `under`: the ledger that this record lays acts over; what they leave as it was is not indexed again. */
  constructor(record: RecordData, under?: Ledger) {
    this.record = record;
    this.#states = under === undefined ? new Map(record.states.map((file) => [file.state, indexed(file)])) : under.#with(record);
    this.#issues = issuesById(record.issues);
    this.#amendments = amendmentsById(record.amendments);
    this.#council = councilByKind(record.council);
    this.#situationsBy = situationsByKey(record.situations);
  }

  #with({ states }: RecordData): StateLedgers {
    const changed = states.filter((file) => this.#states.get(file.state)?.file !== file);
    if (changed.length === 0) return this.#states;
    return new LaidOver(new Map(changed.map((file) => [file.state, indexed(file)])), this.#states);
  }

  file(state: StateId): StateFile | undefined {
    return this.#states.get(state)?.file;
  }

  name(state: StateId): string {
    const file = this.file(state);
    return file === undefined ? (this.record.codes.find((entry) => entry.code === state)?.name ?? state) : shortName(file);
  }

  isState(state: StateId): boolean {
    return this.#states.has(state);
  }

  issue(id: string): ContestedIssue | undefined {
    return this.#issues.get(id);
  }

  amendment(id: AmendmentId): Amendment | undefined {
    return this.#amendments.get(id);
  }

  /** The State that answers for `state` on `day`: Serbia for Montenegro before 3 June 2006. */
  continuityOf(state: StateId, day: Day): StateId {
    const predecessor = this.file(state)?.predecessor;
    return predecessor !== undefined && day < predecessor.until ? predecessor.state : state;
  }

  /** Days on which the State that answers for `state` changes. */
  continuityChanges(state: StateId): readonly Day[] {
    const predecessor = this.file(state)?.predecessor;
    return predecessor === undefined ? [] : [predecessor.until];
  }

  /** Where `state` stood toward the Statute on `day`, as far as anyone could know on `asOf`. */
  standing(state: StateId, day: Day, asOf: Day): Standing {
    const answering = this.continuityOf(state, day);
    const entry = this.#states.get(answering);
    if (entry === undefined) return { kind: 'never', signature: null, notice: null, takenBack: null };
    let latest: Standing | null = null;
    for (const instrument of entry.instruments) {
      if (instrument.deposited > asOf) continue;
      if (entry.takenBack.some((act) => act.withdraws === instrument.id && act.received <= asOf)) continue;
      const withdrawal = withdrawalKnown(entry, instrument.deposited, asOf);
      const membership: Membership = { instrument, withdrawal };
      if (day < instrument.inForceFrom) latest ??= { kind: 'not-yet', membership };
      // .b: the day of effect is the first outside.
      else if (withdrawal !== null && day >= withdrawal.takesEffect) latest = { kind: 'withdrawn', membership, withdrawal };
      else return { kind: 'party', membership, through: answering };
    }
    return (
      latest ?? { kind: 'never', signature: signatureOf(entry, asOf), notice: noticeOf(entry, asOf), takenBack: takenBackOf(entry, asOf) }
    );
  }

  /** Speeches and national acts about leaving, known by `asOf`: without effect towards the depositary. */
  announcements(state: StateId, asOf: Day): readonly Act[] {
    return (
      this.#states.get(state)?.file.acts.filter((act) => (act.act === 'announcement' || act.act === 'domestic-act') && act.known <= asOf) ??
      []
    );
  }

  /** A notice of withdrawal taken back before it took effect, and the taking back, both known by `asOf`. */
  rescinded(
    state: StateId,
    asOf: Day,
  ): { readonly notice: ActOf<'withdrawal'>; readonly rescission: ActOf<'withdrawal-rescinded'> } | null {
    const entry = this.#states.get(state);
    if (entry === undefined || entry.rescissions.length === 0) return null;
    for (const rescission of entry.rescissions) {
      const notice = entry.withdrawals.find((act) => act.id === rescission.rescinds);
      if (notice !== undefined && rescission.received <= asOf && rescission.received < notice.takesEffect) return { notice, rescission };
    }
    return null;
  }

  /** Declarations under Article 12(3) lodged by `asOf`, whatever their window or reception. */
  declarations(state: StateId, asOf: Day): readonly Declaration[] {
    const entry = this.#states.get(state);
    return entry === undefined || entry.declarations.length === 0 ? [] : entry.declarations.filter((act) => act.lodged <= asOf);
  }

  /** Acceptances announced or decided at home and never lodged, by `asOf`. */
  announcedAcceptances(state: StateId, asOf: Day): readonly Act[] {
    return this.#states.get(state)?.file.acts.filter((act) => act.act === 'declaration-12-3-not-lodged' && act.on <= asOf) ?? [];
  }

  /** The Article 124 declaration in force for `state` on `day`, with its early end if withdrawn. */
  article124(state: StateId, day: Day, asOf: Day): ActOf<'declaration-124'> | null {
    const entry = this.#states.get(state);
    if (entry === undefined) return null;
    for (const act of entry.article124) {
      if (act.deposited > asOf || day < act.from || day >= act.until) continue;
      const ended = entry.article124Withdrawn.some((end) => end.withdraws === act.id && end.received <= asOf && day >= end.takesEffect);
      if (!ended) return act;
    }
    return null;
  }

  everDeclared124(state: StateId, asOf: Day): ActOf<'declaration-124'> | null {
    return this.#states.get(state)?.article124.find((act) => act.deposited <= asOf) ?? null;
  }

  /** The exclusion of `unit` from the Statute (or from an amendment) in force on `day`. */
  exclusion(
    state: StateId,
    unit: UnitId,
    day: Day,
    asOf: Day,
    of: 'statute' | AmendmentId = 'statute',
  ): ActOf<'territorial-exclusion'> | null {
    // The end of an exclusion is known only once the State has said so to the depositary.
    const broughtIn = this.extension(state, unit, asOf);
    const found = this.#states
      .get(state)
      ?.exclusions.find(
        (act) =>
          act.units.includes(unit) &&
          act.deposited <= asOf &&
          day >= act.from &&
          (act.until === null || broughtIn === null || day < act.until) &&
          (of === 'statute' ? act.of === 'statute' : act.of !== 'statute' && act.of.includes(of)),
      );
    return found ?? null;
  }

  /** A statement on ratifying about a part the State does not control (Moldova). */
  territorialStatement(state: StateId, unit: UnitId, asOf: Day): Act | null {
    return (
      this.#states
        .get(state)
        ?.file.acts.find((act) => act.act === 'territorial-statement' && act.units.includes(unit) && act.known <= asOf) ?? null
    );
  }

  /** The sources in which acceptances of an amendment known by `asOf` are listed: where an absence was looked for. */
  listsOf(amendment: AmendmentId, asOf: Day): readonly SourceId[] {
    const key = `${amendment} ${asOf}`;
    let lists = this.#lists.get(key);
    if (lists === undefined) {
      const uses = new Map<SourceId, number>();
      for (const entry of this.#states.values()) {
        for (const act of entry.acceptances) {
          if (act.amendment === amendment && act.deposited <= asOf)
            for (const use of act.sources) uses.set(use.src, (uses.get(use.src) ?? 0) + 1);
        }
      }
      lists = [...uses]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, 3)
        .map(([src]) => src);
      if (lists.length === 0) lists = this.amendment(amendment)?.sources.map((use) => use.src) ?? [];
      if (this.#lists.size > 500) this.#lists.clear();
      this.#lists.set(key, lists);
    }
    return lists;
  }

  extension(state: StateId, unit: UnitId, asOf: Day): ActOf<'territorial-extension'> | null {
    return this.#states.get(state)?.extensions.find((act) => act.units.includes(unit) && act.received <= asOf) ?? null;
  }

  /** The acceptance of `amendment` in force for `state` on `day`.: of one in force for nobody yet, none is. */
  acceptance(state: StateId, amendment: AmendmentId, day: Day, asOf: Day): ActOf<'amendment-acceptance'> | null {
    return (
      this.#states
        .get(state)
        ?.acceptances.find(
          (act) => act.amendment === amendment && act.deposited <= asOf && act.inForceFrom !== null && day >= act.inForceFrom,
        ) ?? null
    );
  }

  /** Any acceptance of `amendment` known by `asOf`, in force yet or not. */
  acceptanceDeposited(state: StateId, amendment: AmendmentId, asOf: Day): ActOf<'amendment-acceptance'> | null {
    return this.#states.get(state)?.acceptances.find((act) => act.amendment === amendment && act.deposited <= asOf) ?? null;
  }

  undatedAcceptance(state: StateId, amendment: AmendmentId, asOf: Day): ActOf<'amendment-acceptance-undated'> | null {
    const found = this.#states
      .get(state)
      ?.file.acts.find((act) => act.act === 'amendment-acceptance-undated' && act.amendment === amendment && act.known <= asOf);
    return found?.act === 'amendment-acceptance-undated' ? found : null;
  }

  optOut(state: StateId, day: Day, asOf: Day): ActOf<'opt-out-15bis-4'> | null {
    return (
      this.#states
        .get(state)
        ?.optOuts.find((act) => act.lodged <= asOf && act.lodged <= day && (act.withdrawn === undefined || day < act.withdrawn)) ?? null
    );
  }

  /** Days on which the standing of `state` may change, by acts known on `asOf`; acceptances of amendments only where one is in play. */
  boundaries(state: StateId, asOf: Day, amended = true): readonly Day[] {
    const entry = this.#states.get(state);
    if (entry === undefined) return [];
    const days: Day[] = [];
    for (const act of entry.turning) if (act.known <= asOf && (amended || act.act !== 'amendment-acceptance')) days.push(...daysOf(act));
    const predecessor = entry.file.predecessor;
    if (predecessor !== undefined) days.push(predecessor.until, ...this.boundaries(predecessor.state, asOf, amended));
    return days;
  }

  situations(): readonly Situation[] {
    return this.record.situations;
  }

  councilActs(kind: CouncilAct['kind'], asOf: Day): readonly CouncilAct[] {
    const acts = this.#council.get(kind) ?? [];
    return acts.every((act) => act.on <= asOf) ? acts : acts.filter((act) => act.on <= asOf);
  }

  /** Situations in which one of the places, States or nationals could fall; all that name no place. */
  situationsTouching(keys: Iterable<string>): readonly Situation[] {
    const found = new Set<Situation>();
    for (const key of keys) for (const situation of this.#situationsBy.get(key) ?? []) found.add(situation);
    return found.size < 2 ? [...found] : this.record.situations.filter((situation) => found.has(situation));
  }
}

export function shortName(file: StateFile): string {
  return file.shortName ?? file.name;
}

/** Acts laid over a record leave most of it as it was: what is shared is indexed once. */
function onceFor<K extends object, V extends object>(index: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    let value = known.get(of);
    if (value === undefined) {
      value = index(of);
      known.set(of, value);
    }
    return value;
  };
}

const indexed = onceFor(indexState);
const issuesById = onceFor((issues: RecordData['issues']) => new Map(issues.map((issue) => [issue.id, issue])));
const amendmentsById = onceFor(
  (amendments: RecordData['amendments']): ReadonlyMap<string, Amendment> =>
    new Map(amendments.map((amendment) => [amendment.id, amendment])),
);
const councilByKind = onceFor((council: RecordData['council']) => groupBy(council, (act) => [act.kind]));
const situationsByKey = onceFor((situations: RecordData['situations']) => groupBy(situations, keysOf));

function indexState(file: StateFile): StateLedger {
  const of = <K extends Act['act']>(kind: K): ActOf<K>[] => file.acts.filter((act): act is ActOf<K> => act.act === kind);
  return {
    file,
    instruments: file.acts
      .filter(
        (act): act is Act & { readonly deposited: Day; readonly inForceFrom: Day } =>
          act.act === 'ratification' ||
          act.act === 'acceptance' ||
          act.act === 'approval' ||
          act.act === 'accession' ||
          act.act === 'succession',
      )
      .sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1)),
    takenBack: of('instrument-withdrawn'),
    withdrawals: of('withdrawal'),
    rescissions: of('withdrawal-rescinded'),
    declarations: [...of('declaration-12-3')].sort((a, b) => (a.lodged < b.lodged ? -1 : 1)),
    acceptances: of('amendment-acceptance'),
    article124: of('declaration-124'),
    article124Withdrawn: of('declaration-124-withdrawn'),
    exclusions: of('territorial-exclusion'),
    extensions: of('territorial-extension'),
    optOuts: of('opt-out-15bis-4'),
    turning: file.acts.filter((act) => daysOf(act).length > 0),
  };
}

/** A notice of withdrawal received by `asOf` and not rescinded before it took effect. */
function withdrawalKnown(entry: StateLedger, deposited: Day, asOf: Day): ActOf<'withdrawal'> | null {
  for (const act of entry.withdrawals) {
    if (act.received > asOf || act.received < deposited) continue;
    const rescinded = entry.rescissions.some((end) => end.rescinds === act.id && end.received <= asOf && end.received < act.takesEffect);
    if (!rescinded) return act;
  }
  return null;
}

function takenBackOf(entry: StateLedger, asOf: Day): TakenBack | null {
  const withdrawal = entry.takenBack.find((act) => act.received <= asOf);
  const instrument = withdrawal === undefined ? undefined : entry.instruments.find((act) => act.id === withdrawal.withdraws);
  return withdrawal === undefined || instrument === undefined ? null : { instrument, withdrawal };
}

function signatureOf(entry: StateLedger, asOf: Day): ActOf<'signature'> | null {
  const found = entry.file.acts.find((act) => act.act === 'signature' && act.on <= asOf);
  return found?.act === 'signature' ? found : null;
}

function noticeOf(entry: StateLedger, asOf: Day): ActOf<'no-intention-notice'> | null {
  const found = entry.file.acts.find((act) => act.act === 'no-intention-notice' && act.received <= asOf);
  return found?.act === 'no-intention-notice' ? found : null;
}

/** The days on which an act begins or ends to count. */
function daysOf(act: Act): readonly Day[] {
  switch (act.act) {
    case 'ratification':
    case 'acceptance':
    case 'approval':
    case 'accession':
    case 'succession':
      return [act.inForceFrom];
    case 'amendment-acceptance':
      return act.inForceFrom === null ? [] : [act.inForceFrom];
    case 'withdrawal':
    case 'declaration-124-withdrawn':
      return [act.takesEffect];
    case 'declaration-12-3':
      return act.coversUntil === null ? [act.coversFrom] : [act.coversFrom, act.coversUntil];
    case 'declaration-124':
      return [act.from, act.until];
    case 'territorial-exclusion':
      return act.until === null ? [act.from] : [act.from, act.until];
    case 'territorial-extension':
      return [act.from];
    case 'opt-out-15bis-4':
      return act.withdrawn === undefined ? [act.lodged] : [act.lodged, act.withdrawn];
    default:
      return [];
  }
}

function groupBy<K, T>(items: readonly T[], keys: (item: T) => readonly K[]): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** Every place, State, flag, nationality and name by which a situation can be met. */
function keysOf(situation: Situation): readonly string[] {
  const scopes = [
    ...situation.triggers.map((trigger) => trigger.scope),
    ...(situation.examinationScope === undefined ? [] : [situation.examinationScope]),
  ];
  return [
    ...situation.states,
    ...scopes.flatMap((scope) => [...scope.places, ...(scope.elementIn ?? []), ...(scope.nationalsOf ?? []), ...(scope.flags ?? [])]),
    ...[situation.id, situation.name, ...situation.names].map((name) => name.toLowerCase()),
  ];
}

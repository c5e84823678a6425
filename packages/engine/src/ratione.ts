import type { Determination } from './determine/answer.ts';
import { LazyDetermination } from './determine/determination.ts';
import { withActs } from './determine/overlay.ts';
import { type Reading, readQuestion } from './determine/read-question.ts';
import type { World } from './determine/spread.ts';
import type { Question } from './law/question.ts';
import { Ledger } from './record/ledger.ts';
import type { Act, CouncilAct, PositionId, RecordData, StateFile, StateId } from './record/shape.ts';
import { type PartyRow, partiesOn, type StateStatus, statusOf } from './record/status.ts';
import { buildTerritory, type TerritoryIndex } from './territory/unit-for.ts';
import { buildWorld, type World as WorldMap } from './territory/world.ts';
import type { Day } from './time/day.ts';

/** The law over one record. Cheap to keep, safe to share: nothing in it changes. */
export interface Ratione {
  readonly record: RecordData;
  readonly ledger: Ledger;
  readonly territory: TerritoryIndex;
  /** SHA-256 of the runtime, where one was handed in. */
  readonly sha256?: (text: string) => string;
  /** Reads facts (schema: cases/README.md). `asOf` serves where the facts name no day of asking. */
  read(facts: unknown, path?: string, asOf?: Day): Reading;
  /**
   * Answers a question read before. Members of the answer are computed when first read. `holding`: positions held fast on contested
   * issues, by `issueKey`, so that the answer is the one these positions give.
   */
  ask(question: Question, notes?: readonly string[], holding?: ReadonlyMap<string, PositionId>): Determination;
  status(state: StateId, on: Day, asOf: Day): StateStatus | null;
  parties(on: Day, asOf: Day): readonly PartyRow[];
  /** The State a reader means by a code or a name: "RUS", "Russia", "russian federation". */
  find(words: string): StateFile | undefined;
  /** The same law over a record with further, unofficial acts; receipts carry another record hash. */
  withActs(acts: readonly (Act | CouncilAct)[]): Ratione;
}

export interface RationeOptions {
  /** SHA-256 of a text's UTF-8 bytes, in hexadecimal: the runtime's own, where it is quicker than a script's. */
  readonly sha256?: (text: string) => string;
  /** The world's land (land.bin of @ratione/record): with it, coordinates alone tell the place. */
  readonly land?: Uint8Array;
  /** Instead of `land`: opens the map of the world when coordinates are first read (`openWorld` over world.bin); null where there is none. */
  readonly openMap?: (territory: TerritoryIndex, ledger: Ledger) => WorldMap | null;
}

/** Indexes a compiled record (@ratione/record) for questions. */
export function createRatione(record: RecordData, { land, openMap, sha256 }: RationeOptions = {}): Ratione {
  const ledger = new Ledger(record);
  return over(
    worldOf(
      ledger,
      () =>
        buildTerritory(record, (territory) =>
          land === undefined ? (openMap?.(territory, ledger) ?? null) : buildWorld(land, territory, ledger),
        ),
      sha256,
    ),
  );
}

function over(world: World): Ratione {
  const { ledger } = world;
  let names: ReadonlyMap<string, StateFile> | undefined;
  return {
    record: ledger.record,
    ledger,
    ...(world.sha256 === undefined ? {} : { sha256: world.sha256 }),
    get territory() {
      return world.territory;
    },
    read: (facts, path, asOf) => readQuestion(facts, world, path, asOf),
    ask: (question, notes = [], holding) => new LazyDetermination(world, question, notes, holding),
    status: (state, on, asOf) => statusOf(ledger, state, on, asOf),
    parties: (on, asOf) => partiesOn(ledger, on, asOf),
    find: (words) => {
      names ??= namesOf(ledger);
      return names.get(fold(words));
    },
    withActs: (acts) => over(worldOf(new Ledger(withActs(ledger.record, acts), ledger), () => world.territory, world.sha256)),
  };
}

/** The territory index is built when a place is first looked up: status questions do without it. */
function worldOf(ledger: Ledger, build: () => TerritoryIndex, sha256: World['sha256']): World {
  let territory: TerritoryIndex | undefined;
  return {
    ledger,
    ...(sha256 === undefined ? {} : { sha256 }),
    get territory() {
      territory ??= build();
      return territory;
    },
  };
}

function namesOf(ledger: Ledger): ReadonlyMap<string, StateFile> {
  const names = new Map<string, StateFile>();
  for (const file of ledger.record.states) {
    const short = file.shortName === undefined ? [] : [file.shortName, file.shortName.replace(/^the /, '')];
    for (const name of [file.state, file.name, ...short, ...file.names]) names.set(fold(name), file);
  }
  return names;
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

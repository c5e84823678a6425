import { Ledger } from '../record/ledger.ts';
import type { Act, CouncilAct, RecordData } from '../record/shape.ts';
import type { World } from './spread.ts';

/** The same world with further acts: the mechanism of --with-acts, --what-if and of flips. Acts keep their mark as unofficial. */
export function overlay(world: World, added: readonly (Act | CouncilAct)[]): World {
  return { ...world, ledger: new Ledger(withActs(world.ledger.record, added), world.ledger) };
}

export function withActs(record: RecordData, added: readonly (Act | CouncilAct)[]): RecordData {
  const acts = added.filter((one): one is Act => 'act' in one);
  const council = added.filter((one): one is CouncilAct => 'document' in one && 'kind' in one);
  const touched = new Set(acts.map((act) => act.state));
  return {
    ...record,
    states:
      acts.length === 0
        ? record.states
        : record.states.map((file) =>
            touched.has(file.state) ? { ...file, acts: [...file.acts, ...acts.filter((act) => act.state === file.state)] } : file,
          ),
    council: council.length === 0 ? record.council : [...record.council, ...council],
  };
}

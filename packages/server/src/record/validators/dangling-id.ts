import type { RecordData } from '@ratione/engine';
import { allActs, isInstrument } from './entries.ts';
import { allReferences, type Reference } from './references.ts';
import { ruleOver } from './validator.ts';

type Target = Exclude<Reference['to'], 'state' | 'place'>;

export const danglingId = ruleOver({
  name: 'dangling-id',
  says: 'Every act, situation, case, person, issue, position, amendment and unit that an entry names is in the record.',
  over: (record) => allReferences(record).filter((reference) => reference.to !== 'state' && reference.to !== 'place'),
  check: (record) => {
    const known = targets(record);
    return (reference) => {
      if (reference.to === 'state' || reference.to === 'place') return [];
      const id = reference.within === undefined ? reference.id : `${reference.within} ${reference.id}`;
      if (known[reference.to].has(id)) return [];
      return [
        {
          path: reference.path,
          found: `the ${reference.to} \`${reference.id}\``,
          expected: `an entry of that id${reference.within === undefined ? '' : ` under ${reference.within}`}`,
          help: 'correct the id or write the missing entry',
        },
      ];
    };
  },
});

/** Acts are known as "STATE id": a State can take back only its own. */
function targets(record: RecordData): Record<Target, ReadonlySet<string>> {
  const acts = allActs(record);
  const ofKind = (kind: string) => new Set(acts.filter((act) => act.act === kind).map((act) => `${act.state} ${act.id}`));
  return {
    withdrawal: ofKind('withdrawal'),
    instrument: new Set(acts.filter(isInstrument).map((act) => `${act.state} ${act.id}`)),
    'declaration-12-3': ofKind('declaration-12-3'),
    'declaration-124': ofKind('declaration-124'),
    amendment: new Set(record.amendments.map(({ id }) => id)),
    situation: new Set(record.situations.map(({ id }) => id)),
    case: new Set(record.cases.map(({ id }) => id)),
    person: new Set(record.persons.map(({ id }) => id)),
    issue: new Set(record.issues.map(({ id }) => id)),
    position: new Set(record.issues.flatMap((issue) => issue.positions.map((position) => `${issue.id} ${position.id}`))),
    unit: new Set(record.units.map(({ id }) => id)),
  };
}

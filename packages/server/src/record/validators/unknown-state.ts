import { allReferences } from './references.ts';
import { ruleOver } from './validator.ts';

export const unknownState = ruleOver({
  name: 'unknown-state',
  says: 'Every State named has its file, and every place named is a State, a unit or a territory code of the record.',
  over: (record) => allReferences(record).filter((reference) => reference.to === 'state' || reference.to === 'place'),
  check: (record) => {
    const states = new Set(record.states.map((file) => file.state));
    const places = new Set([...states, ...record.units.map(({ id }) => id), ...record.codes.map(({ code }) => code)]);
    return ({ path, to, id }) => {
      if ((to === 'state' ? states : places).has(id)) return [];
      return [
        {
          path,
          found: `\`${id}\``,
          expected: to === 'state' ? 'a State with a file under `states/`' : 'a State, a unit or a territory code',
          help: 'correct the code; a code for territory names no State',
        },
      ];
    };
  },
});

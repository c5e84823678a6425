import { allEntries } from './entries.ts';
import { supportOf } from './support.ts';
import { ruleOver } from './validator.ts';

export const confidence = ruleOver({
  name: 'confidence',
  says: 'An entry held on two sources names two; memory counts as one of them at most.',
  over: (record) =>
    allEntries(record).filter(({ sourced }) => sourced.confidence === 'two-sources' || sourced.dateConfidence === 'two-sources'),
  check:
    (record) =>
    ({ path, sourced }) => {
      const { counted } = supportOf(sourced, record);
      if (counted >= 2) return [];
      return [
        {
          path,
          found: `\`two-sources\` on ${counted === 1 ? 'one source' : 'none'}`,
          expected: 'two sources, or confidence `one-source`',
          help: 'name the second source or lower the confidence',
        },
      ];
    },
});

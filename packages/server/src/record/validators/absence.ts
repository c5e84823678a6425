import type { StateFile } from '@ratione/engine';
import { isInstrument } from './entries.ts';
import { type Problem, ruleOver } from './validator.ts';
import { where } from './where.ts';

export const absence = ruleOver({
  name: 'absence',
  says: 'A State that neither signed nor joined, or made no declaration under Article 12(3), has a line saying where and when somebody looked; and no line denies an act that is there.',
  over: (record) => record.states,
  check: () => (file) => {
    const path = where.state(file.state);
    const lookedFor = new Set(file.noneFound.map((none) => none.act));
    const problems: Problem[] = mustSay(file)
      .filter((act) => !lookedFor.has(act))
      .map((act) => ({
        path,
        found: `no ${act} and no word on it`,
        expected: `a line under \`none-found\` for ${act}`,
        help: 'look in the depositary list and write where and when',
      }));
    for (const none of file.noneFound) {
      if (file.acts.some((act) => act.act === none.act))
        problems.push({
          path,
          found: `\`none-found\` for ${none.act}, which the file also holds`,
          expected: 'one or the other',
          help: 'remove the line or the act',
        });
      if (none.lookedIn.length === 0)
        problems.push({
          path,
          found: `\`none-found\` for ${none.act} with nowhere looked in`,
          expected: 'at least one source',
          help: 'say where somebody looked',
        });
    }
    return problems;
  },
});

/** Absences that decide answers. An accession says by itself that there was no signature. */
function mustSay({ acts }: StateFile): readonly string[] {
  const joined = acts.some((act) => act.act === 'signature' || isInstrument(act));
  const declared = acts.some((act) => act.act === 'declaration-12-3');
  return [...(joined ? [] : ['signature']), ...(declared ? [] : ['declaration-12-3'])];
}

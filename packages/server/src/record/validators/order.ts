import type { Act, Issue } from '@ratione/engine';
import { camelCaseKeys } from '../camel-case.ts';
import { knownDay } from '../known-day.ts';
import type { RecordFile } from '../load.ts';
import { ruleOver } from './validator.ts';
import { where } from './where.ts';

type Dated = Pick<Act, 'id' | 'state' | 'known'>;

export const order = ruleOver({
  name: 'order',
  says: 'The acts of a State stand in the order in which the world learned of them.',
  over: (record) => record.states,
  check: () => (file) => outOfOrder(file.acts),
});

/** The same for the files: the compiler sorts acts, so only the files show the order a reader meets. */
export function outOfOrderAsWritten(files: readonly RecordFile[]): Issue[] {
  return files
    .filter((file) => file.kind === 'state')
    .flatMap((file) => {
      const { state, acts } = camelCaseKeys(file.value) as { readonly state: string; readonly acts: readonly Act[] };
      return outOfOrder(acts.map((act) => ({ id: act.id, state, known: knownDay(act) }))).map((problem) => ({
        code: `record.${order.name}`,
        ...problem,
      }));
    });
}

function outOfOrder(acts: readonly Dated[]): Omit<Issue, 'code'>[] {
  return acts.flatMap((act, index) => {
    const before = acts[index - 1];
    if (before === undefined || before.known <= act.known) return [];
    return [
      {
        path: where.act(act),
        found: `${act.known}, after \`${before.id}\` of ${before.known}`,
        expected: 'acts in order of their day',
        help: 'move the act up, or correct its day',
      },
    ];
  });
}

import { allOf, anyOf, onRecord, rule } from '../../proof/build.ts';
import type { Proof } from '../../proof/proof.ts';
import type { ActOf, StateId } from '../../record/shape.ts';
import { inWords } from '../../time/day.ts';
import type { Incident } from '../incident.ts';
import { coveringTrigger, examinationPending } from '../situations.ts';

/**
 * Article 127(2), table T5: conduct while a Party stays within jurisdiction after withdrawal. If a trigger was pulled before the
 * withdrawal took effect nothing more is asked; if not, whether the Court may still act is issue C-04.
 */
export function exercisableAfterWithdrawal(
  incident: Incident,
  state: StateId,
  party: Proof,
  withdrawal: ActOf<'withdrawal'>,
  tail = false,
): Proof {
  const { ledger, choices } = incident;
  const name = ledger.name(state);
  const effect = withdrawal.takesEffect;
  const says = `${name} withdrew with effect from ${inWords(effect)}; ${tail ? 'a crime begun before that day and still going on may be followed' : 'jurisdiction over conduct before that day survives'}.`;
  const left = onRecord(withdrawal, 'met');
  const before = coveringTrigger(incident, (trigger) => trigger.on < effect);
  if (before !== null) {
    return rule(
      'R-127.2.a',
      '127(2)',
      says,
      allOf([
        party,
        left,
        onRecord(
          before.situation,
          'met',
          `The situation was before the Court before that: ${before.situation.name}, ${inWords(before.trigger.on)}.`,
        ),
      ]),
      'withdrawn',
    );
  }
  const pending = examinationPending(incident, effect);
  const options = ['survives', 'matter-pending', 'at-trigger'];
  const position =
    pending === null ? choices.take('C-04', { mode: 'live', options, subject: state }) : choices.take('C-04', { options, subject: state });
  const holds = position === 'survives' || (position === 'matter-pending' && pending !== null);
  const leaf = choices.leaf('C-04', holds ? 'met' : 'notMet', undefined, state);
  const matter =
    pending === null
      ? leaf
      : anyOf([
          onRecord(pending, holds ? 'met' : 'notMet', `The Prosecutor had the matter under examination before that day: ${pending.name}.`),
          leaf,
        ]);
  return rule('R-127.2.a', '127(2)', says, allOf([party, left, matter]), 'withdrawn');
}

import type { Act, Day } from '@ratione/engine';
import { actsOfKind } from './entries.ts';
import { actsOfState, hasJoinedBy, isPartyOn, memberships } from './standing.ts';
import { ruleOver } from './validator.ts';
import { where } from './where.ts';

export const accepting = ruleOver({
  name: 'accepting',
  says: 'Amendments are accepted and aggression declined by Parties; a declaration under Article 12(3) comes from a State that is none, or closes a gap before its own entry into force.',
  over: (record) => actsOfKind(record, 'amendment-acceptance', 'opt-out-15bis-4', 'declaration-12-3', 'declaration-124-withdrawn'),
  check: (record) => {
    const adopted = new Map(record.amendments.map((amendment) => [amendment.id, amendment.adopted]));
    return (act) => {
      const acts = actsOfState(record, act.state);
      const path = where.act(act);
      const problem = (expected: string, help: string) => [{ path, found: `${act.act} on ${act.known}`, expected, help }];
      switch (act.act) {
        case 'amendment-acceptance': {
          // The instrument may come the same day as the one for the Statute itself (Ukraine, El Salvador).
          if (!hasJoinedBy(acts, act.deposited))
            return problem(
              'a State that has deposited its instrument for the Statute',
              'a State that is none accepts no amendment; check the State and the day',
            );
          const day = adopted.get(act.amendment);
          return day !== undefined && act.deposited < day
            ? problem(`a day after the adoption on ${day}`, 'check the amendment and the day')
            : [];
        }
        case 'opt-out-15bis-4':
          return isPartyOn(acts, act.lodged) ? [] : problem('a State Party', 'only a Party can decline under Article 15bis(4)');
        case 'declaration-12-3':
          return !isPartyOn(acts, act.lodged) || coversOwnGap(acts, act.coversFrom)
            ? []
            : problem(
                'a State that is not a Party, or a period before its own entry into force',
                'check the day of lodging and the period',
              );
        case 'declaration-124-withdrawn': {
          const declaration = acts.find((other) => other.id === act.withdraws);
          return declaration?.act !== 'declaration-124' || (declaration.deposited <= act.received && act.received < declaration.until)
            ? []
            : problem('a declaration still running', 'check the day of receipt');
        }
        default:
          return act satisfies never;
      }
    };
  },
});

function coversOwnGap(acts: readonly Act[], from: Day): boolean {
  return memberships(acts).every((membership) => from < membership.from);
}

import { actsOfKind } from './entries.ts';
import { actsOfState, isPartyOn } from './standing.ts';
import { ruleOver } from './validator.ts';
import { where } from './where.ts';

export const leaving = ruleOver({
  name: 'leaving',
  says: 'Only a Party withdraws, one notice at a time, and a notice is rescinded only before it takes effect.',
  over: (record) => actsOfKind(record, 'withdrawal', 'withdrawal-rescinded'),
  check: (record) => (act) => {
    const acts = actsOfState(record, act.state);
    const path = where.act(act);
    if (act.act === 'withdrawal') {
      if (!isPartyOn(acts, act.received))
        return [
          {
            path,
            found: `a notice of withdrawal on ${act.received}`,
            expected: 'a State that is a Party on that day',
            help: 'a signatory gives another kind of notice, `no-intention-notice`',
          },
        ];
      const rescissions = acts.filter((other) => other.act === 'withdrawal-rescinded');
      const pending = acts.find(
        (other) =>
          other.act === 'withdrawal' &&
          other.id !== act.id &&
          other.received <= act.received &&
          act.received < other.takesEffect &&
          !rescissions.some((rescission) => rescission.rescinds === other.id && rescission.received <= act.received),
      );
      return pending === undefined
        ? []
        : [
            {
              path,
              found: `a notice on ${act.received}`,
              expected: `no other notice pending; \`${pending.id}\` is`,
              help: 'one of the two is a copy, or its rescission is missing',
            },
          ];
    }
    const notice = acts.find((other) => other.id === act.rescinds);
    if (notice?.act !== 'withdrawal' || (notice.received <= act.received && act.received < notice.takesEffect)) return [];
    return [
      {
        path,
        found: `a rescission on ${act.received}`,
        expected: `a day from ${notice.received} to the day before ${notice.takesEffect}`,
        help: 'after that day a State can only accede again',
      },
    ];
  },
});

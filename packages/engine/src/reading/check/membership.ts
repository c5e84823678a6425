import { type Day, inWords } from '../../time/day.ts';
import type { Proposition } from '../statement.ts';
import { type CheckWorld, type Finding, finding, inRange, name, perState } from './finding.ts';
import { instrumentOf, lastDay, noticeOf, signatureOf, supportOf } from './joining.ts';
import { membershipThen } from './membership-then.ts';

type Of<K extends Proposition['kind']> = Extract<Proposition, { readonly kind: K }>;

export function checkMembership(p: Of<'membership'>, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state, own) => {
    const when = own === undefined ? p.when : ({ range: own, as: 'on' } as const);
    const then = membershipThen(p, when, { state, world, asOf });
    if (then !== null) return then;
    const day = when !== undefined && (when.as === 'on' || when.as === 'until' || when.as === 'by') ? lastDay(when.range, asOf) : asOf;
    const standing = world.ledger.standing(state, day, asOf);
    const who = name(world, state);
    const party = standing.kind === 'party';
    const joined = instrumentOf(world, state, asOf);
    const leaving = party ? standing.membership.withdrawal : null;
    const note = leaving === null ? undefined : leaving.says;
    if (p.how === 'no-longer') {
      if (standing.kind === 'withdrawn')
        return when !== undefined && when.as === 'since' && !inRange(standing.withdrawal.takesEffect, when.range)
          ? finding('contradicted', standing.withdrawal.says, 'Article 127(1)', [standing.withdrawal])
          : finding('supported', standing.withdrawal.says, 'Article 127(1): withdrawal in effect', [standing.withdrawal]);
      if (party)
        return finding(
          'contradicted',
          `${who} is a Party on ${inWords(day)}. ${note ?? ''}`.trim(),
          'Article 127(1): a notice takes effect one year after receipt',
          joined === null ? [] : [joined, ...(leaving === null ? [] : [leaving])],
        );
      const notice = noticeOf(world, state, asOf);
      return finding(
        'contradicted',
        `${who} never was a Party. ${notice?.says ?? ''}`.trim(),
        'Article 126: no instrument in force',
        notice === null ? supportOf(world, state) : [notice],
      );
    }
    if (p.positive) {
      if (p.how === 'founding' && joined !== null && joined.inForceFrom > '2002-07-01')
        return finding('contradicted', joined.says, 'Article 126', [joined]);
      if (party) {
        if (when !== undefined && when.as === 'since') {
          const from = standing.membership.instrument;
          if (inRange(from.inForceFrom, when.range)) return finding('supported', from.says, 'Article 126', [from], undefined, note);
          if (inRange(from.deposited, when.range))
            return finding(
              from.deposited.slice(0, 4) === from.inForceFrom.slice(0, 4) && when.range.precision === 'year' ? 'supported' : 'misleading',
              from.says,
              'Article 126(2): deposited, in force later',
              [from],
              undefined,
              note,
            );
          return finding('contradicted', from.says, 'Article 126', [from]);
        }
        return finding(
          'supported',
          `${who} is a Party: ${standing.membership.instrument.says}`,
          'Article 126',
          [standing.membership.instrument],
          'A withdrawal that has taken effect.',
          note,
        );
      }
      if (standing.kind === 'not-yet') {
        const { instrument } = standing.membership;
        // "binds it from 1 July": another day than that on which it will.
        if (when?.as === 'since' && !inRange(instrument.inForceFrom, when.range) && !inRange(instrument.deposited, when.range))
          return finding('contradicted', instrument.says, 'Article 126(2): deposited, not yet in force', [instrument]);
        return instrument.deposited > day
          ? finding('contradicted', instrument.says, 'Article 126: nothing deposited by then', [instrument])
          : finding('misleading', instrument.says, 'Article 126(2): deposited, not yet in force', [instrument]);
      }
      if (standing.kind === 'withdrawn') return finding('contradicted', standing.withdrawal.says, 'Article 127(1)', [standing.withdrawal]);
      const act = signatureOf(world, state, asOf);
      return finding(
        'contradicted',
        `${who} is not a Party.${act === null ? '' : ` ${act.says} A signature does not make a Party.`}`,
        'Article 126: no instrument in force',
        act === null ? supportOf(world, state) : [act],
        'The deposit of an instrument, in force.',
      );
    }
    if (p.how === 'never') {
      return joined === null || joined.inForceFrom > asOf
        ? finding('supported', `${who} has never been a Party.`, 'Article 126: no instrument in force', supportOf(world, state))
        : finding('contradicted', joined.says, 'Article 126', [joined]);
    }
    if (party)
      return finding(
        'contradicted',
        `${who} is a Party: ${standing.membership.instrument.says}`,
        'Article 126',
        [standing.membership.instrument],
        'A withdrawal that has taken effect.',
        note,
      );
    if (standing.kind === 'withdrawn') {
      const { withdrawal } = standing;
      const since = when !== undefined && when.as === 'since' ? when.range : null;
      // Out since the day of the notice: true of the letter, false of what it did.
      if (since !== null && !inRange(withdrawal.takesEffect, since))
        return finding('contradicted', withdrawal.says, 'Article 127(1): out from the day of effect', [withdrawal]);
      return finding('supported', withdrawal.says, 'Article 127(1)', [withdrawal]);
    }
    const declared = world.ledger.declarations(state, asOf)[0];
    return finding(
      'supported',
      standing.kind === 'not-yet' ? standing.membership.instrument.says : `${who} is not a Party.`,
      'Article 126: no instrument in force',
      supportOf(world, state),
      'The deposit of an instrument.',
      declared?.says,
    );
  });
}

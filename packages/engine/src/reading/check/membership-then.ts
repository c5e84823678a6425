import type { StateId } from '../../record/shape.ts';
import { type Day, inWords, previousDay } from '../../time/day.ts';
import type { Proposition, When } from '../statement.ts';
import type { DayRange } from '../token.ts';
import { type CheckWorld, type Finding, finding, inRange, name, open } from './finding.ts';
import { instrumentOf, supportOf } from './joining.ts';

type Membership = Extract<Proposition, { readonly kind: 'membership' }>;

interface Of {
  readonly state: StateId;
  readonly world: CheckWorld;
  readonly asOf: Day;
}

/** Membership told of a time that is over: "before 2025", "until October 2017", "in 2017". Null: of the day itself. */
export function membershipThen(p: Membership, when: When | undefined, of: Of): Finding | null {
  if (when === undefined) return null;
  if (when.as === 'until' && p.positive && when.range.until > of.asOf) return untilLater(when.range, of);
  if (when.range.from > of.asOf) return null;
  if (when.as === 'before') return before(p, when.range, of);
  if (when.as === 'until') return until(p, when.range, of);
  return when.as === 'on' && when.range.precision !== 'day' && changedWithin(p, when.range, of)
    ? open('It was a Party for a part of that time only.')
    : null;
}

function before(p: Membership, range: DayRange, { state, world, asOf }: Of): Finding {
  const joined = instrumentOf(world, state, asOf);
  const who = name(world, state);
  if (p.how === 'no-longer') {
    const out = world.ledger.standing(state, previousDay(range.from), asOf);
    return out.kind === 'withdrawn'
      ? finding('supported', out.withdrawal.says, 'Article 127(1)', [out.withdrawal])
      : finding('contradicted', `${who} had not left by then.`, 'Article 127(1)', joined === null ? supportOf(world, state) : [joined]);
  }
  if (joined === null)
    return p.positive
      ? finding('contradicted', `${who} never was a Party.`, 'Article 126: no instrument found', supportOf(world, state))
      : open('It never was a Party, before or after.');
  if (joined.inForceFrom < range.from) {
    const out = world.ledger.standing(state, previousDay(range.from), asOf);
    if (out.kind === 'withdrawn') return open('It had been a Party and had left by then.');
    return finding(p.positive ? 'supported' : 'contradicted', joined.says, 'Article 126', [joined]);
  }
  if (!p.positive) return finding('supported', joined.says, 'Article 126', [joined]);
  if (joined.deposited < range.from) return open('It had deposited its instrument, which was not in force.');
  return finding('contradicted', joined.says, 'Article 126', [joined]);
}

/** "was a member until October 2017": and no longer from then on; "was not a member until 2025": and then became one. */
function until(p: Membership, range: DayRange, { state, world, asOf }: Of): Finding | null {
  if (p.how === 'no-longer') return null;
  const joined = instrumentOf(world, state, asOf);
  const now = world.ledger.standing(state, asOf, asOf);
  if (!p.positive) {
    if (joined === null) return open('It never became a Party.');
    if (now.kind === 'withdrawn' && joined.inForceFrom < range.from) return open('It was a Party and left.');
    return finding(inRange(joined.inForceFrom, range) ? 'supported' : 'contradicted', joined.says, 'Article 126', [joined]);
  }
  if (now.kind === 'withdrawn') {
    const { withdrawal } = now;
    if (inRange(withdrawal.takesEffect, range) || withdrawal.takesEffect === range.until)
      return finding('supported', withdrawal.says, 'Article 127(1)', [withdrawal]);
    return finding('contradicted', `${withdrawal.says} It took effect on ${inWords(withdrawal.takesEffect)}.`, 'Article 127(1)', [
      withdrawal,
    ]);
  }
  const who = name(world, state);
  if (now.kind === 'party') return finding('contradicted', `${who} is a Party still.`, 'Article 127', joined === null ? [] : [joined]);
  return finding('contradicted', `${who} was not a Party then.`, 'Article 126', joined === null ? supportOf(world, state) : [joined]);
}

/** "remains a member until July 2027": its notice takes effect then. */
function untilLater(range: DayRange, { state, world, asOf }: Of): Finding | null {
  const now = world.ledger.standing(state, asOf, asOf);
  if (now.kind !== 'party') return null;
  const { withdrawal } = now.membership;
  if (withdrawal === null) return range.from > asOf || range.precision === 'day' ? null : open('No end of its membership is known.');
  if (withdrawal.takesEffect < range.from) return finding('contradicted', withdrawal.says, 'Article 127(1)', [withdrawal]);
  return inRange(withdrawal.takesEffect, range) ? finding('supported', withdrawal.says, 'Article 127(1)', [withdrawal]) : null;
}

/** Whether it left within the time, or came within it and is said not to have been one. */
function changedWithin(p: Membership, range: DayRange, { state, world, asOf }: Of): boolean {
  if (p.how === 'no-longer') return false;
  const last = range.until > asOf ? asOf : previousDay(range.until);
  const [first, end] = [world.ledger.standing(state, range.from, asOf), world.ledger.standing(state, last, asOf)];
  if (first.kind === 'party' && end.kind === 'withdrawn') return true;
  return !p.positive && p.how !== 'never' && first.kind !== 'party' && end.kind === 'party';
}

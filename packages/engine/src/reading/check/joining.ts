import type { Act, StateFile, StateId } from '../../record/shape.ts';
import { type Day, previousDay } from '../../time/day.ts';
import type { Proposition, When } from '../statement.ts';
import type { DayRange } from '../token.ts';
import { chronicle } from './chronicle.ts';
import { actsOf, type CheckWorld, type Finding, finding, inRange, name, open, perState } from './finding.ts';

type Of<K extends Proposition['kind']> = Extract<Proposition, { readonly kind: K }>;
type Instrument = Act & { readonly deposited: Day; readonly inForceFrom: Day };

const KINDS = ['ratification', 'acceptance', 'approval', 'accession', 'succession'] as const;
const TAKEN_BACK = ['instrument-withdrawn'] as const;

export function instrumentOf(world: CheckWorld, state: StateId, asOf: Day): Instrument | null {
  const found = actsOf(world, state, KINDS, asOf) as readonly Instrument[];
  if (found.length === 0) return null;
  const taken = actsOf(world, state, TAKEN_BACK, asOf);
  if (taken.length === 0) return found[0] ?? null;
  return found.find((act) => !taken.some((end) => end.withdraws === act.id)) ?? null;
}

export function signatureOf(world: CheckWorld, state: StateId, asOf: Day): Extract<Act, { readonly act: 'signature' }> | null {
  return actsOf(world, state, ['signature'], asOf)[0] ?? null;
}

export function noticeOf(world: CheckWorld, state: StateId, asOf: Day): Extract<Act, { readonly act: 'no-intention-notice' }> | null {
  return actsOf(world, state, ['no-intention-notice'], asOf)[0] ?? null;
}

/** Whether an event on `day` is where the words put it. Null: the words say nothing testable. */
export function agrees(day: Day, when: When | undefined): boolean {
  if (when === undefined) return true;
  switch (when.as) {
    case 'on':
    case 'since':
      return inRange(day, when.range);
    case 'by':
    case 'until':
      return day < when.range.until;
    case 'before':
      return day < when.range.from;
    case 'after':
      return day >= when.range.from;
    default:
      return when.as satisfies never;
  }
}

const whenOf = (when: When | undefined, own: DayRange | undefined): When | undefined =>
  own === undefined ? when : { range: own, as: 'on' };

export function checkSignature(p: Of<'signature'>, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state, own) => {
    const act = signatureOf(world, state, asOf);
    const joined = instrumentOf(world, state, asOf);
    const who = name(world, state);
    const when = whenOf(p.when, own);
    if (!p.positive) {
      if (act !== null)
        return when !== undefined && when.as === 'on' && !inRange(act.on, when.range)
          ? open('The words deny a signature on one date only.')
          : finding('contradicted', act.says, 'Article 125(1): signature', [act], 'No signature on that day.');
      if (joined !== null)
        return finding(
          'misleading',
          `${who} never signed but joined all the same: ${joined.says}`,
          'Article 125(3): accession needs no signature',
          [joined],
        );
      return finding(
        'supported',
        `${who} has not signed the Statute.`,
        'Article 125(1): no signature found',
        supportOf(world, state),
        'A signature, which was possible until 31 December 2000 only.',
      );
    }
    if (act === null) {
      if (joined !== null)
        return finding(
          agrees(joined.deposited, when) ? 'misleading' : 'contradicted',
          `${who} did not sign; it acceded: ${joined.says}`,
          'Article 125(3): accession',
          [joined],
        );
      return finding(
        'contradicted',
        `${who} has not signed the Statute.`,
        'Article 125(1): no signature found',
        supportOf(world, state),
        'A signature before 31 December 2000.',
      );
    }
    if (!agrees(act.on, when)) {
      if (joined !== null && agrees(joined.deposited, when))
        return finding('misleading', `${act.says} ${joined.says}`, 'Article 125: signature and ratification are two acts', [act, joined]);
      return finding('contradicted', act.says, 'Article 125(1): day of signature', [act]);
    }
    const notice = noticeOf(world, state, asOf);
    return finding(
      'supported',
      act.says,
      'Article 125(1): signature',
      [act],
      'No signature on that day.',
      notice === null ? undefined : notice.says,
    );
  });
}

export function checkSignatory(p: Of<'signatory'>, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state, own) => {
    const when = whenOf(p.when, own);
    const act = signatureOf(world, state, asOf);
    const notice = noticeOf(world, state, asOf);
    const joined = instrumentOf(world, state, asOf);
    const party = world.ledger.standing(state, asOf, asOf).kind === 'party';
    const who = name(world, state);
    if (p.noLonger) {
      if (notice !== null)
        return finding(
          'supported',
          notice.says,
          'Vienna Convention on the Law of Treaties, Article 18: a signatory may end its duty',
          act === null ? [notice] : [act, notice],
        );
      if (act === null && joined === null)
        return finding('contradicted', `${who} has not signed the Statute.`, 'no signature found', supportOf(world, state));
      const standing = world.ledger.standing(state, asOf, asOf);
      return standing.kind === 'withdrawn'
        ? finding('supported', standing.withdrawal.says, 'Article 127(1)', [standing.withdrawal])
        : finding('contradicted', `${who} has given no such notice.`, 'no notice found', supportOf(world, state));
    }
    if (p.positive) {
      if (party && act !== null && when !== undefined && !agrees(act.on, when))
        return finding('contradicted', act.says, 'Article 125(1)', [act]);
      if (party)
        return act !== null || joined !== null
          ? finding('supported', `${who} is a Party: ${joined?.says ?? ''}`, 'Article 126', joined === null ? [] : [joined])
          : open('');
      if (act === null)
        return joined === null
          ? finding('contradicted', `${who} has not signed the Statute.`, 'no signature found', supportOf(world, state))
          : finding('misleading', joined.says, 'Article 126', [joined]);
      if (!agrees(act.on, when)) return finding('contradicted', act.says, 'Article 125(1)', [act]);
      if (notice !== null)
        return finding('misleading', `${act.says} ${notice.says}`, 'Vienna Convention on the Law of Treaties, Article 18', [act, notice]);
      return finding('supported', `${act.says} A signature does not make a Party.`, 'Article 125', [act]);
    }
    if (party) return finding('contradicted', `${who} is a Party: ${joined?.says ?? ''}`, 'Article 126', joined === null ? [] : [joined]);
    if (act === null) return finding('supported', `${who} has not signed the Statute.`, 'no signature found', supportOf(world, state));
    if (notice !== null)
      return finding('misleading', `${act.says} ${notice.says}`, 'Vienna Convention on the Law of Treaties, Article 18', [act, notice]);
    return finding('contradicted', `${act.says} It has not ratified.`, 'Article 125(1)', [act]);
  });
}

export function checkRatification(p: Of<'ratification'>, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state, own) => {
    const when = whenOf(p.when, own);
    const joined = instrumentOf(world, state, asOf);
    const who = name(world, state);
    const voted = chronicle('voted-ratification', state, asOf);
    if (!p.positive) {
      if (joined === null)
        return finding(
          'supported',
          `${who} has deposited no instrument of ratification or accession.`,
          'Articles 125 and 126: no instrument found',
          supportOf(world, state),
          'The deposit of an instrument.',
          voted?.says,
        );
      if (when !== undefined && when.as !== 'on')
        return agrees(joined.deposited, when)
          ? finding('contradicted', joined.says, 'Article 125', [joined])
          : finding('supported', joined.says, 'Article 125', [joined]);
      if (when !== undefined)
        return joined.deposited >= when.range.until
          ? finding('supported', joined.says, 'Article 125', [joined])
          : finding('contradicted', joined.says, 'Article 125', [joined]);
      return finding('contradicted', joined.says, 'Article 125: instrument deposited', [joined]);
    }
    if (
      p.by === 'parliament' ||
      (p.deposited !== true &&
        voted !== null &&
        when !== undefined &&
        inRange(voted.on, when.range) &&
        (joined === null || !agrees(joined.deposited, when))) ||
      (p.deposited !== true && voted !== null && when === undefined && joined === null && voted.on <= asOf)
    ) {
      if (voted !== null && agrees(voted.on, when)) {
        return p.by === 'parliament'
          ? finding(
              'supported',
              voted.says,
              'a vote at home; the deposit is what binds (Article 126)',
              [],
              'Another day of the vote.',
              joined === null ? 'No instrument was deposited by then.' : joined.says,
            )
          : finding(
              'misleading',
              `${voted.says} ${joined === null ? 'No instrument was deposited by then.' : joined.says}`,
              'Article 126: the deposit counts, not the vote at home',
              joined === null ? [] : [joined],
            );
      }
      return open('A vote at home is not in the record.');
    }
    const taken = (actsOf(world, state, KINDS, asOf) as readonly Instrument[])[0];
    if (joined === null && taken !== undefined && agrees(taken.deposited, when))
      return finding(
        'supported',
        taken.says,
        'Article 125: day of deposit',
        [taken],
        undefined,
        'It took the instrument back before entry into force.',
      );
    if (joined === null)
      return finding(
        'contradicted',
        `${who} has deposited no instrument of ratification or accession.`,
        'Articles 125 and 126: no instrument found',
        supportOf(world, state),
        'The deposit of an instrument.',
        voted?.says,
      );
    if (agrees(joined.deposited, when)) return finding('supported', joined.says, 'Article 125: day of deposit', [joined]);
    return finding('contradicted', joined.says, 'Article 125: day of deposit', [joined]);
  });
}

export function checkJoined(p: Of<'joined'>, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state, own) => {
    const when = whenOf(p.when, own);
    const joined = instrumentOf(world, state, asOf);
    const who = name(world, state);
    if (joined === null)
      return finding(
        p.positive ? 'contradicted' : 'supported',
        `${who} has not joined the Statute.`,
        'Articles 125 and 126: no instrument found',
        supportOf(world, state),
        'The deposit of an instrument.',
      );
    if (!p.positive) {
      if (when !== undefined && joined.deposited >= when.range.until) return finding('supported', joined.says, 'Article 126', [joined]);
      return joined.inForceFrom > asOf
        ? finding('misleading', joined.says, 'Article 126', [joined])
        : finding('contradicted', joined.says, 'Article 126', [joined]);
    }
    // "will become a member on 1 January 2025", told when the instrument lies with the depositary.
    const toCome = when !== undefined && when.range.from > asOf;
    if (agrees(joined.inForceFrom, when) && (joined.inForceFrom <= asOf || toCome))
      return finding('supported', joined.says, 'Article 126(2)', [joined]);
    if (agrees(joined.deposited, when))
      return finding(
        when === undefined ||
          joined.inForceFrom.slice(0, 4) !== joined.deposited.slice(0, 4) ||
          joined.inForceFrom > asOf ||
          when.range.precision !== 'year'
          ? 'misleading'
          : 'supported',
        joined.says,
        'Article 126(2): deposited, in force later',
        [joined],
      );
    return finding('contradicted', joined.says, 'Article 126(2)', [joined]);
  });
}

export function checkInForce(p: Of<'in-force'>, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state) => {
    const joined = instrumentOf(world, state, asOf);
    if (joined === null)
      return finding(
        p.positive ? 'contradicted' : 'supported',
        `${name(world, state)} has not joined the Statute.`,
        'Article 126: no instrument found',
        supportOf(world, state),
      );
    const verdict = inRange(joined.inForceFrom, p.when.range) === p.positive ? 'supported' : 'contradicted';
    return finding(verdict, joined.says, 'Article 126', [joined]);
  });
}

export function lastDay(range: DayRange, asOf: Day): Day {
  return range.until > asOf ? asOf : previousDay(range.until);
}

interface LookedFor {
  readonly id: string;
  readonly sources: readonly { readonly src: string; readonly usedFor: string }[];
  readonly confidence: string;
}

const LOOKED = new WeakMap<StateFile, readonly LookedFor[]>();

/** The absence the record states: looked for where. */
export function supportOf(world: CheckWorld, state: StateId): readonly LookedFor[] {
  const file = world.ledger.file(state);
  if (file === undefined) return [];
  const seen = LOOKED.get(file);
  if (seen !== undefined) return seen;
  const made = (file.noneFound ?? [])
    .map((entry) => ({
      id: `${state.toLowerCase()}-none-${entry.act}`,
      sources: entry.lookedIn.map((src) => ({ src, usedFor: 'looked in' })),
      confidence: 'one-source',
    }))
    .slice(0, 1);
  LOOKED.set(file, made);
  return made;
}

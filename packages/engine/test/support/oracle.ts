import type { Act, ActOf, AmendmentId, Day, RecordData, StateId } from '../../src/index.ts';

/**
 * What the raw acts say, read one by one and without the engine: the other opinion that generated rows are compared with.
 * Only plain facts: a national of the State on its own undisputed land, nothing pending, no office, no part of a State.
 */
export interface Oracle {
  isParty(state: StateId, day: Day, asOf: Day): boolean;
  /** The answer for a crime against humanity by `national` on the land of `state`. */
  crimeAgainstHumanity(state: StateId, national: StateId, day: Day, asOf: Day): Expectation;
  accepted(state: StateId, amendment: AmendmentId, day: Day, asOf: Day): boolean;
  acceptedOnUnknownDay(state: StateId, amendment: AmendmentId): boolean;
}

export interface Expectation {
  readonly jurisdiction: 'yes' | 'no' | 'contested';
  /** Bars of which one at least must be named; empty: not compared. */
  readonly bars?: readonly string[];
  /** Bases that must be named. */
  readonly bases?: readonly string[];
}

const JOINING = ['ratification', 'acceptance', 'approval', 'accession', 'succession'];
const COURT = '2002-07-01';

type Joining = Act & { readonly deposited: Day; readonly inForceFrom: Day };

export function oracleOf(record: RecordData): Oracle {
  const actsOf = (state: StateId): readonly Act[] => record.states.find((file) => file.state === state)?.acts ?? [];
  const of = <K extends Act['act']>(state: StateId, kind: K): readonly ActOf<K>[] =>
    actsOf(state).filter((act): act is ActOf<K> => act.act === kind);

  const answering = (state: StateId, day: Day): StateId => {
    const before = record.states.find((file) => file.state === state)?.predecessor;
    return before !== undefined && day < before.until ? before.state : state;
  };

  const joinings = (state: StateId, asOf: Day): readonly Joining[] =>
    actsOf(state)
      .filter((act): act is Joining => JOINING.includes(act.act) && 'inForceFrom' in act && act.known <= asOf)
      .filter((act) => !of(state, 'instrument-withdrawn').some((back) => back.withdraws === act.id && back.received <= asOf));

  const leaving = (state: StateId, asOf: Day): readonly ActOf<'withdrawal'>[] =>
    of(state, 'withdrawal')
      .filter((act) => act.received <= asOf)
      .filter((act) => !of(state, 'withdrawal-rescinded').some((back) => back.rescinds === act.id && back.received <= asOf));

  const isParty = (state: StateId, day: Day, asOf: Day): boolean => {
    const bound = answering(state, day);
    return joinings(bound, asOf).some((act) => act.inForceFrom <= day) && !leaving(bound, asOf).some((act) => act.takesEffect <= day);
  };

  const receptionOf = (act: ActOf<'declaration-12-3'>, asOf: Day): string =>
    act.standing.filter((one) => one.from <= asOf).at(-1)?.as ?? 'refused';

  const lodged = (state: StateId, asOf: Day): readonly ActOf<'declaration-12-3'>[] =>
    of(state, 'declaration-12-3').filter((act) => act.lodged <= asOf);

  const declared = (state: StateId, day: Day, asOf: Day): readonly { readonly as: string }[] =>
    lodged(state, asOf)
      .filter((act) => act.coversFrom <= day && (act.coversUntil === null || day < act.coversUntil))
      .map((act) => ({ as: receptionOf(act, asOf) }));

  /** The State has left since, and nothing covering the day was before the Court by then: C-04. */
  const leftWithNothingPending = (state: StateId, day: Day, asOf: Day): boolean =>
    leaving(state, asOf).some(
      (act) =>
        act.takesEffect <= asOf &&
        day < act.takesEffect &&
        !record.situations.some((situation) =>
          situation.triggers.some((trigger) => trigger.known <= asOf && trigger.scope.places.includes(state) && trigger.scope.from <= day),
        ),
    );

  /** C-09: until the ruling, Palestine was a Party whose statehood and area were denied by some. */
  const palestineRuledOn = record.issues.find((issue) => issue.id === 'C-09')?.modes.find((mode) => mode.mode === 'noted')?.from ?? '';

  const referred = (state: StateId, day: Day, asOf: Day): boolean =>
    record.council.some(
      (act) =>
        act.kind === 'referral' &&
        act.on <= asOf &&
        act.units?.includes(state) === true &&
        (act.from ?? '') <= day &&
        (act.until == null || day < act.until),
    );

  const crimeAgainstHumanity = (state: StateId, national: StateId, day: Day, asOf: Day): Expectation => {
    if (day < COURT) return { jurisdiction: 'no', bars: ['not-in-force-yet'] };
    const bases: string[] = [];
    if (isParty(state, day, asOf)) bases.push('territorial');
    if (isParty(national, day, asOf)) bases.push('nationality');
    const declarations = declared(state, day, asOf);
    if (!isParty(state, day, asOf) && declarations.some((one) => one.as === 'accepted')) bases.push('declaration-12(3)');
    if (referred(state, day, asOf)) bases.push('unsc-referral');
    if (bases.length > 0 && state === 'PSE' && asOf < palestineRuledOn) return { jurisdiction: 'contested' };
    if (bases.length > 0) return { jurisdiction: leftWithNothingPending(state, day, asOf) ? 'contested' : 'yes', bases };
    if (declarations.some((one) => one.as === 'contested')) return { jurisdiction: 'contested', bases: ['declaration-12(3)'] };
    const bound = answering(state, day);
    if (declarations.some((one) => one.as === 'refused'))
      return { jurisdiction: 'no', bars: ['invalid-declaration', 'outside-acceptance-scope', 'not-in-force-yet'] };
    if (leaving(bound, asOf).some((act) => act.takesEffect <= day)) return { jurisdiction: 'no', bars: ['withdrawn'] };
    if (lodged(bound, asOf).length > 0)
      return {
        jurisdiction: 'no',
        bars: [
          lodged(bound, asOf).every((act) => receptionOf(act, asOf) === 'refused') ? 'no-link' : 'outside-acceptance-scope',
          'not-in-force-yet',
        ],
      };
    if (joinings(bound, asOf).length > 0) return { jurisdiction: 'no', bars: ['not-in-force-yet'] };
    return { jurisdiction: 'no', bars: ['no-link'] };
  };

  return {
    isParty,
    crimeAgainstHumanity,
    accepted: (state, amendment, day, asOf) =>
      of(state, 'amendment-acceptance').some(
        (act) => act.amendment === amendment && act.deposited <= asOf && act.inForceFrom !== null && act.inForceFrom <= day,
      ),
    acceptedOnUnknownDay: (state, amendment) => of(state, 'amendment-acceptance-undated').some((act) => act.amendment === amendment),
  };
}

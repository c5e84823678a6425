import { type Act, type AmendmentId, type Day, nextDay, previousDay, type RecordData } from '../../src/index.ts';
import { type Expectation, type Oracle, oracleOf } from './oracle.ts';

/** A row made from a dated act: what is asked and what the raw acts say. */
export interface GeneratedRow {
  readonly act: string;
  readonly group: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expected: Expectation & { readonly trigger?: readonly string[] };
}

/** A State that never signed, joined or declared anything, whose nationals bring no base of their own. */
const OUTSIDER = 'PRK';
const AGAINST_HUMANITY = '7(1)(a)';

/** Land that no other State claims and no referral singles out, where other parts of the State differ. */
const UNDISPUTED: Readonly<Record<string, { readonly region: string; readonly lat: number; readonly lon: number }>> = {
  UKR: { region: 'Kyiv', lat: 50.45, lon: 30.52 },
  SDN: { region: 'Khartoum', lat: 15.5, lon: 32.56 },
  PSE: { region: 'Ramallah', lat: 31.9, lon: 35.2 },
};

const SPECIAL_UNITS: Readonly<Record<string, object>> = {
  'CYP-sba': { iso3: 'CYP', region: 'Akrotiri', lat: 34.59, lon: 32.98, setting: 'land' },
  'SDN-darfur': { iso3: 'SDN', region: 'El Fasher', lat: 13.63, lon: 25.35, setting: 'land' },
};

const landOf = (state: string): object => ({ iso3: state, setting: 'land', ...UNDISPUTED[state] });
const unitLand = (unit: string): object => SPECIAL_UNITS[unit] ?? { iso3: unit, setting: 'land' };
const around = (day: Day): readonly Day[] => [previousDay(day), day, nextDay(day)];

export function generatedRows(record: RecordData): readonly GeneratedRow[] {
  const oracle = oracleOf(record);
  const today = record.version.date;
  const rows: GeneratedRow[] = [];
  for (const file of record.states) for (const act of file.acts) rows.push(...rowsOfAct(act, record, oracle, today));
  rows.push(...activation(record, today), ...referrals(record, today), ...deferrals(record), ...triggers(record, oracle));
  return rows;
}

function ask(
  asOf: Day,
  day: Day,
  place: object,
  national: string,
  crime = AGAINST_HUMANITY,
  more: object = {},
): Readonly<Record<string, unknown>> {
  return { as_of: asOf, date_from: day, date_to: day, place, suspect: { nationalities: [national] }, crimes: [crime], ...more };
}

function rowsOfAct(act: Act, record: RecordData, oracle: Oracle, today: Day): readonly GeneratedRow[] {
  const { state } = act;
  /** Its own national on its own land. */
  const own = (group: string, day: Day, asOf: Day): GeneratedRow => ({
    act: act.id,
    group,
    facts: ask(asOf, day, landOf(state), state),
    expected: oracle.crimeAgainstHumanity(state, state, day, asOf),
  });
  const foreign = (group: string, day: Day, asOf: Day): GeneratedRow => ({
    act: act.id,
    group,
    facts: ask(asOf, day, landOf(state), OUTSIDER),
    expected: oracle.crimeAgainstHumanity(state, OUTSIDER, day, asOf),
  });
  switch (act.act) {
    case 'ratification':
    case 'acceptance':
    case 'approval':
    case 'accession':
    case 'succession':
      return [
        ...around(act.inForceFrom).map((day) => own('entry into force', day, today)),
        ...around(act.deposited).map((asOf) => own('deposit, as known', act.inForceFrom, asOf)),
      ];
    case 'withdrawal':
      return [
        ...around(act.takesEffect).map((day) => own('withdrawal takes effect', day, today)),
        ...around(act.received).map((asOf) => own('withdrawal, as known', act.takesEffect, asOf)),
      ];
    case 'withdrawal-rescinded': {
      const notice = record.states.flatMap((file) => file.acts).find((one) => one.id === act.rescinds);
      return notice?.act !== 'withdrawal'
        ? []
        : around(act.received).map((asOf) => own('withdrawal rescinded, as known', notice.takesEffect, asOf));
    }
    case 'instrument-withdrawn':
      return around(act.received).map((asOf) => own('instrument taken back, as known', '2019-07-01', asOf));
    case 'declaration-12-3': {
      return [
        ...around(act.coversFrom).map((day) => foreign('acceptance, first day', day, today)),
        ...(act.coversUntil === null ? [] : around(act.coversUntil).map((day) => foreign('acceptance, last day', day, today))),
        ...around(act.lodged).map((asOf) => foreign('acceptance, as known', act.coversFrom, asOf)),
      ];
    }
    case 'declaration-124':
      return [act.from, act.until].flatMap((day) => around(day).map((one) => article124(act.id, state, one, today, record, oracle)));
    case 'declaration-124-withdrawn':
      return [
        ...around(act.takesEffect).map((day) => article124(act.id, state, day, today, record, oracle)),
        ...around(act.received).map((asOf) => article124(act.id, state, act.takesEffect, asOf, record, oracle)),
      ];
    case 'territorial-exclusion':
      return act.of === 'statute' ? exclusion(act, today) : excludedFromAmendments(act, today, oracle, record);
    case 'territorial-extension':
      return act.units.flatMap((unit) =>
        around(act.from).map((day) => ({
          act: act.id,
          group: 'territorial extension',
          facts: ask(today, day, unitLand(unit), OUTSIDER),
          expected:
            day < '2002-07-01'
              ? { jurisdiction: 'no' as const }
              : day >= act.from
                ? { jurisdiction: 'yes' as const, bases: ['territorial'] }
                : state === 'GBR'
                  ? { jurisdiction: 'contested' as const }
                  : { jurisdiction: 'no' as const, bars: ['territorial-exclusion'] },
        })),
      );
    case 'amendment-acceptance':
      return amendment(act, record, oracle, today);
    case 'opt-out-15bis-4':
      return around(act.lodged).map((day) => ({
        act: act.id,
        group: 'opt-out',
        facts: aggression(today, day, state, 'DEU'),
        expected: { jurisdiction: 'no', bars: ['aggression-not-activated'] },
      }));
    case 'declaration-12-3-confirmed':
    case 'declaration-12-3-not-lodged':
    case 'signature':
    case 'no-intention-notice':
    case 'announcement':
    case 'domestic-act':
    case 'communication':
    case 'objection':
    case 'interpretive-declaration':
    case 'territorial-statement':
    case 'non-surrender-agreement':
      return around(act.known).map((day) => own(`without effect: ${act.act}`, day, today));
    case 'amendment-acceptance-undated':
      return [];
    default:
      return act satisfies never;
  }
}

/** A war crime by its national on its land, while a declaration may withhold it. */
function article124(id: string, state: string, day: Day, asOf: Day, record: RecordData, oracle: Oracle): GeneratedRow {
  const acts = record.states.find((file) => file.state === state)?.acts ?? [];
  const running = acts.find(
    (act) =>
      act.act === 'declaration-124' &&
      act.deposited <= asOf &&
      act.from <= day &&
      day < act.until &&
      !acts.some(
        (end) => end.act === 'declaration-124-withdrawn' && end.withdraws === act.id && end.received <= asOf && end.takesEffect <= day,
      ),
  );
  const plain = oracle.crimeAgainstHumanity(state, state, day, asOf);
  const expected: Expectation =
    running === undefined || plain.jurisdiction !== 'yes'
      ? plain
      : running.act === 'declaration-124' && running.covers === 'nationals'
        ? { jurisdiction: 'contested', bars: ['art-124'] }
        : { jurisdiction: 'no', bars: ['art-124'] };
  return { act: id, group: 'Article 124', facts: ask(asOf, day, landOf(state), state, '8(2)(c)(i)', { conflict: 'niac' }), expected };
}

function exclusion(act: Extract<Act, { readonly act: 'territorial-exclusion' }>, today: Day): readonly GeneratedRow[] {
  return act.units.flatMap((unit) =>
    [act.from, ...(act.until === null ? [] : [act.until])].flatMap((edge) =>
      around(edge).map((day) => ({
        act: act.id,
        group: 'territorial exclusion',
        facts: ask(today, day, unitLand(unit), OUTSIDER),
        expected:
          day < '2002-07-01'
            ? { jurisdiction: 'no' as const, bars: ['not-in-force-yet'] }
            : day >= act.from && (act.until === null || day < act.until)
              ? { jurisdiction: 'no' as const, bars: ['territorial-exclusion'] }
              : { jurisdiction: 'yes' as const, bases: ['territorial'] },
      })),
    ),
  );
}

/** A part left out of an acceptance: the crime is not accepted for its land, whoever commits it. */
function excludedFromAmendments(
  act: Extract<Act, { readonly act: 'territorial-exclusion' }>,
  today: Day,
  oracle: Oracle,
  record: RecordData,
): readonly GeneratedRow[] {
  return (act.of === 'statute' ? [] : act.of).flatMap((amended) => {
    const added = ADDED[amended];
    const first = record.amendments.find((one) => one.id === amended)?.firstInForce ?? '9999-12-31';
    if (added === undefined) return [];
    const [crime, conflict] = added;
    return act.units.flatMap((unit) =>
      around(act.from).map((day) => ({
        act: act.id,
        group: oracle.accepted(act.state, amended, day, today) ? 'exclusion from an amendment' : 'exclusion before the amendment',
        facts: ask(today, day, unitLand(unit), act.state, crime, { conflict }),
        expected: { jurisdiction: 'no' as const, bars: [day < first ? 'crime-not-in-statute-at-date' : 'amendment-not-accepted'] },
      })),
    );
  });
}

/** One of the crimes each amendment added, with the conflict it needs. */
const ADDED: Readonly<Partial<Record<AmendmentId, readonly [string, string]>>> = {
  '2010-art8-poison-gas-bullets-NIAC': ['8(2)(e)(xiv)', 'niac'],
  '2017-biological-weapons': ['8(2)(b)(xxvii)', 'iac'],
  '2017-non-detectable-fragments': ['8(2)(e)(xvii)', 'niac'],
  '2017-blinding-lasers': ['8(2)(b)(xxix)', 'iac'],
  '2019-starvation-NIAC': ['8(2)(e)(xix)', 'niac'],
};

function amendment(
  act: Extract<Act, { readonly act: 'amendment-acceptance' }>,
  record: RecordData,
  oracle: Oracle,
  today: Day,
): readonly GeneratedRow[] {
  const { state } = act;
  const entry = record.amendments.find((one) => one.id === act.amendment);
  const added = ADDED[act.amendment];
  if (entry === undefined) return [];
  if (act.amendment === '2010-aggression')
    return act.inForceFrom === null ? [] : around(act.inForceFrom).map((day) => attackOn(act.id, state, day, today, oracle));
  if (added === undefined)
    return around(act.deposited).map((day) => ({
      act: act.id,
      group: 'amendment that adds no crime',
      facts: ask(today, day, landOf(state), state),
      expected: oracle.crimeAgainstHumanity(state, state, day, today),
    }));
  if (act.inForceFrom === null) return [];
  const [crime, conflict] = added;
  return around(act.inForceFrom).map((day) => {
    const expected: Expectation =
      day < (entry.firstInForce ?? '9999-12-31')
        ? { jurisdiction: 'no', bars: ['crime-not-in-statute-at-date'] }
        : !oracle.isParty(state, day, today)
          ? { jurisdiction: 'no' }
          : !oracle.accepted(state, act.amendment, day, today)
            ? { jurisdiction: 'no', bars: ['amendment-not-accepted'] }
            : state === 'UKR' && day >= '2025-01-01'
              ? { jurisdiction: 'contested', bars: ['art-124'] }
              : { jurisdiction: 'yes', bases: ['territorial', 'nationality'] };
    return {
      act: act.id,
      group: 'acceptance of an added crime',
      facts: ask(today, day, landOf(state), state, crime, { conflict }),
      expected,
    };
  });
}

function aggression(asOf: Day, day: Day, attacker: string, attacked: string): Readonly<Record<string, unknown>> {
  return {
    as_of: asOf,
    date_from: day,
    date_to: day,
    place: landOf(attacked),
    suspect: { nationalities: [attacker], office: 'head of state' },
    crimes: ['8bis'],
    conflict: 'iac',
    matter: { aggressor_state: attacker, victim_state: attacked },
  };
}

/** `state` is attacked by Liechtenstein, the first to accept the amendments. */
function attackOn(id: string, state: string, day: Day, today: Day, oracle: Oracle): GeneratedRow {
  const attacker = state === 'LIE' ? 'DEU' : 'LIE';
  const expected: Expectation =
    day < '2018-07-17'
      ? { jurisdiction: 'no', bars: ['aggression-not-activated'] }
      : !oracle.isParty(state, day, today)
        ? { jurisdiction: 'no', bars: ['aggression-non-party'] }
        : oracle.accepted(state, '2010-aggression', day, today)
          ? { jurisdiction: 'yes' }
          : { jurisdiction: 'contested' };
  return { act: id, group: 'acceptance of the aggression amendments', facts: aggression(today, day, attacker, state), expected };
}

function activation(record: RecordData, today: Day): readonly GeneratedRow[] {
  const effective = record.amendments.find((one) => one.id === '2010-aggression')?.activation?.effective ?? '';
  const optedOut = (['KEN', 'GTM'] as const).flatMap((state) =>
    around(effective).map(
      (day): GeneratedRow => ({
        act: `${state} attacks after its opt-out`,
        group: 'opt-out',
        facts: aggression(today, day, state, 'DEU'),
        expected: { jurisdiction: 'no', bars: [day < effective ? 'aggression-not-activated' : 'aggression-opt-out'] },
      }),
    ),
  );
  return [
    ...around(effective).map(
      (day): GeneratedRow => ({
        act: 'activation',
        group: 'activation of aggression',
        facts: aggression(today, day, 'LIE', 'DEU'),
        expected: day < effective ? { jurisdiction: 'no', bars: ['aggression-not-activated'] } : { jurisdiction: 'yes' },
      }),
    ),
    ...optedOut,
  ];
}

function referrals(record: RecordData, today: Day): readonly GeneratedRow[] {
  return record.council
    .filter((act) => act.kind === 'referral')
    .flatMap((act) =>
      (act.units ?? []).flatMap((unit) => {
        const from = act.from ?? '';
        const national = unit.slice(0, 3);
        const row = (day: Day, asOf: Day): GeneratedRow => ({
          act: act.id,
          group: 'Council referral',
          facts: ask(asOf, day, unitLand(unit), national),
          expected:
            day >= from && asOf >= act.on
              ? { jurisdiction: 'yes', bases: ['unsc-referral'], trigger: ['unsc-referral-made'] }
              : { jurisdiction: 'no' },
        });
        return [
          ...around(from).map((day) => row(day, act.on > '2012-01-01' ? today : '2012-01-01')),
          ...around(act.on).map((asOf) => row(from, asOf)),
        ];
      }),
    );
}

/** Personnel of a State outside, in a force the Council mandated, on the land of a Party. */
function deferrals(record: RecordData): readonly GeneratedRow[] {
  const running = record.council.filter((act) => act.kind === 'deferral');
  const deferred = (asOf: Day): boolean =>
    running.some((act) => act.on <= asOf && (act.from ?? '') <= asOf && asOf < (act.until ?? '9999-12-31'));
  const operation = { un_or_au_operation: { name: 'UNMIBH', authorised_by: 'Security Council', contributing_state: 'USA', waiver: false } };
  return running.flatMap((act) =>
    [act.on, act.until ?? ''].flatMap((edge) =>
      around(edge).map(
        (asOf): GeneratedRow => ({
          act: act.id,
          group: 'Council deferral',
          facts: ask(asOf, '2002-07-05', landOf('BIH'), 'USA', AGAINST_HUMANITY, { matter: operation }),
          expected: { jurisdiction: 'yes', bars: deferred(asOf) ? ['deferral'] : [] },
        }),
      ),
    ),
  );
}

const MADE: Readonly<Record<string, string>> = {
  'state-referral': 'state-referral-made',
  'unsc-referral': 'unsc-referral-made',
  'art15-authorised': 'art15-authorised',
};

/** Where several triggers of a place cover the day, any of those made by then may be named. */
function triggers(record: RecordData, oracle: Oracle): readonly GeneratedRow[] {
  const all = record.situations.flatMap((situation) => situation.triggers);
  return record.situations.flatMap((situation) =>
    situation.triggers.flatMap((trigger, index) => {
      const place = trigger.scope.places[0];
      const plain = trigger.scope.elementIn === undefined && place !== undefined && /^[A-Z]{3}$/.test(place);
      if (!plain || place === undefined) return [];
      const day = trigger.scope.from;
      return around(trigger.known).map((asOf): GeneratedRow => {
        const made = all
          .filter(
            (one) =>
              one.known <= asOf &&
              one.scope.places.includes(place) &&
              one.scope.from <= day &&
              (one.scope.until === null || day < one.scope.until),
          )
          .map((one) => MADE[one.type] ?? '');
        const answer = oracle.crimeAgainstHumanity(place, place, day, asOf);
        const wanted = made.length > 0 ? made : ['art15-authorisation-needed', 'unsc-referral-or-12(3)-needed'];
        return {
          act: `${situation.id}, trigger ${index + 1}`,
          group: 'trigger of a situation',
          facts: ask(asOf, day, landOf(place), place),
          expected: answer.jurisdiction === 'no' ? answer : { ...answer, trigger: wanted },
        };
      });
    }),
  );
}

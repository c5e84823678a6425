import type { Act, ActKind, RecordData, Sourced, StateFile } from '@ratione/engine';

/** A small record that breaks no rule except the minimum counts. Public acts, shortened; the tests spoil copies of it. */

export const SOURCED: Sourced = {
  sources: [
    { src: 'list', usedFor: 'day of deposit' },
    { src: 'gazette', usedFor: 'confirms the day' },
  ],
  confidence: 'two-sources',
  checked: { on: '2026-11-21', result: 'holds' },
};

/** The member of the union that `K` belongs to, also where several kinds share one shape. */
type Shape<K extends ActKind, A = Act> = A extends { readonly act: infer Kinds } ? (K extends Kinds ? A : never) : never;
type ActFields<K extends ActKind> = Omit<Shape<K>, keyof Sourced | 'says' | 'act' | 'known'> & {
  readonly says?: string;
  readonly known: string;
};

export function act<K extends ActKind>(kind: K, fields: ActFields<K>): Act {
  return { ...SOURCED, says: 'The State did this.', act: kind, ...fields } as unknown as Act;
}

export function stateFile(state: string, name: string, acts: readonly Act[]): StateFile {
  const lacks = (kind: ActKind) => !acts.some((one) => one.act === kind);
  const noneFound = (['signature', 'declaration-12-3'] as const)
    .filter(lacks)
    .map((kind) => ({ act: kind, lookedIn: ['list'], on: '2026-11-21' }));
  return { state, name, names: [], group: null, acts, noneFound, checked: { on: '2026-11-21', result: 'holds' } };
}

const BURUNDI = [
  act('signature', { id: 'bdi-signed', state: 'BDI', known: '1999-01-13', on: '1999-01-13' }),
  act('ratification', { id: 'bdi-ratified', state: 'BDI', known: '2004-09-21', deposited: '2004-09-21', inForceFrom: '2004-12-01' }),
  act('withdrawal', { id: 'bdi-withdrew', state: 'BDI', known: '2016-10-27', received: '2016-10-27', takesEffect: '2017-10-27' }),
];

const GAMBIA = [
  act('signature', { id: 'gmb-signed', state: 'GMB', known: '1998-12-04', on: '1998-12-04' }),
  act('ratification', { id: 'gmb-ratified', state: 'GMB', known: '2002-06-28', deposited: '2002-06-28', inForceFrom: '2002-09-01' }),
  act('withdrawal', { id: 'gmb-withdrew', state: 'GMB', known: '2016-11-10', received: '2016-11-10', takesEffect: '2017-11-10' }),
  act('withdrawal-rescinded', { id: 'gmb-rescinded', state: 'GMB', known: '2017-02-10', received: '2017-02-10', rescinds: 'gmb-withdrew' }),
];

const RUSSIA = [
  act('signature', { id: 'rus-signed', state: 'RUS', known: '2000-09-13', on: '2000-09-13' }),
  act('no-intention-notice', { id: 'rus-notice', state: 'RUS', known: '2016-11-30', received: '2016-11-30' }),
];

const FRANCE = [
  act('signature', { id: 'fra-signed', state: 'FRA', known: '1998-07-18', on: '1998-07-18' }),
  act('ratification', { id: 'fra-ratified', state: 'FRA', known: '2000-06-09', deposited: '2000-06-09', inForceFrom: '2002-07-01' }),
  act('declaration-124', {
    id: 'fra-124',
    state: 'FRA',
    known: '2000-06-09',
    deposited: '2000-06-09',
    from: '2002-07-01',
    until: '2009-07-01',
    covers: 'nationals-and-territory',
  }),
  act('declaration-124-withdrawn', {
    id: 'fra-124-withdrawn',
    state: 'FRA',
    known: '2008-08-13',
    received: '2008-08-13',
    takesEffect: '2008-08-13',
    withdraws: 'fra-124',
  }),
];

const MALAYSIA = [
  act('accession', { id: 'mys-acceded', state: 'MYS', known: '2019-03-04', deposited: '2019-03-04', inForceFrom: '2019-06-01' }),
  act('instrument-withdrawn', { id: 'mys-took-back', state: 'MYS', known: '2019-04-29', received: '2019-04-29', withdraws: 'mys-acceded' }),
];

const MONTENEGRO = [
  act('succession', {
    id: 'mne-succeeded',
    state: 'MNE',
    known: '2006-10-23',
    deposited: '2006-10-23',
    inForceFrom: '2006-06-03',
    differsBecause: 'bound from independence, by its own notice',
  }),
];

const SAN_MARINO = [
  act('signature', { id: 'smr-signed', state: 'SMR', known: '1998-07-18', on: '1998-07-18' }),
  act('ratification', { id: 'smr-ratified', state: 'SMR', known: '1999-05-13', deposited: '1999-05-13', inForceFrom: '2002-07-01' }),
  act('amendment-acceptance', {
    id: 'smr-gas',
    state: 'SMR',
    known: '2011-09-26',
    amendment: '2010-art8-poison-gas-bullets-NIAC',
    deposited: '2011-09-26',
    inForceFrom: '2012-09-26',
    instrument: 'ratification',
  }),
];

const UKRAINE = [
  act('signature', { id: 'ukr-signed', state: 'UKR', known: '2000-01-20', on: '2000-01-20' }),
  act('declaration-12-3', {
    id: 'ukr-declared',
    state: 'UKR',
    known: '2015-09-08',
    lodged: '2015-09-08',
    coversFrom: '2014-02-20',
    coversUntil: null,
    limbs: ['territory'],
    territoryWords: 'on its territory',
    standing: [
      {
        from: '2015-09-08',
        as: 'contested',
        issue: 'C-01',
        holdsUnder: ['one'],
        by: 'Registrar',
        sources: [{ src: 'list', usedFor: 'content' }],
      },
    ],
  }),
  act('ratification', { id: 'ukr-ratified', state: 'UKR', known: '2024-10-25', deposited: '2024-10-25', inForceFrom: '2025-01-01' }),
];

const SYRIA = [act('signature', { id: 'syr-signed', state: 'SYR', known: '2000-11-29', on: '2000-11-29' })];

export const SMALL: RecordData = {
  version: { date: '2026-11-21', hash: '', counts: { states: 0, acts: 0, situations: 0, persons: 0, sources: 0 } },
  sources: {
    list: { id: 'list', kind: 'dataset', title: 'A list of acts', date: '2026-10' },
    gazette: { id: 'gazette', kind: 'official', title: 'A gazette' },
    'old-list': { id: 'old-list', kind: 'dataset', title: 'An older list', date: '2014-01' },
    memory: { id: 'memory', kind: 'memory', title: 'General knowledge' },
  },
  states: [
    stateFile('BDI', 'Burundi', BURUNDI),
    stateFile('FRA', 'France', FRANCE),
    stateFile('GMB', 'Gambia', GAMBIA),
    stateFile('MNE', 'Montenegro', MONTENEGRO),
    stateFile('MYS', 'Malaysia', MALAYSIA),
    stateFile('RUS', 'Russian Federation', RUSSIA),
    stateFile('SMR', 'San Marino', SAN_MARINO),
    stateFile('SYR', 'Syrian Arab Republic', SYRIA),
    stateFile('UKR', 'Ukraine', UKRAINE),
    stateFile('AZE', 'Azerbaijan', []),
  ],
  amendments: [
    {
      ...SOURCED,
      id: '2010-art8-poison-gas-bullets-NIAC',
      title: 'Poison, gas and bullets',
      resolution: 'RC/Res.5',
      adopted: '2010-06-10',
      firstInForce: '2012-09-26',
      route: '121(5)',
      adds: ['8.2.e.xiii'],
      says: 'Adds three war crimes.',
    },
    {
      ...SOURCED,
      id: '2023-art39-judges',
      title: 'Judges',
      resolution: 'ICC-ASP/22/Res.2',
      adopted: '2023-12-13',
      firstInForce: '2024-06-13',
      route: '122(2)',
      adds: [],
      says: 'Changes how judges are replaced.',
    },
  ],
  council: [
    {
      ...SOURCED,
      id: 'sc-1593',
      kind: 'referral',
      document: 'S/RES/1593',
      on: '2005-03-31',
      says: 'The Council referred Darfur.',
      from: '2002-07-01',
      until: null,
      units: ['SDN-darfur'],
      situation: 'darfur',
    },
  ],
  situations: [
    {
      ...SOURCED,
      id: 'darfur',
      name: 'Darfur',
      names: [],
      states: ['SYR'],
      kind: 'investigation',
      crimesAlleged: [],
      status: 'open',
      statusAsOf: '2026-11',
      fromMemory: [],
      investigationOpened: '2005-06-01',
      triggers: [
        {
          type: 'unsc-referral',
          on: '2005-03-31',
          known: '2005-03-31',
          by: 'Security Council',
          scope: { from: '2002-07-01', until: null, places: ['SDN-darfur'] },
        },
      ],
      events: [
        {
          ...SOURCED,
          id: 'opened',
          on: '2005-06-01',
          known: '2005-06-01',
          kind: 'opened',
          says: 'The Prosecutor opened the investigation.',
        },
      ],
    },
  ],
  cases: [
    {
      ...SOURCED,
      id: 'case-one',
      name: 'One',
      situation: 'darfur',
      type: 'core',
      persons: ['person-one'],
      stage: 'trial',
      stageAsOf: '2026-11',
      events: [],
    },
  ],
  persons: [
    {
      ...SOURCED,
      id: 'person-one',
      name: 'A person',
      nationalities: ['SYR'],
      situation: 'darfur',
      case: 'case-one',
      role: 'commander',
      instrument: 'warrant',
      chargedCrimes: [],
      modes: [],
      status: 'at large',
      statusAsOf: '2026-11',
      fromMemory: [],
      events: [
        { kind: 'warrant-issued', on: '2007-04-27', known: '2007-04-27', says: 'The Chamber issued a warrant.', confidence: 'two-sources' },
      ],
    },
  ],
  budget: [{ ...SOURCED, year: '2016', from: '2016-01-01', until: '2017-01-01', approvedThousandEur: 139590.6, assessedThousandEur: null }],
  officials: [],
  nonCompliance: [],
  forums: [],
  forumRules: [],
  issues: [
    {
      id: 'C-01',
      question: 'Does it hold?',
      provision: '12(3)',
      positions: [{ id: 'one', says: 'It holds.', holders: [] }],
      defaultPosition: 'one',
      modes: [],
      matters: 'the answer',
    },
  ],
  units: [
    {
      ...SOURCED,
      id: 'SDN-darfur',
      name: 'Darfur',
      names: [],
      kind: 'part-of-state',
      codes: [],
      within: [],
      polygons: [],
      toleranceKm: 1,
      titles: [{ ...SOURCED, from: null, until: null, claims: [{ state: 'SYR', says: 'Part of the State.', holders: [] }] }],
    },
  ],
  codes: [{ code: 'GRL', name: 'Greenland', names: [], state: 'FRA' }],
};

/** The record with one act changed. */
export function changeAct(id: string, change: Readonly<Record<string, unknown>>, record: RecordData = SMALL): RecordData {
  return changeStates(record, (acts) => acts.map((one) => (one.id === id ? ({ ...one, ...change } as Act) : one)));
}

/** The record with acts added to a State, at the end of its file. */
export function addActs(state: string, ...more: readonly Act[]): RecordData {
  return changeStates(SMALL, (acts, of) => (of === state ? [...acts, ...more] : acts));
}

export function dropAct(id: string): RecordData {
  return changeStates(SMALL, (acts) => acts.filter((one) => one.id !== id));
}

function changeStates(record: RecordData, change: (acts: readonly Act[], state: string) => readonly Act[]): RecordData {
  return { ...record, states: record.states.map((file) => ({ ...file, acts: change(file.acts, file.state) })) };
}

/** The first entry of a list changed. */
export function changeFirst<
  K extends 'amendments' | 'council' | 'situations' | 'cases' | 'persons' | 'units' | 'codes' | 'issues' | 'states',
>(part: K, change: Readonly<Record<string, unknown>>): RecordData {
  const [first, ...rest] = SMALL[part] as readonly object[];
  return { ...SMALL, [part]: [{ ...first, ...change }, ...rest] };
}

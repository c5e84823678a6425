import type { Issue, RecordData } from '@ratione/engine';
import { describe, expect, test } from 'vitest';
import { allValidators } from '../../src/record/validators/all.ts';
import { act, addActs, changeAct, changeFirst, dropAct, SMALL, SOURCED, stateFile } from './small-record.ts';

function issuesOf(name: string, record: RecordData): Issue[] {
  const validator = allValidators.find((candidate) => candidate.name === name);
  if (validator === undefined) throw new Error(`no validator ${name}`);
  return validator.check(record);
}

interface Spoiled {
  readonly rule: string;
  readonly when: string;
  readonly record: RecordData;
  readonly at: string;
  readonly found: string;
}

const person = SMALL.persons[0];
const memoryOnly = { sources: [{ src: 'memory', usedFor: 'the act' }] };
const secondSignature = act('signature', { id: 'syr-signed-again', state: 'SYR', known: '2000-11-29', on: '2000-11-29' });
const gasByThirty = Array.from({ length: 30 }, (_, index) =>
  act('amendment-acceptance', {
    id: `smr-aggression-${index}`,
    state: 'SMR',
    known: '2016-06-26',
    amendment: '2010-aggression',
    deposited: '2016-06-26',
    inForceFrom: '2017-06-26',
    instrument: 'ratification',
  }),
);
const aggression = {
  ...SMALL.amendments[0],
  id: '2010-aggression' as const,
  firstInForce: '2017-06-26',
  activation: { thirtieth: '2016-06-26', decided: '2017-12-14', effective: '2018-07-17' },
};

function withAggression(change: Readonly<Record<string, unknown>> = {}): RecordData {
  const base = addActs('SMR', ...gasByThirty);
  return {
    ...base,
    amendments: [
      ...base.amendments,
      { ...aggression, activation: { ...aggression.activation, ...change } } as RecordData['amendments'][number],
    ],
  };
}

const SPOILED: readonly Spoiled[] = [
  {
    rule: 'calendar',
    when: 'a day does not exist',
    record: changeAct('syr-signed', { on: '2000-11-31' }),
    at: 'states[SYR].acts[syr-signed].on',
    found: '2000-11-31',
  },
  {
    rule: 'calendar',
    when: 'a month does not exist',
    record: changeFirst('persons', { statusAsOf: '2026-13' }),
    at: 'persons[person-one].statusAsOf',
    found: '2026-13',
  },
  {
    rule: 'order',
    when: 'a later act stands first',
    record: changeAct('bdi-signed', { known: '2005-01-13' }),
    at: 'states/bdi.yaml, act bdi-ratified',
    found: '2004-09-21, after `bdi-signed`',
  },
  {
    rule: 'chronology',
    when: 'an instrument binds before its deposit',
    record: changeAct('bdi-ratified', { inForceFrom: '2004-08-01' }),
    at: 'states/bdi.yaml, act bdi-ratified',
    found: '`in-force-from` 2004-08-01',
  },
  {
    rule: 'chronology',
    when: 'a withdrawal takes effect before it is received',
    record: changeAct('bdi-withdrew', { takesEffect: '2016-10-26' }),
    at: 'states/bdi.yaml, act bdi-withdrew',
    found: '`takes-effect` 2016-10-26',
  },
  {
    rule: 'chronology',
    when: 'a declaration is lodged before it is dated',
    record: changeAct('ukr-declared', { dated: '2015-09-09' }),
    at: 'states/ukr.yaml, act ukr-declared',
    found: '`lodged` 2015-09-08',
  },
  {
    rule: 'chronology',
    when: 'a period is empty',
    record: changeAct('ukr-declared', { coversUntil: '2014-02-20' }),
    at: 'states/ukr.yaml, act ukr-declared',
    found: '`covers-until` 2014-02-20',
  },
  {
    rule: 'chronology',
    when: 'a person is convicted before the warrant',
    record: changeFirst('persons', {
      events: [
        ...(person?.events ?? []),
        { kind: 'convicted', on: '2007-01-01', known: '2007-01-01', says: 'Convicted.', confidence: 'memory' },
      ],
    }),
    at: 'docket/darfur/persons/person-one.yaml',
    found: '`convicted` 2007-01-01',
  },
  {
    rule: 'overlap',
    when: 'a State is a Party twice at once',
    record: addActs(
      'SMR',
      act('accession', { id: 'smr-again', state: 'SMR', known: '2012-01-01', deposited: '2012-01-01', inForceFrom: '2012-04-01' }),
    ),
    at: 'states/smr.yaml',
    found: 'membership `smr-ratified`',
  },
  {
    rule: 'overlap',
    when: 'a unit has two titles at one time',
    record: changeFirst('units', {
      titles: [
        { ...SOURCED, from: null, until: '2011-07-10', claims: [] },
        { ...SOURCED, from: '2011-07-09', until: null, claims: [] },
      ],
    }),
    at: 'territory/units/SDN-darfur.yaml',
    found: 'title `title 1` until 2011-07-10',
  },
  {
    rule: 'overlap',
    when: 'two declarations under Article 124 run at once',
    record: addActs(
      'FRA',
      act('declaration-124', {
        id: 'fra-124-again',
        state: 'FRA',
        known: '2008-08-13',
        deposited: '2008-08-13',
        from: '2008-08-13',
        until: '2015-08-13',
        covers: 'nationals',
      }),
    ),
    at: 'states/fra.yaml',
    found: 'declaration under Article 124 `fra-124`',
  },
  {
    rule: 'article-126',
    when: 'the day is a month early',
    record: changeAct('bdi-ratified', { inForceFrom: '2004-11-01' }),
    at: 'states/bdi.yaml, act bdi-ratified',
    found: '2004-11-01',
  },
  {
    rule: 'article-126',
    when: 'a succession differs and gives no reason',
    record: changeAct('mne-succeeded', { differsBecause: ' ' }),
    at: 'states/mne.yaml, act mne-succeeded',
    found: '2006-06-03',
  },
  {
    rule: 'article-127',
    when: 'a withdrawal takes effect a day early',
    record: changeAct('bdi-withdrew', { takesEffect: '2017-10-26' }),
    at: 'states/bdi.yaml, act bdi-withdrew',
    found: '2017-10-26',
  },
  {
    rule: 'article-121-5',
    when: 'the year is rounded to a month',
    record: changeAct('smr-gas', { inForceFrom: '2012-10-01' }),
    at: 'states/smr.yaml, act smr-gas',
    found: '2012-10-01',
  },
  {
    rule: 'amendment-in-force',
    when: 'the first day is not that of the first acceptance',
    record: changeFirst('amendments', { firstInForce: '2012-09-27' }),
    at: 'instruments/2010-art8-poison-gas-bullets-niac.yaml',
    found: '2012-09-27',
  },
  {
    rule: 'amendment-in-force',
    when: 'an amendment of Article 121(4) is given a day',
    record: changeFirst('amendments', { route: '121(4)' }),
    at: 'instruments/2010-art8-poison-gas-bullets-niac.yaml',
    found: '2012-09-26',
  },
  {
    rule: 'article-15bis-2',
    when: 'activation comes within the year',
    record: withAggression({ effective: '2017-06-25', decided: '2017-01-01' }),
    at: 'instruments/2010-aggression.yaml',
    found: '2017-06-25',
  },
  {
    rule: 'article-15bis-2',
    when: 'the thirtieth deposit is another',
    record: withAggression({ thirtieth: '2016-06-29' }),
    at: 'instruments/2010-aggression.yaml',
    found: '2016-06-29',
  },
  {
    rule: 'article-124',
    when: 'the seven years are eight',
    record: changeAct('fra-124', { until: '2010-07-01' }),
    at: 'states/fra.yaml, act fra-124',
    found: '2010-07-01',
  },
  {
    rule: 'article-124',
    when: 'a Party declares later than it joined',
    record: changeAct('fra-124', { deposited: '2001-06-09' }),
    at: 'states/fra.yaml, act fra-124',
    found: '2001-06-09',
  },
  {
    rule: 'joining',
    when: 'a signature comes after the Statute closed',
    record: changeAct('syr-signed', { on: '2001-01-01' }),
    at: 'states/syr.yaml, act syr-signed',
    found: 'signature',
  },
  {
    rule: 'joining',
    when: 'a State ratifies what it never signed',
    record: dropAct('bdi-signed'),
    at: 'states/bdi.yaml, act bdi-ratified',
    found: 'ratification',
  },
  {
    rule: 'joining',
    when: 'a signatory accedes',
    record: changeAct('bdi-ratified', { act: 'accession' }),
    at: 'states/bdi.yaml, act bdi-ratified',
    found: 'accession',
  },
  {
    rule: 'joining',
    when: 'an instrument is taken back after it bound',
    record: changeAct('mys-took-back', { received: '2019-06-01' }),
    at: 'states/mys.yaml, act mys-took-back',
    found: 'instrument-withdrawn',
  },
  {
    rule: 'joining',
    when: 'a Party gives the notice of a signatory',
    record: addActs('SMR', act('no-intention-notice', { id: 'smr-notice', state: 'SMR', known: '2017-01-01', received: '2017-01-01' })),
    at: 'states/smr.yaml, act smr-notice',
    found: 'no-intention-notice',
  },
  {
    rule: 'leaving',
    when: 'a signatory withdraws',
    record: addActs(
      'RUS',
      act('withdrawal', { id: 'rus-withdrew', state: 'RUS', known: '2016-12-01', received: '2016-12-01', takesEffect: '2017-12-01' }),
    ),
    at: 'states/rus.yaml, act rus-withdrew',
    found: 'a notice of withdrawal',
  },
  {
    rule: 'leaving',
    when: 'a notice is rescinded on the day it takes effect',
    record: changeAct('gmb-rescinded', { received: '2017-11-10' }),
    at: 'states/gmb.yaml, act gmb-rescinded',
    found: 'a rescission on 2017-11-10',
  },
  {
    rule: 'leaving',
    when: 'a second notice is given while one is pending',
    record: addActs(
      'BDI',
      act('withdrawal', { id: 'bdi-withdrew-again', state: 'BDI', known: '2016-11-27', received: '2016-11-27', takesEffect: '2017-11-27' }),
    ),
    at: 'states/bdi.yaml, act bdi-withdrew-again',
    found: 'a notice on 2016-11-27',
  },
  {
    rule: 'accepting',
    when: 'a State that never joined accepts an amendment',
    record: addActs(
      'SYR',
      act('amendment-acceptance', {
        id: 'syr-gas',
        state: 'SYR',
        known: '2015-01-01',
        amendment: '2010-art8-poison-gas-bullets-NIAC',
        deposited: '2015-01-01',
        inForceFrom: '2016-01-01',
        instrument: 'ratification',
      }),
    ),
    at: 'states/syr.yaml, act syr-gas',
    found: 'amendment-acceptance',
  },
  {
    rule: 'accepting',
    when: 'an amendment is accepted before its adoption',
    record: changeAct('smr-gas', { deposited: '2010-06-09' }),
    at: 'states/smr.yaml, act smr-gas',
    found: 'amendment-acceptance',
  },
  {
    rule: 'accepting',
    when: 'a State that is no Party declines aggression',
    record: addActs('SYR', act('opt-out-15bis-4', { id: 'syr-opt-out', state: 'SYR', known: '2015-01-01', lodged: '2015-01-01' })),
    at: 'states/syr.yaml, act syr-opt-out',
    found: 'opt-out-15bis-4',
  },
  {
    rule: 'accepting',
    when: 'a Party declares under Article 12(3) for a time when it was bound',
    record: changeAct('ukr-declared', { lodged: '2025-02-01', coversFrom: '2025-01-01' }),
    at: 'states/ukr.yaml, act ukr-declared',
    found: 'declaration-12-3',
  },
  {
    rule: 'duplicate-id',
    when: 'two acts share an id',
    record: changeAct('gmb-signed', { id: 'bdi-signed' }),
    at: 'states/gmb.yaml, act bdi-signed',
    found: 'act `bdi-signed`, also at states/bdi.yaml',
  },
  {
    rule: 'duplicate-id',
    when: 'a State has two files',
    record: { ...SMALL, states: [...SMALL.states, stateFile('BDI', 'Burundi', [])] },
    at: 'states/bdi.yaml',
    found: 'State `BDI`',
  },
  {
    rule: 'duplicate-act',
    when: 'one act is entered twice',
    record: addActs('SYR', secondSignature),
    at: 'states/syr.yaml, act syr-signed-again',
    found: 'signature of 2000-11-29',
  },
  {
    rule: 'dangling-id',
    when: 'a rescission names no withdrawal',
    record: changeAct('gmb-rescinded', { rescinds: 'gmb-left' }),
    at: 'states/gmb.yaml, act gmb-rescinded',
    found: 'the withdrawal `gmb-left`',
  },
  {
    rule: 'dangling-id',
    when: 'a rescission names the notice of another State',
    record: changeAct('gmb-rescinded', { rescinds: 'bdi-withdrew' }),
    at: 'states/gmb.yaml, act gmb-rescinded',
    found: 'the withdrawal `bdi-withdrew`',
  },
  {
    rule: 'dangling-id',
    when: 'a case names a person without a file',
    record: changeFirst('cases', { persons: ['person-two'] }),
    at: 'docket/darfur/cases/case-one.yaml',
    found: 'the person `person-two`',
  },
  {
    rule: 'dangling-id',
    when: 'a declaration holds under a position nobody wrote down',
    record: changeFirst('issues', { positions: [{ id: 'two', says: 'It does not.', holders: [] }], defaultPosition: 'two' }),
    at: 'states/ukr.yaml, act ukr-declared',
    found: 'the position `one`',
  },
  {
    rule: 'unknown-state',
    when: 'a nationality has no State',
    record: changeFirst('persons', { nationalities: ['XXX'] }),
    at: 'docket/darfur/persons/person-one.yaml',
    found: '`XXX`',
  },
  {
    rule: 'unknown-state',
    when: 'a territory code stands where a State belongs',
    record: changeFirst('situations', { states: ['GRL'] }),
    at: 'docket/darfur/situation.yaml',
    found: '`GRL`',
  },
  {
    rule: 'unknown-state',
    when: 'a referral names a place nobody knows',
    record: changeFirst('council', { units: ['SDN-nowhere'] }),
    at: 'security-council/sc-1593.yaml',
    found: '`SDN-nowhere`',
  },
  {
    rule: 'dangling-source',
    when: 'a source has no file',
    record: changeAct('syr-signed', { sources: [{ src: 'lost', usedFor: 'day' }] }),
    at: 'states/syr.yaml, act syr-signed',
    found: '`lost`',
  },
  {
    rule: 'dangling-source',
    when: 'an entry names no source',
    record: changeAct('syr-signed', { sources: [] }),
    at: 'states/syr.yaml, act syr-signed',
    found: 'no source',
  },
  {
    rule: 'dangling-source',
    when: 'a use is not said',
    record: changeAct('syr-signed', { sources: [{ src: 'list', usedFor: '' }] }),
    at: 'states/syr.yaml, act syr-signed',
    found: 'without a use',
  },
  {
    rule: 'source-day',
    when: 'a source is older than what it tells',
    record: changeAct('bdi-withdrew', { sources: [{ src: 'old-list', usedFor: 'day of receipt' }] }),
    at: 'states/bdi.yaml, act bdi-withdrew',
    found: '`old-list` of 2014-01',
  },
  {
    rule: 'source-day',
    when: 'the day is taken from a source that came before it',
    record: changeAct('bdi-withdrew', { sources: [{ src: 'old-list', usedFor: 'day and content' }] }),
    at: 'states/bdi.yaml, act bdi-withdrew',
    found: 'day and content',
  },
  {
    rule: 'source-day',
    when: 'a later text is cited as the act itself',
    record: {
      ...changeAct('syr-signed', { sources: [{ src: 'gazette', usedFor: 'the instrument itself' }] }),
      sources: { ...SMALL.sources, gazette: { id: 'gazette', kind: 'official', title: 'A gazette', date: '2001-02-03' } },
    },
    at: 'states/syr.yaml, act syr-signed',
    found: '`gazette` of 2001-02-03',
  },
  {
    rule: 'confidence',
    when: 'two sources are claimed and one is named',
    record: changeAct('syr-signed', { sources: [{ src: 'list', usedFor: 'day' }] }),
    at: 'states/syr.yaml, act syr-signed',
    found: 'one source',
  },
  {
    rule: 'confidence',
    when: 'one source is named twice',
    record: changeAct('syr-signed', {
      sources: [
        { src: 'list', usedFor: 'day' },
        { src: 'list', usedFor: 'existence' },
      ],
    }),
    at: 'states/syr.yaml, act syr-signed',
    found: 'one source',
  },
  {
    rule: 'memory-marked',
    when: 'memory alone passes for one source',
    record: changeAct('syr-signed', { ...memoryOnly, confidence: 'one-source' }),
    at: 'states/syr.yaml, act syr-signed',
    found: '`one-source`',
  },
  {
    rule: 'memory-marked',
    when: 'a day from memory passes for one source',
    record: changeAct('syr-signed', { ...memoryOnly, confidence: 'memory', dateConfidence: 'one-source' }),
    at: 'states/syr.yaml, act syr-signed',
    found: '`one-source`',
  },
  {
    rule: 'absence',
    when: 'a State that did nothing has no word on it',
    record: { ...SMALL, states: [{ ...stateFile('AZE', 'Azerbaijan', []), noneFound: [] }] },
    at: 'states/aze.yaml',
    found: 'no signature',
  },
  {
    rule: 'absence',
    when: 'an act that is there is denied',
    record: changeFirst('states', {
      noneFound: [
        { act: 'declaration-12-3', lookedIn: ['list'], on: '2026-11-21' },
        { act: 'signature', lookedIn: ['list'], on: '2026-11-21' },
      ],
    }),
    at: 'states/bdi.yaml',
    found: '`none-found` for signature',
  },
  {
    rule: 'absence',
    when: 'nobody looked anywhere',
    record: changeFirst('states', { noneFound: [{ act: 'declaration-12-3', lookedIn: [], on: '2026-11-21' }] }),
    at: 'states/bdi.yaml',
    found: 'nowhere looked in',
  },
  {
    rule: 'stale',
    when: 'nobody looked for two years',
    record: changeAct('syr-signed', { checked: { on: '2024-11-20', result: 'holds' } }),
    at: 'states/syr.yaml, act syr-signed',
    found: '2024-11-20',
  },
  {
    rule: 'stale',
    when: 'a check lies after the day of the record',
    record: changeAct('syr-signed', { checked: { on: '2026-11-22', result: 'holds' } }),
    at: 'states/syr.yaml, act syr-signed',
    found: '2026-11-22',
  },
  {
    rule: 'term-of-art',
    when: 'a State is called a member',
    record: changeAct('syr-signed', { says: 'Syria is no member of the ICC.' }),
    at: 'states/syr.yaml, act syr-signed',
    found: 'member of the ICC',
  },
  {
    rule: 'term-of-art',
    when: 'a signatory is said to withdraw',
    record: changeAct('rus-notice', { says: 'Russia withdrew from the Statute.' }),
    at: 'states/rus.yaml, act rus-notice',
    found: 'withdrew',
  },
  {
    rule: 'term-of-art',
    when: 'an accession is called a ratification',
    record: changeAct('mys-acceded', { says: 'Malaysia ratified the Statute.' }),
    at: 'states/mys.yaml, act mys-acceded',
    found: 'ratified',
  },
  {
    rule: 'term-of-art',
    when: 'the Court is said to indict',
    record: changeFirst('situations', { status: 'Three men were indicted.' }),
    at: 'docket/darfur/situation.yaml',
    found: 'indicted',
  },
  {
    rule: 'term-of-art',
    when: 'a person without a sentence is called sentenced',
    record: changeFirst('persons', { status: 'sentenced to nine years' }),
    at: 'docket/darfur/persons/person-one.yaml',
    found: 'sentenced to',
  },
  {
    rule: 'term-of-art',
    when: 'a draft that lacked votes is called vetoed',
    record: changeFirst('council', { kind: 'deferral-not-adopted', says: 'The draft was vetoed.' }),
    at: 'security-council/sc-1593.yaml',
    found: 'vetoed',
  },
];

describe('a record that is made wrong', () => {
  for (const { rule, when, record, at, found } of SPOILED) {
    test(`breaks ${rule} when ${when}`, () => {
      const issue = issuesOf(rule, record).find((candidate) => candidate.path === at && candidate.found.includes(found));
      expect(issue, JSON.stringify(issuesOf(rule, record), null, 1)).toBeDefined();
      expect(issue?.code).toBe(`record.${rule}`);
      expect(issue?.expected).not.toBe('');
    });
  }
});

describe('a good record', () => {
  const rules = allValidators.filter((validator) => validator.name !== 'minimum-counts');
  for (const validator of rules) test(`passes ${validator.name}`, () => expect(validator.check(SMALL)).toEqual([]));

  test('passes the rule on activation with thirty deposits and a year between', () => {
    expect(issuesOf('article-15bis-2', withAggression())).toEqual([]);
  });

  test('gives every rule something to look at, but those on activation and on memory', () => {
    expect(rules.filter((validator) => validator.counts(SMALL) === 0).map((validator) => validator.name)).toEqual([
      'article-15bis-2',
      'memory-marked',
    ]);
  });

  test('may close its own gap by a declaration lodged as a Party (Uganda)', () => {
    const gap = addActs(
      'GMB',
      act('declaration-12-3', {
        id: 'gmb-gap',
        state: 'GMB',
        known: '2004-02-27',
        lodged: '2004-02-27',
        coversFrom: '2002-07-01',
        coversUntil: '2002-09-01',
        limbs: ['territory'],
        territoryWords: 'on its territory',
        standing: [],
      }),
    );
    expect(issuesOf('accepting', gap)).toEqual([]);
  });

  test('may let an amendment be accepted on the day the Statute itself is ratified (Ukraine)', () => {
    const sameDay = addActs(
      'UKR',
      act('amendment-acceptance', {
        id: 'ukr-gas',
        state: 'UKR',
        known: '2024-10-25',
        amendment: '2010-art8-poison-gas-bullets-NIAC',
        deposited: '2024-10-25',
        inForceFrom: '2025-10-25',
        instrument: 'ratification',
      }),
    );
    expect(issuesOf('accepting', sameDay)).toEqual([]);
  });

  test('may count memory as the second of two sources', () => {
    const record = changeAct('syr-signed', {
      sources: [
        { src: 'list', usedFor: 'day' },
        { src: 'memory', usedFor: 'day' },
      ],
    });
    expect([...issuesOf('confidence', record), ...issuesOf('memory-marked', record)]).toEqual([]);
  });

  test('may cite an earlier source for the plan of an act', () => {
    expect(issuesOf('source-day', changeAct('bdi-withdrew', { sources: [{ src: 'old-list', usedFor: 'plan to withdraw' }] }))).toEqual([]);
  });

  test('may cite the words of a declaration that was lodged later', () => {
    expect(issuesOf('source-day', changeAct('ukr-declared', { sources: [{ src: 'old-list', usedFor: 'content' }] }))).toEqual([]);
  });

  test('may say that nobody was sentenced', () => {
    expect(issuesOf('term-of-art', changeFirst('persons', { status: 'died before trial; never sentenced to any term' }))).toEqual([]);
  });
});

test('every rule has its own name and a sentence', () => {
  expect(new Set(allValidators.map(({ name }) => name)).size).toBe(allValidators.length);
  expect(allValidators.filter(({ says }) => !/^[A-Z].*\.$/.test(says))).toEqual([]);
});

test('every rule is made to speak by some spoiled record', () => {
  const spoken = new Set([...SPOILED.map(({ rule }) => rule), 'minimum-counts']);
  expect(allValidators.filter(({ name }) => !spoken.has(name)).map(({ name }) => name)).toEqual([]);
});

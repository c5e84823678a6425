import { describe, expect, test } from 'vitest';
import { compareStatusPage } from '../../src/record/compare/compare-status-page.ts';
import { renderComparisonJson, renderComparisonText } from '../../src/record/compare/render.ts';
import { stateNamer } from '../../src/record/compare/state-names.ts';
import { act, addActs, SMALL, stateFile } from './small-record.ts';
import { amendmentPage, type PageTableRow, statutePage } from './status-page.ts';

/** The page that says what the small record says: Burundi has left, Malaysia took its instrument back. */
const TRUE_ROWS: readonly PageTableRow[] = [
  { participant: 'France <sup>1</sup>', signature: '18 Jul 1998', instrument: ' 9 Jun 2000' },
  { participant: 'Gambia', signature: ' 4 Dec 1998', instrument: '28 Jun 2002' },
  { participant: 'Montenegro2, 3', instrument: '23 Oct 2006 d' },
  { participant: 'Russian Federation 4', signature: '13 Sep 2000<sup>5</sup>' },
  { participant: 'San Marino', signature: '18 Jul 1998', instrument: '13 May 1999' },
  { participant: 'Syrian Arab Republic', signature: '29 Nov 2000' },
  { participant: 'Ukraine[6]', signature: '20 Jan 2000', instrument: '25 Oct 2024' },
];

function changed(participant: string, change: Partial<PageTableRow>): readonly PageTableRow[] {
  return TRUE_ROWS.map((row) => (row.participant.startsWith(participant) ? { ...row, ...change } : row));
}

function compareRows(rows: readonly PageTableRow[], record = SMALL) {
  return compareStatusPage(statutePage({ rows }), record);
}

describe('a page that agrees with the record', () => {
  const comparison = compareStatusPage(statutePage({ rows: TRUE_ROWS, head: 'Signatories : 6. Parties : 5' }), SMALL);

  test('shows no difference and no issue', () => {
    expect(comparison.differences).toEqual([]);
    expect(comparison.issues).toEqual([]);
  });

  test('says what was compared and as at which day', () => {
    expect(comparison.treaty).toEqual({ chapter: 'XVIII-10', amendment: null });
    expect(comparison.statusAsAt).toBe('2026-11-21');
    expect(comparison.compared).toBe(
      'Compared 7 participants on the status page of the Rome Statute (chapter XVIII-10), as at 2026-11-21; later acts of the record were left out, with 8 States of the record.',
    );
  });

  test('counts the same on both sides', () => {
    expect(comparison.counts).toHaveLength(5);
    expect(comparison.counts.filter((count) => count.page !== count.record)).toEqual([]);
  });

  test('lists a State that left as known and says why', () => {
    expect(comparison.known.map(({ state, what }) => `${state} ${what}`)).toEqual(['BDI signature', 'BDI instrument']);
    expect(comparison.known[0]?.because).toContain('2017-10-27');
  });
});

describe('a page that differs from the record', () => {
  test.each([
    [
      'another day of signature',
      changed('Gambia', { signature: '5 Dec 1998' }),
      { state: 'GMB', what: 'signature', kind: 'other-day', page: '1998-12-05', record: '1998-12-04' },
    ],
    [
      'another day of deposit',
      changed('Ukraine', { instrument: '24 Oct 2024' }),
      { state: 'UKR', what: 'instrument', kind: 'other-day', page: 'ratification 2024-10-24', record: 'ratification 2024-10-25' },
    ],
    [
      'another kind of instrument',
      changed('France', { instrument: '9 Jun 2000 AA' }),
      { state: 'FRA', what: 'instrument', kind: 'other-kind', page: 'approval 2000-06-09', record: 'ratification 2000-06-09' },
    ],
    [
      'an instrument the record lacks',
      changed('Syrian', { instrument: '1 Oct 2026' }),
      { state: 'SYR', what: 'instrument', kind: 'only-on-page', page: 'ratification 2026-10-01', record: null },
    ],
    [
      'a signature the record lacks',
      changed('Montenegro', { signature: '1 Dec 2000' }),
      { state: 'MNE', what: 'signature', kind: 'only-on-page', page: '2000-12-01', record: null },
    ],
    [
      'an instrument the page lacks',
      changed('San Marino', { instrument: '' }),
      { state: 'SMR', what: 'instrument', kind: 'only-in-record', page: null, record: 'ratification 1999-05-13' },
    ],
  ] as const)('shows %s', (_, rows, difference) => {
    const comparison = compareRows(rows);
    expect(comparison.differences).toHaveLength(1);
    expect(comparison.differences[0]).toMatchObject(difference);
  });

  test('shows a State that only the record has', () => {
    const { differences } = compareRows(TRUE_ROWS.filter((row) => row.participant !== 'Syrian Arab Republic'));
    expect(differences).toMatchObject([{ state: 'SYR', what: 'signature', kind: 'only-in-record' }]);
  });

  test('shows a State that only the page has', () => {
    const { differences } = compareRows([...TRUE_ROWS, { participant: 'Azerbaijan', instrument: '1 Oct 2026 a' }]);
    expect(differences).toMatchObject([{ state: 'AZE', kind: 'only-on-page', page: 'accession 2026-10-01' }]);
  });

  test('shows a State that left if the page still lists it with another day', () => {
    const { differences, known } = compareRows([
      ...TRUE_ROWS,
      { participant: 'Burundi', signature: '13 Jan 1999', instrument: '20 Sep 2004' },
    ]);
    expect(differences).toMatchObject([{ state: 'BDI', kind: 'other-day' }]);
    expect(known).toEqual([]);
  });

  test('shows an accession that was taken back if the page lists it', () => {
    expect(compareRows([...TRUE_ROWS, { participant: 'Malaysia', instrument: '4 Mar 2019 a' }]).differences).toMatchObject([
      { state: 'MYS', kind: 'only-on-page' },
    ]);
  });
});

describe('the day of the page', () => {
  const rows = TRUE_ROWS.map((row) => (row.participant.startsWith('Ukraine') ? { participant: 'Ukraine', signature: '20 Jan 2000' } : row));

  test('leaves out what the record learned later', () => {
    expect(compareStatusPage(statutePage({ rows, asAt: '1-6-2024 05:00:11 EDT' }), SMALL).differences).toEqual([]);
  });

  test('does not drop a State before its withdrawal took effect', () => {
    const before = [{ participant: 'Burundi', signature: '13 Jan 1999', instrument: '21 Sep 2004' }, ...rows];
    expect(compareStatusPage(statutePage({ rows: before, asAt: '26-10-2017 05:00:11 EDT' }), SMALL).differences).toEqual([]);
    expect(compareStatusPage(statutePage({ rows, asAt: '26-10-2017 05:00:11 EDT' }), SMALL).differences).toHaveLength(2);
  });

  test('when missing, brings in every act and says so', () => {
    const comparison = compareStatusPage(statutePage({ rows, asAt: null }), SMALL);
    expect(comparison.differences).toMatchObject([{ state: 'UKR', kind: 'only-in-record' }]);
    expect(comparison.compared).toContain('states no day');
  });
});

describe('a page of an amendment', () => {
  test('that agrees shows no difference', () => {
    const comparison = compareStatusPage(amendmentPage({ rows: [{ participant: 'San Marino', instrument: '26 Sep 2011' }] }), SMALL);
    expect(comparison.treaty).toEqual({ chapter: 'XVIII-10-a', amendment: '2010-art8-poison-gas-bullets-NIAC' });
    expect(comparison.differences).toEqual([]);
    expect(comparison.issues).toEqual([]);
  });

  test('shows an acceptance the record lacks, and its kind', () => {
    const rows = [
      { participant: 'San Marino', instrument: '26 Sep 2011' },
      { participant: 'France', instrument: '1 Oct 2026 A' },
    ];
    expect(compareStatusPage(amendmentPage({ rows }), SMALL).differences).toMatchObject([
      { state: 'FRA', kind: 'only-on-page', page: 'acceptance 2026-10-01' },
    ]);
  });

  test('gives the day that the record lacks', () => {
    const record = addActs(
      'FRA',
      act('amendment-acceptance-undated', {
        id: 'fra-gas',
        state: 'FRA',
        known: '2026-11-21',
        amendment: '2010-art8-poison-gas-bullets-NIAC',
      }),
    );
    const rows = [
      { participant: 'San Marino', instrument: '26 Sep 2011' },
      { participant: 'France', instrument: '1 Oct 2024' },
    ];
    expect(compareStatusPage(amendmentPage({ rows }), record).differences).toMatchObject([
      { state: 'FRA', kind: 'no-day-in-record', page: 'ratification 2024-10-01' },
    ]);
  });

  test('is told by its heading when its address is gone', () => {
    const html = amendmentPage({ rows: [{ participant: 'San Marino', instrument: '26 Sep 2011' }] }).replace(/<form[^>]*>/, '<form>');
    expect(compareStatusPage(html, SMALL).treaty?.chapter).toBe('XVIII-10-a');
  });
});

describe('a page that cannot be read', () => {
  test('of another treaty is refused', () => {
    const comparison = compareStatusPage(statutePage({ number: 'IV-9', heading: '9 . Another treaty', rows: [] }), SMALL);
    expect(comparison.treaty).toBeNull();
    expect(comparison.issues.map(({ code }) => code)).toContain('record.compare.unknown-page');
  });

  test.each([
    ['a name nobody knows', [...TRUE_ROWS, { participant: 'Ruritania', signature: '1 Dec 2000' }], 'record.compare.unknown-name'],
    ['a State listed twice', [...TRUE_ROWS, { participant: 'France', signature: '18 Jul 1998' }], 'record.compare.named-twice'],
    ['a day that does not exist', changed('Syrian', { signature: '31 Nov 2000' }), 'record.compare.unread-day'],
    ['a cell that is no day', changed('Syrian', { signature: 'see note' }), 'record.compare.unread-day'],
    ['a mark the page does not explain', changed('Gambia', { instrument: '28 Jun 2002 x' }), 'record.compare.unknown-mark'],
  ] as const)('in part names %s and compares the rest', (_, rows, code) => {
    const comparison = compareRows(rows);
    expect(comparison.issues.map((issue) => issue.code)).toEqual([code]);
    expect(comparison.counts[0]?.page).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ['without a table', '<html><form action="?mtdsg_no=XVIII-10"></form>', 'record.compare.no-table'],
    ['nested without end', `<form action="?mtdsg_no=XVIII-10">${'<div>'.repeat(200_000)}`, 'record.compare.too-deep'],
    ['with crowds of elements', '<br>'.repeat(200_000), 'record.compare.too-crowded'],
    [
      'with crowds of attributes',
      `<a ${Array.from({ length: 50_000 }, (_, index) => `x${index}`).join(' ')}>`,
      'record.compare.too-crowded',
    ],
    ['larger than 32 MB', ' '.repeat(33 * 1024 * 1024), 'record.compare.too-large'],
  ])('%s is an issue, quickly', (_, html, code) => {
    const begun = performance.now();
    expect(compareStatusPage(html, SMALL).issues.map((issue) => issue.code)).toContain(code);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  test('keeps a long hidden field of the form, which real pages carry', () => {
    const html = statutePage({ rows: TRUE_ROWS, head: `<input type="hidden" value="${'a b=c/'.repeat(50_000)}">` });
    expect(compareStatusPage(html, SMALL).issues).toEqual([]);
  });

  test('runs no script of the page and prints no control characters', () => {
    const text = renderComparisonText(compareRows([...TRUE_ROWS, { participant: 'Evil\u001b[2J<script>throw 1</script>land' }]));
    expect(text).toContain('Evil [2J land');
    expect(text).not.toContain('\u001b');
  });
});

describe('the names the UN writes', () => {
  const states: readonly (readonly [string, string, string])[] = [
    ['BOL', 'Bolivia', 'Bolivia (Plurinational State of)'],
    ['TUR', 'Türkiye', 'Turkey'],
    ['NLD', 'Netherlands', 'Netherlands (Kingdom of the)'],
    ['KOR', 'South Korea', 'Republic of Korea'],
    ['PSE', 'Palestine', 'State of Palestine'],
    ['GBR', 'United Kingdom', 'United Kingdom of Great Britain and Northern Ireland'],
    ['VEN', 'Venezuela', 'Venezuela (Bolivarian Republic of)'],
    ['CIV', "Côte d'Ivoire", 'Côte d’Ivoire'],
    ['COG', 'Congo', 'Congo'],
    ['COD', 'Democratic Republic of the Congo', 'Democratic Republic of the Congo'],
  ];
  const stateOf = stateNamer({ ...SMALL, states: states.map(([state, name]) => stateFile(state, name, [])) });

  test.each(states)('lead to %s, which the record calls %s, from %s', (state, name, written) => {
    expect(stateOf(written)).toBe(state);
    expect(stateOf(name)).toBe(state);
  });

  test('that the record does not hold lead nowhere', () => expect(stateOf('Timor-Leste')).toBeNull());
});

describe('the printed comparison', () => {
  test('names each difference on one line, both sides', () => {
    const text = renderComparisonText(compareRows(changed('Gambia', { signature: '5 Dec 1998' })));
    expect(text).toContain('One difference:\n  GMB Gambia, signature: another day (page: 1998-12-05; record: 1998-12-04)\n');
    expect(text).toContain('Known and explained:\n  BDI Burundi, signature: in the record, not on the page');
  });

  test('says so when there is none', () => expect(renderComparisonText(compareRows(TRUE_ROWS))).toContain('\nNo difference.\n'));

  test('is the same as JSON, under a named schema', () => {
    const json: unknown = JSON.parse(renderComparisonJson(compareRows(TRUE_ROWS)));
    expect(json).toMatchObject({ schema: 'ratione/record-comparison/1', statusAsAt: '2026-11-21', differences: [], issues: [] });
  });
});

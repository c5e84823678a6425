import type { Issue, RecordData } from '@ratione/engine';
import type { ComparedCount, Comparison, Difference, KnownDifference } from './comparison.ts';
import { type PageRow, readStatusPage, type StatusPage } from './read-page.ts';
import { amendmentRows, type RecordRow, statuteRows } from './record-rows.ts';
import { stateNamer } from './state-names.ts';

/** Later than any act: a page without a day is compared with all the record holds. */
const NO_DAY_STATED = '9999-12-31';

/** Compares a saved status page of the UN Treaty Collection with the record, both ways, as far as the page's own day. */
export function compareStatusPage(html: string, record: RecordData): Comparison {
  const page = readStatusPage(html);
  if (page.treaty === null)
    return {
      treaty: null,
      statusAsAt: page.statusAsAt,
      compared: 'Nothing was compared.',
      counts: [],
      differences: [],
      known: [],
      issues: page.issues,
    };
  const asAt = page.statusAsAt ?? NO_DAY_STATED;
  const { amendment } = page.treaty;
  const rows = amendment === null ? statuteRows(record, asAt) : amendmentRows(record, amendment, asAt);
  const { named, issues } = nameRows(page.rows, record);
  const byState = new Map(rows.map((row) => [row.state, row]));
  const names = new Map(record.states.map((file) => [file.state, file.name]));

  const all = [
    ...[...named].flatMap(([state, row]) =>
      differencesOf(row, byState.get(state) ?? { state, name: names.get(state) ?? state, signature: null, instrument: null, leftOn: null }),
    ),
    ...rows.filter((row) => !named.has(row.state)).flatMap((row) => differencesOf(null, row)),
  ].sort((one, other) => (one.state < other.state ? -1 : one.state > other.state ? 1 : 0));
  const known = all.flatMap((difference) => knownDifference(difference, byState.get(difference.state)));
  const explained = new Set<Difference>(known.map(({ of }) => of));
  return {
    treaty: page.treaty,
    statusAsAt: page.statusAsAt,
    compared: sentence(page, named.size, rows.length),
    counts: counts(page, rows),
    differences: all.filter((difference) => !explained.has(difference)),
    known: known.map(({ difference }) => difference),
    issues: [...page.issues, ...issues],
  };
}

function nameRows(
  rows: readonly PageRow[],
  record: RecordData,
): { readonly named: ReadonlyMap<string, PageRow>; readonly issues: readonly Issue[] } {
  const stateOf = stateNamer(record);
  const named = new Map<string, PageRow>();
  const issues: Issue[] = [];
  for (const row of rows) {
    const state = stateOf(row.participant);
    const path = `page, ${row.participant.slice(0, 80)}`;
    if (state === null)
      issues.push({
        code: 'record.compare.unknown-name',
        path,
        found: `\`${row.participant.slice(0, 80)}\``,
        expected: 'the name of a State of the record',
        help: 'add the name to `names` of that State',
      });
    else if (named.has(state))
      issues.push({
        code: 'record.compare.named-twice',
        path,
        found: `a second row for ${state}`,
        expected: 'one row for each State',
        help: 'compare this State by hand',
      });
    else named.set(state, row);
  }
  return { named, issues };
}

function differencesOf(page: PageRow | null, record: RecordRow): readonly Difference[] {
  const of = (what: Difference['what'], kind: Difference['kind'], onPage: string | null, inRecord: string | null): Difference => ({
    state: record.state,
    name: record.name,
    what,
    kind,
    page: onPage,
    record: inRecord,
  });
  const found: Difference[] = [];
  const signed = page?.signature ?? null;
  if (signed !== record.signature)
    found.push(
      of(
        'signature',
        signed === null ? 'only-in-record' : record.signature === null ? 'only-on-page' : 'other-day',
        signed,
        record.signature,
      ),
    );
  const onPage = page?.instrument ?? null;
  const inRecord = record.instrument;
  const pageText = onPage === null ? null : `${onPage.kind} ${onPage.day}`;
  const recordText = inRecord === null ? null : `${inRecord.kind} ${inRecord.day ?? 'without a day'}`;
  if (onPage === null && inRecord !== null) found.push(of('instrument', 'only-in-record', pageText, recordText));
  if (onPage !== null && inRecord === null) found.push(of('instrument', 'only-on-page', pageText, recordText));
  if (onPage === null || inRecord === null) return found;
  if (inRecord.day === null) return [...found, of('instrument', 'no-day-in-record', pageText, recordText)];
  if (onPage.day !== inRecord.day) found.push(of('instrument', 'other-day', pageText, recordText));
  if (onPage.kind !== inRecord.kind) found.push(of('instrument', 'other-kind', pageText, recordText));
  return found;
}

function knownDifference(
  difference: Difference,
  row: RecordRow | undefined,
): readonly { readonly of: Difference; readonly difference: KnownDifference }[] {
  const leftOn = row?.leftOn ?? null;
  if (leftOn === null || difference.kind !== 'only-in-record') return [];
  return [
    {
      of: difference,
      difference: {
        ...difference,
        because: `${difference.name} ceased to be a Party on ${leftOn}; the depositary drops a State from the list when its withdrawal takes effect`,
      },
    },
  ];
}

function counts(page: StatusPage, rows: readonly RecordRow[]): readonly ComparedCount[] {
  const listed = rows.filter((row) => row.leftOn === null);
  const signatories = listed.filter((row) => row.signature !== null).length;
  const parties = listed.filter((row) => row.instrument !== null).length;
  const { stated } = page;
  return [
    { what: 'participants listed', page: page.rows.length, record: listed.length },
    ...(page.treaty?.amendment === null
      ? [{ what: 'signatures listed', page: page.rows.filter((row) => row.signature !== null).length, record: signatories }]
      : []),
    { what: 'instruments listed', page: page.rows.filter((row) => row.instrument !== null).length, record: parties },
    ...(stated.signatories === null ? [] : [{ what: 'signatories stated at the head', page: stated.signatories, record: signatories }]),
    ...(stated.parties === null ? [] : [{ what: 'Parties stated at the head', page: stated.parties, record: parties }]),
  ];
}

function sentence(page: StatusPage, named: number, expected: number): string {
  const title = page.treaty?.amendment == null ? 'the Rome Statute' : `the amendment ${page.treaty.amendment}`;
  const day =
    page.statusAsAt === null
      ? 'which states no day, so all acts of the record were used'
      : `as at ${page.statusAsAt}; later acts of the record were left out`;
  return `Compared ${named} participants on the status page of ${title} (chapter ${page.treaty?.chapter ?? ''}), ${day}, with ${expected} States of the record.`;
}

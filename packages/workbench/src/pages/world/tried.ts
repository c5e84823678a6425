import {
  type AmendmentId,
  type Crime,
  crimes,
  type Day,
  type Determination,
  type Ratione,
  STATUTE_IN_FORCE,
  type StateId,
} from '@ratione/engine';

/** Where the conduct lies: on the State's land, whoever acted; or by its nationals where no land links. */
export type Link = 'land' | 'abroad';

/** Crimes that the law treats alike for this State. */
export interface TriedRow {
  readonly family: Crime['family'];
  /** Null: in the Statute since 1998. */
  readonly amendment: AmendmentId | null;
  /** Paragraphs answered otherwise than the rest of their family: named one by one. Empty: the family. */
  readonly only: readonly Crime[];
  readonly stretches: readonly Stretch[];
}

/** Days on which the answer and its reasons are one. Both days inclusive. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly answer: Determination['jurisdiction'];
  readonly bases: Determination['bases'];
  readonly bars: Determination['bars'];
  /** Issues on which a contested answer turns. */
  readonly issues: readonly string[];
  /** What has to be known where the answer depends, as the engine asks it. */
  readonly missing: readonly string[];
  /** The question, for a link that opens it. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What could be tried for this State, asked of the engine for every paragraph of the Statute, as known on `asOf`. */
export function triedRows(ratione: Ratione, state: StateId, link: Link, asOf: Day): readonly TriedRow[] {
  if (asOf < STATUTE_IN_FORCE) return [];
  return groups().flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const group = [first, ...others];
    const facts = factsFor(state, link, first.family, asOf);
    const { determination } = ask(ratione, { ...facts, date_from: STATUTE_IN_FORCE, date_to: asOf, crimes: group.map(({ id }) => id) });
    const alike = new Map<string, Crime[]>();
    for (const { crime, segments } of determination.byCrime) {
      const found = group.find(({ id }) => id === crime);
      const key = JSON.stringify(segments.map(({ from, to, jurisdiction, bases, bars }) => [from, to, jurisdiction, bases, bars]));
      if (found !== undefined) alike.set(key, [...(alike.get(key) ?? []), found]);
    }
    const rows = [...alike.values()].sort((a, b) => b.length - a.length);
    return rows.map((paragraphs, index): TriedRow => {
      const example = paragraphs[0] ?? first;
      const segments = determination.byCrime.find(({ crime }) => crime === example.id)?.segments ?? [];
      return {
        family: first.family,
        amendment: first.amendment,
        only: index === 0 ? [] : paragraphs,
        stretches: stretchesOf(segments, (from, to) => ({ ...facts, date_from: from, date_to: to, crimes: [example.id] }), ratione),
      };
    });
  });
}

/** Families, and within them what each amendment added. */
function groups(): readonly (readonly Crime[])[] {
  const found = new Map<string, Crime[]>();
  for (const crime of crimes) {
    const key = `${crime.family} ${crime.amendment ?? ''}`;
    found.set(key, [...(found.get(key) ?? []), crime]);
  }
  return [...found.values()].sort(
    (a, b) => ORDER.indexOf(a[0]?.family ?? 'aggression') - ORDER.indexOf(b[0]?.family ?? 'aggression') || later(a, b),
  );
}

const ORDER: readonly Crime['family'][] = ['genocide', 'crimes_against_humanity', 'war_crimes', 'aggression'];

function later(a: readonly Crime[], b: readonly Crime[]): number {
  const [before = '', after = ''] = [a[0]?.firstInForce, b[0]?.firstInForce];
  return before < after ? -1 : before > after ? 1 : 0;
}

function factsFor(state: StateId, link: Link, family: Crime['family'], asOf: Day): Readonly<Record<string, unknown>> {
  const land = { iso3: state, setting: 'land' };
  const sea = { iso3: null, setting: 'high-seas' };
  if (family === 'aggression')
    return link === 'land'
      ? { as_of: asOf, place: land, suspect: { nationalities: null }, matter: { victim_state: state } }
      : { as_of: asOf, place: sea, suspect: { nationalities: [state] }, matter: { aggressor_state: state } };
  return link === 'land'
    ? { as_of: asOf, place: land, suspect: { nationalities: [] } }
    : { as_of: asOf, place: sea, suspect: { nationalities: [state] } };
}

type Segment = Determination['segments'][number];

/** Neighbours with the same answer for the same reasons are one stretch. */
function stretchesOf(
  segments: readonly Segment[],
  factsOf: (from: Day, to: Day) => Readonly<Record<string, unknown>>,
  ratione: Ratione,
): readonly Stretch[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (last !== undefined && reasonsOf(last) === reasonsOf(segment)) merged[merged.length - 1] = { ...last, to: segment.to };
    else merged.push(segment);
  }
  return merged.map(({ from, to, jurisdiction, bases, bars }) => {
    const facts = factsOf(from, to);
    const { determination } = ask(ratione, facts);
    return {
      from,
      to,
      answer: jurisdiction,
      bases,
      bars,
      issues:
        jurisdiction === 'contested' ? (determination.dispute ?? []).filter(({ mode }) => mode === 'live').map(({ issue }) => issue) : [],
      missing: jurisdiction === 'depends' ? determination.missing.map(({ ask: question }) => question) : [],
      facts,
    };
  });
}

function reasonsOf({ jurisdiction, bases, bars }: Segment): string {
  return JSON.stringify([jurisdiction, bases, bars]);
}

function ask(ratione: Ratione, facts: unknown): { readonly determination: Determination } {
  const read = ratione.read(facts);
  if ('issues' in read) throw new Error(read.issues.map(({ path, found, help }) => `${path}: ${found}. ${help}`).join(' '));
  return { determination: ratione.ask(read.question, read.notes) };
}

import type { Headline } from '@ratione/engine';
import { createColumnHelper } from '@tanstack/react-table';
import type { TFunction } from 'i18next';
import { Verdict } from '../../../parts/verdict.tsx';
import type { ResultWords } from '../result/use-words.ts';
import type { Manifest, Row } from '../shapes.ts';

/** A row in view: its place in the order, and its cells once they are there. */
export interface ShownRow {
  readonly index: number;
  readonly row: Row | undefined;
}

const helper = createColumnHelper<ShownRow>();

/** Width of a column in pixels, by its name. */
const WIDTHS: Readonly<Record<string, number>> = {
  row: 84,
  reach: 150,
  reach_by_place: 150,
  first_day: 112,
  last_day: 112,
  place: 200,
  states: 170,
  why: 260,
  bases: 200,
  deaths: 84,
  conflict: 220,
  id: 130,
  situation: 120,
  latitude: 96,
  longitude: 96,
};

const NUMERIC: readonly string[] = ['row', 'deaths', 'latitude', 'longitude'];

/** Columns shown first; the reader may choose others of the result. */
export const FIRST_COLUMNS: readonly string[] = ['reach', 'reach_by_place', 'first_day', 'place', 'states', 'why', 'conflict', 'deaths'];

/** Columns of a phone, where little fits. */
export const NARROW_COLUMNS: readonly string[] = ['reach', 'first_day', 'place'];

/** `why` is made of two columns of the result: what stands in the way, and what is waited for. */
export function fetched(columns: readonly string[]): readonly string[] {
  return ['row', ...columns.flatMap((name) => (name === 'why' ? ['bars', 'settled_by', 'bases', 'reach'] : [name]))];
}

export function columnChoices(manifest: Manifest): readonly string[] {
  const own = manifest.columns.filter((name) => !['row', 'bars', 'settled_by', 'question'].includes(name));
  return ['why', ...own];
}

export function columnName(name: string, t: TFunction<['screen', 'terms']>): string {
  return t([`screen:column.${name}`, 'screen:column.own'], { name });
}

export function isNumeric(name: string): boolean {
  return NUMERIC.includes(name);
}

export function columnsFor(names: readonly string[], words: ResultWords, t: TFunction<['screen', 'terms']>) {
  return ['row', ...names].map((name) =>
    helper.display({
      id: name,
      header: columnName(name, t),
      size: WIDTHS[name] ?? 160,
      cell: ({ row }) => {
        const cells = row.original.row;
        return cells === undefined ? '' : <Cell name={name} row={cells} words={words} />;
      },
    }),
  );
}

function Cell({ name, row, words }: { readonly name: string; readonly row: Row; readonly words: ResultWords }) {
  if (name === 'why') return whyOf(row, words);
  const value = row[name];
  if (value === null || value === undefined || value === '') return null;
  if (/^reach/.test(name)) return isHeadline(value) ? <Verdict value={value} /> : <bdi>{value}</bdi>;
  const list = (says: (id: string) => string) => String(value).split('; ').map(says).join(', ');
  if (name === 'states') return list(words.state);
  if (name === 'bases') return list(words.base);
  if (name === 'place') return words.places(String(value));
  return <bdi>{value}</bdi>;
}

/** What carries a row that is within reach; what stands in the way of one that is not; what the others wait for. */
function whyOf(row: Row, words: ResultWords): string {
  const list = (value: Row[string] | undefined, says: (id: string) => string) =>
    value === null || value === undefined || value === '' ? [] : String(value).split('; ').map(says);
  const reach = row['reach'];
  const carried = list(row['bases'], words.base);
  const waits = list(row['settled_by'], words.why);
  const bars = list(row['bars'], words.why);
  return (reach === 'yes' ? carried : reach === 'no' ? bars : waits.length > 0 ? waits : bars).join(', ');
}

function isHeadline(value: unknown): value is Headline {
  return value === 'yes' || value === 'no' || value === 'depends' || value === 'contested';
}

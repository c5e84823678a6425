import type { Headline, Proof } from '@ratione/engine';
import type { ApiIssue } from '../../api/request.ts';

/** What the server says over /api/screen. Described in its OpenAPI; here only what the page reads. */

export const ROLES = [
  'start',
  'end',
  'day-precision',
  'latitude',
  'longitude',
  'place-precision',
  'country',
  'iso-country',
  'ucdp-country',
  'type-of-violence',
  'event-type',
  'sub-event-type',
  'actor-a',
  'actor-b',
  'civilian-deaths',
  'deaths',
  'conflict',
  'dyad',
  'id',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles without which little can be answered, and that are therefore always shown. */
export const MAIN_ROLES: readonly Role[] = ['start', 'end', 'latitude', 'longitude', 'country', 'conflict', 'deaths', 'id'];

export const DAY_ORDERS = ['by-values', 'day-first', 'month-first'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];
export const SCALES = ['none', 'ucdp', 'acled'] as const;
export type Scale = (typeof SCALES)[number];

export interface Mapping {
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  readonly dayPrecision: Scale;
  readonly placePrecision: Scale;
  readonly dayOrder: DayOrder;
  readonly found: 'file' | 'names' | 'values';
}

/** A mapping as the reader gives it. */
export interface GivenMapping {
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  readonly 'day-order': DayOrder;
  readonly precision: Scale;
}

export interface FilePreview {
  readonly format: 'csv' | 'jsonl' | 'json' | 'parquet';
  readonly compression: 'none' | 'gzip' | 'zstd';
  readonly columns: readonly { readonly name: string; readonly role: Role | null }[];
  readonly mapping: Mapping;
  readonly rows: readonly (readonly string[])[];
  readonly remarks: readonly string[];
  readonly issues: readonly ApiIssue[];
  readonly rowIssues: readonly {
    readonly row: number;
    readonly code: string;
    readonly column: string;
    readonly found: string;
    readonly expected: string;
  }[];
}

export interface HandedFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly preview: FilePreview;
}

export const STEPS = ['opening', 'reading', 'texts', 'answering', 'writing', 'checking'] as const;
export type Step = (typeof STEPS)[number];

export interface Progress {
  readonly step: Step;
  readonly share: number | null;
  readonly rows: number;
  readonly total: number | null;
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
  readonly issues: number;
}

/** What every row is asked, as the API takes it. */
export interface Settings {
  readonly as_of?: string;
  /** As `C-04=survives` or `C-10/UKR-crimea=UKR`. */
  readonly positions?: readonly string[];
  readonly assume_national?: string;
  readonly what_if?: readonly string[];
  readonly with_input?: boolean;
}

type ByReach = Readonly<Record<Headline, number>>;

export interface Manifest {
  readonly engine: string;
  readonly record: { readonly hash: string; readonly date: string };
  readonly input: {
    readonly name: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly format: string;
    readonly rows: number;
    readonly repaired: boolean;
  };
  readonly mapping: Mapping & { readonly dayOrderFound: string };
  readonly settings: {
    readonly asOf: string;
    readonly positions: Readonly<Record<string, string>>;
    readonly national: string;
    readonly whatIf: readonly string[];
    readonly withInput: boolean;
  };
  readonly assumptions: readonly string[];
  readonly columns: readonly string[];
  readonly counts: {
    readonly rows: number;
    readonly questions: number;
    readonly reach: ByReach;
    readonly reachByPlace: ByReach;
    readonly rowIssues: number;
    readonly rowsWithIssues: number;
    readonly issues: Readonly<Record<string, number>>;
    readonly rules: Readonly<Record<string, number>>;
  };
  readonly whatIf: readonly {
    readonly key: string;
    readonly acts: readonly string[];
    readonly columns: readonly [string, string];
    readonly reach: ByReach;
    readonly reachByPlace: ByReach;
  }[];
}

export type JobState = 'waiting' | 'running' | 'done' | 'stopped' | 'refused' | 'failed';

export interface Job {
  readonly id: string;
  readonly file: { readonly id: string; readonly name: string; readonly bytes: number };
  readonly settings: Settings;
  readonly mapping: GivenMapping | null;
  readonly state: JobState;
  readonly progress: Progress | null;
  readonly issues: readonly ApiIssue[];
  readonly remarks: readonly string[];
  readonly manifest: Manifest | null;
}

export interface Tally {
  readonly events: number;
  readonly deaths: number;
}

export interface NamedTally extends Tally {
  readonly name: string;
  readonly reach: Headline;
}

export interface Aggregates {
  readonly total: Tally;
  readonly byReach: readonly (Tally & { readonly reach: Headline; readonly reachByPlace: Headline })[];
  readonly byYear: readonly (Tally & { readonly year: number | null; readonly reach: Headline; readonly reachByPlace: Headline })[];
  readonly byBase: readonly NamedTally[];
  readonly byState: readonly NamedTally[];
  readonly byConflict: readonly NamedTally[];
  readonly why: readonly (Tally & { readonly kind: 'bar' | 'waits-for'; readonly reason: string; readonly reach: Headline })[];
  readonly contested: readonly (Tally & { readonly issue: string; readonly states: string })[];
  readonly whatIf: readonly {
    readonly key: string;
    readonly acts: readonly string[];
    readonly changes: readonly (Tally & {
      readonly before: Headline;
      readonly after: Headline;
      readonly beforeByPlace: Headline;
      readonly afterByPlace: Headline;
      readonly year: number | null;
    })[];
  }[];
  readonly map: { readonly eventsWithoutPoint: number };
}

export type Row = Readonly<Record<string, string | number | null>>;

export interface RowPage {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly Row[];
}

export interface RowProof {
  readonly row: number;
  readonly id: string;
  readonly reach: Headline;
  readonly reachByPlace: Headline;
  readonly rowIssues: readonly string[];
  readonly question: {
    readonly place: string;
    readonly certainty: 'period' | 'within' | 'unknown';
    readonly first: string | null;
    readonly last: string | null;
    readonly national: string;
    readonly crime: string;
    readonly asOf: string;
  };
  readonly answer: {
    readonly jurisdiction: Headline;
    readonly headline: string;
    readonly bars: readonly string[];
    readonly proof: Proof;
    readonly missing: readonly { readonly asks?: string }[];
    readonly notes: readonly string[];
  };
}

/** The four answers in the order in which they are stacked. */
export const REACHES = ['yes', 'contested', 'depends', 'no'] as const satisfies readonly Headline[];

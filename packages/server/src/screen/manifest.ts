import type { Day, Headline, ReadingRule, ScreenSettings } from '@ratione/engine';
import type { Compression, TableFormat } from './intake/format.ts';
import type { Mapping } from './intake/mapping.ts';
import type { SuppositionCounts } from './supposition.ts';

/** What a run rested on and what it found. No clock, no paths: the same input gives the same manifest. */
export interface Manifest {
  readonly schema: 'ratione/screen-manifest/1';
  readonly engine: string;
  readonly record: { readonly hash: string; readonly date: Day };
  readonly land: { readonly package: string; readonly version: string; readonly hash: string } | null;
  readonly input: {
    readonly name: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly format: TableFormat;
    readonly compression: Compression;
    readonly repaired: boolean;
    readonly rows: number;
  };
  readonly mapping: Mapping & { readonly dayOrderFound: string };
  readonly settings: {
    readonly asOf: Day;
    readonly positions: Readonly<Record<string, string>>;
    readonly national: string;
    /** Acts only supposed, as given. */
    readonly whatIf: readonly string[];
    readonly ownActs: number;
    readonly withInput: boolean;
  };
  readonly assumptions: readonly string[];
  readonly columns: readonly string[];
  readonly counts: {
    readonly rows: number;
    readonly questions: number;
    readonly reach: Readonly<Record<Headline, number>>;
    readonly reachByPlace: Readonly<Record<Headline, number>>;
    readonly rowIssues: number;
    readonly rowsWithIssues: number;
    readonly issues: Readonly<Record<string, number>>;
    readonly rules: Readonly<Partial<Record<ReadingRule, number>>>;
  };
  /** Reach under the supposed acts: first all together, then, where there are several, each that can stand alone. */
  readonly whatIf: readonly SuppositionCounts[];
}

export function assumptionsOf(settings: ScreenSettings, national: string): readonly string[] {
  return [
    'An event is not a crime: each row asks what the Court could try if the event were one.',
    'Each row asks the best-ranked candidate among the paragraphs of 1998; where there is none, a generic war crime (violence to life).',
    'Elements of that paragraph are taken as made out, and the conflict as of the kind it needs.',
    'The suspect is taken to be an adult natural person.',
    national === 'unknown'
      ? 'The nationality of the suspect is unknown. reach_by_place asks without any nationality.'
      : national === 'actor'
        ? 'The suspect is taken to be a national of the acting State where the row names one; an inference, not a fact.'
        : `The suspect is taken to be a national of ${national}.`,
    'A State that the row names as actor is a hint at nationality, shown apart in reach_if_actor_national.',
    'A point is taken as precise as its column says; one near a border, or coarse, gives every place it may be in.',
    `Answered as of ${settings.asOf}: acts and rulings known later do not count.`,
  ];
}

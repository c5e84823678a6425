import type { Issue } from '@ratione/engine';
import type { ScreenWords } from '../../screen/prepare.ts';

/** What a body asks of a screening. */
export interface JobWords {
  readonly file: string;
  /** The content of a mapping file; left out: columns are found by their names. */
  readonly mapping?: unknown;
  readonly settings?: {
    readonly asOf?: string;
    readonly positions?: readonly string[];
    readonly assumeNational?: string;
    readonly whatIf?: readonly string[];
    /** Keep the original columns in the result. */
    readonly withInput?: boolean;
  };
}

export function wordsFrom({ mapping, settings = {} }: JobWords): ScreenWords {
  const { asOf, positions, assumeNational, whatIf, withInput } = settings;
  return {
    ...(mapping === undefined ? {} : { mapping }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(positions === undefined ? {} : { position: positions }),
    ...(assumeNational === undefined ? {} : { assumeNational }),
    ...(whatIf === undefined ? {} : { whatIf }),
    ...(withInput === undefined ? {} : { withInput }),
  };
}

const MEMBERS: Readonly<Record<string, string>> = {
  '--as-of': 'settings.asOf',
  '--position': 'settings.positions',
  '--assume-national': 'settings.assumeNational',
  '--what-if': 'settings.whatIf',
};

/** Issues of a screening name flags of the command line or parts of a mapping file; over HTTP these are members of the body. */
export function asMembers(issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({
    ...issue,
    path: MEMBERS[issue.path] ?? (issue.code === 'mapping' ? `mapping.${issue.path}` : issue.path),
  }));
}

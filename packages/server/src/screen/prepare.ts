import type { AssumedNational, Issue, Ratione } from '@ratione/engine';
import { flagIssue } from '../session/flag-issue.ts';
import { openSession } from '../session/session.ts';
import { type Mapping, readMapping } from './intake/mapping.ts';
import { loadWorld } from './land.ts';
import { readPositions } from './positions.ts';
import type { ScreenRequest } from './run.ts';
import type { Supposition } from './supposition.ts';

/** What a person asks of a screening, in words, from flags or from a form. Every field may be left out. */
export interface ScreenWords {
  /** Day of asking, ISO; left out: today. */
  readonly asOf?: string;
  /** Files of acts to lay over the record. */
  readonly withActs?: readonly string[];
  /** Supposed acts, one sentence each. */
  readonly whatIf?: readonly string[];
  /** Positions held fast, as `C-10/UKR-crimea=UKR`. */
  readonly position?: readonly string[];
  /** A State by name or code, `stateless`, `actor` or `unknown`. */
  readonly assumeNational?: string;
  readonly withInput?: boolean;
  /** The content of a mapping file: `{ columns: { start: 'When' }, 'day-order': 'day-first', precision: 'ucdp' }`. */
  readonly mapping?: unknown;
  /** 1 to 256; left out: 2. */
  readonly threads?: string | number;
  /** As in `450MB`, the default. */
  readonly memory?: string;
}

/** A request but for the file, the result and who is told. */
export type PreparedScreen = Omit<ScreenRequest, 'file' | 'out' | 'onMapping' | 'onProgress' | 'signal'> & {
  /** Sentences the asker should see, such as that acts of their own make the answer unofficial. */
  readonly remarks: readonly string[];
};

/** The mapping that was given does not fit the columns of the file. */
export class MappingRefused extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('the mapping has issues');
    this.issues = issues;
  }
}

/** Reads what was asked of a screening; every problem at once. */
export async function prepareScreen(
  words: ScreenWords,
): Promise<{ readonly prepared: PreparedScreen } | { readonly issues: readonly Issue[] }> {
  const shared = {
    ...(words.asOf === undefined ? {} : { asOf: words.asOf }),
    ...(words.withActs === undefined ? {} : { withActs: words.withActs }),
  };
  const base = await openSession(shared);
  if ('issues' in base) return { issues: base.issues };
  const whatIf = words.whatIf ?? [];
  const together = whatIf.length === 0 ? null : await openSession({ ...shared, whatIf });
  if (together !== null && 'issues' in together) return { issues: together.issues };
  const suppositions: Supposition[] = together === null ? [] : [{ key: '', acts: whatIf, ratione: together.ratione }];
  const remarks = [...base.remarks, ...(together?.remarks ?? [])];
  if (whatIf.length > 1) {
    for (const [index, act] of whatIf.entries()) {
      const alone = await openSession({ ...shared, whatIf: [act] });
      if ('issues' in alone) remarks.push(`“${act}” cannot stand alone, so it is shown only together with the others.`);
      else suppositions.push({ key: String(index + 1), acts: [act], ratione: alone.ratione });
    }
  }
  const issues: Issue[] = [];
  const held = readPositions(words.position ?? [], base.ratione);
  if ('issues' in held) issues.push(...held.issues);
  const national = nationalOf(words.assumeNational, base.ratione);
  if (national === null)
    issues.push(
      flagIssue(
        '--assume-national',
        words.assumeNational ?? '',
        'a State by name or code, `stateless`, `actor` or `unknown`',
        'As in --assume-national SYR',
      ),
    );
  const threads = words.threads === undefined ? 2 : Number(words.threads);
  if (!Number.isInteger(threads) || threads < 1 || threads > 256)
    issues.push(flagIssue('--threads', String(words.threads ?? ''), 'a whole number from 1 to 256', ''));
  const memory = words.memory ?? '450MB';
  if (!/^\d+(\.\d+)?\s*[KMGT]i?B$/i.test(memory)) issues.push(flagIssue('--memory', memory, 'a size, as in 1GB', ''));
  if (issues.length > 0 || 'issues' in held || national === null) return { issues };
  const world = loadWorld(base.ratione);
  if (world === null) remarks.push('The map of the world was not built; places are told by country and by the record’s own outlines.');
  const { mapping } = words;
  return {
    prepared: {
      ratione: base.ratione,
      suppositions,
      ownActs: base.ownActs.length,
      land: world === null ? null : { locator: world, source: world.source },
      asOf: (together ?? base).asOf,
      positions: held.positions,
      national,
      withInput: words.withInput === true,
      ...(mapping === undefined ? {} : { mapping: (columns: readonly string[]) => chosen(mapping, columns) }),
      memory,
      threads,
      remarks,
    },
  };
}

function chosen(value: unknown, columns: readonly string[]): Mapping {
  const read = readMapping(value, columns);
  if ('issues' in read) throw new MappingRefused(read.issues);
  return read.mapping;
}

function nationalOf(given: string | undefined, ratione: Ratione): AssumedNational | null {
  if (given === undefined || given === 'unknown') return 'unknown';
  if (given === 'stateless') return 'none';
  if (given === 'actor') return 'actor';
  return ratione.find(given)?.state ?? null;
}

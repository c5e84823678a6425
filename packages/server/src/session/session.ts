import type { Act, CouncilAct, Day, Issue, Ratione } from '@ratione/engine';
import { createRatione, isDay } from '@ratione/engine';
import { openMap } from '../screen/land.ts';
import { dayIssue } from './flag-issue.ts';
import { loadRecord } from './record-data.ts';
import { sha256 } from './sha256.ts';
import { today } from './today.ts';

/** Options every command that answers from the record takes. */
export interface SharedOptions {
  readonly json?: boolean;
  readonly asOf?: string;
  readonly withActs?: readonly string[];
  readonly whatIf?: readonly string[];
}

/** The record, any acts of the user's own laid over it, and the day of asking. */
export interface Session {
  readonly ratione: Ratione;
  readonly asOf: Day;
  /** Whether the day of asking was given rather than taken from the clock. */
  readonly asOfGiven: boolean;
  /** The user's own acts; their words are never official. */
  readonly ownActs: readonly (Act | CouncilAct)[];
  readonly remarks: readonly string[];
}

/** A record that could not be opened as asked still serves to judge the rest of what was given. */
export type Opened = Session | { readonly issues: readonly Issue[]; readonly official: Ratione };

/**
 * Opens the record for one command. Own acts are laid over it; supposed acts without a day count from `supposedOn`,
 * or from the day of asking.
 */
export async function openSession(options: SharedOptions, supposedOn?: Day): Promise<Opened> {
  const issues: Issue[] = [];
  if (options.asOf !== undefined && !isDay(options.asOf)) issues.push(dayIssue('--as-of', options.asOf));
  const asked = options.asOf !== undefined && isDay(options.asOf) ? options.asOf : today();
  const official = createRatione(loadRecord(), { openMap, sha256 });
  const ownActs: (Act | CouncilAct)[] = [];
  if ((options.withActs ?? []).length > 0) {
    const { readOwnActs } = await import('./own-acts.ts');
    for (const file of options.withActs ?? []) {
      const read = await readOwnActs(file, official, asked);
      if ('issues' in read) issues.push(...read.issues);
      else ownActs.push(...read.acts);
    }
  }
  if ((options.whatIf ?? []).length > 0) {
    const { readSupposition } = await import('./what-if.ts');
    for (const words of options.whatIf ?? []) {
      const read = readSupposition(words, official, supposedOn ?? asked);
      if ('issues' in read) issues.push(...read.issues);
      else ownActs.push(read.act);
    }
  }
  if (issues.length === 0 && ownActs.length > 0) {
    const { judgeActs } = await import('./judge-acts.ts');
    issues.push(...judgeActs(ownActs, official));
  }
  if (issues.length > 0) return { issues, official };
  return laidOver(official, ownActs, asked, options.asOf !== undefined);
}

/** The acts laid over the record. Where no day of asking was given, it is not earlier than the latest of them. */
export function laidOver(official: Ratione, ownActs: readonly (Act | CouncilAct)[], asked: Day, asOfGiven: boolean): Session {
  const remarks: string[] = [];
  let asOf = asked;
  const latest = ownActs.map(knownDay).reduce((a, b) => (a > b ? a : b), '');
  if (latest > asked && !asOfGiven) {
    asOf = latest;
    remarks.push(`Where no other day is given, asked as of ${latest}, the day of the latest act of your own.`);
  } else if (latest > asked) {
    remarks.push(`An act of ${latest} is later than ${asked}, the day of asking, and does not count there.`);
  }
  if (ownActs.length > 0) remarks.push('Unofficial: the answer rests on acts that you supplied and the record does not hold.');
  return { ratione: ownActs.length === 0 ? official : official.withActs(ownActs), asOf, asOfGiven, ownActs, remarks };
}

/** A session and the day asked about, else the day of asking; the problems of both at once. */
export async function openSessionOn(
  options: SharedOptions & { readonly on?: string },
): Promise<{ readonly session: Session; readonly on: Day } | { readonly issues: readonly Issue[]; readonly official: Ratione }> {
  const session = await openSession(options);
  const wrong = options.on === undefined || isDay(options.on) ? [] : [dayIssue('--on', options.on)];
  if ('issues' in session) return { ...session, issues: [...session.issues, ...wrong] };
  return wrong.length > 0 ? { issues: wrong, official: session.ratione } : { session, on: options.on ?? session.asOf };
}

function knownDay(act: Act | CouncilAct): Day {
  return 'known' in act ? act.known : act.on;
}

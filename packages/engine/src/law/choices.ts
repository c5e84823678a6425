import type { Finding } from '../logic/finding.ts';
import { position } from '../proof/build.ts';
import type { Proof } from '../proof/proof.ts';
import type { Ledger } from '../record/ledger.ts';
import type { ContestedIssue, IssueId, PositionId } from '../record/shape.ts';
import type { Day } from '../time/day.ts';

export interface Choice {
  readonly issue: IssueId;
  /** What the issue is about here, where it can arise twice: a unit, a State. */
  readonly subject: string;
  readonly mode: 'noted' | 'live';
  readonly options: readonly PositionId[];
  readonly taken: PositionId;
  readonly assigned: boolean;
}

/**
 * Which position is taken on each contested issue while the law is applied once.
 * An issue is met only when a rule reaches it, so issues that cannot change the result are never asked.
 */
export class Choices {
  readonly #assigned: ReadonlyMap<string, PositionId>;
  readonly #ledger: Ledger;
  readonly #asOf: Day;
  readonly met: Choice[] = [];

  constructor(ledger: Ledger, asOf: Day, assigned: ReadonlyMap<string, PositionId>) {
    this.#ledger = ledger;
    this.#asOf = asOf;
    this.#assigned = assigned;
  }

  /** The position taken on `issue`. A noted issue gives the ruling's answer unless another was assigned. */
  take(
    issue: IssueId,
    how: { readonly subject?: string; readonly mode?: 'noted' | 'live'; readonly options?: readonly PositionId[] } = {},
  ): PositionId {
    const subject = how.subject ?? '';
    const key = keyOf(issue, subject);
    const already = this.met.find((choice) => choice.issue === issue && choice.subject === subject);
    if (already !== undefined) return already.taken;
    const entry = this.#ledger.issue(issue);
    const mode = how.mode ?? modeOn(entry, this.#asOf);
    const options = how.options ?? ordered(entry);
    const assigned = this.#assigned.get(key);
    const taken = assigned ?? options[0] ?? '';
    this.met.push({ issue, subject, mode, options, taken, assigned: assigned !== undefined });
    return taken;
  }

  /** A proof leaf saying which position decided and how. */
  leaf(issue: IssueId, finding: Finding, says?: string, subject = ''): Proof {
    const choice = this.met.find((one) => one.issue === issue && one.subject === subject);
    const entry = this.#ledger.issue(issue);
    const taken = choice?.taken ?? '';
    const words = says ?? entry?.positions.find((one) => one.id === taken)?.says ?? taken;
    return position(issue, taken, choice?.mode ?? 'live', words, finding);
  }
}

export function keyOf(issue: IssueId, subject: string): string {
  return subject === '' ? issue : `${issue} ${subject}`;
}

/** Noted once a ruling or the words answered it by `asOf`; live before. */
export function modeOn(issue: ContestedIssue | undefined, asOf: Day): 'noted' | 'live' {
  if (issue === undefined) return 'live';
  return issue.modes.some((mode) => mode.mode === 'noted' && (mode.from === 'always' || mode.from <= asOf)) ? 'noted' : 'live';
}

function ordered(issue: ContestedIssue | undefined): readonly PositionId[] {
  if (issue === undefined) return [];
  const ids = issue.positions.map((one) => one.id);
  return [issue.defaultPosition, ...ids.filter((id) => id !== issue.defaultPosition)];
}

import type { Issue, PositionId, Ratione } from '@ratione/engine';

/**
 * Positions held fast: `C-01=binds`, or `C-10/UKR-crimea=UKR` for one unit. An issue named without its subject is held on every
 * unit, act or State it can arise about.
 */
export function readPositions(
  given: readonly string[],
  ratione: Ratione,
): { readonly positions: ReadonlyMap<string, PositionId> } | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const positions = new Map<string, PositionId>();
  for (const words of given) {
    const match = /^([A-Za-z]+-?\d+)(?:[/ ]([^=]+))?=(.+)$/.exec(words.trim());
    const id = match?.[1]?.toUpperCase().replace(/^C-?/, 'C-') ?? '';
    const issue = ratione.ledger.issue(id);
    const taken = match?.[3]?.trim() ?? '';
    if (match === null || issue === undefined) {
      issues.push(
        problem(
          words,
          `an issue of the register and a position, as in ${ratione.record.issues[0]?.id ?? 'C-01'}=${ratione.record.issues[0]?.positions[0]?.id ?? 'position'}`,
        ),
      );
      continue;
    }
    const subject = match[2]?.trim();
    const claimants = unitsClaimedBy(taken, ratione);
    const known = issue.positions.some((one) => one.id === taken) || (issue.id === 'C-10' && claimants.length > 0);
    if (!known) {
      issues.push(
        problem(
          words,
          `a position on ${issue.id}: ${issue.id === 'C-10' ? 'the code of a State that claims a unit' : issue.positions.map((one) => one.id).join(', ')}`,
        ),
      );
      continue;
    }
    if (subject !== undefined) positions.set(`${issue.id} ${subject}`, taken);
    else if (issue.id === 'C-10') for (const unit of claimants) positions.set(`C-10 ${unit}`, taken);
    else {
      positions.set(issue.id, taken);
      for (const act of ratione.record.council) positions.set(`${issue.id} ${act.id}`, taken);
      for (const { state } of ratione.record.states) positions.set(`${issue.id} ${state}`, taken);
    }
  }
  return issues.length > 0 ? { issues } : { positions };
}

function unitsClaimedBy(state: string, ratione: Ratione): readonly string[] {
  return ratione.record.units
    .filter((unit) => unit.titles.some((title) => title.claims.length > 1 && title.claims.some((claim) => claim.state === state)))
    .map((unit) => unit.id);
}

function problem(words: string, expected: string): Issue {
  return {
    code: 'input.flag',
    path: '--position',
    found: `\`${words}\``,
    expected,
    help: 'See docs/readings for the issues and what each side holds.',
  };
}

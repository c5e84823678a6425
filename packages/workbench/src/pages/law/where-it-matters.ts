import { type CatalogueRule, type ContestedIssue, catalogue, type Day, type RecordData, type Title, titleOn } from '@ratione/engine';

/** What in the law and in the record an issue is about. */
export interface WhereItMatters {
  readonly rules: readonly CatalogueRule[];
  /** Pieces of territory whose standing turns on it. */
  readonly units: readonly { readonly id: string; readonly name: string; readonly claims: Title['claims'] }[];
  /** Acts of States whose effect turns on it. */
  readonly acts: readonly { readonly id: string; readonly state: string; readonly says: string }[];
}

export function whereItMatters(issue: ContestedIssue, record: RecordData, day: Day): WhereItMatters {
  return {
    rules: catalogue.filter((rule) => rule.issues.includes(issue.id)),
    units: record.units.flatMap((unit) => {
      const title = titleOn(unit, day);
      const claims = title?.claims ?? [];
      // C-10 is met where two States claim the land (R-12.2.a.11), C-11b where a State lists such land one by one (R-12.2.a.12).
      const about =
        unit.position === issue.id ||
        (issue.id === 'C-10' && claims.length > 1) ||
        (issue.id === 'C-11b' && unit.coverage === 'by-extension');
      return about ? [{ id: unit.id, name: unit.name, claims }] : [];
    }),
    acts: record.states.flatMap((file) =>
      file.acts.flatMap((act) => {
        const about =
          (act.act === 'declaration-12-3' && act.standing.some((standing) => standing.issue === issue.id && standing.from <= day)) ||
          (act.act === 'territorial-exclusion' && issue.id === 'C-11a') ||
          (act.act === 'declaration-124' &&
            (issue.id === 'C-08' || issue.id === 'C-08b') &&
            (issue.id === 'C-08b' || act.covers === 'nationals'));
        return about && act.known <= day ? [{ id: act.id, state: act.state, says: act.says }] : [];
      }),
    ),
  };
}

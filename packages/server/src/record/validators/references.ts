import type { Act, RecordData, SituationScope } from '@ratione/engine';
import { allActs } from './entries.ts';
import { where } from './where.ts';

/** One id that one entry uses to name another. */
export interface Reference {
  readonly path: string;
  readonly to:
    | 'state'
    | 'place'
    | 'withdrawal'
    | 'instrument'
    | 'declaration-12-3'
    | 'declaration-124'
    | 'amendment'
    | 'situation'
    | 'case'
    | 'person'
    | 'issue'
    | 'position'
    | 'unit';
  readonly id: string;
  /** The State whose act it must be, or the issue whose position it must be. */
  readonly within?: string;
}

export function allReferences(record: RecordData): readonly Reference[] {
  return [
    ...allActs(record).flatMap(fromAct),
    ...fromStates(record),
    ...fromCouncil(record),
    ...fromDocket(record),
    ...fromForums(record),
    ...fromTerritory(record),
  ];
}

function many(path: string, to: Reference['to'], ids: readonly string[] | undefined): readonly Reference[] {
  return (ids ?? []).map((id) => ({ path, to, id }));
}

function fromAct(act: Act): readonly Reference[] {
  const path = where.act(act);
  const own = (to: Reference['to'], id: string): readonly Reference[] => [{ path, to, id, within: act.state }];
  switch (act.act) {
    case 'withdrawal-rescinded':
      return own('withdrawal', act.rescinds);
    case 'instrument-withdrawn':
      return own('instrument', act.withdraws);
    case 'declaration-124-withdrawn':
      return own('declaration-124', act.withdraws);
    case 'declaration-12-3-confirmed':
      return own('declaration-12-3', act.confirms);
    case 'declaration-12-3':
      return act.standing.flatMap(({ issue, holdsUnder }) => {
        if (issue === undefined) return [];
        return [
          { path, to: 'issue' as const, id: issue },
          ...(holdsUnder ?? []).map((id) => ({ path, to: 'position' as const, id, within: issue })),
        ];
      });
    case 'territorial-exclusion':
      return [...many(path, 'place', act.units), ...(act.of === 'statute' ? [] : many(path, 'amendment', act.of))];
    case 'territorial-extension':
    case 'territorial-statement':
      return many(path, 'place', act.units);
    case 'interpretive-declaration':
    case 'communication':
    case 'objection':
      return many(path, 'place', act.units);
    case 'amendment-acceptance':
    case 'amendment-acceptance-undated':
      return many(path, 'amendment', [act.amendment]);
    default:
      return [];
  }
}

function fromStates(record: RecordData): readonly Reference[] {
  return record.states.flatMap((file) => [
    ...many(where.state(file.state), 'state', file.predecessor === undefined ? [] : [file.predecessor.state]),
    ...file.acts
      .filter((act) => act.state !== file.state)
      .map((act): Reference => ({ path: where.act(act), to: 'state', id: `${act.state} in the file of ${file.state}` })),
  ]);
}

function fromCouncil(record: RecordData): readonly Reference[] {
  return record.council.flatMap((act) => {
    const path = where.council(act.id);
    const votes = act.votes;
    return [
      ...many(path, 'place', act.units),
      ...many(path, 'situation', act.situation === undefined ? [] : [act.situation]),
      ...many(path, 'state', act.carveOut === undefined ? [] : [act.carveOut.outside]),
      ...many(path, 'state', votes === undefined ? [] : [...votes.membersFor, ...votes.membersAgainst, ...votes.membersAbstaining]),
    ];
  });
}

function fromScope(path: string, scope: SituationScope | undefined): readonly Reference[] {
  return [
    ...many(path, 'place', scope?.places),
    ...many(path, 'state', scope?.elementIn),
    ...many(path, 'state', scope?.nationalsOf),
    ...many(path, 'state', scope?.flags),
  ];
}

function fromDocket(record: RecordData): readonly Reference[] {
  return [
    ...record.situations.flatMap((situation) => {
      const path = where.situation(situation.id);
      return [
        ...many(path, 'state', situation.states),
        ...fromScope(path, situation.examinationScope),
        ...situation.triggers.flatMap((trigger) => fromScope(path, trigger.scope)),
      ];
    }),
    ...record.cases.flatMap((courtCase) => {
      const path = where.courtCase(courtCase.situation, courtCase.id);
      return [...many(path, 'situation', [courtCase.situation]), ...many(path, 'person', courtCase.persons)];
    }),
    ...record.persons.flatMap((person) => {
      const path = where.person(person.situation, person.id);
      return [
        ...many(path, 'situation', [person.situation]),
        ...many(path, 'case', [person.case]),
        ...many(path, 'state', person.nationalities),
      ];
    }),
    ...record.nonCompliance.flatMap((event) => [
      ...many(where.nonCompliance(event.id), 'state', [event.state]),
      ...many(where.nonCompliance(event.id), 'person', [event.person]),
    ]),
  ];
}

function fromForums(record: RecordData): readonly Reference[] {
  const both = (path: string, forum: { readonly reaches: readonly string[]; readonly forumState: string | null }): readonly Reference[] => [
    ...many(path, 'state', forum.reaches),
    ...many(path, 'state', forum.forumState === null ? [] : [forum.forumState]),
  ];
  return [
    ...record.forums.flatMap((forum) => both(where.forum(forum.id), forum)),
    ...record.forumRules.flatMap((rule) => both(where.forumRule(rule.id), rule)),
  ];
}

function fromTerritory(record: RecordData): readonly Reference[] {
  return [
    ...record.issues.map(
      (issue): Reference => ({ path: where.position(issue.id), to: 'position', id: issue.defaultPosition, within: issue.id }),
    ),
    ...record.units.flatMap((unit) =>
      unit.titles.flatMap((title, index) => {
        const states = [...title.claims.map((claim) => claim.state), title.characterised?.state ?? null];
        return many(
          where.title(unit.id, index),
          'state',
          states.filter((state) => state !== null),
        );
      }),
    ),
    ...record.codes.flatMap((code) => [
      ...many(where.code(code.code), 'state', code.state === null ? [] : [code.state]),
      ...many(where.code(code.code), 'unit', code.unit === undefined ? [] : [code.unit]),
    ]),
  ];
}

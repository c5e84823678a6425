import type { RecordData } from '@ratione/engine';
import { allActs } from './entries.ts';
import { ruleOver } from './validator.ts';
import { where } from './where.ts';

interface Named {
  readonly path: string;
  readonly key: string;
}

export const duplicateId = ruleOver<Named>({
  name: 'duplicate-id',
  says: 'No two entries of one kind carry the same id, and no person has two files.',
  over: named,
  check: () => {
    const seen = new Map<string, string>();
    return ({ path, key }) => {
      const before = seen.get(key);
      seen.set(key, before ?? path);
      if (before === undefined) return [];
      return [{ path, found: `${key}, also at ${before}`, expected: 'an id of its own', help: 'merge the two entries or change one id' }];
    };
  },
});

function named(record: RecordData): readonly Named[] {
  const of = <T>(kind: string, items: readonly T[], id: (item: T) => string, path: (item: T) => string): readonly Named[] =>
    items.map((item) => ({ path: path(item), key: `${kind} \`${id(item)}\`` }));
  return [
    ...of(
      'State',
      record.states,
      (file) => file.state,
      (file) => where.state(file.state),
    ),
    ...of('act', allActs(record), (act) => act.id, where.act),
    ...of(
      'amendment',
      record.amendments,
      ({ id }) => id,
      ({ id }) => where.amendment(id),
    ),
    ...of(
      'Council act',
      record.council,
      ({ id }) => id,
      ({ id }) => where.council(id),
    ),
    ...of(
      'situation',
      record.situations,
      ({ id }) => id,
      ({ id }) => where.situation(id),
    ),
    ...of(
      'case',
      record.cases,
      ({ id }) => id,
      ({ id, situation }) => where.courtCase(situation, id),
    ),
    ...of(
      'person',
      record.persons,
      ({ id }) => id,
      ({ id, situation }) => where.person(situation, id),
    ),
    ...of(
      'forum',
      [...record.forums, ...record.forumRules],
      ({ id }) => id,
      ({ id }) => where.forum(id),
    ),
    ...of(
      'issue',
      record.issues,
      ({ id }) => id,
      ({ id }) => where.position(id),
    ),
    ...of(
      'unit',
      record.units,
      ({ id }) => id,
      ({ id }) => where.unit(id),
    ),
    ...of(
      'territory code',
      record.codes,
      ({ code }) => code,
      ({ code }) => where.code(code),
    ),
    ...of(
      'budget year',
      record.budget,
      ({ year }) => year,
      ({ year }) => where.budget(year),
    ),
    ...record.situations.flatMap((situation) =>
      of(
        `event of ${situation.id}`,
        situation.events,
        ({ id }) => id,
        () => where.situation(situation.id),
      ),
    ),
    ...record.cases.flatMap((courtCase) =>
      of(
        `event of ${courtCase.id}`,
        courtCase.events,
        ({ id }) => id,
        () => where.courtCase(courtCase.situation, courtCase.id),
      ),
    ),
    ...Object.entries(record.sources)
      .filter(([key, source]) => key !== source.id)
      .map(([key, source]) => ({ path: where.source(source.id), key: `source \`${key}\`` })),
  ];
}

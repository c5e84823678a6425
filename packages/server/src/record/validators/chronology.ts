import type { Act, Day, RecordData } from '@ratione/engine';
import { allActs } from './entries.ts';
import { type Problem, ruleOver } from './validator.ts';
import { where } from './where.ts';

/** Two days that must not come in the other order. `strictly`: a period that would otherwise be empty. */
interface Pair {
  readonly path: string;
  readonly earlier: readonly [name: string, day: Day | null | undefined];
  readonly later: readonly [name: string, day: Day | null | undefined];
  readonly strictly?: boolean;
}

export const chronology = ruleOver<Pair>({
  name: 'chronology',
  says: 'Inside an entry nothing takes effect before it is made, and no period ends before it begins.',
  over: (record) =>
    [...allActs(record).flatMap(pairsOfAct), ...pairsElsewhere(record)].filter(
      ({ earlier, later }) => earlier[1] != null && later[1] != null,
    ),
  check: () => (pair) => {
    const [earlierName, earlier] = pair.earlier;
    const [laterName, later] = pair.later;
    if (earlier == null || later == null || earlier < later || (earlier === later && pair.strictly !== true)) return [];
    const problem: Problem = {
      path: pair.path,
      found: `\`${laterName}\` ${later}, \`${earlierName}\` ${earlier}`,
      expected: `\`${laterName}\` after \`${earlierName}\``,
      help: 'one of the two days is wrong',
    };
    return [problem];
  },
});

function pairsOfAct(act: Act): readonly Pair[] {
  const path = where.act(act);
  switch (act.act) {
    case 'ratification':
    case 'acceptance':
    case 'approval':
    case 'accession':
    case 'amendment-acceptance':
      return [{ path, earlier: ['deposited', act.deposited], later: ['in-force-from', act.inForceFrom] }];
    case 'withdrawal':
    case 'declaration-124-withdrawn':
      return [{ path, earlier: ['received', act.received], later: ['takes-effect', act.takesEffect] }];
    case 'declaration-12-3':
      return [
        { path, earlier: ['dated', act.dated], later: ['lodged', act.lodged] },
        { path, earlier: ['covers-from', act.coversFrom], later: ['covers-until', act.coversUntil], strictly: true },
        ...act.standing.map((standing, index): Pair => {
          const before = act.standing[index - 1];
          return before === undefined
            ? { path, earlier: ['lodged', act.lodged], later: ['standing from', standing.from] }
            : { path, earlier: ['standing from', before.from], later: ['next standing from', standing.from], strictly: true };
        }),
      ];
    case 'declaration-124':
      return [
        { path, earlier: ['deposited', act.deposited], later: ['from', act.from] },
        { path, earlier: ['from', act.from], later: ['until', act.until], strictly: true },
      ];
    case 'territorial-exclusion':
      return [
        { path, earlier: ['deposited', act.deposited], later: ['from', act.from] },
        { path, earlier: ['from', act.from], later: ['until', act.until], strictly: true },
      ];
    case 'territorial-extension':
      return [{ path, earlier: ['received', act.received], later: ['from', act.from] }];
    case 'opt-out-15bis-4':
      return [{ path, earlier: ['lodged', act.lodged], later: ['withdrawn', act.withdrawn] }];
    // A succession reaches back to independence by its nature; the rest carry a single day.
    case 'succession':
    case 'signature':
    case 'instrument-withdrawn':
    case 'no-intention-notice':
    case 'withdrawal-rescinded':
    case 'declaration-12-3-confirmed':
    case 'declaration-12-3-not-lodged':
    case 'territorial-statement':
    case 'amendment-acceptance-undated':
    case 'interpretive-declaration':
    case 'communication':
    case 'objection':
    case 'announcement':
    case 'domestic-act':
    case 'non-surrender-agreement':
      return [];
    default:
      return act satisfies never;
  }
}

function pairsElsewhere(record: RecordData): readonly Pair[] {
  const period = (path: string, from: Day | null | undefined, until: Day | null | undefined): Pair => ({
    path,
    earlier: ['from', from],
    later: ['until', until],
    strictly: true,
  });
  return [
    ...record.amendments.map(
      (amendment): Pair => ({
        path: where.amendment(amendment.id),
        earlier: ['adopted', amendment.adopted],
        later: ['first-in-force', amendment.firstInForce],
      }),
    ),
    ...record.council.map((act) => period(where.council(act.id), act.from, act.until)),
    ...record.units.flatMap((unit) => unit.titles.map((title, index) => period(where.title(unit.id, index), title.from, title.until))),
    ...record.budget.map((year) => period(where.budget(year.year), year.from, year.until)),
    ...record.situations.flatMap((situation): readonly Pair[] => {
      const path = where.situation(situation.id);
      return [
        { path, earlier: ['investigation-opened', situation.investigationOpened], later: ['closed', situation.closed?.on] },
        ...situation.triggers.map((trigger) => period(path, trigger.scope.from, trigger.scope.until)),
        ...situation.triggers.map((trigger): Pair => ({ path, earlier: ['trigger', trigger.on], later: ['closed', situation.closed?.on] })),
      ];
    }),
    ...record.persons.flatMap((person) => {
      const path = where.person(person.situation, person.id);
      const first = person.events.find((event) => event.kind === 'warrant-issued' || event.kind === 'summons-issued');
      return person.events
        .filter((event) => LATER_THAN_WARRANT.has(event.kind))
        .map(
          (event): Pair => ({
            path,
            earlier: [first?.kind ?? '', first?.known],
            later: [event.kind, /^\d{4}-\d{2}-\d{2}$/.test(event.on) ? event.known : null],
          }),
        );
    }),
  ];
}

const LATER_THAN_WARRANT = new Set([
  'made-public',
  'first-appearance',
  'charges-confirmed',
  'charges-declined',
  'trial-opened',
  'convicted',
  'acquitted',
  'sentenced',
  'appeal-decided',
  'sentence-reduced',
]);

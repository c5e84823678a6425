import type { CatalogueRule, Position } from '@ratione/engine';
import { authorityById, coverage, ruleById, rulesUnder } from '@ratione/engine';
import type { CaseRow } from '../case-rows.ts';
import { casesRestingOn } from '../case-rows.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { footer, recordStamp, remarkAll } from '../freshness.ts';
import { bold, field, print, printJson, remark, wrap } from '../print.ts';
import type { Session, SharedOptions } from '../session.ts';
import { openSession } from '../session.ts';
import { unofficialMark } from '../unofficial.ts';

/** One rule of the catalogue, or the whole group that a bare id names. */
export async function rule(named: string, options: SharedOptions): Promise<ExitCode> {
  const session = await openSession(options);
  if ('issues' in session) return refuse(session.issues, options.json);
  const id = /^R-/i.test(named) ? `R-${named.slice(2)}` : `R-${named.replace(/\(/g, '.').replace(/\)/g, '')}`;
  const group = rulesUnder(id);
  const exact = ruleById(id);
  const rules = group.length > 0 ? group : exact === undefined ? [] : [exact];
  if (rules.length === 0)
    return refuse(
      [
        {
          code: 'rule.unknown',
          path: 'rule',
          found: `\`${named}\``,
          expected: 'the id of a rule or of a group of rules, such as R-12.2.a',
          help: 'rule ids stand in every proof',
        },
      ],
      options.json,
    );
  const cases = casesRestingOn(id);
  const { date } = session.ratione.record.version;
  remarkAll(session);
  if (session.asOf < date)
    remark('The texts of rules, positions and cases are given as they stand; an earlier day of asking does not change them.');
  if (options.json === true) {
    await printJson({
      schema: 'ratione/rule/1',
      ...unofficialMark(session),
      as_of: session.asOf,
      id,
      rules: rules.map((entry) => ruleJson(entry, session)),
      cases,
      record: recordStamp(session, date),
    });
  } else {
    await print([...rules.map((entry) => ruleText(entry, session)), casesText(cases), wrap(footer(session, date))].join('\n\n'));
  }
  return ANSWERED;
}

function issuesOf(entry: CatalogueRule, session: Session) {
  return entry.issues.map((id) => session.ratione.record.issues.find((issue) => issue.id === id) ?? id);
}

/** Who held the view by the day of asking. */
function heldBy(position: Position, session: Session): readonly string[] {
  return position.holders
    .filter((holder) => holder.since === undefined || holder.since <= session.asOf.slice(0, holder.since.length))
    .map((holder) => holder.who);
}

function ruleJson(entry: CatalogueRule, session: Session): object {
  return {
    ...entry,
    applied: coverage[entry.id] ?? null,
    issues: issuesOf(entry, session).map((issue) =>
      typeof issue === 'string'
        ? { id: issue, question: null, positions: [] }
        : {
            id: issue.id,
            question: issue.question,
            positions: issue.positions.map((position) => ({ ...position, holders: heldBy(position, session) })),
          },
    ),
  };
}

/** Where the line for the rule is, or why there is none. */
function appliedWords(id: string): string {
  const entry = coverage[id];
  if (entry === undefined) return 'not said';
  const files = entry.files.map((file) => `packages/engine/src/${file}`).join(', ');
  const how = entry.how === 'proof' ? '' : entry.how === 'in' ? '' : `${entry.how}. `;
  return `${how}${[files, entry.why].filter((part) => part !== '').join('. ')}`;
}

function ruleText(entry: CatalogueRule, session: Session): string {
  return [
    bold(wrap(`${entry.id}: ${entry.title}`)),
    '',
    wrap(entry.says),
    '',
    field('Statute', `Art. ${entry.cites.join(', ')}`),
    field('Standing', entry.standing),
    field('Applied', appliedWords(entry.id)),
    ...(entry.authorities.length === 0
      ? []
      : [field('Authority', entry.authorities.map((id) => authorityById(id)?.title ?? id).join('; '))]),
    ...issuesOf(entry, session).flatMap((issue) =>
      typeof issue === 'string'
        ? [field('Contested', issue)]
        : [
            field('Contested', `${issue.id}: ${issue.question}`),
            ...issue.positions.map((position) => wrap(`  - ${position.says} (${heldBy(position, session).join('; ')})`, 80, '    ')),
          ],
    ),
    field('Text', entry.link),
  ].join('\n');
}

function casesText(cases: readonly CaseRow[] | null): string {
  if (cases === null) return 'The cases that test it are in the repository, not in this package.';
  if (cases.length === 0) return 'No row of the case tables names it.';
  return [`${cases.length} cases rest on it:`, ...cases.map((row) => wrap(`  ${row.name} (${row.file})`, 80, '    '))].join('\n');
}

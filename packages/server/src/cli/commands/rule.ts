import type { CatalogueRule } from '@ratione/engine';
import { authorityById, coverage } from '@ratione/engine';
import type { CaseRow, PositionView } from '@ratione/engine/views';
import { issuesOf, positionView, ruleIdOf, rulesNamed, ruleView, unknownRule } from '@ratione/engine/views';
import { casesRestingOn } from '../../session/case-rows.ts';
import type { Session, SharedOptions } from '../../session/session.ts';
import { openSession } from '../../session/session.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { footer, remarkAll } from '../freshness.ts';
import { bold, field, print, printJson, remark, wrap } from '../print.ts';

/** One rule of the catalogue, or the whole group that a bare id names. */
export async function rule(named: string, options: SharedOptions): Promise<ExitCode> {
  const session = await openSession(options);
  if ('issues' in session) return refuse(session.issues, options.json);
  const cases = casesRestingOn(ruleIdOf(named));
  const view = ruleView(session, named, cases);
  if (view === null) return refuse([unknownRule(named)], options.json);
  const { date } = session.ratione.record.version;
  remarkAll(session);
  if (session.asOf < date)
    remark('The texts of rules, positions and cases are given as they stand; an earlier day of asking does not change them.');
  if (options.json === true) {
    await printJson(view);
  } else {
    await print(
      [...rulesNamed(named).map((entry) => ruleText(entry, session)), casesText(cases), wrap(footer(session, date))].join('\n\n'),
    );
  }
  return ANSWERED;
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
    ...issuesOf(session, entry).flatMap((issue) =>
      typeof issue === 'string'
        ? [field('Contested', issue)]
        : [
            field('Contested', `${issue.id}: ${issue.question}`),
            ...issue.positions.map((position) => wrap(`  - ${position.says} (${voicesText(positionView(session, position))})`, 80, '    ')),
          ],
    ),
    field('Text', entry.link),
  ].join('\n');
}

/** Who holds a view, each with the sources in which that was read. */
function voicesText({ voices }: PositionView): string {
  return voices
    .map(({ who, sources, from_memory }) => {
      const read = from_memory
        ? 'from memory'
        : sources.map(({ publisher, title, id }) => [publisher, title ?? id].filter((part) => part !== null).join(': ')).join('; ');
      return `${who} [${read}]`;
    })
    .join('; ');
}

function casesText(cases: readonly CaseRow[] | null): string {
  if (cases === null) return 'The cases that test it are in the repository, not in this package.';
  if (cases.length === 0) return 'No row of the case tables names it.';
  return [`${cases.length} cases rest on it:`, ...cases.map((row) => wrap(`  ${row.name} (${row.file})`, 80, '    '))].join('\n');
}

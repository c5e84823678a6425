import type { AccusationsView, ReadView } from '@ratione/engine/views';
import { answerWords, dateLine, howOften, oneLine, shownFinding, statementLabel, titleOf, voices } from './words.ts';

/** A text read, as Markdown: what is known of it, its statements, its accusations. */
export function readMarkdown(view: ReadView): string {
  const statements = view.statements.map((statement, index) => {
    const finding = shownFinding(statement);
    const sources = (finding?.sources ?? []).map((source) =>
      'act' in source
        ? cell(source.title)
        : source.url === undefined
          ? cell(source.title)
          : `[${cell(source.title)}](<${source.url.replace(/[<>\s]/g, '')}>)`,
    );
    return `| ${index + 1} | ${cell(statement.text)} | ${cell(statementLabel(statement))} | ${cell(finding?.statement ?? '')}${statement.today === undefined ? '' : cell(` As of ${view.record.date}: ${statement.today.verdict}. ${statement.today.statement}`)} | ${cell(finding?.because ?? '')} | ${sources.join('; ')} |`;
  });
  return [
    `# ${cell(titleOf(view))}`,
    '',
    `Day of the text: ${cell(dateLine(view))}`,
    ...(view.source.url === null ? [] : ['', `Address: ${cell(view.source.url)}`]),
    ...(view.source.sha256 === null ? [] : ['', `Original: SHA-256 \`${view.source.sha256}\``]),
    '',
    '## Statements about the Court',
    '',
    ...(statements.length === 0
      ? ['None found.']
      : ['| | Statement | Verdict | In fact | Because | Sources |', '|---|---|---|---|---|---|', ...statements]),
    ...(view.accusations === null ? [] : ['', accusationsMarkdown(view.accusations)]),
  ].join('\n');
}

/** The table of accusations, and who stands behind whom. */
export function accusationsMarkdown(view: AccusationsView): string {
  const rows = view.accusations.map(
    (row) =>
      `| ${[voices(row.accusers, 'not named'), row.accused, row.act, row.place?.name ?? 'none named', row.when?.text ?? 'not told', howOften(row), voices(row.denied_by, 'nobody'), answerWords(row.at_the_time, row.not_asked), answerWords(row.today, row.not_asked)].map(cell).join(' | ')} |`,
  );
  const names = new Map(view.relations.nodes.map((node) => [node.id, node.label]));
  const edges = view.relations.edges.map(
    (edge) =>
      `| ${[names.get(edge.from) ?? edge.from, edge.how, names.get(edge.to) ?? edge.to, edge.places.join(', '), `${edge.mentions.length} in ${edge.independent_texts} independent`, edge.first === null ? 'not known' : edge.first === edge.last ? edge.first : `${edge.first} to ${edge.last ?? ''}`].map(cell).join(' | ')} |`,
  );
  return [
    '## Accusations, and whether the Court could try such conduct',
    '',
    view.notice,
    '',
    ...(rows.length === 0
      ? ['None found.']
      : [
          `| Accuser | Accused | Act | Place | Time | How often | Denied by | On the day of the text | On ${view.record_day} |`,
          '|---|---|---|---|---|---|---|---|---|',
          ...rows,
        ]),
    ...(edges.length === 0
      ? []
      : [
          '',
          '## Who stands behind whom, by the texts',
          '',
          '| Who | How | Whom | Where | How often | Texts of |',
          '|---|---|---|---|---|---|',
          ...edges,
        ]),
  ].join('\n');
}

function cell(text: string): string {
  return oneLine(text).replace(/[\\|<>[\]*_`]/g, '\\$&');
}

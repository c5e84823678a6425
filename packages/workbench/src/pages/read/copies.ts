import { ENGINE_VERSION } from '@ratione/engine';
import type { DecidingView, ReadView, StatementView } from '@ratione/engine/views';
import type { Engine } from './reader.ts';

/** The statements of a text as Markdown with citations. English, as the record is. */
export function markdownOf(view: ReadView, statements: readonly StatementView[]): string {
  const { title, date } = view.source;
  const judged =
    view.as_of === null ? '' : `Judged as of ${view.as_of}${date === null ? ', the last day of the record: the text has no day' : ''}.`;
  return [
    `# ${plain(title ?? 'A text read')}`,
    `${judged} Record of ${view.record.date}, \`${view.record.hash.slice(0, 12)}\`.`,
    ...statements.flatMap((statement, at) => {
      const found = statement.finding ?? statement.said;
      const whose = statement.finding === null && statement.speaker !== null ? `, said by ${plain(statement.speaker)}` : '';
      const head = `## ${at + 1}. ${found === null ? 'not judged' : found.verdict}${whose}\n\n> ${plain(statement.text)}`;
      if (found === null) return [head];
      return [
        head,
        plain(found.statement),
        `Because: ${plain(found.because)}`,
        ...(found.note === undefined ? [] : [`Note: ${plain(found.note)}`]),
        ...(found.from_memory === true ? ['The record rests here on memory; no source was retrieved.'] : []),
        `Would change: ${plain(found.would_change)}`,
        ...(statement.today === undefined
          ? []
          : [`Today (${view.record.date}): ${statement.today.verdict}. ${plain(statement.today.statement)}`]),
        ...(found.sources.length === 0 ? [] : [found.sources.map(cited).join('\n')]),
      ];
    }),
  ].join('\n\n');
}

/** ClaimReview for each statement that has a verdict, as JSON-LD. */
export function claimReviewsOf(view: ReadView, statements: readonly StatementView[], { views }: Engine): string {
  return JSON.stringify(
    statements.flatMap((statement) => views.claimReview(statement, view, ENGINE_VERSION) ?? []),
    null,
    2,
  );
}

function cited(source: DecidingView): string {
  if ('act' in source) return `- ${plain(source.title)}`;
  return source.url === undefined ? `- ${plain(source.title)}` : `- [${plain(source.title)}](${source.url})`;
}

/** Words of a text stay words: nothing in them is taken for markup. */
function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#]/g, '\\$&');
}

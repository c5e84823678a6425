import { createRatione, inWords, readEdtf } from '@ratione/engine';
import type { ReadStatement, RecordFinding, TextRead } from '@ratione/engine/reading';
import { createReader } from '@ratione/engine/reading';
import { readTextFile } from '../../intake/text-file.ts';
import { flagIssue } from '../../session/flag-issue.ts';
import { loadRecord } from '../../session/record-data.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { bold, field, print, printJson, remark, wrap } from '../print.ts';
import { type Accusation, accusationsTable } from '../read-accusations.ts';
import { asClaimReview } from '../read-claim-review.ts';

export interface ReadOptions {
  readonly asOf?: string;
  readonly lang?: string;
  readonly format?: 'text' | 'md' | 'json' | 'html' | 'claimreview';
  readonly json?: boolean;
}

/** Marks the statements about the Court in a text, each judged on the day of the text, and the accusations it reports. */
export async function read(file: string, options: ReadOptions): Promise<ExitCode> {
  const json = options.json === true || options.format === 'json';
  if (options.asOf !== undefined && readEdtf(options.asOf) === null)
    return refuse(
      [flagIssue('--as-of', options.asOf, 'a day, month or year, as in 2016-11-18', 'write year, month and day with hyphens')],
      json,
    );
  let source: ReturnType<typeof readTextFile>;
  try {
    source = readTextFile(file);
  } catch (problem) {
    return refuse([flagIssue('file', file, 'a file that can be read', problem instanceof Error ? problem.message : '')], json);
  }
  if (source === null)
    return refuse([flagIssue('file', file, 'plain text, Markdown or HTML of at most 16 MB', 'save the text by itself')], json);
  const ratione = createRatione(loadRecord());
  const date = options.asOf ?? source.date;
  const result = createReader(ratione).read({ text: source.text, date, lang: options.lang ?? source.lang });
  if (options.asOf === undefined && source.date !== null)
    remark(`Day of the text taken from the file (${source.dateFrom ?? ''}): ${source.date}. Say --as-of to use another.`);
  const table = accusationsTable(result, ratione, date);
  const format = json ? 'json' : (options.format ?? 'text');
  switch (format) {
    case 'json':
      await printJson({
        schema: 'ratione/read/1',
        title: source.title,
        language: result.language,
        as_of: result.asOf,
        date: date === null ? null : { day: date, found: options.asOf === undefined ? source.dateFrom : 'given' },
        statements: result.statements.map(statementJson),
        allegations: result.allegations,
        accusations: table,
      });
      break;
    case 'claimreview':
      await printJson(result.statements.flatMap((statement) => (statement.finding === null ? [] : [asClaimReview(statement, result)])));
      break;
    case 'html':
      await print(asHtml(source.text, result, source.title));
      break;
    case 'md':
      await print(asMarkdown(result, table));
      break;
    case 'text':
      await print(asText(result, table));
      break;
    default:
      return format satisfies never;
  }
  return ANSWERED;
}

function statementJson(statement: ReadStatement): object {
  const finding = (found: RecordFinding | null) =>
    found === null
      ? null
      : {
          verdict: found.verdict,
          statement: found.says,
          because: found.because,
          sources: found.sources,
          would_change: found.wouldChange,
          ...(found.note === undefined ? {} : { note: found.note }),
        };
  return {
    type: statement.proposition.kind,
    stance: statement.stance,
    speaker: statement.speaker,
    start: statement.start,
    end: statement.end,
    text: statement.text,
    ...finding(statement.finding),
    verdict: statement.finding?.verdict ?? null,
    said: finding(statement.said),
  };
}

function label(statement: ReadStatement): string {
  if (statement.finding !== null) return statement.finding.verdict;
  if (statement.said !== null) return `said by ${statement.speaker ?? 'somebody'}: ${statement.said.verdict}`;
  return `not judged (${statement.stance})`;
}

function asText(result: TextRead, table: readonly Accusation[]): string {
  const head = bold(
    `${result.statements.length} statements, judged on ${inWords(result.asOf)}${result.dated ? '' : ' (the text has no date)'}`,
  );
  const body = result.statements.map((statement) => {
    const finding = statement.finding ?? statement.said;
    return [
      bold(label(statement)),
      wrap(`  ${statement.text.replace(/\s+/g, ' ')}`, 80, '  '),
      ...(finding === null ? [] : [field('  In fact', finding.says), field('  Because', finding.because)]),
    ].join('\n');
  });
  const accusations = table.map((entry) =>
    wrap(
      `  ${entry.accused}: ${entry.act} (${entry.place ?? 'no place'}); then ${entry.atTheTime ?? 'not asked'}, on the day of the record ${entry.today ?? 'not asked'}`,
      80,
      '    ',
    ),
  );
  const backing = result.allegations
    .filter((allegation) => allegation.kind === 'backing')
    .map((allegation) => `  ${allegation.actor} -> ${allegation.act}`);
  return [
    head,
    '',
    ...body.flatMap((part) => [part, '']),
    ...(accusations.length === 0
      ? []
      : [
          bold('What the text accuses, and whether the Court could try it. A reading of what the text says; nobody is called responsible.'),
          ...accusations,
          '',
        ]),
    ...(backing.length === 0 ? [] : [bold('Who backs whom, by the text'), ...backing]),
  ]
    .join('\n')
    .trimEnd();
}

function asMarkdown(result: TextRead, table: readonly Accusation[]): string {
  const cell = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  const rows = result.statements.map(
    (statement) => `| ${cell(statement.text)} | ${label(statement)} | ${cell((statement.finding ?? statement.said)?.says ?? '')} |`,
  );
  const accusations = table.map(
    (entry) => `| ${cell(entry.accused)} | ${cell(entry.act)} | ${entry.place ?? ''} | ${entry.atTheTime ?? ''} | ${entry.today ?? ''} |`,
  );
  return [
    '| Statement | Verdict | In fact |',
    '|---|---|---|',
    ...rows,
    '',
    '| Accused | Act | Place | Then | Now |',
    '|---|---|---|---|---|',
    ...accusations,
  ].join('\n');
}

function asHtml(text: string, result: TextRead, title: string | null): string {
  const marks = [...result.statements].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  let body = '';
  for (const mark of marks) {
    if (mark.start < at) continue;
    const finding = mark.finding ?? mark.said;
    body += escapeHtml(text.slice(at, mark.start));
    body += `<mark class="${mark.finding?.verdict ?? 'said'}" title="${escapeHtml(`${label(mark)}. ${finding?.says ?? ''}`)}">${escapeHtml(text.slice(mark.start, mark.end))}</mark>`;
    at = mark.end;
  }
  body += escapeHtml(text.slice(at));
  return `<!doctype html>\n<html lang="${result.language}"><meta charset="utf-8"><title>${escapeHtml(title ?? 'A text, checked')}</title>\n<style>body{max-width:40em;margin:2em auto;font:1em/1.5 serif;white-space:pre-wrap}mark{background:none;border-bottom:2px solid #888}mark.supported{border-color:#2a7}mark.contradicted{border-color:#c33}mark.misleading{border-color:#c80}mark.unsettled{border-color:#58a}</style>\n<body>${body}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

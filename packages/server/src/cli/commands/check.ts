import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Issue, RecordData } from '@ratione/engine';
import { createRatione, inWords, readEdtf } from '@ratione/engine';
import type { Checked, Reader } from '@ratione/engine/reading';
import { createReader } from '@ratione/engine/reading';
import { flagIssue } from '../../session/flag-issue.ts';
import { loadRecord } from '../../session/record-data.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';
import { bold, field, print, printJson, wrap } from '../print.ts';

export interface CheckOptions {
  readonly asOf?: string;
  readonly lang?: string;
  readonly batch?: string;
  readonly json?: boolean;
}

/** Is this so? One statement, or a file of them, a line each. */
export async function check(words: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { ratione, reader } = open();
  if (options.batch !== undefined) return checkBatch(options.batch, reader, ratione.record);
  const text = words.join(' ').trim();
  if (text === '')
    return refuse(
      [
        flagIssue(
          'statement',
          '',
          'a statement, or --batch with a file',
          'ratione check "Russia withdrew from the ICC in 2016" --as-of 2017-01-03',
        ),
      ],
      options.json,
    );
  if (options.asOf !== undefined && readEdtf(options.asOf) === null)
    return refuse(
      [flagIssue('--as-of', options.asOf, 'a day, month or year, as in 2017-01-03', 'write year, month and day with hyphens')],
      options.json,
    );
  const checked = reader.check({ text, date: options.asOf ?? null, lang: options.lang ?? null });
  if (options.json === true) await printJson({ schema: 'ratione/check/1', text, ...view(checked, ratione.record) });
  else await print(asText(text, checked, ratione.record));
  return ANSWERED;
}

function open() {
  const ratione = createRatione(loadRecord());
  return { ratione, reader: createReader(ratione) };
}

/** One JSON object per line, in the order of the lines; a line that cannot be read keeps its place. */
async function checkBatch(file: string, reader: Reader, record: RecordData): Promise<ExitCode> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const failed = new Promise<string>((resolve) =>
    input.on('error', (problem: NodeJS.ErrnoException) => resolve(problem.code ?? problem.message)),
  );
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let problem: string | null = null;
  void failed.then((code) => {
    problem = code;
    lines.close();
  });
  let number = 0;
  let held: string[] = [];
  for await (const line of lines) {
    number += 1;
    held.push(JSON.stringify(answerLine(line.replace(/^\uFEFF/, ''), number, reader, record)));
    if (held.length === 200) {
      await print(held.join('\n'));
      held = [];
    }
  }
  if (held.length > 0) await print(held.join('\n'));
  if (problem !== null)
    return refuse([flagIssue('--batch', file, 'a file of JSON lines that can be read', `the system says ${String(problem)}`)], false);
  return ANSWERED;
}

function answerLine(line: string, number: number, reader: Reader, record: RecordData): object {
  const at = `line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    return malformed(null, [
      {
        code: 'input.json.malformed',
        path: at,
        found: 'text that is no JSON',
        expected: 'one JSON object',
        help: 'write one object per line',
      },
    ]);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return malformed(null, [
      {
        code: 'input.line.shape',
        path: at,
        found: `\`${JSON.stringify(value).slice(0, 40)}\``,
        expected: 'an object with id, text, lang and date',
        help: 'write one object per line',
      },
    ]);
  }
  const row = value as Readonly<Record<string, unknown>>;
  const id = typeof row['id'] === 'string' || typeof row['id'] === 'number' ? row['id'] : null;
  const { text, lang, date } = row;
  const issues: Issue[] = [];
  if (typeof text !== 'string' || text.trim() === '') issues.push(lineIssue(`${at}, text`, text, 'the statement as text'));
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    issues.push(lineIssue(`${at}, lang`, lang, 'a language code, as in en'));
  if (date !== undefined && date !== null && (typeof date !== 'string' || readEdtf(date) === null))
    issues.push(lineIssue(`${at}, date`, date, 'a day, a month, a year or null'));
  if (issues.length > 0 || typeof text !== 'string') return malformed(id, issues);
  return {
    id,
    ...view(
      reader.check({
        text: text.slice(0, 4000),
        lang: typeof lang === 'string' ? (lang.toLowerCase().split('-')[0] ?? null) : null,
        date: typeof date === 'string' ? date : null,
      }),
      record,
    ),
  };
}

function lineIssue(path: string, found: unknown, expected: string): Issue {
  return { code: 'input.line.field', path, found: `\`${String(JSON.stringify(found)).slice(0, 40)}\``, expected, help: '' };
}

function malformed(id: string | number | null, issues: readonly Issue[]): object {
  return {
    id,
    verdict: 'uncheckable',
    statement: '',
    because: 'The line cannot be read.',
    sources: [],
    would_change: 'A well-formed line.',
    issues,
  };
}

function view(checked: Checked, record: RecordData): object {
  return {
    verdict: checked.verdict,
    statement: checked.statement,
    because: checked.because,
    sources: checked.sources.map((id) => sourceView(id, record)),
    would_change: checked.wouldChange,
    as_of: checked.asOf,
    types: checked.types,
    ...(checked.note === undefined ? {} : { note: checked.note }),
    ...(checked.trueIn === undefined ? {} : { true_in: checked.trueIn }),
  };
}

function sourceView(id: string, record: RecordData): object {
  const source = record.sources[id];
  if (source === undefined) return { act: id };
  return { source: id, title: source.title, ...(source.url === undefined ? {} : { url: source.url }) };
}

function asText(text: string, checked: Checked, record: RecordData): string {
  const sources = checked.sources.flatMap((id) => record.sources[id]?.title ?? []);
  return [
    bold(checked.verdict),
    wrap(text),
    '',
    ...(checked.statement === '' ? [] : [field('In fact', checked.statement)]),
    field('Because', checked.because),
    ...(checked.note === undefined ? [] : [field('Note', checked.note)]),
    ...(checked.trueIn === undefined
      ? []
      : [
          field(
            'True',
            checked.trueIn.length === 0
              ? 'never'
              : checked.trueIn
                  .map((period) => `from ${period.from ?? ''}${period.until === null ? '' : ` until ${period.until}`}`)
                  .join('; '),
          ),
        ]),
    field('Changed by', checked.wouldChange),
    ...(sources.length === 0 ? [] : [field('Sources', sources.join('; '))]),
    field('Judged on', inWords(checked.asOf)),
  ].join('\n');
}

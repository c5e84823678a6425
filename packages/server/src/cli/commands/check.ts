import { createReadStream } from 'node:fs';
import type { RecordData } from '@ratione/engine';
import { createRatione, inWords } from '@ratione/engine';
import type { Checked, Reader } from '@ratione/engine/reading';
import { createReader } from '@ratione/engine/reading';
import { checkView, decidingView } from '@ratione/engine/views';
import { byteLines } from '../../input/byte-lines.ts';
import { codeOf } from '../../input/input-issue.ts';
import { checkLine, isTextDate, LONGEST_LINE } from '../../reading/check-line.ts';
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
  if (options.asOf !== undefined && !isTextDate(options.asOf))
    return refuse(
      [flagIssue('--as-of', options.asOf, 'a day, month or year, as in 2017-01-03', 'write year, month and day with hyphens')],
      options.json,
    );
  const checked = reader.check({ text, date: options.asOf ?? null, lang: options.lang ?? null });
  if (options.json === true) await printJson({ schema: 'ratione/check/1', text, ...checkView(checked, ratione.record) });
  else await print(asText(text, checked, ratione.record));
  return ANSWERED;
}

function open() {
  const ratione = createRatione(loadRecord());
  return { ratione, reader: createReader(ratione) };
}

/** One JSON object for each line, in their order, and nothing else on stdout; a line that cannot be read keeps its place. */
async function checkBatch(file: string, reader: Reader, record: RecordData): Promise<ExitCode> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  let held: string[] = [];
  try {
    for await (const line of byteLines(input, LONGEST_LINE)) {
      number += 1;
      held.push(JSON.stringify(checkLine(line, number, reader, record)));
      if (held.length === 200) {
        await print(held.join('\n'));
        held = [];
      }
    }
  } catch (problem) {
    const code = codeOf(problem);
    if (code === undefined) throw problem;
    if (held.length > 0) await print(held.join('\n'));
    return refuse([flagIssue('--batch', file, 'a file of JSON lines that can be read', `the system says ${code}`)], false);
  }
  if (held.length > 0) await print(held.join('\n'));
  return ANSWERED;
}

function asText(text: string, checked: Checked, record: RecordData): string {
  const sources = checked.sources.map((id) => decidingView(id, record).title);
  return [
    bold(checked.verdict),
    wrap(text),
    '',
    ...(checked.statement === '' ? [] : [field('In fact', checked.statement)]),
    field('Because', checked.because),
    ...(checked.note === undefined ? [] : [field('Note', checked.note)]),
    ...(checked.today === undefined ? [] : [field('Today', `${checked.today.verdict}. ${checked.today.says}`)]),
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

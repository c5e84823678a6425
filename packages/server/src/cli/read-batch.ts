import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { codeOf } from '../input/input-issue.ts';
import { linkedData } from '../reading/linked-data.ts';
import { type ReadSource, viewOf } from '../reading/read-text.ts';
import { type SummaryRow, summaryRow } from '../reading/summary.ts';
import { SummaryFile } from '../reading/summary-file.ts';
import type { Taken } from '../reading/take-all.ts';
import { flagIssue } from '../session/flag-issue.ts';
import { AllegationFile } from './allegation-file.ts';
import { refuse } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { ANSWERED, ISSUES } from './exit-code.ts';
import { bold, complain, print, wrap } from './print.ts';
import { type ReadFormat, type ReadOptions, rendered, reviews } from './read-render.ts';
import type { OpenTexts } from './reading-session.ts';
import { TextProgress } from './text-progress.ts';

/** Many texts, one after another: a line for each, the summary where asked, and what all of them come to. One bad file never stops it. */
export async function readBatch(all: AsyncIterable<Taken>, open: OpenTexts, options: ReadOptions, format: ReadFormat): Promise<ExitCode> {
  if ((format === 'html' || format === 'md') && options.into === undefined)
    return refuse([flagIssue('--format', format, 'with --into and a folder, for more than one text', 'add --into FOLDER')], false);
  const progress = new TextProgress();
  const totals = { texts: 0, refused: 0, notRead: 0, passedOver: 0, statements: 0, contradicted: 0, misleading: 0, accusations: 0 };
  let output: BatchOutput;
  try {
    output = await BatchOutput.open(open, options, format);
  } catch (problem) {
    return refuse([unwritable(problem)], false);
  }
  try {
    for await (const taken of all) {
      if ('passedOver' in taken) {
        totals.passedOver += 1;
        continue;
      }
      const row = await output.add(taken);
      totals.texts += 1;
      if (row.status === 'refused') totals.refused += 1;
      if (row.status === 'not-read') totals.notRead += 1;
      totals.statements += row.statements;
      totals.contradicted += row.contradicted;
      totals.misleading += row.misleading;
      totals.accusations += row.accusations;
      progress.step(row.name);
    }
    await output.close();
  } catch (problem) {
    if (codeOf(problem) === undefined) throw problem;
    return refuse([unwritable(problem)], false);
  } finally {
    progress.end();
  }
  complain(
    `${wrap(
      `${totals.texts} texts: ${totals.statements} statements, ${totals.contradicted} contradicted, ${totals.misleading} misleading; ${totals.accusations} accusations. ${totals.refused} could not be read, ${totals.notRead} are in a language that is not read, ${totals.passedOver} files were no texts.`,
    )}\n`,
  );
  return totals.refused > 0 ? ISSUES : ANSWERED;
}

/** Where the results of a batch go: stdout, the summary, a file for each text, the allegations. */
export class BatchOutput {
  readonly #open: OpenTexts;
  readonly #options: ReadOptions;
  readonly #format: ReadFormat;
  readonly #summary: SummaryFile | null;
  readonly #allegations: AllegationFile | null;
  readonly #names = new Set<string>();

  private constructor(
    open: OpenTexts,
    options: ReadOptions,
    format: ReadFormat,
    summary: SummaryFile | null,
    allegations: AllegationFile | null,
  ) {
    this.#open = open;
    this.#options = options;
    this.#format = format;
    this.#summary = summary;
    this.#allegations = allegations;
  }

  static async open(open: OpenTexts, options: ReadOptions, format: ReadFormat): Promise<BatchOutput> {
    if (options.into !== undefined) await mkdir(options.into, { recursive: true });
    const summary = options.out === undefined ? null : new SummaryFile(options.out);
    await summary?.open();
    return new BatchOutput(
      open,
      options,
      format,
      summary,
      options.allegations === undefined ? null : new AllegationFile(options.allegations),
    );
  }

  async add(taken: Exclude<Taken, { readonly passedOver: string }>): Promise<SummaryRow> {
    const row = summaryRow(taken);
    await this.#summary?.add(row);
    if ('source' in taken) {
      await this.#allegations?.add(taken);
      await this.#show(taken, row);
    } else if (this.#format === 'json' && this.#options.into === undefined)
      await print(JSON.stringify({ name: taken.name, part: taken.part, issues: taken.issues }));
    else if (this.#format === 'claimreview' && this.#options.into === undefined) await print('[]');
    else await print(rowLine(row));
    return row;
  }

  async close(): Promise<void> {
    await this.#summary?.close();
    await this.#allegations?.close();
  }

  async #show(taken: ReadSource, row: SummaryRow): Promise<void> {
    const { into } = this.#options;
    if (into === undefined) {
      if (this.#format === 'text') return print(rowLine(row));
      const view = viewOf(taken, this.#open.session, null);
      return print(this.#format === 'json' ? JSON.stringify(view) : linkedData(reviews(view)));
    }
    const view = viewOf(taken, this.#open.session, null);
    const ending = { text: 'txt', md: 'md', json: 'json', html: 'html', claimreview: 'jsonld' }[this.#format];
    await writeFile(join(into, this.#nameFor(taken, ending)), rendered(taken, view, this.#format), { mode: 0o600 });
    return print(rowLine(row));
  }

  /** The file's own name, with a number behind it where another text has it already. */
  #nameFor({ source }: ReadSource, ending: string): string {
    const bare =
      basename(source.name)
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 100) || 'text';
    let name = bare;
    // Some file systems hold A and a for one name.
    for (let count = 2; this.#names.has(name.toLowerCase()); count += 1) name = `${bare}-${count}`;
    this.#names.add(name.toLowerCase());
    return `${name}.${ending}`;
  }
}

function rowLine(row: SummaryRow): string {
  const name = row.part === null ? row.name : `${row.name}, ${row.part}`;
  if (row.status !== 'read') return `${bold(name)}\n  ${wrap(row.issues, 78, '  ')}`;
  const verdicts = (['supported', 'contradicted', 'misleading', 'unsettled'] as const).flatMap((verdict) =>
    row[verdict] === 0 ? [] : `${row[verdict]} ${verdict}`,
  );
  return `${bold(name)}\n  ${row.date ?? 'no day known'}, ${row.language ?? 'language not known'}: ${row.statements} statements${verdicts.length === 0 ? '' : ` (${verdicts.join(', ')})`}, ${row.accusations} accusations`;
}

function unwritable(problem: unknown) {
  return flagIssue(
    'output',
    problem instanceof Error && 'path' in problem ? String(problem.path) : '',
    'a file or folder that can be written',
    `the system says ${codeOf(problem) ?? 'no'}`,
  );
}

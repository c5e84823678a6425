import { AccusationTable, relationsDot } from '@ratione/engine/accusations';
import { type AccusationsView, accusationsView } from '@ratione/engine/views';
import { accusationsMarkdown } from '../../reading/as-markdown.ts';
import { addTo } from '../../reading/read-text.ts';
import { csvLine } from '../../reading/summary.ts';
import { takeAll } from '../../reading/take-all.ts';
import { answerWords, voices } from '../../reading/words.ts';
import { refuse } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED, ISSUES } from '../exit-code.ts';
import { issueText, print, printJson, remark } from '../print.ts';
import { accusationsAnswer } from '../read-answer.ts';
import { inputOf, openTexts, type TextOptions } from '../reading-session.ts';
import { TextProgress } from '../text-progress.ts';

export interface AccusationsOptions extends TextOptions {
  readonly format?: 'text' | 'md' | 'csv' | 'json' | 'dot';
  readonly json?: boolean;
}

/** Who accuses whom of what over texts, and whether the Court could try such conduct, then and now. */
export async function accusations(sources: readonly string[], options: AccusationsOptions): Promise<ExitCode> {
  const format = options.json === true ? 'json' : (options.format ?? 'text');
  const open = openTexts(options);
  if ('issues' in open) return refuse(open.issues, format === 'json');
  const table = new AccusationTable(open.session.ratione);
  const progress = new TextProgress();
  let problems = 0;
  let read = 0;
  try {
    for await (const taken of takeAll(sources.map(inputOf), open.session, open.context, open.hints)) {
      if ('passedOver' in taken) continue;
      progress.step('name' in taken ? taken.name : taken.source.name);
      if ('source' in taken) {
        addTo(table, taken);
        read += 1;
      } else problems += 1;
      for (const issue of taken.issues) remark(issueText(issue));
    }
  } finally {
    progress.end();
    await open.context.readers.close();
  }
  const view = accusationsView(table.report());
  if (read > 0) await show(view, table, format);
  return problems > 0 || read === 0 ? ISSUES : ANSWERED;
}

async function show(view: AccusationsView, table: AccusationTable, format: NonNullable<AccusationsOptions['format']>): Promise<void> {
  switch (format) {
    case 'json':
      return printJson(view);
    case 'md':
      return print(accusationsMarkdown(view));
    case 'csv':
      process.stdout.write(accusationsCsv(view));
      return;
    case 'dot':
      return print(relationsDot(table.report().relations));
    case 'text':
      return print(accusationsAnswer(view, true) || 'No accusation was found.');
    default:
      return format satisfies never;
  }
}

function accusationsCsv(view: AccusationsView): string {
  const head =
    'accuser,accused,accused_state,act,place,place_state,region,unit,time,from,until,mentions,texts,independent_texts,denied_by,crimes,asked_because,then_as_of,then,then_headline,today_as_of,today,today_headline,assumed'.split(
      ',',
    );
  const rows = view.accusations.map((row) => [
    voices(row.accusers, ''),
    row.accused,
    row.accused_state,
    row.act,
    row.place?.name ?? null,
    row.place?.state ?? null,
    row.place?.region ?? null,
    row.place?.unit ?? null,
    row.when?.text ?? null,
    row.when?.from ?? null,
    row.when?.until ?? null,
    row.mentions.length,
    row.texts,
    row.independent_texts,
    voices(row.denied_by, ''),
    row.crimes.join(' '),
    row.crimes_because,
    row.at_the_time?.as_of ?? null,
    answerWords(row.at_the_time, row.not_asked),
    row.at_the_time?.headline ?? null,
    row.today?.as_of ?? null,
    answerWords(row.today, row.not_asked),
    row.today?.headline ?? null,
    row.at_the_time?.assumptions.join(' ') ?? null,
  ]);
  return csvLine(head) + rows.map(csvLine).join('');
}

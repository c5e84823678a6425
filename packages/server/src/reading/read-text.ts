import type { RecordData } from '@ratione/engine';
import { createRatione, type Issue, type Ratione } from '@ratione/engine';
import { type AccusationReport, AccusationTable } from '@ratione/engine/accusations';
import { createReader, LANGUAGES, type Reader, type TextRead } from '@ratione/engine/reading';
import { type ReadView, readView } from '@ratione/engine/views';
import { intakeIssue } from '../intake/intake-issue.ts';
import { detectLanguage } from '../intake/language.ts';
import type { SourceRead } from '../intake/source-read.ts';
import { textSource } from './text-source.ts';

/** The law, and the reader over the same record. */
export interface ReadingSession {
  readonly ratione: Ratione;
  readonly reader: Reader;
}

export function openReading(record: RecordData): ReadingSession {
  const ratione = createRatione(record);
  return { ratione, reader: createReader(ratione) };
}

/** A text taken in and read. `read` is null where it is in a language the reader has no words for. */
export interface ReadSource {
  readonly source: SourceRead;
  readonly read: TextRead | null;
  readonly issues: readonly Issue[];
}

/** Reads a text: its statements and accusations, judged on its own day. */
export async function readTaken(source: SourceRead, { reader }: ReadingSession): Promise<ReadSource> {
  const chosen = await chooseLanguage(source);
  if ('issue' in chosen) return { source, read: null, issues: [...source.issues, chosen.issue] };
  const read = reader.read({ text: source.text, date: source.date, lang: chosen.language });
  return { source, read, issues: [...source.issues, ...chosen.remarks] };
}

/** A page often declares the language of its template: what the text reads like decides where the two differ and one of them is not read. */
async function chooseLanguage(
  source: SourceRead,
): Promise<{ readonly language: string | null; readonly remarks: readonly Issue[] } | { readonly issue: Issue }> {
  const { language } = source;
  const path = source.part === null ? source.name : `${source.name}, ${source.part}`;
  if (language === null || isListed(language)) return { language, remarks: [] };
  const detected = source.languageFrom === 'declared' ? await detectLanguage(source.text) : null;
  if (detected !== null && isListed(detected.language) && detected.confidence >= 0.5)
    return {
      language: detected.language,
      remarks: [
        intakeIssue(
          path,
          'language-declared',
          `${language} declared, and a text that reads like ${detected.language}`,
          'the same language',
          `read as ${detected.language}`,
        ),
      ],
    };
  return {
    issue: intakeIssue(path, 'language', `a text in \`${language}\``, `one of ${LANGUAGES.join(', ')}`, 'say --lang if it is in another'),
  };
}

function isListed(language: string): boolean {
  return (LANGUAGES as readonly string[]).includes(language);
}

/** The accusations of one text alone. */
export function accusationsOf({ source, read }: ReadSource, { ratione }: ReadingSession): AccusationReport | null {
  if (read === null) return null;
  const table = new AccusationTable(ratione);
  addTo(table, { source, read });
  return table.report();
}

export function addTo(table: AccusationTable, { source, read }: Pick<ReadSource, 'source' | 'read'>): void {
  if (read === null) return;
  table.add({
    name: source.part === null ? source.name : `${source.name}, ${source.part}`,
    title: source.title,
    sha256: source.sha256,
    text: source.text,
    dated: read.dated,
    asOf: read.asOf,
    allegations: read.allegations,
  });
}

/** The published JSON of one text. `report` is left out in a batch, where one table covers all texts. */
export function viewOf(taken: ReadSource, { ratione }: ReadingSession, report: AccusationReport | null): ReadView {
  return readView({ source: textSource(taken.source), read: taken.read, report, issues: taken.issues, record: ratione.record });
}

import type { Issue } from '@ratione/engine';
import { type Day, isDay } from '@ratione/engine';
import { getDocumentProxy } from 'unpdf';
import { dateline } from '../dateline.ts';
import { languageCode } from '../html/page-facts.ts';
import { IntakeProblem, intakeIssue } from '../intake-issue.ts';
import type { IntakeLimits } from '../limits.ts';
import type { FoundDate, OriginalSpan, ParsedDocument } from '../source-read.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';

/** The words of a PDF, page by page. Its scripts, forms and pictures are left alone. */
export async function readPdf(bytes: Uint8Array, path: string, limits: IntakeLimits): Promise<ParsedDocument> {
  const pdf = await open(bytes);
  try {
    const issues: Issue[] = [];
    const last = Math.min(pdf.numPages, limits.pages);
    if (last < pdf.numPages)
      issues.push(intakeIssue(path, 'pages', `${pdf.numPages} pages`, `at most ${limits.pages}`, `the first ${limits.pages} were read`));
    const parts: string[] = [];
    const spans: OriginalSpan[] = [];
    let length = 0;
    for (let number = 1; number <= last && length < limits.characters; number += 1) {
      const page = await pdf.getPage(number);
      const content = await page.getTextContent();
      const text = paragraphsOf(content.items);
      page.cleanup();
      if (text === '') continue;
      spans.push({ start: length, end: length + text.length, at: { unit: 'page', number } });
      parts.push(text);
      length += text.length + 2;
    }
    const text = parts.join('\n\n');
    if (text.trim() === '')
      issues.push(
        intakeIssue(path, 'no-words', 'pages without words, as of a scan', 'a PDF with text', 'run text recognition over it first'),
      );
    const { info } = await pdf.getMetadata();
    const facts = info as Readonly<Record<string, unknown>>;
    const line = dateline(text, path);
    return {
      text,
      title: words(facts['Title']),
      author: words(facts['Author']),
      site: null,
      url: null,
      language: languageCode(words(facts['Language'])),
      date: line.date ?? (line.issues.length > 0 ? null : madeOn(words(facts['CreationDate']))),
      notLaterThan: null,
      spans,
      issues: [...issues, ...line.issues],
    };
  } finally {
    await pdf.cleanup();
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    return await getDocumentProxy(bytes, {
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
      maxImageSize: 1,
      useWorkerFetch: false,
    });
  } catch (problem) {
    const name = problem instanceof Error ? problem.name : '';
    if (name === 'PasswordException')
      throw new IntakeProblem(
        'password',
        'a PDF that asks for a password',
        'a PDF that opens without one',
        'save it again without the password',
      );
    throw new IntakeProblem('pdf', 'a PDF that cannot be opened', 'a whole PDF', 'open it in a viewer and save it again');
  }
}

/** The day in the file's own properties: when this PDF was made, in its own time zone. */
function madeOn(value: string | null): FoundDate | null {
  const found = /^D:((?:19|20)\d{2})(\d{2})(\d{2})/.exec(value ?? '');
  if (found === null) return null;
  const day: Day = `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}`;
  return isDay(day)
    ? { day, how: 'pdf-info', where: 'CreationDate', note: 'the day on which the PDF was made; the text may be older' }
    : null;
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : null;
}

import type { Issue } from '@ratione/engine';
import { readStandardInput } from '../input/standard-input.ts';
import { LIMITS } from '../intake/limits.ts';
import type { FetchedPage } from '../intake/net/fetch-page.ts';
import type { SourceHints, SourceInput } from '../intake/read-source.ts';
import { DocumentReaders } from '../intake/worker/document-readers.ts';
import { isTextDate } from '../reading/check-line.ts';
import { openReading, type ReadingSession } from '../reading/read-text.ts';
import { flagIssue } from '../session/flag-issue.ts';
import { loadRecord } from '../session/record-data.ts';
import { remark } from './print.ts';

export interface TextOptions {
  readonly asOf?: string;
  readonly lang?: string;
  readonly keep?: string;
}

/** What `read` and `accusations` start from: the law, the readers of documents, and what the user states of the texts. */
export interface OpenTexts {
  readonly session: ReadingSession;
  readonly context: { readonly readers: DocumentReaders; readonly keep: string | null; readonly fetched: (page: FetchedPage) => void };
  readonly hints: SourceHints;
}

export function openTexts(options: TextOptions): OpenTexts | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  if (options.asOf !== undefined && !isTextDate(options.asOf))
    issues.push(flagIssue('--as-of', options.asOf, 'a day, month or year, as in 2016-11-18', 'write year, month and day with hyphens'));
  if (options.lang !== undefined && !/^[a-z]{2,3}$/i.test(options.lang))
    issues.push(flagIssue('--lang', options.lang, 'a language code, as in en', 'use two letters'));
  if (issues.length > 0) return { issues };
  return {
    session: openReading(loadRecord()),
    context: { readers: new DocumentReaders(), keep: options.keep ?? null, fetched: sayFetched },
    hints: { language: options.lang?.toLowerCase() ?? null, date: options.asOf ?? null },
  };
}

/** A path, an address where one is given, or standard input. */
export function inputOf(word: string): SourceInput {
  if (word === '-') return { bytes: readStandardInput(LIMITS.archiveBytes), name: 'standard input' };
  return /^https?:\/\//i.test(word) ? { url: word } : { path: word };
}

function sayFetched(page: FetchedPage): void {
  for (const address of page.through) remark(`Fetched ${address}, which led on.`);
  remark(`Fetched ${page.url} (${page.bytes.length} bytes${page.contentType === null ? '' : `, ${page.contentType}`}).`);
}

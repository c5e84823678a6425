import type { Day, Issue } from '@ratione/engine';

export type SourceFormat = 'text' | 'markdown' | 'html' | 'mhtml' | 'eml' | 'pdf' | 'docx' | 'warc' | 'wacz';

/** Where a day of publication was found. Nothing else counts as one. */
export type DateOrigin = 'given' | 'front-matter' | 'meta' | 'json-ld' | 'time-element' | 'dateline' | 'mail-header' | 'pdf-info';

export interface FoundDate {
  readonly day: Day;
  readonly how: DateOrigin;
  /** The name of the field, or the words of the line. */
  readonly where: string;
  /** Why an ambiguous form was read this way. */
  readonly note?: string;
}

/** The latest day on which the text can have been written: that of a capture or of saving, never a day of publication. */
export interface LatestDay {
  readonly day: Day;
  readonly where: string;
}

/** A stretch of the text and where it stands in the original: characters of the decoded file, a page, or a paragraph. */
export interface OriginalSpan {
  readonly start: number;
  readonly end: number;
  readonly at:
    | { readonly unit: 'characters'; readonly start: number; readonly end: number }
    | { readonly unit: 'page' | 'paragraph'; readonly number: number };
}

/** What a reader of one format hands back, before limits and language are applied. */
export interface ParsedDocument {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly site: string | null;
  readonly url: string | null;
  /** As the document declares it, not as it reads. */
  readonly language: string | null;
  readonly date: FoundDate | null;
  readonly notLaterThan: LatestDay | null;
  readonly spans: readonly OriginalSpan[];
  readonly issues: readonly Issue[];
}

/** One text taken in: its words, what is known of it, and which bytes it came from. */
export interface SourceRead {
  /** The file, the address or "standard input". */
  readonly name: string;
  /** The address of a page within an archive. */
  readonly part: string | null;
  readonly format: SourceFormat;
  /** Of the original's bytes, in hexadecimal; for a page of an archive those of the page. */
  readonly sha256: string;
  readonly bytes: number;
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly site: string | null;
  readonly url: string | null;
  readonly date: Day | null;
  readonly dateFrom: Omit<FoundDate, 'day'> | null;
  readonly notLaterThan: LatestDay | null;
  /** Two-letter code, or null: not known. */
  readonly language: string | null;
  readonly languageFrom: 'given' | 'declared' | 'detected' | null;
  /** From 0 to 1, for a detected language. */
  readonly languageConfidence: number | null;
  readonly spans: readonly OriginalSpan[];
  readonly issues: readonly Issue[];
}

/** A text that could not be taken in, with the reason. Never thrown across files of a batch. */
export interface SourceRefused {
  readonly name: string;
  readonly part: string | null;
  readonly issues: readonly Issue[];
}

export type Intake = SourceRead | SourceRefused;

export function isRead(intake: Intake): intake is SourceRead {
  return 'text' in intake;
}

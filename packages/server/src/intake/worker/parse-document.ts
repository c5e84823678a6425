import { decodeText } from '../decode-text.ts';
import { readPage } from '../html/page.ts';
import type { IntakeLimits } from '../limits.ts';
import { readMail, readSavedPage } from '../mail/mail.ts';
import type { ParsedDocument } from '../source-read.ts';

/** A document in one of the forms that need a parser of their own. */
export interface DocumentTask {
  readonly format: 'html' | 'mhtml' | 'eml' | 'pdf' | 'docx';
  readonly bytes: Uint8Array;
  /** For issues only. */
  readonly path: string;
  /** Declared by the page or its server; for HTML. */
  readonly encoding: string | null;
  readonly limits: IntakeLimits;
}

/** Reads one document. Runs in the worker; throws `IntakeProblem` where the document cannot be read. */
export async function parseDocument({ format, bytes, path, encoding, limits }: DocumentTask): Promise<ParsedDocument> {
  switch (format) {
    case 'html': {
      const decoded = decodeText(bytes, path, encoding);
      const page = readPage(decoded.text, path, limits);
      return { ...page, issues: [...decoded.issues, ...page.issues] };
    }
    case 'mhtml':
      return readSavedPage(bytes, path, limits);
    case 'eml':
      return readMail(bytes, path, limits);
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(bytes, path, limits);
    case 'docx':
      return (await import('./docx.ts')).readDocx(bytes, path, limits);
    default:
      return format satisfies never;
  }
}

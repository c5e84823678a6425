import { type Day, isDay } from '@ratione/engine';
import type { Address } from 'postal-mime';
import PostalMime from 'postal-mime';
import { readPage } from '../html/page.ts';
import { webAddress } from '../html/page-facts.ts';
import { intakeIssue } from '../intake-issue.ts';
import type { IntakeLimits } from '../limits.ts';
import { readPlainText } from '../plain-text.ts';
import type { LatestDay, ParsedDocument } from '../source-read.ts';

const MAIL_LIMITS = { maxNestingDepth: 32, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 3 } as const;

/** A letter: its own words, its subject, sender and day. Attachments are counted and left alone. */
export async function readMail(bytes: Uint8Array, path: string, limits: IntakeLimits): Promise<ParsedDocument> {
  const mail = await PostalMime.parse(bytes, MAIL_LIMITS);
  const body = mail.text?.trim()
    ? readPlainText(mail.text, path)
    : mail.html?.trim()
      ? readPage(mail.html, path, limits)
      : readPlainText('', path);
  const sent = headerDay(mail.headers.find((header) => header.key === 'date')?.value);
  const files = mail.attachments.filter((one) => one.related !== true);
  return {
    ...body,
    title: mail.subject?.trim() || body.title,
    author: senderOf(mail.from) ?? body.author,
    // The day in the header is that of sending; a line in the letter may speak of another.
    date: sent === null ? body.date : { day: sent, how: 'mail-header', where: 'Date' },
    spans: [],
    issues: [
      ...(sent === null ? body.issues : body.issues.filter((issue) => !issue.code.startsWith('intake.date-'))),
      ...(body.text.trim() === ''
        ? [intakeIssue(path, 'no-words', 'a letter without words', 'a letter with text', 'its attachments may hold it')]
        : []),
      ...(files.length === 0
        ? []
        : [
            intakeIssue(
              path,
              'attachments',
              `${files.length} attachments (${files
                .slice(0, 5)
                .map((one) => one.filename ?? one.mimeType)
                .join(', ')})`,
              'a letter without attachments',
              'save those that matter and read them by themselves',
            ),
          ]),
    ],
  };
}

/** A page saved with all its parts in one file. Its Date is the day of saving, so only the latest day it can have been published. */
export async function readSavedPage(bytes: Uint8Array, path: string, limits: IntakeLimits): Promise<ParsedDocument> {
  const mail = await PostalMime.parse(bytes, MAIL_LIMITS);
  const header = (key: string): string | undefined => mail.headers.find((one) => one.key === key)?.value;
  const saved = headerDay(header('date'));
  const location = webAddress(header('snapshot-content-location') ?? header('content-location'));
  const latest: LatestDay | null = saved === null ? null : { day: saved, where: 'Date of saving' };
  if (mail.html === undefined || mail.html.trim() === '') {
    const plain = readPlainText(mail.text ?? '', path);
    return { ...plain, url: location, notLaterThan: latest, spans: [] };
  }
  const page = readPage(mail.html, path, limits);
  return { ...page, url: page.url ?? location, notLaterThan: latest, spans: [] };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day of an RFC 5322 date, in the sender's own time zone. */
export function headerDay(value: string | undefined): Day | null {
  const found = /^(?:[A-Za-z]{3},\s*)?(\d{1,2})\s+([A-Za-z]{3})\s+((?:19|20)\d{2})\b/.exec(value?.trim() ?? '');
  if (found === null) return null;
  const month = MONTHS.indexOf((found[2] ?? '').toLowerCase()) + 1;
  const day = `${found[3] ?? ''}-${String(month).padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

function senderOf(from: Address | undefined): string | null {
  if (from === undefined) return null;
  const name = from.name.trim();
  return name !== '' ? name : (from.address ?? null);
}

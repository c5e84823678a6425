import { type Issue, isDay, type RecordData } from '@ratione/engine';
import type { Reader } from '@ratione/engine/reading';
import { checkView } from '@ratione/engine/views';

export const LONGEST_LINE = 1024 * 1024;
/** Nobody states one thing in more letters; what is longer is a text, for `read`. */
export const LONGEST_STATEMENT = 4000;

/** The answer to one line of a batch: always one object, with `issues` where the line cannot be read. */
export function checkLine(line: Uint8Array | null, number: number, reader: Reader, record: RecordData): object {
  const at = `line ${number}`;
  const read = line === null ? longLine(at) : parsed(line, at);
  if ('issue' in read) return unreadable(null, [read.issue]);
  return checkRow(read.value, at, reader, record);
}

/** The answer to one statement given as an object with id, text, lang and date. */
export function checkRow(value: unknown, at: string, reader: Reader, record: RecordData): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return unreadable(null, [
      {
        code: 'input.line.shape',
        path: at,
        found: shown(value),
        expected: 'an object with id, text, lang and date',
        help: 'write one object per line',
      },
    ]);
  }
  const row = value as Readonly<Record<string, unknown>>;
  const id = typeof row['id'] === 'string' || typeof row['id'] === 'number' ? row['id'] : null;
  const { text, lang, date } = row;
  const issues: Issue[] = [];
  if (typeof text !== 'string' || text.trim() === '') issues.push(fieldIssue(`${at}, text`, text, 'the statement as text'));
  else if (text.length > LONGEST_STATEMENT)
    issues.push({
      code: 'input.line.field',
      path: `${at}, text`,
      found: `${text.length} letters`,
      expected: `one statement, of at most ${LONGEST_STATEMENT}`,
      help: 'give a whole text to ratione read',
    });
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    issues.push(fieldIssue(`${at}, lang`, lang, 'a language code, as in en, or null'));
  if (date !== undefined && date !== null && !isTextDate(date))
    issues.push(fieldIssue(`${at}, date`, date, 'a day, a month, a year or null'));
  if (row['id'] !== undefined && row['id'] !== null && id === null) issues.push(fieldIssue(`${at}, id`, row['id'], 'text or a number'));
  if (issues.length > 0 || typeof text !== 'string') return unreadable(id, issues);
  const checked = reader.check({
    text,
    lang: typeof lang === 'string' ? (lang.trim().toLowerCase().split(/[-_]/)[0] ?? null) : null,
    date: typeof date === 'string' ? date.trim() : null,
  });
  return { id, ...checkView(checked, record) };
}

/** A day, a month or a year of the calendar; nothing vaguer is a date of a text. */
export function isTextDate(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value.trim());
  return parts !== null && isDay(`${parts[1] ?? ''}-${parts[2] ?? '01'}-${parts[3] ?? '01'}`);
}

function parsed(line: Uint8Array, at: string): { readonly value: unknown } | { readonly issue: Issue } {
  let found = 'text that is no JSON';
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(line);
    return { value: JSON.parse(text) as unknown };
  } catch (problem) {
    if (problem instanceof TypeError) found = 'bytes that are not UTF-8';
    else if (!(problem instanceof SyntaxError)) throw problem;
    if (line.length === 0 || (line.length === 1 && line[0] === 13)) found = 'an empty line';
  }
  return { issue: { code: 'input.json.malformed', path: at, found, expected: 'one JSON object', help: 'write one object per line' } };
}

function longLine(at: string): { readonly issue: Issue } {
  return {
    issue: {
      code: 'input.line.length',
      path: at,
      found: `more than ${LONGEST_LINE} bytes`,
      expected: 'one statement',
      help: 'write one object per line',
    },
  };
}

function fieldIssue(path: string, found: unknown, expected: string): Issue {
  return { code: 'input.line.field', path, found: shown(found), expected, help: 'see docs/reading.md' };
}

/** Short, and without going down into what a hostile line may nest. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  return `\`${JSON.stringify(value).slice(0, 40)}\``;
}

function unreadable(id: string | number | null, issues: readonly Issue[]): object {
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

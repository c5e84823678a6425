import type { Ledger } from '../record/ledger.ts';
import type { Issue } from '../terms/issue.ts';
import { whatCodeMayMean } from '../territory/other-codes.ts';
import { isDay } from '../time/day.ts';

/** Collects issues while facts are read, so that all are listed at once. */
export class FactReader {
  readonly issues: Issue[] = [];
  readonly notes: string[] = [];
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  issue(code: string, path: string, found: string, expected: string, help: string): null {
    this.issues.push({ code, path, found, expected, help });
    return null;
  }

  note(text: string): void {
    this.notes.push(text);
  }

  /** Input as printed in an issue: short, in backticks’ reach, never an object dump. */
  show(value: unknown): string {
    if (value === undefined) return 'nothing';
    if (value === '') return '"" (an empty text)';
    const text = typeof value === 'string' ? value : typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? String(value));
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
  }

  object(value: unknown, path: string): Readonly<Record<string, unknown>> | null {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
    return this.issue(
      'question.object.expected',
      path,
      this.show(value),
      'an object with named facts',
      'See `ratione ask --help` for an example.',
    );
  }

  text(value: unknown, path: string): string | null | undefined {
    if (value === undefined || value === null || typeof value === 'string') return value;
    this.issue('question.text.expected', path, this.show(value), 'text, or null if unknown', 'Put the words in quotes.');
    return null;
  }

  boolean(value: unknown, path: string): boolean | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'boolean') return value;
    this.issue('question.boolean.expected', path, this.show(value), 'true or false', 'Write true or false without quotes.');
    return undefined;
  }

  day(value: unknown, path: string): string | null {
    if (value === undefined || value === null) return null;
    if (isDay(value)) return value;
    return this.issue(
      'question.day.impossible',
      path,
      this.show(value),
      'a day that exists, as YYYY-MM-DD',
      'Check the day and the month.',
    );
  }

  /** A State or territory code; `also` allows entities without a file (flags of convenience, historical codes). */
  state(value: unknown, path: string, ledger: Ledger): string | null {
    if (typeof value === 'string') {
      const code = value.trim().toUpperCase();
      if (ledger.isState(code)) return code;
      // Nationality and registration under a territory’s code are those of its State: Hong Kong, Bermuda.
      const territory = ledger.record.codes.find((entry) => entry.code === code);
      if (territory !== undefined) return territory.state ?? code;
    }
    const meant = typeof value === 'string' ? whatCodeMayMean(value, ledger.record) : '';
    return this.issue(
      'question.state.unknown',
      path,
      this.show(value),
      'the ISO 3166 alpha-3 code of a State of the record, such as SYR',
      [meant, 'Look the State up with `ratione state NAME`.'].filter((words) => words !== '').join(' '),
    );
  }

  states(value: unknown, path: string, ledger: Ledger): readonly string[] {
    if (value === undefined || value === null) return [];
    const list = Array.isArray(value) ? value : [value];
    return list.flatMap((item, index) => {
      const state = this.state(item, `${path}[${index}]`, ledger);
      return state === null ? [] : [state];
    });
  }
}

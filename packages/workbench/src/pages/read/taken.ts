import type { ApiIssue } from '../../api/request.ts';

/** The day of a text and how it was found; `given` by the reader of this page. A day, month or year. */
export interface FoundDay {
  readonly day: string;
  readonly how: string;
  readonly where: string;
  /** Why an ambiguous form was read this way. English. */
  readonly note?: string;
}

/** A text taken in, before it is read. */
export interface Taken {
  readonly id: string;
  readonly name: string;
  readonly format: string;
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly site: string | null;
  readonly url: string | null;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly date: FoundDay | null;
  /** It was written by then: the day of saving or capture. */
  readonly latest: { readonly day: string; readonly where: string } | null;
  /** Two letters, as declared or chosen; null: the reader finds it out. */
  readonly language: string | null;
  readonly issues: readonly ApiIssue[];
}

/** The same with its day from a line of its own, where nothing else tells it. */
export async function withDateline(taken: Taken): Promise<Taken> {
  if (taken.date !== null) return taken;
  const { readDateline } = await import('@ratione/engine/reading');
  const { date, problem } = readDateline(taken.text);
  if (problem === null) return { ...taken, date };
  return {
    ...taken,
    issues: [
      ...taken.issues,
      { code: `intake.${problem.code}`, path: taken.name, found: problem.found, expected: problem.expected, help: '' },
    ],
  };
}

let count = 0;

/** A text by its words, with what its file says of it; the reader's own day and language come first. */
export function pasted(text: string, date: string | null, language: string | null, found: Partial<Taken> = {}): Taken {
  count += 1;
  return {
    id: `text-${count}`,
    name: 'text',
    format: 'text',
    text,
    title: null,
    author: null,
    site: null,
    url: null,
    sha256: null,
    bytes: null,
    latest: null,
    issues: [],
    ...found,
    date: date === null ? (found.date ?? null) : { day: date, how: 'given', where: '' },
    language: language ?? found.language ?? null,
  };
}

/** A problem in input or data, said in the reader's words: what was found where, what was expected, what to do. */
export interface Issue {
  /** Stable dotted code: "question.day.impossible". */
  readonly code: string;
  /** Path into the input: "facts[3].place.iso3", or file and entry. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly help: string;
}

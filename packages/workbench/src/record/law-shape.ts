/** A row of the case tables: a question with the answer that law and facts give, and what it tests. */
export interface CaseEntry {
  /** Path in the repository: "cases/territory.yaml". */
  readonly file: string;
  readonly name: string;
  /** Ids of rules. */
  readonly restsOn: readonly string[];
  readonly authority: readonly string[];
  /** As `ratione ask --facts` reads them. */
  readonly facts: unknown;
  /** Null where the row only asks. Its members: cases/README.md. */
  readonly expected: ExpectedAnswer | null;
  /** Contested issues that the engine meets in answering the row. */
  readonly issues: readonly string[];
}

export interface ExpectedAnswer {
  readonly jurisdiction: 'yes' | 'no' | 'depends' | 'contested';
}

/** A departure from the validators of the record, with its reason. */
export interface RecordException {
  readonly rule: string;
  readonly at: string;
  readonly because: string;
  readonly untilWhen: string;
}

/** What the Law and Record pages show beside the engine and the record. Made by scripts/workbench/law.ts. */
export interface LawAsset {
  readonly cases: readonly CaseEntry[];
  /** Source text by path below packages/engine/src: the files that apply a rule. */
  readonly code: Readonly<Record<string, string>>;
  /** The readings taken where the text leaves a choice: Markdown by file name. */
  readonly readings: Readonly<Record<string, string>>;
  readonly exceptions: readonly RecordException[];
  /** The notice of software by others. */
  readonly notice: string;
}

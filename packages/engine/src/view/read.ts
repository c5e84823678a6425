import type { AccusationReport } from '../accusations/table.ts';
import type { Allegation } from '../reading/allegations/allegation.ts';
import type { Finding, VerdictWord } from '../reading/check/finding.ts';
import type { ReadStatement, TextRead } from '../reading/read-text.ts';
import type { Proposition, Stance } from '../reading/statement.ts';
import type { RecordData } from '../record/shape.ts';
import type { Issue } from '../terms/issue.ts';
import type { Day } from '../time/day.ts';
import { type AccusationsView, accusationsView } from './accusations.ts';
import { type TodayView, todayView } from './check.ts';
import { type DecidingView, decidingView } from './deciding.ts';

/** Where a stretch of the text stands in the original file. */
export type OriginalPlace =
  | { readonly unit: 'characters'; readonly start: number; readonly end: number }
  | { readonly unit: 'page' | 'paragraph'; readonly number: number };

/** What is known of a text taken in. Only `name` is always there: a text pasted into a page has no more. */
export interface TextSource {
  readonly name: string;
  readonly part: string | null;
  readonly format: string;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly site: string | null;
  readonly url: string | null;
  readonly date: { readonly day: string; readonly how: string; readonly where: string; readonly note?: string } | null;
  readonly notLaterThan: { readonly day: Day; readonly where: string } | null;
  readonly language: string | null;
  readonly languageFrom: string | null;
  readonly languageConfidence: number | null;
  readonly originalAt: (start: number, end: number) => OriginalPlace | null;
}

export interface FindingView {
  readonly verdict: VerdictWord;
  readonly statement: string;
  readonly because: string;
  readonly sources: readonly DecidingView[];
  readonly would_change: string;
  readonly note?: string;
  /** The record rests here on memory alone. */
  readonly from_memory?: true;
}

export interface StatementView {
  readonly type: Proposition['kind'];
  readonly stance: Stance;
  readonly speaker: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly original: OriginalPlace | null;
  /** What the record says, where the text itself asserts it. */
  readonly finding: FindingView | null;
  /** What the record says to words the text reports as somebody else's. */
  readonly said: FindingView | null;
  /** What holds on the day of the record, only where it differs. */
  readonly today?: TodayView;
}

export interface AllegationView {
  readonly kind: Allegation['kind'];
  readonly how: Allegation['how'];
  readonly speaker: string | null;
  readonly speaker_state: string | null;
  readonly accused: string;
  readonly accused_state: string | null;
  readonly act: string;
  readonly crimes: readonly string[];
  readonly target: string | null;
  readonly target_state: string | null;
  readonly places: Allegation['places'];
  readonly when: Allegation['when'];
  readonly denied_by: readonly {
    readonly speaker: string;
    readonly state: string | null;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly original: OriginalPlace | null;
}

/** A text with its statements and accusations: `ratione read`. */
export interface ReadView {
  readonly schema: 'ratione/read/1';
  readonly source: {
    readonly name: string;
    readonly part: string | null;
    readonly format: string;
    readonly sha256: string | null;
    readonly bytes: number | null;
    readonly title: string | null;
    readonly author: string | null;
    readonly site: string | null;
    readonly url: string | null;
    readonly date: TextSource['date'];
    readonly not_later_than: TextSource['notLaterThan'];
    readonly language: string | null;
    readonly language_from: string | null;
    readonly language_confidence: number | null;
  };
  /** The language whose lexicon was used; null: none fits, and nothing was read. */
  readonly read_as: string | null;
  /** The day the statements are judged on. */
  readonly as_of: Day | null;
  readonly dated: boolean;
  readonly statements: readonly StatementView[];
  readonly allegations: readonly AllegationView[];
  readonly accusations: AccusationsView | null;
  readonly issues: readonly Issue[];
  readonly record: { readonly date: Day; readonly hash: string };
}

export interface ReadViewInput {
  readonly source: TextSource;
  /** Null: in a language that is not read. */
  readonly read: TextRead | null;
  readonly report: AccusationReport | null;
  readonly issues: readonly Issue[];
  readonly record: RecordData;
}

export function readView({ source, read, report, issues, record }: ReadViewInput): ReadView {
  return {
    schema: 'ratione/read/1',
    source: {
      name: source.name,
      part: source.part,
      format: source.format,
      sha256: source.sha256,
      bytes: source.bytes,
      title: source.title,
      author: source.author,
      site: source.site,
      url: source.url,
      date: source.date,
      not_later_than: source.notLaterThan,
      language: source.language,
      language_from: source.languageFrom,
      language_confidence: source.languageConfidence,
    },
    read_as: read?.language ?? null,
    as_of: read?.asOf ?? null,
    dated: read?.dated ?? false,
    statements: (read?.statements ?? []).map((statement) => statementView(statement, source, record)),
    allegations: (read?.allegations ?? []).map((allegation) => allegationView(allegation, source)),
    accusations: report === null ? null : accusationsView(report),
    issues,
    record: { date: record.version.date, hash: record.version.hash },
  };
}

export function statementView(statement: ReadStatement, source: Pick<TextSource, 'originalAt'>, record: RecordData): StatementView {
  return {
    type: statement.proposition.kind,
    stance: statement.stance,
    speaker: statement.speaker,
    start: statement.start,
    end: statement.end,
    text: statement.text,
    original: source.originalAt(statement.start, statement.end),
    finding: findingView(statement.finding, record),
    said: findingView(statement.said, record),
    ...(statement.today === undefined ? {} : { today: todayView(statement.today) }),
  };
}

export function allegationView(allegation: Allegation, source: Pick<TextSource, 'originalAt'>): AllegationView {
  return {
    kind: allegation.kind,
    how: allegation.how,
    speaker: allegation.speaker,
    speaker_state: allegation.speakerState,
    accused: allegation.actor,
    accused_state: allegation.actorState,
    act: allegation.act,
    crimes: allegation.crimes,
    target: allegation.target,
    target_state: allegation.targetState,
    places: allegation.places,
    when: allegation.when,
    denied_by: allegation.deniedBy.map(({ speaker, speakerState, start, end, text }) => ({
      speaker,
      state: speakerState,
      start,
      end,
      text,
    })),
    start: allegation.start,
    end: allegation.end,
    text: allegation.text,
    original: source.originalAt(allegation.start, allegation.end),
  };
}

function findingView(finding: Finding | null, record: RecordData): FindingView | null {
  if (finding === null) return null;
  return {
    verdict: finding.verdict,
    statement: finding.says,
    because: finding.because,
    sources: finding.sources.map((id) => decidingView(id, record)),
    would_change: finding.wouldChange,
    ...(finding.note === undefined ? {} : { note: finding.note }),
    ...(finding.fromMemory === true ? { from_memory: true as const } : {}),
  };
}

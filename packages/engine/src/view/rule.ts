import { type CatalogueRule, ruleById, rulesUnder } from '../law/catalogue/catalogue.ts';
import { type Coverage, coverage } from '../law/catalogue/coverage.ts';
import type { ContestedIssue, IssueId, Position } from '../record/shape.ts';
import type { Issue } from '../terms/issue.ts';
import type { Day } from '../time/day.ts';
import type { EdtfText } from '../time/edtf.ts';
import { type SourceView, usesView } from './act.ts';
import type { ViewContext } from './context.ts';
import { type RecordStamp, recordStamp } from './record-stamp.ts';
import { type UnofficialMark, unofficialMark } from './unofficial.ts';

/** A row of the case tables that rests on a rule: its file below the repository, its name. */
export interface CaseRow {
  readonly file: string;
  readonly name: string;
}

/** One who holds a view, since when, and where that was read. */
export interface VoiceView {
  readonly who: string;
  readonly since: EdtfText | null;
  readonly sources: readonly SourceView[];
  /** No text was retrieved that says so. */
  readonly from_memory: boolean;
}

export interface PositionView extends Omit<Position, 'holders'> {
  readonly holders: readonly string[];
  readonly voices: readonly VoiceView[];
}

/** A contested issue with who held what by the day of asking; no question where the record does not hold it. */
export interface RuleIssueView {
  readonly id: IssueId;
  readonly question: string | null;
  readonly positions: readonly PositionView[];
}

export interface RuleEntryView extends Omit<CatalogueRule, 'issues'> {
  readonly applied: Coverage | null;
  readonly issues: readonly RuleIssueView[];
}

/** One rule of the catalogue, or the whole group that a bare id names. */
export interface RuleView extends UnofficialMark {
  readonly schema: 'ratione/rule/1';
  readonly as_of: Day;
  readonly id: string;
  readonly rules: readonly RuleEntryView[];
  /** Null where the case tables are not at hand. */
  readonly cases: readonly CaseRow[] | null;
  readonly record: RecordStamp;
}

/** The id as the catalogue writes it: "R-12.2.a" for "r-12.2.a" and "12(2)(a)". */
export function ruleIdOf(named: string): string {
  return /^R-/i.test(named) ? `R-${named.slice(2)}` : `R-${named.replace(/\(/g, '.').replace(/\)/g, '')}`;
}

/** The rules that an id, or a provision, names; none where the catalogue has no such rule. */
export function rulesNamed(named: string): readonly CatalogueRule[] {
  const id = ruleIdOf(named);
  const group = rulesUnder(id);
  const exact = ruleById(id);
  return group.length > 0 ? group : exact === undefined ? [] : [exact];
}

/** The view of the rules that `named` names; null where there is none. `cases` are the rows that rest on them. */
export function ruleView(context: ViewContext, named: string, cases: readonly CaseRow[] | null): RuleView | null {
  const rules = rulesNamed(named);
  if (rules.length === 0) return null;
  return {
    schema: 'ratione/rule/1',
    ...unofficialMark(context),
    as_of: context.asOf,
    id: ruleIdOf(named),
    rules: rules.map((entry) => ruleEntryView(context, entry)),
    cases,
    record: recordStamp(context, context.ratione.record.version.date),
  };
}

export function ruleEntryView(context: ViewContext, entry: CatalogueRule): RuleEntryView {
  return {
    ...entry,
    applied: coverage[entry.id] ?? null,
    issues: issuesOf(context, entry).map((issue) =>
      typeof issue === 'string'
        ? { id: issue, question: null, positions: [] }
        : {
            id: issue.id,
            question: issue.question,
            positions: issue.positions.map((position) => positionView(context, position)),
          },
    ),
  };
}

/** The contested issues that a rule touches; the id alone where the record does not hold one. */
export function issuesOf({ ratione }: Pick<ViewContext, 'ratione'>, entry: CatalogueRule): readonly (ContestedIssue | IssueId)[] {
  return entry.issues.map((id) => ratione.record.issues.find((issue) => issue.id === id) ?? id);
}

/** A view with those who held it by the day of asking. */
export function positionView(context: Pick<ViewContext, 'asOf' | 'ratione'>, position: Position): PositionView {
  const voices = voicesOf(context, position);
  return { ...position, holders: voices.map(({ who }) => who), voices };
}

function voicesOf({ asOf, ratione }: Pick<ViewContext, 'asOf' | 'ratione'>, position: Position): readonly VoiceView[] {
  return position.holders
    .filter((holder) => holder.since === undefined || holder.since <= asOf.slice(0, holder.since.length))
    .map(({ who, since, sources }) => ({
      who,
      since: since ?? null,
      sources: usesView(
        sources.filter(({ src }) => src !== 'memory'),
        ratione.record,
      ),
      from_memory: sources.every(({ src }) => src === 'memory'),
    }));
}

export function unknownRule(named: string): Issue {
  return {
    code: 'rule.unknown',
    path: 'rule',
    found: `\`${named}\``,
    expected: 'the id of a rule or of a group of rules, such as R-12.2.a',
    help: 'rule ids stand in every proof',
  };
}

import type { AccusationAnswer } from '../accusations/ask-accusation.ts';
import type { RelationEdge, RelationNode } from '../accusations/relations.ts';
import type { AccusationReport, AccusationRow, Reach, Voice } from '../accusations/table.ts';
import type { Headline } from '../terms/outcome.ts';
import type { Day } from '../time/day.ts';

/** What the Court could do about such conduct, asked as of one day. */
export interface AccusationAnswerView {
  readonly as_of: Day;
  readonly jurisdiction: Headline;
  readonly headline: string;
  readonly bases: readonly string[];
  readonly bars: readonly string[];
  readonly periods: readonly { readonly from: Day; readonly to: Day; readonly jurisdiction: Headline }[];
  readonly assumptions: readonly string[];
  readonly from_memory: readonly string[];
  readonly facts: object;
}

export interface AccusationRowView {
  readonly kind: AccusationRow['kind'];
  readonly accused: string;
  readonly accused_state: string | null;
  readonly act: string;
  readonly wordings: readonly string[];
  readonly place: AccusationRow['place'];
  readonly when: AccusationRow['when'];
  readonly accusers: readonly Voice[];
  readonly denied_by: readonly Voice[];
  readonly mentions: AccusationRow['mentions'];
  readonly texts: number;
  readonly independent_texts: number;
  readonly first: Day | null;
  readonly crimes: readonly string[];
  readonly crimes_because: string;
  readonly at_the_time: AccusationAnswerView | null;
  readonly today: AccusationAnswerView | null;
  readonly not_asked: string | null;
  readonly within: readonly {
    readonly unit: string;
    readonly name: string;
    readonly at_the_time: AccusationAnswerView;
    readonly today: AccusationAnswerView;
  }[];
}

/** Who is said to stand behind whom, or to fight whom. */
export interface RelationEdgeView extends Omit<RelationEdge, 'independentTexts'> {
  readonly independent_texts: number;
}

/** The table of accusations over texts, who backs whom, and who could be tried where. */
export interface AccusationsView {
  readonly schema: 'ratione/accusations/1';
  readonly notice: string;
  readonly texts: { readonly read: number; readonly with_accusations: number; readonly independent: number };
  readonly accusations: readonly AccusationRowView[];
  readonly relations: { readonly nodes: readonly RelationNode[]; readonly edges: readonly RelationEdgeView[] };
  readonly reach: readonly {
    readonly place: Reach['place'];
    readonly nationality: string | null;
    readonly at_the_time: AccusationAnswerView | null;
    readonly today: AccusationAnswerView | null;
  }[];
  readonly record_day: Day;
}

export function accusationsView(report: AccusationReport): AccusationsView {
  return {
    schema: 'ratione/accusations/1',
    notice: report.notice,
    texts: { read: report.texts.read, with_accusations: report.texts.withAccusations, independent: report.texts.independent },
    accusations: report.rows.map(rowView),
    relations: {
      nodes: report.relations.nodes,
      edges: report.relations.edges.map(({ independentTexts, ...edge }) => ({ ...edge, independent_texts: independentTexts })),
    },
    reach: report.reach.map(({ place, nationality, atTheTime, today }) => ({
      place,
      nationality,
      at_the_time: answerView(atTheTime),
      today: answerView(today),
    })),
    record_day: report.recordDay,
  };
}

function rowView(row: AccusationRow): AccusationRowView {
  return {
    kind: row.kind,
    accused: row.accused,
    accused_state: row.accusedState,
    act: row.act,
    wordings: row.wordings,
    place: row.place,
    when: row.when,
    accusers: row.accusers,
    denied_by: row.deniedBy,
    mentions: row.mentions,
    texts: row.texts,
    independent_texts: row.independentTexts,
    first: row.first,
    crimes: row.crimes,
    crimes_because: row.crimesBecause,
    at_the_time: answerView(row.atTheTime),
    today: answerView(row.today),
    not_asked: row.notAsked,
    within: row.within.map(({ unit, name, atTheTime, today }) => ({ unit, name, at_the_time: viewOf(atTheTime), today: viewOf(today) })),
  };
}

function answerView(answer: AccusationAnswer | null): AccusationAnswerView | null {
  return answer === null ? null : viewOf(answer);
}

function viewOf(answer: AccusationAnswer): AccusationAnswerView {
  return {
    as_of: answer.asOf,
    jurisdiction: answer.jurisdiction,
    headline: answer.headline,
    bases: answer.bases,
    bars: answer.bars,
    periods: answer.periods.map(({ from, to, jurisdiction }) => ({ from, to, jurisdiction })),
    assumptions: answer.assumptions,
    from_memory: answer.fromMemory,
    facts: answer.facts,
  };
}

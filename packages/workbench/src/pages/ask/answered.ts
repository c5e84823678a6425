import {
  type Act,
  type CouncilAct,
  type Determination,
  declarationBy,
  type Issue,
  issueKey,
  type PositionId,
  type Question,
  type Ratione,
  referralOf,
} from '@ratione/engine';
import type { SupposedAct } from './ask-search.ts';
import { type Facts, textOf } from './facts.ts';

export interface Asked {
  readonly question: Question;
  readonly determination: Determination;
  /** The law over the record and any acts supposed. */
  readonly ratione: Ratione;
}

/** Answers facts over the record, with acts supposed and positions held fast. */
export function askWith(
  law: Ratione,
  facts: Facts,
  supposed: readonly SupposedAct[],
  holding?: ReadonlyMap<string, PositionId>,
): Asked | { readonly issues: readonly Issue[] } {
  const asOf = textOf(facts['as_of']) ?? law.record.version.date;
  const ratione = supposed.length === 0 ? law : law.withActs(supposed.map((act) => actOf(act, asOf)));
  const read = ratione.read(facts, 'question');
  if ('issues' in read) return read;
  return { question: read.question, ratione, determination: ratione.ask(read.question, read.notes, holding) };
}

function actOf(act: SupposedAct, asOf: string): Act | CouncilAct {
  return act.kind === 'declaration' ? declarationBy(act.state, act.from, asOf) : referralOf(act.place, act.from, asOf);
}

export function holdingOf(issue: string, subject: string, position: string): ReadonlyMap<string, PositionId> {
  return new Map([[issueKey(issue, subject), position]]);
}

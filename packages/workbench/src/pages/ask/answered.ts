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
  withFacts,
} from '@ratione/engine';
import type { Supposed } from './ask-search.ts';
import { type Facts, textOf } from './facts.ts';

export interface Asked {
  readonly question: Question;
  readonly determination: Determination;
  /** The law over the record and any acts supposed. */
  readonly ratione: Ratione;
  /** The law over the record alone. */
  readonly official: Ratione;
}

/** Answers facts over the record, with acts supposed and positions held fast. */
export function askWith(
  law: Ratione,
  facts: Facts,
  supposed: readonly Supposed[],
  holding?: ReadonlyMap<string, PositionId>,
): Asked | { readonly issues: readonly Issue[] } {
  const asOf = textOf(facts['as_of']) ?? law.record.version.date;
  const acts = supposed.flatMap((one) => actOf(one, asOf));
  const ratione = acts.length === 0 ? law : law.withActs(acts);
  const read = ratione.read(supposedFacts(facts, supposed), 'question');
  if ('issues' in read) return read;
  return { question: read.question, official: law, ratione, determination: ratione.ask(read.question, read.notes, holding) };
}

/** The facts with those supposed written over them. */
export function supposedFacts(facts: Facts, supposed: readonly Supposed[]): Facts {
  return supposed.reduce<Facts>((before, one) => (one.kind === 'facts' ? withFacts(before, one.facts) : before), facts);
}

function actOf(supposed: Supposed, asOf: string): readonly (Act | CouncilAct)[] {
  switch (supposed.kind) {
    case 'declaration':
      return [declarationBy(supposed.state, supposed.from, asOf)];
    case 'referral':
      return [referralOf(supposed.place, supposed.from, asOf)];
    case 'facts':
      return [];
    default:
      return supposed satisfies never;
  }
}

export function holdingOf(issue: string, subject: string, position: string): ReadonlyMap<string, PositionId> {
  return new Map([[issueKey(issue, subject), position]]);
}

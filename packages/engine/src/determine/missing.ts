import type { FactOption, MissingFact } from './answer.ts';
import { gapsOf } from './branch.ts';
import type { LazyDetermination } from './determination.ts';
import { turnsOnTheDay } from './over-days.ts';
import { answerTo, type Settlement, settlementsOf } from './settle.ts';

/** Cheapest to find out first (section 8 of the rules). */
const ORDER = [
  'date',
  'place',
  'matter.element_on_territory_of',
  'matter.vessel_flag',
  'matter.aircraft_registration',
  'suspect.nationalities',
  'suspect.age_at_conduct',
  'matter.date_of_birth',
  'suspect.office',
  'conflict',
  'matter.aggressor_state',
  'matter.victim_state',
  'matter.un_or_au_operation',
];

/** Facts that are open and could still change the answer, cheapest first, each with what it would do. */
export function missingOf(determination: LazyDetermination): readonly MissingFact[] {
  const gaps = new Map<string, string>();
  if (turnsOnTheDay(determination.question, determination.parts)) gaps.set('date', 'On which day did the conduct happen?');
  for (const part of determination.parts) {
    if (part.spread.headline !== 'depends' && !part.spread.alsoDepends) continue;
    for (const leaf of part.spread.leaves)
      if (leaf.branch.finding === 'open') for (const gap of gapsOf(leaf.branch.proof)) if (!gaps.has(gap.fact)) gaps.set(gap.fact, gap.ask);
  }
  if (determination.jurisdiction === 'yes' || determination.jurisdiction === 'no') return [];
  return [...gaps]
    .map(([fact, ask]) => {
      const options = optionsOf(determination, settlementsOf(fact, determination));
      return { fact, ask, wouldDecide: options.map(({ says, to }) => `${says}: ${to}`), options };
    })
    .sort((a, b) => rank(a.fact) - rank(b.fact));
}

function optionsOf(determination: LazyDetermination, settlements: readonly Settlement[]): readonly FactOption[] {
  return settlements.map((settlement) => ({
    says: settlement.says,
    to: answerTo(settlement, determination),
    facts: settlement.facts,
    example: settlement.example === true,
  }));
}

function rank(fact: string): number {
  const index = ORDER.indexOf(fact);
  return index === -1 ? ORDER.length : index;
}

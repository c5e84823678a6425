import type { Proposition } from '../../statement.ts';
import type { Clause } from '../clause.ts';

/** What States owe: to arrest, and what chambers found where they did not. */
export function duties(clause: Clause): readonly Proposition[] {
  if (clause.has('breach') && clause.has('STATE')) return breach(clause);
  if (!clause.has('arrest', 'surrender', 'cooperate', 'warrant')) return [];
  if (clause.has('obliged')) return clause.has('PERSON') || clause.negative || !clause.sentence.has('so') ? owed(clause) : [];
  if (clause.has('arrest') && clause.negative && clause.has('STATE') && clause.has('PERSON')) return notArrested(clause);
  return [];
}

function breach(clause: Clause): readonly Proposition[] {
  const persons = clause.has('PERSON') ? clause.takePersons() : clause.carriedPersons.map((person) => ({ person }));
  const states = clause.takeStates();
  if (states.length !== 1) return [];
  clause.use('breach', 'arrest', 'surrender', 'not', 'without', 'ruled', 'obliged', 'cooperate', 'announce');
  const chamber = clause.items.find((item) => item.c.startsWith('chamber:'));
  clause.useItem(chamber);
  const { when } = clause.takeWhen();
  return [
    {
      kind: 'non-compliance',
      states,
      persons,
      positive: true,
      when: when === undefined ? [] : [when],
      ...(chamber === undefined ? {} : { chamber: chamber.c.slice('chamber:'.length) }),
    },
  ];
}

function owed(clause: Clause): readonly Proposition[] {
  const persons = clause.has('PERSON') ? clause.takePersons() : [];
  const states = clause.takeStates();
  if (states.length === 0) return [];
  clause.use('obliged', 'arrest', 'surrender', 'cooperate', 'warrant');
  const positive = !clause.negative;
  clause.useNegation();
  return [{ kind: 'duty-to-arrest', states, persons, positive }];
}

function notArrested(clause: Clause): readonly Proposition[] {
  const persons = clause.takePersons();
  const states = clause.takeStates();
  if (states.length === 0 || persons.length === 0) return [];
  clause.use('arrest');
  clause.useNegation();
  return [{ kind: 'did-not-arrest', states, persons, positive: true, ...clause.takeWhen() }];
}

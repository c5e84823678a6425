import type { Proposition } from '../../statement.ts';
import type { StateMention } from '../../token.ts';
import type { Clause } from '../clause.ts';

/** What States owe: to arrest, and what chambers found where they did not. */
export function duties(clause: Clause): readonly Proposition[] {
  if ((clause.has('breach') || (clause.has('fail') && clause.has('obliged'))) && clause.has('STATE') && !clause.has('will', 'planned'))
    return breach(clause);
  if (clause.has('assembly') && clause.has('refer', 'deposit', 'give') && clause.sentence.has('ruled')) return sent(clause);
  if (!clause.has('arrest', 'surrender', 'cooperate', 'warrant')) return [];
  if (clause.has('obliged', 'must')) return clause.has('PERSON') || clause.negative || !clause.sentence.has('so') ? owed(clause) : [];
  if (clause.has('arrest') && (clause.negative || clause.has('fail')) && clause.has('STATE') && clause.has('PERSON'))
    return notArrested(clause);
  return [];
}

function breach(clause: Clause): readonly Proposition[] {
  const persons = clause.has('PERSON') ? clause.takePersons() : clause.carriedPersons.map((person) => ({ person }));
  const states = actors(clause);
  if (states.length !== 1) return [];
  clause.use(
    'breach',
    'fail',
    'arrest',
    'surrender',
    'not',
    'without',
    'ruled',
    'obliged',
    'cooperate',
    'announce',
    'visit',
    'while',
    'warrant',
    'assembly',
    'refer',
  );
  const assembly = clause.has('assembly') && clause.has('refer', 'deposit', 'give');
  if (assembly) clause.use('deposit', 'give');
  const chamber = clause.items.find((item) => item.c.startsWith('chamber:'));
  clause.useItem(chamber);
  const several = clause.all('DATE').filter((item) => !clause.used.has(item));
  const days =
    several.length === 2 ? several.flatMap((item) => (item.date === undefined ? [] : [{ range: item.date, as: 'on' as const }])) : [];
  if (days.length === 2) for (const item of several) clause.useItem(item);
  const { when } = clause.takeWhen();
  return [
    {
      kind: 'non-compliance',
      states,
      persons,
      positive: true,
      when: days.length === 2 ? days : when === undefined ? [] : [when],
      ...(assembly ? { to: 'assembly' as const } : {}),
      ...(chamber === undefined ? {} : { chamber: chamber.c.slice('chamber:'.length) }),
    },
  ];
}

/** The State that acts: not the one whose national is sought. */
function actors(clause: Clause): readonly StateMention[] {
  const named = clause.all('STATE').filter((item) => !clause.isNextToPerson(item));
  const [first] = named;
  if (first === undefined || named.some((item) => item.states?.join() !== first.states?.join())) return clause.takeStates();
  for (const item of named) clause.useItem(item);
  return (first.states ?? []).map((state) => ({ state, orElse: [] }));
}

/** "And referred the matter to the Assembly": of the finding told before. */
function sent(clause: Clause): readonly Proposition[] {
  const states = clause.takeStates();
  if (states.length !== 1 || clause.negative) return [];
  clause.use('assembly', 'refer', 'deposit', 'give', 'party');
  return [{ kind: 'non-compliance', states, persons: [], positive: true, when: [], to: 'assembly' }];
}

function owed(clause: Clause): readonly Proposition[] {
  const persons = clause.has('PERSON') ? clause.takePersons() : [];
  const states = actors(clause);
  if (states.length === 0) return [];
  clause.use('obliged', 'must', 'would', 'if', 'visit', 'while', 'arrest', 'surrender', 'cooperate', 'warrant', 'party');
  const positive = !clause.negative;
  clause.useNegation();
  const dated = clause.has('visit') ? clause.takeWhen().when : undefined;
  // Told of a visit on a day: a Party then owed it.
  if (dated !== undefined) return [{ kind: 'membership', states, positive, how: 'is', when: { ...dated, as: 'on' } }];
  return [{ kind: 'duty-to-arrest', states, persons, positive }];
}

function notArrested(clause: Clause): readonly Proposition[] {
  const persons = clause.takePersons();
  const states = actors(clause);
  if (states.length === 0 || persons.length === 0) return [];
  clause.use('arrest', 'visit', 'while', 'fail', 'COUNTRY');
  clause.useNegation();
  return [{ kind: 'did-not-arrest', states, persons, positive: true, ...clause.takeWhen() }];
}

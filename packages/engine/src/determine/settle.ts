import type { Matter, Question, When } from '../law/question.ts';
import type { StateId } from '../record/shape.ts';
import type { Headline } from '../terms/outcome.ts';
import { inWords, nextDay, previousDay } from '../time/day.ts';
import type { LazyDetermination } from './determination.ts';
import { judge } from './judge.ts';
import type { World } from './spread.ts';
import type { FactsChange } from './supposition.ts';

/** One way to fill a gap in the facts. */
export interface Settlement {
  readonly says: string;
  readonly question: Question;
  /** The same as a change of the facts. */
  readonly facts: FactsChange;
  /** One State stands for any like it, one day for a stretch of days. */
  readonly example?: true;
}

/** The admissible answers to a missing fact, enough to show what each would do. Empty: the fact is not one a person could state. */
export function settlementsOf(fact: string, determination: LazyDetermination): readonly Settlement[] {
  const { question, world } = determination;
  const suspect = (change: Partial<Question['suspect']>): Question => ({ ...question, suspect: { ...question.suspect, ...change } });
  const matter = (change: Partial<Question['matter']>): Question => ({ ...question, matter: { ...question.matter, ...change } });
  switch (fact) {
    case 'date':
      return days(determination);
    case 'place':
      return places(question, world);
    case 'matter.element_on_territory_of':
      return crossings(determination);
    case 'suspect.nationalities':
      return nationalities(determination).map(([state, says, example]) => ({
        says,
        question: suspect({ nationalities: [state] }),
        facts: { suspect: { nationalities: [state] } },
        ...(example ? { example } : {}),
      }));
    case 'suspect.age_at_conduct':
    case 'matter.date_of_birth':
      return [
        {
          says: '18 or over',
          question: suspect({ age: { kind: 'years', from: 18, to: 18 } }),
          facts: { suspect: { age_at_conduct: '18-130' } },
        },
        {
          says: 'under 18',
          question: suspect({ age: { kind: 'years', from: 17, to: 17 } }),
          facts: { suspect: { age_at_conduct: '0-17' } },
        },
      ];
    case 'suspect.office':
      return [
        {
          says: 'an office that directs the State’s action',
          question: suspect({ office: 'head of state' }),
          facts: { suspect: { office: 'head of state' } },
          example: true,
        },
        { says: 'no such office', question: suspect({ office: 'soldier' }), facts: { suspect: { office: 'soldier' } }, example: true },
      ];
    case 'conflict':
      return [
        { says: 'an international conflict', question: { ...question, conflict: 'iac' }, facts: { conflict: 'iac' } },
        {
          says: 'a conflict not of an international character',
          question: { ...question, conflict: 'niac' },
          facts: { conflict: 'niac' },
        },
        { says: 'no armed conflict', question: { ...question, conflict: 'none' }, facts: { conflict: 'none' } },
      ];
    case 'matter.vessel_flag':
    case 'matter.aircraft_registration': {
      const key = fact === 'matter.vessel_flag' ? 'vesselFlag' : 'aircraftRegistration';
      const written = fact === 'matter.vessel_flag' ? 'vessel_flag' : 'aircraft_registration';
      return examples(determination).map(([state, says]) => ({
        says: `registered in ${says}`,
        question: matter({ [key]: state }),
        facts: { matter: { [written]: state } },
        example: true,
      }));
    }
    case 'matter.un_or_au_operation':
      return [
        { says: 'no such operation', question: matter({ operation: null }), facts: { matter: { un_or_au_operation: null } } },
        {
          says: 'an operation so authorised',
          question: matter({
            operation: {
              name: 'the operation',
              authorisedBy: 'Security Council',
              contributingState: question.suspect.nationalities?.[0] ?? null,
              waiver: false,
            },
          }),
          facts: {
            matter: {
              un_or_au_operation: {
                name: 'the operation',
                authorised_by: 'Security Council',
                contributing_state: question.suspect.nationalities?.[0] ?? null,
                waiver: false,
              },
            },
          },
        },
      ];
    case 'matter.aggressor_state':
      return examples(determination).map(([state, says]) => ({
        says,
        question: matter({ aggressor: state }),
        facts: { matter: { aggressor_state: state } },
        example: true,
      }));
    case 'matter.victim_state':
      return examples(determination).map(([state, says]) => ({
        says,
        question: matter({ victim: state }),
        facts: { matter: { victim_state: state } },
        example: true,
      }));
    default:
      return [];
  }
}

export function answerTo(settlement: Settlement, determination: LazyDetermination): Headline {
  return judge(determination.world, settlement.question);
}

/** The matter with elements of the crime placed in these States, and in no other. */
export function withElementOn({ noElementElsewhere: _, ...matter }: Matter, states: readonly StateId[]): Matter {
  return { ...matter, elementOn: states, ...(states.length === 0 ? { noElementElsewhere: true } : {}) };
}

/** Into a State that a situation of the record names for this place, into a Party, into a State outside, or across no border. */
function crossings(determination: LazyDetermination): readonly Settlement[] {
  const { question, world } = determination;
  const { ledger } = world;
  const here = question.place.candidates.flatMap(({ unit, state }) => [
    ...(unit === null ? [] : [unit]),
    ...(state === null ? [] : [state]),
  ]);
  const named = ledger.record.situations.flatMap(({ triggers }) =>
    triggers.flatMap(({ known, scope }) =>
      known <= question.asOf && scope.places.some((place) => here.includes(place)) ? (scope.elementIn ?? []) : [],
    ),
  );
  const into = (states: readonly StateId[], says: string, example?: true): Settlement => ({
    says,
    question: { ...question, matter: withElementOn(question.matter, states) },
    facts: { matter: { element_on_territory_of: [...states] } },
    ...(example === undefined ? {} : { example }),
  });
  return [
    ...[...new Set(named)].map((state) => into([state], `a crossing into ${ledger.name(state)}`)),
    ...exampleStates(question, world).map(([state, says]) => into([state], `a crossing into ${says}`, true)),
    into([], 'no crossing of a border'),
  ];
}

/** Each stretch of days that answers alike. */
function days(determination: LazyDetermination): readonly Settlement[] {
  return determination.segments.map((segment) => {
    const when: When = {
      kind: 'period',
      from: { from: segment.from, until: nextDay(segment.from), precision: 'day', qualified: false },
      to: { from: segment.from, until: nextDay(segment.from), precision: 'day', qualified: false },
    };
    const says = segment.from === segment.to ? inWords(segment.from) : `${inWords(segment.from)} to ${inWords(segment.to)}`;
    return {
      says,
      question: { ...determination.question, when },
      facts: { date_from: segment.from, date_to: segment.from },
      ...(segment.from === segment.to ? {} : { example: true as const }),
    };
  });
}

function places(question: Question, world: World): readonly Settlement[] {
  if (question.place.candidates.length > 1) {
    return question.place.candidates.map((candidate) => ({
      says: candidate.name,
      question: { ...question, place: { ...question.place, candidates: [candidate], located: true } },
      facts: { place: placeFacts(question, world, candidate.unit, candidate.state) },
    }));
  }
  const only = question.place.candidates[0];
  const parts =
    only === undefined || only.state === null
      ? []
      : world.ledger.record.units.filter(
          (unit) => unit.kind === 'part-of-state' && unit.titles.some((title) => title.claims.some((claim) => claim.state === only.state)),
        );
  if (only !== undefined && parts.length > 0) {
    return [
      ...parts.map((unit) => ({
        says: unit.name,
        question: {
          ...question,
          place: { ...question.place, candidates: [{ unit: unit.id, state: only.state, name: unit.name }], located: true },
        },
        facts: { place: placeFacts(question, world, unit.id, only.state) },
      })),
      {
        says: `elsewhere in ${only.name}`,
        question: { ...question, place: { ...question.place, located: true } },
        facts: { place: { ...placeFacts(question, world, null, only.state), region: 'elsewhere' } },
      },
    ];
  }
  const stand = exampleStates(question, world);
  return stand.map(([state, says]) => ({
    says,
    question: { ...question, place: { ...question.place, candidates: [{ unit: null, state, name: says }], located: true } },
    facts: { place: placeFacts(question, world, null, state) },
    example: true,
  }));
}

/** A unit or a State as the place of a question: by code, and by name where several units share a code. */
function placeFacts(question: Question, world: World, unitId: string | null, state: string | null): NonNullable<FactsChange['place']> {
  const unit = unitId === null ? undefined : world.territory.unit(unitId);
  const setting = question.place.setting === 'land' ? {} : { setting: question.place.setting };
  if (unit === undefined) return { iso3: state, ...setting };
  const iso3 = unit.codes[0] ?? unit.within[0] ?? null;
  return { iso3, ...(unit.id === iso3 ? {} : { region: unit.name }), ...setting };
}

/** A State Party and a non-Party on the days in question, as stand-ins. */
function exampleStates(question: Question, world: World): readonly (readonly [string, string])[] {
  const day = previousDay(question.when.kind === 'period' ? question.when.to.until : question.when.span.until);
  const party = ['DEU', 'FRA', 'GHA', 'JPN'].find((state) => world.ledger.standing(state, day, question.asOf).kind === 'party');
  const outsider = ['PRK', 'BLR', 'TUR'].find(
    (state) => world.ledger.isState(state) && world.ledger.standing(state, day, question.asOf).kind === 'never',
  );
  return [
    ...(party === undefined ? [] : [[party, 'a State Party'] as const]),
    ...(outsider === undefined ? [] : [[outsider, 'a State that never accepted'] as const]),
  ];
}

function examples(determination: LazyDetermination): readonly (readonly [string, string])[] {
  return exampleStates(determination.question, determination.world);
}

/** Nationalities worth asking for: the State of the place, a declarant under Article 124, a Party, an outsider. */
function nationalities(determination: LazyDetermination): readonly (readonly [string, string, boolean])[] {
  const { question, world } = determination;
  const local = question.place.candidates.flatMap((candidate) =>
    candidate.state === null ? [] : [[candidate.state, `a national of ${world.ledger.name(candidate.state)}`, false] as const],
  );
  const stand = exampleStates(question, world).map(([state, says]) => [state, `a national of ${says}`, true] as const);
  return [...stand.slice(0, 1), ...local.slice(0, 1), ...stand.slice(1)];
}

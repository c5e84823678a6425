import fc from 'fast-check';
import { addDays, crimes, type Day, daysBetween, STATUTE_IN_FORCE } from '../../src/index.ts';
import { record } from '../support/record.ts';

type Facts = Readonly<Record<string, unknown>>;

const states = record.states.map((file) => file.state);
/** States with a story: half of the random questions are about these. */
const busy = record.states
  .filter((file) => file.acts.some((act) => !['signature', 'ratification', 'accession', 'amendment-acceptance'].includes(act.act)))
  .map((file) => file.state);
const units = record.units.filter((unit) => unit.codes.length > 0 || unit.within.length > 0);

/** Every day on which something began or ended to count, or became known. */
export const boundaries: readonly Day[] = [
  ...new Set(
    collectDays([record.states.map((file) => file.acts), record.council, record.situations.map((one) => one.triggers), record.amendments]),
  ),
]
  .filter((day) => day >= '1998-07-17')
  .sort();

function collectDays(value: unknown, key = ''): readonly Day[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) && key !== 'checked' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'checked' || name === 'sources' ? [] : collectDays(inner, name)));
}

const FIRST = '2000-01-01';
const LAST = '2027-12-31';

/** Half within a day of a boundary. */
const day = fc.oneof(
  fc.integer({ min: 0, max: daysBetween(FIRST, LAST) }).map((count) => addDays(FIRST, count)),
  fc.tuple(fc.constantFrom(...boundaries), fc.integer({ min: -1, max: 1 })).map(([boundary, shift]) => addDays(boundary, shift)),
);

const state = fc.oneof(fc.constantFrom(...busy), fc.constantFrom(...states));

const when = fc.oneof(
  { weight: 6, arbitrary: day.map((one) => ({ date_from: one, date_to: one })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(day, fc.integer({ min: 1, max: 900 }))
      .map(([from, length]) => ({ date_from: from, date_to: addDays(from, length) })),
  },
  { weight: 1, arbitrary: day.map((one) => ({ date_from: one.slice(0, 7), date_to: one.slice(0, 7) })) },
  { weight: 1, arbitrary: day.map((one) => ({ date_from: one.slice(0, 4), date_to: one.slice(0, 4) })) },
);

const place = fc.oneof(
  { weight: 5, arbitrary: state.map((iso3) => ({ iso3, setting: 'land' })) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...units)
      .map((unit) => ({ iso3: unit.codes[0] ?? unit.within[0], region: unit.names[0] ?? unit.name, setting: 'land' })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(state, fc.constantFrom('vessel', 'aircraft', 'high-seas', 'eez', 'diplomatic-premises'))
      .map(([iso3, setting]) => ({ iso3: setting === 'high-seas' ? null : iso3, setting })),
  },
  { weight: 1, arbitrary: fc.constant({ iso3: null, setting: 'land' }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(state, state)
      .filter(([a, b]) => a !== b)
      .map((candidates) => ({ iso3: null, candidates, setting: 'land' })),
  },
);

const suspect = fc.record(
  {
    nationalities: fc.oneof(
      { weight: 6, arbitrary: fc.uniqueArray(state, { minLength: 0, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    age_at_conduct: fc.constantFrom(null, 17, 18, '15-17', '16-19', 40),
    office: fc.constantFrom('soldier', 'head of state', 'minister of defence', null),
    natural_person: fc.constantFrom(true, true, true, false),
  },
  { requiredKeys: ['nationalities'] },
);

const paragraph = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...crimes.map((crime) => crime.id)) },
  { weight: 1, arbitrary: fc.constantFrom('7', '8', '6', '8bis', '7(1)(g)', 'piracy', 'terrorism', '8(2)(e)(xix)') },
);

const list = fc.uniqueArray(state, { minLength: 1, maxLength: 2 });

const matter = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 3,
    arbitrary: fc
      .record(
        {
          also_at: list,
          element_on_territory_of: list,
          effects_on_territory_of: list,
          conduct_launched_from: list,
          captured_in: list,
          vessel_flag: fc.option(state),
          aircraft_registration: fc.option(state),
          premises_of: state,
          aggressor_state: fc.option(state),
          victim_state: fc.option(state),
          continuing: fc.boolean(),
          outside_known_situations: fc.boolean(),
          un_or_au_operation: fc.oneof(
            fc.constant('unknown'),
            fc.record({
              name: fc.constant('the force'),
              authorised_by: fc.constantFrom('Security Council', 'African Union'),
              contributing_state: state,
              waiver: fc.boolean(),
            }),
          ),
        },
        { requiredKeys: [] },
      )
      .map((all) => Object.fromEntries(Object.entries(all).slice(0, 2))),
  },
);

/** Questions over real States, units, crimes and days. */
export const question: fc.Arbitrary<Facts> = fc
  .record({
    as_of: fc.oneof(
      { weight: 2, arbitrary: fc.constant(record.version.date) },
      { weight: 3, arbitrary: day.filter((one) => one >= STATUTE_IN_FORCE) },
    ),
    when,
    place,
    suspect,
    crimes: fc.uniqueArray(paragraph, { minLength: 1, maxLength: 2 }),
    conflict: fc.constantFrom('iac', 'niac', 'both', 'none', 'not-required', 'unknown', null),
    matter,
  })
  .map(({ when: dates, ...rest }) => ({ ...rest, ...dates }));

/** The same question with a few facts left out or unknown. */
export const gappy: fc.Arbitrary<Facts> = fc
  .tuple(question, fc.subarray(['nationalities', 'place', 'age', 'conflict', 'office', 'date'] as const, { minLength: 1, maxLength: 2 }))
  .map(([facts, gone]) => {
    const suspectFacts = { ...(facts['suspect'] as Facts) };
    const cut: Record<string, unknown> = { ...facts };
    if (gone.includes('nationalities')) suspectFacts['nationalities'] = null;
    if (gone.includes('office')) suspectFacts['office'] = null;
    if (gone.includes('age')) suspectFacts['age_at_conduct'] = 'a minor perhaps';
    if (gone.includes('place')) cut['place'] = null;
    if (gone.includes('conflict')) cut['conflict'] = null;
    if (gone.includes('date') && typeof cut['date_from'] === 'string') cut['date_from'] = cut['date_to'] = cut['date_from'].slice(0, 4);
    return { ...cut, suspect: suspectFacts };
  });

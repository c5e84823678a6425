import type { Matter, Operation } from '../law/question.ts';
import type { Ledger } from '../record/ledger.ts';
import type { FactReader } from './fact-reader.ts';
import { meant } from './nearest-key.ts';

/** Facts that serve the age of the suspect, read elsewhere. */
const SILENT = ['date_of_birth', 'abducted_at_age'];

export const MATTER_KEYS: readonly string[] = [
  ...SILENT,
  'vessel_flag',
  'aircraft_registration',
  'premises_of',
  'element_on_territory_of',
  'effects_on_territory_of',
  'also_at',
  'conduct_launched_from',
  'accessory_act_on_territory_of',
  'captured_in',
  'continuing',
  'attack_period',
  'un_or_au_operation',
  'aggressor_state',
  'victim_state',
  'nationality_acquired',
  'nexus_to_situation',
  'outside_known_situations',
  'elements_not_met',
  'previously_tried',
  'victims_nationality',
  'habitual_residence',
];

/** Further alleged facts. Unknown keys are noted, never refused. */
export function readMatter(reader: FactReader, value: unknown, path: string, ledger: Ledger): Matter | null {
  const matter = value === undefined || value === null ? {} : reader.object(value, path);
  if (matter === null) return null;
  for (const key of Object.keys(matter))
    if (!MATTER_KEYS.includes(key))
      reader.note(`${path}.${key} is not a fact this engine reads; it was left aside.${meant(key, MATTER_KEYS)}`);
  const at = (key: string): string => `${path}.${key}`;
  const optionalState = (key: string): string | null | undefined =>
    matter[key] === undefined ? undefined : matter[key] === null ? null : reader.state(matter[key], at(key), ledger);
  const premises = optionalState('premises_of');
  const unregistered = isUnregistered(matter['vessel_flag']) || isUnregistered(matter['aircraft_registration']);
  const flag = isUnregistered(matter['vessel_flag']) ? undefined : optionalState('vessel_flag');
  const registration = isUnregistered(matter['aircraft_registration']) ? undefined : optionalState('aircraft_registration');
  const aggressor = optionalState('aggressor_state');
  const victim = optionalState('victim_state');
  const residence = optionalState('habitual_residence');
  const continuing = reader.boolean(matter['continuing'], at('continuing'));
  const attack = readAttack(reader, matter['attack_period'], at('attack_period'));
  const nexus = reader.text(matter['nexus_to_situation'], at('nexus_to_situation'));
  return {
    ...(flag === undefined ? {} : { vesselFlag: flag }),
    ...(registration === undefined ? {} : { aircraftRegistration: registration }),
    ...(premises === undefined || premises === null ? {} : { premisesOf: premises }),
    ...(aggressor === undefined ? {} : { aggressor }),
    ...(victim === undefined ? {} : { victim }),
    ...(unregistered ? { unregistered } : {}),
    ...(continuing === undefined ? {} : { continuing }),
    ...(residence === undefined || residence === null ? {} : { habitualResidence: residence }),
    victimsNationality: reader.states(matter['victims_nationality'], at('victims_nationality'), ledger),
    ...(attack === null ? {} : { attack }),
    ...(nexus === undefined || nexus === null ? {} : { nexusTo: nexus }),
    ...(isEmptyList(matter['element_on_territory_of']) ? { noElementElsewhere: true as const } : {}),
    elementOn: reader.states(matter['element_on_territory_of'], at('element_on_territory_of'), ledger),
    effectsOn: reader.states(matter['effects_on_territory_of'], at('effects_on_territory_of'), ledger),
    alsoAt: reader.states(matter['also_at'], at('also_at'), ledger),
    launchedFrom: reader.states(matter['conduct_launched_from'], at('conduct_launched_from'), ledger),
    accessoryActOn: reader.states(matter['accessory_act_on_territory_of'], at('accessory_act_on_territory_of'), ledger),
    capturedIn: reader.states(matter['captured_in'], at('captured_in'), ledger),
    operation: readOperation(reader, matter['un_or_au_operation'], at('un_or_au_operation'), ledger),
    nationalityAcquired: readAcquired(reader, matter['nationality_acquired'], at('nationality_acquired'), ledger),
    outsideKnownSituations: reader.boolean(matter['outside_known_situations'], at('outside_known_situations')) ?? false,
    elementsNotMet: readElements(reader, matter['elements_not_met'], at('elements_not_met')),
    ...(matter['previously_tried'] === undefined
      ? {}
      : { previouslyTried: matter['previously_tried'] !== false && matter['previously_tried'] !== null }),
  };
}

function readAttack(reader: FactReader, value: unknown, path: string): { readonly from: string | null; readonly to: string | null } | null {
  if (value === undefined || value === null) return null;
  const period = reader.object(value, path);
  if (period === null) return null;
  const from = reader.day(period['from'], `${path}.from`);
  const to = reader.day(period['to'], `${path}.to`);
  if (from !== null && to !== null && to < from)
    reader.issue(
      'question.period.backwards',
      `${path}.to`,
      `${to}, before ${from}`,
      'a last day on or after the first',
      'Swap the two days, or correct one.',
    );
  return { from, to };
}

function readOperation(reader: FactReader, value: unknown, path: string, ledger: Ledger): Operation | null | 'unknown' {
  if (value === undefined || value === null) return null;
  if (value === 'unknown') return 'unknown';
  const operation = reader.object(value, path);
  if (operation === null) return null;
  const contributing = operation['contributing_state'];
  return {
    name: reader.text(operation['name'], `${path}.name`) ?? 'an operation',
    authorisedBy: reader.text(operation['authorised_by'], `${path}.authorised_by`) ?? '',
    contributingState:
      contributing === undefined || contributing === null ? null : reader.state(contributing, `${path}.contributing_state`, ledger),
    waiver: reader.boolean(operation['waiver'], `${path}.waiver`) ?? false,
  };
}

function readAcquired(reader: FactReader, value: unknown, path: string, ledger: Ledger): Readonly<Record<string, string>> {
  if (value === undefined || value === null) return {};
  const acquired = reader.object(value, path);
  if (acquired === null) return {};
  const days: Record<string, string> = {};
  for (const [key, day] of Object.entries(acquired)) {
    const state = reader.state(key, `${path}.${key}`, ledger);
    const read = reader.day(day, `${path}.${key}`);
    if (state !== null && read !== null) days[state] = read;
  }
  return days;
}

function readElements(reader: FactReader, value: unknown, path: string): readonly ('contextual' | 'conduct')[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    reader.issue('question.list.expected', path, reader.show(value), 'a list of `contextual` and `conduct`', 'Write ["contextual"].');
    return [];
  }
  return value.flatMap((item, index) => {
    if (item === 'contextual' || item === 'conduct') return [item];
    reader.issue(
      'question.element.unknown',
      `${path}[${index}]`,
      reader.show(item),
      '`contextual` or `conduct`',
      'Say which kind of element is missing.',
    );
    return [];
  });
}

/** An empty list says none; a key left out, or null, says nothing. */
function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** A craft without nationality: no State of registration could have accepted anything. */
function isUnregistered(value: unknown): boolean {
  return typeof value === 'string' && /^(stateless|none|unregistered)$/i.test(value.trim());
}

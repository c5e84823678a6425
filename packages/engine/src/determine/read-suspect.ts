import type { Suspect } from '../law/question.ts';
import type { Ledger } from '../record/ledger.ts';
import { readEdtf } from '../time/edtf.ts';
import type { FactReader } from './fact-reader.ts';
import { meant } from './nearest-key.ts';

const KEYS = ['nationalities', 'age_at_conduct', 'office', 'natural_person'];

/** The person, or the class of persons: nationalities, age, office, and whether a natural person at all. */
export function readSuspect(reader: FactReader, value: unknown, path: string, matter: unknown, ledger: Ledger): Suspect | null {
  const suspect = value === undefined || value === null ? {} : reader.object(value, path);
  if (suspect === null) return null;
  for (const key of Object.keys(suspect))
    if (!KEYS.includes(key))
      reader.issue(
        'question.key.unknown',
        `${path}.${key}`,
        reader.show(key),
        `one of ${KEYS.join(', ')}`,
        `Remove it, or move it under \`matter\`.${meant(key, KEYS)}`,
      );
  const natural = reader.boolean(suspect['natural_person'], `${path}.natural_person`);
  return {
    nationalities: readNationalities(reader, suspect['nationalities'], `${path}.nationalities`, ledger),
    age: readAge(
      reader,
      suspect['age_at_conduct'],
      `${path}.age_at_conduct`,
      typeof matter === 'object' && matter !== null ? (matter as Readonly<Record<string, unknown>>) : {},
    ),
    office: suspect['office'] === undefined ? undefined : (reader.text(suspect['office'], `${path}.office`) ?? null),
    naturalPerson: natural ?? true,
  };
}

/** Null or absent: unknown. An empty list, or only `stateless`: none. */
function readNationalities(reader: FactReader, value: unknown, path: string, ledger: Ledger): readonly string[] | null {
  if (value === undefined || value === null) return null;
  const list = Array.isArray(value) ? value : [value];
  const states: string[] = [];
  for (const [index, item] of list.entries()) {
    if (typeof item === 'string' && item.trim().toLowerCase() === 'stateless') continue;
    if (item === null || (typeof item === 'string' && item.trim().toLowerCase() === 'unknown')) return null;
    const state = reader.state(item, `${path}[${index}]`, ledger);
    if (state !== null && !states.includes(state)) states.push(state);
  }
  if (list.some((item) => item === 'stateless') && states.length > 0) {
    reader.issue(
      'question.nationality.contradiction',
      path,
      reader.show(value),
      'either `stateless` or nationalities',
      'A stateless person has no nationality; remove one.',
    );
  }
  return states;
}

function readAge(reader: FactReader, value: unknown, path: string, matter: Readonly<Record<string, unknown>>): Suspect['age'] {
  const born = matter['date_of_birth'];
  if (value === undefined || value === null) {
    if (typeof born === 'string') {
      const span = readEdtf(born);
      if (span !== null) return { kind: 'born', span };
      reader.issue(
        'question.day.impossible',
        path.replace('suspect.age_at_conduct', 'matter.date_of_birth'),
        born,
        'a day that exists, or an EDTF month or year',
        'Check the date of birth.',
      );
    }
    if (matter['abducted_at_age'] !== undefined && matter['abducted_at_age'] !== null)
      return {
        kind: 'possibly-minor',
        because: `Abducted at the age of ${reader.show(matter['abducted_at_age'])}; the age at the time of the conduct is not stated.`,
      };
    return { kind: 'assumed-adult' };
  }
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 130)
    return { kind: 'years', from: Math.floor(value), to: Math.floor(value) };
  if (typeof value === 'string') {
    const range = /^\s*(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})\s*$/.exec(value);
    if (range !== null && Number(range[1]) <= Number(range[2])) return { kind: 'years', from: Number(range[1]), to: Number(range[2]) };
    if (/^\s*\d{1,3}\s*$/.test(value)) return { kind: 'years', from: Number(value), to: Number(value) };
    if (/\b(minor|child|boy|girl|teen\w*|juvenile|adolescent)\b/i.test(value))
      return { kind: 'possibly-minor', because: `The question says “${value.trim()}”.` };
    if (/^\s*adult\s*$/i.test(value)) return { kind: 'years', from: 18, to: 130 };
  }
  reader.issue(
    'question.age.impossible',
    path,
    reader.show(value),
    'a number of years, a range such as "15-17", or null',
    'Leave it out if unknown: the suspect is then taken to be an adult.',
  );
  return { kind: 'assumed-adult' };
}

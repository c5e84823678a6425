import type { Crime, Issue, Ratione } from '@ratione/engine';
import { readCrime, readEveryday, whatCodeMayMean } from '@ratione/engine';
import type { Facts } from '@ratione/engine/views';
import { folded } from '@ratione/engine/views';
import { flagIssue } from '../session/flag-issue.ts';
import { readPlaceFlag } from './read-place-flag.ts';

/** The facts of one question as flags. */
export interface QuestionFlags {
  readonly crime?: readonly string[];
  readonly place?: string;
  readonly region?: string;
  readonly lat?: string;
  readonly lon?: string;
  readonly precisionKm?: string;
  readonly setting?: string;
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  readonly national?: readonly string[];
  readonly age?: string;
  readonly office?: string;
  readonly legalPerson?: boolean;
  readonly conflict?: string;
  readonly matter?: readonly string[];
}

const KEYS = [
  'crime',
  'place',
  'region',
  'lat',
  'lon',
  'precisionKm',
  'setting',
  'on',
  'from',
  'to',
  'national',
  'age',
  'office',
  'legalPerson',
  'conflict',
  'matter',
] as const satisfies readonly (keyof QuestionFlags)[];

export function hasFacts(flags: QuestionFlags): boolean {
  return KEYS.some((key) => flags[key] !== undefined);
}

/** The flags of facts as typed: --precision-km. */
export function flagsGiven(flags: QuestionFlags): readonly string[] {
  return KEYS.filter((key) => flags[key] !== undefined).map((key) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
}

export interface FlagReading {
  /** What could be read; a flag with a problem leaves its fact unknown. */
  readonly facts: Facts;
  readonly issues: readonly Issue[];
  /** How a word was read, for the person who typed it. */
  readonly remarks: readonly string[];
}

/** Facts from flags. A flag not given leaves place, day and nationality unknown, so the answer says whether they matter. */
export function factsFromFlags(flags: QuestionFlags, ratione: Ratione): FlagReading {
  const issues: Issue[] = [];
  const remarks: string[] = [];
  const number = (flag: string, text: string | undefined): number | null => {
    if (text === undefined) return null;
    const value = Number(text);
    if (text.trim() !== '' && Number.isFinite(value)) return value;
    issues.push(flagIssue(flag, text, 'a number', 'use a point for decimals, as in 36.2'));
    return null;
  };
  if (flags.on !== undefined && (flags.from !== undefined || flags.to !== undefined)) {
    issues.push(flagIssue('--on', flags.on, '--on alone, or --from and --to', 'leave one of them out'));
  }
  const place = readPlaceFlag(flags, ratione, issues);
  const matter = readMatter(flags.matter ?? [], issues);
  const from = flags.on ?? flags.from ?? flags.to ?? null;
  const facts: Facts = {
    date_from: from,
    date_to: flags.on ?? flags.to ?? from,
    place: {
      ...place,
      ...(flags.lat === undefined ? {} : { lat: number('--lat', flags.lat) }),
      ...(flags.lon === undefined ? {} : { lon: number('--lon', flags.lon) }),
      ...(flags.precisionKm === undefined ? {} : { precision_km: number('--precision-km', flags.precisionKm) }),
      ...(flags.setting === undefined && place.setting === undefined ? {} : { setting: flags.setting ?? place.setting }),
    },
    suspect: {
      nationalities: readNationals(flags.national, ratione, issues),
      ...(flags.age === undefined ? {} : { age_at_conduct: flags.age === 'unknown' ? null : flags.age }),
      ...(flags.office === undefined ? {} : { office: flags.office === 'unknown' ? null : flags.office }),
      ...(flags.legalPerson === true ? { natural_person: false } : {}),
    },
    ...(flags.crime === undefined ? {} : { crimes: readCrimeWords(flags.crime, flags.conflict, remarks) }),
    ...(flags.conflict === undefined ? {} : { conflict: flags.conflict }),
    matter,
  };
  return { facts, issues, remarks };
}

/** Paragraphs as typed; an everyday word becomes the paragraphs that carry it, and that is said. */
function readCrimeWords(given: readonly string[], conflict: string | undefined, remarks: string[]): readonly string[] {
  const words = given.flatMap((text) => (readCrime(text).kind === 'paragraph' ? [text] : separate(text)));
  const ids = words.flatMap((word) => {
    const read = readEveryday(word, conflict);
    if (read === null) return [word];
    remarks.push(readingRemark(word, read));
    return read.map((crime) => crime.id);
  });
  return [...new Set(ids)];
}

/** What is said to the person who typed the word. */
function readingRemark(words: string, read: readonly Crime[]): string {
  const names = read.map((crime) => `${crime.pinpoint} ${crime.label}`).join('; ');
  return `"${words}" was read as ${names}. To be exact, name one: ${read.map((crime) => `--crime ${crime.id}`).join(', ')}.`;
}

/** "8.2.e.i, 8.2.e.iv" names two crimes. */
function separate(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function readNationals(given: readonly string[] | undefined, ratione: Ratione, issues: Issue[]): readonly string[] | null {
  if (given === undefined) return null;
  const words = given.flatMap(separate);
  const lower = words.map((word) => word.toLowerCase());
  if (lower.includes('unknown')) {
    if (words.length > 1) issues.push(flagIssue('--national', words.join(', '), '`unknown` alone', 'leave out what is not known'));
    return null;
  }
  return words.flatMap((word) => (word.toLowerCase() === 'stateless' ? ['stateless'] : nationalOf(word, ratione, issues)));
}

function nationalOf(word: string, ratione: Ratione, issues: Issue[]): readonly string[] {
  const wanted = folded(word);
  const file =
    ratione.find(word) ?? ratione.record.states.find((state) => state.adjective !== undefined && folded(state.adjective) === wanted);
  if (file === undefined)
    issues.push(
      flagIssue(
        '--national',
        word,
        'a State by three-letter code or name, `stateless`, or `unknown`',
        [whatCodeMayMean(word, ratione.record), 'run: ratione state NAME'].filter((words) => words !== '').join(' '),
      ),
    );
  return file === undefined ? [] : [file.state];
}

function readMatter(given: readonly string[], issues: Issue[]): Facts {
  const matter: Record<string, unknown> = {};
  for (const text of given) {
    const at = text.indexOf('=');
    if (at < 1) {
      issues.push(flagIssue('--matter', text, 'key=value, as in vessel_flag=COM', 'see the keys in cases/README.md'));
      continue;
    }
    matter[text.slice(0, at).trim()] = jsonOrWords(text.slice(at + 1).trim());
  }
  return matter;
}

/** JSON where it is JSON; otherwise the words themselves, so that a code needs no quotes. */
function jsonOrWords(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (problem) {
    if (problem instanceof SyntaxError) return text;
    throw problem;
  }
}

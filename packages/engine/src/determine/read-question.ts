import type { Question } from '../law/question.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Issue } from '../terms/issue.ts';
import type { TerritoryIndex } from '../territory/unit-for.ts';
import { isDay } from '../time/day.ts';
import { compareAgeWithBirth } from './compare-age-with-birth.ts';
import { FactReader } from './fact-reader.ts';
import { meant } from './nearest-key.ts';
import { readCrimes } from './read-crimes.ts';
import { MATTER_KEYS, readMatter } from './read-matter.ts';
import { readPlace } from './read-place.ts';
import { readSuspect } from './read-suspect.ts';
import { readWhen } from './read-when.ts';

export type Reading = { readonly question: Question; readonly notes: readonly string[] } | { readonly issues: readonly Issue[] };

const KEYS = ['as_of', 'date_from', 'date_to', 'place', 'suspect', 'crimes', 'conflict', 'matter'];
const LABELS = ['id', 'title', 'why', 'name', 'note'];
const CONFLICTS = ['iac', 'niac', 'both', 'none', 'not-required', 'unknown'] as const;

/**
 * Reads the facts of a question (schema: cases/README.md). Every problem is listed at once, each with path, what was found, what
 * was expected and help. An absent key is not alleged; null is unknown where the schema says so. A missing fact is never a problem.
 * `asOf` is used where the facts give no day of asking.
 */
export function readQuestion(
  facts: unknown,
  world: { readonly ledger: Ledger; readonly territory: TerritoryIndex },
  path = 'facts',
  asOf?: string,
): Reading {
  const reader = new FactReader(path);
  const root = reader.object(facts, path);
  if (root === null) return { issues: reader.issues };
  for (const key of Object.keys(root))
    if (!KEYS.includes(key) && !LABELS.includes(key))
      reader.issue(
        'question.key.unknown',
        `${path}.${key}`,
        reader.show(key),
        `one of ${KEYS.join(', ')}`,
        `Remove it, or move further facts under \`matter\`.${meant(key, KEYS)}${underMatter(key)}`,
      );
  const day = readAsOf(reader, root['as_of'], `${path}.as_of`, asOf);
  const when = readWhen(reader, root, path, day);
  const place = readPlace(reader, root['place'], `${path}.place`, world, readSettingFlag(root['matter']));
  const matter = readMatter(reader, root['matter'], `${path}.matter`, world.ledger);
  const suspect = readSuspect(reader, root['suspect'], `${path}.suspect`, root['matter'], world.ledger);
  if (suspect !== null && when !== null) compareAgeWithBirth(reader, suspect, when, root['matter'], path);
  const crimes = readCrimes(reader, root['crimes'], `${path}.crimes`);
  const conflict = readConflict(reader, root['conflict'], `${path}.conflict`);
  if (
    reader.issues.length > 0 ||
    day === null ||
    when === null ||
    place === null ||
    matter === null ||
    suspect === null ||
    crimes === null ||
    conflict === null
  )
    return { issues: reader.issues };
  const first = when.kind === 'period' ? when.from.from : when.span.from;
  if (when.kind !== 'unknown' && first > day)
    reader.note('The conduct is dated after the day of asking; notices and acts known on that day are applied to it.');
  if (place.setting === 'high-seas' && place.iso3 !== null)
    reader.note(`${path}.place: the high seas are no State’s territory; the code ${place.iso3} was left aside.`);
  return { question: { asOf: day, when, place, suspect, crimes, conflict, matter }, notes: reader.notes };
}

/** A fact that belongs under `matter`, or inside place or suspect, written a level too high. */
function underMatter(key: string): string {
  return MATTER_KEYS.includes(key) ? ` \`${key}\` belongs under \`matter\`.` : '';
}

function readAsOf(reader: FactReader, value: unknown, path: string, fallback: string | undefined): string | null {
  const stated = value ?? fallback;
  if (stated === undefined || stated === null) {
    reader.issue(
      'question.as-of.missing',
      path,
      'nothing',
      'the day of asking, such as "2016-11-30"',
      'Give `as_of`: the answer uses the law, the acts and the rulings known on that day.',
    );
    return null;
  }
  if (isDay(stated)) return stated;
  reader.issue(
    'question.day.impossible',
    path,
    reader.show(stated),
    'a day that exists, as YYYY-MM-DD',
    'Write the day of asking in full, for example "2016-11-30".',
  );
  return null;
}

function readConflict(reader: FactReader, value: unknown, path: string): Question['conflict'] | null {
  if (value === undefined) return 'not-stated';
  if (value === null) return 'unknown';
  const text = typeof value === 'string' ? value.trim().toLowerCase() : value;
  const found = CONFLICTS.find((one) => one === text);
  if (found !== undefined) return found;
  if (Array.isArray(value) && value.length === 2 && value.includes('iac') && value.includes('niac')) return 'both';
  reader.issue(
    'question.conflict.unknown',
    path,
    reader.show(value),
    CONFLICTS.join(', '),
    'Say `iac` (international, occupation included), `niac`, `none`, `not-required`, or null if unknown.',
  );
  return null;
}

/** A flag alleged under `matter` makes an unnamed place a place at sea or in the air rather than an unknown one. */
function readSettingFlag(matter: unknown): boolean {
  return typeof matter === 'object' && matter !== null && ('vessel_flag' in matter || 'aircraft_registration' in matter);
}

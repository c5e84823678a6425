import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const bin = fileURLToPath(new URL('../../bin/ratione.mjs', import.meta.url));

export interface Ran {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program as a user does. No terminal is attached. */
export function ratione(
  words: readonly string[],
  given: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Ran {
  const ran = spawnSync(process.execPath, [bin, ...words], {
    cwd: repository,
    encoding: 'utf8',
    input: given.input ?? '',
    env: { ...process.env, ...given.env },
    maxBuffer: 1 << 28,
  });
  return { exit: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}

/** The JSON a command printed, whatever its exit. */
export function json(words: readonly string[], input?: string): unknown {
  return JSON.parse(ratione([...words, '--json'], input === undefined ? {} : { input }).stdout);
}

export const ALEPPO = {
  as_of: '2016-11-30',
  date_from: '2016-11-16',
  date_to: '2016-11-16',
  place: { iso3: 'SYR', region: 'Aleppo', setting: 'land' },
  suspect: { nationalities: ['RUS'], age_at_conduct: null, natural_person: true },
  crimes: ['8(2)(e)(i)'],
  conflict: 'niac',
  matter: {},
};

export const ALEPPO_FLAGS = [
  '--crime',
  '8.2.e.i',
  '--place',
  'SYR',
  '--region',
  'Aleppo',
  '--on',
  '2016-11-16',
  '--national',
  'RUS',
  '--as-of',
  '2016-11-30',
];

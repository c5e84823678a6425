import type { Issue } from '@ratione/engine';
import type { ScreenWords } from '../../screen/prepare.ts';
import { MAPPING_ROLES } from '../../screen/preview.ts';
import { notAnswered } from '../problem.ts';

export interface JobSettings {
  readonly as_of?: string;
  readonly positions?: readonly string[];
  readonly assume_national?: string;
  readonly what_if?: readonly string[];
  /** Keep the original columns in the result. */
  readonly with_input?: boolean;
}

/** What a body asks of a screening. */
export interface JobWords {
  readonly file: string;
  /** The content of a mapping file; left out: columns are found by their names. */
  readonly mapping?: unknown;
  readonly settings?: JobSettings;
}

/** More acts or positions than a person types; each act is another run of every question. */
const MOST = 20;

/** Reads the body that starts a screening; every problem at once. What the words mean is read where the screening begins. */
export function readJob(body: unknown): JobWords {
  const issues: Issue[] = [];
  const wrong = (path: string, found: unknown, expected: string): void =>
    void issues.push({ code: 'screen.body', path, found: shown(found), expected, help: 'See /api/reference.' });
  if (!isObject(body)) {
    wrong('body', body, 'an object with `file`, `mapping` and `settings`');
    throw notAnswered(issues);
  }
  const { file, mapping, settings = {}, ...more } = body;
  for (const key of Object.keys(more)) wrong(key, key, '`file`, `mapping` and `settings`');
  if (typeof file !== 'string') wrong('file', file, 'the id of a file that was handed in');
  if (!isObject(settings)) wrong('settings', settings, 'an object');
  const read = isObject(settings) ? settingsFrom(settings, wrong) : {};
  if (issues.length > 0 || typeof file !== 'string') throw notAnswered(issues);
  return { file, settings: read, ...(mapping === undefined || mapping === null ? {} : { mapping }) };
}

function settingsFrom(
  given: Readonly<Record<string, unknown>>,
  wrong: (path: string, found: unknown, expected: string) => void,
): JobSettings {
  const text = (key: 'as_of' | 'assume_national') => {
    const value = given[key];
    if (value === undefined) return {};
    if (typeof value === 'string' && value.length <= 200) return { [key]: value };
    wrong(`settings.${key}`, value, 'a text');
    return {};
  };
  const list = (key: 'positions' | 'what_if') => {
    const value = given[key];
    if (value === undefined) return {};
    if (Array.isArray(value) && value.length <= MOST && value.every((one) => typeof one === 'string' && one.length <= 300))
      return { [key]: value as readonly string[] };
    wrong(`settings.${key}`, value, `a list of at most ${MOST} texts`);
    return {};
  };
  const { with_input: withInput } = given;
  if (withInput !== undefined && typeof withInput !== 'boolean') wrong('settings.with_input', withInput, 'true or false');
  const known = ['as_of', 'positions', 'assume_national', 'what_if', 'with_input'];
  for (const key of Object.keys(given))
    if (!known.includes(key)) wrong(`settings.${key}`, key, known.map((one) => `\`${one}\``).join(', '));
  return {
    ...text('as_of'),
    ...list('positions'),
    ...text('assume_national'),
    ...list('what_if'),
    ...(typeof withInput === 'boolean' ? { with_input: withInput } : {}),
  };
}

export function wordsFrom({ mapping, settings = {} }: JobWords): ScreenWords {
  const { as_of: asOf, positions, assume_national: assumeNational, what_if: whatIf, with_input: withInput } = settings;
  return {
    ...(mapping === undefined ? {} : { mapping }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(positions === undefined ? {} : { position: positions }),
    ...(assumeNational === undefined ? {} : { assumeNational }),
    ...(whatIf === undefined ? {} : { whatIf }),
    ...(withInput === undefined ? {} : { withInput }),
  };
}

const MEMBERS: Readonly<Record<string, string>> = {
  '--as-of': 'settings.as_of',
  '--position': 'settings.positions',
  '--assume-national': 'settings.assume_national',
  '--what-if': 'settings.what_if',
};

/** Issues of a screening name flags of the command line or parts of a mapping file; over HTTP these are members of the body. */
export function asMembers(issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({
    ...issue,
    path: MEMBERS[issue.path] ?? (issue.code === 'mapping' ? `mapping.${issue.path}` : issue.path),
  }));
}

/** Roles that a mapping may name, for the description of the API. */
export const ROLE_NAMES: readonly string[] = MAPPING_ROLES;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : `\`${JSON.stringify(value).slice(0, 80)}\``;
}

/** Compiles the words of the reader (YAML, for translators) into modules that the engine imports. Exit 1 if a file cannot be read. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { formsOf } from './english-forms.ts';

const reading = 'packages/engine/src/reading';
const target = `${reading}/generated`;
const require = createRequire(import.meta.url);
const LANGUAGES = ['fr', 'es', 'pt', 'ar', 'ru', 'zh', 'uk', 'tr'] as const;

type Verbs = Record<string, string[]>;

interface Names {
  alpha3ToAlpha2(code: string): string | undefined;
}

const made = new Set<string>();
const lexicons = readFolder(`${reading}/lexicon`);
const tongues = readFolder(`${reading}/concepts/words`);
if (process.exitCode === undefined) writeAll();

/** The YAML files of a folder by name; those that cannot be read are told. */
function readFolder(folder: string): Map<string, object> {
  const read = new Map<string, object>();
  for (const name of namesIn(folder)) {
    const path = `${folder}/${name}.yaml`;
    try {
      read.set(name, parse(readFileSync(path, 'utf8')) as object);
    } catch (problem) {
      process.stderr.write(`${path}: ${(problem as Error).message}\n`);
      process.exitCode = 1;
    }
  }
  return read;
}

function namesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.map((file) => file.replace(/\.yaml$/, '')).sort();
}

function writeAll(): void {
  for (const [name, value] of lexicons) writeLexicon(name, withForms(value));
  writeLexicon('state-names', stateNames());
  for (const [language, value] of tongues) writeTongue(language, value);
  for (const entry of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
    const file = entry.replaceAll('\\', '/');
    if (file.endsWith('.ts') && !made.has(file)) rmSync(join(target, file));
  }
}

/**
 * Verbs are given by what they do, each as its base form; every form is a phrase of its own. `revoke: [rescind, take back]` gives the
 * control words `revoked`, `revoke` and `revoking`, or those of the key where it names all three: `withdrew/withdraw/withdrawing`.
 */
function withForms(value: { verbs?: Verbs; words?: Record<string, string[]> }): object {
  const { verbs, ...rest } = value;
  if (verbs === undefined) return value;
  const words: Record<string, string[]> = { ...rest.words };
  for (const [key, phrases] of Object.entries(verbs)) {
    const [past = '', base = key, ing = ''] = key.includes('/') ? key.split('/') : [formsOf(key).past[0], key, formsOf(key).ing];
    for (const phrase of phrases) {
      const [first = '', ...tail] = phrase.split(' ');
      const { past: pasts, present, ing: gerund } = formsOf(first);
      const all = (forms: readonly string[]) => forms.map((form) => [form, ...tail].join(' '));
      words[past] = [...(words[past] ?? []), ...all(pasts)];
      words[base] = [...(words[base] ?? []), ...all([first, present])];
      words[ing] = [...(words[ing] ?? []), ...all([gerund])];
    }
  }
  return { ...rest, words: Object.fromEntries(Object.entries(words).map(([control, list]) => [control, [...new Set(list)]])) };
}

/** Names of the record's States in each language, from a maintained package; what it lacks stands in the YAML. */
function stateNames(): Record<string, Record<string, readonly string[]>> {
  const countries = require('i18n-iso-countries') as Names;
  const states = namesIn('record/states').map((name) => name.toUpperCase());
  const out: Record<string, Record<string, string[]>> = {};
  for (const language of LANGUAGES) {
    const table = (require(`i18n-iso-countries/langs/${language}.json`) as { countries: Record<string, string | string[]> }).countries;
    const names: Record<string, string[]> = {};
    for (const state of states) {
      const two = countries.alpha3ToAlpha2(state) ?? (state === 'XKX' ? 'XK' : undefined);
      const found = two === undefined ? undefined : table[two];
      if (found !== undefined) names[state] = typeof found === 'string' ? [found] : [...found];
    }
    out[language] = names;
  }
  return out;
}

function writeLexicon(name: string, value: unknown): void {
  const constant = `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Lexicon`;
  write(`${name}.ts`, "import type { LexiconData } from '../lexicon/shape.ts';", `${constant}: LexiconData['${name}']`, value);
}

function writeTongue(language: string, value: unknown): void {
  write(`words/${language}.ts`, "import type { TongueWords } from '../../concepts/shape.ts';", `${language}Words: TongueWords`, value);
}

/** A file that would stay as it is is left alone, and what was built from it stays fresh. */
function write(name: string, types: string, constant: string, value: unknown): void {
  const path = join(target, name);
  const text = `// Made by scripts/compile-lexicon.ts; what can be edited is the YAML.\n${types}\n\nexport const ${constant} = ${literal(value)};\n`;
  made.add(name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** As JSON that can be read: each key, and each entry of a list that is more than words, on a line of its own. */
function literal(value: unknown, margin = '\n'): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${margin}  `;
  if (!Array.isArray(value)) {
    const lines = Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${literal(item, inner)}`);
    return `{${lines.join(',')}${margin}}`;
  }
  if (value.every((item) => typeof item !== 'object')) return JSON.stringify(value);
  return `[${value.map((item) => inner + JSON.stringify(item)).join(',')}${margin}]`;
}

import { input, select } from '@inquirer/prompts';
import type { Day, MissingFact, Ratione } from '@ratione/engine';
import { findCrimes, isDay, readCrime } from '@ratione/engine';
import { folded, resolvePlace } from './question-flags.ts';

/** Prompts speak on stderr, so that stdout carries the answer alone. */
const speak = { output: process.stderr };

type Mutable = Record<string, unknown>;

/** Asks for facts one at a time, each only while some answer to it could still change the result. */
export async function interview(ratione: Ratione, asOf: Day): Promise<object> {
  const place: Mutable = { iso3: null };
  const suspect: Mutable = { nationalities: null };
  const matter: Mutable = {};
  const facts: Mutable = { as_of: asOf, date_from: null, date_to: null, place, suspect, crimes: [await askCrime()], matter };
  const passed = new Set<string>();
  for (;;) {
    const read = ratione.read(facts);
    if ('issues' in read) {
      process.stderr.write(`${read.issues.map((issue) => `${issue.path}: found ${issue.found}; expected ${issue.expected}`).join('\n')}\n`);
      return facts;
    }
    const next = ratione.ask(read.question).missing.find((fact) => !passed.has(fact.fact));
    if (next === undefined) return facts;
    passed.add(next.fact);
    await askFact(next, { facts, place, suspect, matter }, ratione);
  }
}

async function askCrime(): Promise<string> {
  const words = await input(
    {
      message: 'What was done? A paragraph, such as 8(2)(e)(i), or plain words:',
      validate: (text) => text.trim() !== '' || 'say what was done',
    },
    speak,
  );
  if (readCrime(words).kind === 'paragraph') return words;
  const found = findCrimes(words).slice(0, 8);
  if (found.length === 0) return words;
  return select(
    {
      message: 'Which of these?',
      choices: [
        ...found.map(({ crime }) => ({ name: `${crime.pinpoint} ${crime.label}`, value: crime.id })),
        { name: `None of these: ask about "${words}" as it stands`, value: words },
      ],
    },
    speak,
  );
}

interface Parts {
  readonly facts: Mutable;
  readonly place: Mutable;
  readonly suspect: Mutable;
  readonly matter: Mutable;
}

async function askFact(missing: MissingFact, parts: Parts, ratione: Ratione): Promise<void> {
  for (const would of missing.wouldDecide) process.stderr.write(`    ${would}\n`);
  const given = (
    await input(
      {
        message: `${missing.ask} (empty: not known)`,
        validate: (text) => text.trim() === '' || complaint(missing.fact, text.trim(), ratione),
      },
      speak,
    )
  ).trim();
  if (given === '') return;
  const [head = '', key = ''] = missing.fact.split('.');
  if (head === 'place') settle(parts.place, placeFacts(key, given, ratione));
  else if (head === 'suspect') settle(parts.suspect, { [key]: suspectFact(key, given, ratione) });
  else if (head === 'matter') settle(parts.matter, { [key]: matterFact(given, ratione) });
  else if (head === 'date_from' || head === 'date_to' || head === 'when') settle(parts.facts, days(given));
  else settle(parts.facts, { [head]: head === 'crimes' ? [given] : given.toLowerCase() });
}

function complaint(fact: string, text: string, ratione: Ratione): true | string {
  if (/^(?:date|when)/.test(fact)) {
    const wrong = text.split(/\s+to\s+/).find((day) => !isDay(day) && !/^\d{3}[\dX](?:-\d{2})?[~?]?$/.test(day));
    return wrong === undefined || `${wrong} is no day; write 2016-11-16, 2016-11, or 2016-11-01 to 2016-11-30`;
  }
  if (fact === 'suspect.nationalities') {
    const unknown = text
      .split(',')
      .map((word) => word.trim())
      .find((word) => word !== 'stateless' && stateOf(word, ratione) === undefined);
    return unknown === undefined || `${unknown} is no State of the record; write its name or three-letter code, or stateless`;
  }
  if (fact === 'place.iso3' || fact === 'place')
    return resolvePlace(text, ratione) !== null || 'name a State, a territory, or its three-letter code';
  return true;
}

function placeFacts(key: string, given: string, ratione: Ratione): Mutable {
  if (key === 'region') return { region: given };
  if (key === 'lat' || key === 'lon' || key === 'coordinates') {
    const [lat, lon] = given.split(/[ ,]+/).map(Number);
    return { lat: lat ?? null, lon: lon ?? null };
  }
  if (key === 'setting') return { setting: given };
  return { ...resolvePlace(given, ratione) };
}

function suspectFact(key: string, given: string, ratione: Ratione): unknown {
  if (key === 'nationalities') return given.split(',').map((word) => stateOf(word.trim(), ratione) ?? word.trim());
  if (key === 'natural_person') return isYes(given);
  return /^\d+$/.test(given) ? Number(given) : given;
}

function matterFact(given: string, ratione: Ratione): unknown {
  const lower = folded(given);
  if (lower === 'yes' || lower === 'no') return lower === 'yes';
  return stateOf(given, ratione) ?? given;
}

function days(given: string): Mutable {
  const [from = given, to = from] = given.split(/\s+to\s+/);
  return { date_from: from, date_to: to };
}

function stateOf(word: string, ratione: Ratione): string | undefined {
  return ratione.find(word)?.state;
}

function isYes(given: string): boolean {
  return /^(?:y|yes|true)$/i.test(given);
}

function settle(into: Mutable, known: Mutable): void {
  Object.assign(into, known);
}

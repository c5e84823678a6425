import { input, select } from '@inquirer/prompts';
import type { Day, MissingFact, Ratione } from '@ratione/engine';
import { crimeChoices } from './crime-choices.ts';
import type { Known } from './interview-facts.ts';
import { askable } from './interview-facts.ts';
import { complain } from './print.ts';

/** Prompts speak on stderr, so that stdout carries the answer alone. */
const speak = { output: process.stderr };

/** Asks for facts one at a time, each only while some answer to it could still change the result. */
export async function interview(ratione: Ratione, asOf: Day): Promise<object> {
  const place = { iso3: null };
  const suspect = { nationalities: null };
  const matter = {};
  const facts = { as_of: asOf, date_from: null, date_to: null, place, suspect, crimes: await askCrimes(ratione), matter };
  const known: Known = { facts, place, suspect, matter };
  const asked = new Set<string>();
  for (;;) {
    const read = ratione.read(facts);
    if ('issues' in read) return facts;
    const next = ratione.ask(read.question).missing.find((fact) => askable(fact.fact) !== null && !asked.has(fact.ask));
    if (next === undefined) return facts;
    asked.add(next.ask);
    await askFact(next, known, ratione);
  }
}

async function askCrimes(ratione: Ratione): Promise<readonly string[]> {
  const message = 'What was done? A paragraph, such as 8(2)(e)(i), or plain words:';
  const words = await input({ message, validate: (text) => text.trim() !== '' || 'say what was done' }, speak);
  const { conflictKindIn } = await import('@ratione/engine/asked');
  const choices = crimeChoices(words, conflictKindIn(words, ratione) ?? undefined);
  return choices.length === 0 ? [words] : select({ message: 'Which of these?', choices: [...choices] }, speak);
}

/** An empty answer leaves the fact unknown. */
async function askFact(missing: MissingFact, known: Known, ratione: Ratione): Promise<void> {
  const fact = askable(missing.fact);
  if (fact === null) return;
  for (const would of missing.wouldDecide) complain(`    ${would}\n`);
  const draft = (): Known => ({ facts: {}, place: {}, suspect: {}, matter: {} });
  const validate = (text: string) => text.trim() === '' || fact.settle(text.trim(), draft(), ratione) || `expected ${fact.expects}`;
  const given = (await input({ message: `${missing.ask} (empty: not known)`, validate }, speak)).trim();
  if (given !== '') fact.settle(given, known, ratione);
}

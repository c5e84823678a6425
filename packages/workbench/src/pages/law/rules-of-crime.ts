import { type CatalogueRule, type Crime, catalogue, type Day, type Determination, type Ratione, walk } from '@ratione/engine';

/** What the engine says of a paragraph about which nothing else is known; null where it cannot be asked. */
export function bareAnswer(ratione: Ratione, crime: Crime, asOf: Day): Determination | null {
  const reading = ratione.read({ crimes: [crime.id], as_of: asOf });
  return 'question' in reading ? ratione.ask(reading.question, reading.notes) : null;
}

/** The rules that such a question reaches, and those whose provision is the paragraph, holds it, or governs the amendment that added it. */
export function rulesOfCrime(crime: Crime, answer: Determination | null): readonly CatalogueRule[] {
  const reached = new Set<string>();
  if (answer !== null) for (const node of walk(answer.proof)) if (node.kind === 'rule') reached.add(node.rule);
  const holds = (cite: string) => crime.pinpoint === cite || crime.pinpoint.startsWith(`${cite}(`);
  const governsAmendment = (rule: CatalogueRule) => crime.amendment !== null && rule.cites[0] === '121(5)';
  return catalogue.filter((rule) => reached.has(rule.id) || rule.cites.some(holds) || governsAmendment(rule));
}

import { type CatalogueRule, type ContestedIssue, type Crime, catalogue, crimes, findCrimes, readCrime } from '@ratione/engine';
import { ruleIdOf } from '@ratione/engine/views';
import { matches } from '../../parts/matches.ts';

/** Crimes that a paragraph, a part of one, or plain words may mean; the order of the Statute unless words were given, then the likeliest first. */
export function crimesFor(words: string): readonly Crime[] {
  const wanted = words.trim();
  if (wanted === '') return crimes;
  const reading = readCrime(wanted);
  if (reading.kind === 'paragraph' && /\d/.test(wanted)) return reading.crimes;
  if (/\d/.test(wanted)) return [];
  const named = crimes.filter((crime) => matches(crime.label, wanted));
  const likely = findCrimes(wanted).map(({ crime }) => crime);
  return [...new Set([...named, ...likely])];
}

/** Rules that an id, a provision or words of the rule may mean. */
export function rulesFor(words: string): readonly CatalogueRule[] {
  const wanted = words.trim().replace(/^(?:art(?:icle)?s?\b\.?\s*)/i, '');
  if (wanted === '') return catalogue;
  if (/^(?:R-)?\d/i.test(wanted)) {
    const id = ruleIdOf(wanted.replace(/\s+/g, '')).toLowerCase();
    const provision = wanted.replace(/\s+/g, '').toLowerCase();
    const below = (text: string, start: string) => text === start || (text.startsWith(start) && /^[.(]/.test(text.slice(start.length)));
    return catalogue.filter((rule) => below(rule.id.toLowerCase(), id) || rule.cites.some((cite) => below(cite.toLowerCase(), provision)));
  }
  return catalogue.filter((rule) => matches(`${rule.id} ${rule.title} ${rule.says}`, wanted));
}

export function issuesFor(issues: readonly ContestedIssue[], words: string): readonly ContestedIssue[] {
  const wanted = words.trim();
  return issues.filter((issue) =>
    matches(
      [
        issue.id,
        issue.question,
        issue.provision,
        issue.matters,
        ...issue.positions.flatMap((position) => [position.says, ...position.holders.map((holder) => holder.who)]),
      ].join(' '),
      wanted,
    ),
  );
}

import { type CatalogueRule, type ContestedIssue, type Crime, catalogue, crimes, findCrimes, readCrime } from '@ratione/engine';
import type { crimesLike } from '@ratione/engine/asked';
import { ruleIdOf } from '@ratione/engine/views';
import type { Translate } from '../../app/legal.ts';
import { matches } from '../../parts/matches.ts';

/** The language in which somebody searches, beside English. */
export interface SearchLanguage {
  readonly language: string;
  readonly crimesLike: typeof crimesLike;
  readonly names: ReadonlyMap<string, string>;
}

const inEnglish: Translate = () => null;

/** Crimes that a paragraph, a part of one, or plain words may mean; the order of the Statute unless words were given, then the likeliest first. */
export function crimesFor(words: string, other: SearchLanguage | null = null): readonly Crime[] {
  const wanted = words.trim();
  if (wanted === '') return crimes;
  const reading = readCrime(wanted);
  if (reading.kind === 'paragraph' && /\d/.test(wanted)) return reading.crimes;
  if (/\d/.test(wanted)) return [];
  const named = crimes.filter((crime) => matches(crime.label, wanted) || matches(other?.names.get(crime.id) ?? '', wanted));
  const likely = other === null ? findCrimes(wanted).map(({ crime }) => crime) : other.crimesLike(wanted, other);
  return [...new Set([...named, ...likely])];
}

/** Rules that an id, a provision or words of the rule may mean. */
export function rulesFor(words: string, translate: Translate = inEnglish): readonly CatalogueRule[] {
  const wanted = words.trim().replace(/^(?:art(?:icle)?s?\b\.?\s*)/i, '');
  if (wanted === '') return catalogue;
  if (/^(?:R-)?\d/i.test(wanted)) {
    const id = ruleIdOf(wanted.replace(/\s+/g, '')).toLowerCase();
    const provision = wanted.replace(/\s+/g, '').toLowerCase();
    const below = (text: string, start: string) => text === start || (text.startsWith(start) && /^[.(]/.test(text.slice(start.length)));
    const found = catalogue.filter(
      (rule) => below(rule.id.toLowerCase(), id) || rule.cites.some((cite) => below(cite.toLowerCase(), provision)),
    );
    // A day, such as "1 July 2002", is no provision.
    if (found.length > 0 || !/\p{L}{3}|\p{Script=Han}/u.test(wanted)) return found;
  }
  return catalogue.filter((rule) => matches(`${rule.id} ${inBoth(rule.title, translate)} ${inBoth(rule.says, translate)}`, wanted));
}

function inBoth(english: string, translate: Translate): string {
  return `${english} ${translate(english) ?? ''}`;
}

export function issuesFor(issues: readonly ContestedIssue[], words: string, translate: Translate = inEnglish): readonly ContestedIssue[] {
  const wanted = words.trim();
  return issues.filter((issue) =>
    matches(
      [
        issue.id,
        inBoth(issue.question, translate),
        issue.provision,
        issue.matters,
        ...issue.positions.flatMap((position) => [position.says, ...position.holders.map((holder) => holder.who)]),
      ].join(' '),
      wanted,
    ),
  );
}

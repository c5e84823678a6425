import type { Clause } from '../clause.ts';

/** "was cheered", "is a slap in the face": what is said of the act is nothing this reader knows. */
export function unknownMain(clause: Clause): boolean {
  return clause.items.some((item, at) => {
    if (item.c !== 'be' || clause.has('party', 'signatory', 'nonparty', 'first', 'last', 'only')) return false;
    const next = clause.items.slice(at + 1).find((word) => word.c !== '.' && word.c !== 'already' && word.c !== 'hardly');
    return (
      next?.c === '?' &&
      !/^(?:dated|invoked|known|confined|limited|made|taken|set|said|reported|believed|understood|due|able|named|thereby|then|still|also|since|soon|once|unilaterally|jointly)$/.test(
        next.lo,
      ) &&
      !/ly$/.test(next.lo)
    );
  });
}

/** A treaty or a body that is not this one: "the INF treaty", "a border agreement", or an object nothing here knows. */
export function otherObject(clause: Clause, verbs: readonly string[]): boolean {
  const verb = clause.items.findIndex((item) => verbs.includes(item.c));
  for (const [at, item] of clause.items.entries()) {
    if (item.c === 'T' && item.when !== undefined && item.when.range.until < '1998-07-17') return true;
    if (item.c === 'statute' || item.c === 'court') {
      const before = clause.items[at - 1];
      if (before?.c === '?' && before.capital && at - 1 > 0) return true;
    }
  }
  if (verb < 0) return false;
  const follow = clause.items.slice(verb + 1).filter((item) => !['.', 'it', 'exactly', 'already'].includes(item.c));
  const [next, second] = follow;
  if (next?.c === 'P' && second?.c === "'s" && ['notice', 'withdrawal', 'decision'].includes(follow[2]?.c ?? '')) return false;
  if (next?.c === 'P' || next?.c === 'G' || next?.c === 'L') return true;
  const strange =
    next?.c === '?' || (['sign', 'ratify'].includes(clause.c(verb)) && ['decide', 'vote', 'notice', 'declaration'].includes(next?.c ?? ''));
  if (!strange || next === undefined || ADVERBS.test(next.lo)) return false;
  return !(second?.c === 'statute' || (second?.c === 'court' && !clause.items.some((item) => item.lo === 'with')));
}

const ADVERBS =
  /^(?:unilaterally|voluntarily|together|jointly|unconditionally|outright|amid|again|belatedly|against|despite|thanks|instead|first|alone|where|abroad|through|during|between|within)$/;

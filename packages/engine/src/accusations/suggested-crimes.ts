import { findCrimes } from '../law/crimes/finder.ts';
import type { Allegation } from '../reading/allegations/allegation.ts';

/** What the engine is asked about an accusation, and why these paragraphs. */
export interface SuggestedCrimes {
  /** As a question takes them: `8.2.e.i`, or `war crimes` for the whole article. */
  readonly crimes: readonly string[];
  readonly because: string;
}

const MOST = 4;
/** Words of every accusation that point to no paragraph: the finder would match them with labels by chance. */
const EMPTY = new RegExp(
  `\\b(?:${[
    'its? their them they his her he she we our own who whom whose which what that this these those there here when where while',
    'be been being is are was were has have had having do does did may might can could will would shall should must not only also',
    'all any some more most many much few such each every both either neither other another one two three first second last next',
    'after before during since until between among within under over against about around by means per via then than very',
    'alleged allegedly committing committed respective zones? areas? part parts place places time times way ways made make used use',
    'military forces? power party parties country countries national nationals side sides group groups held wider people persons?',
  ]
    .join(' ')
    .replaceAll(' ', '|')})\\b`,
  'giu',
);

/** The paragraphs that the words of an accusation point to; where they point to none, the crimes they name; else crimes in general. */
export function suggestedCrimes(allegation: Pick<Allegation, 'act' | 'crimes' | 'places'>): SuggestedCrimes {
  let words = allegation.act;
  for (const place of allegation.places) words = words.replaceAll(place.text, ' ');
  const matches = findCrimes(words.replace(EMPTY, ' '));
  const [first] = matches;
  const named = allegation.crimes.filter((crime) => crime !== '');
  if (first !== undefined && !onlyNamed(first.why, named)) {
    const lead = termsOf(first.why);
    const same = matches.filter((match) => termsOf(match.why).some((term) => lead.includes(term))).slice(0, MOST);
    const quoted = lead.filter((term) => !term.includes('-')).slice(0, 3);
    return {
      crimes: same.map((match) => match.crime.id),
      because: `the words ${(quoted.length === 0 ? lead : quoted).map((term) => `“${term}”`).join(', ')} point to ${same
        .map((match) => match.crime.pinpoint)
        .filter((pinpoint, at, all) => all.indexOf(pinpoint) === at)
        .join(', ')}`,
    };
  }
  if (named.length > 0) return { crimes: named, because: `the words name ${named.join(' and ')} and no more` };
  return {
    crimes: ['war crimes', 'crimes against humanity'],
    because: 'the words name no crime: asked for war crimes and crimes against humanity in general',
  };
}

function termsOf(why: string): readonly string[] {
  return [...why.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '');
}

/** "Genocide" both names the crime and is a word of the finder: the name says it better. */
function onlyNamed(why: string, named: readonly string[]): boolean {
  return (
    named.length > 0 &&
    termsOf(why).every((term) => named.some((name) => name.includes(term.split('-')[0] ?? term) || term.startsWith('genocid')))
  );
}

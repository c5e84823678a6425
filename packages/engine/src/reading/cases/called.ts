import { peopleLexicon } from '../generated/people.ts';
import type { Called, Sentence, Token } from '../token.ts';

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[- ]/g, '[- ]');
const longest = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

export const OFFICE = longest(peopleLexicon.offices.flatMap((office) => office.words));
const SIDE = longest(Object.keys(peopleLexicon.sides));
const FORMER = String.raw`former|ex|erstwhile|one-time|onetime|ousted|deposed|toppled|retired`;
const AGED = String.raw`then|late|sitting|incumbent|current|long-time|longtime|veteran|fugitive|notorious|jailed|indicted|convicted|accused|alleged`;
/** "former Israeli defence minister ", up to the name; the words before the office that no list knows make it another office. */
const BEFORE = new RegExp(
  String.raw`(?:^|[\s"“‘(,])((?:(?:${FORMER}|${AGED})[\s-])*)((?:\p{Lu}[\p{L}’'-]*\s)??)((?:(?:${FORMER}|${AGED})[\s-])*)(${OFFICE})s?,?\s$`,
  'iu',
);
const SIDED = new RegExp(
  String.raw`(?:^|[\s"“‘(,])(${SIDE})(?:['’]s?)?\s(?:(?:leader|commander|chief|fighter|official|member|militant|politician|military|political|top|rebel|senior|general|warlord|boss|figure|spokesman)s?\s){1,3}$`,
  'iu',
);
const BEHIND = new RegExp(
  String.raw`^,\s(?:the\s|an?\s)?((?:(?:${FORMER}|${AGED})[\s-])*)((?:\p{Lu}\p{L}+(?:['’]s)?\s)?)((?:(?:${FORMER}|${AGED})[\s-])*)(${OFFICE})(?:,|$|\.)`,
  'iu',
);
const STRIPPED = new RegExp(String.raw`^.*\b(?:${OFFICE})\s+`, 'iu');
const HINT = new RegExp(String.raw`\b(?:${OFFICE}|${SIDE})\b`, 'iu');
const PAST = new RegExp(String.raw`\b(?:${FORMER})\b`, 'iu');

/** What a person is called in a sentence beside the name, as far as the lexicon of offices and sides can weigh it. */
export function calledIn(sentence: Sentence, person: string): readonly Called[] {
  if (!HINT.test(sentence.text)) return [];
  const { tokens, text, start } = sentence;
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'person' || token.persons?.length !== 1 || token.persons[0]?.person !== person) return [];
    const written = text.slice(token.start - start, token.end - start);
    const name = written.replace(STRIPPED, '');
    const before = `${text.slice(0, token.start - start)}${written.slice(0, written.length - name.length)}`;
    return [
      office(BEFORE.exec(before), tokens, at),
      side(SIDED.exec(before)),
      office(BEHIND.exec(text.slice(token.end - start)), tokens, at, true),
    ].filter((one): one is Called => one !== null);
  });
}

function office(found: RegExpExecArray | null, tokens: readonly Token[], at: number, behind = false): Called | null {
  if (found === null) return null;
  const [, first = '', country = '', second = '', word = ''] = found;
  const titled = tokens[at]?.titled;
  const near = behind ? tokens.slice(at + 1, at + 5) : tokens.slice(Math.max(0, at - 4), at);
  const named = near.find(
    (token) =>
      (token.kind === 'adjective' || token.kind === 'state') &&
      token.states?.length === 1 &&
      token.text.startsWith(country.trim().replace(/['’]s?$/, '')),
  );
  const states =
    country === ''
      ? undefined
      : named !== undefined
        ? named.states?.map((mention) => mention.state)
        : titled?.map((mention) => mention.state);
  // "UPC president": an office of something else.
  if (country !== '' && states === undefined && /^\p{Lu}/u.test(country) && !PAST.test(country) && !tokens[at]?.text.startsWith(country))
    return null;
  return {
    office: word.toLowerCase().replace(/-/g, ' '),
    ...(states === undefined ? {} : { states }),
    former: PAST.test(`${first} ${second} ${country}`),
  };
}

function side(found: RegExpExecArray | null): Called | null {
  return found?.[1] === undefined ? null : { side: found[1].toLowerCase(), former: false };
}

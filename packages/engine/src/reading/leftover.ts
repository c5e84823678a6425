import type { CheckWorld } from './check/finding.ts';
import { PREPOSITIONS } from './frames/marks.ts';
import { peopleLexicon } from './lexicon/people.ts';
import type { Proposition } from './statement.ts';
import type { Sentence, Token } from './token.ts';

/** Words whose meaning changes a statement if they are not part of what was read. */
const WEIGHTY: ReadonlySet<string> = new Set([
  ...['not', 'never', 'no_longer', 'not_yet', 'none', 'without', 'failed_to', 'neither', 'nor', 'no', 'nobody', 'refusing', 'unable'],
  ...['if', 'would', 'could', 'might', 'unless', 'whether', 'should', 'may', 'must', 'likely', 'unlikely', 'possibly', 'probably'],
  ...['only', 'first', 'second', 'last', 'all', 'every', 'any', 'majority', 'most', 'half', 'several', 'both', 'more', 'fewer', 'percent'],
  ...[
    'because',
    'until',
    'except',
    'unlike',
    'instead',
    'rather',
    'again',
    'double',
    'twice',
    'immediate',
    'longest',
    'largest',
    'biggest',
  ],
  ...['convicted', 'acquitted', 'sentenced', 'vetoed', 'jurisdiction', 'immunity', 'withdrawal', 'withdraw', 'withdrew', 'withdrawing'],
  ...['ratified', 'ratify', 'ratifying', 'signed', 'sign', 'signing', 'PARTY', 'SIGNATORY', 'referred', 'obliged', 'declaration'],
  ...['entered_force', 'revoked', 'revoke', 'INVESTIGATION', 'EXAMINATION', 'reservation', 'reservations', 'joined', 'join', 'joining'],
  ...['left', 'leave', 'leaving', 'unsigned', 'unsign', 'parliament', 'acceded', 'accede', 'membership', 'ratification', 'accession'],
  ...['supposedly', 'allegedly', 'fictional', 'fake', 'pretended', 'rumours', 'rumors', 'mistakenly'],
]);

/** Words of no weight of their own. */
const FREE: ReadonlySet<string> = new Set([
  ...['has', 'is', 'did', 'do', 'does', 'and', 'or', 'but', ',', ';', ':', '(', ')', '"', '?', 'of', 'to', 'in', 'on', 'by', 'for', 'with'],
  ...[
    'at',
    'it',
    'that',
    'which',
    'who',
    "'s",
    'this',
    'these',
    'as',
    'from',
    'so',
    'far',
    'COURT',
    'court',
    'STATUTE',
    'treaty',
    'COUNTRY',
  ],
  ...['still', 'there', 'since', 'day', 'over', 'date', 'announced', 'announce', 'announcing', 'says', 'told', 'claimed', 'then', 'became'],
  ...['government', 'WARCRIMES', 'CAH', 'GENOCIDE', 'crimes', 'committed', 'charges', 'alleged', 'against', 'UN', 'SG', 'despite', 'when'],
  ...['including', 'O', 'although', 'hague', 'individuals', 'situation', 'arrested', 'about', 'around', 'also', 'under', 'OTP', 'CHAMBER'],
  ...[
    'was',
    'territory',
    'nationals',
    'one',
    'year',
    'years',
    'hereby',
    'icc',
    'two',
    'issued',
    'WARRANT',
    'its',
    'after',
    'before',
    'amid',
  ],
  ...[
    'new',
    'former',
    'official',
    'will',
    'back',
    'just',
    'too',
    'ever',
    'while',
    'during',
    'into',
    'out',
    'up',
    'off',
    'early',
    'late',
    'mid',
  ],
  ...[
    'HEADOFSTATE',
    'ORG',
    'conflict',
    'attacked',
    'backed',
    'accused',
    'pending',
    'long',
    'also',
    'themselves',
    'itself',
    'having',
    'been',
  ],
]);

/** A phrase that begins with one of these tells when, where or how, and leaves the statement as it is. */
const OPENERS =
  /^(?:as|when|after|before|while|amid|despite|following|during|in|on|at|over|for|under|with|by|from|into|near|against|through|throughout|to|of|where|since|between|across|inside|within|towards?|about|around|without)$/;
const LONGEST_PHRASE = 12;
const STRANGERS = 6;

/** Why the words not used by any statement stand in the way of a verdict; null where they do not. */
export function leftOver(sentence: Sentence, used: ReadonlySet<number>, parts: readonly Proposition[], world: CheckWorld): string | null {
  const { tokens } = sentence;
  const heavy: string[] = [];
  let unknown = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (used.has(at)) continue;
    let end = at;
    while (end + 1 < tokens.length && !used.has(end + 1)) end += 1;
    const weighed = weigh(sentence, at, end, used, parts, world);
    heavy.push(...weighed.heavy);
    unknown += weighed.unknown;
    at = end;
  }
  if (heavy.length > 0) return `Left unread: ${heavy.join(', ')}.`;
  return unknown > STRANGERS ? 'Left unread: too many words.' : null;
}

/** The words from `from` to `to`, none of which a statement uses. */
function weigh(
  sentence: Sentence,
  from: number,
  to: number,
  used: ReadonlySet<number>,
  parts: readonly Proposition[],
  world: CheckWorld,
): { readonly heavy: readonly string[]; readonly unknown: number } {
  const { tokens } = sentence;
  const heavy: string[] = [];
  let unknown = 0;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const phrase = phraseFrom(tokens, at, to);
    if (
      phrase !== null &&
      tokens
        .slice(at + 1, phrase + 1)
        .every(
          (word, index) => (word.kind === 'date' && isTemporal(tokens, at)) || isHarmless(sentence, at + 1 + index, word, parts, world),
        )
    ) {
      unknown += tokens.slice(at, phrase + 1).filter((word) => !word.known && word.kind === 'word' && !FREE.has(word.c)).length / 3;
      at = phrase;
      continue;
    }
    if (countsList(sentence, at) || isLength(tokens, at)) continue;
    if (token.kind === 'date' || token.kind === 'number' || token.kind === 'money' || token.kind === 'ordinal' || token.kind === 'group') {
      heavy.push(token.text);
    } else if (token.kind === 'state' || token.kind === 'person' || token.kind === 'place') {
      if (token.kind === 'person' && leads(token, parts)) continue;
      if (!isSpeaker(sentence, at) && !isTitle(sentence, at) && !isOwner(sentence, at)) heavy.push(token.text);
    } else if (token.c === 'nor' && at === 0 && tokens[1]?.joinedBy === 'nor') {
      // "Ni la Russie ni la Chine": both are read as denied.
    } else if (
      token.c === 'nor' &&
      tokens.some((other, place) => other.c === 'neither' && used.has(place)) &&
      !tokens.slice(at + 1, at + 4).some((next) => WEIGHTY.has(next.c))
    ) {
      // "neither a member nor a friend of the Court".
    } else if (token.c === 'because' && tokens.slice(at + 1, at + 8).some((_, index) => used.has(at + 1 + index))) {
      // Both sides of it are read; what follows from what is the reader's to see.
    } else if (WEIGHTY.has(token.c)) heavy.push(token.text);
    else if (!FREE.has(token.c) && token.kind !== 'adjective' && token.kind !== 'mark') unknown += 1;
  }
  return { heavy, unknown };
}

/** "after his arrival on 3 April": the day belongs to what the phrase tells. */
function isTemporal(tokens: readonly Token[], at: number): boolean {
  return /^(?:after|before|when|as|following|during|while)$/.test(tokens[at]?.c ?? '') && tokens[at + 1]?.kind !== 'date';
}

/** The end of the phrase that an opener at `at` begins: the next comma, conjunction or the end of what is unread. */
function phraseFrom(tokens: readonly Token[], at: number, to: number): number | null {
  const opener = tokens[at];
  if (opener === undefined || !(OPENERS.test(opener.c) || PREPOSITIONS.has(opener.c))) return null;
  let end = at;
  while (end < to && end - at < LONGEST_PHRASE) {
    const next = tokens[end + 1];
    if (next === undefined || next.c === ';' || next.c === ':' || next.c === 'but' || next.c === ',') break;
    end += 1;
  }
  return end > at ? end : null;
}

/** Inside such a phrase names and lengths of time are harmless where they fit what is said; words of the grammar are not. */
function isHarmless(sentence: Sentence, at: number, token: Token, parts: readonly Proposition[], world: CheckWorld): boolean {
  switch (token.kind) {
    case 'date':
    case 'money':
    case 'group':
    case 'ordinal':
      return false;
    case 'number':
      return /^(?:years?|months?|weeks?|days?|hours?|year|people|others|other|victims|civilians|counts|charges|pages|votes|lawmakers|crimes|attack|women|men|children)$/.test(
        sentence.tokens[at + 1]?.c ?? '',
      );
    case 'person':
      if (leads(token, parts)) return true;
      return !parts.some((part) => part.kind === 'person' || part.kind === 'sentence');
    case 'state':
    case 'place':
      return isRelated(token, parts, world);
    default:
      if (token.c === 'entered_force')
        return parts.some((part) => part.kind === 'withdrawal-revoked' || part.kind === 'ratification-withdrawn');
      return !WEIGHTY.has(token.c);
  }
}

/** A leader of a State the statement is about: "Putin ordered that Russia ...". */
function leads(token: Token, parts: readonly Proposition[]): boolean {
  return (token.persons ?? []).some(({ person }) => {
    const state = peopleLexicon['without-warrant'][person]?.state ?? peopleLexicon.leaders[person];
    return (
      state !== undefined &&
      parts.some(
        (part) =>
          part.kind !== 'person' &&
          'states' in part &&
          part.states.some((entry) => (typeof entry === 'string' ? entry : entry.state) === state),
      )
    );
  });
}

/** Whether a place may stand beside what is said of a person or a situation: one of that situation, or of the person. */
function isRelated(token: Token, parts: readonly Proposition[], world: CheckWorld): boolean {
  const named = token.placed === undefined ? (token.states ?? []).map((mention) => mention.state) : [token.placed.state];
  const wanted = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'person' || part.kind === 'sentence') {
      for (const { person } of part.persons) {
        const file = world.record.persons.find((entry) => entry.id === person);
        if (file === undefined) continue;
        for (const state of file.nationalities) wanted.add(state);
        for (const state of world.record.situations.find((entry) => entry.id === file.situation)?.states ?? []) wanted.add(state);
        wanted.add('NLD');
      }
    } else if (part.kind === 'situation') wanted.add(part.about);
  }
  return wanted.size === 0 || named.every((state) => wanted.has(state));
}

/** "two days before", "seven years later": a length of time. */
function isLength(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === 'number' &&
    /^(?:years?|months?|weeks?|days?|hours?|decades?)$/.test(tokens[at + 1]?.c ?? '') &&
    /^(?:before|after|later|earlier|ago|since|following|from)$/.test(tokens[at + 2]?.c ?? '')
  );
}

/** "Two countries, Burundi and the Philippines": the number of the names behind it. */
function countsList(sentence: Sentence, at: number): boolean {
  const count = sentence.tokens[at]?.number;
  if (count === undefined) return false;
  const list = sentence.tokens.slice(at + 1, at + 9).find((token) => token.kind === 'state' || token.kind === 'person');
  const named = (list?.states ?? list?.persons ?? []).length;
  const some = sentence.tokens.slice(at + 1, at + 9).some((token) => /^(?:including|among|like)$/.test(token.c));
  return list !== undefined && (count === named || (some && named < count));
}

/** The one who says so, in "Russia says that ..." or "... (Israel's Attorney General)". */
function isSpeaker(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1]?.c ?? '';
  const after = sentence.tokens[at + 2]?.c ?? '';
  return (
    /^(?:announced|says|claimed|told)$/.test(next) ||
    /^(?:announced|says|claimed)$/.test(after) ||
    (sentence.tokens[at - 1]?.c === '(' && next === "'s")
  );
}

/** "Sudan's President Omar al-Bashir": the State is only in the title of a person who is named. */
function isTitle(sentence: Sentence, at: number): boolean {
  for (let next = at + 1; next < at + 6; next += 1) {
    const token = sentence.tokens[next];
    if (token === undefined) return false;
    if (token.kind === 'person') return true;
    if (
      !/^(?:'s|government|parliament|former|deputy|then|leader|HEADOFSTATE|vice|first|ORG|and|chief|military|rebel|commander)$/.test(
        token.c,
      )
    )
      return false;
  }
  return false;
}

/** "the United States, Israel's main ally, is not a member": the State only owns a noun of an aside. */
function isOwner(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  if (tokens[at - 1]?.c !== ',' || tokens[at + 1]?.c !== "'s") return false;
  const close = tokens.findIndex((token, index) => index > at && token.c === ',');
  return close > 0 && close - at < 8;
}

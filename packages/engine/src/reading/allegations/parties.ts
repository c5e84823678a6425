import type { StateId } from '../../record/shape.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { Sentence, Token } from '../token.ts';

/** Somebody a text names: a State, a person, an organ, a group, with the tokens that name it. */
export interface Party {
  readonly text: string;
  readonly state: StateId | null;
  readonly from: number;
  readonly to: number;
}

const GROUP = /^(?:ORG|UN|UNSC|OTP|COURT|CHAMBER|government|parliament|nationals)$/;
const AUX = /^(?:has|is|did|does|do|will|would|could|also|not|never|repeatedly|both)$/;
const PREPOSITION = /^(?:in|of|over|from|with|by|at|on|against|into|to|for|between|after|before|since|during|towards?|near)$/;
/** Small words that stand inside a name: "Syrian Observatory for Human Rights". */
const INSIDE = /^(?:of|for|and|on)$/;

export function isParty(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'state' || token.kind === 'person' || (token.kind === 'adjective' && token.organ === 'nationals') || token.c === 'ORG')
  );
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && !token.known && /^\p{Lu}/u.test(token.text);
}

/** The State of a token: its own, or that of the person named. */
export function stateOf(token: Token): StateId | null {
  const own = token.states?.[0]?.state;
  if (own !== undefined) return own;
  const person = token.persons?.[0]?.person;
  return person === undefined ? null : (peopleLexicon['without-warrant'][person]?.state ?? null);
}

function partyAt(sentence: Sentence, at: number): Party {
  const token = sentence.tokens[at];
  if (token === undefined) throw new Error('no such token');
  let from = at;
  let to = at;
  // "Russian forces", "the Syrian government", "Assad's regime": the words that go with the name.
  while (GROUP.test(sentence.tokens[to + 1]?.c ?? '') && sentence.tokens[to + 1]?.c !== 'COURT') to += 1;
  while (from > 0 && sentence.tokens[from - 1]?.kind === 'adjective' && sentence.tokens[from]?.kind !== 'state') from -= 1;
  const first = sentence.tokens[from] ?? token;
  const last = sentence.tokens[to] ?? token;
  return { text: slice(sentence, first.start, last.end), state: stateOf(token) ?? stateOf(first), from, to };
}

export function slice(sentence: Sentence, start: number, end: number): string {
  return sentence.text
    .slice(start - sentence.start, end - sentence.start)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Each member of a list is a party of its own: "Russia and Syria". */
export function members(party: Party, sentence: Sentence): readonly Party[] {
  const token = sentence.tokens[party.to];
  const states = token?.kind === 'state' ? (token.states ?? []) : [];
  if (token === undefined || states.length < 2) return [party];
  const names = token.text.split(', ');
  return states.map((mention, index) => ({ ...party, text: names[index] ?? party.text, state: mention.state }));
}

/** Who acts before the verb at `at`: the nearest name that no preposition holds, or the words for a group. */
export function actorsBefore(sentence: Sentence, at: number): readonly Party[] {
  const { tokens } = sentence;
  let before = at - 1;
  while (before >= 0 && AUX.test(tokens[before]?.c ?? '')) before -= 1;
  // "Amnesty International accused", "rights groups have accused": a name or group right before the verb.
  const named = unknownName(sentence, before);
  if (named !== null) return [named];
  for (; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.c === ';') break;
    const adjective = token.kind === 'adjective' && GROUP.test(tokens[before + 1]?.c ?? '');
    if (!isParty(token) && !adjective && !/^(?:UN|OTP|UNSC|COURT)$/.test(token.c)) continue;
    const prep = tokens[before - 1]?.c ?? '';
    // "Ukraine, in addition to the United States, has been accused": both.
    if (prep === 'to' && tokens[before - 2]?.text.toLowerCase() === 'addition') {
      return [...actorsBefore(sentence, before - 3), ...members(partyAt(sentence, before), sentence)];
    }
    if (PREPOSITION.test(prep)) continue;
    // "Russia's military", not Russia's critics: the owner stands for what it owns only where that is an organ.
    if (tokens[before + 1]?.c === "'s" && !GROUP.test(tokens[before + 2]?.c ?? '') && before + 2 < at) continue;
    const party = partyAt(sentence, before);
    // "the United States and CIA": both.
    if (token.c === 'ORG' && tokens[before - 1]?.c === 'and' && tokens[before - 2]?.kind === 'state')
      return [...members(partyAt(sentence, before - 2), sentence), party];
    return members(party, sentence);
  }
  return [];
}

export function actorsAfter(sentence: Sentence, at: number, within = 5): readonly Party[] {
  const { tokens } = sentence;
  for (let next = at + 1; next < tokens.length && next <= at + within; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.c === ';') break;
    if (isParty(token) || (token.kind === 'adjective' && !isParty(tokens[next + 1]))) return members(partyAt(sentence, next), sentence);
  }
  return [];
}

/** A name or group the lexicon does not know that ends at `at`. */
function unknownName(sentence: Sentence, at: number): Party | null {
  const { tokens } = sentence;
  const last = tokens[at];
  if (last === undefined || last.kind !== 'word' || last.known) return null;
  let from = at;
  if (isCapital(last)) {
    while (isCapital(tokens[from - 1]) || (INSIDE.test(tokens[from - 1]?.c ?? '') && isCapital(tokens[from - 2]))) from -= 1;
  } else if (/(?:s|ists|groups|people)$/i.test(last.text)) {
    while (tokens[from - 1]?.kind === 'word' && tokens[from - 1]?.known === false && at - from < 3) from -= 1;
    if (tokens[from - 1]?.kind === 'adjective' || tokens[from - 1]?.c === 'UN') from -= 1;
  } else return null;
  const first = tokens[from] ?? last;
  return { text: slice(sentence, first.start, last.end), state: first.kind === 'adjective' ? stateOf(first) : null, from, to: at };
}

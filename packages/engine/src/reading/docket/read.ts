import type { StateId } from '../../record/shape.ts';
import { withBeside } from '../cases/beside-step.ts';
import { linked } from '../cases/linked.ts';
import { dateAt } from '../frames/dates.ts';
import type { Draft } from '../rules/pattern.ts';
import type { CaseDetails, CaseEvent, Proposition, When } from '../statement.ts';
import type { DayRange, PersonMention, Sentence } from '../token.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { crimesIn } from './crimes.ts';
import { eachOwn } from './each-own.ts';
import { type EventFound, eventOf } from './event.ts';
import { isForeignCourt, isReasoned } from './foreign.ts';
import { agentOf, clauseOf, markAge, markCounted, markOnly, markText, markWord, reasonIn, warrantsIn } from './marks.ts';
import { numbersIn } from './numbers.ts';
import { chamberOf } from './organ.ts';
import { mayNamePerson, means, type Piece, piecesOf } from './pieces.ts';
import { firstOf } from './rank.ts';
import { spansIn } from './spans.ts';

type CaseFact = Extract<Proposition, { readonly kind: 'case-event' }>;

/** Nouns that a later stretch may take up: "the acquittal, which ..., was upheld". */
const CARRIED = ['warrant', 'summons', 'acquittal', 'conviction', 'charges', 'term', 'appeal-noun', 'case', 'trial'] as const;
/** Acts that need a thing they are done to. */
const WEAK = [
  'issue',
  'unseal',
  'undo',
  'drop',
  'uphold',
  'confirm',
  'reduce',
  'raise',
  'refuse',
  'seek',
  'execute',
  'give',
  'receive',
  'serve',
  'public',
] as const;
const FELL: ReadonlySet<CaseEvent> = new Set(['acquitted', 'conviction-overturned', 'term-undone', 'acquittal-upheld']);
const STATE_ACTS: ReadonlySet<CaseEvent> = new Set(['arrested', 'custody']);
const GRAMMAR =
  /^(?:is|are|was|were|be|been|being|has|have|had|having|who|which|whose|whom|that|he|she|his|her|him|they|their|it|its|himself|did|does|do|and|but|although|though|while|whereas|then|to|of|by|also|still|for|on|against|in|at|both|sides|side|there|because|such|any|ever|since|under|judges|court|prosecutors?|defence|prosecution|because|with|mr|mrs|ms|general|gen|colonel|president|prime minister)$/;

/** Steps in the cases of persons: one statement for each stretch of the sentence that tells one. */
export function caseEvents(sentence: Sentence, taken: ReadonlySet<number>): readonly Draft[] {
  if (!mayNamePerson(sentence)) return [];
  const pieces = piecesOf(sentence);
  if (!pieces.some((piece) => piece.is.has('person'))) return [];
  if (pieces.some((piece) => piece.is.has('other-court') || piece.is.has('other-treaty'))) return [];
  if (isForeignCourt(sentence, pieces)) return [];
  const drafts: Draft[] = [];
  // Told before the name: "Having served his term, Lubanga ...".
  let persons: readonly PersonMention[] = pieces.find((piece) => piece.is.has('person'))?.persons ?? [];
  let noun: string | null = null;
  for (const chunk of chunksOf(pieces)) {
    const own = personsOf(chunk);
    if (own !== null && own.length > 0) persons = own;
    const named = CARRIED.find((candidate) => chunk.pieces.some((piece) => means(piece, candidate)));
    const weak = named === undefined && chunk.pieces.some((piece) => means(piece, ...WEAK));
    const draft = own === null || persons.length === 0 ? null : draftOf(sentence, chunk, persons, weak ? noun : null, taken);
    const but = draft === null && own !== null ? contrasted(chunk, own, drafts.at(-1)) : null;
    if (but !== null) {
      drafts.push(but);
      continue;
    }
    const reason = [...reasonIn(chunk.pieces), ...ownTrial(chunk, drafts.at(-1))];
    if (draft !== null) drafts.push(...eachOwn(sentence, chunk, draft, persons));
    else if (reason.length > 0) {
      const last = drafts.pop();
      if (last !== undefined) drafts.push({ ...last, tokens: [...last.tokens, ...reason] });
      continue;
    }
    if (named !== undefined) noun = named;
  }
  const plain = drafts.filter((draft) => !draft.hypothetical);
  return inOrder(sentence, overtaken(plain.length > 0 ? plain : drafts));
}

/** Each step with what stands beside it, and with the order in which they are told. */
function inOrder(sentence: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  const told = linked(
    sentence,
    drafts.map((draft) => withBeside(sentence, draft.proposition)),
  );
  const folded = drafts.filter((_, at) => told[at] === null).flatMap((draft) => draft.tokens);
  return drafts.flatMap((draft, at) => {
    const proposition = told[at];
    return proposition === null || proposition === undefined ? [] : [{ ...draft, proposition, tokens: [...draft.tokens, ...folded] }];
  });
}

/** The persons of the docket named in a stretch; null where a name nobody knows is among them. */
function personsOf(chunk: Chunk): readonly PersonMention[] | null {
  const out: PersonMention[] = [];
  for (const [at, piece] of chunk.pieces.entries()) if (!isOblique(chunk.pieces, at)) out.push(...(piece.persons ?? []));
  return out;
}

/** "from Gaddafi", "than Yekatom": somebody else is spoken of. */
function isOblique(pieces: readonly Piece[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    const piece = pieces[before];
    if (piece === undefined) return false;
    if (/^(?:from|by|like|unlike)$/.test(piece.text)) return true;
    if (piece.is.size > 0 && !piece.is.has('adjective') && !piece.is.has('title')) return false;
  }
  return false;
}

/** "X was convicted of taking money from Gaddafi": in the passive the one it befell stands before. */
function isBehindPassive(pieces: readonly Piece[], event: CaseEvent): boolean {
  if (!DIRECT.has(event)) return false;
  const verb = pieces.findIndex((piece) =>
    means(piece, 'convict', 'acquit', 'sentence', 'arrest', 'surrender', 'release', 'charge', 'die'),
  );
  if (verb < 1 || !/^(?:is|was|were|been|are)$/.test(pieces[verb - 1]?.text ?? '')) return false;
  const persons = pieces.flatMap((piece, at) => (piece.persons === undefined ? [] : [at]));
  return persons.length > 0 && persons.every((at) => at > verb);
}

const DIRECT: ReadonlySet<CaseEvent> = new Set([
  'convicted',
  'acquitted',
  'sentenced',
  'arrested',
  'custody',
  'released',
  'charged',
  'died',
]);

function draftOf(
  sentence: Sentence,
  chunk: Chunk,
  persons: readonly PersonMention[],
  noun: string | null,
  taken: ReadonlySet<number>,
): Draft | null {
  const { pieces } = chunk;
  const found = eventBefore(chunk) ?? eventOf(pieces, noun);
  if (found === null) return null;
  if (
    found.event === 'tried' &&
    pieces.some((piece) => sentence.tokens[piece.from]?.kind === 'state') &&
    !pieces.some((piece) => piece.is.has('court'))
  )
    return null;
  if (STATE_ACTS.has(found.event) && isDutyOfState(sentence, pieces, found.negative)) return null;
  if (isBehindPassive(pieces, found.event)) return null;
  if (STATE_ACTS.has(found.event) && pieces.some((piece) => piece.text === 'should')) return null;
  const used = new Set<number>();
  const details = detailsOf(sentence, pieces, found.event, used);
  if (details === null) return null;
  const conduct: DayRange[] = [];
  const when = whenOf(sentence, pieces, used, conduct);
  const related = relatedOf(sentence, pieces, used);
  const spans = spansIn(sentence, pieces, used);
  const names = namesOf(sentence, pieces, used);
  const first = firstOf(sentence, pieces, found.event, used);
  for (const at of reasonIn(pieces)) used.add(at);
  markOnly(pieces, used);
  for (const piece of pieces) {
    if (piece.is.has('number') || piece.is.has('date') || piece.is.has('ordinal') || piece.is.has('state') || piece.is.has('place'))
      continue;
    const meaningful = [...piece.is].some(
      (concept) =>
        (concept !== 'longest' || found.event === 'longest-term') &&
        concept !== 'mark' &&
        concept !== 'plan' &&
        concept !== 'adjective' &&
        concept !== 'organisation' &&
        concept !== 'group',
    );
    if (
      meaningful ||
      (chunk.opener === 'before' && /^(?:could|would|might)$/.test(piece.text)) ||
      (found.event === 'wanted' && /^wants?$/.test(piece.text)) ||
      (found.event === 'applied' && /^(?:asks?|asked|petitioned|applied|applying|applies|filed)$/.test(piece.text)) ||
      (/^(?:walked|left|leave|leaves|away|from|far)$/.test(piece.text) && !pieces.some((other) => other.is.has('state'))) ||
      GRAMMAR.test(piece.text) ||
      (found.event === 'warrant-stands' && /^(?:left|leave|leaving|kept|remains?|remained|in place)$/.test(piece.text))
    )
      for (let at = piece.from; at <= piece.to; at += 1) used.add(at);
  }
  if ([...used].every((at) => taken.has(at))) return null;
  const fact: CaseFact = {
    kind: 'case-event',
    persons,
    event: found.event,
    positive: !found.negative,
    when,
    details: {
      ...details,
      ...(related.length === 0 ? {} : { related }),
      ...(names.length === 0 ? {} : { names }),
      ...(conduct.length === 0 ? {} : { conduct }),
      ...(spans.length === 0 ? {} : { spans }),
      ...(isUnweighed(sentence, pieces, found.event) ? { unweighed: true } : {}),
      ...(first === 'none' || first === 'other' || first === undefined ? {} : { first }),
    },
    past: !/\b(?:is|are|remains?|still|has been|have been|faces?|facing|wants?|seeks?)\b/.test(pieces.map((piece) => piece.text).join(' ')),
    still: pieces.some((piece) => /^(?:still|remains?)$/.test(piece.text)),
    overtaken: false,
  };
  return { proposition: fact, tokens: [...used], hypothetical: isSupposed(chunk, found.event), clause: clauseOf(pieces) };
}

/** "before judgment could be given", "before he could be tried": it never was. */
function eventBefore(chunk: Chunk): EventFound | null {
  if (chunk.opener !== 'before' || chunk.pieces.some((piece) => piece.is.has('date'))) return null;
  if (chunk.pieces.some((piece) => means(piece, 'verdict', 'conviction', 'convict'))) return { event: 'convicted', negative: true };
  return chunk.pieces.some((piece) => means(piece, 'trial', 'try')) ? { event: 'tried', negative: true } : null;
}

/** "South Africa failed to arrest Bashir": what a State owed is another question. */
function isDutyOfState(sentence: Sentence, pieces: readonly Piece[], negative: boolean): boolean {
  const verb = pieces.findIndex((piece) => means(piece, 'arrest', 'surrender'));
  const subject = pieces.slice(0, verb).some((piece) => {
    const token = sentence.tokens[piece.from];
    return token?.kind === 'state' && !/^(?:in|of|by|from|to|for|at)$/.test(sentence.tokens[piece.from - 1]?.c ?? '');
  });
  const past = pieces[verb]?.is.has('arrest-ed') === true || pieces[verb]?.is.has('surrender-ed') === true;
  return (subject && negative) || (!past && !pieces.some((piece) => piece.is.has('warrant') || means(piece, 'execute')));
}

const TITLE =
  /^(?:Islamic|Islamist|Muslim|Christian|General|Colonel|Major|Captain|Senator|Justice|Mr|Mrs|Ms|Dr|Sir|President|Prime|Minister|Lieutenant|Brigadier|Admiral|Judge|Judges|Chamber|The|In|On|Wednesday|Monday|Tuesday|Thursday|Friday|Saturday|Sunday)$/;

/** Names nothing else knows: a town of the arrest, an armed group. */
function namesOf(sentence: Sentence, pieces: readonly Piece[], used: Set<number>): readonly string[] {
  const out: string[] = [];
  for (const piece of pieces) {
    const token = sentence.tokens[piece.from];
    if (
      token === undefined ||
      token.kind !== 'word' ||
      token.known ||
      piece.from === 0 ||
      piece.is.size > 0 ||
      !/^\p{Lu}\p{Ll}/u.test(token.text)
    )
      continue;
    if (!TITLE.test(token.text)) out.push(token.text);
    used.add(piece.from);
  }
  return out;
}

/** States and places named beside the step: they must be those of the person or of the situation. */
function relatedOf(sentence: Sentence, pieces: readonly Piece[], used: Set<number>): readonly StateId[] {
  const out: StateId[] = [];
  for (const piece of pieces) {
    const token = sentence.tokens[piece.from];
    if (token === undefined || used.has(piece.from) || !['state', 'adjective', 'place'].includes(token.kind)) continue;
    out.push(...(token.placed === undefined ? (token.states ?? []).map((mention) => mention.state) : [token.placed.state]));
    used.add(piece.from);
  }
  return out;
}

/** "but not those against Ali": the same step, denied of somebody else. */
function contrasted(chunk: Chunk, persons: readonly PersonMention[], last: Draft | undefined): Draft | null {
  const text = chunk.pieces.map((piece) => piece.text).join(' ');
  if (
    last?.proposition.kind !== 'case-event' ||
    persons.length === 0 ||
    !/^(?:but|and|though|while)?\s*not (?:those|that|the ones?|of|for|against)\b/.test(text)
  )
    return null;
  const { counts: _, ...details } = last.proposition.details;
  return {
    ...last,
    proposition: { ...last.proposition, persons, positive: !last.proposition.positive, details },
    tokens: chunk.pieces.flatMap((piece) => (piece.is.has('date') || piece.is.has('number') ? [] : [piece.from, piece.to])),
    clause: clauseOf(chunk.pieces),
  };
}

/** "inadmissible because Libya was trying him": the reason the record gives. */
function ownTrial(chunk: Chunk, last: Draft | undefined): readonly number[] {
  if (last?.proposition.kind !== 'case-event' || last.proposition.event !== 'inadmissible') return [];
  const text = chunk.pieces.map((piece) => piece.text).join(' ');
  if (!/^(?:because|since|as|while)$/.test(chunk.opener) || !/\b(?:try\w*|tried|trial|prosecut\w+|investigat\w+|dealing)\b/.test(text))
    return [];
  return chunk.pieces.flatMap((piece) => (piece.is.has('date') || piece.is.has('number') ? [] : [piece.from, piece.to]));
}

/** A reason or a doer that the record does not tell. */
function isUnweighed(sentence: Sentence, pieces: readonly Piece[], event: CaseEvent): boolean {
  const text = pieces.map((piece) => piece.text).join(' ');
  if (isReasoned(text) && reasonIn(pieces).length === 0) return true;
  if (event !== 'died') return false;
  const verb = pieces.findIndex((piece) => means(piece, 'die'));
  const person = pieces.findIndex((piece) => piece.persons !== undefined);
  return (
    /\bby\b/.test(text) ||
    (person > verb && /^(?:kill|shot|assassin|gunn|slay|slain)/.test(sentence.tokens[pieces[verb]?.from ?? 0]?.text.toLowerCase() ?? ''))
  );
}

/** Said to be wished, possible or to come, not to be so. */
function isSupposed(chunk: Chunk, event: CaseEvent): boolean {
  return chunk.pieces.some(
    (piece) =>
      piece.is.has('plan') &&
      !(chunk.opener === 'before' && /^(?:could|would|might)$/.test(piece.text)) &&
      !(event === 'wanted' && /^wants?$/.test(piece.text)) &&
      !(event === 'applied' && /^(?:asks?|asked|petitioned)$/.test(piece.text)),
  );
}

/** A day behind the crimes is theirs. */
function isOfCrimes(pieces: readonly Piece[], index: number): boolean {
  return pieces
    .slice(Math.max(0, index - 6), index)
    .some(
      (piece, at, before) =>
        (piece.is.has('crime') || /^(?:crimes?|atrocities|attacks?|killings?|violence|war)$/.test(piece.text)) &&
        !before.slice(at).some((later) => isAct(later)),
    );
}

function isAct(piece: Piece): boolean {
  return means(piece, 'convict', 'acquit', 'sentence', 'issue', 'arrest', 'surrender', 'confirm', 'drop', 'charge', 'give', 'receive');
}

function whenOf(sentence: Sentence, pieces: readonly Piece[], used: Set<number>, conduct: DayRange[]): readonly When[] {
  const out: When[] = [];
  const dates = pieces.filter((piece) => piece.is.has('date')).length;
  for (const [index, piece] of pieces.entries()) {
    if (!piece.is.has('date')) continue;
    // "convicted in 2024 for crimes in 2012": the second day is that of the crimes.
    if (dates > 1 && isOfCrimes(pieces, index)) {
      const range = sentence.tokens[piece.from]?.date;
      if (range !== undefined) {
        conduct.push(range);
        for (const at of dateAt(sentence.tokens, piece.from)?.used ?? []) used.add(at);
      }
      continue;
    }
    const held = dateAt(sentence.tokens, piece.from);
    if (held === null) continue;
    const until = sentence.tokens.slice(Math.max(0, piece.from - 2), piece.from).some((token) => token.c === 'as_of');
    out.push(until ? { ...held.when, as: 'by' } : held.when);
    for (const at of held.used) used.add(at);
  }
  return out;
}

function detailsOf(sentence: Sentence, pieces: readonly Piece[], event: CaseEvent, used: Set<number>): CaseDetails | null {
  const text = pieces.map((piece) => piece.text).join(' ');
  const has = (...concepts: readonly string[]) => pieces.some((piece) => means(piece, ...concepts));
  const numbers = numbersIn(sentence, pieces, event, used);
  if (numbers === null) return null;
  const chamber = chamberOf(sentence, pieces);
  const crimes = crimesIn(text);
  for (const { matched } of crimes) markText(pieces, matched, used);
  const by: string[] = [];
  let town: string | undefined;
  if (STATE_ACTS.has(event))
    for (const piece of pieces) {
      const token = sentence.tokens[piece.from];
      // "French police": the State that acted.
      const force =
        token?.kind === 'adjective' &&
        /^(?:police|authorities|gendarmes|officers|troops|forces|commandos|government)$/.test(
          pieces[pieces.indexOf(piece) + 1]?.text ?? '',
        );
      if (token === undefined || (token.kind !== 'state' && token.kind !== 'place' && !force)) continue;
      by.push(...(token.placed === undefined ? (token.states ?? []).map((mention) => mention.state) : [token.placed.state]));
      if (token.kind === 'state') town = token.text;
      used.add(piece.from);
    }
  markCounted(sentence, pieces, used);
  const warrantCount = event === 'warrant' || event === 'unsealed' ? warrantsIn(sentence, pieces, used) : null;
  markAge(pieces, used);
  const second = pieces.some(
    (piece, at) =>
      piece.is.has('ordinal') &&
      sentence.tokens[piece.from]?.number === 2 &&
      !/^(?:woman|person|man|leader|president|russian|national|head)/.test(pieces[at + 1]?.text ?? ''),
  );
  if (second && event === 'warrant') for (const piece of pieces) if (piece.is.has('ordinal')) used.add(piece.from);
  return {
    ...(chamber === null ? {} : { chamber }),
    ...numbers,
    ...(crimes.length === 0 ? {} : { crimes: crimes.map(({ crime }) => crime) }),
    ...(by.length === 0 ? {} : { by }),
    ...(town === undefined ? {} : { town }),
    ...(has('majority')
      ? { majority: 'majority' as const }
      : has('unanimous') || /\bunanimous/i.test(rawOf(sentence, pieces))
        ? { majority: 'unanimous' as const }
        : {}),
    ...(has('absence') ? { absent: true } : {}),
    ...(event === 'custody' && /\b(?:accord|free will|voluntar\w+|himself|themselves)\b/i.test(rawOf(sentence, pieces))
      ? { voluntary: true }
      : {}),
    ...(has('on-appeal') || (has('appeals-chamber') && (event === 'acquitted' || event === 'convicted')) ? { onAppeal: true } : {}),
    ...(has('accessory')
      ? { mode: 'accessory' as const }
      : has('commander') && event === 'convicted'
        ? { mode: 'commander' as const }
        : {}),
    ...(second && event === 'warrant' ? { second: true } : {}),
    ...(event === 'dropped' ? agentOf(pieces) : {}),
    ...(warrantCount === null ? {} : { warrants: warrantCount }),
    ...(event === 'appeal-rejected' && markWord(pieces, /^jurisdiction(?:al)?$/, used) ? { topic: 'jurisdiction' } : {}),
  };
}

/** The words as written, adverbs that the scanner drops among them. */
function rawOf(sentence: Sentence, pieces: readonly Piece[]): string {
  const from = sentence.tokens[pieces[0]?.from ?? 0]?.start ?? 0;
  const to = sentence.tokens[pieces.at(-1)?.to ?? 0]?.end ?? from;
  return sentence.text.slice(from - sentence.start, to - sentence.start);
}

/** A conviction told together with its reversal misleads nobody. */
function overtaken(drafts: readonly Draft[]): readonly Draft[] {
  const fell = drafts.some((draft) => draft.proposition.kind === 'case-event' && FELL.has(draft.proposition.event));
  if (!fell) return drafts;
  return drafts.map((draft) =>
    draft.proposition.kind === 'case-event' ? { ...draft, proposition: { ...draft.proposition, overtaken: true } } : draft,
  );
}

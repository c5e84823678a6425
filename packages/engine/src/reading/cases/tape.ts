import type { Person, StateId } from '../../record/shape.ts';
import { casesLexicon } from '../generated/cases.ts';
import { ordinalWord, readDigits, unitWord } from '../numbers.ts';
import type { CaseDetails, Exactness, People, When } from '../statement.ts';
import type { Sentence, Token } from '../token.ts';
import { ENTITY, type Piece, piecesOf } from '../treaty/tape.ts';
import { formOfPhrase, lookUp, type Raw } from './words.ts';

/**
 * A word, name or phrase with what it can be: `P` persons, `G` a set of them, `S` States, `A` an adjective of a State, `L` a place, `T` a time,
 * `N` a number, `O` an ordinal, `B` an organ, `ACT` what is done to a person, `DO` what is done to a thing, `NOUN` such a thing, `STATE` how a
 * person stands, `Q` a quantifier, `C` crimes, `Y` a term of years, `K` counts, `Z` a length of time.
 */
export interface Item {
  readonly is: ReadonlyMap<string, string>;
  readonly lo: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The article before it. */
  readonly det: boolean;
  readonly indefinite?: boolean;
  readonly form: 'past' | 'ing' | 's' | 'base';
  readonly n?: number;
  readonly token?: Token;
  readonly persons?: readonly string[];
  /** Said of the persons beside their names. */
  readonly told?: readonly string[];
  readonly states?: readonly StateId[];
  readonly people?: People;
  readonly quant?: { readonly quant: 'all' | 'none' | 'count' | 'some'; readonly count?: number; readonly exactness?: Exactness };
  readonly rank?: 'first' | 'last' | 'only' | 'longest' | 'shortest';
  /** The second of its kind. */
  readonly second?: boolean;
  readonly when?: When;
  readonly crimes?: readonly string[];
  readonly months?: number | 'life';
  readonly counts?: NonNullable<CaseDetails['counts']>;
  readonly span?: NonNullable<CaseDetails['spans']>[number];
  readonly chamber?: string;
  /** Of what is told beside a step: `DET`. */
  readonly details?: Partial<CaseDetails>;
}

const FIXED: Readonly<Record<string, string>> = {
  not: 'NEG',
  never: 'NEG',
  no: 'NEG',
  nor: 'NEG',
  neither: 'NEG',
  without: 'NEG',
  would: 'MODAL',
  could: 'MODAL',
  might: 'MODAL',
  may: 'MODAL',
  must: 'MODAL',
  should: 'MODAL',
  will: 'MODAL',
  can: 'MODAL',
  if: 'MODAL',
  unless: 'MODAL',
  be: 'BE',
  is: 'BE',
  are: 'BE',
  was: 'BE',
  were: 'BE',
  been: 'BE',
  being: 'BE',
  became: 'BE',
  become: 'BE',
  remains: 'BE',
  remained: 'BE',
  remain: 'BE',
  stands: 'BE',
  stood: 'BE',
  stay: 'BE',
  stayed: 'BE',
  lay: 'BE',
  lie: 'BE',
  kept: 'BE',
  stays: 'BE',
  got: 'BE',
  has: 'HAVE',
  have: 'HAVE',
  had: 'HAVE',
  having: 'HAVE',
  did: 'FREE',
  does: 'FREE',
  do: 'FREE',
  he: 'PRON',
  she: 'PRON',
  him: 'PRON',
  her: 'PRON',
  they: 'PRON',
  them: 'PRON',
  whom: 'PRON',
  his: 'POSS',
  whose: 'POSS',
  their: 'POSS',
  it: 'IT',
  there: 'THERE',
};

const DET = /^(?:the|a|an|this|that|these)$/;

export function item(symbol: string, of: string, from: Item, to: Item, more: Partial<Item> = {}): Item {
  return {
    is: new Map([[symbol, of]]),
    lo: '',
    text: from.text,
    start: from.start,
    end: to.end,
    det: from.det,
    form: 'base',
    ...more,
  };
}

export function is(one: Item | undefined, ...symbols: readonly string[]): boolean {
  return one !== undefined && symbols.some((symbol) => one.is.has(symbol));
}

/** The words of a sentence with everything they can be. */
export function tapeOf(sentence: Sentence, duties = false): Item[] {
  const pieces = piecesOf(sentence).flatMap((piece) => parted(piece));
  const raw: Raw[] = pieces.map((piece) => ({ lo: piece.lo, mark: piece.mark, person: piece.token?.kind === 'person' }));
  const out: Item[] = [];
  let det = false;
  let indefinite = false;
  const push = (at: number, last: number, readings: Map<string, string>, more: Partial<Item> = {}) => {
    const piece = pieces[at];
    const end = pieces[last] ?? piece;
    if (piece === undefined || end === undefined) return;
    out.push({
      is: readings,
      lo: pieces
        .slice(at, last + 1)
        .map((part) => part.lo)
        .join(' '),
      text: sentence.text.slice(piece.start - sentence.start, end.end - sentence.start),
      start: piece.start,
      end: end.end,
      det,
      form: formOfPhrase(pieces.slice(at, last + 1).map((part) => part.lo)),
      ...(indefinite ? { indefinite } : {}),
      ...more,
    });
    det = false;
    indefinite = false;
  };
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.article !== undefined) {
      push(at, at, new Map([['X', piece.article]]));
      continue;
    }
    if (piece.mark) {
      push(at, at, new Map([[piece.lo === "'" ? "'s" : piece.lo, '']]));
      continue;
    }
    // "were all named", "have both been".
    if (/^(?:all|both|each)$/.test(piece.lo) && /^(?:is|are|was|were|have|has|had|been)$/.test(pieces[at - 1]?.lo ?? '')) {
      raw.splice(at, 1);
      pieces.splice(at, 1);
      at -= 1;
      continue;
    }
    if (DET.test(piece.lo) && piece.token === undefined) {
      det = true;
      indefinite = /^an?$/.test(piece.lo);
      continue;
    }
    const { token } = piece;
    const named = token === undefined ? undefined : ENTITY[token.kind];
    const found = lookUp(raw, at, duties);
    if (found !== null && (named === undefined || found.length > 1 || found.readings.has('B'))) {
      const last = at + found.length - 1;
      const fixed = FIXED[piece.lo];
      if (fixed !== undefined && found.length === 1) found.readings.set(fixed, '');
      const capital = found.readings.get('CAP');
      if (capital !== undefined && /^\p{Lu}/u.test(piece.text)) {
        push(at, last, new Map([['S', '']]), { states: [capital] });
        at = last;
        continue;
      }
      if (found.gap === null) push(at, last, found.readings, named === 'P' ? { persons: personsOf(token) } : {});
      else {
        // "found Putin guilty": the verb, then the person.
        push(at, at, found.readings);
        const gap = pieces[found.gap];
        if (gap?.token !== undefined) push(found.gap, found.gap, new Map([['P', '']]), { token: gap.token, persons: personsOf(gap.token) });
        else push(found.gap, found.gap, new Map([['PRON', '']]));
      }
      at = last;
      continue;
    }
    if (token !== undefined && named !== undefined) {
      push(at, at, new Map([[named, '']]), {
        token,
        ...(token.number === undefined ? {} : { n: token.number }),
        ...(named === 'P' ? { persons: personsOf(token) } : {}),
        ...(named === 'P' && token.persons !== undefined && token.persons.length > 1 && token.titled !== undefined
          ? { told: token.titled.map((mention) => mention.state) }
          : {}),
        ...(token.states === undefined && token.placed === undefined ? {} : { states: statesOf(token) }),
      });
      continue;
    }
    const fixed = FIXED[piece.lo];
    if (fixed !== undefined) {
      push(at, at, new Map([[fixed, '']]));
      continue;
    }
    const digits = /^(\d+(?:[.,]\d+)*)(st|nd|rd|th)?$/.exec(piece.lo);
    if (digits !== null) {
      push(at, at, new Map([[digits[2] === undefined ? 'N' : 'O', '']]), { n: readDigits(digits[1] ?? '0') });
      continue;
    }
    const unit = piece.lo === 'dozen' ? 12 : unitWord(piece.lo);
    if (unit !== undefined) {
      push(at, at, new Map([['N', '']]), { n: unit });
      continue;
    }
    const ordinal = ordinalWord(piece.lo);
    if (ordinal !== undefined) {
      push(at, at, new Map([['O', '']]), { n: ordinal });
      continue;
    }
    const office = officeAhead(pieces, at);
    if (office !== null) {
      push(at, at, new Map([['A', '']]), { states: office });
      continue;
    }
    push(at, at, new Map(MANNER.test(piece.lo) ? [['FREE', '']] : [[PLAIN.test(piece.lo) ? piece.lo : '?', '']]));
  }
  return out;
}

/** "Kenyan" of "Kenyan president Uhuru Kenyatta", which the scanner keeps with the name. */
function officeAhead(pieces: readonly Piece[], at: number): readonly StateId[] | null {
  if (!/^\p{Lu}/u.test(pieces[at]?.text ?? '')) return null;
  const ahead = pieces.slice(at + 1, at + 6).find((piece) => piece.token !== undefined)?.token;
  return ahead?.titled === undefined ? null : ahead.titled.map((mention) => mention.state);
}

/** "Congo's vice-president" scanned as one name comes apart. */
function parted(piece: Piece): readonly Piece[] {
  const { token } = piece;
  if (token === undefined || token.kind !== 'state') return [piece];
  const cut = /^(.+?)(['’]s)\s+(.+)$/.exec(piece.text);
  if (cut === null) return [piece];
  const [, owner = '', , rest = ''] = cut;
  const out: Piece[] = [
    { ...piece, text: owner, lo: owner.toLowerCase(), end: piece.start + owner.length },
    { text: "'s", lo: "'s", start: piece.start + owner.length, end: piece.start + owner.length + 2, mark: true },
  ];
  for (const word of rest.matchAll(/[\p{L}\p{N}]+/gu)) {
    const from = piece.start + piece.text.length - rest.length + word.index;
    out.push({ text: word[0], lo: word[0].toLowerCase(), start: from, end: from + word[0].length, mark: false });
  }
  return out;
}

/** Adverbs that change nothing. */
const MANNER =
  /^(?:publicly|formally|officially|finally|eventually|ultimately|subsequently|recently|quickly|promptly|secretly|quietly|successfully|actually|currently|previously|originally|jointly|personally|effectively|directly|physically|newly|famously|notoriously|belatedly|swiftly|immediately|shortly|legally|duly|presently|initially|voluntarily|internationally|openly|separately|later)$/;

const PLAIN =
  /^(?:in|on|at|of|for|from|to|by|with|against|over|under|into|about|before|after|since|until|during|through|as|and|or|but|while|whereas|although|though|when|where|which|who|whom|that|because|despite|following|within|between|among|including|out|off|up|than|only|yet|then|more|less|fewer|least|most|nearly|almost|some|around|about|early|late|mid|end|beginning|start|dated|later|earlier|ago|unanimously|majority|absentia|absence|other|others|both|like|unlike|not|being|per|life|half|same|next|name|back|inside|near|across|down|tuesday|monday|wednesday|thursday|friday|saturday|sunday|last|previous|day)$/;

function personsOf(token: Token | undefined): readonly string[] {
  return (token?.persons ?? []).map((mention) => mention.person);
}

function statesOf(token: Token): readonly StateId[] {
  if (token.placed !== undefined) return [token.placed.state];
  return (token.states ?? []).map((mention) => mention.state);
}

/** Lower-case words of all that the record says of a person, to hold descriptions against. */
export function wordsOf(person: Person): ReadonlySet<string> {
  const note = 'note' in person && typeof person.note === 'string' ? person.note : '';
  const text = [person.name, person.role, person.affiliation ?? '', person.status, note, ...person.events.map((event) => event.says)].join(
    ' ',
  );
  return new Set(
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .split(/[^\p{L}\p{N}]+/u),
  );
}

export function courtOf(name: string): string {
  return casesLexicon.elsewhere[name]?.court ?? '';
}

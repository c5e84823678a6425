import { kept } from '../kept.ts';
import { means, meansAny, type Piece } from './pieces.ts';

/** A stretch of a sentence that tells one thing, with the pieces in it. */
export interface Chunk {
  readonly pieces: readonly Piece[];
  /** The word that opens it: "which", "and", "although". */
  readonly opener: string;
}

const JOINT =
  /^(?:and|but|or|who|which|whom|whose|that|after|before|while|whereas|although|though|even though|yet|because|when|whereupon|since|until|where|despite|following|then|having|so|as|only to|except)$/;
const TIME = /^(?:after|before|since|until|following)$/;
const NOUNS: ReadonlySet<string> = new Set([
  'warrant',
  'summons',
  'charges',
  'conviction',
  'acquittal',
  'guilty',
  'not-guilty',
  'term',
  'trial',
  'appeal-noun',
  'custody',
  'wanted',
  'large',
  'dead',
  'inadmissible',
  'admissible',
  'release-noun',
  'application',
  'examination',
  'investigation',
  'verdict',
  'case',
  'public',
  'seal',
  'deny-guilt',
]);
const STRONG: ReadonlySet<string> = new Set([
  'convict',
  'plead',
  'acquit',
  'sentence',
  'arrest',
  'surrender',
  'release',
  'die',
  'charge',
  'summon',
  'issue',
  'unseal',
  'seek',
  'refuse',
  'undo',
  'drop',
  'uphold',
  'confirm',
  'give',
  'receive',
  'serve',
  'reduce',
  'open',
  'reopen',
  'authorise',
  'appear',
  'lose',
  'win',
  'try',
  'refer',
  'lead',
]);

function isWithout(pieces: readonly Piece[], at: number): boolean {
  return (
    pieces[at]?.text === 'without' &&
    pieces
      .slice(at + 1, at + 3)
      .some((piece) => /^(?:ever|having|being)$/.test(piece.text) || /^(?:trial|charge|charges)$/.test(piece.text))
  );
}

const EVENTFUL: ReadonlySet<string> = new Set([...NOUNS, ...STRONG]);

function isEventful(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => meansAny(piece, EVENTFUL));
}

function isVerb(piece: Piece | undefined): boolean {
  return meansAny(piece, STRONG);
}

/** Splits the pieces of a sentence where one thing ends and the next begins; several readers ask for the stretches. */
export const chunksOf = kept(split);

function split(pieces: readonly Piece[]): readonly Chunk[] {
  const raw: { opener: string; pieces: Piece[] }[] = [];
  let current: { opener: string; pieces: Piece[] } = { opener: '', pieces: [] };
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    const joint = piece.is.has('mark')
      ? /^[,;:()"?]$/.test(piece.text)
      : isWithout(pieces, index) ||
        (JOINT.test(piece.text) &&
          !piece.is.has('plan') &&
          !(TIME.test(piece.text) && isDateSoon(pieces, index + 1)) &&
          !joinsNames(pieces, index));
    if (joint && next !== undefined) {
      if (current.pieces.length > 0) raw.push(current);
      const bare = piece.is.has('mark');
      current = { opener: bare ? piece.text : piece.text, pieces: bare ? [] : [piece] };
      continue;
    }
    if (!(joint && piece.is.has('mark'))) current.pieces.push(piece);
  }
  if (current.pieces.length > 0) raw.push(current);
  return joined(merged(raw));
}

function merged(raw: readonly { opener: string; pieces: Piece[] }[]): readonly Chunk[] {
  const out: { opener: string; pieces: Piece[] }[] = [];
  let waiting: Piece[] = [];
  let opener: string | null = null;
  for (const chunk of raw) {
    // What a semicolon parts stays apart.
    if (/^[;:]$/.test(chunk.opener) && waiting.length > 0) {
      out.push({ opener: opener ?? '', pieces: waiting });
      waiting = [];
      opener = null;
    }
    const bare = chunk.pieces.length === 1 && isJointPiece(chunk.pieces[0]);
    if (bare || !isEventful(chunk.pieces)) {
      const last = out[out.length - 1];
      // "while that of Gaddafi's son was kept": of somebody else.
      if (
        !bare &&
        last !== undefined &&
        /^(?:while|whereas|but|although|though)$/.test(chunk.opener) &&
        chunk.pieces.some((piece) => piece.is.has('person'))
      ) {
        out.push({ opener: chunk.opener, pieces: [...chunk.pieces] });
        continue;
      }
      const heads =
        chunk.pieces.some((piece) => piece.is.has('person')) && /^[,;]?$|^(?:and|but|while|whereas|although)$/.test(chunk.opener);
      if (
        last === undefined ||
        bare ||
        chunk.opener === 'without' ||
        (heads && chunk.opener !== 'and' && chunk.opener !== ',') ||
        waiting.length > 0
      ) {
        waiting.push(...chunk.pieces);
        opener ??= chunk.opener;
      } else last.pieces.push(...chunk.pieces);
      continue;
    }
    out.push({ opener: opener ?? chunk.opener, pieces: [...waiting, ...chunk.pieces] });
    waiting = [];
    opener = null;
  }
  if (waiting.length > 0 && out.length === 0) return [{ opener: opener ?? '', pieces: waiting }];
  if (waiting.length > 0) {
    const last = out[out.length - 1];
    if (last !== undefined && waiting.some((piece) => piece.is.has('person'))) out.push({ opener: opener ?? '', pieces: waiting });
    else if (last !== undefined) last.pieces.push(...waiting);
  }
  return out;
}

const VERBLIKE = /^(?:is|are|was|were|be|been|has|have|had|did|became|faces?|remains?|stands?|got|comes?|came|fell|went)$/;

function hasVerb(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => (isVerb(piece) && !(piece.is.size > 1 && meansAny(piece, NOUNS))) || VERBLIKE.test(piece.text));
}

/** "both his conviction and his sentence were upheld", "a second warrant, this time for genocide, was issued": one thing. */
function joined(chunks: readonly Chunk[]): readonly Chunk[] {
  const out: Chunk[] = [];
  for (const chunk of chunks) {
    const last = out[out.length - 1];
    const bare = last !== undefined && !hasVerb(last.pieces) && last.pieces.some((piece) => meansAny(piece, NOUNS));
    const own = chunk.pieces.some((piece) =>
      means(piece, 'warrant', 'charges', 'conviction', 'acquittal', 'trial', 'summons', 'examination', 'investigation'),
    );
    const lacks = !hasVerb(chunk.pieces) && /^(?:and|or|as well as)$/.test(chunk.opener);
    // "his trial, on seventy counts, opened".
    const aside =
      last !== undefined &&
      chunk.opener === ',' &&
      !hasVerb(chunk.pieces) &&
      /^(?:on|for|over|with)$/.test(chunk.pieces[0]?.text ?? '') &&
      !chunk.pieces.some((piece) => piece.is.has('person'));
    const object =
      last?.pieces.some((piece) => isVerb(piece)) &&
      !last.pieces.some((piece) => meansAny(piece, NOUNS)) &&
      !hasVerb(chunk.pieces) &&
      chunk.opener === ',' &&
      (own || chunk.pieces.some((piece) => piece.is.has('seal')));
    const takesUp =
      bare &&
      (/^(?:and|or)$/.test(chunk.opener) ||
        ((!chunk.pieces.some((piece) => meansAny(piece, NOUNS)) ||
          (last.pieces.some((piece) => piece.is.has('trial')) && chunk.pieces.some((piece) => means(piece, 'open')))) &&
          chunk.opener === ',' &&
          !chunk.pieces.some((piece) => piece.is.has('person') && last.pieces.some((other) => other.is.has('person')))));
    if (
      last !== undefined &&
      (lacks || takesUp || object || aside) &&
      !last.pieces.some((piece) => means(piece, 'guilty', 'examination', 'investigation', 'large', 'wanted', 'dead'))
    )
      out[out.length - 1] = { opener: last.opener, pieces: [...last.pieces, ...chunk.pieces] };
    else out.push(chunk);
  }
  return out;
}

function isJointPiece(piece: Piece | undefined): boolean {
  return piece !== undefined && JOINT.test(piece.text);
}

function isDateSoon(pieces: readonly Piece[], at: number): boolean {
  for (let next = at; next < at + 3; next += 1) {
    const piece = pieces[next];
    if (piece === undefined) return false;
    if (piece.is.has('date')) return true;
    if (!/^(?:in|on|late|early|mid|then|least|at|about|around)$/.test(piece.text)) return false;
  }
  return false;
}

/** "Putin and Lvova-Belova", "crimes against humanity and war crimes", "arrested and handed over" is none. */
function joinsNames(pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:and|or|as)$/.test(pieces[at]?.text ?? '')) return false;
  const before = pieces[at - 1];
  const next = pieces[at + 1];
  if (pieces[at]?.text === 'as') return !isVerb(next) && !next?.is.has('person');
  for (const kind of ['crime', 'state', 'adjective', 'number', 'date', 'place'])
    if (before?.is.has(kind) === true && next?.is.has(kind) === true) return true;
  return false;
}

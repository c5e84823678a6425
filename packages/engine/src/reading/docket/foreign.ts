import type { Sentence } from '../token.ts';
import type { Piece } from './pieces.ts';

/** What only courts of States try, or what they do that the Court cannot. */
const AT_HOME =
  /\b(?:corruption|fraud|embezzl\w+|tax evasion|money laundering|treason|insurrection|rebellion|mutiny|coup charges?|undermining|sedition|terrorism|death sentence|death penalty|house arrest|reform facility|at home|own country|domestic|supreme court|high court|district court|military court|court martial|magistrates?|jury|impeach\w*|extradition request|fbi|interpol|bank|campaign financ\w+|illegal campaign|money from)\b/;
const BRIBERY = /\bbrib\w+\b/;
const WITNESS = /\bwitness\w*\b/;
/** Where the Court sits. */
const SEAT = /^(?:hague|netherlands|scheveningen|dutch|rome|international|world|icc|criminal|war|crimes|the)$/;

/** Whether a court of a State is told of: "an Ivorian court", "a court in Tripoli", "on trial in Jerusalem for fraud". */
export function isForeignCourt(sentence: Sentence, pieces: readonly Piece[]): boolean {
  const text = pieces.map((piece) => piece.text).join(' ');
  if (AT_HOME.test(text) || (BRIBERY.test(text) && !WITNESS.test(text)) || /\bsentenced?\b.*\bto death\b/.test(text)) return true;
  return pieces.some((piece, at) => isStateCourt(sentence, pieces, piece, at) || isTriedThere(sentence, pieces, piece, at));
}

function isName(sentence: Sentence, piece: Piece | undefined): boolean {
  const token = piece === undefined ? undefined : sentence.tokens[piece.from];
  if (piece === undefined || token === undefined || SEAT.test(piece.text)) return false;
  if (['state', 'adjective', 'place'].includes(token.kind)) return true;
  return token.kind === 'word' && !token.known && /^\p{Lu}\p{Ll}/u.test(token.text) && piece.from > 0;
}

/** "a Moscow court", "the court in Tripoli", "a Pretoria judge". */
function isStateCourt(sentence: Sentence, pieces: readonly Piece[], piece: Piece, at: number): boolean {
  if (!/^(?:courts?|judges?|tribunal|prosecutors?|prosecution)$/.test(piece.text)) return false;
  const before = pieces[at - 1];
  const opening =
    before !== undefined &&
    before.from === 0 &&
    !/^(?:when|after|although|though|since|in|on|as|while|before|because|once|if|two|three|four|five|all|both|most|appeals?|pre|trial|hague|yesterday|today|finally|then|later|these|those|some|international|its|the)$/.test(
      before.text,
    ) &&
    before.is.size === 0 &&
    /^\p{Lu}/u.test(sentence.tokens[0]?.text ?? '') &&
    sentence.tokens[0]?.known === false;
  if (isName(sentence, before) || opening) return true;
  return /^(?:in|of|at)$/.test(pieces[at + 1]?.text ?? '') && isName(sentence, pieces[at + 2]) && !pieces[at + 2]?.is.has('person');
}

/** "tried in Sudan", "serving twenty years in Abidjan", "jailed by Libya". */
function isTriedThere(sentence: Sentence, pieces: readonly Piece[], piece: Piece, at: number): boolean {
  const tried = ['convict-ed', 'acquit-ed', 'sentence-ed', 'try-ed', 'charge-ed', 'trial', 'serve-ing', 'guilty'].some((concept) =>
    piece.is.has(concept),
  );
  if (!tried) return false;
  for (let next = at + 1; next <= at + 5; next += 1) {
    const text = pieces[next]?.text ?? '';
    if (
      /^(?:crimes?|atrocities|war|violence|murders?|attacks?|over|for|of|on|after|against)$/.test(text) ||
      pieces[next]?.is.has('crime') === true
    )
      return false;
    if (/^(?:in|by)$/.test(text)) return isName(sentence, pieces[next + 1]);
  }
  return false;
}

/** "because ...", "to get rid of a rival": why it was done, which no record tells. */
export function isReasoned(text: string): boolean {
  return /\b(?:because|due to|owing to|thanks to|in order to|so as to|under pressure|out of fear|to get rid|to punish|to please|for fear)\b/.test(
    text,
  );
}

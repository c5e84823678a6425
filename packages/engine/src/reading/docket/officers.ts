import { dateAt } from '../frames/dates.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { Draft } from '../rules/pattern.ts';
import type { Proposition, When } from '../statement.ts';
import type { Sentence } from '../token.ts';
import { clauseOf } from './marks.ts';
import { type Piece, piecesOf } from './pieces.ts';

type Office = Extract<Proposition, { readonly kind: 'office' }>;

const STEPS: readonly (readonly [Office['step'], RegExp])[] = [
  ['on-leave', /\bon leave\b|\bleave of absence\b|\bsteps? aside\b|\bstepped (?:aside|back)\b|\bwent on leave\b/],
  ['removed', /\bremov\w+\b|\bdismiss\w*\b|\boust\w*\b|\bsack\w*\b|\bvoted out\b|\bstripped of\b|\bfired\b/],
  ['succeeded', /\bsucceed\w*\b|\breplac\w+\b|\btook over from\b|\bhanded over to\b|\bsuccessor\b/],
  ['first', /\bfirst (?:chief )?(?:ever )?prosecutor\b|\bfirst president\b/],
];
const PLAIN =
  /^(?:is|are|was|were|been|has|have|had|being|he|she|his|her|as|by|from|of|in|on|at|to|the|court|its|office|post|chief|who|which|prosecutor|president|took|became|leave|absence|went|steps?|stepped|aside|back|temporary|pending|misconduct|vote|voted|out|stripped|fired|states|parties|members?|first|ever|after|over|sworn|and|then|'s|icc|hague|successor|new|british|gambian|argentine|lawyer|nine|years?)$/;

/** Who came to an office of the Court, went on leave, was removed, or followed whom. */
export function officers(sentence: Sentence): readonly Draft[] {
  const pieces = piecesOf(sentence);
  const named = pieces.flatMap((piece, at) => {
    const official = nameIn(sentence, piece);
    // A name of two words is one token.
    return official === null || pieces[at - 1]?.from === piece.from ? [] : [{ official, at }];
  });
  const text = pieces.map((piece) => piece.text).join(' ');
  const step = STEPS.find(([, words]) => words.test(text))?.[0];
  const [first, second] = named;
  if (
    first === undefined ||
    step === undefined ||
    named.length > 2 ||
    pieces.some(
      (piece) =>
        piece.is.has('plan') ||
        piece.is.has('person') ||
        piece.is.has('warrant') ||
        piece.is.has('investigation') ||
        piece.is.has('examination'),
    )
  )
    return [];
  if (step === 'succeeded' && second === undefined) return [];
  if (step !== 'succeeded' && second !== undefined) return [];
  const used = new Set<number>();
  const when: When[] = [];
  let gap = false;
  for (const piece of pieces) {
    if (piece.is.has('date')) {
      const held = dateAt(sentence.tokens, piece.from);
      if (held !== null) when.push(held.when);
      for (const at of held?.used ?? []) used.add(at);
    } else if (piece.is.has('number') || piece.is.has('state')) gap = true;
    else
      for (let at = piece.from; at <= piece.to; at += 1)
        if (piece.is.size > 0 || PLAIN.test(piece.text) || STEPS.some(([, words]) => words.test(piece.text))) used.add(at);
  }
  if (gap) return [];
  const negative = pieces.filter((piece) => piece.is.has('not')).length % 2 === 1;
  const passive = step === 'succeeded' && /\b(?:was|been) (?:succeeded|replaced) by\b|\bhanded over to\b/.test(text);
  const proposition: Office = {
    kind: 'office',
    official: passive ? (second?.official ?? first.official) : first.official,
    ...(second === undefined ? {} : { before: passive ? first.official : second.official }),
    step,
    positive: !negative,
    when,
    ...(step === 'removed' ? { by: byWhom(pieces) } : {}),
  };
  return [{ proposition, tokens: [...used], hypothetical: false, clause: clauseOf(pieces) }];
}

function nameIn(sentence: Sentence, piece: Piece): string | null {
  const token = sentence.tokens[piece.from];
  if (token === undefined || !/^(?:OTP|OFFICIAL|COURTPRES)$/.test(token.c)) return null;
  const low = token.text.toLowerCase();
  return (
    Object.entries(peopleLexicon.officials).find(([, known]) => known.names.some((name) => low.includes(name.toLowerCase())))?.[0] ?? null
  );
}

function byWhom(pieces: readonly Piece[]): Office['by'] {
  if (pieces.some((piece) => piece.is.has('council'))) return 'council';
  if (pieces.some((piece) => piece.is.has('chamber') || piece.text === 'judges')) return 'judges';
  return pieces.some((piece) => piece.is.has('assembly') || /^(?:states parties|member states|states)$/.test(piece.text))
    ? 'assembly'
    : undefined;
}

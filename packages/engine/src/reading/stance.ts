import type { Stance } from './statement.ts';
import type { Sentence } from './token.ts';

const SAYING = new Set(['announced', 'claimed', 'says', 'told', 'asked', 'warned', 'accused']);
const DENYING =
  /(?:^| )(?:not true|false that|untrue|denied|denies|deny|falsely|wrong|myth|hoax|incorrect|disinformation|debunked|contrary to|baseless|refuted)(?: |$)/;

/** Whose words a statement is told in, and whether they are told as so. `first`: the token it begins with. */
export function stanceOf(
  sentence: Sentence,
  first: number,
  hypothetical: boolean,
): { readonly stance: Stance; readonly speaker: string | null } {
  const { tokens, line } = sentence;
  if (line.endsWith('?') || sentence.text.trimEnd().endsWith('?')) return { stance: 'question', speaker: null };
  if (DENYING.test(line)) return { stance: 'denied', speaker: null };
  if (hypothetical) return { stance: 'hypothetical', speaker: null };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !SAYING.has(token.c)) continue;
    if (token.text.toLowerCase() === 'according to') return { stance: 'attributed', speaker: tokens[at + 1]?.text ?? null };
    const inside =
      at > first &&
      (tokens[at + 1]?.c === 'it' || tokens[at + 1]?.text.toLowerCase() === 'that') &&
      (token.c !== 'announced' || /^(?:said|says|has said)$/i.test(token.text)) &&
      at < first + 4;
    if (at < first || inside || (tokens[at + 1]?.c === 'it' && at <= first))
      return { stance: 'attributed', speaker: speakerBefore(sentence, at) };
    // "..., Russia said": behind the words.
    if (at > first && /^[,"]$/.test(tokens[at - 2]?.c ?? '') && tokens.length - at < 4)
      return { stance: 'attributed', speaker: tokens[at - 1]?.text ?? null };
  }
  return { stance: 'asserted', speaker: null };
}

function speakerBefore(sentence: Sentence, at: number): string | null {
  for (let before = at - 1; before >= 0 && before >= at - 6; before -= 1) {
    const token = sentence.tokens[before];
    if (token?.kind === 'state' || token?.kind === 'person' || token?.c === 'OTP' || token?.c === 'COURT') return token.text;
  }
  return sentence.tokens[at - 1]?.text ?? null;
}

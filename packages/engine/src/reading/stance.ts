import type { Stance } from './statement.ts';
import type { Sentence } from './token.ts';

const SAYING = new Set(['announced', 'claimed', 'says', 'told', 'asked', 'warned', 'accused']);
const DENYING =
  /(?:^| )(?:not true|false that|untrue|denied|denies|deny|falsely|wrong|myth|hoax|incorrect|disinformation|debunked|contrary to|baseless|refuted)(?: |$)/;

/** Verbs by which a text gives somebody's words; a chamber that rules or finds does what is told of it. */
const TELLS =
  '(?:says?|said|claim(?:s|ed)?|stat(?:es?|ed)|adds?|added|writes?|wrote|maintain(?:s|ed)?|report(?:s|ed)?|suggest(?:s|ed)?|not(?:es|ed)|post(?:s|ed)|repeat(?:s|ed)?|assur(?:es|ed)|boast(?:s|ed)?|complain(?:s|ed)?|argu(?:es?|ed)|insist(?:s|ed)?|believ(?:es?|ed)|thinks?|thought|declar(?:es?|ed)|warn(?:s|ed)?|alleg(?:es?|ed)|assert(?:s|ed)?|contend(?:s|ed)?|recall(?:s|ed)?|remark(?:s|ed)?|observ(?:es?|ed)|hopes?|hoped|fears?|feared|answer(?:s|ed)?|repl(?:y|ies|ied)|object(?:s|ed)?)';
const TOLD =
  '(?:told|tells|assured|informed) (?!(?:the )?(?:UN|United Nations|Secretary|depositary|Security Council|Court|judges))(?:\\p{L}+ ){1,3}';
const WHERE = '(?: (?:on|in|at|last|yesterday|this|to|late|early|with|during)\\b[^,]*?)?';
const THAT = new RegExp(`^[^,;:]{2,90}?\\b(?:${TELLS} (?:\\p{L}+ly )?(?:\\p{L}+ )?|${TELLS}${WHERE} |${TOLD})that\\b`, 'iu');
/** The same behind the words, where "the member state" and "a report" are no verbs. */
const SAID =
  '(?:says?|said|claim(?:s|ed)|stated|adds|added|writes|wrote|reported|suggested|noted|argues|argued|insist(?:s|ed)|declared|warns|warned|alleges|alleged|asserts|asserted|contends|contended|declares|suggests|believes|believed|maintains|maintained|repeats|repeated|recalled|remarked|observed|explained|answered|replied|objected)';
const BEHIND = new RegExp(
  `, (?!which|who|and|but|as|after|because|since|while)[^,.;]{2,60}? (?:${SAID}|announced|told \\p{L}+|had it)${WHERE}(?:,|[.]?$)`,
  'iu',
);
const ACCORDING = /\b(?:according to|in the (?:words|view|eyes|opinion) of) [^,.;]{2,60}/iu;

/** Who is said to say the whole of a sentence; null where the text says it itself. */
function reportedBy({ text }: Sentence): string | null {
  const found = THAT.exec(text) ?? BEHIND.exec(text) ?? ACCORDING.exec(text);
  if (found === null) return null;
  const words = found[0].replace(/^, /, '').replace(/^(?:according to|in the \p{L}+ of) /iu, '');
  return (SPEAKER.exec(words)?.[0] ?? words).trim();
}

/** What stands before the verb by which somebody says it. */
const SPEAKER = new RegExp(`^.+?(?=\\s(?:${TELLS}|announced|told|had it)\\b)`, 'iu');

/** Whose words a statement is told in, and whether they are told as so. `first`: the token it begins with. */
export function stanceOf(
  sentence: Sentence,
  first: number,
  hypothetical: boolean,
): { readonly stance: Stance; readonly speaker: string | null } {
  const { tokens, line } = sentence;
  if (line.endsWith('?') || sentence.text.trimEnd().endsWith('?')) return { stance: 'question', speaker: null };
  if (DENYING.test(line)) return { stance: 'denied', speaker: null };
  const reported = reportedBy(sentence);
  if (reported !== null) return { stance: 'attributed', speaker: reported };
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

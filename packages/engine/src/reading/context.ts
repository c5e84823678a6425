import { verbOf } from './frames/verbs.ts';
import { isStrangeName, type Sentence, type StateMention } from './token.ts';

/** What the sentences before have spoken of, for the words that stand for it. */
export interface Context {
  /** The States that acted last, as mentions and as written. */
  readonly states: readonly StateMention[] | null;
  readonly named: string | null;
  /** The one person of the docket spoken of last, as written; null where somebody else may be meant. */
  readonly person: string | null;
  /** Whether the Court or another body was spoken of last. */
  readonly body: 'court' | 'other' | null;
}

export const NOTHING_YET: Context = { states: null, named: null, person: null, body: null };

/** What stands before the next sentence. */
export function after(sentence: Sentence, before: Context): Context {
  const acting = actingStates(sentence);
  return {
    states: acting?.states ?? before.states,
    named: acting?.text ?? before.named,
    person: personAfter(sentence, before.person),
    body: bodyOf(sentence, before),
  };
}

/** The body a sentence speaks of, its own or that of the sentences before. */
export function bodyOf({ line }: Sentence, before: Context): Context['body'] {
  if (/(?:^| )OTHER(?:COURT|TREATY)(?: |$)/.test(line)) return 'other';
  if (/(?:^| )(?:COURT|court|hague|STATUTE|treaty)(?: |$)/.test(line)) return 'court';
  return before.body;
}

const HE = /\b(?:he|she|him|her|his)\b/i;
const LEADING = /^(?:it|they|the country|that country)\b(?!['’])/i;
const STANDS_FOR = /^(?:this|that|these|those|its|their|such|both|neither (?!\p{Lu})|the (?:two|three|former|latter|others?))\b/iu;

/** The sentence with the words that stand for a State or a person replaced by what they stand for; null where that is not plain. */
export function inContext(sentence: Sentence, context: Context): string | null {
  let text = plainNegation(sentence);
  if (text === null) return null;
  // "It is true that Israel is not a member": of nobody spoken of before.
  const truly = /^It (?:is|was|remains) (?:\p{L}+ )?(?:true|clear|certain|undisputed|known) that /u.exec(text);
  if (truly !== null) text = `${text.charAt(truly[0].length).toUpperCase()}${text.slice(truly[0].length + 1)}`;
  else if (/^It (?:is|was) .*\b(?:that|who|to)\b/.test(text)) return null;
  if (STANDS_FOR.test(text)) return null;
  const leading = LEADING.exec(text);
  if (leading !== null) {
    if (context.named === null) return null;
    const many = (context.states?.length ?? 0) > 1;
    if (many !== /^they$/i.test(leading[0])) return null;
    text = `${context.named}${text.slice(leading[0].length)}`;
  }
  if (HE.test(text) && !sentence.tokens.some((token) => token.kind === 'person')) {
    if (context.person === null) return null;
    const { person } = context;
    text = text.replace(/\b(?:his|her)(?= \p{L})/giu, `${person}’s`).replace(/\b(?:he|she|him|her)\b/gi, person);
  }
  return text;
}

/** "Nor does Ukraine belong to it" is "Ukraine does not belong to it"; null where its subject is not plain. */
function plainNegation({ text, tokens }: Sentence): string | null {
  const found = /^Nor (does|do|did|has|have|had|is|are|was|were|will|can|could|would|may|must) /.exec(text);
  if (found === null) return /^(?:Nor|Neither)\b/.test(text) && !tokens.some((token) => token.joinedBy === 'nor') ? null : text;
  const subject = tokens.find((token) => token.start - (tokens[0]?.start ?? 0) >= found[0].length);
  if (subject === undefined || (subject.kind !== 'state' && subject.kind !== 'person' && subject.kind !== 'term' && subject.c !== 'court'))
    return null;
  const rest = text.slice(found[0].length);
  const at = rest.indexOf(subject.text);
  if (at < 0 || at > 4) return null;
  const end = at + subject.text.length;
  return `${rest.slice(0, end).replace(/^the /, 'The ')} ${found[1] ?? ''} not${rest.slice(end)}`;
}

function personAfter({ tokens }: Sentence, before: string | null): string | null {
  const own = tokens.filter((token) => token.kind === 'person');
  const names = new Set(own.flatMap((token) => (token.persons ?? []).map((mention) => mention.person)));
  if (names.size > 1 || own.some((token) => (token.persons?.length ?? 0) !== 1)) return null;
  const stranger = tokens.some((token, at) => isStrangeName(token) && isStrangeName(tokens[at + 1]));
  if (stranger) return null;
  const [only] = own;
  if (only === undefined) return before;
  // "on the same day as that for Harun": whoever was spoken of before may still be meant.
  return before === only.text || tokens.indexOf(only) <= (before === null ? 4 : 2) ? only.text : null;
}

/** The State that acts in a sentence, for "it" in the next one. */
function actingStates(sentence: Sentence): { readonly states: readonly StateMention[]; readonly text: string } | null {
  let found: { readonly states: readonly StateMention[]; readonly text: string } | null = null;
  for (const [at, token] of sentence.tokens.entries()) {
    if (token.kind !== 'state' || token.states === undefined) continue;
    const next = sentence.tokens[at + 1]?.c ?? '';
    const before = sentence.tokens[at - 1]?.c ?? '';
    if (/^(?:in|of|against|with|over|on|for|from|by|at)$/.test(before) || next === "'s") continue;
    const acts = /^(?:has|is|will|would|did|announced|claimed)$/.test(next) || verbOf(sentence.tokens[at + 1])?.form === 'past';
    if (found === null || acts) found = { states: token.states, text: token.text };
  }
  return found;
}

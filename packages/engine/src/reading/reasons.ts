import type { VerdictWord } from './check/finding.ts';
import type { SentenceDrafts } from './drafts.ts';
import type { Proposition } from './statement.ts';
import type { Sentence } from './token.ts';

/** Kinds that can be a reason for what the law makes of a State, a deed or a person. */
export const GROUNDS: ReadonlySet<Proposition['kind']> = new Set([
  'membership',
  'joined',
  'ratification',
  'signatory',
  'signature',
  'in-force',
  'acceptance',
  'law',
  'reach',
  'council-act',
  'council-referral',
  'bound-until',
  'withdrawal-effect',
  'left',
]);
/** Whether a reason is told of which no word was read, or that could not be one; a claim that is false without it stays false. */
export function reasonUnread(sentence: Sentence, { drafts, used }: SentenceDrafts, word: VerdictWord): boolean {
  if (word === 'contradicted') return false;
  const { tokens } = sentence;
  for (const [at, token] of tokens.entries()) {
    const text = token.text.toLowerCase();
    const behind = tokens[at + 1];
    if (behind === undefined || behind.kind === 'date' || behind.kind === 'number' || behind.kind === 'mark') continue;
    const opens = text === 'because' ? behind.text.toLowerCase() !== 'of' : text === 'since' && tokens[at - 1]?.kind === 'mark';
    if (!opens || used.has(at)) continue;
    const length = tokens.slice(at + 1).findIndex((one) => one.kind === 'mark');
    const end = length < 0 ? tokens.length : at + 1 + length;
    let read = false;
    for (let one = at + 1; one < end; one += 1) if (used.has(one)) read = true;
    if (!read) return true;
    const inside = drafts.filter((draft) => draft.tokens.length > 0 && draft.tokens.every((one) => one > at && one < end));
    if (inside.some(({ proposition }) => !GROUNDS.has(proposition.kind))) return true;
  }
  return false;
}

/** What follows from something else, so that a reason told beside it is part of what is said. */
const REASONED: ReadonlySet<Proposition['kind']> = new Set(['duty-to-arrest', 'reach', 'jurisdiction', 'membership', 'bound-until']);

/** A reason is told, and all that was read is one fact that would follow from it. */
export function isReasonAlone({ text }: Sentence, parts: readonly Proposition[]): boolean {
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 && REASONED.has(only.kind) && /\bbecause\b(?! of\b)/i.test(text);
}

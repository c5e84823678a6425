import type { VerdictWord } from '../check/finding.ts';
import { NEGATIVE } from '../frames/marks.ts';
import type { Draft } from '../rules/pattern.ts';
import type { Proposition } from '../statement.ts';
import type { Sentence } from '../token.ts';
import { SELF_WEIGHED } from './self-weighed.ts';

/** Kinds whose polarity rests on more than the negations in their words. */
const OWN: ReadonlySet<Proposition['kind']> = new Set([
  'law',
  'survives-withdrawal',
  'jurisdiction-non-parties',
  'did-not-arrest',
  'non-compliance-found',
  'signature-withdrawn',
  'withdrawal-set',
  'withdrawal-effect',
  'bound-until',
  'duty-to-arrest',
  ...SELF_WEIGHED,
]);

/** A statement that holds a negation must be read as denied, and one without must not. */
export function denialAmiss(sentence: Sentence, drafts: readonly Draft[], others: readonly Draft[]): string | null {
  for (const draft of drafts) {
    const { proposition } = draft;
    if (OWN.has(proposition.kind)) continue;
    if (isDenied(proposition) || !draft.tokens.some((at) => NEGATIVE.has(sentence.tokens[at]?.c ?? ''))) continue;
    const taken = new Set(others.flatMap((other) => (other !== draft && isDenied(other.proposition) ? other.tokens : [])));
    const words = draft.tokens.flatMap((at) => {
      const token = sentence.tokens[at];
      return token !== undefined && NEGATIVE.has(token.c) && !taken.has(at) ? [token.text] : [];
    });
    if (words.length % 2 === 1) return `Not weighed: ${words.join(', ')}.`;
  }
  return null;
}

function isDenied(p: Proposition): boolean {
  if ('positive' in p && !p.positive) return true;
  if (p.kind === 'signatory' && p.noLonger) return true;
  if (p.kind === 'membership' && (p.how === 'no-longer' || p.how === 'never')) return true;
  return p.kind === 'situation' && (p.stage === 'refused' || p.stage === 'examination-closed');
}

/** "is serving", "upheld the conviction": words that tell what holds now or what an appeal did. */
export function tenseAmiss(sentence: Sentence, parts: readonly Proposition[], verdict: VerdictWord): string | null {
  for (const part of parts) {
    if (part.kind === 'sentence' && verdict === 'supported' && /\bserving\b/i.test(sentence.text))
      return 'Whether the term still runs was not weighed.';
    if (
      part.kind === 'person' &&
      verdict === 'misleading' &&
      /\b(?:upheld|upholds?|affirmed|affirms?|confirmed|dismissed)\b/i.test(sentence.text)
    )
      return 'It tells of an appeal that was not weighed.';
  }
  return null;
}

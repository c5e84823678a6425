import type { Sentence } from '../token.ts';
import type { AllegedTime } from './allegation.ts';

const BEFORE = /^(?:in|on|since|by|at|until|before|after|as_of|during|late|early|mid|from|of)$/;
/** Words that place an act in time without naming a day. */
const VAGUE =
  /\b(?:in the past|in recent (?:days|weeks|months|years)|for (?:years|months|weeks|decades)|has begun|have begun|began|previously|recently|currently|no longer|still|now)\b/i;

/** The time nearest to the tokens from `from` to `to`, looked for in the whole sentence and then by its vague words. */
export function timeOf(sentence: Sentence, from: number, to: number): AllegedTime | null {
  const { tokens } = sentence;
  let best: number | null = null;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'date') continue;
    const far = at < from ? from - at : at > to ? at - to : 0;
    const least = best === null ? Number.POSITIVE_INFINITY : best < from ? from - best : best > to ? best - to : 0;
    if (far < least) best = at;
  }
  const date = best === null ? undefined : tokens[best];
  if (best !== null && date?.date !== undefined) {
    let first = best;
    while (BEFORE.test(tokens[first - 1]?.c ?? '')) first -= 1;
    const words = tokens.slice(first, best).map((token) => token.c);
    const start = tokens[first]?.start ?? date.start;
    const text = sentence.text.slice(start - sentence.start, date.end - sentence.start);
    const next = tokens[best + 1];
    const last = tokens[best + 2];
    // "between 2014 and 2016", "from 2014 to 2016".
    if (/^(?:and|to|until)$/.test(next?.c ?? '') && last?.date !== undefined)
      return {
        text: sentence.text.slice(start - sentence.start, last.end - sentence.start),
        from: date.date.from,
        until: last.date.until,
      };
    if (words.includes('since') || words.includes('from') || words.includes('as_of')) return { text, from: date.date.from, until: null };
    if (words.includes('after')) return { text, from: date.date.until, until: null };
    if (words.includes('until') || words.includes('by')) return { text, from: null, until: date.date.until };
    if (words.includes('before')) return { text, from: null, until: date.date.from };
    return { text, from: date.date.from, until: date.date.until };
  }
  const vague = VAGUE.exec(sentence.text);
  return vague === null ? null : { text: vague[0], from: null, until: null };
}

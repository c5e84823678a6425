import type { Draft } from '../rules/pattern.ts';
import type { Sentence } from '../token.ts';
import { SAYING } from './words.ts';

/** Where the words lie that are said, without the clause that names who says so. */
export interface Reported {
  readonly from: number;
  readonly until: number;
}

const TAIL = 9;

/** "The minister told reporters on Monday that ...", "..., the spokesman said": the speaker, day and place of saying change nothing. */
export function reportedFrom(sentence: Sentence, drafts: readonly Draft[]): Reported {
  const { tokens } = sentence;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const draft of drafts)
    for (const at of draft.tokens) {
      if (at < first) first = at;
      if (at > last) last = at;
    }
  let from = 0;
  for (let at = 0; at < first; at += 1) {
    if (!SAYING.test(tokens[at]?.text ?? '')) continue;
    const that = tokens.findIndex(
      (token, place) => place > at && place <= first && (token.text.toLowerCase() === 'that' || token.c === ':' || token.c === '"'),
    );
    if (that >= 0) from = that + 1;
    else if (tokens[at]?.text.toLowerCase() === 'according to') {
      const comma = tokens.findIndex((token, place) => place > at && place <= first && token.c === ',');
      if (comma >= 0) from = comma + 1;
    } else if (at + 1 === first || (at + 2 === first && tokens[at + 1]?.kind === 'mark')) from = first;
  }
  let until = tokens.length;
  for (let at = last + 1; at < tokens.length; at += 1) {
    const saying = SAYING.test(tokens[at]?.text ?? '');
    if (!saying || tokens.length - at > TAIL) continue;
    if (tokens[at]?.text.toLowerCase() === 'according to') until = at;
    else {
      const comma = tokens.findLastIndex((token, place) => place < at && place > last && (token.c === ',' || token.c === '"'));
      if (comma >= 0 && at - comma < TAIL) until = comma;
    }
    break;
  }
  return { from, until };
}

import type { Sentence, Token } from '../../token.ts';
import type { Found, Word } from './words.ts';

/** The stretch of a sentence in which a negation counts. */
export interface Scope {
  readonly from: number;
  readonly to: number;
  /** "rather than X", ", not X": X is denied by the words that open it. */
  readonly denied: boolean;
}

const CONCEDING =
  /^(?:even )?(?:although|though|despite|notwithstanding|regardless|irrespective|whatever|whoever|wherever|whichever|while|whilst|whereas)$/i;
const REASON = /^(?:because|since|as)$/i;
const RELATIVE = /^(?:which|who|whose|where)$/i;

/** Cuts a sentence into the stretches within which a negation reaches: asides, reasons, concessions and contrasts stand alone. */
export function scopesOf(sentence: Sentence): (at: number) => number {
  const { tokens } = sentence;
  const scope: number[] = [];
  let next = 1;
  let current = 0;
  /** The scope to go back to behind the comma that closes an aside. */
  let outer: number | null = null;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (token.c === '(') {
      outer = current;
      current = next++;
    } else if (token.c === ')' && outer !== null) {
      current = outer;
      outer = null;
    } else if (token.c === ';' || token.c === ':') {
      current = next++;
      outer = null;
    } else if (token.c === ',' && outer !== null) {
      current = outer;
      outer = null;
    } else if (opens(sentence, at)) {
      outer = at === 0 || before?.c === ',' || before?.c === '(' ? (at === 0 ? next++ : current) : null;
      current = next++;
    } else if (before?.c === ',' && /^(?:but|yet|and)$/i.test(token.text) && clauseFollows(tokens, at)) {
      current = next++;
      outer = null;
    }
    scope.push(current);
  }
  return (at) => scope[at] ?? 0;
}

function opens(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined) return false;
  const before = sentence.tokens[at - 1];
  if (CONCEDING.test(token.text) || (at === 0 && token.c === 'without')) return true;
  const after = sentence.tokens[at + 1];
  if (token.c === 'for' && before?.c === ',' && (after?.kind === 'state' || after?.c === 'it' || after?.c === 'COUNTRY')) return true;
  if (/^(?:if|when|where)$/i.test(token.text)) return /\beven\s*$/i.test(textBetween(sentence, before, token));
  // "India being no party": a clause of its own.
  if (token.kind === 'state' && before?.c === ',' && /^being$/i.test(after?.text ?? '')) return true;
  if (REASON.test(token.text)) return token.text.toLowerCase() === 'because' || at === 0 || before?.c === ',';
  if (/^(?:day|date)$/i.test(token.text) && before?.c === ',' && /^(?:on|when|from)$/.test(after?.c ?? '')) return true;
  return RELATIVE.test(token.text) && before?.c === ',';
}

function textBetween(sentence: Sentence, before: Token | undefined, token: Token): string {
  const from = before === undefined ? sentence.start : before.end;
  return sentence.text.slice(from - sentence.start, token.start - sentence.start);
}

/** Whether a verb stands soon behind: then "and" opens a clause, not a member of a list. */
function clauseFollows(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 7).some((token) => /^(?:has|is|did|do|does|can|could|may|must|will|cannot|not)$/.test(token.c));
}

/** The words that a contrast denies: behind "rather than", "instead of", ", not", "and not", "nor". */
export function deniedWords(sentence: Sentence, words: readonly Word[]): ReadonlySet<number> {
  const { tokens } = sentence;
  const out = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const text = token.text.toLowerCase();
    const next = tokens[at + 1];
    const starts =
      (text === 'rather' && next?.c === 'than') ||
      (text === 'instead' && next?.c === 'of') ||
      (text === 'unlike' && at > 0) ||
      (text === 'opposed' && next?.c === 'to') ||
      (token.c === 'not' && before !== undefined && (/^(?:,|and)$/.test(before.c) || text === 'not') && isContrast(tokens, at));
    if (!starts) continue;
    for (let place = at; place < tokens.length; place += 1) {
      const one = tokens[place];
      if (one === undefined || (place > at && (/^[,;:]$/.test(one.c) || /^(?:but|yet)$/i.test(one.text)))) break;
      for (const [index, word] of words.entries()) if (word.at === place) out.add(index);
    }
  }
  return out;
}

/** ", not by X", "and not states": a member that is denied, not a verb. */
function isContrast(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (/^(?:is|has|did|do|does|can|could|may|will|must)$/.test(before.c)) return false;
  if (!/^(?:,|and|but)$/.test(before.c)) return /^(?:individuals|treaty|STATUTE|COUNTRY)$/.test(before.c);
  const after = tokens[at + 1];
  return after !== undefined && !/^(?:only|just|merely)$/.test(after.c);
}

/** Whether the negations within the scope of `key` turn it. A negation inside one of the `ideas` belongs to that. */
export function isTurned(
  key: Found,
  words: readonly Word[],
  found: readonly Found[],
  scopeAt: (at: number) => number,
  denied: ReadonlySet<number>,
  ideas: ReadonlySet<string>,
): boolean {
  const place = words[key.words[0] ?? 0]?.at ?? 0;
  const own = scopeAt(place);
  if (key.words.some((word) => denied.has(word))) return true;
  const negatives = found.filter(
    (one) =>
      one.concept === 'NEG' &&
      !found.some(
        (other) =>
          (other.concept === 'NEG' ? other.words.length > one.words.length : ideas.has(other.concept)) &&
          one.words.every((word) => other.words.includes(word)),
      ) &&
      !one.words.some((word) => denied.has(word)) &&
      !one.words.every((word) => key.words.includes(word)) &&
      scopeAt(words[one.words[0] ?? 0]?.at ?? 0) === own,
  );
  // "neither ... nor", "no ... nor": one denial.
  const counted = negatives.filter((one, index) => !(index > 0 && one.words.some((word) => words[word]?.stem === 'nor')));
  return counted.length % 2 === 1;
}

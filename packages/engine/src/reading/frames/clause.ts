import type { Token } from '../token.ts';
import { isBreak, NEGATIVE } from './marks.ts';
import { type Verb, verbOf } from './verbs.ts';

const COURT_SIDE = /^(?:COURT|court|OTP|CHAMBER|APPEALS|hague|tribunal)$/;
const AUX =
  /^(?:has|is|did|does|do|will|would|also|not|never|not_yet|no_longer|still|since|already|then|later|first|just|only|subsequently|finally|could|can|might|may|should)$/;

/** Whether the Court or one of its organs is the token. */
export function isCourtSide(token: Token | undefined): boolean {
  return token !== undefined && COURT_SIDE.test(token.c);
}

export interface VerbGroup {
  /** First auxiliary, or the verb itself. */
  readonly from: number;
  readonly negative: boolean;
  readonly passive: boolean;
  /** "could", "should", "may", "if". */
  readonly supposed: boolean;
  readonly future: boolean;
  readonly used: readonly number[];
}

/** The auxiliaries, negations and adverbs right before the verb at `at`. */
export function verbGroup(tokens: readonly Token[], at: number): VerbGroup {
  let from = at;
  let negative = false;
  let passive = false;
  let supposed = false;
  let future = false;
  const used = [at];
  while (from > 0) {
    const token = tokens[from - 1];
    if (token === undefined) break;
    const { c } = token;
    const light = AUX.test(c) || NEGATIVE.has(c) || /ly$/.test(c) || token.kind === 'date' || token.kind === 'ordinal';
    if (!light) break;
    from -= 1;
    used.push(from);
    if (NEGATIVE.has(c)) negative = !negative;
    if (c === 'is' && !/^(?:remain|remains|remained)$/i.test(token.text)) passive = true;
    if (/^(?:could|can|might|may|should)$/.test(c)) supposed = true;
    if (c === 'will' || c === 'would') future = true;
  }
  if (/\b(?:been|was|were)\b/i.test(tokens[at]?.text ?? '')) passive = true;
  return { from, negative, passive, supposed, future, used };
}

export interface VerbFound {
  readonly at: number;
  readonly verb: Verb;
}

/** The verb nearest before `at` that does one of these things, with nothing between that ends the clause. */
export function verbBefore(tokens: readonly Token[], at: number, does: ReadonlySet<string>, reach = 14): VerbFound | null {
  for (let before = at - 1; before >= 0 && before >= at - reach; before -= 1) {
    const token = tokens[before];
    if (token === undefined || isBreak(token.c)) return null;
    const verb = verbOf(token);
    if (verb !== null && does.has(verb.does)) return { at: before, verb };
    if (/^(?:which|who|because|while|although|when|if)$/i.test(token.text)) return null;
  }
  return null;
}

export function verbAfter(tokens: readonly Token[], at: number, does: ReadonlySet<string>, reach = 16): VerbFound | null {
  for (let next = at + 1; next < tokens.length && next <= at + reach; next += 1) {
    const token = tokens[next];
    if (token === undefined || isBreak(token.c)) return null;
    const verb = verbOf(token);
    if (verb !== null && does.has(verb.does)) return { at: next, verb };
    if (/^(?:because|while|although|when|if|but)$/i.test(token.text)) return null;
  }
  return null;
}

export function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

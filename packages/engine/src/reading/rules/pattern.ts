import type { Proposition, When } from '../statement.ts';
import type { DayRange, PersonMention, Sentence, StateMention, Token } from '../token.ts';

/** A proposition found in a sentence and the tokens it rests on. */
export interface Draft {
  readonly proposition: Proposition;
  readonly tokens: readonly number[];
  /** Said to be planned, conditional or possible rather than so. */
  readonly hypothetical: boolean;
  /** The stretch of the sentence that tells it, where the frame knows its bounds. */
  readonly clause?: readonly number[];
  /** Its frame has weighed every word of the sentence. */
  readonly whole?: true;
}

export interface Rule {
  readonly name: string;
  /** A control word without which the rule cannot apply: a cheap first look. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  make(match: Matched): Proposition | null;
}

const PARTS: Readonly<Record<string, string>> = {
  COURT: '(?:COURT|court|organisation|organization|body)',
  ICC: '(?:COURT|court)',
  TREATY: '(?:STATUTE|treaty)',
  BOTH: '(?:STATUTE|treaty|COURT|court|organisation|organization)',
  IS: '(?:is|has is|has|became)',
  NOT: '(?:not|never|no_longer|not_yet)',
  AUX: '(?:has|is|did|does|do|was|will|had) ',
  PREP: '(?:in|on|since|by|at|until|before|after|as_of|during|of|from|back in|late|early|mid|in late|in early|in mid|only in|on|as early as)',
};

/** Reads `{S:who}` as a State named "who", `{D}` as a date, `{COURT}` as the words for it. Names and numbers become groups. */
export function pattern(source: string): RegExp {
  const text = source.replace(/\{([A-Z]+)(?::(\w+))?\}/g, (_, part: string, name: string | undefined) => {
    if (part.length === 1) return name === undefined ? `${part}\\d+` : `(?<${name}>${part}\\d+)`;
    const words = PARTS[part];
    if (words === undefined) throw new Error(`no such part of a pattern: ${part}`);
    return words;
  });
  return new RegExp(`(?:^|(?<= ))${text}(?= |$)`, 'g');
}

/** One match of a rule, with its named tokens. */
export class Matched {
  readonly sentence: Sentence;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Place of the first token behind the match. */
  readonly end: number;
  /** Tokens outside the match that the statement rests on as well. */
  readonly extra: number[] = [];

  constructor(sentence: Sentence, match: RegExpExecArray, end: number) {
    this.sentence = sentence;
    this.groups = match.groups ?? {};
    this.text = match[0];
    this.before = sentence.line.slice(0, match.index).trimEnd();
    this.after = sentence.line.slice(match.index + match[0].length).trimStart();
    this.end = end;
  }

  has(name: string): boolean {
    return this.groups[name] !== undefined;
  }

  token(name: string): Token | undefined {
    const group = this.groups[name];
    return group === undefined ? undefined : this.sentence.tokens[Number(group.slice(1))];
  }

  states(name: string): readonly StateMention[] {
    return this.token(name)?.states ?? [];
  }

  persons(name: string): readonly PersonMention[] {
    return this.token(name)?.persons ?? [];
  }

  date(name: string): DayRange | undefined {
    return this.token(name)?.date;
  }

  when(name: string, as: When['as'] = 'on'): { readonly when?: When } {
    const range = this.date(name);
    return range === undefined ? {} : { when: { range, as } };
  }

  number(name: string): number | undefined {
    return this.token(name)?.number;
  }
}

const NONE: readonly Draft[] = [];

export function applyRule(rule: Rule, sentence: Sentence): readonly Draft[] {
  if (!rule.needs.test(sentence.line) || sentence.line.search(rule.pattern) < 0) return NONE;
  const out: Draft[] = [];
  const starts = tokenStarts(sentence);
  for (const match of sentence.line.matchAll(rule.pattern)) {
    const from = tokenAt(starts, match.index);
    const to = tokenAt(starts, match.index + match[0].length - 1);
    const matched = new Matched(sentence, match as RegExpExecArray, to + 1);
    const made = rule.make(matched);
    if (made === null) continue;
    out.push({
      proposition: made,
      tokens: [...range(from, to), ...matched.extra],
      hypothetical: isHypothetical(made, match[0], sentence.line.slice(0, match.index)),
    });
  }
  return out;
}

/** Where each token begins in the line of its sentence. */
export function tokenStarts(sentence: Sentence): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const part of sentence.line === '' ? [] : sentence.line.split(' ')) {
    starts.push(at);
    at += part.length + 1;
  }
  return starts;
}

export function tokenAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function range(from: number, to: number): number[] {
  const out: number[] = [];
  for (let at = from; at <= to; at += 1) out.push(at);
  return out;
}

const SUPPOSED = /(?:^| )(?:if|would|could|should|might|may|hypothetically|suppose)(?: |$)/;

/** Rules of law speak of what may be done; only "if" makes them uncertain. */
const GENERAL: ReadonlySet<Proposition['kind']> = new Set([
  'law',
  'survives-withdrawal',
  'withdrawal-rank',
  'duty-to-arrest',
  'jurisdiction',
  'jurisdiction-non-parties',
  'bound-until',
  'withdrawal-effect',
  'left',
]);

function isHypothetical(made: Proposition, inside: string, before: string): boolean {
  if (GENERAL.has(made.kind))
    return / (?:if|whether|hypothetically|suppose) /.test(` ${inside} `) && made.kind !== 'law' && made.kind !== 'duty-to-arrest';
  return SUPPOSED.test(` ${inside} `) || /(?:^| )(?:if|whether|would|could|might|should)(?: [^ ,]+){0,3}$/.test(before);
}

import type { Draft } from '../../rules/pattern.ts';
import type { Exactness, Proposition } from '../../statement.ts';
import type { Sentence, Token } from '../../token.ts';
import { foreignWords } from './every-word.ts';
import { type Sight, sightOf } from './sight.ts';

type Money = Extract<Proposition, { readonly kind: 'money' }>;

const KNOWN: ReadonlySet<string> = new Set([
  'BUDGET',
  'TOTALLED',
  'YEARLY',
  'MONEYWORDS',
  'TWICE2',
  'COURT',
  'PARTY',
  'ASP',
  'STATE',
  'FUND',
]);

/** What the Court costs: a year's budget, all of them together. Whole sentences only. */
export function money(sentence: Sentence): readonly Draft[] {
  const { tokens } = sentence;
  if (tokens.length > 40 || !tokens.some((token) => token.kind === 'money')) return [];
  const sight = sightOf(sentence);
  if (!sight.has('BUDGET') || !(sight.has('COURT') || /^its?\b|\bprogram(?:me)? budgets?\b/i.test(sentence.text))) return [];
  if (
    /\b(?:buildings?|premises|headquarters|salary|salaries|arrears|unpaid|owes?|victims?|reparations?|trust fund|courtroom|detention)\b/i.test(
      sentence.text,
    )
  )
    return [];
  if (sight.has('NEG') || sight.has('BLOCK')) return [];
  if (tokens.some((token) => /^(?:state|person|place|adjective|group|ordinal)$/.test(token.kind))) return [];
  if (foreignWords(sight, KNOWN).length > 0) return [];
  const proposition = moneyOf(sight);
  return proposition === null ? [] : [{ proposition, tokens: tokens.map((_, at) => at), hypothetical: false, whole: true }];
}

function moneyOf(sight: Sight): Money | null {
  const { tokens, text } = sight.sentence;
  const amounts = tokens.flatMap((token, at) => (token.kind === 'money' ? [{ token, at }] : []));
  const [first] = amounts;
  if (
    first === undefined ||
    amounts.length > 1 ||
    tokens.some((token) => token.kind === 'number' && token !== first.token && !/^one$/i.test(token.text))
  )
    return null;
  const years = tokens.flatMap((token) => (token.kind === 'date' && token.date !== undefined ? [Number(token.date.from.slice(0, 4))] : []));
  const begun = tokens.some((token, at) => token.kind === 'date' && tokens[at - 1]?.c === 'since');
  const total =
    /\b(?:add(?:s|ed|ing)? up|totall?ed|in total|altogether|cumulative(?:ly)?|all told|in all|so far|to date|since (?:it|its|2002|the court)|over the years)\b/i.test(
      text,
    ) || begun;
  const twice = /\b(?:twice|double)\b/i.test(text);
  const told = begun && years.length > 1 ? years.slice(1) : begun ? [] : years;
  if (told.length > (twice ? 2 : 1)) return null;
  return {
    kind: 'money',
    amount: first.token.number ?? null,
    currency: first.token.currency ?? 'EUR',
    exactness: boundOf(tokens, first.at, text),
    year: twice ? (told.length === 2 ? (told[0] ?? null) : null) : (told[0] ?? null),
    total,
    crossed: total && /\b(?:crossed|passed|exceeded|topped|broke through|line|mark)\b/i.test(text),
    twice: twice ? (told.at(-1) ?? null) : null,
  };
}

function boundOf(tokens: readonly Token[], at: number, text: string): Exactness {
  const before = text
    .slice(0, (tokens[at]?.start ?? 0) - (tokens[0]?.start ?? 0))
    .toLowerCase()
    .split(/\s+/)
    .slice(-5)
    .join(' ');
  if (
    /\b(?:more than|over|above|in excess of|at least|upwards of)\s*$|little (?:over|more than)\s*$|just over\s*$/.test(
      `${before} `.trimEnd(),
    )
  )
    return 'more';
  if (/\b(?:less than|under|below|fewer than|just under|at most)\s*$/.test(before.trimEnd())) return 'fewer';
  if (/\b(?:about|around|roughly|some|approximately|nearly|almost|circa|close to)\s*$/.test(before.trimEnd())) return 'about';
  return tokens[at - 1]?.c === 'more'
    ? 'more'
    : tokens[at - 1]?.c === 'fewer'
      ? 'fewer'
      : tokens[at - 1]?.c === 'about'
        ? 'about'
        : 'exact';
}

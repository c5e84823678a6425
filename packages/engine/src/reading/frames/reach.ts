import type { Draft } from '../rules/pattern.ts';
import type { Proposition, When } from '../statement.ts';
import type { Sentence, StateMention, Token } from '../token.ts';
import { isCourtSide, span, verbGroup } from './clause.ts';
import { dateAt, relationOf } from './dates.ts';
import { isBreak, NEGATIVE, SUPPOSING } from './marks.ts';
import { verbOf } from './verbs.ts';

const NATIONALS = /^(?:nationals|citizens|individuals|leaders|soldiers|troops|HEADOFSTATE)$/;
const CRIMES = /^(?:crimes|WARCRIMES|CAH|GENOCIDE|AGGRESSION|attacked|situation|conflict|events|territory|war|soil|acts)$/;
const DENYING = /^(?:lacks?|lacked|lacking|beyond|outside|exempt|shielded|protected|immune|free)$/;
const LINK = /^(?:over|in|to|on|for|of|into|across|from|by|against|within|inside|concerning|regarding)$/;

/** Where and over whom the Court has jurisdiction, told of the Court or of a place. */
export function reach(sentence: Sentence, taken: ReadonlySet<number>): readonly Draft[] {
  const { tokens } = sentence;
  const out: Draft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken.has(at)) continue;
    const token = tokens[at];
    const acting = /^(?:act|intervene|step|reach|handle|hear)$/.test(token?.c ?? '');
    const made =
      token?.c === 'jurisdiction'
        ? ofJurisdiction(tokens, at)
        : acting || verbOf(token)?.does === 'prosecute' || verbOf(token)?.does === 'investigate'
          ? ofTrying(tokens, at)
          : null;
    // "only since 2025": that there was none before is not weighed here.
    const dated = made?.proposition.kind === 'jurisdiction' && made.proposition.when !== undefined;
    if (made !== null && !(dated && /\b(?:only|solely|just)\b/i.test(sentence.text))) out.push(made);
  }
  return out;
}

interface Over {
  readonly over: 'territory' | 'nationals' | 'state';
  readonly states: readonly StateMention[];
  readonly place?: string;
  readonly territorial: boolean;
  readonly crime?: 'aggression';
  readonly to: number;
  readonly used: readonly number[];
  readonly when?: When;
}

/** What lies behind "jurisdiction over": crimes in a State, its nationals, a place. */
function overAfter(tokens: readonly Token[], at: number): Over | null {
  let nationals: Token | undefined;
  let state: Token | undefined;
  let inside: Token | undefined;
  let place: Token | undefined;
  let crimes = false;
  let aggression = false;
  let when: When | undefined;
  let to = at;
  const used: number[] = [];
  for (let next = at + 1; next < tokens.length && next <= at + 20; next += 1) {
    const token = tokens[next];
    if (token === undefined || isBreak(token.c) || token.c === 'but') break;
    if (
      /^(?:because|although|while|which|who|unless|if|without|until|despite|since|except|besides|apart|unlike)$/i.test(token.text) &&
      !(token.c === 'since' && tokens[next + 1]?.kind === 'date')
    )
      break;
    const verb = verbOf(token);
    if (verb !== null && verb.form !== 'ing' && verb.does !== 'attack') break;
    if ((token.c === 'is' || token.c === 'has') && token.kind === 'word') break;
    if (token.c === ',' && !continuesList(tokens, next)) break;
    if (token.kind === 'date' && token.date !== undefined) when = { range: token.date, as: relationOf(tokens, next) };
    if (token.c === 'AGGRESSION') aggression = true;
    if (CRIMES.test(token.c)) crimes = true;
    if (token.kind === 'adjective' && (token.organ === 'nationals' || NATIONALS.test(tokens[next + 1]?.c ?? ''))) nationals = token;
    if (token.c === 'there') inside ??= tokens.slice(0, at).findLast((other) => other.kind === 'state');
    if (token.kind === 'place') place ??= token;
    if (token.kind === 'state') {
      const before = tokens[next - 1]?.c ?? '';
      if (token.organ === 'nationals' || NATIONALS.test(tokens[next - 2]?.c ?? '')) nationals ??= token;
      else if (/^(?:in|on|inside|within|across|into)$/.test(before)) inside ??= token;
      else state ??= token;
    }
    if (token.known || token.kind !== 'word' || LINK.test(token.c)) {
      to = next;
      used.push(next);
    }
  }
  const shared = { to, used, ...(when === undefined ? {} : { when }), ...(aggression ? { crime: 'aggression' as const } : {}) };
  // Deportation across a border is the part of it that lies in a Party.
  const carried = tokens.slice(at, to + 1).some((token) => /^deport/.test(token.c)) ? [place, inside, state] : [];
  if (
    carried.some(
      (token) => token?.place === 'rakhine' || token?.states?.some((mention) => mention.state === 'MMR' || mention.state === 'BGD'),
    )
  )
    return { over: 'territory', states: [{ state: 'MMR', orElse: [] }], territorial: false, ...shared };
  const chosen = place ?? inside;
  if (chosen?.placed !== undefined && (place === undefined || inside === undefined))
    return {
      over: 'territory',
      states: [{ state: chosen.placed.state, orElse: [] }],
      ...(chosen.place === undefined ? {} : { place: chosen.place }),
      territorial: false,
      ...shared,
    };
  if (inside !== undefined) return { over: 'territory', states: inside.states ?? [], territorial: false, ...shared };
  if (nationals !== undefined) return { over: 'nationals', states: nationals.states ?? [], territorial: false, ...shared };
  if (state !== undefined)
    return {
      over: state.organ === 'territory' || crimes ? 'territory' : 'state',
      states: state.states ?? [],
      territorial: false,
      ...shared,
    };
  return null;
}

function continuesList(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.kind === 'place' || next.c === 'including' || next.c === 'and');
}

function ofJurisdiction(tokens: readonly Token[], at: number): Draft | null {
  // Behind: "has no jurisdiction over X"; "its jurisdiction extends to X".
  const before = tokens.slice(Math.max(0, at - 7), at);
  if (before.some((token) => /^(?:accepted|accept|accepting|granted|rejected|reject)$/.test(token.c) || /^(?:if|whether)$/.test(token.c)))
    return null;
  const holder = before.findLastIndex(isCourtSide);
  const negatives = before.slice(Math.max(0, holder)).filter((token) => NEGATIVE.has(token.c) || DENYING.test(token.c)).length;
  const extending = tokens.slice(at + 1, at + 5);
  const after = extending.filter((token, index) => NEGATIVE.has(token.c) && index < 3).length;
  const over = overAfter(tokens, at);
  const court = before.findLastIndex(isCourtSide);
  const owner = /court|icc/i.test(tokens[at]?.text ?? '') || (tokens[at - 1]?.c === 'it' && tokens.slice(0, at).some(isCourtSide));
  if (over !== null && over.states.length > 0 && (court >= 0 || owner) && !subjectIsPlace(tokens, at)) {
    const from = Math.max(0, at - 7) + Math.max(0, court);
    const ruling = rulingOf(tokens, court >= 0 ? from : at);
    const draft = made(over, (negatives + after) % 2 === 0, [...span(court >= 0 ? from : Math.max(0, at - 1), at), ...over.used], before);
    return ruling === null || draft.proposition.kind !== 'jurisdiction'
      ? draft
      : { ...draft, proposition: { ...draft.proposition, ruled: ruling.when }, tokens: [...new Set([...draft.tokens, ...ruling.used])] };
  }
  // Before: "Syria lies outside the Court's jurisdiction".
  const link = before.findLastIndex((token) => /^(?:under|within|beyond|outside|to|from|by)$/.test(token.c));
  if (link < 0) return null;
  const place = Math.max(0, at - 7) + link;
  const under = overBefore(tokens, place);
  if (under === null) return null;
  const even = tokens[under.from - 1]?.c === 'not' ? 1 : 0;
  // "Zimbabwe, not a party, falls outside": what an aside denies is not denied again.
  const aside = tokens.slice(under.from + 1, at).findLastIndex((token) => token.c === ',');
  const denied = even + tokens.slice(under.from + 2 + aside, at).filter((token) => NEGATIVE.has(token.c) || DENYING.test(token.c)).length;
  return made(under.over, denied % 2 === 0, [...span(under.from - even, at)], tokens.slice(under.from, at));
}

/** "On 5 February 2021 the chamber ruled that": the day of a ruling is no time of the crimes. */
function rulingOf(tokens: readonly Token[], at: number): { readonly when: When; readonly used: readonly number[] } | null {
  const verb = tokens.slice(0, at).findLastIndex((token) => /^(?:rule|confirm|decide|announce)$/.test(verbOf(token)?.does ?? ''));
  if (verb < 0) return null;
  const date = tokens.slice(0, at).findIndex((token) => token.kind === 'date');
  if (date < 0) return null;
  const held = dateAt(tokens, date);
  return held === null ? null : { when: held.when, used: [...held.used, verb] };
}

/** "Syria is outside ...": the jurisdiction is said of what stands before it. */
function subjectIsPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.c);
  return before.some((c) => c === 'beyond' || c === 'outside' || c === 'within' || c === 'under' || c === 'subject');
}

function overBefore(tokens: readonly Token[], at: number): { readonly over: Over; readonly from: number } | null {
  for (let before = at - 1; before >= 0 && before >= at - 12; before -= 1) {
    const token = tokens[before];
    if (token === undefined || isBreak(token.c)) return null;
    if (
      token.kind !== 'state' &&
      token.kind !== 'place' &&
      !(token.kind === 'adjective' && (token.organ === 'nationals' || NATIONALS.test(tokens[before + 1]?.c ?? '')))
    )
      continue;
    const states = token.placed === undefined ? (token.states ?? []) : [{ state: token.placed.state, orElse: [] }];
    const words = tokens.slice(Math.max(0, before - 4), before).map((word) => word.c);
    const nationals = token.kind === 'adjective' || token.organ === 'nationals' || words.some((c) => NATIONALS.test(c));
    const territory = token.kind === 'place' || token.organ === 'territory' || words.some((c) => CRIMES.test(c));
    const from = nationals || territory ? Math.max(0, before - words.length) : before;
    const first =
      span(from, before).find(
        (place) => NATIONALS.test(tokens[place]?.c ?? '') || CRIMES.test(tokens[place]?.c ?? '') || place === before,
      ) ?? before;
    return {
      over: {
        over: nationals ? 'nationals' : territory ? 'territory' : 'state',
        states,
        ...(token.place === undefined ? {} : { place: token.place }),
        territorial: false,
        to: at,
        used: [],
      },
      from: first,
    };
  }
  return null;
}

/** "cannot try Russians", "can prosecute crimes in Ukraine": what the Court can do, not what it does. */
function ofTrying(tokens: readonly Token[], at: number): Draft | null {
  const group = verbGroup(tokens, at);
  const before = tokens.slice(Math.max(0, group.from - 5), at);
  const able =
    before.some((token) => token.c === 'can' || token.c === 'could') ||
    before.some((token) => /^(?:unable|powerless|cannot)$/.test(token.c)) ||
    /cannot/i.test(before.map((token) => token.text).join(' '));
  if (!able || !before.some(isCourtSide) || before.some((token) => token.c === 'if')) return null;
  const over = overAfter(tokens, at);
  if (over === null || over.states.length === 0) return null;
  const court = before.findLastIndex(isCourtSide);
  const negatives = before.slice(court).filter((token) => NEGATIVE.has(token.c) || /^(?:powerless)$/.test(token.c)).length;
  return made(over, negatives % 2 === 0, [...span(Math.max(0, group.from - 5) + court, at), ...over.used], []);
}

function made(over: Over, positive: boolean, used: readonly number[], around: readonly Token[]): Draft {
  const proposition: Proposition = {
    kind: 'jurisdiction',
    over: over.over,
    states: over.states,
    ...(over.place === undefined ? {} : { place: over.place }),
    positive,
    limbs: 'any',
    ...(over.when === undefined ? {} : { when: { ...over.when, as: 'since' as const } }),
    ...(over.crime === undefined ? {} : { crime: over.crime }),
  };
  return {
    proposition,
    tokens: [...new Set(used)],
    hypothetical: around.some((token) => SUPPOSING.has(token.c) && token.c !== 'can' && token.c !== 'could'),
  };
}

import type { StateId } from '../../../record/shape.ts';
import type { Draft } from '../../rules/pattern.ts';
import type { Proposition, When } from '../../statement.ts';
import type { DayRange, PersonMention, Sentence, StateMention, Token } from '../../token.ts';
import { relationOf } from '../dates.ts';
import { verbOf } from '../verbs.ts';
import { foreignWords } from './every-word.ts';
import { isNoRule } from './points.ts';
import { isTurned } from './scope.ts';
import { isReference, type Sight, sightOf } from './sight.ts';
import type { Found } from './words.ts';

type Reach = Extract<Proposition, { readonly kind: 'reach' }>;

const LONGEST = 60;
const OWN = new Set(['NONPARTY', 'NOTNEG', 'ANYBODY', 'WITHIN', 'TRY']);
const KNOWN: ReadonlySet<string> = new Set([
  'REACHWORDS',
  ...[
    'COURT',
    'PRON',
    'TRY',
    'WITHIN',
    'ABLE',
    'PERSONNOUN',
    'RULED',
    'DEPORT',
    'WC',
    'BORDER',
    'JUDGES',
    'MISDEED',
    'TERRITORY',
    'NONPARTY',
    'PARTY',
    'NEG',
    'NOTNEG',
    'ANYBODY',
    'AGG',
  ],
  ...['STATUTE', 'WITHDRAW', 'REMAIN', 'JURIS', 'WHILEMEMBER', 'CRIME', 'STATE', 'INDIVIDUAL', 'NATIONAL'],
]);

/** A reason that speaks of no membership, place, time or power: whether it bears the claim is not weighed. */
const STRAY =
  /(?:\bbecause|, (?:since|as)) (?!of\b)(?!(?:[^,.;]*\b(?:part(?:y|ies)|members?|membership|statute|treaty|jurisdiction|territory|soil|nationals?|nationality|citizens?|ratif\w+|joined|acced\w+|accept\w+|declaration|council|referr\w+|outside|force|withdr\w+|left|power|reach\w*|in \d{4}|committed|took place|happened|crimes?|aggression)\b))/i;

/** The same with the reason told first: "…, so it cannot try". */
const STRAY_SO =
  /^(?![^,.;]*\b(?:part(?:y|ies)|members?|membership|statute|treaty|jurisdiction|territory|soil|nationals?|nationality|citizens?|ratif\w+|joined|acced\w+|accept\w+|declaration|council|referr\w+|outside|force|withdr\w+|left|power|reach\w*|in \d{4}|committed|took place|happened|crimes?|aggression)\b)[^,.;]+, (?:and )?(?:so|therefore|hence|thus)\b/i;

/** "A Russian soldier can be tried in The Hague for crimes on Ukrainian soil": person, place and time, put to the law. Whole sentences only. */
export function reaches(sentence: Sentence, elliptic: boolean): readonly Draft[] {
  const { tokens } = sentence;
  if (tokens.length > LONGEST || !tokens.some((token) => /^(?:state|adjective|place|person)$/.test(token.kind))) return [];
  const sight = sightOf(sentence);
  const { has } = sight;
  const key = keyOf(sight);
  if (key === null || ['BLOCK', 'WARRANT', 'REFER', 'UNSC'].some(has)) return [];
  if (!(has('COURT') || (elliptic && !elsewhere(tokens))) || isNoRule(sentence)) return [];
  const scope = sight.scopeAt(sight.words[key.words[0] ?? 0]?.at ?? 0);
  const slots = slotsOf(sight, scope, has('RULED'));
  if (slots === null) return [];
  if (slots.territory === null && slots.nationals.length === 1 && /\bat home\b/i.test(sentence.text))
    slots.territory = slots.nationals[0] ?? null;
  // "only Palestinians can be tried": that others cannot is not weighed; "only since 2014" is.
  if (/\b(?:only|solely|exclusively|alone|merely|no one but|nobody but)\b/i.test(sentence.text) && slots.when === undefined) return [];
  const only = onlyIn(sentence.text);
  if (only === null || OF_INQUIRY.test(sentence.text)) return [];
  const { territory, nationals, persons, region } = slots;
  if (territory === null && (nationals.length === 0 || slots.when === undefined) && !has('AGG')) return [];
  if (territory === null && nationals.length === 0 && persons.length === 0) return [];
  if (foreignWords(sight, KNOWN).length > 0) return [];
  const positive = !isTurned(key, sight.words, sight.found, sight.scopeAt, sight.denied, OWN);
  const all = tokens.map((_, at) => at);
  const whole = (propositions: readonly Proposition[]) =>
    propositions.map((proposition) => ({ proposition, tokens: all, hypothetical: false, whole: true as const }));
  const standings = standingsOf(sight, scope);
  if (standings === null || (standings.length === 0 && (STRAY.test(sentence.text) || STRAY_SO.test(sentence.text)))) return [];
  // A State outside is no reason for power; and "nobody" takes in the nationals of Parties.
  if (
    positive &&
    /\bbecause\b/i.test(sentence.text) &&
    standings.length > 0 &&
    standings.every((one) => one.kind === 'membership' && !one.positive)
  )
    return [];
  if (/^(?:nobody|no ?one)\b/i.test(sentence.text.trim()) && !has('ANYBODY') && nationals.length === 0) return [];
  const across = has('DEPORT') && (territory === 'MMR' || territory === 'BGD');
  if (has('RULED') || across) {
    if (territory === null || (nationals.length > 0 && !across)) return [];
    const state = across ? 'MMR' : territory;
    return whole([
      { kind: 'reach-ruling', territory: state, positive, ...(slots.ruled === undefined ? {} : { on: slots.ruled }) },
      ...standings,
    ]);
  }
  const within = (concept: string, inMain: boolean) =>
    (sight.byConcept.get(concept) ?? []).some((one) => (sight.scopeAt(sight.words[one.words[0] ?? 0]?.at ?? 0) === scope) === inMain);
  if (within('WITHDRAW', true) && !has('WHILEMEMBER')) return [];
  const leaver = has('WHILEMEMBER') ? 'while-member' : within('WITHDRAW', false) ? 'since-it-left' : undefined;
  const reach: Reach = {
    kind: 'reach',
    territory,
    region,
    nationals,
    persons,
    group: nationals.length === 0 && persons.length === 0 && tokens.some((token) => token.c === 'ORG'),
    anybody: has('ANYBODY'),
    aside: slots.aside,
    ...(slots.when === undefined ? {} : { when: slots.when }),
    ...(only ? { only } : {}),
    crime: has('AGG') ? 'aggression' : has('WC') ? 'war-crime' : 'any',
    positive,
    ...(leaver === undefined ? {} : { leaver }),
  };
  return whole([reach, ...standings]);
}

/** What an investigation covers is its own scope, not what the Court could reach. */
const OF_INQUIRY =
  /\b(?:investigation|probe|inquiry|examination)s?\b[^,;]*\b(?:covers?|covered|extends?|reach(?:es)?|includes?|goes back|looks? (?:at|into)|limited|confined|restricted|concerns?|deals? with|spans?)\b/i;

const ONLY = /\b(?:only|solely|exclusively|just)\b/i;

/** Whether a time is told as the only one; null where it is not plain that "only" goes with the time. */
function onlyIn(text: string): boolean | null {
  if (!ONLY.test(text)) return false;
  const ofTime =
    /\b(?:only|solely|exclusively|just) (?:(?:for|over) (?:crimes|acts|deeds) )?(?:since|from|after|as of|between|until|up to|before|in \d{4}|in [A-Z][a-z]+ \d{4})\b|\d{4} (?:only|alone)\b/.test(
      text,
    );
  return ofTime ? true : null;
}

/** "can be tried in Ukraine": before the courts of another place, not in The Hague. */
function elsewhere(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      token.c === 'in' &&
      /^(?:state|place)$/.test(tokens[at + 1]?.kind ?? '') &&
      (verbOf(tokens[at - 1])?.does === 'prosecute' || /^(?:prosecuted|trial|charged|convicted)$/.test(tokens[at - 1]?.c ?? '')),
  );
}

/** What says that the Court can or cannot: "can be tried", "within reach", "has jurisdiction". */
function keyOf(sight: Sight): Found | null {
  if (!sight.has('WITHIN') && !(sight.has('ABLE') && sight.has('TRY'))) return null;
  const { words, found } = sight;
  const able = found.filter((one) => one.concept === 'ABLE');
  const within = found.find((one) => one.concept === 'WITHIN' && !/^(?:can|could|pow)/.test(words[one.words[0] ?? 0]?.stem ?? ''));
  if (within !== undefined) return within;
  for (const one of able) {
    const at = one.words[0] ?? 0;
    const tried = found.find((other) => other.concept === 'TRY' && (other.words[0] ?? 0) > at && (other.words[0] ?? 0) <= at + 7);
    if (tried !== undefined) return tried;
  }
  return null;
}

interface Slots {
  territory: StateId | null;
  region: string | null;
  nationals: readonly StateId[];
  persons: readonly PersonMention[];
  when?: When;
  /** The day of a ruling. */
  ruled?: DayRange;
  aside: boolean;
}

/** Null where a name stands in the clause whose part is not known. */
function slotsOf(sight: Sight, scope: number, ruling: boolean): Slots | null {
  const { tokens } = sight.sentence;
  const out: Slots = { territory: null, region: null, nationals: [], persons: [], aside: false };
  for (const [at, token] of tokens.entries()) {
    if (
      sight.scopeAt(at) !== scope &&
      (isStanding(sight, sight.scopeAt(at)) || isDayAside(tokens, sight, at) || isBracketed(tokens, sight, at))
    )
      continue;
    switch (token.kind) {
      case 'date': {
        if (token.date === undefined) return null;
        if (ruling && isOfRuling(tokens, at)) {
          out.ruled = token.date;
          break;
        }
        if (out.when === undefined) out.when = timeOf(tokens, at, token);
        else if (isSpan(tokens, at)) out.when = { range: { ...out.when.range, until: token.date.until }, as: 'on' };
        else return null;
        break;
      }
      case 'place':
        if (token.placed === undefined) return null;
        if (out.territory !== null && out.territory !== token.placed.state) return null;
        out.territory = token.placed.state;
        out.region = out.region ?? token.placed.name;
        break;
      case 'person':
        out.persons = [...out.persons, ...(token.persons ?? [])];
        break;
      case 'state':
      case 'adjective': {
        const states = (token.states ?? []).map((mention: StateMention) => mention.state);
        if (sight.scopeAt(at) !== scope && roleOf(sight, at) === null) {
          out.aside = true;
          break;
        }
        if (states.length !== 1 || (token.states?.[0]?.orElse.length ?? 0) > 0) return null;
        const role = roleOf(sight, at);
        if (role === 'consent') out.aside = true;
        else if (role === 'nationals') out.nationals = [...out.nationals, ...states];
        else if (role === 'territory') {
          if (out.territory !== null && out.territory !== states[0]) return null;
          out.territory = states[0] ?? null;
        } else if (role === null) return null;
        break;
      }
      case 'number':
      case 'ordinal':
        if (!isReference(tokens, at) && !/^one$/i.test(token.text)) return null;
        break;
      case 'money':
      case 'group':
        return null;
      default:
    }
  }
  return out;
}

/** "(Israel's Attorney General)": who says so. */
function isBracketed(tokens: readonly Token[], sight: Sight, at: number): boolean {
  const scope = sight.scopeAt(at);
  const first = tokens.findIndex((_, place) => sight.scopeAt(place) === scope);
  return tokens[first]?.c === '(' && tokens[at]?.kind !== 'date';
}

/** "the day on which Kabul deposited its accession": what else happened that day. */
function isDayAside(tokens: readonly Token[], sight: Sight, at: number): boolean {
  const scope = sight.scopeAt(at);
  const first = tokens.findIndex((_, place) => sight.scopeAt(place) === scope);
  return /^(?:day|date)$/.test(tokens[first]?.c ?? '');
}

/** "ruled on Friday", "on 5 February 2021 a chamber held": the day goes with the ruling, not with the deeds. */
function isOfRuling(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 4), at + 5);
  return near.some(
    (token) =>
      /^(?:rule|confirm|decide|announce)$/.test(verbOf(token)?.does ?? '') || /^(?:held|holds?|found|concluded?|ruled)$/i.test(token.text),
  );
}

/** "between 2011 and 2019", "from May to July": the second of two days. */
function isSpan(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:and|to|until|through)$/.test(tokens[at - 1]?.c ?? '') &&
    tokens[at - 2]?.kind === 'date' &&
    /^(?:between|from|since|as_of)$/.test(tokens[at - 3]?.c ?? '')
  );
}

const PEOPLE =
  /^(?:nationals?|citizens?|soldiers?|troops?|forces?|officials?|leaders?|fighters?|pilots?|officers?|generals?|commanders?|mercenar(?:y|ies)|service\w+|personnel|agents?|police\w*|militia\w*|airmen|airman|gunmen|subjects?|recruits?|conscripts?|military|army|spies|spy|presidents?|ministers?|jihadists?|operatives?|settlers?|politicians?|passports?|nationality|combatants?|crews?)$/i;
const SKIPPED =
  /^(?:armed|security|senior|top|military|government|occupation|occupying|special|prime|defence|foreign|former|political|intelligence|air|land|naval)$/i;

/** The part a State plays: those who acted are its nationals, or the deed was on its soil. */
function roleOf(sight: Sight, at: number): 'nationals' | 'territory' | 'aside' | 'consent' | null {
  const { tokens } = sight.sentence;
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.organ === 'nationals') return 'nationals';
  // "a Jordanian fighting in Syria": an adjective that stands for a person.
  if (token.kind === 'adjective' && /^(?:fighting|who|serving|found|accused|suspected)$/i.test(tokens[at + 1]?.text ?? ''))
    return 'nationals';
  let next = at + 1;
  if (tokens[next]?.c === "'s") next += 1;
  while (SKIPPED.test(tokens[next]?.text ?? '') && next <= at + 4) next += 1;
  const after = tokens[next]?.text ?? '';
  if (/^(?:consent|approval|permission|agreement|objection|objections|wishes)$/i.test(after)) return 'consent';
  if (tokens[at + 1]?.c === 'is' && /^concerned$/i.test(tokens[at + 2]?.text ?? '')) return 'territory';
  const before = tokens.slice(Math.max(0, at - 4), at).map((one) => one.text.toLowerCase());
  if (token.organ === 'territory' || tokens[next]?.c === 'territory' || /^(?:soil|territory|land|waters|airspace)$/i.test(after))
    return 'territory';
  if (PEOPLE.test(after.split(' ')[0] ?? '') || tokens[next]?.c === 'HEADOFSTATE') return 'nationals';
  if (/^(?:accept|ratify|join|sign)$/.test(verbOf(tokens[at + 1])?.does ?? '')) return 'consent';
  if (/^(?:ratification|membership|accession)$/i.test(after)) return 'aside';
  if (sight.has('DEPORT') && /^(?:to|into|from)$/.test(before.at(-1) ?? '')) return 'aside';
  if (before.at(-1) === 'against') return sight.has('AGG') ? 'territory' : 'aside';
  if (token.kind === 'adjective') return next < tokens.length && tokens[next]?.kind === 'person' ? 'aside' : null;
  if (before.at(-1) === 'of' && before.slice(0, -1).some((word) => PEOPLE.test(word.split(' ')[0] ?? ''))) return 'nationals';
  if (/^(?:in|on|inside|within|across|throughout|into)$/.test(before.at(-1) ?? '')) return 'territory';
  if (before.at(-1) === 'for' && (at === 1 || before.at(-2) === ',')) return 'territory';
  if (/^(?:as|so) far as$/.test(before.slice(-3).join(' ')) || before.at(-1) === 'far as') return 'territory';
  if (before.at(-1) === 'of' && before.some((word) => /^(?:soil|territory|land)$/.test(word))) return 'territory';
  if (token.organ === 'government' && /^(?:in|on|inside|within)$/.test(before.at(-1) ?? '')) return 'territory';
  return null;
}

function timeOf(tokens: readonly Token[], at: number, token: Token): When {
  const as = relationOf(tokens, at);
  const before = tokens[at - 1]?.text.toLowerCase() ?? '';
  const range = token.date ?? { from: '', until: '', precision: 'loose' as const };
  if (/^(?:including|to|through)$/.test(before)) return { range, as: 'until' };
  return { range, as };
}

/** A clause beside that says whether a State is a Party. */
function isStanding(sight: Sight, scope: number): boolean {
  if (sight.sentence.tokens.some((token, at) => token.kind === 'person' && sight.scopeAt(at) === scope)) return false;
  return sight.found.some(
    (one) =>
      (one.concept === 'NONPARTY' || one.concept === 'PARTY' || one.concept === 'WITHDRAW') &&
      sight.scopeAt(sight.words[one.words[0] ?? 0]?.at ?? 0) === scope,
  );
}

/** What the clauses beside say of membership; null where one of them cannot be read. */
export function standingsOf(sight: Sight, main: number, subject: readonly StateMention[] = []): readonly Proposition[] | null {
  const { tokens } = sight.sentence;
  const out: Proposition[] = [];
  const scopes = new Set(tokens.map((_, at) => sight.scopeAt(at)));
  for (const scope of scopes) {
    if (scope === main || !isStanding(sight, scope)) continue;
    const named = tokens.flatMap((token, at) => (sight.scopeAt(at) === scope && token.kind === 'state' ? (token.states ?? []) : []));
    const states = named.length > 0 ? named : subject;
    const dated = tokens.some((token, at) => sight.scopeAt(at) === scope && (token.kind === 'date' || token.kind === 'number'));
    if (dated) return null;
    if (states.length === 0) continue;
    const inside = (concept: string) =>
      sight.found.some((one) => one.concept === concept && sight.scopeAt(sight.words[one.words[0] ?? 0]?.at ?? 0) === scope);
    if (inside('WITHDRAW')) {
      if (named.length === 0) continue;
      if (!inside('PARTY') && !inside('NONPARTY')) out.push({ kind: 'membership', states, positive: true, how: 'no-longer' });
      else return null;
    } else out.push({ kind: 'membership', states, positive: !inside('NONPARTY'), how: 'is' });
  }
  return out;
}

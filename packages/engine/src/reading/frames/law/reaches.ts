import type { StateId } from '../../../record/shape.ts';
import type { Draft } from '../../rules/pattern.ts';
import type { Proposition, When } from '../../statement.ts';
import type { PersonMention, Sentence, StateMention, Token } from '../../token.ts';
import { relationOf } from '../dates.ts';
import { isReference, type Sight, sightOf, unknownWords } from './points.ts';
import { isTurned } from './scope.ts';
import type { Found } from './words.ts';

type Reach = Extract<Proposition, { readonly kind: 'reach' }>;

const LONGEST = 60;
const OWN = new Set(['NONPARTY', 'NOTNEG', 'ANYBODY', 'WITHIN', 'TRY']);
const KNOWN: ReadonlySet<string> = new Set([
  ...[
    'COURT',
    'PRON',
    'TRY',
    'WITHIN',
    'ABLE',
    'PERSONNOUN',
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

/** "A Russian soldier can be tried in The Hague for crimes on Ukrainian soil": person, place and time, put to the law. Whole sentences only. */
export function reaches(sentence: Sentence): readonly Draft[] {
  const { tokens } = sentence;
  if (tokens.length > LONGEST || !tokens.some((token) => /^(?:state|adjective|place|person)$/.test(token.kind))) return [];
  const sight = sightOf(sentence);
  if (['BLOCK', 'RULED', 'WARRANT', 'REFER', 'UNSC'].some((concept) => sight.byConcept.has(concept))) return [];
  const key = keyOf(sight);
  if (key === null || !sight.byConcept.has('COURT')) return [];
  const scope = sight.scopeAt(sight.words[key.words[0] ?? 0]?.at ?? 0);
  const slots = slotsOf(sight, scope);
  if (slots === null) return [];
  const { territory, nationals, persons, region } = slots;
  if (territory === null && (nationals.length === 0 || slots.when === undefined) && !sight.byConcept.has('AGG')) return [];
  if (territory === null && nationals.length === 0 && persons.length === 0) return [];
  if (unknownWords(sight, KNOWN) > Math.max(1, Math.floor(sight.words.length / 8))) return [];
  const positive = !isTurned(key, sight.words, sight.found, sight.scopeAt, sight.denied, OWN);
  const reach = {
    kind: 'reach' as const,
    territory,
    region,
    nationals,
    persons,
    group: nationals.length === 0 && persons.length === 0 && tokens.some((token) => token.c === 'ORG'),
    anybody: sight.byConcept.has('ANYBODY'),
    ...(slots.when === undefined ? {} : { when: slots.when }),
    crime: sight.byConcept.has('AGG') ? ('aggression' as const) : ('any' as const),
    positive,
  };
  const within = (concept: string, inMain: boolean) =>
    (sight.byConcept.get(concept) ?? []).some((one) => (sight.scopeAt(sight.words[one.words[0] ?? 0]?.at ?? 0) === scope) === inMain);
  if (within('WITHDRAW', true) && !sight.byConcept.has('WHILEMEMBER')) return [];
  const leaver = sight.byConcept.has('WHILEMEMBER') ? 'while-member' : within('WITHDRAW', false) ? 'since-it-left' : undefined;
  const standings = standingsOf(sight, scope);
  if (standings === null) return [];
  const all = tokens.map((_, at) => at);
  const told: Reach = leaver === undefined ? reach : { ...reach, leaver };
  return [told, ...standings].map((proposition) => ({ proposition, tokens: all, hypothetical: false, whole: true as const }));
}

/** What says that the Court can or cannot: "can be tried", "within reach", "has jurisdiction". */
function keyOf(sight: Sight): Found | null {
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
}

/** Null where a name stands in the clause whose part is not known. */
function slotsOf(sight: Sight, scope: number): Slots | null {
  const { tokens } = sight.sentence;
  const out: Slots = { territory: null, region: null, nationals: [], persons: [] };
  for (const [at, token] of tokens.entries()) {
    if (sight.scopeAt(at) !== scope && isStanding(sight, sight.scopeAt(at))) continue;
    switch (token.kind) {
      case 'date': {
        if (out.when !== undefined || token.date === undefined) return null;
        out.when = timeOf(tokens, at, token);
        break;
      }
      case 'place':
        if (token.placed === undefined) return null;
        if (out.territory !== null && out.territory !== token.placed.state) return null;
        out.territory = token.placed.state;
        out.region = token.placed.name;
        break;
      case 'person':
        out.persons = [...out.persons, ...(token.persons ?? [])];
        break;
      case 'state':
      case 'adjective': {
        const states = (token.states ?? []).map((mention: StateMention) => mention.state);
        if (states.length !== 1 || (token.states?.[0]?.orElse.length ?? 0) > 0) return null;
        const role = roleOf(sight, at);
        if (role === 'nationals') out.nationals = [...out.nationals, ...states];
        else if (role === 'territory') {
          if (out.territory !== null && out.territory !== states[0]) return null;
          out.territory = states[0] ?? null;
        } else if (role === null) return null;
        break;
      }
      case 'number':
      case 'ordinal':
        if (!isReference(tokens, at)) return null;
        break;
      case 'money':
      case 'group':
        return null;
      default:
    }
  }
  return out;
}

const PEOPLE =
  /^(?:nationals?|citizens?|soldiers?|troops?|forces?|officials?|leaders?|fighters?|pilots?|officers?|generals?|commanders?|mercenar(?:y|ies)|service\w+|personnel|agents?|police\w*|militia\w*|airmen|airman|gunmen|subjects?|recruits?|conscripts?|military|army|spies|spy|presidents?|ministers?|jihadists?|operatives?|settlers?|politicians?|passports?|nationality|combatants?|crews?)$/i;
const SKIPPED =
  /^(?:armed|security|senior|top|military|government|occupation|occupying|special|prime|defence|foreign|former|political|intelligence|air|land|naval)$/i;

/** The part a State plays: those who acted are its nationals, or the deed was on its soil. */
function roleOf(sight: Sight, at: number): 'nationals' | 'territory' | 'aside' | null {
  const { tokens } = sight.sentence;
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.organ === 'nationals') return 'nationals';
  let next = at + 1;
  if (tokens[next]?.c === "'s") next += 1;
  while (SKIPPED.test(tokens[next]?.text ?? '') && next <= at + 4) next += 1;
  const after = tokens[next]?.text ?? '';
  const before = tokens.slice(Math.max(0, at - 4), at).map((one) => one.text.toLowerCase());
  if (token.organ === 'territory' || tokens[next]?.c === 'territory' || /^(?:soil|territory|land|waters|airspace)$/i.test(after))
    return 'territory';
  if (PEOPLE.test(after.split(' ')[0] ?? '') || tokens[next]?.c === 'HEADOFSTATE') return 'nationals';
  if (before.at(-1) === 'against') return sight.byConcept.has('AGG') ? 'territory' : 'aside';
  if (token.kind === 'adjective') return next < tokens.length && tokens[next]?.kind === 'person' ? 'aside' : null;
  if (before.at(-1) === 'of' && before.slice(0, -1).some((word) => PEOPLE.test(word.split(' ')[0] ?? ''))) return 'nationals';
  if (/^(?:in|on|inside|within|across|throughout|into)$/.test(before.at(-1) ?? '')) return 'territory';
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

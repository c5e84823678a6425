import { peopleLexicon } from '../generated/people.ts';
import type { Sentence, StateMention, Token } from '../token.ts';
import { ADVERB, AUXILIARY, DATE_WORDS, isBreak, NEGATIVE, PREPOSITIONS, SUPPOSING } from './marks.ts';
import { verbOf } from './verbs.ts';

/** Which States do what a verb says, and where its own clause begins. */
export interface Subject {
  readonly states: readonly StateMention[];
  readonly organ: Token['organ'];
  readonly joinedBy: string | undefined;
  /** Place of the name; -1 where it stands in an earlier sentence. */
  readonly at: number;
  /** First token after the subject that belongs to the clause of the verb. */
  readonly from: number;
  /** Tokens that link the subject to the verb and are read with it. */
  readonly used: readonly number[];
  /** "is not one of those that ...": the negation on the way. */
  readonly negative: boolean;
  /** Tokens of asides between the name and the verb, which say something of their own. */
  readonly gaps: readonly number[];
  /** A leader named for the State. */
  readonly person: boolean;
  /** The verb joined to an earlier one of the same subject: "signed and ratified". */
  readonly shared: number | null;
}

export interface SubjectWorld {
  readonly sentence: Sentence;
  readonly carried: readonly StateMention[] | null;
}

const RELATIVE = /^(?:which|who|that|whose)$/i;
const PRONOUN = /^(?:it|they|he|she|that country|the country|this country|the nation|the state|country|nation)$/i;
const POSSESSIVE = /^(?:its|their|his|her|our)$/i;
const GROUP = /^(?:COUNTRY|PARTY|ones|one|those|SIGNATORY|nations|governments)$/;
/** Words between a subject and its verb that the lexicon does not know, at most. */
const STRANGERS = 3;

export function subjectOf(world: SubjectWorld, verb: number, depth = 0): Subject | null {
  if (depth > 6) return null;
  const { tokens } = world.sentence;
  let strangers = 0;
  let crossed: 'join' | 'to' | 'comma' | null = null;
  const used: number[] = [];
  const gaps: number[] = [];
  let clause = 0;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    const { c } = token;
    if (c === ')') {
      while (at > 0 && tokens[at]?.c !== '(') at -= 1;
      continue;
    }
    if (c === '"') continue;
    if (isBreak(c)) return null;
    if (c === ',') {
      const opening = asideBefore(tokens, at);
      if (opening !== null) {
        gaps.push(...range(opening, at + 1));
        at = opening;
        continue;
      }
      crossed ??= 'comma';
      continue;
    }
    if (token.kind === 'date' || token.kind === 'number' || token.kind === 'ordinal') continue;
    if (token.kind === 'state') {
      if (tokens[at + 1]?.c === "'s") {
        strangers += 1;
        if (strangers > STRANGERS) return null;
        continue;
      }
      const phrase = prepositionBefore(tokens, at);
      const example = phrase === null ? null : exampleOf(tokens, phrase);
      if (example !== null) return found(token, at, { clause, used: [...used, ...range(example, at)], gaps });
      if (phrase !== null) {
        at = phrase;
        continue;
      }
      // "invaded Ukraine and left": an object on the way to the subject.
      if (crossed === 'join' && verbOf(tokens[at - 1]) !== null) continue;
      if (token.organ === 'nationals' || token.organ === 'territory') return null;
      return found(token, at, { clause, used, gaps, neither: tokens[at - 1]?.c === 'neither' });
    }
    if (token.kind === 'adjective') {
      if (token.organ === 'nationals' && prepositionBefore(tokens, at) === null) return found(token, at, { clause, used, gaps });
      continue;
    }
    if (token.kind === 'person') {
      if (prepositionBefore(tokens, at) !== null) continue;
      // "Kenyatta's charges were withdrawn": what a person has is not what a State does.
      if (tokens[at + 1]?.c === "'s") return null;
      const states = statesOfPersons(token);
      return states.length === 0 ? null : found({ ...token, states }, at, { clause, used, gaps });
    }
    if (token.kind === 'place' || token.kind === 'money' || token.kind === 'group') continue;
    if (token.kind === 'term') {
      if (GROUP.test(c) && crossed === null && !RELATIVE.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.c !== 'that') {
        // "124 countries have ratified": nobody by name.
        return null;
      }
      // "the court ruled", "the prosecutor": somebody else acts, unless the word is the object of something.
      if (prepositionBefore(tokens, at) !== null || verbOf(tokens[at - 1]) !== null) continue;
      if (crossed === 'join' || crossed === 'comma') continue;
      return null;
    }
    const { text } = token;
    if ((c === 'it' || c === 'that') && RELATIVE.test(text) && !isComplement(tokens, at)) {
      const behind = antecedent(world, at, depth);
      return behind === null ? null : { ...behind, from: at + 1, used: [...behind.used, ...used, at] };
    }
    if (c === 'it' && POSSESSIVE.test(text)) continue;
    if ((c === 'it' && PRONOUN.test(text)) || (c === 'COUNTRY' && tokens[at - 1]?.text === 'that')) {
      const before = governor(tokens, at);
      if (before !== null) {
        used.push(at);
        at = before + 1;
        continue;
      }
      const earlier = earlierState(tokens, at);
      if (earlier !== null) return { ...found(earlier.token, earlier.at, { clause, used: [...used, at], gaps }), from: at + 1 };
      return world.carried === null
        ? null
        : {
            states: world.carried,
            organ: undefined,
            joinedBy: undefined,
            at: -1,
            from: at + 1,
            used: [...used, at],
            negative: false,
            gaps,
            person: false,
            shared: null,
          };
    }
    if (c === 'and' || c === 'or' || c === 'nor' || c === 'but' || c === 'then') {
      crossed = 'join';
      clause = Math.max(clause, at + 1);
      continue;
    }
    if (c === 'to') {
      crossed ??= 'to';
      continue;
    }
    const other = verbOf(token);
    if (other !== null) {
      if (crossed === 'join' || (crossed === 'comma' && verbForm(tokens, verb) !== 'base')) {
        const same = subjectOf(world, at, depth + 1);
        return same === null
          ? null
          : {
              ...same,
              from: clause,
              used: [...used, ...range(at + 1, clause).filter((place) => tokens[place]?.c === 'nor' || tokens[place]?.c === 'or')],
              shared: at,
            };
      }
      continue;
    }
    if (AUXILIARY.has(c) || NEGATIVE.has(c) || SUPPOSING.has(c) || ADVERB.has(c) || PREPOSITIONS.has(c) || DATE_WORDS.has(c)) continue;
    if (token.known || /ly$/.test(c)) continue;
    strangers += 1;
    if (strangers > STRANGERS) return null;
  }
  return afterClause(world, verb, used) ?? (world.carried === null || crossed === 'join' ? null : null);
}

function verbForm(tokens: readonly Token[], at: number): string {
  return verbOf(tokens[at])?.form ?? 'past';
}

function found(
  token: Token,
  at: number,
  of: { readonly clause?: number; readonly used?: readonly number[]; readonly gaps?: readonly number[]; readonly neither?: boolean } = {},
): Subject {
  const { clause = 0, used = [], gaps = [], neither = false } = of;
  return {
    states: token.states ?? [],
    organ: token.organ,
    joinedBy: neither ? 'nor' : token.joinedBy,
    at,
    from: clause > at ? clause : at + 1,
    used,
    negative: false,
    gaps,
    person: token.kind === 'person',
    shared: null,
  };
}

/** States whose leaders the persons are or were. */
export function statesOfPersons(token: Token): readonly StateMention[] {
  const states = (token.persons ?? []).map(
    (mention) => peopleLexicon['without-warrant'][mention.person]?.state ?? peopleLexicon.leaders[mention.person],
  );
  return states.every((state) => state !== undefined) ? states.map((state) => ({ state, orElse: [] })) : [];
}

/** Where a preposition opens the phrase that ends at `at`; null where none does. */
export function prepositionBefore(tokens: readonly Token[], at: number): number | null {
  for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1) {
    const token = tokens[before];
    if (token === undefined) return null;
    if (PREPOSITIONS.has(token.c)) {
      // "as Russia did", "as a member, Russia": a clause or a title, not a phrase.
      if (token.c === 'as' && before === at - 1) return null;
      if (token.c === 'of' && /^(?:government|parliament|all|none|one|neither|each|both|COUNTRY)$/.test(tokens[before - 1]?.c ?? ''))
        return null;
      // "before Russia left", "after Hungary announced": a clause begins.
      if (/^(?:before|after|since|until|as)$/.test(token.c) && before === at - 1 && startsClause(tokens, at)) return null;
      return before;
    }
    if (token.kind !== 'adjective' && !(token.kind === 'word' && !token.known)) return null;
  }
  return null;
}

/** A verb or auxiliary right behind the name at `at`. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (AUXILIARY.has(next.c) || NEGATIVE.has(next.c) || verbOf(next) !== null);
}

/** The comma that opens the aside closed by the comma at `at`: "Hungary, which joined in 2001, has left". */
function asideBefore(tokens: readonly Token[], at: number): number | null {
  for (let open = at - 1; open >= 1 && at - open < 22; open -= 1) {
    const token = tokens[open];
    if (token === undefined || isBreak(token.c)) return null;
    if (token.c !== ',') continue;
    const first = tokens[open + 1];
    const before = tokens[open - 1];
    const named = before?.kind === 'state' || before?.kind === 'person' || before?.kind === 'term';
    if (!named || first === undefined) return null;
    const text = first.text.toLowerCase();
    const opens =
      /^(?:which|who|whose|where)$/.test(text) ||
      PREPOSITIONS.has(first.c) ||
      verbOf(first)?.form === 'ing' ||
      first.c === 'COURT' ||
      first.c === 'STATUTE' ||
      first.c === 'PARTY' ||
      first.c === 'SIGNATORY' ||
      first.c === 'not' ||
      first.c === 'one' ||
      first.kind === 'number' ||
      (first.kind === 'word' && !first.known && !tokens.slice(open + 1, at).some((word) => AUXILIARY.has(word.c))) ||
      (verbOf(first)?.form === 'past' && !tokens.slice(open + 1, at).some((word) => word.c === 'and')) ||
      (first.kind === 'state' && tokens[open + 2]?.c === "'s") ||
      (first.kind === 'date' && open + 2 === at) ||
      first.kind === 'person';
    return opens ? open : null;
  }
  return null;
}

/** "announced that", "told the UN it": the verb that governs the clause whose pronoun stands at `at`. */
function governor(tokens: readonly Token[], at: number): number | null {
  for (let before = at - 1; before >= 0 && before >= at - 8; before -= 1) {
    const token = tokens[before];
    if (token === undefined) return null;
    const verb = verbOf(token);
    if (verb !== null) return /^(?:announce|decide|notify|intend|send|confirm|approve)$/.test(verb.does) ? before : null;
    if (/^(?:that|UN|SG|of|on|to|by|day|in|the|letter|notice|COURT|ASP)$/.test(token.c) || token.kind === 'date' || DATE_WORDS.has(token.c))
      continue;
    return null;
  }
  return null;
}

/** "said that", "announced that": the word joins a clause and names nobody. */
function isComplement(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.c !== 'that' && tokens[at]?.text.toLowerCase() !== 'that') return false;
  const before = tokens[at - 1];
  return verbOf(before) !== null || before?.c === 'says' || before?.c === 'claimed' || before?.c === 'SG' || before?.c === 'UN';
}

/** Whom the relative pronoun at `at` stands for. */
function antecedent(world: SubjectWorld, at: number, depth: number): Subject | null {
  const { tokens } = world.sentence;
  let before = at - 1;
  if (tokens[before]?.c === ',') before -= 1;
  if (tokens[before]?.c === ')') while (before > 0 && tokens[before]?.c !== '(') before -= 1;
  if (tokens[before]?.c === '(') before -= 1;
  const token = tokens[before];
  if (token === undefined) return null;
  if (token.kind === 'state') return found(token, before);
  if (token.kind === 'person') {
    const states = statesOfPersons(token);
    return states.length === 0 ? null : found({ ...token, states }, before);
  }
  if (!GROUP.test(token.c) && !/^(?:countries|nations|those|ones|few|handful|list|group|number|minority|majority)$/i.test(token.text))
    return null;
  return memberOfGroup(world, before, at, depth);
}

/** "X is one of the countries that ...", "the countries that have not ... include X": whom a group is said to hold. */
function memberOfGroup(world: SubjectWorld, group: number, relative: number, depth: number): Subject | null {
  const { tokens } = world.sentence;
  const used: number[] = [group];
  for (let at = group - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    used.push(at);
    if (/^(?:is|became|has)$/.test(token.c)) {
      const subject = subjectOf(world, at, depth + 1);
      if (subject === null) break;
      const negative = tokens.slice(subject.from, group).some((word) => NEGATIVE.has(word.c));
      return { ...subject, used: [...subject.used, ...used, ...range(subject.from, group)], negative };
    }
    if (
      !/^(?:one|of|among|amongst|N|O|some|the|few|other|many|only|all|both|part|list|group|handful|not|never|just|still|first|last|latest|first|world's|several|more|than|dozen|dozens|about|roughly|nearly|over|that|"|included|on|in|outside|COURT|STATUTE)$/.test(
        token.c,
      ) &&
      token.kind !== 'number' &&
      token.kind !== 'group' &&
      token.kind !== 'adjective'
    )
      break;
  }
  // Behind: "... are India, China and Turkey".
  for (let at = relative + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || isBreak(token.c)) break;
    if (!/^(?:is|includes?|included|including|are|comprise|number|like)$/i.test(token.text) && token.c !== 'including') continue;
    const named = tokens.slice(at + 1, at + 4).findIndex((next) => next.kind === 'state');
    const name = named < 0 ? undefined : tokens[at + 1 + named];
    if (name !== undefined) return { ...found(name, at + 1 + named, { used: [group, at] }), from: relative + 1 };
  }
  return null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** The State nearest before `at` that acts in its own clause, for a pronoun. */
function earlierState(tokens: readonly Token[], at: number): { readonly token: Token; readonly at: number } | null {
  let inside: { readonly token: Token; readonly at: number } | null = null;
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token?.kind !== 'state' || token.states === undefined) continue;
    const held = prepositionBefore(tokens, before) !== null || tokens[before + 1]?.c === "'s" || token.organ === 'nationals';
    if (!held) return { token, at: before };
    inside ??= { token, at: before };
  }
  return inside;
}

/** "After signing the Statute in 2000, the United States ...": the subject stands behind the clause. */
function afterClause(world: SubjectWorld, verb: number, used: readonly number[]): Subject | null {
  const { tokens } = world.sentence;
  const form = verbOf(tokens[verb])?.form;
  // "A directive signed by Putin, Russia ...": only a verb that opens the sentence waits for its subject.
  if (form === undefined || form === 'base' || (form === 'past' && verb > 0)) return null;
  const comma = tokens.findIndex((token, index) => index > verb && token.c === ',');
  if (comma < 0) return null;
  for (let at = comma + 1; at < tokens.length && at <= comma + 3; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'state' && tokens[at + 1]?.c !== "'s") return { ...found(token, at, { used }), from: 0 };
    if (token?.kind !== 'date' && !(token !== undefined && DATE_WORDS.has(token.c))) return null;
  }
  return null;
}

/** "major powers including the United States", "countries such as India": those named stand for what is said of them all. */
function exampleOf(tokens: readonly Token[], preposition: number): number | null {
  const c = tokens[preposition]?.c ?? '';
  const such = c === 'as' && tokens[preposition - 1]?.c === 'such';
  if (!such && c !== 'including' && c !== 'like' && c !== 'among') return null;
  let head = preposition - (such ? 2 : 1);
  if (tokens[head]?.c === ',') head -= 1;
  if (!/^(?:COUNTRY|powers|nations|players|democracies|heavyweights|giants|governments|members|PARTY|allies)$/.test(tokens[head]?.c ?? ''))
    return null;
  while (
    head > 0 &&
    /^(?:major|big|great|world|other|many|some|several|large|key|leading|global|more|most|of|number|a|western|number)$/.test(
      tokens[head - 1]?.c ?? '',
    )
  )
    head -= 1;
  return head;
}

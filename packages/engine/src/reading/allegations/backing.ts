import type { Sentence, Token } from '../token.ts';
import type { Allegation, BackingHow } from './allegation.ts';
import { allegation } from './make.ts';
import { actorsAfter, actorsBefore, isParty, type Party, slice, stateOf } from './parties.ts';

const STOPS = new Set(['and', 'or', 'to', 'but', 'which', 'is', 'has', 'of', 'with', 'who', 'that', 'by', 'would', 'could', 'will', 'for']);

/** "X-backed Y", "X backs, arms, finances, trains, commands Y", "Y backed by X", "X's support for Y", "X fights Y". */
export function backing(sentence: Sentence): readonly Allegation[] {
  return [...verbs(sentence), ...support(sentence), ...fighting(sentence)];
}

function howOf(text: string): BackingHow {
  if (/\b(?:arms?|armed|arming|weapons?|equip\w*|suppl\w*)/i.test(text)) return 'arms';
  if (/financ|fund|bankroll/i.test(text)) return 'finances';
  if (/train/i.test(text)) return 'trains';
  if (/command|control|led|direct/i.test(text)) return 'commands';
  return 'backs';
}

function verbs(sentence: Sentence): readonly Allegation[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (token.c !== 'backed') return [];
    const how = howOf(token.text);
    if (tokens[at + 1]?.c === 'by') {
      const target = groupBefore(sentence, at);
      return target === null
        ? []
        : actorsAfter(sentence, at + 1, 3).map((actor) =>
            allegation(sentence, { kind: 'backing', how, actor, target, from: target.from, to: target.to }),
          );
    }
    const before = tokens[at - 1];
    const hyphened =
      before !== undefined && /[-‑–]/.test(slice(sentence, before.end, token.start)) && (isParty(before) || before.kind === 'adjective');
    const actor: Party | undefined =
      hyphened && before !== undefined
        ? { text: before.text, state: stateOf(before), from: at - 1, to: at - 1 }
        : actorsBefore(sentence, at)[0];
    if (actor === undefined || !(hyphened || isVerb(token, tokens[at - 1]))) return [];
    const target = groupAfter(sentence, at);
    return target === null ? [] : [allegation(sentence, { kind: 'backing', how, actor, target, from: target.from, to: target.to })];
  });
}

const FINITE =
  /^(?:backs?|backing|arms|arming|funds?|funding|financ\w+|support\w*|suppl\w+|train\w*|equip\w*|prop\w* up|sponsor\w*|command\w*)/i;
const AFTER_HAS = /^(?:backed|armed|funded|trained|equipped|sponsored)/i;

/** "armed conflict", "supported by evidence" and "back home" are no backing. */
function isVerb(token: Token, before: Token | undefined): boolean {
  if (before?.c === 'of') return false;
  return FINITE.test(token.text) || (before?.c === 'has' && AFTER_HAS.test(token.text));
}

/** Whom the words behind `at` name: up to the next joint of the sentence. */
function groupAfter(sentence: Sentence, at: number): Party | null {
  const { tokens } = sentence;
  let to = at;
  for (let next = at + 1; next < tokens.length && next <= at + 5; next += 1) {
    const word = tokens[next];
    if (word === undefined || word.kind === 'mark' || STOPS.has(word.c)) break;
    if (word.c === 'in' && !['state', 'place'].includes(tokens[next + 1]?.kind ?? '')) break;
    to = next;
  }
  const first = tokens[at + 1];
  const last = tokens[to];
  if (to === at || first === undefined || last === undefined) return null;
  const state = isParty(first) || first.kind === 'adjective' ? stateOf(first) : null;
  return { text: slice(sentence, first.start, last.end), state, from: at + 1, to };
}

function groupBefore(sentence: Sentence, at: number): Party | null {
  const known = actorsBefore(sentence, at)[0];
  if (known !== undefined && known.to >= at - 3) return known;
  const { tokens } = sentence;
  let from = at;
  while (from > 0 && at - from < 4) {
    const word = tokens[from - 1];
    if (word === undefined || word.kind === 'mark' || STOPS.has(word.c) || word.c === 'in') break;
    from -= 1;
  }
  const first = tokens[from];
  const last = tokens[at - 1];
  return from === at || first === undefined || last === undefined
    ? null
    : { text: slice(sentence, first.start, last.end), state: isParty(first) ? stateOf(first) : null, from, to: at - 1 };
}

/** "Iran's support for the Houthis", "Russian weapons for the separatists". */
function support(sentence: Sentence): readonly Allegation[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (!/^(?:support|backing|aid|weapons|arms|funding|assistance)$/i.test(token.text) || !/^(?:for|to|of)$/.test(tokens[at + 1]?.c ?? ''))
      return [];
    const owner = tokens[at - 1]?.c === "'s" ? tokens[at - 2] : tokens[at - 1];
    const earlier = tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.known === false ? tokens[at - 2] : undefined;
    const actor = [owner, earlier].find((one) => isParty(one) || one?.kind === 'adjective');
    const target = groupAfter(sentence, at + 1);
    return actor === undefined || target === null || !hasForce(tokens, target)
      ? []
      : [
          allegation(sentence, {
            kind: 'backing',
            how: howOf(token.text),
            actor: { text: actor.text, state: stateOf(actor), from: at - 1, to: at - 1 },
            target,
            from: target.from,
            to: target.to,
          }),
        ];
  });
}

/** A State, a person or an armed group among the words: support for a ceasefire is none of our business. */
function hasForce(tokens: readonly Token[], target: Party): boolean {
  return tokens
    .slice(target.from, target.to + 1)
    .some((token) => isParty(token) || token.kind === 'adjective' || /regime|forces|militia|army|rebel/i.test(token.text));
}

/** "the conflict between X and Y", "X is fighting Y". */
function fighting(sentence: Sentence): readonly Allegation[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (/^(?:conflict|war|fighting)$/i.test(token.text) && tokens[at + 1]?.c === 'between') {
      const sides = actorsAfter(sentence, at + 1, 6);
      const [actor, target] = sides.length >= 2 ? sides : [groupAfter(sentence, at + 1), secondSide(sentence, at + 1)];
      return actor === undefined || actor === null || target === undefined || target === null
        ? []
        : [allegation(sentence, { kind: 'fighting', how: 'fights', actor, target, from: at, to: target.to })];
    }
    if (!/^(?:fights?|fought|fighting|battl\w+)$/i.test(token.text)) return [];
    const actor = actorsBefore(sentence, at)[0];
    const target = groupAfter(sentence, at);
    return actor === undefined || target === null || !hasForce(tokens, target)
      ? []
      : [allegation(sentence, { kind: 'fighting', how: 'fights', actor, target, from: target.from, to: target.to })];
  });
}

/** "between the rebels in Ukraine, and Ukrainian forces": the side behind "and". */
function secondSide(sentence: Sentence, between: number): Party | null {
  const and = sentence.tokens.findIndex((token, index) => index > between && index < between + 12 && token.c === 'and');
  return and < 0 ? null : groupAfter(sentence, and);
}

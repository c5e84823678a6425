import { peopleLexicon } from './lexicon/people.ts';
import type { Sentence, Token } from './token.ts';

/** Who accuses whom of what, or who stands behind whom, as a text tells it. Never checked as true or false. */
export interface Allegation {
  readonly kind: 'accusation' | 'backing' | 'attack';
  /** Whose words: null where the text speaks for itself or names nobody. */
  readonly speaker: string | null;
  /** The accused, or the backer. States by code, others as written. */
  readonly actor: string;
  readonly actorState: string | null;
  /** What was done, or whom the backer stands behind, as written. */
  readonly act: string;
  readonly places: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const CRIME = /^(?:WARCRIMES|CAH|GENOCIDE|AGGRESSION|crimes|attacked)$/;

export function allegationsOf(sentence: Sentence, text: string): Allegation[] {
  if (!/annexation|cases|accused|backed|attacked|abuses|WARCRIMES|crimes|AGGRESSION|GENOCIDE|CAH/.test(sentence.line)) return [];
  return [
    ...accusations(sentence, text),
    ...annexations(sentence, text),
    ...cases(sentence, text),
    ...backings(sentence, text),
    ...attacks(sentence, text),
  ];
}

function accusations(sentence: Sentence, text: string): Allegation[] {
  const { tokens } = sentence;
  const out: Allegation[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.c !== 'accused') continue;
    const passive = tokens[at - 1]?.c === 'is' || /^been/i.test(token.text) || ['is', 'has'].includes(tokens[at - 2]?.c ?? '');
    const what = actAfter(tokens, at);
    if (what === null) continue;
    const accused = passive ? actorsBefore(tokens, at) : actorsAfter(tokens, at);
    const speaker = passive ? null : (actorsBefore(tokens, at)[0]?.text ?? null);
    for (const actor of accused) out.push(make('accusation', sentence, text, actor, speaker, text.slice(what.start, what.end), at));
  }
  const over = /(?:abuses|WARCRIMES)/.test(sentence.line) && /face trial|may face|its own alleged|outstanding cases/i.test(sentence.text);
  if (out.length === 0 && over) {
    const crime = tokens.find((token) => CRIME.test(token.c) || /abuses|cases/.test(token.text));
    const actor = tokens.find((token) => token.kind === 'state');
    if (crime !== undefined && actor !== undefined)
      out.push(
        make(
          'accusation',
          sentence,
          text,
          actor,
          null,
          text.slice(crime.start, clauseEnd(tokens, tokens.indexOf(crime), sentence.end)),
          tokens.indexOf(crime),
        ),
      );
  }
  return out;
}

/** The end of the clause that begins at `at`: the next comma. */
function clauseEnd(tokens: readonly Token[], at: number, otherwise: number): number {
  return tokens.find((token, index) => index > at && token.kind === 'mark')?.start ?? otherwise;
}

/** "Russia's annexation of Crimea". */
function annexations(sentence: Sentence, text: string): Allegation[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (token.c !== 'annexation' && token.c !== 'occupation') return [];
    const actor = tokens.slice(Math.max(0, at - 2), at).find((before) => before.kind === 'state' || before.kind === 'adjective');
    const place = tokens.slice(at + 1, at + 5).find((after) => after.kind === 'place');
    return actor === undefined || place === undefined
      ? []
      : [make('accusation', sentence, text, actor, null, text.slice(token.start, place.end), at)];
  });
}

/** "the United States having outstanding cases in Afghanistan, Iraq, and Syria". */
function cases(sentence: Sentence, text: string): Allegation[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (token.c !== 'cases' || tokens[at + 1]?.c !== 'in') return [];
    const places = tokens[at + 2];
    const actor = actorsBefore(tokens, at)[0];
    return actor === undefined || places?.kind !== 'state' || tokens[at - 1]?.c !== 'pending'
      ? []
      : [make('accusation', sentence, text, actor, null, text.slice(token.start, places.end), at)];
  });
}

function backings(sentence: Sentence, text: string): Allegation[] {
  const { tokens } = sentence;
  const out: Allegation[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.c !== 'backed' || tokens[at + 1]?.c === 'by') continue;
    const before = tokens[at - 1];
    const adjective = (before?.kind === 'adjective' || before?.kind === 'state') && text.slice(before.end, token.start).includes('-');
    const actor = adjective ? before : actorsBefore(tokens, at)[0];
    if (actor === undefined || token.c !== 'backed') continue;
    if (
      !adjective &&
      !/(?:to back|backs?|backing|arms|arming|armed|funds?|financ|support|suppl|train|equip)/i.test(text.slice(actor.end, token.end))
    )
      continue;
    const object: Token[] = [];
    for (let next = at + 1; next < tokens.length && object.length < 4; next += 1) {
      const word = tokens[next];
      if (word === undefined || word.kind === 'mark' || ['and', 'or', 'to', 'but', 'which', 'is', 'has', 'of', 'with'].includes(word.c))
        break;
      if (word.c === 'in' && !['state', 'place'].includes(tokens[next + 1]?.kind ?? '')) break;
      object.push(word);
    }
    const last = object[object.length - 1];
    if (last === undefined || object[0] === undefined) continue;
    out.push(make('backing', sentence, text, actor, null, text.slice(object[0].start, last.end), at));
  }
  return out;
}

function attacks(sentence: Sentence, text: string): Allegation[] {
  const { tokens } = sentence;
  const out: Allegation[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.c !== 'attacked') continue;
    const actor = actorsBefore(tokens, at)[0];
    if (actor === undefined || tokens.some((other) => other.c === 'accused')) continue;
    out.push(make('attack', sentence, text, actor, null, text.slice(token.start, sentence.end), at));
  }
  return out;
}

function actorsBefore(tokens: readonly Token[], at: number): readonly Token[] {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.c === ';') break;
    if (
      token.kind === 'state' ||
      token.kind === 'person' ||
      (token.kind === 'adjective' && token.organ === 'nationals') ||
      token.c === 'ORG'
    ) {
      const prep = tokens[before - 1]?.c ?? '';
      // "Ukraine, in addition to the United States, have been accused": both.
      if (prep === 'to' && tokens[before - 2]?.text === 'addition') {
        const other = actorsBefore(tokens, before - 3);
        return [...other, token];
      }
      if (/^(?:in|of|over|from|with|by|at)$/.test(prep)) continue;
      return [token];
    }
  }
  return [];
}

function actorsAfter(tokens: readonly Token[], at: number): readonly Token[] {
  const token = tokens
    .slice(at + 1, at + 5)
    .find((next) => next.kind === 'state' || next.kind === 'person' || next.kind === 'adjective' || next.c === 'ORG');
  return token === undefined ? [] : [token];
}

function actAfter(tokens: readonly Token[], at: number): { readonly start: number; readonly end: number } | null {
  const of = tokens.findIndex((token, index) => index > at && token.c === 'of');
  if (of < 0 || of > at + 8) return null;
  let end = of;
  for (let next = of + 1; next < tokens.length && next < of + 14; next += 1) {
    if (tokens[next]?.c === ';' || tokens[next]?.c === ',') break;
    end = next;
  }
  const first = tokens[of + 1];
  const last = tokens[end];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function make(
  kind: Allegation['kind'],
  sentence: Sentence,
  text: string,
  actor: Token,
  speaker: string | null,
  act: string,
  at: number,
): Allegation {
  const until = Math.max(sentence.tokens[at]?.start ?? 0, text.indexOf(act, actor.start)) + act.length;
  const places = sentence.tokens
    .slice(at)
    .filter((token) => token.end <= until)
    .flatMap((token) =>
      token.kind === 'place'
        ? [peopleLexicon.places[token.place ?? '']?.name ?? token.text]
        : token.kind === 'state' && token !== actor
          ? (token.states ?? []).map((mention) => mention.state)
          : [],
    );
  return {
    kind,
    speaker,
    actor: actor.text,
    actorState: actor.states?.[0]?.state ?? null,
    act,
    places: [...new Set(places)],
    start: sentence.start,
    end: sentence.end,
    text: text.slice(sentence.start, sentence.end),
  };
}

import type { Sentence } from '../token.ts';
import type { Allegation, AllegationKind, BackingHow } from './allegation.ts';
import { type Party, slice } from './parties.ts';
import { placesAmong } from './places.ts';
import { timeOf } from './time.ts';

const CRIMES: Readonly<Record<string, string>> = {
  GENOCIDE: 'genocide',
  CAH: 'crimes against humanity',
  WARCRIMES: 'war crimes',
  AGGRESSION: 'aggression',
};

interface Parts {
  readonly kind: AllegationKind;
  readonly how?: BackingHow;
  readonly speaker?: Party | null;
  readonly actor: Party;
  /** First and last token of the words that say what was done. */
  readonly from: number;
  readonly to: number;
  readonly target?: Party | null;
}

export function allegation(sentence: Sentence, parts: Parts): Allegation {
  const { tokens } = sentence;
  const first = tokens[parts.from];
  const last = tokens[parts.to];
  const words = tokens.slice(parts.from, parts.to + 1);
  return {
    kind: parts.kind,
    how: parts.how ?? null,
    speaker: parts.speaker?.text ?? null,
    speakerState: parts.speaker?.state ?? null,
    actor: parts.actor.text,
    actorState: parts.actor.state,
    act: first === undefined || last === undefined ? '' : slice(sentence, first.start, last.end),
    crimes: [...new Set(words.flatMap((token) => CRIMES[token.c] ?? []))],
    target: parts.target?.text ?? null,
    targetState: parts.target?.state ?? null,
    places: placesAmong(words, tokens[parts.actor.to]),
    when: timeOf(sentence, parts.from, parts.to),
    deniedBy: [],
    start: sentence.start,
    end: sentence.end,
    text: sentence.text,
  };
}

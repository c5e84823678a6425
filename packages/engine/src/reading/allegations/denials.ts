import type { Sentence } from '../token.ts';
import type { Allegation, Denial } from './allegation.ts';
import { actorsBefore, members } from './parties.ts';

const DENIES =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|contest(?:s|ed)?|rebuff(?:s|ed)?)$/i;
const TO_THE_CONTRARY =
  /\b(?:its|their|his|[\p{L}'’]+s['’]?) (?:repeated )?(?:assertions?|denials?|claims?|insistence) (?:to the contrary|that it|that they)/iu;
/** How many sentences a denial may stand behind what it denies. */
const REACH = 2;

/** Who denies in this sentence. */
export function denialsIn(sentence: Sentence): readonly Denial[] {
  const out: Denial[] = [];
  for (const [at, token] of sentence.tokens.entries()) {
    if (!DENIES.test(token.text)) continue;
    for (const party of actorsBefore(sentence, at))
      for (const member of members(party, sentence)) out.push(denial(sentence, member.text, member.state));
  }
  if (out.length === 0 && TO_THE_CONTRARY.test(sentence.text)) {
    const state = sentence.tokens.find((token) => token.kind === 'state' || (token.kind === 'adjective' && token.states !== undefined));
    if (state !== undefined) out.push(denial(sentence, state.text, state.states?.[0]?.state ?? null));
  }
  return out;
}

function denial(sentence: Sentence, speaker: string, speakerState: string | null): Denial {
  return { speaker, speakerState, start: sentence.start, end: sentence.end, text: sentence.text };
}

/** Joins each denial to what it denies: the accusations of the denier in the same sentence, else in the nearest one before. */
export function withDenials(
  found: readonly { readonly at: number; readonly allegation: Allegation }[],
  denials: readonly { readonly at: number; readonly denial: Denial }[],
): readonly Allegation[] {
  const joined = new Map<Allegation, Denial[]>();
  for (const { at, denial: said } of denials) {
    const reached = found
      .filter(
        (entry) => entry.at <= at && entry.at >= at - REACH && entry.allegation.kind !== 'fighting' && concerns(said, entry.allegation),
      )
      .sort((a, b) => b.at - a.at);
    const nearest = reached[0]?.at;
    for (const { at: place, allegation } of reached) {
      if (place !== nearest) continue;
      joined.set(allegation, [...(joined.get(allegation) ?? []), said]);
    }
  }
  return found.map(({ allegation }) => ({ ...allegation, deniedBy: joined.get(allegation) ?? [] }));
}

function concerns(said: Denial, allegation: Allegation): boolean {
  if (said.speakerState !== null && said.speakerState === allegation.actorState) return true;
  return said.speaker.toLowerCase() === allegation.actor.toLowerCase() && said.speakerState === allegation.actorState;
}

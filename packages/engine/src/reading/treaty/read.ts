import type { Proposition } from '../statement.ts';
import type { Sentence, StateMention } from '../token.ts';
import { type Chunk, chunksOf, has, hasHead } from './chunks.ts';
import { standing } from './passage/bearing.ts';
import { gathered } from './passage/linking.ts';
import { SETTLERS } from './passage/order.ts';
import { Passage, type TreatyClaim } from './passage/passage.ts';
import { aheadOf } from './passage/subject.ts';
import { prepared } from './prepare.ts';
import { tapeOf } from './tape.ts';
import { timed } from './times.ts';

/** What a sentence says of States and the Statute, clause by clause. */
export interface TreatyReading {
  readonly claims: readonly TreatyClaim[];
  /** Those of them that nothing left unread can turn: a contradiction of one stands by itself. */
  readonly standing: readonly Proposition[];
  /** Every clause was read, or changes nothing. */
  readonly whole: boolean;
  /** A reason or a motive stands unread: it may be the point. */
  readonly motive: boolean;
  /** Somewhere it speaks of what might be, is wanted or is thought of it. */
  readonly unreal: boolean;
}

/** Words without which nothing here can apply: a cheap look before the sentence is cut up. */
const TRIGGER =
  /sign|ratif|acce[dp]|join|member|part(?:y|ies)|withdr|leav|left|quit|exit|notif|notice|letter|denounc|pull|bound|bind|force|effect|declar|jurisdiction|amendment|aggression|Kampala|opt|bolt|depart|pen |ink|fold|club|belong|treaty|Statute|revok|rescind|instrument|deposit|lodge|file|court|ICC|Hague|tribunal|article|weapon|amend|laser|starv|assembly|from the (?:very )?(?:start|beginning|outset)|came in|board|fold\b|war crime|entry|number of|ecocide|\bout(?:side)?\b|aloof/i;

const OPEN_QUESTION = /\?\s*["”’)]*\s*$/;

const COUNTERFACTUAL = /^\W*(?:had|were|should|suppose|imagine|assuming)\b/i;

export function readTreaty(sentence: Sentence, carried: readonly StateMention[] | null): TreatyReading | null {
  const { text } = sentence;
  if (!TRIGGER.test(text) || OPEN_QUESTION.test(text) || COUNTERFACTUAL.test(text)) return null;
  const chunks = prepared(gathered(chunksOf(timed(tapeOf(sentence)))));
  if (chunks.length > 14 || chunks.some((chunk) => chunk.op === 'if' || has(chunk, 'other', '$'))) return null;
  const passage = new Passage(chunks, carried ?? aheadOf(chunks));
  for (; passage.at < chunks.length; passage.at += 1) {
    passage.chunk = chunks[passage.at] as Chunk;
    SETTLERS.some((settle) => settle(passage));
    if (passage.partial) return null;
  }
  const { claims, context, motive } = passage;
  // "has signed or ratified": one of the two, and which is not told.
  const either = claims.length > 1 && eitherOr(chunks);
  const whole = !either && passage.whole && passage.contrast === null && context.held === null && context.neither === null;
  const unreal = chunks.some((chunk) => has(chunk, 'might', 'intend') && (hasHead(chunk) || has(chunk, 'S')));
  if (claims.length > 0 && !passage.blocked) return { claims, standing: either ? [] : standing(passage), whole, motive, unreal };
  return unreal ? { claims: [], standing: [], whole: false, motive: true, unreal } : null;
}

function eitherOr(chunks: readonly Chunk[]): boolean {
  const items = chunks.flatMap((chunk) => chunk.items);
  return chunks.some((chunk) => chunk.or === true) && !items.some((item) => ['neg', 'never', 'nobody'].includes(item.c));
}

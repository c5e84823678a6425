import type { Draft } from '../rules/pattern.ts';
import type { Sentence, StateMention } from '../token.ts';
import { acceptances } from './acceptance.ts';
import { arrests } from './arrests.ts';
import { counts } from './counts.ts';
import { officials } from './officials.ts';
import { personActs } from './persons.ts';
import { points } from './points.ts';
import { presupposed } from './presupposed.ts';
import { proceedings } from './proceedings.ts';
import { ranks } from './ranks.ts';
import { reach } from './reach.ts';
import { referralActs, stateReferrals } from './referrals.ts';
import { situations } from './situations.ts';
import { standing } from './standing.ts';
import { survival } from './survival.ts';
import { treatyActs } from './treaty-acts.ts';
import { treatyNouns } from './treaty-nouns.ts';
import { warrants } from './warrants.ts';

/** Statements found by what their words do, wherever they stand in the sentence. `taken`: words that a rule has read already. */
export function frameDrafts(
  sentence: Sentence,
  taken: Set<number>,
  carried: readonly StateMention[] | null,
  elliptic: boolean,
): readonly Draft[] {
  const out: Draft[] = [];
  const frames: readonly (() => readonly Draft[])[] = [
    () => survival(sentence, taken),
    () => referralActs(sentence, taken),
    () => stateReferrals(sentence, taken, carried),
    () => ranks(sentence, taken, carried, elliptic),
    () => acceptances(sentence, taken, carried),
    () => arrests(sentence, taken, carried),
    () => presupposed(sentence, taken),
    () => treatyActs(sentence, taken, carried, elliptic),
    () => treatyNouns(sentence, taken, carried, elliptic),
    () => standing(sentence, taken, carried, elliptic),
    () => warrants(sentence, taken),
    () => proceedings(sentence, taken),
    () => personActs(sentence, taken, elliptic),
    () => situations(sentence, taken),
    () => reach(sentence, taken),
    () => officials(sentence, taken),
    () => counts(sentence, taken, elliptic),
    () => points(sentence, taken, elliptic),
  ];
  for (const frame of frames) {
    for (const draft of frame()) {
      out.push(draft);
      for (const at of draft.tokens) taken.add(at);
    }
  }
  return out;
}

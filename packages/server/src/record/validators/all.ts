import { absence } from './absence.ts';
import { accepting } from './accepting.ts';
import { amendmentInForce } from './amendment-in-force.ts';
import { aggressionActivated } from './article-15bis-2.ts';
import { acceptanceTakesEffect } from './article-121-5.ts';
import { transitionalDeclaration } from './article-124.ts';
import { entryIntoForce } from './article-126.ts';
import { withdrawalTakesEffect } from './article-127.ts';
import { calendar } from './calendar.ts';
import { chronology } from './chronology.ts';
import { confidence } from './confidence.ts';
import { danglingId } from './dangling-id.ts';
import { danglingSource } from './dangling-source.ts';
import { duplicateAct } from './duplicate-act.ts';
import { duplicateId } from './duplicate-id.ts';
import { joining } from './joining.ts';
import { leaving } from './leaving.ts';
import { memoryMarked } from './memory-marked.ts';
import { minimumCounts } from './minimum-counts.ts';
import { order } from './order.ts';
import { overlap } from './overlap.ts';
import { sourceDay } from './source-day.ts';
import { stale } from './stale.ts';
import { termOfArt } from './term-of-art.ts';
import { unknownState } from './unknown-state.ts';
import type { Validator } from './validator.ts';

/** Every rule of the record, in the order a reader should meet what is wrong: form, days, law, sources, words, counts. */
export const allValidators: readonly Validator[] = [
  calendar,
  order,
  chronology,
  overlap,
  entryIntoForce,
  withdrawalTakesEffect,
  acceptanceTakesEffect,
  amendmentInForce,
  aggressionActivated,
  transitionalDeclaration,
  joining,
  leaving,
  accepting,
  duplicateId,
  duplicateAct,
  danglingId,
  unknownState,
  danglingSource,
  sourceDay,
  confidence,
  memoryMarked,
  absence,
  stale,
  termOfArt,
  minimumCounts,
];

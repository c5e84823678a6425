import { aheadOfTheirs } from './ahead-of-theirs.ts';
import { apposed } from './apposed.ts';
import { chosenFrom, cleftDay, cleftSubject, waitingSubject } from './cleft.ts';
import { amongThem, company, latestArrival } from './company.ts';
import { conceded } from './conceded.ts';
import { notThatOne, unlikeOthers } from './contrast.ts';
import { coveringTime, endOfAcceptance, excludedCrimes, whyRefused } from './declarations.ts';
import { joinRelative } from './linking.ts';
import { deniedBehind, neitherNamed } from './neither.ts';
import { afterthought, emphasis, retroactively, statuteAlone, whenNobodyDid } from './nothing-told.ts';
import { nounAlone, nounBefore, withdrawnBeforeForce } from './nouns.ts';
import { aheadOfOthers, anniversary, dayOfTheSame, others, pioneer, whenRatifying } from './others.ts';
import type { Settler } from './passage.ts';
import { beforeTheDeadline, closedForSignature, lastDayToSign } from './signature-days.ts';
import { exceptThose, framedBy, numberBeforeItsPart, onlyThoseNamed, partOfThem, sizeOfList, someOfThem } from './sizes.ts';
import { statement } from './statement.ts';
import { namedAlone } from './subject.ts';
import { unread } from './unread.ts';
import { waited, waitedSinceSigning } from './waiting.ts';

/** What a clause can do to its sentence, in the order in which it is asked; the last two read it as a statement. */
export const SETTLERS: readonly Settler[] = [
  company,
  joinRelative,
  cleftDay,
  chosenFrom,
  cleftSubject,
  waitingSubject,
  emphasis,
  lastDayToSign,
  beforeTheDeadline,
  closedForSignature,
  latestArrival,
  dayOfTheSame,
  whenRatifying,
  anniversary,
  amongThem,
  pioneer,
  others,
  notThatOne,
  neitherNamed,
  namedAlone,
  partOfThem,
  numberBeforeItsPart,
  onlyThoseNamed,
  sizeOfList,
  exceptThose,
  coveringTime,
  waited,
  waitedSinceSigning,
  excludedCrimes,
  endOfAcceptance,
  whyRefused,
  afterthought,
  conceded,
  apposed,
  statuteAlone,
  retroactively,
  someOfThem,
  nounBefore,
  withdrawnBeforeForce,
  deniedBehind,
  nounAlone,
  unlikeOthers,
  framedBy,
  whenNobodyDid,
  aheadOfOthers,
  aheadOfTheirs,
  statement,
  unread,
];

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { gapsOf } from '../determine/branch.ts';
import { LazyDetermination } from '../determine/determination.ts';
import { turnsOnTheDay } from '../determine/over-days.ts';
import { type TriggerWord, triggerWord } from '../determine/trigger.ts';
import type { Ratione } from '../ratione.ts';
import type { PositionId, StateId } from '../record/shape.ts';
import type { Bar, Base, Headline } from '../terms/outcome.ts';
import type { Day } from '../time/day.ts';
import { statesAt } from './place-key.ts';
import { questionOf, type RowQuestion } from './row-question.ts';

/** The answer to a row’s question, as a row of a table holds it. */
export interface ScreenAnswer {
  readonly reach: Headline;
  /** By place, time and referral alone, whoever the person was. */
  readonly reachByPlace: Headline;
  /** The same question for a person of the acting State; null where the row names none. */
  readonly reachIfActorNational: Headline | null;
  /** Facts (or contested issues) that would settle it, cheapest first. */
  readonly settledBy: readonly string[];
  readonly bases: readonly Base[];
  /** States whose territory the place was, or that claimed it. */
  readonly states: readonly StateId[];
  readonly bars: readonly Bar[];
  readonly trigger: TriggerWord;
  readonly situation: string | null;
  /** Positions the answer rests on, as `issue=position`; on a contested answer the positions that differ. */
  readonly position: readonly string[];
  readonly question: string;
}

/** Reach under acts that are only supposed. */
export interface SupposedReach {
  readonly reach: Headline;
  readonly reachByPlace: Headline;
}

export interface ScreenSettings {
  readonly asOf: Day;
  /** Positions held fast, keyed as the engine keys them. */
  readonly positions: ReadonlyMap<string, PositionId>;
}

/** Answers the question of one row, or of the many rows that share it. */
export function answerRow(row: RowQuestion, actor: StateId | null, ratione: Ratione, settings: ScreenSettings): ScreenAnswer {
  const answer = answerQuestion(row, ratione, settings);
  return {
    ...answer,
    reachIfActorNational:
      actor === null ? null : row.national === actor ? answer.reach : ask({ ...row, national: actor }, ratione, settings).jurisdiction,
  };
}

/** All of an answer but what turns on the acting State. */
export function answerQuestion(row: RowQuestion, ratione: Ratione, settings: ScreenSettings): Omit<ScreenAnswer, 'reachIfActorNational'> {
  const determination = ask(row, ratione, settings);
  const reach = determination.jurisdiction;
  const open = reach === 'depends' || reach === 'contested';
  // An answer that holds whatever the nationality holds for none at all.
  const same = row.national === 'none' || (row.national === 'unknown' && !open);
  return {
    reach,
    reachByPlace: same ? reach : ask({ ...row, national: 'none' }, ratione, settings).jurisdiction,
    settledBy: open ? settledBy(determination) : [],
    bases: determination.bases,
    states: statesAt(determination.question.place, row.first ?? row.asOf, ratione),
    bars: determination.bars,
    trigger: triggerWord(determination.trigger),
    situation: determination.trigger.situation,
    position: positionsOf(determination),
    question: questionId(row, settings, ratione.sha256),
  };
}

/** The headline alone. */
export function reachOf(row: RowQuestion, ratione: Ratione, settings: ScreenSettings): Headline {
  return ask(row, ratione, settings).jurisdiction;
}

function ask(row: RowQuestion, ratione: Ratione, settings: ScreenSettings): LazyDetermination {
  return new LazyDetermination(ratione, questionOf(row, ratione), [], settings.positions.size === 0 ? undefined : settings.positions);
}

/** The whole determination behind a row, for its proof. */
export function determineRow(row: RowQuestion, ratione: Ratione, settings: ScreenSettings): LazyDetermination {
  return ask(row, ratione, settings);
}

const ORDER = ['date', 'place', 'nationality'];

function settledBy(determination: LazyDetermination): readonly string[] {
  const facts = new Set<string>();
  if (turnsOnTheDay(determination.question, determination.parts)) facts.add('date');
  const issues = new Set<string>();
  for (const part of determination.parts) {
    if (part.spread.headline === 'contested')
      for (const leaf of part.spread.leaves) for (const choice of leaf.branch.choices) if (choice.mode === 'live') issues.add(choice.issue);
    if (part.spread.headline !== 'depends' && !part.spread.alsoDepends) continue;
    for (const leaf of part.spread.leaves)
      if (leaf.branch.finding === 'open') for (const gap of gapsOf(leaf.branch.proof)) facts.add(shortFact(gap.fact));
  }
  const known = ORDER.filter((fact) => facts.has(fact));
  return [...known, ...[...facts].filter((fact) => !ORDER.includes(fact)).sort(), ...[...issues].sort()];
}

function shortFact(path: string): string {
  if (path === 'suspect.nationalities') return 'nationality';
  return path.startsWith('place') ? 'place' : path.replace(/^(?:suspect|matter)\./, '');
}

function positionsOf(determination: LazyDetermination): readonly string[] {
  const contested = determination.jurisdiction === 'contested';
  const taken = new Map<string, Set<string>>();
  const branches = contested
    ? determination.deciding.flatMap((part) => part.spread.leaves.map((leaf) => leaf.branch))
    : determination.speaking;
  for (const branch of branches) {
    for (const choice of branch.choices) {
      const issue = choice.subject === '' ? choice.issue : `${choice.issue}/${choice.subject}`;
      const options = taken.get(issue) ?? new Set<string>();
      taken.set(issue, options.add(choice.taken));
    }
  }
  return [...taken].map(([issue, options]) => `${issue}=${[...options].sort().join('|')}`).sort();
}

/** Twelve hexadecimal digits that name the question: two rows with the same asked the same. */
export function questionId(row: RowQuestion, { positions }: ScreenSettings, digest = sha256InScript): string {
  const held = [...positions].map(([issue, position]) => `${issue}=${position}`).sort();
  const text = [row.place, row.certainty, row.first ?? '', row.last ?? '', row.national, row.crime, row.asOf, ...held].join('\u001f');
  return digest(text).slice(0, 12);
}

function sha256InScript(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

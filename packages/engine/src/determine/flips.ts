import { linkedStates } from '../law/places.ts';
import type { Question } from '../law/question.ts';
import type { Act, CouncilAct } from '../record/shape.ts';
import type { Headline } from '../terms/outcome.ts';
import { type Day, inWords, nextDay, STATUTE_IN_FORCE } from '../time/day.ts';
import type { Flip } from './answer.ts';
import type { LazyDetermination } from './determination.ts';
import { declarationBy, referralOf } from './hypothetical.ts';
import { judge } from './judge.ts';
import { overlay } from './overlay.ts';
import { withElementOn } from './settle.ts';
import type { FactsChange, Supposition } from './supposition.ts';

/** The smallest changes of fact, act or position that would change the headline. Each is found by asking the changed question. */
export function flipsOf(determination: LazyDetermination): readonly Flip[] {
  const flips: Flip[] = [];
  const tryFact: TryFact = (change, question, facts) =>
    keep(flips, 'fact', change, determination, judge(determination.world, question), { kind: 'facts', facts });
  for (const { options } of determination.missing)
    for (const { says, to, facts: change } of options)
      keep(flips, 'fact', `if it was ${says}`, determination, to, { kind: 'facts', facts: change });
  facts(determination, tryFact);
  // Acts are tried over a ledger of their own each: not where the list is full.
  if (distinct(flips).length < MOST) acts(determination, flips);
  for (const dispute of determination.dispute ?? []) {
    for (const position of dispute.positions)
      if (position.headline !== determination.jurisdiction)
        flips.push({
          kind: 'position',
          change: `if, on ${dispute.issue}, this view is right: “${position.says.replace(/\.$/, '')}”`,
          to: position.headline,
          suppose: { kind: 'position', issue: dispute.issue, subject: dispute.subject, position: position.id },
        });
  }
  return distinct(flips).slice(0, MOST);
}

const MOST = 8;

function distinct(flips: readonly Flip[]): readonly Flip[] {
  return flips.filter((flip, index) => flips.findIndex((other) => other.change === flip.change) === index);
}

type TryFact = (change: string, question: Question, facts: FactsChange) => void;

function facts(determination: LazyDetermination, tryFact: TryFact): void {
  const { question, world, bars, jurisdiction } = determination;
  const { suspect, matter } = question;
  if (jurisdiction === 'yes') {
    tryFact(
      'if the suspect was under 18 at the time',
      { ...question, suspect: { ...suspect, age: { kind: 'years', from: 17, to: 17 } } },
      { suspect: { age_at_conduct: 17 } },
    );
    return;
  }
  if (bars.includes('under-18'))
    tryFact(
      'if the suspect was 18 or over',
      { ...question, suspect: { ...suspect, age: { kind: 'years', from: 18, to: 18 } } },
      { suspect: { age_at_conduct: 18 } },
    );
  if (bars.includes('not-a-natural-person'))
    tryFact(
      'if a natural person stood accused',
      { ...question, suspect: { ...suspect, naturalPerson: true } },
      { suspect: { natural_person: true } },
    );
  if (bars.includes('head-not-applicable') && matter.elementsNotMet.length > 0)
    tryFact(
      'if the missing elements were made out',
      { ...question, matter: { ...matter, elementsNotMet: [] } },
      { matter: { elements_not_met: [] } },
    );
  if (bars.includes('head-not-applicable') && question.conflict !== 'iac')
    tryFact('if the conflict was international', { ...question, conflict: 'iac' }, { conflict: 'iac' });
  if (bars.includes('head-not-applicable') && question.conflict !== 'niac')
    tryFact('if the conflict was not international', { ...question, conflict: 'niac' }, { conflict: 'niac' });
  const day = firstDay(question);
  const party = ['DEU', 'FRA', 'GHA'].find((state) => world.ledger.standing(state, day, question.asOf).kind === 'party');
  const already = suspect.nationalities?.some((state) => world.ledger.standing(state, day, question.asOf).kind === 'party') === true;
  if (party !== undefined && suspect.nationalities !== null)
    tryFact(
      already ? 'if the suspect held only the nationality of another State Party' : 'if the suspect held the nationality of a State Party',
      { ...question, suspect: { ...suspect, nationalities: [party] } },
      { suspect: { nationalities: [party] } },
    );
  const asked = determination.missing.some(({ fact }) => fact === 'matter.element_on_territory_of');
  if (party !== undefined && !asked && canCrossBorders(question)) {
    tryFact(
      'if part of the conduct took place on the territory of a State Party, as when people are driven across a border',
      { ...question, matter: withElementOn(matter, [...matter.elementOn, party]) },
      { matter: { element_on_territory_of: [...matter.elementOn, party] } },
    );
  }
  for (const start of startsOf(determination)) {
    const span = { from: start, until: nextDay(start), precision: 'day', qualified: false } as const;
    tryFact(
      `if the conduct happened on ${inWords(start)} or later`,
      { ...question, when: { kind: 'period', from: span, to: span } },
      { date_from: start, date_to: start },
    );
  }
}

/** Crimes an element of which can lie across a border: deportation and transfer, persecution through it, and seizure elsewhere. */
function canCrossBorders(question: Question): boolean {
  return question.crimes.some((asked) =>
    asked.kinds.some((crime) => crime.flags.includes('cross-border-element') || crime.id === '7.1.h' || crime.captureIsElement === true),
  );
}

/** Days from which a State in play is bound, after the conduct. */
function startsOf(determination: LazyDetermination): readonly Day[] {
  const branch = determination.speaking[0];
  const { question, world } = determination;
  if (branch === undefined) return [];
  const day = firstDay(question);
  if (day < STATUTE_IN_FORCE) return [STATUTE_IN_FORCE];
  return linkedStates(branch.incident)
    .flatMap((state) => world.ledger.boundaries(state, question.asOf))
    .filter((start) => start > day)
    .sort()
    .slice(0, 2);
}

function acts(determination: LazyDetermination, flips: Flip[]): void {
  const { question, world } = determination;
  const branch = determination.speaking[0];
  if (branch === undefined || determination.jurisdiction === 'yes') return;
  const day = firstDay(question);
  const back = day < STATUTE_IN_FORCE ? STATUTE_IN_FORCE : day;
  const ask = (added: readonly (Act | CouncilAct)[]): Headline => judge(overlay(world, added), question);
  for (const state of linkedStates(branch.incident).slice(0, 4)) {
    if (!world.ledger.isState(state) || world.ledger.standing(state, day, question.asOf).kind === 'party') continue;
    keep(
      flips,
      'act',
      `if ${world.ledger.name(state)} lodged a declaration under Article 12(3) back to ${inWords(back)}`,
      determination,
      ask([declarationBy(state, back, question.asOf)]),
      { kind: 'declaration', state, from: back, on: question.asOf },
    );
  }
  const place = branch.referrals.length > 0 ? undefined : question.place.candidates.find((candidate) => candidate.state !== null);
  if (place !== undefined && place.state !== null) {
    keep(
      flips,
      'act',
      `if the Security Council referred the situation in ${world.ledger.name(place.state)} from ${inWords(back)}`,
      determination,
      ask([referralOf(place.unit ?? place.state, back, question.asOf)]),
      { kind: 'referral', place: place.unit ?? place.state, from: back, on: question.asOf },
    );
  }
}

function keep(
  flips: Flip[],
  kind: Flip['kind'],
  change: string,
  determination: LazyDetermination,
  to: Headline,
  suppose: Supposition,
): void {
  if (to !== determination.jurisdiction) flips.push({ kind, change, to, suppose });
}

function firstDay(question: Question): Day {
  return question.when.kind === 'period' ? question.when.from.from : question.when.span.from;
}

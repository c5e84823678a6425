import type { DocketEvent, Situation, StateId } from '../../record/shape.ts';
import { type Day, inWords } from '../../time/day.ts';
import { readEdtf } from '../../time/edtf.ts';
import { dayRange } from '../dates.ts';
import { reasonOf } from '../docket/reasons.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { Proposition, When } from '../statement.ts';
import type { DayRange } from '../token.ts';
import { type CheckWorld, type Finding, finding, open } from './finding.ts';

type Inquiry = Extract<Proposition, { readonly kind: 'inquiry' }>;
type Answer = 'yes' | 'no' | 'unknown';

/** A day of a step, as precise as the record has it. Null: the step was taken on a day the record does not hold. */
type Taken = { readonly range: DayRange; readonly event: DocketEvent | null } | null;

/** Examinations and investigations: what happened in any situation that may be meant, with day, chamber and who. */
export function checkInquiry(p: Inquiry, world: CheckWorld, asOf: Day): Finding {
  if (p.when.some((when) => when.range.from > asOf)) return open('The day had not come.');
  if (p.elapsed !== undefined && !isElapsed(p, situationsFor(p, world) ?? [], asOf)) return open('How long ago it was is not clear.');
  const candidates = situationsFor(p, world);
  if (candidates === null) return open('No situation goes by that place.');
  const says = candidates.map((situation) => described(situation, asOf)).join(' ');
  if (candidates.length === 0) return noSituation(p, world, asOf);
  const answers = candidates.map((situation) => answer(p, situation, world, asOf));
  const because = ARTICLE[p.step] ?? 'Articles 15 and 53';
  // "closed the examination of Venezuela": which of several is meant is not said.
  const ended = p.step === 'examination-closed' || p.step === 'investigation-closed' || !p.positive;
  if (ended && p.when.length === 0 && p.conduct.length === 0 && p.situation === undefined && new Set(answers).size > 1)
    return open('Which of several situations is meant is not said.');
  if (answers.includes('yes')) return finding('supported', says, because, candidates);
  if (answers.includes('unknown')) return open('The record does not hold every detail of it.');
  return finding('contradicted', says, because, candidates);
}

/** Whether some step of it is so long ago. */
function isElapsed(p: Inquiry, situations: readonly Situation[], asOf: Day): boolean {
  const days = situations.flatMap((situation) => [
    ...situation.events.map((event) => event.known),
    ...(situation.examinationOpened === undefined ? [] : [readEdtf(situation.examinationOpened)?.from ?? '']),
  ]);
  return days.some((day) => {
    const real = (Date.parse(asOf) - Date.parse(day)) / 86_400_000;
    return Math.abs(real - (p.elapsed?.days ?? 0)) <= (p.elapsed?.unit ?? 1) * 0.55;
  });
}

const ARTICLE: Readonly<Partial<Record<Inquiry['step'], string>>> = {
  referred: 'Article 14',
  requested: 'Article 15(3)',
  authorised: 'Article 15(4)',
  refused: 'Article 15(4)',
  'deferral-asked': 'Article 18(2)',
  resumed: 'Article 18(2)',
};

function situationsFor(p: Inquiry, world: CheckWorld): readonly Situation[] | null {
  if (p.situation !== undefined) return world.record.situations.filter((situation) => situation.id === p.situation);
  if (p.place !== undefined) {
    const id = peopleLexicon.places[p.place]?.situation;
    return id === undefined ? null : world.record.situations.filter((situation) => situation.id === id);
  }
  const of = (state: StateId) => world.record.situations.filter((situation) => situation.states.includes(state));
  const main = [p.about, ...p.orElse].map(of).find((list) => list.length > 0) ?? [];
  const both = main.filter((situation) => p.with.every((state) => situation.states.includes(state)));
  if (p.with.length > 0 && both.length > 0) return both;
  const first = main.filter((situation) => situation.states[0] === p.about || p.orElse.includes(situation.states[0] ?? ''));
  const all = first.length > 0 ? first : main;
  const chosen = p.second === true ? all.slice(1) : all;
  return p.with.length > 0 ? null : chosen;
}

function noSituation(p: Inquiry, world: CheckWorld, asOf: Day): Finding {
  if (p.unopened === true || p.conduct.length > 0 || p.with.length > 0 || (p.when.length > 0 && !p.positive))
    return open('No situation is on record.');
  const says = `By ${inWords(asOf)} the record has no examination or investigation of ${world.ledger.name(p.about)}.`;
  return finding(p.positive ? 'contradicted' : 'supported', says, 'Articles 15 and 53');
}

function described(situation: Situation, asOf: Day): string {
  const parts = [
    ...(situation.examinationOpened === undefined || (readEdtf(situation.examinationOpened)?.from ?? '9') > asOf
      ? []
      : [`examination opened ${situation.examinationOpened}`]),
    ...(situation.investigationOpened === undefined || situation.investigationOpened > asOf
      ? []
      : [`investigation opened ${situation.investigationOpened}`]),
    ...(situation.closed === undefined || situation.closed.on > asOf ? [] : [`closed ${situation.closed.on}`]),
  ];
  return `${situation.name}: ${parts.length === 0 ? 'nothing opened' : parts.join(', ')}.`;
}

function eventsOf(
  situation: Situation,
  asOf: Day,
  ...kinds: readonly string[]
): readonly { readonly range: DayRange; readonly event: DocketEvent }[] {
  return situation.events
    .filter((event) => kinds.includes(event.kind) && event.known <= asOf)
    .map((event) => ({ range: rangeOf(event.on, event.known), event }));
}

function rangeOf(on: string, known: Day): DayRange {
  const span = readEdtf(on);
  return span === null ? dayRange(known) : { from: span.from, until: span.until, precision: 'day' };
}

function dayOf(day: string | undefined, asOf: Day): readonly { readonly range: DayRange; readonly event: null }[] {
  if (day === undefined) return [];
  const span = readEdtf(day);
  return span === null || span.from > asOf ? [] : [{ range: { from: span.from, until: span.until, precision: 'day' }, event: null }];
}

/** Every time the step was taken; [null] where it was, on a day not on record. */
function takenIn(p: Inquiry, situation: Situation, asOf: Day): readonly Taken[] {
  const { step } = p;
  const opened = (situation.investigationKnown ?? '') > asOf ? [] : dayOf(situation.investigationOpened, asOf);
  const authorised = situation.triggers.some((trigger) => trigger.type === 'art15-authorised' && trigger.on <= asOf);
  switch (step) {
    case 'examination':
    case 'under-examination':
      return [...dayOf(situation.examinationOpened, asOf), ...eventsOf(situation, asOf, 'examination-opened')];
    case 'examination-closed':
      if (p.unopened === true)
        return opened.length > 0 ? [] : [...dayOf(situation.closed?.on, asOf), ...eventsOf(situation, asOf, 'examination-closed')];
      return [...dayOf(situation.closed?.on, asOf), ...eventsOf(situation, asOf, 'examination-closed', 'examination-concluded')];
    case 'criteria-met':
      return eventsOf(situation, asOf, 'examination-concluded');
    case 'requested': {
      const asked = eventsOf(situation, asOf, 'request');
      return asked.length > 0 ? asked : authorised ? [null] : [];
    }
    case 'authorised':
      return eventsOf(situation, asOf, 'authorisation');
    case 'refused':
      return eventsOf(situation, asOf, 'refusal');
    case 'investigation':
    case 'under-investigation':
      return [...opened, ...eventsOf(situation, asOf, 'authorisation', 'investigation-opened')];
    case 'investigation-closed':
      return situation.investigationOpened === undefined ? [] : dayOf(situation.closed?.on, asOf);
    case 'phase-ended':
      return eventsOf(situation, asOf, 'investigation-phase-ended');
    case 'phase':
      return eventsOf(situation, asOf, 'report').filter(({ event }) => /\bphase \d/.test(event.says));
    case 'resumed':
      return eventsOf(situation, asOf, 'resumption');
    case 'deferral-asked': {
      const asked = eventsOf(situation, asOf, 'deferral-request');
      return asked.length > 0 ? asked : eventsOf(situation, asOf, 'resumption').length > 0 ? [null] : [];
    }
    case 'referred': {
      const byAnyone = p.by.length === 0 && p.self !== true && p.byCount === undefined && p.trigger === undefined;
      return [
        ...situation.triggers
          .filter((trigger) => trigger.type === 'state-referral' || (byAnyone && trigger.type === 'unsc-referral'))
          .filter((trigger) => trigger.on <= asOf)
          .map((trigger) => ({ range: dayRange(trigger.on), event: null })),
        ...(situation.triggers.some((trigger) => trigger.type === 'unsc-referral') ? [] : eventsOf(situation, asOf, 'referral')),
      ];
    }
  }
}

function fits(range: DayRange, when: When): boolean {
  if (when.as === 'before') return range.from < when.range.from;
  if (when.as === 'after') return range.from >= when.range.from;
  if (when.as === 'by' || when.as === 'until') return range.from < when.range.until;
  return range.from < when.range.until && when.range.from < range.until;
}

function answer(p: Inquiry, situation: Situation, world: CheckWorld, asOf: Day): Answer {
  const plain = answerFor(p, situation, world, asOf);
  const [day] = p.conduct;
  if (plain !== 'unknown' || day === undefined || p.conduct.length > 1 || p.when.length > 0 || !p.positive) return plain;
  // "investigating crimes in Ukraine since March 2022": the day may be that of the step.
  const other = answerFor({ ...p, when: [day], conduct: [] }, situation, world, asOf, true);
  return other === 'yes' || p.step === 'under-investigation' || p.step === 'under-examination' ? other : plain;
}

function answerFor(p: Inquiry, situation: Situation, world: CheckWorld, asOf: Day, began = false): Answer {
  const taken = takenIn(p, situation, asOf);
  const standing = (began ? null : stoodThen(p, situation, taken, asOf)) ?? standingAnswer(p, situation, taken, asOf);
  if (standing !== null) return p.positive ? standing : flip(standing);
  if (!p.positive) {
    if (isSealed(p, situation, asOf)) return 'unknown';
    if (p.when.length > 0) return taken.length === 0 ? 'yes' : 'unknown';
    return taken.length === 0 ? 'yes' : 'no';
  }
  if (taken.length === 0 && isSealed(p, situation, asOf)) return 'unknown';
  if (taken.length === 0)
    return (p.step === 'investigation-closed' &&
      situation.events.some((event) => event.kind === 'investigation-phase-ended' && event.known <= asOf)) ||
      (p.step === 'examination' && situation.examinationOpened === undefined && situation.investigationOpened !== undefined) ||
      p.step === 'deferral-asked' ||
      p.step === 'resumed'
      ? 'unknown'
      : 'no';
  const known = taken.flatMap((entry) => entry ?? []);
  if (p.when.length > 0 && known.length === 0) return 'unknown';
  const fitting = known.filter((entry) => p.when.every((when) => fits(entry.range, when)));
  if (p.when.length > 0 && fitting.length === 0) return p.when.length > 1 ? 'unknown' : 'no';
  const details = detailsHold(p, situation, p.when.length > 0 ? fitting : known, world, asOf);
  return details;
}

/** Done already and not yet public: neither true nor false for a reader of that day. */
function isSealed(p: Inquiry, situation: Situation, asOf: Day): boolean {
  return (
    situation.events.some((event) => event.known > asOf && event.on <= asOf) ||
    (situation.investigationOpened !== undefined &&
      situation.investigationOpened <= asOf &&
      (situation.investigationKnown ?? situation.investigationOpened) > asOf &&
      p.step !== 'examination')
  );
}

/** "was under examination in 2017": whether it stood at that time; null where no time of its own is told. */
function stoodThen(p: Inquiry, situation: Situation, taken: readonly Taken[], asOf: Day): Answer | null {
  const [when] = p.when;
  if (p.past !== true || p.when.length !== 1 || when?.as !== 'on') return null;
  if (when.range.precision === 'day' || when.range.precision === 'loose') return null;
  const [from] = taken.flatMap((entry) => entry?.range.from ?? []).sort();
  if (from === undefined) return 'no';
  const ends = [
    situation.closed?.on,
    ...(p.step === 'under-examination' ? [situation.investigationOpened] : []),
    ...situation.events
      .filter((event) => event.kind === (p.step === 'under-examination' ? 'examination-concluded' : 'investigation-phase-ended'))
      .map((event) => event.known),
  ].flatMap((day) => (day !== undefined && day <= asOf ? [day] : []));
  const [until] = ends.sort();
  const { range } = when;
  if (range.until <= from || (until !== undefined && range.from >= until)) return 'no';
  const whole = range.from >= from && (until === undefined || range.until <= until);
  return p.positive || whole ? detailsAside(p, situation) : 'unknown';
}

/** Whether it stands on the day of asking. */
function standingAnswer(p: Inquiry, situation: Situation, taken: readonly Taken[], asOf: Day): Answer | null {
  if (p.step !== 'under-investigation' && p.step !== 'under-examination') return null;
  const began = taken.flatMap((entry) => entry ?? []);
  if (p.when.some((when) => when.as !== 'since' && when.as !== 'on' && when.as !== 'by')) return 'unknown';
  const ended = situation.closed !== undefined && situation.closed.on <= asOf;
  // "was under examination", told when it is over: it once was.
  const once = p.past === true && p.when.length === 0 && began.length > 0;
  if (once && ended) return p.positive ? detailsAside(p, situation) : 'unknown';
  if (p.step === 'under-investigation') {
    if (situation.events.some((event) => event.kind === 'investigation-phase-ended' && event.known <= asOf)) return 'unknown';
    if (began.length === 0 || ended) return situation.kind === 'not-opened' ? 'no' : 'no';
  } else {
    const over =
      ended ||
      situation.events.some((event) => event.kind === 'examination-concluded' && event.known <= asOf) ||
      (situation.investigationOpened !== undefined && situation.investigationOpened <= asOf);
    if (began.length === 0) return 'no';
    if (over && once) return p.positive ? detailsAside(p, situation) : 'unknown';
    if (over) return 'no';
  }
  if (p.when.length > 0 && !began.some((entry) => p.when.every((when) => fits(entry.range, { ...when, as: 'on' })))) return 'no';
  return detailsAside(p, situation);
}

function flip(answer: Answer): Answer {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown';
}

function detailsAside(p: Inquiry, situation: Situation, world?: CheckWorld): Answer {
  if (
    p.persons.length > 0 &&
    !p.persons.every(
      (mention) => world?.record.persons.some((person) => person.id === mention.person && person.situation === situation.id) === true,
    )
  )
    return 'unknown';
  for (const when of p.conduct) {
    const scopes = [
      ...situation.triggers.map((trigger) => trigger.scope),
      ...(situation.examinationScope === undefined ? [] : [situation.examinationScope]),
    ];
    const starts =
      when.as === 'since'
        ? scopes.some((scope) => scope.from >= when.range.from && scope.from < when.range.until)
        : scopes.some((scope) => scope.from < when.range.until && (scope.until === null || when.range.from < scope.until));
    if (!starts) return 'unknown';
  }
  return 'yes';
}

const PROSECUTORS: readonly { readonly name: string; readonly from: Day; readonly until: Day }[] = [
  { name: 'ocampo', from: '2003-06-16', until: '2012-06-15' },
  { name: 'bensouda', from: '2012-06-15', until: '2021-06-16' },
  { name: 'khan', from: '2021-06-16', until: '2025-05-16' },
];

function detailsHold(
  p: Inquiry,
  situation: Situation,
  taken: readonly { readonly range: DayRange; readonly event: DocketEvent | null }[],
  world: CheckWorld,
  asOf: Day,
): Answer {
  if (p.unweighed === true) return 'unknown';
  if (p.prosecutor !== undefined && taken.length > 0) {
    const office = PROSECUTORS.find((entry) => entry.name === p.prosecutor);
    if (office === undefined) return 'unknown';
    if (!taken.some((entry) => entry.range.from >= office.from && entry.range.from < office.until)) return 'no';
  }
  if (p.chamber !== undefined) {
    const events = taken.flatMap((entry) => entry.event ?? []).filter((event) => event.chamber !== undefined);
    if (events.length === 0) return 'unknown';
    const family = p.chamber.replace(/ [IVX]+$/, '');
    if (!events.some((event) => event.chamber === p.chamber || (family === p.chamber && event.chamber?.startsWith(family) === true)))
      return 'no';
  }
  if (p.phase !== undefined && !taken.some((entry) => entry.event?.says.includes(`phase ${p.phase}`) === true)) return 'no';
  if (p.within !== undefined && !taken.some((entry) => entry.event?.says.toLowerCase().includes(p.within ?? '') === true)) return 'unknown';
  if (p.lasted !== undefined) {
    const from = readEdtf((p.step === 'examination-closed' ? situation.examinationOpened : situation.investigationOpened) ?? '')?.from;
    const to = taken[0]?.range.from;
    const years = from === undefined || to === undefined ? null : (Date.parse(to) - Date.parse(from)) / 31557600000;
    if (years === null) return 'unknown';
    if (Math.abs(years - p.lasted) > 1) return 'no';
  }
  if (p.majority === true && !taken.some((entry) => /majority/i.test(entry.event?.says ?? ''))) return 'unknown';
  if (p.by.length > 0) {
    const names = p.by.map((state) => world.ledger.name(state).replace(/^the /, ''));
    if (
      !names.every(
        (name) =>
          situation.triggers.some((trigger) => trigger.type === 'state-referral' && trigger.on <= asOf && trigger.by.includes(name)) ||
          situation.events.some((event) => event.kind === 'referral' && event.known <= asOf && event.says.includes(name)),
      )
    )
      return 'no';
  }
  if (p.trigger !== undefined) {
    const kind = TRIGGER[p.trigger];
    const types = situation.triggers.filter((trigger) => trigger.on <= asOf).map((trigger) => trigger.type);
    if (types.length === 0) return 'unknown';
    if (!types.some((type) => type === kind)) return 'no';
    // Referred later, after an investigation of the Prosecutor's own.
    if (p.trigger === 'referral' && types[0] !== kind) return 'unknown';
  }
  if (p.byCount !== undefined) {
    const count = p.byCount;
    const numbers = situation.triggers
      .filter((trigger) => trigger.type === 'state-referral' && trigger.on <= asOf)
      .map((trigger) => trigger.by.split(/, | and /).length);
    const told = situation.events.some(
      (event) =>
        event.kind === 'referral' &&
        event.known <= asOf &&
        (new RegExp(`\\b${count}\\b`).test(event.says) || event.says.split(' referred')[0]?.split(/, | and /).length === count),
    );
    if (!numbers.includes(count) && !told) return numbers.length === 1 && situation.id !== 'ukr' ? 'no' : 'unknown';
  }
  if (p.times !== undefined) {
    const state = p.by[0];
    const name = state === undefined ? '' : world.ledger.name(state).replace(/^the /, '');
    const times = world.record.situations
      .flatMap((other) => other.triggers)
      .filter((trigger) => trigger.type === 'state-referral' && trigger.on <= asOf && trigger.by.includes(name)).length;
    if (times !== p.times) return 'no';
  }
  if (p.self === true) {
    const own = situation.triggers.some(
      (trigger) =>
        trigger.type === 'state-referral' &&
        trigger.on <= asOf &&
        !trigger.by.includes(',') &&
        situation.states.some((state) => trigger.by.includes(world.ledger.name(state).replace(/^the /, ''))),
    );
    if (!own) return 'no';
  }
  if (p.first === 'referral') {
    const all = world.record.situations.flatMap((other) => other.triggers.filter((trigger) => trigger.type === 'state-referral'));
    const own = situation.triggers.filter((trigger) => trigger.type === 'state-referral').map((trigger) => trigger.on);
    return all.every((trigger) => own.some((day) => day <= trigger.on)) ? detailsAside(p, situation, world) : 'no';
  }
  if (p.first !== undefined && !isFirstIn(p, situation, world)) return 'no';
  if (p.reason !== undefined) {
    const real = reasonOf(`${situation.closed?.because ?? ''} ${taken.map((entry) => entry.event?.says ?? '').join(' ')}`);
    if (real.length === 0) return 'unknown';
    if (!real.includes(p.reason)) return 'no';
  }
  return detailsAside(p, situation, world);
}

const AFRICAN: ReadonlySet<StateId> = new Set([
  'UGA',
  'COD',
  'SDN',
  'CAF',
  'KEN',
  'LBY',
  'CIV',
  'MLI',
  'BDI',
  'NGA',
  'GIN',
  'GAB',
  'EGY',
  'COM',
]);

const REGIONS: Readonly<Record<string, (state: StateId) => boolean>> = {
  ever: () => true,
  'outside-africa': (state) => !AFRICAN.has(state),
  'latin-america': (state) => state === 'VEN',
};

/** The kinds of trigger under which a situation came to be investigated. */
const TRIGGER = { 'own-motion': 'art15-authorised', referral: 'state-referral', council: 'unsc-referral' } as const;

function isFirstIn(p: Inquiry, situation: Situation, world: CheckWorld): boolean {
  const inside = REGIONS[p.first ?? 'ever'];
  const kind = p.trigger === undefined ? undefined : TRIGGER[p.trigger];
  const opened = world.record.situations
    .filter((other) => other.investigationOpened !== undefined && inside?.(other.states[0] ?? '') === true)
    .filter((other) => kind === undefined || other.triggers[0]?.type === kind)
    .sort((a, b) => ((a.investigationOpened ?? '') < (b.investigationOpened ?? '') ? -1 : 1));
  return opened[0]?.id === situation.id;
}

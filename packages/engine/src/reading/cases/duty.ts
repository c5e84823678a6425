import type { RecordData, StateId } from '../../record/shape.ts';
import { addDays } from '../../time/day.ts';
import type { Proposition } from '../statement.ts';
import type { DayRange, PersonMention, Sentence, StateMention } from '../token.ts';
import { foldBodies } from './fold/chambers.ts';
import { foldPersons } from './fold/persons.ts';
import { foldSpans } from './fold/terms.ts';
import { foldTimes } from './fold/times.ts';
import { withoutFree } from './fold/words.ts';
import { type Item, is, tapeOf } from './tape.ts';

interface Told {
  state: readonly StateId[];
  persons: readonly string[];
  /** When the person came. */
  visit: DayRange | null;
  last: DayRange | null;
  found: boolean;
  /** A failure is told of. */
  readonly faulty: boolean;
}

const JOINTS =
  /^(?:and|but|while|whereas|although|though|when|where|which|who|because|yet|then|after|before|having|so|since|as|if|should|that|were|even|without|by|for)$/;

const PREPS =
  /^(?:in|into|of|on|over|to|from|at|for|against|by|within|inside|during|about|with|as|or|and|both|that|under|out|off|through|not|than|there|so|it|only|any)$/;

/** What States owed or failed to do when somebody who is sought came to them, every word read; null where the sentence is not read whole. */
export function readDuties(sentence: Sentence, record: RecordData): readonly Proposition[] | null {
  if (
    !/oblig|bound|requir|\bduty|duties|\bmust\b|\bhave to\b|\bhad to\b|\bhas to\b|\bowe|fail|breach|violat|should|ought|fault|rebuk|censur|\blet\b|comply|complian|report|referr|arrest(?! warrant)/i.test(
      sentence.text,
    )
  )
    return null;
  const raw = tapeOf(sentence, true);
  if (raw.length > 70 || raw.some((one) => is(one, '$', 'O', 'CRIME', 'D-cleared') || one.lo === '?')) return null;
  const items = foldPersons(foldBodies(foldSpans(foldTimes(withoutFree(raw)))), record);
  const told: Told = {
    state: [],
    persons: items.find((one) => is(one, 'P'))?.persons ?? [],
    visit: null,
    last: null,
    found: items.some((one) => is(one, 'D-found')),
    faulty: items.some((one) => is(one, 'D-failed', 'D-faulted') || (is(one, 'D-let-go') && !/^(?:fly|flew|flown|return)/.test(one.lo))),
  };
  const out: Proposition[] = [];
  const pieces = cut(items);
  // What came first for the visit may be told last.
  for (const { items: own } of pieces) if (isVisit(own)) told.visit ??= rangeIn(own);
  for (const { items: own, opener } of pieces) {
    const made = clause(own, opener, told);
    if (made === null) return null;
    out.push(...made);
  }
  if (!out.some((part) => part.kind === 'duty-to-arrest' || part.kind === 'compliance' || part.kind === 'did-not-arrest')) return null;
  return merged(out);
}

function cut(items: readonly Item[]): { readonly opener: string; readonly items: Item[] }[] {
  const out: { opener: string; items: Item[] }[] = [];
  let now: Item[] = [];
  let opener = '';
  const flush = (next: string) => {
    if (now.length > 0) out.push({ opener, items: now });
    if (now.length > 0 || !is(items[0], ',')) opener = next;
    now = [];
  };
  for (const [at, one] of items.entries()) {
    const mark = is(one, ',', ';', ':', '(', ')', '"');
    const rest = items.slice(at + 1);
    const joint = JOINTS.test(one.lo) && (is(one, one.lo) || is(one, 'MODAL', 'NEG', 'BE')) && opens(one, rest, now);
    if (mark || joint) flush(one.lo);
    else now.push(one);
  }
  flush('');
  return out;
}

const VERBAL = [
  'D-sign',
  'D-ratify',
  'D-join',
  'D-leaving',
  'D-notified',
  'D-owed',
  'D-visit',
  'D-failed',
  'D-let-go',
  'D-sent',
  'STANDING',
  'D-arrest',
  'D-faulted',
] as const;

/** Whether the word opens a clause of its own. */
function opens(one: Item, rest: readonly Item[], before: readonly Item[]): boolean {
  const to = rest.findIndex((other) => is(other, ',', ';'));
  const behind = to < 0 ? rest : rest.slice(0, to);
  if (/^(?:and|but|or)$/.test(one.lo))
    return behind.some((other) =>
      is(other, 'D-owed', 'D-sent', 'D-failed', 'STANDING', 'D-let-go', 'D-found', 'D-sign', 'D-ratify', 'D-join', 'D-leaving'),
    );
  if (one.lo === 'as') return behind.some((other) => is(other, 'STANDING')) && !behind.slice(0, 3).some((other) => is(other, 'D-owed'));
  if (/^(?:should|were)$/.test(one.lo))
    return behind.some((other) => is(other, 'D-visit')) && before.some((other) => is(other, 'D-arrest'));
  if (/^(?:for|by)$/.test(one.lo))
    return (
      behind[0] !== undefined && is(behind[0], 'D-let-go', 'NEG', 'D-failed') && /ing\b/.test(`${behind[0]?.lo} ${behind[1]?.lo ?? ''}`)
    );
  if (one.lo === 'without') return is(behind[0], 'D-arrest');
  if (one.lo === 'that') return false;
  return behind.some((other) => is(other, ...VERBAL));
}

function isVisit(items: readonly Item[]): boolean {
  return items.some((one) => is(one, 'D-visit', 'D-occasion')) && !items.some((one) => is(one, 'D-owed', 'D-failed', 'D-sent', 'D-found'));
}

function rangeIn(items: readonly Item[]): DayRange | null {
  return items.find((one) => is(one, 'T'))?.when?.range ?? null;
}

function clause(items: readonly Item[], opener: string, told: Told): readonly Proposition[] | null {
  const readable = (one: Item) =>
    is(
      one,
      'S',
      'A',
      'P',
      'L',
      'T',
      'B',
      'BY',
      'BE',
      'HAVE',
      'NEG',
      'MODAL',
      'PRON',
      'POSS',
      'IT',
      'THERE',
      "'s",
      'STANDING',
      'SOFT',
      'PEOPLE',
      'CAP',
      'TOWN',
      'EVER',
      'Z',
    ) ||
    [...one.is.keys()].some((symbol) => symbol.startsWith('D-')) ||
    (one.is.get('DO') === 'face' && /under/.test(one.lo)) ||
    one.is.get('Q') === 'any' ||
    (is(one, '?') && /^\p{Lu}/u.test(one.text) && isVisit(items)) ||
    (PREPS.test(one.lo) && one.is.size <= 2) ||
    /^(?:treaty|statute|rome|warrant|icc|longer|still|even|anyone|whoever|suspect|suspects|wanted|person|request|follow|following|month|next|against|well|into|included|wants?|government|court)$/.test(
      one.lo,
    ) ||
    is(one, 'NOUN');
  if (items.some((one) => !readable(one))) return null;
  if (
    items.some(
      (one) =>
        is(one, 'NOUN') && !is(one, 'D-matter', 'D-occasion', 'D-owed') && !/^(?:warrant|custody|case)$/.test(one.is.get('NOUN') ?? ''),
    )
  )
    return null;
  const range = rangeIn(items);
  // "Rome arrested him": Italy.
  const capital = is(items[0], 'TOWN') && is(items[1], 'ACT') ? items[0]?.is.get('TOWN') : undefined;
  if (capital !== undefined) told.state = [capital];
  const subject = items.find(
    (one, at) =>
      is(one, 'S') && !/^(?:in|to|from|of|on|at|over|for|against|into)$/.test(items[at - 1]?.lo ?? '') && !is(items[at + 1], "'s"),
  );
  if (subject?.states !== undefined) told.state = subject.states;
  const person = items.find((one) => is(one, 'P'));
  if (person?.persons !== undefined) told.persons = person.persons;
  const negative =
    items.filter((one) => is(one, 'NEG') || one.lo === 'longer').length % 2 === 1 ||
    (items.some((one) => one.lo === 'longer') && items.some((one) => is(one, 'NEG')));
  const states: readonly StateMention[] = told.state.map((state) => ({ state, orElse: [] }));
  const persons: readonly PersonMention[] = told.persons.map((id) => ({ person: id }));
  const bodies = items.filter((one) => is(one, 'B', 'BY'));
  const has = (...kinds: readonly string[]) => items.some((one) => is(one, ...kinds));
  const council = bodies.some((one) => (one.is.get('B') ?? one.is.get('BY')) === 'council');
  const assembly = bodies.some((one) => (one.is.get('B') ?? one.is.get('BY')) === 'assembly');
  if (has('D-sent') && (council || assembly)) {
    if (
      states.length === 0 ||
      !(told.found || told.faulty || told.persons.length > 0) ||
      bodies.some(
        (one) =>
          is(one, 'B') &&
          /^(?:council|assembly)$/.test(one.is.get('B') ?? '') &&
          items.indexOf(one) < items.findIndex((other) => is(other, 'D-sent')),
      )
    )
      return null;
    const days = days_(items, false);
    const sentTo = negative ? ('nobody' as const) : council && assembly ? null : council ? ('council' as const) : ('assembly' as const);
    if (sentTo === 'nobody' && council !== assembly) return null;
    return [{ kind: 'compliance', states, persons, found: true, breach: true, sentTo, days, chamber: null }];
  }
  if (council || assembly) return null;
  const judged = has('D-found', 'D-faulted') && (bodies.length > 0 || items.some((one) => is(one, 'BE')));
  const failing = has('D-failed', 'D-faulted') || items.some((one) => is(one, 'D-let-go') && /^(?:fail|not)/.test(one.lo));
  if ((judged || told.found) && failing) {
    if (states.length === 0) return null;
    // "did not fail", "had not breached": another statement.
    if (negative && !items.some((one) => /^(?:be wrong not to|not comply)$/.test(one.is.get('D-failed') ?? ''))) return null;
    const chamber = bodies.find((one) => one.chamber !== undefined)?.chamber ?? null;
    const wanted = has('P', 'PRON') ? persons : [];
    told.last = range ?? told.last;
    return [
      {
        kind: 'compliance',
        states,
        persons: wanted,
        found: true,
        breach: true,
        sentTo: null,
        days: days_(items, false),
        chamber: chamber !== null && / [IVX]+$|Appeals/.test(chamber) ? chamber : null,
      },
    ];
  }
  // "Italy arrested him": by a State.
  const act = items.find((one) => one.is.get('ACT') === 'arrest' && one.form === 'past');
  if (
    act !== undefined &&
    has('P') &&
    states.length === 1 &&
    !negative &&
    !has('BE', 'MODAL', 'D-owed', 'D-failed', 'D-let-go', 'D-found')
  ) {
    const by = states[0]?.state ?? '';
    told.last = range ?? told.last;
    return [
      {
        kind: 'case-event',
        persons,
        event: 'arrested',
        positive: true,
        when: range === null ? [] : [{ range, as: 'on' }],
        details: { by: [by] },
        still: false,
        past: true,
        overtaken: false,
      },
    ];
  }
  if (judged && has('D-met') && !negative && states.length > 0 && !failing)
    return [{ kind: 'compliance', states, persons, found: true, breach: false, sentTo: null, days: [], chamber: null }];
  if (has('D-let-go') && bodies.length > 0) return null;
  if (has('D-let-go') && !has('D-owed')) {
    if (states.length === 0 || persons.length === 0 || negative || has('MODAL')) return null;
    const span = items.find((one) => is(one, 'Z'));
    // "two days later flew him home".
    if (span?.span !== undefined && told.last !== null) {
      const slack = span.span.unit >= 30 ? 20 : 3;
      const later = {
        from: addDays(told.last.from, Math.round(span.span.days - slack)),
        until: addDays(told.last.until, Math.round(span.span.days + slack)),
        precision: 'loose' as const,
      };
      return [{ kind: 'did-not-arrest', states, persons, positive: true, when: { range: later, as: 'on' as const } }];
    }
    if (span !== undefined) return null;
    told.last = range ?? told.last;
    return [{ kind: 'did-not-arrest', states, persons, positive: true, ...(range === null ? {} : { when: { range, as: 'on' as const } }) }];
  }
  if (has('D-owed') && has('D-arrest') && !judged) {
    if (states.length === 0 || (persons.length === 0 && !has('PEOPLE', 'SOFT'))) return null;
    if (has('D-failed')) return null;
    const day = range ?? told.visit;
    // "must" of a wish and "must" of the law look alike; so does "should".
    if (items.some((one) => one.lo === 'should') && !has('BE')) return null;
    const until = items.find((one) => is(one, 'T') && one.when?.as === 'until')?.when;
    const owed: Proposition = {
      kind: 'duty-to-arrest',
      states,
      persons: has('P', 'PRON') ? persons : [],
      positive: !negative,
      ...(day === null || until !== undefined ? {} : { day }),
    };
    return until === undefined ? [owed] : [owed, { kind: 'bound-until', states, when: until, positive: !negative }];
  }
  if (has('D-owed') && items.some((one) => one.lo === 'arrest' || is(one, 'D-arrest'))) return null;
  // "signed in December 1998 but never ratified": how it stands to the Statute.
  const step = items.find((one) => is(one, 'D-sign', 'D-ratify', 'D-join', 'D-leaving', 'D-notified'));
  if (step !== undefined && !has('D-owed', 'D-found', 'D-arrest')) {
    if (states.length === 0 || has('MODAL')) return null;
    const when = items.find((one) => is(one, 'T'))?.when;
    const dated = when === undefined ? {} : { when };
    if (is(step, 'D-sign')) return [{ kind: 'signature', states, positive: !negative, ...dated }];
    if (is(step, 'D-ratify')) return [{ kind: 'ratification', states, positive: !negative, by: 'state', word: 'ratified', ...dated }];
    if (is(step, 'D-join')) return [{ kind: 'joined', states, positive: !negative, ...dated }];
    return negative
      ? null
      : [
          {
            kind: 'left',
            states,
            positive: true,
            word: 'withdrew',
            aspect: is(step, 'D-notified') ? 'notified' : 'announced',
            immediate: false,
            ...dated,
          },
        ];
  }
  // "as a member", "which never joined".
  const standing = items.find((one) => is(one, 'STANDING'));
  if (standing !== undefined && !has('D-owed', 'D-found')) {
    const who = states.length > 0 ? states : null;
    if (who === null)
      return opener === 'as' && range === null
        ? [{ kind: 'membership', states: [], positive: (standing.is.get('STANDING') === 'outside') === negative, how: 'is' }]
        : null;
    const outside = standing.is.get('STANDING') === 'outside';
    if (/^(?:non|not)\b/.test(standing.lo) && negative) return null;
    const since = items.find((one) => is(one, 'T'))?.when;
    if (since !== undefined && since.as !== 'since') return null;
    if (since !== undefined)
      return outside || negative ? null : [{ kind: 'joined', states: who, positive: true, when: { ...since, as: 'on' } }];
    return [{ kind: 'membership', states: who, positive: outside === negative, how: 'is' }];
  }
  // "..., the judges ruled in July 2017".
  if (has('D-found') && bodies.length > 0 && !has('S', 'P', 'NEG', 'D-owed')) return [];
  if (isVisit(items)) {
    if (items.some((one) => is(one, 'NEG')) && !has('MODAL')) return null;
    told.visit ??= range;
    return [];
  }
  // A time alone, "on paper", "over Putin": nothing by itself.
  if (items.every((one) => is(one, 'T', 'EVER', 'S', 'P') || PREPS.test(one.lo) || /^(?:included|alike|too)$/.test(one.lo))) {
    told.last = range ?? told.last;
    if (range !== null) told.visit ??= range;
    return [];
  }
  if (/^(?:following|next)$/.test(items[0]?.lo ?? '') && items.length <= 2) return [];
  return null;
}

function days_(items: readonly Item[], ruling: boolean): { readonly range: DayRange; readonly ruling: boolean }[] {
  return items.flatMap((one) => (is(one, 'T') && one.when !== undefined ? [{ range: one.when.range, ruling }] : []));
}

/** "failed to arrest Putin" and "was referred to the Assembly" are of one finding; who owes is told once. */
function merged(parts: readonly Proposition[]): readonly Proposition[] {
  const named = parts.flatMap((part) => ('states' in part && part.states.length > 0 ? [part.states] : []))[0] as
    | readonly StateMention[]
    | undefined;
  return parts.map((part) =>
    part.kind === 'membership' && part.states.length === 0 && named !== undefined ? { ...part, states: named } : part,
  );
}

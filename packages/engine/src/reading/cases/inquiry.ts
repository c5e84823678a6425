import type { RecordData, StateId } from '../../record/shape.ts';
import { addDays, type Day } from '../../time/day.ts';
import { reasonOf } from '../docket/reasons.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { InquiryStep, Proposition, When } from '../statement.ts';
import type { DayRange, Sentence } from '../token.ts';
import { foldBodies } from './fold/chambers.ts';
import { foldSpans } from './fold/terms.ts';
import { foldTimes } from './fold/times.ts';
import { withoutFree } from './fold/words.ts';
import { eachListed, isAside, namesAnother } from './listed.ts';
import { inquiriesRephrased } from './rephrase/inquiries.ts';
import { type Item, is, tapeOf } from './tape.ts';

type Inquiry = Extract<Proposition, { readonly kind: 'inquiry' }>;

interface Where {
  readonly about: StateId;
  readonly orElse: readonly StateId[];
  readonly place?: string;
  readonly situation?: string;
}

interface Told {
  where: Where | null;
  noun: 'EX' | 'INV' | null;
  /** The range of the step told last: "two years later". */
  last: DayRange | null;
  referred: StateId | null;
}

const MEMBERSHIP =
  /\b(?:is|are|was|were|became|becomes?|remains?|remained|been|not|never|longer|still)(?: \p{L}+){0,3} (?:members?|part(?:y|ies)|signator(?:y|ies))\b/iu;

const JOINTS =
  /^(?:and|but|while|whereas|although|though|when|where|which|who|that|because|yet|then|after|before|citing|cite|having|so|since)$/;

const PREPS =
  /^(?:in|into|of|on|over|to|from|at|for|against|by|between|within|inside|across|during|about|around|with|near|as|or|and|both|including|under|off|out|not|than)$/;

/** The statements of a sentence about examinations, investigations and referrals, every word of it read; null where it is not read whole. */
export function readInquiries(sentence: Sentence, record: RecordData): readonly Proposition[] | null {
  if (
    !/investigat|examin|prob(?:e|ing)\b|i?nquir|enquir|\bfile\b|look(?:s|ed|ing)? into|scrutin|referr?|\bask|turn(?:s|ed)? to|reasonable basis/i.test(
      sentence.text,
    )
  )
    return null;
  // What is said of membership beside an inquiry is no aside.
  if (MEMBERSHIP.test(sentence.text)) return null;
  const raw = tapeOf(sentence);
  if (raw.length > 70 || raw.some((one) => is(one, 'MODAL', 'X', '$') || one.lo === '?')) return null;
  const items = inquiriesRephrased(
    foldBodies(foldSpans(foldTimes(withoutFree(raw)))).filter(
      (one, at, all) => !(is(one, ',') && is(all[at - 1], 'Q', 'O') && is(all[at + 1], 'Q', 'O')),
    ),
  );
  if (items.some((one) => is(one, 'P'))) return null;
  const apart = eachListed(items, record);
  if (apart === null) return readItems(items, sentence, record);
  const each = apart.map((one) => readItems(one, sentence, record));
  return each.some((one) => one === null) ? null : each.flatMap((one) => one ?? []);
}

function readItems(items: readonly Item[], sentence: Sentence, record: RecordData): readonly Inquiry[] | null {
  const told: Told = { where: null, noun: null, last: null, referred: null };
  const named = placesIn(items, record);
  const out: Inquiry[] = [];
  const waiting: Item[] = [];
  for (const { opener, items: words } of cut(items)) {
    const own = besides(words, opener);
    // Before or after it left: not weighed.
    if (/^(?:after|before|once|when|since|while)$/.test(opener) && own.some((one) => /^(?:withdrawal|exit|departure)$/.test(one.lo)))
      return null;
    // "was referred before Libya": which came first is not weighed here.
    if (/^(?:after|before)$/.test(opener) && own.every(isQuiet) && own.some((one) => is(one, 'S', 'L', 'CALLED'))) return null;
    const made = clause([...waiting, ...own], told, opener, named, sentence, record);
    if (made === null) {
      const reason =
        /^(?:because|citing|cite|since|as|so)$/.test(opener) || /\b(?:gravity|interests? of justice)\b/.test(textOf(own))
          ? reasonOf(textOf(own))
          : [];
      const last = out.at(-1);
      if (reason.length > 0 && last !== undefined && own.every((one) => !is(one, 'T', 'N', 'P'))) {
        out[out.length - 1] = { ...last, reason: reason[0] ?? '' };
        continue;
      }
      const final = out.at(-1);
      // "after a referral by the government".
      if (
        final !== undefined &&
        own.some((one) => one.is.get('NOUN') === 'referral') &&
        own.every((one) => isRead(one)) &&
        !own.some((one) => is(one, 'T', 'NEG'))
      ) {
        const by = own.flatMap((one, place) =>
          is(one, 'S') && /^(?:by|from|of)$/.test(own[place - 1]?.lo ?? '') ? [...(one.states ?? [])] : [],
        );
        const self = own.some((one) => /^(?:government|own|self referral|country)$/.test(one.lo));
        const council = own.some((one) => is(one, 'B', 'BY') && (one.is.get('B') ?? one.is.get('BY')) === 'council');
        if (!council && by.length === 0 && !self) return null;
        out[out.length - 1] = { ...final, trigger: council ? 'council' : 'referral', by, ...(self ? { self: true } : {}) };
        continue;
      }
      // "had opened its own trial": why it was closed.
      if (
        final !== undefined &&
        own.some((one) => is(one, 'NOUN') && one.is.get('NOUN') === 'trial') &&
        own.some((one) => is(one, 'S', 'A')) &&
        own.every((one) => isRead(one) || is(one, 'NOUN')) &&
        final.step === 'examination-closed'
      ) {
        out[out.length - 1] = { ...final, reason: 'national' };
        continue;
      }
      // "concerned the Congo".
      if (
        own.every((one) => isQuiet(one) || one.is.get('DO') === 'name' || is(one, 'BE')) &&
        own.some((one) => is(one, 'S', 'L', 'CALLED'))
      ) {
        if (own.some((one) => is(one, 'NEG'))) return null;
        continue;
      }
      // "in 2004 and again on 30 May 2014".
      if (final?.step === 'referred' && own.some((one) => is(one, 'T')) && own.every((one) => isQuiet(one) || is(one, 'T'))) {
        const days = own.flatMap((one, at) =>
          one.when !== undefined && !is(own[at - 1], 'CONDUCT', 'CRIME') && one.when.as !== 'since' ? [one.when] : [],
        );
        const deeds = own.flatMap((one, at) =>
          one.when !== undefined && (is(own[at - 1], 'CONDUCT', 'CRIME') || one.when.as === 'since') ? [one.when] : [],
        );
        if (days.length === 1) {
          const { times: _, ...plain } = final;
          if (final.when.length === 0) out[out.length - 1] = { ...final, when: days };
          else out.push({ ...plain, when: days, conduct: deeds });
        } else if (days.length === 0) out[out.length - 1] = { ...final, conduct: [...final.conduct, ...deeds] };
        else return null;
        continue;
      }
      if (
        own.every((one) => isQuiet(one) || is(one, 'T', 'EVER', 'NOUN', 'Q', 'B', 'BY', 'Z')) &&
        (!own.some((one) => is(one, 'B', 'BY')) || own.some((one) => /^(?:investigation|examination)$/.test(one.is.get('NOUN') ?? '')))
      ) {
        waiting.push(...own);
        continue;
      }
      return null;
    }
    waiting.length = 0;
    out.push(...made);
  }
  if (waiting.length > 0 && (out.length === 0 || waiting.some((one) => is(one, 'T', 'NOUN')))) return null;
  return out.length === 0 ? null : out;
}

function textOf(items: readonly Item[]): string {
  return items.map((one) => one.text).join(' ');
}

function cut(items: readonly Item[]): { readonly opener: string; readonly items: Item[] }[] {
  const out: { opener: string; items: Item[] }[] = [];
  let now: Item[] = [];
  let opener = '';
  const flush = (next: string) => {
    if (now.length > 0) out.push({ opener, items: now });
    opener = next;
    now = [];
  };
  for (const [at, one] of items.entries()) {
    const mark = is(one, ',', ';', ':', '(', ')', '"');
    const joint =
      JOINTS.test(one.lo) &&
      !(
        /^(?:and|or)$/.test(one.lo) &&
        (!hasVerb(items.slice(at + 1)) || (now.length > 0 && !now.some((other) => is(other, 'DO', 'INQ', 'BE', 'HAVE'))))
      );
    if (mark || joint) flush(one.lo);
    else now.push(one);
  }
  flush('');
  return out;
}

/** "before the attack of 7 October 2023": a day behind which, or ahead of which, it was. */
function besides(items: Item[], opener: string): Item[] {
  if ((opener !== 'before' && opener !== 'after') || items.some((one) => is(one, 'DO', 'INQ', 'BE', 'HAVE'))) return items;
  return items.map((one) => (one.when?.as === 'on' ? { ...one, when: { ...one.when, as: opener } } : one));
}

/** Whether what follows, up to the next mark, holds a verb. */
function hasVerb(items: readonly Item[]): boolean {
  for (const one of items) {
    if (is(one, ',', ';', ':', 'and', 'but')) return false;
    if (is(one, 'DO', 'INQ', 'BE', 'HAVE')) return true;
  }
  return false;
}

function isQuiet(one: Item): boolean {
  return (
    is(one, 'S', 'A', 'L', "'s", 'CONDUCT', 'CALLED', 'THEME', 'CRIME', 'POSS', 'PRON', 'IT', 'TOWN', 'REGION') ||
    (PREPS.test(one.lo) && one.is.size <= 2)
  );
}

/** Where the sentence is about, by all its names. */
function placesIn(items: readonly Item[], record: RecordData): Where | null {
  return whereOf(items, record);
}

function whereOf(items: readonly Item[], record: RecordData): Where | null {
  const called = items.find((one) => is(one, 'CALLED', 'THEME'));
  if (called !== undefined) {
    const id = called.is.get('CALLED') ?? called.is.get('THEME') ?? '';
    const situation = record.situations.find((entry) => entry.id === id);
    if (situation !== undefined) return { about: situation.states[0] ?? '', orElse: [], situation: id };
  }
  for (const one of items) {
    if (!is(one, 'L')) continue;
    const id = peopleLexicon.places[one.token?.place ?? '']?.situation;
    const state = one.states?.[0] ?? '';
    // Where a State has several situations a place names none of them.
    const several = record.situations.filter((situation) => situation.states[0] === state).length > 1;
    if (id !== undefined) return { about: state, orElse: [], ...(several ? {} : { place: one.token?.place ?? '' }) };
  }
  const named = items.filter(
    (one, at) => is(one, 'S', 'A', 'L') && one.states !== undefined && !/^(?:by|from)$/.test(items[at - 1]?.lo ?? ''),
  );
  const soil = named.filter((one) => !isAside(items, items.indexOf(one), items.indexOf(one)) || is(items[items.indexOf(one) + 1], "'s"));
  const own =
    soil.find((one) => record.situations.some((situation) => situation.states.includes(one.states?.[0] ?? ''))) ?? soil[0] ?? named[0];
  const about = own?.states?.[0];
  if (about === undefined) return null;
  return { about, orElse: (own?.token?.states ?? []).flatMap((mention) => mention.orElse) };
}

/** The statements of one clause, or null where a word of it has no place. */
function clause(
  items: readonly Item[],
  told: Told,
  opener: string,
  named: Where | null,
  sentence: Sentence,
  record: RecordData,
): readonly Inquiry[] | null {
  // "closed without an investigation".
  const without = items.findIndex((one) => one.lo === 'without');
  if (without > 0) {
    const tail = items.slice(without);
    const head = items.slice(0, without);
    if (
      !tail.some((one) => one.is.get('NOUN') === 'investigation' || one.is.get('INQ') === 'investigate') ||
      tail.some((one) => is(one, 'N', 'S') || !isRead(one))
    )
      return null;
    const late = tail.filter((one) => is(one, 'T'));
    if (late.length > 0 && head.some((one) => is(one, 'T'))) return null;
    const main = clause([...head, ...late], told, opener, named, sentence, record);
    const [lead] = main ?? [];
    return main === null || lead === undefined
      ? null
      : [...main, { ...lead, step: 'investigation', positive: false, when: [], conduct: [], by: [] }];
  }
  const verbs = items.filter((one) => is(one, 'INQ') || (is(one, 'DO') && !is(one, 'HAVE')));
  const nouns = items.filter((one) => is(one, 'NOUN') && !is(one, 'CONDUCT'));
  const bodies = items.filter((one) => is(one, 'B', 'BY'));
  const negative =
    items.filter((one) => is(one, 'NEG')).length % 2 === 1 ||
    items.some((one) => one.lo === 'yet' && items.some((other) => other.lo === 'to'));
  const kinds = nouns.map((one) => one.is.get('NOUN'));
  const fileNamed = verbs.some((one) => /\bfile\b/.test(one.lo));
  const has = (...does: readonly string[]) =>
    verbs.some((one) => does.includes(one.is.get('DO') ?? '') || does.includes(one.is.get('INQ') ?? ''));
  const inv = kinds.includes('investigation');
  const shut =
    items.some((one) => is(one, 'NOUN') && /^(?:situation|file|matter)$/.test(one.lo)) && verbs.some((one) => one.is.get('DO') === 'drop');
  const ex = kinds.includes('examination') || (shut && !inv);
  const noun = ex && !inv ? 'EX' : inv && !ex ? 'INV' : fileNamed && !inv ? 'EX' : null;
  const leave = kinds.includes('leave');
  const first = items.find((one) => is(one, 'S', 'A', 'B', 'BY', 'DO', 'INQ', 'NOUN', 'CALLED', 'L'));
  const behind = items.slice(items.indexOf(first as Item) + 1);
  const government = is(behind[0], "'s") && /^(?:government|leaders?|president|authorities|leadership|rulers)$/.test(behind[1]?.lo ?? '');
  const acting = is(first, 'S') && (government || !is(behind[0], "'s", 'NOUN', 'CONDUCT')) ? (first as Item) : null;
  const passive =
    items.some((one) => is(one, 'BE')) || verbs.every((one) => one.form === 'past' && is(items[items.indexOf(one) - 1], 'NOUN'));
  const agent = bodies.find((one) => is(one, 'B'))?.is.get('B') ?? bodies.find((one) => one.lo === 'by')?.is.get('BY') ?? null;
  for (const one of items) if (!isRead(one)) return null;
  if (bodies.some((one) => /^(?:council|assembly)$/.test(one.is.get('B') ?? one.is.get('BY') ?? ''))) return null;
  if (items.some((one) => is(one, 'Q') && !/^(?:first|second|only)$/.test(one.is.get('Q') ?? ''))) return null;
  if (isUrged(items)) return null;
  const steps: {
    step: InquiryStep;
    negative: boolean;
    self?: boolean;
    again?: boolean;
    unopened?: boolean;
    times?: number;
    by?: readonly StateId[];
  }[] = [];
  const plain = () => acting === null || agent !== null || passive;
  if (kinds.includes('phase')) {
    if (!has('drop') || kinds.length > 1) return null;
    steps.push({ step: 'phase-ended', negative });
  } else if (kinds.includes('criteria')) {
    if (!has('meet') || kinds.length > 1) return null;
    steps.push({ step: 'criteria-met', negative });
  } else if (has('resume') && ex && !inv) steps.push({ step: 'examination', negative, again: true });
  else if (kinds.includes('referral') && (inv || ex || told.noun !== null) && verbs.length > 0) {
    const by = items.flatMap((one, at) =>
      is(one, 'S') && (/^(?:by|from)$/.test(items[at - 1]?.lo ?? '') || is(items[at + 1], "'s")) ? [...(one.states ?? [])] : [],
    );
    if (by.length === 0) return null;
    told.where =
      whereOf(
        items.filter((one) => !by.includes(one.states?.[0] ?? '')),
        record,
      ) ??
      told.where ??
      named;
    const turn = items.findIndex((one) => one.is.get('INQ') === 'lead' || one.is.get('DO') === 'open');
    if (turn < 0) steps.push({ step: 'referred', negative, by });
    else {
      // "Gabon's referral led to an investigation": both must be so.
      const place = told.where;
      if (place === null || items.some((one) => is(one, 'N'))) return null;
      const led = is(items[turn], 'INQ');
      const referred = built({ step: 'referred', negative: false, by }, led ? items.slice(0, turn) : [], place, told, [], sentence);
      const opened = built(
        { step: inv ? 'investigation' : 'examination', negative, by },
        led ? items.slice(turn) : items,
        place,
        told,
        bodies,
        sentence,
      );
      return referred === null || opened === null ? null : [...referred, ...opened];
    }
  } else if (
    has('refer') ||
    (has('ask') &&
      (has('investigate', 'examine', 'open') ||
        nouns.length > 0 ||
        items.some((one, at) => /for$/.test(one.lo) && is(items[at + 1], 'IT'))) &&
      (acting !== null || items.some((one, at) => is(one, 'N') && is(items[at + 1], 'CONDUCT', 'PEOPLE'))))
  ) {
    // "Gabon referred the situation", "Uganda asked the Prosecutor to investigate".
    const verb = verbs.find((one) => /^(?:refer|ask)$/.test(one.is.get('INQ') ?? ''));
    if (
      verb === undefined ||
      verbs.some((one) => one !== verb && !/^(?:investigate|examine|open)$/.test(one.is.get('INQ') ?? one.is.get('DO') ?? ''))
    )
      return null;
    const before = items.slice(0, items.indexOf(verb));
    const by = items.flatMap((one, at) => (is(one, 'S') && items[at - 1]?.lo === 'by' ? [...(one.states ?? [])] : []));
    const doer =
      by.length > 0
        ? by
        : before.some((one) => is(one, 'S'))
          ? before.flatMap((one) => (is(one, 'S') ? [...(one.states ?? [])] : []))
          : told.referred !== null
            ? [told.referred]
            : named !== null
              ? [named.about]
              : [];
    const counted = before.some((one) => is(one, 'N'));
    if ((doer.length === 0 && !counted) || agent === 'council') return null;
    // "Ukraine was referred": by whom is not told.
    if (by.length === 0 && !counted && is(before.at(-1), 'BE') && before.some((one) => is(one, 'S', 'L', 'CALLED'))) {
      const place = whereOf(before, record) ?? named;
      if (place === null) return null;
      told.where = place;
      return built({ step: 'referred', negative, by: [] }, items, place, told, bodies, sentence);
    }
    const behind = items.slice(items.indexOf(verb) + 1);
    const about = whereOf(
      behind.filter((one) => !(is(one, 'S') && by.includes(one.states?.[0] ?? ''))),
      record,
    );
    const self = about === null || (about.situation === undefined && doer.includes(about.about));
    told.referred = doer[0] ?? null;
    const several = behind.find((one, at) => is(one, 'N') && /^(?:situation|matter|case|file)s?$/.test(behind[at + 1]?.lo ?? ''))?.n;
    steps.push({
      step: 'referred',
      negative,
      ...(several === undefined ? {} : { times: several }),
      by: counted && !before.some((one) => is(one, 'S')) ? [] : doer,
      ...(self && !counted ? { self: true } : {}),
    });
    if (about !== null) told.where = about;
    else if (named === null || !doer.includes(named.about)) told.where = { about: doer[0] ?? '', orElse: [] };
    else told.where = named;
  } else if (has('decide-not')) {
    if (agent !== null && agent !== 'prosecutor' && agent !== 'bensouda' && agent !== 'khan' && agent !== 'ocampo' && agent !== 'court')
      return null;
    steps.push({ step: 'examination-closed', negative, unopened: true });
  } else if (has('refuse') && has('drop', 'end-phase', 'resume', 'unseal')) return null;
  else if (has('refuse') && (has('authorise', 'open') || inv || leave || kinds.includes('application'))) {
    if (agent === null ? !items.some((one) => is(one, 'BE')) : !/^(?:chamber|appeals|court)$/.test(agent)) return null;
    steps.push({ step: 'refused', negative });
  } else if (has('resume') && (inv || told.noun === 'INV')) steps.push({ step: 'resumed', negative });
  else if (
    (has('seek', 'ask') || kinds.includes('application')) &&
    (leave || has('authorise') || (has('investigate', 'open') && bodies.length > 0) || inv)
  ) {
    if (
      agent !== null &&
      /^(?:chamber|appeals)$/.test(agent) &&
      !bodies.some((one) => /^(?:prosecutor|bensouda|khan|ocampo)$/.test(one.is.get('B') ?? ''))
    )
      return null;
    if (acting !== null) return null;
    const asking = items.findIndex(
      (one) => one.is.get('INQ') === 'ask' || one.is.get('DO') === 'seek' || one.is.get('NOUN') === 'application',
    );
    if (
      !bodies.some((one) => items.indexOf(one) < asking) &&
      !items.some((one) => is(one, 'BE')) &&
      !bodies.some((one) => one.lo === 'by') &&
      opener === ''
    )
      return null;
    steps.push({ step: 'requested', negative });
  } else if (has('authorise') || (leave && has('issue'))) {
    if (agent !== null && !/^(?:chamber|appeals|court)$/.test(agent)) return null;
    if (!inv && !has('investigate', 'open') && told.noun !== 'INV') return null;
    if (!plain()) return null;
    steps.push({ step: 'authorised', negative });
  } else if (has('issue') && inv && !ex) return null;
  else if (has('drop', 'end-phase') && (noun ?? told.noun) !== null && !(kinds.includes('case') || kinds.includes('charges'))) {
    if (!plain() || has('refuse', 'seek', 'ask')) return null;
    steps.push({ step: (noun ?? told.noun) === 'EX' ? 'examination-closed' : 'investigation-closed', negative });
  } else if (has('lead') && (ex || inv) && agent === null && !items.some((one) => is(one, 'BE')))
    steps.push({ step: leadsTo(items) === 'examination' || (ex && !inv) ? 'examination' : 'investigation', negative });
  else if (
    !items.some((one, at) => one.lo === 'open' && is(items[at - 1], 'BE')) &&
    has('open', 'unseal') &&
    (noun ?? told.noun) !== null
  ) {
    if (!plain()) return null;
    if (has('unseal') && (noun ?? told.noun) === 'INV') return null;
    if (agent !== null && /^(?:chamber|appeals)$/.test(agent)) return null;
    steps.push({ step: (noun ?? told.noun) === 'EX' ? 'examination' : 'investigation', negative });
  } else if ((has('investigate') || (has('examine') && !has('investigate'))) && verbs.length === 1 && (agent !== null || passive)) {
    const verb = verbs[0] as Item;
    if (agent !== null && /^(?:council|assembly)$/.test(agent)) return null;
    if (verb.form === 'base' && !has('investigate')) return null;
    const examining = has('examine');
    const ended = verb.form === 'past' && !passive;
    const light = examining || /look/.test(verb.lo);
    const once = ended || items.some((one) => /^(?:never|ever)$/.test(one.lo));
    steps.push({ step: once ? (light ? 'examination' : 'investigation') : light ? 'under-examination' : 'under-investigation', negative });
  } else if (
    verbs.every((one) => is(one, 'BE') || one.lo === 'open' || one.is.get('DO') === 'face' || one.is.get('DO') === 'uphold') &&
    (ex || inv) &&
    items.some((one) => is(one, 'BE') || one.is.get('DO') === 'face') &&
    items.some((one) => /^(?:under|ongoing|open|still|subject|active|been under|be under)$/.test(one.lo) || one.is.get('DO') === 'face')
  ) {
    if (nouns.length !== 1) return null;
    const ever = items.some((one) => /^(?:never|ever)$/.test(one.lo));
    if (ever) steps.push({ step: ex ? 'examination' : 'investigation', negative });
    else steps.push({ step: ex ? 'under-examination' : 'under-investigation', negative });
  } else if (
    verbs.length === 0 &&
    inv &&
    items.some((one) => is(one, 'BE')) &&
    items.some((one) => one.is.get('Q') === 'first' || (is(one, 'O') && one.n === 1))
  )
    steps.push({ step: 'investigation', negative });
  else if (opener === 'without' && (inv || ex)) steps.push({ step: inv ? 'investigation' : 'examination', negative: true });
  else return null;
  const [step] = steps;
  if (step === undefined) return null;
  const number = items.findIndex((one) => is(one, 'N'));
  const others = number >= 0 && /^others?$/.test(items[number + 1]?.lo ?? '');
  if (number >= 0 && !(step.step === 'referred' && (is(items[number + 1], 'CONDUCT', 'PEOPLE') || others))) return null;
  if (items.some((one) => one.lo === 'twice') && step.step !== 'referred') return null;
  const place = step.step === 'referred' ? told.where : (whereOf(items, record) ?? told.where ?? named);
  if (place === null) return null;
  if (step.step !== 'referred' && namesAnother(items, place, record)) return null;
  told.where = place;
  told.noun = noun ?? (inv ? 'INV' : ex ? 'EX' : told.noun);
  return built(step, items, place, told, bodies, sentence);
}

/** "The Prosecutor was asked to open": somebody wished it, and nothing was done. */
function isUrged(items: readonly Item[]): boolean {
  const at = items.findIndex(
    (one) => one.is.get('INQ') === 'ask' || (one.is.get('DO') === 'seek' && /^(?:ask|urg|call|request|press)/.test(one.lo)),
  );
  const before = items.slice(0, Math.max(0, at));
  if (before.some((one) => /^(?:leave|application)$/.test(one.is.get('NOUN') ?? '') || /^(?:chamber|appeals)$/.test(one.is.get('B') ?? '')))
    return false;
  return is(before.at(-1), 'BE') || (is(before.at(-2), 'BE') && is(before.at(-1), 'NEG', 'T'));
}

/** What an event led to: the noun behind the verb. */
function leadsTo(items: readonly Item[]): string | undefined {
  const verb = items.findIndex((one) => one.is.get('INQ') === 'lead');
  return items
    .slice(verb + 1)
    .find((one) => /^(?:investigation|examination)$/.test(one.is.get('NOUN') ?? ''))
    ?.is.get('NOUN');
}

function isRead(one: Item): boolean {
  return (
    isQuiet(one) ||
    is(one, 'B', 'BY', 'T', 'Z', 'BE', 'ONGOING', 'NUMBERED', 'HAVE', 'NEG', 'INQ', 'MOTION', 'EVER', 'EX', 'INV') ||
    (is(one, 'DO') && one.is.get('DO') !== 'name') ||
    /^(?:investigation|examination|leave|referral|application|situation|case|phase|criteria)$/.test(one.is.get('NOUN') ?? '') ||
    /^(?:first|second|only)$/.test(one.is.get('Q') ?? '') ||
    (is(one, 'N') && one.n !== undefined) ||
    one.lo === 'twice' ||
    (is(one, 'O') && one.n === 2) ||
    (is(one, 'O') && one.n === 1) ||
    /^(?:under|ongoing|open|still|active|there|majority|outside|other|others|preliminary|yet|without|any|time|subject|hemisphere|same)$/.test(
      one.lo,
    ) ||
    is(one, 'THERE', 'STILL')
  );
}

function built(
  step: {
    readonly step: InquiryStep;
    readonly negative: boolean;
    readonly self?: boolean;
    readonly again?: boolean;
    readonly unopened?: boolean;
    readonly times?: number;
    readonly by?: readonly StateId[];
  },
  items: readonly Item[],
  place: Where,
  told: Told,
  bodies: readonly Item[],
  sentence: Sentence,
): readonly Inquiry[] | null {
  const when: When[] = [];
  const conduct: When[] = [];
  let lasted: number | undefined;
  let elapsed: Inquiry['elapsed'];
  let within: string | undefined;
  const others = items.some((one, at) => is(one, 'N') && /^others?$/.test(items[at + 1]?.lo ?? ''));
  const number =
    step.times === undefined ? items.find((one, at) => is(one, 'N') && (is(items[at + 1], 'CONDUCT', 'PEOPLE') || others)) : undefined;
  const first = items.findIndex((one) => one.is.get('Q') === 'first');
  const firstReferral =
    first >= 0 &&
    step.step === 'referred' &&
    step.self === true &&
    /^(?:country|state|member|state party|government)$/.test(items[first + 1]?.lo ?? '');
  for (const [at, one] of items.entries()) {
    if (is(one, 'T') && one.when !== undefined) {
      const before = items.slice(0, at);
      const lastAct = before.findLastIndex((other) => is(other, 'DO', 'INQ', 'NOUN') && !is(other, 'CONDUCT'));
      const lastConduct = before.findLastIndex(
        (other) => is(other, 'CONDUCT', 'CRIME', 'THEME', 'CALLED') && !/^(?:situation|file|matter|country|state)$/.test(other.lo),
      );
      const next = items[at + 1];
      const loose = step.step === 'referred' && one.when.as === 'on' && !OF_DEEDS.test(`${before.at(-1)?.lo} ${one.text.toLowerCase()}`);
      if (
        is(next, 'CONDUCT', 'THEME') ||
        (lastConduct > lastAct && !loose && !(one.when.range.precision === 'day' && one.when.as === 'on'))
      )
        conduct.push(one.when);
      else when.push(one.when);
    }
    if (is(one, 'Z') && one.span !== undefined) {
      const later = /later$|^later/.test(one.is.get('Z') ?? '');
      const { days, unit } = one.span;
      if (later && told.last !== null) {
        const slack = unit >= 365 ? 200 : unit >= 30 ? 20 : 3;
        when.push({
          range: { from: shifted(told.last.from, days - slack), until: shifted(told.last.until, days + slack), precision: 'loose' },
          as: 'on',
        });
      } else if (/^(?:examination|investigation)$/.test(items[at + 1]?.is.get('NOUN') ?? '') || step.step === 'examination-closed')
        lasted = Math.round(days / 365.25);
      else if (/on$|after$/.test(one.is.get('Z') ?? '') || (one.is.get('Z') ?? '') === '') elapsed = { days, unit };
      else if (items.some((other) => /^(?:exit|withdrawal|departure)$/.test(other.lo)))
        within = `${COUNT[Math.round(one.n ?? 0)] ?? one.n} ${unit === 1 ? 'days' : unit === 7 ? 'weeks' : unit > 300 ? 'years' : 'months'} before`;
      else return null;
    }
  }
  if (when.length === 1 && when[0] !== undefined) told.last = when[0].range;
  const prosecutor = bodies.map((one) => one.is.get('B') ?? one.is.get('BY') ?? '').find((name) => /^(?:bensouda|khan|ocampo)$/.test(name));
  const chamber = bodies.find((one) => one.chamber !== undefined)?.chamber;
  const text = sentence.text.toLowerCase();
  const ranked = items.find(
    (one) =>
      (one.is.get('Q') === 'first' || (is(one, 'O') && one.n === 1)) &&
      (/^(?:investigation)$/.test(items[items.indexOf(one) + 1]?.is.get('NOUN') ?? '') ||
        (items[items.indexOf(one) + 1]?.lo === 'outside' && items.some((other) => other.is.get('NOUN') === 'investigation'))),
  );
  const outside = items.some((one) => one.lo === 'outside');
  if (items.some((one) => one.is.get('Q') === 'first' || (is(one, 'O') && one.n === 1)) && ranked === undefined && !firstReferral)
    return null;
  if (items.some((one) => one.is.get('Q') === 'only')) return null;
  if (items.some((one) => is(one, 'REGION')) && !(outside && ranked !== undefined)) return null;
  const second = items.some((one) => one.is.get('Q') === 'second' || (is(one, 'O') && one.n === 2));
  const motion = items.some((one) => is(one, 'MOTION'));
  const base: Inquiry = {
    kind: 'inquiry',
    about: place.about,
    orElse: place.orElse,
    with: [],
    ...(place.place === undefined ? {} : { place: place.place }),
    ...(place.situation === undefined ? {} : { situation: place.situation }),
    step: step.step,
    positive: !step.negative,
    when,
    conduct,
    by: step.by ?? [],
    persons: [],
    ...(chamber === undefined ? {} : { chamber }),
    ...(prosecutor === undefined ? {} : { prosecutor }),
    ...(lasted === undefined ? {} : { lasted }),
    ...(elapsed === undefined ? {} : { elapsed }),
    ...(within === undefined ? {} : { within }),
    ...(number?.n === undefined ? {} : { byCount: others ? number.n + namedBefore(items) : number.n }),
    ...(items.some((one) => one.lo === 'twice') ? { times: 2 } : step.times === undefined ? {} : { times: step.times }),
    ...(firstReferral ? { first: 'referral' as const } : {}),
    ...(second || step.again === true ? { second: true } : {}),
    ...(motion ? { trigger: 'own-motion' as const } : {}),
    ...(step.self === true ? { self: true } : {}),
    ...(/^under-/.test(step.step) && items.some((one) => /^(?:was|were)\b/.test(one.lo)) ? { past: true } : {}),
    ...(step.unopened === true ? { unopened: true } : {}),
    ...(ranked === undefined ? {} : { first: outside ? ('outside-africa' as const) : ('ever' as const) }),
    ...(/\bby (?:a )?majority\b/.test(text) ? { majority: true } : {}),
  };
  // Several that each referred themselves.
  if (step.self === true && base.by.length > 1) return base.by.map((state) => ({ ...base, about: state, orElse: [], by: [state] }));
  return [base];
}

function namedBefore(items: readonly Item[]): number {
  const at = items.findIndex((one) => is(one, 'N'));
  return items.slice(0, at).reduce((sum, one) => sum + (is(one, 'S') ? (one.states?.length ?? 0) : 0), 0);
}

/** Before the day of deeds: "crimes committed in 2016", "the raid of 2010". */
const OF_DEEDS = /^committed |^done | (?:of|during|between|from)$/;

const COUNT = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function shifted(day: Day, days: number): Day {
  return addDays(day, Math.round(days));
}

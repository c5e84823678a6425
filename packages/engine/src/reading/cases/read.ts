import type { RecordData, StateId } from '../../record/shape.ts';
import type { CaseDetails, CaseEvent, People, PeopleDid, Proposition, When } from '../statement.ts';
import type { Sentence } from '../token.ts';
import { folded } from './fold.ts';
import { rephrased } from './rephrase/rephrased.ts';
import { courtOf, type Item, is, item, tapeOf, wordsOf } from './tape.ts';

const EVENTS: Readonly<Record<string, CaseEvent>> = {
  convict: 'convicted',
  acquit: 'acquitted',
  sentence: 'sentenced',
  arrest: 'arrested',
  transfer: 'custody',
  release: 'released',
  'walk-free': 'released',
  charge: 'charged',
  summon: 'summons',
  try: 'tried',
  'stand-trial': 'tried',
  appear: 'appeared',
  die: 'died',
  want: 'wanted',
  serve: 'serving',
  'complete-term': 'released',
  'plead-guilty': 'pleaded',
  'plead-not': 'pleaded',
  hold: 'in-custody',
  arrive: 'custody',
  'give-up': 'custody',
};

/** What a person does himself. */
const OWN: ReadonlySet<string> = new Set([
  'hold',
  'arrive',
  'give-up',
  'die',
  'walk-free',
  'stand-trial',
  'appear',
  'serve',
  'complete-term',
  'plead-guilty',
  'plead-not',
]);

const THINGS: Readonly<Record<string, Readonly<Record<string, CaseEvent>>>> = {
  warrant: {
    issue: 'warrant',
    unseal: 'unsealed',
    seek: 'applied',
    refuse: 'warrant-refused',
    undo: 'warrant-undone',
    drop: 'warrant-undone',
    uphold: 'warrant-stands',
    face: 'warrant',
    name: 'warrant',
    'be-out': 'warrant',
  },
  summons: { issue: 'summons', face: 'summons', name: 'summons' },
  charges: { refuse: 'dropped', confirm: 'confirmed', uphold: 'confirmed', drop: 'dropped', undo: 'dropped', face: 'charged' },
  trial: { open: 'trial-opened', face: 'tried' },
  case: { drop: 'dropped', undo: 'dropped', refuse: 'dropped' },
  conviction: { issue: 'convicted', uphold: 'conviction-upheld', confirm: 'conviction-upheld', undo: 'conviction-overturned' },
  acquittal: { issue: 'acquitted', uphold: 'acquittal-upheld', confirm: 'acquittal-upheld', undo: 'acquittal-overturned' },
  term: {
    drop: 'released',
    uphold: 'term-upheld',
    confirm: 'term-upheld',
    undo: 'term-undone',
    reduce: 'term-reduced',
    face: 'sentenced',
    issue: 'sentenced',
  },
};

const STANDS: Readonly<Record<string, CaseEvent>> = {
  'at-large': 'at-large',
  'in-custody': 'in-custody',
  dead: 'died',
  wanted: 'wanted',
  guilty: 'convicted',
  innocent: 'acquitted',
  inadmissible: 'inadmissible',
  admissible: 'admissible',
  secret: 'kept-secret',
};

const BARE: Readonly<Record<string, CaseEvent>> = {
  acquittal: 'acquitted',
  conviction: 'convicted',
  term: 'sentenced',
  warrant: 'warrant',
  trial: 'tried',
  summons: 'summons',
  death: 'died',
};

interface Context {
  readonly record: RecordData;
  subject: Item | null;
  noun: Item | null;
  term: boolean;
  event: CaseEvent | null;
  /** The first person named anywhere. */
  readonly first: Item | null;
  readonly courtly: boolean;
  readonly still: boolean;
  /** The Court is named in full. */
  readonly named: boolean;
  included: readonly string[];
  /** A set counted before: "of the five, three are dead". */
  pool: Item | null;
}

interface Adjuncts {
  readonly when: When[];
  readonly conduct: When[];
  /** The one day told may be that of the crimes. */
  readonly loose: boolean;
  readonly crimes: readonly string[];
  readonly months?: number | 'life';
  readonly counts?: NonNullable<CaseDetails['counts']>;
  readonly spans: NonNullable<CaseDetails['spans']>[number][];
  readonly by: string | null;
  readonly chamber?: string;
  readonly places: readonly {
    readonly states: readonly StateId[];
    readonly prep: string;
    readonly town: string;
    readonly ofCrimes: boolean;
  }[];
  readonly absent: boolean;
  readonly onAppeal: boolean;
  readonly majority?: 'majority' | 'unanimous';
  readonly ever: boolean;
  readonly owners: readonly string[];
  readonly set: Item | null;
  readonly themes: readonly string[];
  readonly details: Partial<CaseDetails>;
}

/** Without one of these nothing of a case is told: a cheap look before the words are taken apart. */
const NEEDED =
  /convict|acquit|sentenc|jail|prison|warrant|summon|charg|arrest|detain|detention|captur|surrender|hand(?:ed|ing)? (?:\w+ ){0,2}over|transfer|trial|tried|guilt|wanted|\bwants\b|custody|clear|free|releas|walk|die[sd]?\b|dying|kill|dead|death|large|the run|hiding|indict|accus|counts?\b|\bcases?\b|appear|stand|stood|faced?\b|plead|sought|caught|catch|flown|years/i;

/** The statements of a sentence about persons before the Court, every word of it read; null where it is not read whole. */
export function readCases(sentence: Sentence, record: RecordData): readonly Proposition[] | null {
  if (!NEEDED.test(sentence.text)) return null;
  const items = tapeOf(sentence);
  if (items.length > 70 || items.some((one) => is(one, '?!', 'X', '$') || one.lo === '?')) return null;
  const named = items.some(
    (one, at) => is(one, 'P', 'ELSE', 'Q', 'N', 'A', 'NEG') || (is(one, '?') && (at === 0 || /^\p{Lu}/u.test(one.text))),
  );
  const eventful = items.some((one) => is(one, 'ACT', 'NOUN', 'STATE'));
  if (!named || !eventful) return null;
  const now = cleft(absorbed(marked(rephrased(folded(items, record)))));
  // What might be, or should have been, is not told as so.
  if (now.some((one) => is(one, 'MODAL'))) return null;
  const context: Context = {
    record,
    subject: null,
    noun: null,
    term: false,
    event: null,
    included: [],
    pool: null,
    first: firstIn(now),
    courtly: now.some((one) => is(one, 'B', 'BY')) || /\bicc\b/i.test(sentence.text),
    still: /\bstill\b/i.test(sentence.text),
    named: /\bicc\b|international criminal court/i.test(sentence.text),
  };
  const pieces = cut(now);
  const segments = pieces.map((piece) => piece.items);
  const out: Proposition[] = [];
  const waiting: Item[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const own = segments[at] ?? [];
    if (own.length === 0) continue;
    if (own.every(isAdjunct)) {
      if (out.length === 0) waiting.push(...own);
      else if (!extend(out, own)) return null;
      continue;
    }
    if (isAside(own, context)) continue;
    // "Duterte, 80,": how old he is.
    if (own.length === 1 && is(own[0], 'N') && (own[0]?.n ?? 0) >= 20 && (own[0]?.n ?? 0) < 100) continue;
    // "Sudan's defence minister, Abdel Raheem Hussein,": what he is called before his name.
    const next = segments[at + 1];
    if (next?.length === 1 && is(next[0], 'P') && isAside(own, { ...context, subject: next[0] ?? null })) continue;
    if (own.some((one) => is(one, 'among')) && own.every((one) => is(one, 'among', 'PRON', 'P')) && !is(own[0], 'among')) {
      context.included = own.flatMap((one) => [...(one.persons ?? [])]);
      continue;
    }
    // "one of the five commanders charged in 2005".
    const among = own[0];
    if (
      own.length === 1 &&
      is(among, 'G') &&
      among?.quant?.count === 1 &&
      context.subject?.persons !== undefined &&
      among.people !== undefined
    ) {
      out.push({
        kind: 'docket-people',
        quant: 'some',
        among: among.people,
        are: { did: [] },
        persons: context.subject.persons.map((person) => ({ person })),
      });
      continue;
    }
    if (is(own[0], 'among', 'including') && own.every((one) => is(one, 'among', 'including', 'PRON', 'P'))) {
      context.included = own.flatMap((one) => [...(one.persons ?? [])]);
      continue;
    }
    if (own.length === 2 && /^(?:of|among)$/.test(own[0]?.lo ?? '') && is(own[1], 'G') && own[1]?.people !== undefined) {
      context.pool = own[1] ?? null;
      if (own[1].quant?.quant === 'count')
        out.push(counted({ ...own[1], people: { ...own[1].people, did: [] } }, { did: own[1].people.did }, own[1].quant));
      continue;
    }
    const more = own[0];
    const final = out.at(-1);
    if (own.length === 1 && is(more, 'OTHERS', 'G') && more?.quant?.quant === 'count' && final?.kind === 'docket-rank') {
      out[out.length - 1] = {
        ...final,
        among: { ...final.among, ...(more.people?.group === undefined ? {} : { group: more.people.group }) },
        others: more.quant.count ?? 0,
      };
      continue;
    }
    let made: readonly Proposition[] | null = null;
    let used = 0;
    for (let more = 0; more <= 3 && at + more < segments.length; more += 1) {
      const joined = segments.slice(at, at + more + 1).flat();
      made = clause([...waiting, ...joined], context);
      if (made !== null) {
        used = more;
        break;
      }
    }
    if (made === null) {
      const counted = out.at(-1);
      if (
        own.length === 1 &&
        is(own[0], 'P') &&
        counted?.kind === 'docket-people' &&
        own[0]?.persons !== undefined &&
        at === segments.length - 1
      ) {
        out[out.length - 1] = { ...counted, persons: own[0].persons.map((person) => ({ person })) };
        continue;
      }
      if (isNameOnly(own, segments[at + 1])) {
        context.subject = own.find((one) => is(one, 'P', 'G')) ?? context.subject;
        continue;
      }
      // "since his 2018 acquittal": that there was one.
      const event = own.length === 1 ? BARE[own[0]?.is.get('NOUN') ?? ''] : undefined;
      if (event !== undefined && own[0] !== undefined && /^(?:since|after|before|following|despite)$/.test(pieces[at]?.opener ?? '')) {
        const owner = own[0].persons === undefined ? (context.subject ?? context.first) : { ...own[0], is: new Map([['P', '']]), told: [] };
        const fact = told(event, owner, withNoun(gather([]), own[0]), context, fromNoun(own[0]), true, false, own);
        if (fact === null) return null;
        out.push(...fact);
        continue;
      }
      if (own.length === 1 && is(own[0], 'NOUN')) {
        context.noun = own[0] ?? null;
        continue;
      }
      return null;
    }
    waiting.length = 0;
    out.push(...made);
    at += used;
  }
  if (out.length === 0 || waiting.length > 0) return null;
  return settled(out);
}

function firstIn(items: readonly Item[]): Item | null {
  const found = items.find((one) => is(one, 'P') || (is(one, 'NOUN') && one.persons !== undefined));
  return found === undefined ? null : is(found, 'P') ? found : { ...found, is: new Map([['P', '']]), told: [] };
}

/** "It was the Court that sentenced him": the Court sentenced him. */
function cleft(items: readonly Item[]): readonly Item[] {
  return is(items[0], 'IT') && is(items[1], 'BE') && is(items[2], 'B') ? items.slice(2) : items;
}

function isNameOnly(items: readonly Item[], next: readonly Item[] | undefined): boolean {
  return items.length === 1 && (is(items[0], 'P') || (is(items[0], 'G') && is(next?.[0], 'among', 'including', 'P', 'A', 'SOFT')));
}

const ADJUNCTS = ['T', 'Z', 'C', 'CN', 'Y', 'K', 'BY', 'EVER', 'LOC', 'TH', 'FORP', 'FORG', 'ABS', 'MAJ', 'UNA', 'APP', 'DET'];

function isAdjunct(one: Item): boolean {
  return is(one, ...ADJUNCTS);
}

/** "in his absence", "by majority", "in Manila": small phrases that stand beside any clause. */
function marked(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const one = items[at] as Item;
    const next = items[at + 1];
    const then = items[at + 2];
    if (one.lo === 'in' && next?.lo === 'absentia') {
      out.push(item('ABS', '', one, next));
      at += 1;
    } else if (one.lo === 'in' && is(next, 'POSS') && then?.lo === 'absence') {
      out.push(item('ABS', '', one, then));
      at += 2;
    } else if (is(one, 'B') && /^(?:appear|stand-trial)$/.test(out.at(-1)?.is.get('ACT') ?? '')) {
      out.push({ ...one, is: new Map([['BY', one.is.get('B') ?? '']]) });
    } else if (one.lo === 'on' && next?.lo === 'appeal') {
      out.push(item('APP', '', one, next));
      at += 1;
    } else if (one.lo === 'by' && is(next, 'S') && next?.states !== undefined && !is(then, "'s")) {
      out.push(item('LOC', 'by', one, next, { states: next.states, text: next.text }));
      at += 1;
    } else if (one.lo === 'by' && next?.lo === 'majority') {
      out.push(item('MAJ', '', one, next));
      at += 1;
    } else if (one.lo === 'unanimously') out.push(item('UNA', '', one, one));
    else if (
      /^(?:in|from|to|at|into|near|over|inside|across|for|about)$/.test(one.lo) &&
      is(next, 'S', 'L') &&
      !is(then, "'s") &&
      next !== undefined
    ) {
      const inquiry = /^(?:in|over)$/.test(one.lo) && /^(?:situation|investigation|case)$/.test(then?.is.get('NOUN') ?? '');
      out.push(
        item('LOC', inquiry ? 'crimes' : one.lo, one, inquiry && then !== undefined ? then : next, {
          ...(next.states === undefined ? {} : { states: next.states }),
          text: next.text,
        }),
      );
      at += inquiry ? 2 : 1;
    } else if (/^(?:in|over|for)$/.test(one.lo) && warOf(items, at) !== null) {
      const war = warOf(items, at) as { readonly end: number; readonly situation: string };
      out.push(item('TH', war.situation, one, items[war.end] as Item));
      at = war.end;
    } else if (/^(?:in|from|to|at|into|near)$/.test(one.lo) && is(next, 'TOWN') && next !== undefined) {
      out.push(item('LOC', one.lo, one, next, { states: [next.is.get('TOWN') ?? ''], text: next.text }));
      at += 1;
    } else if (/^(?:over|for|in|during|about|with|on|to)$/.test(one.lo) && is(next, 'THEME') && next !== undefined) {
      out.push(item('TH', next.is.get('THEME') ?? '', one, next));
      at += 1;
    } else if (/^(?:for|over|of|about)$/.test(one.lo) && is(next, 'CONDUCT', 'CRIME') && crimesPlace(items, at) !== null) {
      const place = crimesPlace(items, at) as { readonly at: number; readonly states: readonly StateId[] };
      out.push(item('LOC', 'crimes', one, items[place.at] as Item, { states: place.states }));
      at = place.at;
    } else if (/^(?:for|against)$/.test(one.lo) && is(next, 'G') && next !== undefined && out.some((other) => is(other, 'NOUN'))) {
      out.push({ ...next, is: new Map([['FORG', '']]) });
      at += 1;
    } else if (
      /^(?:on|under)$/.test(one.lo) &&
      next?.is.get('NOUN') === 'warrant' &&
      next.persons === undefined &&
      next.told === undefined &&
      out.some((other) => is(other, 'ACT'))
    ) {
      out.push(item('EVER', '', one, next));
      at += 1;
    } else if (/^(?:for|against)$/.test(one.lo) && is(next, 'P') && next !== undefined && out.some((other) => is(other, 'NOUN'))) {
      out.push(item('FORP', '', one, next, { persons: next.persons ?? [] }));
      at += 1;
    } else if (is(one, 'or', 'and') && is(out.at(-1), 'REGION', 'A') && is(next, 'REGION', 'A')) {
      // "a European or Asian country": either.
    } else out.push(one);
  }
  return out;
}

/** "over the 2008 war", "over the violence of 2007": a situation by its year. */
function warOf(items: readonly Item[], from: number): { readonly end: number; readonly situation: string } | null {
  const [a, b] = [items[from + 1], items[from + 2]];
  const time = is(a, 'T') ? a : is(b, 'T') ? b : undefined;
  const deed = is(a, 'T') ? b : a;
  const year = time?.when?.range.from.slice(0, 4);
  if (year === undefined || !is(deed, 'CONDUCT')) return null;
  const what = deed?.lo ?? '';
  const situation =
    year === '2008' && /war|conflict|fighting/.test(what)
      ? 'geo'
      : /^200[78]$/.test(year) && /violence|election/.test(what)
        ? 'ken'
        : /^201[01]$/.test(year) && /violence|crisis/.test(what)
          ? 'civ'
          : null;
  if (situation === null) return null;
  const inside = is(items[from + 3], 'in') && is(items[from + 4], 'S', 'L') ? from + 4 : from + 2;
  return { end: inside, situation };
}

/** "for crimes committed in Darfur". */
function crimesPlace(items: readonly Item[], from: number): { readonly at: number; readonly states: readonly StateId[] } | null {
  let at = from + 1;
  while (is(items[at], 'CONDUCT') || (is(items[at], 'CRIME') && is(items[at], 'CONDUCT'))) at += 1;
  if (at === from + 1 || !/^(?:in|across|inside)$/.test(items[at]?.lo ?? '')) return null;
  const place = items[at + 1];
  return is(place, 'S', 'L') && place?.states !== undefined ? { at: at + 1, states: place.states } : null;
}

/** "six men convicted by the Court so far", "the first head of State to be charged": what the set has in common. */
function absorbed(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const one = items[at] as Item;
    if (!is(one, 'G', 'OTHERS') || one.people === undefined) {
      out.push(one);
      continue;
    }
    let next = at + 1;
    let people: People = one.people;
    for (;;) {
      const found = modifier(items, next, at, one);
      if (found === null) break;
      people = { ...people, ...(found.of.length === 0 ? {} : { of: found.of }), did: [...people.did, found.did] };
      next = found.end;
    }
    out.push({ ...one, people });
    at = next - 1;
  }
  return out;
}

function modifier(
  items: readonly Item[],
  from: number,
  at: number,
  set: Item,
): { readonly did: PeopleDid; readonly of: readonly StateId[]; readonly end: number } | null {
  let next = from;
  const relative = is(items[next], 'who', 'that', 'whom') || items[next]?.lo === 'whom';
  if (relative) next += 1;
  const infinitive = items[next]?.lo === 'to' && (is(items[next + 1], 'BE') || is(items[next + 1], 'ACT') || is(items[next + 1], 'HAVE'));
  if (infinitive) next += 1;
  let positive = true;
  const skip = () => {
    while (is(items[next], 'HAVE', 'BE', 'EVER', 'NEG', 'B') || (is(items[next], 'DO') && items[next]?.is.get('DO') === 'be-out')) {
      if (is(items[next], 'B') && !(relative || infinitive || is(items[next + 1], 'ACT', 'HAVE', 'EVER'))) return;
      if (is(items[next], 'NEG')) positive = !positive;
      next += 1;
    }
  };
  skip();
  // "the first to have charges confirmed".
  if (is(items[next], 'NOUN') && is(items[next + 1], 'DO') && infinitive) {
    const done = THINGS[items[next]?.is.get('NOUN') ?? '']?.[items[next + 1]?.is.get('DO') ?? ''];
    if (done === undefined || items[next]?.counts !== undefined) return null;
    const absent = is(items[next + 2], 'ABS');
    return { did: { event: done, positive, when: [], crimes: [], ...(absent ? { absent } : {}) }, of: [], end: next + (absent ? 3 : 2) };
  }
  const act = items[next];
  const event = is(act, 'ACT') ? EVENTS[act?.is.get('ACT') ?? ''] : is(act, 'STATE') ? STANDS[act?.is.get('STATE') ?? ''] : undefined;
  if (act === undefined || event === undefined) return null;
  if (!relative && !infinitive && is(act, 'ACT') && act.form !== 'past' && !OWN.has(act.is.get('ACT') ?? '')) return null;
  if (!relative && !infinitive && next !== from && !is(items[from], 'B', 'EVER')) return null;
  next += 1;
  const held: Item[] = [];
  while (items[next] !== undefined && isAdjunct(items[next] as Item)) {
    held.push(items[next] as Item);
    next += 1;
  }
  const before = is(items[at - 1], 'NEG') ? items[at - 2] : items[at - 1];
  const predicate = is(before, 'BE') || (is(before, 'HAVE') && set.rank !== undefined);
  const later = items.slice(next).some((one) => is(one, 'BE', 'ACT', 'DO', 'STATE', 'HAVE') || /^(?:come|comes|came)$/.test(one.lo));
  if (!predicate && !later && !relative) return null;
  const adjuncts = gather(held);
  if (
    adjuncts.places.some((place) => !place.ofCrimes) ||
    Object.keys(adjuncts.details).length > 0 ||
    adjuncts.conduct.length > 0 ||
    adjuncts.counts !== undefined ||
    (adjuncts.spans.length > 0 && set.rank === undefined)
  )
    return null;
  return {
    did: { event, positive, when: adjuncts.when, crimes: adjuncts.crimes, ...(adjuncts.absent ? { absent: true } : {}) },
    of: adjuncts.places.flatMap((place) => [...place.states]),
    end: next,
  };
}

const JOINTS =
  /^(?:and|but|while|whereas|although|though|when|where|which|who|whom|after|before|because|as|yet|then|or|despite|following|since|until)$/;

function cut(items: readonly Item[]): { readonly opener: string; readonly items: Item[] }[] {
  const out: { opener: string; items: Item[] }[] = [];
  let now: Item[] = [];
  let opener = '';
  const flush = (next: string) => {
    if (now.length > 0) out.push({ opener, items: now });
    if (now.length > 0 || next !== ',') opener = next;
    now = [];
  };
  for (const one of items) {
    if (is(one, ',', ';', ':', '(', ')', '"') || (JOINTS.test(one.lo) && is(one, one.lo))) {
      flush(one.lo);
      continue;
    }
    if (one.lo === 'without') flush('without');
    now.push(one);
  }
  flush('');
  return out;
}

/** ", a former rebel commander,": told of the person just named, and so in his file. */
function isAside(items: readonly Item[], context: Context): boolean {
  // "known as Rambo": a name for a name.
  if (is(items[0], 'NICK') && items.length <= 6 && items.every((one) => !is(one, 'ACT', 'NOUN', 'T', 'N', 'NEG', 'BE'))) return true;
  const { subject, record } = context;
  if (items.some((one) => is(one, 'ACT', 'BE', 'HAVE', 'NEG', 'DO', 'N') && !is(one, 'SOFT'))) return false;
  if (subject?.persons === undefined) return false;
  // "Bemba's lawyer": by whose side he stands.
  const owner = items[0];
  if (
    is(owner, 'P') &&
    is(items[1], "'s") &&
    items.length > 2 &&
    items.slice(2).every((one) => is(one, 'SOFT', 'PEOPLE') || /^(?:lawyer|counsel|lead|defence)$/.test(one.lo))
  )
    return true;
  const files = record.persons.filter((person) => subject.persons?.includes(person.id));
  if (!items.every((one) => is(one, 'SOFT', 'PEOPLE', 'A', 'S', "'s", 'of', 'in', 'once', 'REGION') || is(one, 'LOC'))) {
    const known = new Set(files.flatMap((person) => [...wordsOf(person)]));
    const words = items.filter(
      (one) => !is(one, 'SOFT', 'PEOPLE', 'A', 'S', "'s", 'REGION', 'LOC') && !/^(?:of|in|for|to|at|on)$/.test(one.lo),
    );
    if (!words.every((one) => one.lo.split(' ').every((word) => word.length > 3 && known.has(word)))) return false;
  }
  const states = items.flatMap((one) => [...(one.states ?? [])]);
  return states.every((state) => files.some((person) => person.nationalities.includes(state)));
}

function gather(items: readonly Item[]): Adjuncts {
  const when: When[] = [];
  const conduct: When[] = [];
  const crimes: string[] = [];
  const spans: NonNullable<CaseDetails['spans']>[number][] = [];
  const places: { states: readonly StateId[]; prep: string; town: string; ofCrimes: boolean }[] = [];
  let months: number | 'life' | undefined;
  let counts: Adjuncts['counts'];
  let by: string | null = null;
  let chamber: string | undefined;
  let absent = false;
  let onAppeal = false;
  let majority: Adjuncts['majority'];
  let ever = false;
  const owners: string[] = [];
  let set: Item | null = null;
  const themes: string[] = [];
  let details: Partial<CaseDetails> = {};
  const times = items.filter((one) => is(one, 'T')).length;
  let loose = false;
  for (const [at, one] of items.entries()) {
    if (one.when !== undefined && is(one, 'T')) {
      const behind = items[at - 1];
      const ofCrimes = is(behind, 'C', 'CN') || (is(behind, 'LOC') && is(items[at - 2], 'C', 'CN'));
      if (ofCrimes && times > 1) conduct.push(one.when);
      else {
        if (ofCrimes && one.when.range.precision !== 'day') loose = true;
        when.push(one.when);
      }
    }
    if (one.crimes !== undefined && is(one, 'C', 'CN')) crimes.push(...one.crimes);
    if (one.span !== undefined) {
      const from = ANCHORS[one.is.get('Z') ?? ''];
      spans.push(from === undefined ? one.span : { ...one.span, from });
    }
    if (is(one, 'LOC') && one.states !== undefined)
      places.push({
        states: one.states,
        prep: one.is.get('LOC') ?? '',
        town: one.text,
        ofCrimes: one.is.get('LOC') === 'crimes' || is(items[at - 1], 'C', 'CN', 'TH', 'LOC'),
      });
    if (is(one, 'Y')) months = one.months;
    if (is(one, 'K')) counts = one.counts;
    if (is(one, 'BY', 'B')) {
      by = one.is.get('BY') ?? one.is.get('B') ?? null;
      chamber = one.chamber ?? chamber;
    }
    if (is(one, 'APP')) onAppeal = true;
    if (is(one, 'ABS')) absent = true;
    if (is(one, 'MAJ')) majority = 'majority';
    if (is(one, 'UNA')) majority = 'unanimous';
    if (is(one, 'EVER')) ever = true;
    if (is(one, 'FORG')) set = { ...one, is: new Map([['G', '']]) };
    if (is(one, 'FORP')) owners.push(...(one.persons ?? []));
    if (is(one, 'DET')) details = { ...details, ...one.details };
    if (is(one, 'TH')) themes.push(one.is.get('TH') ?? '');
  }
  return {
    when,
    conduct,
    loose,
    crimes: [...new Set(crimes)],
    ...(months === undefined ? {} : { months }),
    ...(counts === undefined ? {} : { counts }),
    spans,
    by,
    ...(chamber === undefined ? {} : { chamber }),
    places,
    absent,
    onAppeal,
    owners,
    set,
    themes,
    details,
    ...(majority === undefined ? {} : { majority }),
    ever,
  };
}

/** Symbols of a core in order, for the patterns below. */
function matches(core: readonly Item[], pattern: string): boolean {
  const wanted = pattern.split(' ');
  if (wanted.length !== core.length) return false;
  return wanted.every((symbol, at) =>
    symbol.split('|').some((one) => (one === 'X' ? is(core[at], 'P', 'G', 'PRON', 'ELSE') : is(core[at], one) || core[at]?.lo === one)),
  );
}

/** The statements of one clause, or null where a word of it has no place. */
function clause(items: readonly Item[], context: Context): readonly Proposition[] | null {
  const held = items.filter(isAdjunct);
  const adjuncts = gather(held);
  let core = items.filter((one) => !isAdjunct(one));
  const negations = core.filter((one) => is(one, 'NEG')).length;
  let negative = negations % 2 === 1;
  core = core.filter((one) => !is(one, 'NEG'));
  const hadHave = core.some((one) => is(one, 'HAVE'));
  const still = items.some((one) => /^(?:remains?|stays?)(?: |$)/.test(one.lo)) || context.still;
  const bare = core.filter((one) => !is(one, 'HAVE'));
  const tell = (event: CaseEvent, who: Item | null, extra: Partial<CaseDetails> = {}, positive = true) =>
    told(event, who, adjuncts, context, extra, positive !== negative, still, items);
  // "has yet to be", "has still not".
  if (bare.some((one) => one.lo === 'to') && items.some((one) => one.lo === 'yet')) {
    negative = !negative;
    core = bare.filter((one) => one.lo !== 'to');
  } else core = bare;
  // Whatever else is told of somebody whom the Court never sought: it did not try him.
  const stranger = core.find((one) => is(one, 'ELSE', 'P')) ?? context.subject;
  if (stranger !== null && !negative && context.named && isStranger(stranger, context)) {
    const from = core.findIndex((one) => is(one, 'ACT', 'DO'));
    core = core.filter(
      (one, at) =>
        !(
          at > from &&
          from >= 0 &&
          (is(one, '?', 'of', 'CN', 'THEME', 'S', 'A', 'L') || (/^(?:to|over|in|during|after)$/.test(one.lo) && one.is.size === 1))
        ),
    );
  }
  if (core.some((one) => /^(?:serve|complete-term)$/.test(one.is.get('ACT') ?? ''))) {
    const noun = core.find((one) => /^(?:term|prison)$/.test(one.is.get('NOUN') ?? '') && !is(one, 'BE') && one.is.get('ACT') !== 'serve');
    if (noun?.months !== undefined) (adjuncts as { months?: number | 'life' }).months = noun.months;
    core = core.filter((one) => one !== noun);
  }
  if (core.some((one) => is(one, 'IT')) && context.noun !== null)
    core = core.map((one) => (is(one, 'IT') && context.noun !== null ? context.noun : one));
  if (core.length === 0) return null;
  if (context.subject !== null && is(core[0], 'BE') && !is(core[0], 'ACT') && core.some((one) => is(one, 'G', 'NOUN')))
    core = [context.subject, ...core];
  // "is being held".
  core = core.filter((one, at) => !(is(one, 'BE') && one.is.size === 1 && is(core[at - 1], 'BE') && core[at - 1]?.is.size === 1));
  const head = core[0];
  const subject = is(head, 'P', 'G', 'ELSE') ? (head as Item) : null;
  const who = subject ?? context.subject ?? context.first;
  const body = adjuncts.by;
  const rest = is(head, 'B') ? core.slice(1) : core;
  const agent = is(head, 'B') ? (head?.is.get('B') ?? null) : body;
  if (is(head, 'B') && head?.chamber !== undefined) (adjuncts as { chamber?: string }).chamber = head.chamber;
  const agentDetail: Partial<CaseDetails> = core.some((one) => one.is.get('ACT') === 'give-up')
    ? { voluntary: true }
    : agent === 'prosecutor'
      ? { agent: 'prosecutor' }
      : agent === 'chamber' || agent === 'appeals'
        ? { agent: 'chamber' }
        : {};
  const remember = (one: Item | null) => {
    if (one !== null && is(one, 'P', 'G', 'ELSE')) context.subject = one;
  };
  // Copulas with a set: "Lubanga was the first person convicted", "the only woman wanted is Lvova-Belova".
  for (const [a, b] of [
    [0, 2],
    [2, 0],
  ] as const) {
    if (!matches(core, a === 0 ? 'P|NOUN BE G' : 'G BE P|NOUN') || (is(core[a], 'NOUN') && core[a]?.persons === undefined)) continue;
    const person = core[a] as Item;
    const set = core[b] as Item;
    remember(person);
    if (set.rank !== undefined) return ranked(set, person, adjuncts, !negative);
    // "is one of two Russians wanted by the Court".
    if (
      set.quant?.count === 1 &&
      set.n !== undefined &&
      set.people !== undefined &&
      person.persons !== undefined &&
      !negative &&
      held.length === 0
    ) {
      const persons = person.persons.map((id) => ({ person: id }));
      return [
        { kind: 'docket-people', quant: 'count', count: set.n, among: { ...set.people, did: [] }, are: { did: set.people.did }, persons },
      ];
    }
    return null;
  }
  if (
    matches(core, 'NOUN BE of P') ||
    matches(core, 'NOUN BE P') ||
    matches(core, "NOUN BE P 's") ||
    matches(core, "P 's BE NOUN") ||
    (matches(core, 'P BE NOUN') && !is(core[2], 'ACT') && core[2]?.rank !== undefined) ||
    matches(core, 'NOUN DO P') ||
    matches(core, 'NOUN ACT P')
  ) {
    const noun = core.find((one) => is(one, 'NOUN')) as Item;
    const person = core.find((one) => is(one, 'P')) as Item;
    if (matches(core, 'NOUN ACT P') || (matches(core, 'NOUN DO P') && !/^(?:name|face)$/.test(core[1]?.is.get('DO') ?? ''))) return null;
    const event = BARE[noun.is.get('NOUN') ?? ''];
    if (event === undefined) return null;
    remember(person);
    if (noun.rank !== undefined)
      return ranked(
        { ...noun, people: { did: [{ event, positive: true, when: [], crimes: adjuncts.crimes }] } },
        person,
        withNoun(adjuncts, noun),
        !negative,
      );
    return matches(core, 'NOUN DO P') ? tell(event, person, fromNoun(noun)) : null;
  }
  if (head !== undefined && matches(core, 'NOUN came|come|comes') && head.rank !== undefined && adjuncts.when.length > 0) {
    const event = BARE[head.is.get('NOUN') ?? ''];
    if (event === undefined || head.rank === 'only') return null;
    return [{ kind: 'docket-rank', place: head.rank, among: { did: [] }, event, persons: [], positive: true, when: adjuncts.when }];
  }
  if (is(head, 'NOUN') && head?.rank !== undefined && (head.rank !== 'first' || adjuncts.when.length > 0)) return null;
  // A step that was told outright.
  const direct = rest.find((one) => is(one, 'EV'));
  const step = direct?.is.get('EV') as CaseEvent | undefined;
  if (step !== undefined) {
    if (matches(rest, 'X EV') || matches(rest, 'EV X')) {
      const whom = rest.find((one) => is(one, 'P', 'PRON', 'G')) as Item;
      remember(whom);
      return tell(step, is(whom, 'PRON') ? (context.subject ?? context.first) : whom);
    }
    return matches(rest, 'EV') && who !== null && !is(head, 'B') ? tell(step, who) : null;
  }
  // What befell somebody.
  const act = rest.find((one) => is(one, 'ACT'));
  const kind = act?.is.get('ACT') ?? '';
  const served = kind === 'serve' && !(act?.form === 'ing' && core.some((one) => is(one, 'BE')));
  const sought = kind === 'want' && hadHave && !context.still && !adjuncts.when.some((when) => when.as === 'since');
  const event = served ? 'released' : sought ? 'warrant' : EVENTS[kind];
  const positive = kind !== 'plead-not';
  if (event !== undefined && act !== undefined) {
    if (matches(rest, 'X BE ACT') && (act.form === 'past' || OWN.has(kind))) {
      remember(subject);
      return tell(event, is(rest[0], 'PRON') ? (context.subject ?? context.first) : (rest[0] as Item), agentDetail, positive);
    }
    // "nobody has caught him".
    if (matches(core, 'G ACT PRON|P') && core[0]?.quant?.quant === 'none' && core[0].people?.did.length === 0) {
      const object = is(core[2], 'PRON') ? (context.subject ?? context.first) : (core[2] as Item);
      negative = !negative;
      return tell(event, object, {}, positive);
    }
    if (matches(rest, 'BE ACT') && act.form === 'past' && who !== null && !is(head, 'B')) return tell(event, who, agentDetail, positive);
    if (
      matches(rest, 'X ACT') &&
      !is(head, 'B') &&
      (OWN.has(kind) || (act.form === 'past' && !hadHave && (held.length > 0 || is(rest[0], 'G'))))
    ) {
      remember(subject);
      const willing = kind === 'transfer' && /^(?:surrender|turn|hand)/.test(act.lo) ? { voluntary: true } : {};
      if (kind === 'transfer' && !('voluntary' in willing)) return null;
      return tell(
        event,
        is(rest[0], 'PRON') ? (context.subject ?? context.first) : (rest[0] as Item),
        { ...agentDetail, ...willing },
        positive,
      );
    }
    if (matches(rest, 'ACT') && !is(head, 'B') && who !== null && (OWN.has(kind) || (act.form === 'past' && !hadHave)))
      return tell(event, who, agentDetail, positive);
    if ((matches(rest, 'ACT X') || matches(rest, 'ACT BE X')) && !OWN.has(kind) && is(head, 'B', 'ACT')) {
      const object = is(rest.at(-1), 'PRON') ? (context.subject ?? context.first) : (rest.at(-1) as Item);
      if (!is(head, 'B') && adjuncts.by === null) return null;
      remember(object);
      return tell(event, object, agentDetail, positive);
    }
  }
  // How somebody stands.
  const state = rest.find((one) => is(one, 'STATE'));
  const stood = STANDS[state?.is.get('STATE') ?? ''];
  const stands = stood === 'wanted' && hadHave && !context.still && !adjuncts.when.some((when) => when.as === 'since') ? 'warrant' : stood;
  if (stands !== undefined && !is(head, 'B')) {
    if (matches(rest, 'X BE STATE')) {
      remember(subject);
      return tell(stands, is(rest[0], 'PRON') ? (context.subject ?? context.first) : (rest[0] as Item));
    }
    if (matches(rest, 'BE STATE') || (matches(rest, 'STATE') && rest.length === 1)) return who === null ? null : tell(stands, who);
    if ((matches(rest, 'NOUN BE STATE') || matches(rest, 'BE STATE') || matches(rest, 'STATE')) && stands === 'kept-secret') {
      const noun = is(rest[0], 'NOUN') ? (rest[0] as Item) : context.noun;
      if (noun === null) return null;
      context.noun = noun;
      // "kept secret since 2013": issued then.
      const begun = adjuncts.when.some((when) => when.as === 'since');
      if (begun)
        return told(
          'warrant',
          ownerOf(noun, context, adjuncts),
          { ...adjuncts, when: adjuncts.when.map((when) => ({ ...when, as: 'on' as const })) },
          context,
          {},
          true,
          false,
          items,
        );
      return tell(stands, ownerOf(noun, context, adjuncts));
    }
    if (matches(rest, 'NOUN BE STATE') && /^(?:in)?admissible$/.test(stands))
      return tell(stands, ownerOf(rest[0] as Item, context, adjuncts));
  }
  // "Of the five leaders charged in 2005, three are dead".
  // "has no conviction".
  if (hadHave && matches(core, 'P|PRON NOUN') && !is(core[1], 'ACT')) {
    const noun = core[1] as Item;
    const owned = BARE[noun.is.get('NOUN') ?? ''];
    if (owned === undefined) return null;
    remember(subject);
    return tell(owned, is(core[0], 'PRON') ? (context.subject ?? context.first) : (core[0] as Item), fromNoun(noun));
  }
  const pooled = inPool(core, adjuncts, context);
  if (pooled !== null) return pooled;
  // "Yekatom to 15 years": as told before.
  if (core.length === 1 && is(core[0], 'P') && context.event !== null && (adjuncts.months !== undefined || adjuncts.counts !== undefined))
    return tell(context.event, core[0] as Item);
  // "died with a warrant on his head".
  if (matches(rest, 'X ACT with NOUN') && event !== undefined && OWN.has(kind) && rest[3]?.is.get('NOUN') === 'warrant') {
    const died = tell(event, rest[0] as Item);
    const sought = tell('warrant', rest[0] as Item);
    return died === null || sought === null ? null : [...sought, ...died];
  }
  return things(rest, head, adjuncts, context, tell, agentDetail, remember) ?? people(core, adjuncts, context, negative);
}

function inPool(core: readonly Item[], adjuncts: Adjuncts, context: Context): readonly Proposition[] | null {
  const { pool } = context;
  const [number, be, state] = core;
  if (pool?.people === undefined) return null;
  const none =
    (is(number, 'Q') && number?.is.get('Q') === 'none') ||
    (is(number, 'G') &&
      number?.quant?.quant === 'none' &&
      Object.keys(number.people ?? {}).length === 1 &&
      number.people?.did.length === 0);
  if ((!is(number, 'N') || number?.n === undefined) && !none) return null;
  const rest = core.slice(1).filter((one) => !is(one, 'BE', 'of', 'PRON'));
  const act = rest[0];
  // "none was a head of State", "two are women".
  const kind = rest.length === 1 ? act?.is.get('PEOPLE') : undefined;
  const trait: People | null =
    rest.length !== 1 || act === undefined
      ? null
      : kind === 'woman' || kind === 'head'
        ? { kind, did: [] }
        : is(act, 'A') && act.states !== undefined
          ? { states: act.states, did: [] }
          : is(act, 'REGION')
            ? { region: act.is.get('REGION') as NonNullable<People['region']>, did: [] }
            : null;
  if (trait !== null && core.some((one) => is(one, 'BE')))
    return [counted(pool, trait, none ? { quant: 'none' } : { quant: 'count', count: number?.n ?? 0 })];
  if (rest.length !== 1 || act === undefined) return null;
  void be;
  void state;
  const event = is(act, 'STATE') ? STANDS[act.is.get('STATE') ?? ''] : is(act, 'ACT') ? EVENTS[act.is.get('ACT') ?? ''] : undefined;
  if (event === undefined || adjuncts.months !== undefined || adjuncts.counts !== undefined || adjuncts.spans.length > 0) return null;
  if (Object.keys(adjuncts.details).length > 0) return null;
  const place = adjuncts.places[0]?.states[0];
  if (place !== undefined && event !== 'serving') return null;
  return [
    counted(
      pool,
      { did: [{ event, positive: true, when: adjuncts.when, crimes: adjuncts.crimes, ...(place === undefined ? {} : { place }) }] },
      none ? { quant: 'none' } : { quant: 'count', count: number?.n ?? 0 },
    ),
  ];
}

function isPresent(one: Item): boolean {
  return (
    /^(?:is|are|remains?|has|have|faces?|stands?|stays?)(?: |$)/.test(one.lo) ||
    (is(one, 'ACT', 'DO') && !is(one, 'NOUN') && one.form === 's')
  );
}

function isStranger(one: Item, { record }: Context): boolean {
  return is(one, 'ELSE') || (one.persons ?? [null]).every((id) => id !== null && !record.persons.some((person) => person.id === id));
}

function withNoun(adjuncts: Adjuncts, noun: Item): Adjuncts {
  return {
    ...adjuncts,
    ...(noun.months === undefined ? {} : { months: noun.months }),
    when: noun.when === undefined ? adjuncts.when : [...adjuncts.when, noun.when],
  };
}

function fromNoun(noun: Item): Partial<CaseDetails> {
  return {
    ...(noun.months === undefined ? {} : { months: noun.months }),
    ...(noun.counts === undefined ? {} : { counts: noun.counts }),
    ...(noun.crimes === undefined ? {} : { crimes: noun.crimes }),
    ...(noun.second === true ? { second: true } : {}),
    ...(noun.n !== undefined && noun.is.get('NOUN') === 'warrant' && noun.persons?.length !== noun.n ? { warrants: noun.n } : {}),
  };
}

function ownerOf(noun: Item, context: Context, adjuncts: Adjuncts): Item | null {
  if (noun.persons !== undefined) return { ...noun, is: new Map([['P', '']]) };
  if (adjuncts.set !== null) return adjuncts.set;
  if (adjuncts.owners.length > 0) return { ...noun, is: new Map([['P', '']]), persons: adjuncts.owners, told: [] };
  return context.subject ?? context.first;
}

/** What was done to a warrant, a charge, a trial, a judgment. */
function things(
  rest: readonly Item[],
  head: Item | undefined,
  adjuncts: Adjuncts,
  context: Context,
  tell: (event: CaseEvent, who: Item | null, extra?: Partial<CaseDetails>, positive?: boolean) => readonly Proposition[] | null,
  agent: Partial<CaseDetails>,
  remember: (one: Item | null) => void,
): readonly Proposition[] | null {
  const noun = rest.find((one) => is(one, 'NOUN')) ?? (rest.some((one) => is(one, 'DO')) ? context.noun : null);
  if (noun === null || noun === undefined) return null;
  const kind = noun.is.get('NOUN') ?? '';
  if (noun.second === true && kind !== 'warrant') return null;
  const verb = rest.find((one) => is(one, 'DO'));
  const does = verb?.is.get('DO') ?? '';
  const found = THINGS[kind]?.[does];
  // "three warrants over the war of 2008".
  if (
    noun.n !== undefined &&
    noun.persons === undefined &&
    (found === 'warrant' || found === 'unsealed' || found === 'summons' || found === 'convicted' || found === 'acquitted') &&
    (matches(rest, 'NOUN BE DO') || matches(rest, 'DO NOUN'))
  ) {
    if (adjuncts.set !== null || adjuncts.owners.length > 0 || adjuncts.spans.length > 0) return null;
    const all: Item = { ...noun, is: new Map([['G', '']]), people: { did: [] }, quant: { quant: 'count', count: noun.n } };
    return told(found, all, adjuncts, context, {}, true, false, rest);
  }
  const owner = ownerOf(noun, context, adjuncts);
  const { months, ...plain } = fromNoun(noun);
  const told_ = months !== undefined && !(found === 'term-reduced' && adjuncts.months !== undefined) ? { months } : {};
  // "the warrant of 2009 lists genocide", "the conviction of 2016 was quashed in 2018".
  if (noun.when !== undefined) {
    const own = BARE[kind];
    if (found !== undefined && found === own) adjuncts.when.push(noun.when);
    else {
      if (own === undefined || verb === undefined) return null;
      const { when, ...bare } = noun;
      const fact = told(own, owner, { ...gather([]), when: [when] }, context, {}, true, false, []);
      const others = rest.map((one) => (one === noun ? bare : one));
      const more = things(others, head, adjuncts, context, tell, agent, remember);
      return fact === null || more === null ? null : [...fact, ...more];
    }
  }
  const extra: Partial<CaseDetails> = {
    ...plain,
    ...told_,
    ...(found === 'dropped' && (kind === 'charges' || agent.agent === 'prosecutor') ? agent : {}),
  };
  const named = rest.find((one) => is(one, 'P', 'G')) ?? null;
  // "declined to confirm the charges": none was confirmed.
  if (kind === 'charges' && does === 'refuse' && /confirm/.test(verb?.lo ?? ''))
    return matches(rest, 'DO NOUN') && (is(head, 'B') || owner !== null) ? tell('confirmed', owner, extra, false) : null;
  // To face a term is not to have been given it.
  if (kind === 'term' && does === 'face') return null;
  if (found !== undefined) {
    if (matches(rest, 'NOUN BE DO') || matches(rest, 'NOUN DO') || (matches(rest, 'DO NOUN') && (is(head, 'B') || owner !== null))) {
      if (noun.persons !== undefined) remember(owner);
      context.noun = noun;
      if (does === 'face' && !is(rest[0], 'NOUN') && is(head, 'B')) return null;
      return tell(found, owner, extra);
    }
    if (matches(rest, 'BE DO') || (matches(rest, 'DO') && verb?.form === 'past')) return tell(found, owner, extra);
    const since = adjuncts.when.some((when) => when.as === 'since') && found === 'warrant' ? 'wanted' : found;
    if (does === 'face' && (matches(rest, 'X DO NOUN') || matches(rest, 'X BE DO NOUN')) && !is(head, 'B')) {
      remember(named);
      return tell(since, named ?? context.subject, extra);
    }
    if (does === 'name' && matches(rest, 'NOUN DO X')) {
      remember(named);
      return tell(found, named, extra);
    }
    if (does === 'issue' && matches(rest, 'DO X NOUN') && kind === 'term' && is(head, 'B'))
      return tell(found, named ?? context.subject, extra);
  }
  if (does === 'name' && matches(rest, 'X BE DO in NOUN') && /^(?:warrant|summons)$/.test(kind)) {
    remember(named);
    return tell(kind === 'warrant' ? 'warrant' : 'summons', named ?? context.subject, extra);
  }
  if (matches(rest, 'THERE BE NOUN') && kind === 'warrant') return tell('warrant', owner, extra);
  // "has been under ICC warrants": what the sentence calls the warrant of somebody.
  if ((matches(rest, 'X BE under NOUN') || matches(rest, 'BE under NOUN')) && kind === 'warrant') {
    remember(named);
    return tell('warrant', named ?? context.subject, extra);
  }
  return null;
}

/** Sets without an act: "comes from Africa", "is a citizen of a European country", "are Libyans". */
function people(core: readonly Item[], adjuncts: Adjuncts, context: Context, negative: boolean): readonly Proposition[] | null {
  const [set] = core;
  if (!is(set, 'G') || set?.people === undefined || set.quant === undefined) return null;
  const rest = core.slice(1).filter((one) => !is(one, 'BE'));
  const words = rest.filter(
    (one) =>
      !/^(?:come|comes|came|from|of|citizen|citizens|national|nationals|country|state|been|or|hail|hails|hailed)$/.test(one.lo) &&
      !is(one, 'PEOPLE'),
  );
  void context;
  const places = adjuncts.places.filter((place) => place.prep === 'from');
  const regions = words.filter((one) => is(one, 'REGION'));
  const states = [
    ...words.filter((one) => is(one, 'A', 'S')).flatMap((one) => [...(one.states ?? [])]),
    ...places.flatMap((place) => [...place.states]),
  ];
  if (words.some((one) => !is(one, 'REGION', 'A', 'S')) || (regions.length === 0 && states.length === 0)) return null;
  if (rest.length === 0 && places.length === 0) return null;
  const quant = negative && set.quant.quant !== 'none' ? null : set.quant;
  if (quant === null) return null;
  const each: People[] = [
    ...regions.map((one): People => ({ region: one.is.get('REGION') as NonNullable<People['region']>, did: [] })),
    ...(states.length === 0 ? [] : [{ states, did: [] }]),
  ];
  if (each.length > 1 && quant.quant !== 'none') return null;
  return each.map((are) => counted(set, are, quant));
}

function counted(set: Item, are: People, quant: NonNullable<Item['quant']>): Proposition {
  return {
    kind: 'docket-people',
    quant: quant.quant,
    ...(quant.count === undefined ? {} : { count: quant.count }),
    ...(quant.exactness === undefined ? {} : { exactness: quant.exactness }),
    among: set.people ?? { did: [] },
    are,
    persons: [],
  };
}

function ranked(set: Item, person: Item, adjuncts: Adjuncts, positive: boolean): readonly Proposition[] | null {
  const among = set.people ?? { did: [] };
  const event = among.did.at(-1)?.event;
  if (event === undefined || set.rank === undefined || person.persons === undefined) return null;
  if (adjuncts.places.length > 0 || adjuncts.spans.length > 0 || adjuncts.conduct.length > 0) return null;
  if (Object.keys(adjuncts.details).length > 0) return null;
  return [
    {
      kind: 'docket-rank',
      place: set.rank,
      among,
      event,
      persons: person.persons.map((id) => ({ person: id })),
      positive,
      when: adjuncts.when,
      ...(adjuncts.months === undefined ? {} : { months: adjuncts.months }),
    },
  ];
}

/** One step, of named persons or of a set. */
function told(
  event: CaseEvent,
  who: Item | null,
  adjuncts: Adjuncts,
  context: Context,
  extra: Partial<CaseDetails>,
  positive: boolean,
  still: boolean,
  items: readonly Item[],
): readonly Proposition[] | null {
  if (who === null) return null;
  if (is(who, 'ELSE')) {
    const name = who.is.get('ELSE') ?? '';
    if (!context.named) return null;
    return [{ kind: 'tried-elsewhere', name, court: courtOf(name), positive }];
  }
  if (is(who, 'G')) {
    const { quant, people: among } = who;
    if (/^(?:applied|warrant-refused|warrant-undone|kept-secret|warrant-stands|term-|conviction-|acquittal-)/.test(event)) return null;
    if (quant === undefined || among === undefined) return null;
    if (
      adjuncts.spans.length > 0 ||
      adjuncts.conduct.length > 0 ||
      adjuncts.counts !== undefined ||
      adjuncts.months !== undefined ||
      adjuncts.absent ||
      Object.keys(adjuncts.details).length > 0 ||
      Object.keys(extra).some((key) => key !== 'agent')
    )
      return null;
    context.event = event;
    const of = adjuncts.places.flatMap((place) => [...place.states]);
    const [theme] = adjuncts.themes;
    const did: PeopleDid = { event, positive: true, when: adjuncts.when, crimes: adjuncts.crimes };
    const are: People = {
      ...(of.length === 0 ? {} : { of }),
      ...(theme === undefined ? {} : { situation: theme }),
      did: [positive ? did : { ...did, positive: false }],
    };
    if (!positive && quant.quant !== 'all' && quant.quant !== 'none') return null;
    const made = counted(who, are, quant);
    if (made.kind !== 'docket-people') return null;
    const persons = context.included.map((person) => ({ person }));
    context.included = [];
    context.pool = { ...who, people: { ...among, ...(of.length === 0 ? {} : { of }), did: [...among.did, ...are.did] } };
    return [{ ...made, persons }];
  }
  if (who.persons === undefined) return null;
  context.event = event;
  const states = who.told ?? [];
  const files = context.record.persons.filter((person) => who.persons?.includes(person.id));
  const fitting = states.filter(
    (state) => state !== 'own' && files.some((person) => person.nationalities.includes(state) || person.situation !== ''),
  );
  if (adjuncts.themes.some((theme) => !files.some((person) => person.situation === theme))) return null;
  const arrest = event === 'arrested' || event === 'custody' || event === 'released' || event === 'died';
  const places = adjuncts.places.filter((place) => place.prep !== 'to');
  if (event === 'serving' && places.length === 1)
    return [
      {
        kind: 'case-event',
        persons: who.persons.map((id) => ({ person: id })),
        event,
        positive,
        when: adjuncts.when,
        details: {
          ...adjuncts.details,
          by: places[0]?.states ?? [],
          ...(adjuncts.months === undefined ? {} : { months: adjuncts.months }),
        },
        still,
        past: false,
        overtaken: false,
      },
    ];
  if (!arrest && event !== 'in-custody' && places.some((place) => /^(?:in|at|near|into)$/.test(place.prep) && !place.ofCrimes)) return null;
  const by = arrest && event !== 'released' && event !== 'died' ? places.flatMap((place) => [...place.states]) : [];
  const related = [...fitting, ...(arrest && event !== 'died' ? [] : places.flatMap((place) => [...place.states]))];
  const details: CaseDetails = {
    ...(adjuncts.chamber === undefined ? {} : { chamber: adjuncts.chamber }),
    ...(adjuncts.counts === undefined ? {} : { counts: adjuncts.counts }),
    ...(adjuncts.months === undefined ? {} : { months: adjuncts.months }),
    ...(adjuncts.crimes.length === 0 ? {} : { crimes: adjuncts.crimes }),
    ...(by.length === 0 ? {} : { by, town: places[0]?.town ?? '' }),
    ...(adjuncts.absent ? { absent: true } : {}),
    ...(adjuncts.onAppeal && (event === 'acquitted' || event === 'convicted') ? { onAppeal: true } : {}),
    ...(adjuncts.majority === undefined ? {} : { majority: adjuncts.majority }),
    ...(adjuncts.conduct.length === 0 ? {} : { conduct: adjuncts.conduct.map((when) => when.range) }),
    ...(adjuncts.spans.length === 0 ? {} : { spans: adjuncts.spans }),
    ...(related.length === 0 ? {} : { related }),
    ...adjuncts.details,
    ...extra,
    ...(event === 'dropped' || !('agent' in extra) ? {} : { agent: undefined as never }),
  };
  const { agent, ...plain } = details;
  const fact: Proposition = {
    kind: 'case-event',
    persons: who.persons.map((id) => ({ person: id })),
    event,
    positive,
    when: adjuncts.when,
    details: agent === undefined ? plain : details,
    still,
    past: !items.some(isPresent),
    overtaken: false,
  };
  if (!adjuncts.loose) return [fact];
  return [
    { kind: 'either', parts: [fact, { ...fact, when: [], details: { ...plain, conduct: adjuncts.when.map((when) => when.range) } }] },
  ];
}

/** A day or a term at the end, behind a comma, goes with what was told last. */
function extend(out: Proposition[], items: readonly Item[]): boolean {
  const last = out.at(-1);
  const adjuncts = gather(items);
  if (last?.kind === 'docket-rank' && adjuncts.when.length === items.length) {
    out[out.length - 1] = { ...last, when: [...last.when, ...adjuncts.when] };
    return true;
  }
  if (last?.kind !== 'case-event') return items.every((one) => is(one, 'EVER'));
  if (adjuncts.places.length > 0 || adjuncts.conduct.length > 0) return false;
  out[out.length - 1] = {
    ...last,
    when: [...last.when, ...adjuncts.when],
    details: {
      ...last.details,
      ...(adjuncts.crimes.length === 0 ? {} : { crimes: adjuncts.crimes }),
      ...(adjuncts.months === undefined ? {} : { months: adjuncts.months }),
      ...(adjuncts.counts === undefined ? {} : { counts: adjuncts.counts }),
      ...(adjuncts.spans.length === 0 ? {} : { spans: adjuncts.spans }),
      ...adjuncts.details,
    },
  };
  return true;
}

const ANCHORS: Readonly<Record<string, CaseEvent>> = {
  arrest: 'arrested',
  surrender: 'custody',
  transfer: 'custody',
  warrant: 'warrant',
  conviction: 'convicted',
  acquittal: 'acquitted',
  trial: 'trial-opened',
  death: 'died',
};

const FELL: ReadonlySet<CaseEvent> = new Set(['acquitted', 'conviction-overturned', 'term-undone', 'acquittal-upheld']);

/** A conviction told together with its reversal misleads nobody. */
function settled(parts: readonly Proposition[]): readonly Proposition[] {
  const fell = parts.some((part) => part.kind === 'case-event' && FELL.has(part.event));
  return fell ? parts.map((part) => (part.kind === 'case-event' ? { ...part, overtaken: true } : part)) : parts;
}

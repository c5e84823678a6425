import type { Language } from '../lexicon/shape.ts';
import type { Draft } from '../rules/pattern.ts';
import type { PersonAct, Proposition, When } from '../statement.ts';
import type { PersonMention, Sentence, StateMention, Token } from '../token.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { Hit, Stems } from './stems.ts';

/** Concepts that make a segment a statement of its own. */
const DEEDS: ReadonlySet<string> = new Set([
  ...[
    'sign',
    'sign-not',
    'signatory',
    'ratify',
    'ratify-not',
    'deposit',
    'accede',
    'join',
    'become',
    'party',
    'party-not',
    'outside',
    'withdraw',
    'leave',
    'nomore-party',
  ],
  ...[
    'revoke',
    'notify',
    'effect',
    'warrant',
    'wanted',
    'convict',
    'acquit',
    'sentence',
    'arrest',
    'surrender',
    'investigation',
    'examination',
  ],
  ...['refer', 'take-back', 'announce', 'bound', 'counts', 'no-further', 'sign-inf', 'ratify-inf'],
]);
const NEGATIVE: ReadonlySet<string> = new Set(['not', 'never', 'no-more', 'not-yet', 'neither', 'without']);
/** Words that make what is said no plain statement: conditions, guesses, opinions, other courts, ranks and sets. */
const WEIGHTY: ReadonlySet<string> = new Set([
  'only',
  'all',
  'first',
  'last',
  'except',
  'unlike',
  'more',
  'fewer',
  'modal',
  'duty',
  'declaration',
]);
/** Words that reach over the whole sentence. */
const GOVERNING: ReadonlySet<string> = new Set(['if', 'guess', 'other-court']);

/** Deeds that tell little where nothing is named with them. */
const WEAK: ReadonlySet<string> = new Set(['effect', 'announce', 'notify', 'become', 'counts']);

/** What one segment says, or why it says nothing that can be judged. */
export interface SlotReading {
  readonly drafts: readonly Draft[];
  /** Words of weight that no statement took up; null where all were read. */
  readonly unread: string | null;
  /** Whether a deed was told at all, read or not. */
  readonly told: boolean;
  /** For each draft, what was left unread in its own segment. */
  readonly gaps: readonly (string | null)[];
}

/** Statements by concept and slots: who, which deed, denied or not, when; whatever the order of the words. */
export function readSlots(sentence: Sentence, stems: Stems): SlotReading {
  // Places count from the beginning of the whole text.
  const text = ' '.repeat(sentence.start) + sentence.text;
  const covered = sentence.tokens.filter((token) => ['state', 'person', 'date', 'place'].includes(token.kind));
  const hits = stems
    .find(text, sentence.start, sentence.end)
    .filter((hit) => !covered.some((token) => hit.start < token.end && token.start < hit.end));
  const drafts: Draft[] = [];
  const gaps: (string | null)[] = [];
  const governing = hits.find((hit) => GOVERNING.has(hit.concept));
  let unread: string | null = governing === undefined ? null : text.slice(governing.start, governing.end);
  // A deed told before its State is named: the first one of the sentence.
  const opening = sentence.tokens.find((token) => token.kind === 'state' || token.kind === 'person');
  let carried: Carried = { states: opening?.states ?? [], persons: opening?.persons ?? [] };
  for (const segment of segmentsOf(text, sentence, hits, DEEDS)) {
    const slots = slotsOf(text, sentence, segment, carried, stems.language);
    carried = {
      states: slots.states.length > 0 ? slots.states : carried.states,
      persons: slots.persons.length > 0 ? slots.persons : carried.persons,
    };
    const made = propose(slots);
    const left =
      made === null
        ? tells(segment)
          ? text.slice(segment.start, segment.end).trim()
          : null
        : leftIn(text, sentence, segment, slots, made);
    const mild = left === null && made !== null ? mildIn(text, sentence, segment, made) : null;
    const gap = left;
    if (mild !== null) unread ??= mild;
    if (gap !== null) unread ??= gap;
    for (const proposition of made?.propositions ?? []) {
      drafts.push({ proposition, tokens: tokensIn(sentence, segment), hypothetical: false });
      gaps.push(governing === undefined ? gap : unread);
    }
  }
  return { drafts, unread, gaps, told: hits.some((hit) => DEEDS.has(hit.concept) && !WEAK.has(hit.concept)) };
}

function tells(segment: Segment): boolean {
  return segment.named.length > 0 || segment.hits.some((hit) => DEEDS.has(hit.concept) && !WEAK.has(hit.concept));
}

interface Carried {
  readonly states: readonly StateMention[];
  readonly persons: readonly PersonMention[];
}

interface Slots {
  readonly hits: readonly Hit[];
  readonly states: readonly StateMention[];
  readonly persons: readonly PersonMention[];
  readonly places: readonly Token[];
  readonly dates: readonly { readonly when: When; readonly start: number }[];
  readonly numbers: readonly Token[];
  readonly negative: boolean;
  /** How many States and persons the segment names itself. */
  readonly named: number;
  /** A language in which a predicate noun needs its verb. */
  readonly copular: boolean;
  /** The word for signing also means to happen: only with the Statute named. */
  readonly vague: boolean;
  /** How many separate groups of States the segment names. */
  readonly groups: number;
}

interface Made {
  readonly propositions: readonly Proposition[];
  readonly numbers: ReadonlySet<number>;
}

function tokensIn(sentence: Sentence, segment: Segment): readonly number[] {
  return sentence.tokens.flatMap((token, at) => (token.start >= segment.start && token.start < segment.end ? [at] : []));
}

const COPULAR: ReadonlySet<Language> = new Set(['fr', 'es', 'pt']);

function slotsOf(text: string, sentence: Sentence, segment: Segment, carried: Carried, language: Language): Slots {
  const named = segment.named.flatMap((at) => sentence.tokens[at] ?? []);
  const states = named.filter((token) => token.kind === 'state');
  const persons = named.filter((token) => token.kind === 'person').flatMap((token) => token.persons ?? []);
  const dates = named.flatMap((token) =>
    token.date === undefined ? [] : [{ when: { range: token.date, as: relation(segment.hits, token) }, start: token.start }],
  );
  let groups = 0;
  let end = -1;
  for (const token of states) {
    const between = end < 0 ? '' : text.slice(end, token.start);
    const linked =
      end >= 0 &&
      segment.hits
        .filter((hit) => hit.start >= end && hit.end <= token.start)
        .every((hit) => /^(?:and|like|light|neither)$/.test(hit.concept)) &&
      between.split(/\s+/).length < 6;
    if (!linked) groups += 1;
    end = token.end;
  }
  const all = states.flatMap((token) => token.states ?? []);
  return {
    hits: segment.hits,
    states: all.length > 0 ? all : persons.length > 0 ? [] : carried.states,
    persons: persons.length > 0 ? persons : all.length > 0 ? [] : carried.persons,
    places: named.filter((token) => token.kind === 'place'),
    dates,
    numbers: named.filter((token) => token.kind === 'number' || token.kind === 'ordinal'),
    negative: isNegative(segment.hits),
    named: all.length + persons.length,
    copular: COPULAR.has(language),
    vague: /\p{Script=Arabic}/u.test(text) && !sentence.tokens.some((token) => token.c === 'STATUTE'),
    groups,
  };
}

/** Negations of these languages agree with each other: two deny no more than one. "Never ceased to be" is none. */
function isNegative(hits: readonly Hit[]): boolean {
  const denied = hits.some((hit) => NEGATIVE.has(hit.concept) || hit.concept.endsWith('-not'));
  return hits.some((hit) => hit.concept === 'cease') ? !denied : denied;
}

function relation(hits: readonly Hit[], date: Token): When['as'] {
  const before = hits.findLast((hit) => hit.end <= date.start && date.start - hit.end < 8);
  const behind = hits.find((hit) => hit.start >= date.end && hit.start - date.end < 6);
  const word = [before, behind].find((hit) => hit !== undefined && /^(?:since|until|before|after)$/.test(hit.concept));
  return word === undefined ? 'on' : (word.concept as When['as']);
}

function has(slots: Slots, ...concepts: readonly string[]): boolean {
  return slots.hits.some((hit) => concepts.includes(hit.concept));
}

function propose(slots: Slots): Made | null {
  return ofPersons(slots) ?? ofSituations(slots) ?? ofStates(slots) ?? ofCounts(slots);
}

const NONE: ReadonlySet<number> = new Set();

function made(propositions: readonly Proposition[], _slots: Slots, numbers: ReadonlySet<number> = NONE): Made {
  return { propositions, numbers };
}

function whenOf(slots: Slots, concept?: string): { readonly when?: When } {
  const hit = concept === undefined ? undefined : slots.hits.find((entry) => entry.concept === concept);
  const nearest =
    hit === undefined ? slots.dates[0] : [...slots.dates].sort((a, b) => Math.abs(a.start - hit.start) - Math.abs(b.start - hit.start))[0];
  return nearest === undefined ? {} : { when: nearest.when };
}

function ofStates(slots: Slots): Made | null {
  const { states, negative } = slots;
  if (states.length === 0 || slots.groups > 1 || has(slots, 'refuse')) return null;
  const positive = !negative;
  const when = whenOf(slots);
  const rank = slots.numbers.find((token) => token.number !== undefined && token.number > 50 && token.number < 200);
  if (has(slots, 'take-back') && has(slots, 'signature'))
    return made([{ kind: 'signature-withdrawn', states, positive, planned: false, ...when }], slots);
  if (has(slots, 'revoke') || (has(slots, 'take-back') && has(slots, 'withdrawal', 'notice')))
    return has(slots, 'withdrawal', 'notice', 'revoke-withdrawal')
      ? made([{ kind: 'withdrawal-revoked', states, positive, ...when }], slots)
      : null;
  if (has(slots, 'take-back') && has(slots, 'instrument'))
    return negative ? null : made([{ kind: 'ratification-withdrawn', states }], slots);
  if (has(slots, 'withdrawal') && has(slots, 'effect')) {
    if (negative || has(slots, 'notify', 'announce')) return null;
    const held = when.when;
    return held === undefined ? null : made([{ kind: 'withdrawal-effect', states, when: held, immediate: false }], slots);
  }
  const left = (aspect: 'announced' | 'notified' | 'done' | 'under-way', word: 'withdrew' | 'left'): Made =>
    made([{ kind: 'left', states, positive, word, aspect, immediate: has(slots, 'immediate'), ...when }], slots);
  if (has(slots, 'withdrawal', 'withdraw', 'leave') && has(slots, 'notify')) return negative ? null : left('notified', 'withdrew');
  if (has(slots, 'withdrawal', 'withdraw', 'leave') && has(slots, 'announce')) return negative ? null : left('announced', 'withdrew');
  const out: Proposition[] = [];
  if (
    ((has(slots, 'sign', 'sign-not') || (negative && has(slots, 'sign-inf'))) && !(slots.vague && !has(slots, 'statute'))) ||
    (has(slots, 'signature') && has(slots, 'put'))
  )
    out.push({ kind: 'signature', states, positive: positive || (!has(slots, 'sign-not') && both(slots)), ...whenOf(slots, 'sign') });
  if (
    has(slots, 'ratify', 'ratify-not') ||
    (negative && has(slots, 'ratify-inf')) ||
    (has(slots, 'deposit') && has(slots, 'instrument', 'ratification', 'accession'))
  )
    out.push({
      kind: 'ratification',
      states,
      positive,
      by: isParliament(slots) ? 'parliament' : 'state',
      word: has(slots, 'accession') ? 'acceded' : 'ratified',
      ...(has(slots, 'deposit') ? { deposited: true } : {}),
      ...whenOf(slots, has(slots, 'ratify') ? 'ratify' : 'deposit'),
    });
  else if (has(slots, 'accede'))
    out.push({ kind: 'ratification', states, positive, by: 'state', word: 'acceded', ...whenOf(slots, 'accede') });
  if (has(slots, 'no-further')) out.push({ kind: 'ratification', states, positive: false, by: 'state', word: 'ratified' });
  if (out.length > 0) return made(out, slots);
  if (has(slots, 'nomore-party') || (has(slots, 'party') && has(slots, 'no-more')))
    return made([{ kind: 'membership', states, positive: false, how: 'no-longer', ...when }], slots);
  if (has(slots, 'withdraw')) return left('done', 'withdrew');
  if (has(slots, 'leave')) return left('done', 'left');
  if (has(slots, 'signatory') && !has(slots, 'party', 'party-not')) {
    const dated =
      slots.dates.length > 0
        ? [{ kind: 'signature' as const, states, positive, ...when }]
        : [{ kind: 'signatory' as const, states, positive, noLonger: false }];
    return made(dated, slots);
  }
  const outside = has(slots, 'outside');
  // A noun alone tells no membership: "lost its second member", "signatory though not a member".
  if (has(slots, 'withdrawal') || (has(slots, 'signatory') && has(slots, 'party', 'party-not'))) return null;
  if (slots.copular && !outside && !has(slots, 'be', 'become', 'join', 'cease', 'still')) return null;
  if (has(slots, 'join') || (has(slots, 'become') && has(slots, 'party')))
    return withRank(slots, { kind: 'joined', states, positive, ...when }, rank, states);
  if (has(slots, 'party', 'party-not', 'outside', 'bound'))
    return withRank(
      slots,
      {
        kind: 'membership',
        states,
        positive: outside ? negative : positive,
        how: has(slots, 'cease') || has(slots, 'still') ? (positive && !outside ? 'still' : 'is') : has(slots, 'never') ? 'never' : 'is',
        ...when,
      },
      rank,
      states,
    );
  if (has(slots, 'effect') && !has(slots, 'withdrawal') && when.when !== undefined)
    return made([{ kind: 'in-force', states, when: when.when, positive }], slots);
  return null;
}

/** Parliament acts only where it stands before the verb and no instrument is handed over. */
function isParliament(slots: Slots): boolean {
  const parliament = slots.hits.findIndex((hit) => hit.concept === 'parliament');
  return parliament >= 0 && parliament < slots.hits.findIndex((hit) => hit.concept === 'ratify') && !has(slots, 'deposit');
}

/** "The Court has 124 member States". */
function ofCounts(slots: Slots): Made | null {
  const [number, ...more] = slots.numbers;
  if (slots.named > 0 || more.length > 0 || slots.negative || number?.number === undefined || number.number < 30) return null;
  const of = has(slots, 'signatory') ? 'signatories' : has(slots, 'party') ? 'parties' : null;
  if (of === null || !has(slots, 'counts', 'be')) return null;
  const exactness = has(slots, 'more') ? 'more' : has(slots, 'fewer') ? 'fewer' : 'exact';
  return made([{ kind: 'count', of, count: number.number, exactness, group: null, ...whenOf(slots) }], slots, new Set([number.number]));
}

/** "signed, not ratified" in one breath: the negation goes with the second. */
function both(slots: Slots): boolean {
  const sign = slots.hits.findIndex((hit) => hit.concept === 'sign');
  const ratify = slots.hits.findIndex((hit) => hit.concept === 'ratify' || hit.concept === 'ratify-inf');
  const not = slots.hits.findIndex((hit) => NEGATIVE.has(hit.concept));
  return sign >= 0 && ratify > sign && not > sign;
}

function withRank(slots: Slots, proposition: Proposition, rank: Token | undefined, states: readonly StateMention[]): Made {
  if (rank?.number === undefined) return made([proposition], slots);
  return made([proposition, { kind: 'party-rank', states, rank: rank.number, last: false, verb: 'became' }], slots, new Set([rank.number]));
}

function ofPersons(slots: Slots): Made | null {
  const { persons, negative } = slots;
  if (persons.length === 0) return null;
  const person = (act: PersonAct, more: { readonly nth?: number } = {}, numbers: ReadonlySet<number> = NONE): Made =>
    made([{ kind: 'person', persons, act, positive: !negative, ...more, ...whenOf(slots) }], slots, numbers);
  if (has(slots, 'refuse')) return null;
  if (has(slots, 'warrant')) {
    if (!has(slots, 'issue', 'apply', 'wanted')) return null;
    if (has(slots, 'take-back', 'revoke')) return null;
    if (has(slots, 'apply')) return person('applied');
    return person('warrant');
  }
  const years = slots.numbers.find((token) => token.number !== undefined && token.number <= 40 && yearsBehind(slots, token));
  if (years?.number !== undefined && has(slots, 'sentence', 'convict', 'prison', 'get')) {
    if (negative) return null;
    return made([{ kind: 'sentence', persons, months: years.number * 12, ...whenOf(slots) }], slots, new Set([years.number]));
  }
  if (has(slots, 'life') && has(slots, 'sentence', 'convict', 'get'))
    return negative ? null : made([{ kind: 'sentence', persons, months: 'life', ...whenOf(slots) }], slots);
  if (has(slots, 'acquit')) return has(slots, 'uphold') ? null : person('acquitted');
  if (has(slots, 'convict')) return person('convicted');
  if (has(slots, 'surrender')) return person('custody');
  if (has(slots, 'wanted')) return person('wanted');
  return null;
}

function yearsBehind(slots: Slots, token: Token): boolean {
  return slots.hits.some((hit) => hit.concept === 'years' && hit.start >= token.end && hit.start - token.end < 6);
}

function ofSituations(slots: Slots): Made | null {
  const examination = has(slots, 'examination');
  if (!examination && !has(slots, 'investigation')) return null;
  const about = slots.places.flatMap((token) => token.placed?.state ?? [])[0] ?? slots.states[0]?.state;
  if (about === undefined || slots.states.length > 1 || slots.persons.length > 0) return null;
  const place = slots.places[0]?.place;
  const stage = examination
    ? has(slots, 'close')
      ? 'examination-closed'
      : has(slots, 'open') || slots.dates.length === 0
        ? 'examination'
        : null
    : has(slots, 'refuse')
      ? 'refused'
      : has(slots, 'authorise')
        ? 'authorised'
        : has(slots, 'apply')
          ? 'requested'
          : has(slots, 'close')
            ? 'investigation-closed'
            : has(slots, 'open')
              ? 'investigation'
              : null;
  if (stage === null) return null;
  return made(
    [{ kind: 'situation', about, ...(place === undefined ? {} : { place }), stage, positive: !slots.negative, ...whenOf(slots) }],
    slots,
  );
}

/** What a segment holds beside what was proposed. */
function leftIn(text: string, sentence: Sentence, segment: Segment, slots: Slots, read: Made): string | null {
  if (segment.mixed) return text.slice(segment.start, segment.end).trim();
  const personal = isPersonal(read);
  if ((personal || read.propositions.some((part) => part.kind === 'situation')) && has(slots, 'chamber', 'council')) return 'organ';
  if (read.propositions.some((part) => part.kind === 'count') && strangers(text, sentence, segment) > 1) return 'too many words';
  const listed = slots.states.length > 1 || slots.persons.length > 1;
  const dated = slots.dates.length > 0;
  const weighty = slots.hits.find(
    (hit) =>
      WEIGHTY.has(hit.concept) &&
      !(hit.concept === 'all' && listed) &&
      !(hit.concept === 'only' && dated && /^(?:só|seulement|лише|только|solo|sólo|apenas)$/i.test(text.slice(hit.start, hit.end))),
  );
  if (weighty !== undefined) return text.slice(weighty.start, weighty.end);
  for (const at of segment.named) {
    const token = sentence.tokens[at];
    if (token === undefined) continue;
    if ((token.kind === 'number' || token.kind === 'ordinal' || token.kind === 'money') && !isNumberRead(slots, token, read))
      return token.text;
    if (
      token.kind === 'date' &&
      !read.propositions.some((part) => JSON.stringify(part).includes(`"from":"${token.date?.from}","until":"${token.date?.until}"`))
    )
      return token.text;
    if (token.kind === 'person' && !read.propositions.some((part) => 'persons' in part)) return token.text;
    if (
      token.kind === 'place' &&
      !read.propositions.some((part) => part.kind === 'situation' || part.kind === 'person' || part.kind === 'sentence')
    )
      return token.text;
  }
  return null;
}

function isPersonal(read: Made): boolean {
  return read.propositions.some((part) => part.kind === 'person' || part.kind === 'sentence');
}

/** What keeps a statement from being borne out, though it cannot make a false one true. */
function mildIn(text: string, sentence: Sentence, segment: Segment, read: Made): string | null {
  if (!isPersonal(read)) return null;
  if (segment.named.some((at) => sentence.tokens[at]?.kind === 'state')) return 'a State';
  if (segment.hits.some((hit) => hit.concept === 'crime')) return 'a crime';
  return strangers(text, sentence, segment) > 2 ? 'too many words' : null;
}

/** A rank or term that was read, the number of the names in a list, or a length of time. */
function isNumberRead(slots: Slots, token: Token, read: Made): boolean {
  if (token.number === undefined) return false;
  if (read.numbers.has(token.number)) return true;
  if (token.number === slots.states.length || token.number === slots.persons.length) return true;
  return slots.hits.some((hit) => hit.concept === 'span' && hit.start >= token.end && hit.start - token.end < 3);
}

/** Words of some length that neither a name nor a concept covers; of a script without spaces, three letters for a word. */
function strangers(text: string, sentence: Sentence, segment: Segment): number {
  let count = 0;
  let han = 0;
  for (let at = segment.start; at < segment.end; at += 1) {
    if (!/\p{Script=Han}/u.test(text.charAt(at)) || segment.hits.some((hit) => hit.start <= at && at < hit.end)) continue;
    if (!sentence.tokens.some((token) => (token.known || token.kind !== 'word') && token.start <= at && at < token.end)) han += 1;
  }
  if (han > 0) return Math.ceil(han / 2.5);
  for (const match of text.slice(segment.start, segment.end).matchAll(/[\p{L}\p{M}]+/gu)) {
    const start = segment.start + match.index;
    const end = start + match[0].length;
    if (match[0].length < 4) continue;
    if (segment.hits.some((hit) => hit.start < end && start < hit.end)) continue;
    if (sentence.tokens.some((token) => (token.known || token.kind !== 'word') && token.start < end && start < token.end)) continue;
    count += 1;
  }
  return count;
}

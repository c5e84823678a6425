import type { Proposition, When } from '../statement.ts';
import type { Sentence, StateMention, Token } from '../token.ts';
import type { Draft } from './pattern.ts';

type Act = 'signature' | 'unsigned' | 'ratification' | 'accession' | 'joined' | 'withdrew' | 'left' | 'party' | 'signatory';

const VERBS: ReadonlyMap<string, { readonly act: Act; readonly form: 'done' | 'base' | 'ing' }> = new Map([
  ['signed', { act: 'signature', form: 'done' }],
  ['sign', { act: 'signature', form: 'base' }],
  ['signing', { act: 'signature', form: 'ing' }],
  ['unsigned', { act: 'unsigned', form: 'done' }],
  ['unsign', { act: 'unsigned', form: 'base' }],
  ['ratified', { act: 'ratification', form: 'done' }],
  ['ratify', { act: 'ratification', form: 'base' }],
  ['ratifying', { act: 'ratification', form: 'ing' }],
  ['acceded', { act: 'accession', form: 'done' }],
  ['accede', { act: 'accession', form: 'base' }],
  ['joined', { act: 'joined', form: 'done' }],
  ['join', { act: 'joined', form: 'base' }],
  ['joining', { act: 'joined', form: 'ing' }],
  ['withdrew', { act: 'withdrew', form: 'done' }],
  ['withdraw', { act: 'withdrew', form: 'base' }],
  ['withdrawing', { act: 'withdrew', form: 'ing' }],
  ['left', { act: 'left', form: 'done' }],
  ['leave', { act: 'left', form: 'base' }],
  ['leaving', { act: 'left', form: 'ing' }],
  ['PARTY', { act: 'party', form: 'done' }],
  ['SIGNATORY', { act: 'signatory', form: 'done' }],
] as const);

const NEGATIVE = new Set(['not', 'never', 'neither', 'nor', 'without', 'failed_to', 'not_yet', 'non', 'none', 'no']);
const SUPPOSED = new Set(['would', 'could', 'will', 'if', 'should', 'may', 'might', 'obliged', 'can']);
const DOUBTFUL = new Set(['would', 'could', 'if', 'should', 'may', 'might', 'obliged', 'can']);
const INTENT = new Set([
  'intends',
  'decided',
  'announced',
  'announce',
  'announcing',
  'threatened',
  'urged',
  'says',
  'process',
  'planning',
  'willing',
  'ready',
  'expected',
  'asked',
  'calls',
  'called',
]);
const OBJECTS = new Set(['STATUTE', 'COURT', 'treaty', 'court', 'organisation', 'organization', 'it', 'body', 'institution', 'icc']);
const GLUE = new Set([
  'to',
  'from',
  'of',
  'on',
  'up',
  'onto',
  'as',
  'by',
  'with',
  'at',
  'in',
  'fully',
  'jurisdiction',
  'out',
  'membership',
]);
const DATE_WORDS = new Set([
  'in',
  'on',
  'since',
  'by',
  'at',
  'until',
  'before',
  'after',
  'as_of',
  'during',
  'late',
  'early',
  'mid',
  'back',
  'of',
  'only',
  'around',
  'about',
  'day',
  'signing',
  'beginning',
  'end',
  'effective',
  'from',
  'as',
  'date',
]);
const PREPOSITIONS = new Set([
  'in',
  'of',
  'against',
  'with',
  'over',
  'on',
  'for',
  'like',
  'between',
  'into',
  'inside',
  'from',
  'about',
  'at',
  'than',
  'under',
  'unlike',
  'including',
  'such',
  'among',
  'by',
  'to',
  'towards',
  'toward',
  'neighbouring',
  'neighboring',
  'within',
  'after',
  'alongside',
  'via',
  'through',
  'despite',
  'as',
]);
const BREAKS = new Set([';', ':', '(', ')', '"', '?']);

/** Marks, auxiliaries and adverbs that may stand between a State and what it did. */
const LIGHT = new Set([
  ...NEGATIVE,
  ...SUPPOSED,
  ...INTENT,
  ...GLUE,
  'has',
  'is',
  'did',
  'do',
  'does',
  'doing',
  'still',
  'no_longer',
  'been',
  'become',
  'became',
  'and',
  'or',
  'but',
  ',',
  'it',
  'that',
  'who',
  'which',
  'only',
  'first',
  'too',
  'there',
  "'s",
  'was',
  'one',
  'among',
  'however',
  'while',
  'so',
  'far',
  'until',
  'ever',
  'all',
  'these',
  'those',
  'because',
  'since',
  'when',
  'although',
  'thereby',
  'before',
  'after',
  'then',
  'just',
  'having',
  'full',
  'founding',
  'former',
  'original',
  'newest',
  'latest',
  'will',
  'government',
  'parliament',
  'failed_to',
  'once',
  'previously',
  'long',
  'remain',
  'immediate',
  'government',
  'yet',
  'despite',
  'being',
  'today',
  'same',
  'day',
  'refusal',
  'none',
  'always',
  'declaration',
  'instead',
  'signature',
  'instrument',
  'O',
  'themselves',
  'with',
  'this',
  'like',
  'intention',
  'ultimately',
  'both',
  'its',
  'last',
  'COUNTRY',
]);

interface Subject {
  readonly states: readonly StateMention[];
  readonly at: number;
  readonly organ: Token['organ'];
  readonly joinedBy: string | undefined;
}

/** What States did and where they stand: signing, ratifying, joining, leaving, membership, each with its polarity, aspect and date. */
export function stateActs(
  sentence: Sentence,
  taken: ReadonlySet<number>,
  carried: readonly StateMention[] | null,
  elliptic: boolean,
): Draft[] {
  const { tokens } = sentence;
  const out: Draft[] = [];
  let subject: Subject | null = carried === null ? null : { states: carried, at: -1, organ: undefined, joinedBy: undefined };
  let anchor = -1;
  let previous: { readonly at: number; readonly negative: boolean; readonly supposed: boolean } | null = null;
  const object = tokens.some((token) => token.c === 'STATUTE' || token.c === 'COURT') || elliptic;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (
      token.kind === 'state' ||
      (token.kind === 'adjective' && token.organ === 'nationals' && (VERBS.has(tokens[at + 1]?.c ?? '') || tokens[at + 1]?.c === 'has'))
    ) {
      const found =
        token.kind === 'adjective' && token.states !== undefined
          ? { states: token.states, at, organ: undefined, joinedBy: token.joinedBy }
          : subjectAt(tokens, at);
      if (found !== null) {
        subject = found;
        anchor = at;
        previous = null;
      }
      continue;
    }
    if (token.kind === 'person' || token.c === 'OTP' || token.c === 'UNSC' || token.c === 'CHAMBER' || token.c === 'COURTPRES') {
      if (
        at === 0 ||
        BREAKS.has(tokens[at - 1]?.c ?? '') ||
        tokens[at - 1]?.c === 'and' ||
        tokens[at - 1]?.c === 'but' ||
        tokens[at - 1]?.c === ','
      )
        subject = null;
      continue;
    }
    const verb = VERBS.get(token.c);
    if (verb === undefined || taken.has(at)) continue;
    const left = lookLeft(tokens, at, Math.max(anchor, previous?.at ?? -1), previous);
    const right = lookRight(tokens, at, verb.act, elliptic);
    let who = subject;
    const by = passiveAgent(tokens, at, right.end);
    if (by !== null) who = by;
    const owner = verb.act === 'party' || verb.act === 'signatory' ? nounOwner(tokens, at) : null;
    if (owner !== null) who = owner;
    if (who === null || !right.fits || (owner === null && by === null && left === null) || !object) {
      continue;
    }
    const heavy = owner === null && by === null ? unknownBetween(tokens, Math.max(anchor, previous?.at ?? -1), at) : 0;
    if (heavy > 0) {
      continue;
    }
    const negative = (left?.negative ?? false) || who.joinedBy === 'nor';
    const supposed = left?.supposed ?? false;
    const when = right.when ?? (previous === null ? leadingDate(tokens, who.at) : null);
    const own = who.at < 0 ? [] : tokens[who.at - 1]?.c === 'neither' ? [who.at - 1, who.at] : [who.at];
    const used = [...own, ...(left?.used ?? []), at, ...right.used, ...(when?.used ?? []), ...(owner?.used ?? []), ...(by?.used ?? [])];
    previous = { at: right.end, negative, supposed };
    anchor = Math.max(anchor, right.end);
    const made = propose(verb.act, verb.form, who, negative, left, when, right, tokens);
    if (made === null) continue;
    out.push({
      proposition: made,
      tokens: used,
      hypothetical:
        (left?.doubtful === true && left.intent === null) || (supposed && made.kind !== 'left' && made.kind !== 'signature-withdrawn'),
    });
  }
  return out;
}

function subjectAt(tokens: readonly Token[], at: number): Subject | null {
  const token = tokens[at];
  if (token?.states === undefined) return null;
  const before = tokens[at - 1]?.c ?? '';
  if (
    PREPOSITIONS.has(before) &&
    !(before === 'as' || (before === 'of' && /^(?:government|parliament|COUNTRY|all|none|one|neither)$/.test(tokens[at - 2]?.c ?? '')))
  )
    return null;
  const next = tokens[at + 1]?.c ?? '';
  if (next === "'s") return null;
  if (token.organ === 'nationals' || token.organ === 'territory') return null;
  return { states: token.states, at, organ: token.organ, joinedBy: tokens[at - 1]?.c === 'neither' ? 'nor' : token.joinedBy };
}

interface Left {
  readonly negative: boolean;
  readonly supposed: boolean;
  readonly doubtful: boolean;
  readonly noLonger: boolean;
  readonly still: boolean;
  readonly notYet: boolean;
  readonly never: boolean;
  readonly former: boolean;
  readonly founding: boolean;
  readonly intent: 'announced' | 'decided' | null;
  readonly used: readonly number[];
}

/** Auxiliaries, negations and modals before a verb, back to the subject or the verb before. Null where something else stands there. */
function lookLeft(
  tokens: readonly Token[],
  at: number,
  stop: number,
  previous: { readonly at: number; readonly negative: boolean; readonly supposed: boolean } | null,
): Left | null {
  let negative = false;
  let supposed = false;
  let doubtful = false;
  let noLonger = false;
  let still = false;
  let notYet = false;
  let never = false;
  let former = false;
  let founding = false;
  let fresh = false;
  let joined = '';
  let intent: Left['intent'] = null;
  const used: number[] = [];
  for (let place = at - 1; place > stop; place -= 1) {
    const c = tokens[place]?.c ?? '';
    if (NEGATIVE.has(c)) negative = true;
    if (c === 'never') never = true;
    if (c === 'not_yet') notYet = true;
    if (c === 'no_longer') noLonger = true;
    if (c === 'still') still = true;
    if (c === 'former') former = true;
    if (c === 'founding' || c === 'original') founding = true;
    if (SUPPOSED.has(c)) supposed = true;
    if (DOUBTFUL.has(c)) doubtful = true;
    if (c === 'intends' || c === 'decided') intent = 'decided';
    if (c === 'announced' || c === 'announce' || c === 'announcing') intent = 'announced';
    if (c === 'has' || c === 'is' || c === 'did' || c === 'does' || c === 'do') fresh = true;
    if ((c === 'and' || c === 'or' || c === 'nor' || c === 'but' || c === ',') && joined !== 'but' && joined !== 'or' && joined !== 'nor')
      joined = c;
    used.push(place);
    if (c === 'but' || c === ';') break;
  }
  if (previous !== null && !fresh && (joined === 'or' || joined === 'nor' || (joined === 'and' && previous.negative)) && !negative)
    negative = previous.negative;
  return { negative, supposed, doubtful, noLonger, still, notYet, never, former, founding, intent, used };
}

function unknownBetween(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  let depth = 0;
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.c === '(') depth += 1;
    else if (token.c === ')') depth -= 1;
    else if (
      depth > 0 ||
      aside(tokens, from, to, at) ||
      LIGHT.has(token.c) ||
      DATE_WORDS.has(token.c) ||
      OBJECTS.has(token.c) ||
      token.kind === 'date' ||
      token.kind === 'ordinal' ||
      token.kind === 'number' ||
      VERBS.has(token.c) ||
      /ly$/.test(token.c)
    )
      continue;
    else count += 1;
  }
  return count;
}

/** Inside a short aside between commas: "the United States, Israel's main ally, is ...". */
function aside(tokens: readonly Token[], from: number, to: number, at: number): boolean {
  let open = at;
  while (open > from && tokens[open]?.c !== ',') open -= 1;
  let close = at;
  while (close < to && tokens[close]?.c !== ',') close += 1;
  return (
    tokens[open]?.c === ',' &&
    open === from + 1 &&
    tokens[close]?.c === ',' &&
    close < to &&
    close - open < 8 &&
    !tokens.slice(open, close).some((token) => VERBS.has(token.c) || NEGATIVE.has(token.c))
  );
}

interface Right {
  readonly fits: boolean;
  readonly end: number;
  readonly used: readonly number[];
  readonly when: (When & { readonly used: readonly number[] }) | null;
  readonly immediate: boolean;
}

const AFTER_VERB = new Set([
  '',
  ',',
  ';',
  ')',
  '"',
  '?',
  'and',
  'but',
  'or',
  'nor',
  'without',
  'in',
  'on',
  'since',
  'by',
  'at',
  'until',
  'before',
  'after',
  'as_of',
  'immediate',
  'despite',
  'because',
  'when',
  'only',
  'together',
  'despite',
  'today',
  'with',
  'early',
  'late',
  'not',
  'during',
  'has',
  'is',
  'never',
  'so',
  'ever',
  'following',
  'due',
  'under',
  'over',
  'which',
  'that',
  'the',
  'last',
  'although',
  'this',
  'D',
  'to',
  'yet',
  'first',
  'like',
  'in_protest',
  'amid',
  'citing',
  'including',
  'making',
  'becoming',
  'became',
  'did',
  'will',
  '(',
  'too',
  'either',
  'while',
  'as',
  'from',
  'again',
  'or',
  'since',
  'afterwards',
  'out',
  'entirely',
  'completely',
  'all',
  'there',
  'later',
  'altogether',
  'accepted',
  'thereby',
  'for',
  'who',
  'until',
  'would',
  'state',
  'still',
  'under',
  'just',
  'remain',
  'legally',
  'obliged',
  'whose',
  'bound',
  'must',
]);

function lookRight(tokens: readonly Token[], at: number, act: Act, elliptic: boolean): Right {
  const used: number[] = [];
  let place = at + 1;
  let object = false;
  let immediate = false;
  while (GLUE.has(tokens[place]?.c ?? '') && !(DATE_WORDS.has(tokens[place]?.c ?? '') && startsDate(tokens, place))) {
    used.push(place);
    place += 1;
  }
  if (OBJECTS.has(tokens[place]?.c ?? '') || tokens[place]?.c === 'OTHERTREATY') {
    if (tokens[place]?.c === 'OTHERTREATY') return { fits: false, end: place, used, when: null, immediate };
    const behind = tokens[place + 1];
    object = true;
    used.push(place);
    place += 1;
    if (tokens[place - 1]?.c === 'it' && behind?.kind === 'word' && !behind.known && behind.c !== 'in')
      return { fits: false, end: place, used, when: null, immediate };
    if (
      behind?.c === "'s" &&
      !(tokens[place + 1]?.c === 'STATUTE' || tokens[place + 1]?.c === 'treaty' || tokens[place + 1]?.c === 'jurisdiction')
    )
      return { fits: false, end: place, used, when: null, immediate };
    if (behind?.c === "'s") {
      used.push(place, place + 1);
      place += 2;
    }
    if (tokens[place]?.c === 'of' && OBJECTS.has(tokens[place + 1]?.c ?? '')) {
      used.push(place, place + 1);
      place += 2;
    } else if (tokens[place]?.c === 'STATUTE' || tokens[place]?.c === 'treaty' || tokens[place]?.c === 'as_PARTY') {
      used.push(place);
      place += 1;
    }
  }
  const end = place - 1;
  if (!object) {
    if (!elliptic) {
      const strong = act === 'party' || act === 'signatory' ? tokens[at - 1]?.c === 'COURT' || tokens[at - 1]?.c === 'STATUTE' : false;
      if (!strong && !sharesObject(tokens, at)) return { fits: false, end: at, used: [], when: null, immediate };
    }
    const next = tokens[at + 1];
    if (
      next !== undefined &&
      next.kind !== 'date' &&
      !AFTER_VERB.has(next.c) &&
      !VERBS.has(next.c) &&
      !(act === 'party' || act === 'signatory' ? next.kind === 'state' : false)
    )
      return { fits: false, end: at, used: [], when: null, immediate };
    if (/^(?:to|from|of|on|as)$/.test(next?.c ?? '') && !startsDate(tokens, at + 1) && !(act === 'party' && next?.c === 'as'))
      return { fits: false, end: at, used: [], when: null, immediate };
  } else if (
    tokens[place]?.kind === 'word' &&
    tokens[place]?.known === false &&
    !AFTER_VERB.has(tokens[place]?.c ?? '') &&
    !/ly$/.test(tokens[place]?.c ?? '') &&
    (tokens[place - 1]?.c === 'COURT' || tokens[place - 1]?.c === 'court')
  ) {
    // "joined the Court proceedings", "left the court room": the Court is not the object.
    return { fits: false, end, used, when: null, immediate };
  }
  const start = object ? place : at + 1;
  let when: Right['when'] = null;
  for (let next = start; next < tokens.length && next < start + 12; next += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    if (token.c === 'immediate') {
      immediate = true;
      used.push(next);
    }
    if (
      VERBS.has(token.c) ||
      BREAKS.has(token.c) ||
      token.c === 'but' ||
      token.kind === 'state' ||
      token.kind === 'person' ||
      token.c === 'entered_force' ||
      token.c === 'accepted' ||
      token.c === 'lodged' ||
      token.c === 'crimes'
    )
      break;
    if (token.kind === 'date' && token.date !== undefined) {
      when = { range: token.date, as: relation(tokens, next), used: dateWords(tokens, next) };
      break;
    }
  }
  return { fits: true, end, used, when, immediate };
}

/** "signed and ratified the Statute": the object stands behind the last verb. */
function sharesObject(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < tokens.length && next < at + 14; next += 1) {
    const c = tokens[next]?.c ?? '';
    if (OBJECTS.has(c) && c !== 'it') return true;
    if (c === 'OTHERTREATY' || BREAKS.has(c)) return false;
  }
  for (let before = at - 1; before >= 0; before -= 1) {
    const c = tokens[before]?.c ?? '';
    if (c === 'OTHERTREATY') return false;
    if (c === 'STATUTE' || c === 'COURT') return true;
  }
  return false;
}

function startsDate(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 4; next += 1) {
    if (tokens[next]?.kind === 'date') return true;
    if (!DATE_WORDS.has(tokens[next]?.c ?? '')) return false;
  }
  return false;
}

export function relation(tokens: readonly Token[], at: number): When['as'] {
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    const c = tokens[before]?.c ?? '';
    if (c === 'since' || c === 'until' || c === 'before' || c === 'after' || c === 'by') return c;
    if (c === 'effective' || c === 'from') return 'since';
    if (!DATE_WORDS.has(c)) break;
  }
  return 'on';
}

export function dateWords(tokens: readonly Token[], at: number): number[] {
  const used = [at];
  for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1) {
    if (!DATE_WORDS.has(tokens[before]?.c ?? '')) break;
    used.push(before);
  }
  return used;
}

/** "In 2016, Russia withdrew": a date at the head of the clause. */
function leadingDate(tokens: readonly Token[], subject: number): (When & { readonly used: readonly number[] }) | null {
  let at = subject - 1;
  if (tokens[at]?.c === ',') at -= 1;
  const token = tokens[at];
  if (token?.kind !== 'date' || token.date === undefined) return null;
  return { range: token.date, as: relation(tokens, at), used: dateWords(tokens, at) };
}

function passiveAgent(tokens: readonly Token[], at: number, end: number): (Subject & { readonly used: readonly number[] }) | null {
  for (const place of [at + 1, end + 1]) {
    if (tokens[place]?.c !== 'by') continue;
    // "a directive signed by Russia": something else was signed.
    if (place === at + 1 && at > 0 && !/^(?:is|has|STATUTE|treaty|COURT|,|and|or|not|been|also)$/.test(tokens[at - 1]?.c ?? ''))
      return null;
    const agent = tokens[place + 1];
    if (agent?.kind === 'state' && agent.states !== undefined)
      return { states: agent.states, at: place + 1, organ: agent.organ, joinedBy: agent.joinedBy, used: [place] };
  }
  return null;
}

/** "ICC member Mongolia" and "Mongolia, an ICC member": the noun and its State side by side. */
function nounOwner(tokens: readonly Token[], at: number): (Subject & { readonly used: readonly number[] }) | null {
  const next = tokens[at + 1];
  const led = tokens[at - 1]?.c === 'COURT' || tokens[at - 1]?.c === 'STATUTE' || tokens[at - 1]?.c === 'non';
  if (led && next?.kind === 'state' && next.states !== undefined && tokens[at + 2]?.c !== "'s")
    return { states: next.states, at: at + 1, organ: next.organ, joinedBy: next.joinedBy, used: [at - 1] };
  if (tokens[at - 1]?.c === 'as' || tokens[at - 2]?.c === 'as') {
    let after = at + 1;
    while (/^(?:of|to|COURT|STATUTE|court|treaty)$/.test(tokens[after]?.c ?? '')) after += 1;
    const state = tokens[after + 1];
    if (tokens[after]?.c === ',' && state?.kind === 'state' && state.states !== undefined)
      return { states: state.states, at: after + 1, organ: state.organ, joinedBy: state.joinedBy, used: [at - 1, after] };
  }
  let place = at - 1;
  while (/^(?:COURT|STATUTE|non|not|one|of|,)$/.test(tokens[place]?.c ?? '') && tokens[place]?.c !== ',') place -= 1;
  if (tokens[place]?.c === ',' && tokens[place - 1]?.kind === 'state' && place < at) {
    const state = tokens[place - 1];
    if (state?.states !== undefined)
      return { states: state.states, at: place - 1, organ: state.organ, joinedBy: state.joinedBy, used: [place] };
  }
  return null;
}

function propose(
  act: Act,
  form: 'done' | 'base' | 'ing',
  who: Subject,
  negative: boolean,
  left: Left | null,
  when: (When & { readonly used: readonly number[] }) | null,
  right: Right,
  tokens: readonly Token[],
): Proposition | null {
  const states = who.states;
  const dated: { readonly when?: When } = when === null ? {} : { when: { range: when.range, as: when.as } };
  const supposed = left?.supposed ?? false;
  const intent = left?.intent ?? null;
  const emphatic = left?.used.some((place) => tokens[place]?.c === 'did') ?? false;
  const bare = form === 'base' && !negative && !supposed && intent === null;
  switch (act) {
    case 'signature':
      if (intent !== null) return null;
      if (form !== 'done' && !negative && !supposed && !emphatic) return null;
      return { kind: 'signature', states, positive: !negative, ...dated };
    case 'unsigned':
      return { kind: 'signature-withdrawn', states, positive: !negative, planned: supposed || intent !== null, ...dated };
    case 'ratification':
    case 'accession':
      if (intent === 'decided' && !negative && who.organ === 'parliament')
        return { kind: 'ratification', states, positive: true, by: 'parliament', word: 'ratified', ...dated };
      if (intent !== null) return null;
      if (form !== 'done' && !negative && !supposed && !emphatic) return null;
      return {
        kind: 'ratification',
        states,
        positive: !negative,
        by: who.organ === 'parliament' ? 'parliament' : 'state',
        word: act === 'accession' ? 'acceded' : 'ratified',
        ...dated,
      };
    case 'joined':
      if (intent !== null) return null;
      if (form !== 'done' && !negative && !supposed && !emphatic) return null;
      return { kind: 'joined', states, positive: !negative, ...dated };
    case 'withdrew':
    case 'left': {
      const aspect =
        form === 'ing'
          ? 'under-way'
          : intent === 'announced'
            ? 'announced'
            : intent === 'decided'
              ? 'planned'
              : supposed || bare
                ? 'planned'
                : 'done';
      return { kind: 'left', states, positive: !negative, word: act, aspect, immediate: right.immediate, ...dated };
    }
    case 'party': {
      const how =
        left?.noLonger === true || left?.former === true
          ? 'no-longer'
          : left?.still === true
            ? 'still'
            : left?.never === true
              ? 'never'
              : left?.founding === true
                ? 'founding'
                : 'is';
      return { kind: 'membership', states, positive: !negative && how !== 'no-longer', how, ...dated };
    }
    case 'signatory':
      if (tokens.some((token) => token.c === 'PARTY' && token.start > (tokens[who.at]?.start ?? 0)) && !negative) {
        return { kind: 'signatory', states, positive: true, noLonger: left?.noLonger ?? false, ...dated };
      }
      return {
        kind: 'signatory',
        states,
        positive: !negative && left?.noLonger !== true,
        noLonger: left?.noLonger === true || left?.former === true,
        ...dated,
      };
    default:
      return act satisfies never;
  }
}

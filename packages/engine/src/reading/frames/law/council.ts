import type { StateId } from '../../../record/shape.ts';
import type { Draft } from '../../rules/pattern.ts';
import type { CouncilClaim, Proposition, VoteSide } from '../../statement.ts';
import type { Sentence, Token } from '../../token.ts';
import { foreignWords } from './every-word.ts';
import { isTurned } from './scope.ts';
import { type Sight, sightOf } from './sight.ts';

const LONGEST = 60;
const KNOWN: ReadonlySet<string> = new Set([
  'COUNCILWORDS',
  'AUTHORED',
  ...[
    'COUNCIL',
    'ABSTAINED',
    'VOTEDAGAINST',
    'VOTEDFOR',
    'UNANIMOUS',
    'DRAFT',
    'SENTTO',
    'FAILEDACT',
    'PEACEKEEPER',
    'SHIELDED',
    'UNLIMITED',
  ],
  ...[
    'COURT',
    'OTP',
    'NEG',
    'SITUATION',
    'VOTES',
    'ADOPT',
    'NONPARTY',
    'UN',
    'CRIME',
    'P5',
    'RENEW',
    'LAPSED',
    'REFUSEDCOUNCIL',
    'GRANTED',
    'NOTSINCE',
    'DEFER',
    'UNMONEY',
    'DEFERCASE',
    'INVESTIGATE',
    'MONTHS',
    'QUANT',
    'CONVICTED',
    'PARTY',
  ],
]);
/** The acts of the Council by the number of their resolution. */
const NUMBERED: Readonly<Record<number, string>> = {
  1422: 'sc-1422',
  1487: 'sc-1487',
  1497: 'sc-1497',
  1593: 'sc-1593',
  1828: 'sc-1828',
  1970: 'sc-1970',
};
/** By the State whose situation they concern. */
const ABOUT: Readonly<Record<StateId, string>> = { SDN: 'sc-1593', LBY: 'sc-1970', SYR: 'sc-draft-syria-2014', KEN: 'sc-draft-kenya-2013' };

/** "Did not veto": how the member voted then is not told. */
const UNDONE =
  /\b(?:not|never)\b (?:\w+ )?(?:veto|vote|abstain|oppose|block|back|support|vetoed|voted|abstained|opposed|blocked|backed|supported)\b/i;

/** What others wished of it. */
const WISHED =
  /\b(?:(?:asked|asks|ask|asking|wanted|wants|urged|urges|pressed|lobbied|begged|petitioned|implored|invited|called on|calls on) (?:the )?(?:UN |United Nations )?(?:Security Council|Council)|(?:was|were|been|is) (?:asked|urged|pressed|lobbied|begged|petitioned|invited|called (?:on|upon)) to)\b/i;

/** What the Council referred, kept or put off, and who voted how. Whole sentences only. */
export function councilActs(sentence: Sentence): readonly Draft[] {
  const { tokens } = sentence;
  if (tokens.length > LONGEST) return [];
  const sight = sightOf(sentence);
  const { has } = sight;
  const numbered = tokens.flatMap((token, at) => (token.number !== undefined && isResolution(tokens, at) ? [NUMBERED[token.number]] : []));
  const voted = ['VOTEDAGAINST', 'VOTEDFOR', 'ABSTAINED', 'FAILEDACT'].some(has);
  if (!has('COUNCIL') && numbered.length === 0 && !(voted && (has('SENTTO') || has('DRAFT')))) return [];
  if (has('BLOCK') && !has('DRAFT')) return [];
  const covering = numbered.length > 0 && tokens.some((token) => token.c === 'since' || token.c === 'from');
  if (
    !covering &&
    /\b(?:[Ww]ithout(?! (?:a|any|a single) (?:abstention|dissent|vote))|[Uu]nless|cannot|until|[Ii]f|except|could|may)\b/.test(
      sentence.text,
    ) &&
    !has('UNLIMITED')
  )
    return [];
  if (UNDONE.test(sentence.text) || /\bden(?:ied|ies|y) that\b/i.test(sentence.text)) return [];
  if (WISHED.test(sentence.text) && !has('FAILEDACT') && !has('REFUSEDCOUNCIL') && !voted) return [];
  // Two denials, one within the other, are not weighed here.
  if (
    (sight.byConcept.get('NEG') ?? []).filter((one) => !/^(?:non|against)$/.test(sight.words[one.words[0] ?? 0]?.stem ?? '')).length > 1 &&
    !has('UNANIMOUS')
  )
    return [];
  if (foreignWords(sight, KNOWN).length > 0) return [];
  const proposition = referralsCounted(sight) ?? actTold(sight, numbered) ?? plainReferral(sight);
  if (proposition === null) return [];
  return [{ proposition, tokens: tokens.map((_, at) => at), hypothetical: false, whole: true }];
}

function isResolution(tokens: readonly Token[], at: number): boolean {
  return /^resolutions?$/i.test(tokens[at - 1]?.text ?? '') || (tokens[at]?.number !== undefined && (tokens[at]?.number ?? 0) in NUMBERED);
}

function statesOf(token: Token): readonly StateId[] {
  if (token.placed !== undefined) return [token.placed.state];
  return token.kind === 'state' || token.kind === 'adjective' ? (token.states ?? []).map((mention) => mention.state) : [];
}

/** "The Council has so far referred two situations, Darfur and Libya". */
function referralsCounted(sight: Sight): Proposition | null {
  const { tokens } = sight.sentence;
  const { byConcept } = sight;
  if (!byConcept.has('SENTTO') || ['ABSTAINED', 'VOTEDAGAINST', 'VOTEDFOR', 'FAILEDACT', 'NEG'].some((concept) => byConcept.has(concept)))
    return null;
  const at = tokens.findIndex(
    (token, place) =>
      token.kind === 'number' &&
      !isResolution(tokens, place) &&
      tokens
        .slice(place + 1, place + 4)
        .some((next) => /^(?:situations?|cases?|conflicts?|times?|occasions?|COUNTRY|matters?|referrals?)$/.test(next.c)),
  );
  const twice = tokens.find((token) => /^(?:twice|once|thrice)$/i.test(token.text));
  const count =
    at >= 0
      ? (tokens[at]?.number ?? null)
      : twice === undefined
        ? null
        : ({ once: 1, twice: 2, thrice: 3 }[twice.text.toLowerCase()] ?? null);
  if (tokens.some((token) => token.kind === 'money' || token.kind === 'group')) return null;
  const dated = tokens.flatMap((token, place) => {
    const of =
      token.kind === 'date' ? tokens.slice(Math.max(0, place - 3), place).findLast((before) => statesOf(before).length > 0) : undefined;
    return of === undefined || token.date === undefined ? [] : [{ state: statesOf(of)[0] ?? '', on: token.date }];
  });
  if (dated.length !== tokens.filter((token) => token.kind === 'date').length) return null;
  const numbers = tokens.filter((token, place) => token.kind === 'number' && !isResolution(tokens, place)).length;
  if (count === null || numbers > (at >= 0 ? 1 : 0)) return null;
  const states = tokens.flatMap(statesOf);
  return { kind: 'council-referrals', count, states: [...new Set(states)], only: true, dated };
}

/** "The Council has never referred Yemen": a State of which no act is on record. */
function plainReferral(sight: Sight): Proposition | null {
  const { tokens, text } = sight.sentence;
  const { byConcept } = sight;
  if (!byConcept.has('COUNCIL') || !/\breferred\b/i.test(text) || voted(byConcept) || byConcept.has('FAILEDACT') || byConcept.has('DRAFT'))
    return null;
  if (/\b(?:would|should|asked|urged|called|after|before|first|second|last|only)\b/i.test(text)) return null;
  if (tokens.some((token) => /^(?:date|number|ordinal|person|money|group|adjective)$/.test(token.kind))) return null;
  const states = tokens.flatMap(statesOf);
  const [state] = states;
  if (state === undefined || states.length > 1 || ABOUT[state] !== undefined) return null;
  return { kind: 'council-referral', situations: [], states, positive: !byConcept.has('NEG'), only: false };
}

function voted(byConcept: Sight['byConcept']): boolean {
  return ['VOTEDAGAINST', 'VOTEDFOR', 'ABSTAINED'].some((concept) => byConcept.has(concept));
}

function actTold(sight: Sight, numbered: readonly (string | undefined)[]): Proposition | null {
  const { tokens } = sight.sentence;
  const { byConcept } = sight;
  if (numbered.some((act) => act === undefined) || numbered.length > 1) return null;
  const about = tokens.flatMap((token, at) =>
    statesOf(token).flatMap((state) => (ABOUT[state] === undefined || isVoter(sight, at) ? [] : [ABOUT[state]])),
  );
  const acts = new Set([...numbered, ...about]);
  if (byConcept.has('LAPSED') && byConcept.has('PEACEKEEPER') && numbered.length === 0) acts.add('sc-nonrenewal-2004');
  const [act] = acts;
  if (act === undefined || acts.size > 1) return null;
  const special = specialOf(sight, act);
  if (special !== null) return { kind: 'council-act', act, claims: special };
  const shielding = act === 'sc-1422' || act === 'sc-1487';
  const putOff = act === 'sc-draft-kenya-2013';
  if (putOff && !byConcept.has('DEFER')) return null;
  if (
    shielding
      ? !byConcept.has('SHIELDED') && !voted(byConcept)
      : !putOff && !byConcept.has('SENTTO') && !byConcept.has('DRAFT') && !byConcept.has('VOTES') && numbered.length === 0
  )
    return null;
  const claims: CouncilClaim[] = [];
  const votes = votesIn(sight);
  if (votes === null) return null;
  claims.push(...votes);
  const failed =
    byConcept.has('FAILEDACT') ||
    (byConcept.get('VOTEDAGAINST') ?? []).some((one) => one.words.some((word) => !/^against/.test(sight.words[word]?.stem ?? '')));
  const sent = byConcept.get('SENTTO')?.[0];
  const none =
    putOff &&
    sent === undefined &&
    (byConcept.get('NEG') ?? []).some((one) => /^(?:no|not|never)$/.test(sight.words[one.words[0] ?? 0]?.stem ?? ''));
  const negated =
    none ||
    (sent !== undefined &&
      !byConcept.has('FAILEDACT') &&
      !byConcept.has('UNANIMOUS') &&
      isTurned(sent, sight.words, sight.found, sight.scopeAt, sight.denied, new Set(['NONPARTY', 'NOTNEG'])));
  const rank = shielding || putOff ? [] : rankOf(sight, votes.length > 0 || byConcept.has('UNANIMOUS'));
  if (rank === null) return null;
  claims.push(...rank);
  if (!shielding && votes.length === 0) claims.push({ what: 'carried', positive: !(failed || negated) });
  else if (!shielding && failed) claims.push({ what: 'carried', positive: false });
  else if (
    !shielding &&
    !putOff &&
    /\b(?:referred|sent|handed|passed|adopted|carried)\b/i.test(sight.sentence.text) &&
    !/\b(?:would|to refer|to send|draft|bid)\b/i.test(sight.sentence.text)
  )
    claims.push({ what: 'carried', positive: !/\b(?:not|never)\b/i.test(sight.sentence.text) });
  if (byConcept.has('UNANIMOUS'))
    claims.push({
      what: 'unanimous',
      positive: !(byConcept.get('NEG') ?? []).some((one) => sight.words[one.words[0] ?? 0]?.stem === 'not'),
    });
  if (byConcept.has('UNLIMITED')) claims.push({ what: 'unlimited' });
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'date' && token.date !== undefined) {
      const since = /^(?:since|from)$/.test(tokens[at - 1]?.c ?? '');
      claims.push(since ? { what: 'covers', from: token.date } : { what: 'on', range: token.date });
    } else if (token.kind === 'person' || token.kind === 'money' || token.kind === 'group') return null;
    else if (token.kind === 'number' && /^months?$/.test(tokens[at + 1]?.c ?? ''))
      claims.push({ what: 'months', count: token.number ?? 0 });
    else if (token.kind === 'number' && /^years?$/.test(tokens[at + 1]?.c ?? ''))
      claims.push({ what: 'months', count: 12 * (token.number ?? 0) });
  }
  // Two days: one of them is that of something else.
  if (claims.filter((claim) => claim.what === 'on').length > 1) return null;
  return claims.length === 0 ? null : { kind: 'council-act', act, claims };
}

const RANKED =
  /\b(first|second|third|last|latest|most recent|only) (?:ever )?(?:situations?|referrals?|cases?|countr(?:y|ies)|states?|times?|conflicts?|matters?|one|occasion|non[- ]\w+(?: \w+)?|to be (?:referred|sent))\b|\b(?:referred|sent) \w+ (first|second|last)\b/i;

/** "the first situation referred", "the only one": its place among the referrals; null where something else is ranked. */
function rankOf(sight: Sight, voted: boolean): readonly CouncilClaim[] | null {
  const { text } = sight.sentence;
  const found = RANKED.exec(text);
  const word = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (word === undefined) return /\b(?:first|second|third|earliest|latest)\b/i.test(text) ? null : [];
  if (voted || (sight.byConcept.get('NEG') ?? []).some((one) => /^(?:not|never|no)$/.test(sight.words[one.words[0] ?? 0]?.stem ?? '')))
    return null;
  if (word === 'only') return [{ what: 'only' }];
  const nth = { first: 1, second: 2, third: 3 }[word];
  return [nth === undefined ? { what: 'latest' } : { what: 'rank', nth }];
}

/** What is told of an act beside its votes: that it was the latest, cost nothing, put nothing off, covers a time. */
function specialOf(sight: Sight, act: string): readonly CouncilClaim[] | null {
  const { byConcept, sentence } = sight;
  const dates = sentence.tokens.flatMap((token, at) =>
    token.kind === 'date' && token.date !== undefined
      ? [{ range: token.date, since: /^(?:since|from)$/.test(sentence.tokens[at - 1]?.c ?? '') }]
      : [],
  );
  const on = dates.flatMap((date): CouncilClaim[] =>
    date.since ? [{ what: 'covers', from: date.range }] : [{ what: 'on', range: date.range }],
  );
  if (byConcept.has('NOTSINCE') && byConcept.has('SENTTO')) return [{ what: 'latest' }, ...on];
  if (byConcept.has('UNMONEY')) return /\b(?:no|not|never|without|none)\b/i.test(sentence.text) ? [{ what: 'unfunded' }, ...on] : null;
  if (act === 'sc-nonrenewal-2004') return on;
  if (act === 'sc-1828')
    return byConcept.has('GRANTED') || byConcept.has('DEFER') ? [{ what: 'deferred', positive: !byConcept.has('NEG') }] : null;
  return null;
}

/** Whether a State stands there as one that votes: before or behind a word of voting. */
function isVoter(sight: Sight, at: number): boolean {
  return sideOf(sight, at) !== null && !(sight.sentence.tokens[at]?.kind === 'place');
}

const SIDES: readonly (readonly [string, VoteSide])[] = [
  ['ABSTAINED', 'abstaining'],
  ['VOTEDAGAINST', 'against'],
  ['VOTEDFOR', 'for'],
];

interface Vote {
  readonly side: VoteSide;
  readonly from: number;
  readonly to: number;
}

function votesTold(sight: Sight): readonly Vote[] {
  return SIDES.flatMap(([concept, side]) =>
    (sight.byConcept.get(concept) ?? []).map((one) => {
      const places = one.words.map((word) => sight.words[word]?.at ?? 0);
      return { side, from: Math.min(...places), to: Math.max(...places) };
    }),
  ).sort((a, b) => a.from - b.from);
}

/** The side on which the State at `at` is told to have voted: that of the verb it is the subject of, or of the noun it is named with. */
function sideOf(sight: Sight, at: number): VoteSide | null {
  const { tokens } = sight.sentence;
  const token = tokens[at];
  if (token === undefined || token.kind === 'place' || (token.kind === 'adjective' && tokens[at + 1]?.c !== 'vetoed')) return null;
  const before = tokens[at - 1]?.c ?? '';
  if (/^(?:in|on|to|over|about|against|refer|referred|sent|send)$/.test(before)) return null;
  if (before === 'by' && /^(?:drafted|sponsored|tabled|proposed|authored|written|submitted|put)$/i.test(tokens[at - 2]?.text ?? ''))
    return null;
  if (before === 'of' && /^refer/.test(tokens[at - 2]?.c ?? '')) return null;
  const votes = votesTold(sight);
  const echo = /^(?:did|has|is)$/.test(before) && tokens[at - 2]?.text.toLowerCase() === 'so';
  if (echo) return votes.findLast((vote) => vote.to < at)?.side ?? null;
  if (/^(?:by|of|from)$/.test(before) || /^(?:including|namely|among)$/.test(before))
    return votes.findLast((vote) => vote.to < at && at - vote.to < 9)?.side ?? null;
  // "four members abstained, Algeria among them".
  if (tokens[at + 1]?.c === 'among') return (votes.find((vote) => vote.from > at) ?? votes.findLast((vote) => vote.to < at))?.side ?? null;
  const next = votes.find((vote) => vote.from > at && vote.from - at < 8);
  return next?.side ?? null;
}

/** Null where a State stands that is neither a voter nor what was voted on. */
function votesIn(sight: Sight): readonly CouncilClaim[] | null {
  const { tokens } = sight.sentence;
  const claims: CouncilClaim[] = [];
  const told = votesTold(sight);
  for (const [at, token] of tokens.entries()) {
    const states = statesOf(token);
    if (states.length > 0) {
      const side = sideOf(sight, at);
      if (side !== null && !(states.length === 1 && ABOUT[states[0] ?? ''] !== undefined)) {
        claims.push(...states.map((state) => ({ what: 'member' as const, state, side })));
        if (/^(?:only|alone)$/i.test(tokens[at - 1]?.text ?? '') || /^alone$/i.test(tokens[at + 1]?.text ?? ''))
          claims.push({ what: 'votes', side, count: states.length });
      } else if (!states.every((state) => ABOUT[state] !== undefined) && !isAuthor(tokens, at) && tokens[at + 1]?.c !== "'s") return null;
    }
    if (
      token.kind !== 'number' ||
      token.number === undefined ||
      isResolution(tokens, at) ||
      /^(?:months?|years?)$/.test(tokens[at + 1]?.c ?? '')
    )
      continue;
    if (/^(?:permanent)$/.test(tokens[at + 1]?.c ?? '') || tokens[at + 1]?.kind === 'adjective') continue;
    const behind = tokens.slice(at + 1, at + 5).map((one) => one.text.toLowerCase());
    if (
      behind[0] === 'short' ||
      behind.some((word) => /^(?:needed|required|necessary)$/.test(word)) ||
      /^(?:cases|kenyan)$/.test(behind[0] ?? '')
    )
      continue;
    const side = sideOfCount(sight, at, told);
    if (side === null) return null;
    // "not one member voted against".
    const none = token.number === 1 && /^(?:not|none|no)$/.test(tokens[at - 1]?.c ?? '');
    claims.push({ what: 'votes', side, count: none ? 0 : token.number });
  }
  const none = tokens.findIndex((token) => token.c === 'none');
  if (none > 0 && tokens[none - 1]?.c === 'to') claims.push({ what: 'votes', side: 'against', count: 0 });
  return claims;
}

/** "A French draft": whose text it was is not weighed. */
function isAuthor(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.c === 'by' && /^(?:drafted|sponsored|tabled|proposed|authored|written|submitted)$/i.test(tokens[at - 2]?.text ?? ''))
    return true;
  return tokens
    .slice(at + 1, at + 4)
    .some((token) => /^(?:draft|bid|resolution|resolutions|attempt|proposal|text|initiative|effort)$/i.test(token.text));
}

function sideOfCount(sight: Sight, at: number, told: readonly Vote[]): VoteSide | null {
  const { tokens } = sight.sentence;
  const words = tokens.slice(at + 1, at + 4).map((token) => token.text.toLowerCase());
  if (tokens[at - 1]?.c === 'to' && tokens.slice(0, at - 1).some((token) => token.kind === 'number')) return 'against';
  const next = told.find((vote) => vote.from > at && vote.from - at <= 12);
  const between = next === undefined ? [] : tokens.slice(at + 1, next.from).filter((token) => token.kind === 'number' || token.c === 'to');
  if (next !== undefined && between.length === 0) return next.side;
  if (words.some((word) => /^votes?$/.test(word)) || tokens[at + 1]?.c === 'to') return 'for';
  return null;
}

import { addDays } from '../../time/day.ts';
import { treatyLexicon } from '../lexicon/treaty.ts';
import type { Proposition, SetPredicate, When } from '../statement.ts';
import type { Sentence, StateMention } from '../token.ts';
import { actTold, type Told } from './acts.ts';
import { amendmentsOf, amendmentTold } from './amendments.ts';
import { type Chunk, chunksOf, HEADS } from './chunks.ts';
import { Clause, type Context, type EventName } from './clause.ts';
import { prepared } from './prepare.ts';
import { compareTold, countTold, dayCountTold, EVENT_OF, partTold, setTold, sizeOf } from './sets.ts';
import { tapeOf } from './tape.ts';
import { type Timed, timed } from './times.ts';

/** What a sentence says of States and the Statute, clause by clause. */
export interface TreatyReading {
  readonly claims: readonly TreatyClaim[];
  /** Every clause was read, or changes nothing. */
  readonly whole: boolean;
  /** A reason or a motive stands unread: it may be the point. */
  readonly motive: boolean;
  /** Somewhere it speaks of what might be, is wanted or is thought of it. */
  readonly unreal: boolean;
}

export interface TreatyClaim {
  readonly proposition: Proposition;
  /** Nothing in its clause that could turn it was left unread: a contradiction of it stands by itself. */
  readonly firm: boolean;
  readonly start: number;
  readonly end: number;
}

/** Words without which nothing here can apply: a cheap look before the sentence is cut up. */
const TRIGGER =
  /sign|ratif|acce[dp]|join|member|part(?:y|ies)|withdr|leav|left|quit|exit|notif|notice|letter|denounc|pull|bound|bind|force|effect|declar|jurisdiction|amendment|aggression|Kampala|opt|bolt|depart|pen |ink|fold|club|belong|treaty|Statute|revok|rescind|instrument|deposit|lodge|file|court|ICC|Hague|tribunal|article|weapon|amend|laser|starv|assembly|from the (?:very )?(?:start|beginning|outset)|came in|board|fold\b|war crime|entry|number of|ecocide|\bout\b/i;
const OPEN_QUESTION = /\?\s*["”’)]*\s*$/;
const COUNTERFACTUAL = /^\W*(?:had|were|should|suppose|imagine|assuming)\b/i;

export function readTreaty(sentence: Sentence, carried: readonly StateMention[] | null): TreatyReading | null {
  const { text } = sentence;
  if (!TRIGGER.test(text) || OPEN_QUESTION.test(text) || COUNTERFACTUAL.test(text)) return null;
  const chunks: Chunk[] = prepared(gathered(chunksOf(timed(tapeOf(sentence)))));
  if (chunks.length > 14 || chunks.some((chunk) => chunk.op === 'if' || chunk.items.some((item) => item.c === 'other' || item.c === '$')))
    return null;
  const context: Context = {
    topic: carried,
    frame: null,
    day: null,
    event: null,
    amendments: null,
    last: null,
    noun: null,
    denied: false,
    except: null,
    only: false,
    occasion: null,
    waited: null,
    declared124: false,
    covering: false,
    before: null,
    actors: null,
    neither: null,
    held: null,
    among: null,
    counting: false,
    statute: false,
    modal: false,
    pred: null,
    group: null,
  };
  context.topic ??= aheadOf(chunks);
  if (chunks[0]?.items[0]?.lo === 'with' && !chunks[0].items.some((item) => item.c === 'S'))
    context.group = chunks[1]?.items.find((item) => item.c === 'G') ?? null;
  const claims: TreatyClaim[] = [];
  let whole = true;
  let motive = false;
  let blocked = false;
  let alike = false;
  let contrast: readonly StateMention[] | null = null;
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    // "With nine others", "one of ten States": how many did so on the day told behind.
    const company = companyOf(chunk, chunks.slice(at + 1));
    if (company !== null) {
      claims.push({ proposition: company.proposition, firm: true, start: chunk.items[0]?.start ?? 0, end: chunk.items.at(-1)?.end ?? 0 });
      if (company.topic !== null) context.topic = company.topic;
      continue;
    }
    const link = linked(chunk, chunks[at + 1]);
    const shown = link ?? chunk;
    if (link !== null) at += 1;
    if (isCleft(shown, context)) continue;
    const chosen = amongOf(shown);
    if (chosen !== null) {
      context.among = chosen;
      continue;
    }
    const cleft = cleftName(shown);
    if (cleft !== null && chunks[at + 1]?.op === 'rel') {
      const next = chunks[at + 1] as Chunk;
      chunks[at + 1] = { ...next, op: null, items: [...cleft, ...next.items] };
      continue;
    }
    if (isHalf(shown) && shown.lead === null) {
      const verb = chunks.findIndex((later, place) => place > at && later.op === ',' && later.items.some((item) => VERBS.has(item.c)));
      const next = chunks[verb];
      context.group = shown.items.find((item) => item.c === 'G') ?? context.group;
      const named = shown.items.some((item) => item.c === 'O' || item.c === 'first') && next?.items[0]?.c === 'be';
      if (
        next !== undefined &&
        loneName(chunks[at + 1] as Chunk) === null &&
        (named || !next.items.some((item) => ['S', 'G', 'nobody', 'P'].includes(item.c)))
      ) {
        chunks[verb] = { ...next, op: null, items: [...shown.items, ...next.items] };
        continue;
      }
    }
    const sized = sizeBefore(chunks, at);
    const name = loneName(shown);
    if (shown.items.every((item) => item.c === 'exactly' || item.c === '.') && shown.items.length > 0 && shown.lead === null) continue;
    // "..., the last day on which it was possible": the day of the signature.
    if (
      context.event === 'sign' &&
      context.topic !== null &&
      shown.op === ',' &&
      shown.items.some((item) => item.c === 'closing' || item.c === 'opening') &&
      shown.items.every((item) => ['closing', 'opening', '.', 'might', 'T', 'it', 'be'].includes(item.c))
    ) {
      const day = shown.items.some((item) => item.c === 'closing') ? '2000-12-31' : '1998-07-17';
      const range = { from: day, until: addDays(day, 1), precision: 'day' as const };
      claims.push({
        proposition: { kind: 'signature', states: context.topic, positive: true, when: { range, as: 'on' } },
        firm: true,
        start: shown.items[0]?.start ?? 0,
        end: shown.items.at(-1)?.end ?? 0,
      });
      continue;
    }
    // "139 States signed before the deadline".
    if (
      (shown.op === 'before' || shown.op === 'when') &&
      context.last?.kind === 'count' &&
      context.last.of === 'signatories' &&
      shown.items.every((item) => ['deadline', 'closing', 'closed', '.', 'it', 'statute'].includes(item.c))
    )
      continue;
    // "By the time the treaty closed for signature at the end of 2000".
    if (
      shown.items.some((item) => item.c === 'closed') &&
      shown.items.every((item) => ['when', 'after', 'before', 'closed', 'T', '.', 'statute', 'it', 'have'].includes(item.c))
    ) {
      const told = shown.items.find((item) => item.c === 'T')?.when;
      if (told !== undefined && !(told.range.from <= '2000-12-31' && told.range.until > '2000-12-31')) whole = false;
      continue;
    }
    // "with Guatemala as the latest arrival", "Bangladesh being the newest".
    const latest = latestOf(shown, context, claims.at(-1)?.proposition);
    if (latest !== null) {
      claims.push({ proposition: latest, firm: true, start: shown.items[0]?.start ?? 0, end: shown.items.at(-1)?.end ?? 0 });
      continue;
    }
    // "Liberia ratified one day after Burundi, on 22 September 2004": the day of what was told last.
    const [day] = shown.items.filter((item) => item.c === 'T');
    if (
      shown.op === ',' &&
      shown.lead === null &&
      day?.when !== undefined &&
      at > 0 &&
      shown.items.every((item) => ['T', '.', 'exactly'].includes(item.c)) &&
      shown.items.filter((item) => item.c === 'T').length === 1
    ) {
      const { last } = context;
      const founding =
        last?.kind === 'membership' &&
        last.how === 'founding' &&
        day.when.range.from <= '2002-07-01' &&
        day.when.range.until > '2002-07-01';
      const act = context.event === null || context.actors === null ? null : actOfEvent(context.event, context.actors, day.when);
      if (founding) continue;
      if (act !== null) {
        claims.push({ proposition: act, firm: true, start: day.start, end: day.end });
        continue;
      }
    }
    // "When ratifying, Ukraine invoked Article 124".
    const gerund = shown.items.find((item) => item.c !== '.');
    if (
      gerund !== undefined &&
      context.topic !== null &&
      at === 0 &&
      /^(?:ratifying|signing|acceding|joining)$/.test(gerund.lo) &&
      shown.items.every((item) => item === gerund || ['.', 'statute', 'T'].includes(item.c))
    ) {
      const day = shown.items.find((item) => item.c === 'T')?.when;
      const event: EventName = gerund.lo === 'signing' ? 'sign' : 'deposit';
      const proposition: Proposition =
        event === 'sign'
          ? { kind: 'signature', states: context.topic, positive: true, ...(day === undefined ? {} : { when: day }) }
          : {
              kind: 'ratification',
              states: context.topic,
              positive: true,
              by: 'state',
              word: 'ratified',
              ...(day === undefined ? {} : { when: day }),
            };
      claims.push({ proposition, firm: true, start: gerund.start, end: gerund.end });
      context.event = event;
      context.actors = context.topic;
      continue;
    }
    // "..., the ninth anniversary of the adoption of the Statute".
    const anniversary = anniversaryOf(shown, context);
    if (anniversary !== null) {
      claims.push({ proposition: anniversary, firm: true, start: shown.items[0]?.start ?? 0, end: shown.items.at(-1)?.end ?? 0 });
      continue;
    }
    // "among them Ireland and Romania": of those counted.
    const members = includedIn(shown, context);
    if (members !== null) {
      claims.push({ proposition: members, firm: true, start: shown.items[0]?.start ?? 0, end: shown.items.at(-1)?.end ?? 0 });
      continue;
    }
    // "No country had ever quit before Burundi did so", "Until Burundi in October 2017, no State had left": Burundi was the first.
    const pioneer = pioneerOf(shown, claims.at(-1)?.proposition);
    if (pioneer !== null) {
      claims.pop();
      claims.push({ proposition: pioneer, firm: true, start: shown.items[0]?.start ?? 0, end: shown.items.at(-1)?.end ?? 0 });
      continue;
    }
    const following = followed(shown, context);
    if (following !== null) {
      for (const proposition of following.propositions)
        claims.push({ proposition, firm: true, start: shown.items[0]?.start ?? 0, end: shown.items.at(-1)?.end ?? 0 });
      context.actors = following.states;
      context.topic = following.states;
      continue;
    }
    // "Palestine, not Israel, is a member".
    const [denial, ...denied] = shown.items.filter((item) => item.c !== '.');
    if (
      shown.op === ',' &&
      denial?.lo === 'not' &&
      denied.length === 1 &&
      denied[0]?.c === 'S' &&
      context.topic !== null &&
      chunks[at + 1] !== undefined
    ) {
      contrast = denied[0].token?.states ?? null;
      alike = false;
      continue;
    }
    const paired = neitherOf(shown);
    if (paired !== null) {
      context.neither = [...(context.neither ?? []), ...paired];
      context.topic = paired;
      continue;
    }
    if (
      context.neither !== null &&
      context.neither.length > 1 &&
      shown.op === ',' &&
      shown.items.some((item) => ['be', 'have', 'do'].includes(item.c)) &&
      !shown.items.some((item) => item.c === 'S')
    ) {
      context.topic = context.neither;
      context.neither = null;
      context.denied = true;
    }
    if (name !== null && sized !== undefined) {
      if (sized !== name.length) whole = false;
      context.topic = name;
      continue;
    }
    if (name !== null) {
      // "Armenia's neighbour": said of the subject, not the subject.
      const owner = shown.items.findIndex((item) => item.c === 'S');
      if (shown.op === ',' && claims.length === 0 && context.topic !== null && shown.items[owner + 1]?.c === "'s") continue;
      context.topic = name;
      continue;
    }
    const share = partOf(shown);
    if (share !== null) {
      claims.push({ proposition: share, firm: true, start: shown.items[0]?.start ?? 0, end: shown.items.at(-1)?.end ?? 0 });
      continue;
    }
    const counted = chunks[at + 1];
    if (
      counted !== undefined &&
      partOf(counted) !== null &&
      shown.items.every((item) => ['N', 'country', '.', 'more', 'about', 'fewer'].includes(item.c))
    ) {
      const verb = chunks.findIndex(
        (later, place) =>
          place > at + 1 &&
          later.op === ',' &&
          later.items.some((item) => item.c === 'party' || item.c === 'join' || item.c === 'ratify' || item.c === 'bound'),
      );
      const next = chunks[verb];
      if (next !== undefined) {
        chunks[verb] = { ...next, op: null, items: [...shown.items, ...next.items] };
        continue;
      }
    }
    if (onlyThese(shown, chunks[at + 1])) {
      context.only = true;
      continue;
    }
    if (isSize(shown, chunks[at + 1])) continue;
    const left = exceptOf(shown);
    if (left !== null) {
      context.except = left;
      continue;
    }
    if (onlyThese(shown, chunks[at + 1])) {
      context.only = true;
      continue;
    }
    if (
      shown.items.some((item) => item.lo === 'cover' || /^cover/.test(item.lo)) &&
      shown.items.some((item) => item.c === 'declaration' || item.c === 'accept')
    )
      context.covering = true;
    if (
      shown.items.some((item) => item.c === 'wait') &&
      shown.items.every((item) => ['S', 'wait', '.', 'it', 'have', 'country'].includes(item.c))
    ) {
      topicFrom(shown, context);
      context.waited = { n: null, unit: 'year', approx: 'exact' };
      continue;
    }
    if (
      context.waited !== null &&
      context.waited.n === null &&
      shown.lead?.span !== undefined &&
      shown.items.some((item) => item.c === 'sign' || item.c === 'signature')
    ) {
      context.waited = shown.lead.span;
      context.event = 'sign';
      continue;
    }
    const excluded = excludedFor(shown, context);
    if (excluded !== null) {
      const at124 = claims.findLastIndex((claim) => claim.proposition.kind === 'article-124');
      const claim = claims[at124];
      if (claim !== undefined) {
        claims[at124] = { ...claim, firm: true, proposition: excluded };
        context.last = excluded;
        continue;
      }
    }
    const ended = endOf(shown, context);
    if (ended !== null) {
      claims.push({ proposition: ended, firm: true, start: shown.items[0]?.start ?? 0, end: shown.items.at(-1)?.end ?? 0 });
      continue;
    }
    if (
      context.last?.kind === 'acceptance' &&
      context.last.refused !== undefined &&
      (shown.items.some((item) => item.c === 'noauthority') ||
        (shown.op === 'because' && shown.items.every((item) => item.c === 'it' || item.c === '.' || item.c === '?')))
    )
      continue;
    if (shown.items.every((item) => item.c === 'all' || item.c === '.') && shown.op === ',') continue;
    if (
      shown.op === ',' &&
      shown.items.every((item) => ['.', 'lasers', 'biological', 'fragments', 'poison', 'starvation'].includes(item.c)) &&
      context.amendments !== null
    )
      continue;
    if (
      shown.op === ',' &&
      shown.items[0]?.lo === 'for' &&
      shown.items[1]?.c === 'all' &&
      shown.items.every((item) => ['.', 'all', 'it', 'intend', '?'].includes(item.c))
    )
      continue;
    if (shown.op === null && shown.items.every((item) => item.c === 'statute' || item.c === '.')) {
      context.statute = true;
      continue;
    }
    if (shown.items.every((item) => item.c === 'retroactive' || item.c === 'already' || item.c === '.')) continue;
    if (
      chunks[at + 1]?.items[0]?.c === 'including' &&
      shown.items.some((item) => item.c === 'N') &&
      !shown.items.some((item) => item.c === 'T')
    )
      return null;
    if (shown.op === 'rel') {
      const tail = (chunks[at - 1]?.items ?? [])
        .slice(-3)
        .filter((item) => NOUNS.has(item.c))
        .at(-1);
      if (tail !== undefined) context.noun = tail;
    }
    if (
      shown.op === 'before' &&
      ['left', 'ratification-withdrawn'].includes(claims.at(-1)?.proposition.kind ?? '') &&
      shown.items.some((item) => item.c === 'force') &&
      !shown.items.some((item) => ['withdrawal', 'notice', 'T'].includes(item.c))
    ) {
      const taken = claims.pop() as TreatyClaim;
      if (taken.proposition.kind === 'ratification-withdrawn') claims.push(taken);
      if (taken.proposition.kind === 'left' && taken.proposition.positive)
        claims.push({
          ...taken,
          proposition: {
            kind: 'ratification-withdrawn',
            states: taken.proposition.states,
            ...(taken.proposition.when === undefined ? {} : { when: taken.proposition.when }),
          },
        });
      continue;
    }
    if (isDenial(shown)) {
      context.denied = true;
      continue;
    }
    const named124 = nounOf(shown);
    if (named124 !== null) {
      context.noun = named124;
      topicFrom(shown, context);
      if (
        shown.items.every((item) => ['S', 'A', "'s", '.', 'it', 'X', 'O', 'country', 'newhead', named124.c, 'T', 'first'].includes(item.c))
      ) {
        const [day] = shown.items.filter((item) => item.c === 'T');
        if (day === undefined) continue;
      }
    }
    const against = contrastOf(shown);
    if (against !== null) {
      contrast = against;
      alike = shown.items[0]?.c === 'like';
      const next = chunks[at + 1];
      const before = claims.at(-1)?.proposition;
      // "never signed, unlike its neighbours Georgia and Syria": behind what it is set against.
      if (
        before !== undefined &&
        shown.op !== null &&
        (next === undefined || next.op === ';' || !next.items.some((item) => HEADS.has(item.c)))
      ) {
        const other = alike ? same([before], contrast) : opposite(before, contrast);
        if (other === null) whole = false;
        else
          for (const proposition of Array.isArray(other) ? other : [other])
            claims.push({ proposition, firm: true, start: shown.items[0]?.start ?? 0, end: shown.items.at(-1)?.end ?? 0 });
        contrast = null;
      }
      continue;
    }
    const frame = frameOf(shown, context);
    if (typeof frame === 'object') {
      claims.push({ proposition: frame, firm: true, start: shown.items[0]?.start ?? 0, end: shown.items.at(-1)?.end ?? 0 });
      continue;
    }
    if (frame) {
      // "Among the microstates that signed": a part of the set only.
      if (chunks[at + 1]?.op === 'rel') return null;
      continue;
    }
    if (
      shown.op === 'when' &&
      context.topic === null &&
      shown.items.some((item) => item.c === 'it') &&
      shown.items.every((item) => ['it', 'ratify', 'sign', 'accede', 'join', '.', 'have'].includes(item.c))
    )
      continue;
    const leading = aheadOfAll(shown, context);
    if (leading !== null) {
      claims.push({ proposition: leading, firm: true, start: shown.items[0]?.start ?? 0, end: shown.items.at(-1)?.end ?? 0 });
      continue;
    }
    const compared = comparedWith(shown, context);
    if (compared !== null) {
      claims.push({ proposition: compared, firm: true, start: shown.items[0]?.start ?? 0, end: shown.items.at(-1)?.end ?? 0 });
      continue;
    }
    const turned = turnedBack(shown, chunks[at + 1]);
    const modal =
      shown.op === 'and' &&
      context.modal &&
      !shown.items.some((item) => item.c === 'S' || item.c === 'have' || item.c === 'be' || item.c === 'T');
    context.modal = shown.items.some((item) => item.c === 'might') || modal;
    const read = modal
      ? null
      : (tellings(turned ?? withNoun(shown, context), context) ??
        (context.noun === null ||
        (shown.op !== 'rel' && shown.items.some((item) => item.c === 'S')) ||
        ![',', 'and', 'rel', 'because'].includes(shown.op ?? '')
          ? null
          : tellings({ ...shown, items: [context.noun, ...shown.items] }, context)));
    const named = new Clause(shown, context);
    const about = amendmentsOf(named);
    if (about.length > 0) context.amendments = about;
    if (read === null && furtherDenied(shown) && context.topic !== null) {
      claims.push({
        proposition: { kind: 'ratification', states: context.topic, positive: false, by: 'state', word: 'ratified' },
        firm: true,
        start: shown.items[0]?.start ?? 0,
        end: shown.items.at(-1)?.end ?? 0,
      });
      continue;
    }
    if (read === null) {
      const { topic } = context;
      if (
        shown.items.some((item) => ['neg', 'nobody', 'might'].includes(item.c)) &&
        shown.op !== 'because' &&
        !shown.items.some((item) => HEADS.has(item.c)) &&
        !shown.items.some((item) => item.c === 'S')
      )
        blocked ||= shown.items.every((item) => item.c !== '?');
      topicFrom(shown, context);
      const dayOf = shown.op === 'when' ? shown.items.filter((item) => item.c === 'T') : [];
      const before = claims.at(-1);
      if (
        dayOf.length === 1 &&
        dayOf[0]?.when !== undefined &&
        before?.proposition.kind === 'membership' &&
        before.proposition.when === undefined &&
        !shown.items.some((item) => HEADS.has(item.c) || item.c === 'neg')
      ) {
        claims[claims.length - 1] = { ...before, proposition: { ...before.proposition, when: dayOf[0].when } };
        continue;
      }
      const next = chunks[at + 1];
      const told = shown.items.filter((item) => item.c === 'T');
      if (
        next?.op === ',' &&
        /ing\b/.test(next.items[0]?.lo ?? '') &&
        told.length === 1 &&
        told[0]?.when !== undefined &&
        !next.items.some((item) => item.c === 'T' || item.c === 'S') &&
        shown.items.some((item) => item.c === 'S') &&
        !shown.items.some((item) => HEADS.has(item.c) || item.c === 'neg' || item.c === 'might')
      ) {
        chunks[at + 1] = { ...next, items: [...next.items, told[0]] };
        continue;
      }
      // "When delegates met in June 2010 the Court had 111 parties": the day of the count.
      if (
        (shown.op === 'when' || shown.items[0]?.c === 'when' || /^(?:at|by)$/.test(shown.items[0]?.lo ?? '')) &&
        told.length === 1 &&
        told[0]?.when !== undefined &&
        next?.op === ',' &&
        next.items.some((item) => item.c === 'N') &&
        next.items.some((item) => item.c === 'party' || item.c === 'signatory' || item.c === 'ratify') &&
        !next.items.some((item) => item.c === 'T' || item.c === 'S') &&
        shown.items.every((item) => item === told[0] || QUIET.has(item.c) || item.c === 'kampala' || item.c === 'assembly')
      ) {
        chunks[at + 1] = { ...next, items: [...next.items, told[0]] };
        continue;
      }
      const quiet = isBackground(shown);
      if (!quiet || (shown.op === 'because' && context.topic === topic)) {
        whole = false;
        // What was not read may be what a later clause counts from.
        context.event = null;
        if (shown.op === 'because') motive = true;
      }
      if (shown.op === 'because') motive = true;
      continue;
    }
    const { told, clause } = read;
    const measured = intervalsOf(shown, told, clause, context);
    const propositions = [...told.propositions, ...measured.propositions];
    underLeader(clause);
    inCompany(clause);
    for (const proposition of comparisonsOf(told, clause)) propositions.push(proposition);
    const rest = clause.rest();
    const firm = rest.every(({ item }) => MILD.has(item.c)) && strangersOf(clause) <= 1;
    const complete = rest.every(({ item }) => MILD.has(item.c)) && strangersOf(clause) <= 2 && !measured.open;
    if (!complete) whole = false;
    const start = Math.min(...shown.items.map((item) => item.start));
    const end = Math.max(...shown.items.map((item) => item.end));
    for (const proposition of propositions) claims.push({ proposition, firm, start, end });
    // "Only one State, France": nothing but a set can say so.
    if (
      context.only &&
      !told.propositions.some((part) => part.kind === 'party-set' || part.kind === 'opt-out' || part.kind === 'amendment')
    )
      whole = false;
    context.except = null;
    context.only = false;
    if (contrast !== null && told.propositions[0] !== undefined) {
      const other = alike ? same(told.propositions, contrast) : opposite(told.propositions[0], contrast);
      if (other === null) whole = false;
      else for (const proposition of Array.isArray(other) ? other : [other]) claims.push({ proposition, firm, start, end });
      contrast = null;
    }
    context.denied = false;
    if (told.succession === true) {
      const own = new Set((told.who?.states ?? []).map((mention) => mention.state));
      for (let back = claims.length - 1; back >= 0; back -= 1) {
        const part = claims[back]?.proposition;
        if (
          part !== undefined &&
          (part.kind === 'signature' || part.kind === 'ratification') &&
          !part.positive &&
          part.states.every((mention) => own.has(mention.state))
        )
          claims.splice(back, 1);
      }
    }
    const subject = shown.items.find((item) => item.c === 'notice' || item.c === 'withdrawal' || item.c === 'declaration');
    if (subject !== undefined) context.noun = subject;
    if (told.who !== null) context.topic = told.who.states;
    else topicFrom(shown, context);
    if (told.event !== null) {
      context.event = told.event;
      context.actors = told.who?.states ?? context.topic;
    }
    if (told.propositions.some((part) => part.kind === 'article-124')) context.declared124 = true;
    context.pred = predOf(told.propositions[0]) ?? context.pred;
    context.group = shown.items.find((item) => item.c === 'G') ?? context.group;
    const next = chunks[at + 1];
    const causing =
      next?.op === ',' && /^(?:leaving|bringing|taking|making|raising|cutting|lifting|reducing|pushing)\b/.test(next.items[0]?.lo ?? '');
    const opening =
      causing || shown.op === 'after' || (shown.op === null && /^(?:with|upon|on|by|through)$/.test(shown.items[0]?.lo ?? ''));
    context.occasion = opening && told.event !== null && told.who !== null ? { states: told.who.states, event: told.event } : null;
    const [first] = told.propositions;
    if (first !== undefined) {
      context.last = first;
      if ('when' in first && first.when !== undefined) context.day = first.when as Context['day'];
    }
  }
  if (contrast !== null || context.held !== null || context.neither !== null) whole = false;
  const unreal = chunks.some(
    (chunk) =>
      chunk.items.some((item) => item.c === 'might' || item.c === 'intend') &&
      chunk.items.some((item) => HEADS.has(item.c) || item.c === 'S'),
  );
  if (claims.length > 0 && !blocked) return { claims, whole, motive, unreal };
  return unreal ? { claims: [], whole: false, motive: true, unreal } : null;
}

function pioneerOf(chunk: Chunk, last: Proposition | undefined): Proposition | null {
  if (chunk.op !== 'before' && chunk.op !== 'until') return null;
  if (last?.kind !== 'party-set' || last.quant !== 'none' || last.states.length > 0 || last.when !== undefined) return null;
  const names = chunk.items.filter((item) => item.c === 'S');
  const day = chunk.items.find((item) => item.c === 'T')?.when;
  const states = names[0]?.token?.states ?? [];
  if (names.length !== 1 || states.length !== 1) return null;
  if (!chunk.items.every((item) => ['S', 'T', 'do', '.', 'have', 'it', 'A', 'country'].includes(item.c))) return null;
  return {
    kind: 'act-order',
    pred: last.pred,
    place: 'first',
    states,
    members: last.members,
    region: last.region,
    ...(day === undefined ? {} : { when: day }),
  };
}

/** "Burundi followed eight days later", "with Burkina Faso and Mali following six days later": the same act of others. */
function followed(
  chunk: Chunk,
  context: Context,
): { readonly states: readonly StateMention[]; readonly propositions: readonly Proposition[] } | null {
  const { event, actors } = context;
  if (event === null || actors === null || chunk.lead !== null || GLOBAL.has(event)) return null;
  const { items } = chunk;
  const verb = items.findIndex((item) => /^follow/.test(item.lo));
  const names = items.filter((item) => item.c === 'S');
  const [name] = names;
  if (verb < 0 || name === undefined || names.length !== 1 || items.indexOf(name) > verb) return null;
  if (
    !items.every(
      (item) =>
        ['S', 'U', 'T', '.', 'and', 'after', 'come', 'do', 'exactly', 'it', 'already', 'country'].includes(item.c) || item === items[verb],
    )
  )
    return null;
  const states = name.token?.states ?? [];
  if (states.some((mention) => actors.some((actor) => actor.state === mention.state))) return null;
  const span = items.find((item) => item.c === 'U')?.span;
  const when = items.find((item) => item.c === 'T')?.when;
  const propositions: Proposition[] = states.map((mention) => ({
    kind: 'interval',
    states: [mention],
    first: event,
    second: event,
    others: actors,
    order: 'after',
    ...(span === undefined ? {} : { span }),
  }));
  const act = actOfEvent(event, states, when);
  if (act === null) return null;
  propositions.push(act);
  return { states, propositions };
}

function actOfEvent(event: EventName, states: readonly StateMention[], day: When | undefined): Proposition | null {
  const when = day === undefined ? {} : { when: day };
  switch (event) {
    case 'sign':
      return { kind: 'signature', states, positive: true, ...when };
    case 'deposit':
      return { kind: 'ratification', states, positive: true, by: 'state', word: 'ratified', ...when };
    case 'in-force':
      return { kind: 'joined', states, positive: true, ...when };
    case 'notify':
      return { kind: 'left', states, positive: true, word: 'withdrew', aspect: 'notified', immediate: false, ...when };
    case 'effect':
      return { kind: 'left', states, positive: true, word: 'left', aspect: 'done', immediate: false, ...when };
    case 'revoke':
      return { kind: 'withdrawal-revoked', states, positive: true, ...when };
    default:
      return null;
  }
}

function anniversaryOf(chunk: Chunk, context: Context): Proposition | null {
  const { event, actors } = context;
  const nth = chunk.items.find((item) => item.c === 'O' || item.c === 'first');
  if (event === null || actors === null || GLOBAL.has(event) || nth === undefined || chunk.lead !== null) return null;
  if (!chunk.items.some((item) => item.lo === 'anniversary')) return null;
  if (
    !chunk.items.every((item) => ['O', 'first', '.', 'statute', "'s", 'adopt', 'force', 'it'].includes(item.c) || item.lo === 'anniversary')
  )
    return null;
  const second = chunk.items.some((item) => item.c === 'adopt')
    ? 'adoption'
    : chunk.items.some((item) => item.c === 'force')
      ? 'statute-in-force'
      : null;
  if (second === null) return null;
  return { kind: 'interval', states: actors, first: event, second, order: 'after', span: { n: nth.n ?? 1, unit: 'year', approx: 'exact' } };
}

/** "ten countries deposited on that day, among them Ireland". */
function includedIn(chunk: Chunk, context: Context): Proposition | null {
  const { last } = context;
  if (chunk.items[0]?.c !== 'including' || last?.kind !== 'party-set' || last.quant !== 'count' || last.when === undefined) return null;
  const states = chunk.items.flatMap((item) => (item.c === 'S' ? [...(item.token?.states ?? [])] : []));
  if (states.length === 0 || !chunk.items.every((item) => ['including', 'S', '.', 'and', 'A', 'country'].includes(item.c))) return null;
  return actOfEvent(
    last.pred === 'signed' ? 'sign' : last.pred === 'ratified' ? 'deposit' : last.pred === 'notified' ? 'notify' : 'now',
    states,
    last.when,
  );
}

/** "that for seven years it does not accept jurisdiction over war crimes": what a declaration under Article 124 says. */
function excludedFor(chunk: Chunk, context: Context): Proposition | null {
  const { last } = context;
  if (last?.kind !== 'article-124' || !['rel', ',', 'and', 'because'].includes(chunk.op ?? '') || chunk.lead !== null) return null;
  const { items } = chunk;
  if (!items.some((item) => item.c === 'warcrimes') || items.some((item) => item.c === 'S' && /^(?:russia|foreign)/.test(item.lo)))
    return null;
  const out = items.some((item) => item.c === 'neg') && items.some((item) => item.c === 'accept' || item.lo === 'apply');
  if (!out && !items.some((item) => item.c === 'outside' || /^(?:exclud|exempt)/.test(item.lo))) return null;
  const years = items.find((item) => item.c === 'U' && item.span?.unit === 'year')?.span?.n;
  if (items.some((item) => item.c === 'T')) return null;
  return { ...last, years: years ?? last.years };
}

function companyOf(
  chunk: Chunk,
  behind: readonly Chunk[],
): { readonly proposition: Proposition; readonly topic: readonly StateMention[] | null } | null {
  const numbers = chunk.items.filter((item) => item.c === 'N');
  const number = numbers.at(-1);
  const day = behind.flatMap((next) => next.items).find((item) => item.c === 'T' && item.when?.range.precision === 'day');
  const deposit = behind.some((next) => next.items.some((item) => ['deposit', 'ratify', 'ratification', 'accede'].includes(item.c)));
  if (number?.n === undefined || number.n > 40 || day?.when === undefined || !deposit || chunk.lead !== null) return null;
  const more = chunk.items.some((item) => /^others?$/.test(item.lo));
  const others =
    more &&
    /^(?:with|like|together with|along with|alongside)$/.test(chunk.items[0]?.lo ?? '') &&
    chunk.items.every((item) => ['N', '.', 'country', 'like'].includes(item.c) || /^others?$/.test(item.lo));
  const names = chunk.items.filter((item) => item.c === 'S');
  const one =
    behind[0]?.op === 'rel' &&
    names.length === 1 &&
    numbers[0]?.lo === 'one' &&
    numbers.length === 2 &&
    chunk.items.every((item) => ['S', 'be', 'N', '.', 'country', 'G'].includes(item.c));
  if (!others && !one) return null;
  return {
    proposition: {
      kind: 'party-set',
      pred: 'ratified',
      quant: 'count',
      count: others ? number.n + 1 : number.n,
      exactness: 'exact',
      states: [],
      members: null,
      region: null,
      negative: false,
      when: day.when,
    },
    topic: one ? (names[0]?.token?.states ?? null) : null,
  };
}

function latestOf(chunk: Chunk, context: Context, before: Proposition | undefined): Proposition | null {
  const names = chunk.items.filter((item) => item.c === 'S');
  const last = chunk.items.findIndex((item) => item.c === 'last');
  if (chunk.op !== ',' || names.length !== 1 || last < 0 || chunk.items.indexOf(names[0] as Timed) > last) return null;
  const being =
    chunk.items.some((item) => item.lo === 'being') || (chunk.items[0]?.lo === 'with' && chunk.items.some((item) => item.lo === 'as'));
  const states = names[0]?.token?.states ?? [];
  if (!being || states.length !== 1 || (before?.kind !== 'count' && before?.kind !== 'party-set')) return null;
  const known = ['S', 'last', '.', 'when', 'be', 'party', 'join', 'country', 'it', 'accession', 'first'];
  if (!chunk.items.every((item) => known.includes(item.c) || /^(?:arrival|addition|entrant|recruit|entry)$/.test(item.lo))) return null;
  const region = context.group === null ? null : (treatyLexicon.groups[Number(context.group.of)]?.region ?? null);
  return { kind: 'act-order', pred: 'joined', place: 'last', states, members: null, region };
}

/** "ratified in February 2000, before any other Nordic country". */
function aheadOfAll(chunk: Chunk, context: Context): Proposition | null {
  const { pred, topic } = context;
  const [head, ...rest] = chunk.items.filter((item) => item.c !== '.' && item.c !== 'hardly');
  if (
    pred === null ||
    topic === null ||
    chunk.lead !== null ||
    (head?.c !== 'before' && head?.c !== 'after' && chunk.op !== 'before' && chunk.op !== 'after')
  )
    return null;
  const words = head?.c === 'before' || head?.c === 'after' ? rest : [head, ...rest];
  if (!/^(?:any|every|all)$/.test(words[0]?.lo ?? '') || !words.some((item) => item?.lo === 'other')) return null;
  if (
    !words.every(
      (item) => item !== undefined && (['G', 'country', 'all', 'party'].includes(item.c) || /^(?:any|other|every|all)$/.test(item.lo)),
    )
  )
    return null;
  const group = words.find((item) => item?.c === 'G');
  const found = group?.of === undefined ? undefined : treatyLexicon.groups[Number(group.of)];
  return {
    kind: 'act-order',
    pred,
    place: head?.c === 'after' || chunk.op === 'after' ? 'last' : 'first',
    states: topic,
    members: found?.states ?? null,
    region: found?.region ?? null,
  };
}

/** "Neither Yemen", "nor Saudi Arabia": one of those of whom something is denied. */
function neitherOf(chunk: Chunk): readonly StateMention[] | null {
  const names = chunk.items.filter((item) => item.c === 'S');
  if (!/^(?:neither|nor)$/.test(chunk.items[0]?.lo ?? '') || names.length !== 1 || chunk.lead !== null) return null;
  return chunk.items.every((item, at) => at === 0 || ['S', '.', 'A', 'country', 'it', "'s"].includes(item.c))
    ? (names[0]?.token?.states ?? null)
    : null;
}

/** "Having deposited its ratification, Uganda ...", "When it ratified, Colombia ...": who the first words speak of stands behind them. */
function aheadOf(chunks: readonly Chunk[]): readonly StateMention[] | null {
  const [first, second] = chunks;
  if (first === undefined || second === undefined) return null;
  if (
    first.items.some(
      (item) => ['S', 'A', 'P', 'G', 'nobody', 'N', 'statute'].includes(item.c) && !(item.c === 'statute' && item !== first.items[0]),
    )
  )
    return null;
  const opens = first.op === 'when' || first.op === 'after' || first.op === 'before' || first.op === 'though' || first.lead !== null;
  const [head] = first.items;
  if (
    !(opens && first.items.some((item) => item.c === 'it' || /ing$/.test(item.lo))) &&
    !/^(?:having|signing|ratifying|acceding|joining|by|on|upon)$/.test(head?.lo ?? '')
  )
    return null;
  const name = second.items.find((item) => item.c !== '.');
  return name?.c === 'S' ? (name.token?.states ?? null) : null;
}

/** What may be left over in a clause that is read. */
const MILD: ReadonlySet<string> = new Set([
  'like',
  '?',
  '.',
  'country',
  'newhead',
  'L',
  'un',
  'depositary',
  'registrar',
  'assembly',
  'court',
  'statute',
  'it',
  'parliament',
  'newhead',
  'both',
  'say',
  'and',
  'give',
]);

/** "ratified before Ghana", "on the same day as Bulgaria", "together with Mali": the same act of others. */
function comparisonsOf(told: Told, clause: Clause): readonly Proposition[] {
  const { event, who } = told;
  if (event === null || who === null || who.states.length === 0) return [];
  return clause
    .all('S')
    .flatMap(({ item, at }): Proposition[] => {
      if (clause.used.has(at) || at === who.at) return [];
      let before = at - 1;
      while (clause.c(before) === '.' && !/^(?:with|as)$/.test(clause.lo(before))) before -= 1;
      const word = clause.lo(before);
      const order = /^(?:before|ahead of|prior to|earlier than)$/.test(word)
        ? ('before' as const)
        : /^(?:after|later than|following)$/.test(word)
          ? ('after' as const)
          : /^(?:as|with|and)$/.test(word) && clause.has('sameday')
            ? ('same' as const)
            : null;
      if (order === null) return [];
      clause.use(at);
      clause.use(before);
      clause.take('sameday');
      return [{ kind: 'interval', states: who.states, first: event, second: event, others: item.token?.states ?? [], order }];
    })
    .concat(sameDays(told, clause));
}

function predOf(part: Proposition | undefined): SetPredicate | null {
  switch (part?.kind) {
    case 'left':
      return part.aspect === 'notified' ? 'notified' : part.aspect === 'announced' ? 'announced' : 'withdrew';
    case 'ratification':
      return 'ratified';
    case 'signature':
      return 'signed';
    case 'joined':
      return 'joined';
    case 'withdrawal-revoked':
      return 'revoked';
    case 'opt-out':
      return 'opted-out';
    case 'article-124':
      return 'article-124';
    case 'act-order':
    case 'party-set':
      return part.pred;
    case 'party-rank':
      return part.verb === 'ratified' ? 'ratified' : 'joined';
    case 'withdrawal-rank':
      return part.stage === 'notify' ? 'notified' : part.stage === 'withdraw' ? 'withdrew' : null;
    default:
      return null;
  }
}

/** "Mali's and Burkina Faso's take effect on the same day". */
function sameDays(told: Told, clause: Clause): readonly Proposition[] {
  const states = told.who?.states ?? [];
  const [first] = states;
  if (
    first === undefined ||
    states.length < 2 ||
    told.event === null ||
    !clause.has('sameday') ||
    clause.all('sameday').every(({ at }) => clause.used.has(at))
  )
    return [];
  clause.take('sameday');
  return [{ kind: 'interval', states: [first], first: told.event, second: told.event, others: states.slice(1), order: 'same' }];
}

/** "under George W. Bush": of whose time, not of whose act. */
function underLeader(clause: Clause): void {
  // "Nicaragua under Daniel Ortega": a name this reader need not know.
  clause.items.forEach((item, at) => {
    if (item.lo !== 'under') return;
    let next = at + 1;
    while (clause.c(next) === 'country' || clause.c(next) === '.') next += 1;
    while (clause.c(next) === '?' && clause.items[next]?.capital === true) {
      clause.use(next);
      next += 1;
    }
  });
  for (const { at } of clause.all('P')) {
    if (clause.used.has(at)) continue;
    for (let before = at - 1; before >= at - 4; before -= 1) {
      if (/^(?:under|during)$/.test(clause.lo(before))) {
        for (let place = before; place <= at; place += 1) clause.use(place);
        break;
      }
      if (!['?', '.', 'country'].includes(clause.c(before))) break;
    }
  }
}

/** "signed with most other democracies": in whose company, which changes nothing of the act. */
function inCompany(clause: Clause): void {
  const from = clause.items.findIndex((item, at) => {
    if (!/^with\b/.test(item.lo)) return false;
    const next = clause.items.slice(at + 1).find((word) => word.c !== '.');
    return / most$/.test(item.lo) || next?.c === 'most' || next?.c === 'all' || /^(?:many|several|dozens|scores)$/.test(next?.lo ?? '');
  });
  if (from < 0 || !clause.items.slice(from).some((item) => /^others?$/.test(item.lo))) return;
  clause.items.forEach((item, at) => {
    if (at >= from && ['most', 'all', 'country', 'G', '?', '.', 'and'].includes(item.c)) clause.use(at);
  });
}

function strangersOf(clause: Clause): number {
  let count = 0;
  for (const { item, at } of clause.rest()) {
    if (item.c !== '?') continue;
    count += 1;
    if (item.capital && at > 0) count += 1;
  }
  return count;
}

/** "whose joint deposit carried the Statute past sixty", "taking the treaty past the sixty it needed": the deposits of 11 April 2002. */
function thresholdTold(clause: Clause): Told | null {
  const sixty = clause.items.findIndex((item) => (item.c === 'N' || item.c === 'O') && item.n === 60);
  const bar = sixty < 0 ? clause.items.findIndex((item) => item.c === 'threshold') : sixty;
  if (bar < 0 || !clause.has('bring') || clause.has('neg', 'might', 'S', 'will', 'first', 'last')) return null;
  if (!clause.items.some((item) => /^(?:past|over|beyond|above|to|across)$/.test(item.lo))) return null;
  const states = clause.context.topic;
  if (states === null || clause.all('N').length > (sixty >= 0 && clause.c(sixty) === 'N' ? 1 : 0)) return null;
  const day = clause.days()[0];
  const range = { from: '2002-04-11', until: '2002-04-12', precision: 'day' as const };
  clause.take(
    'N',
    'O',
    'threshold',
    'bring',
    'statute',
    'ratification',
    'deposit',
    'wait',
    'it',
    'country',
    'party',
    'force',
    'instrument',
  );
  clause.items.forEach((item, at) => {
    if (/^(?:joint|past|over|beyond|above|across|required|needed|necessary|collective|simultaneous)$/.test(item.lo)) clause.use(at);
  });
  if (day !== undefined) clause.use(day.at);
  return {
    propositions: [
      { kind: 'ratification', states, positive: true, by: 'state', word: 'ratified', when: { range, as: 'on' } },
      ...(day?.item.when === undefined
        ? []
        : [
            {
              kind: 'ratification' as const,
              states,
              positive: true,
              by: 'state' as const,
              word: 'ratified' as const,
              when: day.item.when,
            },
          ]),
    ],
    who: { states, at: -1, neither: false, organ: undefined },
    event: 'deposit',
  };
}

/** "The Philippines followed Burundi out of the Court in March 2019". */
function followedOut(clause: Clause): Told | null {
  const verb = clause.items.findIndex((item) => /^follow/.test(item.lo));
  const names = clause.all('S');
  const [name, other] = names;
  if (verb < 0 || names.length !== 2 || name === undefined || other === undefined || name.at > verb || other.at < verb) return null;
  const out = clause.has('outside', 'leave', 'withdrawal') || clause.items.some((item) => item.lo === 'out');
  const into = clause.items.some((item) => item.lo === 'into') && clause.has('court', 'statute');
  if (out === into || clause.has('might', 'will', 'neg', 'never', 'intend', 'announce')) return null;
  if (
    !clause.items.every(
      (item, at) =>
        ['S', 'T', 'U', '.', 'and', 'after', 'court', 'statute', 'outside', 'leave', 'withdrawal', 'exactly'].includes(item.c) ||
        at === verb,
    )
  )
    return null;
  const states = name.item.token?.states ?? [];
  const day = clause.days()[0];
  const event = out ? ('effect' as const) : ('in-force' as const);
  const span = clause.all('U')[0]?.item.span;
  clause.items.forEach((_, at) => {
    clause.use(at);
  });
  const when = day?.item.when === undefined ? {} : { when: day.item.when };
  return {
    propositions: [
      out
        ? { kind: 'left', states, positive: true, word: 'left', aspect: 'done', immediate: false, ...when }
        : { kind: 'joined', states, positive: true, ...when },
      {
        kind: 'interval',
        states,
        first: event,
        second: event,
        others: other.item.token?.states ?? [],
        order: 'after',
        ...(span === undefined ? {} : { span }),
      },
    ],
    who: { states, at: name.at, neither: false, organ: undefined },
    event,
  };
}

type Reader = (clause: Clause) => Told | null;
const READERS: readonly Reader[] = [
  thresholdTold,
  statuteTold,
  statuteSpan,
  spanTold,
  ecocideTold,
  followedOut,
  partTold,
  dayCountTold,
  compareTold,
  setTold,
  article124Effect,
  amendmentTold,
  countTold,
  actTold,
  distributed,
  ellipsis,
];

/** "It was on 11 April 2002 that ...": the day of what follows. */
function isCleft(chunk: Chunk, context: Context): boolean {
  const day = chunk.items.find((item) => item.c === 'T');
  if (
    day?.when === undefined ||
    !chunk.items.every((item) => ['it', 'be', 'T', '.', 'only', 'exactly'].includes(item.c)) ||
    chunk.items[0]?.c !== 'it'
  )
    return false;
  context.day = day.when;
  return true;
}

/** "With the exceptions of Cuba and Nicaragua", before the set is named. */
function exceptOf(chunk: Chunk): readonly StateMention[] | null {
  const names = chunk.items.filter((item) => item.c === 'S');
  if (!chunk.items.some((item) => item.c === 'except') || names.length === 0 || chunk.lead !== null) return null;
  if (!chunk.items.every((item) => ['except', 'S', '.', 'and', 'country', 'A'].includes(item.c))) return null;
  return names.flatMap((item) => item.token?.states ?? []);
}

/** "Two States and no more, Kenya and Guatemala, ...". */
function onlyThese(chunk: Chunk, next: Chunk | undefined): boolean {
  const count = chunk.items.find((item) => item.c === 'N')?.n;
  const named = next?.items.filter((item) => item.c === 'S').flatMap((item) => item.token?.states ?? []) ?? [];
  return (
    chunk.items.some((item) => item.c === 'only') &&
    count !== undefined &&
    count === named.length &&
    chunk.items.every((item) => ['N', 'only', 'country', 'party', '.', 'and'].includes(item.c))
  );
}

/** "... that ended on 22 February 2014": the end of what a declaration covers. */
function endOf(chunk: Chunk, context: Context): Proposition | null {
  const { last } = context;
  if (chunk.op !== 'rel' || last?.kind !== 'acceptance') return null;
  const day = chunk.items.find((item) => item.c === 'T');
  if (day?.when === undefined || !chunk.items.some((item) => item.c === 'cease' || /^(?:expired|ran out|run out)$/.test(item.lo)))
    return null;
  if (!chunk.items.every((item) => ['cease', 'T', '.', 'have', 'force', '?'].includes(item.c))) return null;
  return { ...last, end: day.when.range };
}

/** "33 of them African": the part of a group in what is counted beside it. */
function partOf(chunk: Chunk): Proposition | null {
  if (chunk.op !== ',' || chunk.lead !== null) return null;
  const count = chunk.items.find((item) => item.c === 'N')?.n;
  const group = chunk.items.find((item) => item.c === 'G');
  const region = group === undefined ? undefined : treatyLexicon.groups[Number(group.of)]?.region;
  if (
    count === undefined ||
    region === undefined ||
    !chunk.items.some((item) => item.lo === 'them' || item.lo === 'which' || item.lo === 'whom')
  )
    return null;
  if (!chunk.items.every((item) => ['N', '.', 'it', 'G', 'rel', 'come', 'be'].includes(item.c))) return null;
  return { kind: 'count', of: 'parties', count, exactness: 'exact', group: region };
}

/** "It was for Switzerland that ...": the name belongs to what follows. */
function cleftName(chunk: Chunk): readonly Timed[] | null {
  const { items } = chunk;
  if (
    items[0]?.lo !== 'it' ||
    !items.some((item) => item.c === 'S') ||
    items.some((item) => !['it', 'be', 'S', '.', 'exactly', 'only'].includes(item.c))
  )
    return null;
  return items.filter((item) => item.c === 'S' || item.c === 'only' || item.c === '.');
}

/** "Every one of the twenty-seven countries of the European Union, without exception, is ...": a subject that waits for its verb. */
function isHalf(chunk: Chunk): boolean {
  if (chunk.op !== null && chunk.op !== ';' && chunk.op !== 'though') return false;
  const { items } = chunk;
  const ranked = items.some((item) => item.c === 'O' || item.c === 'first') && items.some((item) => NOUNS.has(item.c));
  if (
    !(ranked || items.some((item) => ['G', 'nobody', 'all', 'most'].includes(item.c))) ||
    items.some((item) => ['T', 'S'].includes(item.c))
  )
    return false;
  if (/^(?:of|among|in|within|with)$/.test(items[0]?.lo ?? '')) return false;
  return !items.some((item) => VERBS.has(item.c));
}

/** "Six States, namely ...": how many the list behind must name. */
function isSize(chunk: Chunk, next: Chunk | undefined): boolean {
  return (
    next !== undefined &&
    (next.items[0]?.c === 'including' || listOf(next, chunk.items.find((item) => item.c === 'N')?.n)) &&
    chunk.items.some((item) => item.c === 'N') &&
    chunk.items.every((item) => ['N', 'country', '.', 'party', 'G', 'A', '?', 'signatory'].includes(item.c))
  );
}

/** A list that names as many States as were counted: "Two countries, Burundi and the Philippines, ...". */
function listOf(chunk: Chunk, count: number | undefined): boolean {
  const names = chunk.items.filter((item) => item.c === 'S');
  return (
    names.length === 1 &&
    count === names[0]?.token?.states?.length &&
    chunk.items.every((item) => ['S', '.', 'it', 'rel', 'A', 'country'].includes(item.c))
  );
}

function sizeBefore(chunks: readonly Chunk[], at: number): number | undefined {
  const before = chunks[at - 1];
  const self = chunks[at];
  return before !== undefined && isSize(before, self) ? before.items.find((item) => item.c === 'N')?.n : undefined;
}

/** "Neither of the two countries": the denial of what follows. */
function isDenial(chunk: Chunk): boolean {
  return (
    /^(?:neither|none)$/.test(chunk.items[0]?.lo ?? '') &&
    (chunk.items[1]?.lo === 'of' || chunk.items[1] === undefined) &&
    chunk.items.every((item) => !VERBS.has(item.c) && !['S', 'T'].includes(item.c))
  );
}

const NOUNS: ReadonlySet<string> = new Set([
  'notice',
  'withdrawal',
  'declaration',
  'accession',
  'ratification',
  'membership',
  'signature',
  'instrument',
  'amendment',
  'accept',
  'X',
  'deletion',
  'aggression',
  'starvation',
  'kampala',
  'biological',
  'lasers',
]);
const VERBS: ReadonlySet<string> = new Set([
  ...[
    'sign',
    'ratify',
    'accede',
    'join',
    'force',
    'withdraw',
    'leave',
    'notify',
    'revoke',
    'accept',
    'optout',
    'adopt',
    'activate',
    'deposit',
    'reach',
    'be',
    'have',
    'become',
  ],
  ...[
    'belong',
    'remain',
    'cease',
    'announce',
    'decide',
    'vote',
    'intend',
    'begin',
    'come',
    'do',
    'give',
    'bound',
    'will',
    'reject',
    'nolonger',
  ],
]);

/** The noun of a part without a verb: "Burundi's notification". */
function nounOf(chunk: Chunk): Timed | null {
  const noun = chunk.items.find((item) => NOUNS.has(item.c));
  if (noun === undefined || chunk.lead !== null || (chunk.op !== null && chunk.op !== ';' && chunk.op !== 'though')) return null;
  const finite = chunk.items.some((item) => item.c === 'have' || item.c === 'be' || item.c === 'do');
  return chunk.items.some(
    (item) =>
      VERBS.has(item.c) && item !== noun && item.lo !== 'decision' && !(['deposit', 'reach', 'give', 'come'].includes(item.c) && !finite),
  )
    ? null
    : noun;
}

/** "six days ahead of Burkina Faso and Mali": the same act of others. */
function comparedWith(chunk: Chunk, context: Context): Proposition | null {
  const { lead } = chunk;
  if (context.event === null || context.topic === null) return null;
  const [opener] = chunk.items;
  const name = chunk.items.find((item) => item.c === 'S');
  const length = chunk.items.find((item) => item.c === 'U');
  if (
    lead === null &&
    (chunk.op === 'and' || chunk.op === ',') &&
    name !== undefined &&
    length?.span !== undefined &&
    (length.dir === 'before' || length.dir === 'after') &&
    chunk.items.every((item) => ['S', 'U', '.', 'A', 'it', 'rel', 'and'].includes(item.c))
  )
    return {
      kind: 'interval',
      states: name.token?.states ?? [],
      first: context.event,
      second: context.event,
      others: context.topic,
      order: length.dir,
      span: length.span,
    };
  if (lead === null && chunk.op === ',' && opener !== undefined && (opener.c === 'before' || opener.c === 'after')) {
    const others = chunk.items.filter((item) => item.c === 'S');
    if (others.length === 1 && chunk.items.every((item) => ['S', '.', 'before', 'after', 'A', 'country', 'hardly'].includes(item.c)))
      return {
        kind: 'interval',
        states: context.topic,
        first: context.event,
        second: context.event,
        others: others[0]?.token?.states ?? [],
        order: opener.c,
      };
  }
  // "the same day as Barbados", "on the same day as Israel and the United States".
  if (
    lead === null &&
    (chunk.op === ',' || chunk.op === 'and') &&
    name !== undefined &&
    chunk.items.some((item) => item.c === 'sameday') &&
    chunk.items.some((item) => /^(?:as|with)$/.test(item.lo) || item.c === 'like') &&
    chunk.items.every((item) => ['S', 'sameday', '.', 'when', 'like', 'and', 'A', 'do', 'it', 'country', 'exactly'].includes(item.c))
  )
    return {
      kind: 'interval',
      states: context.topic,
      first: context.event,
      second: context.event,
      others: chunk.items.flatMap((item) => (item.c === 'S' ? [...(item.token?.states ?? [])] : [])),
      order: 'same',
    };
  if (lead?.span === undefined) return null;
  const names = chunk.items.filter((item) => item.c === 'S');
  if (names.length !== 1 || !chunk.items.every((item) => ['S', '.', 'do', 'it', 'A', 'country', 'and'].includes(item.c))) return null;
  return {
    kind: 'interval',
    states: context.topic,
    first: context.event,
    second: context.event,
    others: names[0]?.token?.states ?? [],
    order: lead.dir === 'after' ? 'after' : 'before',
    span: lead.span,
  };
}

function furtherDenied(chunk: Chunk): boolean {
  return (
    chunk.items.some((item) => item.c === 'nofurther') &&
    chunk.items.every((item) => ['nofurther', 'and', '.', 'have', 'it'].includes(item.c))
  );
}

/** "a year after the notification", "a decade after signing": the act that a length is counted from. */
function nounEvent(clause: Clause): EventName | null {
  const nouns: Readonly<Record<string, EventName>> = {
    notice: 'notify',
    notify: 'notify',
    deposit: 'deposit',
    signature: 'sign',
    sign: 'sign',
    ratification: 'deposit',
    ratify: 'deposit',
    accession: 'deposit',
    withdrawal: 'effect',
  };
  if (clause.context.event === 'revoke' && clause.items.every((item) => ['give', '.', 'it', 'notify', 'notice'].includes(item.c))) {
    clause.take('give', 'notify', 'notice');
    return 'notify';
  }
  const found = clause.items.find((item) => nouns[item.c] !== undefined);
  if (found === undefined || !clause.items.every((item) => item === found || ['.', 'it', 'statute', 'un', 'depositary'].includes(item.c)))
    return null;
  clause.take(found.c, 'statute', 'un', 'depositary');
  return nouns[found.c] ?? null;
}

/** "its notice never took effect, because it was withdrawn": the notice was, not the State. */
function withNoun(chunk: Chunk, context: Context): Chunk {
  const { noun } = context;
  const at = chunk.items.findIndex((item) => item.c !== '.');
  if (noun === null || !['notice', 'withdrawal'].includes(noun.c) || chunk.items[at]?.lo !== 'it') return chunk;
  const next = chunk.items.slice(at + 1).filter((item) => item.c !== '.' && item.c !== 'have' && item.c !== 'never' && item.c !== 'later');
  if (next[0]?.c !== 'be' || !next.slice(1).some((item) => item.c === 'withdraw' || item.c === 'revoke')) return chunk;
  return { ...chunk, items: chunk.items.map((item, place) => (place === at ? { ...noun, start: item.start, end: item.end } : item)) };
}

/** "reversed course in February, before its withdrawal had taken effect": what was turned back stands behind. */
function turnedBack(chunk: Chunk, next: Chunk | undefined): Chunk | null {
  const verb = chunk.items.find((item) => item.c === 'revoke' && /course|mind|think|thought|turn|row|climb/.test(item.lo));
  const noun = next?.items.find((item) => item.c === 'withdrawal' || item.c === 'notice');
  if (verb === undefined || noun === undefined || !['before', 'lead-before', 'and', ','].includes(next?.op ?? '')) return null;
  if (chunk.items.some((item) => item.c === 'notice' || item.c === 'withdrawal')) return null;
  return { ...chunk, items: [...chunk.items, { ...noun, c: 'notice', start: verb.start, end: verb.end }] };
}

/** Facts of the treaty itself: adopted, in force, the sixtieth deposit, the year that a notice runs, the day a withdrawal was to bite. */
function statuteTold(clause: Clause): Told | null {
  const day = clause.days()[0];
  const when = day?.item.when ?? (clause.chunk.op === 'when' || clause.chunk.op === 'rel' ? clause.context.day : null) ?? null;
  const quiet: Told = { propositions: [], who: null, event: null };
  if (
    clause.chunk.lead !== null &&
    clause.has('deposit') &&
    clause.context.last?.kind === 'acceptance' &&
    !clause.has('ratification', 'accession', 'notice')
  ) {
    clause.take('deposit');
    return {
      ...quiet,
      who: clause.context.topic === null ? null : { states: clause.context.topic, at: -1, neither: false, organ: undefined },
      event: 'declare',
    };
  }
  if (clause.has('closed') && clause.chunk.lead !== null) {
    clause.take('closed', 'it');
    return { ...quiet, event: 'closing' };
  }
  const bare = clause.chunk.lead === null ? null : nounEvent(clause);
  if (bare !== null)
    return {
      ...quiet,
      who: clause.context.topic === null ? null : { states: clause.context.topic, at: -1, neither: false, organ: undefined },
      event: bare,
    };
  if (
    clause.has('deadline') ||
    (clause.chunk.lead !== null &&
      clause.has('will') &&
      clause.has('force') &&
      !clause.has('S', 'statute', 'court', 'membership', 'jurisdiction', 'amendment'))
  ) {
    clause.take('deadline', 'withdrawal', 'notice', 'force', 'will', 'statute', 'court');
    return { ...quiet, event: 'effect' };
  }
  if (clause.has('S', 'A', 'P', 'G', 'amendment', 'aggression', 'neg', 'never', 'if', 'X', 'jurisdiction', 'declaration')) {
    return null;
  }
  const sixty = clause.items.find((item) => (item.c === 'N' || item.c === 'O') && item.n === 60);
  if (sixty !== undefined && clause.has('ratification', 'ratify', 'instrument', 'deposit', 'accede')) {
    clause.take(
      'N',
      'O',
      'ratification',
      'ratify',
      'instrument',
      'party',
      'deposit',
      'threshold',
      'vote',
      'reach',
      'country',
      'come',
      'statute',
      'court',
      'bring',
      'count',
      'un',
      'depositary',
    );
    if (clause.context.event === 'statute-in-force' && clause.context.last === null && when !== null) {
      if (day !== undefined) clause.use(day.at);
      return { ...quiet, propositions: [{ kind: 'statute-in-force', when, withSixty: true }] };
    }
    if ((clause.chunk.op === 'after' || clause.chunk.op === 'before') && day === undefined) return quiet;
    if (when === null) return clause.context.last?.kind === 'statute-in-force' ? quiet : null;
    if (day !== undefined) clause.use(day.at);
    if (clause.has('force')) {
      clause.take('force', 'when', 'after');
      return { ...quiet, propositions: [{ kind: 'statute-in-force', when, withSixty: true }] };
    }
    return { ...quiet, propositions: [{ kind: 'sixtieth-deposit', when }], event: 'sixtieth' };
  }
  if (
    clause.has('withdrawal', 'withdraw', 'leave', 'notice') &&
    clause.has('force') &&
    clause.context.topic === null &&
    !clause.has('N', 'only', 'nobody', 'all') &&
    clause.chunk.lead === null
  ) {
    const span = clause.all('U')[0]?.item;
    clause.take(
      'withdrawal',
      'withdraw',
      'leave',
      'notice',
      'force',
      'U',
      'depositary',
      'un',
      'reach',
      'country',
      'party',
      'statute',
      'court',
      'after',
    );
    if (span?.span?.n === undefined || span.span.n === null) return { ...quiet, event: 'effect' };
    return {
      propositions: [
        {
          kind: 'withdrawal-period',
          days: span.span.n * ({ day: 1, week: 7, month: 30.42, year: 365 } as const)[span.span.unit],
          positive: true,
        },
      ],
      who: null,
      event: null,
    };
  }
  if (
    clause.context.event === 'effect' &&
    clause.context.topic === null &&
    clause.chunk.lead?.span?.n != null &&
    clause.has('notice', 'notify')
  ) {
    clause.take('notice', 'notify', 'reach', 'depositary', 'un', 'deposit', 'give', 'country');
    const { span } = clause.chunk.lead;
    clause.context.event = null;
    return {
      ...quiet,
      propositions: [
        {
          kind: 'withdrawal-period',
          days: (span.n ?? 0) * ({ day: 1, week: 7, month: 30.42, year: 365 } as const)[span.unit],
          positive: true,
        },
      ],
      event: 'now',
    };
  }
  const plain = clause.chunk.op === 'before' || clause.chunk.op === 'after';
  if (clause.context.topic !== null && clause.chunk.op !== null && !plain && !/^lead/.test(clause.chunk.op) && clause.has('force'))
    return null;
  const lead = clause.chunk.lead !== null || clause.chunk.op === 'after' || clause.chunk.op === 'before';
  const text =
    clause.has('statute') ||
    (lead && clause.has('adopt') && clause.has('it') && clause.context.event === 'statute-in-force') ||
    clause.items.some((item) => item.lo === 'text') ||
    ((clause.chunk.op === 'and' || clause.chunk.op === ',') &&
      (clause.context.statute || clause.context.last?.kind === 'statute-adopted' || clause.context.last?.kind === 'sixtieth-deposit'));
  if (text && clause.has('adopt') && !clause.has('sign', 'ratify', 'party')) {
    clause.take('adopt', 'statute', '?', 'un');
    if (day !== undefined) clause.use(day.at);
    if (when === null) return { ...quiet, event: 'adoption' };
    return { propositions: [{ kind: 'statute-adopted', when }], who: null, event: 'adoption' };
  }
  if (
    text &&
    clause.has('force') &&
    !clause.items.some((item) => item.lo === 'for' || item.c === 'it') &&
    !clause.has('party', 'withdrawal', 'notice')
  ) {
    if (lead && when === null && clause.context.topic !== null) {
      clause.take('force', 'statute', 'court', 'first');
      return { ...quiet, event: clause.chunk.lead === null ? 'statute-in-force' : 'either-in-force' };
    }
    clause.take('force', 'statute', 'court');
    if (day !== undefined) clause.use(day.at);
    if (when === null) return { ...quiet, event: 'statute-in-force' };
    return {
      propositions: [{ kind: 'statute-in-force', when: { range: when.range, as: 'on' }, withSixty: false }],
      who: null,
      event: 'statute-in-force',
    };
  }
  return null;
}

/** "It took four years for the Statute to enter into force", "four years passed between its adoption and its entry into force". */
function statuteSpan(clause: Clause): Told | null {
  const [span] = clause.all('U');
  if (span?.item.span === undefined || clause.all('U').length > 1 || !clause.has('statute') || !clause.has('force')) return null;
  if (
    clause.has(
      'S',
      'A',
      'P',
      'G',
      'T',
      'neg',
      'never',
      'might',
      'amendment',
      'aggression',
      'withdrawal',
      'notice',
      'party',
      'ratify',
      'sign',
      'if',
    )
  )
    return null;
  const took = clause.items.some((item) => /^(?:took|takes?|taken|needed)$/.test(item.lo)) || clause.has('wait');
  const between = clause.has('adopt') && clause.items.some((item) => /^(?:between|passed|elapsed|lay|from|separate[sd]?)$/.test(item.lo));
  if (!took && !between) return null;
  clause.take('U', 'statute', 'force', 'adopt', 'bring', 'wait', 'and', 'it', 'after', 'court');
  clause.items.forEach((item, at) => {
    if (/^(?:between|passed|elapsed|lay|from|separate[sd]?|go)$/.test(item.lo)) clause.use(at);
  });
  return {
    propositions: [{ kind: 'interval', states: [], first: 'statute-in-force', second: 'adoption', order: 'after', span: span.item.span }],
    who: null,
    event: null,
  };
}

/** "Mexico needed five years from signature to ratification". */
function spanTold(clause: Clause): Told | null {
  const [span] = clause.all('U');
  const name = clause.all('S')[0];
  if (
    span?.item.span === undefined ||
    !(clause.has('sign', 'signature') || clause.context.event === 'sign') ||
    !clause.has('ratify', 'ratification', 'accession') ||
    clause.has('neg', 'never', 'amendment', 'aggression') ||
    clause.all('T').some(({ at }) => at - clause.at('signature') > 2 || at < clause.at('signature'))
  )
    return null;
  if (
    !clause.has('wait', 'bring') &&
    !clause.items.some((item) => /^(?:from|between|passed|lay|elapsed|separate[sd]?|after)$/.test(item.lo))
  )
    return null;
  const states = name?.item.token?.states ?? clause.context.topic;
  if (states === null || states === undefined || clause.all('S').length > 1) return null;
  clause.take(
    'U',
    'S',
    'sign',
    'signature',
    'ratify',
    'ratification',
    'accession',
    'wait',
    'bring',
    'statute',
    'and',
    'after',
    'before',
    'it',
    'will',
  );
  clause.items.forEach((item, at) => {
    if (/^(?:get|passed|lay|elapsed|separates?|separated|go)$/.test(item.lo)) clause.use(at);
  });
  clause.items.forEach((item, at) => {
    if (/^(?:turn|convert|into|move|proceed)$/.test(item.lo)) clause.use(at);
  });
  const day = clause.days()[0];
  if (day !== undefined) clause.use(day.at);
  return {
    propositions: [
      ...(day?.item.when === undefined ? [] : [{ kind: 'signature' as const, states, positive: true, when: day.item.when }]),
      { kind: 'interval', states, first: 'deposit', second: 'sign', order: 'after', span: span.item.span },
    ],
    who: { states, at: name?.at ?? -1, neither: false, organ: undefined },
    event: 'deposit',
  };
}

/** That ecocide is a crime of the Statute. */
function ecocideTold(clause: Clause): Told | null {
  if (
    !clause.has('ecocide') ||
    !clause.items.some((item) => /^(?:crime|crimes|added|fifth|prosecuted|included)$/.test(item.lo) || item.c === 'adopt')
  )
    return null;
  if (clause.has('might', 'will', 'intend', 'if', 'S', 'P')) return null;
  const negative = clause.negative();
  clause.items.forEach((item, at) => {
    if (['O', 'T', 'statute', 'court', 'ecocide', 'country', 'already', 'still', 'adopt', 'yet'].includes(item.c) || item.c === '?')
      clause.use(at);
  });
  return { propositions: [{ kind: 'ecocide', positive: !negative }], who: null, event: null };
}

/** Whether Ukraine's declaration takes its own soldiers out of reach: open. */
function article124Effect(clause: Clause): Told | null {
  const declared = clause.all('X').some(({ item }) => item.of?.startsWith('124')) || clause.has('reservation');
  if (
    !declared ||
    clause.has('deletion') ||
    !clause.items.some(
      (item) =>
        /^(?:nationals|citizens|soldiers|troops|ukrainians|servicemen|forces|personnel|men|own soldiers|own nationals)$/.test(item.lo) ||
        item.token?.organ === 'nationals',
    )
  )
    return null;
  if (
    !clause.has('court', 'outside', 'jurisdiction', 'reach') &&
    !clause.items.some((item) => /^(?:prosecut\w*|tr(?:y|ied|ying)|immun\w*|shields?|protects?)$/.test(item.lo))
  )
    return null;
  const states = clause.all('S').map(({ item }) => item.token?.states ?? []);
  const [first] = states;
  if (first === undefined || states.some((list) => list.map((entry) => entry.state).join() !== first.map((entry) => entry.state).join()))
    return null;
  const years = clause.all('U')[0]?.item.span?.n ?? null;
  const used = clause.items.some((item) => /^(?:used|uses|invoked|invokes|resorted|relied)$/.test(item.lo));
  clause.items.forEach((_, at) => {
    clause.use(at);
  });
  if (used) return { propositions: [{ kind: 'article-124', states: first, years }], who: null, event: null };
  return { propositions: [{ kind: 'article-124-effect', states: first }], who: null, event: null };
}

/** "Burundi's in 2017 and that of the Philippines in 2019": the same of each, with its own day. */
function distributed(clause: Clause): Told | null {
  const { last } = clause.context;
  if (last === null || !(last.kind === 'withdrawal-count' || ('when' in last && last.when !== undefined && 'states' in last))) return null;
  if (
    !clause.items.every((item) => ['S', 'T', "'s", 'and', 'rel', '.', 'it', 'first', 'O'].includes(item.c)) ||
    clause.all('S').length === 0
  )
    return null;
  const propositions = clause.all('S').flatMap(({ item, at }): Proposition[] => {
    const day = clause.items.slice(at + 1).find((next) => next.c === 'T' || next.c === 'S');
    if (day?.c !== 'T' || day.when === undefined) return [];
    if (last.kind !== 'withdrawal-count') return [{ ...last, states: item.token?.states ?? [], when: day.when } as Proposition];
    return [
      { kind: 'left', states: item.token?.states ?? [], positive: true, word: 'left', aspect: 'done', immediate: false, when: day.when },
    ];
  });
  if (propositions.length !== clause.all('S').length || propositions.length !== clause.all('T').length) return null;
  clause.take('S', 'T', 'first', 'O');
  return { propositions, who: null, event: null };
}

function tellings(chunk: Chunk, context: Context): { readonly told: Told; readonly clause: Clause } | null {
  for (const reader of READERS) {
    const clause = new Clause(chunk, context);
    if (clause.has('might') && !clause.has('closing')) {
      if (reader !== amendmentTold && !clause.has('optout')) continue;
    }
    const told = reader(clause);
    if (told !== null) return { told, clause };
  }
  return null;
}

/** "which it did on 17 July 2007", "Saudi Arabia and Qatar never were". */
function ellipsis(clause: Clause): Told | null {
  const { last, topic } = clause.context;
  if (last === null || !('states' in last) || !('positive' in last || last.kind === 'act-order')) return null;
  if (clause.items.some((item) => HEADS.has(item.c))) return null;
  if (
    !clause.has('do', 'be', 'have') &&
    !clause.items.some((item) => /^follow/.test(item.lo)) &&
    !(last.kind === 'act-order' && clause.has('first', 'last'))
  )
    return null;
  clause.take('come');
  const name = clause.all('S')[0];
  const day = clause.days()[0];
  const turned =
    name === undefined &&
    day === undefined &&
    clause.chunk.op === 'rel' &&
    clause.has('do', 'have', 'be') &&
    topic !== null &&
    'positive' in last &&
    !topic.some((mention) => (last.states as readonly StateMention[]).some(({ state }) => state === mention.state));
  if (turned && topic !== null)
    return {
      propositions: [{ ...last, states: topic, positive: !clause.negative() } as Proposition],
      who: { states: topic, at: -1, neither: false, organ: undefined },
      event: null,
    };
  if (name === undefined && day === undefined) return null;
  if (
    clause.items.some(
      (item) =>
        ![
          'S',
          'T',
          'do',
          'be',
          'have',
          'it',
          'rel',
          '.',
          'neg',
          'never',
          'and',
          'already',
          'U',
          'still',
          'all',
          'both',
          'country',
          'newhead',
          'before',
          'follow',
          'first',
          'last',
        ].includes(item.c === 'come' && /^follow/.test(item.lo) ? 'follow' : item.c),
    )
  )
    return null;
  const end = clause.items.find((item) => item.c === 'first' || item.c === 'last');
  if (last.kind === 'act-order' && name !== undefined && end !== undefined) {
    clause.use(name.at);
    clause.take('first', 'last');
    return {
      propositions: [{ ...last, states: name.item.token?.states ?? [], place: end.c === 'first' ? 'first' : 'last' }],
      who: null,
      event: null,
    };
  }
  if (
    last.kind === 'act-order' &&
    day?.item.when !== undefined &&
    clause.has('do') &&
    name === undefined &&
    clause.context.actors !== null
  ) {
    const act = actOfEvent(EVENT_OF[last.pred], last.states, day.item.when);
    if (act === null) return null;
    clause.use(day.at);
    return { propositions: [act], who: { states: last.states, at: -1, neither: false, organ: undefined }, event: EVENT_OF[last.pred] };
  }
  if (last.kind === 'act-order') {
    const states124 = name?.item.token?.states;
    if (last.pred !== 'article-124' || states124 === undefined || clause.negative()) return null;
    clause.use(name?.at ?? -1);
    clause.take('before', 'T');
    return { propositions: [{ kind: 'article-124', states: states124, years: null }], who: null, event: null };
  }
  const dated = name === undefined && clause.has('be') && !clause.has('do', 'have');
  const negative = dated ? !(last as { readonly positive: boolean }).positive : clause.negative();
  const states = name?.item.token?.states ?? topic;
  if (states === null || states === undefined) return null;
  if (name !== undefined) clause.use(name.at);
  if (day !== undefined) clause.use(day.at);
  const { when: _, ...bare } = last as Proposition & { readonly when?: unknown };
  const copy = { ...bare, states, positive: !negative, ...(day?.item.when === undefined ? {} : { when: day.item.when }) } as Proposition;
  return { propositions: [copy], who: { states, at: name?.at ?? -1, neither: false, organ: undefined }, event: clause.context.event };
}

/** A day or a length of time that stands between commas belongs to the clause before, or to the one behind where it comes first. */
function gathered(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  let waiting: readonly Timed[] = [];
  for (const chunk of chunks) {
    const before = out[out.length - 1];
    if (
      before !== undefined &&
      chunk.op === 'before' &&
      chunk.lead === null &&
      chunk.items.some((item) => item.c === 'deadline') &&
      chunk.items.some((item) => item.c === 'T') &&
      chunk.items.every((item) => ['deadline', 'T', '.'].includes(item.c))
    ) {
      out[out.length - 1] = { ...before, items: [...before.items, ...chunk.items.filter((item) => item.c === 'T')] };
      continue;
    }
    const bare =
      chunk.lead === null &&
      (chunk.op === ',' || chunk.op === null) &&
      chunk.items.some((item) => item.c === 'T' || item.c === 'U') &&
      chunk.items.every((item) => ['T', '.', 'U', 'immediate', 'exactly', 'and'].includes(item.c));
    const participle =
      chunk.op === ',' &&
      chunk.lead === null &&
      chunk.items.some((item) => item.c === 'T') &&
      /^(?:lodged|deposited|dated|filed|submitted|handed|sent|received|made|signed|delivered|given|taken|agreed|adopted|decided|voted|approved|notified|announced)$/.test(
        chunk.items.find((item) => item.c !== '.')?.lo.split(' ')[0] ?? '',
      ) &&
      chunk.items.every((item) =>
        [
          'T',
          '.',
          'deposit',
          'give',
          'reach',
          'un',
          'depositary',
          'registrar',
          'come',
          'bring',
          'assembly',
          'decide',
          'vote',
          'adopt',
          'notify',
          'announce',
        ].includes(item.c),
      );
    if (participle && before?.items.some((item) => NOUNS.has(item.c))) {
      out[out.length - 1] = { ...before, items: [...before.items, ...chunk.items] };
      continue;
    }
    const home = bare ? out.findLastIndex((earlier) => earlier.items.some((item) => HEADS.has(item.c) || item.c === 'founding')) : -1;
    const owner = out[home];
    if (
      bare &&
      owner !== undefined &&
      (home === out.length - 1 || !out.slice(home + 1).some((later) => later.items.some((item) => item.c === 'S')))
    ) {
      out[home] = { ...owner, items: [...owner.items, ...chunk.items] };
      continue;
    }
    if (bare) {
      waiting = [...waiting, ...chunk.items];
      continue;
    }
    out.push(waiting.length === 0 ? chunk : { ...chunk, op: chunk.op === ',' ? null : chunk.op, items: [...waiting, ...chunk.items] });
    waiting = [];
  }
  if (waiting.length > 0) out.push({ op: ',', lead: null, items: waiting });
  return out;
}

/** "is the only country | that is a party", "belongs to the States | that never signed": one statement in two clauses. */
function linked(chunk: Chunk, next: Chunk | undefined): Chunk | null {
  if (next?.op !== 'rel' || next.lead !== null) return null;
  const { items } = chunk;
  if (items.some((item) => item.c === 'N') && items.every((item) => item.c === 'N' || item.c === '.') && items.at(-1)?.lo === 'of')
    return { ...chunk, items: [...items, ...next.items.filter((item) => item.c !== 'rel')] };
  if (items[0]?.lo === 'among' || items[0]?.lo === 'of') return null;
  const heads = items.some((item) => HEADS.has(item.c) && !['belong', 'party'].includes(item.c));
  if (heads) return null;
  // "are the three countries that have": those and no others.
  const size = items.find((item) => item.c === 'N');
  const named = items.flatMap((item) => (item.c === 'S' ? [...(item.token?.states ?? [])] : [])).length;
  if (
    size?.n !== undefined &&
    size.n === named &&
    items.some((item) => item.c === 'be') &&
    items.some((item) => item.c === 'country') &&
    items[items.indexOf(size) - 1]?.lo === 'the'
  )
    return {
      ...chunk,
      items: [
        ...items.filter((item) => item !== size && item.c !== 'be').map((item) => item),
        { ...size, c: 'only', lo: 'only' },
        ...next.items.filter((item) => item.c !== 'rel'),
      ],
    };
  const set =
    items.some((item) => ['only', 'first', 'last', 'O', 'nobody', 'all', 'most', 'belong'].includes(item.c)) ||
    items.some((item) => item.lo === 'one');
  const noun = items.some((item) => ['country', 'G', 'party', 'nobody'].includes(item.c) || item.lo === 'one' || item.lo === 'ones');
  if (!set || !noun) return null;
  const drop = items.some((item) => ['only', 'first', 'last', 'O', 'nobody', 'all', 'most'].includes(item.c))
    ? []
    : ['belong', 'be', 'country', 'party', 'N', ...(inGroup(items) ? ['G'] : [])];
  return {
    ...chunk,
    items: [...items.filter((item) => !drop.includes(item.c) && item.lo !== 'one'), ...next.items.filter((item) => item.c !== 'rel')],
  };
}

/** Whether the State named is of the set it is said to be one of. */
function inGroup(items: readonly Timed[]): boolean {
  const group = items.find((item) => item.c === 'G');
  const states = items.find((item) => item.c === 'S')?.token?.states ?? [];
  const members = group === undefined ? undefined : treatyLexicon.groups[Number(group.of)]?.states;
  return members !== undefined && states.length > 0 && states.every((mention) => members.includes(mention.state));
}

const NAMING: ReadonlySet<string> = new Set(['S', '.', 'A', 'country', 'newhead', '?', 'including', 'N', 'it', "'s", 'both']);

/** A clause that is nothing but the name of a State: the subject of what follows. */
function loneName(chunk: Chunk): readonly StateMention[] | null {
  if (chunk.lead !== null || chunk.op === 'because') return null;
  const names = chunk.items.filter((item) => item.c === 'S');
  const [name] = names;
  if (names.length !== 1 || name === undefined) return null;
  if (chunk.items.some((item) => !NAMING.has(item.c))) return null;
  if (chunk.items.filter((item) => item.c === '?').length > 4) return null;
  if (chunk.items.some((item) => /^(?:in|over|against|at|with|to|from)$/.test(item.lo))) return null;
  return name.token?.states ?? null;
}

/** "unlike its neighbours Syria and Iraq". */
function contrastOf(chunk: Chunk): readonly StateMention[] | null {
  if (!['unlike', 'like'].includes(chunk.items[0]?.c ?? '') || chunk.items.some((item) => HEADS.has(item.c))) return null;
  const states = chunk.items.flatMap((item) => (item.c === 'S' ? [...(item.token?.states ?? [])] : []));
  return states.length === 0 ? null : states;
}

/** "Like Russia, Israel signed": the same of those named. */
function same(propositions: readonly Proposition[], states: readonly StateMention[]): Proposition[] | null {
  const out = propositions.flatMap((part): Proposition[] =>
    'states' in part && 'positive' in part && !('when' in part && part.when !== undefined) ? [{ ...part, states } as Proposition] : [],
  );
  return out.length === propositions.length ? out : null;
}

function opposite(proposition: Proposition, states: readonly StateMention[]): Proposition | null {
  if (proposition.kind === 'membership' && proposition.positive) return { kind: 'membership', states, positive: false, how: 'is' };
  if (proposition.kind === 'interval' && proposition.first === 'in-force')
    return { kind: 'membership', states, positive: false, how: 'is' };
  if (proposition.kind === 'membership') return { kind: 'membership', states, positive: true, how: 'is' };
  if (proposition.kind === 'joined' && proposition.positive) return { kind: 'membership', states, positive: false, how: 'is' };
  if (proposition.kind === 'acceptance') return { kind: 'acceptance', states, positive: !proposition.positive };
  if (proposition.kind === 'signature') return { kind: 'signature', states, positive: !proposition.positive };
  if (proposition.kind === 'ratification')
    return { kind: 'ratification', states, positive: !proposition.positive, by: 'state', word: 'ratified' };
  return null;
}

/** "Of the five permanent members, ...": the set that the next clause speaks of. */
function frameOf(chunk: Chunk, context: Context): Proposition | boolean {
  const number = chunk.items.find((item) => item.c === 'N');
  if (
    chunk.lead === null &&
    /^of$/.test(chunk.items[0]?.lo ?? '') &&
    number?.n !== undefined &&
    number.n > 20 &&
    chunk.items.some((item) => item.c === 'party') &&
    chunk.items.every((item) => ['N', '.', 'party', 'court', "'s", 'all', 'it', 'statute', 'country', 'already'].includes(item.c))
  ) {
    context.counting = true;
    return { kind: 'count', of: 'parties', count: number.n, exactness: 'exact', group: null };
  }
  const group = chunk.items.filter((item) => item.c === 'G');
  if (group.length !== 1 || chunk.lead !== null) return false;
  if (
    chunk.items.some((item) => !['G', '.', 'N', 'all', 'country', 'party', '?', 'belong', 'exactly', 'A', 'court', "'s"].includes(item.c))
  )
    return false;
  if (!/^(?:of|of all|among|amongst|within|in|from)$/.test(chunk.items[0]?.lo ?? '')) return false;
  // "Of Africa's 54 States": as many as the set has, or another set is meant.
  if (number?.n !== undefined && number.n !== sizeOf(group[0]?.of)) return false;
  context.frame = group[0]?.of ?? null;
  return true;
}

/** "Of Russia, China and the United States". */
function amongOf(chunk: Chunk): readonly string[] | null {
  if (!/^(?:of|among|amongst|between)$/.test(chunk.items[0]?.lo ?? '') || chunk.lead !== null) return null;
  const states = chunk.items.flatMap((item) => (item.c === 'S' ? (item.token?.states ?? []).map((mention) => mention.state) : []));
  if (states.length < 2 || !chunk.items.every((item) => ['S', '.', 'and', 'A', 'N', 'country'].includes(item.c))) return null;
  return states;
}

function topicFrom(chunk: Chunk, context: Context): void {
  const clause = new Clause(chunk, context);
  for (const { item, at } of clause.all('S')) {
    const prep = clause.preposition(at);
    if (prep === null || prep === 'of' || prep === 'for' || prep === 'by') {
      context.topic = item.token?.states ?? context.topic;
      return;
    }
  }
}

const QUIET: ReadonlySet<string> = new Set([
  '?',
  '.',
  'A',
  'L',
  'be',
  'have',
  'do',
  'it',
  'rel',
  'country',
  'newhead',
  "'s",
  'un',
  'court',
  'say',
  'and',
  'already',
  'parliament',
  'when',
  'decide',
  'vote',
  'both',
  'statute',
  'exactly',
  'P',
  'intend',
  'depositary',
  'registrar',
  'announce',
  'still',
  'long',
  'after',
  'like',
  'citizens',
  'give',
  'bring',
  'come',
  'count',
  'begin',
  'hardly',
  'let',
  'will',
  'activate',
]);
const ASIDE: ReadonlySet<string> = new Set([',', 'rel', 'after', 'when', 'though', 'before', 'since']);

/** An aside that tells of place, manner or reaction and bears on nothing that is checked. */
function isBackground(chunk: Chunk): boolean {
  if (chunk.op !== null && !ASIDE.has(chunk.op)) return false;
  if (chunk.lead !== null) return false;
  if (
    chunk.op === ',' &&
    chunk.items.some((item) => item.c === 'nonparty') &&
    chunk.items.some((item) => item.lo === 'long' || item.c === 'nolonger') &&
    chunk.items.every((item) => ['.', 'nonparty', 'nolonger', '?'].includes(item.c))
  )
    return true;
  if (
    chunk.op === null &&
    !/^(?:after|following|amid|despite|under|with|in|at|on|during|by|when|like|as|once|having|for|from|speaking|citing|according)$/.test(
      chunk.items[0]?.lo ?? '',
    ) &&
    !chunk.items.every((item) => item.c === '.' || item.c === 'say' || item.c === '?')
  )
    return false;
  if (chunk.op === null && chunk.items.length > 3 && chunk.items[0]?.c === '?' && chunk.items[0]?.capital) return false;
  const strangers = chunk.items.filter((item) => item.c === '?').length;
  if (strangers > 12) return false;
  // "under Putin's first presidency": of whose time.
  if (
    chunk.op === ',' &&
    /^(?:under|during)$/.test(chunk.items[0]?.lo ?? '') &&
    chunk.items.some((item) => item.c === 'P') &&
    chunk.items.every((item) => ['P', "'s", '.', '?', 'first', 'O', 'country', 'last', 'newhead', 'and'].includes(item.c))
  )
    return true;
  // "neither then nor since": a denial said again.
  if (
    chunk.op === ',' &&
    chunk.items[0]?.lo === 'neither' &&
    chunk.items.some((item) => item.lo === 'nor') &&
    chunk.items.every((item) => QUIET.has(item.c) || ['neg', 'yet', 'since'].includes(item.c))
  )
    return true;
  const tells = chunk.op === 'after' || chunk.op === 'when' || chunk.op === 'though';
  return chunk.items.every(
    (item) => QUIET.has(item.c) || (tells && ['notice', 'withdrawal', 'membership', 'vote', 'parliament', 'G'].includes(item.c)),
  );
}

/** Whose act was told before, where it is not of the States told of now. */
function othersOf(states: readonly StateMention[], context: Context): readonly StateMention[] | null {
  const { actors } = context;
  if (actors === null || actors.length === 0 || context.event === null || GLOBAL.has(context.event)) return null;
  const own = new Set(states.map((mention) => mention.state));
  return actors.some((mention) => own.has(mention.state)) ? null : actors;
}

const GLOBAL: ReadonlySet<string> = new Set(['either-in-force', 'adoption', 'statute-in-force', 'activation', 'sixtieth', 'closing']);

/** Lengths of time between what this clause tells and what another told. */
function intervalsOf(
  chunk: Chunk,
  told: Told,
  clause: Clause,
  context: Context,
): { readonly propositions: readonly Proposition[]; readonly open: boolean } {
  const out: Proposition[] = [];
  let open = false;
  const states = told.who?.states ?? context.topic ?? [];
  const event = told.event;
  const others = othersOf(states, context);
  const { lead } = chunk;
  if (lead?.span !== undefined) {
    if (
      event !== null &&
      context.event === null &&
      event !== 'now' &&
      chunk.op?.startsWith('lead') === true &&
      told.propositions.length === 0 &&
      (lead.dir === 'before' || lead.dir === 'after')
    ) {
      context.before = { event, dir: lead.dir, span: lead.span };
      return { propositions: [], open: false };
    }
    if (event !== null && context.event !== null && event !== 'now' && (states.length > 0 || GLOBAL.has(event)))
      out.push({
        kind: 'interval',
        states: context.actors ?? states,
        first: context.event,
        second: event,
        ...(others === null ? {} : { others: states }),
        order: lead.dir === 'after' ? 'after' : 'before',
        span: lead.span,
      });
    else if (event !== 'now') open = true;
  }
  if (/^(?:cover|covers|covered|covering|to cover)$/.test(clause.items.find((item) => item.c === 'cover')?.lo ?? '') && lead !== null)
    return { propositions: [], open: true };
  if (context.covering && lead !== null) return { propositions: [], open: true };
  if (context.before !== null && event !== null && (states.length > 0 || GLOBAL.has(event))) {
    out.push({
      kind: 'interval',
      states,
      first: event,
      second: context.before.event,
      order: context.before.dir,
      span: context.before.span,
    });
    context.before = null;
  }
  // "signed and ratified on the same day": both acts of the State.
  if (
    clause.has('sameday') &&
    clause.all('sameday').every(({ at }) => !clause.used.has(at)) &&
    !clause.items.some((item, at) => item.c === 'S' && /^(?:as|with)$/.test(clause.lo(at - 1))) &&
    event !== null &&
    context.event !== null &&
    event !== context.event &&
    states.length > 0 &&
    others === null
  ) {
    clause.take('sameday', 'exactly', 'and');
    for (const mention of states) out.push({ kind: 'interval', states: [mention], first: event, second: context.event, order: 'same' });
  }
  for (const { item, at } of clause.all('U')) {
    if (clause.used.has(at) || item.span === undefined) continue;
    if (
      (item.dir === 'before' || item.dir === 'after') &&
      event !== null &&
      context.event !== null &&
      (states.length > 0 || GLOBAL.has(event))
    ) {
      clause.use(at);
      clause.take('exactly');
      out.push({
        kind: 'interval',
        states,
        first: event,
        second: context.event,
        ...(others === null ? {} : { others }),
        order: item.dir,
        span: item.span,
      });
    } else if (item.dir === 'ago' && event !== null && states.length > 0) {
      clause.use(at);
      out.push({ kind: 'interval', states, first: event, second: 'now', order: 'before', span: item.span });
    } else if (item.dir === 'for' && states.length > 0 && told.propositions.some((part) => part.kind === 'signatory' && part.positive)) {
      clause.use(at);
      out.push({ kind: 'interval', states, first: 'sign', second: 'now', order: 'before', span: item.span });
    } else if (
      item.dir === 'for' &&
      clause.items.some((word) => word.lo === 'had') &&
      told.propositions.some((part) => part.kind === 'joined')
    ) {
      clause.use(at);
      context.held = item.span;
    } else if (
      item.dir === 'for' &&
      states.length > 0 &&
      clause.items.some((word) => /\bbeen\b/.test(word.lo)) &&
      told.propositions.some((part) => part.kind === 'membership' && part.positive)
    ) {
      clause.use(at);
      out.push({
        kind: 'interval',
        states,
        first: 'in-force',
        second: 'now',
        order: 'before',
        span: { ...item.span, approx: item.span.approx === 'exact' ? 'about' : item.span.approx },
      });
    } else open = true;
  }
  if (context.held !== null && event === 'effect') {
    out.push({ kind: 'interval', states, first: 'effect', second: 'in-force', order: 'after', span: context.held });
    context.held = null;
    return { propositions: out, open };
  }
  if ((chunk.op === 'before' || chunk.op === 'until') && context.waited?.n != null && event !== null && context.event !== null) {
    out.push({ kind: 'interval', states, first: event, second: context.event, order: 'after', span: context.waited });
    context.waited = null;
    return { propositions: out, open };
  }
  if (
    (chunk.op === 'before' || chunk.op === 'after') &&
    event !== null &&
    context.event !== null &&
    event !== context.event &&
    states.length > 0
  )
    out.push({ kind: 'interval', states, first: context.event, second: event, order: chunk.op });
  return { propositions: out, open };
}

export type { EventName };

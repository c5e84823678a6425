import { statesOfPersons } from '../frames/subject.ts';
import type { Proposition, When } from '../statement.ts';
import { type Clause, inCourt, type Who, whoOf } from './clause.ts';
import type { EventName } from './context.ts';

/** What a clause says States did, as the record can be asked about it. */
export interface Told {
  readonly propositions: readonly Proposition[];
  readonly who: Who | null;
  readonly event: EventName | null;
  /** The State succeeded to the treaty: it need not have signed or ratified. */
  readonly succession?: boolean;
}

const LEAVING = ['withdraw', 'withdrawal', 'leave'];

const NOTICE = ['notice'];

const TREATY = ['statute', 'court'];

const ADDRESSEES = ['un', 'depositary', 'registrar', 'assembly'];

type Act =
  | 'unsign'
  | 'unratify'
  | 'refused'
  | 'succeed'
  | 'repeal'
  | 'drop-124'
  | 'article-124'
  | 'accept'
  | 'revoke'
  | 'effect'
  | 'until'
  | 'notify'
  | 'announce'
  | 'intend'
  | 'vote'
  | 'in-force'
  | 'deposit'
  | 'accede'
  | 'ratify'
  | 'sign'
  | 'join'
  | 'left'
  | 'withdrew'
  | 'signatory'
  | 'party';

/** Concepts that belong to each act; what else stands in the clause is left unread. */
const OWN: Readonly<Record<Act, readonly string[]>> = {
  unsign: [
    'unsign',
    'nofurther',
    'noduty',
    'say',
    'will',
    'neg',
    'join',
    'signature',
    'withdraw',
    'revoke',
    'sign',
    'notify',
    'intend',
    'announce',
    'become',
    'party',
    'ratify',
    'give',
    ...NOTICE,
    ...TREATY,
    ...ADDRESSEES,
  ],
  unratify: ['withdraw', 'revoke', 'leave', 'ratification', 'accession', 'instrument', 'cease', ...TREATY, ...ADDRESSEES],
  succeed: ['retroactive', 'ratify', 'though', 'succession', 'neg', 'sign', 'ratification', 'deposit', 'notify', ...TREATY, ...ADDRESSEES],
  repeal: ['revoke', 'parliament', 'vote', 'ratification', ...TREATY],
  'drop-124': ['revoke', 'reservation', 'optout', 'declaration', 'leave', 'withdraw', 'X'],
  refused: ['noauthority', 'accept', 'declaration', 'reject', 'deposit', 'give', 'jurisdiction', 'X', 'reach', ...TREATY, ...ADDRESSEES],
  'article-124': [
    'reach',
    'X',
    'declaration',
    'reservation',
    'optout',
    'give',
    'deposit',
    'accept',
    'jurisdiction',
    'ratification',
    'ratify',
    ...TREATY,
  ],
  accept: [
    'cease',
    'have',
    'decide',
    'vote',
    'intend',
    'accept',
    'jurisdiction',
    'begin',
    'declaration',
    'X',
    'deposit',
    'give',
    'notify',
    'announce',
    'retroactive',
    'openended',
    'sign',
    'reach',
    ...TREATY,
    ...ADDRESSEES,
  ],
  revoke: [
    'revoke',
    'withdraw',
    'decide',
    'decision',
    'leave',
    'withdrawal',
    'announce',
    'cease',
    'give',
    'intend',
    ...NOTICE,
    ...TREATY,
    ...ADDRESSEES,
  ],
  effect: [
    'force',
    'cease',
    'remain',
    'party',
    'membership',
    'will',
    'become',
    ...LEAVING,
    ...NOTICE,
    ...TREATY,
    ...ADDRESSEES,
    'reach',
    'come',
    'nolonger',
    'bound',
    'within',
    'belong',
    'outside',
    'out',
    'country',
  ],
  until: ['remain', 'belong', 'still', 'party', 'until', 'membership', 'will', 'bound', 'within', ...TREATY],
  notify: [
    'notify',
    'deposit',
    'give',
    'reach',
    'announce',
    'come',
    'begin',
    'intend',
    'decide',
    'trigger',
    ...LEAVING,
    ...NOTICE,
    ...TREATY,
    ...ADDRESSEES,
  ],
  announce: ['announce', 'say', 'intend', 'decide', 'will', 'come', ...LEAVING, ...TREATY],
  intend: ['goingout', 'intend', 'decide', 'will', 'announce', 'pending', ...NOTICE, ...LEAVING, ...TREATY],
  vote: ['vote', 'parliament', 'decide', 'intend', ...LEAVING, ...TREATY],
  'in-force': ['will', 'force', 'membership', 'begin', 'bound', 'become', 'ratification', 'accession', 'come', 'party', ...TREATY],
  deposit: ['deposit', 'reach', 'give', 'instrument', 'ratification', 'accession', 'ratify', 'accede', 'come', ...TREATY, ...ADDRESSEES],
  accede: ['accede', 'accession', 'reach', 'give', 'come', 'begin', 'deposit', 'instrument', ...TREATY, ...ADDRESSEES],
  ratify: [
    'ratify',
    'ratification',
    'reach',
    'deposit',
    'instrument',
    'come',
    'begin',
    'parliament',
    'vote',
    'give',
    'intend',
    ...TREATY,
    ...ADDRESSEES,
  ],
  sign: ['sign', 'signature', 'come', 'begin', 'give', 'merely', 'nofurther', ...TREATY],
  join: ['accession', 'acquire', 'join', 'become', 'party', 'admit', 'membership', 'accept', ...TREATY],
  left: ['bring', 'outside', 'nolonger', 'bound', 'cease', 'membership', 'party', 'notice', 'declaration', ...LEAVING, ...TREATY],
  withdrew: ['notice', 'declaration', ...LEAVING, ...TREATY],
  signatory: ['merely', 'signatory', 'nonsignatory', 'become', 'remain', 'belong', 'count', 'cease', ...TREATY],
  party: [
    'actually',
    'party',
    'nonparty',
    'membership',
    'within',
    'belong',
    'bound',
    'outside',
    'remain',
    'become',
    'join',
    'count',
    'out',
    'accept',
    ...TREATY,
  ],
};

/** The act that a clause tells, by the concepts it holds and not by their order. */
function actOf(clause: Clause): Act | null {
  const has = (...concepts: readonly string[]) => clause.has(...concepts);
  const leaving = has(...LEAVING);
  if (has('unsign')) return 'unsign';
  if (
    has('amendment', 'aggression', 'starvation', 'lasers', 'biological', 'fragments', 'poison', 'article8', 'deletion', 'other', 'kampala')
  )
    return null;
  const article = clause.all('X').map(({ item }) => item.of ?? '');
  if (article.some((name) => name.startsWith('124')) && has('withdraw', 'revoke', 'leave')) return 'drop-124';
  if (
    article.some((name) => name.startsWith('124')) ||
    (has('reservation', 'optout') && has('warcrimes')) ||
    (has('warcrimes') && has('outside') && !has('party') && clause.days().some(({ item }) => item.when?.as === 'until'))
  )
    return 'article-124';
  if (article.some((name) => !/^(?:12\(3\)|12|127|125|126)/.test(name))) return null;
  if (has('let')) return null;
  // "its notice of an increase in fees".
  if (
    clause.items.some(
      (item, at) =>
        item.c === 'notice' && clause.lo(at + 1) === 'of' && clause.items.slice(at + 2, at + 5).find((word) => word.c !== '.')?.c === '?',
    )
  )
    return null;
  if (has('reject') && has('accept', 'declaration')) return 'refused';
  // Any letter: only one to the depositary, or of withdrawal, is a notice.
  if (
    has('notice') &&
    !leaving &&
    !clause.has('nolonger') &&
    clause.all('notice').every(({ item }) => /^(?:letters?|notes?|communications?|resignation)$/.test(item.lo)) &&
    !has('revoke')
  )
    return null;
  if (has('goingout')) return 'intend';
  if (has('notify') && has('nofurther') && (context124(clause) || clause.context.event === 'sign')) return 'unsign';
  if (has('noduty') && has('signature') && has('notify', 'announce', 'say')) return 'unsign';
  if (
    has('will') &&
    has('bound', 'party') &&
    !has('nolonger', 'cease', 'remain', 'become', 'neg') &&
    clause.days().some(({ item }) => item.when?.as === 'since' || item.when?.as === 'on')
  )
    return 'in-force';
  if (has('signature') && has('withdraw', 'revoke', 'leave', 'cease')) return 'unsign';
  if (has('sign') && has('revoke') && !has('notice')) return 'unsign';
  if (
    (has('notify') || (has('notice') && has('give', 'deposit')) || (has('say', 'announce') && has('become') && has('party'))) &&
    clause.items.some((item) => item.lo === 'not' || item.lo === 'no') &&
    has('intend', 'become', 'will') &&
    has('party', 'ratify', 'join', 'accede')
  )
    return 'unsign';
  if (
    (has('jurisdiction') && has('accept')) ||
    article.some((name) => /^12\(3\)/.test(name)) ||
    (has('declaration') && has('accept')) ||
    (has('declaration') && has('jurisdiction')) ||
    (has('declaration') && (has('cover', 'openended', 'retroactive') || clause.days().some(({ item }) => item.when?.as === 'since'))) ||
    (has('accept') && has('jurisdiction', 'cover')) ||
    (has('declaration') && has('deposit', 'give') && !has('signature')) ||
    (clause.items.some((item) => item.lo === 'acceptance') && has('bound', 'deposit', 'give', 'sign', 'cover', 'openended', 'cease'))
  )
    return 'accept';
  if (has('succession')) return 'succeed';
  if (has('revoke') && parliamentary(clause) && has('statute') && !leaving && !has('notice')) return 'repeal';
  if (context124(clause) && has('revoke', 'leave', 'withdraw') && !has('court', 'statute', 'notice')) return 'drop-124';
  if (
    (has('accept', 'declaration', 'instrument', 'notice') ||
      clause.items.some((item) => /^(?:text|document|paper|letter|acceptance|submission)$/.test(item.lo))) &&
    has('reject')
  )
    return 'refused';
  if (clause.items.every((item) => ['remain', '.', 'and', 'have'].includes(item.c)) && has('remain')) return 'party';
  if (
    clause.items.some(
      (item) => item.c === 'revoke' && /mind|u turn|about face|think again|second thoughts|course|better of|climb|row/.test(item.lo),
    )
  )
    return clause.context.event === 'deposit'
      ? 'unratify'
      : leaving || has('notice') || ['notify', 'announce', 'effect'].includes(clause.context.event ?? '')
        ? 'revoke'
        : null;
  if (
    clause.items.some((item) => item.c === 'revoke' && /^(?:t[ao]ke?n?|took|pull\w*|drop\w*|withdr\w*) it(?: back)?$/.test(item.lo)) &&
    ['notify', 'announce', 'effect'].includes(clause.context.event ?? '')
  )
    return 'revoke';
  if (has('bring') && has('outside') && has(...TREATY) && /^t(?:ake|akes|ook|aken)$/.test(clause.lo(clause.at('bring')))) return 'left';
  if (clause.items.some((item) => /^(?:take|took|taken|pull|pulled) it back$/.test(item.lo)) && clause.context.event === 'deposit')
    return 'unratify';
  if (has('accession', 'ratification', 'instrument') && has('withdraw', 'revoke', 'leave') && !has('notice', 'party')) return 'unratify';
  if (has('notice', 'withdrawal') && revokes(clause)) return 'revoke';
  if (has('revoke') && has('leave', 'withdraw') && has('decide', 'intend', 'notice')) return 'revoke';
  if (has('force') && (has('withdrawal', 'notice') || (leaving && !has('statute')))) return 'effect';
  // "its membership runs out on that day", "ceases to be a party", "the treaty stops binding it": the end, on its day.
  if (
    has('membership') &&
    clause.items.some((item) => item.c === 'force' && /^(?:r[ua]ns?|running) out|^reach\w* its term|\bcourse$/.test(item.lo))
  )
    return 'effect';
  const ending = has('cease') || clause.items.some((item) => item.c === 'nolonger' && /^(?:ceas|stop)/.test(item.lo));
  const past =
    clause.items.some((item) => /^(?:cease|stop|end|lapse|expire|terminate|elapse)d\b|^(?:came|drew) to/.test(item.lo)) && !has('will');
  if (
    ending &&
    (has('party', 'membership', 'bound') || clause.items.some((item) => /binding$/.test(item.lo))) &&
    clause.days().some(({ item }) => item.when?.as === 'on')
  )
    return past ? 'left' : 'effect';
  if (
    has('nolonger', 'cease') &&
    has('party', 'membership', 'bound') &&
    clause.days().some(({ item }) => item.when?.as === 'on' || item.when?.as === 'since')
  )
    return clause.has('will') ? 'effect' : 'left';
  if (
    has('leave') &&
    (has('will') || clause.items.some((item) => item.c === 'leave' && /^will\b/.test(item.lo))) &&
    clause.days().some(({ item }) => item.when?.as === 'on') &&
    !has('neg', 'never', 'intend', 'announce', 'notify', 'say')
  )
    return 'effect';
  if (has('cease') && has('membership')) return 'left';
  if (
    has('remain', 'party', 'within', 'bound', 'membership') &&
    !has('become', 'join') &&
    clause.days().some(({ item }) => item.when?.as === 'until') &&
    (has('remain', 'will', 'still') || !leaving) &&
    !has('neg', 'never')
  )
    return 'until';
  if (has('notify') && (leaving || has('notice') || !has('party', 'sign', 'ratify', 'accept'))) return 'notify';
  if (has('notice') && has('deposit', 'give', 'reach', 'come', 'begin')) return 'notify';
  if (has('withdrawal') && has('deposit', 'reach')) return 'notify';
  if (has('notice', 'withdrawal') && has('pending')) return 'intend';
  if (has('vote') && !leaving && has('join', 'accede', 'party', 'ratify', 'ratification') && parliamentary(clause)) return 'ratify';
  if (leaving && has('vote') && parliamentary(clause)) return 'vote';
  if (leaving && (has('announce') || (has('say') && has('will', 'be')))) return 'announce';
  if (leaving && has('intend', 'decide')) return has('decide') && !has('intend') ? 'announce' : 'intend';
  if (leaving && has('vote')) return 'vote';
  if (has('force', 'begin', 'come') && has('membership')) return 'in-force';
  if (has('force') && has('statute', 'ratification', 'accession', 'instrument')) return 'in-force';
  if (
    clause.items.some((item) => /^bring .*force/.test(item.lo) || /^(?:brought|brings) .*force/.test(item.lo)) &&
    has('ratification', 'accession')
  )
    return 'in-force';
  if (has('bound') && has('become')) return 'in-force';
  if (has('bound') && !has('party') && clause.context.event === 'deposit' && clause.all('U').some(({ item }) => item.adverb === true))
    return 'in-force';
  if (has('deposit', 'reach') && has('instrument', 'ratification', 'accession'))
    return has('accession') ? 'accede' : has('ratification') ? 'ratify' : 'deposit';
  if (has('accede') || (has('accession') && has('come', 'begin', 'be', 'T'))) return 'accede';
  if (has('ratify') || (has('ratification') && has('come', 'begin', 'be', 'T', 'vote', 'parliament', 'never', 'neg'))) return 'ratify';
  if (has('signatory', 'nonsignatory')) return 'signatory';
  if (has('sign') || (has('signature') && has('nofurther', 'merely', 'come', 'begin', 'be', 'T', 'give', 'neg', 'never'))) return 'sign';
  if (has('join', 'admit')) return has('decide', 'vote') ? null : 'join';
  if (has('become') && has('party')) return 'join';
  if (has('leave')) return 'left';
  if (has('withdraw', 'withdrawal')) return has('withdraw') ? 'withdrew' : null;
  if (has('party', 'nonparty', 'belong', 'within', 'bound', 'outside') || (has('membership') && has('have', 'remain'))) return 'party';
  if (has('be', 'remain') && inCourt(clause)) return 'party';
  // "was there from the beginning", "in from the start".
  if (
    has('founding') &&
    has('be') &&
    clause.items.every((item) => ['S', 'be', 'have', 'founding', '.', 'T', 'it', 'court', 'all'].includes(item.c) || item.lo === 'there')
  )
    return 'party';
  return null;
}

function parliamentary(clause: Clause): boolean {
  return clause.has('parliament') || clause.items.some((item) => item.token?.organ === 'parliament');
}

/** "was cheered", "is a slap in the face": what is said of the act is nothing this reader knows. */
export function unknownMain(clause: Clause): boolean {
  return clause.items.some((item, at) => {
    if (item.c !== 'be' || clause.has('party', 'signatory', 'nonparty', 'first', 'last', 'only')) return false;
    const next = clause.items.slice(at + 1).find((word) => word.c !== '.' && word.c !== 'already' && word.c !== 'hardly');
    return (
      next?.c === '?' &&
      !/^(?:dated|invoked|known|confined|limited|made|taken|set|said|reported|believed|understood|due|able|named|thereby|then|still|also|since|soon|once|unilaterally|jointly)$/.test(
        next.lo,
      ) &&
      !/ly$/.test(next.lo)
    );
  });
}

/** Whether the declaration under Article 124 was spoken of before. */
function context124(clause: Clause): boolean {
  return clause.context.declared124;
}

/** A treaty or a body that is not this one: "the INF treaty", "a border agreement", or an object nothing here knows. */
export function otherObject(clause: Clause, verbs: readonly string[]): boolean {
  const verb = clause.items.findIndex((item) => verbs.includes(item.c));
  for (const [at, item] of clause.items.entries()) {
    if (item.c === 'T' && item.when !== undefined && item.when.range.until < '1998-07-17') return true;
    if (item.c === 'statute' || item.c === 'court') {
      const before = clause.items[at - 1];
      if (before?.c === '?' && before.capital && at - 1 > 0) return true;
    }
  }
  if (verb < 0) return false;
  const follow = clause.items.slice(verb + 1).filter((item) => !['.', 'it', 'exactly', 'already'].includes(item.c));
  const [next, second] = follow;
  if (next?.c === 'P' && second?.c === "'s" && ['notice', 'withdrawal', 'decision'].includes(follow[2]?.c ?? '')) return false;
  if (next?.c === 'P' || next?.c === 'G' || next?.c === 'L') return true;
  const strange =
    next?.c === '?' || (['sign', 'ratify'].includes(clause.c(verb)) && ['decide', 'vote', 'notice', 'declaration'].includes(next?.c ?? ''));
  if (!strange || next === undefined || ADVERBS.test(next.lo)) return false;
  return !(second?.c === 'statute' || (second?.c === 'court' && !clause.items.some((item) => item.lo === 'with')));
}

const ADVERBS =
  /^(?:unilaterally|voluntarily|together|jointly|unconditionally|outright|amid|again|belatedly|against|despite|thanks|instead|first|alone|where|abroad|through|during|between|within)$/;

/** "took back its notice", "the withdrawal was revoked"; but not "withdrew by a notice of May". */
function revokes(clause: Clause): boolean {
  if (clause.has('revoke', 'reversal')) return true;
  const verb = clause.at('withdraw');
  const noun = clause.at('notice');
  const object = clause.at('withdrawal');
  if (verb >= 0 && object > verb && clause.preposition(object) === null) return true;
  if (verb < 0 || noun < 0) return false;
  return clause.preposition(noun) === null && (noun > verb || clause.has('be'));
}

/** Reads a clause that tells one act of named States. */
export function actTold(clause: Clause): Told | null {
  const { context } = clause;
  const act = actOf(clause);
  if (act === null) return null;
  if (unknownMain(clause)) return null;
  if (otherObject(clause, ['sign', 'ratify', 'join', 'withdraw', 'leave', 'accede', 'revoke'])) return null;
  const who = whoOf(clause);
  if (who === null || who.states.length === 0) return null;
  if (clause.has('will') && !['effect', 'until', 'intend', 'announce', 'unsign', 'left', 'in-force'].includes(act)) return null;
  // "The members of the band left for Paris": somebody else acts.
  const active = clause.items.findIndex((item) =>
    ['sign', 'ratify', 'accede', 'join', 'withdraw', 'leave', 'notify', 'announce'].includes(item.c),
  );
  if (active >= 0 && who.at > active && clause.items.slice(0, active).some((item) => item.c === '?') && !clause.has('be')) return null;
  if (
    active >= 0 &&
    who.at > active &&
    clause.items
      .slice(0, active)
      .some((item, at) => ['court', 'registrar', 'depositary', 'un'].includes(item.c) && clause.preposition(at) === null) &&
    !clause.has('be')
  )
    return null;
  if (active >= 0 && clause.c(active) === 'leave' && who.at > active && clause.preposition(who.at) === 'for') return null;
  if (clause.lo(0) === 'without') clause.take('first');
  // "signing", "joining" without "is" or "after": not said to be done.
  const gerund = clause.items.find((item) => ['sign', 'ratify', 'accede', 'join'].includes(item.c) && /^\w+ing\b/.test(item.lo));
  if (
    gerund !== undefined &&
    ['sign', 'ratify', 'accede', 'join'].includes(act) &&
    !['before', 'after', 'lead-before', 'lead-after', ',', 'and'].includes(clause.chunk.op ?? '')
  )
    return null;
  // "and ratify": not said to be done.
  const bareVerb = clause.items.find(
    (item) => ['sign', 'ratify', 'accede', 'join'].includes(item.c) && /^(?:sign|ratify|accede|join)(?: |$)/.test(item.lo),
  );
  if (
    bareVerb !== undefined &&
    ['sign', 'ratify', 'accede', 'join'].includes(act) &&
    !clause.has('do', 'yetto', 'neg', 'never', 'bring', 'wait', 'have', 'be', 'vote', 'still') &&
    !clause.items.some((item) => item.lo === 'to')
  )
    return null;
  clause.items.forEach((item, at) => {
    if (item.c === 'N' && item.lo === 'one' && clause.lo(at + 1) === 'of') clause.use(at);
  });
  // "promised to ratify": not said to be done.
  if (bareVerb !== undefined && clause.has('intend') && ['sign', 'ratify', 'accede', 'join'].includes(act)) return null;
  const still = clause.has('still') || clause.items.some((item) => /^(?:remains?|remained|stays?|continues?)$/.test(item.lo));
  const noLonger = clause.has('nolonger') || (clause.has('cease') && clause.has('party', 'bound'));
  const never = clause.has('never');
  const founding = clause.has('founding') || (clause.has('first') && false);
  const onlySigned = clause.has('only', 'merely') && act === 'signatory';
  const immediate = clause.has('immediate');
  const nobody = clause.all('nobody')[0];
  if (nobody !== undefined) clause.use(nobody.at);
  let negative = (clause.negative() !== who.neither) !== (nobody !== undefined);
  if (clause.has('cease') && act === 'party') negative = false;
  const times = clause.days();
  const at = (as: readonly When['as'][]) => times.find(({ item }) => item.when !== undefined && as.includes(item.when.as));
  const any = times[0];
  const one = (
    entry: { readonly item: { readonly when?: When; readonly to?: unknown }; readonly at: number } | undefined,
  ): { readonly when?: When } => {
    const waited = clause.has('wait') && !negative;
    if ((negative || waited) && entry?.item.when?.as === 'until' && ['sign', 'ratify', 'accede', 'deposit', 'join'].includes(act)) {
      clause.use(entry.at);
      clause.take('wait');
      negative = false;
      return { when: { range: entry.item.when.range, as: 'on' } };
    }
    if (entry?.item.to !== undefined) return {};
    if (entry?.item.when === undefined) return context.day !== null && clause.chunk.op === 'when' ? { when: context.day } : {};
    for (const other of times)
      if (other.item.when?.range.from === entry.item.when.range.from && other.item.when.range.until === entry.item.when.range.until)
        clause.use(other.at);
    clause.use(entry.at);
    return { when: entry.item.when };
  };
  const { states } = who;
  // "Yahya Jammeh's notice", of the Gambia.
  for (const { item, at: place } of clause.all('P')) {
    const owned =
      clause.c(place + 1) === "'s" && ['notice', 'withdrawal', 'instrument', 'signature', 'declaration'].includes(clause.c(place + 2));
    const own = item.token === undefined ? [] : statesOfPersons(item.token);
    const speaks = ['announce', 'intend', 'notify', 'revoke'].includes(act) && clause.preposition(place) === null;
    if ((owned || speaks) && own.some((mention) => states.some(({ state }) => state === mention.state))) clause.use(place);
  }
  // "Bolivia, Chile and Peru are all ...".
  if (states.length > 1 && clause.at('all') > who.at) clause.take('all');
  const told = (event: EventName | null, ...propositions: readonly Proposition[]): Told => {
    clause.take(...OWN[act], 'still', 'nolonger', 'founding', 'yet', 'immediate', 'only-signed');
    if (act === 'signatory') clause.take('only');
    return { propositions, who, event: negative ? null : event };
  };
  switch (act) {
    case 'sign': {
      if (clause.has('opening')) {
        clause.take('opening');
        if (any !== undefined) clause.use(any.at);
        const right =
          any?.item.when === undefined || (any.item.when.range.from <= '1998-07-17' && any.item.when.range.until > '1998-07-17');
        return told('sign', {
          kind: 'signature',
          states,
          positive: !negative,
          when: right ? { range: { from: '1998-07-17', until: '1998-07-18', precision: 'day' }, as: 'on' } : (any?.item.when as When),
        });
      }
      if (clause.has('closing')) {
        clause.take('closing', 'might');
        if (any?.item.when !== undefined && !(any.item.when.range.from <= '2000-12-31' && any.item.when.range.until > '2000-12-31')) {
          const day = one(any);
          return told('sign', { kind: 'signature', states, positive: !negative, ...day });
        }
        clause.use(any?.at ?? -1);
        return told('sign', {
          kind: 'signature',
          states,
          positive: !negative,
          when: { range: { from: '2000-12-31', until: '2001-01-01', precision: 'day' }, as: 'on' },
        });
      }
      const only = clause.has('merely') || clause.has('nofurther');
      const beyond = clause.items.some((item) => item.c === 'nofurther' && /beyond|further/.test(item.lo));
      if (only && (!beyond || negative))
        return told(
          'sign',
          { kind: 'signature', states, positive: true, ...one(any) },
          { kind: 'ratification', states, positive: false, by: 'state', word: 'ratified' },
        );
      if (only) return null;
      {
        const day = one(any);
        return told('sign', { kind: 'signature', states, positive: !negative, ...day });
      }
    }
    case 'signatory': {
      const not = clause.has('nonsignatory') !== negative;
      return told(
        null,
        { kind: 'signatory', states, positive: !not && !noLonger, noLonger, ...one(at(['on', 'since'])) },
        ...(onlySigned
          ? [{ kind: 'ratification' as const, states, positive: false, by: 'state' as const, word: 'ratified' as const }]
          : []),
      );
    }
    case 'ratify':
    case 'accede':
    case 'deposit': {
      const parliament = who.organ === 'parliament' || (clause.has('parliament') && clause.has('vote', 'ratify'));
      if (clause.has('vote') && !parliament) return null;
      const signed = clause.at('signature');
      if (signed >= 0 && negative && (clause.has('yetto') || clause.items.some((item) => /follow/.test(item.lo)))) {
        const day = any !== undefined && any.at > signed && any.at - signed <= 2 ? any : undefined;
        if (times.length > (day === undefined ? 0 : 1)) return null;
        if (day !== undefined) clause.use(day.at);
        clause.take('signature', 'come');
        return told(
          null,
          { kind: 'signature', states, positive: true, ...(day?.item.when === undefined ? {} : { when: day.item.when }) },
          { kind: 'ratification', states, positive: false, by: 'state', word: 'ratified' },
        );
      }
      if (clause.has('join', 'party')) clause.take('join', 'party', 'become');
      const day = one(any);
      return told('deposit', {
        kind: 'ratification',
        states,
        positive: !negative,
        by: parliament ? 'parliament' : 'state',
        word: act === 'accede' ? 'acceded' : 'ratified',
        ...day,
      });
    }
    case 'succeed': {
      const day = one(any);
      return { ...told('in-force', { kind: 'joined', states, positive: true, ...day }), succession: true };
    }
    case 'repeal':
      return negative
        ? null
        : told('announce', { kind: 'left', states, positive: true, word: 'withdrew', aspect: 'voted', immediate: false, ...one(any) });
    case 'drop-124':
      return negative ? null : told(null, { kind: 'article-124', states, years: null, withdrawn: true, ...one(any) });
    case 'unratify':
      if (negative) return null;
      return told('unratify', { kind: 'ratification-withdrawn', states, ...one(any) });
    case 'refused': {
      const noun = clause.at('declaration', 'accept', 'instrument', 'deposit');
      const lodgedAt = times.find(
        ({ at: place }) =>
          noun >= 0 &&
          (clause.at('reject') > place ||
            (place > noun &&
              (place - noun <= 3
                ? times.length > 1
                : clause.items.slice(noun, place).some((item) => item.c === 'give' || item.c === 'deposit')))),
      );
      const turned = times.find((entry) => entry !== lodgedAt);
      for (const entry of [lodgedAt, turned]) if (entry !== undefined) clause.use(entry.at);
      return told('declare', {
        kind: 'acceptance',
        states,
        positive: true,
        declared: true,
        refused: !negative,
        ...(lodgedAt?.item.when === undefined ? {} : { lodged: lodgedAt.item.when }),
        ...(turned?.item.when === undefined ? {} : { turned: turned.item.when }),
      });
    }
    case 'join': {
      if (
        clause.items.some((item) => /^(?:re ?join|join\w* again|re ?enter|return|c[oa]me back|g[eo]t back|went back|go back)/.test(item.lo))
      ) {
        one(any);
        return told(null, { kind: 'membership', states, positive: !negative, how: 'is' });
      }
      const day = one(any);
      // "becomes a party only on 1 January 2025": told of what is to come.
      if (
        day.when?.as === 'on' &&
        !negative &&
        clause.items.some((item) => /^(?:becomes|joins|enters)\b/.test(item.lo) || item.lo === 'become') &&
        !clause.has('have', 'be')
      ) {
        clause.take('only');
        return told('in-force', { kind: 'in-force', states, when: day.when, positive: true });
      }
      return told('in-force', { kind: 'joined', states, positive: !negative, ...day });
    }
    case 'in-force': {
      const verb = clause.at('force');
      const second = times.find(({ at: place }) => place > verb);
      if (
        times.length === 2 &&
        clause.has('ratification', 'accession') &&
        second?.item.when !== undefined &&
        any !== second &&
        any?.item.when !== undefined
      ) {
        clause.use(any.at);
        clause.use(second.at);
        clause.take('deposit', 'reach', 'give', 'un', 'instrument');
        for (const { item, at: place } of clause.all('S'))
          if ((item.token?.states ?? []).map((entry) => entry.state).join() === states.map((entry) => entry.state).join())
            clause.use(place);
        return told(
          'in-force',
          { kind: 'ratification', states, positive: true, by: 'state', word: 'ratified', when: any.item.when },
          { kind: 'in-force', states, when: { range: second.item.when.range, as: 'on' }, positive: true },
        );
      }
      const day = one(any);
      if (day.when === undefined && ['before', 'after', 'until', 'when', 'lead-before', 'lead-after'].includes(clause.chunk.op ?? ''))
        return told('in-force');
      if (day.when === undefined) return told('in-force', { kind: 'membership', states, positive: !negative, how: 'is' });
      return told('in-force', { kind: 'in-force', states, when: { range: day.when.range, as: 'on' }, positive: !negative });
    }
    case 'party': {
      const verb =
        clause.has('be', 'become', 'remain', 'have', 'count', 'belong', 'bound', 'do', 'still', 'nolonger', 'never') ||
        clause.items.some((item) => item.c === 'outside' && /^(?:st|keep|kept|remain)/.test(item.lo));
      if (
        (clause.has('within', 'outside') &&
          !(
            verb &&
            (clause.has(...TREATY) ||
              clause.c(clause.items.length - 1) === 'outside' ||
              clause.items.some((item) => item.c === 'outside' && /^(?:st|keep|kept|remain)/.test(item.lo)))
          )) ||
        (!verb && clause.chunk.op !== ',' && clause.chunk.op !== null)
      )
        return null;
      if (!verb && (clause.items.some((item) => item.lo === 'long') || clause.has('nolonger'))) return null;
      // "while it was a member": of then, not of now.
      if (clause.chunk.op === 'when' && clause.items.some((item) => /^(?:was|were)$/.test(item.lo)) && !negative && any === undefined)
        return told(null, { kind: 'joined', states, positive: true });
      if (negative && any?.item.when?.as === 'until') {
        clause.use(any.at);
        return told('in-force', { kind: 'joined', states, positive: true, when: { range: any.item.when.range, as: 'on' } });
      }
      const stretch = times.find(({ item }) => item.ends !== undefined || item.to !== undefined);
      if (stretch?.item.when !== undefined && !negative && !noLonger && !clause.has('outside', 'nonparty')) {
        const from = stretch.item.ends?.from ?? stretch.item.when.range;
        const to = stretch.item.ends?.to ?? stretch.item.to;
        clause.use(stretch.at);
        if (to !== undefined)
          return told(
            'effect',
            { kind: 'joined', states, positive: true, when: { range: from, as: 'on' } },
            { kind: 'left', states, positive: true, word: 'left', aspect: 'done', immediate: false, when: { range: to, as: 'on' } },
          );
      }
      const lasted = clause.all('U').find(({ item }) => item.dir === 'for' && item.span !== undefined);
      if (
        lasted?.item.span !== undefined &&
        clause.items.some((item) => /^(?:was|were)$/.test(item.lo)) &&
        !negative &&
        !noLonger &&
        times.length === 0
      ) {
        clause.use(lasted.at);
        return told(
          'effect',
          { kind: 'joined', states, positive: true },
          { kind: 'interval', states, first: 'effect', second: 'in-force', order: 'after', span: lasted.item.span },
        );
      }
      // "had been a member": of then.
      if (clause.items.some((item) => item.lo === 'had') && !negative && !noLonger && !clause.has('outside', 'nonparty', 'still')) {
        const since = any?.item.when?.as === 'since' ? any : undefined;
        if (since !== undefined) clause.use(since.at);
        return told('in-force', {
          kind: 'joined',
          states,
          positive: true,
          ...(since?.item.when === undefined ? {} : { when: { range: since.item.when.range, as: 'on' as const } }),
        });
      }
      const out = clause.has('nonparty') || clause.has('outside');
      const positive = !(out !== negative) && !noLonger;
      const how =
        noLonger && !negative
          ? 'no-longer'
          : noLonger
            ? 'is'
            : never
              ? 'never'
              : still && positive
                ? 'still'
                : founding
                  ? 'founding'
                  : 'is';
      return told(out && any?.item.when?.as === 'since' ? 'effect' : how === 'founding' ? 'in-force' : null, {
        kind: 'membership',
        states,
        positive: noLonger && negative ? true : positive,
        how,
        ...one(any),
      });
    }
    case 'left':
    case 'withdrew': {
      if (clause.has('will') || clause.items.some((item) => /^will /.test(item.lo)))
        return clause.has('U') ||
          /^(?:before|after)$/.test(
            clause
              .all('S')
              .map(({ at: place }) => clause.preposition(place))
              .find((prep) => prep === 'before' || prep === 'after') ?? '',
          )
          ? told('effect')
          : null;
      if (clause.has('membership'))
        for (const { at: place } of clause.all('U'))
          if (clause.c(place + 1) === '.' && clause.c(place + 2) === 'membership') clause.use(place);
      const when = one(any);
      const word = act === 'left' ? ('left' as const) : ('withdrew' as const);
      const verb = clause.items.find((item) => item.c === 'withdraw' || item.c === 'leave');
      if (verb !== undefined && /^\w+ing\b/.test(verb.lo) && !negative) {
        if (!clause.items.some((item) => /^(?:is|are|was|were)$/.test(item.lo))) return null;
        return told('notify', { kind: 'left', states, positive: true, word, aspect: 'under-way', immediate: false, ...when });
      }
      if (verb !== undefined && /^(?:withdraws|leaves|quits|exits|pulls|abandons|walks|departs|denounces)\b/.test(verb.lo) && !negative)
        return told('announce', { kind: 'left', states, positive: true, word, aspect: 'announced', immediate: false, ...when });
      if (
        verb !== undefined &&
        /^(?:withdraw|leave|quit|exit|pull|walk|depart)\b/.test(verb.lo) &&
        !negative &&
        !clause.has('do') &&
        /^(?:to)$/.test(clause.lo(clause.items.indexOf(verb) - 1))
      )
        return null;
      if (clause.has('cease', 'nolonger') && negative) return told(null, { kind: 'membership', states, positive: true, how: 'is' });
      return told(
        act === 'left' ? 'effect' : 'notify',
        { kind: 'left', states, positive: !negative, word, aspect: 'done', immediate, ...when },
        ...(immediate ? [{ kind: 'withdrawal-effect' as const, states, when: null, immediate: true }] : []),
      );
    }
    case 'announce':
    case 'intend':
    case 'vote': {
      if (negative) return null;
      const aspect = act === 'announce' ? ('announced' as const) : act === 'vote' ? ('voted' as const) : ('planned' as const);
      return told('announce', { kind: 'left', states, positive: true, word: 'withdrew', aspect, immediate: false, ...one(any) });
    }
    case 'notify': {
      const until = negative ? at(['until']) : undefined;
      if (until?.item.when !== undefined) {
        clause.use(until.at);
        return told('notify', {
          kind: 'left',
          states,
          positive: false,
          word: 'withdrew',
          aspect: 'notified',
          immediate: false,
          when: { range: until.item.when.range, as: 'before' },
        });
      }
      return told('notify', {
        kind: 'left',
        states,
        positive: !negative,
        word: 'withdrew',
        aspect: 'notified',
        immediate: false,
        ...one(any),
      });
    }
    case 'effect': {
      const noun = clause.at('notice', 'withdrawal');
      const given = times.find(
        ({ at: place }) =>
          noun >= 0 &&
          (place === noun + 1 ||
            (place > noun &&
              place < clause.at('force') &&
              clause.items.slice(noun, place).some((item) => ['notify', 'deposit', 'reach', 'give'].includes(item.c)))),
      );
      const span = clause.all('U').find(({ item }) => item.dir === 'after' || item.dir === 'within' || item.dir === undefined);
      if (span?.item.span !== undefined && !negative && context.event === 'notify' && times.length === 0) {
        clause.use(span.at);
        clause.take('after');
        return told('effect', { kind: 'interval', states, first: 'effect', second: 'notify', order: 'after', span: span.item.span });
      }
      if (given?.item.when !== undefined && !negative && (span?.item.span !== undefined || times.length > 1)) {
        clause.use(given.at);
        const notified: Proposition = {
          kind: 'left',
          states,
          positive: true,
          word: 'withdrew',
          aspect: 'notified',
          immediate: false,
          when: given.item.when,
        };
        const other = times.find((entry) => entry !== given);
        if (other?.item.when !== undefined) {
          clause.use(other.at);
          return told('effect', notified, { kind: 'withdrawal-effect', states, when: other.item.when, immediate: false });
        }
        if (span?.item.span !== undefined) {
          clause.use(span.at);
          clause.take('after', 'notify', 'deposit', 'give', 'X');
          return told('effect', notified, {
            kind: 'interval',
            states,
            first: 'effect',
            second: 'notify',
            order: 'after',
            span: span.item.span,
          });
        }
      }
      if (given?.item.when !== undefined && negative && times.length === 1) {
        clause.use(given.at);
        return told(
          'notify',
          { kind: 'left', states, positive: true, word: 'withdrew', aspect: 'notified', immediate: false, when: given.item.when },
          { kind: 'left', states, positive: false, word: 'left', aspect: 'done', immediate: false },
        );
      }
      const day = any ?? undefined;
      if (immediate) return told('effect', { kind: 'withdrawal-effect', states, when: null, immediate: true });
      if (day?.item.when === undefined) {
        if (clause.has('U') || ['before', 'after', 'until', 'when', 'lead-before', 'lead-after'].includes(clause.chunk.op ?? ''))
          return told('effect');
        return told('effect', { kind: 'left', states, positive: !negative, word: 'left', aspect: 'done', immediate: false });
      }
      if (negative) {
        if (!/^(?:until|before)$/.test(day.item.when.as)) return null;
        clause.use(day.at);
        return told('effect', { kind: 'bound-until', states, when: { ...day.item.when, as: 'until' }, positive: true });
      }
      clause.use(day.at);
      return told('effect', { kind: 'withdrawal-effect', states, when: day.item.when, immediate: false });
    }
    case 'until': {
      const day = at(['until']);
      if (day?.item.when === undefined || negative) return null;
      clause.use(day.at);
      return told('effect', { kind: 'bound-until', states, when: day.item.when, positive: true });
    }
    case 'revoke':
      return told('revoke', { kind: 'withdrawal-revoked', states, positive: !negative, ...one(any) });
    case 'unsign': {
      const verb = clause.items.find((item) => item.c === 'withdraw' || item.c === 'revoke');
      const planned =
        (clause.has('intend', 'decide', 'announce', 'will') && !clause.has('notify', 'notice', 'say')) ||
        (verb !== undefined && /^\w+(?:ing|s)\b/.test(verb.lo));
      if (clause.has('notify', 'say', 'announce')) negative = false;
      const said = clause.has('say', 'announce') && !clause.has('notify', 'notice', 'withdraw', 'revoke');
      return told('unsign', {
        kind: 'signature-withdrawn',
        states,
        positive: !negative,
        planned: planned || said,
        ...(said ? { said } : {}),
        ...one(any),
      });
    }
    case 'accept': {
      const span = times.find(({ item }) => item.to !== undefined);
      const back = clause.at('retroactive');
      const lodged = times.find(({ item, at: place }) => item.when?.as === 'on' && item.ends === undefined && !(back >= 0 && place > back));
      const ends = times.find(({ item }) => item.ends !== undefined);
      if (ends !== undefined) clause.use(ends.at);
      const since =
        span ?? times.find(({ item, at: place }) => item.when?.as === 'since' || (item.when?.as === 'on' && back >= 0 && place > back));
      const until =
        times.find(({ item }) => item.when?.as === 'until') ??
        (clause.items.some((item) => /^(?:ended|ending|expired|expires|expire|ends|lapsed|lapses)$/.test(item.lo) || item.c === 'cease')
          ? times.find(({ item }) => item.when?.as === 'on' && item !== lodged?.item)
          : undefined);
      for (const entry of [lodged, since, until]) if (entry !== undefined) clause.use(entry.at);
      if (clause.has('nonparty')) clause.take('nonparty', 'when');
      const bound = clause.has('bound') || (clause.has('give') && clause.has('jurisdiction') && clause.has('declaration'));
      if (bound) clause.take('bound', 'country');
      const jurisdictionOnly = clause.has('jurisdiction') && !clause.has('declaration') && !clause.has('X');
      const end = span?.item.to ?? ends?.item.ends?.to ?? until?.item.when?.range;
      const open = clause.has('openended');
      if (clause.has('citizens')) return null;
      if (clause.has('decide', 'vote', 'intend') && !clause.has('notify', 'deposit')) {
        if (negative) return null;
        return told(null, {
          kind: 'acceptance',
          states,
          positive: true,
          declared: true,
          decided: true,
          ...(lodged?.item.when === undefined ? {} : { lodged: lodged.item.when }),
        });
      }
      clause.items.forEach((item, place) => {
        if (/^(?:territory|soil|crimes?|committed|acts|land|confined|limited|named|period|events|date|set)$/.test(item.lo))
          clause.use(place);
        if (item.c === 'more' && item.lo === 'over') clause.use(place);
      });
      const cover = clause.has('cover', 'begin');
      clause.take('cover');
      const length = clause
        .all('U')
        .find(
          ({ item, at: place }) =>
            item.span?.n != null && item.dir !== 'before' && item.dir !== 'after' && (cover || clause.preposition(place) !== null),
        );
      if (length !== undefined) clause.use(length.at);
      if (cover) clause.take('only');
      const nth = clause.all('O')[0] ?? clause.all('first')[0];
      if (nth !== undefined) clause.use(nth.at);
      clause.items.forEach((item, place) => {
        if (item.c === 'N' && (clause.c(place + 1) === 'declaration' || clause.c(place + 1) === 'A' || clause.c(place + 1) === 'S'))
          clause.use(place);
      });
      return told(back >= 0 && lodged === undefined ? 'covers' : 'declare', {
        kind: 'acceptance',
        states,
        positive: !negative,
        ...(lodged?.item.when === undefined ? {} : { lodged: lodged.item.when }),
        ...(ends?.item.ends !== undefined
          ? { covers: { range: ends.item.ends.from, as: 'since' as const } }
          : since?.item.when === undefined
            ? {}
            : { covers: { range: since.item.when.range, as: 'since' as const } }),
        ...(end === undefined ? {} : { end }),
        ...(open ? { openEnded: true } : {}),
        ...(length?.item.span?.n == null
          ? {}
          : { length: length.item.span.n * ({ day: 1, week: 7, month: 30.5, year: 365.25 } as const)[length.item.span.unit] }),
        ...(nth === undefined ? {} : { nth: nth.item.n ?? 1 }),
        ...(bound ? { binds: true } : jurisdictionOnly ? {} : { declared: true }),
      });
    }
    case 'article-124': {
      if (negative) return null;
      const years = clause.all('U').find(({ item }) => item.span?.unit === 'year');
      if (years !== undefined) clause.use(years.at);
      const until = at(['until']) ?? at(['since']) ?? (clause.has('force', 'cease') ? any : undefined);
      clause.take('force', 'cease');
      if (until?.item.when !== undefined) clause.use(until.at);
      clause.items.forEach((item, place) => {
        if (
          /^(?:use|used|uses|invoked|invokes|availed|avail|clause|resorted|relied|made|soil|territory|committed|crimes|come|only|before|kept|keep)$/.test(
            item.lo,
          ) ||
          ['warcrimes', 'outside', 'remain', 'court', 'citizens', 'reservation'].includes(item.c) ||
          /^(?:charges|prosecution|trial)$/.test(item.lo)
        )
          clause.use(place);
      });
      return told('declare-124', {
        kind: 'article-124',
        states,
        years: years?.item.span?.n ?? null,
        ...(until?.item.when === undefined ? one(any) : { until: until.item.when.range }),
      });
    }
    default:
      return act satisfies never;
  }
}

import type { Proposition, When } from '../statement.ts';
import { AMENDED, type Clause, whoOf } from './clause.ts';
import { factTold, type Told } from './told.ts';

const SUBJECTS = [...AMENDED, 'kampala', 'internal', 'warcrimes'];

/** Which amendments a clause speaks of. */
export function amendmentsOf(clause: Clause): readonly string[] {
  const out: string[] = [];
  if (clause.has('aggression')) out.push('2010-aggression');
  if (clause.has('starvation')) out.push('2019-starvation-NIAC');
  if (clause.has('lasers')) out.push('2017-blinding-lasers');
  if (clause.has('biological')) out.push('2017-biological-weapons');
  if (clause.has('fragments')) out.push('2017-non-detectable-fragments');
  if (clause.has('poison')) out.push('2010-art8-poison-gas-bullets-NIAC');
  if (
    clause.has('deletion') &&
    (clause.all('X').some(({ item }) => item.of?.startsWith('124')) || clause.context.noun?.of?.startsWith('124') === true)
  )
    out.push('2015-art124-deletion');
  const of2017 = clause.items.some(
    (item, at) =>
      item.c === 'T' && item.when?.range.precision === 'year' && item.when.range.from === '2017-01-01' && clause.c(at - 1) === 'amendment',
  );
  if (out.length === 0 && of2017) out.push('2017-biological-weapons', '2017-blinding-lasers', '2017-non-detectable-fragments');
  if (out.length === 0 && clause.has('kampala') && clause.has('amendment', 'ratify', 'accept', 'ratification')) out.push('2010-aggression');
  if (out.length === 0 && /\bkampala\b/.test(clause.items.map((item) => item.lo).join(' ')) && clause.has('amendment'))
    out.push('2010-aggression');
  return out;
}

/** Claims about amendments: adopted, accepted, in force, opted out of. */
export function amendmentTold(clause: Clause): Told | null {
  const named = amendmentsOf(clause);
  const optOut =
    clause.has('optout') ||
    (clause.has('aggression') &&
      clause.has('jurisdiction') &&
      clause.has('accept') &&
      clause.has('announce', 'give', 'deposit', 'notify') &&
      clause.has('neg') &&
      clause.has('S', 'it')) ||
    (clause.all('X').some(({ item }) => item.of === '15bis' || item.of === '15bis(4)') &&
      clause.has('declaration', 'announce', 'deposit', 'accept'));
  const about = named.length > 0 ? named : (clause.context.amendments ?? []);
  if (clause.has('other')) return null;
  if (optOut && !clause.has('reservation')) return optOutTold(clause);
  if (about.length === 0 || (named.length === 0 && clause.has('S'))) return null;
  clause.items.forEach((item, at) => {
    if (item.c === 'T' && clause.c(at - 1) === 'amendment' && named[0]?.startsWith('2017') === true) clause.use(at);
  });
  const day = clause.days()[0];
  const when: { readonly when?: When } = day?.item.when === undefined ? {} : { when: day.item.when };
  const own = (...more: readonly string[]) => {
    clause.take(...SUBJECTS, 'X', 'statute', 'court', 'assembly', 'un', 'depositary', 'yet', 'still', 'internal', ...more);
    if (day !== undefined) clause.use(day.at);
    clause.items.forEach((item, at) => {
      if (
        /^(?:crime|crimes|use|method|warfare|civilians|weapons?|conflicts?|article|conference|definition|provisions?|banning|criminalising|regime|rule|rules|on)$/.test(
          item.lo,
        )
      )
        clause.use(at);
    });
  };
  const only =
    clause.has('only') ||
    (clause.has('except') && clause.has('bound', 'force', 'accept', 'ratify') && !clause.has('all')) ||
    (clause.has('nobody') && clause.items.some((item) => item.lo === 'but'));
  if (only) clause.take('except');
  if (only && clause.has('nobody')) {
    clause.take('nobody', 'though');
    clause.items.forEach((item, at) => {
      if (item.lo === 'but') clause.use(at);
    });
  }
  const negative = clause.negative();
  const told = (proposition: Proposition, event: Told['event'] = null): Told => ({ propositions: [proposition], who: null, event });
  if (clause.has('all') && clause.has('party') && clause.has('force', 'bound')) {
    own('all', 'party', 'force', 'bound', 'country');
    return told({ kind: 'amendment', amendments: about, act: 'binds-all', states: [], positive: !negative });
  }
  const first =
    clause.has('first') || (clause.has('nobody') && clause.has('before'))
      ? ('first' as const)
      : clause.has('last')
        ? ('last' as const)
        : null;
  if (
    clause.has('S', 'A') ||
    (clause.context.topic !== null &&
      ((clause.has('ratify', 'accept', 'deposit') && !clause.has('be')) ||
        (clause.has('bound', 'force') && clause.items.some((item) => /^(?:it|them)$/.test(item.lo)) && named.length === 0)))
  ) {
    if (clause.has('might') || (clause.has('will') && !clause.has('bound', 'force'))) return null;
    clause.take('will');
    if (clause.has('nobody') && clause.has('before')) clause.take('nobody', 'before');
    const name = clause.all('S')[0];
    const who =
      (first !== null || clause.all('S').some(({ at }) => clause.preposition(at) === 'except')) && name !== undefined
        ? { states: name.item.token?.states ?? [], at: name.at, neither: false, organ: undefined }
        : whoOf(clause);
    if (who === null) return null;
    clause.use(who.at);
    const force = clause.has('force', 'bound');
    const place = clause.all('O').find(({ item }) => (item.n ?? 0) >= 3);
    if (place !== undefined) clause.use(place.at);
    if (only) clause.take('only');
    if (clause.has('activate')) clause.take('activate');
    own(
      'ratify',
      'ratification',
      'accept',
      'deposit',
      'instrument',
      'force',
      'bound',
      'first',
      'last',
      'country',
      'reach',
      'give',
      'accede',
      'party',
    );
    return {
      propositions: [
        {
          kind: 'amendment',
          amendments: about,
          act: force ? 'in-force-for' : 'accepted',
          states: who.states,
          positive: !(negative || who.neither),
          ...(only ? { order: 'only' as const } : first === null ? {} : { order: first }),
          ...(place?.item.n === undefined ? {} : { rank: place.item.n }),
          ...when,
        },
      ],
      who,
      event: null,
    };
  }
  const number = clause.all('N')[0];
  const parts = /^(eighths|sevenths|quarters|thirds|fifths|tenths)$/.exec(clause.lo((number?.at ?? -2) + 1));
  if (number?.item.n !== undefined && parts !== null && clause.has('party') && clause.has('accept', 'ratify')) {
    const share =
      number.item.n / ({ eighths: 8, sevenths: 7, quarters: 4, thirds: 3, fifths: 5, tenths: 10 } as const)[parts[1] as 'eighths'];
    clause.use(number.at);
    clause.use(number.at + 1);
    const under = clause.has('fewer');
    own('accept', 'ratify', 'party', 'fewer', 'more', 'country');
    return told({ kind: 'amendment', amendments: about, act: 'share', states: [], positive: !(negative !== under), count: share });
  }
  if (number !== undefined && clause.has('ratify', 'accept', 'ratification') && !negative) {
    if (clause.has('fewer', 'more', 'about') && clause.all('N').length > 1) return null;
    clause.use(number.at);
    const exactness = clause.has('more')
      ? ('more' as const)
      : clause.has('fewer')
        ? ('fewer' as const)
        : clause.has('about')
          ? ('about' as const)
          : ('exact' as const);
    own('ratify', 'ratification', 'accept', 'party', 'country', 'more', 'fewer', 'about', 'count');
    return told({
      kind: 'amendment',
      amendments: about,
      act: 'count',
      states: [],
      positive: true,
      count: number.item.n ?? 0,
      exactness,
      ...when,
    });
  }
  if (
    clause.has('activate') &&
    !clause.has('be', 'come', 'begin', 'decide', 'T', 'neg') &&
    clause.all('activate').every(({ item }) => item.lo === 'activation')
  )
    return null;
  if (clause.has('activate') || (clause.has('jurisdiction') && clause.has('begin', 'force'))) {
    own('activate', 'jurisdiction', 'begin', 'force', 'more', 'decide');
    return told(
      { kind: 'amendment', amendments: ['2010-aggression'], act: 'activated', states: [], positive: !negative, ...when },
      'activation',
    );
  }
  if (
    clause.has('jurisdiction') &&
    clause.items.some((item) => /^(?:exercise|exercised|able|can)$/.test(item.lo)) &&
    when.when?.as === 'since'
  ) {
    own('jurisdiction', 'more', 'might');
    clause.items.forEach((item, at) => {
      if (/^(?:exercise|able|conference)$/.test(item.lo)) clause.use(at);
    });
    return told({ kind: 'amendment', amendments: ['2010-aggression'], act: 'activated', states: [], positive: !negative, ...when });
  }
  if (
    clause.has('jurisdiction') &&
    (named.includes('2010-aggression') || about.includes('2010-aggression')) &&
    clause.has('within', 'fall', 'be') &&
    when.when?.as === 'since' &&
    !clause.has('party')
  ) {
    own('jurisdiction', 'within');
    return told({ kind: 'amendment', amendments: ['2010-aggression'], act: 'activated', states: [], positive: !negative, ...when });
  }
  if (
    about.includes('2010-aggression') &&
    when.when?.as === 'since' &&
    clause.items.some((item) => /^(?:prosecutable|punishable|prosecuted|tried|justiciable|triable)$/.test(item.lo))
  ) {
    own('might', 'be');
    clause.items.forEach((item, at) => {
      if (/^(?:prosecutable|punishable|prosecuted|tried|justiciable|triable)$/.test(item.lo)) clause.use(at);
    });
    return told({ kind: 'amendment', amendments: ['2010-aggression'], act: 'activated', states: [], positive: !negative, ...when });
  }
  if (
    about.includes('2015-art124-deletion') &&
    clause.has('X', 'it') &&
    !clause.has('adopt', 'vote', 'decide', 'bring', 'force', 'might') &&
    clause.items.some(
      (item) => item.c === 'deletion' && /disappear|vanish|str[iu]ck?|strike|gone|expunge|taken|took|drop|remov|eras|cut/.test(item.lo),
    )
  ) {
    own('deletion', 'be', 'have', 'already');
    return told({ kind: 'amendment', amendments: about, act: 'in-force', states: [], positive: !negative, ...when });
  }
  if (about.includes('2015-art124-deletion') && clause.has('nolonger', 'cease')) {
    if (clause.has('might')) clause.take('might');
    own('nolonger', 'cease', 'might', 'deletion', 'be');
    clause.items.forEach((item, at) => {
      if (/^(?:invoked|exists?|available|used|applies|applied|made|part|longer)$/.test(item.lo)) clause.use(at);
    });
    return told({ kind: 'amendment', amendments: about, act: 'in-force', states: [], positive: true });
  }
  if (clause.has('might', 'jurisdiction', 'citizens')) return null;
  if (clause.has('party') && !clause.has('adopt')) return null;
  if (clause.has('party')) clause.take('party');
  if (clause.has('force', 'bound')) {
    own('force', 'bound', 'decide', 'be');
    return told({ kind: 'amendment', amendments: about, act: 'in-force', states: [], positive: !negative, ...when });
  }
  if (
    clause.has('adopt') &&
    when.when === undefined &&
    clause.has('kampala') &&
    clause.preposition(clause.at('kampala')) !== null &&
    clause.all('kampala').every(({ item }) => /^kampala$/.test(item.lo))
  ) {
    own('adopt');
    return told({
      kind: 'amendment',
      amendments: about,
      act: 'adopted',
      states: [],
      positive: !negative,
      when: { range: { from: '2010-06-10', until: '2010-06-12', precision: 'loose' }, as: 'on' },
    });
  }
  const added = clause.items.some((item) =>
    /^(?:added|defined|inserted|included|written|criminalised|criminalized|outlawed|extended|became|become|deleted|made)$/.test(item.lo),
  );
  if ((clause.has('adopt', 'vote', 'decide', 'bring') || added) && when.when !== undefined) {
    own('adopt', 'vote', 'decide', 'bring', 'warcrimes', 'become', 'count', 'deletion');
    clause.items.forEach((item, at) => {
      if (
        /^(?:added|inserted|included|written|criminalised|criminalized|outlawed|became|become|deleted|made|list|catalogue|to|as|crime)$/.test(
          item.lo,
        )
      )
        clause.use(at);
    });
    return told({ kind: 'amendment', amendments: about, act: 'adopted', states: [], positive: !negative, ...when });
  }
  return null;
}

function optOutTold(clause: Clause): Told | null {
  if (clause.has('might', 'will', 'warcrimes')) return null;
  const day = clause.days()[0];
  const when: { readonly when?: When } = day?.item.when === undefined ? {} : { when: day.item.when };
  const own = () => {
    clause.take(
      'optout',
      'aggression',
      'kampala',
      'amendment',
      'declaration',
      'X',
      'deposit',
      'jurisdiction',
      'accept',
      'announce',
      'give',
      'registrar',
      'un',
      'court',
      'statute',
      'party',
      'country',
      'yet',
      'notify',
      'notice',
      'fewer',
      'more',
      'rel',
    );
    if (day !== undefined) clause.use(day.at);
  };
  const number = clause.all('N')[0];
  if (number !== undefined && clause.has('party', 'country') && !clause.all('S').some(({ at }) => clause.preposition(at) === null)) {
    clause.use(number.at);
    const exactness =
      clause.c(number.at - 1) === 'more'
        ? ('more' as const)
        : clause.c(number.at - 1) === 'fewer'
          ? ('fewer' as const)
          : ('exact' as const);
    const except = [...(clause.context.except ?? [])].concat(
      clause.all('S').flatMap(({ item, at }) => {
        clause.use(at);
        return [...(item.token?.states ?? [])];
      }),
    );
    own();
    clause.negative();
    clause.take('except', 'only');
    return factTold({ kind: 'opt-out', states: except, positive: true, count: number.item.n ?? 0, exactness });
  }
  const only = (clause.has('only') || clause.context.only) && !clause.has('neg');
  const denied = clause.has('optout') && clause.negative();
  if (!clause.has('optout')) clause.negative();
  const who = whoOf(clause);
  if (who === null) return null;
  own();
  if (only) clause.take('only');
  return {
    propositions: [{ kind: 'opt-out', states: who.states, positive: !denied, ...(only ? { only: true } : {}), ...when }],
    who,
    event: 'opt-out',
  };
}

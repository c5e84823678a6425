import type { StateId } from '../../../record/shape.ts';
import { peopleLexicon } from '../../generated/people.ts';
import type { InquiryStep, Proposition, When } from '../../statement.ts';
import type { Clause } from '../clause.ts';

interface About {
  readonly about: StateId;
  readonly with: readonly StateId[];
  readonly place?: string;
}

/** Examinations, investigations and referrals. */
export function situations(clause: Clause): readonly Proposition[] {
  if (clause.has('warrant', 'convict', 'conviction', 'acquit', 'PERSON')) return [];
  if (clause.has('refer')) return referred(clause);
  if (clause.has('UNSC') && clause.has('investigation', 'situation') && clause.has('request', 'open')) {
    const about = aboutOf(clause);
    clause.use('investigation', 'request', 'open');
    return about === null ? [] : councilReferral(clause, about);
  }
  const step = stepOf(clause);
  if (step === null) return [];
  const about = aboutOf(clause);
  if (about === null) return [];
  clause.use(
    'turn-into',
    'phase',
    'resume',
    'investigation',
    'examination',
    'open',
    'close',
    'authorise',
    'request',
    'reject',
    'still',
    'give',
    'issue',
    'situation',
    'become',
    'OTP',
    'announce',
  );
  const positive = !clause.negative;
  clause.useNegation();
  const chamber = clause.items.find((item) => item.c.startsWith('chamber:'));
  clause.useItem(chamber);
  const ever = clause.has('first') && clause.has('investigation') && !clause.has('GROUP', 'SET', 'outside', 'STATE-first');
  if (ever) clause.use('first');
  const latin = clause.has('first') && !clause.has('outside') && clause.all('GROUP')[0]?.group === 'GRULAC';
  if (latin) clause.use('first', 'GROUP');
  const outsideAfrica = clause.has('first') && clause.has('outside') && clause.all('GROUP')[0]?.group === 'African';
  if (outsideAfrica) clause.use('first', 'outside', 'GROUP');
  const lasted = step === 'examination-closed' ? clause.all('duration')[0]?.number : undefined;
  if (lasted !== undefined) clause.use('duration');
  const conduct = conductOf(clause);
  const { when } = clause.takeWhen();
  const said: Proposition = {
    kind: 'inquiry',
    ...about,
    orElse: [],
    step,
    positive,
    when: when === undefined ? [] : [when],
    conduct,
    ...(lasted === undefined ? {} : { lasted: Math.round(lasted / 12) }),
    by: [],
    persons: [],
    ...(chamber === undefined ? {} : { chamber: chamber.c.slice('chamber:'.length) }),
    ...(outsideAfrica
      ? { first: 'outside-africa' as const }
      : latin
        ? { first: 'latin-america' as const }
        : ever
          ? { first: 'ever' as const }
          : {}),
  };
  return clause.has('UNSC') && positive ? [said, ...councilReferral(clause, about)] : [said];
}

/** "The events of August 2008": of two days the earlier is that of the deeds. */
function conductOf(clause: Clause): readonly When[] {
  const dates = clause.all('DATE');
  const [first, second] = dates;
  if (clause.has('request', 'reject', 'resume', 'close', 'examination')) return [];
  if (dates.length !== 2 || first?.date === undefined || second?.date === undefined) return [];
  const earlier = first.date.from < second.date.from ? first : second;
  clause.useItem(earlier);
  return earlier.date === undefined ? [] : [{ range: earlier.date, as: 'on' }];
}

function stepOf(clause: Clause): InquiryStep | null {
  if (clause.has('phase') && clause.has('close')) return 'phase-ended';
  if (clause.has('resume')) return 'resumed';
  if (clause.has('turn-into') && clause.has('investigation')) return 'investigation';
  if (clause.has('investigation')) {
    if (clause.has('public')) return null;
    if (clause.has('close')) return clause.has('examination') ? 'examination-closed' : 'investigation-closed';
    if (clause.has('reject')) return 'refused';
    if (clause.has('authorise')) return 'authorised';
    if (clause.has('request')) return clause.has('open') || !clause.has('OTP') ? null : 'requested';
    if (clause.has('open')) return 'investigation';
    if (clause.has('first')) return 'investigation';
    return clause.has('examination') ? null : 'under-investigation';
  }
  // "After years of examination": told of the time, not of a step.
  if (clause.has('after') && !clause.has('open', 'close')) return null;
  if (!clause.has('examination') && !(clause.has('situation') && clause.has('close'))) return null;
  if (clause.has('close')) return 'examination-closed';
  if (clause.has('open')) return 'examination';
  return clause.has('DATE', 'public') ? null : 'under-examination';
}

function aboutOf(clause: Clause): About | null {
  const place = clause.all('PLACE')[0];
  if (place?.place !== undefined) {
    clause.useItem(place);
    const state = peopleLexicon.places[place.place]?.state;
    return state === undefined ? null : { about: state, with: [], place: place.place };
  }
  const named = clause.all('STATE').filter((item) => !clause.isBeside(item));
  const states = named.length > 0 ? named.flatMap((item) => item.states ?? []) : clause.carried;
  for (const item of named) clause.useItem(item);
  const [about, ...rest] = [...new Set(states)];
  return about === undefined ? null : { about, with: rest };
}

function referred(clause: Clause): readonly Proposition[] {
  if (clause.has('UNSC') && !clause.negative && !clause.has('resolution') && clause.has('only', 'NUM')) return listed(clause);
  if (clause.has('UNSC')) {
    const about = aboutOf(clause);
    return about === null ? [] : councilReferral(clause, about);
  }
  if (clause.negative) return [];
  const states = clause.all('STATE');
  const place = clause.all('PLACE')[0]?.place;
  const placed = place === undefined ? undefined : peopleLexicon.places[place]?.state;
  const told = states.find((item) => clause.isAfter(item, 'situation'));
  const self = clause.has('self');
  const last = states.length === 2 ? states[1] : undefined;
  const object = told ?? (placed === undefined && !self ? last : undefined);
  const about = placed ?? object?.states?.[0] ?? (self ? states[0]?.states?.[0] : undefined);
  const by = states.filter((item) => item !== object).flatMap((item) => item.states ?? []);
  if (about === undefined || (by.length === 0 && !self)) return [];
  const first = clause.has('first');
  const number = clause.all('NUM')[0];
  clause.use('refer', 'situation', 'self', 'PLACE', 'STATE', 'OTP', 'deposit', 'COUNTRY');
  const { when } = clause.takeWhen();
  const referral: Proposition = {
    kind: 'inquiry',
    about,
    with: [],
    orElse: [],
    step: 'referred',
    positive: true,
    when: when === undefined ? [] : [when],
    conduct: [],
    by: by.length === 0 ? [about] : by,
    persons: [],
    ...(place === undefined ? {} : { place }),
  };
  if ((first || number !== undefined) && by.length > 0) {
    clause.use('first', 'including');
    clause.useItem(number);
    const mentions = by.map((state) => ({ state, orElse: [] }));
    const counted: Proposition = {
      kind: 'state-referral',
      situation: null,
      by: mentions,
      count: number?.number ?? null,
      about,
      first,
      self: false,
    };
    return when === undefined ? [counted] : [counted, referral];
  }
  return [referral];
}

/** "Only two situations: Darfur and Libya". */
function listed(clause: Clause): readonly Proposition[] {
  const number = clause.all('NUM');
  if (number.length > 1 || clause.has('DATE')) return [];
  const states = [
    ...clause.all('PLACE').flatMap((item) => (item.place === undefined ? [] : (peopleLexicon.places[item.place]?.state ?? []))),
    ...clause.all('STATE').flatMap((item) => item.states ?? []),
  ];
  const only = clause.has('only');
  clause.use('UNSC', 'refer', 'situation', 'only', 'NUM', 'PLACE', 'STATE', 'trial', 'still', 'already');
  return [{ kind: 'council-referrals', count: number[0]?.number ?? null, states: [...new Set(states)], dated: [], only }];
}

function councilReferral(clause: Clause, about: About): readonly Proposition[] {
  clause.use('refer', 'UNSC', 'situation', 'resolution', 'vote');
  const resolution = clause.has('resolution') ? [...clause.all('NUM'), ...clause.all('ORD')].flatMap((item) => item.number ?? []) : [];
  if (resolution.length > 0) clause.use('NUM', 'ORD');
  const positive = !clause.negative;
  clause.useNegation();
  const numbered = resolution.length > 0 ? { resolution } : {};
  return [{ kind: 'council-referral', situations: [], states: [about.about], positive, only: false, ...numbered, ...clause.takeWhen() }];
}

import type { BudgetYear, StateId } from '../../record/shape.ts';
import { addDays, type Day, inWords, previousDay } from '../../time/day.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { Proposition } from '../statement.ts';
import { chronicleOf } from './chronicle.ts';
import { filesOf } from './docket.ts';
import { type CheckWorld, type Finding, finding, flip, inRange, name, open, perState, together } from './finding.ts';
import { agrees, instrumentOf, supportOf } from './joining.ts';
import { overlapsRange } from './overlap.ts';

type Of<K extends Proposition['kind']> = Extract<Proposition, { readonly kind: K }>;

/** How far the Court reaches into the territory of a State on the day of asking. */
interface Reach {
  readonly kind: 'party' | 'withdrawn' | 'declared' | 'referred' | 'partial' | 'contested' | 'ruled' | 'none';
  readonly says: string;
  readonly support: Parameters<typeof finding>[3];
}

function reachInto(world: CheckWorld, state: StateId, place: string | undefined, asOf: Day): Reach {
  const who = name(world, state);
  const situation = world.record.situations.find(
    (entry) => entry.id === (place === undefined ? '' : peopleLexicon.places[place]?.situation),
  );
  if (state === 'PSE') {
    const ruling = world.record.situations
      .find((entry) => entry.id === 'pse')
      ?.events.find((event) => event.kind === 'jurisdiction-ruling' && event.known <= asOf);
    const issue = world.ledger.issue('C-09');
    if (ruling === undefined)
      return {
        kind: 'contested',
        says: issue?.question ?? 'Whether the Court has jurisdiction in Palestine was not decided.',
        support: [],
      };
    return { kind: 'ruled', says: ruling.says, support: [ruling] };
  }
  const standing = world.ledger.standing(state, asOf, asOf);
  if (standing.kind === 'party')
    return { kind: 'party', says: `${who} is a Party: ${standing.membership.instrument.says}`, support: [standing.membership.instrument] };
  if (standing.kind === 'withdrawn') return { kind: 'withdrawn', says: standing.withdrawal.says, support: [standing.withdrawal] };
  const declared = world.ledger
    .declarations(state, asOf)
    .filter((act) => act.standing.some((entry) => entry.from <= asOf && entry.as === 'accepted'));
  const referred = world.record.council.find(
    (act) => act.kind === 'referral' && act.on <= asOf && (act.units ?? []).some((unit) => unit === state || unit.startsWith(`${state}-`)),
  );
  if (referred !== undefined) {
    const whole = (referred.units ?? []).includes(state) || place === 'darfur';
    return { kind: whole ? 'referred' : 'partial', says: referred.says, support: [referred] };
  }
  if (declared.length > 0) return { kind: 'declared', says: declared.map((act) => act.says).join(' '), support: declared };
  if (state === 'MMR' && (place === 'rakhine' || place === undefined)) {
    const ruling = world.record.situations
      .find((entry) => entry.id === 'mmr-bgd')
      ?.events.find((event) => event.kind === 'jurisdiction-ruling' && event.known <= asOf);
    return {
      kind: 'partial',
      says: ruling?.says ?? `${who} is not a Party; whether crimes completed in Bangladesh are within reach was not decided.`,
      support: ruling === undefined ? [] : [ruling],
    };
  }
  if (state === 'BLR' && world.record.situations.some((entry) => entry.id === 'ltu-blr' && (entry.investigationOpened ?? '9') <= asOf))
    return {
      kind: 'partial',
      says: 'An investigation looks at deportation from Belarus into Lithuania.',
      support: situation === undefined ? [] : [situation],
    };
  return { kind: 'none', says: `${who} is not a Party, has lodged no declaration and was not referred.`, support: supportOf(world, state) };
}

export function checkJurisdiction(p: Of<'jurisdiction'>, world: CheckWorld, asOf: Day): Finding {
  if (p.crime === 'aggression') {
    const outside = p.states.every((mention) => world.ledger.standing(mention.state, asOf, asOf).kind !== 'party');
    if (!outside && !p.states.some((mention) => mention.state === 'UKR')) return open('Aggression needs more facts than the words give.');
    return finding(
      p.positive ? 'contradicted' : 'supported',
      'Without a referral by the Security Council the Court has no jurisdiction over aggression by nationals or on the territory of a State that is not a Party.',
      'Article 15bis(5)',
    );
  }
  if (p.ruled !== undefined) {
    const ruling = p.ruled;
    const events = world.record.situations
      .filter((situation) => p.states.some((mention) => situation.states.includes(mention.state)))
      .flatMap((situation) => situation.events.filter((event) => event.kind === 'jurisdiction-ruling' && event.known <= asOf));
    const [event] = events;
    if (event === undefined) return open('The record has no such ruling.');
    if (!events.some((entry) => agrees(entry.known, ruling)))
      return finding('contradicted', `${event.says} ${inWords(event.known)}.`, 'day of the ruling', [event]);
  }
  return perState(p.states, (state) => {
    if (p.over === 'nationals') return nationals(p.positive, world, state, asOf);
    const reach = reachInto(world, state, p.place, asOf);
    const verdict = (positive: Finding['verdict']) => (p.positive ? positive : flip(positive));
    switch (reach.kind) {
      case 'party': {
        const joined = instrumentOf(world, state, asOf);
        if (p.when !== undefined && joined !== null && p.positive) {
          const declared = world.ledger.declarations(state, asOf);
          const starts = [joined.inForceFrom, ...declared.map((act) => act.coversFrom)];
          return finding(
            starts.some((day) => p.when !== undefined && inRange(day, p.when.range)) ? 'supported' : 'contradicted',
            reach.says,
            'Articles 11(2) and 12(2)(a)',
            reach.support,
          );
        }
        return finding(verdict('supported'), reach.says, 'Article 12(2)(a)', reach.support);
      }
      case 'withdrawn':
        return p.positive
          ? finding(
              'misleading',
              `${reach.says} Only crimes from the time of membership are within reach.`,
              'Articles 12(2)(a) and 127(2)',
              reach.support,
            )
          : finding('misleading', `${reach.says} Crimes from the time of membership stay within reach.`, 'Article 127(2)', reach.support);
      case 'declared':
        if (p.when !== undefined && p.positive)
          return finding(
            world.ledger.declarations(state, asOf).some((act) => p.when !== undefined && inRange(act.coversFrom, p.when.range))
              ? 'supported'
              : 'contradicted',
            reach.says,
            'Article 12(3)',
            reach.support,
          );
        return finding(verdict('supported'), reach.says, 'Article 12(3)', reach.support);
      case 'referred':
        return finding(verdict('supported'), reach.says, 'Article 13(b)', reach.support);
      case 'ruled':
        if (p.when !== undefined && p.positive && !inRange('2014-06-13', p.when.range))
          return finding('contradicted', reach.says, 'Article 12(2)(a)', reach.support);
        return finding(verdict('supported'), reach.says, 'Article 12(2)(a)', reach.support, 'A ruling on the challenge of Israel.');
      case 'contested':
        return finding('unsettled', reach.says, 'Article 12(2)(a): no ruling yet', reach.support, 'A ruling of a chamber.');
      case 'partial': {
        const ruled = (reach.support ?? []).length > 0;
        if (p.positive)
          return finding(
            ruled ? (p.limbs === 'any' && p.place === undefined && p.over === 'territory' ? 'supported' : 'misleading') : 'unsettled',
            reach.says,
            'Article 12(2)(a): part of the crime',
            reach.support,
          );
        return finding(
          ruled && state === 'MMR' ? 'contradicted' : 'misleading',
          reach.says,
          'Article 12(2)(a): part of the crime on the territory of a Party is enough',
          reach.support,
        );
      }
      case 'none':
        if (p.positive)
          return finding('contradicted', reach.says, 'Articles 12 and 13(b)', reach.support, 'An accession, a declaration or a referral.');
        return p.over === 'territory'
          ? finding(
              'supported',
              `${reach.says} Nationals of Parties remain within reach wherever they act.`,
              'Articles 12(2) and 13(b)',
              reach.support,
              'An accession, a declaration or a referral.',
            )
          : finding(
              'misleading',
              `${reach.says} Its nationals are within reach for crimes on the territory of a Party.`,
              'Article 12(2)(a)',
              reach.support,
            );
      default:
        return reach.kind satisfies never;
    }
  });
}

function nationals(positive: boolean, world: CheckWorld, state: StateId, asOf: Day): Finding {
  const party = world.ledger.standing(state, asOf, asOf).kind === 'party';
  const says = party
    ? `${name(world, state)} is a Party, so its nationals are within reach wherever they act.`
    : `${name(world, state)} is not a Party, but its nationals are within reach for crimes on the territory of a Party or of a State that accepted jurisdiction.`;
  return finding(
    positive ? 'supported' : 'contradicted',
    says,
    party ? 'Article 12(2)(b)' : 'Article 12(2)(a)',
    [],
    'A rule that shields nationals of States outside the Statute.',
    party ? undefined : 'Some States hold that a treaty cannot reach their nationals.',
  );
}

export function checkNonParties(p: Of<'jurisdiction-non-parties'>): Finding {
  return finding(
    p.positive ? 'supported' : 'contradicted',
    'Nationals of a State outside the Statute are within reach for crimes on the territory of a Party, under a declaration, or after a referral by the Security Council.',
    'Articles 12(2)(a), 12(3) and 13(b)',
  );
}

export function checkDuty(p: Of<'duty-to-arrest'>, world: CheckWorld, today: Day): Finding {
  if (p.day !== undefined && p.day.from > today) return open('The day had not come.');
  if (p.day !== undefined) {
    // In a month or year told, the answer must be the same from its first day to its last.
    const { day, ...plain } = p;
    const last = addDays(day.until, -1);
    const [first, then] = [checkDuty(plain, world, day.from), checkDuty(plain, world, last > today ? today : last)];
    return first.verdict === then.verdict
      ? then
      : then.verdict === 'supported' || first.verdict === 'supported'
        ? open('It changed inside that time.')
        : then;
  }
  const asOf = today;
  return perState(p.states, (state) => {
    const standing = world.ledger.standing(state, asOf, asOf);
    const who = name(world, state);
    const wanted = p.persons.map((mention) =>
      filesOf(world, mention.person).find(
        (person) =>
          person.events.some((event) => (event.kind === 'made-public' || event.kind === 'warrant-issued') && event.known <= asOf) &&
          person.instrument !== 'summons',
      ),
    );
    if (wanted.some((person) => person === undefined))
      return finding(p.positive ? 'contradicted' : 'supported', 'No warrant against this person is public on that day.', 'Article 89(1)');
    if (standing.kind === 'party')
      return finding(
        p.positive ? 'supported' : 'contradicted',
        `${who} is a Party and must cooperate, arrest and surrender included.`,
        'Articles 86 and 89',
        [standing.membership.instrument],
        'A withdrawal in effect.',
        standing.membership.withdrawal?.says,
      );
    const darfur = wanted.some((person) => person?.situation === 'darfur' || person?.situation === 'lby');
    if (darfur && (state === 'SDN' || state === 'LBY'))
      return finding(
        p.positive ? 'supported' : 'contradicted',
        `${who} must cooperate under the resolution of the Security Council.`,
        'Article 13(b)',
      );
    // Resolutions 1593 and 1970 bind them to cooperate in their own situations.
    if (p.persons.length === 0 && ((state === 'SDN' && asOf >= '2005-03-31') || (state === 'LBY' && asOf >= '2011-02-26')))
      return open('It must cooperate in its own situation.');
    if (!p.positive && p.persons.length === 0) {
      const partial = state === 'MMR';
      return finding(
        partial ? 'misleading' : 'supported',
        `${who} is not a Party and owes no cooperation${partial ? ', but that does not take away jurisdiction over crimes that reach into a Party' : ''}.`,
        'Articles 86 and 12(2)(a)',
        supportOf(world, state),
      );
    }
    return finding(
      p.positive ? 'contradicted' : 'supported',
      `${who} is not a Party and owes the Court no arrest.`,
      'Article 86',
      supportOf(world, state),
    );
  });
}

/** Before the ruling of 6 May 2019 States and chambers differed; since then the Court's own answer stands. */
export function checkHeadImmunity(p: Of<'head-immunity'>, world: CheckWorld, asOf: Day): Finding {
  const homes = p.persons.flatMap((mention) => filesOf(world, mention.person).flatMap((file) => file.nationalities));
  if (homes.length === 0) return open('Of which State the person is a national is not on record.');
  const outside = homes.every((state) => world.ledger.standing(state, asOf, asOf).kind !== 'party');
  const says = 'The Appeals Chamber held on 6 May 2019 that a head of State has no immunity before an international court.';
  if (!outside)
    return finding(
      p.immune ? 'contradicted' : 'supported',
      'Official capacity is no bar, and a Party has given up immunity toward the Court.',
      'Article 27',
    );
  if (asOf < '2019-05-06')
    return finding(
      'unsettled',
      'Whether the head of a State outside the Statute was immune from arrest was disputed until the Appeals Chamber ruled on 6 May 2019.',
      'Articles 27 and 98: open',
    );
  return finding(p.immune ? 'contradicted' : 'supported', says, 'Articles 27 and 98');
}

export function checkDidNotArrest(p: Of<'did-not-arrest'>, world: CheckWorld, asOf: Day): Finding {
  return together(
    p.persons.map((mention) =>
      perState(p.states, (state) => {
        const visits = chronicleOf('visit-without-arrest', asOf).filter(
          (entry) => entry.state === state && entry.person === mention.person,
        );
        const findings = world.record.nonCompliance.filter(
          (entry) => entry.state === state && entry.person === mention.person && entry.known <= asOf,
        );
        const ruled = findings.find(
          (entry) =>
            entry.visit !== undefined &&
            p.when !== undefined &&
            entry.visit.from < p.when.range.until &&
            p.when.range.from < entry.visit.until,
        );
        if (ruled !== undefined) return finding('supported', ruled.says, 'Article 89(1)', [ruled]);
        const [found] = findings;
        const visit = visits.find((entry) => p.when === undefined || overlapsRange(entry.on, p.when.range));
        if (visit !== undefined) return finding('supported', visit.says, 'Article 89(1)', found === undefined ? [] : [found]);
        if (visits.length > 0)
          return finding(
            'contradicted',
            `${visits[0]?.says ?? ''} That was in ${visits[0]?.on ?? ''}.`,
            'Article 89(1)',
            found === undefined ? [] : [found],
          );
        const others = chronicleOf('visit-without-arrest', asOf).filter((entry) => entry.person === mention.person);
        const own = chronicleOf('visit-without-arrest', asOf).filter((entry) => entry.state === state);
        if (own.length > 0 && others.length > 0)
          return finding('contradicted', `${own[0]?.says ?? ''} ${others[0]?.says ?? ''}`, 'Article 89(1)', []);
        return open('The record has no such visit.');
      }),
    ),
  );
}

export function checkNonCompliance(p: Of<'non-compliance-found'>, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state) => {
    const found = world.record.nonCompliance.filter(
      (entry) =>
        entry.state === state &&
        entry.known <= asOf &&
        (p.persons.length === 0 || p.persons.some((mention) => mention.person === entry.person)),
    );
    const hit = found.find((entry) => p.when === undefined || agrees(entry.known, p.when));
    if (hit !== undefined) return finding('supported', hit.says, 'Article 87(7)', [hit]);
    if (found.length > 0) return finding('contradicted', `${found[0]?.says ?? ''} (${found[0]?.on ?? ''})`, 'Article 87(7)', found);
    return open('The record has no such finding.');
  });
}

export function checkAcceptance(p: Of<'acceptance'>, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state) => {
    const declared = world.ledger.declarations(state, asOf);
    const party = world.ledger.standing(state, asOf, asOf).kind === 'party';
    const who = name(world, state);
    const atHome = world.ledger.announcedAcceptances(state, asOf);
    if (p.decided === true) {
      const act = atHome.find((entry) => 'on' in entry && (p.lodged === undefined || agrees(entry.on, p.lodged)));
      return act === undefined
        ? open('A decision at home is not in the record.')
        : finding('supported', act.says, 'Article 12(3): decided, not lodged', [act]);
    }
    if (declared.length === 0) {
      if (party && p.declared === true && p.positive && p.lodged === undefined && p.covers === undefined)
        return finding(
          'contradicted',
          `${who} is a Party and has lodged no declaration of its own.`,
          'Article 12(3): no declaration found',
          supportOf(world, state),
        );
      if (party)
        return p.lodged === undefined && p.covers === undefined && p.declared !== true
          ? finding(p.positive ? 'supported' : 'contradicted', `${who} accepts jurisdiction as a Party.`, 'Article 12(1)', [])
          : open('No declaration is in the record; membership may be meant.');
      return finding(
        p.positive ? 'contradicted' : 'supported',
        `${who} has lodged no declaration accepting jurisdiction.`,
        'Article 12(3): no declaration found',
        supportOf(world, state),
      );
    }
    if (p.refused !== undefined) {
      const refused = declared.find(
        (act) =>
          act.standing.some(
            (entry) => entry.as === 'refused' && entry.from <= asOf && (p.turned === undefined || agrees(entry.from, p.turned)),
          ) &&
          (p.lodged === undefined || inRange(act.lodged, p.lodged.range)),
      );
      if (
        refused === undefined &&
        p.lodged !== undefined &&
        !declared.some((act) => p.lodged !== undefined && inRange(act.lodged, p.lodged.range))
      )
        return p.refused
          ? open('No such declaration is on record.')
          : finding('contradicted', declared.map((act) => act.says).join(' '), 'Article 12(3)', declared);
      if (refused === undefined)
        return finding(p.refused ? 'contradicted' : 'supported', declared.map((act) => act.says).join(' '), 'Article 12(3)', declared);
      return finding(p.refused ? 'supported' : 'contradicted', refused.says, 'Article 12(3): refused', [refused]);
    }
    if (!p.positive)
      return party || declared.some((act) => act.standing.some((entry) => entry.as === 'accepted'))
        ? finding('contradicted', declared.map((act) => act.says).join(' '), 'Article 12(3)', declared)
        : open('Whether it counts is not settled.');
    const lodged = (p.nth === undefined ? declared : declared.slice(p.nth - 1, p.nth)).filter(
      (act) =>
        p.lodged === undefined || inRange(act.lodged, p.lodged.range) || (act.dated !== undefined && inRange(act.dated, p.lodged.range)),
    );
    const covers = lodged
      .filter((act) => p.covers === undefined || inRange(act.coversFrom, p.covers.range))
      .filter((act) => p.end === undefined || (act.coversUntil !== null && inRange(previousDay(act.coversUntil), p.end)))
      .filter((act) => p.openEnded !== true || act.coversUntil === null)
      .filter(
        (act) =>
          p.length === undefined ||
          (act.coversUntil !== null &&
            Math.abs((Date.parse(act.coversUntil) - Date.parse(act.coversFrom)) / 86_400_000 - p.length) <= Math.max(6, p.length * 0.08)),
      );
    const standing = covers.flatMap((act) => act.standing.filter((entry) => entry.from <= asOf).slice(-1));
    const open12 = standing.length > 0 && standing.every((entry) => entry.as !== 'accepted');
    // Lodged by whoever the text calls the State: whether that body could is what is disputed.
    const byWhom = standing.some((entry) => entry.as === 'refused' || entry.holdsUnder?.includes('competent-organ') === true);
    if (open12 && (p.binds === true || (p.declared !== true && byWhom)))
      return standing.some((entry) => entry.as === 'refused')
        ? finding('contradicted', covers.map((act) => act.says).join(' '), 'Article 12(3): refused', covers)
        : finding('unsettled', covers.map((act) => act.says).join(' '), 'Article 12(3): whether it binds the State is open', covers);
    if (covers.length > 0) return finding('supported', covers.map((act) => act.says).join(' '), 'Article 12(3)', covers);
    if (
      p.lodged !== undefined &&
      p.end === undefined &&
      p.covers === undefined &&
      p.openEnded !== true &&
      p.length === undefined &&
      p.nth === undefined &&
      declared.some((act) => inRange(act.coversFrom, p.lodged?.range ?? { from: '', until: '', precision: 'day' }))
    )
      return finding('supported', declared.map((act) => act.says).join(' '), 'Article 12(3)', declared);
    return finding(
      'contradicted',
      declared.map((act) => `${act.says} Lodged on ${inWords(act.lodged)}.`).join(' '),
      'Article 12(3)',
      declared,
    );
  });
}

export function checkArticle124(p: Of<'article-124'>, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state) => {
    const act = world.ledger.everDeclared124(state, asOf);
    if (act === null)
      return finding(
        'contradicted',
        `${name(world, state)} has made no declaration under Article 124.`,
        'Article 124: none found',
        supportOf(world, state),
      );
    if (p.withdrawn === true) {
      const end = world.record.states
        .find((file) => file.state === state)
        ?.acts.find((entry) => entry.act === 'declaration-124-withdrawn' && entry.known <= asOf);
      if (end === undefined || end.act !== 'declaration-124-withdrawn')
        return finding('contradicted', act.says, 'Article 124: not taken back', [act]);
      return finding(
        p.when === undefined || agrees(end.received, p.when) || agrees(end.takesEffect, p.when) ? 'supported' : 'contradicted',
        end.says,
        'Article 124',
        [end],
      );
    }
    if (p.stands !== undefined) {
      const taken = world.record.states
        .find((file) => file.state === state)
        ?.acts.find((entry) => entry.act === 'declaration-124-withdrawn' && entry.known <= asOf);
      const stood = act.until > asOf && taken === undefined;
      if (stood !== p.stands) return finding('contradicted', act.says, 'Article 124', [act]);
    }
    const ends = p.until === undefined || inRange(act.until, p.until) || inRange(previousDay(act.until), p.until);
    return finding(
      (p.years === null || p.years === 7) && ends && (p.when === undefined || agrees(act.deposited, p.when)) ? 'supported' : 'contradicted',
      act.says,
      'Article 124',
      [act],
      'Another declaration.',
      'Its validity and scope are debated where it covers nationals alone.',
    );
  });
}

export function checkBudget(p: Of<'budget'>, world: CheckWorld, asOf: Day): Finding {
  const rate = 1.15;
  if (p.total) {
    const years = world.record.budget.filter((year) => year.from <= asOf);
    const total = years.reduce((sum, year) => sum + (year.approvedThousandEur ?? 0), 0) * 1000;
    const actual = p.currency === 'USD' ? total * rate : total;
    const says = `The budgets approved up to ${inWords(asOf)} add up to ${(total / 1e9).toFixed(2)} billion euros.`;
    if (p.exactness === 'more' || p.exactness === 'about' || p.exactness === 'exact')
      return finding(
        actual >= p.amount * 0.95 ? 'supported' : 'contradicted',
        says,
        'budgets approved by the Assembly',
        years.slice(-4).map(withId),
        'Figures of money spent, which the record does not hold.',
        'Approved, not spent; part of the figures rests on memory.',
      );
    return open('The sum cannot be tested this way.');
  }
  const wanted = p.year ?? Number(asOf.slice(0, 4));
  const year = world.record.budget.find((entry) => entry.year === String(wanted));
  if (year?.approvedThousandEur == null) return open('The record has no confirmed budget for that year.');
  const actual = year.approvedThousandEur * 1000;
  const said = p.currency === 'USD' ? p.amount / 1.1 : p.amount;
  const close = Math.abs(actual - said) / actual;
  const says = `The budget approved for ${year.year} is ${(actual / 1e6).toFixed(1)} million euros.`;
  if (close < (p.currency === 'USD' ? 0.1 : 0.03) || (p.exactness === 'more' && said <= actual && close < 0.15))
    return finding('supported', says, 'budget approved by the Assembly', [withId(year)]);
  return close > 0.3 && year.confidence !== 'memory'
    ? finding('contradicted', says, 'budget approved by the Assembly', [withId(year)])
    : open('Budgets are counted in more than one way.');
}

function withId(year: BudgetYear) {
  return { ...year, id: `budget-${year.year}` };
}

export function checkVote(p: Of<'vote-on-statute'>): Finding {
  const entry = chronicleOf('voted-against-statute', '9999-12-31')[0];
  if (entry?.states === undefined) return open('The vote was not recorded.');
  const all = p.states.every((mention) => entry.states?.includes(mention.state) === true);
  const count = p.count === null || p.count === 7;
  return finding(
    all && count ? 'supported' : 'contradicted',
    entry.says,
    'vote of 17 July 1998',
    [],
    'A record of the vote, which was not kept by name.',
  );
}

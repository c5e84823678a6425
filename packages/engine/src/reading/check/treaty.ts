import type { Act, StateId } from '../../record/shape.ts';
import { type Day, inWords, previousDay } from '../../time/day.ts';
import type { Proposition, SetPredicate, TreatyEvent } from '../statement.ts';
import type { StateMention } from '../token.ts';
import { leavingSteps } from './chronicle.ts';
import { fits, partiesCount } from './counts.ts';
import { actsOf, type CheckWorld, type Finding, finding, inRange, name, open, perState, together } from './finding.ts';
import { agrees, instrumentOf, lastDay, noticeOf, signatureOf } from './joining.ts';

type Of<K extends Proposition['kind']> = Extract<Proposition, { readonly kind: K }>;
type Truth = 'yes' | 'no' | 'pending';

/** Days on which `event` happened for `state`, as known on `asOf`. */
function daysOf(world: CheckWorld, state: StateId, event: TreatyEvent, asOf: Day): readonly Day[] {
  const acts = <K extends Act['act']>(kinds: readonly K[]) => actsOf(world, state, kinds, asOf);
  switch (event) {
    case 'sign':
      return acts(['signature']).map((act) => act.on);
    case 'deposit': {
      const joined = acts(['ratification', 'acceptance', 'approval', 'accession', 'succession']);
      return joined.map((act) => act.deposited);
    }
    case 'in-force': {
      const joined = instrumentOf(world, state, asOf);
      return joined === null ? [] : [joined.inForceFrom];
    }
    case 'notify':
      return acts(['withdrawal']).map((act) => act.received);
    case 'effect':
      return acts(['withdrawal']).map((act) => act.takesEffect);
    case 'revoke':
      return acts(['withdrawal-rescinded']).map((act) => act.received);
    case 'unsign':
      return acts(['no-intention-notice']).map((act) => act.received);
    case 'declare':
      return acts(['declaration-12-3']).flatMap((act) => (act.dated === undefined ? [act.lodged] : [act.lodged, act.dated]));
    case 'announce':
      return leavingSteps(state, asOf).map((step) => step.on);
    case 'opt-out':
      return acts(['opt-out-15bis-4']).map((act) => act.lodged);
    case 'adoption':
      return ['1998-07-17'];
    case 'statute-in-force':
      return ['2002-07-01'];
    case 'either-in-force': {
      const joined = instrumentOf(world, state, asOf);
      return joined === null ? ['2002-07-01'] : ['2002-07-01', joined.inForceFrom];
    }
    case 'sixtieth':
      return ['2002-04-11'];
    case 'closing':
      return ['2000-12-31'];
    case 'activation':
      return ['2018-07-17'];
    case 'covers':
      return acts(['declaration-12-3']).map((act) => act.coversFrom);
    case 'unratify':
      return acts(['instrument-withdrawn']).map((act) => act.received);
    case 'declare-124':
      return acts(['declaration-124']).map((act) => act.deposited);
    case 'now':
      return [asOf];
    default:
      return event satisfies never;
  }
}

const LENGTH: Readonly<Record<'day' | 'week' | 'month' | 'year', number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };

/** "days", "a few weeks", "several months", in days. */
const VAGUE: Readonly<Record<'day' | 'week' | 'month' | 'year', readonly [number, number]>> = {
  day: [2, 30],
  week: [10, 100],
  month: [45, 800],
  year: [540, 20_000],
};

function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}

/** Whether so many days are "n units", as people count them. */
function isLong(days: number, from: Day, to: Day, span: NonNullable<Of<'interval'>['span']>): boolean {
  if (span.n === null) return days >= VAGUE[span.unit][0] && days <= VAGUE[span.unit][1];
  const length = LENGTH[span.unit];
  const said = span.n * length;
  if (span.approx === 'about') return Math.abs(days - said) <= Math.max(length * 0.6, said * 0.15);
  if (span.approx === 'more') return days >= said - 1 && days <= said * 1.6 + length;
  if (span.approx === 'less') return days <= said + 1 && days >= said * 0.5 - length;
  if (span.unit === 'year') {
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    return years === span.n || Math.floor(days / 365.2) === span.n || Math.abs(days - said) < 31;
  }
  if (span.unit === 'month') return Math.abs(days - said) <= Math.max(16, Math.min(20, said * 0.2), said * 0.06);
  return Math.abs(days - said) <= (span.unit === 'week' ? 4 : 1);
}

const OF_THE_TREATY: ReadonlySet<TreatyEvent> = new Set(['adoption', 'statute-in-force', 'activation', 'sixtieth', 'closing', 'now']);

export function checkInterval(p: Of<'interval'>, world: CheckWorld, asOf: Day): Finding {
  if (p.states.length === 0 && OF_THE_TREATY.has(p.first) && OF_THE_TREATY.has(p.second))
    return checkInterval({ ...p, states: [{ state: 'the Statute', orElse: [] }] }, world, asOf);
  const { others } = p;
  // With each of those named, not with one of them.
  if (others !== undefined && others.length > 1 && p.order === 'same')
    return together(others.map((other) => checkInterval({ ...p, others: [other] }, world, asOf)));
  return perState(p.states, (state) => {
    const firsts = daysOf(world, state, p.first, asOf);
    const seconds =
      p.others === undefined
        ? daysOf(world, state, p.second, asOf)
        : p.others.flatMap((other) => daysOf(world, other.state, p.second, asOf));
    if (firsts.length === 0 || seconds.length === 0) return open('One of the two days is not in the record.');
    const says = `${name(world, state)}: ${firsts.map((day) => inWords(day)).join(', ')} and ${seconds.map((day) => inWords(day)).join(', ')}.`;
    const fitting = firsts.some((first) =>
      seconds.some((second) => {
        const [from, to] = p.order === 'after' ? [second, first] : [first, second];
        const days = daysBetween(from, to);
        if (p.order === 'same') return days === 0;
        if (days < 0 || (days === 0 && (p.order === 'before' || p.span !== undefined))) return false;
        return p.span === undefined || isLong(days, from, to, p.span);
      }),
    );
    return finding(
      fitting ? 'supported' : 'contradicted',
      says,
      'days of the acts',
      actsOf(
        world,
        state,
        ['signature', 'ratification', 'accession', 'withdrawal', 'withdrawal-rescinded', 'declaration-12-3'],
        asOf,
      ).slice(0, 4),
    );
  });
}

function memberIds(
  world: CheckWorld,
  p: { readonly members: readonly StateId[] | null; readonly region: string | null },
): readonly StateId[] {
  if (p.members !== null) return p.members;
  return world.record.states.filter((file) => p.region === null || file.group === p.region).map((file) => file.state);
}

/** Whether `pred` holds of `state` on `asOf`. */
function truthOf(world: CheckWorld, state: StateId, pred: SetPredicate, asOf: Day): Truth {
  const standing = world.ledger.standing(state, asOf, asOf);
  switch (pred) {
    case 'party':
      return standing.kind === 'party' ? 'yes' : standing.kind === 'not-yet' ? 'pending' : 'no';
    case 'joined':
      return standing.kind === 'party' || standing.kind === 'withdrawn' ? 'yes' : standing.kind === 'not-yet' ? 'pending' : 'no';
    case 'signed':
      return signatureOf(world, state, asOf) !== null ? 'yes' : instrumentOf(world, state, asOf) !== null ? 'pending' : 'no';
    case 'ratified':
      return instrumentOf(world, state, asOf) === null ? 'no' : 'yes';
    case 'withdrew': {
      if (standing.kind === 'withdrawn') return 'yes';
      if (noticeOf(world, state, asOf) !== null) return 'pending';
      return standing.kind === 'party' && standing.membership.withdrawal !== null ? 'pending' : 'no';
    }
    case 'notified':
      return daysOf(world, state, 'notify', asOf).length > 0 ? 'yes' : noticeOf(world, state, asOf) === null ? 'no' : 'pending';
    case 'pending':
      return standing.kind === 'party' && standing.membership.withdrawal !== null ? 'yes' : 'no';
    case 'article-124':
      return daysOf(world, state, 'declare-124', asOf).length > 0 ? 'yes' : 'no';
    case 'opted-out':
      return daysOf(world, state, 'opt-out', asOf).length > 0 ? 'yes' : 'no';
    case 'accepted':
      return world.ledger.declarations(state, asOf).length > 0 ? 'yes' : 'no';
    case 'unsigned':
      return daysOf(world, state, 'unsign', asOf).length > 0 ? 'yes' : 'no';
    case 'revoked':
      return daysOf(world, state, 'revoke', asOf).length > 0 ? 'yes' : 'no';
    case 'announced':
      return leavingSteps(state, asOf).length > 0 || daysOf(world, state, 'notify', asOf).length > 0 ? 'yes' : 'no';
    default:
      return pred satisfies never;
  }
}

const SAYS: Readonly<Record<SetPredicate, string>> = {
  party: 'are Parties',
  joined: 'have been Parties',
  signed: 'have signed',
  ratified: 'have deposited an instrument',
  withdrew: 'have left',
  notified: 'have given notice of withdrawal',
  revoked: 'have taken back a notice',
  pending: 'have a notice running',
  'article-124': 'have made a declaration under Article 124',
  'opted-out': 'have opted out of jurisdiction over aggression',
  accepted: 'have lodged a declaration under Article 12(3)',
  unsigned: 'have given notice that they will not become Parties',
  announced: 'have announced or notified withdrawal',
};

export function checkPartySet(p: Of<'party-set'>, world: CheckWorld, asOf: Day): Finding {
  if (p.states.some((mention) => mention.orElse.length > 0)) return open('The name may mean more than one State.');
  const day = p.when === undefined ? asOf : lastDay(p.when.range, asOf);
  const members = memberIds(world, p);
  const named = new Set(p.states.map((mention) => mention.state));
  const { when } = p;
  const dated = when !== undefined && p.pred !== 'party' && when.as !== 'by' && when.as !== 'until';
  const holds = (state: StateId): Truth => {
    const truth = dated
      ? EVENTS[p.pred].some((event) => daysOf(world, state, event, asOf).some((on) => agrees(on, when)))
        ? 'yes'
        : 'no'
      : truthOf(world, state, p.pred, day);
    if (p.strict === true && truth === 'pending') return 'no';
    return !p.negative || truth === 'pending' ? truth : truth === 'yes' ? 'no' : 'yes';
  };
  const list = (states: readonly StateId[]) =>
    states
      .slice(0, 12)
      .map((state) => name(world, state))
      .join(', ');
  const yes: StateId[] = [];
  const no: StateId[] = [];
  const pending: StateId[] = [];
  const sides = { yes, no, pending };
  for (const state of members) sides[holds(state)].push(state);
  const says =
    members.length > 40
      ? `${yes.length} of ${members.length} States ${SAYS[p.pred]}${p.negative ? ' not' : ''} on ${inWords(day)}${yes.length > 0 && yes.length < 12 ? `: ${list(yes)}` : ''}.`
      : `On ${inWords(day)}, ${list(yes) || 'none'} ${p.negative ? 'do not count among those that' : ''} ${SAYS[p.pred]}${no.length > 0 ? `; not so: ${list(no)}` : ''}${pending.length > 0 ? `; not fully: ${list(pending)}` : ''}.`.replace(
          / {2,}/g,
          ' ',
        );
  const verdict = (word: 'supported' | 'contradicted' | 'misleading') =>
    finding(word, says, 'Articles 125 to 127: the acts of each State', [], 'Another act of one of them.');
  switch (p.quant) {
    case 'all': {
      if (no.some((state) => !named.has(state))) return verdict('contradicted');
      if (yes.some((state) => named.has(state))) return verdict('contradicted');
      return verdict(pending.some((state) => !named.has(state)) ? 'misleading' : 'supported');
    }
    case 'none': {
      if (yes.some((state) => !named.has(state))) return verdict('contradicted');
      if (p.states.some(({ state }) => holds(state) === 'no')) return verdict('contradicted');
      return verdict(pending.length > 0 && !['signed', 'withdrew', 'notified'].includes(p.pred) ? 'misleading' : 'supported');
    }
    case 'only': {
      const inSet = [...named].map((state) => holds(state));
      if (inSet.includes('no')) return verdict('contradicted');
      if (p.members !== null || p.region !== null)
        if ([...named].some((state) => !members.includes(state))) return open('A State named is not in that set.');
      if (yes.some((state) => !named.has(state))) return verdict('contradicted');
      return verdict(
        inSet.includes('pending') || (pending.some((state) => !named.has(state)) && !['signed', 'withdrew', 'party'].includes(p.pred))
          ? 'misleading'
          : 'supported',
      );
    }
    case 'not-all':
      return verdict(no.length > 0 ? 'supported' : 'contradicted');
    case 'most':
      return verdict(yes.length * 2 > members.length ? 'supported' : 'contradicted');
    case 'count':
      return verdict(fits(yes.length, p.count ?? 0, p.exactness ?? 'exact') ? 'supported' : 'contradicted');
    default:
      return p.quant satisfies never;
  }
}

const EVENTS: Readonly<Record<SetPredicate, readonly TreatyEvent[]>> = {
  party: ['in-force', 'deposit'],
  joined: ['in-force', 'deposit'],
  signed: ['sign'],
  ratified: ['deposit'],
  withdrew: ['effect'],
  notified: ['notify'],
  revoked: ['revoke'],
  pending: ['notify'],
  'article-124': ['declare-124'],
  'opted-out': ['opt-out'],
  accepted: ['declare'],
  unsigned: ['unsign'],
  announced: ['announce'],
};

function earliest(days: readonly Day[]): Day {
  return days.reduce((first, day) => (day < first ? day : first));
}

/** "X and Y are the latest to ratify": the last two, in either order. */
function checkTogether(p: Of<'act-order'>, world: CheckWorld, asOf: Day): Finding {
  const named = new Set(p.states.map((mention) => mention.state));
  const results = EVENTS[p.pred].map((event) => {
    const order = memberIds(world, p)
      .flatMap((state) => {
        const days = daysOf(world, state, event, asOf).filter((day) => day <= asOf);
        return days.length === 0 ? [] : [{ state, day: earliest(days) }];
      })
      .sort((a, b) => (a.day < b.day ? -1 : 1));
    const taken = p.place === 'last' ? order.slice(-named.size) : order.slice(0, named.size);
    return { right: taken.length === named.size && taken.every((entry) => named.has(entry.state)), taken };
  });
  const best = results.find((entry) => entry.right) ?? results[0];
  if (best === undefined) return open('');
  return finding(
    best.right === (p.positive ?? true) ? 'supported' : 'contradicted',
    best.taken.map((entry) => `${name(world, entry.state)} (${inWords(entry.day)})`).join(', '),
    'days of the acts',
  );
}

/** The first, the last, the third to do something. */
export function checkActOrder(p: Of<'act-order'>, world: CheckWorld, asOf: Day): Finding {
  const [mention] = p.states;
  if (mention === undefined || p.states.some((entry) => entry.orElse.length > 0)) return open('Only one State can hold a place in order.');
  if (p.states.length > 1) return checkTogether(p, world, asOf);
  const { state } = mention;
  const members = memberIds(world, p);
  if (!members.includes(state)) return open('The State is not in that set.');
  const results = EVENTS[p.pred].map((event) => {
    const order = members
      .flatMap((other) => {
        const days = daysOf(world, other, event, asOf).filter((day) =>
          event === 'in-force' || event === 'effect'
            ? day <= asOf && (event !== 'effect' || truthOf(world, other, 'withdrew', asOf) === 'yes')
            : true,
        );
        return days.length === 0 ? [] : [{ state: other, day: earliest(days) }];
      })
      .sort((a, b) => (a.day < b.day ? -1 : 1));
    const own = order.find((entry) => entry.state === state);
    if (own === undefined) return { verdict: 'contradicted' as const, order, own };
    const before = order.filter((entry) => entry.day < own.day).length;
    const same = order.filter((entry) => entry.day === own.day).length;
    const behind = order.filter((entry) => entry.day > own.day).length;
    const right = p.place === 'first' ? before === 0 : p.place === 'last' ? behind === 0 : p.place > before && p.place <= before + same;
    const dated = p.when === undefined || inRange(own.day, p.when.range);
    return {
      verdict: !right
        ? ('contradicted' as const)
        : same > 1 && typeof p.place !== 'number'
          ? ('tie' as const)
          : dated
            ? ('supported' as const)
            : ('contradicted' as const),
      order,
      own,
    };
  });
  const best = results.find((entry) => entry.verdict === 'supported') ?? results.find((entry) => entry.verdict === 'tie') ?? results[0];
  if (best === undefined) return open('');
  const pendingOne = p.pred === 'withdrew' && best.own === undefined && truthOf(world, state, 'withdrew', asOf) === 'pending';
  if (best.verdict === 'tie') return open('Others did so on the same day.');
  const word = p.positive === false ? (best.verdict === 'supported' ? ('contradicted' as const) : ('supported' as const)) : best.verdict;
  const shown = p.place === 'last' ? best.order.slice(-3) : best.order.slice(0, 3);
  const says = `In order of days: ${shown.map((entry) => `${name(world, entry.state)} (${inWords(entry.day)})`).join(', ')}.`;
  if (pendingOne && best.order.length === 0)
    return finding(
      'misleading',
      says,
      'Article 127(1): not yet in effect',
      actsOf(world, state, ['withdrawal', 'no-intention-notice'], asOf),
    );
  // "the last of them to join" while some of a group are still outside: the latest so far, or the last there will be.
  if (p.place === 'last' && word === 'supported' && members.length < world.record.states.length && best.order.length < members.length)
    return open('Others of that group have not done so yet: the latest so far may be meant, or the last of all.');
  // "the newest member": the last deposit makes no member before its day.
  const early = p.pred === 'party' && p.place === 'last' && word === 'supported' && truthOf(world, state, 'party', asOf) !== 'yes';
  return finding(
    early ? 'misleading' : word,
    best.order.length === 0 ? 'No State has done so.' : says,
    'days of the acts',
    actsOf(world, state, ['signature', 'ratification', 'accession', 'withdrawal', 'withdrawal-rescinded'], asOf).slice(0, 3),
  );
}

export function checkAmendment(p: Of<'amendment'>, world: CheckWorld, asOf: Day): Finding {
  const files = world.record.amendments.filter((file) => p.amendments.includes(file.id));
  const [file] = files;
  if (file === undefined) return open('The amendment is not in the record.');
  const turn = (right: boolean) => (right === p.positive ? ('supported' as const) : ('contradicted' as const));
  if (file.adopted > asOf)
    return finding(turn(false), `${file.says} Adopted on ${inWords(file.adopted)}.`, `Article ${file.route}`, [file]);
  const acceptances = world.record.states
    .flatMap((state) => actsOf(world, state.state, ['amendment-acceptance'], asOf).filter((act) => act.amendment === file.id))
    .sort((a, b) => (a.deposited < b.deposited ? -1 : 1));
  const undated = world.record.states.some((state) =>
    state.acts.some((act) => act.act === 'amendment-acceptance-undated' && act.amendment === file.id),
  );
  switch (p.act) {
    case 'adopted':
      return finding(
        turn(p.when === undefined || agrees(file.adopted, p.when)),
        `${file.says} Adopted on ${inWords(file.adopted)}.`,
        'resolution of adoption',
        [file],
      );
    case 'in-force': {
      const inForce = file.firstInForce !== null && file.firstInForce <= asOf;
      if (!inForce) return finding(turn(false), file.says, `Article ${file.route}`, [file]);
      if (p.when === undefined)
        return finding(turn(true), `${file.says} First in force on ${inWords(file.firstInForce ?? '')}.`, `Article ${file.route}`, [file]);
      if (agrees(file.firstInForce ?? '', p.when))
        return finding(turn(true), `First in force on ${inWords(file.firstInForce ?? '')}.`, `Article ${file.route}`, [file]);
      if (!p.positive) return open('The words deny one date only.');
      const { activation } = file;
      if (activation !== undefined && agrees(activation.effective, p.when))
        return finding(
          'misleading',
          `First in force on ${inWords(file.firstInForce ?? '')}, with jurisdiction from ${inWords(activation.effective)}.`,
          'Article 15bis(3)',
          [file],
        );
      return finding('contradicted', `First in force on ${inWords(file.firstInForce ?? '')}.`, `Article ${file.route}`, [file]);
    }
    case 'activated': {
      const { activation } = file;
      if (activation === undefined) return open('');
      const says = `Jurisdiction over aggression was activated by a decision of ${inWords(activation.decided)} with effect from ${inWords(activation.effective)}.`;
      if (activation.effective > asOf && !(activation.decided <= asOf && p.when !== undefined))
        return finding(turn(false), says, 'Articles 15bis(2) and (3)', [file]);
      if (p.when === undefined) return finding(turn(true), says, 'Articles 15bis(2) and (3)', [file]);
      return finding(
        turn(agrees(activation.effective, p.when) || (p.when.as === 'on' && agrees(activation.decided, p.when))),
        says,
        'Articles 15bis(2) and (3)',
        [file],
      );
    }
    case 'binds-all':
      return finding(
        turn(file.route === '122(2)'),
        file.route === '121(5)' ? `${file.says} It binds only Parties that have accepted it.` : file.says,
        `Article ${file.route}`,
        [file],
      );
    case 'share': {
      const share =
        acceptances.length /
        Math.max(1, world.record.states.filter((state) => world.ledger.standing(state.state, asOf, asOf).kind === 'party').length);
      const wanted = p.count ?? 1;
      if (Math.abs(share - wanted) < 0.1) return open('The number of acceptances is not certain.');
      return finding(turn(share >= wanted), `${acceptances.length} acceptances are known by ${inWords(asOf)}.`, `Article ${file.route}`, [
        file,
      ]);
    }
    case 'count':
      if (undated && p.exactness === 'exact') return open('Some acceptances are in the record without their day.');
      return fits(acceptances.length, p.count ?? 0, p.exactness ?? 'exact')
        ? finding(
            'supported',
            `${acceptances.length} Parties had accepted by ${inWords(asOf)}, as far as the record holds them.`,
            `Article ${file.route}`,
            [file],
          )
        : Math.abs(acceptances.length - (p.count ?? 0)) > 6
          ? finding(
              'contradicted',
              `${acceptances.length} Parties had accepted by ${inWords(asOf)}, as far as the record holds them.`,
              `Article ${file.route}`,
              [file],
            )
          : open('The number of acceptances is not certain.');
    case 'accepted':
    case 'in-force-for':
      return perState(p.states, (state) => {
        const act = acceptances.find((entry) => entry.state === state);
        const who = name(world, state);
        if (p.order === 'first') {
          const key = (entry: (typeof acceptances)[number]) => (p.act === 'accepted' ? entry.deposited : (entry.inForceFrom ?? '9'));
          const sorted = [...acceptances].sort((a, b) => (key(a) < key(b) ? -1 : 1));
          const [one, two] = sorted;
          if (one === undefined) return open('No acceptance is known.');
          if (two !== undefined && key(two) === key(one) && (one.state === state || two.state === state))
            return open('Others did so on the same day.');
          return finding(turn(one.state === state), one.says, 'days of deposit', [one]);
        }
        if (p.order === 'only') {
          const bound = acceptances.filter((entry) => p.act === 'accepted' || (entry.inForceFrom !== null && entry.inForceFrom <= asOf));
          const only = bound.length === 1 && bound[0]?.state === state;
          if (undated && only) return open('Some acceptances are in the record without their day.');
          return finding(
            turn(only),
            bound
              .slice(0, 4)
              .map((entry) => entry.says)
              .join(' ') || file.says,
            `Article ${file.route}`,
            bound.slice(0, 4),
          );
        }
        if (p.rank !== undefined) {
          const { activation } = file;
          if (activation !== undefined && p.rank === 30) {
            const own = acceptances.find((entry) => entry.state === state);
            if (own === undefined) return finding(turn(false), file.says, `Article ${file.route}`, [file]);
            return finding(
              turn(own.deposited === activation.thirtieth && (p.when === undefined || agrees(own.deposited, p.when))),
              own.says,
              'Article 15bis(2)',
              [own, file],
            );
          }
          return open('The order of the acceptances is not certain.');
        }
        if (p.order === 'last') return open('The record may lack the latest acceptance.');
        if (act === undefined) {
          const gap = world.record.states.some(
            (entry) => entry.state === state && entry.acts.some((item) => item.act === 'amendment-acceptance-undated'),
          );
          if (gap) return open('The day of acceptance is not in the record.');
          return p.positive
            ? finding('contradicted', `${who} has deposited no acceptance of it.`, `Article ${file.route}`, [file])
            : finding('supported', `${who} has deposited no acceptance of it.`, `Article ${file.route}`, [file]);
        }
        const day = p.act === 'accepted' ? act.deposited : act.inForceFrom;
        if (day === null) return finding(turn(false), act.says, `Article ${file.route}`, [act]);
        if (p.act === 'in-force-for' && p.when === undefined && day > asOf)
          return finding(p.positive ? 'misleading' : 'supported', act.says, `Article ${file.route}`, [act]);
        return finding(turn(p.when === undefined || agrees(day, p.when)), act.says, `Article ${file.route}`, [act]);
      });
    default:
      return p.act satisfies never;
  }
}

export function checkOptOut(p: Of<'opt-out'>, world: CheckWorld, asOf: Day): Finding {
  const all = world.record.states.flatMap((file) => actsOf(world, file.state, ['opt-out-15bis-4'], asOf));
  const says =
    all.length === 0 ? 'No Party has opted out by then.' : all.map((act) => `${act.says} Lodged on ${inWords(act.lodged)}.`).join(' ');
  if (p.count !== undefined) {
    const count = all.filter((act) => !p.states.some((mention: StateMention) => mention.state === act.state)).length;
    return finding(fits(count, p.count, p.exactness ?? 'exact') ? 'supported' : 'contradicted', says, 'Article 15bis(4)', all);
  }
  if (p.only === true) {
    const named = new Set(p.states.map((mention) => mention.state));
    return finding(
      all.length === named.size && all.every((act) => named.has(act.state)) ? 'supported' : 'contradicted',
      says,
      'Article 15bis(4)',
      all,
    );
  }
  return perState(p.states, (state) => {
    const act = all.find((entry) => entry.state === state);
    if (act === undefined)
      return finding(
        p.positive ? 'contradicted' : 'supported',
        `${name(world, state)} has lodged no such declaration. ${says}`,
        'Article 15bis(4)',
        all,
      );
    if (!p.positive) return finding('contradicted', act.says, 'Article 15bis(4)', [act]);
    return finding(
      agrees(act.lodged, p.when) ? 'supported' : 'contradicted',
      `${act.says} Lodged on ${inWords(act.lodged)}.`,
      'Article 15bis(4)',
      [act],
    );
  });
}

/** How long after its receipt a notice of withdrawal takes effect. */
export function checkWithdrawalPeriod(p: Of<'withdrawal-period'>): Finding {
  const right = Math.abs(p.days - 365) <= 1;
  return finding(
    right === p.positive ? 'supported' : 'contradicted',
    'A withdrawal takes effect one year after the Secretary-General receives the notice, unless the notice names a later day.',
    'Article 127(1)',
  );
}

export function checkArticle124Effect(p: Of<'article-124-effect'>, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state) => {
    const act = world.ledger.everDeclared124(state, asOf);
    if (act === null)
      return finding('contradicted', `${name(world, state)} has made no declaration under Article 124.`, 'Article 124: none found');
    return act.covers === 'nationals'
      ? finding('unsettled', act.says, 'Article 124: whether it may cover nationals alone is open', [act])
      : open('Whether it covered these crimes was not weighed.');
  });
}

export function checkCountAt(p: Of<'count-at'>, world: CheckWorld, asOf: Day): Finding {
  const [mention] = p.states;
  if (mention === undefined || p.states.length > 1 || mention.orElse.length > 0) return open('Only one State can give the day.');
  const [day] = daysOf(world, mention.state, p.event, asOf);
  if (day === undefined) {
    const who = name(world, mention.state);
    return p.event === 'in-force' || p.event === 'effect'
      ? finding(
          'contradicted',
          p.event === 'effect' ? `${who} has given no notice of withdrawal.` : `${who} has not joined the Statute.`,
          'Articles 126 and 127',
        )
      : open('The day is not in the record.');
  }
  const after = partiesCount(world, day, asOf, p.group);
  const before = partiesCount(world, previousDay(day), asOf, p.group);
  const says = `On ${inWords(day)} the Parties went from ${before} to ${after}.`;
  if (p.before !== undefined && p.before !== before) return finding('contradicted', says, 'Article 126');
  if (day > asOf && p.toCome !== true)
    return after === p.count
      ? finding('misleading', `${says} That day had not come.`, 'Article 126(2)')
      : finding('contradicted', says, 'Article 126(2)');
  // A deposit counts nobody in: the day in force does.
  if (p.event === 'deposit')
    return after === p.count
      ? finding('supported', says, 'Article 126')
      : finding(after + 1 === p.count ? 'misleading' : 'contradicted', says, 'Article 126(2)');
  return finding(after === p.count ? 'supported' : 'contradicted', says, 'Article 126');
}

const REGIONS = ['African', 'Asia-Pacific', 'Eastern European', 'GRULAC', 'WEOG'];

export function checkGroupOrder(p: Of<'group-order'>, world: CheckWorld, asOf: Day): Finding {
  const day = p.when === undefined ? asOf : lastDay(p.when.range, asOf);
  const counts = new Map(REGIONS.map((region) => [region, partiesCount(world, day, asOf, region)] as const));
  const own = counts.get(p.region) ?? 0;
  const says = `Parties on ${inWords(day)}: ${[...counts].map(([region, count]) => `${region} ${count}`).join(', ')}.`;
  const others = [...counts].filter(([region]) => region !== p.region).map(([, count]) => count);
  const than = p.than === null ? 0 : (counts.get(p.than) ?? 0);
  const right =
    p.order === 'most'
      ? others.every((count) => count < own)
      : p.order === 'fewest'
        ? others.every((count) => count > own)
        : p.times !== undefined
          ? Math.abs(own / Math.max(1, than) - p.times) < 0.2
          : p.order === 'more'
            ? own > than
            : own < than;
  return finding(right ? 'supported' : 'contradicted', says, 'Article 126');
}

/** Members of the United Nations among the Parties: all but the Cook Islands and Palestine. */
function partiesOfTheUN(world: CheckWorld, day: Day, asOf: Day): number {
  return world.record.states.filter(
    (file) => !['COK', 'PSE'].includes(file.state) && world.ledger.standing(file.state, day, asOf).kind === 'party',
  ).length;
}

export function checkShare(p: Of<'share-of-members'>, world: CheckWorld, asOf: Day): Finding {
  const day = p.when === undefined ? asOf : lastDay(p.when.range, asOf);
  const parties = partiesOfTheUN(world, day, asOf);
  const all = partiesCount(world, day, asOf, null);
  const own = p.region === undefined ? parties : partiesCount(world, day, asOf, p.region);
  const share = p.region === undefined ? parties / 193 : own / all;
  const says =
    p.region === undefined
      ? `${parties} of 193 members of the United Nations were Parties on ${inWords(day)}.`
      : `${own} of ${all} Parties on ${inWords(day)} were of the ${p.region} group.`;
  const near = Math.abs(share - p.share) <= (p.exactness === 'about' ? 0.06 : 0.04);
  const right = p.exactness === 'more' ? share >= p.share : p.exactness === 'fewer' ? share <= p.share : near;
  if (!right && near) return open('The share is near.');
  return finding(right ? 'supported' : 'contradicted', says, 'Article 126');
}

export function checkEcocide(p: Of<'ecocide'>): Finding {
  return finding(
    p.positive ? 'contradicted' : 'supported',
    'The crimes of the Statute are genocide, crimes against humanity, war crimes and aggression; a proposal to add ecocide was circulated in April 2025 and is not adopted.',
    'Article 5',
  );
}

/** States outside: members of the United Nations that are not Parties; how States outside the United Nations count is left open. */
export function checkOutsiders(p: Of<'outsiders'>, world: CheckWorld, asOf: Day): Finding {
  const day = p.when === undefined ? asOf : lastDay(p.when.range, asOf);
  const parties = partiesOfTheUN(world, day, asOf);
  const outside = 193 - parties;
  const says = `${outside} members of the United Nations were not Parties on ${inWords(day)}.`;
  const near = p.count >= outside - 1 && p.count <= outside + 5;
  const right =
    p.exactness === 'more'
      ? outside >= p.count && outside <= p.count * 1.4
      : p.exactness === 'fewer'
        ? outside <= p.count
        : p.exactness === 'about'
          ? Math.abs(outside - p.count) <= 6
          : near;
  if (!right && Math.abs(outside - p.count) <= 10) return open('How many States there are is not settled here.');
  return finding(right ? 'supported' : 'contradicted', says, 'Article 126');
}

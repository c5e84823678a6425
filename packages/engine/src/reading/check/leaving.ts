import type { Act, StateId } from '../../record/shape.ts';
import { type Day, inWords } from '../../time/day.ts';
import type { Proposition } from '../statement.ts';
import { chronicleOf, leavingSteps } from './chronicle.ts';
import { actsOf, type CheckWorld, type Finding, finding, inRange, name, open, perState } from './finding.ts';
import { agrees, instrumentOf, noticeOf, signatureOf, supportOf } from './joining.ts';

type Of<K extends Proposition['kind']> = Extract<Proposition, { readonly kind: K }>;
type Withdrawal = Extract<Act, { readonly act: 'withdrawal' }>;

function withdrawalsOf(world: CheckWorld, state: StateId, asOf: Day): readonly Withdrawal[] {
  return actsOf(world, state, ['withdrawal'], asOf);
}

function rescissionOf(world: CheckWorld, state: StateId, notice: Withdrawal, asOf: Day) {
  return actsOf(world, state, ['withdrawal-rescinded'], asOf).find((act) => act.rescinds === notice.id) ?? null;
}

/** Withdrawals in effect on `asOf`, oldest first. */
export function inEffect(world: CheckWorld, asOf: Day): readonly Withdrawal[] {
  return world.record.states
    .flatMap((file) =>
      withdrawalsOf(world, file.state, asOf).filter(
        (act) => act.takesEffect <= asOf && rescissionOf(world, file.state, act, asOf) === null,
      ),
    )
    .sort((a, b) => (a.takesEffect < b.takesEffect ? -1 : 1));
}

function pendingOn(world: CheckWorld, asOf: Day): readonly Withdrawal[] {
  return world.record.states.flatMap((file) =>
    withdrawalsOf(world, file.state, asOf).filter((act) => act.takesEffect > asOf && rescissionOf(world, file.state, act, asOf) === null),
  );
}

export function checkLeft(p: Of<'left'>, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state, own) => {
    const when = own === undefined ? p.when : { range: own, as: 'on' as const };
    const who = name(world, state);
    const notices = withdrawalsOf(world, state, asOf);
    const notice = notices[0];
    const taken = actsOf(world, state, ['withdrawal-rescinded'], asOf).at(-1);
    // What was announced before a notice was taken back is spent with it.
    const steps = leavingSteps(state, asOf).filter((step) => taken === undefined || step.on > taken.received);
    const announced = steps.find((step) => agrees(step.on, when));
    const unsigned = noticeOf(world, state, asOf);
    const party = instrumentOf(world, state, asOf);
    if (!p.positive) {
      if (p.aspect === 'notified') {
        const given = notices.find((act) => (when === undefined ? true : agrees(act.received, when)));
        return given === undefined
          ? finding(
              'supported',
              notices.map((act) => act.says).join(' ') || `${who} has given no notice of withdrawal.`,
              'Article 127(1): day of receipt',
              notices,
            )
          : finding('contradicted', given.says, 'Article 127(1): day of receipt', [given]);
      }
      if (p.aspect !== 'done') return open('A plan denied cannot be checked.');
      const gone = notice !== undefined && notice.takesEffect <= asOf && rescissionOf(world, state, notice, asOf) === null;
      // "did not leave before 2017": the day is denied, not the leaving.
      if (gone && when !== undefined && !agrees(notice.takesEffect, when))
        return agrees(notice.received, when)
          ? open('It gave its notice then, and left a year later.')
          : finding('supported', notice.says, 'Article 127(1)', [notice]);
      if (gone) return finding('contradicted', notice.says, 'Article 127(1)', [notice]);
      return party === null
        ? open('A State that never joined cannot leave.')
        : finding('supported', `${who} has not left the Statute.`, 'Article 127(1): no withdrawal in effect', [party]);
    }
    if (p.aspect === 'announced' || p.aspect === 'voted') {
      const act = actsOf(world, state, ['announcement', 'domestic-act'], asOf).find((entry) => agrees(entry.on, when));
      if (act !== undefined) return finding('supported', act.says, 'a statement or vote; only a notice counts (Article 127(1))', [act]);
      const step =
        p.aspect === 'voted' ? steps.find((entry) => entry.kind !== 'announced-withdrawal' && agrees(entry.on, when)) : announced;
      if (step !== undefined && party === null)
        return finding(
          'misleading',
          `${step.says} It never was a Party, so there was nothing to leave.`,
          'Article 127(1) is for Parties only',
          sign(world, state, asOf),
        );
      if (step !== undefined)
        return finding('supported', `${step.says} Only a notice to the Secretary-General counts.`, 'Article 127(1)', []);
      if (notice !== undefined && agrees(notice.received, when)) return finding('supported', notice.says, 'Article 127(1)', [notice]);
      if (unsigned !== null && (when === undefined || agrees(unsigned.received, when)))
        return finding(
          'misleading',
          `${unsigned.says} It never was a Party, so there was nothing to leave.`,
          'Article 127(1) is for Parties only',
          [unsigned],
        );
      if (steps.length > 0 && when !== undefined && when.range.precision === 'year')
        return finding('contradicted', steps[0]?.says ?? '', 'Article 127(1)', []);
      return open('No announcement of that day is known.');
    }
    if (p.aspect === 'notified') {
      if (notice !== undefined) {
        if (notices.some((act) => agrees(act.received, when)))
          return finding('supported', notice.says, 'Article 127(1): day of receipt', [notice]);
        return finding('contradicted', notice.says, 'Article 127(1): day of receipt', [notice]);
      }
      if (unsigned !== null) {
        if (!agrees(unsigned.received, when)) return finding('contradicted', unsigned.says, 'day of the notice', [unsigned]);
        return finding(
          'misleading',
          `${unsigned.says} It never was a Party, so there was nothing to leave.`,
          'Article 127(1) is for Parties only',
          [unsigned, ...sign(world, state, asOf)],
        );
      }
      return finding(
        'contradicted',
        `${who} has given no notice of withdrawal.`,
        'Article 127(1): no notice found',
        supportOf(world, state),
      );
    }
    if (p.aspect === 'under-way' || p.aspect === 'planned') {
      if (taken !== undefined && notices.every((act) => rescissionOf(world, state, act, asOf) !== null) && steps.length === 0)
        return finding(
          p.aspect === 'under-way' ? 'contradicted' : 'uncheckable',
          `${notice?.says ?? ''} ${taken.says}`.trim(),
          'Article 127(1): the notice was taken back',
          [taken],
        );
      if (notice !== undefined && rescissionOf(world, state, notice, asOf) === null)
        return notice.takesEffect > asOf ? finding('supported', notice.says, 'Article 127(1)', [notice]) : open('It has left already.');
      if (steps.length > 0)
        return unsigned === null && party !== null
          ? finding(
              'supported',
              `${steps[steps.length - 1]?.says ?? ''} Only a notice to the Secretary-General counts.`,
              'Article 127(1)',
              [],
            )
          : finding(
              'misleading',
              `${steps[0]?.says ?? ''} It never was a Party.`,
              'Article 127(1) is for Parties only',
              sign(world, state, asOf),
            );
      const act = actsOf(world, state, ['announcement', 'domestic-act'], asOf)[0];
      if (act !== undefined) return finding('supported', act.says, 'Article 127(1): no notice yet', [act]);
      return open('Plans are not in the record.');
    }
    if (notice !== undefined) {
      const live = notices.find((act) => rescissionOf(world, state, act, asOf) === null);
      if (live === undefined) {
        const back = rescissionOf(world, state, notice, asOf);
        return finding(
          p.word === 'withdrew' && when !== undefined && agrees(notice.received, when) ? 'misleading' : 'contradicted',
          `${notice.says} ${back?.says ?? ''}`.trim(),
          'Article 127(1): a notice taken back before it takes effect ends nothing',
          back === null ? [notice] : [notice, back],
        );
      }
      if (live.takesEffect <= asOf) {
        if (agrees(live.takesEffect, when)) return finding('supported', live.says, 'Article 127(1): in effect', [live]);
        if (agrees(live.received, when) || (announced !== undefined && when !== undefined))
          return finding('misleading', live.says, 'Article 127(1): notified, in effect one year later', [live]);
        return finding('contradicted', live.says, 'Article 127(1)', [live]);
      }
      if (p.word === 'left')
        return finding('contradicted', `${live.says} Until then it is a Party.`, 'Article 127(1): not yet in effect', [live]);
      if (agrees(live.received, when))
        return finding('misleading', `${live.says} Until then it is a Party.`, 'Article 127(1): not yet in effect', [live]);
      if (announced !== undefined) return finding('misleading', live.says, 'Article 127(1)', [live]);
      return finding('contradicted', live.says, 'Article 127(1)', [live]);
    }
    if (unsigned !== null) {
      const says = `${unsigned.says} It never was a Party, so there was nothing to leave.`;
      if (p.word === 'left')
        return finding('contradicted', says, 'Article 127(1) is for Parties only', [unsigned, ...sign(world, state, asOf)]);
      const fits = agrees(unsigned.received, when) || (when !== undefined && steps.some((step) => agrees(step.on, when)));
      return finding(fits ? 'misleading' : 'contradicted', says, 'Article 127(1) is for Parties only', [
        unsigned,
        ...sign(world, state, asOf),
      ]);
    }
    if (party === null)
      return finding(
        'contradicted',
        `${who} never was a Party${steps.length > 0 ? `. ${steps[0]?.says ?? ''}` : ', so there was nothing to leave.'}`,
        'Article 127(1) is for Parties only',
        [...sign(world, state, asOf), ...supportOf(world, state)],
      );
    return finding(
      'contradicted',
      `${who} has given no notice of withdrawal${steps.length > 0 ? `. ${steps[steps.length - 1]?.says ?? ''}` : '.'}`,
      'Article 127(1): no notice found',
      supportOf(world, state),
    );
  });
}

function sign(world: CheckWorld, state: StateId, asOf: Day) {
  const act = signatureOf(world, state, asOf);
  return act === null ? [] : [act];
}

export function checkSignatureWithdrawn(p: Of<'signature-withdrawn'>, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state, own) => {
    const when = own === undefined ? p.when : { range: own, as: 'on' as const };
    const unsigned = noticeOf(world, state, asOf);
    const who = name(world, state);
    const order = leavingSteps(state, asOf)[0];
    if (!p.positive)
      return unsigned === null
        ? finding('supported', `${who} has given no such notice.`, 'no notice found', supportOf(world, state))
        : finding('contradicted', unsigned.says, 'Vienna Convention on the Law of Treaties, Article 18', [unsigned]);
    if (unsigned === null) {
      if (order !== undefined && signatureOf(world, state, asOf) !== null && instrumentOf(world, state, asOf) === null)
        return finding(
          p.planned ? 'supported' : 'misleading',
          `${order.says} The depositary had not been told by then.`,
          'Vienna Convention on the Law of Treaties, Article 18',
          sign(world, state, asOf),
        );
      return p.planned
        ? open('Plans are not in the record.')
        : finding('contradicted', `${who} has given no notice about its signature.`, 'no notice found', [
            ...sign(world, state, asOf),
            ...supportOf(world, state),
          ]);
    }
    if (p.planned && p.said !== true) return open('The notice has been given already.');
    const note = 'The treaty has no rule for taking back a signature; the notice says that the State will not become a Party.';
    if (agrees(unsigned.received, when))
      return finding(
        'supported',
        `${unsigned.says.replace(/\.$/, '')}, received on ${inWords(unsigned.received)}.`,
        'Vienna Convention on the Law of Treaties, Article 18',
        [unsigned],
        'No such notice.',
        note,
      );
    if (order !== undefined && agrees(order.on, when))
      return finding('misleading', `${order.says} ${unsigned.says}`, 'ordered first, notified later', [unsigned]);
    return finding('contradicted', unsigned.says, 'day of the notice', [unsigned]);
  });
}

export function checkRatificationWithdrawn(p: Of<'ratification-withdrawn'>, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state) => {
    const taken = actsOf(world, state, ['instrument-withdrawn'], asOf)[0];
    if (taken !== undefined)
      return finding(agrees(taken.received, p.when) ? 'supported' : 'contradicted', taken.says, 'Article 126: before entry into force', [
        taken,
      ]);
    const joined = instrumentOf(world, state, asOf);
    if (joined === null)
      return finding(
        'contradicted',
        `${name(world, state)} never ratified. ${noticeOf(world, state, asOf)?.says ?? ''}`.trim(),
        'Article 126: no instrument found',
        sign(world, state, asOf),
      );
    const notice = withdrawalsOf(world, state, asOf)[0];
    return notice === undefined
      ? finding('contradicted', joined.says, 'Article 127(1): no notice found', [joined])
      : open('The Statute knows withdrawal, not the taking back of a ratification.');
  });
}

export function checkEffect(p: Of<'withdrawal-effect'>, world: CheckWorld, asOf: Day): Finding {
  if (p.states.length === 0) {
    return p.immediate
      ? finding(
          'contradicted',
          'A withdrawal takes effect one year after the Secretary-General receives the notice, unless the notice names a later day.',
          'Article 127(1)',
        )
      : open('Whose withdrawal is not said.');
  }
  return perState(p.states, (state) => {
    const who = name(world, state);
    const unsigned = noticeOf(world, state, asOf);
    const notice =
      withdrawalsOf(world, state, asOf).find((act) => rescissionOf(world, state, act, asOf) === null) ??
      withdrawalsOf(world, state, asOf)[0];
    if (p.immediate) {
      return finding(
        'contradicted',
        `${notice === undefined ? `${who} has given no notice that is in effect.` : notice.says} A withdrawal takes effect one year after the notice is received.`,
        'Article 127(1)',
        notice === undefined ? [] : [notice],
      );
    }
    if (notice === undefined)
      return finding(
        'contradicted',
        `${who} has given no notice of withdrawal.`,
        'Article 127(1): no notice found',
        unsigned === null ? supportOf(world, state) : [unsigned],
      );
    if (p.when === null) return open('No day is given.');
    const back = rescissionOf(world, state, notice, asOf);
    if (back !== null) return finding('contradicted', `${notice.says} ${back.says}`, 'Article 127(1)', [notice, back]);
    return finding(
      inRange(notice.takesEffect, p.when.range) ? 'supported' : 'contradicted',
      notice.says,
      'Article 127(1): one year after receipt',
      [notice],
    );
  });
}

export function checkRevoked(p: Of<'withdrawal-revoked'>, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state) => {
    const acts = actsOf(world, state, ['withdrawal-rescinded'], asOf);
    const act = acts[0];
    if (act === undefined)
      return finding(
        p.positive ? 'contradicted' : 'supported',
        `${name(world, state)} has taken back no notice of withdrawal.`,
        'Article 127: no such act found',
        withdrawalsOf(world, state, asOf),
      );
    if (!p.positive) return finding('contradicted', act.says, 'Article 127', [act]);
    return finding(
      agrees(act.received, p.when) ? 'supported' : 'contradicted',
      `${act.says} Received on ${inWords(act.received)}.`,
      'Article 127',
      [act],
    );
  });
}

export function checkRank(p: Of<'withdrawal-rank'>, world: CheckWorld, asOf: Day): Finding {
  const group = p.group;
  const member = (state: StateId) => group === null || groupOf(world, state) === group;
  const [mention] = p.states;
  if (mention === undefined || p.states.length > 1) return open('Only one State can hold a place in order.');
  const state = mention.state;
  if (
    p.stage === 'unsign' &&
    (noticeOf(world, state, asOf) !== null || signatureOf(world, state, asOf) !== null) &&
    instrumentOf(world, state, asOf) === null
  ) {
    const others = world.record.states.flatMap((file) =>
      file.state === state ? [] : actsOf(world, file.state, ['no-intention-notice'], asOf),
    );
    if (others.length === 0) return open('No earlier notice is known.');
    return finding(
      p.positive ? 'contradicted' : 'supported',
      others
        .map((act) => `${act.says.replace(/\.$/, '')}, received on ${inWords((act as { readonly received: Day }).received)}.`)
        .join(' '),
      'notices of signatories',
      others,
      'Another order of the notices.',
      'Such a notice takes nobody out of the jurisdiction of the Court: it was never a Party, and Article 12(2) asks for the place and the nationality.',
    );
  }
  if (p.stage === 'announce') {
    const steps = chronicleOf('announced-withdrawal', asOf)
      .concat(chronicleOf('voted-withdrawal', asOf))
      .filter(
        (entry) =>
          entry.state !== undefined && member(entry.state) && world.ledger.standing(entry.state, entry.on, entry.on).kind === 'party',
      )
      .sort((a, b) => (a.on < b.on ? -1 : 1));
    const order = [...new Set(steps.map((entry) => entry.state))];
    const verdict = order[p.rank - 1] === state;
    return order.length === 0
      ? open('No announcement is known.')
      : finding(verdict === p.positive ? 'supported' : 'contradicted', steps[0]?.says ?? '', 'Article 127(1)', []);
  }
  const done = inEffect(world, asOf).filter((act) => member(act.state));
  const noticed = world.record.states
    .flatMap((file) => withdrawalsOf(world, file.state, asOf))
    .filter((act) => member(act.state))
    .sort((a, b) => (a.received < b.received ? -1 : 1));
  const { within } = p;
  const dayOf = (act: (typeof noticed)[number]) => (p.stage === 'notify' ? act.received : act.takesEffect);
  const list = (p.stage === 'notify' ? noticed : done).filter((act) => within === undefined || inRange(dayOf(act), within));
  const place = list[p.rank - 1];
  // Of those of one day, each holds the places of all.
  const sameDay = list.find((act) => act.state === state && place !== undefined && dayOf(act) === dayOf(place));
  const holder = sameDay ?? place;
  const right = holder !== undefined && p.when !== undefined && inRange(dayOf(holder), p.when.range);
  if (holder !== undefined && holder.state === state && p.when !== undefined && !right)
    return finding(inRange(holder.received, p.when.range) ? 'misleading' : 'contradicted', holder.says, 'Article 127(1)', [holder]);
  if (holder !== undefined && holder.state === state)
    return finding(p.positive ? 'supported' : 'contradicted', holder.says, 'Article 127(1)', [holder]);
  if (holder !== undefined) return finding(p.positive ? 'contradicted' : 'supported', holder.says, 'Article 127(1)', [holder]);
  const own = noticed.find((act) => act.state === state && rescissionOf(world, state, act, asOf) === null);
  if (own !== undefined && p.stage === 'notify')
    return finding(p.positive ? 'contradicted' : 'supported', own.says, 'Article 127(1): order of the notices', [own]);
  if (own === undefined && p.stage === 'withdraw' && p.toCome !== true) {
    const taken = noticed.find((act) => act.state === state);
    if (taken !== undefined)
      return finding(p.positive ? 'contradicted' : 'supported', 'Its notice was taken back.', 'Article 127(1)', [taken]);
  }
  if (own !== undefined && (own.takesEffect <= asOf || (p.toCome === true && p.stage === 'withdraw'))) {
    // Of those that will be out, in the order of their days.
    const ahead = noticed
      .filter((act) => rescissionOf(world, act.state, act, asOf) === null)
      .filter((act) => act.state !== state && act.takesEffect < own.takesEffect).length;
    const beside = noticed.filter((act) => act.state !== state && act.takesEffect === own.takesEffect).length;
    const fits = p.rank > ahead && p.rank <= ahead + 1 + beside;
    return finding(fits === p.positive ? 'supported' : 'contradicted', own.says, 'Article 127(1)', [own]);
  }
  if (own !== undefined) return finding('misleading', own.says, 'Article 127(1): not yet in effect', [own]);
  if (list.length === p.rank - 1 && leavingSteps(state, asOf).length > 0 && p.stage === 'withdraw')
    return finding(
      p.toCome === true ? 'supported' : 'misleading',
      leavingSteps(state, asOf)[0]?.says ?? '',
      'Article 127(1): nobody before',
      [],
    );
  return open('No withdrawal of that order is known.');
}

function groupOf(world: CheckWorld, state: StateId): string | null {
  const file = world.ledger.file(state);
  return file?.group ?? null;
}

export function checkSet(p: Of<'withdrawal-set'>, world: CheckWorld, asOf: Day): Finding {
  const acts = p.stage === 'withdrew' ? inEffect(world, asOf) : pendingOn(world, asOf);
  const wanted = new Set(p.states.map((mention) => mention.state));
  const same = acts.length === wanted.size && acts.every((act) => wanted.has(act.state));
  const days = p.states.every(
    (mention) =>
      mention.on === undefined ||
      acts.some((act) => act.state === mention.state && mention.on !== undefined && inRange(act.takesEffect, mention.on)),
  );
  return finding(
    same && days ? 'supported' : 'contradicted',
    acts.length === 0 ? 'No withdrawal stands on that day.' : acts.map((act) => act.says).join(' '),
    'Article 127(1)',
    acts,
  );
}

export function checkWithdrawalCount(p: Of<'withdrawal-count'>, world: CheckWorld, asOf: Day): Finding {
  const acts = inEffect(world, asOf).filter((act) => p.group === null || groupOf(world, act.state) === p.group);
  const fits = p.exactness === 'more' ? acts.length > p.count - 1 : acts.length === p.count;
  return finding(
    fits ? 'supported' : 'contradicted',
    acts.length === 0 ? 'No State has left.' : acts.map((act) => act.says).join(' '),
    'Article 127(1)',
    acts,
  );
}

export function checkBound(p: Of<'bound-until'>, world: CheckWorld, asOf: Day): Finding {
  return perState(p.states, (state) => {
    const notice = withdrawalsOf(world, state, asOf).find((act) => rescissionOf(world, state, act, asOf) === null);
    const party = world.ledger.standing(state, asOf, asOf).kind === 'party';
    if (notice === undefined) {
      if (!party) return finding('contradicted', `${name(world, state)} is not a Party.`, 'Article 126', supportOf(world, state));
      return p.when === null
        ? finding(
            'supported',
            `${name(world, state)} is bound until a withdrawal takes effect, one year after its notice.`,
            'Article 127(1) and (2)',
            supportOf(world, state),
          )
        : open('No notice is in the record.');
    }
    if (p.when === null) return finding('supported', notice.says, 'Article 127(1) and (2)', [notice]);
    return finding(inRange(notice.takesEffect, p.when.range) ? 'supported' : 'contradicted', notice.says, 'Article 127(1)', [notice]);
  });
}

export function checkSurvives(p: Of<'survives-withdrawal'>, world: CheckWorld, asOf: Day): Finding {
  const says = 'Leaving does not end duties from the time of membership, nor matters that were before the Court when it took effect.';
  const acts = p.states.flatMap((mention) => withdrawalsOf(world, mention.state, asOf));
  return finding(
    p.positive ? 'supported' : 'contradicted',
    says,
    'Article 127(2)',
    acts,
    'A ruling that a State must still be bound when the Court acts.',
  );
}

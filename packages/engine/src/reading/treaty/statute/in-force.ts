import type { Clause } from '../clause.ts';
import type { EventName } from '../context.ts';
import { factTold, type Told } from '../told.ts';

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

/** Facts of the treaty itself: adopted, in force, the sixtieth deposit, the year that a notice runs, the day a withdrawal was to bite. */
export function statuteTold(clause: Clause): Told | null {
  const day = clause.days()[0];
  const when = day?.item.when ?? (clause.chunk.op === 'when' || clause.chunk.op === 'rel' ? clause.context.day : null) ?? null;
  const quiet: Told = factTold();
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
    return factTold({
      kind: 'withdrawal-period',
      days: span.span.n * ({ day: 1, week: 7, month: 30.42, year: 365 } as const)[span.span.unit],
      positive: true,
    });
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
export function statuteSpan(clause: Clause): Told | null {
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
  return factTold({ kind: 'interval', states: [], first: 'statute-in-force', second: 'adoption', order: 'after', span: span.item.span });
}

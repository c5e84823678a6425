import type { Proposition } from '../../statement.ts';
import { departure, notification } from '../propositions.ts';
import type { Told } from '../told.ts';
import type { Deed } from './deed.ts';

/** When a withdrawal takes effect, and the notice it is counted from. */
export function effect(deed: Deed): Told | null {
  const { clause, states, times, first } = deed;
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
  if (span?.item.span !== undefined && !deed.negative && clause.context.event === 'notify' && times.length === 0) {
    clause.use(span.at);
    clause.take('after');
    return deed.tell('effect', { kind: 'interval', states, first: 'effect', second: 'notify', order: 'after', span: span.item.span });
  }
  if (given?.item.when !== undefined && !deed.negative && (span?.item.span !== undefined || times.length > 1)) {
    clause.use(given.at);
    const notified: Proposition = notification(states, true, { when: given.item.when });
    const other = times.find((entry) => entry !== given);
    if (other?.item.when !== undefined) {
      clause.use(other.at);
      return deed.tell('effect', notified, { kind: 'withdrawal-effect', states, when: other.item.when, immediate: false });
    }
    if (span?.item.span !== undefined) {
      clause.use(span.at);
      clause.take('after', 'notify', 'deposit', 'give', 'X');
      return deed.tell('effect', notified, {
        kind: 'interval',
        states,
        first: 'effect',
        second: 'notify',
        order: 'after',
        span: span.item.span,
      });
    }
  }
  if (given?.item.when !== undefined && deed.negative && times.length === 1) {
    clause.use(given.at);
    return deed.tell('notify', notification(states, true, { when: given.item.when }), departure(states, false));
  }
  // "will not be effective for another year".
  const lasting = clause.all('U').find(({ item }) => item.dir === 'for');
  if (deed.negative && lasting?.item.span !== undefined && times.length === 0) {
    clause.use(lasting.at);
    return deed.tell('effect', { kind: 'interval', states, first: 'effect', second: 'now', order: 'after', span: lasting.item.span });
  }
  const day = first ?? undefined;
  if (deed.immediate) return deed.tell('effect', { kind: 'withdrawal-effect', states, when: null, immediate: true });
  if (day?.item.when === undefined) {
    if (clause.has('U') || ['before', 'after', 'until', 'when', 'lead-before', 'lead-after'].includes(clause.chunk.op ?? ''))
      return deed.tell('effect');
    return deed.tell('effect', departure(states, !deed.negative));
  }
  if (deed.negative) {
    if (!/^(?:until|before)$/.test(day.item.when.as)) return null;
    clause.use(day.at);
    return deed.tell('effect', { kind: 'bound-until', states, when: { ...day.item.when, as: 'until' }, positive: true });
  }
  clause.use(day.at);
  return deed.tell('effect', { kind: 'withdrawal-effect', states, when: day.item.when, immediate: false });
}

export function boundUntil(deed: Deed): Told | null {
  const { clause, states } = deed;
  const day = deed.dayAs('until');
  if (day?.item.when === undefined || deed.negative) return null;
  clause.use(day.at);
  return deed.tell('effect', { kind: 'bound-until', states, when: day.item.when, positive: true });
}

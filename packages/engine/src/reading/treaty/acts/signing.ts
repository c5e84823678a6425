import type { When } from '../../statement.ts';
import { dated, holds, onDay, ratification } from '../propositions.ts';
import type { Told } from '../told.ts';
import type { Deed } from './deed.ts';

/** "signed on the last day". */
export function signed(deed: Deed): Told | null {
  const { clause, states, first } = deed;
  if (clause.has('opening')) {
    clause.take('opening');
    if (first !== undefined) clause.use(first.at);
    const right = first?.item.when === undefined || holds(first.item.when.range, '1998-07-17');
    return deed.tell('sign', {
      kind: 'signature',
      states,
      positive: !deed.negative,
      when: right ? onDay('1998-07-17') : (first?.item.when as When),
    });
  }
  if (clause.has('closing')) {
    clause.take('closing', 'might');
    if (first?.item.when !== undefined && !holds(first.item.when.range, '2000-12-31')) {
      const day = deed.day();
      return deed.tell('sign', { kind: 'signature', states, positive: !deed.negative, ...day });
    }
    clause.use(first?.at ?? -1);
    return deed.tell('sign', {
      kind: 'signature',
      states,
      positive: !deed.negative,
      when: onDay('2000-12-31'),
    });
  }
  const only = clause.has('merely') || clause.has('nofurther');
  const beyond = clause.items.some((item) => item.c === 'nofurther' && /beyond|further/.test(item.lo));
  if (only && (!beyond || deed.negative))
    return deed.tell('sign', { kind: 'signature', states, positive: true, ...deed.day() }, ratification(states, false));
  if (only) return null;
  const day = deed.day();
  return deed.tell('sign', { kind: 'signature', states, positive: !deed.negative, ...day });
}

export function signatory(deed: Deed): Told | null {
  const { clause, states } = deed;
  const not = clause.has('nonsignatory') !== deed.negative;
  return deed.tell(
    null,
    { kind: 'signatory', states, positive: !not && !deed.noLonger, noLonger: deed.noLonger, ...deed.when(deed.dayAs('on', 'since')) },
    ...(clause.has('only', 'merely') ? [ratification(states, false)] : []),
  );
}

/** The signature withdrawn, or the intention not to become a party told. */
export function unsigned(deed: Deed): Told | null {
  const { clause, states } = deed;
  const verb = clause.items.find((item) => item.c === 'withdraw' || item.c === 'revoke');
  const planned =
    (clause.has('intend', 'decide', 'announce', 'will') && !clause.has('notify', 'notice', 'say')) ||
    (verb !== undefined && /^\w+(?:ing|s)\b/.test(verb.lo));
  if (clause.has('notify', 'say', 'announce')) deed.negative = false;
  // "its signature of 2000".
  const old =
    deed.times.length === 1
      ? deed.times.find(({ at }) => clause.c(at - 1) === 'signature' && clause.items[at]?.ofNoun === true)
      : undefined;
  clause.use(old?.at ?? -1);
  const said = clause.has('say', 'announce') && !clause.has('notify', 'notice', 'withdraw', 'revoke');
  return deed.tell(
    'unsign',
    {
      kind: 'signature-withdrawn',
      states,
      positive: !deed.negative,
      planned: planned || said,
      ...(said ? { said } : {}),
      ...(old === undefined ? deed.day() : {}),
    },
    ...(old === undefined ? [] : [{ kind: 'signature' as const, states, positive: true, ...dated(old) }]),
  );
}

import { dated, ratification } from '../propositions.ts';
import type { Told } from '../told.ts';
import type { Deed } from './deed.ts';

/** Ratified, acceded, or deposited the instrument. */
export function ratified(deed: Deed): Told | null {
  const { clause, states, times, first } = deed;
  const parliament = deed.who.organ === 'parliament' || (clause.has('parliament') && clause.has('vote', 'ratify'));
  if (clause.has('vote') && !parliament) return null;
  const signed = clause.at('signature');
  if (signed >= 0 && deed.negative && (clause.has('yetto') || clause.items.some((item) => /follow/.test(item.lo)))) {
    const day = first !== undefined && first.at > signed && first.at - signed <= 2 ? first : undefined;
    if (times.length > (day === undefined ? 0 : 1)) return null;
    if (day !== undefined) clause.use(day.at);
    clause.take('signature', 'come');
    return deed.tell(null, { kind: 'signature', states, positive: true, ...dated(day) }, ratification(states, false));
  }
  if (clause.has('join', 'party')) clause.take('join', 'party', 'become');
  const day = deed.day();
  return deed.tell('deposit', {
    kind: 'ratification',
    states,
    positive: !deed.negative,
    by: parliament ? 'parliament' : 'state',
    word: deed.act === 'accede' ? 'acceded' : 'ratified',
    ...day,
  });
}

export function succeeded(deed: Deed): Told | null {
  const { states } = deed;
  const day = deed.day();
  return { ...deed.tell('in-force', { kind: 'joined', states, positive: true, ...day }), succession: true };
}

export function ratificationWithdrawn(deed: Deed): Told | null {
  const { states } = deed;
  if (deed.negative) return null;
  return deed.tell('unratify', { kind: 'ratification-withdrawn', states, ...deed.day() });
}

export function repealed(deed: Deed): Told | null {
  const { states } = deed;
  if (deed.negative) return null;
  return deed.tell('announce', {
    kind: 'left',
    states,
    positive: true,
    word: 'withdrew',
    aspect: 'voted',
    immediate: false,
    ...deed.day(),
  });
}

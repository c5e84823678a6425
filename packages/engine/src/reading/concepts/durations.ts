import type { Item } from './shape.ts';

/** "Fourteen years", "ten years and six months": a length of time, in months. */
export function withDurations(items: readonly Item[]): readonly Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    const unit = items[at + 1]?.c === 'of' ? items[at + 2] : items[at + 1];
    if (item.c !== 'NUM' || unit === undefined || (unit.c !== 'year-mark' && unit.c !== 'months')) {
      out.push(item);
      continue;
    }
    const months = (item.number ?? 0) * (unit.c === 'year-mark' ? 12 : 1);
    const last = out[out.length - 1];
    const joint = last?.c === 'and' ? out[out.length - 2] : last;
    if (joint?.c === 'duration' && unit.c === 'months') {
      out.splice(out.indexOf(joint), out.length, { ...joint, end: unit.end, number: (joint.number ?? 0) + months });
    } else out.push({ ...item, c: 'duration', end: unit.end, number: months });
    at = items.indexOf(unit);
  }
  return out;
}

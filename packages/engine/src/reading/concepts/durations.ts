import type { Item } from './shape.ts';

const UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  'year-mark': 'year',
  months: 'month',
  weeks: 'week',
  days: 'day',
};

/**
 * A length of time: "fourteen years", "ten years and six months". Years and months become a `duration` counted in months, as sentences
 * are; days and weeks a `span`.
 */
export function withDurations(items: readonly Item[]): readonly Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    const behind = items[at + 1]?.c === 'of' ? at + 2 : at + 1;
    const mark = items[behind];
    const unit = item.c === 'NUM' ? UNITS[mark?.c ?? ''] : undefined;
    if (unit === undefined || mark === undefined) {
      out.push(item);
      continue;
    }
    const n = item.number ?? 0;
    const months = unit === 'year' ? n * 12 : unit === 'month' ? n : undefined;
    const joint = out[out.length - 1]?.c === 'and' ? out[out.length - 2] : out[out.length - 1];
    if (joint?.c === 'duration' && unit === 'month') {
      out.splice(out.indexOf(joint), out.length, { ...joint, end: mark.end, number: (joint.number ?? 0) + n });
    } else {
      const base = { start: item.start, end: mark.end, text: item.text, span: { n, unit } };
      out.push(months === undefined ? { ...base, c: 'span' } : { ...base, c: 'duration', number: months });
    }
    at = behind;
  }
  return out;
}

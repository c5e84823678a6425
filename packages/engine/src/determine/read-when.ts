import type { When } from '../law/question.ts';
import { addDays } from '../time/day.ts';
import { readEdtf, type Span } from '../time/edtf.ts';
import type { FactReader } from './fact-reader.ts';

/** `date_from` and `date_to`, inclusive, EDTF. The same imprecise date twice is one day of it; two different ones are a period. */
export function readWhen(reader: FactReader, root: Readonly<Record<string, unknown>>, path: string, asOf: string | null): When | null {
  const from = readDate(reader, root['date_from'], `${path}.date_from`);
  const to = readDate(reader, root['date_to'], `${path}.date_to`);
  if (from === 'bad' || to === 'bad') return null;
  if (from === null && to === null)
    return {
      kind: 'unknown',
      span: { from: '1900-01-01', until: addDays(asOf ?? '1900-01-01', 1), precision: 'century', qualified: false },
    };
  const first = from ?? to;
  const last = to ?? from;
  if (first === null || last === null) return null;
  if (last.until <= first.from) {
    reader.issue(
      'question.period.backwards',
      `${path}.date_to`,
      `${reader.show(root['date_to'])}, before ${reader.show(root['date_from'])}`,
      'a last day on or after the first',
      'Swap the two days, or correct one.',
    );
    return null;
  }
  const same = first.from === last.from && first.until === last.until;
  if (same && (first.precision !== 'day' || first.qualified)) return { kind: 'one-of', span: first };
  return { kind: 'period', from: first, to: last };
}

function readDate(reader: FactReader, value: unknown, path: string): Span | null | 'bad' {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'number' && Number.isInteger(value) ? String(value) : value;
  const span = typeof text === 'string' ? readEdtf(text) : null;
  if (span !== null) return span;
  reader.issue(
    'question.day.impossible',
    path,
    reader.show(value),
    'a day that exists (2016-11-16), or an EDTF month, year or approximate date (2016-11, 2016, 2016~)',
    'Check the day and the month; leave the date out if it is unknown.',
  );
  return 'bad';
}

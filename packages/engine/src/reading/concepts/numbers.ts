import type { Language } from '../lexicon/shape.ts';
import type { Item } from './shape.ts';

/** Joins the words of one number ("сто двадцать пятый", "trinta e um", "一百二十五") and digits with the letters of an ordinal. */
export function withNumbers(items: readonly Item[], language: Language): readonly Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (item === undefined) break;
    if (item.c === 'ordinal-mark' && items[at + 1]?.c === 'NUM') {
      const run = numberAt(items, at + 1, language);
      out.push({ ...run.item, c: 'ORD', start: item.start });
      at = run.next;
      continue;
    }
    if (item.c !== 'NUM' && item.c !== 'ORD') {
      if (item.c === 'ordinal-suffix') out.push({ ...item, c: 'light' });
      else out.push(item);
      at += 1;
      continue;
    }
    const run = numberAt(items, at, language);
    const suffix = items[run.next];
    if (suffix?.c === 'ordinal-suffix' && run.item.c === 'NUM') {
      out.push({ ...run.item, c: isYear(run.item.number) ? 'NUM' : 'ORD', end: suffix.end });
      at = run.next + 1;
    } else {
      out.push(run.item);
      at = run.next;
    }
  }
  return out;
}

function isYear(number: number | undefined): boolean {
  return number !== undefined && number > 1900 && number < 2100;
}

function numberAt(items: readonly Item[], from: number, language: Language): { readonly item: Item; readonly next: number } {
  const first = items[from] as Item;
  let total = first.number ?? 0;
  let last = total;
  let c = first.c;
  let end = first.end;
  let next = from + 1;
  const isWord = /^\D/.test(first.text);
  while (isWord && c === 'NUM') {
    const joint = items[next]?.c === 'and' ? 1 : 0;
    const item = items[next + joint];
    if (item === undefined || (item.c !== 'NUM' && item.c !== 'ORD') || !/^\D/.test(item.text)) break;
    const value = item.number ?? 0;
    if (joint === 0 && (value === 10 || value === 100 || value === 1000) && last < value && (language === 'zh' || value > 10)) {
      total = total - last + last * value;
      last = value;
    } else if (value < last && fits(last, value)) {
      total += value;
      last = language === 'zh' ? value : value;
    } else if (language === 'ar' && joint === 1 && last < 10 && value >= 20 && value < 100) {
      total += value;
      last = value;
    } else break;
    c = item.c;
    end = item.end;
    next += joint + 1;
  }
  return { item: { ...first, c, number: total, end }, next };
}

/** "twenty" takes units, "hundred" takes tens; "ten" takes units in languages that say "ten four". */
function fits(last: number, value: number): boolean {
  return last >= 100 ? value < 100 : last >= 10 && value < 10;
}

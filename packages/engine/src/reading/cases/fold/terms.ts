import { type Item, is, item } from '../tape.ts';
import { APPROX, exactness } from './words.ts';

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25, decade: 3652.5 };

/** "to 25 years in prison", "a 14-year sentence", "two months after his conviction", "in twenty years". */
export function foldSpans(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const one = items[at] as Item;
    if (
      is(one, 'life') &&
      (is(items[at + 1], 'NOUN') ||
        /^(?:in|behind)$/.test(items[at + 1]?.lo ?? '') ||
        items[at - 1]?.lo === 'to' ||
        (items[at - 1]?.lo === 'for' && hasSentence(items, at)))
    ) {
      const end = at + (items[at + 1]?.is.get('NOUN') === 'prison' || items[at + 1]?.is.get('NOUN') === 'term' ? 1 : 0);
      if (/^(?:to|for)$/.test(out.at(-1)?.lo ?? '')) out.pop();
      out.push(item('Y', '', one, items[end] as Item, { months: 'life' }));
      at = end;
      continue;
    }
    const unit = items[at + 1]?.is.get('UNIT');
    const half = items[at + 1]?.lo === 'and' && items[at + 2]?.lo === 'half' && is(items[at + 3], 'UNIT');
    if (!is(one, 'N') || one.n === undefined || (unit === undefined && !half)) {
      const bare = is(one, 'N') && out.at(-1)?.lo === 'to' && (items[at + 1] === undefined || /^[,;.]$/.test(items[at + 1]?.lo ?? ''));
      if (bare && one.n !== undefined && one.n <= 40) {
        out.pop();
        out.push(item('Y', '', one, one, { months: one.n * 12 }));
        continue;
      }
      out.push(one);
      continue;
    }
    const kind = unit ?? items[at + 3]?.is.get('UNIT') ?? 'year';
    const n = one.n + (half ? 0.5 : 0);
    let end = at + (half ? 3 : 1);
    if (items[end + 1]?.lo === 'old') {
      at = end + 1;
      continue;
    }
    if (/^['’]s?$/.test(items[end + 1]?.lo ?? '')) end += 1;
    const words: string[] = [];
    let from = out.length;
    while (from > 0 && APPROX.test(out[from - 1]?.lo ?? '') && words.length < 3) {
      words.unshift(out[from - 1]?.lo ?? '');
      from -= 1;
    }
    const prep = out[from - 1]?.lo ?? '';
    // "two years and six months".
    const further =
      kind === 'year' && items[end + 1]?.lo === 'and' && is(items[end + 2], 'N') && items[end + 3]?.is.get('UNIT') === 'month'
        ? (items[end + 2]?.n ?? 0)
        : 0;
    if (further > 0) end += 3;
    const next = items[end + 1];
    const prison =
      next?.is.get('NOUN') === 'prison' || next?.is.get('NOUN') === 'term'
        ? end + 1
        : /^(?:in|of|behind)$/.test(next?.lo ?? '') && /^(?:prison|term|custody)$/.test(items[end + 2]?.is.get('NOUN') ?? '')
          ? end + 2
          : null;
    const months = kind === 'year' ? n * 12 + further : kind === 'month' ? n : null;
    const isTerm =
      months !== null &&
      (prison !== null ||
        (prep === 'by' && items.slice(0, at).some((other) => other.is.get('DO') === 'reduce')) ||
        prep === 'to' ||
        (prep === 'of' && out[from - 2]?.is.get('NOUN') === 'term') ||
        (hasSentence(items, at) && !/^(?:later|after|before|earlier|ago|on)$/.test(next?.lo ?? '') && !/^(?:in|after|within)$/.test(prep)));
    if (isTerm) {
      out.length = from;
      if (prep === 'to' || prep === 'of' || prep === 'for' || prep === 'by') out.pop();
      if (prep === 'of' && out.at(-1)?.is.get('NOUN') === 'term') {
        const noun = out.pop() as Item;
        out.push({ ...noun, months, end: one.end });
      } else if (prison !== null && items[prison]?.is.get('NOUN') === 'term')
        out.push({ ...(items[prison] as Item), months, det: one.det, start: one.start });
      else out.push(item('Y', '', one, items[prison ?? end] as Item, { months }));
      at = prison ?? end;
      continue;
    }
    out.length = from;
    if (/^(?:in|for|after|within|of|during)$/.test(prep)) out.pop();
    const joins = /^(?:later|after|before|earlier|ago|on|long)$/.test(items[end + 1]?.lo ?? '');
    const about = /^(?:after|before)$/.test(items[end + 1]?.lo ?? '');
    let last = joins && !about ? end + 1 : end;
    if (joins && /^(?:after|before)$/.test(items[end + 1]?.lo ?? '')) {
      let more = end + 1;
      while (is(items[more + 1], 'POSS') || items[more + 1]?.lo === 'first') more += 1;
      if (
        is(items[more + 1], 'NOUN') ||
        /^(?:arrest|surrender|transfer|verdict|judgment|death|release|indictment)$/.test(items[more + 1]?.lo ?? '')
      )
        last = more + 1;
    }
    out.push(
      item('Z', items[last]?.lo ?? '', one, items[last] as Item, {
        span: { days: n * (DAYS[kind] ?? 365.25), unit: DAYS[kind] ?? 365.25, exactness: exactness(words) },
        n,
      }),
    );
    at = last;
  }
  return out;
}

function hasSentence(items: readonly Item[], at: number): boolean {
  return items
    .slice(0, at)
    .some((one) => one.is.get('ACT') === 'sentence' || one.is.get('ACT') === 'serve' || (one.is.get('DO') === 'face' && !is(one, 'HAVE')));
}

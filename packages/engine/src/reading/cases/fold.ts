import type { Person, RecordData, StateId } from '../../record/shape.ts';
import type { Exactness, People, When } from '../statement.ts';
import { type Item, is, item, wordsOf } from './tape.ts';

/** Puts words together into times, terms, counts, crimes, organs and persons, so that what is left is the core of each clause. */
export function folded(items: readonly Item[], record: RecordData): Item[] {
  let now = named(withoutFree(items).flatMap(aUnit), record);
  now = foldTimes(now);
  now = foldSpans(now);
  now = foldCounts(now);
  now = foldCrimes(now);
  now = foldBodies(now);
  now = foldPersons(now, record);
  now = foldSets(now);
  return foldNouns(now);
}

const NAMES = new WeakMap<RecordData, readonly { readonly id: string; readonly words: readonly string[] }[]>();

function namesOf(record: RecordData): readonly { readonly id: string; readonly words: readonly string[] }[] {
  const known = NAMES.get(record);
  if (known !== undefined) return known;
  const made = record.persons.map(({ id, name }) => ({
    id,
    words: name
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1),
  }));
  NAMES.set(record, made);
  return made;
}

/** One letter more, less or other: as names are spelled in many ways. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const bones = (word: string) => word.replace(/[aeiouy]/g, '').replace(/(.)\1/g, '$1');
  if (a.length >= 5 && b.length >= 5 && bones(a).length >= 3 && bones(a) === bones(b) && a[0] === b[0]) return true;
  if (Math.abs(a.length - b.length) > 1 || a.length < 5) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [x, y] = [a.slice(at), b.slice(at)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1);
}

/** Names in two words or more that are parts of one person's name on record, however spelled; or a family name alone that is nobody else's. */
function named(items: readonly Item[], record: RecordData): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    let end = at;
    while (is(items[end], '?') && items[end]?.is.size === 1 && /^(?:\p{Lu}|al$|el$)/u.test(items[end]?.text ?? '')) end += 1;
    const words = items.slice(at, end).map((one) => one.lo);
    const [only] = words;
    const fits =
      words.length >= 2
        ? namesOf(record).filter((person) =>
            words.every((word) => word === 'al' || word === 'el' || person.words.some((part) => isNear(word, part))),
          )
        : only !== undefined && only.length >= 6 && only !== 'hussein'
          ? namesOf(record).filter((person) => person.words.at(-1) === only)
          : [];
    const names = new Set(fits.map((person) => record.persons.find((entry) => entry.id === person.id)?.name));
    const [first] = fits;
    if (names.size !== 1 || first === undefined) {
      out.push(items[at] as Item);
      continue;
    }
    out.push(item('P', '', items[at] as Item, items[end - 1] as Item, { persons: [first.id], text: words.join(' ') }));
    at = end - 1;
  }
  return out;
}

/** "a year in prison": one. */
function aUnit(one: Item): Item[] {
  return one.indefinite === true && is(one, 'UNIT') && one.is.size === 1
    ? [item('N', '', one, one, { n: 1 }), { ...one, det: false }]
    : [one];
}

const APPROX = /^(?:nearly|almost|some|around|about|over|least|than|more|fewer|less|under|at|only|within)$/;

export function withoutFree(items: readonly Item[]): Item[] {
  return items.filter((one, at) => {
    // "later" says when only behind a length of time.
    if (one.lo === 'later') return is(items[at - 1], 'UNIT');
    if (!is(one, 'FREE')) return true;
    if (one.is.size === 1) return false;
    return !(one.is.size === 2 && is(one, 'SOFT') && !is(items[at + 1], 'P', 'SOFT', 'PEOPLE', '?', 'A'));
  });
}

/** "in late July 2025", "dated 8 July 2005". */
export function foldTimes(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (const one of items) {
    const range = one.token?.date;
    if (!is(one, 'D') || range === undefined) {
      out.push(one);
      continue;
    }
    let from = out.length;
    const words: string[] = [];
    while (
      from > 0 &&
      words.length < 5 &&
      /^(?:in|on|at|since|until|before|after|by|during|from|of|early|late|mid|end|beginning|start|dated|back|around|about|as|only|well|into|day|through|throughout|between|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|month|summer|spring|autumn|winter)$/.test(
        out[from - 1]?.lo ?? '',
      )
    ) {
      words.unshift(out[from - 1]?.lo ?? '');
      from -= 1;
    }
    if (words[0] === 'of' && words.length === 1 && is(out[from - 1], '?', 'NOUN', 'CRIME')) words[0] = 'of';
    const [first] = words;
    const as: When['as'] = words.includes('since')
      ? 'since'
      : words.includes('until') || words.includes('through')
        ? 'until'
        : words.includes('before')
          ? 'before'
          : words.includes('after')
            ? 'after'
            : words.includes('by') || (words.includes('as') && words.includes('of'))
              ? 'by'
              : first === 'from'
                ? 'since'
                : 'on';
    const opener = out[from] ?? one;
    out.length = from;
    // "2002-2003", "from 2002 to 2003".
    const before = out.at(-1)?.lo === 'to' || out.at(-1)?.lo === 'and' ? out.at(-2) : out.at(-1);
    if (
      words.length === 0 &&
      before?.when !== undefined &&
      is(before, 'T') &&
      range.from >= before.when.range.from &&
      (before === out.at(-1) || /^(?:from|between)$/.test(before.is.get('T') ?? ''))
    ) {
      out.length = out.indexOf(before);
      out.push({
        ...before,
        when: { range: { from: before.when.range.from, until: range.until, precision: 'loose' }, as: 'on' },
        end: one.end,
      });
      continue;
    }
    out.push(item('T', first ?? '', opener, one, { when: { range, as } }));
  }
  return out;
}

function exactness(words: readonly string[]): Exactness {
  const text = words.join(' ');
  if (/\b(?:more than|over|at least)\b/.test(text)) return 'more';
  if (/\b(?:less than|fewer than|under|within)\b/.test(text)) return 'fewer';
  return /\b(?:nearly|almost|about|around|some)\b/.test(text) ? 'about' : 'exact';
}

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

/** "on 61 counts", "all three charges". */
function foldCounts(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const one = items[at] as Item;
    let next = at;
    const all = one.is.get('Q') === 'all' || one.lo === 'all';
    const opening = one.lo === 'of' && is(items[at + 1], 'N') ? 'of' : null;
    if (all) next += 1;
    if (is(items[next], 'of')) next += 1;
    const number = is(items[next], 'N') ? items[next]?.n : undefined;
    if (number !== undefined) next += 1;
    let of: number | undefined;
    if (number !== undefined && is(items[next], 'of') && is(items[next + 1], 'N')) {
      of = items[next + 1]?.n;
      next += 2;
    }
    while (is(items[next], 'POSS')) next += 1;
    const noun = items[next];
    if ((!all && number === undefined) || noun?.is.get('NOUN') !== 'charges') {
      out.push(one);
      continue;
    }
    const prep = opening ?? out.at(-1)?.lo ?? '';
    const counts = { number: number ?? null, of: of ?? null, all };
    if (/^(?:on|of|with|over|to|for)$/.test(prep)) {
      if (opening === null) out.pop();
      out.push(item('K', '', one, noun, { counts }));
    } else out.push({ ...noun, counts, start: one.start });
    at = next;
  }
  return out;
}

/** "for war crimes and crimes against humanity", "of the war crime of using child soldiers". */
function foldCrimes(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const one = items[at] as Item;
    // "kill" the verb is no crime where somebody was killed.
    if (!is(one, 'CRIME') || (is(one, 'ACT') && one.form === 'past')) {
      out.push(one);
      continue;
    }
    const crimes = [one.is.get('CRIME') ?? ''];
    let last = at;
    for (let next = at + 1; next < items.length; next += 1) {
      const join = items[next];
      if (is(join, ',', 'and', 'or', 'including', 'of', 'as', 'such') || join?.lo === 'both' || join?.lo === 'well' || is(join, 'Q'))
        continue;
      if (!is(join, 'CRIME')) break;
      crimes.push(join?.is.get('CRIME') ?? '');
      last = next;
    }
    let from = out.length;
    while (
      from > 0 &&
      /^(?:for|of|over|with|on|in|connection|suspicion|charges?|counts?|both|including|under|alleged)$/.test(out[from - 1]?.lo ?? '') &&
      !out[from - 1]?.counts
    )
      from -= 1;
    const noun = out.slice(from).find((other) => other.is.get('NOUN') === 'charges');
    const prep = out.slice(from).some((other) => /^(?:for|of|over|with|on|in)$/.test(other.lo));
    const first = out[from] ?? one;
    out.length = from;
    if (noun !== undefined && !is(first, 'on', 'for', 'over', 'with', 'of', 'in')) out.push({ ...noun, crimes });
    else out.push(item(prep ? 'C' : 'CN', '', first, items[last] as Item, { crimes: [...new Set(crimes)] }));
    at = last;
  }
  return out;
}

/** "the ICC's judges", "Pre-Trial Chamber II of the Court", "judges in The Hague". */
export function foldBodies(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const one = items[at] as Item;
    if (!is(one, 'B') || (is(one, 'P') && !is(one, 'B'))) {
      out.push(one);
      continue;
    }
    let of = one.is.get('B') ?? 'court';
    let last = at;
    let chamber: string | undefined;
    for (;;) {
      const numeral = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x)$/.exec(items[last + 1]?.lo ?? '');
      if (numeral !== null && of === 'chamber') {
        chamber = `${/^pre/.test(one.lo) ? 'Pre-Trial Chamber' : 'Trial Chamber'} ${numeral[0].toUpperCase()}`;
        last += 1;
        if (items[last + 1]?.lo === '(') break;
        continue;
      }
      const joint = is(items[last + 1], "'s", 'of', 'at', 'in', 'on') && is(items[last + 2], 'B') ? 2 : is(items[last + 1], 'B') ? 1 : 0;
      if (joint === 0) break;
      const other = items[last + joint]?.is.get('B') ?? '';
      if (of === 'court') of = other;
      else if (other !== 'court' && other !== of) break;
      last += joint;
    }
    if (of === 'chamber' && chamber === undefined && /^pre trial/.test(one.lo)) chamber = 'Pre-Trial Chamber';
    if (of === 'chamber' && chamber === undefined && /^trial/.test(one.lo)) chamber = 'Trial Chamber';
    if (of === 'appeals') chamber = 'Appeals Chamber';
    const prep = is(out.at(-1), out.at(-1)?.lo ?? '-') ? (out.at(-1)?.lo ?? '') : '';
    const by = /^(?:by|before|at|from|in|to|with|of)$/.test(prep);
    if (of === 'court' && one.indefinite === true && one.lo === 'court') {
      out.push({ ...one, is: new Map([['?', '']]) });
      continue;
    }
    if (by) out.pop();
    out.push(
      item(by ? 'BY' : 'B', of, one, items[last] as Item, { ...(chamber === undefined ? {} : { chamber }), lo: by ? prep : one.lo }),
    );
    at = last;
  }
  return out;
}

const DESCRIBES = (one: Item | undefined, known: ReadonlySet<string>): boolean =>
  one !== undefined &&
  !is(one, ',', ';', ':', 'and', 'BE', 'HAVE', 'B', 'BY', 'T', 'N', 'NEG', 'DO') &&
  (is(one, 'SOFT', 'PEOPLE', 'A', 'S', "'s", 'REGION') ||
    // A verb is no title, though the file tells of it too.
    (!(is(one, '?') && one.form === 'past' && !/^\p{Lu}/u.test(one.text)) &&
      !(is(one, 'NOUN') && one.is.get('NOUN') !== 'prison') &&
      !is(one, 'STATE', 'INQ') &&
      !/^(?:against|from|with|after|before|over|until|since|between|under|into|during|without|within|along|only|that|which|also|other|more)$/.test(
        one.lo,
      ) &&
      one.lo.split(' ').every((word) => (word.length > 3 || is(one, 'CALLED')) && (known.has(word) || known.has(word.replace(/s$/, ''))))));

/** Names with what is said before them, in lists; then persons by what they are called alone. */
export function foldPersons(items: readonly Item[], record: RecordData): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const one = items[at] as Item;
    const surname = namedAlone(one, out, record);
    if (surname !== null) {
      out.length -= surname.length;
      out.push({ ...one, is: new Map([['P', '']]), persons: [surname.person], told: [] });
      joinList(out);
      continue;
    }
    if (!is(one, 'P', 'ELSE') || (is(one, 'P') && one.persons === undefined)) {
      out.push(one);
      continue;
    }
    const files = record.persons.filter((person) => one.persons?.includes(person.id));
    const known = new Set(files.flatMap((person) => [...wordsOf(person)]));
    let from = out.length;
    // "Al-Tuhamy Khaled" of whose name the first part was not known.
    while (/^(?:al|el)$/.test(out.at(-1)?.lo ?? '')) out.pop();
    from = Math.min(from, out.length);
    while (from > 0 && DESCRIBES(out[from - 1], known)) {
      const before = out[from - 1];
      // An act that opens the clause is no title: "accused Kony".
      if (is(before, 'ACT') && !(before?.det === true || is(out[from - 2], 'SOFT', 'A', "'s"))) break;
      if (is(before, "'s") && !is(out[from - 2], 'S', 'B', 'A', '?')) break;
      from -= 1;
    }
    while (from < out.length && is(out[from], "'s")) from += 1;
    if (from > 0 && from < out.length && is(out[from - 1], 'POSS')) from -= 1;
    const told = out.slice(from).flatMap((other) => [...(other.states ?? [])]);
    const first = out[from] ?? one;
    out.length = from;
    let end = at;
    const own: StateId[] = [];
    if (is(items[at + 1], 'of') && is(items[at + 2], 'S')) {
      own.push(...(items[at + 2]?.states ?? []));
      end = at + 2;
    }
    const is_ = is(one, 'ELSE') ? new Map([['ELSE', one.is.get('ELSE') ?? '']]) : new Map([['P', '']]);
    out.push({
      ...first,
      is: is_,
      ...(one.persons === undefined ? {} : { persons: one.persons }),
      told: [...(one.told ?? []), ...told, ...own],
      end: one.end,
      text: one.text,
      lo: one.lo,
    });
    const before = out.at(-2);
    const same = is(before, 'P') && before?.persons?.length === 1 && one.persons?.length === 1 && before.persons[0] === one.persons[0];
    if (same) out.splice(-2, 1);
    else if (is(one, 'P') && !is(items[at + 1], "'s")) joinList(out);
    at = end;
  }
  return out;
}

/** "Kony, Otti and Odhiambo", "neither Putin nor Netanyahu": one list. */
function joinList(out: Item[]): void {
  const one = out.at(-1);
  const last = out.at(-2);
  if (one === undefined) return;
  const list =
    (is(last, 'and', 'or', ',') || last?.lo === 'nor') && is(out.at(-3), 'P')
      ? 1
      : (is(last, 'and') || last?.lo === 'nor') && is(out.at(-3), ',') && is(out.at(-4), 'P')
        ? 2
        : 0;
  if (list === 0) return;
  const head = out[out.length - 2 - list] as Item;
  out.length -= list + 2;
  out.push({
    ...head,
    persons: [...(head.persons ?? []), ...(one.persons ?? [])],
    told: [...(head.told ?? []), ...(one.told ?? [])],
    end: one.end,
  });
}

/** "chief justice Haqqani": a name alone with the office that the record gives its bearer. */
function namedAlone(one: Item, out: readonly Item[], record: RecordData): { readonly person: string; readonly length: number } | null {
  if (!is(one, '?') || !/^\p{Lu}/u.test(one.text)) return null;
  const bearers = record.persons.filter((person) =>
    wordsOf({ ...person, role: '', affiliation: '', status: '', events: [], note: '' } as never).has(one.lo),
  );
  // "Ruto and Sang": of the same situation as the one before.
  const before = out.at(-2);
  if (is(out.at(-1), 'and', ',') && is(before, 'P')) {
    const situations = record.persons.filter((person) => before?.persons?.includes(person.id)).map((person) => person.situation);
    const fellow = bearers.find(
      (person) =>
        situations.includes(person.situation) && person.name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').endsWith(one.lo),
    );
    if (fellow !== undefined) return { person: fellow.id, length: 0 };
  }
  for (const person of bearers) {
    const known = wordsOf(person);
    let length = 0;
    let telling = false;
    while (DESCRIBES(out[out.length - 1 - length], known)) {
      const word = out[out.length - 1 - length];
      if (is(word, "'s") || is(word, 'ACT')) break;
      telling ||= !is(word, 'SOFT', 'S', 'A');
      length += 1;
    }
    if (telling) return { person: person.id, length };
  }
  return null;
}

/** "the radio presenter", "Sudan's former defence minister": one person of the docket and no other. */
export function describedBy(words: readonly Item[], record: RecordData): string | null {
  const states = words.flatMap((one) => (is(one, 'S', 'A') ? [...(one.states ?? [])] : []));
  const telling = words.filter((one) => !is(one, 'S', 'A', "'s", 'of') && !(is(one, 'SOFT') && !is(one, '?')));
  if (telling.length === 0 || telling.some((one) => is(one, 'T', 'N', 'P', 'B', 'BE', 'DO', 'NEG'))) return null;
  const fits = record.persons.filter((person) => {
    const known = wordsOf(person);
    return (
      states.every((state) => person.nationalities.includes(state)) &&
      telling.every((one) => one.lo.split(' ').every((word) => known.has(word) || known.has(word.replace(/s$/, ''))))
    );
  });
  const names = new Set(fits.map((person) => person.name));
  return names.size === 1 ? (fits[0]?.id ?? null) : null;
}

const GROUPS: Readonly<Record<string, string>> = {
  lra: 'lra',
  "lord's resistance army": 'lra',
  'lord resistance army': 'lra',
  taliban: 'taliban',
  hamas: 'hamas',
  'anti balaka': 'anti-balaka',
  antibalaka: 'anti-balaka',
  seleka: 'seleka',
  'ansar dine': 'ansar dine',
  janjaweed: 'janjaweed',
  fdlr: 'fdlr',
};

function groupAt(items: readonly Item[], at: number): { readonly group: string; readonly end: number } | null {
  for (let length = Math.min(4, items.length - at); length >= 1; length -= 1) {
    const text = items
      .slice(at, at + length)
      .map((one) => one.lo)
      .join(' ')
      .replace(" 's", "'s");
    const group = GROUPS[text];
    if (group !== undefined) return { group, end: at + length - 1 };
  }
  return null;
}

/** "six Russians", "no head of state", "the first African leader", "five LRA commanders", "three men from Georgia". */
function foldSets(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const set = setAt(items, at);
    if (set === null) {
      out.push(items[at] as Item);
      continue;
    }
    out.push(set.item);
    at = set.end;
  }
  return out;
}

function setAt(items: readonly Item[], at: number): { readonly item: Item; readonly end: number } | null {
  let next = at;
  let quant: Item['quant'];
  let rank: Item['rank'];
  let people: { -readonly [K in keyof People]: People[K] } = { did: [] };
  const first = items[at];
  if (first === undefined || is(first, 'P', ',', 'and', 'T', 'BE')) return null;
  const words: string[] = [];
  while (APPROX.test(items[next]?.lo ?? '') && !is(items[next], 'Q') && words.length < 3) {
    words.push(items[next]?.lo ?? '');
    next += 1;
  }
  const q = items[next]?.is.get('Q');
  if (q === 'none' || q === 'all' || q === 'any') {
    quant = { quant: q === 'any' ? 'some' : q };
    next += 1;
    if (is(items[next], 'of')) next += 1;
    // "nobody" is a set of its own.
    if (/^(?:nobody|no one|anyone|anybody|everyone|everybody|none)$/.test(items[next - 1]?.lo ?? '') && !is(items[next], 'PEOPLE', 'A')) {
      const from = items[next]?.lo === 'from' ? items[next + 1] : undefined;
      if (is(from, 'REGION'))
        return {
          item: item('G', '', first, from as Item, {
            quant,
            people: { ...people, region: from?.is.get('REGION') as People['region'] & string },
          }),
          end: next + 1,
        };
      if (is(from, 'S') && from?.states !== undefined)
        return { item: item('G', '', first, from, { quant, people: { ...people, states: from.states } }), end: next + 1 };
      if (/^from /.test(items[next]?.lo ?? '') && is(items[next], 'REGION'))
        return {
          item: item('G', '', first, items[next] as Item, {
            quant,
            people: { ...people, region: items[next]?.is.get('REGION') as People['region'] & string },
          }),
          end: next,
        };
      return { item: item('G', '', first, items[next - 1] as Item, { quant, people }), end: next - 1 };
    }
  } else if (is(items[next], 'NEG') && items[next]?.lo === 'no') {
    quant = { quant: 'none' };
    next += 1;
  }
  if (/^(?:first|last|only|longest|shortest)$/.test(items[next]?.is.get('Q') ?? '')) {
    rank = items[next]?.is.get('Q') as Item['rank'];
    next += 1;
  }
  if (is(items[next], 'O') && items[next]?.n === 1) {
    rank = 'first';
    next += 1;
  }
  if (is(items[next], 'N') && items[next]?.n !== undefined && quant?.quant !== 'none') {
    quant = { quant: quant?.quant === 'all' ? 'all' : 'count', count: items[next]?.n ?? 0, exactness: exactness(words) };
    next += 1;
  } else if (is(items[next], 'N') && (quant?.quant === 'none' || quant?.quant === 'all')) next += 1;
  else if (words.length > 0) return null;
  // "four of the six Kenyans".
  if (quant?.quant === 'count' && is(items[next], 'of')) {
    const inner = setAt(items, next + 1);
    if (inner?.item.people !== undefined && inner.item.quant?.quant === 'count')
      return { item: { ...inner.item, quant, n: inner.item.quant.count ?? 0, start: first.start }, end: inner.end };
  }
  let head = false;
  let other = false;
  for (; next < items.length; next += 1) {
    const one = items[next];
    if (one === undefined) break;
    const group = groupAt(items, next);
    if (group !== null && !head) {
      people = { ...people, group: group.group };
      next = group.end;
      continue;
    }
    if (is(one, 'A') && one.states !== undefined && !head) {
      people = { ...people, states: one.states };
      if (!is(items[next + 1], 'PEOPLE', 'SOFT', 'A') && groupAt(items, next + 1) === null) {
        // "six Russians", "no American".
        if (quant === undefined && rank === undefined && one.token?.organ !== 'nationals') return null;
        head = true;
        next += 1;
        break;
      }
      continue;
    }
    if (is(one, 'REGION') && !head) {
      people = { ...people, region: one.is.get('REGION') as People['region'] & string };
      if (!is(items[next + 1], 'PEOPLE', 'SOFT')) {
        if (quant === undefined && rank === undefined) return null;
        head = true;
        next += 1;
        break;
      }
      continue;
    }
    if (is(one, 'other', 'others')) {
      other = true;
      if (one.lo === 'others' || !is(items[next + 1], 'PEOPLE', 'A', 'SOFT')) {
        head = true;
        next += 1;
        break;
      }
      continue;
    }
    if (is(one, 'PEOPLE')) {
      const kind = one.is.get('PEOPLE');
      if (kind === 'woman') people = { ...people, kind: 'woman' };
      else if (kind === 'man' && /^m[ae]n$/.test(one.lo) && rank !== undefined) people = { ...people };
      else if (kind === 'head') people = { ...people, kind: 'head' };
      else if (kind === 'sitting') {
        // Who held office when is not on record; that no head of State at all did is.
        if (quant?.quant !== 'none') return null;
        people = { ...people, kind: 'head' };
      }
      head = true;
      if (!is(items[next + 1], 'PEOPLE') || is(items[next + 1], 'ACT')) {
        next += 1;
        break;
      }
      continue;
    }
    if (is(one, 'SOFT') && !is(one, 'ACT')) continue;
    if (is(one, 'SOFT') && is(items[next + 1], 'PEOPLE', 'SOFT', 'A')) continue;
    break;
  }
  // "the first to be convicted", "the longest it has handed down".
  if (!head && rank !== undefined && next < items.length) {
    const to = items[next]?.lo === 'to' && is(items[next + 1], 'BE', 'ACT', 'HAVE');
    if (
      to ||
      (is(items[next], 'ACT') && items[next]?.form === 'past') ||
      (is(items[next], 'B') && is(items[next + 1], 'HAVE', 'EVER', 'ACT'))
    )
      head = true;
  }
  const before = items[at - 1];
  if (
    head &&
    quant === undefined &&
    rank === undefined &&
    /^(?:of|among)$/.test(before?.lo ?? '') &&
    /^(?:those|people|persons)$/.test(items[next - 1]?.lo ?? '')
  )
    quant = { quant: 'some' };
  if (!head || (quant === undefined && rank === undefined)) return null;
  if (other && quant === undefined) return null;
  // "of the LRA", "from Libya", "of any European country".
  for (;;) {
    if (!/^(?:of|from|in|among)$/.test(items[next]?.lo ?? '')) break;
    const group = groupAt(items, next + 1);
    const target = items[next + 1];
    if (group !== null) {
      people = { ...people, group: group.group };
      next = group.end + 1;
    } else if (is(target, 'S') && target?.states !== undefined) {
      people = items[next]?.lo === 'in' ? { ...people, of: target.states } : { ...people, states: target.states };
      next += 2;
      if (/^(?:investigation|situation|case)$/.test(items[next]?.is.get('NOUN') ?? '')) next += 1;
    } else if (is(target, 'REGION')) {
      people = { ...people, region: target?.is.get('REGION') as People['region'] & string };
      next += 2;
    } else break;
  }
  const last = items[next - 1] as Item;
  return {
    item: item(other ? 'OTHERS' : 'G', '', first, last, {
      people,
      ...(quant === undefined ? {} : { quant }),
      ...(rank === undefined ? {} : { rank }),
    }),
    end: next - 1,
  };
}

/** "the warrant against him", "Bemba's conviction", "his trial": a thing with those it belongs to. */
function foldNouns(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const one = items[at] as Item;
    const ownAct = is(one, 'NOUN');
    if (!ownAct) {
      out.push(one);
      continue;
    }
    let persons: readonly string[] | undefined;
    let own = false;
    let start = one;
    let when: When | undefined;
    let rank: Item['rank'];
    let second = false;
    for (;;) {
      const before = out.at(-1);
      if (
        is(before, 'T') &&
        before?.when !== undefined &&
        (before.is.get('T') ?? '') === '' &&
        (is(out.at(-2), 'POSS', "'s") || before.det || out.length === 1)
      ) {
        when = before.when;
        out.pop();
      } else if (is(before, 'Q') && /^(?:first|last|longest|shortest|only)$/.test(before?.is.get('Q') ?? '')) {
        rank = before?.is.get('Q') as Item['rank'];
        out.pop();
      } else if (is(before, 'O') && before?.n !== undefined && before.n <= 2) {
        if (before.n === 1) rank = 'first';
        else second = true;
        out.pop();
      } else if (is(before, 'Q') && before?.is.get('Q') === 'second' && one.is.get('NOUN') === 'warrant') {
        second = true;
        out.pop();
      } else break;
    }
    let n: number | undefined;
    if (is(out.at(-1), 'N') && /^(?:warrant|summons|conviction|acquittal)$/.test(one.is.get('NOUN') ?? '')) n = (out.pop() as Item).n;
    const before = out.at(-1);
    if (is(before, 'POSS')) {
      own = true;
      start = out.pop() as Item;
    } else if (is(before, "'s") && is(out.at(-2), 'P')) {
      out.pop();
      start = out.pop() as Item;
      persons = start.persons;
    } else if (is(before, 'BY', 'B') && /s$/.test(one.lo) === false && is(before, 'B') && items[at - 1]?.lo === "'s") {
      out.pop();
    } else if (is(before, "'s") && is(out.at(-2), 'B', 'BY')) {
      out.pop();
      out.pop();
    }
    let end = at;
    for (;;) {
      // "the term given to Ntaganda".
      if (
        is(items[end + 1], 'ACT', 'DO') &&
        items[end + 1]?.form === 'past' &&
        /^(?:to|against|for|on)$/.test(items[end + 2]?.lo ?? '') &&
        is(items[end + 3], 'P') &&
        one.det
      ) {
        persons = items[end + 3]?.persons;
        end += 3;
        continue;
      }
      const prep = items[end + 1];
      // "the warrant of March 2009".
      if (is(prep, 'T') && prep?.is.get('T') === 'of' && prep.when !== undefined && when === undefined) {
        when = prep.when;
        end += 1;
        continue;
      }
      if (!/^(?:for|against|of|on|over|in)$/.test(prep?.lo ?? '')) break;
      const target = items[end + 2];
      if (is(target, 'P')) {
        persons = [...(persons ?? []), ...(target?.persons ?? [])];
        end += 2;
        continue;
      }
      if (is(target, 'PRON') || (is(target, 'POSS') && is(items[end + 3], 'NOUN'))) {
        own = true;
        end += is(target, 'POSS') && is(items[end + 3], 'NOUN') ? 3 : 2;
        continue;
      }
      break;
    }
    out.push({
      ...one,
      start: start.start,
      end: (items[end] as Item).end,
      ...(persons === undefined ? {} : { persons }),
      ...(own ? { told: ['own'] } : {}),
      ...(when === undefined ? {} : { when }),
      ...(rank === undefined ? {} : { rank }),
      ...(second ? { second } : {}),
      ...(n === undefined ? {} : { n }),
    });
    at = end;
  }
  return out;
}

export function statesIn(items: readonly Item[]): readonly StateId[] {
  return items.flatMap((one) => [...(one.states ?? [])]);
}

export type { Person };

import type { RecordData, StateId } from '../../../record/shape.ts';
import { type Item, is, wordsOf } from '../tape.ts';

const DESCRIBES = (one: Item | undefined, known: ReadonlySet<string>): boolean =>
  one !== undefined &&
  !is(one, ',', ';', ':', 'and', 'BE', 'HAVE', 'B', 'BY', 'T', 'N', 'NEG', 'DO') &&
  (is(one, 'SOFT', 'PEOPLE', 'A', 'S', "'s", 'REGION', 'DESC') ||
    // A verb is no title, though the file tells of it too.
    (!(is(one, '?') && one.form === 'past' && !/^\p{Lu}/u.test(one.text)) &&
      !(is(one, 'NOUN') && one.is.get('NOUN') !== 'prison') &&
      !is(one, 'STATE', 'INQ') &&
      !/^(?:against|from|with|after|before|over|until|since|between|under|into|during|without|within|along|only|that|which|also|other|more)$/.test(
        one.lo,
      ) &&
      one.lo.split(' ').every((word) => (word.length > 3 || is(one, 'CALLED')) && (known.has(word) || known.has(word.replace(/s$/, ''))))));

/** "the Taliban's supreme leader": by what he is called, where no name follows. */
function describedAlone(items: readonly Item[], at: number): Item | null {
  const one = items[at] as Item;
  const id = one.is.get('DESC');
  if (id === undefined) return null;
  let back = at - 1;
  while (is(items[back], 'S', 'A', "'s", 'SOFT', 'PEOPLE')) back -= 1;
  const behindName = is(items[back], ',', '(') && is(items[back - 1], 'P');
  const named = behindName || is(items[at + 1], 'P') || (is(items[at + 1], ',') && is(items[at + 2], 'P')) || is(items[at + 1], '?');
  const ofRussia = id !== 'lvova-belova' || items.some((other) => other.persons?.includes('putin') || other.states?.includes('RUS'));
  if (named || !ofRussia) return { ...one, is: new Map([[named ? 'SOFT' : '?', '']]) };
  return { ...one, is: new Map([['P', '']]), persons: [id], told: [] };
}

/** Names with what is said before them, in lists; then persons by what they are called alone. */
export function foldPersons(items: readonly Item[], record: RecordData): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const one = items[at] as Item;
    const told_ = describedAlone(items, at);
    if (told_ !== null) {
      out.push(told_);
      if (is(told_, 'P')) joinList(out);
      continue;
    }
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

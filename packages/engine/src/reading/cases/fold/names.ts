import type { RecordData } from '../../../record/shape.ts';
import { type Item, is, item } from '../tape.ts';

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
export function named(items: readonly Item[], record: RecordData): Item[] {
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

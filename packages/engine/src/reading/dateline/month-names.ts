/** Languages in which a line that carries a date is read. */
const LOCALES = ['en', 'fr', 'es', 'pt', 'de', 'it', 'nl', 'pl', 'ru', 'uk', 'tr', 'ar', 'ar-SY'] as const;

const TWO_MEANINGS = 0;

let names: ReadonlyMap<string, number> | undefined;

/** The month a word names, 1 to 12, in any of the languages; undefined: none. */
export function monthNamed(word: string): number | undefined {
  names ??= build();
  return names.get(fold(word));
}

function build(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const locale of LOCALES) {
    for (let month = 1; month <= 12; month += 1) {
      // With a day beside it a name takes the form it has in a date ("ноября").
      const day = new Date(Date.UTC(2015, month - 1, 15));
      for (const style of ['long', 'short'] as const) {
        for (const options of [{ month: style } as const, { day: 'numeric', month: style } as const]) {
          const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(day);
          for (const part of parts) if (part.type === 'month' && !/^\d/.test(part.value)) add(found, part.value, month);
        }
      }
    }
  }
  add(found, 'sept', 9);
  for (const [word, month] of found) if (month === TWO_MEANINGS) found.delete(word);
  return found;
}

/** A short name that two languages give to different months names none. */
function add(found: Map<string, number>, name: string, month: number): void {
  for (const word of [fold(name), ...name.split('/').map(fold)]) {
    if (word.length < 3) continue;
    const known = found.get(word);
    if (known === undefined) found.set(word, month);
    else if (known !== month) found.set(word, TWO_MEANINGS);
  }
}

function fold(word: string): string {
  return word.toLowerCase().normalize('NFC').replace(/\.$/, '').trim();
}

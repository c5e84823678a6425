import type { CrimeId, Pinpoint } from '../../terms/pinpoint.ts';
import type { Crime } from './crime.ts';
import { findCrimes } from './finder.ts';
import { crimeById, crimes } from './list.ts';
import { pinpointOf } from './offence.ts';

export { crimeById, crimes, pinpointOf };

export type CrimeReading =
  | { readonly kind: 'paragraph'; readonly id: CrimeId; readonly pinpoint: Pinpoint; readonly crimes: readonly Crime[] }
  /** A word that names no paragraph; `candidates` are paragraphs the asker may have meant. */
  | { readonly kind: 'outside-statute'; readonly word: string; readonly candidates: readonly Crime[] }
  | { readonly kind: 'malformed'; readonly found: string; readonly expected: string };

/** Every id and every parent of one, with the offences it means. */
const paragraphs: ReadonlyMap<CrimeId, readonly Crime[]> = (() => {
  const found = new Map<CrimeId, Crime[]>();
  for (const crime of crimes) {
    for (const id of selfAndParents(crime.id)) {
      const group = found.get(id);
      if (group === undefined) found.set(id, [crime]);
      else group.push(crime);
    }
  }
  return found;
})();

function selfAndParents(id: CrimeId): readonly CrimeId[] {
  const paragraph = id.replace(/-\d+$/, '');
  const limbs = paragraph.split('.');
  const parents = limbs.map((_, index) => limbs.slice(0, index + 1).join('.'));
  return id === paragraph ? parents : [...parents, id];
}

const byLabel: ReadonlyMap<string, CrimeId> = new Map(crimes.map((crime) => [crime.label.toLowerCase(), crime.id]));

const families: ReadonlyMap<string, CrimeId> = new Map([
  ['genocide', '6'],
  ['crimes against humanity', '7'],
  ['crime against humanity', '7'],
  ['war crimes', '8'],
  ['war crime', '8'],
  ['aggression', '8bis'],
]);

const longestInput = 200;
const remembered = new Map<string, CrimeReading>();
const memoryLimit = 2048;

/**
 * Reads a paragraph of Articles 6 to 8 bis in lawyers' or dotted form, any case and spacing; a parent means any of its children.
 * An act of aggression under Article 8 bis(2) is read as the crime it belongs to.
 */
export function readCrime(text: string): CrimeReading {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const reading = read(text);
  if (text.length <= longestInput) {
    if (remembered.size >= memoryLimit) remembered.clear();
    remembered.set(text, reading);
  }
  return reading;
}

const citationPrefix = /^(?:(?:rome\s+|icc\s+)?statute\b[\s,:]*)?(?:rs\s*:\s*|articles?\b\s*|arts?\b\.?\s*|§\s*)+/;
const citationSuffix = /[\s,]*(?:of\s+)?(?:the\s+)?(?:rome\s+|icc\s+)?statute\.?$/;

function read(text: string): CrimeReading {
  if (text.length > longestInput) return malformed(`${text.slice(0, 40)}…`, 'one paragraph of the Statute, such as 7(1)(a)');
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const bare = plain.replace(citationSuffix, '').replace(citationPrefix, '');
  if (/^\d/.test(bare)) return readParagraph(text, bare);
  if (bare !== plain || !/\p{L}/u.test(plain)) return malformed(text, 'a paragraph of Articles 6 to 8 bis, such as 7(1)(a) or 8(2)(c)(i)');
  return readWord(text, plain);
}

function readParagraph(text: string, bare: string): CrimeReading {
  const opened = bare.split('(').length;
  const closed = bare.split(')').length;
  const joined = bare.replace(/(\d)[\s-]*(bis|ter)\b/g, '$1$2').replace(/[\s]*[-–][\s]*(\d+)$/, '-$1');
  const [, body = '', variant = ''] = /^(.*?)(-\d+)?$/.exec(joined) ?? [];
  const limbs = body.match(/\d+(?:bis|ter)?|\p{L}+/gu) ?? [];
  const strayMarks = body.replace(/\d+(?:bis|ter)?|\p{L}+|[().,\s/_:]/gu, '');
  const id = limbs.join('.') + variant;
  if (opened !== closed || strayMarks !== '') return malformed(text, nearest(limbs));
  if (/^8bis\.2(\.[a-g])?$/.test(id)) return paragraph('8bis.1');
  return paragraphs.has(id) ? paragraph(id) : malformed(text, nearest(limbs));
}

function paragraph(id: CrimeId): CrimeReading {
  return { kind: 'paragraph', id, pinpoint: pinpointOf(id), crimes: paragraphs.get(id) ?? [] };
}

function readWord(text: string, plain: string): CrimeReading {
  const word = plain.replace(/^the (?:crime of )?|^(?:an? )?(?:act of|crime of) /, '');
  const family = families.get(word) ?? byLabel.get(plain);
  if (family !== undefined) return paragraph(family);
  const cited = /\b(?:6|7|8|8 ?bis) ?[.(] ?[0-9a-e]\b[^\s,;]*/.exec(plain)?.[0];
  if (cited !== undefined) return malformed(text, `the paragraph alone, such as ${cited}`);
  const candidates = findCrimes(plain).map((match) => match.crime);
  // "war crime of murder" means a paragraph: answering that it is outside the Statute would be false.
  if (/^(?:the )?(?:war crimes?|crimes? against humanity)\b/.test(plain)) {
    return malformed(text, `the paragraph, such as ${list(candidates.length > 0 ? candidates : crimes.slice(0, 3))}`);
  }
  return { kind: 'outside-statute', word: text.trim(), candidates };
}

function malformed(found: string, expected: string): CrimeReading {
  return { kind: 'malformed', found, expected };
}

const list = (some: readonly Crime[]): string => [...new Set(some.map((crime) => crime.pinpoint))].slice(0, 6).join(', ');

/** The paragraphs one step below the longest part that does exist. */
function nearest(limbs: readonly string[]): string {
  for (let length = limbs.length; length > 0; length--) {
    const prefix = limbs.slice(0, length).join('.');
    if (!paragraphs.has(prefix)) continue;
    const children = [...paragraphs.keys()].filter((id) => id.startsWith(`${prefix}.`) && id.split('.').length === length + 1);
    const own = [...paragraphs.keys()].filter((id) => id.startsWith(`${prefix}-`));
    const choices = children.length > 0 ? children : [prefix, ...own];
    return `one of ${[...new Set(choices.map((id) => pinpointOf(id) + (/-\d+$/.exec(id)?.[0] ?? '')))].join(', ')}`;
  }
  return 'a paragraph of Article 6, 7, 8 or 8 bis, such as 6(a), 7(1)(a), 8(2)(c)(i) or 8bis(1)';
}

import { readCrime } from '../law/crimes/catalogue.ts';
import type { Crime } from '../law/crimes/crime.ts';
import { outsideCrime } from '../law/crimes/outside.ts';
import type { AskedCrime } from '../law/question.ts';
import type { FactReader } from './fact-reader.ts';

/** The Statute has 103 offences; more than twice as many in one question is a mistake. */
const LIMIT = 250;

/** The paragraphs asked about. A word that names none is an answer (no), not a problem; a malformed paragraph is an issue. */
export function readCrimes(reader: FactReader, value: unknown, path: string): readonly AskedCrime[] | null {
  const list = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(list) || list.length === 0) {
    return reader.issue(
      'question.crimes.missing',
      path,
      reader.show(value),
      'a list with at least one paragraph, such as ["8(2)(e)(i)"]',
      'Find a paragraph with `ratione crime WORDS`.',
    );
  }
  if (list.length > LIMIT)
    return reader.issue(
      'question.crimes.too-many',
      path,
      `${list.length} crimes`,
      `at most ${LIMIT} in one question`,
      'Ask in several questions, or name a parent paragraph: 8(2)(e) means any of its children.',
    );
  const asked: AskedCrime[] = [];
  for (const [index, item] of list.entries()) {
    if (typeof item !== 'string' || item.trim() === '') {
      reader.issue(
        'question.crime.malformed',
        `${path}[${index}]`,
        reader.show(item),
        'a paragraph such as 8(2)(c)(i) or 8.2.c.i',
        'Write the paragraph in quotes.',
      );
      continue;
    }
    if (/^\s*(art(icle)?\.?\s*)?70\b/i.test(item)) {
      // offences against the administration of justice have a regime of their own.
      reader.issue(
        'question.crime.article-70',
        `${path}[${index}]`,
        reader.show(item),
        'a paragraph of Articles 6 to 8 bis',
        'Offences against the administration of justice (Article 70) follow other rules, which this engine does not model.',
      );
      continue;
    }
    const reading = readCrime(item);
    switch (reading.kind) {
      case 'paragraph':
        asked.push({
          asked: item,
          id: reading.id,
          pinpoint: reading.pinpoint,
          label: labelOf(reading.crimes),
          kinds: kindsOf(reading.crimes),
        });
        break;
      case 'outside-statute':
        if (reading.candidates.length > 0) {
          const offers = reading.candidates.slice(0, 4).map((crime) => `${crime.pinpoint} (${crime.label})`);
          reader.note(
            `“${item}” by itself names no crime of the Statute. The facts may still meet: ${offers.join('; ')}. Ask about the paragraph.`,
          );
        }
        asked.push({ asked: item, id: null, pinpoint: null, label: item, kinds: [outsideCrime(item)] });
        break;
      case 'malformed':
        reader.issue(
          'question.crime.malformed',
          `${path}[${index}]`,
          reading.found,
          reading.expected,
          'See `ratione crime` for the list of paragraphs.',
        );
        break;
      default:
        reading satisfies never;
    }
  }
  return asked;
}

const remembered = new WeakMap<readonly Crime[], readonly Crime[]>();

/** One crime of each kind that the law treats differently; a parent means any of its children. */
function kindsOf(crimes: readonly Crime[]): readonly Crime[] {
  let kinds = remembered.get(crimes);
  if (kinds === undefined) {
    const seen = new Map<string, Crime>();
    for (const crime of crimes) {
      const key = [
        crime.family,
        crime.conflict,
        crime.amendment ?? '',
        crime.continuing,
        crime.captureIsElement === true,
        crime.id === '7.1.i',
      ].join('|');
      if (!seen.has(key)) seen.set(key, crime);
    }
    kinds = [...seen.values()];
    remembered.set(crimes, kinds);
  }
  return kinds;
}

function labelOf(crimes: readonly Crime[]): string {
  const [first, ...rest] = crimes;
  if (first === undefined) return '';
  if (rest.length === 0) return first.label;
  return rest.length < 4 ? crimes.map((crime) => crime.label).join('; ') : `${first.label} and ${rest.length} further offences`;
}

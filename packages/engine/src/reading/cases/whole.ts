import type { RecordData } from '../../record/shape.ts';
import type { Proposition } from '../statement.ts';
import type { Sentence } from '../token.ts';
import { withBeside } from './beside-step.ts';
import { readDuties } from './duty.ts';
import { readFindings } from './findings.ts';
import { readInquiries } from './inquiry.ts';
import { linked } from './linked.ts';
import { readCases } from './read.ts';

/** What a sentence tells of persons, inquiries or duties before the Court, every word of it read; null where it is not read whole. */
export function readWhole(sentence: Sentence, record: RecordData): readonly Proposition[] | null {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const found = amended(sentence, wholeOf(sentence, record));
  known.set(sentence, found);
  return found;
}

/** Asked once for each statement of a sentence. */
const known = new WeakMap<Sentence, readonly Proposition[] | null>();

/** "Only Chad", "Malawi was the only State that", "Chile alone": that no other did is not what these readers weigh. */
const ALONE =
  /^\W*[Oo]nly (?:the )?\p{Lu}|\b(?:[Nn]obody|[Nn]o one|[Nn]o (?:\p{L}+ )?(?:[Ss]tate|country|government|member|party)) (?:else|but|other than|except)\b|\bthe (?:only|sole|one) (?:\p{L}+ ){0,3}(?:[Ss]tate|country|nation|government|member|[Pp]arty|one)\b|\p{Lu}\p{L}+ (?:alone|and (?:nobody|no one) else)\b/u;

function wholeOf(sentence: Sentence, record: RecordData): readonly Proposition[] | null {
  if (ALONE.test(sentence.text)) return readCases(sentence, record);
  return readFindings(sentence, record) ?? readDuties(sentence, record) ?? readInquiries(sentence, record) ?? readCases(sentence, record);
}

function amended(sentence: Sentence, read: readonly Proposition[] | null): readonly Proposition[] | null {
  if (read === null) return null;
  return linked(
    sentence,
    asExamined(read).map((told) => withBeside(sentence, told)),
  ).filter((told): told is Proposition => told !== null);
}

/** "dropped the inquiry without ever opening an investigation": what was dropped was an examination. */
function asExamined(read: readonly Proposition[]): readonly Proposition[] {
  const none = read.some((told) => told.kind === 'inquiry' && told.step === 'investigation' && !told.positive);
  return none
    ? read.map((told) =>
        told.kind === 'inquiry' && told.step === 'investigation-closed' ? { ...told, step: 'examination-closed' as const } : told,
      )
    : read;
}

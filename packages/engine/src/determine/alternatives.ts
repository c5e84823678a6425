import { alternativesTo as sameHarm } from '../law/crimes/alternatives.ts';
import { crimeById, readCrime } from '../law/crimes/catalogue.ts';
import type { AskedCrime } from '../law/question.ts';
import type { Headline } from '../terms/outcome.ts';
import type { Alternative } from './answer.ts';
import type { LazyDetermination } from './determination.ts';

/** .g, R-8.2.conflict: other paragraphs the same facts may meet, where the one asked about does not plainly hold. */
export function alternativesTo(determination: LazyDetermination, asked: AskedCrime, jurisdiction: Headline): readonly Alternative[] {
  const [crime] = asked.kinds;
  if (crime === undefined) return [];
  if (asked.id === null) return candidatesFor(asked.asked);
  const wanted = jurisdiction !== 'yes' || determination.question.conflict === 'unknown' || determination.question.conflict === 'both';
  if (!wanted) return [];
  return sameHarm(crime.id).flatMap(({ crime: id, because }) => {
    const other = crimeById(id);
    return other === undefined || asked.kinds.includes(other) ? [] : [{ crime: id, pinpoint: other.pinpoint, label: other.label, because }];
  });
}

/** Paragraphs that a word outside the Statute may stand for. */
function candidatesFor(word: string): readonly Alternative[] {
  const reading = readCrime(word);
  if (reading.kind !== 'outside-statute') return [];
  return reading.candidates.map((crime) => ({
    crime: crime.id,
    pinpoint: crime.pinpoint,
    label: crime.label,
    because: `the same facts may meet it, if its elements are made out`,
  }));
}

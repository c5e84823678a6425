import type { Determination } from '@ratione/engine';
import type { Made } from './ask-search.ts';

/** What a link keeps of the answer it was made with, so that a newer record can say what changed. */
export function madeBy({ receipt, jurisdiction, bars }: Determination): Made {
  return { recordDate: receipt.recordDate, record: receipt.record.slice(0, 16), jurisdiction, bars };
}

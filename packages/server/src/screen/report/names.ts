import type { Day, Ratione } from '@ratione/engine';
import { readSupposition } from '../../session/what-if.ts';

export type Ring = readonly (readonly [longitude: number, latitude: number])[];

/** What the record says in words about the codes of a result. */
export interface ReportNames {
  state(code: string): string;
  /** The question a contested issue puts, and what hangs on it. */
  issue(id: string): { readonly question: string; readonly matters: string } | null;
  /** What a supposed act says, in a sentence. */
  supposed(act: string): string;
  /** Outlines of the units that more than one State or entity claims, or claimed on some day. */
  readonly disputed: readonly { readonly id: string; readonly name: string; readonly rings: readonly Ring[] }[];
}

export function namesFrom(ratione: Ratione, asOf: Day): ReportNames {
  return {
    state: (code) => ratione.ledger.name(code).replace(/^the /, ''),
    issue: (id) => ratione.ledger.issue(id) ?? null,
    supposed: (words) => {
      const read = readSupposition(words, ratione, asOf);
      return 'act' in read ? read.act.says : words;
    },
    disputed: ratione.record.units
      .filter(({ titles }) => titles.some(({ claims, from }) => claims.length > 1 && (from === null || from <= asOf)))
      .map(({ id, name, polygons }) => ({ id, name, rings: polygons })),
  };
}

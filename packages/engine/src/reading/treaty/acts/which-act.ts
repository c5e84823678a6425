import type { Clause } from '../clause.ts';
import type { Act } from './concepts.ts';
import { accepting, setAside } from './which-declaration.ts';
import { entering } from './which-joining.ts';
import { ends, givingNotice, takingBack } from './which-leaving.ts';
import { unsigning } from './which-signature.ts';

/** Asked in turn; undefined leaves it to the next, null is no act of the treaty. */
const WHICH: readonly ((clause: Clause) => Act | null | undefined)[] = [
  setAside,
  unsigning,
  accepting,
  takingBack,
  ends,
  givingNotice,
  entering,
];

/** The act that a clause tells, by the concepts it holds and not by their order. */
export function actOf(clause: Clause): Act | null {
  for (const which of WHICH) {
    const act = which(clause);
    if (act !== undefined) return act;
  }
  return null;
}

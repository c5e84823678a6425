import type { Clause } from '../clause.ts';
import { factTold, type Told } from '../told.ts';

/** Whether Ukraine's declaration takes its own soldiers out of reach: open. */
export function article124Effect(clause: Clause): Told | null {
  const declared = clause.all('X').some(({ item }) => item.of?.startsWith('124')) || clause.has('reservation');
  if (
    !declared ||
    clause.has('deletion') ||
    !clause.items.some(
      (item) =>
        /^(?:nationals|citizens|soldiers|troops|ukrainians|servicemen|forces|personnel|men|own soldiers|own nationals)$/.test(item.lo) ||
        item.token?.organ === 'nationals',
    )
  )
    return null;
  if (
    !clause.has('court', 'outside', 'jurisdiction', 'reach') &&
    !clause.items.some((item) => /^(?:prosecut\w*|tr(?:y|ied|ying)|immun\w*|shields?|protects?)$/.test(item.lo))
  )
    return null;
  const states = clause.all('S').map(({ item }) => item.token?.states ?? []);
  const [first] = states;
  if (first === undefined || states.some((list) => list.map((entry) => entry.state).join() !== first.map((entry) => entry.state).join()))
    return null;
  const years = clause.all('U')[0]?.item.span?.n ?? null;
  const used = clause.items.some((item) => /^(?:used|uses|invoked|invokes|resorted|relied)$/.test(item.lo));
  clause.items.forEach((_, at) => {
    clause.use(at);
  });
  if (used) return factTold({ kind: 'article-124', states: first, years });
  return factTold({ kind: 'article-124-effect', states: first });
}

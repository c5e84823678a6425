import { walk } from '../proof/walk.ts';
import type { LazyDetermination } from './determination.ts';

/** Everything taken as given because the question does not allege otherwise, each once. */
export function assumptionsOf(determination: LazyDetermination): readonly string[] {
  const found = new Set<string>();
  for (const branch of determination.speaking) for (const node of walk(branch.proof)) if (node.kind === 'assumed') found.add(node.says);
  return [...found];
}

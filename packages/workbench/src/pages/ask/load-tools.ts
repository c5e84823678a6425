import type { Ratione } from '@ratione/engine';
import { loadLaw } from '../../record/law.ts';

export type Tools = typeof import('./tools.ts') & { readonly ratione: Ratione };

/** The readers of words over the law and the record. */
export async function loadTools(): Promise<Tools> {
  const [tools, ratione] = await Promise.all([import('./tools.ts'), loadLaw()]);
  return { ...tools, ratione };
}

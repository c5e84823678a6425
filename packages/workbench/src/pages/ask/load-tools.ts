import { loadNames, type Names } from './load-names.ts';

export type Tools = typeof import('./tools.ts') & Names;

/** The readers of words over the law and the record. */
export async function loadTools(): Promise<Tools> {
  const [tools, names] = await Promise.all([import('./tools.ts'), loadNames()]);
  return { ...tools, ...names };
}

import type { crimesLike } from '@ratione/engine/asked';

let finder: Promise<{ readonly crimesLike: typeof crimesLike }> | undefined;

/** What knows words for crimes in the other languages; loaded when somebody searches in one of them. */
export function loadFinder(): Promise<{ readonly crimesLike: typeof crimesLike }> {
  finder ??= import('./finder.ts');
  return finder;
}

import { use } from 'react';
import { loadAsset } from './assets.ts';
import type { LawAsset } from './law-shape.ts';

/** For components: cases, code, readings and exceptions, suspending until they are loaded. */
export function useLawAsset(): LawAsset {
  return use(loadAsset<LawAsset>('law'));
}

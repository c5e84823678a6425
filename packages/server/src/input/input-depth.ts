import type { Issue } from '@ratione/engine';
import { fileIssue } from './input-issue.ts';

export const DEEPEST = 64;

/** Levels of nesting; stops counting once too deep, so that a hostile file cannot exhaust us. */
export function depthOf(value: unknown, at = 0): number {
  if (at > DEEPEST || typeof value !== 'object' || value === null) return at;
  let deepest = at;
  for (const member of Object.values(value)) {
    const depth = depthOf(member, at + 1);
    if (depth > DEEPEST) return depth;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

export function tooDeep(file: string): Issue {
  return fileIssue(file, `more than ${DEEPEST} levels of nesting`, 'facts as described by ratione ask --help', 'remove what is not a fact');
}

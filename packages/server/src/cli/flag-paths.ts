import type { Issue } from '@ratione/engine';
import type { QuestionFlags } from './question-flags.ts';

const FLAG_OF: readonly (readonly [RegExp, string])[] = [
  [/^as_of$/, '--as-of'],
  [/^place\.region/, '--region'],
  [/^place\.lat$/, '--lat'],
  [/^place\.lon$/, '--lon'],
  [/^place\.precision_km$/, '--precision-km'],
  [/^place\.setting$/, '--setting'],
  [/^place/, '--place'],
  [/^suspect\.nationalities/, '--national'],
  [/^suspect\.age_at_conduct$/, '--age'],
  [/^suspect\.office$/, '--office'],
  [/^suspect\.natural_person$/, '--legal-person'],
  [/^crimes/, '--crime'],
  [/^conflict$/, '--conflict'],
];

/** The engine's issues under the flags that were typed; one problem of one flag once, though two facts came from it. */
export function underFlags(issues: readonly Issue[], root: string, flags: QuestionFlags): readonly Issue[] {
  const named = issues.map((issue) => ({ ...issue, path: flagOf(issue.path.slice(root.length + 1), flags) ?? issue.path }));
  return named.filter((issue, at) => named.findIndex((other) => other.path === issue.path && other.found === issue.found) === at);
}

function flagOf(fact: string, flags: QuestionFlags): string | null {
  if (fact === 'date_from') return flags.on !== undefined ? '--on' : flags.from !== undefined ? '--from' : '--to';
  if (fact === 'date_to') return flags.on !== undefined ? '--on' : flags.to !== undefined ? '--to' : '--from';
  const key = /^matter\.([^.[]+)/.exec(fact)?.[1];
  if (key !== undefined) return `--matter ${key}`;
  return FLAG_OF.find(([pattern]) => pattern.test(fact))?.[1] ?? null;
}

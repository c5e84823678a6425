import type { ContestedIssue, Day } from '@ratione/engine';

/** `noted`: a ruling or the words had answered it by the day; `live`: none had; `both`: it depends on the case, as the issue says. */
export function issueModeOn(issue: ContestedIssue, day: Day): 'noted' | 'live' | 'both' {
  const noted = issue.modes.filter((mode) => mode.mode === 'noted' && (mode.from === 'always' || mode.from <= day));
  if (noted.length === 0) return 'live';
  return noted.some((mode) => mode.appliesWhen === undefined) ? 'noted' : 'both';
}

/** Whether something of that day, month or year could be known by `day`. */
export function knownBy(since: string | undefined, day: Day): boolean {
  return since === undefined || since <= day.slice(0, since.length);
}

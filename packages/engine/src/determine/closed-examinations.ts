import type { Incident } from '../law/incident.ts';
import { coveringTrigger, nexusNames, scopeCovers, situationsInPlay } from '../law/situations.ts';
import type { Situation } from '../record/shape.ts';
import { type Day, inWords } from '../time/day.ts';
import type { Flag } from './answer.ts';

type Closed = Situation & { readonly closed: NonNullable<Situation['closed']> };

/** the last word on an examination that took in the incident, as known on the day of asking, and what it was closed on. */
export function closedExamination(incident: Incident): readonly Flag[] {
  const { question } = incident;
  if (question.matter.outsideKnownSituations) return [];
  const covering = coveringTrigger(incident)?.situation;
  const looked = covering !== undefined ? [covering] : situationsInPlay(incident).filter((one) => tookIn(incident, one));
  const closed = looked.filter((one): one is Closed => isClosed(one, question.asOf)).sort((a, b) => (a.closed.on < b.closed.on ? 1 : -1));
  const [last] = closed;
  // Opened again since, as Iraq/United Kingdom was in 2014: the earlier closing is no longer where the matter stands.
  if (last === undefined || looked.some((one) => openedSince(one, last.closed.on, question.asOf))) return [];
  return [{ layer: 'L4', rule: 'R-15.6', cites: last.closed.articles[0] ?? '53(1)', says: says(last) }];
}

function tookIn(incident: Incident, situation: Situation): boolean {
  const scope = situation.examinationScope;
  return scope === undefined ? nexusNames(incident.question.matter.nexusTo, situation) : scopeCovers(incident, situation, scope);
}

function isClosed({ kind, closed }: Situation, asOf: Day): boolean {
  return closed !== undefined && closed.on <= asOf && kind !== 'investigation';
}

function openedSince(situation: Situation, day: Day, asOf: Day): boolean {
  const opened = situation.examinationOpened;
  return opened !== undefined && opened > day && opened <= asOf && !isClosed(situation, asOf);
}

function says({ kind, name, closed }: Closed): string {
  const day = inWords(closed.on);
  if (kind === 'not-opened')
    return `No examination was opened on “${name}” (${day}): ${closed.because} That is no finding that jurisdiction is lacking, and new facts may open one.`;
  // No provision was applied: the situation was joined to another, where it goes on.
  if (closed.articles.length === 0) return `“${name}” was closed as a situation of its own on ${day}: ${closed.because}`;
  return `The examination “${name}” was closed on ${day}: ${closed.because} Closing is no finding that jurisdiction is lacking, and new facts may reopen it.`;
}

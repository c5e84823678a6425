import type { DocketView } from '@ratione/engine/views';

/** Persons sentenced at trial who stood acquitted on the day: a list of sentences must say so beside the name. */
export function undoneIn(view: DocketView): ReadonlySet<string> {
  const acquitted = new Set((view.persons ?? []).filter((person) => person.stage === 'acquitted').map((person) => person.id));
  return new Set(view.stats.sentences.map((sentence) => sentence.person).filter((person) => acquitted.has(person)));
}

import type { Act, CouncilAct, Ratione, RecordData, Sourced } from '@ratione/engine';
import { titleOf } from '@ratione/engine/views';
import { wrap } from './print.ts';

/** One act in text: its day, what it says, where that stands. */
export function describeAct(act: Act | CouncilAct, ratione: Ratione): string {
  const day = dayOf(act).padEnd(10);
  const mark = 'unofficial' in act && act.unofficial === true ? ' [your own, unofficial]' : '';
  return wrap(`${day}  ${act.says}${mark} ${sourceNote(act, ratione.record)}`.trimEnd(), 80, ' '.repeat(12));
}

/** The day an act became known; an acceptance whose day nobody found has none. */
function dayOf(act: Act | CouncilAct): string {
  if (!('known' in act)) return act.on;
  return act.act === 'amendment-acceptance-undated' ? 'no day' : act.known;
}

/** "[UNTC 2014; memory]": short titles of the sources, and a mark where nothing but memory stands behind it. */
export function sourceNote(fact: Sourced, record: RecordData): string {
  const titles = [...new Set(fact.sources.map((use) => titleOf(record, use.src)))];
  const mark = fact.confidence === 'memory' ? ['from memory, no source retrieved'] : [];
  const behind = [...titles.filter((title) => fact.confidence !== 'memory' || !/memory/i.test(title)), ...mark];
  return behind.length === 0 ? '' : `[${behind.join('; ')}]`;
}

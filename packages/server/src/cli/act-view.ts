import type { Act, CouncilAct, Day, Ratione, RecordData, Sourced } from '@ratione/engine';
import { wrap } from './print.ts';

/** One act in text: its day, what it says, where that stands. */
export function describeAct(act: Act | CouncilAct, ratione: Ratione): string {
  const day = 'known' in act ? act.known : act.on;
  const mark = 'unofficial' in act && act.unofficial === true ? ' [your own, unofficial]' : '';
  return wrap(`${day}  ${act.says}${mark} ${sourceNote(act, ratione.record)}`.trimEnd(), 80, ' '.repeat(12));
}

/** "[UNTC 2014; memory]": short titles of the sources, and a mark where nothing but memory stands behind it. */
export function sourceNote(fact: Sourced, record: RecordData): string {
  const titles = [...new Set(fact.sources.map((use) => titleOf(record, use.src)))];
  const mark = fact.confidence === 'memory' ? ['from memory, no source retrieved'] : [];
  const behind = [...titles.filter((title) => fact.confidence !== 'memory' || !/memory/i.test(title)), ...mark];
  return behind.length === 0 ? '' : `[${behind.join('; ')}]`;
}

/** Who published it, and what it is. */
export function titleOf(record: RecordData, id: string): string {
  const source = record.sources[id];
  return source === undefined ? id : [source.publisher, source.title].filter((text) => text !== undefined && text !== '').join(', ');
}

/** One act as JSON, keys in the form of the other outputs; what came later than `asOf` is left out. */
export function listed(act: Act | CouncilAct, record: RecordData, asOf: Day): object {
  const { id, says, sources, confidence, checked, note, ...rest } = act;
  return {
    id,
    known: 'known' in act ? act.known : act.on,
    says,
    ...snakeCase('standing' in rest ? { ...rest, standing: rest.standing.filter((entry) => entry.from <= asOf) } : rest),
    // A note says what was known on the day it was checked, perhaps what became of the act.
    ...(note === undefined || asOf < checked.on ? {} : { note }),
    sources: listedSources({ sources, confidence, checked }, record),
    confidence,
    checked_on: checked.on,
  };
}

export function listedSources(fact: Sourced, record: RecordData): readonly object[] {
  return fact.sources.map((use) => {
    const source = record.sources[use.src];
    return {
      id: use.src,
      used_for: use.usedFor,
      publisher: source?.publisher ?? null,
      title: source?.title ?? null,
      url: source?.url ?? null,
    };
  });
}

function snakeCase(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), member as unknown]),
  );
}

import type { Ratione } from '@ratione/engine';
import { useQuery } from '@tanstack/react-query';
import { useLaw } from '../../record/law.ts';
import { isReadLanguage } from './languages.ts';
import type { Taken } from './taken.ts';

/** The reader and the views of the engine, loaded when a text is read. */
export type Engine = Awaited<ReturnType<typeof load>>;

async function load(ratione: Ratione) {
  const [{ createReader }, { AccusationTable }, views] = await Promise.all([
    import('@ratione/engine/reading'),
    import('@ratione/engine/accusations'),
    import('@ratione/engine/views'),
  ]);
  return { ratione, reader: createReader(ratione), AccusationTable, views };
}

export function useReader(wanted: boolean): Engine | undefined {
  const ratione = useLaw();
  return useQuery({ queryKey: ['read', 'engine'], queryFn: () => load(ratione), enabled: wanted, staleTime: Number.POSITIVE_INFINITY })
    .data;
}

type Read = ReturnType<typeof readOnce>;
const known = new WeakMap<Taken, Read>();

/** What the text says and whether it is so; `read` is null for a language without a reader. Kept: a text is read once for each day. */
export function readOf(taken: Taken, engine: Engine): Read {
  let found = known.get(taken);
  if (found === undefined) {
    found = readOnce(taken, engine);
    known.set(taken, found);
  }
  return found;
}

function readOnce(taken: Taken, { reader, views, ratione }: Engine) {
  const { text, language } = taken;
  const unread = language !== null && !isReadLanguage(language);
  const read = unread ? null : reader.read({ text, date: taken.date?.day ?? null, lang: language });
  const { name, format, sha256, bytes, title, author, site, url, date } = taken;
  const source = { name, part: null, format, sha256, bytes, title, author, site, url, date, notLaterThan: taken.latest, language };
  const view = views.readView({
    source: { ...source, languageFrom: null, languageConfidence: null, originalAt: () => null },
    read,
    report: null,
    issues: taken.issues,
    record: ratione.record,
  });
  return { read, view, statements: inOrder(view.statements) };
}

/** Statements in the order of the text. */
function inOrder<One extends { readonly start: number; readonly end: number }>(statements: readonly One[]): readonly One[] {
  return [...statements].sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Who accuses whom over all these texts; copies of one text count once. */
export function accusationsIn(texts: readonly Taken[], engine: Engine) {
  const table = new engine.AccusationTable(engine.ratione);
  for (const taken of texts) {
    const { read } = readOf(taken, engine);
    if (read === null) continue;
    const { id, title, sha256, text } = taken;
    table.add({ name: id, title: title ?? taken.name, sha256, text, dated: read.dated, asOf: read.asOf, allegations: read.allegations });
  }
  return table.report();
}

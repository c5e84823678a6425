import type { Source, SourceId } from '../record/shape.ts';
import type { EdtfText } from '../time/edtf.ts';
import type { ViewContext } from './context.ts';

export interface SourceEntryView {
  readonly id: SourceId;
  readonly kind: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: EdtfText | null;
  readonly url: string | null;
  readonly note: string | null;
}

/** What the record was taken from, in order of id. */
export interface SourcesView {
  readonly schema: 'ratione/sources/1';
  readonly count: number;
  readonly sources: readonly SourceEntryView[];
}

/** All sources, or those of one kind. */
export function sourcesView({ ratione }: Pick<ViewContext, 'ratione'>, kind?: string): SourcesView {
  const sources = Object.values(ratione.record.sources)
    .filter((source) => kind === undefined || source.kind === kind)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(sourceEntryView);
  return { schema: 'ratione/sources/1', count: sources.length, sources };
}

export function sourceEntryView({ id, kind, title, publisher, date, url, note }: Source): SourceEntryView {
  return { id, kind, title, publisher: publisher ?? null, date: date ?? null, url: url ?? null, note: note ?? null };
}

import { allegationView } from '@ratione/engine/views';
import type { ReadSource } from './read-text.ts';
import { textSource } from './text-source.ts';

/** Every allegation of a text as a line of JSON: an attributed claim for a dossier, with its span and the hash of its source. */
export function allegationLines({ source, read }: ReadSource): readonly string[] {
  const place = textSource(source);
  return (read?.allegations ?? []).map((allegation) => {
    const view = allegationView(allegation, place);
    return JSON.stringify({
      schema: 'ratione/allegation/1',
      source: {
        name: source.name,
        part: source.part,
        sha256: source.sha256,
        url: source.url,
        title: source.title,
        author: source.author,
        date: place.date,
      },
      ...view,
    });
  });
}

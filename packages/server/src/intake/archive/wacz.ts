import type { IntakeLimits } from '../limits.ts';
import type { ArchivedPage } from './archived-page.ts';
import { gunzip, unzip } from './inflate.ts';
import { readWarc } from './warc.ts';

/** The pages of a WACZ: those its list names, or every page of its archives where it has no list. */
export async function* readWacz(bytes: Uint8Array, limits: IntakeLimits): AsyncGenerator<ArchivedPage> {
  const parts = unzip(bytes, limits.archiveBytes * 2, (name) =>
    /^(?:archive\/[^/]+\.warc(?:\.gz)?|pages\/[^/]+\.jsonl(?:\.gz)?)$/.test(name),
  );
  const titles = new Map<string, string | null>();
  for (const [name, part] of Object.entries(parts))
    if (/^pages\/(?:pages|extraPages)\.jsonl/.test(name))
      for (const page of pageList(name.endsWith('.gz') ? gunzip(part, limits.expandedBytes) : part))
        titles.set(plainUrl(page.url), page.title);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('archive/')) continue;
    for await (const page of readWarc(part, limits)) {
      const title = titles.get(plainUrl(page.url));
      if (titles.size === 0 || title !== undefined) yield { ...page, title: title ?? null };
    }
  }
}

function pageList(bytes: Uint8Array): { readonly url: string; readonly title: string | null }[] {
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .slice(0, 100_000)
    .flatMap((line) => {
      try {
        const page: unknown = JSON.parse(line);
        if (typeof page !== 'object' || page === null || !('url' in page) || typeof page.url !== 'string') return [];
        return [{ url: page.url, title: 'title' in page && typeof page.title === 'string' && page.title !== '' ? page.title : null }];
      } catch {
        // A line of the list that is no JSON names no page.
        return [];
      }
    });
}

function plainUrl(url: string): string {
  return url.replace(/#.*$/, '').replace(/\/$/, '');
}

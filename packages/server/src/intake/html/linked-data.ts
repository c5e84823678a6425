import { attribute, type Document, elements, wordsIn } from './tree.ts';

/** What a page says of itself in JSON-LD. */
export interface LinkedData {
  readonly published: string | null;
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

const ARTICLE =
  /Article$|^(?:BlogPosting|Report|SocialMediaPosting|LiveBlogPosting|CreativeWork|WebPage|AnalysisNewsArticle|OpinionNewsArticle)$/;
const LONGEST = 1024 * 1024;
const MOST_OBJECTS = 2000;

export function linkedData(document: Document): LinkedData {
  const objects = elements(
    document,
    (element) => element.tagName === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type')?.trim() ?? ''),
  ).flatMap((script) => objectsIn(wordsIn(script)));
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE.test(type)));
  // A page that is also a WebPage often carries a second, vaguer set.
  const best = articles.find((object) => typesOf(object).some((type) => /Article$|Posting$|Report$/.test(type))) ?? articles[0];
  return {
    published: text(best?.['datePublished']) ?? text(articles.find((object) => object['datePublished'] !== undefined)?.['datePublished']),
    headline: text(best?.['headline']),
    author: nameOf(best?.['author'], objects),
    publisher: nameOf(best?.['publisher'], objects),
    language: text(best?.['inLanguage']),
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

function objectsIn(json: string): JsonObject[] {
  if (json.length > LONGEST) return [];
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // Broken metadata says nothing; the page is read without it.
    return [];
  }
  const found: JsonObject[] = [];
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); next !== undefined && found.length < MOST_OBJECTS; next = waiting.pop()) {
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_OBJECTS).reverse());
    else if (typeof next === 'object' && next !== null) {
      const object = next as JsonObject;
      found.push(object);
      if (object['@graph'] !== undefined) waiting.push(object['@graph']);
      if (object['mainEntity'] !== undefined) waiting.push(object['mainEntity']);
    }
  }
  return found;
}

function typesOf(object: JsonObject): readonly string[] {
  const type = object['@type'];
  return Array.isArray(type) ? type.filter((one): one is string => typeof one === 'string') : typeof type === 'string' ? [type] : [];
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : null;
}

function nameOf(value: unknown, objects: readonly JsonObject[]): string | null {
  if (Array.isArray(value)) {
    const names = value.slice(0, 10).flatMap((one) => nameOf(one, objects) ?? []);
    return names.length === 0 ? null : names.join(', ');
  }
  if (typeof value === 'object' && value !== null) {
    const object = value as JsonObject;
    const named = text(object['name']);
    if (named !== null) return named;
    const id = object['@id'];
    return text(objects.find((other) => other['@id'] === id && other['name'] !== undefined)?.['name']);
  }
  return text(value);
}

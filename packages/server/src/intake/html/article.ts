import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const MOST_ELEMENTS = 60_000;
const SHORTEST = 250;

/** The main part of a page as HTML, and its byline, where the page is an article. Null: it is not, or cannot be told. */
export function articleOf(html: string): { readonly html: string; readonly byline: string | null } | null {
  const { document } = parseHTML(html);
  // The types of the two libraries differ in name only.
  const page = document as unknown as ConstructorParameters<typeof Readability>[0];
  if (!isProbablyReaderable(page)) return null;
  try {
    const article = new Readability(page, { maxElemsToParse: MOST_ELEMENTS, disableJSONLD: true }).parse();
    if (article === null || (article.textContent ?? '').trim().length < SHORTEST) return null;
    return { html: article.content ?? '', byline: article.byline ?? null };
  } catch (problem) {
    // Too many elements is thrown as a plain Error; the whole page is read then.
    if (problem instanceof Error && /^Aborting parsing document/.test(problem.message)) return null;
    throw problem;
  }
}

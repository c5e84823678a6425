/** What stands in the search part of an Ask link: the facts of a question, as base64url of their JSON. Inside the fragment, so it is sent nowhere. */
export type QuestionSearch = {
  readonly q: string;
};

/** More than any question needs; longer links are not read. */
const LONGEST = 200_000;

/** The search part of a link that opens Ask with these facts: `<Link to="/" search={linkTo(facts)}>`. */
export function linkTo(facts: unknown): QuestionSearch {
  const bytes = new TextEncoder().encode(JSON.stringify(facts));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { q: btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '') };
}

/** The facts that a link holds; undefined where it holds none or is damaged. They are still to be read by `ratione.read`. */
export function factsIn(search: unknown): unknown {
  if (typeof search !== 'object' || search === null || !('q' in search)) return undefined;
  const { q } = search;
  if (typeof q !== 'string' || q.length > LONGEST) return undefined;
  try {
    const binary = atob(q.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0))));
  } catch (problem) {
    if (problem instanceof DOMException || problem instanceof SyntaxError || problem instanceof TypeError) return undefined;
    throw problem;
  }
}

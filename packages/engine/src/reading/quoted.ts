/** Longer than this a quotation that nobody closes is not looked for: an apostrophe, an inch. */
const LONGEST = 1200;
/** Words in quotation marks that are only called so: "the so-called 'court'". */
const FEWEST = 4;

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' };

/** Where a text gives somebody's words between quotation marks: [start, end), a quotation of several sentences whole. */
export function quotedIn(text: string): readonly (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closing = CLOSING[text.charAt(at)];
    if (closing === undefined) continue;
    const paragraph = text.indexOf('\n\n', at);
    const end = text.indexOf(closing, at + 1);
    // A quotation that goes on in the next paragraph is left open at the end of this one.
    const until = end >= 0 && (paragraph < 0 || end < paragraph) ? end + 1 : paragraph < 0 ? text.length : paragraph;
    if (until - at > LONGEST) continue;
    if (text.slice(at, until).split(/\s+/).length >= FEWEST) out.push([at, until]);
    at = until - 1;
  }
  return out;
}

/** Whether a stretch lies in somebody's words. */
export function isQuoted(ranges: readonly (readonly [number, number])[], start: number, end: number): boolean {
  return ranges.some(([from, until]) => start < until && end > from && Math.min(end, until) - Math.max(start, from) > (end - start) / 2);
}

/** What is used of a piece of text as pdf.js gives it; other items mark structure and have no `str`. */
interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly transform: readonly number[];
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly x: number;
  readonly height: number;
}

/** Lines of a page joined to paragraphs, with words that were cut at a line's end made whole. */
export function paragraphsOf(items: readonly object[]): string {
  const lines = linesOf(items.filter((item): item is Piece => 'str' in item));
  const longest = Math.max(0, ...lines.map((line) => line.text.length));
  const paragraphs: string[] = [];
  let words = '';
  let previous: Line | null = null;
  for (const line of lines) {
    if (previous !== null && startsParagraph(previous, line, longest)) {
      paragraphs.push(words);
      words = '';
    }
    words = join(words, line.text);
    previous = line;
  }
  if (words !== '') paragraphs.push(words);
  return paragraphs
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  let first: Piece | null = null;
  const end = (): void => {
    if (first !== null && text.trim() !== '')
      lines.push({ text: text.trim(), y: first.transform[5] ?? 0, x: first.transform[4] ?? 0, height: first.height || 10 });
    text = '';
    first = null;
  };
  for (const piece of pieces) {
    const moved = first !== null && Math.abs((piece.transform[5] ?? 0) - (first.transform[5] ?? 0)) > Math.max(2, (first.height || 10) / 2);
    if (moved && piece.str.trim() !== '') end();
    text += piece.str;
    if (piece.str.trim() !== '') first ??= piece;
    if (piece.hasEOL) end();
  }
  end();
  return lines;
}

function startsParagraph(before: Line, line: Line, longest: number): boolean {
  const height = Math.max(before.height, line.height);
  const gap = before.y - line.y;
  // A new column or a jump up the page begins anew only where the last line had ended its sentence.
  if (gap < -height) return /[.!?:”"’)]$/.test(before.text);
  if (gap > height * 1.9) return true;
  if (Math.abs(before.height - line.height) > 2.5) return true;
  return /[.!?:”"]$/.test(before.text) && (before.text.length < longest * 0.7 || line.x > before.x + height);
}

function join(words: string, line: string): string {
  if (words === '') return line;
  if (/\p{L}[-\u00ad]$/u.test(words) && /^\p{Ll}/u.test(line)) return words.slice(0, -1) + line;
  return /\p{Script=Han}$/u.test(words) && /^\p{Script=Han}/u.test(line) ? words + line : `${words} ${line}`;
}

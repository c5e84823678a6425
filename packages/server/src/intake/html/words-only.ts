import { parsePiece, wordsIn } from './tree.ts';

const MUTE = ['script', 'style', 'noscript', 'template', 'svg'] as const;

/** The words of a page that is nested too deeply to be read as one: tags become line ends. Linear in the length of the page. */
export function wordsOnly(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  const nowhere = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    parts.push(html.slice(at, open));
    at = skip(lower, open, nowhere);
    parts.push('\n');
  }
  if (at < html.length) parts.push(html.slice(at));
  return parts
    .join('')
    .split('\n')
    .map((line) => (line.includes('&') ? decoded(line) : line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Behind the tag, comment or mute element that opens here. What is never closed goes on to the end. */
function skip(lower: string, open: number, nowhere: Set<string>): number {
  const past = (end: string, from: number): number => {
    if (nowhere.has(end)) return lower.length;
    const found = lower.indexOf(end, from);
    if (found < 0) {
      nowhere.add(end);
      return lower.length;
    }
    return found + end.length;
  };
  if (lower.startsWith('<!--', open)) return past('-->', open + 4);
  const mute = MUTE.find((name) => lower.startsWith(`<${name}`, open) && !/[a-z0-9]/.test(lower.charAt(open + name.length + 1)));
  if (mute !== undefined) return past('>', past(`</${mute}`, open));
  return past('>', open);
}

function decoded(line: string): string {
  return wordsIn(parsePiece(line.replaceAll('<', '&lt;')));
}

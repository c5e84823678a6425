import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { InputProblem } from './input-problem.ts';

/** No feature of a table of events comes near this. */
const LONGEST_ITEM = 32 * 1024 * 1024;

/**
 * Turns a JSON array, or the features of a GeoJSON collection, into JSON Lines: one item a line, with the coordinates of a point as
 * `longitude` and `latitude`. Item by item, so that the file need not fit in memory.
 */
export async function itemsToLines(from: string, to: string): Promise<void> {
  const out = createWriteStream(to, { mode: 0o600 });
  let items = 0;
  for await (const item of itemsOf(from)) {
    items += 1;
    if (!out.write(`${flattened(item)}\n`)) await once(out, 'drain');
  }
  if (items === 0) {
    out.destroy();
    throw new InputProblem('input.json', 'an empty list', 'a list of events', 'Check that the file was saved whole.');
  }
  out.end();
  await once(out, 'finish');
}

function flattened(text: string): string {
  try {
    return asLine(JSON.parse(text));
  } catch {
    // Broken, or nested too deeply to be written anew: it stays as it is, and is judged when it is read.
    return text.replace(/\s+/g, ' ');
  }
}

function asLine(item: unknown): string {
  if (!isObject(item) || item['type'] !== 'Feature') return JSON.stringify(item);
  const properties = isObject(item['properties']) ? item['properties'] : {};
  const geometry = item['geometry'];
  const point = isObject(geometry) && geometry['type'] === 'Point' && Array.isArray(geometry['coordinates']) ? geometry['coordinates'] : [];
  // An area or a line has no one point: it is not guessed, and the row says what was found instead of coordinates.
  const shape =
    isObject(geometry) && point.length === 0 && !Object.keys(properties).some((key) => COORDINATE.test(key)) ? geometry['type'] : null;
  return JSON.stringify({
    ...(item['id'] === undefined ? {} : { id: item['id'] }),
    ...properties,
    ...(point.length < 2 ? {} : { longitude: point[0], latitude: point[1] }),
    ...(shape === null ? {} : { longitude: shape, latitude: shape }),
  });
}

const COORDINATE = /^(lat|latitude|lon|lng|long|longitude|x|y)$/i;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of each item of the outermost array, or of the array under "features". */
async function* itemsOf(path: string): AsyncGenerator<string> {
  const scan = { depth: 0, base: -1, quoted: false, escaped: false, string: '', key: '', item: '', seen: false };
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const text = String(piece);
    let from = scan.item === '' ? -1 : 0;
    for (let at = 0; at < text.length; at += 1) {
      const mark = text[at];
      if (scan.quoted) {
        if (scan.escaped) scan.escaped = false;
        else if (mark === '\\') scan.escaped = true;
        else if (mark === '"') {
          scan.quoted = false;
          scan.key = scan.string;
        } else if (scan.base < 0) scan.string += mark;
        continue;
      }
      if (mark === '"') {
        if (scan.depth === scan.base && from < 0) from = at;
        scan.quoted = true;
        scan.string = '';
      } else if (mark === '[' || mark === '{') {
        if (scan.base < 0 && mark === '[' && (scan.depth === 0 || (scan.depth === 1 && scan.key === 'features'))) {
          scan.base = scan.depth + 1;
          scan.seen = true;
        } else if (scan.base >= 0 && scan.depth === scan.base && from < 0) from = at;
        scan.depth += 1;
      } else if (mark === ',' && scan.depth === scan.base) {
        // A word or number among the items; objects and lists have ended with their bracket.
        if (from >= 0) yield scan.item + text.slice(from, at);
        scan.item = '';
        from = -1;
      } else if (mark === ']' || mark === '}') {
        if (scan.depth === scan.base && from >= 0) {
          yield scan.item + text.slice(from, at);
          scan.item = '';
          from = -1;
        }
        scan.depth -= 1;
        if (scan.base >= 0 && scan.depth === scan.base && from >= 0) {
          yield scan.item + text.slice(from, at + 1);
          scan.item = '';
          from = -1;
        } else if (scan.depth < scan.base) scan.base = Number.MAX_SAFE_INTEGER;
      } else if (scan.depth === scan.base && from < 0 && !/\s/.test(mark ?? '')) from = at;
    }
    if (from >= 0) scan.item += text.slice(from);
    if (scan.item.length > LONGEST_ITEM)
      throw new InputProblem(
        'input.json',
        'one item of more than 32 MB',
        'an array of events',
        'Check that the file is a list of events, or a GeoJSON collection of them.',
      );
  }
  if (!scan.seen)
    throw new InputProblem(
      'input.json',
      'JSON without a list',
      'an array of events, or a GeoJSON FeatureCollection',
      'For one event a line, name the file .jsonl.',
    );
  if (scan.item !== '') yield scan.item;
}

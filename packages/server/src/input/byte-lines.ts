/** The lines of a stream as bytes, cut at line feeds alone: other marks may stand inside a JSON string. Null: longer than `most`. */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= most) parts.push(part);
    else parts = [];
  };
  const take = (): Uint8Array | null => {
    const line = size > most ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  let begun = false;
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    const rest = chunk.subarray(from);
    // A copy, so that a short rest does not keep a whole chunk.
    if (rest.length > 0) add(Uint8Array.from(rest));
    begun = size > 0;
  }
  // A line feed at the end of the file ends its last line and begins no other.
  if (begun) yield take();
}

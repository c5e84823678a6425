/** Arrays of numbers under names, in one run of bytes that can be read back without copying. */
export type Numbers = Int32Array | Int16Array | Uint8Array;

const KINDS = { i32: Int32Array, i16: Int16Array, u8: Uint8Array } as const;
type Kind = keyof typeof KINDS;

interface Head<Meta> {
  readonly meta: Meta;
  readonly tables: readonly { readonly name: string; readonly kind: Kind; readonly length: number; readonly runs?: number }[];
}

const ALIGNED = 8;

/** `runs`: names of tables kept as runs of one value, for those that hardly change from cell to cell. */
export function encodeTables<Meta>(meta: Meta, tables: Readonly<Record<string, Numbers>>, runs: readonly string[]): Uint8Array {
  const parts = Object.entries(tables).map(([name, numbers]) => {
    const kind: Kind = numbers instanceof Int32Array ? 'i32' : numbers instanceof Int16Array ? 'i16' : 'u8';
    const kept = runs.includes(name) ? runsOf(numbers) : null;
    return { head: { name, kind, length: numbers.length, ...(kept === null ? {} : { runs: kept.length }) }, numbers: kept ?? numbers };
  });
  const head = new TextEncoder().encode(JSON.stringify({ meta, tables: parts.map((part) => part.head) } satisfies Head<Meta>));
  const start = aligned(4 + head.length);
  const body = new Uint8Array(start + parts.reduce((sum, { numbers }) => sum + aligned(numbers.byteLength), 0));
  new DataView(body.buffer).setUint32(0, head.length, true);
  body.set(head, 4);
  let at = start;
  for (const { numbers } of parts) {
    body.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), at);
    at += aligned(numbers.byteLength);
  }
  return body;
}

export function decodeTables<Meta>(bytes: Uint8Array): { readonly meta: Meta; readonly tables: Readonly<Record<string, Numbers>> } {
  const { buffer, byteOffset } = bytes;
  const inPlace = buffer instanceof ArrayBuffer && byteOffset % ALIGNED === 0;
  const whole: Uint8Array<ArrayBuffer> = inPlace ? new Uint8Array(buffer, byteOffset, bytes.byteLength) : Uint8Array.from(bytes);
  const length = new DataView(whole.buffer, whole.byteOffset, whole.byteLength).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(whole.subarray(4, 4 + length))) as Head<Meta>;
  let at = aligned(4 + length);
  const tables: Record<string, Numbers> = {};
  for (const { name, kind, length: numbers, runs } of head.tables) {
    const type = runs === undefined ? KINDS[kind] : Int32Array;
    const count = runs ?? numbers;
    const view = new type(whole.buffer, whole.byteOffset + at, count);
    if (at + view.byteLength > whole.byteLength) throw new Error('the tables end before their head says');
    tables[name] = runs === undefined ? view : spread(view, new KINDS[kind](numbers));
    at += aligned(view.byteLength);
  }
  return { meta: head.meta, tables };
}

/** Value and length of each run, in turn. */
function runsOf(numbers: Numbers): Int32Array {
  const runs: number[] = [];
  for (let at = 0; at < numbers.length; ) {
    const value = numbers[at] ?? 0;
    let end = at + 1;
    while (end < numbers.length && numbers[end] === value) end += 1;
    runs.push(value, end - at);
    at = end;
  }
  return Int32Array.from(runs);
}

function spread(runs: Numbers, into: Numbers): Numbers {
  let at = 0;
  for (let run = 0; run + 1 < runs.length; run += 2) {
    const value = runs[run] as number;
    const end = at + (runs[run + 1] as number);
    // A call for a run of a few would cost more than the few.
    if (value !== 0 && end - at > 32) into.fill(value, at, end);
    else if (value !== 0) for (let each = at; each < end; each += 1) into[each] = value;
    at = end;
  }
  return into;
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNED) * ALIGNED;
}

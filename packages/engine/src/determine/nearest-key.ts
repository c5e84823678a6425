/** The key that was most likely meant by one that is none: a slip of the pen, or most of its words. Null: none is near. */
export function nearestKey(written: string, keys: readonly string[]): string | null {
  const wanted = plain(written);
  let best: { readonly key: string; readonly far: number } | null = null;
  for (const key of keys) {
    const far = Math.min(
      slips(wanted, plain(key)) / Math.max(wanted.length, key.length),
      1 - shared(wanted, plain(key)),
      within(wanted, plain(key)) ? 0.35 : 1,
    );
    if (best === null || far < best.far) best = { key, far };
  }
  return best !== null && best.far <= 0.4 ? best.key : null;
}

/** "`x`: did you mean `y`?", or nothing. */
export function meant(written: string, keys: readonly string[]): string {
  const near = nearestKey(written, keys);
  return near === null ? '' : ` Did you mean \`${near}\`?`;
}

function plain(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
}

/** Part of the words of the longer that the other has too, singular and plural alike. */
function shared(one: string, other: string): number {
  const words = (text: string) => new Set(text.split('_').map((word) => word.replace(/(?:ies|y|s)$/, '')));
  const [a, b] = [words(one), words(other)];
  return [...a].filter((word) => b.has(word)).length / Math.max(a.size, b.size);
}

/** Every word of one is in the other, or one begins with the other: `date` of `date_from`, `longitude` of `lon`. */
function within(one: string, other: string): boolean {
  const [a, b] = [one.split('_'), other.split('_')];
  const [short = '', long = ''] = one.length < other.length ? [one, other] : [other, one];
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word)) || (short.length > 2 && long.startsWith(short));
}

/** Letters to add, take out, change or swap with the next. */
function slips(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/**
 * Keeps what was last made: the readers of one sentence follow one another, and to keep it for every sentence costs more than making it.
 */
export function kept<K extends object, V>(make: (of: K) => V): (of: K) => V {
  let last: { readonly of: K; readonly made: V } | null = null;
  return (of) => {
    if (last === null || last.of !== of) last = { of, made: make(of) };
    return last.made;
  };
}

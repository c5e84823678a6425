/** Every word of `words` stands somewhere in `text`; marks and case do not count. */
export function matches(text: string, words: string): boolean {
  const within = fold(text);
  return fold(words)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'").toLowerCase();
}

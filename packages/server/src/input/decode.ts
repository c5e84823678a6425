/** UTF-8 without its mark, or the words for what the bytes are instead. */
export function decodeUtf8(bytes: Uint8Array): { readonly text: string } | { readonly found: string } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { found: 'text in UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (problem) {
    if (problem instanceof TypeError) return { found: 'bytes that are not UTF-8' };
    throw problem;
  }
}

/** Text in UTF-8, or else in Windows-1252, which every row of bytes can be read as. */
export function decoded(bytes: Buffer): { readonly text: string; readonly sure: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), sure: true };
  } catch {
    // Not swallowed: the caller reports the row.
    return { text: new TextDecoder('windows-1252').decode(bytes), sure: false };
  }
}

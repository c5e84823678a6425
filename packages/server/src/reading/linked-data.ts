/** Linked data as JSON that may be laid into a page: nothing in it ends the script element around it. */
export function linkedData(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll('<', '\\u003c');
}

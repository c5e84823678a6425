/** "Courts of Syria (where it happened)" in a list of courts. */
export function shortName(forum: string): string {
  return forum.replace(/^Courts of (?:the )?/, '').replace(/ \((.*)\)$/, ', $1');
}

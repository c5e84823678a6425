/** Pages built like the status pages of the UN Treaty Collection, with invented surroundings. */

export interface PageTableRow {
  readonly participant: string;
  readonly signature?: string;
  readonly instrument?: string;
}

interface PageParts {
  readonly number?: string;
  readonly asAt?: string | null;
  readonly heading?: string;
  readonly head?: string;
  readonly rows: readonly PageTableRow[];
}

/** The page of the Statute: three columns, five kinds of instrument. */
export function statutePage({
  number = 'XVIII-10',
  asAt = '21-11-2026 09:15:24 EDT',
  heading = '10 . Rome Statute of the International Criminal Court',
  head = '',
  rows,
}: PageParts): string {
  const cells = rows
    .map((row) => `<tr><td>${row.participant}</td><td>${row.signature ?? '&nbsp;'}</td><td>${row.instrument ?? ''}</td></tr>`)
    .join('\n');
  return page(
    number,
    asAt,
    heading,
    head,
    `<tr class="head"><td>Participant</td><td>Signature</td><td>Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)</td></tr>${cells}`,
  );
}

/** The page of an amendment: no column for signatures. */
export function amendmentPage({
  number = 'XVIII-10-a',
  asAt = '21-11-2026 09:15:24 EDT',
  heading = '10. a Amendment',
  head = '',
  rows,
}: PageParts): string {
  const cells = rows.map((row) => `<tr><td>${row.participant}</td><td>${row.instrument ?? ''}</td></tr>`).join('\n');
  return page(number, asAt, heading, head, `<tr><th>Participant</th><th>Ratification, Acceptance(A)</th></tr>${cells}`);
}

function page(number: string, asAt: string | null, heading: string, head: string, table: string): string {
  return `<!DOCTYPE html><html><head><title>Status</title><script>document.write('<table><tr><td>Participant</td></tr></table>')</script></head><body>
<form method="post" action="./ViewDetails.aspx?src=TREATY&amp;mtdsg_no=${number}&amp;chapter=18&amp;clang=_en">
<table><tr><td><table><tr><td>${heading}</td></tr><tr><td>${asAt === null ? '' : `STATUS AS AT : ${asAt}`}</td></tr><tr><td>${head}</td></tr></table>
<a href="ViewDetails.aspx?mtdsg_no=XVIII-10-b">another page</a>
<table class="list"><tbody>${table}</tbody></table></td></tr></table></form></body></html>`;
}

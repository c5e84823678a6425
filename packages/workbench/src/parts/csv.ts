/** A value of a downloaded table: a text, a number, or nothing. */
export type CsvValue = string | number | null;

/** A table as CSV (RFC 4180, UTF-8 with mark so that spreadsheets read every script). Texts that a spreadsheet would run are disarmed. */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const runs = /^[=+@\t\r\n-]/.test(value) && !/^[+-]?\d+([.,]\d+)?([eE][+-]?\d+)?$/.test(value);
  const safe = runs ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a text to the reader as a file. Nothing leaves the browser. */
export function download(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Cells of one record, and whether its quotes were in order. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly clean: boolean;
}

/** Splits one record. A quote inside an unquoted cell, or text after a closing quote, is kept as it stands. */
export function splitRecord(text: string, delimiter: string): CsvRecord {
  const cells: string[] = [];
  let clean = true;
  let at = 0;
  for (;;) {
    if (text[at] === '"') {
      let cell = '';
      let from = at + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote < 0) {
          clean = false;
          cell += text.slice(from);
          at = text.length;
          break;
        }
        cell += text.slice(from, quote);
        if (text[quote + 1] === '"') {
          cell += '"';
          from = quote + 2;
          continue;
        }
        at = quote + 1;
        break;
      }
      if (at < text.length && text[at] !== delimiter) {
        clean = false;
        const end = nextOf(text, delimiter, at);
        cell += text.slice(at, end);
        at = end;
      }
      cells.push(cell);
    } else {
      const end = nextOf(text, delimiter, at);
      const cell = text.slice(at, end);
      if (cell.includes('"')) clean = false;
      cells.push(cell);
      at = end;
    }
    if (at >= text.length) return { cells, clean };
    at += delimiter.length;
    if (at === text.length) return { cells: [...cells, ''], clean };
  }
}

function nextOf(text: string, delimiter: string, from: number): number {
  const found = text.indexOf(delimiter, from);
  return found < 0 ? text.length : found;
}

/** The delimiter that cuts the header into most cells, and the following lines into as many. */
export function delimiterOf(lines: readonly string[]): string {
  const header = lines[0] ?? '';
  let best = ',';
  let most = 0;
  for (const delimiter of [',', ';', '\t', '|']) {
    const cells = splitRecord(header, delimiter).cells.length;
    const agreeing = lines.slice(1).filter((line) => splitRecord(line, delimiter).cells.length === cells).length;
    const score = cells * 1000 + agreeing;
    if (cells > 1 && score > most) {
      best = delimiter;
      most = score;
    }
  }
  return best;
}

/** A cell as CSV writes it. */
export function csvCell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

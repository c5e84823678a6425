import { once } from 'node:events';
import type { Issue } from '@ratione/engine';
import { visible } from '../reading/visible.ts';

export const WIDTH = 80;

/** Colour only where a person is looking and has not asked for none. */
export function wantsColour(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
}

export async function print(text: string): Promise<void> {
  const shown = visible(text, wantsColour(process.stdout));
  const line = shown.endsWith('\n') ? shown : `${shown}\n`;
  if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}

export async function printJson(value: object): Promise<void> {
  await print(JSON.stringify(value, null, 2));
}

/** A remark to the person at the terminal; never part of the answer. */
export function remark(text: string): void {
  complain(`${wrap(text, WIDTH)}\n`);
}

/** Everything for stderr passes here. */
export function complain(text: string): void {
  process.stderr.write(visible(text));
}

export function bold(text: string): string {
  return wantsColour(process.stdout) ? `\u001b[1m${text}\u001b[22m` : text;
}

/** Breaks each line at spaces so that none is wider than `width`, further lines indented by `indent`. */
export function wrap(text: string, width = WIDTH, indent = ''): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width, indent))
    .join('\n');
}

function wrapLine(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  const words = text.trimStart().split(' ');
  let line = text.slice(0, text.length - text.trimStart().length) + (words[0] ?? '');
  for (const word of words.slice(1)) {
    if (word !== '' && line.length + 1 + word.length > width) {
      lines.push(line.trimEnd());
      line = indent + word;
    } else {
      line += ` ${word}`;
    }
  }
  return [...lines, line.trimEnd()].join('\n');
}

/** "  label   text", the text wrapped under itself. */
export function field(label: string, text: string, column = 14): string {
  const indent = ' '.repeat(column);
  const lines = wrap(text, WIDTH - column).split('\n');
  return [label.padEnd(column) + (lines[0] ?? ''), ...lines.slice(1).map((line) => indent + line)].join('\n');
}

/** Columns as wide as their longest cell, the last one wrapped. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length);
    });
  return rows.map((row) => tableRow(row, widths)).join('\n');
}

function tableRow(row: readonly string[], widths: readonly number[]): string {
  const last = row.length - 1;
  const start = row
    .slice(0, last)
    .map((cell, at) => cell.padEnd(widths[at] ?? 0))
    .join('  ');
  const indent = ' '.repeat(last === 0 ? 0 : start.length + 2);
  const rest = wrap(row[last] ?? '', Math.max(20, WIDTH - indent.length)).split('\n');
  const lead = last === 0 ? '' : `${start}  `;
  return [lead + (rest[0] ?? ''), ...rest.slice(1).map((line) => indent + line)].map((line) => line.trimEnd()).join('\n');
}

export function issueText(issue: Issue): string {
  return [
    `${issue.path}: found ${issue.found}`,
    field('  expected', issue.expected),
    ...(issue.help === '' ? [] : [field('  help', issue.help)]),
  ].join('\n');
}

export function printIssues(issues: readonly Issue[]): void {
  const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  complain(`${count} in what was given\n\n${issues.map(issueText).join('\n\n')}\n`);
}

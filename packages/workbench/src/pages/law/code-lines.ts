import { type CatalogueRule, catalogue, coverage } from '@ratione/engine';

/** A place in the code: file below packages/engine/src, line from 1. */
export interface CodeLine {
  readonly file: string;
  readonly line: number;
}

const RULE_ID = /R-[\w.]*\w/g;
const known: ReadonlySet<string> = new Set(catalogue.map((rule) => rule.id));

/** The rules that a line of code names, in order. */
export function rulesOnLine(text: string): readonly string[] {
  return [...new Set(text.match(RULE_ID) ?? [])].filter((id) => known.has(id));
}

/** Lines on which the rule's id stands, in the files that apply it. */
export function linesOf(rule: CatalogueRule, code: Readonly<Record<string, string>>): readonly CodeLine[] {
  return (coverage[rule.id]?.files ?? []).flatMap((file) =>
    (code[file] ?? '').split('\n').flatMap((text, index) => (rulesOnLine(text).includes(rule.id) ? [{ file, line: index + 1 }] : [])),
  );
}

/** The line of a file that applies the rule: where the id is written into a proof, else where the file speaks of it; none where it never does. */
export function homeOf(rule: CatalogueRule, file: string, text: string): number | undefined {
  const lines = linesOf(rule, { [file]: text }).map((one) => one.line);
  const all = text.split('\n');
  return lines.find((line) => all[line - 1]?.includes(`'${rule.id}'`)) ?? lines[0];
}

/** The lines to show around one: its function where that is short, else some lines on either side. */
export function around(lines: readonly string[], line: number, reach = 12): readonly [number, number] {
  const begins = (text: string) => /^(?:export )?(?:function|const|class|interface|type)\b|^\/\*\*/.test(text);
  let first = line;
  while (first > 1 && line - first < reach && !begins(lines[first - 1] ?? '')) first--;
  if (first > 1 && /^ \*|^\/\*\*|^\*\//.test(lines[first - 2] ?? '')) first--;
  let last = line;
  while (last < lines.length && last - line < reach && (lines[last - 1] ?? '') !== '}') last++;
  return [first, last];
}

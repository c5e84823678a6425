import type { Determination } from '../determine/answer.ts';
import type { RenderOptions } from './options.ts';
import { colophonOf, reportOf, sectionsOf, wordOf } from './report.ts';

/** The answer as Markdown, with the proof as a nested list and the sources as numbered references. */
export function renderMarkdown(answer: Determination, options: RenderOptions): string {
  const short = options.short ?? false;
  const out: string[] = [];
  if (options.title !== undefined) out.push(`*${neutral(options.title)}*`, '');
  out.push(`## ${neutral(answer.headline)}`, '');
  for (const section of sectionsOf(answer, short)) {
    out.push(`### ${section.title}`, '');
    for (const item of section.items) out.push(`${item.startsWith('  ') ? '  ' : ''}- ${neutral(item.trim())}`);
    out.push('');
  }
  const report = reportOf(answer, options.record, short);
  out.push(short ? '### Deciding limbs' : '### Proof', '');
  for (const line of report.lines) {
    const cites = line.cites === null ? '' : ` (Art. ${line.cites}${line.rule === null ? '' : `, ${line.rule}`})`;
    const sources = line.sources.map((number) => `[^${number}]`).join('');
    const remark = line.remark === null ? '' : ` *${line.remark}*`;
    out.push(`${'  '.repeat(line.depth)}- **${wordOf(line)}**: ${neutral(line.says)}${cites}${sources}${remark}`);
  }
  out.push('', ...colophonOf(answer).map((line) => `> ${neutral(line)}`), '');
  for (const source of report.sources)
    out.push(`[^${source.number}]: ${neutral(source.title)}${source.url === null ? '' : ` <${source.url}>`}`);
  return `${out.join('\n')}\n`;
}

function neutral(text: string): string {
  return text.replace(/([\\`*_{}[\]<>|#])/g, '\\$1');
}

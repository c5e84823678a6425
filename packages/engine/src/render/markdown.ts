import type { Determination } from '../determine/answer.ts';
import { FINDING_WORDS, colophonOf, reportOf, sectionsOf } from './report.ts';
import type { RenderOptions } from './options.ts';

/** The answer as Markdown, with the proof as a nested list and the sources as numbered references. */
export function renderMarkdown(answer: Determination, options: RenderOptions): string {
  const short = options.short ?? false;
  const out: string[] = [];
  if (options.title !== undefined) out.push(`*${escape(options.title)}*`, '');
  out.push(`## ${escape(answer.headline)}`, '');
  for (const section of sectionsOf(answer, short)) {
    out.push(`### ${section.title}`, '');
    for (const item of section.items) out.push(`${item.startsWith('  ') ? '  ' : ''}- ${escape(item.trim())}`);
    out.push('');
  }
  const report = reportOf(answer, options.record, short);
  out.push(short ? '### Deciding limbs' : '### Proof', '');
  for (const line of report.lines) {
    const cites = line.cites === null ? '' : ` (Art. ${line.cites}${line.rule === null ? '' : `, ${line.rule}`})`;
    const sources = line.sources.map((number) => `[^${number}]`).join('');
    const remark = line.remark === null ? '' : ` *${line.remark}*`;
    out.push(`${'  '.repeat(line.depth)}- **${FINDING_WORDS[line.finding]}**: ${escape(line.says)}${cites}${sources}${remark}`);
  }
  out.push('', ...colophonOf(answer).map((line) => `> ${escape(line)}`), '');
  for (const source of report.sources) out.push(`[^${source.number}]: ${escape(source.title)}${source.url === null ? '' : ` <${source.url}>`}`);
  return `${out.join('\n')}\n`;
}

function escape(text: string): string {
  return text.replace(/([\\`*_{}[\]<>|#])/g, '\\$1');
}

import type { Determination } from '../determine/answer.ts';
import type { Headline } from '../terms/outcome.ts';
import type { RenderOptions } from './options.ts';
import { colophonOf, markOf, reportOf, sectionsOf } from './report.ts';
import { wrap } from './wrap.ts';

const COLOURS: Readonly<Record<Headline, string>> = { yes: '32', no: '31', contested: '35', depends: '33' };

/** The answer as plain text: headline, sections, proof (+ met, - not met, ? open, · a fact it rests on), sources, colophon. */
export function renderText(answer: Determination, options: RenderOptions): string {
  const width = options.width ?? 80;
  const short = options.short ?? false;
  const paint = (code: string, text: string): string => (options.colour === true ? `\u001b[${code}m${text}\u001b[0m` : text);
  const out: string[] = [];
  if (options.title !== undefined) out.push(paint('2', wrap(options.title, width, '', '')), '');
  out.push(paint(`1;${COLOURS[answer.jurisdiction]}`, wrap(answer.headline, width, '', '')), '');
  for (const section of sectionsOf(answer, short)) {
    out.push(paint('1', section.title));
    for (const item of section.items)
      out.push(wrap(item.trimStart(), width, item.startsWith('  ') ? '    ' : '  ', item.startsWith('  ') ? '      ' : '    '));
    out.push('');
  }
  const report = reportOf(answer, options.record, short);
  out.push(paint('1', short ? 'Deciding limbs' : 'Proof'));
  for (const line of report.lines) {
    const indent = '  '.repeat(Math.min(line.depth, 10) + 1);
    const cites = line.cites === null ? '' : ` [Art. ${line.cites}${line.rule === null ? '' : `; ${line.rule}`}]`;
    const sources = line.sources.length === 0 ? '' : ` [${line.sources.join(', ')}]`;
    const remark = line.remark === null ? '' : ` (${line.remark})`;
    out.push(wrap(`${line.says}${cites}${sources}${remark}`, width, `${indent}${markOf(line)} `, `${indent}  `));
  }
  if (report.sources.length > 0) {
    out.push('', paint('1', 'Sources'));
    for (const source of report.sources)
      out.push(wrap(`${source.title}${source.url === null ? '' : ` <${source.url}>`}`, width, `  [${source.number}] `, '      '));
  }
  out.push('');
  for (const line of colophonOf(answer)) out.push(paint('2', wrap(line, width, '', '')));
  return `${out.join('\n')}\n`;
}

import type { Determination } from '../determine/answer.ts';
import type { RenderOptions } from './options.ts';
import { colophonOf, type ProofLine, reportOf, sectionsOf, wordOf } from './report.ts';

/** The answer as one self-contained HTML page: no script, no remote font or image; prints as it reads. */
export function renderHtml(answer: Determination, options: RenderOptions): string {
  const short = options.short ?? false;
  const report = reportOf(answer, options.record, short);
  const sections = sectionsOf(answer, short).map(
    (section) =>
      `<section><h2>${neutral(section.title)}</h2><ul>${section.items.map((item) => `<li${item.startsWith('  ') ? ' class="under"' : ''}>${neutral(item.trim())}</li>`).join('')}</ul></section>`,
  );
  const sources = report.sources.map(
    (source) =>
      `<li id="source-${source.number}" value="${source.number}">${neutral(source.title)}${source.url === null ? '' : ` <a href="${neutral(link(source.url))}" rel="noreferrer">${neutral(source.url)}</a>`}</li>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${neutral(options.title ?? answer.headline)}</title>
<style>${STYLE}</style></head>
<body><main>
${options.title === undefined ? '' : `<p class="asked">${neutral(options.title)}</p>`}
<h1 class="${answer.jurisdiction}">${neutral(answer.headline)}</h1>
${sections.join('\n')}
<section><h2>${short ? 'Deciding limbs' : 'Proof'}</h2>${nested(report.lines)}</section>
${sources.length === 0 ? '' : `<section><h2>Sources</h2><ol class="sources">${sources.join('')}</ol></section>`}
<footer>${colophonOf(answer)
    .map((line) => `<p>${neutral(line)}</p>`)
    .join('')}</footer>
</main></body></html>
`;
}

function nested(lines: readonly ProofLine[]): string {
  let depth = -1;
  let html = '';
  for (const line of lines) {
    while (depth < line.depth) {
      html += '<ul class="proof">';
      depth += 1;
    }
    while (depth > line.depth) {
      html += '</li></ul>';
      depth -= 1;
    }
    if (html.endsWith('</ul>')) html += '</li>';
    else if (!html.endsWith('<ul class="proof">')) html += '</li>';
    const cites =
      line.cites === null
        ? ''
        : ` <span class="cites">Art. ${neutral(line.cites)}${line.rule === null ? '' : ` · ${neutral(line.rule)}`}</span>`;
    const sources = line.sources.map((number) => `<a class="source" href="#source-${number}">${number}</a>`).join(' ');
    const remark = line.remark === null ? '' : ` <em>${neutral(line.remark)}</em>`;
    html += `<li class="${line.finding}"><b>${wordOf(line)}</b> ${neutral(line.says)}${cites} ${sources}${remark}`;
  }
  while (depth >= 0) {
    html += '</li></ul>';
    depth -= 1;
  }
  return html;
}

function neutral(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

function link(url: string): string {
  return /^https?:\/\//.test(url) ? url : '#';
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1b1a17;--paper:#fdfcf9;--quiet:#5d5a52;--rule:#d9d4c7}
@media (prefers-color-scheme:dark){:root{--ink:#ece8df;--paper:#171613;--quiet:#a7a296;--rule:#3a372f}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 Charter,"Bitstream Charter",Georgia,"Noto Serif",serif}
main{max-width:44rem;margin:0 auto;padding:2.5rem 1.25rem}
h1{font-size:1.45rem;line-height:1.3;font-weight:600;border-top:3px solid currentColor;padding-top:1rem}
h2{font-size:.95rem;font-weight:600;margin:1.8rem 0 .4rem;border-bottom:1px solid var(--rule);padding-bottom:.2rem}
.asked,footer,.cites,em{color:var(--quiet)}footer{font-size:.85rem;border-top:1px solid var(--rule);margin-top:2rem}
ul{padding-left:1.1rem}ul.proof{list-style:none;padding-left:1.1rem;border-left:1px solid var(--rule)}li{margin:.25rem 0;overflow-wrap:anywhere}.under{margin-left:1.2rem}
.proof b{font-weight:600;font-size:.78rem;border:1px solid var(--rule);border-radius:3px;padding:0 .3rem;margin-right:.3rem}
.notMet>b{border-style:dashed}.open>b{border-style:dotted}.cites{font-size:.85rem;white-space:nowrap}.source{font-size:.75rem;vertical-align:super}
@media print{main{max-width:none;padding:0}a{color:inherit}}`;

import { createHash } from 'node:crypto';
import type { AccusationAnswerView, ReadView, StatementView } from '@ratione/engine/views';
import {
  answerWords,
  dateLine,
  dayInWords,
  howOften,
  oneLine,
  shownFinding,
  statementLabel,
  titleOf,
  VERDICTS,
  verdictKey,
  voices,
} from './words.ts';

/**
 * The text as a page of its own, its statements marked in place by sign, word and line, each with a note. Nothing in it is loaded or
 * run: no script, no picture, no font, and a policy that forbids them.
 */
export function annotatedPage(text: string, view: ReadView): string {
  const title = titleOf(view);
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    `<html lang="${escaped(view.read_as ?? 'en')}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(oneLine(title))}: statements checked</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    header(view, title),
    '<div class="both">',
    `<main class="text" id="text" dir="auto">${marked(text, view.statements)}</main>`,
    notes(view),
    '</div>',
    accusations(view),
    footer(view),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function header(view: ReadView, title: string): string {
  const { source } = view;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Author', source.author],
    ['Site', source.site],
    ['Address', source.url],
    ['Day of the text', dateLine(view)],
    ['Language', view.read_as ?? 'not one that is read'],
    ['Original', source.sha256 === null ? null : `SHA-256 ${source.sha256}`],
  ];
  const count = (verdict: string): number => view.statements.filter((statement) => statement.finding?.verdict === verdict).length;
  const key = (['supported', 'contradicted', 'misleading', 'unsettled'] as const)
    .map((verdict) => `<li><span class="tag ${verdict}">${VERDICTS[verdict].sign} ${VERDICTS[verdict].word}</span> ${count(verdict)}</li>`)
    .join('');
  return `<header>
<h1 dir="auto">${escaped(oneLine(title))}</h1>
<dl>${facts.flatMap(([name, value]) => (value === null ? [] : [`<dt>${name}</dt><dd dir="auto">${escaped(value)}</dd>`])).join('')}</dl>
<ul class="key" aria-label="Verdicts">${key}<li><span class="tag uncheckable">${VERDICTS.uncheckable.sign} ${VERDICTS.uncheckable.word}</span> ${view.statements.filter((statement) => statement.finding === null).length}</li></ul>
${view.issues.length === 0 ? '' : `<ul class="issues">${view.issues.map((issue) => `<li>${escaped(issue.found)}; ${escaped(issue.help)}</li>`).join('')}</ul>`}
</header>`;
}

/** The text cut where statements begin and end, so that those which overlap each keep their mark. */
function marked(text: string, statements: readonly StatementView[]): string {
  const cuts = [...new Set([0, text.length, ...statements.flatMap((statement) => [statement.start, statement.end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  let out = '';
  for (const [order, from] of cuts.entries()) {
    const until = cuts[order + 1];
    if (until === undefined) break;
    const here = statements.flatMap((statement, index) =>
      statement.start <= from && statement.end >= until ? [{ statement, index }] : [],
    );
    // Of several that cover these words, the shortest is the one they belong to most.
    const [inner] = [...here].sort((a, b) => a.statement.end - a.statement.start - (b.statement.end - b.statement.start));
    const words = escaped(text.slice(from, until));
    out +=
      inner === undefined
        ? words
        : `<mark class="${verdictKey(inner.statement)}${inner.statement.finding === null ? ' said' : ''}">${words}</mark>`;
    for (const { statement, index } of here) if (statement.end === until) out += reference(statement, index);
  }
  return out;
}

function reference(statement: StatementView, index: number): string {
  const verdict = verdictKey(statement);
  return `<sup><a class="tag ${verdict}" id="m${index + 1}" href="#n${index + 1}" title="${escaped(statementLabel(statement))}">${VERDICTS[verdict].sign}${index + 1}<span class="hidden"> ${escaped(statementLabel(statement))}</span></a></sup>`;
}

function notes(view: ReadView): string {
  const items = view.statements.map((statement, index) => {
    const finding = shownFinding(statement);
    const verdict = verdictKey(statement);
    const rows = finding === null ? [] : noteRows(finding, statement.today, view.record.date);
    return `<li id="n${index + 1}" class="${verdict}">
<p><a href="#m${index + 1}" aria-label="Back to the text">${index + 1}</a> <span class="tag ${verdict}">${VERDICTS[verdict].sign} ${escaped(statementLabel(statement))}</span></p>
<blockquote dir="auto">${escaped(oneLine(statement.text))}</blockquote>
${rows.join('\n')}
</li>`;
  });
  const day = view.as_of === null ? '' : ` as of ${escaped(dayInWords(view.as_of))}`;
  return `<aside><h2>Statements about the Court${day}</h2>${items.length === 0 ? '<p>None found.</p>' : `<ol>${items.join('\n')}</ol>`}</aside>`;
}

function noteRows(finding: NonNullable<ReturnType<typeof shownFinding>>, today: StatementView['today'], recordDay: string): string[] {
  const sources = finding.sources.flatMap((source) =>
    'act' in source
      ? [escaped(source.title)]
      : [
          source.url === undefined
            ? escaped(source.title)
            : `<a rel="noreferrer" href="${escaped(webOnly(source.url))}">${escaped(source.title)}</a>`,
        ],
  );
  const rows: readonly (readonly [string, string])[] = [
    ['In fact', escaped(finding.statement)],
    ['Because', escaped(finding.because)],
    ['Note', escaped(finding.note ?? '')],
    [`As of ${escaped(dayInWords(recordDay))}`, today === undefined ? '' : escaped(`${VERDICTS[today.verdict].word}. ${today.statement}`)],
    ['Changed by', escaped(finding.would_change)],
    ['Sources', `${sources.join('; ')}${finding.from_memory === true ? ' (from memory alone)' : ''}`],
  ];
  return rows.filter(([, value]) => value !== '').map(([name, value]) => `<p><b>${name}</b> ${value}</p>`);
}

function accusations(view: ReadView): string {
  const table = view.accusations;
  if (table === null || (table.accusations.length === 0 && table.relations.edges.length === 0)) return '';
  const rows = table.accusations.map(
    (row) =>
      `<tr><td>${escaped(row.accused)}</td><td dir="auto">${escaped(row.act)}</td><td>${escaped(row.place?.name ?? 'none named')}</td><td>${escaped(row.when?.text ?? 'not told')}</td><td>${escaped(voices(row.accusers, 'not named'))}</td><td>${escaped(voices(row.denied_by, 'nobody in the text'))}</td><td>${escaped(howOften(row))}</td><td>${answerCell(row.at_the_time, row.not_asked)}</td><td>${answerCell(row.today, row.not_asked)}</td></tr>`,
  );
  const nameOf = new Map(table.relations.nodes.map((node) => [node.id, node.label]));
  const edges = table.relations.edges.map(
    (edge) => `<li>${escaped(nameOf.get(edge.from) ?? edge.from)} <b>${edge.how}</b> ${escaped(nameOf.get(edge.to) ?? edge.to)}</li>`,
  );
  return `<section class="accusations"><h2>What the text accuses, and whether the Court could try it</h2>
<p>${escaped(table.notice)}</p>
${rows.length === 0 ? '' : `<div class="wide"><table><thead><tr><th>Accused</th><th>Act</th><th>Place</th><th>Time</th><th>Accuser</th><th>Denied by</th><th>How often</th><th>On the day of the text</th><th>On ${escaped(dayInWords(table.record_day))}</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`}
${edges.length === 0 ? '' : `<h3>Who stands behind whom, by the text</h3><ul>${edges.join('')}</ul>`}
</section>`;
}

function answerCell(answer: AccusationAnswerView | null, notAsked: string | null): string {
  return `${escaped(answerWords(answer, notAsked))}${answer === null ? '' : `<p class="why">${escaped(answer.headline)}</p>`}`;
}

function footer(view: ReadView): string {
  return `<footer><p>Statements are compared with Ratione’s record of ${escaped(dayInWords(view.record.date))} (${escaped(view.record.hash.slice(0, 16))}). What is not marked was not judged. Accusations are never checked as true or false.</p></footer>`;
}

export function escaped(text: string): string {
  return text
    .replaceAll('\r', '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\u{fffd}');
}

function webOnly(url: string): string {
  return /^https?:\/\//i.test(url) ? url : '#';
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1d1d1b;--paper:#fdfcf9;--line:#c9c5ba;--soft:#5b5850;--ok:#1f4a8f;--bad:#1d1d1b;--half:#7d5200;--open:#44648f;--none:#5b5850}
@media (prefers-color-scheme:dark){:root{--ink:#e9e6de;--paper:#191815;--line:#4a473f;--soft:#b0aca1;--ok:#8db7f5;--bad:#fffdf6;--half:#e9bd6b;--open:#a9bdd9;--none:#b0aca1}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:84rem;padding:1.5rem;color:var(--ink);background:var(--paper);font:1.0625rem/1.55 Charter,'Bitstream Charter','Sitka Text',Cambria,Georgia,serif}
h1{overflow-wrap:anywhere;font-size:1.6rem;line-height:1.25;margin:0 0 .75rem}h2{font-size:1.15rem;margin:0 0 .75rem}h3{font-size:1rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:0 0 1rem;font-size:.95rem}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.key{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;padding:.6rem 0;margin:0 0 1rem;border-block:1px solid var(--line)}
.issues{color:var(--soft);font-size:.95rem}
.both{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2.5rem;align-items:start}
.text{white-space:pre-wrap;overflow-wrap:anywhere;max-width:42rem}
mark{background:none;color:inherit;text-decoration:underline 2px var(--none);text-underline-offset:.2em}
mark.supported{text-decoration-color:var(--ok)}
mark.contradicted{text-decoration:underline wavy 1.5px var(--bad)}
mark.misleading{text-decoration:underline dashed 2px var(--half)}
mark.unsettled{text-decoration:underline dotted 2px var(--open)}
mark.uncheckable{text-decoration:underline dotted 1px var(--none)}
mark.said{text-decoration-thickness:1px}
.tag{font:600 .85em/1 system-ui,sans-serif;text-decoration:none;white-space:nowrap;color:var(--none)}
.tag.supported{color:var(--ok)}.tag.contradicted{color:var(--bad)}.tag.misleading{color:var(--half)}.tag.unsettled{color:var(--open)}
sup{line-height:0}sup a{padding:0 .1em}
a{color:inherit}a:focus-visible,li:target{outline:2px solid var(--open);outline-offset:3px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
aside{font-size:.95rem}aside ol{list-style:none;margin:0;padding:0}
aside li{padding:.75rem 0 .75rem .9rem;border-top:1px solid var(--line);border-inline-start:2px solid var(--none)}
aside li.supported{border-inline-start-color:var(--ok)}aside li.contradicted{border-inline-start-color:var(--bad)}
aside li.misleading{border-inline-start-color:var(--half)}aside li.unsettled{border-inline-start-color:var(--open)}
aside p{margin:.2rem 0}blockquote{margin:.3rem 0;padding:0;color:var(--soft);font-style:italic}
aside b{font-weight:600;color:var(--soft)}
.accusations{margin-top:2.5rem}.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:.9rem;width:100%}th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-top:1px solid var(--line)}
.why{margin:.2rem 0 0;color:var(--soft)}
footer{margin-top:2rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
@media (max-width:60rem){.both{grid-template-columns:1fr}body{padding:1rem}}
@media print{body{max-width:none;padding:0;font-size:10.5pt}.both{display:block}aside{margin-top:1.5rem}aside li,tr{break-inside:avoid}a[href^="http"]::after{content:" <" attr(href) ">";font-size:.8em}}
`;

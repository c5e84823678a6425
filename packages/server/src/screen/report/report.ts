import { inWords } from '@ratione/engine';
import type { ReportData, SupposedChanges } from '../report-data.ts';
import { type Figure, figureHtml } from './figure.ts';
import { mapFigure, namedFigure, wholeFigure, yearFigures } from './figures.ts';
import type { ReportNames } from './names.ts';
import { PATTERNS } from './paint.ts';
import { assumptionsHtml, contestedHtml, manifestHtml, whyHtml } from './sections.ts';
import { STYLE } from './style.ts';
import { measuresOf, sumByReach } from './tallies.ts';
import { whatIfFigures } from './what-if.ts';
import { baseInWords, count, escaped, share } from './words.ts';

interface Section {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** A screened file in one page: no script, nothing fetched; reads and prints the same. */
export function renderReport(data: ReportData, names: ReportNames): string {
  const { manifest } = data;
  const sections = sectionsOf(data, names);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(`Within the Court’s reach: ${manifest.input.name}`)}</title>
<style>${STYLE}</style></head>
<body>${PATTERNS}<main>
<p class="asked"><bdi>${escaped(manifest.input.name)}</bdi>, asked as of ${escaped(inWords(manifest.settings.asOf))}</p>
${headHtml(data)}
<nav aria-label="Parts">${sections.map(({ id, title }) => `<a href="#${id}">${escaped(title)}</a>`).join(' ')}</nav>
${sections.map(({ id, title, html }) => `<section id="${id}"><h2>${escaped(title)}</h2>\n${html}</section>`).join('\n')}
<footer><p>Ratione ${escaped(manifest.engine)}, record of ${escaped(inWords(manifest.record.date))}. The proof behind one row: ratione screen explain RESULT --row NUMBER.</p></footer>
</main></body></html>
`;
}

function headHtml(data: ReportData): string {
  const { total, byReach, manifest } = data;
  if (total.events === 0)
    return '<h1>The file holds no rows.</h1><p>Check that it is the file you meant; the manifest below says what was read.</p>';
  const anyGround = sumByReach(byReach, ({ reach }) => reach);
  const placeAlone = sumByReach(byReach, ({ reachByPlace }) => reachByPlace);
  const dead = measuresOf(data).includes('deaths');
  const of = (part: { readonly events: number; readonly deaths: number }): string =>
    `${count(part.events)} events (${share(part.events, total.events)})${dead ? ` with ${count(part.deaths)} deaths (${share(part.deaths, total.deaths)})` : ''}`;
  return `<h1>${count(anyGround.yes.events)} of ${count(total.events)} recorded events lie within the reach of the International Criminal Court.</h1>
<p class="lead">${anyGround.yes.events === 0 ? 'None' : `That is ${share(anyGround.yes.events, total.events)}`}${dead ? `${anyGround.yes.events === 0 ? '' : `, with ${count(anyGround.yes.deaths)} of ${count(total.deaths)} deaths (${share(anyGround.yes.deaths, total.deaths)})`}` : ''}, on all grounds. By place, time and referral alone: ${of(placeAlone.yes)}.</p>
<p>${escaped(`Of the rest, ${of(anyGround.depends)} depend on a fact, ${of(anyGround.contested)} are contested among named authorities, and ${of(anyGround.no)} lie outside.`)}${manifest.settings.national === 'unknown' ? ' No suspect’s nationality is known here: a row outside by place still depends on it, since the Court can try nationals of States Parties.' : ''}${placeAlone.yes.events > anyGround.yes.events ? ' Some rows within reach by place are contested for suspects of some nationalities.' : ''}</p>
<p>An event is not a crime: each row says what the Court could try if it were one.</p>`;
}

function sectionsOf(data: ReportData, names: ReportNames): readonly Section[] {
  if (data.total.events === 0) return [made(data)];
  const state = (code: string): string => names.state(code);
  return [
    { id: 'shares', title: 'Shares', html: figures([wholeFigure(data)]) },
    { id: 'by-year', title: 'By year', html: figures(yearFigures(data)) || '<p>No row has a day that could be read.</p>' },
    { id: 'why', title: 'Why rows fail', html: whyHtml(data) },
    { id: 'contested', title: 'Contested rows', html: contestedHtml(data, names) },
    {
      id: 'where',
      title: 'Where',
      html: data.map.cells.length === 0 ? '<p>No row has a point that could be drawn.</p>' : figures([mapFigure(data, names)]),
    },
    {
      id: 'by-base',
      title: 'By basis',
      html:
        data.byBase.length === 0
          ? '<p>No row has a basis.</p>'
          : figures([
              namedFigure(data, {
                id: 'bases',
                title: 'Events by the basis that reaches them, or would',
                rows: data.byBase,
                named: baseInWords,
                shown: 10,
                note: 'Territory, and ships and aircraft: Article 12(2)(a). Nationality: 12(2)(b). Declaration: 12(3). Referral: 13(b). An event with several bases counts under each; one with none, under none.',
              }),
            ]),
    },
    {
      id: 'by-state',
      title: 'By State',
      html:
        data.byState.length === 0
          ? '<p>No row names a State.</p>'
          : figures([
              namedFigure(data, {
                id: 'states',
                title: 'Events by State of the territory',
                rows: data.byState,
                named: state,
                shown: 20,
                note: 'A row counts under each State whose territory its place was, or may have been, and under each that claimed it.',
              }),
            ]),
    },
    {
      id: 'by-conflict',
      title: 'By conflict',
      html:
        data.byConflict.length === 0
          ? '<p>The file names no conflict.</p>'
          : figures([
              namedFigure(data, {
                id: 'conflicts',
                title: 'Events by conflict, as the file names it',
                rows: data.byConflict,
                named: (name) => name,
                shown: 20,
                note: 'The 60 conflicts with most rows at most.',
              }),
            ]),
    },
    ...(data.whatIf.length === 0 ? [] : [{ id: 'what-if', title: 'What if', html: whatIfHtml(data, names) }]),
    { id: 'assumptions', title: 'Assumptions', html: assumptionsHtml(data) },
    made(data),
  ];
}

/** Each act alone, and all together: an act that is only supposed is not the law. */
function whatIfHtml(data: ReportData, names: ReportNames): string {
  const list = (acts: readonly string[]): string =>
    `<ol>${acts.map((act) => `<li><bdi>${escaped(names.supposed(act))}</bdi></li>`).join('')}</ol>`;
  const [together, ...alone] = data.whatIf;
  if (together === undefined) return '';
  const told = (set: SupposedChanges): string => figures(whatIfFigures(data, set));
  if (together.acts.length === 1) return `<p>Supposed, and not the law:</p>${list(together.acts)}${told(together)}`;
  return [
    `<p>Supposed, and not the law. All together:</p>${list(together.acts)}${told(together)}`,
    ...alone.map(
      (set) => `<p class="alone">Alone: <bdi>${escaped(set.acts.map((act) => names.supposed(act)).join(' '))}</bdi></p>${told(set)}`,
    ),
  ].join('\n');
}

function figures(all: readonly Figure[]): string {
  return all.map(figureHtml).join('\n');
}

function made(data: ReportData): Section {
  return { id: 'manifest', title: 'How it was made', html: manifestHtml(data) };
}

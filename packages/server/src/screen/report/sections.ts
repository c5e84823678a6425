import { BAR_WORDS, inWords } from '@ratione/engine';
import type { ReasonTally, ReportData } from '../report-data.ts';
import type { ReportNames } from './names.ts';
import { tableHtml } from './table.ts';
import { gathered, sumByReach, totalOf } from './tallies.ts';
import { count, escaped, factInWords, rowIssueInWords, share } from './words.ts';

/** Asked without any nationality, so only the territory and a referral can link. */
const NO_LINK =
  'the State of the territory had not accepted jurisdiction, and no referral by the Security Council reaches it (Articles 12(2)(a) and 13(b))';

/** Why rows fail, and what the others wait for: read at once, so not folded away. */
export function whyHtml(data: ReportData): string {
  const bars = reasonRows(data, 'bar', (reason) => sentence(reason === 'no-link' ? NO_LINK : isBar(reason) ? BAR_WORDS[reason] : reason));
  const facts = reasonRows(data, 'waits-for', factInWords);
  return [
    bars.length === 0
      ? '<p>Place, time and referral reach every row.</p>'
      : tableHtml({
          caption: 'Why place, time and referral alone do not reach a row; a row may have several reasons',
          head: ['Reason', 'Events', 'of all', 'Outside on all grounds', 'Still open or contested', 'Deaths'],
          rows: bars,
        }),
    facts.length === 0
      ? ''
      : tableHtml({
          caption: 'Facts that would settle the rows still open; a row may wait for several',
          head: ['Fact', 'Events', 'of all', 'Depends', 'Contested', 'Deaths'],
          rows: facts,
        }),
  ].join('\n');
}

function reasonRows(
  data: ReportData,
  kind: ReasonTally['kind'],
  words: (reason: string) => string,
): readonly (readonly (string | number)[])[] {
  return [
    ...gathered(
      data.why.filter((row) => row.kind === kind),
      ({ reason }) => reason,
    ),
  ]
    .map(([reason, rows]) => ({ reason, by: sumByReach(rows, ({ reach }) => reach) }))
    .sort((one, other) => totalOf(other.by).events - totalOf(one.by).events || (one.reason < other.reason ? -1 : 1))
    .map(({ reason, by }) => {
      const all = totalOf(by);
      const split =
        kind === 'bar' ? [by.no.events, by.depends.events + by.contested.events + by.yes.events] : [by.depends.events, by.contested.events];
      return [words(reason), all.events, share(all.events, data.total.events), ...split, all.deaths];
    });
}

export function contestedHtml(data: ReportData, names: ReportNames): string {
  if (data.contested.length === 0) return '<p>No row is contested.</p>';
  return tableHtml({
    caption: 'Contested rows by issue and State; the proof of a row says who holds which view',
    head: ['What is disputed', 'States', 'Events', 'of all', 'Deaths'],
    rows: data.contested.map(({ issue, states, events, deaths }) => [
      `${issue}${questionOf(issue, names)}`,
      stateNames(states, names),
      events,
      share(events, data.total.events),
      deaths,
    ]),
  });
}

/** A row names an issue with what it arises about, as in C-10 UKR-crimea. */
function questionOf(issue: string, names: ReportNames): string {
  const found = names.issue(issue.split(' ')[0] ?? issue);
  return found === null ? '' : `: ${found.question}`;
}

function stateNames(states: string, names: ReportNames): string {
  return states === ''
    ? 'none'
    : states
        .split('; ')
        .map((code) => names.state(code))
        .join(', ');
}

/** Everything needed to check the figures or to make them again. */
export function manifestHtml({ manifest, rowIssues }: ReportData): string {
  const { input, record, land, settings, mapping, counts } = manifest;
  const positions = Object.entries(settings.positions).map(([issue, position]) => `${issue} = ${position}`);
  const lines: readonly (readonly [string, string])[] = [
    [
      'File',
      `${input.name}, ${count(input.bytes)} bytes, ${input.format}${input.compression === 'none' ? '' : `, ${input.compression}`}${input.repaired ? ', read record by record because quotes were broken' : ''}`,
    ],
    ['SHA-256 of the file', input.sha256],
    ['Record', `${inWords(record.date)}, ${record.hash}`],
    ['Engine', manifest.engine],
    [
      'Land',
      land === null ? 'none: places told by country and by the record’s own outlines' : `${land.package} ${land.version}, ${land.hash}`,
    ],
    ['Asked as of', inWords(settings.asOf)],
    ['Nationality of the suspect', settings.national],
    ['Positions held fast', positions.length === 0 ? 'none: disputes are shown as such' : positions.join(', ')],
    ['Supposed acts', settings.whatIf.length === 0 ? 'none' : settings.whatIf.join('; ')],
    ['Acts of the asker’s own', settings.ownActs === 0 ? 'none' : `${count(settings.ownActs)}: unofficial`],
    [
      'Columns read as',
      Object.entries(mapping.columns)
        .map(([role, column]) => `${role}: ${column}`)
        .join(', ') || 'none',
    ],
    ['Distinct questions', count(counts.questions)],
  ];
  const rules = Object.entries(counts.rules).map(([rule, rows]) => [sentence(rule.replaceAll('-', ' ')), rows ?? 0]);
  return [
    `<dl>${lines.map(([term, says]) => `<div><dt>${escaped(term)}</dt><dd><bdi>${escaped(says)}</bdi></dd></div>`).join('')}</dl>`,
    rules.length === 0
      ? ''
      : tableHtml({ caption: 'Rules by which blank or doubtful values were read', head: ['Rule', 'Rows'], rows: rules }),
    rowIssues.length === 0
      ? '<p>No row had an issue.</p>'
      : tableHtml({
          caption: 'Rows that could not be read whole; they stand in the result all the same',
          head: ['Issue', 'Rows'],
          rows: rowIssues.map(({ code, rows }) => [rowIssueInWords(code), rows]),
        }),
  ].join('\n');
}

export function assumptionsHtml({ manifest }: ReportData): string {
  return `<ol>${manifest.assumptions.map((text) => `<li>${escaped(text)}</li>`).join('')}</ol>`;
}

function isBar(reason: string): reason is keyof typeof BAR_WORDS {
  return Object.hasOwn(BAR_WORDS, reason);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

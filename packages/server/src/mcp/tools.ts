import type { Issue } from '@ratione/engine';
import { crimeById, isDay, readCrime, renderText } from '@ratione/engine';
import { conflictKindIn } from '@ratione/engine/asked';
import {
  type ActView,
  answer,
  askView,
  checkView,
  crimeSearchView,
  crimeView,
  type DecidingView,
  docketView,
  findPersons,
  malformedCrime,
  personView,
  type SourceView,
  stateView,
  termInWords,
  unknownState,
  unofficialLine,
} from '@ratione/engine/views';
import question from '../../schemas/question.schema.json';
import { isTextDate } from '../reading/check-line.ts';
import { dayIssue, flagIssue } from '../session/flag-issue.ts';
import { judgeActs } from '../session/judge-acts.ts';
import type { Service } from '../session/open-service.ts';
import { laidOver, type Session } from '../session/session.ts';
import { readSupposition } from '../session/what-if.ts';

/** What a tool says: words with their sources for a reader, and the published JSON for a program. */
export interface ToolAnswer {
  readonly text: string;
  readonly view: Readonly<Record<string, unknown>>;
}

export type ToolResult = ToolAnswer | { readonly issues: readonly Issue[] };

type Given = Readonly<Record<string, unknown>>;

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: { readonly type: 'object'; readonly [key: string]: unknown };
  readonly call: (service: Service, given: Given) => ToolResult;
}

const DAY = { type: 'string', description: 'A day, as in 2016-11-30.' } as const;
const AS_OF = { type: 'string', description: 'Answer as it could be known on this day; today if left out.' } as const;

export const tools: readonly Tool[] = [
  {
    name: 'ask',
    title: 'Can the Court try this?',
    description:
      'Whether the International Criminal Court has jurisdiction over alleged conduct, and why, with the proof and its sources. Facts are taken as stated: no finding of guilt, no legal advice. Null is unknown; leave out what is not alleged.',
    inputSchema: {
      type: 'object',
      properties: {
        ...question.$defs.facts.properties,
        what_if: { type: 'array', items: { type: 'string' }, description: 'Acts to suppose, as in "SYR declares 12(3) from 2011-03-15".' },
      },
      required: ['crimes'],
      additionalProperties: false,
      $defs: { place: question.$defs.place, suspect: question.$defs.suspect, matter: question.$defs.matter },
    },
    call: (service, { what_if, ...facts }) => {
      const session = sessionFor(service, facts['as_of'], what_if);
      if ('issues' in session) return session;
      const answered = answer(session.ratione, { ...facts, as_of: session.asOf }, 'question');
      if ('issues' in answered) return answered;
      const mark = unofficialLine(session);
      const words = renderText(answered.determination, { record: session.ratione.record, width: 100 });
      return { text: mark === null ? words : `${words}\n${mark}\n`, view: { ...askView(session, answered.determination) } };
    },
  },
  {
    name: 'state',
    title: 'Where a State stood',
    description: 'Where a State stood toward the Court on a day: Party, signatory, withdrawn; its acts with their sources.',
    inputSchema: {
      type: 'object',
      properties: { name: { type: 'string', description: 'Three-letter code, or name.' }, on: DAY, as_of: AS_OF },
      required: ['name'],
      additionalProperties: false,
    },
    call: (service, given) => {
      const session = sessionFor(service, given['as_of']);
      if ('issues' in session) return session;
      const on = dayOf(given['on'], session);
      if (typeof on !== 'string') return on;
      const name = String(given['name'] ?? '');
      const file = session.ratione.find(name);
      const view = file === undefined ? null : stateView(session, file.state, on);
      if (view === null) return { issues: [unknownState(name, session.ratione)] };
      const acts = [...view.acts, ...view.council].sort((a, b) => (a.known < b.known ? -1 : 1)).map(actLine);
      return { text: [view.says, '', 'Acts known on the day of asking:', ...acts, '', stamp(session)].join('\n'), view: { ...view } };
    },
  },
  {
    name: 'docket',
    title: 'What the Court had done',
    description:
      'Situations, persons charged, sentences, acquittals and budgets by a day; with `person`, the charges and decisions of one person.',
    inputSchema: {
      type: 'object',
      properties: {
        on: DAY,
        as_of: AS_OF,
        person: { type: 'string', description: 'Id, name or part of a name of a person publicly charged.' },
      },
      additionalProperties: false,
    },
    call: (service, given) => {
      const session = sessionFor(service, given['as_of']);
      if ('issues' in session) return session;
      const on = dayOf(given['on'], session);
      if (typeof on !== 'string') return on;
      return given['person'] === undefined
        ? docketAnswer(session, on)
        : personAnswer({ ...session, asOf: on < session.asOf ? on : session.asOf }, String(given['person']));
    },
  },
  {
    name: 'check',
    title: 'Is this statement so?',
    description: 'Judges a statement about the Court on the day of its text, with what the record says and the sources that decide it.',
    inputSchema: {
      type: 'object',
      properties: {
        text: { type: 'string', maxLength: 4000, description: 'The statement as given.' },
        as_of: { type: 'string', description: 'Day, month or year of the text.' },
        lang: { type: 'string', description: 'Language of the statement, as in en.' },
      },
      required: ['text'],
      additionalProperties: false,
    },
    call: (service, given) => {
      const text = String(given['text'] ?? '').trim();
      const date = given['as_of'] ?? null;
      if (text === '') return { issues: [flagIssue('text', '', 'a statement', 'give its words')] };
      if (date !== null && (typeof date !== 'string' || !isTextDate(date)))
        return {
          issues: [flagIssue('as_of', String(date), 'a day, month or year, as in 2017-01-03', 'write year, month and day with hyphens')],
        };
      const { record } = service.official;
      const view = checkView(
        service.reader().check({ text: text.slice(0, 4000), date, lang: typeof given['lang'] === 'string' ? given['lang'] : null }),
        record,
      );
      const lines = [
        `${view.verdict}: ${text}`,
        ...(view.statement === '' ? [] : [`In fact: ${view.statement}`]),
        `Because: ${view.because}`,
        ...(view.note === undefined ? [] : [`Note: ${view.note}`]),
        ...view.sources.map((source) => `Source: ${deciding(source)}`),
        `Judged on ${view.as_of}. Record of ${record.version.date}.`,
      ];
      return { text: lines.join('\n'), view: { schema: 'ratione/check/1', text, ...view } };
    },
  },
  {
    name: 'crime',
    title: 'Crimes of the Statute',
    description:
      'Elements of a crime by its paragraph (8(2)(b)(iv)), or the paragraphs that plain words may point to: a suggestion, never a classification.',
    inputSchema: {
      type: 'object',
      properties: { words: { type: 'string', description: 'A paragraph, or plain words.' }, on: DAY, as_of: AS_OF },
      required: ['words'],
      additionalProperties: false,
    },
    call: (service, given) => {
      const session = sessionFor(service, given['as_of']);
      if ('issues' in session) return session;
      const on = dayOf(given['on'], session);
      if (typeof on !== 'string') return on;
      return crimeAnswer(session, String(given['words'] ?? ''), on);
    },
  },
];

function docketAnswer(session: Session, on: string): ToolResult {
  const view = docketView(session, on);
  const { stats } = view;
  const lines = [
    `The Court's docket on ${on}, as known on ${view.as_of}.`,
    `${stats.persons_charged} persons publicly charged; ${view.situations?.length ?? 0} situations under investigation.`,
    ...stats.sentences.map(
      (sentence) => `Sentence: ${sentence.on} ${sentence.name}, ${termInWords(sentence.months)}${citedPerson(session, sentence.person)}`,
    ),
    ...stats.acquittals.map((entry) => `Acquittal: ${entry.on} ${entry.name}${citedPerson(session, entry.person)}`),
    `Budgets approved: EUR ${stats.budget.approved_eur.toLocaleString('en-GB')} through ${stats.budget.through ?? 'no year yet'}.`,
    stamp(session),
  ];
  return { text: lines.join('\n'), view: { ...view } };
}

function personAnswer(session: Session, named: string): ToolResult {
  const found = findPersons(session, named).map((entry) => personView(session, entry));
  if (found.length === 0)
    return {
      issues: [flagIssue('person', named, 'a person publicly charged by the day of asking', 'call docket without a person for the list')],
    };
  const lines = found.flatMap((view) => [
    `${view.name}: ${view.role}. Situation ${view.situation}; stage: ${view.stage ?? 'none on record'}. Charges are allegations.`,
    ...view.events.map((event) => `  ${event.on} ${event.says}${event.confidence === 'memory' ? ' [from memory]' : ''}`),
    ...view.sources.map((source) => `  Source: ${cited(source)}`),
  ]);
  return { text: [...lines, stamp(session)].join('\n'), view: { schema: 'ratione/persons/1', persons: found } };
}

function crimeAnswer(session: Session, words: string, on: string): ToolResult {
  const malformed = malformedCrime(words);
  if (malformed !== null) return { issues: [malformed] };
  const reading = readCrime(words);
  if (reading.kind !== 'paragraph') {
    const view = crimeSearchView(session, words, conflictKindIn(words, session.ratione));
    const lines = view.found.map((row) => `${row.pinpoint} ${row.label}: ${row.why}`);
    return { text: [`Paragraphs that "${words}" may point to:`, ...lines, stamp(session)].join('\n'), view: { ...view } };
  }
  const asked = crimeById(reading.id);
  const views = (asked === undefined ? reading.crimes : [asked]).map((offence) => crimeView(session, offence, on));
  const text = views
    .map((view) =>
      [`Article ${view.pinpoint}: ${view.label}`, ...view.elements.map((element) => `  ${element.no}. ${element.says}`)].join('\n'),
    )
    .join('\n\n');
  const [first] = views;
  return {
    text: `${text}\n${stamp(session)}`,
    view: views.length === 1 && first !== undefined ? { ...first } : { schema: 'ratione/crime/1', crimes: views },
  };
}

function sessionFor({ official, today }: Service, asOf: unknown, whatIf: unknown = []): Session | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const given = asOf !== undefined && asOf !== null;
  if (given && !isDay(asOf)) issues.push(dayIssue('as_of', String(asOf)));
  const asked = isDay(asOf) ? asOf : today();
  const read = (Array.isArray(whatIf) ? whatIf : [whatIf]).map((words) => readSupposition(String(words), official, asked));
  const acts = read.flatMap((one) => ('act' in one ? [one.act] : []));
  issues.push(...read.flatMap((one) => ('issues' in one ? one.issues.map((issue) => ({ ...issue, path: 'what_if' })) : [])));
  if (issues.length === 0 && acts.length > 0) issues.push(...judgeActs(acts, official));
  return issues.length > 0 ? { issues } : laidOver(official, acts, asked, given);
}

function dayOf(on: unknown, session: Session): string | { readonly issues: readonly Issue[] } {
  if (on === undefined || on === null) return session.asOf;
  return isDay(on) ? on : { issues: [dayIssue('on', String(on))] };
}

function actLine(act: ActView): string {
  const mark = act.confidence === 'memory' ? ' [from memory, no source retrieved]' : '';
  return `${act.known} ${act.says}${mark} ${act.sources.map((source) => `[${cited(source)}]`).join(' ')}`.trimEnd();
}

function citedPerson({ ratione: { record } }: Session, id: string): string {
  const [use] = record.persons.find((person) => person.id === id)?.sources ?? [];
  const source = use === undefined ? undefined : record.sources[use.src];
  return source === undefined ? '' : ` [${[source.publisher, source.title, source.url].filter(Boolean).join(', ')}]`;
}

function cited({ publisher, title, url, id }: SourceView): string {
  return [publisher, title ?? id, url].filter((part) => part !== null && part !== '').join(', ');
}

function deciding(source: DecidingView): string {
  return 'act' in source
    ? `${source.title} (act ${source.act} of the record)`
    : [source.title, source.url].filter((part) => part !== undefined).join(', ');
}

function stamp({ asOf, ratione: { record } }: Session): string {
  return `Asked as of ${asOf}. Record of ${record.version.date} (${record.version.hash.slice(0, 8)}).`;
}

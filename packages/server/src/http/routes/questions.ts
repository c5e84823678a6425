import { Readable } from 'node:stream';
import type { Determination, Issue } from '@ratione/engine';
import { renderHtml, renderMarkdown, renderText, triggerWord } from '@ratione/engine';
import { type Answered, answer, askView, forumsView, unofficialLine, whyNotView } from '@ratione/engine/views';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { QuestionItem } from '../../session/question-items.ts';
import { AnswerMemory } from '../answer-memory.ts';
import type { Asking } from '../asking.ts';
import { readBodies } from '../bodies.ts';
import { ref } from '../components.ts';
import { type Cell, type Column, cellsOf } from '../csv.ts';
import { gives, listOf, oneOf, problems } from '../describe.ts';
import { type Format, formatOf, TYPES } from '../format.ts';
import { AS_OF, formatParameter, query, WHAT_IF } from '../parameters.ts';
import { notAnswered, Problem } from '../problem.ts';
import { type AskedHere, answerAll, asJson, LARGEST_BODY, onlyOne, questionsOf, type Teller, type View } from '../questions.ts';
import type { RouteSet } from '../route-set.ts';
import { sendCells, sendTable } from '../send.ts';

/** A list longer than this goes out as it is answered. */
const STREAM_FROM = 500;

interface Form {
  readonly name: string;
  readonly part: string;
  readonly summary: string;
  readonly view: View;
  readonly forms: readonly Format[];
}

const FORMS: readonly Form[] = [
  { name: 'ask', part: 'Ask', summary: 'Can the Court try this, and why?', view: askView, forms: ['ndjson', 'csv', 'md', 'text', 'html'] },
  { name: 'why-not', part: 'WhyNot', summary: 'What stands in the way, limb by limb', view: whyNotView, forms: ['ndjson'] },
  { name: 'forums', part: 'Forums', summary: 'Where else it could be tried', view: forumsView, forms: ['ndjson'] },
];

/** POST ask, why-not, forums: what `--facts` takes goes in, what `--json` prints comes out. */
export const questions: RouteSet = (app, { service, metrics }) => {
  readBodies(app);
  const memory = new AnswerMemory();
  for (const form of FORMS) {
    app.post<{ Querystring: Asking }>(
      `/${form.name}`,
      {
        bodyLimit: LARGEST_BODY,
        schema: {
          operationId: form.name,
          tags: ['Questions'],
          summary: form.summary,
          description:
            'One question gives one answer; a list gives a list in the same order, in which a question that cannot be read has its issues in its place. Acts of your own go under `with_acts` beside `questions`.',
          querystring: query({ as_of: AS_OF, what_if: WHAT_IF, format: formatParameter(...form.forms) }),
          body: {
            content: {
              [TYPES.json]: { schema: oneOf(ref('Question'), ref('Questions'), ref('QuestionsWithActs')) },
              [TYPES.ndjson]: { schema: { type: 'string', description: 'One question a line.' } },
              'application/yaml': { schema: { type: 'string' } },
            },
          },
          response: {
            ...gives(oneOf(ref(form.part), listOf(oneOf(ref(form.part), ref('Problems')))), ...form.forms),
            ...problems(400, 413, 415, 422),
          },
        },
      },
      async (request, reply) => {
        const format = formatOf(request, form.forms);
        const asked = questionsOf(service, request.body, request.query);
        metrics.questions.inc(asked.items.length);
        reply.header('cache-control', 'no-store').header('vary', 'accept');
        const tell = asJson(asked, form.view, form.name, memory);
        return asked.many ? sendAll(asked, tell, format, request, reply) : sendOne(asked, tell, format, reply);
      },
    );
  }
};

type TellJson = Teller<string | readonly Issue[]>;

function sendOne(asked: AskedHere, tell: TellJson, format: Format, reply: FastifyReply): FastifyReply {
  const item = onlyOne(asked);
  if (format === 'json' || format === 'ndjson') {
    const told = tell(item, 0);
    if (typeof told !== 'string') throw notAnswered(told);
    return reply.type(`${TYPES[format]}; charset=utf-8`).send(format === 'json' ? told : `${told}\n`);
  }
  const answered = answer(asked.session.ratione, item.facts, item.path);
  if ('issues' in answered) throw notAnswered(answered.issues);
  const { determination } = answered;
  const mark = unofficialLine(asked.session);
  const { record } = asked.session.ratione;
  switch (format) {
    case 'csv':
      return sendTable(reply, 'answers', COLUMNS, [rowOf(asked, 0, answered)]);
    case 'md':
      return sendWords(reply, 'md', `${renderMarkdown(determination, { record })}${mark === null ? '' : `\n> ${escaped(mark)}\n`}`);
    case 'text':
      return sendWords(reply, 'text', `${renderText(determination, { record, width: 80 })}${mark === null ? '' : `${mark}\n`}`);
    case 'html': {
      const page = renderHtml(determination, { record });
      // The page carries its own style, which the policy of this origin would refuse: it is for keeping.
      reply.header('content-disposition', 'attachment; filename="answer.html"');
      return sendWords(reply, 'html', mark === null ? page : page.replace('<footer>', () => `<footer><p>${escaped(mark)}</p>`));
    }
    case 'geojson':
      throw new Problem('not-acceptable', 'An answer is no map');
    default:
      return format satisfies never;
  }
}

async function sendAll(
  asked: AskedHere,
  tell: TellJson,
  format: Format,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  switch (format) {
    case 'json':
    case 'ndjson': {
      const lines = format === 'ndjson';
      const inPlace: Teller<string> = (item, index) => {
        const told = tell(item, index);
        return typeof told === 'string' ? told : JSON.stringify({ issues: told });
      };
      reply.type(`${TYPES[format]}; charset=utf-8`);
      if (asked.items.length > STREAM_FROM) return reply.send(Readable.from(written(asked, inPlace, lines, request, reply)));
      const parts: string[] = [];
      for await (const slice of answerAll(asked, inPlace, reply)) parts.push(...slice);
      return reply.send(lines ? parts.map((part) => `${part}\n`).join('') : `[${parts.join(',')}]`);
    }
    case 'csv': {
      const rows: (readonly Cell[])[] = [];
      const tell = ({ facts, path }: QuestionItem, index: number) =>
        cellsOf(COLUMNS, rowOf(asked, index, answer(asked.session.ratione, facts, path)));
      for await (const slice of answerAll(asked, tell, reply)) rows.push(...slice);
      return sendCells(reply, 'answers', COLUMNS, rows);
    }
    case 'md':
    case 'text':
    case 'html':
    case 'geojson':
      throw new Problem('not-acceptable', 'A page holds one answer; a list comes as JSON, JSON lines or CSV');
    default:
      return format satisfies never;
  }
}

/** The list in the form asked for, as it is answered. What fails midway breaks off, so that no short list passes for a whole one. */
async function* written(
  asked: AskedHere,
  tell: Teller<string>,
  lines: boolean,
  request: FastifyRequest,
  reply: FastifyReply,
): AsyncGenerator<string> {
  let first = true;
  try {
    for await (const slice of answerAll(asked, tell, reply)) {
      if (lines) yield slice.map((part) => `${part}\n`).join('');
      else yield `${first ? '[' : ','}${slice.join(',')}`;
      first = false;
    }
  } catch (problem) {
    request.log.warn({ broke: problem instanceof Error ? problem.name : 'unknown' }, 'an answer broke off');
    reply.raw.destroy();
    throw problem;
  }
  if (!lines) yield first ? '[]' : ']';
}

function sendWords(reply: FastifyReply, form: 'md' | 'text' | 'html', words: string): FastifyReply {
  return reply.type(`${TYPES[form]}; charset=utf-8`).send(words);
}

interface AnswerRow {
  readonly question: string;
  readonly answered: Answered;
}

function rowOf({ items }: AskedHere, index: number, answered: Answered): AnswerRow {
  return { question: items[index]?.title ?? String(index + 1), answered };
}

const said =
  <T extends string | null | readonly string[]>(tell: (determination: Determination) => T) =>
  ({ answered }: AnswerRow): T | null =>
    'issues' in answered ? null : tell(answered.determination);

const COLUMNS: readonly Column<AnswerRow>[] = [
  ['question', ({ question }) => question],
  ['as_of', said(({ asOf }) => asOf)],
  ['jurisdiction', said(({ jurisdiction }) => jurisdiction)],
  ['headline', said(({ headline }) => headline)],
  ['bases', said(({ bases }) => bases)],
  ['bars', said(({ bars }) => bars)],
  ['articles', said(({ articles }) => articles)],
  ['trigger', said(({ trigger }) => triggerWord(trigger))],
  ['missing', said(({ missing }) => missing.map((fact) => fact.fact))],
  ['disputed', said(({ dispute }) => (dispute ?? []).map((issue) => issue.issue))],
  ['record', said(({ receipt }) => receipt.record)],
  [
    'problems',
    ({ answered }) =>
      'issues' in answered ? answered.issues.map((issue) => `${issue.path}: found ${issue.found}, expected ${issue.expected}`) : [],
  ],
];

/** Words for a page: no mark-up of theirs holds, in HTML or in Markdown. */
function escaped(text: string): string {
  return text.replace(/[&<>"'*_`[\]|\\#]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

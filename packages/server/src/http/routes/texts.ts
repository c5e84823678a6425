import { ENGINE_VERSION } from '@ratione/engine';
import { AccusationTable } from '@ratione/engine/accusations';
import { accusationsView, checkView, claimReview, type ReadView } from '@ratione/engine/views';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LIMITS } from '../../intake/limits.ts';
import { readSources } from '../../intake/read-source.ts';
import { isRead, type SourceRefused } from '../../intake/source-read.ts';
import { DocumentReaders } from '../../intake/worker/document-readers.ts';
import { annotatedPage } from '../../reading/annotated-page.ts';
import { accusationsMarkdown, readMarkdown } from '../../reading/as-markdown.ts';
import { checkRow, isTextDate } from '../../reading/check-line.ts';
import { linkedData } from '../../reading/linked-data.ts';
import { accusationsOf, addTo, type ReadingSession, type ReadSource, readTaken, viewOf } from '../../reading/read-text.ts';
import type { Service } from '../../session/open-service.ts';
import { readBodies } from '../bodies.ts';
import { ref } from '../components.ts';
import { gives, listOf, oneOf, problems } from '../describe.ts';
import { formatOf, TYPES } from '../format.ts';
import { formatParameter, query } from '../parameters.ts';
import { notAnswered, Problem } from '../problem.ts';
import type { RouteSet } from '../route-set.ts';
import { sendJson } from '../send.ts';
import { LARGEST_UPLOAD, readUploads, type Upload, uploadsOf } from '../uploads.ts';

const TAGS = ['Texts'];
/** A request holds up the others while its text is read: shorter texts and fewer of them than the command line takes. */
const HTTP_LIMITS = {
  ...LIMITS,
  archiveBytes: LARGEST_UPLOAD,
  characters: 400_000,
  parts: 200,
  milliseconds: 20_000,
  archiveExpandedBytes: 512 * 1024 * 1024,
};
const MOST_STATEMENTS = 10_000;
const DATE = {
  type: 'string',
  maxLength: 10,
  description: 'Day, month or year of the text; as the text states it if left out.',
  examples: ['2016-11-18'],
} as const;
const LANG = { type: 'string', maxLength: 8, description: 'Language of the text.', examples: ['en'] } as const;
const NAME = { type: 'string', maxLength: 300, description: 'What the file is called.' } as const;

interface TextQuery {
  readonly date?: string;
  readonly lang?: string;
  readonly name?: string;
  readonly format?: string;
  readonly with_text?: boolean;
}

/** POST read, accusations: texts in every form the command line takes, by upload. POST check: statements by themselves. */
export const texts: RouteSet = async (app, { service, metrics }) => {
  const readers = new DocumentReaders(2);
  app.addHook('onClose', () => readers.close());
  await app.register(async (scope) => {
    await readUploads(scope);
    scope.post<{ Querystring: TextQuery }>(
      '/read',
      {
        config: { files: true },
        bodyLimit: LARGEST_UPLOAD,
        schema: {
          operationId: 'read',
          tags: TAGS,
          summary: 'What a text says about the Court, checked on the day of the text',
          description:
            'The body is a text or a file as it is (plain text, Markdown, HTML, MHTML, PDF, DOCX, EML, WARC, WACZ), JSON with `text`, or a form with files. Several texts, and web archives, give a list. Nothing is kept, and no address is fetched.',
          querystring: query({
            date: DATE,
            lang: LANG,
            name: NAME,
            format: { ...formatParameter('md', 'html'), enum: ['json', 'md', 'html', 'jsonld'] },
            with_text: { type: 'boolean', description: 'With the words of the text, to which the spans refer, as `text`.' },
          }),
          body: BODY,
          response: {
            ...gives(oneOf(ref('Read'), listOf(oneOf(ref('Read'), ref('TextRefused')))), 'md', 'html'),
            ...problems(400, 406, 413, 422),
          },
        },
      },
      async (request, reply) => {
        const uploads = await uploadsOf(request, request.query);
        const session = sessionOf(service);
        const taken: (ReadSource | SourceRefused)[] = [];
        for (const upload of uploads.items) for await (const one of take(upload, request.query, session, readers)) taken.push(one);
        metrics.questions.inc(taken.length);
        const [first] = taken;
        reply.header('cache-control', 'no-store').header('vary', 'accept');
        if (!uploads.many && taken.length === 1 && first !== undefined) return sendOne(first, session, request, reply);
        if (formatOf(request, ['md', 'html']) !== 'json')
          throw new Problem('not-acceptable', 'A page holds one text; several come as JSON');
        return sendJson(
          reply,
          taken.map((one) => ('source' in one ? withText(viewOf(one, session, null), one, request.query) : refusedView(one))),
        );
      },
    );

    scope.post<{ Querystring: TextQuery }>(
      '/accusations',
      {
        config: { files: true },
        bodyLimit: LARGEST_UPLOAD,
        schema: {
          operationId: 'accusations',
          tags: TAGS,
          summary: 'Who accuses whom of what in texts, and whether the Court could try such conduct',
          description:
            'The same bodies as `read`. A reading of what texts say; nobody is called responsible by it. Texts that cannot be read are problems.',
          querystring: query({ date: DATE, lang: LANG, name: NAME, format: formatParameter('md') }),
          body: BODY,
          response: { ...gives(ref('Accusations'), 'md'), ...problems(400, 406, 413, 422) },
        },
      },
      async (request, reply) => {
        const format = formatOf(request, ['md']);
        const uploads = await uploadsOf(request, request.query);
        const session = sessionOf(service);
        const table = new AccusationTable(session.ratione);
        const issues: SourceRefused['issues'][number][] = [];
        for (const upload of uploads.items)
          for await (const one of take(upload, request.query, session, readers)) {
            if ('source' in one && one.read !== null) addTo(table, one);
            else issues.push(...one.issues);
          }
        if (issues.length > 0) throw notAnswered(issues);
        metrics.questions.inc(uploads.items.length);
        const view = accusationsView(table.report());
        reply.header('cache-control', 'no-store').header('vary', 'accept');
        return format === 'md' ? reply.type(`${TYPES.md}; charset=utf-8`).send(accusationsMarkdown(view)) : sendJson(reply, view);
      },
    );
  });

  await app.register((scope, _options, done) => {
    readBodies(scope);
    scope.post(
      '/check',
      {
        bodyLimit: 16 * 1024 * 1024,
        schema: {
          operationId: 'check',
          tags: TAGS,
          summary: 'Is a statement about the Court so',
          description:
            'One statement as `{ "text", "date", "lang" }` gives one answer; a list, or JSON lines, with `id` in each, gives a list in the same order, in which a line that cannot be read is uncheckable and has its issues.',
          querystring: query({}),
          body: {
            content: {
              [TYPES.json]: { schema: oneOf(ref('StatementGiven'), listOf(ref('StatementGiven'))) },
              [TYPES.ndjson]: { schema: { type: 'string', description: 'One statement a line.' } },
            },
          },
          response: {
            ...gives(oneOf(ref('Check'), listOf(oneOf(ref('CheckLine'), ref('CheckUnreadable'))))),
            ...problems(400, 413, 415, 422),
          },
        },
      },
      (request, reply) => {
        reply.header('cache-control', 'no-store');
        return sendJson(
          reply,
          checked(request.body, service, (count) => metrics.questions.inc(count)),
        );
      },
    );
    done();
  });
};

const BODY = {
  content: {
    '*/*': { schema: { type: 'string', format: 'binary', description: 'A text or a file as it is.' } },
    [TYPES.json]: {
      schema: {
        anyOf: [
          { $ref: '#/components/schemas/TextGiven' },
          {
            type: 'object',
            properties: { texts: { type: 'array', items: { $ref: '#/components/schemas/TextGiven' } } },
            required: ['texts'],
            additionalProperties: false,
          },
        ],
      },
    },
    'multipart/form-data': {
      schema: { type: 'object', properties: { file: { type: 'array', items: { type: 'string', format: 'binary' } } } },
    },
  },
} as const;

function sessionOf({ official, reader }: Service): ReadingSession {
  return { ratione: official, reader: reader() };
}

async function* take(
  upload: Upload,
  given: TextQuery,
  session: ReadingSession,
  readers: DocumentReaders,
): AsyncGenerator<ReadSource | SourceRefused> {
  const date = given.date ?? upload.date;
  if (date !== null && !isTextDate(date))
    throw notAnswered([
      {
        code: 'request.date',
        path: 'date',
        found: `\`${date.slice(0, 40)}\``,
        expected: 'a day, month or year, as in 2016-11-18',
        help: 'leave it out where it is not known',
      },
    ]);
  const language = (given.lang ?? upload.language)?.toLowerCase().split('-')[0] ?? null;
  const hints = { date, language, contentType: upload.contentType };
  for await (const intake of readSources({ bytes: upload.bytes, name: upload.name }, { readers, limits: HTTP_LIMITS }, hints))
    yield isRead(intake) ? await readTaken(intake, session) : intake;
}

function sendOne(
  one: ReadSource | SourceRefused,
  session: ReadingSession,
  request: FastifyRequest<{ Querystring: TextQuery }>,
  reply: FastifyReply,
): FastifyReply {
  if (!('source' in one)) throw notAnswered(one.issues);
  const view = viewOf(one, session, accusationsOf(one, session));
  if (request.query.format === 'jsonld')
    return reply
      .type('application/ld+json; charset=utf-8')
      .send(linkedData(view.statements.flatMap((statement) => claimReview(statement, view, ENGINE_VERSION) ?? [])));
  const format = formatOf(request, ['md', 'html']);
  switch (format) {
    case 'json':
      return sendJson(reply, withText(view, one, request.query));
    case 'md':
      return reply.type(`${TYPES.md}; charset=utf-8`).send(readMarkdown(view));
    case 'html':
      // The page carries its own style, which the policy of this origin would refuse: it is for keeping.
      return reply
        .header('content-disposition', 'attachment; filename="text.html"')
        .type(`${TYPES.html}; charset=utf-8`)
        .send(annotatedPage(one.source.text, view));
    default:
      return format satisfies never;
  }
}

/** A page that shows the marks in place needs the words that were read out of a PDF or an archive. */
function withText(view: ReadView, { source }: ReadSource, { with_text }: TextQuery): object {
  return with_text === true ? { ...view, text: source.text } : view;
}

function refusedView(refused: SourceRefused): object {
  return { name: refused.name, part: refused.part, issues: refused.issues };
}

function checked(body: unknown, { official, reader }: Service, count: (statements: number) => void): object {
  const rows = Array.isArray(body) ? (body as readonly unknown[]) : null;
  if (rows !== null) {
    if (rows.length > MOST_STATEMENTS) throw new Problem('too-large', `At most ${MOST_STATEMENTS} statements at once`);
    count(rows.length);
    return rows.map((row, at) => checkRow(row, `body[${at}]`, reader(), official.record));
  }
  const row = checkRow(body, 'body', reader(), official.record);
  if ('issues' in row) throw notAnswered(row.issues as SourceRefused['issues']);
  count(1);
  const { text, lang, date } = body as { readonly text: string; readonly lang?: string | null; readonly date?: string | null };
  return {
    schema: 'ratione/check/1',
    text,
    ...checkView(reader().check({ text, lang: lang?.toLowerCase().split('-')[0] ?? null, date: date ?? null }), official.record),
  };
}

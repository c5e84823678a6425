import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Determination, Issue } from '@ratione/engine';
import { type Answered, answer, isMapping } from '@ratione/engine/views';
import type { FastifyReply } from 'fastify';
import type { Service } from '../session/open-service.ts';
import { earliestAsOf, type QuestionItem, questionItems } from '../session/question-items.ts';
import type { Session } from '../session/session.ts';
import { type Asking, sessionFor } from './asking.ts';
import { notAnswered, Problem } from './problem.ts';

export const MOST_QUESTIONS = 10_000;
export const LARGEST_BODY = 16 * 1024 * 1024;

/** Others are served between slices of a long answer, and nobody is kept longer than this in all. */
const SLICE_MS = 20;
const LONGEST_MS = 60_000;

export interface AskedHere {
  readonly session: Session;
  readonly items: readonly QuestionItem[];
  readonly many: boolean;
}

/** What a body asks: a question, a list of them, or either under `questions` with acts of the asker's own under `with_acts`. */
export function questionsOf(service: Service, body: unknown, asking: Asking): AskedHere {
  const { questions, withActs, wrong } = unpacked(body);
  if (Array.isArray(questions) && questions.length > MOST_QUESTIONS)
    throw new Problem('too-large', 'Too many questions at once', [
      {
        code: 'request.too-many-questions',
        path: 'body',
        found: `${questions.length} questions`,
        expected: `at most ${MOST_QUESTIONS}`,
        help: 'send them in several requests, or screen the table: POST /api/screen',
      },
    ]);
  const session = sessionFor(service, asking, { withActs, supposedOn: earliestAsOf(questions), wrong });
  return { session, ...questionItems(questions, session) };
}

function unpacked(body: unknown): { readonly questions: unknown; readonly withActs: unknown; readonly wrong: readonly Issue[] } {
  if (!isMapping(body) || !Object.hasOwn(body, 'questions')) return { questions: body, withActs: undefined, wrong: [] };
  const { questions, with_acts: withActs, ...rest } = body;
  const wrong = Object.keys(rest).map((key) => ({
    code: 'request.body',
    path: key.slice(0, 60),
    found: 'a key beside `questions`',
    expected: '`questions` and `with_acts`',
    help: 'facts stand inside each question',
  }));
  return { questions, withActs, wrong };
}

/** The answer in its place as JSON, or what is wrong with the question. */
export function asJson({ session }: AskedHere, view: View): (answered: Answered) => string {
  return (answered) => JSON.stringify('issues' in answered ? { issues: answered.issues } : view(session, answered.determination));
}

export type View = (session: Session, determination: Determination) => object;

/** The answer to a single question as its view; a question that cannot be read is a problem. */
export function answerOne({ session, items: [item] }: AskedHere): Determination {
  if (item === undefined) throw new Problem('malformed-request', 'Nothing is asked');
  const answered = answer(session.ratione, item.facts, item.path);
  if ('issues' in answered) throw notAnswered(answered.issues);
  return answered.determination;
}

/** The answer to each question in the order asked, as `tell` puts it; one that cannot be read keeps its place with its issues. */
export async function* answerAll<T>(
  asked: AskedHere,
  tell: (answered: Answered, index: number) => T,
  reply: FastifyReply,
): AsyncGenerator<readonly T[]> {
  const begun = performance.now();
  let slice = begun;
  let held: T[] = [];
  for (const [index, item] of asked.items.entries()) {
    held.push(tell(answer(asked.session.ratione, item.facts, item.path), index));
    const now = performance.now();
    if (now - slice < SLICE_MS) continue;
    yield held;
    held = [];
    await nextTurn();
    // Nobody waits for the rest.
    if (reply.raw.destroyed) return;
    if (now - begun > LONGEST_MS)
      throw new Problem('took-too-long', `Stopped after ${LONGEST_MS / 1000} seconds`, [
        {
          code: 'request.took-too-long',
          path: 'body',
          found: `${asked.items.length} questions`,
          expected: 'fewer questions',
          help: 'send them in several requests',
        },
      ]);
    slice = performance.now();
  }
  if (held.length > 0) yield held;
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Determination, Issue } from '@ratione/engine';
import { answer, isMapping } from '@ratione/engine/views';
import type { FastifyReply } from 'fastify';
import type { Service } from '../session/open-service.ts';
import { earliestAsOf, type QuestionItem, questionItems } from '../session/question-items.ts';
import type { Session } from '../session/session.ts';
import type { AnswerMemory } from './answer-memory.ts';
import { type Asking, sessionFor } from './asking.ts';
import { Problem } from './problem.ts';

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

/** Puts answers as JSON; of a question that cannot be read, what is wrong with it. `name`: the view, for the memory. */
export function asJson({ session }: AskedHere, view: View, name: string, memory: AnswerMemory): Teller<string | readonly Issue[]> {
  // Acts of the asker's own make another record, which nobody will ask over again.
  const official = session.ownActs.length === 0;
  return ({ facts, path }) => {
    const key = official ? `${name} ${JSON.stringify(facts)}` : null;
    const known = key === null ? undefined : memory.get(key);
    if (known !== undefined) return known;
    const answered = answer(session.ratione, facts, path);
    if ('issues' in answered) return answered.issues;
    const text = JSON.stringify(view(session, answered.determination));
    // Notes name the place of the question in its list; without any, the answer is the same in every place.
    if (key !== null && answered.determination.notes.length === 0) memory.keep(key, text);
    return text;
  };
}

/** Puts the answer to one question. */
export type Teller<T> = (item: QuestionItem, index: number) => T;

export type View = (session: Session, determination: Determination) => object;

export function onlyOne({ items: [item] }: AskedHere): QuestionItem {
  if (item === undefined) throw new Problem('malformed-request', 'Nothing is asked');
  return item;
}

/** The answer to each question in the order asked, as `tell` puts it; one that cannot be read keeps its place with its issues. */
export async function* answerAll<T>(asked: AskedHere, tell: Teller<T>, reply: FastifyReply): AsyncGenerator<readonly T[]> {
  const begun = performance.now();
  let slice = begun;
  let held: T[] = [];
  for (const [index, item] of asked.items.entries()) {
    held.push(tell(item, index));
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

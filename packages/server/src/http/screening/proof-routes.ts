import { type Ratione, toJson } from '@ratione/engine';
import type { FastifyInstance } from 'fastify';
import { explainRow } from '../../screen/explain.ts';
import type { ScreenResult } from '../../screen/result.ts';
import { openSession } from '../../session/session.ts';
import { ref } from '../components.ts';
import { gives, problems } from '../describe.ts';
import { query } from '../parameters.ts';
import { notAnswered, type Problem } from '../problem.ts';
import { sendJson } from '../send.ts';
import { NOTHING, type OfRow, ROW, says } from './addresses.ts';
import { deskProblem } from './desk-problem.ts';
import type { ScreenDesk } from './screen-desk.ts';

/** GET screen/jobs/:job/rows/:row and its proof. */
export function proofRoutes(app: FastifyInstance, desk: ScreenDesk, official: Ratione): void {
  app.get<OfRow>(
    '/screen/jobs/:job/rows/:row',
    {
      schema: {
        ...says('screenedRow', 'Every cell of one row'),
        params: ROW,
        querystring: NOTHING,
        response: { ...gives(ref('ScreenRow')), ...problems(400, 404, 409) },
      },
    },
    async (request, reply) => {
      const result = await desk.job(request.params.job).result();
      const [row] = (await result.rows({ offset: request.params.row - 1, limit: 1 })).rows;
      if (row === undefined) throw noRow(request.params.row);
      return sendJson(reply, row);
    },
  );

  app.get<OfRow & { readonly Querystring: { readonly supposing?: string } }>(
    '/screen/jobs/:job/rows/:row/proof',
    {
      schema: {
        ...says('screenedProof', 'Why a row has its answer: its question asked again, with the proof'),
        params: ROW,
        querystring: query({
          supposing: {
            type: 'string',
            pattern: '^(all|\\d{1,2})$',
            description: 'Under the supposed acts of the job: `all` together, or the one of that number.',
          },
        }),
        response: { ...gives(ref('ScreenProof')), ...problems(400, 404, 409) },
      },
    },
    async (request, reply) => {
      const result = await desk.job(request.params.job).result();
      const explained = await result.explained(request.params.row);
      if (explained === null) throw noRow(request.params.row);
      const asked = await supposing(result, request.query.supposing, official);
      return sendJson(reply, {
        row: explained.row,
        id: explained.id,
        reach: explained.reach,
        reachByPlace: explained.reachByPlace,
        rowIssues: explained.rowIssue === '' ? [] : explained.rowIssue.split('; '),
        question: explained.question,
        answer: toJson(explainRow(explained, asked, result.manifest)),
      });
    },
  );
}

function noRow(row: number): Problem {
  return deskProblem('not-found', 'row-unknown', 'row', `\`${row}\``, 'the number of a row of the result', 'Rows count from 1.');
}

/** The law with supposed acts laid over it; without any, as it is. */
async function supposing({ manifest }: ScreenResult, key: string | undefined, official: Ratione): Promise<Ratione> {
  if (key === undefined) return official;
  const found = manifest.whatIf.find((one) => one.key === (key === 'all' ? '' : key));
  if (found === undefined)
    throw deskProblem(
      'not-found',
      'supposition-unknown',
      'supposing',
      `\`${key}\``,
      '`all`, or the number of a supposed act',
      'The manifest of the job lists them.',
    );
  const session = await openSession({ asOf: manifest.settings.asOf, whatIf: found.acts });
  if ('issues' in session) throw notAnswered(session.issues);
  return session.ratione;
}

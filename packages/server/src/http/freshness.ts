import { createHash } from 'node:crypto';
import { ENGINE_VERSION } from '@ratione/engine';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '../session/session.ts';

/** Changes with the program, so that a new one never vouches for the words of an old one. */
export type BuildMark = string;

/**
 * Marks the answer by program, record and day of asking, and says whether the asker holds it already. What else it depends on
 * stands in its address. `also`: further things it depends on, such as the form.
 */
export function isHeld(
  request: FastifyRequest,
  reply: FastifyReply,
  build: BuildMark,
  { ratione, asOf }: Pick<Session, 'ratione' | 'asOf'>,
  ...also: readonly string[]
): boolean {
  const parts = [ENGINE_VERSION, build, ratione.record.version.hash, asOf, ...also];
  const mark = `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;
  // Kept by the asker alone, and asked about each time: a newer record may be there.
  reply.header('etag', mark).header('cache-control', 'private, no-cache').header('vary', 'accept');
  const held = request.headers['if-none-match'];
  return held?.split(',').some((one) => one.trim() === mark || one.trim() === '*') === true;
}

import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { turnstile } from '../../src/http/screening/turns.ts';
import { server } from './support.ts';

const IDLE = 600;
const WHOLE = 1000;

describe('bodies that come slowly', { timeout: 30_000 }, () => {
  let app: FastifyInstance;
  let port = 0;
  beforeAll(async () => {
    app = await server({ patience: { idle: IDLE, whole: WHOLE } });
    await app.listen({ port: 0, host: '127.0.0.1' });
    port = (app.server.address() as AddressInfo).port;
  });
  afterAll(() => app.close());

  /** Sends the pieces, each after a rest, and gives the first line of what came back. */
  async function sent(path: string, type: string, pieces: readonly string[], rest: number): Promise<string> {
    const socket: Socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => {
      answer += data.toString();
    });
    socket.on('error', () => undefined);
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    socket.write(`POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`);
    for (const piece of pieces) {
      if (socket.destroyed || answer !== '') break;
      socket.write(piece);
      await wait(rest);
    }
    while (answer === '' && !socket.destroyed) await Promise.race([once(socket, 'data'), once(socket, 'close')]);
    socket.destroy();
    return answer.split('\r\n')[0] ?? '';
  }

  const table = [
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n',
    'date,country\n',
    ...Array.from({ length: 8 }, () => '2016-05-01,Syria\n'),
    '\r\n--x--\r\n',
  ];
  const form = 'multipart/form-data; boundary=x';
  const question = ['{', ...Array.from({ length: 8 }, () => '   '), '}'];

  test('a table that takes longer than any other request is taken, as long as it comes', async () => {
    expect(await sent('/api/screen/files', form, table, IDLE / 3)).toBe('HTTP/1.1 201 Created');
  });

  test('a table that rests is given up', async () => {
    const begun = performance.now();
    expect(await sent('/api/screen/files', form, table, IDLE * 3)).toBe('HTTP/1.1 408 Request Timeout');
    expect(performance.now() - begun).toBeLessThan(IDLE * 5);
  });

  test('a question that trickles is given up', async () => {
    expect(await sent('/api/ask', 'application/json', question, IDLE / 3)).toBe('HTTP/1.1 408 Request Timeout');
  });

  test('a question that comes in time is answered', async () => {
    expect(await sent('/api/ask', 'application/json', question, 10)).toMatch(/^HTTP\/1\.1 422/);
  });
});

describe('work that waits for its turn', () => {
  test('runs two at a time, in order, also after one that failed; more than may wait are refused', async () => {
    const inTurn = turnstile(2, 2, () => new Error('full'));
    let [now, most] = [0, 0];
    const order: number[] = [];
    const work = (id: number) => async () => {
      now += 1;
      most = Math.max(most, now);
      order.push(id);
      await wait(20);
      now -= 1;
      if (id === 1) throw new Error('failed');
      return id;
    };
    const all = await Promise.allSettled([1, 2, 3, 4, 5].map((id) => inTurn(work(id))));
    expect(all.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message))).toEqual(['failed', 2, 3, 4, 'full']);
    expect([most, order]).toEqual([2, [1, 2, 3, 4]]);
    expect(await inTurn(work(6))).toBe(6);
  });
});

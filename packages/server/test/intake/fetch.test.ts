import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IntakeProblem } from '../../src/intake/intake-issue.ts';
import { fetchPage } from '../../src/intake/net/fetch-page.ts';
import { isPublicAddress } from '../../src/intake/net/public-address.ts';

let server: Server;
let base: string;
const seen: { readonly url: string; readonly headers: Readonly<Record<string, unknown>> }[] = [];
const limits = { fileBytes: 100_000, expandedBytes: 200_000 };
const here = (address: string): boolean => address === '127.0.0.1';

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push({ url: request.url ?? '', headers: request.headers });
    const go = (to: string) => response.writeHead(302, { location: to, 'set-cookie': 'a=b' }).end();
    switch (request.url) {
      case '/page':
        return void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>words</p>');
      case '/zipped':
        return void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync('<p>words</p>'));
      case '/bomb':
        return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(10_000_000)));
      case '/large':
        return void response.writeHead(200).end(Buffer.alloc(500_000));
      case '/slow':
        return void response.writeHead(200).write('x');
      case '/moved':
        return void go('/page');
      case '/circle':
        return void go('/circle');
      case '/inside':
        return void go('http://169.254.169.254/latest/meta-data/');
      case '/file':
        return void go('file:///etc/hostname');
      default:
        return void response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const codeOf = async (address: string, isAllowed?: (address: string) => boolean): Promise<string> => {
  try {
    await fetchPage(address, { limits, milliseconds: 1500, ...(isAllowed === undefined ? {} : { isAllowed }) });
    return 'fetched';
  } catch (problem) {
    if (problem instanceof IntakeProblem) return problem.issue.code;
    throw problem;
  }
};

describe('a page at the request of a person', () => {
  test('its bytes, where it ended, what led there; no cookie and no referrer', async () => {
    const page = await fetchPage(`${base}/moved`, { limits, isAllowed: here });
    expect(Buffer.from(page.bytes).toString()).toBe('<p>words</p>');
    expect(page).toMatchObject({ url: `${base}/page`, contentType: 'text/html', through: [`${base}/moved`] });
    for (const { headers } of seen) expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']));
    expect(Buffer.from((await fetchPage(`${base}/zipped`, { limits, isAllowed: here })).bytes).toString()).toBe('<p>words</p>');
  });

  test.each([
    ['/bomb', 'intake.expands'],
    ['/large', 'intake.size'],
    ['/slow', 'intake.fetch'],
    ['/circle', 'intake.fetch'],
    ['/inside', 'intake.fetch-private'],
    ['/file', 'intake.fetch'],
    ['/nothing', 'intake.fetch'],
  ])('%s: %s', async (path, code) => {
    expect(await codeOf(base + path, here)).toBe(code);
  });

  test('nothing on this machine or its network, by number or by name', async () => {
    expect(await codeOf(`${base}/page`)).toBe('intake.fetch-private');
    expect(await codeOf(`${base.replace('127.0.0.1', 'localhost')}/page`)).toBe('intake.fetch-private');
    expect(await codeOf('http://[::1]/')).toBe('intake.fetch-private');
    expect(await codeOf('http://0x7f000001/')).toBe('intake.fetch-private');
    expect(await codeOf('https://user:word@example.org/')).toBe('intake.fetch');
    expect(await codeOf('ftp://example.org/')).toBe('intake.fetch');
  });

  test.each([
    ['8.8.8.8', true],
    ['2606:4700:4700::1111', true],
    ['10.1.2.3', false],
    ['172.31.0.1', false],
    ['192.168.0.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['::ffff:127.0.0.1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['example.org', false],
  ])('%s is public: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});

/** The page that asks, in a browser slowed four times: what it loads, when it can be used, how long asking takes. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { root } from './facts.ts';
import { line, number } from './measure.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const SLOWER = 4;
const AIMS = { kilobytes: 250, firstScreen: 1500, asking: 100 };
const folder = join(root, 'packages/workbench/dist');
const executablePath = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
);

/** Run in the page, as text: this program knows no document. */
const FIRST_PAINT = "performance.getEntriesByName('first-contentful-paint')[0].startTime";
const SUPPOSE = `(async () => {
  const headline = () => document.querySelector('h1[tabindex]')?.textContent;
  const was = headline();
  const begun = performance.now();
  document.querySelector('button[aria-label^="Suppose it"]').click();
  while (headline() === was) await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - begun;
})()`;

if (executablePath === undefined || !existsSync(join(folder, 'index.html'))) {
  line('workbench', 'not measured: it needs a browser (CHROME_PATH) and the build of scripts/build-workbench.mjs');
} else await measure(executablePath);

async function measure(path: string): Promise<void> {
  const scripts = new Map<string, number>();
  const server = createServer((request, response) => {
    const name = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, name === '/' ? 'index.html' : name);
    readFile(file).then(
      (body) => {
        if (extname(file) === '.js') scripts.set(name, gzipSync(body).length);
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const browser = await chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const shown: number[] = [];
    const asked: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const page = await (await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })).newPage();
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await page.goto(`http://127.0.0.1:${address.port}/`);
      await page.locator('#ask-crime').waitFor();
      shown.push(Number(await page.evaluate(FIRST_PAINT)));
      await page.locator('section ol li a').nth(12).waitFor();
      if (run === 0) {
        await page.waitForTimeout(500);
        const kilobytes = [...scripts.values()].reduce((sum, size) => sum + size, 0) / 1024;
        line(
          'workbench: scripts loaded by the empty page, gzip',
          `${number(kilobytes)} kB in ${scripts.size} files${aim(kilobytes, AIMS.kilobytes, 'kB')}`,
        );
      }
      // The first answer loads the law and the record; the second measures asking alone.
      await page.locator('section ol li a').nth(0).click();
      await page.locator('h1[tabindex]').waitFor();
      if (run === 0) {
        const kilobytes = [...scripts.values()].reduce((sum, size) => sum + size, 0) / 1024;
        line(
          'workbench: the same with the engine and an answer',
          `${number(kilobytes)} kB in ${scripts.size} files${aim(kilobytes, AIMS.kilobytes, 'kB')}`,
        );
      }
      asked.push(Number(await page.evaluate(SUPPOSE)));
      await page.context().close();
    }
    const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    line(
      `workbench: first screen, processor slowed ${SLOWER} times, median of 3`,
      `${number(median(shown))} ms${aim(median(shown), AIMS.firstScreen, 'ms')}`,
    );
    line(
      `workbench: asking with one thing changed until the answer shows, slowed ${SLOWER} times`,
      `${number(median(asked))} ms${aim(median(asked), AIMS.asking, 'ms')}`,
    );
    line('other work on the machine meanwhile (load)', number(loadavg()[0] ?? 0, 1));
  } finally {
    await browser.close();
    server.close();
  }
}

function aim(value: number, limit: number, unit: string): string {
  return ` (aim: under ${limit} ${unit}, ${value < limit ? 'met' : 'missed'})`;
}

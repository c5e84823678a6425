import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { toJson } from '../src/index.ts';
import { caseRows } from './support/case-rows.ts';
import { ratione, recordFile } from './support/record.ts';

const engineFile = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const browserPath = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
);

/** Nothing but a module script: no bundler, no shim, no polyfill. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>asking</title><script type="module">
import { createRatione, toJson } from './engine.js';
const ratione = createRatione(await (await fetch('./record.json')).json());
window.answerAll = (questions) => questions.map((facts) => {
  const reading = ratione.read(facts);
  return 'issues' in reading ? { issues: reading.issues } : toJson(ratione.ask(reading.question, reading.notes));
});
document.title = 'ready';
</script>`;

const rows = caseRows();
const every = Math.floor(rows.length / 65);
const questions = rows
  .filter((_, index) => index % every === 0)
  .slice(0, 65)
  .map((row) => row.facts);

// Without a browser a checked run fails, and a private one says that it skipped.
const why = 'no browser: set CHROME_PATH, or install chromium';
const skipped = browserPath === undefined && process.env['CI'] !== 'true';

test.skipIf(skipped)(
  `the built engine answers ${questions.length} questions in a browser as it does here${skipped ? ` (${why})` : ''}`,
  async () => {
    if (browserPath === undefined) throw new Error(why);
    const files: Readonly<Record<string, { readonly contentType: string; readonly body: string }>> = {
      '/': { contentType: 'text/html', body: PAGE },
      '/engine.js': { contentType: 'text/javascript', body: readFileSync(engineFile, 'utf8') },
      '/record.json': { contentType: 'application/json', body: readFileSync(recordFile, 'utf8') },
    };
    const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });
    try {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('pageerror', (problem) => problems.push(problem.message));
      const asked: string[] = [];
      await page.route('**/*', (route) => {
        const { pathname } = new URL(route.request().url());
        asked.push(pathname);
        const file = files[pathname];
        return file === undefined ? route.fulfill({ status: 404 }) : route.fulfill(file);
      });
      await page.goto('http://localhost/');
      await page.waitForFunction('document.title === "ready"', undefined, { timeout: 15_000 }).catch(() => undefined);
      expect(problems).toEqual([]);
      const there: unknown = await page.evaluate(`answerAll(${JSON.stringify(questions)})`);
      const here = questions.map((facts) => {
        const reading = ratione.read(facts);
        return 'issues' in reading ? { issues: reading.issues } : toJson(ratione.ask(reading.question, reading.notes));
      });
      expect(there).toEqual(JSON.parse(JSON.stringify(here)));
      expect(asked.filter((path) => path !== '/favicon.ico').toSorted()).toEqual(['/', '/engine.js', '/record.json']);
    } finally {
      await browser.close();
    }
  },
  60_000,
);

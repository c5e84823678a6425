import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { line, number } from '../measure.ts';
import { aim, median, SLOWER, slowedPage } from './slowed.ts';

const AIMS = { kilobytes: 250, firstScreen: 1500, asking: 100 };
const RUNS = 5;

/** Run in the page, as text: this program knows no document. The form counts as shown with the frame after the one that has it. */
const WATCH_FORM = `let shown;
window.formShown = new Promise((resolve) => { shown = resolve; });
new MutationObserver((_, watch) => {
  if (document.querySelector('#ask-crime') === null) return;
  watch.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => shown(performance.now())));
}).observe(document, { childList: true, subtree: true });`;
const FORM_SHOWN = 'window.formShown';
const SUPPOSE = `(async () => {
  const headline = () => document.querySelector('h1[tabindex]')?.textContent;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const was = headline();
  const begun = performance.now();
  document.querySelector('button[aria-label^="Suppose it"]').click();
  while (headline() === was) await frame();
  const answered = performance.now() - begun;
  while (document.querySelector('[aria-busy="true"]') !== null) await frame();
  return [answered, performance.now() - begun];
})()`;

/** Ask: scripts, first useful screen, and an answer to a question with one thing changed. */
export async function benchAsk(browser: Browser, url: string): Promise<void> {
  const shown: number[] = [];
  const answered: number[] = [];
  const whole: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, close } = await slowedPage(browser);
    const scripts = countScripts(page);
    await page.addInitScript(WATCH_FORM);
    await page.goto(url);
    await page.locator('#ask-crime').waitFor();
    shown.push(Number(await page.evaluate(FORM_SHOWN)));
    await page.locator('section ol li a').nth(12).waitFor();
    if (run === 0) await say('workbench: scripts of the empty page, gzip', page, scripts);
    // The first answer loads the law and the record; the second measures asking alone.
    await page.locator('section ol li a').nth(0).click();
    await page.locator('h1[tabindex]').waitFor();
    await page
      .getByRole('button', { name: /^Suppose it/ })
      .first()
      .waitFor();
    if (run === 0) await say('workbench: the same with the engine and an answer', page, scripts);
    const [first = Number.NaN, last = Number.NaN] = (await page.evaluate(SUPPOSE)) as readonly number[];
    answered.push(first);
    whole.push(last);
    await close();
  }
  const slowed = `processor slowed ${SLOWER} times, median of ${RUNS}`;
  line(`workbench: first useful screen, ${slowed}`, `${number(median(shown))} ms${aim(median(shown), AIMS.firstScreen, 'ms')}`);
  line(
    `workbench: one thing changed until the answer shows, ${slowed}`,
    `${number(median(answered))} ms${aim(median(answered), AIMS.asking, 'ms')}; with its reasons ${number(median(whole))} ms`,
  );
}

function countScripts(page: Page): Map<string, Promise<number>> {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (!response.url().endsWith('.js') || sizes.has(response.url())) return;
    sizes.set(
      response.url(),
      response.body().then((body) => gzipSync(body).length),
    );
  });
  return sizes;
}

async function say(what: string, page: Page, scripts: ReadonlyMap<string, Promise<number>>): Promise<void> {
  await page.waitForTimeout(1000);
  const parts = await Promise.all([...scripts].map(async ([name, size]) => [name, (await size) / 1024] as const));
  const kilobytes = parts.reduce((sum, [, size]) => sum + size, 0);
  line(what, `${number(kilobytes)} kB in ${parts.length} files${aim(kilobytes, AIMS.kilobytes, 'kB')}`);
  const largest = parts.toSorted(([, one], [, other]) => other - one).slice(0, 6);
  line('  the largest', largest.map(([name, size]) => `${/([^/]+)-[^/]+\.js$/.exec(name)?.[1] ?? name} ${number(size)}`).join(', '));
}

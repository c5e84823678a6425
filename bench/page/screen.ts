import type { Browser, Page } from 'playwright-core';
import { line, number } from '../measure.ts';
import { pointTable } from './point-table.ts';
import { screened } from './screened.ts';
import { aim, SLOWER, slowedPage } from './slowed.ts';

const POINTS = 400_000;
const MOST_MARKS = 20_000;
const LONGEST_TASK = 100;

/** Run in the page: the longest task of the main thread, and the most marks and longest drawing of any view. */
const WATCH = `window.seen = { task: 0, tasks: 0, marks: 0, drawing: 0, views: 0 };
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) { window.seen.task = Math.max(window.seen.task, duration); window.seen.tasks += 1; }
}).observe({ type: 'longtask' });
new MutationObserver(() => {
  const { marks, milliseconds } = document.querySelector('[role=application]').dataset;
  window.seen.marks = Math.max(window.seen.marks, Number(marks));
  window.seen.drawing = Math.max(window.seen.drawing, Number(milliseconds));
  window.seen.views += 1;
}).observe(document.querySelector('[role=application]'), { attributes: true, attributeFilter: ['data-milliseconds'] });`;
const SEEN = 'window.seen';

interface Seen {
  readonly task: number;
  readonly tasks: number;
  readonly marks: number;
  readonly drawing: number;
  readonly views: number;
}

/** Screen: moving a map of 400,000 points, at full speed and slowed. Counting and drawing are a worker's. */
export async function benchPanning(browser: Browser, url: string): Promise<void> {
  const begun = performance.now();
  const job = await screened(url, pointTable({ rows: POINTS, seed: 1 }));
  line(`workbench: ${number(POINTS)} points handed in and screened by the server`, `${number((performance.now() - begun) / 1000, 1)} s`);
  for (const rate of [1, SLOWER]) {
    const { page, close } = await slowedPage(browser, rate);
    await page.goto(`${url}#/screen?job=${job}`);
    await page.locator('[role=application][data-marks]:not([data-marks="0"])').waitFor();
    // The table and the charts below are drawn first.
    await page.waitForTimeout(3000);
    await page.evaluate(WATCH);
    await move(page);
    const seen = (await page.evaluate(SEEN)) as Seen;
    const how = rate === 1 ? 'at full speed' : `slowed ${rate} times`;
    line(
      `workbench: moving the map of ${number(POINTS)} points, ${how}: longest task of the main thread`,
      `${seen.tasks === 0 ? 'none over 50' : number(seen.task)} ms${aim(seen.task, LONGEST_TASK, 'ms')}; ${number(seen.views)} views, each counted and drawn by the worker in at most ${number(seen.drawing)} ms`,
    );
    if (rate === 1)
      line('workbench: most marks drawn in any of these views', `${number(seen.marks)}${aim(seen.marks, MOST_MARKS + 1, 'marks')}`);
    await close();
  }
}

/** Drags across the map and comes closer, over the whole world first. */
async function move(page: Page): Promise<void> {
  const map = page.getByRole('application');
  await map.scrollIntoViewIfNeeded();
  await map.focus();
  await page.keyboard.press('0');
  for (let level = 0; level < 6; level += 1) {
    const box = await map.boundingBox();
    if (box === null) throw new Error('the map has no place on the page');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const [dx, dy] of [
      [200, 60],
      [-200, -60],
      [120, -90],
      [0, 0],
    ] as const)
      await page.mouse.move(x + dx, y + dy, { steps: 15 });
    await page.mouse.up();
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
    await page.keyboard.press('+');
  }
  await page.waitForTimeout(500);
}

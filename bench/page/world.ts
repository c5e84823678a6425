import type { Browser } from 'playwright-core';
import { line, number } from '../measure.ts';
import { aim, median, SLOWER, slowedPage } from './slowed.ts';

const AIM = 100;
const STEPS = 30;

/** Run in the page. From the key to the next picture, as the browser measures it. */
const WATCH = `window.steps = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (entry.name === 'keydown') window.steps.push(entry.duration);
}).observe({ type: 'event', durationThreshold: 16 });`;

/** World: a step of the slider, by keys, until the map shows it. */
export async function benchSlider(browser: Browser, url: string): Promise<void> {
  const { page, close } = await slowedPage(browser);
  await page.goto(`${url}#/world?on=2016-11-16`);
  const slider = page.locator('input[type=range]');
  await slider.waitFor();
  await page.locator('svg [data-state], svg path').nth(100).waitFor({ state: 'attached' });
  await page.waitForTimeout(1000);
  await slider.focus();
  await page.evaluate(WATCH);
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press(step % 3 === 0 ? 'PageDown' : 'ArrowRight');
    await page.waitForTimeout(150);
  }
  await page.waitForTimeout(500);
  const measured = ((await page.evaluate('window.steps')) as readonly number[]).toSorted((one, other) => one - other);
  // A step quicker than the browser's threshold of 16 ms has no entry.
  const steps = [...Array.from({ length: Math.max(0, STEPS - measured.length) }, () => 16), ...measured];
  line(
    `workbench: a step of the slider of World until the map shows it, slowed ${SLOWER} times, median of ${STEPS}`,
    `${number(median(steps))} ms${aim(median(steps), AIM, 'ms')}; slowest ${number(steps.at(-1) ?? Number.NaN)} ms`,
  );
  await close();
}

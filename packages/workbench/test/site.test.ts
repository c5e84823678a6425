import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, withoutBrowser } from './support/browser.ts';
import { openPage } from './support/workbench.ts';

const FOLDER = pathToFileURL(fileURLToPath(new URL('../dist-site/', import.meta.url))).href;
const ROUTES = [
  '/',
  '/world',
  '/state/RUS',
  '/docket',
  '/law',
  '/crime/8.2.b.i',
  '/rule/R-12.2.a',
  '/issue/C-10',
  '/record',
  '/screen',
  '/read',
];

describe.skipIf(withoutBrowser)('the workbench opened from a folder by double-click', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each(ROUTES)('%s shows its page, asks no other place for anything and breaks nowhere', async (route) => {
    const { page, problems } = await openPage(browser, FOLDER, {});
    await page.goto(`${FOLDER}index.html#${route}`);
    await page.locator('main h1').first().waitFor({ timeout: 15_000 });
    await page.waitForLoadState('networkidle');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

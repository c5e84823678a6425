import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, withoutBrowser } from './support/browser.ts';
import { type Served, startServed } from './support/served.ts';
import { openPage } from './support/workbench.ts';

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

describe.skipIf(withoutBrowser)('the reference of the API, with the server that people start', { timeout: 60_000 }, () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await startServed();
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it('lists every operation of the description, and nothing on it is refused by the policy', async () => {
    const { paths } = (await (await fetch(`${served.url}api/openapi.json`)).json()) as Described;
    const described = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
    const { page, problems } = await openPage(browser, served.url, {});
    await page.goto(`${served.url}api/reference`);
    const listed = page.locator('.opblock-summary');
    await listed.nth(described.length - 1).waitFor();
    const shown = await listed.evaluateAll((blocks) =>
      blocks.map(
        (block) =>
          `${block.querySelector('.opblock-summary-method')?.textContent?.toLowerCase()} ${block.querySelector('[data-path]')?.getAttribute('data-path')}`,
      ),
    );
    expect(shown.toSorted()).toEqual(described.toSorted());
    await listed.first().click();
    await page.getByText('Parameters', { exact: true }).first().waitFor();
    expect(problems).toEqual([]);
  });

  it('allows its style nowhere else', async () => {
    for (const path of ['', 'api/health', 'api/openapi.json'])
      expect((await fetch(served.url + path)).headers.get('content-security-policy')).toContain("style-src 'self';");
    expect((await fetch(`${served.url}api/reference/`)).headers.get('content-security-policy')).toMatch(/style-src 'self' 'sha256-[^ ]+';/);
  });
});

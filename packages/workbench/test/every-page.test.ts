import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from './support/axe.ts';
import { withoutBrowser } from './support/browser.ts';
import { startWorkbench, type Workbench } from './support/workbench.ts';

interface Stop {
  readonly name: string;
  readonly seen: boolean;
  readonly marked: boolean;
}

/** Where the focus is: what it is called, whether it can be seen, and whether its place is marked. Null: back at the browser. */
const STOP = `(() => {
  const at = document.activeElement;
  if (at === null || at === document.body) return null;
  const box = at.getBoundingClientRect();
  const style = getComputedStyle(at);
  const named = at.getAttribute('aria-label') || (at.getAttribute('aria-labelledby') || '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
    || [...(at.labels ?? [])].map((label) => label.textContent).join(' ') || at.textContent;
  return {
    name: (named ?? '').trim() || at.outerHTML.slice(0, 80),
    seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && style.visibility !== 'hidden',
    marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
  };
})()`;

/** How many things of the page the Tab key should stop at: one of a group of radio buttons. */
const TABBABLE = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter((one) =>
  one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }) && !(one.closest('details:not([open])') && one.tagName !== 'SUMMARY')).length`;

async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 600; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = (await page.evaluate(STOP)) as Stop | null;
    if (stop === null) return stops;
    stops.push(stop);
  }
  return stops;
}

const PAGES = [
  '#/',
  '#/world?on=2016-11-16&at=RUS',
  '#/state/RUS?on=2016-11-16',
  '#/docket?on=2016-11-16',
  '#/docket?on=2016-11-16&part=situations',
  '#/docket?on=2016-11-16&part=cases',
  '#/docket?on=2016-11-16&part=figures',
  '#/docket?on=2016-11-16&part=court',
  '#/situation/darfur?on=2016-11-16',
  '#/person/lubanga?on=2016-11-16',
  '#/screen',
  '#/read',
  '#/read?check=Russia%20signed%20the%20Rome%20Statute&on=2016-11-16',
  '#/law',
  '#/crime/7.1.f',
  '#/rule/R-12.2.a.3',
  '#/issue/C-04',
  '#/reading/R-001',
  '#/code',
  '#/record',
] as const;

describe.skipIf(withoutBrowser)('every page', { timeout: 120_000 }, () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(() => workbench.close());

  it.each(PAGES)('%s is worked by the Tab key from its first link to its last, and has no serious finding', async (path) => {
    const { page } = await workbench.open(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(1500);
    expect(await seriousFindings(page)).toEqual([]);
    const all = Number(await page.evaluate(TABBABLE));
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(8);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    expect(stops.filter(({ marked }) => !marked)).toEqual([]);
    if (all < 500) expect(stops.length).toBeGreaterThanOrEqual(all - 2);
    await page.context().close();
  });

  it.each([
    ['Arabic in the dark', { locale: 'ar', colorScheme: 'dark' }],
    ['Chinese on a phone', { locale: 'zh-CN', viewport: { width: 390, height: 844 } }],
    ['Ukrainian in the dark', { locale: 'uk-UA', colorScheme: 'dark' }],
  ] as const)('in %s has no serious finding', async (_, options) => {
    const found: string[] = [];
    const { page, problems } = await workbench.open('#/', options);
    for (const path of PAGES) {
      await page.goto(`${workbench.url}${path}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForTimeout(700);
      found.push(...(await seriousFindings(page)).map((finding) => `${path} ${JSON.stringify(finding)}`));
      const wide = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
      if (wide > 1) found.push(`${path} is ${wide} px wider than the window`);
    }
    expect(found).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('the twelve questions are asked and answered by keyboard alone', async () => {
    const { page } = await workbench.open();
    const links = page.getByRole('region', { name: 'Twelve questions' }).getByRole('link');
    await links.nth(12).waitFor();
    const count = await links.count();
    for (let at = 0; at < count - 1; at += 1) {
      await links.nth(at).focus();
      await page.keyboard.press('Enter');
      await page.locator('article [aria-busy="false"]').waitFor();
      const answer = page.locator('h1[tabindex="-1"]');
      expect(await answer.textContent()).toMatch(/^(Yes|No|It depends|Contested)\. /);
      expect(await answer.evaluate((node) => node === document.activeElement)).toBe(true);
      await page.keyboard.press('Tab');
      expect(((await page.evaluate(STOP)) as Stop | null)?.seen).toBe(true);
      // The browser's own key: a page without a window has none.
      await page.goBack();
      await links.nth(count - 1).waitFor();
    }
  });
});

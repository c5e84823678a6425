import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutBrowser } from './support/browser.ts';
import { startWorkbench, type Workbench } from './support/workbench.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core');

describe.skipIf(withoutBrowser)('the world and its States', { timeout: 60_000 }, () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
  });

  const heading = (page: Page, words: string) => page.getByRole('heading', { level: 1, name: words }).waitFor();
  const map = (page: Page) => page.getByRole('listbox', { name: /^Map of the world/ });
  const seriousFindings = async (page: Page) => {
    await page.addScriptTag({ path: AXE });
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: readonly { id: string; impact: string; nodes: readonly { html: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    });
  };

  it('moves to 16 November 2016 and reads Russia’s page: a signatory, its notice still to come', async () => {
    const { page, problems } = await workbench.open('#/world');
    await map(page).waitFor();
    await page.getByLabel('Day shown', { exact: true }).fill('2016-11-16');
    await heading(page, 'The world and the Court on 16 November 2016');
    await page.getByText('124 States were Parties.').waitFor();
    await page.getByRole('option', { name: 'Russia: Signatory', exact: true }).waitFor();
    await page.getByRole('combobox', { name: 'Find a State or an area' }).pressSequentially('russia');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Russia signed on 13 September 2000 and had not ratified by 16 November 2016').first().waitFor();
    await page.getByRole('link', { name: 'History of Russia' }).click();
    await heading(page, 'Russia on 16 November 2016');
    expect(page.url()).toContain('#/state/RUS?on=2016-11-16');
    const line = await page
      .getByRole('listitem')
      .filter({ hasText: /day shown|30 November 2016/ })
      .allInnerTexts();
    expect(line.findIndex((text) => text.includes('day shown'))).toBeLessThan(line.findIndex((text) => text.includes('30 November 2016')));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is worked by keyboard: the slider by day, month and year, the map by arrows, letters and Enter', async () => {
    const { page, problems } = await workbench.open('#/world?on=2017-10-26');
    await page.getByText('124 States were Parties.').waitFor();
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('123 States were Parties.').waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toBe('27 October 2017');
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await slider.getAttribute('aria-valuetext')).toBe('27 September 2017');
    await page.keyboard.press('PageUp');
    expect(await slider.getAttribute('aria-valuetext')).toBe('27 September 2018');
    await page.waitForURL(/on=2018-09-27/);
    await map(page).focus();
    await page.keyboard.press('z');
    const active = async () => page.locator(`[id="${await map(page).getAttribute('aria-activedescendant')}"]`).getAttribute('aria-label');
    const found = await active();
    expect(found).toMatch(/^Z(ambia: State Party|imbabwe: Signatory)$/);
    await page.keyboard.press('ArrowLeft');
    expect(await active()).not.toBe(found);
    const name = (await active())?.split(':')[0] ?? '';
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name, exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    await map(page).focus();
    await page.keyboard.press('+');
    await expect.poll(() => page.getByRole('button', { name: 'Whole world' }).isEnabled()).toBe(true);
    await page.keyboard.press('0');
    await expect.poll(() => page.getByRole('button', { name: 'Whole world' }).isEnabled()).toBe(false);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('opens the positions on disputed land, with sources, and asks about it', async () => {
    const { page, problems } = await workbench.open('#/world?on=2016-11-16');
    await map(page).waitFor();
    await page.locator('path[data-id="UKR-crimea"]').first().dispatchEvent('click');
    const panel = page.getByRole('region', { name: 'Crimea' });
    await panel.waitFor();
    const words = await panel.innerText();
    for (const part of ['Ukraine', 'Russia', 'most States', 'resolution 68/262', 'from memory', '6 km', 'Yes'])
      expect(words).toContain(part);
    await panel.getByRole('link', { name: 'Ask about it' }).click();
    await page.waitForURL(/#\/\?q=/);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('lays withdrawals over the map, and lists what changed between two days', async () => {
    const { page, problems } = await workbench.open('#/world?on=2016-11-16&since=2016-10-16');
    await page.getByLabel(/Withdrawal received/).check();
    await page.waitForURL(/layers=leaving/);
    await page.getByText(/Withdrawal received, not yet in effect\s+3/).waitFor();
    await page
      .getByText(/South Africa notified the Secretary-General/)
      .first()
      .waitFor();
    await page.getByLabel('Compare with').fill('2016-11-15');
    await page.getByText('Nothing on record between these days.').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('holds the same in tables: every State sorted and narrowed, Parties by day, each as a file', async () => {
    const { page, problems } = await workbench.open('#/world?on=2016-11-16');
    await page.getByRole('img', { name: /Number of States Parties/ }).waitFor();
    await page.getByRole('button', { name: 'Show the table' }).click();
    const parties = page.getByRole('figure').getByRole('row').filter({ hasText: '1 Jul 2002' });
    expect(await parties.innerText()).toMatch(/\b66\b/);
    await page.getByLabel('Filter by name').fill('guinea');
    await page.getByText('4 States', { exact: true }).waitFor();
    await page.getByLabel('Standing').selectOption({ label: 'State Party' });
    await page.getByText('One State', { exact: true }).waitFor();
    await page.getByLabel('Filter by name').fill('');
    await page.getByText('124 States', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Since/ }).click();
    expect(await page.getByRole('columnheader', { name: /^Since/ }).getAttribute('aria-sort')).toBe('ascending');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).last().click()]);
    expect(file.suggestedFilename()).toBe('states-2016-11-16.csv');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('says what could be tried where and when, and each answer opens as a question', async () => {
    const { page, problems } = await workbench.open('#/state/UKR?on=2025-11-16');
    await heading(page, 'Ukraine on 16 November 2025');
    await page.getByRole('button', { name: 'Show the table' }).first().click();
    const row = page.getByRole('row').filter({ hasText: '21 Nov 2013' }).first();
    expect(await row.innerText()).toMatch(/Yes[\s\S]*Declaration under Article 12\(3\)/);
    await row.getByRole('link').click();
    await page.waitForURL(/#\/\?q=/);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('plays the years and stops when asked', async () => {
    const { page } = await workbench.open('#/world?on=2001-01-01');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByText(/\d+ States were Parties/).waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    const stopped = await page.getByRole('slider').getAttribute('aria-valuetext');
    await page.waitForTimeout(400);
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe(stopped);
    await page.context().close();
  });

  it('says so where no State bears the code', async () => {
    const { page } = await workbench.open('#/state/XYZ');
    await page.getByText('The record has no State by the code XYZ.').waitFor();
    await page.context().close();
  });

  it.each([
    ['#/world?on=2016-11-16&at=PSE-west-bank&layers=declaration,leaving&names=yes', { colorScheme: 'light' }],
    ['#/world?on=2016-11-16&at=RUS', { colorScheme: 'dark' }],
    ['#/state/GBR?on=2016-11-16', { colorScheme: 'dark' }],
    ['#/state/UKR?on=2026-01-01', { colorScheme: 'light' }],
    ['#/world?on=2016-11-16&at=UKR-crimea', { locale: 'ar', viewport: { width: 360, height: 760 } }],
    ['#/state/SDN?on=2016-11-16', { locale: 'ar', viewport: { width: 360, height: 760 } }],
  ] as const)('%s has no serious finding, and fits its screen: %o', async (path, options) => {
    const { page, problems } = await workbench.open(path, options);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if ('locale' in options) expect(await page.evaluate(() => document.dir)).toBe('rtl');
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

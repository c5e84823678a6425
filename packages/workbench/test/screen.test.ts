import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from './support/axe.ts';
import { launch, withoutBrowser } from './support/browser.ts';
import { type Served, startServed } from './support/served.ts';
import { type Opened, openPage } from './support/workbench.ts';

/** Eight events: two in Syria, one in Sevastopol, one before the Statute, one without a day, one without coordinates. */
const TABLE = `number,date,country,latitude,longitude,killed,war,note
A1,2016-11-16,Syria,36.20,37.16,12,Syria,Aleppo
A2,2016-11-16,Afghanistan,34.53,69.17,32,Afghanistan,Kabul
A3,2014-03-20,Ukraine,44.60,33.52,1,Ukraine,Sevastopol
A4,2016-11-16,DR Congo,-1.68,29.22,5,Congo,Goma
A5,2012-07-12,Syria,35.25,36.57,70,Syria,Tremseh
A6,some day,Iraq,36.34,43.13,4,Iraq,Mosul
A7,2001-05-04,Colombia,6.25,-75.56,9,Colombia,Medellín
A8,2016-10-21,Iraq,,,230,Iraq,Mosul
`;
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');

describe.skipIf(withoutBrowser)('screening a table in the browser, with the server that people start', { timeout: 120_000 }, () => {
  let served: Served;
  let browser: Browser;
  let opened: Opened;
  beforeAll(async () => {
    served = await startServed();
    browser = await launch();
    opened = await openPage(browser, served.url, { viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    opened.page.setDefaultTimeout(60_000);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it('takes a file, says how its columns are read, and takes corrections', async () => {
    const { page } = opened;
    await page.goto(`${served.url}#/screen`);
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.locator('input[type=file]').setInputFiles({ name: 'events.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
    await page.getByRole('heading', { name: 'How its columns are read' }).waitFor();
    expect(await page.getByLabel('First day', { exact: true }).inputValue()).toBe('date');
    expect(await page.getByLabel('Deaths', { exact: true }).inputValue()).toBe('killed');
    expect(await page.getByLabel('Conflict', { exact: true }).inputValue()).toBe('');
    await page.getByLabel('Conflict', { exact: true }).selectOption('war');
    await page.getByLabel('Id of the event', { exact: true }).selectOption('number');
    await page.getByText('As you gave them.').waitFor();
    await page.getByText('Row 6,').first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('screens every row as known on a day, beside what is only supposed', async () => {
    const { page } = opened;
    await page.getByLabel('As known on', { exact: true }).fill('2016-11-30');
    await page.getByRole('button', { name: 'Suppose it' }).click();
    await page.getByRole('button', { name: 'Screen every row' }).click();
    const summary = page.getByRole('region', { name: '3 of 8 recorded events lie within the reach of the Court.' });
    await summary.waitFor();
    const said = plain(await summary.innerText());
    expect(said).toContain('30 November 2016');
    expect(said).toContain('That is 37.5%, on all grounds. By place, time and referral alone, whoever the person was: 3, or 37.5%.');
    expect(said).toContain('4 depend on a fact (50.0%).');
    expect(said).toContain('One lies outside (12.5%).');
    const supposed = page.getByRole('region', { name: 'Syria accepts jurisdiction by declaration' });
    expect(plain(await supposed.innerText())).toContain('Events within reach: +2 on all grounds, +2 by place, time and referral alone.');
    const firstNumbers = await supposed
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.querySelector('td.end')?.textContent));
    expect(firstNumbers).toEqual(['3', '5', '3', '5']);
    await page.getByText('7 events in this view.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('shows only the rows of one reason, and keeps that in the address', async () => {
    const { page } = opened;
    await page.getByRole('region', { name: 'Which rows are shown' }).getByLabel('Why', { exact: true }).selectOption('no-link');
    await page.getByText('4 rows shown:').waitFor();
    await page.getByText('4 of 8 rows, as filtered below').waitFor();
    expect(page.url()).toContain('why=no-link');
    await expect.poll(() => page.getByRole('grid').getByRole('row').count()).toBe(5);
  });

  it('gives the rows shown as a file', async () => {
    const { page } = opened;
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV', exact: true }).click()]);
    const lines = (await readFile(await file.path(), 'utf8')).trim().split(/\r?\n/);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('reach_by_place');
    for (const id of ['A1', 'A5', 'A6', 'A8']) expect(lines.some((text) => text.split(',').includes(id))).toBe(true);
  });

  it('opens the reasons of a row, also under what is supposed, and comes back by Escape', async () => {
    const { page } = opened;
    await page.getByRole('grid').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Row 1' });
    await dialog.getByRole('heading', { name: 'Reasons' }).waitFor();
    const told = plain(await dialog.innerText());
    expect(told).toContain('A1');
    expect(told).toContain('16 November 2016');
    expect(await dialog.getByRole('heading', { level: 2 }).innerText()).toContain('Depends');
    await dialog.getByLabel('Supposing').selectOption({ index: 1 });
    await expect.poll(() => dialog.getByRole('heading', { level: 2 }).innerText()).toContain('Yes');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('had no error under the policy of the server, and asked nothing of another machine', async () => {
    expect(opened.problems).toEqual([]);
  });
});

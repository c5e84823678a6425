import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { createRatione, type RecordData } from '@ratione/engine';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { linkTo } from '../src/record/question-link.ts';
import { withoutBrowser } from './support/browser.ts';
import { startWorkbench, type Workbench } from './support/workbench.ts';

const repository = (path: string) => new URL(`../../../${path}`, import.meta.url);
const rows = parse(readFileSync(repository('cases/november-2016.yaml'), 'utf8')) as readonly {
  readonly title: string;
  readonly facts: object;
}[];
const ratione = createRatione(JSON.parse(readFileSync(repository('packages/record/dist/record.json'), 'utf8')) as RecordData);
const ALEPPO = rows[0]?.facts ?? {};

function answerTo(facts: unknown) {
  const read = ratione.read(facts);
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  return ratione.ask(read.question, read.notes);
}

const search = (facts: unknown, more: Readonly<Record<string, string>> = {}) =>
  `#/?${new URLSearchParams({ ...linkTo(facts), ...more }).toString()}`;

const headline = (page: Page) => page.locator('h1[tabindex="-1"]');

/** The sentence shows first, the reasons and the rest right after it. */
async function answered(page: Page): Promise<void> {
  await headline(page).waitFor();
  await page.locator('article [aria-busy="false"]').waitFor();
}

describe.skipIf(withoutBrowser)('the Ask page', { timeout: 60_000 }, () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterEach(() => Promise.all(workbench.browser.contexts().map((context) => context.close())));
  afterAll(() => workbench.close());

  test('answers the twelve questions of November 2016 as the engine does here', async () => {
    const { page, problems } = await workbench.open();
    const links = page.getByRole('region', { name: 'Twelve questions' }).getByRole('link');
    await links.nth(rows.length).waitFor();
    expect(await links.count()).toBe(rows.length + 1);
    for (const [at, { title, facts }] of rows.entries()) {
      const here = answerTo(facts);
      await links.nth(at).click();
      await answered(page);
      expect(await headline(page).textContent(), title).toMatch(
        { yes: /^Yes\. On 30 November|^Yes\. On 21/, no: /^No\. On/, depends: /^It depends\. On/, contested: /^Contested\. On/ }[
          here.jurisdiction
        ],
      );
      expect(await page.getByText(here.headline, { exact: true }).count(), title).toBe(1);
      expect(await page.locator('main').textContent(), title).toContain(here.receipt.question.slice(0, 16));
      await page.goBack();
      await links.nth(rows.length).waitFor();
    }
    expect(problems).toEqual([]);
  });

  test('needs no more than 250 kB of scripts, compressed, for the form and an answer', async () => {
    const { page } = await workbench.open(search(ALEPPO));
    const names = new Set<string>();
    page.on('response', (response) => {
      const name = /assets\/[^/]+\.js$/.exec(response.url())?.[0];
      if (name !== undefined) names.add(name);
    });
    await page.reload();
    await answered(page);
    await page.waitForTimeout(500);
    const sizes = [...names].map((name) => gzipSync(readFileSync(repository(`packages/workbench/dist/${name}`))).length);
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThan(250);
  });

  test('is asked by keyboard alone, from words to answer', async () => {
    const { page, problems } = await workbench.open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`)));
    await page.getByLabel('What happened?').focus();
    const choose = async (words: string, reading: RegExp) => {
      await page.keyboard.type(words);
      await page.getByRole('button', { name: reading }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      for (let at = 0; at < 8 && !reading.test((await page.locator(':focus').textContent()) ?? ''); at += 1)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    await choose('barrel bomb on a hospital', /8\(2\)\(e\)\(iv\)/);
    await page.keyboard.press('Tab');
    await choose('Aleppo', /Aleppo, Syria/);
    await page.keyboard.press('Tab');
    await choose('November 2016', /some day of November 2016/);
    await page.keyboard.press('Tab');
    await choose('Russian pilot', /national of Russia, pilot/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await choose('30 November 2016', /30 November 2016/);
    await page.getByLabel('What happened?').focus();
    await page.keyboard.press('Enter');
    await answered(page);
    expect(await headline(page).textContent()).toBe('No. On 30 November 2016 the Court could not try this.');
    expect(await headline(page).evaluate((node) => node === document.activeElement)).toBe(true);
    expect(requests.filter((request) => /Aleppo|barrel|pilot|8\.2\.e|q=/i.test(request))).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('takes nothing as said before it is confirmed', async () => {
    const { page } = await workbench.open();
    await page.getByLabel('What happened?').fill('8(2)(e)(iv)');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('One reading of “8(2)(e)(iv)”, below. Press Enter to take it.').waitFor();
    expect(await page.getByText('Choose a reading').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Remove: 8(2)(e)(iv)' }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Remove/ }).waitFor();
    await page.locator('#ask-place').fill('Congo');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('Choose a reading of “Congo”, or empty the line.').waitFor();
    await page.locator('#ask-place').fill('Manila, Philippines');
    await page.getByRole('button', { name: 'territory of the Philippines' }).waitFor();
    await page.locator('#ask-place').fill('');
    await page.getByLabel('When?').fill('03/04/2016');
    await page.getByRole('button', { name: /3 April 2016/ }).waitFor();
    expect(await page.getByRole('button', { name: /4 March 2016/ }).count()).toBe(1);
  });

  test('supposes an act at a click, and takes it back', async () => {
    const { page } = await workbench.open(search(ALEPPO));
    await page.getByRole('button', { name: 'Suppose it: if Syria lodged' }).click();
    await page.getByText(/^Yes\. On 30 November 2016/).waitFor();
    expect(await page.getByRole('region', { name: 'Supposed, not so' }).textContent()).toContain('Syria lodged a declaration');
    expect(await page.getByText('your own, unofficial').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText(/^No\. On 30 November 2016/).waitFor();
  });

  test('compares two days of asking and two positions, and marks what differs', async () => {
    const { page } = await workbench.open(search(rows[13]?.facts, { c: 'on~2017-01' }));
    const table = page.getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('row', { name: /^Answer/ }).textContent()).toBe('Answer differsNoYes');
    const crimea = answerTo(rows[4]?.facts);
    const dispute = crimea.dispute?.find(({ issue }) => issue === 'C-10');
    const other = dispute?.positions.find(({ shown }) => !shown);
    await page.goto(`${workbench.url}${search(rows[4]?.facts, { c: `view~C-10~${dispute?.subject}~${other?.id}` })}`);
    await page.getByRole('columnheader', { name: /Crimea is territory of Russia/ }).waitFor();
    expect(await page.getByRole('row', { name: /^Answer/ }).textContent()).toBe(
      `Answer differsYes${{ yes: 'Yes', no: 'No', depends: 'Depends', contested: 'Contested' }[other?.headline ?? 'yes']}`,
    );
  });

  test('a link brings back the question, and says what a newer record changed', async () => {
    const { page } = await workbench.open(search(ALEPPO));
    await page.waitForFunction(() => location.hash.includes('&a=no'));
    const again = await workbench.open(new URL(page.url()).hash);
    await headline(again.page).waitFor();
    expect(await headline(again.page).textContent()).toBe(await headline(page).textContent());
    expect(await again.page.getByRole('region', { name: 'Since this link was made' }).count()).toBe(0);
    const older = await workbench.open(search(ALEPPO, { r: '2025-01-31~0123456789abcdef', a: 'yes' }));
    const said = older.page.getByRole('region', { name: 'Since this link was made' });
    await said.waitFor();
    expect(await said.textContent()).toContain('record of 31 January 2025');
    expect(await said.textContent()).toContain('Then the answer was: Yes. Now it is: No: No State bound, no referral.');
    const cut = await workbench.open('#/?q=eyJhc19v');
    expect(await cut.page.getByRole('alert').textContent()).toContain('no question that can be read');
  });

  test('reads from right to left in Arabic, with the reasons left in English', async () => {
    const { page, problems } = await workbench.open(search(ALEPPO), { locale: 'ar' });
    await answered(page);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await headline(page).textContent()).toMatch(/^لا\./);
    expect(await page.locator('ol[lang="en"][dir="ltr"]').first().count()).toBe(1);
    expect(problems).toEqual([]);
  });

  test('prints as pages of a report, with head, number and notes', async () => {
    const { page } = await workbench.open(search(ALEPPO));
    await answered(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Copy link' }).isVisible()).toBe(false);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--running-title'))).toContain('8(2)(e)(iv), Aleppo');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('has no serious fault of accessibility, empty, answered and compared', async () => {
    for (const path of ['#/', search(rows[4]?.facts), search(rows[7]?.facts, { c: 'as-of~2026-11-21' })]) {
      const { page } = await workbench.open(path);
      await page.locator('h1').waitFor();
      await page.waitForTimeout(300);
      await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
      const serious: unknown = await page.evaluate(
        'axe.run().then(({ violations }) => violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)].join(" ")))',
      );
      expect(serious, path).toEqual([]);
    }
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { seriousFindings } from './support/axe.ts';
import { withoutBrowser } from './support/browser.ts';
import { type Opened, startWorkbench, type Workbench } from './support/workbench.ts';

const TEXT = `Ukraine has not ratified the Rome Statute.

On 13 September 2000 Russia signed the Rome Statute. Burundi has withdrawn from the Rome Statute. The Court is an organ of the United Nations.

Ukraine accused Russia of war crimes in Crimea. The United States backs the rebels in Syria.`;

/** The same page as a newspaper saves it, with its day in the head and a script that must not run. */
const PAGE = `<!doctype html><html lang="en"><head><title>Notes on the Court</title><meta property="article:published_time" content="2016-11-18T09:00:00Z">
<script>document.title = 'ran'; fetch('https://example.org/');</script></head><body><nav>Menu</nav><article><p>Burundi has withdrawn from the Rome Statute.</p>
<img src="https://example.org/pixel.png" alt=""></article></body></html>`;

describe.skipIf(withoutBrowser)('the Read page', { timeout: 60_000 }, () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterEach(() => Promise.all(workbench.browser.contexts().map((context) => context.close())));
  afterAll(() => workbench.close());

  /** The preview has no server behind it, which the page asks about once. */
  const faults = ({ problems }: Opened) => problems.filter((problem) => !/\b404\b/.test(problem));

  async function paste(opened: Opened, text: string, day: string) {
    const { page } = opened;
    await page.locator('#read-text').fill(text);
    await page.locator('#read-day').fill(day);
    await page.locator('button[type="submit"]').click();
    await page.locator('[data-at="0"]').waitFor();
  }

  test('marks what a pasted text says, by word and form, and judges it anew on another day', async () => {
    const opened = await workbench.open('#/read');
    const { page } = opened;
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await paste(opened, TEXT, '2016-11-18');
    const mark = (words: string) => page.locator('[data-at]').filter({ hasText: words });
    expect(await mark('Burundi has withdrawn').textContent()).toMatch(/\[\d misleading\]$|\[\d contradicted\]$/);
    expect(await mark('organ of the United Nations').getAttribute('data-verdict')).toBe('contradicted');
    expect(await mark('Ukraine has not ratified').textContent()).toContain('supported');
    const lines = await page.locator('[data-at]').evaluateAll((marks) => marks.map((one) => getComputedStyle(one).borderBlockEndStyle));
    expect(new Set(lines).size).toBeGreaterThan(1);
    await page.locator('#text-day').fill('2018-01-01');
    await page.getByText('1 January 2018: as you gave it').waitFor();
    expect(await mark('Burundi has withdrawn').getAttribute('data-verdict')).toBe('supported');
    expect(requests.filter((request) => /Burundi|ratified/.test(decodeURIComponent(request)))).toEqual([]);
    expect(await page.evaluate(() => location.href)).not.toContain('Burundi');
    expect(await seriousFindings(page)).toEqual([]);
    expect(faults(opened)).toEqual([]);
  });

  test('leads by keyboard from one statement to the next, and to a link that holds one alone', async () => {
    const opened = await workbench.open('#/read');
    const { page } = opened;
    await paste(opened, TEXT, '2016-11-18');
    await page.locator('[data-at="0"]').focus();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.locator('[data-at="2"]').getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('k');
    const beside = page.getByRole('complementary', { name: 'The statement chosen' });
    expect(await beside.textContent()).toMatch(/^2\. supported/);
    for (const part of ['Because', 'What would change it', 'Sources']) await beside.getByText(part, { exact: true }).waitFor();
    await page.keyboard.press('k');
    await beside.getByRole('link', { name: 'This statement by itself, as a link' }).click();
    await page.getByRole('heading', { name: 'Check a statement' }).waitFor();
    const address = page.url();
    expect(address).toContain('on=2016-11-18');
    expect(address).not.toContain('Burundi');
    const again = await workbench.open(address.slice(address.indexOf('#')));
    await again.page.getByRole('heading', { name: 'supported' }).waitFor();
    await again.page.getByLabel('Said on').fill('');
    await again.page.getByRole('button', { name: 'Check it' }).click();
    await again.page.getByRole('heading', { name: 'When it is true' }).waitFor();
    expect(await again.page.locator('main').textContent()).toMatch(/until before 25 October 2024/);
    expect(await seriousFindings(again.page)).toEqual([]);
    expect(faults(again)).toEqual([]);
  });

  test('shows who accuses whom, with the proof of each determination, and who is said to back whom', async () => {
    const opened = await workbench.open('#/read');
    const { page } = opened;
    await paste(opened, TEXT, '2016-11-18');
    const table = page.getByRole('region', { name: 'Who accuses whom' }).getByRole('table').first();
    const row = table.getByRole('row').filter({ hasText: 'Crimea' });
    expect(await row.textContent()).toContain('Russia');
    expect(await table.getByText('rests in part on memory').count()).toBeGreaterThan(0);
    const edge = page.getByRole('button', { name: /United States backs .*18 November 2016/ });
    await edge.focus();
    await page.getByText('“The United States backs the rebels in Syria.”').waitFor();
    await page.getByRole('button', { name: 'Show the table' }).click();
    await page.getByRole('columnheader', { name: 'Whom' }).waitFor();
    await row.getByRole('link').first().click();
    await page.locator('h1[tabindex="-1"]').waitFor();
    expect(faults(opened)).toEqual([]);
  });

  test('takes the day of a pasted text from its first line, and names and links the acts that decide', async () => {
    const opened = await workbench.open('#/read');
    const { page } = opened;
    await page.locator('#read-text').fill('18 November 2016\n\nRussia never signed the Rome Statute.');
    await page.locator('button[type="submit"]').click();
    await page.getByText('18 November 2016: ').waitFor();
    expect(await page.locator('#text-day').inputValue()).toBe('2016-11-18');
    await page.locator('[data-at="0"]').click();
    const act = page.getByRole('link', { name: 'Russia signed the Statute on 13 September 2000' });
    await act.click();
    await page.getByRole('heading', { level: 1, name: 'Russia on 13 September 2000' }).waitFor();
    expect(faults(opened)).toEqual([]);
  });

  test('reads a saved page here, says how its day was found, and says what other files need', async () => {
    const opened = await workbench.open('#/read');
    const { page } = opened;
    const chooser = page.locator('input[type="file"]');
    await page.getByText('need the server of Ratione on your machine').first().waitFor();
    await chooser.setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
    await page.getByRole('alert').getByText('npx ratione read FILE').waitFor();
    await chooser.setInputFiles({ name: 'notes.html', mimeType: 'text/html', buffer: Buffer.from(PAGE) });
    await page.getByRole('heading', { name: 'Notes on the Court' }).waitFor();
    expect(await page.locator('#text-day-hint').textContent()).toBe('18 November 2016: from the head of the page (article:published_time)');
    expect(await page.locator('[data-at="0"]').count()).toBe(1);
    expect(await page.locator('main').textContent()).not.toContain('Menu');
    expect(faults(opened)).toEqual([]);
  });

  test('stands from right to left in Arabic and on a phone', async () => {
    const opened = await workbench.open('#/read', { locale: 'ar', viewport: { width: 360, height: 740 } });
    const { page } = opened;
    await paste(opened, TEXT, '2016-11-18');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await page.locator('[data-at="0"]').evaluate((mark) => getComputedStyle(mark).direction)).toBe('ltr');
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
    expect(await seriousFindings(page)).toEqual([]);
    expect(faults(opened)).toEqual([]);
  });
});

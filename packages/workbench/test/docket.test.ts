import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsBy } from '../src/pages/docket/words-by.ts';
import { seriousFindings } from './support/axe.ts';
import { withoutBrowser } from './support/browser.ts';
import { startWorkbench, type Workbench } from './support/workbench.ts';

describe('words of the record as of a day', () => {
  it('keeps what names no later date, to the precision it has', () => {
    expect(wordsBy('Conduct from 1 July 2002 is covered.', '2002-07-01')).not.toBeNull();
    expect(wordsBy('The visit was in May 2016.', '2016-05-02')).not.toBeNull();
  });

  it('withholds a sentence that also tells what came later', () => {
    expect(wordsBy('Found; undone on 6 May 2019.', '2019-05-05')).toBeNull();
    expect(wordsBy('Found; undone on 6 May 2019.', '2019-05-06')).not.toBeNull();
    expect(wordsBy('Planned for 2027.', '2026-12-31')).toBeNull();
  });
});

describe.skipIf(withoutBrowser)('the docket', { timeout: 60_000 }, () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  }, 60_000);
  afterAll(async () => workbench?.close());

  it('says on 16 November 2016 who was sentenced and what had been approved for the Court', async () => {
    const { page, problems } = await workbench.open('#/docket?on=2016-11-16');
    const lead = page.getByRole('status').filter({ hasText: '16 November 2016' });
    await lead.waitFor();
    const text = (await lead.innerText()).replace(/[\u2068\u2069]/g, '').replaceAll('\u00a0', ' ');
    expect(text).toContain('4 sentences');
    for (const name of [
      'Thomas Lubanga Dyilo, 14 years',
      'Germain Katanga, 12 years',
      'Jean-Pierre Bemba Gombo, 18 years',
      'Ahmad Al Faqi Al Mahdi, 9 years',
    ])
      expect(text).toContain(name);
    expect(text).toContain('EUR 1,334,821,400');
    await page.getByText('How the amount is made').click();
    expect((await page.locator('details[open]').first().innerText()).replaceAll('\u00a0', ' ')).toContain('EUR 1,195,230,800');
    expect(problems).toEqual([]);
  });

  it('filters by words and stage, keeps both in the link, and shows the same as a table', async () => {
    const { page } = await workbench.open('#/docket?on=2016-11-16');
    await page.getByLabel('Stage', { exact: true }).selectOption({ label: 'convicted' });
    await page.getByLabel('Words').fill('congo');
    await expect.poll(() => page.locator('figure ol > li').count()).toBe(2);
    expect(page.url()).toContain('stage=convicted');
    expect(page.url()).toContain('q=congo');
    await page.getByRole('button', { name: 'Show the table' }).click();
    expect(await page.locator('figure tbody tr').first().innerText()).toContain('Thomas Lubanga Dyilo');
    await page.reload();
    await expect.poll(() => page.locator('figure ol > li').count()).toBe(2);
  });

  it('leads to a person, and shows nothing of a later day or under seal', async () => {
    const { page } = await workbench.open('#/docket?on=2016-11-16');
    await page.getByRole('link', { name: 'Thomas Lubanga Dyilo' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Thomas Lubanga Dyilo' }).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('14 years, 10 July 2012');
    expect(text).not.toContain('2017');
    expect(text).not.toContain('2020');
    expect(text).not.toMatch(/criminal|perpetrator/i);
    await page.goto(`${workbench.url}#/person/putin?on=2016-11-16`);
    await page.getByRole('heading', { level: 1, name: 'Not public on that day' }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Putin');
  });

  it('says of a sentence undone on appeal that it was', async () => {
    const { page } = await workbench.open('#/docket?on=2019-01-01&part=figures');
    await page.getByRole('heading', { name: /sentences? for crimes of Article 5/ }).waitFor();
    const row = page.locator('li').filter({ hasText: 'Jean-Pierre Bemba Gombo' }).filter({ hasText: '18 years' });
    expect(await row.innerText()).toContain('undone on appeal');
  });

  it('opens a question about a situation in Ask', async () => {
    const { page } = await workbench.open('#/situation/drc?on=2016-11-16');
    const link = page.getByRole('link', { name: /Ask about conduct in/ });
    await link.waitFor();
    const q = new URLSearchParams(((await link.getAttribute('href')) ?? '').split('?')[1]).get('q') ?? '';
    expect(JSON.parse(Buffer.from(q, 'base64url').toString('utf8'))).toMatchObject({ as_of: '2016-11-16', place: { iso3: 'COD' } });
  });

  it.each([
    '#/docket?on=2016-11-16',
    '#/docket?on=2016-11-16&part=figures',
    '#/docket?part=situations',
    '#/docket?part=court',
    '#/situation/darfur',
    '#/person/lubanga',
  ])('has no serious accessibility finding: %s', async (path) => {
    const { page } = await workbench.open(path);
    await page.locator('h1').waitFor();
    await page.waitForTimeout(300);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('reads from the right in Arabic, without scrolling sideways on a phone', async () => {
    const { page } = await workbench.open('#/docket?on=2016-11-16', { locale: 'ar', viewport: { width: 360, height: 740 } });
    await page.getByRole('heading', { level: 1, name: 'قضايا المحكمة' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsIn, linkTo } from '../src/record/question-link.ts';
import { seriousFindings } from './support/axe.ts';
import { withoutBrowser } from './support/browser.ts';
import { startWorkbench, type Workbench } from './support/workbench.ts';

describe('a question in a link', () => {
  it('comes back as it went in, whatever its script', () => {
    const facts = { place: { iso3: 'SYR', region: 'حلب' }, crimes: ['8.2.e.iv'] };
    expect(factsIn(linkTo(facts))).toEqual(facts);
    expect(linkTo(facts).q).toMatch(/^[\w-]+$/);
  });

  it('reads nothing from a damaged or foreign link', () => {
    expect(factsIn({ q: '%%%' })).toBeUndefined();
    expect(factsIn({ q: 'eyJh' })).toBeUndefined();
    expect(factsIn({})).toBeUndefined();
  });
});

describe.skipIf(withoutBrowser)('the law', { timeout: 60_000 }, () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  }, 60_000);
  afterAll(async () => workbench?.close());

  it('lists the 103 crimes and finds one by plain words', async () => {
    const { page, problems } = await workbench.open('#/law');
    await page.getByRole('heading', { level: 1, name: 'The law' }).waitFor();
    expect(await page.locator('a[href*="#/crime/"]').count()).toBe(103);
    await page.getByLabel('In the Statute').selectOption({ label: 'Added by amendment' });
    await expect.poll(() => page.locator('a[href*="#/crime/"]').count()).toBeLessThan(20);
    await page.getByLabel('In the Statute').selectOption({ label: 'All' });
    await page.getByLabel(/plain words/).fill('bombed hospital');
    await expect.poll(() => page.locator('a[href*="#/crime/"]').first().getAttribute('href')).toMatch(/#\/crime\/8\.2\.e\.iv$/);
    expect(problems).toEqual([]);
  });

  it('goes from a limb to its line and from the line to the limb', async () => {
    const { page } = await workbench.open('#/law');
    await page.getByLabel(/plain words/).fill('12(2)(a)');
    await page.getByRole('link', { name: 'Conduct on accepted territory' }).click();
    await page.getByRole('heading', { level: 1, name: /R-12\.2\.a/ }).waitFor();
    const marked = page.locator('[aria-current="location"]').first();
    const line = page.locator('li').filter({ has: marked }).first();
    expect(await line.innerText()).toContain("'R-12.2.a'");
    expect(await page.locator('a[href*="#/?q="]').count()).toBeGreaterThan(10);
    await marked.click();
    await page.getByRole('heading', { level: 1, name: 'article-12-2-a.ts' }).waitFor();
    await page
      .getByRole('link', { name: /^R-12\.2\.a\.8 / })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Ships and aircraft/ }).waitFor();
  });

  it('names who had accepted an added crime on a day', async () => {
    const { page } = await workbench.open('#/crime/8.2.e.xix?on=2021-11-01');
    await page.getByText('In force for 1 State on that day').waitFor();
    expect(await page.locator('table').first().innerText()).toContain('New Zealand');
  });

  it('shows a contested issue with its holders as of a day, and the land it is about', async () => {
    const { page } = await workbench.open('#/issue/C-10');
    await page.getByText('Pre-Trial Chamber I, Georgia, 27 January 2016').waitFor();
    expect(await page.locator('main').innerText()).toContain('Crimea');
    await page.goto(`${workbench.url}#/issue/C-10?on=2015-01-01`);
    await page.getByText('General Assembly resolution 68/262', { exact: true }).waitFor();
    await expect.poll(() => page.getByText('Pre-Trial Chamber I, Georgia, 27 January 2016').count()).toBe(0);
  });

  it('opens a reading, with its rules and issues as links', async () => {
    const { page } = await workbench.open('#/reading/R-007');
    await page.getByRole('heading', { level: 1, name: /Land that two States claim/ }).waitFor();
    expect(await page.locator('a[href$="#/rule/R-12.2.a.11"]').count()).toBe(1);
    expect(await page.locator('a[href$="#/issue/C-10"]').count()).toBe(1);
  });

  it.each([
    '#/law',
    '#/law?part=code',
    '#/crime/8.2.e.xix',
    '#/rule/R-12.2.a',
    '#/issue/C-10',
    '#/reading/R-007',
    '#/code?file=law/rome-statute/article-127.ts',
  ])('has no serious accessibility finding: %s', async (path) => {
    const { page } = await workbench.open(path);
    await page.locator('h1').waitFor();
    await page.waitForTimeout(300);
    expect(await seriousFindings(page)).toEqual([]);
  });
});

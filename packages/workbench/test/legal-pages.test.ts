import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { linkTo } from '../src/record/question-link.ts';
import { seriousFindings } from './support/axe.ts';
import { withoutBrowser } from './support/browser.ts';
import { openPage, startWorkbench, type Workbench } from './support/workbench.ts';

const SITE = pathToFileURL(fileURLToPath(new URL('../dist-site/', import.meta.url))).href;
const LANGUAGES = ['ar', 'es', 'fr', 'ru', 'uk', 'zh'] as const;
const ASKED = linkTo({
  as_of: '2026-11-21',
  date_from: '2016-11-16',
  date_to: '2016-11-16',
  place: { iso3: 'SYR', region: 'Aleppo' },
  suspect: { nationalities: ['RUS'] },
  crimes: ['8(2)(e)(iv)'],
  conflict: 'unknown',
}).q;

const terms = (language: string, group: string) =>
  JSON.parse(readFileSync(new URL(`../src/locales/${language}/statute/${group}.json`, import.meta.url), 'utf8')) as Record<string, string>;

/** Files of legal terms that a page asks for. */
function termFiles(page: Page): string[] {
  const found: string[] = [];
  page.on('request', (request) => found.push(...(/statute-[\w-]+(?=\.js)/.exec(request.url()) ?? [])));
  return found;
}

const firstCrime = (page: Page) => page.locator('a[href*="#/crime/"]').first();

describe.skipIf(withoutBrowser)('terms of law and record in the language of the page', { timeout: 60_000 }, () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  }, 60_000);
  afterEach(() => Promise.all(workbench.browser.contexts().map((context) => context.close())));
  afterAll(() => workbench?.close());

  test.each(LANGUAGES)('%s: a crime by its name, with paragraph and English name, elements and reasons for others', async (language) => {
    const { page, problems } = await workbench.open('#/crime/8.2.b.xxix', { locale: language });
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    const own = terms(language, 'crimes')['Blinding laser weapons, international conflict'];
    expect(own).toBeDefined();
    expect(await heading.textContent()).toBe(own);
    expect(await heading.locator('[lang="en"]').count()).toBe(0);
    expect(await page.locator('h1 + p [lang="en"]').textContent()).toBe('Blinding laser weapons, international conflict');
    const main = await page.locator('main').innerText();
    expect(main).toContain('8(2)(b)(xxix)');
    expect(main).toContain(terms(language, 'record')['Blinding laser weapons']);
    expect(main).toContain(terms(language, 'crimes')['blinding a protected person is serious injury']);
    expect(await page.locator('#crime-elements ~ ol [lang="en"]').count()).toBe(0);
    expect(await page.evaluate(() => document.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await seriousFindings(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('the law is found by its words in French', async () => {
    const { page } = await workbench.open('#/law', { locale: 'fr-FR' });
    const field = page.locator('#law-words');
    for (const [words, crime] of [
      ['génocide par meurtre', '6.a'],
      ['viol', '7.1.g-1'],
      ['bombardement d’un hôpital', '8.2.e.iv'],
      ["prise d'otages", '8.2.a.viii'],
    ] as const) {
      await field.fill(words);
      await expect
        .poll(() => firstCrime(page).getAttribute('href'), { message: words })
        .toMatch(new RegExp(`/${crime.replaceAll('.', '\\.')}$`));
    }
    await field.fill('1er juillet 2002');
    await page.getByRole('link', { name: terms('fr', 'rules')['Nothing before 1 July 2002'] ?? '' }).waitFor();
  });

  test('a question is written with the names of crimes and places', async () => {
    const { page } = await workbench.open('#/', { locale: 'fr-FR' });
    const readings = page.locator('form ul button');
    for (const [words, paragraph] of [
      ['génocide par meurtre', '6(a)'],
      ['viol', '7(1)(g)'],
    ] as const) {
      await page.locator('#ask-crime').fill(words);
      await expect.poll(() => readings.first().textContent()).toContain(paragraph);
    }
    expect(await readings.first().locator('[lang="en"]').allTextContents()).toEqual(['7(1)(g)']);
    await page.locator('#ask-crime').fill('');
    await page.locator('#ask-place').fill('Haut-Karabakh');
    await expect.poll(() => readings.first().textContent()).toContain('Haut-Karabakh');
  });

  test('an answer names its crimes and those beside them, and so does its copy', async () => {
    const { page } = await workbench.open(`#/?q=${ASKED}`, { locale: 'fr-FR', permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('article [aria-busy="false"]').waitFor();
    const name = terms('fr', 'crimes')['Attacking protected buildings, non-international conflict'] ?? '?';
    const because = terms('fr', 'crimes')['if the conflict was international or an occupation, the same conduct is a crime there'] ?? '?';
    await expect.poll(() => page.locator('main').textContent()).toContain(`8(2)(e)(iv) ${name}`);
    expect(await page.locator('main').textContent()).toContain(because);
    await page.getByRole('button', { name: 'Copier en Markdown' }).click();
    await page.getByText('Copié avec ses citations.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`- 8(2)(e)(iv) ${name}\n`);
  });

  test('land that is disputed goes by its name in the language of the page', async () => {
    const { page } = await workbench.open('#/world?on=2016-11-16&at=UKR-crimea', { locale: 'fr-FR' });
    await page.getByRole('heading', { level: 2, name: terms('fr', 'record')['Crimea'] ?? '?', exact: true }).waitFor();
  });

  test('nothing of it is loaded in English, nor before somebody needs it', async () => {
    const english = await openPage(workbench.browser, workbench.url, {});
    const none = termFiles(english.page);
    for (const path of ['#/crime/6.a', '#/world', `#/?q=${ASKED}`]) {
      await english.page.goto(workbench.url + path);
      await english.page.locator('main h1').first().waitFor();
    }
    await english.page.waitForLoadState('networkidle');
    expect(none).toEqual([]);
    const { page } = await openPage(workbench.browser, workbench.url, { locale: 'fr-FR' });
    const french = termFiles(page);
    await page.goto(`${workbench.url}#/`);
    await page.locator('#ask-crime').waitFor();
    await page.waitForLoadState('networkidle');
    expect(french).toEqual([]);
    await page.goto(`${workbench.url}#/world`);
    await page.locator('main h1').first().waitFor();
    expect(french).toEqual(['statute-record-fr']);
  });

  test('a change of language changes them', async () => {
    const { page } = await workbench.open('#/crime/6.a', { locale: 'fr-FR' });
    await page.getByRole('heading', { level: 1, name: 'Génocide par meurtre' }).waitFor();
    await page.locator('header select').first().selectOption('es');
    await page.getByRole('heading', { level: 1, name: terms('es', 'crimes')['Genocide by killing'] ?? '?' }).waitFor();
    await page.locator('header select').first().selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'Genocide by killing' }).waitFor();
    expect(await page.locator('h1 + p').count()).toBe(0);
  });

  test('they are there in the folder that opens by double-click', async () => {
    const { page, problems } = await openPage(workbench.browser, SITE, { locale: 'ar' });
    await page.goto(`${SITE}index.html#/crime/6.a`);
    await page.getByRole('heading', { level: 1, name: terms('ar', 'crimes')['Genocide by killing'] ?? '?' }).waitFor();
    expect(problems).toEqual([]);
  });
});

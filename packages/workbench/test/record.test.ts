import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from './support/axe.ts';
import { withoutBrowser } from './support/browser.ts';
import { startWorkbench, type Workbench } from './support/workbench.ts';

describe.skipIf(withoutBrowser)('about the record', { timeout: 60_000 }, () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  }, 60_000);
  afterAll(async () => workbench?.close());

  it('lists what rests on memory alone, narrowed by kind and words', async () => {
    const { page, problems } = await workbench.open('#/record');
    await page.getByRole('heading', { name: 'Entry by entry' }).waitFor();
    expect(await page.getByLabel('Support').inputValue()).toBe('memory');
    const all = Number.parseInt(await page.getByText(/^\d+ entries$/).innerText(), 10);
    expect(all).toBeGreaterThan(100);
    await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Findings of non-compliance' });
    await page.getByLabel('Words').first().fill('bashir');
    await page.getByText('3 entries').waitFor();
    expect(page.url()).toContain('kind=non-compliance');
    expect(await page.getByRole('link', { name: 'JOR' }).first().getAttribute('href')).toContain('#/person/bashir');
    expect(problems).toEqual([]);
  });

  it('prepares a report on an entry, with the receipt of the record read', async () => {
    const { page } = await workbench.open('#/record?q=bdi-withdrawal&support=two-sources');
    await page.getByRole('button', { name: 'Report an error in bdi-withdrawal-2016-10-27' }).click();
    const report = page.getByLabel('Your report');
    await expect.poll(() => report.inputValue()).toContain('bdi-withdrawal-2016-10-27');
    expect(await report.inputValue()).toMatch(/Receipt: engine [\d.]+, record [0-9a-f]{16} of \d{4}-\d{2}-\d{2}\./);
  });

  it('hands out the record as it is', async () => {
    const { page } = await workbench.open('#/record');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the record (JSON)' }).click(),
    ]);
    const record = JSON.parse(readFileSync(await file.path(), 'utf8')) as { version: { hash: string }; states: unknown[] };
    expect(record.version.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(record.states.length).toBeGreaterThan(190);
  });

  it('has no serious accessibility finding', async () => {
    const { page } = await workbench.open('#/record');
    await page.locator('h1').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });
});

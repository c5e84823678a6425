import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutBrowser } from './support/browser.ts';
import { startWorkbench, type Workbench } from './support/workbench.ts';

describe.skipIf(withoutBrowser)('pages on paper', { timeout: 60_000 }, () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(() => workbench.close());

  it.each([
    ['#/world?on=2016-11-16&at=RUS', 'The world and the Court on 16 November 2016'],
    ['#/docket?on=2016-11-16', 'The docket, 16 November 2016'],
    ['#/docket?on=2016-11-16&part=figures', 'The docket, 16 November 2016'],
    ['#/state/UKR?on=2016-11-16', 'Ukraine on 16 November 2016'],
  ])('%s prints what it says, with its title and record, and nothing that can only be pressed or filled in', async (path, title) => {
    const { page } = await workbench.open(path);
    await page.getByRole('button', { name: 'Download CSV' }).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const seen = page.locator('input, select, textarea, button:not(li button, th button)').filter({ visible: true });
    expect(await seen.allTextContents()).toEqual([]);
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    const head = (name: string) => page.evaluate((key) => document.documentElement.style.getPropertyValue(key), name);
    expect(await head('--running-title')).toBe(`"Ratione · ${title}"`);
    expect(await head('--running-receipt')).toMatch(/^"record of \d{4}-\d{2}-\d{2}, [0-9a-f]{16}"$/);
    await page.context().close();
  });
});

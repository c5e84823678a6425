import type { Browser, CDPSession, Page } from 'playwright-core';

/** How much slower than this machine the reader's is taken to be. */
export const SLOWER = 4;

export interface SlowedPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  close(): Promise<void>;
}

/** A page of its own context whose main thread runs `rate` times slower. */
export async function slowedPage(browser: Browser, rate = SLOWER): Promise<SlowedPage> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, devtools, close: () => context.close() };
}

export function aim(value: number, limit: number, unit: string): string {
  return ` (aim: under ${limit.toLocaleString('en-GB')} ${unit}, ${value < limit ? 'met' : 'missed'})`;
}

export function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}

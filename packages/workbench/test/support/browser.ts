import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

/** The first browser that is there. A checked run without one fails; a private run skips what needs it. */
export const browserPath = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
);
export const withoutBrowser = browserPath === undefined && process.env['CI'] !== 'true';

export function launch(): Promise<Browser> {
  return chromium.launch({ ...(browserPath === undefined ? {} : { executablePath: browserPath }), args: FLAGS });
}

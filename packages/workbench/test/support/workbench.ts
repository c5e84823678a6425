import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { preview } from 'vite';
import { launch } from './browser.ts';

const FOLDER = fileURLToPath(new URL('../..', import.meta.url));

export interface Workbench {
  readonly url: string;
  readonly browser: Browser;
  /** A page of its own context; every request that leaves this machine and every error of the page is kept. */
  open(path?: string, options?: BrowserContextOptions): Promise<Opened>;
  close(): Promise<void>;
}

export interface Opened {
  readonly page: Page;
  readonly problems: string[];
}

/** The built workbench on a port of its own, and a browser. Build first: scripts/build-workbench.mjs. */
export async function startWorkbench(): Promise<Workbench> {
  const server = await preview({
    root: FOLDER,
    configFile: false,
    logLevel: 'silent',
    build: { outDir: 'dist' },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview has no port');
  const url = `http://127.0.0.1:${address.port}/`;
  const browser = await launch();
  return {
    url,
    browser,
    open: async (path = '#/', options = {}) => {
      const opened = await openPage(browser, url, options);
      await opened.page.goto(url + path);
      return opened;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** A page that writes down errors and any request to another place than `home`. */
export async function openPage(browser: Browser, home: string, options: BrowserContextOptions): Promise<Opened> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const local = request.url().startsWith(home) || /^(data|blob):/.test(request.url());
    if (!local) problems.push(`request: ${request.url()}`);
  });
  return { page, problems };
}

/** The pages in a browser, with the server that people start: what they load, how soon they can be used, how they answer to a hand. */
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { browserPath, launch } from '../packages/workbench/test/support/browser.ts';
import { root } from './facts.ts';
import { line, number } from './measure.ts';
import { benchAsk } from './page/ask.ts';
import { benchPanning } from './page/screen.ts';
import { serve } from './page/serve.ts';
import { benchSlider } from './page/world.ts';

if (browserPath === undefined || !existsSync(join(root, 'packages/workbench/dist/index.html'))) {
  line('workbench', 'not measured: it needs a browser (CHROME_PATH) and the build of scripts/build-workbench.mjs');
} else {
  const served = await serve();
  const browser = await launch();
  try {
    await benchAsk(browser, served.url);
    await benchSlider(browser, served.url);
    await benchPanning(browser, served.url);
    line('other work on the machine meanwhile (load)', number(loadavg()[0] ?? 0, 1));
  } finally {
    await browser.close();
    await served.close();
  }
}

import { once } from 'node:events';
import type { LogLevel } from '../../http/server.ts';
import { startServer } from '../../http/start.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED, ISSUES, USAGE } from '../exit-code.ts';
import { openBrowser } from '../open-browser.ts';
import { print, remark } from '../print.ts';

export interface ServeOptions {
  readonly port?: string;
  readonly host: string;
  readonly allowHost?: readonly string[];
  readonly logLevel: LogLevel;
  /** False with --no-open. */
  readonly open: boolean;
}

/** Serves the workbench and the API until told to stop. */
export async function serve({ port, host, allowHost = [], logLevel, open }: ServeOptions): Promise<ExitCode> {
  if (port !== undefined && !isPort(port)) {
    remark(`ratione serve: --port takes a number from 0 to 65535, not "${port}"`);
    return USAGE;
  }
  // A terminal that is closed says SIGHUP: tables that were handed in must go then too.
  const stopping = Promise.race((['SIGTERM', 'SIGINT', 'SIGHUP'] as const).map((signal) => once(process, signal)));
  const started = await startServer({ host, allowHosts: allowHost, logLevel, ...(port === undefined ? {} : { port: Number(port) }) });
  if ('refused' in started) {
    remark(started.refused);
    return ISSUES;
  }
  if (!['127.0.0.1', '::1', 'localhost'].includes(host))
    remark(`Whoever can reach this machine by ${host} can ask and see what is screened here: there is no sign-in.`);
  await print(`ready ${started.url}`);
  if (open && process.stdout.isTTY === true) openBrowser(started.url);
  await stopping;
  await started.stop();
  return ANSWERED;
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535;
}

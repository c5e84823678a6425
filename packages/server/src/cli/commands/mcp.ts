import { serveTools } from '../../mcp/serve-tools.ts';
import type { ExitCode } from '../exit-code.ts';
import { ANSWERED } from '../exit-code.ts';

/** Offers the answers to an assistant as tools, over standard input and output. */
export async function mcp(): Promise<ExitCode> {
  await serveTools();
  return ANSWERED;
}

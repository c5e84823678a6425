import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { ENGINE_VERSION, type Issue } from '@ratione/engine';
import { openService, type Service } from '../session/open-service.ts';
import { tools } from './tools.ts';

const INSTRUCTIONS =
  'Answers about the jurisdiction of the International Criminal Court from a cited record. Quote the sources that come with an answer. Yes and no speak of jurisdiction over alleged facts, never of guilt; depends names the fact that is missing; contested names who holds what.';

/** The tools over MCP, over any transport. */
export function toolServer(service: Service): Server {
  const server = new Server({ name: 'ratione', version: ENGINE_VERSION }, { capabilities: { tools: {} }, instructions: INSTRUCTIONS });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, title, description, inputSchema }) => ({
      name,
      title,
      description,
      inputSchema,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }): CallToolResult => {
    const tool = tools.find(({ name }) => name === params.name);
    if (tool === undefined)
      return refused([
        { code: 'tool.unknown', path: 'name', found: params.name, expected: tools.map(({ name }) => name).join(', '), help: '' },
      ]);
    const unknown = unknownArguments(params.arguments ?? {}, Object.keys(tool.inputSchema['properties'] ?? {}));
    if (unknown.length > 0) return refused(unknown);
    const result = tool.call(service, params.arguments ?? {});
    return 'issues' in result
      ? refused(result.issues)
      : { content: [{ type: 'text', text: result.text }], structuredContent: { ...result.view } };
  });
  return server;
}

/** An argument that is not read would leave somebody with the answer to another question. */
function unknownArguments(given: Readonly<Record<string, unknown>>, known: readonly string[]): readonly Issue[] {
  return Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) => ({ code: 'argument.unknown', path: key, found: `\`${key}\``, expected: known.join(', '), help: '' }));
}

/** Serves over standard input and output until the other side closes. */
export async function serveTools(): Promise<void> {
  const server = toolServer(openService());
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once('end', resolve).once('close', resolve);
  });
  await server.connect(new StdioServerTransport());
  await closed;
  await server.close();
}

function refused(
  issues: readonly {
    readonly path: string;
    readonly found: string;
    readonly expected: string;
    readonly help: string;
    readonly code: string;
  }[],
): CallToolResult {
  const text = issues.map((issue) => `${issue.path}: found ${issue.found}; expected ${issue.expected}. ${issue.help}`.trimEnd()).join('\n');
  return { isError: true, content: [{ type: 'text', text }], structuredContent: { issues } };
}

import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { buildServer, type ServerOptions } from '../../src/http/server.ts';
import { openService } from '../../src/session/open-service.ts';

export const TODAY = '2026-11-21';
export const service = openService(() => TODAY);

/** A server that is asked without a network, on a fixed day. */
export function server(options: Partial<ServerOptions> = {}): Promise<FastifyInstance> {
  return buildServer({ service, build: 'test', workbench: null, ...options });
}

export type Asked = Pick<InjectOptions, 'headers' | 'payload'>;

export async function get(app: FastifyInstance, url: string, headers: Readonly<Record<string, string>> = {}) {
  return app.inject({ method: 'GET', url, headers: { host: '127.0.0.1', ...headers } });
}

export async function post(app: FastifyInstance, url: string, payload: unknown, headers: Readonly<Record<string, string>> = {}) {
  const text = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload);
  return app.inject({ method: 'POST', url, payload: text, headers: { host: '127.0.0.1', 'content-type': 'application/json', ...headers } });
}

/** The description of the API, and a judge of answers by the parts it names. */
export interface Described {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: object }[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>>;
}

export function judgeOf(described: Described): (schema: object, value: unknown) => unknown {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: 'api', components: described.components });
  return (schema, value) => {
    const moved: unknown = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/'));
    const validate = ajv.compile(moved as object);
    return validate(value) ? null : validate.errors?.slice(0, 3);
  };
}

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly issues: readonly {
    readonly code: string;
    readonly path: string;
    readonly found: string;
    readonly expected: string;
    readonly help: string;
  }[];
}

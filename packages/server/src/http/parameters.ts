import type { Issue } from '@ratione/engine';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.ts';

/** Parameters that several addresses take, named as the flags of the command line. The same schemas check them and describe them. */
export const AS_OF = {
  type: 'string',
  format: 'date',
  description: 'Answer as it could be known on this day; today if left out.',
  examples: ['2016-11-30'],
} as const;
export const ON = {
  type: 'string',
  format: 'date',
  description: 'The day asked about; the day of asking if left out.',
  examples: ['2016-11-16'],
} as const;
export const WHAT_IF = {
  type: 'array',
  items: { type: 'string', maxLength: 300 },
  maxItems: 20,
  description: 'Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.',
} as const;
export const LIMIT = {
  type: 'integer',
  minimum: 1,
  maximum: 1000,
  description: 'At most so many entries; the header Link leads to the next ones. All if left out.',
} as const;
export const CURSOR = { type: 'string', maxLength: 200, description: 'Where to go on, as the header Link gave it.' } as const;

/** How the answer is wanted; the header Accept says the same. */
export function formatParameter(...forms: readonly string[]) {
  return { type: 'string', enum: ['json', ...forms], description: 'Form of the answer; the header Accept may say it instead.' } as const;
}

/** A query of these parameters and no others: an unknown one is a slip, not silence. */
export function query<P extends Readonly<Record<string, object>>>(properties: P, required: readonly (keyof P & string)[] = []) {
  return { type: 'object', properties, required, additionalProperties: false } as const;
}

/** Checks parameters with one strict validator; what is wrong comes out as issues, all at once. */
export function checkParameters(app: FastifyInstance): void {
  const ajv = new Ajv2020({ allErrors: true, coerceTypes: 'array', strict: false, validateFormats: false });
  app.setValidatorCompiler(({ schema, httpPart }) => {
    // Bodies are read by the engine, which lists every problem in its own words; a test holds the schema to it.
    if (httpPart === 'body') return (value: unknown) => ({ value });
    const validate = ajv.compile(schema as object);
    const part = httpPart === 'querystring' ? 'query' : (httpPart ?? 'request');
    return (value: unknown) => {
      if (validate(value)) return { value };
      const issues = (validate.errors ?? []).map((error) => parameterIssue(error, part, value, schema as object));
      return { error: new Problem('malformed-request', 'The parameters cannot be read', issues) };
    };
  });
}

function parameterIssue(error: ErrorObject, part: string, value: unknown, schema: object): Issue {
  if (error.keyword === 'additionalProperties') {
    const name = String(error.params['additionalProperty']);
    const known = 'properties' in schema ? Object.keys(schema.properties as object).join(', ') : '';
    return {
      code: 'request.parameter.unknown',
      path: part,
      found: `\`${name.slice(0, 60)}\``,
      expected: known === '' ? 'no parameters' : `one of ${known}`,
      help: 'correct the name or leave it out',
    };
  }
  if (error.keyword === 'required')
    return {
      code: 'request.parameter.missing',
      path: `${part}.${String(error.params['missingProperty'])}`,
      found: 'nothing',
      expected: 'a value',
      help: 'see /api/reference',
    };
  const path = `${part}${error.instancePath.replaceAll('/', '.')}`;
  const found = error.instancePath
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (inside, key) => (typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[key] : undefined),
      value,
    );
  const allowed = error.keyword === 'enum' ? ` (${(error.params['allowedValues'] as readonly unknown[]).join(', ')})` : '';
  return {
    code: 'request.parameter',
    path,
    found: `\`${String(found).slice(0, 60)}\``,
    expected: `a value that ${error.message ?? 'is allowed'}${allowed}`,
    help: 'see /api/reference',
  };
}
